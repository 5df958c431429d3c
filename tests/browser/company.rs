//! The company people answer for in these tests: a builder of 120 people, honest and half-way there.

use std::fs;

use serde_json::{Map, Value, json};

use crate::person::Person;

/// What the assessment is called.
pub const TITLE: &str = "Main office, autumn 2026";

/// An answer to a question on the five rungs.
pub struct Ladder {
    pub answer: &'static str,
    /// Months before today, and who checked it.
    pub evidence: Option<(u32, &'static str)>,
    pub note: &'static str,
}

const fn ladder(answer: &'static str) -> Ladder {
    Ladder { answer, evidence: None, note: "" }
}

const fn shown(answer: &'static str, months: u32, checked_by: &'static str) -> Ladder {
    Ladder { answer, evidence: Some((months, checked_by)), note: "" }
}

/// The answers to the twelve core questions, in order.
pub const LADDERS: [Ladder; 12] = [
    shown("Working", 2, "A second person"),
    ladder("On paper"),
    shown("Checked and improved", 3, "Somebody independent, or the people affected"),
    ladder("Starting"),
    // Evidence that is too old does not count.
    shown("Working", 30, "A second person"),
    ladder("Don’t know"),
    Ladder { answer: "Not in place", evidence: None, note: "To be discussed in spring." },
    shown("Working", 1, "Workers’ or community representatives"),
    ladder("Working"),
    ladder("On paper"),
    shown("Checked and improved", 5, "Nobody yet"),
    ladder("Starting"),
];

/// How a red flag was looked for and not found; no way of looking stands for *don’t know*.
pub const FLAGS: [Option<&str>; 11] = [
    Some("In the records"),
    Some("By asking workers"),
    None,
    Some("By somebody independent"),
    Some("By asking workers"),
    Some("In the records"),
    Some("In the records"),
    Some("By asking workers"),
    Some("By asking workers"),
    Some("In the records"),
    Some("By somebody independent"),
];

impl Person {
    /// Begins an assessment on the start page.
    pub fn begins_an_assessment(&self) {
        self.fills("Name of this assessment", TITLE);
        self.fills("Name of the organisation", "Example Builders LLC");
        self.presses("Start");
        self.sees_heading("Profile of the company");
    }

    /// Gives every fact of the profile.
    pub fn fills_in_the_profile(&self) {
        self.chooses_in("In which country", "Azerbaijan");
        self.ticks("Construction");
        self.ticks("Transport, delivery, warehouses");
        self.fills("How many people work for you", "120");
        self.chooses_in("Who owns the company", "Private owners");
        for (question, answer) in [
            ("Does the company belong to a group", "No"),
            ("Do people work on your sites while another firm pays", "Yes"),
            ("Do people work for you who came from another country", "Yes"),
            ("Do you take on people for a season", "No"),
            ("Does anyone under 18", "No"),
            ("Does anyone sleep in housing", "Yes"),
            ("Is there night work", "Yes"),
            ("Do you buy goods or services", "Not sure"),
            ("Do guards protect", "No"),
            ("Does your work take up land", "Yes"),
            ("Do you work in, or buy from, an area", "No"),
            ("Do you hold personal data", "No"),
            ("Could something you sell injure", "No"),
        ] {
            self.chooses_in(question, answer);
        }
    }

    /// Answers the question on the page.
    pub fn answers(&self, given: &Ladder) {
        self.chooses(given.answer);
        self.sees_chosen("radio", given.answer);
        if given.evidence.is_some() || !given.note.is_empty() {
            self.unfolds("Evidence, target and note");
        }
        if let Some((months, checked_by)) = given.evidence {
            self.presses("Add evidence");
            self.fills("What it is", "Minutes of the board");
            self.fills("Date", &self.months_ago(months));
            self.selects("Who else has checked it", checked_by);
        }
        if !given.note.is_empty() {
            self.fills("Note", given.note);
            self.sees_in_field("Note", given.note);
        }
    }

    /// Says of a red flag that it was looked for and not found, or that nobody knows.
    pub fn answers_flag(&self, looked: Option<&str>) {
        match looked {
            None => self.chooses("Don’t know"),
            Some(method) => {
                self.chooses("Checked, and not found");
                self.chooses_in("How did you look?", method);
                self.sees_chosen("radio", method);
            }
        }
    }

    /// Opens an assessment on the page of files, as if it came from a colleague.
    pub fn opens_an_assessment(&self, assessment: &Value) {
        let name = format!("{}.knowshow.json", assessment["id"].as_str().unwrap_or_default());
        let file = self.has_a_file(&name, assessment.to_string());
        self.goes_to("#/files");
        self.picks("A file ending in .knowshow.json", &file);
        self.sees_heading("Your assessment");
    }

    /// Today in this person's browser.
    pub fn today(&self) -> String {
        self.text_of("const day = new Date(); day.setMinutes(-day.getTimezoneOffset()); return day.toISOString().slice(0, 10)")
    }

    /// A day so many months ago, as it is typed into a date field: month, day, year.
    fn months_ago(&self, months: u32) -> String {
        let script = "const day = new Date(); day.setDate(1); day.setMonth(day.getMonth() - arguments[0]);
            return [String(day.getMonth() + 1).padStart(2, '0'), '01', day.getFullYear()].join('')";
        let day = self.browser.run(script, &[json!(months)]);
        day.as_str().expect("a day").to_owned()
    }
}

/// A file of an assessment in which everything is answered: “Working” throughout, backed and checked, no red flag found.
pub fn complete(today: &str) -> Value {
    let evidence = json!({"title": "Minutes", "date": today, "check": "second-person", "place": "", "owner": ""});
    let mut answers = Map::new();
    for question in questions() {
        let id = question["id"].as_str().expect("an id");
        let answer = match question["kind"].as_str() {
            Some("critical") => json!({"state": "checked", "method": "workers"}),
            _ => json!({"state": "rung", "rung": 3, "evidence": [evidence]}),
        };
        answers.insert(id.to_owned(), answer);
    }
    json!({
        "format": "know-and-show/assessment/1",
        "id": "complete",
        "app": "0.1.0",
        "pack": {"id": "ungp", "version": "0.1.0"},
        "mode": "pulse",
        "modules": [],
        "language": "en",
        "practice": null,
        "title": "Complete",
        "organisation": "Example Builders LLC",
        "as_of": today,
        "profile": {"country": "az", "workers": 120},
        "answers": answers,
        "impacts": {},
        "salient_themes": [],
        "actions": [],
    })
}

/// The questions of the questionnaire, in order.
fn questions() -> Vec<Value> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires/ungp/structure.json");
    let text = fs::read_to_string(file).expect("the questionnaire");
    let structure: Value = serde_json::from_str(&text).expect("the questionnaire is JSON");
    structure["questions"].as_array().cloned().unwrap_or_default()
}
