//! Every place has an address; back and forward work; titles, focus and language follow; and nothing is sent anywhere.

use serde_json::{Value, json};

use crate::{
    company::complete,
    person::{Browser, Person, setting, until},
};

/// Addresses with their headings and the titles of their tabs.
const PLACES: [(&str, &str, &str); 19] = [
    ("#/", "Welcome back", "Start"),
    ("#/files", "Your files", "Your files"),
    ("#/method", "About the method", "About the method"),
    ("#/principles", "The 31 Guiding Principles", "The 31 principles"),
    ("#/principles/18", "Identify and assess", "Principle 18"),
    ("#/contacts", "Who can help", "Who can help"),
    ("#/keys", "Keyboard shortcuts", "Keyboard shortcuts"),
    ("#/nowhere", "There is no such page", "There is no such page"),
    ("#/a/complete/tasks", "Your assessment", "Tasks – Complete"),
    ("#/a/complete/profile", "Profile of the company", "Profile – Complete"),
    ("#/a/complete/question/people.told", "Do you tell the people concerned", "Do you tell the people concerned"),
    ("#/a/complete/question/flag.violence", "Is anyone facing violence", "Is anyone facing violence"),
    ("#/a/complete/answers", "Check your answers", "Check your answers – Complete"),
    ("#/a/complete/results", "Working", "Results – Complete"),
    ("#/a/complete/explain/show", "How Show came to 75", "Results – Complete"),
    ("#/a/complete/explain/know", "How Know came to 75", "Results – Complete"),
    ("#/a/complete/explain/best", "How Best came to 75", "Results – Complete"),
    ("#/a/complete/explain/confidence", "How confidence is worked out", "Results – Complete"),
    ("#/a/complete/report", "Report", "Report – Complete"),
];

impl Person {
    fn sees_tab(&self, title: &str) {
        until(&format!("the tab says “{title}”"), || {
            let tab = self.tab();
            if tab.starts_with(title) && tab.ends_with(" – Know & Show") { Ok(()) } else { Err(format!("it says “{tab}”")) }
        });
    }
}

#[test]
fn every_place_has_an_address_and_a_title_and_survives_a_reload() {
    let person = Person::arrives();
    assert_eq!(person.tab(), "Start – Know & Show");
    person.opens_an_assessment(&complete(&person.today()));
    for (fragment, heading, title) in PLACES {
        person.goes_to(fragment);
        person.sees_heading(heading);
        person.sees_tab(title);
        person.reloads();
        person.sees_heading(heading);
        person.sees_tab(title);
        assert_eq!(person.fragment(), fragment);
        assert_eq!(person.text_of("return document.documentElement.lang"), "en");
    }
}

#[test]
fn back_and_forward_go_through_the_places_one_by_one() {
    let person = Person::arrives();
    person.opens_an_assessment(&complete(&person.today()));
    person.follows("Results");
    person.follows("How confidence is worked out");
    person.follows("Report");
    let way = ["Your files", "Your assessment", "Working", "How confidence is worked out", "Report"];
    for heading in way.iter().rev().skip(1) {
        person.goes_back();
        person.sees_heading(heading);
    }
    for heading in way.iter().skip(1) {
        person.goes_forward();
        person.sees_heading(heading);
    }
    person.sees_tab("Report – Complete");
}

