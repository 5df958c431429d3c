//! A red-flag question. On *confirmed* or *signs*, the first thing on the page is what protects the person.

use leptos::prelude::*;

use super::{
    ladder::principle_links,
    question::{keys_hint, legend, take_back},
};
use crate::{
    domain::{
        answer::{Choice as Chosen, Method},
        id::QuestionId,
        questionnaire::Question,
        scoring::{GateStatus, Seen},
        wording::FlagWording,
    },
    record::words::{METHODS, word_for},
    ui::{
        components::{
            choice::{Choice, Option as MethodChoice},
            evidence::Evidence,
            first_steps::{Deadlines, FirstSteps},
            gate,
            help::{Help, HelpPart},
        },
        session::Session,
    },
};

/// A red-flag question.
#[component]
pub fn FlagQuestion(question: Question, wording: FlagWording, position: String) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let words = &texts.question;
    let id = StoredValue::new(question.id.clone());
    let chosen = Memo::new(move |_| id.with_value(|id| session.answer(id).choice));
    let [confirmed, signs, dont_know, checked] = words.flag_about;
    let choice = move |value: &str, word: &'static str, about: &'static str, choice: Chosen| {
        let same = choice.clone();
        // Checked with and without a method is the same choice.
        let is_chosen = Signal::derive(move || chosen.get().is_some_and(|chosen| std::mem::discriminant(&chosen) == std::mem::discriminant(&same)));
        let on_choose = Callback::new(move |()| id.with_value(|id| session.choose(id, choice.clone())));
        view! { <Choice name="answer" value=value.to_owned() word about checked=is_chosen on_choose/> }
    };
    let seen = texts.words.seen;
    let found = Memo::new(move |_| match chosen.get() {
        Some(Chosen::Confirmed) => Some(GateStatus::Red),
        Some(Chosen::Signs) => Some(GateStatus::Amber),
        _ => None,
    });
    let flag = StoredValue::new(wording.clone());
    let principles = principle_links(session, &question);
    view! {
        <fieldset aria-describedby="simply">
            {legend(position, wording.title.clone())}
            <p class="lead" id="simply">{wording.simply.clone()}</p>
            <div class="choices">
                {choice("confirmed", seen(Seen::Confirmed), confirmed, Chosen::Confirmed)}
                {choice("signs", seen(Seen::Signs), signs, Chosen::Signs)}
                {choice("dont-know", texts.words.dont_know, dont_know, Chosen::DontKnow)}
                {choice("checked", seen(Seen::NotFound), checked, Chosen::Checked(None))}
                <Methods question=id/>
            </div>
            {keys_hint(session, 4)}
            {take_back(session, id)}
        </fieldset>
        {move || found.get().map(|status| view! { <WhatToDoFirst status flag=flag.get_value()/> })}
        <Help parts=vec![
            HelpPart::Text(words.why, vec![wording.why.clone()]),
            HelpPart::List(words.look_for, wording.look_for.clone()),
        ]>{principles}</Help>
        <Evidence question=question.id has_target=false/>
    }
}

/// How it was looked for; without it, *checked* counts as *don't know*.
#[component]
fn Methods(question: StoredValue<QuestionId>) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let method = Memo::new(move |_| {
        question.with_value(|question| match session.answer(question).choice {
            Some(Chosen::Checked(method)) => Some(method),
            _ => None,
        })
    });
    let is_checked = Memo::new(move |_| method.get().is_some());
    let choice = move |of: Method| {
        let checked = Signal::derive(move || method.get() == Some(Some(of)));
        let on_change = Callback::new(move |_| question.with_value(|question| session.choose(question, Chosen::Checked(Some(of)))));
        let value = word_for(METHODS, &of).to_owned();
        view! { <MethodChoice kind="radio" name="method".to_owned() value text=(texts.words.method)(of).to_owned() checked on_change/> }
    };
    move || {
        is_checked.get().then(|| view! {
            <fieldset class="inside field" aria-describedby="method-hint">
                <legend>{texts.question.how_checked}</legend>
                <p class="hint" id="method-hint">{texts.question.how_checked_hint}</p>
                <div class="choices list">{Method::ALL.map(choice)}</div>
            </fieldset>
        })
    }
}

/// What protects the person, before everything else.
#[component]
fn WhatToDoFirst(status: GateStatus, flag: FlagWording) -> impl IntoView {
    let texts = Session::here().texts();
    let words = &texts.first_steps;
    view! {
        <section class=gate::class(status) aria-labelledby="first">
            <h2 id="first" tabindex="-1">{words.heading}</h2>
            <p class="lead">{(texts.results.gate_about)(status)}</p>
            <p><b>{words.nothing_sent.0}</b> " " {words.nothing_sent.1}</p>
            <FirstSteps/>
            <Deadlines flag/>
            <p>{words.equal}</p>
        </section>
    }
}
