//! The 31 principles in our own words.

use super::{Content, heading, link};
use crate::{html::Escaped, put, route::Route};

/// All principles, by pillar.
pub(super) fn principles(out: &mut String, content: &Content<'_>) {
    let words = &content.texts().principles;
    heading(out, words.heading);
    put!(out, "<p class=\"lead\">{}</p>", Escaped(words.lead));
    for (pillar, heading) in (1..).zip(words.pillars) {
        put!(out, "<h2>{}</h2><ol class=\"contents\">", Escaped(heading));
        for principle in content.principles.iter().filter(|principle| principle.pillar() == pillar) {
            put!(out, "<li value=\"{}\">", principle.number);
            link(out, &Route::Principle(principle.number), "", &principle.title);
            put!(out, "</li>");
        }
        put!(out, "</ol>");
    }
}

/// One principle, with the questions that belong to it.
pub(super) fn principle(out: &mut String, content: &Content<'_>, number: u8) {
    let texts = content.texts();
    let words = &texts.principles;
    let Some(principle) = content.principles.iter().find(|principle| principle.number == number) else { return };
    link(out, &Route::Principles, "alone", words.all);
    let name = (texts.common.principle)(principle.number);
    put!(out, "<h1 tabindex=\"-1\"><span class=\"eyebrow\">{}</span> {}</h1>", Escaped(&name), Escaped(&principle.title));
    put!(out, "<p class=\"lead\">{}</p><h2>{}</h2><ul>", Escaped(&principle.meaning), Escaped(words.expectations));
    for text in &principle.expectations {
        put!(out, "<li>{}</li>", Escaped(text));
    }
    put!(out, "</ul><h2>{}</h2><p>{}</p>", Escaped(words.for_companies), Escaped(&principle.for_companies));
    let mut questions =
        content.pack.questions.iter().filter(|question| question.principles.contains(&principle.number)).peekable();
    if questions.peek().is_some() {
        put!(out, "<h2>{}</h2><ul>", Escaped(words.questions));
        for question in questions {
            put!(out, "<li>{}</li>", Escaped(content.wording.question_title(&question.id)));
        }
        put!(out, "</ul>");
    }
}
