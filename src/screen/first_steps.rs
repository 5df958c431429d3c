//! What comes first on a red flag: the person, then everything else.

use super::{gate, link};
use crate::{
    domain::{scoring::GateStatus, wording::FlagWording},
    html::Escaped,
    i18n::Texts,
    put,
    route::Route,
};

/// The six steps, for any red flag.
pub(super) fn first_steps(out: &mut String, texts: &Texts) {
    let words = &texts.first_steps;
    put!(out, "<ol class=\"rows first-steps\">");
    for (index, (strong, text)) in words.steps.iter().enumerate() {
        put!(out, "<li><b>{}</b> {}", Escaped(strong), Escaped(text));
        if index + 1 == words.steps.len() {
            put!(out, " ");
            link(out, &Route::Contacts, "", words.contacts);
        }
        put!(out, "</li>");
    }
    put!(out, "</ol>");
}

/// That nothing has been sent.
pub(super) fn nothing_sent(out: &mut String, texts: &Texts) {
    let (strong, text) = texts.first_steps.nothing_sent;
    put!(out, "<p><b>{}</b> {}</p>", Escaped(strong), Escaped(text));
}

/// What protects the person, shown on the page of a red flag as soon as it is confirmed or shows signs.
pub(super) fn what_to_do_first(out: &mut String, texts: &Texts, status: GateStatus, flag: &FlagWording) {
    let words = &texts.first_steps;
    put!(out, "<section class=\"{}\" aria-labelledby=\"first\"><h2 id=\"first\" tabindex=\"-1\">", gate::class(status));
    put!(out, "{}</h2><p class=\"lead\">{}</p>", Escaped(words.heading), Escaped((texts.words.gate_about)(status)));
    nothing_sent(out, texts);
    first_steps(out, texts);
    put!(out, "<div class=\"deadlines\">");
    for (heading, steps) in
        [(words.hours_24, &flag.first_24_hours), (words.days_7, &flag.first_7_days), (words.days_30, &flag.first_30_days)]
    {
        put!(out, "<section><h3>{}</h3><ul>", Escaped(heading));
        for step in steps {
            put!(out, "<li>{}</li>", Escaped(step));
        }
        put!(out, "</ul></section>");
    }
    put!(out, "</div><p>{}</p></section>", Escaped(words.equal));
}
