//! Pages for when there is nothing to show: what happened, what is safe, what to do.

use super::{View, control::button, deed::Deed, heading, link};
use crate::{html::Escaped, put, route::Route};

/// An address that leads nowhere.
pub(super) fn no_such_page(out: &mut String, view: &View<'_>) {
    let words = &view.texts().trouble;
    sorry(out, view, words.no_page, words.no_page_about);
}

/// An assessment that is not on this device.
pub(super) fn not_here(out: &mut String, view: &View<'_>) {
    let words = &view.texts().trouble;
    sorry(out, view, words.not_here, words.not_here_about);
}

fn sorry(out: &mut String, view: &View<'_>, title: &str, about: &str) {
    let texts = view.texts();
    heading(out, title);
    put!(out, "<p class=\"lead\">{}</p><p class=\"cluster\">", Escaped(about));
    link(out, &Route::Start, "button", texts.trouble.to_start);
    put!(out, " ");
    link(out, &Route::Files, "", texts.frame.files);
    put!(out, "</p>");
}

/// Content that could not be loaded.
pub(super) fn no_content(out: &mut String, view: &View<'_>) {
    let words = &view.texts().trouble;
    heading(out, words.content);
    put!(out, "<p class=\"lead\">{}</p><p>", Escaped(words.content_about));
    button(out, "button", words.again, "", &Deed::FetchAgain);
    put!(out, "</p>");
}

/// Content that is on its way.
pub(super) fn loading(out: &mut String, view: &View<'_>) {
    put!(out, "<p class=\"lead\">{}</p>", Escaped(view.texts().frame.loading));
}
