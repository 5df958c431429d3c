//! The task list: every part with how far it is, in any order.

use super::{Content, heading, link_question, link_to, part_name, summary::progress};
use crate::{
    domain::{
        answer::Choice,
        assessment::Assessment,
        journey::{Journey, Part},
    },
    html::Escaped,
    i18n::Texts,
    put,
    route::Place,
};

/// The task list of an assessment.
pub(super) fn tasks(out: &mut String, content: &Content<'_>, assessment: &Assessment) {
    let texts = content.texts();
    let words = &texts.tasks;
    let journey = Journey::of(content.pack, assessment);
    let open = journey.open();
    heading(out, words.heading);
    progress(out, texts, "so-far", &journey);

    put!(out, "<p class=\"cluster\">");
    let next = journey.parts.iter().find(|part| part.answered() < part.asked());
    if let Some((part, question)) = next.and_then(|part| Some((part, part.entrance()?))) {
        link_question(out, assessment, &question.id, "button", &(words.go_on_with)(part_name(content, part)));
    }
    put!(out, " ");
    let (class, words_of_link) = if open == 0 { ("button", words.see_result) } else { ("", words.so_far) };
    link_to(out, assessment, Place::Results, class, words_of_link);
    put!(out, "</p>");

    put!(out, "<h2>{}</h2><ul class=\"rows task-list\">", Escaped(words.about));
    let facts = u32::try_from(content.pack.profile.len()).unwrap_or(u32::MAX);
    let given = u32::try_from(assessment.profile.len()).unwrap_or(u32::MAX);
    put!(out, "<li>");
    link_to(out, assessment, Place::Profile, "", words.profile);
    tag(out, texts, given, facts);
    put!(out, "<p>{}</p></li></ul>", Escaped(&(words.profile_about)(facts)));

    put!(out, "<h2>{}</h2><p>{}</p><ul class=\"rows task-list\">", Escaped(words.questions), Escaped(words.any_order));
    for part in &journey.parts {
        if let Some(section) = part.section.and_then(|id| content.wording.sections.get(id)) {
            item(
                out,
                texts,
                assessment,
                part,
                &section.title,
                &format!("{} {}", section.about, section_state(texts, part, assessment)),
            );
        }
    }
    put!(out, "</ul>");

    if let Some(part) = journey.parts.iter().find(|part| part.section.is_none()) {
        put!(
            out,
            "<h2>{}</h2><p>{}</p><ul class=\"rows task-list\">",
            Escaped(words.flags),
            Escaped(&(words.flags_about)(part.asked()))
        );
        item(out, texts, assessment, part, words.flags, &flags_state(texts, part, assessment));
        put!(out, "</ul>");
    }

    put!(out, "<h2>{}</h2><ul class=\"rows task-list\"><li>", Escaped(words.finished));
    link_to(out, assessment, Place::Answers, "", words.check);
    if open == 0 {
        tag(out, texts, 1, 1);
    } else {
        put!(out, " <span class=\"tag\">{}</span>", Escaped(&(words.left)(open)));
    }
    put!(out, "<p>{}</p></li><li>", Escaped(words.check_about));
    link_to(out, assessment, Place::Report, "", words.report);
    put!(out, " <span class=\"tag\">{}</span><p>{}</p></li></ul>", Escaped(words.can_be_made), Escaped(words.report_about));
}

fn item(out: &mut String, texts: &Texts, assessment: &Assessment, part: &Part<'_>, title: &str, about: &str) {
    let Some(entrance) = part.entrance() else { return };
    put!(out, "<li>");
    link_question(out, assessment, &entrance.id, "", title);
    tag(out, texts, part.answered(), part.asked());
    let left = if part.answered() < part.asked() { (texts.common.minutes_left)(part.minutes_left()) } else { String::new() };
    put!(out, "<p>{} {}</p></li>", Escaped(about), Escaped(&left));
}

/// A state in words: not started, 3 of 9, done.
fn tag(out: &mut String, texts: &Texts, answered: u32, asked: u32) {
    match answered {
        0 => put!(out, " <span class=\"tag\">{}</span>", Escaped(texts.tasks.not_started)),
        all if all >= asked => put!(out, " <span class=\"tag done\">{}</span>", Escaped(texts.tasks.done)),
        some => put!(out, " <span class=\"tag part\">{}</span>", Escaped(&(texts.common.of)(some, asked))),
    }
}

fn count(part: &Part<'_>, assessment: &Assessment, is: fn(&Choice) -> bool) -> u32 {
    part.questions.iter().filter(|(question, _)| assessment.choice(&question.id).is_some_and(is)).map(|_| 1).sum()
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
