//! The last resort: when the app panics, a page with words that offers everything as a file.

use std::fs;

use serde_json::{Value, json};

use crate::{
    company::complete,
    person::{Browser, Person},
};

impl Person {
    /// Has a browser that fails once while a page is drawn, and goes on to the next page.
    pub fn breaks_the_app(&self) {
        let fail_once = "const html = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
            const fails = () => {
                Object.defineProperty(Element.prototype, 'innerHTML', html);
                throw new Error('This browser fails once.');
            };
            Object.defineProperty(Element.prototype, 'innerHTML', { ...html, set: fails });
            const leaves = () => new Promise(requestAnimationFrame);
            location.hash = '#/files';
            return leaves().then(leaves).then(() => { location.hash = '#/method'; });";
        self.browser.run(fail_once, &[]);
    }

    /// Saves everything from the page that follows a panic.
    fn saves_everything(&self) -> Value {
        self.sees_heading("Something broke");
        self.sees_focus_on("heading", "Something broke");
        self.clicks_a_download("Save everything as a file");
        let rescued = fs::read_to_string(self.has_downloaded("rescue.json")).expect("the rescued file");
        serde_json::from_str(&rescued).expect("the rescued file is JSON")
    }
}

#[test]
fn a_panic_shows_a_page_that_offers_everything_saved() {
    let person = Person::arrives();
    let assessment = complete(&person.today());
    person.opens_an_assessment(&assessment);
    let saved = person.browser.run("return localStorage.getItem('know-and-show/assessment/complete')", &[]);
    person.breaks_the_app();
    let rescued = person.saves_everything();
    assert_eq!(rescued["format"], "know-and-show/rescue/1");
    assert_eq!(rescued["records"]["assessment/complete"], saved);

    person.follows_out("Start again");
    person.sees_heading("Welcome back");
    person.sees("23 of 23 questions answered.");
}

#[test]
fn a_panic_where_nothing_could_be_saved_still_offers_what_was_typed() {
    let person = Person::arrives_with(&Browser { keeps_nothing: true, ..Browser::default() });
    person.begins_an_assessment();
    person.fills("How many people work for you", "47");
    person.sees("This browser does not allow saving.");
    person.breaks_the_app();
    let rescued = person.saves_everything();
    let records = rescued["records"].as_object().expect("records");
    let record = records.iter().find(|(key, _)| key.starts_with("assessment/")).expect("the assessment").1;
    let assessment: Value = serde_json::from_str(record.as_str().expect("a text")).expect("the assessment is JSON");
    assert_eq!(assessment["profile"]["workers"], json!(47));
}

/// The smallest module that traps, as memory that runs out or a stack that overflows would.
const TRAP: &str = "
const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0, 11];
setTimeout(new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))).exports.t);";

#[test]
fn a_trap_that_is_no_panic_shows_the_same_page() {
    let person = Person::arrives();
    person.opens_an_assessment(&complete(&person.today()));
    person.browser.run(TRAP, &[]);
    let rescued = person.saves_everything();
    assert!(rescued["records"]["assessment/complete"].is_string(), "the assessment is in the file");
}
