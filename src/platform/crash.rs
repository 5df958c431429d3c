//! The last resort: when the app panics, a plain page that offers everything saved as a file.

use std::{
    cell::RefCell,
    panic::{self, PanicHookInfo},
};

use serde_json::{Map, Value};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{Document, Element};

use super::{download, storage};

/// The words of the page. They are at hand before anything can break.
#[derive(Clone, Copy)]
pub struct Words {
    /// Heading.
    pub heading: &'static str,
    /// What happened, what is safe, what to do.
    pub about: &'static str,
    /// The link that downloads what is saved.
    pub download: &'static str,
    /// The link that starts again.
    pub restart: &'static str,
}

thread_local! {
    /// What is open but not in storage, by key: where storage is blocked or full, this is all there is.
    static UNSAVED: RefCell<Map<String, Value>> = RefCell::default();
}

/// Remembers a text that could not be stored.
pub fn remember(key: &str, text: &str) {
    UNSAVED.with_borrow_mut(|unsaved| unsaved.insert(key.to_owned(), Value::String(text.to_owned())));
}

/// Forgets a text that has been stored since.
pub fn forget(key: &str) {
    UNSAVED.with_borrow_mut(|unsaved| unsaved.remove(key));
}

/// From now on a panic ends on a page with words.
pub fn prepare(words: Words) {
    panic::set_hook(Box::new(move |info: &PanicHookInfo<'_>| {
        web_sys_error(&info.to_string());
        // Whatever is missing here leaves the person with less, never with another failure.
        let _ = show(words);
    }));
    // Memory that runs out or a stack that overflows is a trap without a panic.
    for (name, holds) in [("error", "error"), ("unhandledrejection", "reason")] {
        let heard = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
            let cause = js_sys::Reflect::get(&event, &holds.into()).unwrap_or_default();
            if cause.dyn_ref::<js_sys::Error>().is_some_and(|error| error.name() == "RuntimeError") {
                let _ = show(words);
            }
        });
        if let Some(window) = super::window() {
            let _ = window.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref());
        }
        heard.forget();
    }
}

fn web_sys_error(message: &str) {
    web_sys::console::error_1(&message.into());
}

fn show(words: Words) -> Option<()> {
    let document = super::window()?.document()?;
    let body = document.body()?;
    body.set_inner_html("");
    let main = document.create_element("main").ok()?;
    let heading = element(&document, "h1", words.heading)?;
    heading.set_attribute("tabindex", "-1").ok()?;
    main.append_child(&heading).ok()?;
    let about = element(&document, "p", words.about)?;
    main.append_child(&about).ok()?;

    let save = element(&document, "a", words.download)?;
    save.set_class_name("button");
    save.set_attribute("href", &download::url("application/json", &everything())?).ok()?;
    save.set_attribute("download", "know-and-show-rescue.json").ok()?;
    let restart = element(&document, "a", words.restart)?;
    restart.set_attribute("href", "./").ok()?;
    for link in [save, restart] {
        let line = document.create_element("p").ok()?;
        line.append_child(&link).ok()?;
        main.append_child(&line).ok()?;
    }
    body.append_child(&main).ok()?;
    super::focus::first("h1");
    Some(())
}

fn element(document: &Document, name: &str, text: &str) -> Option<Element> {
    let element = document.create_element(name).ok()?;
    element.set_text_content(Some(text));
    Some(element)
}

/// Everything stored and everything that could not be, each record as the text it is.
fn everything() -> String {
    let stored = storage::keys().into_iter().filter_map(|key| storage::read(&key).map(|text| (key, Value::String(text))));
    let mut records = Map::new();
    for (key, text) in stored {
        records.insert(key, text);
    }
    UNSAVED.with_borrow(|unsaved| records.extend(unsaved.clone()));
    let mut rescue = Map::new();
    rescue.insert("format".to_owned(), Value::String("know-and-show/rescue/1".to_owned()));
    rescue.insert("records".to_owned(), Value::Object(records));
    Value::Object(rescue).to_string()
}
