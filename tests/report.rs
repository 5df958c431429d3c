//! The report: its parts, its figures, its golden text, and that it stands alone.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use std::{env, fs, path::PathBuf};

use know_and_show::{
    account::{Papers, Wanted, give},
    record,
};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn questionnaire(file: &str) -> String {
    fs::read_to_string(root().join("questionnaires").join(file)).unwrap()
}

fn report(assessment: &str) -> String {
    let papers = Papers {
        language: "en".to_owned(),
        structure: questionnaire("ungp/structure.json"),
        wording: questionnaire("ungp/en.json"),
        principles: questionnaire("principles/en.json"),
        assessment: assessment.to_owned(),
    };
    give(&Wanted::Report, &papers).expect("the report is made")
}

/// A small shop, half way through, with signs behind one red flag.
const SHOP: &str = r#"{
    "format": "know-and-show/assessment/1", "id": "shop", "app": "0.1.0", "pack": {"id": "ungp", "version": "0.1.0"},
    "mode": "pulse", "language": "en", "title": "Corner shop", "organisation": "Köşə mağazası", "as_of": "2026-11-21",
    "profile": {"workers": 8},
    "answers": {
        "policy.approved": {"state": "rung", "rung": 3, "target": 4, "note": "First line.\nSecond line.",
            "evidence": [{"title": "Signed page", "date": "2026-04-11", "check": "second-person", "place": "Office", "owner": "Owner"}]},
        "responsibility.named": {"state": "rung", "rung": 4},
        "risks.listed": {"state": "dont-know"},
        "flag.documents-held": {"state": "signs"},
        "old.question": {"state": "rung", "rung": 1, "note": "kept"}
    }
}"#;

fn canonical(text: &str) -> String {
    record::write(&record::read("shop", text).unwrap())
}

#[test]
fn the_report_of_a_small_shop_is_as_it_was() {
    let file = root().join("tests/golden/report.html");
    let report = report(&canonical(SHOP));
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&file, &report).unwrap();
    }
    let golden = fs::read_to_string(&file).unwrap();
    let first = report.lines().zip(golden.lines()).position(|(new, old)| new != old);
    assert!(report == golden, "line {first:?} differs; UPDATE_GOLDEN=1 accepts the new report");
}

#[test]
fn the_report_stands_alone() {
    let report = report(&canonical(SHOP));
    for forbidden in ["<script", "http:", "https:", "src=", "@import", "url(http", "<link", "<iframe"] {
        assert!(!report.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn the_report_says_it_is_incomplete_and_carries_the_fingerprint_of_the_file() {
    let file = canonical(SHOP);
    let report = report(&file);
    assert!(report.contains("class=\"watermark\">INCOMPLETE<"));
    assert!(report.contains(&record::fingerprint(&file)));
}

#[test]
fn an_answer_without_a_question_is_in_the_report_with_its_note() {
    let report = report(&canonical(SHOP));
    assert!(report.contains("old.question") && report.contains("kept"));
}
