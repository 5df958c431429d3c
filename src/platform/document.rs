//! The document as a whole: its parts, its title, its language, what its width allows.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Sets the title.
pub fn set_title(title: &str) {
    if let Some(document) = super::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Sets the language.
pub fn set_language(tag: &str) {
    if let Some(root) = super::window().and_then(|window| window.document()).and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", tag);
    }
}

/// Whether there is room for help beside the question (as `layout.css` has it).
pub fn is_wide() -> bool {
    let query = super::window().and_then(|window| window.match_media("(min-width: 64rem)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Prints the page.
pub fn print() {
    if let Some(window) = super::window() {
        let _ = window.print();
    }
}

/// Takes out what stands in the page until the app starts.
pub fn clear_body() {
    if let Some(body) = super::window().and_then(|window| window.document()).and_then(|document| document.body()) {
        body.set_inner_html("");
    }
}

/// Makes the content of the part with this id equal to `html`, and touches only what differs.
pub fn redraw(id: &str, html: &str) {
    let Some(document) = super::window().and_then(|window| window.document()) else { return };
    if let Some(part) = document.get_element_by_id(id) {
        // A part that cannot be brought to its new state in place is written anew.
        if super::redraw::redraw(&document, &part, html).is_none() {
            part.set_inner_html(html);
        }
    }
}

/// What the field with this id holds.
pub fn value(id: &str) -> String {
    let document = super::window().and_then(|window| window.document());
    let field =
        document.and_then(|document| document.get_element_by_id(id)).and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

fn find(selector: &str) -> Option<HtmlElement> {
    let document = super::window()?.document()?;
    document.query_selector(selector).ok()??.dyn_into().ok()
}

/// Follows the first link that matches.
pub fn follow(selector: &str) {
    if let Some(link) = find(selector) {
        link.click();
    }
}

/// Scrolls as little as needed for the first element that matches to be seen.
pub fn keep_in_view(selector: &str) {
    if let Some(element) = find(selector) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
