//! About the method: the part of the report on how the score is made, on a page of its own.

use super::{Content, heading, link};
use crate::{
    domain::{assessment::Assessment, date::Date, id::AssessmentId, questionnaire::Mode},
    html::Escaped,
    put, report,
    route::Route,
};

/// The method page.
pub(super) fn method(out: &mut String, content: &Content<'_>) {
    let texts = content.texts();
    heading(out, content.account().method.heading);
    put!(out, "<p class=\"lead\">{}</p>", Escaped(content.account().method.lead));
    // The rule is the same for every assessment, so an empty one shows it.
    let empty = Assessment::new(AssessmentId::new("method"), content.pack, Mode::Pulse, content.language.tag(), Date::default());
    for part in report::build(content, &empty).parts.iter().filter(|part| part.id == "method") {
        // The first paragraph stands as the page's lead.
        report::blocks(out, part.blocks.get(1..).unwrap_or_default(), 2, texts);
    }
    put!(out, "<p>");
    link(out, &Route::Principles, "", texts.principles.heading);
    put!(out, "</p>");
}
