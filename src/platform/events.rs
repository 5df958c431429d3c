//! What a person does with fields and buttons, heard in one place for the whole page.
//!
//! An element says what it does in its attribute `data-do`; the rest of the app never sees an element.

use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// Something a person has done.
pub struct Happened {
    /// What the element says it does.
    pub deed: String,
    /// What its field holds now.
    pub value: String,
    /// Whether its box is ticked now.
    pub checked: bool,
    pub(super) element: Element,
}

/// The events that matter, and which elements they matter for.
const EVENTS: [(&str, &str); 4] = [
    ("click", "button[data-do]"),
    ("submit", "form[data-do]"),
    ("change", "input:is([type=radio],[type=checkbox],[type=file])[data-do], select[data-do]"),
    ("input", "textarea[data-do], input:not([type=radio],[type=checkbox],[type=file])[data-do]"),
];

/// Calls `act` with everything a person does, for as long as the page lives.
pub fn listen(act: impl Fn(Happened) + Clone + 'static) {
    for (name, selector) in EVENTS {
        let act = act.clone();
        let heard = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let Some(element) = target.and_then(|target| target.closest(selector).ok().flatten()) else { return };
            if name == "submit" {
                event.prevent_default();
            }
            act(happened(element));
        });
        if let Some(document) = super::window().and_then(|window| window.document()) {
            let _ = document.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref());
        }
        heard.forget();
    }
}

fn happened(element: Element) -> Happened {
    let input = element.dyn_ref::<HtmlInputElement>();
    let value = input.map(HtmlInputElement::value);
    let value = value.or_else(|| element.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value));
    let value = value.or_else(|| element.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value));
    Happened {
        deed: element.get_attribute("data-do").unwrap_or_default(),
        value: value.unwrap_or_default(),
        checked: input.is_some_and(HtmlInputElement::checked),
        element,
    }
}