#[test]
fn the_focus_goes_to_the_heading_of_each_new_page() {
    let person = Person::arrives();
    let way = [
        ("About the method", "About the method"),
        ("The 31 principles", "The 31 Guiding Principles"),
        ("Identify and assess impacts", "Principle 18"),
        ("Who can help", "Who can help"),
        ("Keyboard shortcuts", "Keyboard shortcuts"),
        ("Your files", "Your files"),
    ];
    let mut lost = Vec::new();
    let mut follow = |link: &str, heading: &str| {
        person.follows(link);
        person.sees_heading(heading);
        person.is_at(&person.fragment());
        let focus = person.focus();
        if focus.role != "heading" {
            lost.push(format!("from “{link}” to “{heading}” it goes to {focus:?}"));
        }
    };
    for (link, heading) in way {
        follow(link, heading);
    }
    person.opens_an_assessment(&complete(&person.today()));
    for (link, heading) in [
        ("Profile", "Profile of the company"),
        ("Back to the task list", "Your assessment"),
        ("Commitment", "Has the owner"),
        ("Next", "Does a named person"),
        ("Results", "Working"),
        ("How confidence is worked out", "How confidence is worked out"),
        ("Report", "Report"),
        ("Tasks", "Your assessment"),
        ("Check your answers", "Check your answers"),
    ] {
        follow(link, heading);
    }
    assert!(lost.is_empty(), "the focus does not follow:\n{}", lost.join("\n"));
}

#[test]
fn a_new_page_takes_the_focus_anew_so_that_a_screen_reader_says_its_heading() {
    let person = Person::arrives();
    person.opens_an_assessment(&complete(&person.today()));
    person.follows("Commitment");
    person.browser.run("window.heard = []; addEventListener('focusin', event => heard.push(event.target.innerText))", &[]);
    person.hits(&["n"]);
    person.sees_heading("Does a named person");
    until("the new heading is heard", || {
        let heard = person.browser.run("return heard", &[]);
        if heard.to_string().contains("Does a named person") { Ok(()) } else { Err(format!("only {heard} is heard")) }
    });
}

#[test]
fn no_request_goes_anywhere_but_to_the_apps_own_files() {
    let person = Person::arrives_with(&Browser { is_watched: true, ..Browser::default() });
    person.opens_an_assessment(&complete(&person.today()));
    for (fragment, heading, _) in PLACES {
        person.goes_to(fragment);
        person.sees_heading(heading);
    }
    person.presses("Download the report (HTML)");
    person.has_downloaded(".html");
    person.presses("Save the assessment as a file");
    person.has_downloaded(".knowshow.json");

    let home = setting("KNOW_AND_SHOW_URL");
    let requests = person.requests();
    assert!(requests.iter().any(|address| address.ends_with(".wasm")), "the app itself is among {requests:?}");
    let own = [home.as_str(), "blob:", "data:"];
    let strange: Vec<&String> = requests.iter().filter(|address| !own.iter().any(|own| address.starts_with(own))).collect();
    assert!(strange.is_empty(), "there are requests to {strange:?}");
}

impl Person {
    /// The address of every request since the browser was opened.
    fn requests(&self) -> Vec<String> {
        let home = setting("KNOW_AND_SHOW_URL");
        let log = self.browser.post("se/log", &json!({"type": "performance"}));
        let messages = log.as_array().expect("a log").iter().filter_map(|entry| entry["message"].as_str());
        let events = messages.filter_map(|message| serde_json::from_str::<Value>(message).ok());
        let sent = events.filter(|event| event["message"]["method"] == "Network.requestWillBeSent");
        // A new browser opens a page of its own before it comes here.
        let from_here =
            sent.filter(|event| event["message"]["params"]["documentURL"].as_str().is_some_and(|from| from.starts_with(&home)));
        from_here.filter_map(|event| event["message"]["params"]["request"]["url"].as_str().map(str::to_owned)).collect()
    }
}

#[test]
fn the_browser_itself_keeps_the_app_from_talking_to_anybody() {
    let person = Person::arrives();
    let policy = person.text_of("return document.querySelector('meta[http-equiv=\"Content-Security-Policy\"]')?.content ?? ''");
    assert!(policy.starts_with("default-src 'none'"), "the policy is “{policy}”");
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "the policy is “{policy}”");
    let script = "return new Promise(refused => {
        addEventListener('securitypolicyviolation', event => refused(event.effectiveDirective));
        fetch('https://example.org/').catch(() => {});
    })";
    assert_eq!(person.browser.run(script, &[]), "connect-src");
}
