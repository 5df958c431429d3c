//! Single keys pressed outside of fields (WCAG 2.1.4).

use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Element, KeyboardEvent};

/// Calls `act` with each single key that is not typed into a field and not part of a combination.
/// `act` returns whether it used the key.
pub fn on_key(act: impl Fn(&str) -> bool + 'static) {
    let closure = Closure::<dyn Fn(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        let combined = event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing();
        if !combined && !is_typing(&event) && act(&event.key()) {
            event.prevent_default();
        }
    });
    if let Some(window) = super::window() {
        let _ = window.add_event_listener_with_callback("keydown", closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

/// Whether the key goes into a field. Radios and checkboxes take no text.
fn is_typing(event: &KeyboardEvent) -> bool {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return false };
    let takes_text = match target.tag_name().as_str() {
        "INPUT" => !matches!(target.get_attribute("type").as_deref(), Some("radio" | "checkbox" | "button" | "submit")),
        "TEXTAREA" | "SELECT" => true,
        _ => false,
    };
    takes_text || target.has_attribute("contenteditable")
}
