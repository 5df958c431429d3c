//! The fragment of the page's address.

use wasm_bindgen::{JsCast, prelude::Closure};

/// The fragment with its `#`, or nothing.
pub fn fragment() -> String {
    super::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to a fragment, as a link would.
pub fn go(fragment: &str) {
    if let Some(window) = super::window() {
        // Setting a fragment cannot fail on a page that has been loaded.
        let _ = window.location().set_hash(fragment);
    }
}

/// Calls `act` whenever the fragment changes, for as long as the page lives.
pub fn on_change(act: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(act);
    if let Some(window) = super::window() {
        let _ = window.add_event_listener_with_callback("hashchange", closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = super::window() {
        let _ = window.location().reload();
    }
}
