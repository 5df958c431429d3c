//! axe-core on every screen and state, light and dark, wide and at 320 pixels, where nothing may stick out sideways.

use serde_json::{Value, json};

use crate::{
    company::complete,
    person::{Browser, Person, until},
};

/// Wide and narrow windows. WCAG 1.4.10 asks for 320 pixels.
const WIDTHS: [u32; 2] = [1280, 320];

const RUN: &str = "
if (!window.axe) return { unready: true };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
return axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then((results) =>
  results.violations.flatMap((violation) => violation.nodes.map((node) =>
    violation.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' '))));";

/// What was found, by screen.
struct Inspection<'a> {
    person: &'a Person,
    found: Vec<String>,
}

impl<'a> Inspection<'a> {
    fn with(person: &'a Person) -> Self {
        Self { person, found: Vec::new() }
    }

    /// Looks at the screen as it is now, in each way it can be shown.
    fn of(&mut self, screen: &str) {
        for width in WIDTHS {
            self.person.has_a_window(width);
            for scheme in ["light", "dark"] {
                self.person.prefers(scheme);
                self.look(&format!("{screen}, {scheme}, {width} px"));
            }
            let scroll = self.person.browser.run("return document.documentElement.scrollWidth", &[]);
            if scroll.as_u64() > Some(width.into()) {
                self.found.push(format!("{screen}: {scroll} pixels wide in a window of {width}"));
            }
        }
        self.person.has_a_window(WIDTHS[0]);
        self.person.prefers("light");
    }

    fn look(&mut self, screen: &str) {
        let found = self.person.ask_axe(RUN, &[]);
        let Some(found) = found.as_array() else { panic!("axe did not answer on {screen}: {found}") };
        self.found.extend(found.iter().map(|violation| format!("{screen}: {}", violation.as_str().unwrap_or_default())));
    }
}

impl Drop for Inspection<'_> {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert!(self.found.is_empty(), "{} faults:\n{}", self.found.len(), self.found.join("\n"));
        }
    }
}

