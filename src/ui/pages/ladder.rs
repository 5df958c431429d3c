//! A ladder question: five rungs, don't know, not applicable where it can be; help, evidence and note beside it.

use leptos::prelude::*;

use super::question::{keys_hint, legend, take_back};
use crate::{
    domain::{
        answer::{Choice as Chosen, Rung},
        profile::Size,
        questionnaire::{NotApplicable, Question},
        wording::LadderWording,
    },
    route::Route,
    ui::{
        components::{
            choice::Choice,
            evidence::Evidence,
            field::Lines,
            help::{Help, HelpPart},
        },
        session::Session,
    },
};

/// A ladder question.
#[component]
pub fn LadderQuestion(question: Question, wording: LadderWording, position: String) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let words = &texts.question;
    let id = StoredValue::new(question.id.clone());
    let chosen = Memo::new(move |_| id.with_value(|id| session.answer(id).choice));
    let choose = move |choice: Chosen| Callback::new(move |()| id.with_value(|id| session.choose(id, choice.clone())));
    let rung = |(rung, about): (Rung, &String)| {
        let checked = Signal::derive(move || chosen.get() == Some(Chosen::Rung(rung)));
        let on_choose = choose(Chosen::Rung(rung));
        view! { <Choice name="answer" value=rung.number().to_string() word=(texts.words.rung)(rung) about=about.clone() checked on_choose/> }
    };
    let rungs = Rung::ALL.into_iter().zip(&wording.rungs).map(rung).collect_view();
    let can_be_not_applicable = matches!(question.not_applicable, NotApplicable::WithReason { .. });
    let dont_know = Signal::derive(move || chosen.get() == Some(Chosen::DontKnow));
    view! {
        <fieldset aria-describedby="simply">
            {legend(position, wording.title.clone())}
            <p class="lead" id="simply">{wording.simply.clone()}</p>
            <div class="choices">
                {rungs}
                <div class="apart choices">
                    <Choice name="answer" value="dont-know".to_owned() word=texts.words.dont_know about=words.dont_know_about checked=dont_know on_choose=choose(Chosen::DontKnow)/>
                    {can_be_not_applicable.then(|| view! { <NotApplicableChoice question=question.clone()/> })}
                </div>
            </div>
            {keys_hint(session, 5)}
            {take_back(session, id)}
        </fieldset>
        <LadderHelp question=question.clone() wording/>
        <Evidence question=question.id has_target=true/>
    }
}

/// *Not applicable* with its reason.
#[component]
fn NotApplicableChoice(question: Question) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let words = &texts.question;
    let question = StoredValue::new(question);
    let reason = Memo::new(move |_| {
        question.with_value(|question| match session.answer(&question.id).choice {
            Some(Chosen::NotApplicable { reason }) => Some(reason),
            _ => None,
        })
    });
    let set = move |reason: String| question.with_value(|question| session.choose(&question.id, Chosen::NotApplicable { reason }));
    let checked = Signal::derive(move || reason.get().is_some());
    let refusal = move || {
        let reason = reason.get()?;
        let refused = question.with_value(|question| {
            session.read(|assessment| crate::domain::scope::accepts_not_applicable(question, &reason, assessment).err())
        })?;
        refused.map(|refused| view! { <p class="error" id="reason-error">{(texts.words.not_accepted)(refused)}</p> })
    };
    view! {
        <Choice
            name="answer"
            value="not-applicable".to_owned()
            word=texts.words.not_applicable
            about=words.not_applicable_about
            checked
            on_choose=Callback::new(move |()| set(String::new()))
        />
        {move || checked.get().then(|| view! {
            <div class="inside">
                {refusal}
                <Lines
                    id="reason"
                    label=words.reason
                    hint=words.reason_hint
                    rows=3
                    value=Signal::derive(move || reason.get().unwrap_or_default())
                    on_input=Callback::new(set)
                />
            </div>
        })}
    }
}

/// Why, what it looks like in a company of this size, what to show, the next step.
#[component]
fn LadderHelp(question: Question, wording: LadderWording) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let words = &texts.question;
    let size = session.read_once(|assessment| Size::stated_in(&assessment.profile)).flatten();
    let sized = |size: Size, note: &String| format!("{}: {note}", (texts.words.size)(size));
    let sizes = Size::ALL.into_iter().zip(&wording.sizes);
    let size_part = match size {
        Some(stated) => {
            let note = sizes.filter(|(size, _)| *size == stated).map(|(size, note)| sized(size, note));
            HelpPart::Text(words.your_size, note.collect())
        }
        None => HelpPart::List(words.by_size, sizes.map(|(size, note)| sized(size, note)).collect()),
    };
    let parts = vec![
        HelpPart::Text(words.why, vec![wording.why.clone()]),
        size_part,
        HelpPart::List(words.could_show, wording.evidence.clone()),
        HelpPart::List(words.discuss, wording.discuss.clone()),
    ];
    let id = question.id.clone();
    let next = wording.next;
    let next_step = move || match session.answer(&id).choice {
        Some(Chosen::Rung(rung)) => {
            let from = usize::from(rung.number());
            let (step, to) = (next.get(from).cloned()?, Rung::from_number(from + 1)?);
            let words_from_to = (words.from_to)((texts.words.rung)(rung), (texts.words.rung)(to));
            Some(view! { <h2>{words.next_step}</h2> <p><b>{words_from_to}</b> " " {step}</p> })
        }
        _ => None,
    };
    view! {
        <Help parts>
            {next_step}
            {principle_links(session, &question)}
        </Help>
    }
}

/// The principles a question belongs to.
pub fn principle_links(session: Session, question: &Question) -> impl IntoView + use<> {
    let texts = session.texts();
    let link = |number: &u8| view! { <li><a href=Route::Principle(*number).to_string()>{(texts.common.principle)(*number)}</a></li> };
    view! { <h2>{texts.question.asks_about}</h2> <ul>{question.principles.iter().map(link).collect_view()}</ul> }
}
