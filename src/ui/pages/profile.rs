//! The profile: facts about the company. Each is saved as it is given, and none has to be.

use std::{collections::BTreeSet, sync::Arc};

use leptos::prelude::*;

use crate::{
    domain::{
        id::{AssessmentId, ProfileId},
        profile::Fact,
        questionnaire::{ProfileKind, ProfileQuestion},
        wording::ProfileWording,
    },
    platform::location,
    route::Place,
    ui::{
        components::{choice::Option as Choice, error_summary::ErrorSummary, site_header::BackToTasks},
        content::Questionnaire,
        links,
        session::Session,
    },
};

/// The profile page.
#[component]
pub fn ProfilePage(id: AssessmentId, questionnaire: Arc<Questionnaire>) -> impl IntoView {
    let session = Session::here();
    let texts = &session.texts().profile;
    let wrong: RwSignal<BTreeSet<String>> = RwSignal::new(BTreeSet::new());
    let shown_errors: RwSignal<Vec<(String, &'static str)>> = RwSignal::new(Vec::new());
    let tasks = links::to(&id, Place::Tasks);
    let go_on = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let errors: Vec<_> = wrong.get_untracked().into_iter().map(|id| (id, texts.not_a_number)).collect();
        if errors.is_empty() {
            location::go(&tasks);
        }
        shown_errors.set(errors);
    };
    let fields = questionnaire.pack.profile.iter().map(|question| {
        let wording = questionnaire.wording.profile.get(&question.id).cloned().unwrap_or_default();
        field(session, question, wording, wrong)
    });
    let fields = fields.collect_view();
    view! {
        <BackToTasks id/>
        {move || {
            let errors = shown_errors.get();
            (!errors.is_empty()).then(|| view! { <ErrorSummary heading=texts.error_heading errors/> })
        }}
        <h1 tabindex="-1">{texts.heading}</h1>
        <p class="lead">{texts.lead}</p>
        <p>{texts.core_for_all}</p>
        <form on:submit=go_on>
            {fields}
            <p><button class="button" type="submit">{texts.go_on}</button></p>
        </form>
    }
}

fn field(session: Session, question: &ProfileQuestion, wording: ProfileWording, wrong: RwSignal<BTreeSet<String>>) -> AnyView {
    let id = question.id.clone();
    match &question.kind {
        ProfileKind::Number => number(session, id, wording, wrong),
        ProfileKind::YesNo => yes_no(session, &id, wording),
        ProfileKind::One(options) => one(session, &id, wording, options),
        ProfileKind::Many(options) => many(session, &id, wording, options),
    }
}

/// The fact as given, looked at again when it changes.
fn given(session: Session, id: &ProfileId) -> Memo<Option<Fact>> {
    let id = id.clone();
    Memo::new(move |_| session.read(|assessment| assessment.profile.get(&id).cloned()).flatten())
}

fn state(session: Session, id: &ProfileId, fact: Option<Fact>) {
    session.change(|assessment| assessment.state_fact(id, fact));
}

fn number(session: Session, id: ProfileId, wording: ProfileWording, wrong: RwSignal<BTreeSet<String>>) -> AnyView {
    let texts = &session.texts().profile;
    let field_id = format!("profile-{id}");
    let (hint_id, error_id) = (format!("{field_id}-hint"), format!("{field_id}-error"));
    let start = session.read_once(|assessment| match assessment.profile.get(&id) {
        Some(Fact::Number(number)) => number.to_string(),
        _ => String::new(),
    });
    let is_wrong = {
        let field_id = field_id.clone();
        Memo::new(move |_| wrong.with(|wrong| wrong.contains(&field_id)))
    };
    let described_by = {
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        move || if is_wrong.get() { format!("{hint_id} {error_id}") } else { hint_id.clone() }
    };
    let on_input = {
        let field_id = field_id.clone();
        move |event| {
            let text: String = event_target_value(&event).chars().filter(|letter| !letter.is_whitespace()).collect();
            let number = text.parse::<u32>().ok();
            // Digits that are being typed are not wrong yet; letters are, and the fact given before stays.
            if text.is_empty() || number.is_some() {
                wrong.update(|wrong| {
                    wrong.remove(&field_id);
                });
                state(session, &id, number.map(Fact::Number));
            } else {
                wrong.update(|wrong| {
                    wrong.insert(field_id.clone());
                });
            }
        }
    };
    view! {
        <div class="field">
            <label for=field_id.clone()>{wording.title}</label>
            <p class="hint" id=hint_id>{wording.help}</p>
            {move || is_wrong.get().then(|| view! {
                <p class="error" id=error_id.clone()><span class="visually-hidden">{texts.error}</span> " " {texts.not_a_number}</p>
            })}
            <input
                id=field_id
                class="short"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                aria-describedby=described_by
                aria-invalid=move || is_wrong.get().then_some("true")
                prop:value=start.unwrap_or_default()
                on:input=on_input
            />
        </div>
    }
    .into_any()
}