impl Person {
    /// Works in a window so wide.
    pub fn has_a_window(&self, width: u32) {
        let size = json!({"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false});
        self.browser.devtools("Emulation.setDeviceMetricsOverride", &size);
    }

    /// Has chosen light or dark in the system's settings.
    pub fn prefers(&self, scheme: &str) {
        let features = json!({"features": [
            {"name": "prefers-color-scheme", "value": scheme},
            // A colour on its way to another is neither.
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]});
        self.browser.devtools("Emulation.setEmulatedMedia", &features);
        let query = format!("return matchMedia('(prefers-color-scheme: {scheme})').matches");
        until("the colours change", || match self.browser.run(&query, &[]) {
            Value::Bool(true) => Ok(()),
            other => Err(other.to_string()),
        });
    }
}

#[test]
fn axe_finds_nothing_on_the_pages_that_need_no_assessment() {
    let person = Person::arrives();
    let mut inspection = Inspection::with(&person);
    inspection.of("start, first visit");
    for (fragment, heading) in [
        ("#/method", "About the method"),
        ("#/principles", "The 31 Guiding Principles"),
        ("#/principles/18", "Identify"),
        ("#/contacts", "Who can help"),
        ("#/keys", "Keyboard shortcuts"),
        ("#/files", "Your files"),
        ("#/nowhere", "There is no such page"),
        ("#/a/gone/tasks", "This assessment is not on this device"),
    ] {
        person.goes_to(fragment);
        person.sees_heading(heading);
        inspection.of(fragment);
    }
}

#[test]
fn axe_finds_nothing_while_somebody_answers() {
    let person = Person::arrives();
    let mut inspection = Inspection::with(&person);
    person.begins_an_assessment();
    inspection.of("profile, empty");
    person.fills("How many people work for you", "about a hundred");
    person.presses("Save and go to the tasks");
    person.sees("One fact needs another look");
    inspection.of("profile, with an error");
    person.fills("How many people work for you", "100");
    person.ticks("Construction");
    inspection.of("profile, with facts");
    person.presses("Save and go to the tasks");
    person.sees_heading("Your assessment");
    inspection.of("tasks, nothing answered");
    person.follows("Results");
    inspection.of("results, nothing answered");

    person.follows("Tasks");
    person.follows("Continue with");
    inspection.of("question, nothing answered");
    person.chooses("Working");
    person.unfolds("Evidence, target and note");
    person.presses("Add evidence");
    inspection.of("question, with evidence begun");
    person.follows("Next");
    person.chooses("Don’t know");
    inspection.of("question, don’t know");

    person.follows("Tasks");
    person.follows("Red flags");
    inspection.of("red flag, nothing answered");
    person.chooses("There are signs");
    person.sees("What to do first");
    inspection.of("red flag, signs");
    person.follows("Next");
    person.chooses("Confirmed");
    person.sees("What to do first");
    inspection.of("red flag, confirmed");
    person.follows("Next");
    person.chooses("Checked, and not found");
    person.sees("How did you look?");
    inspection.of("red flag, checked");

    person.follows("Tasks");
    inspection.of("tasks, begun");
    person.goes_to("#/");
    person.sees_heading("Welcome back");
    inspection.of("start, returning");
}

#[test]
fn axe_finds_nothing_on_results_and_report() {
    let person = Person::arrives();
    let mut inspection = Inspection::with(&person);
    let today = person.today();
    let mut assessment = complete(&today);
    person.opens_an_assessment(&assessment);
    person.follows("Results");
    inspection.of("results, clear and complete");
    for explained in ["show", "know", "best", "confidence"] {
        person.goes_to(&format!("#/a/complete/explain/{explained}"));
        inspection.of(explained);
    }
    person.goes_to("#/a/complete/answers");
    inspection.of("answers, complete");
    person.follows("Report");
    person.presses("Download the report (HTML)");
    let report = person.has_downloaded(".html");
    inspection.of("report, complete");

    assessment["id"] = json!("open");
    assessment["answers"]["flag.violence"] = json!({"state": "dont-know"});
    assessment["answers"]["people.told"] = json!({"state": "dont-know", "note": "ask"});
    assessment["answers"]["people.asked"] = json!({"state": "not-answered"});
    assessment["answers"]["from.the-future"] = json!({"state": "rung", "rung": 1});
    person.opens_an_assessment(&assessment);
    for place in ["results", "answers", "report", "explain/show"] {
        person.goes_to(&format!("#/a/open/{place}"));
        inspection.of(&format!("{place}, with open answers"));
    }

    assessment["id"] = json!("red");
    assessment["answers"]["flag.violence"] = json!({"state": "confirmed"});
    person.opens_an_assessment(&assessment);
    person.goes_to("#/a/red/results");
    inspection.of("results, red flag confirmed");

    person.opens_address(&format!("file://{}", report.display().to_string().replace(' ', "%20")));
    inspection.of("the downloaded report");
}

#[test]
fn axe_finds_nothing_on_the_page_of_files() {
    let person = Person::arrives();
    let mut inspection = Inspection::with(&person);
    let mut assessment = complete(&person.today());
    person.opens_an_assessment(&assessment);
    assessment["id"] = json!("second");
    assessment["title"] = json!("Second");
    person.opens_an_assessment(&assessment);
    person.browser.run("localStorage.setItem('know-and-show/assessment/broken', '{\"format\": ')", &[]);
    person.goes_to("#/files");
    inspection.of("files, two and an unreadable one");
    person.presses("Rename: Second");
    person.finds("field", "New name");
    inspection.of("files, renaming");
    person.presses("Cancel");
    person.presses("Delete: Second");
    person.sees("was moved to the bin");
    inspection.of("files, with a bin");
    let file = person.has_a_file("notes.json", "Dear colleague");
    person.picks("A file ending in .knowshow.json", &file);
    person.sees("The file was not opened");
    inspection.of("files, with a file that was not opened");
}

#[test]
fn axe_finds_nothing_when_things_go_wrong() {
    let person = Person::arrives_with(&Browser { keeps_nothing: true, ..Browser::default() });
    let mut inspection = Inspection::with(&person);
    person.begins_an_assessment();
    person.sees("This browser does not allow saving.");
    inspection.of("saving is not allowed");

    person.browser.devtools("Network.enable", &json!({}));
    person.browser.devtools("Network.setBlockedURLs", &json!({"urls": ["*questionnaires*"]}));
    person.goes_to("#/principles");
    person.reloads();
    person.sees_heading("The questions could not be loaded");
    inspection.of("content that could not be loaded");

    person.breaks_the_app();
    person.sees_heading("Something broke");
    inspection.of("after a panic");
}
