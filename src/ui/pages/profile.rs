//! The profile: facts about the company. Each is saved as it is given, and none has to be.

use std::collections::BTreeSet;

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
        components::{
            choice::{Choice, choice},
            error_summary::error_summary,
            field::{Field, Kind, field},
        },
        content::Questionnaire,
        links, live,
        session::Session,
    },
};

/// What was typed where a number belongs, by field id and question, as long as it is none.
type NotNumbers = RwSignal<Vec<(String, String)>>;

/// The profile page.
pub fn profile(session: Session, id: &AssessmentId, questionnaire: &Questionnaire) -> AnyView {
    let words = &session.texts().profile;
    let not_numbers: NotNumbers = RwSignal::new(Vec::new());
    let shown: NotNumbers = RwSignal::new(Vec::new());
    let tasks = links::to(id, Place::Tasks);
    let go_on = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let errors = not_numbers.get_untracked();
        if errors.is_empty() {
            location::go(&tasks);
        }
        shown.set(errors);
    };
    let summary = move || {
        let errors = shown.get();
        let sentence = |(id, title): (String, String)| (id, format!("{title} {}", words.not_a_number));
        if errors.is_empty() { live::nothing() } else { error_summary(words.error_heading, errors.into_iter().map(sentence).collect()) }
    };
    let fact = |question: &ProfileQuestion| {
        let wording = questionnaire.wording.profile.get(&question.id).cloned().unwrap_or_default();
        match &question.kind {
            ProfileKind::Number => number(session, &question.id, &wording, not_numbers),
            ProfileKind::YesNo => yes_no(session, &question.id, &wording),
            ProfileKind::One(options) => one(session, &question.id, &wording, options),
            ProfileKind::Many(options) => many(session, &question.id, &wording, options),
        }
    };
    let facts: Vec<AnyView> = questionnaire.pack.profile.iter().map(fact).collect();
    view! {
        {links::back_to_tasks(session, id)}
        {live::view(summary)}
        <h1 tabindex="-1">{words.heading}</h1>
        <p class="lead">{words.lead}</p>
        <p>{words.core_for_all}</p>
        <form on:submit=go_on>
            {facts}
            <p><button class="button" type="submit">{words.go_on}</button></p>
        </form>
    }
    .into_any()
}

fn given(session: Session, id: &ProfileId) -> Option<Fact> {
    session.read(|assessment| assessment.profile.get(id).cloned()).flatten()
}

fn state(session: Session, id: &ProfileId, fact: Option<Fact>) {
    session.change(|assessment| assessment.state_fact(id, fact));
}

fn number(session: Session, id: &ProfileId, wording: &ProfileWording, not_numbers: NotNumbers) -> AnyView {
    let words = &session.texts().profile;
    let field_id = format!("profile-{id}");
    let typed = RwSignal::new(match session.read_once(|assessment| assessment.profile.get(id).cloned()).flatten() {
        Some(Fact::Number(number)) => number.to_string(),
        _ => String::new(),
    });
    let error = {
        let field_id = field_id.clone();
        move || if not_numbers.with(|all| all.iter().any(|(id, _)| *id == field_id)) { words.not_a_number } else { "" }
    };
    let input = {
        let (id, field_id, title) = (id.clone(), field_id.clone(), wording.title.clone());
        move |text: String| {
            let digits: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
            let number = digits.parse::<u32>().ok();
            not_numbers.update(|all| {
                all.retain(|(id, _)| *id != field_id);
                // A fact given before stays until there is another number.
                if number.is_none() && !digits.is_empty() {
                    all.push((field_id.clone(), title.clone()));
                }
            });
            if number.is_some() || digits.is_empty() {
                state(session, &id, number.map(Fact::Number));
            }
            typed.set(text);
        }
    };
    let entry = Field::new(field_id, &wording.title, Kind::Number, Box::new(move || typed.get()), Box::new(input));
    field(entry.hint(&wording.help).error(Box::new(error)), words.error)
}

/// A group of choices with its question as legend.
fn group(id: &ProfileId, wording: &ProfileWording, more: &'static str, class: &'static str, choices: Vec<AnyView>) -> AnyView {
    let hint_id = format!("profile-{id}-hint");
    let described_by = hint_id.clone();
    let hint = format!("{} {more}", wording.help);
    view! {
        <fieldset class="field" aria-describedby=described_by>
            <legend>{wording.title.clone()}</legend>
            <p class="hint" id=hint_id>{hint}</p>
            <div class=class>{choices}</div>
        </fieldset>
    }
    .into_any()
}

fn radio(session: Session, id: &ProfileId, value: &str, text: &str, stands_for: Option<Fact>) -> AnyView {
    let (id_of_fact, id_of_change, fact) = (id.clone(), id.clone(), stands_for.clone());
    choice(Choice {
        kind: "radio",
        name: format!("profile-{id}"),
        value: value.to_owned(),
        word: "",
        text: text.to_owned(),
        is_chosen: Box::new(move || fact.is_some() && given(session, &id_of_fact) == fact),
        choose: Box::new(move |_| state(session, &id_of_change, stands_for.clone())),
    })
}

fn yes_no(session: Session, id: &ProfileId, wording: &ProfileWording) -> AnyView {
    let common = &session.texts().common;
    let choices = vec![
        radio(session, id, "yes", common.yes, Some(Fact::YesNo(true))),
        radio(session, id, "no", common.no, Some(Fact::YesNo(false))),
        radio(session, id, "not-sure", common.not_sure, None),
    ];
    group(id, wording, "", "choices inline", choices)
}

fn words<'a>(wording: &'a ProfileWording, option: &'a str) -> &'a str {
    wording.options.get(option).map_or(option, String::as_str)
}

fn one(session: Session, id: &ProfileId, wording: &ProfileWording, options: &[String]) -> AnyView {
    let choice = |option: &String| radio(session, id, option, words(wording, option), Some(Fact::One(option.clone())));
    group(id, wording, "", "choices list", options.iter().map(choice).collect())
}

fn many(session: Session, id: &ProfileId, wording: &ProfileWording, options: &[String]) -> AnyView {
    fn chosen(fact: Option<Fact>) -> BTreeSet<String> {
        match fact {
            Some(Fact::Many(chosen)) => chosen,
            _ => BTreeSet::new(),
        }
    }
    let option = |option: &String| {
        let (id_of_fact, id_of_change, this, that) = (id.clone(), id.clone(), option.clone(), option.clone());
        choice(Choice {
            kind: "checkbox",
            name: format!("profile-{id}"),
            value: option.clone(),
            word: "",
            text: words(wording, option).to_owned(),
            is_chosen: Box::new(move || chosen(given(session, &id_of_fact)).contains(&this)),
            choose: Box::new(move |is_chosen| {
                let mut all = chosen(session.read_once(|assessment| assessment.profile.get(&id_of_change).cloned()).flatten());
                if is_chosen {
                    all.insert(that.clone());
                } else {
                    all.remove(&that);
                }
                state(session, &id_of_change, (!all.is_empty()).then_some(Fact::Many(all)));
            }),
        })
    };
    group(id, wording, session.texts().profile.many, "choices list columns", options.iter().map(option).collect())
}
