//! How far the person is: a piece several screens share.

use crate::{domain::journey::Journey, html::Escaped, i18n::Texts, put};

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