/// A group of choices with its question as legend.
fn group(id: &ProfileId, wording: &ProfileWording, more: &'static str, class: &'static str, choices: Vec<AnyView>) -> AnyView {
    let hint_id = format!("profile-{id}-hint");
    let described_by = hint_id.clone();
    let hint = if more.is_empty() { wording.help.clone() } else { format!("{} {more}", wording.help) };
    view! {
        <fieldset class="field" aria-describedby=described_by>
            <legend>{wording.title.clone()}</legend>
            <p class="hint" id=hint_id>{hint}</p>
            <div class=class>{choices}</div>
        </fieldset>
    }
    .into_any()
}

fn radio(session: Session, id: &ProfileId, value: &str, text: String, stands_for: Option<Fact>) -> AnyView {
    let given = given(session, id);
    let fact = stands_for.clone();
    let checked = Signal::derive(move || fact.is_some() && given.get() == fact);
    let id_of_change = id.clone();
    let on_change = Callback::new(move |_| state(session, &id_of_change, stands_for.clone()));
    view! { <Choice kind="radio" name=format!("profile-{id}") value=value.to_owned() text checked on_change/> }.into_any()
}

fn yes_no(session: Session, id: &ProfileId, wording: ProfileWording) -> AnyView {
    let common = &session.texts().common;
    let choices = vec![
        radio(session, id, "yes", common.yes.to_owned(), Some(Fact::YesNo(true))),
        radio(session, id, "no", common.no.to_owned(), Some(Fact::YesNo(false))),
        radio(session, id, "not-sure", common.not_sure.to_owned(), None),
    ];
    group(id, &wording, "", "choices inline", choices)
}

fn words(wording: &ProfileWording, option: &str) -> String {
    wording.options.get(option).cloned().unwrap_or_else(|| option.to_owned())
}

fn one(session: Session, id: &ProfileId, wording: ProfileWording, options: &[String]) -> AnyView {
    let choices = options.iter().map(|option| radio(session, id, option, words(&wording, option), Some(Fact::One(option.clone()))));
    let choices = choices.collect();
    group(id, &wording, "", "choices list", choices)
}

fn many(session: Session, id: &ProfileId, wording: ProfileWording, options: &[String]) -> AnyView {
    let given = given(session, id);
    let chosen = move || match given.get() {
        Some(Fact::Many(chosen)) => chosen,
        _ => BTreeSet::new(),
    };
    let choice = |option: &String| {
        let (this, id_of_change) = (option.clone(), id.clone());
        let checked = Signal::derive(move || chosen().contains(&this));
        let this = option.clone();
        let on_change = Callback::new(move |is_chosen| {
            let mut all = chosen();
            if is_chosen {
                all.insert(this.clone());
            } else {
                all.remove(&this);
            }
            state(session, &id_of_change, (!all.is_empty()).then_some(Fact::Many(all)));
        });
        view! { <Choice kind="checkbox" name=format!("profile-{id}") value=option.clone() text=words(&wording, option) checked on_change/> }.into_any()
    };
    let choices = options.iter().map(choice).collect();
    group(id, &wording, session.texts().profile.many, "choices list columns", choices)
}
