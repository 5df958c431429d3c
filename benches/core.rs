//! How long the core takes: reading our own pack, scoring a full-size assessment, making a report.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use std::fs;

use divan::{Bencher, black_box};
use know_and_show::{
    domain::{
        answer::{Choice, Rung},
        assessment::Assessment,
        date::Date,
        id::AssessmentId,
        parse,
        questionnaire::{Mode, Pack},
        scoring::Outcome,
    },
    i18n::Language,
    reading, record,
    report::{self, Content},
};
use serde_json::{Value, json};

fn main() {
    divan::main();
}

fn ours(file: &str) -> String {
    fs::read_to_string(format!("{}/questionnaires/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn our_pack() -> Pack {
    parse::pack("structure.json", &reading::json("structure.json", &ours("ungp/structure.json")).unwrap()).unwrap()
}

#[divan::bench]
fn read_the_structure_of_the_ungp_pack(bencher: Bencher) {
    let text = ours("ungp/structure.json");
    bencher.bench(|| parse::pack("structure.json", &reading::json("structure.json", black_box(&text)).unwrap()).unwrap());
}

#[divan::bench]
fn read_the_texts_of_the_ungp_pack(bencher: Bencher) {
    let (text, pack) = (ours("ungp/en.json"), our_pack());
    bencher.bench(|| parse::wording("en.json", &reading::json("en.json", black_box(&text)).unwrap(), &pack).unwrap());
}

/// 120 ladder questions in 12 themes with conditions, 30 red flags, and an answer with two pieces of evidence to each.
fn full_size() -> (Pack, Assessment) {
    let sections = [("commitment", 10, 2), ("due-diligence", 30, 2), ("remedy", 25, 3), ("practice", 35, 2)];
    let steps = ["identify", "act", "track", "communicate"];
    let indicators = ["one", "several"];
    let mut questions = Vec::new();
    let mut answers = json!({});
    for number in 0..120_usize {
        let id = format!("section.question-{number}");
        questions.push(json!({
            "id": id, "kind": "ladder", "section": sections[number % 4].0, "theme": format!("theme-{}", number % 12),
            "step": steps[number % 4], "principles": [11 + number % 21], "weight": 1 + number % 3,
            "applies_if": {"any": [{"profile": "workers", "at_least": number}, {"profile": "agency-workers", "is": true}]},
        }));
        answers[id] = json!({"state": "rung", "rung": number % 5, "note": "Asked the night shift", "evidence": [
            {"title": "Minutes", "date": "2026-04-11", "check": "second-person", "place": "Cupboard 4", "owner": "HR"},
            {"title": "Wage slips", "date": "2023-04-11", "check": "none"},
        ]});
    }
    for number in 0..30_usize {
        let id = format!("flag.question-{number}");
        questions.push(json!({"id": id, "kind": "critical", "indicator": indicators[number % 2], "principles": [12]}));
        answers[id] = json!({"state": "checked", "method": "workers"});
    }
    let themes: Vec<Value> = (0..12).map(|number| json!({"id": format!("theme-{number}")})).collect();
    let pack = json!({
        "format": "know-and-show/pack/1", "id": "full", "version": "1.0.0", "reviewed": "2026-11-21", "languages": ["en"],
        "modes": ["standard"], "sections": sections.map(|(id, weight, pillar)| json!({"id": id, "weight": weight, "pillar": pillar})),
        "themes": themes, "profile": [{"id": "workers", "kind": "number"}, {"id": "agency-workers", "kind": "yes-no"}], "questions": questions,
    });
    let assessment = json!({
        "format": "know-and-show/assessment/1", "id": "1", "pack": {"id": "full", "version": "1.0.0"}, "mode": "standard",
        "as_of": "2026-11-21", "profile": {"workers": 320}, "answers": answers, "salient_themes": ["theme-3", "theme-7"],
    });
    let pack = parse::pack("structure.json", &pack).unwrap();
    (pack, record::read("a.knowshow.json", &assessment.to_string()).unwrap())
}

#[divan::bench]
fn score_a_full_size_assessment(bencher: Bencher) {
    let (pack, assessment) = full_size();
    bencher.bench(|| Outcome::of(black_box(&pack), black_box(&assessment)));
}

#[divan::bench]
fn print_the_result_of_a_full_size_assessment(bencher: Bencher) {
    let (pack, assessment) = full_size();
    let outcome = Outcome::of(&pack, &assessment);
    bencher.bench(|| record::outcome(black_box(&outcome)));
}

#[divan::bench]
fn write_a_full_size_assessment(bencher: Bencher) {
    let (_, assessment) = full_size();
    bencher.bench(|| record::write(black_box(&assessment)));
}

#[divan::bench]
fn read_a_full_size_assessment(bencher: Bencher) {
    let file = record::write(&full_size().1);
    bencher.bench(|| record::read("a.knowshow.json", black_box(&file)).unwrap());
}

/// The report of our own pack with every question answered.
#[divan::bench]
fn build_and_write_a_report(bencher: Bencher) {
    let pack = our_pack();
    let wording = parse::wording("en.json", &reading::json("en.json", &ours("ungp/en.json")).unwrap(), &pack).unwrap();
    let principles = parse::principles("en.json", &reading::json("en.json", &ours("principles/en.json")).unwrap()).unwrap();
    let day = Date::new(2026, 11, 21).unwrap();
    let mut assessment = Assessment::new(AssessmentId::new("bench"), &pack, Mode::Pulse, "en", day);
    for question in &pack.questions {
        let choice = if question.is_critical() { Choice::DontKnow } else { Choice::Rung(Rung::Working) };
        assessment.answer(&question.id, choice);
    }
    let content = Content { pack: &pack, wording: &wording, principles: &principles, language: Language::English };
    bencher.bench(|| report::html(&report::build(black_box(&content), black_box(&assessment)), ""));
}
