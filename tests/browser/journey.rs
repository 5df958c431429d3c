//! The main job, end to end: a company answers, is scored, sees its result, takes a report away.

use std::{fs, path::Path, process::Command};

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{
    company::{FLAGS, LADDERS, TITLE, complete},
    person::{Person, setting},
};

const LEVELS: [&str; 5] = ["Urgent gaps", "Starting", "On paper", "Working", "Working and improving"];

#[test]
fn a_person_answers_the_profile_and_all_of_pulse_and_sees_what_the_command_line_computes() {
    let person = Person::arrives();
    person.sees_heading("Does your company respect the people it touches?");
    person.begins_an_assessment();
    person.fills_in_the_profile();
    person.sees("Saved at");
    person.presses("Save and go to the tasks");
    person.sees_heading("Your assessment");

    person.follows("Continue with");
    for (number, given) in LADDERS.iter().enumerate() {
        person.answers(given);
        if number == 5 {
            resumes_after_a_reload(&person, given.answer);
        }
        if number + 1 < LADDERS.len() {
            let question = person.heading();
            person.follows("Next");
            person.sees_another_heading_than(&question);
        }
    }
    person.follows("Tasks");
    person.sees("12 of 23 questions answered.");
    person.follows("Continue with Red flags");
    for looked in FLAGS {
        person.answers_flag(looked);
        let question = person.heading();
        if person.has("link", "Next") {
            person.follows("Next");
        } else {
            person.follows("Check your answers");
        }
        person.sees_another_heading_than(&question);
    }
    person.sees_heading("Check your answers");
    person.follows("Results");
    person.sees_heading("Result, ");

    let headline = person.heading();
    let [show, know, confidence] = ["Show", "Know", "Confidence"].map(|figure| person.value_of(figure));
    person.follows("Report");
    person.sees_heading("Report");
    person.presses("Save the assessment as a file");
    let file = person.has_downloaded(".knowshow.json");
    let result = score(&file);

    let level = result["level"].as_u64().expect("a level") as usize;
    assert!(headline.contains(LEVELS[level - 1]), "{headline} is not level {level}");
    assert_eq!(first_number(&show), whole(&result["show"]), "Show: {show}");
    assert_eq!(first_number(&know), whole(&result["know"]), "Know: {know}");
    let grade = result["confidence"]["grade"].as_str().expect("a grade");
    assert_eq!(first_word(&confidence), grade, "Confidence: {confidence}");

    person.presses("Download the report (HTML)");
    let report = person.has_downloaded(".html");
    the_report_opens(&person, &report, &fingerprint(&file), &show);
}

/// Reloading keeps the question and its answer; so does leaving and coming back through the start page.
fn resumes_after_a_reload(person: &Person, answer: &str) {
    let (question, place) = (person.heading(), person.fragment());
    person.reloads();
    person.sees_heading(&question);
    person.sees_chosen("radio", answer);
    person.goes_to("#/");
    person.sees_heading("Welcome back");
    person.sees("6 of 23 questions answered.");
    person.follows("Continue");
    person.sees_heading(&question);
    assert_eq!(person.fragment(), place);
    person.sees_chosen("radio", answer);
    person.follows("Previous");
    person.sees_another_heading_than(&question);
    person.sees_chosen("radio", LADDERS[4].answer);
    person.finds("disclosure", "Evidence, target and note: 1 piece of evidence");
    person.follows("Next");
    person.sees_heading(&question);
}

fn the_report_opens(person: &Person, report: &Path, fingerprint: &str, show: &str) {
    let html = fs::read_to_string(report).expect("the report");
    assert!(!html.to_lowercase().contains("<script"), "the report has a script");
    person.opens_address(&format!("file://{}", report.display().to_string().replace(' ', "%20").replace(',', "%2C")));
    person.sees_heading(TITLE);
    for heading in
        ["What this is, and what it is not", "Result", "People first: the red flags", "All answers", "How the score was made"]
    {
        person.sees(heading);
    }
    person.sees(fingerprint);
    assert_eq!(person.value_of("Show"), show.split(" Explain").next().unwrap_or_default());
    let script = "return document.scripts.length + performance.getEntriesByType('resource').length";
    assert_eq!(person.browser.run(script, &[]), 0, "the report runs or loads something");
}

#[test]
fn a_confirmed_red_flag_puts_people_first_and_caps_the_level_but_changes_no_score() {
    let person = Person::arrives();
    person.opens_an_assessment(&complete(&person.today()));
    person.follows("Results");
    person.sees_heading("Working");
    let before = ["Show", "Know", "Confidence"].map(|figure| person.value_of(figure));
    person.does_not_see("What to do first");

    person.follows("Tasks");
    person.sees_heading("Your assessment");
    person.follows("Red flags");
    person.sees_heading("identity papers");
    person.chooses("Confirmed");
    person.sees("What to do first");
    person.sees("Nothing has been sent to anyone.");
    person.sees("In the first 24 hours");

    person.follows("Results");
    person.sees_heading("1 red flag confirmed: people first");
    person.sees("Nothing has been sent to anyone.");
    person.sees("Level 1 of 5");
    person.sees("The figures alone would read “Working”. While a red flag is confirmed, no level above “Urgent gaps” is shown.");
    let after = ["Show", "Know", "Confidence"].map(|figure| person.value_of(figure));
    assert_eq!(after, before, "a red flag changes no score");
    let page = person.page();
    let [steps, figures] = ["What to do first", "of 100 can be backed"].map(|words| page.find(words).expect(words));
    assert!(steps < figures, "the people come before the figures");

    let question = "Does anyone hold workers";
    person.follows(question);
    person.sees_heading(question);
    person.chooses("Checked, and not found");
    person.chooses_in("How did you look?", "In the records");
    person.sees_chosen("radio", "In the records");
    person.does_not_see("What to do first");
    person.follows("Results");
    person.sees_heading("Working");
}

/// What `know-and-show score` says of a file.
fn score(file: &Path) -> Value {
    let output = Command::new(setting("KNOW_AND_SHOW_CLI")).arg("score").arg(file).output().expect("the command line runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("a result")
}

/// As `sha256sum` prints it.
fn fingerprint(file: &Path) -> String {
    let digest = Sha256::digest(fs::read(file).expect("the file"));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Hundredths as a person reads them: whole and cut down.
fn whole(hundredths: &Value) -> u64 {
    hundredths.as_u64().expect("hundredths") / 100
}

fn first_number(text: &str) -> u64 {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or_else(|_| panic!("“{text}” begins with no number"))
}

fn first_word(text: &str) -> String {
    text.split_whitespace().next().unwrap_or_default().to_lowercase()
}
