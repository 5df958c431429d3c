//! Moves the focus, so that a screen reader and a keyboard follow the person to the next page.

use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::HtmlElement;

/// Focuses the first element that matches, once the page has been drawn, with its top in view.
pub fn first(selector: &'static str) {
    after_drawing(move || {
        if let Some(element) = find(selector) {
            anew(&element);
        }
    });
}

/// The same, and calls `done` if there was such an element.
pub fn first_then(selector: &'static str, done: impl FnOnce() + 'static) {
    after_drawing(move || {
        if let Some(element) = find(selector) {
            anew(&element);
            done();
        }
    });
}

/// Focuses the first element that matches and brings it into view.
pub fn show(selector: String) {
    after_drawing(move || {
        if let Some(element) = find(&selector) {
            let _ = element.focus();
            element.scroll_into_view();
        }
    });
}

/// Calls `act` once the page a person goes to has been drawn.
pub fn after_arriving(act: impl FnOnce() + 'static) {
    after_drawing(move || after_drawing(act));
}

/// Scrolls to the top of the page.
pub fn to_top() {
    if let Some(window) = super::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

fn find(selector: &str) -> Option<HtmlElement> {
    let document = super::window()?.document()?;
    document.query_selector(selector).ok()??.dyn_into().ok()
}

/// A screen reader says what the focus comes to: a heading that has it already, with new words, would stay unsaid.
fn anew(element: &HtmlElement) {
    let _ = element.blur();
    let _ = element.focus();
}

fn after_drawing(act: impl FnOnce() + 'static) {
    let closure = Closure::once_into_js(act);
    if let Some(window) = super::window() {
        let _ = window.request_animation_frame(closure.unchecked_ref());
    }
}
