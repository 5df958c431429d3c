//! Everything without a mouse, and the single keys of a question page (WCAG 2.1.4).

use crate::{
    company::{FLAGS, LADDERS, TITLE},
    person::{Person, key},
};

/// More stops than any page has.
const STOPS: usize = 150;

impl Person {
    /// Presses Tab until something has the focus; every stop on the way can be seen to have it.
    fn tabs_to(&self, role: &str, name: &str) {
        let mut passed = Vec::new();
        for _ in 0..STOPS {
            self.hits(&[key::TAB]);
            let focus = self.focus();
            assert!(focus.is_seen || focus.tag == "body", "nobody can see that the focus is on {focus:?}");
            if focus.role == role && focus.name.starts_with(name) {
                return;
            }
            passed.push(format!("{} “{}”", focus.role, focus.name));
        }
        panic!("Tab never comes to the {role} “{name}”, only to {passed:#?}");
    }

    /// Goes to a link by Tab and follows it by Enter; the new page's heading has the focus then.
    fn tabs_along(&self, name: &str, heading: &str) {
        self.tabs_to("link", name);
        self.hits(&[key::ENTER]);
        self.sees_focus_on("heading", heading);
    }

    /// Chooses the radio so many below the first.
    fn chooses_by_arrows(&self, first: &str, below: usize, name: &str) {
        self.tabs_to("radio", first);
        self.hits(&[key::SPACE]);
        self.hits(&vec![key::DOWN; below]);
        self.sees_chosen("radio", name);
    }
}

const RUNGS: [&str; 6] = ["Not in place", "Starting", "On paper", "Working", "Checked and improved", "Don’t know"];
const METHODS: [&str; 3] = ["In the records", "By asking workers", "By somebody independent"];

fn place_of(word: &str, words: &[&str]) -> usize {
    words.iter().position(|known| *known == word).expect("a known answer")
}

#[test]
fn the_whole_journey_works_by_keyboard_alone() {
    let person = Person::arrives();
    person.tabs_to("textbox", "Name of this assessment");
    person.types(TITLE);
    person.tabs_to("textbox", "Name of the organisation");
    person.types("Example Builders LLC");
    person.hits(&[key::ENTER]);
    person.sees_focus_on("heading", "Profile of the company");

    person.chooses_by_arrows("Azerbaijan", 1, "Georgia");
    person.tabs_to("checkbox", "Construction");
    person.hits(&[key::SPACE]);
    person.sees_chosen("checkbox", "Construction");
    person.tabs_to("textbox", "How many people work for you");
    person.types("120");
    person.chooses_by_arrows("Private owners", 0, "Private owners");
    person.tabs_to("button", "Save and go to the tasks");
    person.hits(&[key::ENTER]);
    person.sees_focus_on("heading", "Your assessment");

    person.tabs_along("Continue with Commitment", "");
    for (number, given) in LADDERS.iter().enumerate() {
        person.chooses_by_arrows(RUNGS[0], place_of(given.answer, &RUNGS), given.answer);
        if number == 0 {
            adds_evidence(&person);
        }
        person.tabs_along("Next", "");
    }
    for looked in FLAGS {
        match looked {
            None => person.chooses_by_arrows("Confirmed", 2, "Don’t know"),
            Some(method) => {
                person.chooses_by_arrows("Confirmed", 3, "Checked, and not found");
                person.chooses_by_arrows(METHODS[0], place_of(method, &METHODS), method);
            }
        }
        let next = if person.has("link", "Next") { "Next" } else { "Check your answers" };
        person.tabs_along(next, "");
    }
    person.sees_focus_on("heading", "Check your answers");
    person.tabs_along("Go to the report", "Report");
    person.tabs_to("button", "Download the report (HTML)");
    person.hits(&[key::ENTER]);
    person.sees("Downloaded: ");
    person.has_downloaded(".html");
}

/// The new item takes the focus; its fields come one after the other.
fn adds_evidence(person: &Person) {
    person.tabs_to("disclosure", "Evidence, target and note");
    person.hits(&[key::ENTER]);
    person.tabs_to("button", "Add evidence");
    person.hits(&[key::ENTER]);
    person.sees_focus_on("textbox", "What it is");
    person.types("Minutes");
    person.hits(&[key::TAB]);
    person.types("01152026");
    person.sees_in_field("Date", "2026-01-15");
    person.tabs_to("combobox", "Who else has checked it");
    person.types("A");
    person.sees_in_field("Who else has checked it", "A second person");
    person.tabs_to("button", "Remove");
    person.finds("disclosure", "Evidence, target and note: 1 piece of evidence");
}

#[test]
fn the_first_stop_skips_to_the_main_content() {
    let person = Person::arrives();
    person.hits(&[key::TAB]);
    let focus = person.focus();
    assert_eq!((focus.role.as_str(), focus.name.as_str()), ("button", "Skip to the main content"));
    assert!(focus.is_seen, "the way past the menu can be seen");
    person.hits(&[key::ENTER]);
    person.sees_focus_on("main", "");
    person.tabs_to("textbox", "Name of this assessment");
}

#[test]
fn single_keys_answer_and_turn_pages_but_never_while_somebody_types() {
    let person = Person::arrives();
    person.begins_an_assessment();
    person.follows("Tasks");
    person.follows("Continue with");
    let first = person.heading();

    person.hits(&["3"]);
    person.sees_chosen("radio", "On paper");
    person.hits(&["0"]);
    person.sees_chosen("radio", "Don’t know");
    person.hits(&["n"]);
    person.sees_another_heading_than(&first);
    person.hits(&["5"]);
    person.sees_chosen("radio", "Checked and improved");
    person.hits(&["p"]);
    person.sees_heading(&first);
    person.sees_chosen("radio", "Don’t know");

    person.unfolds("Evidence, target and note");
    person.fills("Note", "n 1 p 2 ? 0");
    person.sees_in_field("Note", "n 1 p 2 ? 0");
    person.sees_heading(&first);
    person.sees_chosen("radio", "Don’t know");

    person.presses("Take this answer back");
    assert!(person.chosen().is_empty(), "nothing is chosen any more: {:?}", person.chosen());
    person.hits(&["?"]);
    person.sees_heading("Keyboard shortcuts");
}

#[test]
fn single_keys_can_be_switched_off_for_good() {
    let person = Person::arrives();
    person.begins_an_assessment();
    person.follows("Keyboard shortcuts");
    person.sees_chosen("checkbox", "Use single-key shortcuts");
    person.ticks("Use single-key shortcuts");
    person.reloads();
    person.goes_to("#/");
    person.follows("Go to the task list");
    person.follows("Continue with");
    let (question, place) = (person.heading(), person.fragment());
    person.hits(&["3"]);
    person.hits(&["n"]);
    person.hits(&["?"]);
    person.is_at(&place);
    person.sees_heading(&question);
    assert!(person.chosen().is_empty(), "a key has chosen {:?}", person.chosen());
}
