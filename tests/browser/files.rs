//! Files: renamed, doubled, deleted and brought back; carried from one browser to another; and bad ones refused.

use std::{fs, path::PathBuf};

use serde_json::{Value, json};

use crate::{company::complete, person::Person};

const FILE: &str = "A file ending in .knowshow.json";

impl Person {
    /// Everything this browser keeps for the app.
    pub fn kept(&self) -> Value {
        self.browser.run("return Object.entries({...localStorage}).sort()", &[])
    }

    /// What is kept of an assessment.
    fn record(&self, id: &str) -> Value {
        let text = self.browser.run("return localStorage.getItem('know-and-show/assessment/' + arguments[0])", &[json!(id)]);
        text.as_str().map_or(Value::Null, |text| serde_json::from_str(text).expect("a record is JSON"))
    }

    /// The names of the assessments on the page of files.
    fn files(&self) -> Vec<String> {
        let names = self.browser.run("return [...document.querySelectorAll('article h2')].map(one => one.innerText)", &[]);
        names.as_array().cloned().unwrap_or_default().iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    fn saves_as_a_file(&self, title: &str) -> PathBuf {
        self.goes_to("#/files");
        self.presses(&format!("Save as a file: {title}"));
        self.sees("Downloaded: ");
        self.has_downloaded(".knowshow.json")
    }
}

#[test]
fn an_assessment_can_be_renamed_and_duplicated() {
    let person = Person::arrives();
    person.opens_an_assessment(&complete(&person.today()));
    person.goes_to("#/files");
    person.presses("Rename: Complete");
    person.sees_focus_on("textbox", "New name");
    person.fills("New name", "Head office");
    person.presses("Keep the new name");
    person.sees("The assessment is now called “Head office”.");
    person.presses("Duplicate: Head office");
    person.sees("“Copy of Head office” is saved here too.");
    person.reloads();
    let mut files = person.files();
    files.sort();
    assert_eq!(files, ["Copy of Head office", "Head office"]);
    person.follows("Open: Copy of Head office");
    person.sees("Open: Copy of Head office");
}

#[test]
fn deleting_an_assessment_can_be_undone() {
    let person = Person::arrives();
    person.opens_an_assessment(&complete(&person.today()));
    let before = person.record("complete");

    person.goes_to("#/files");
    person.presses("Delete: Complete");
    person.sees("“Complete” was moved to the bin.");
    assert_eq!(person.files(), [""; 0]);
    person.presses("Undo");
    person.sees("“Complete” is back.");
    assert_eq!(person.files(), ["Complete"]);
    assert_eq!(person.record("complete"), before);

    person.presses("Delete: Complete");
    person.reloads();
    person.presses("Put back: Complete");
    person.sees("“Complete” is back.");
    assert_eq!(person.record("complete"), before);
    person.presses("Delete: Complete");
    person.presses("Delete for ever: Complete");
    person.reloads();
    person.sees("Nothing is saved here yet.");
    person.does_not_find("heading", "Bin");
}

#[test]
fn a_saved_file_opens_in_another_browser_and_comes_out_as_the_same_bytes() {
    let person = Person::arrives();
    person.opens_an_assessment(&complete(&person.today()));
    let file = person.saves_as_a_file("Complete");

    let colleague = Person::arrives();
    colleague.picks(FILE, &file);
    colleague.sees_heading("Your assessment");
    colleague.sees("23 of 23 questions answered.");
    let again = colleague.saves_as_a_file("Complete");
    assert_eq!(fs::read(again).expect("a file"), fs::read(file).expect("a file"));
}

#[test]
fn the_same_file_twice_is_said_to_be_here_already() {
    let person = Person::arrives();
    person.opens_an_assessment(&complete(&person.today()));
    let file = person.saves_as_a_file("Complete");
    let before = person.record("complete");
    person.picks(FILE, &file);
    person.sees("“Complete” is here already, with the same content.");
    assert_eq!(person.record("complete"), before);
    person.goes_to("#/files");
    assert_eq!(person.files(), ["Complete"]);
}

#[test]
fn another_version_of_an_assessment_is_kept_beside_the_one_that_is_here() {
    let person = Person::arrives();
    let mut assessment = complete(&person.today());
    person.opens_an_assessment(&assessment);
    let before = person.record("complete");
    assessment["answers"]["people.told"] = json!({"state": "dont-know"});
    person.opens_an_assessment(&assessment);
    person
        .sees("Another version of this assessment is here already. Both are kept; the opened one is called “Copy of Complete”.");
    assert_eq!(person.record("complete"), before);
    person.goes_to("#/files");
    let mut files = person.files();
    files.sort();
    assert_eq!(files, ["Complete", "Copy of Complete"]);
}

#[test]
fn what_a_file_has_beyond_this_questionnaire_is_kept_and_shown() {
    let person = Person::arrives();
    let mut assessment = complete(&person.today());
    assessment["answers"]["from.the-future"] = json!({"state": "rung", "rung": 1, "note": "asked in 2030"});
    assessment["profile"]["has-a-moon-base"] = json!(true);
    person.opens_an_assessment(&assessment);
    person.goes_to("#/a/complete/answers");
    person.sees("Answers this questionnaire has no question for");
    person.sees("from.the-future");
    person.sees("asked in 2030");
    let again: Value = serde_json::from_slice(&fs::read(person.saves_as_a_file("Complete")).expect("a file")).expect("JSON");
    assert_eq!(again["answers"]["from.the-future"], assessment["answers"]["from.the-future"]);
    assert_eq!(again["profile"]["has-a-moon-base"], json!(true));
}

#[test]
fn a_bad_file_gets_one_sentence_and_changes_nothing() {
    let person = Person::arrives();
    let good = complete(&person.today());
    person.opens_an_assessment(&good);
    person.goes_to("#/files");
    let before = person.kept();

    let with = |field: &str, value: Value| {
        let mut bad = good.clone();
        bad[field] = value;
        bad.to_string()
    };
    let text = good.to_string();
    let (opened, closed) = ("[".repeat(10_000), "]".repeat(10_000));
    let nested: Value = json!("NESTED");
    let bad: [(&str, Vec<u8>, &str); 10] = [
        ("letter.json", b"Dear colleague,\nhere are the answers.".to_vec(), "line 1 is not JSON"),
        ("empty.json", Vec::new(), "ends too early"),
        ("cut.json", text.as_bytes()[..text.len() / 2].to_vec(), "ends too early"),
        ("newer.json", with("format", json!("know-and-show/assessment/2")).into_bytes(), "made by a newer version"),
        (
            "other.json",
            with("pack", json!({"id": "csddd", "version": "1.0.0"})).into_bytes(),
            "belongs to the questionnaire “csddd”",
        ),
        ("types.json", with("answers", json!({"people.told": 7})).into_bytes(), "people.told.state is missing"),
        ("list.json", b"[1, 2, 3]".to_vec(), "must be an object"),
        ("noise.json", noise(50_000_000), "larger than 20 MB"),
        ("deep.json", format!("{opened}{closed}").into_bytes(), "nested too deeply"),
        (
            "deeper.json",
            with("actions", nested).replace("\"NESTED\"", &format!("{opened}{closed}")).into_bytes(),
            "nested too deeply",
        ),
    ];
    for (name, content, sentence) in bad {
        let file = person.has_a_file(name, content);
        person.picks(FILE, &file);
        person.sees("The file was not opened");
        person.sees(sentence);
        person.sees("Nothing that is saved here was changed.");
        person.sees_heading("Your files");
        assert_eq!(person.kept(), before, "{name} has changed what is kept");
        fs::remove_file(file).expect("the file can be taken away");
        person.reloads();
    }
}

/// Bytes without a meaning, the same ones each time.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    (0..length).map(|_| next()).collect()
}
