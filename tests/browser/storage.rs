//! What happens where the browser keeps nothing, has no room left, or holds something that cannot be read.

use std::fs;

use serde_json::{Value, json};

use crate::{
    company::complete,
    person::{Browser, Person},
};

/// Another app under the same address takes all the room there is.
const FILL_UP: &str = "
for (let size = 5 * 1024 * 1024; size >= 1; ) {
  const key = 'another-app/' + Object.keys(localStorage).length;
  try { localStorage.setItem(key, 'x'.repeat(size)); } catch { size = Math.floor(size / 2); }
}";
const MAKE_ROOM: &str =
    "Object.keys(localStorage).filter(key => key.startsWith('another-app/')).forEach(key => localStorage.removeItem(key))";

/// The state of an answer in a downloaded file.
fn answer_in(file: &std::path::Path, question: &str) -> Value {
    let text = fs::read_to_string(file).expect("a file");
    let assessment: Value = serde_json::from_str(&text).expect("the file is JSON");
    assessment["answers"][question].clone()
}

#[test]
fn where_the_browser_keeps_nothing_the_app_works_says_so_and_offers_the_file() {
    let person = Person::arrives_with(&Browser { keeps_nothing: true, ..Browser::default() });
    person.begins_an_assessment();
    person.sees("This browser does not allow saving. You can work on, but your answers are gone when this tab is closed.");
    person.does_not_see("Saved at");
    person.follows("Tasks");
    person.follows("Continue with");
    person.chooses("Working");
    person.follows("Next");
    person.chooses("On paper");
    person.follows("Previous");
    person.sees_chosen("radio", "Working");
    person.presses("Save as a file");
    let file = person.has_downloaded(".knowshow.json");
    assert_eq!(answer_in(&file, "policy.approved"), json!({"state": "rung", "rung": 3}));
    person.follows("Results");
    person.sees("Explain this number");
}

#[test]
fn where_storage_is_full_the_app_says_so_keeps_the_answers_and_saves_once_there_is_room() {
    let person = Person::arrives();
    person.begins_an_assessment();
    person.follows("Tasks");
    person.follows("Continue with");
    person.browser.run(FILL_UP, &[]);
    person.chooses("Working");
    person.unfolds("Evidence, target and note");
    // Longer than what is left in the last corner.
    person.fills("Note", &"Asked the night shift. ".repeat(20));
    person.sees("The browser’s storage is full, so your last changes are kept only while this tab is open.");
    person.follows("Next");
    person.chooses("Don’t know");
    person.follows("Previous");
    person.sees_chosen("radio", "Working");
    person.presses("Save as a file");
    let file = person.has_downloaded(".knowshow.json");
    assert_eq!(answer_in(&file, "policy.approved")["rung"], 3);
    assert_eq!(answer_in(&file, "responsibility.named"), json!({"state": "dont-know"}));

    person.browser.run(MAKE_ROOM, &[]);
    person.chooses("Checked and improved");
    person.sees("Saved at");
    person.does_not_see("The browser’s storage is full");
    person.reloads();
    person.sees_chosen("radio", "Checked and improved");
}

#[test]
fn a_record_that_cannot_be_read_is_offered_as_a_file_and_never_written_over() {
    const KEY: &str = "know-and-show/assessment/complete";
    let broken = "{\"format\": \"know-and-show/assessment/1\", \"answers\": {\"people.told\": {\"st";
    let record = |person: &Person| person.browser.run("return localStorage.getItem(arguments[0])", &[json!(KEY)]);

    let person = Person::arrives();
    person.browser.run("localStorage.setItem(arguments[0], arguments[1])", &[json!(KEY), json!(broken)]);
    person.goes_to("#/files");
    person.sees("A saved record cannot be read");
    person.presses("Download the record");
    let file = person.has_downloaded(".txt");
    assert_eq!(fs::read_to_string(file).expect("the record"), broken);

    // Neither going there, nor new work, nor a file of the same assessment writes over it.
    person.goes_to("#/a/complete/tasks");
    person.sees_heading("This assessment is not on this device");
    assert_eq!(record(&person), broken);
    person.goes_to("#/");
    person.begins_an_assessment();
    person.fills("How many people work for you", "12");
    person.sees("Saved at");
    assert_eq!(record(&person), broken);
    person.opens_an_assessment(&complete(&person.today()));
    person.follows("See the result");
    assert_eq!(record(&person), broken);
    person.goes_to("#/files");
    person.sees("A saved record cannot be read");
}
