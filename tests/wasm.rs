//! What only a browser can show of `platform`: keeping texts, drawing parts of the page, following the address.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, missing_docs)]

use know_and_show::platform::{clock, document, location, random, storage};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, HtmlElement, HtmlInputElement};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn a_text_that_is_kept_is_read_again_until_it_is_removed() {
    assert!(storage::is_allowed());
    assert_eq!(storage::read("wasm-test/a"), None);
    storage::write("wasm-test/b", "ikinci: ƏəĞğIıİi").unwrap();
    storage::write("wasm-test/a", "first").unwrap();
    assert_eq!(storage::read("wasm-test/b").as_deref(), Some("ikinci: ƏəĞğIıİi"));
    let mine = storage::keys().into_iter().filter(|key| key.starts_with("wasm-test/")).collect::<Vec<_>>();
    assert_eq!(mine, ["wasm-test/a", "wasm-test/b"]);
    storage::remove("wasm-test/a");
    storage::remove("wasm-test/b");
    assert_eq!(storage::read("wasm-test/a"), None);
}

#[wasm_bindgen_test]
fn a_store_that_is_full_says_so_and_keeps_what_it_had() {
    storage::write("wasm-test/kept", "before").unwrap();
    let too_much = "x".repeat(6_000_000);
    assert_eq!(storage::write("wasm-test/kept", &too_much), Err(storage::Refused::Full));
    assert_eq!(storage::read("wasm-test/kept").as_deref(), Some("before"));
    storage::remove("wasm-test/kept");
}

#[wasm_bindgen_test]
fn a_fragment_is_followed() {
    location::go("#/files");
    assert_eq!(location::fragment(), "#/files");
    location::go("#/");
}

#[wasm_bindgen_test]
fn two_random_names_differ_and_are_plain() {
    let (one, other) = (random::name(), random::name());
    assert_ne!(one, other);
    assert!(one.len() == 16 && one.chars().all(|letter| letter.is_ascii_hexdigit()));
}

#[wasm_bindgen_test]
fn the_day_is_a_day() {
    let (year, month, day) = clock::today();
    assert!(know_and_show::domain::date::Date::new(year, month, day).is_some());
    let (hour, minute) = clock::time();
    assert!(hour < 24 && minute < 60);
}

fn page() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn add_part(id: &str) {
    let part = page().create_element("div").unwrap();
    part.set_id(id);
    page().body().unwrap().append_child(&part).unwrap();
}

fn html(id: &str) -> String {
    page().get_element_by_id(id).unwrap().inner_html()
}

fn focus_now(selector: &str) {
    page().query_selector(selector).unwrap().unwrap().unchecked_into::<HtmlElement>().focus().unwrap();
}

fn focused_id() -> String {
    page().active_element().unwrap().id()
}

/// A part of the page with this content, drawn from nothing.
fn part(id: &str, content: &str) -> String {
    add_part(id);
    document::redraw(id, content);
    html(id)
}

#[wasm_bindgen_test]
fn redrawing_makes_the_page_what_it_should_be_whatever_it_was() {
    let pages = [
        "<p>one</p>",
        "<h1>two</h1><p>one</p>",
        "",
        "text <b>only</b>",
        "<ul><li id=\"a\">a</li><li id=\"b\">b</li></ul>",
        "<ul><li id=\"b\">b</li></ul><p class=\"x\">c</p>",
        "<input id=\"i\" value=\"v\"><textarea id=\"t\">\nlines</textarea>",
    ];
    add_part("redrawn");
    for from in pages {
        for to in pages {
            document::redraw("redrawn", from);
            document::redraw("redrawn", to);
            assert_eq!(html("redrawn"), part(&format!("fresh-{}", random::name()), to), "{from} to {to}");
        }
    }
}

#[wasm_bindgen_test]
fn a_field_keeps_the_focus_while_the_page_is_redrawn_around_it() {
    add_part("around");
    document::redraw("around", "<p>before</p><input id=\"typed\" data-do=\"note\" value=\"a\">");
    focus_now("#typed");
    page().get_element_by_id("typed").unwrap().unchecked_into::<HtmlInputElement>().set_value("a person types");
    document::redraw("around", "<p>after</p><input id=\"typed\" data-do=\"note\" value=\"ab\"><p>more</p>");
    assert_eq!(focused_id(), "typed");
    assert_eq!(document::value("typed"), "a person types", "what is being typed is not touched");
}
