//! Short pieces several screens share: progress, the report's list of contents.

use super::Content;
use crate::{
    domain::{assessment::Assessment, journey::Journey},
    html::Escaped,
    i18n::Texts,
    put, report,
};

/// How far the person is, in words and as a bar. `id` names the words in the page.
pub(super) fn progress(out: &mut String, texts: &Texts, id: &str, journey: &Journey<'_>) {
    let (answered, asked) = (journey.answered(), journey.asked());
    let left = if answered < asked { (texts.common.minutes_left)(journey.minutes_left()) } else { String::new() };
    put!(
        out,
        "<div class=\"progress\"><p id=\"{id}\"><b>{}</b> {}</p><progress max=\"{asked}\" value=\"{answered}\" aria-labelledby=\"{id}\"></progress></div>\n",
        Escaped(&(texts.common.answered)(answered, asked)),
        Escaped(&left),
    );
}

/// The headings of the report as it would be made now.
pub(super) fn contents(out: &mut String, content: &Content<'_>, assessment: &Assessment) {
    put!(out, "<ol>");
    for part in report::build(&content.report(), assessment).parts {
        put!(out, "<li>{}</li>", Escaped(&part.heading));
    }
    put!(out, "</ol>");
}
