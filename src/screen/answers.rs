//! All answers at a glance, each with a way to change it.

use super::{Content, back_to_tasks, heading, link_to, part_name};
use crate::{
    domain::{
        answer::{Answer, Choice},
        assessment::Assessment,
        id::QuestionId,
        journey::Journey,
        scoring::Seen,
    },
    html::Escaped,
    i18n::Texts,
    put,
    route::{Place, Route},
};

/// The check-your-answers page.
pub(super) fn answers(out: &mut String, content: &Content<'_>, assessment: &Assessment) {
    let texts = content.texts();
    back_to_tasks(out, texts, assessment);
    heading(out, texts.answers.heading);
    put!(out, "<p class=\"lead\">{}</p>", Escaped(texts.answers.lead));
    for part in &Journey::of(content.pack, assessment).parts {
        put!(out, "<h2>{}</h2><dl class=\"rows summary-list\">", Escaped(part_name(content, part)));
        for (question, _) in &part.questions {
            row(out, content, assessment, &question.id);
        }
        put!(out, "</dl>");
    }
    unknown(out, content, assessment);
    put!(out, "<p>");
    link_to(out, assessment, Place::Report, "button", texts.answers.to_report);
    put!(out, "</p>");
}

fn row(out: &mut String, content: &Content<'_>, assessment: &Assessment, question: &QuestionId) {
    let texts = content.texts();
    let answer = assessment.answers.get(question);
    let title = content.wording.question_title(question);
    put!(out, "<div><dt>{}</dt><dd>{}", Escaped(title), Escaped(&word(texts, answer.and_then(|answer| answer.choice.as_ref()))));
    if let Some(about) = answer.and_then(|answer| about(texts, answer)) {
        put!(out, "<p>{}</p>", Escaped(&about));
    }
    let address = Route::Assessment(assessment.id.clone(), Place::Question(question.clone())).to_string();
    put!(
        out,
        "</dd><dd><a href=\"{}\">{}<span class=\"visually-hidden\">: {}</span></a></dd></div>",
        Escaped(&address),
        Escaped(texts.answers.change),
        Escaped(title),
    );
}

/// Answers to questions this pack does not have.
fn unknown(out: &mut String, content: &Content<'_>, assessment: &Assessment) {
    let texts = content.texts();
    let mut rows = assessment.unknown_answers(content.pack).peekable();
    if rows.peek().is_none() {
        return;
    }
    put!(
        out,
        "<h2>{}</h2><p>{}</p><dl class=\"rows summary-list\">",
        Escaped(texts.answers.unknown),
        Escaped(texts.answers.unknown_about)
    );
    for (question, answer) in rows {
        let word = word(texts, answer.choice.as_ref());
        put!(out, "<div><dt>{}</dt><dd>{} {}</dd></div>", Escaped(question.as_str()), Escaped(&word), Escaped(&answer.note));
    }
    put!(out, "</dl>");
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

fn about(texts: &Texts, answer: &Answer) -> Option<String> {
    match answer.choice.as_ref()? {
        Choice::Rung(_) => Some((texts.answers.evidence)(u32::try_from(answer.evidence.len()).unwrap_or(u32::MAX))),
        Choice::NotApplicable { reason } => Some(reason.clone()),
        Choice::Checked(Some(method)) => Some((texts.words.method)(*method).to_owned()),
        Choice::Checked(None) => Some(texts.question.how_checked_hint.to_owned()),
        _ => None,
    }
}
