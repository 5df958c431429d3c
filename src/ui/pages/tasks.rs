//! The task list: every part with how far it is, in any order.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    domain::{
        answer::Choice,
        assessment::Assessment,
        id::AssessmentId,
        journey::{Journey, Part},
    },
    i18n::Texts,
    route::Place,
    ui::{
        components::progress::{self, Progress},
        content::Questionnaire,
        links,
        session::Session,
    },
};

/// The task list.
#[component]
pub fn TasksPage(id: AssessmentId, questionnaire: Arc<Questionnaire>) -> impl IntoView {
    let session = Session::here();
    move || session.read(|assessment| list(session.texts(), &questionnaire, &id, assessment))
}

fn list(texts: &'static Texts, questionnaire: &Questionnaire, id: &AssessmentId, assessment: &Assessment) -> AnyView {
    let words = &texts.tasks;
    let (pack, wording) = (&questionnaire.pack, &questionnaire.wording);
    let journey = Journey::of(pack, assessment);
    let part_name = |part: &Part<'_>| part.section.map_or(texts.common.red_flags, |section| wording.section_title(section)).to_owned();
    let go_on = journey.parts.iter().find(|part| part.answered() < part.asked()).and_then(|part| {
        let question = part.entrance()?;
        Some(view! { <a class="button" href=links::question(id, &question.id)>{(words.go_on_with)(&part_name(part))}</a> })
    });
    let open = journey.open();
    let result = if open == 0 { words.see_result } else { words.so_far };
    let facts = u32::try_from(pack.profile.len()).unwrap_or(u32::MAX);
    let given = u32::try_from(assessment.profile.len()).unwrap_or(u32::MAX);
    let sections = journey.parts.iter().filter_map(|part| {
        let section = wording.sections.get(part.section?)?;
        let about = format!("{} {}", section.about, section_state(texts, part, assessment));
        Some(item(texts, id, part, section.title.clone(), about))
    });
    let flags = journey.parts.iter().find(|part| part.section.is_none());
    let flags = flags.map(|part| {
        view! {
            <h2>{words.flags}</h2>
            <p>{(words.flags_about)(part.asked())}</p>
            <ul class="task-list">{item(texts, id, part, words.flags.to_owned(), flags_state(texts, part, assessment))}</ul>
        }
    });
    view! {
        <h1 tabindex="-1">{words.heading}</h1>
        <Progress id="so-far" numbers=progress::numbers(&journey)/>
        <p class="cluster">{go_on} <a href=links::to(id, Place::Results)>{result}</a></p>
        <h2>{words.about}</h2>
        <ul class="task-list">
            <li>
                <a href=links::to(id, Place::Profile)>{words.profile}</a> " " {tag(texts, given, facts)}
                <p>{(words.profile_about)(facts)}</p>
            </li>
        </ul>
        <h2>{words.questions}</h2>
        <p>{words.any_order}</p>
        <ul class="task-list">{sections.collect_view()}</ul>
        {flags}
        <h2>{words.finished}</h2>
        <ul class="task-list">
            <li>
                <a href=links::to(id, Place::Answers)>{words.check}</a> " "
                {if open == 0 { tag(texts, 1, 1) } else { view! { <span class="tag">{(words.left)(open)}</span> }.into_any() }}
                <p>{words.check_about}</p>
            </li>
            <li>
                <a href=links::to(id, Place::Report)>{words.report}</a> " " <span class="tag">{words.can_be_made}</span>
                <p>{words.report_about}</p>
            </li>
        </ul>
    }
    .into_any()
}

fn item(texts: &Texts, id: &AssessmentId, part: &Part<'_>, title: String, about: String) -> AnyView {
    let address = part.entrance().map(|question| links::question(id, &question.id));
    let left = (part.answered() < part.asked()).then(|| (texts.common.minutes_left)(part.minutes_left()));
    view! {
        <li>
            <a href=address>{title}</a> " " {tag(texts, part.answered(), part.asked())}
            <p>{about} " " {left}</p>
        </li>
    }
    .into_any()
}

/// A state in words: not started, 3 of 9, done.
fn tag(texts: &Texts, answered: u32, asked: u32) -> AnyView {
    match answered {
        0 => view! { <span class="tag">{texts.tasks.not_started}</span> }.into_any(),
        all if all >= asked => view! { <span class="tag done">{texts.tasks.done}</span> }.into_any(),
        some => view! { <span class="tag part">{(texts.common.of)(some, asked)}</span> }.into_any(),
    }
}

fn count(part: &Part<'_>, assessment: &Assessment, is: impl Fn(&Choice) -> bool) -> u32 {
    let matches = |question: &&crate::domain::questionnaire::Question| assessment.choice(&question.id).is_some_and(&is);
    part.questions.iter().map(|(question, _)| *question).filter(matches).map(|_| 1).sum()
}

fn section_state(texts: &Texts, part: &Part<'_>, assessment: &Assessment) -> String {
    (texts.tasks.section_state)(part.asked(), count(part, assessment, |choice| *choice == Choice::DontKnow))
}

fn flags_state(texts: &Texts, part: &Part<'_>, assessment: &Assessment) -> String {
    let not_found = count(part, assessment, |choice| matches!(choice, Choice::Checked(Some(_))));
    let found = count(part, assessment, |choice| matches!(choice, Choice::Confirmed | Choice::Signs));
    let unknown = count(part, assessment, |choice| *choice == Choice::DontKnow);
    (texts.tasks.flags_state)(not_found, found, unknown, part.asked() - part.answered())
}
