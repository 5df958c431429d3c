//! All answers at a glance, each with a way to change it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    domain::{
        answer::{Answer, Choice},
        assessment::Assessment,
        id::{AssessmentId, QuestionId},
        journey::{Journey, Part},
        scoring::Seen,
    },
    i18n::Texts,
    route::Place,
    ui::{
        components::{
            site_header::BackToTasks,
            summary_list::{Row, SummaryList},
        },
        content::Questionnaire,
        links,
        session::Session,
    },
};

/// The check-your-answers page.
#[component]
pub fn AnswersPage(id: AssessmentId, questionnaire: Arc<Questionnaire>) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let report = links::to(&id, Place::Report);
    let back = id.clone();
    let lists = move || session.read(|assessment| lists(texts, &questionnaire, &id, assessment));
    view! {
        <BackToTasks id=back/>
        <h1 tabindex="-1">{texts.answers.heading}</h1>
        <p class="lead">{texts.answers.lead}</p>
        {lists}
        <p><a class="button" href=report>{texts.answers.to_report}</a></p>
    }
}

fn lists(texts: &'static Texts, questionnaire: &Questionnaire, id: &AssessmentId, assessment: &Assessment) -> AnyView {
    let wording = &questionnaire.wording;
    let row = |question: &QuestionId| {
        let answer = assessment.answers.get(question);
        Row {
            question: wording.question_title(question).to_owned(),
            answer: word(texts, answer.and_then(|answer| answer.choice.as_ref())),
            about: about(texts, answer),
            address: links::question(id, question),
        }
    };
    let part = |part: &Part<'_>| {
        let heading = part.section.map_or(texts.common.red_flags, |section| wording.section_title(section)).to_owned();
        let rows = part.questions.iter().map(|(question, _)| row(&question.id)).collect();
        view! { <h2>{heading}</h2> <SummaryList rows/> }
    };
    let journey = Journey::of(&questionnaire.pack, assessment);
    let unknown: Vec<_> = assessment.unknown_answers(&questionnaire.pack).map(|(question, answer)| (question.to_string(), answer.clone())).collect();
    let unknown = (!unknown.is_empty()).then(|| {
        let row = |(question, answer): (String, Answer)| view! { <div><dt>{question}</dt><dd>{word(texts, answer.choice.as_ref())} " " {answer.note}</dd></div> };
        view! {
            <h2>{texts.answers.unknown}</h2>
            <p>{texts.answers.unknown_about}</p>
            <dl class="summary-list">{unknown.into_iter().map(row).collect_view()}</dl>
        }
    });
    view! { {journey.parts.iter().map(part).collect_view()} {unknown} }.into_any()
}

/// An answer in a word or two.
fn word(texts: &Texts, choice: Option<&Choice>) -> String {
    let seen = texts.words.seen;
    match choice {
        None => texts.words.not_answered.to_owned(),
        Some(Choice::Rung(rung)) => (texts.words.rung)(*rung).to_owned(),
        Some(Choice::DontKnow) => texts.words.dont_know.to_owned(),
        Some(Choice::NotApplicable { .. }) => texts.words.not_applicable.to_owned(),
        Some(Choice::Confirmed) => seen(Seen::Confirmed).to_owned(),
        Some(Choice::Signs) => seen(Seen::Signs).to_owned(),
        Some(Choice::Checked(_)) => seen(Seen::NotFound).to_owned(),
        Some(Choice::Number(number)) => number.to_string(),
    }
}

fn about(texts: &Texts, answer: Option<&Answer>) -> Option<String> {
    match answer?.choice.as_ref()? {
        Choice::Rung(_) => Some((texts.answers.evidence)(u32::try_from(answer?.evidence.len()).unwrap_or(u32::MAX))),
        Choice::NotApplicable { reason } => Some(reason.clone()),
        Choice::Checked(Some(method)) => Some((texts.words.method)(*method).to_owned()),
        Choice::Checked(None) => Some(texts.question.how_checked_hint.to_owned()),
        _ => None,
    }
}
