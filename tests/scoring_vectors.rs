//! The worked vectors of scoring.md section 8, and every rule of its sections 3 to 5 as small cases.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

#[path = "support/build.rs"]
mod build;

use build::{Case, evidence, not_applicable, rung};
use know_and_show::domain::scoring::{Figure, Level};
use serde_json::{Value, json};

/// Eleven red flags, all looked for and not found.
const ALL_CHECKED: &str = "k*11";

// ---------------------------------------------------------------------------------------------------------------------
// Section 8: the vectors

/// One row of the table: Know, Show, Best, gate, level, confidence.
fn check_vector(case: &Case, row: (u32, u32, u32, &str, u8, &str)) {
    let result = case.result();
    let (know, show, best, gate, level, confidence) = row;
    let found = json!([
        result["know"],
        result["show"],
        result["best"],
        result["gate"]["status"],
        result["level"],
        result["confidence"]["grade"]
    ]);
    assert_eq!(found, json!([know, show, best, gate, level, confidence]));
}

#[test]
fn vector_1_everything_on_paper_and_backed() {
    let case = Case::new("2b*4 | 2b*6 | 2b*4 | 2b*6", ALL_CHECKED);
    check_vector(&case, (5000, 5000, 5000, "clear", 3, "medium"));
    assert_eq!(
        case.result()["counts"],
        json!({"rung": 20, "dont_know": 0, "not_answered": 0, "not_applicable": 0, "out_of_scope": 0})
    );
}

#[test]
fn vector_2_everything_claimed_and_nothing_to_show() {
    let case = Case::new("4*4 | 4*6 | 4*4 | 4*6", ALL_CHECKED);
    check_vector(&case, (10_000, 5000, 10_000, "clear", 3, "low"));
}

#[test]
fn vector_3_excellent_systems_and_one_confirmed_abuse() {
    let case = Case::new("4c*4 | 4c*6 | 4c*4 | 4c*6", "x k*10");
    check_vector(&case, (10_000, 10_000, 10_000, "red", 1, "high"));
    assert_eq!(case.result()["score_level"], 5);
    assert_eq!(case.result()["gate"], json!({"status": "red", "ceiling": 1, "because": ["flag.1"]}));
}

#[test]
fn vector_4_excellent_systems_and_one_thing_nobody_knows() {
    let case = Case::new("4c*4 | 4c*6 | 4c*4 | 4c*6", "? k*10");
    check_vector(&case, (10_000, 10_000, 10_000, "unverified", 3, "medium"));
}

#[test]
fn vector_5_an_ordinary_company() {
    let case = Case::new("2b 2b 1 0 | 1 0 ? 1 0 0 | 3 ? 1 0 | 2b 2b ? n 1 3b", "s ? k*9");
    check_vector(&case, (3195, 2431, 4412, "amber", 1, "medium"));
    let result = case.result();
    let confidence = json!({"grade": "medium", "known_permille": 842, "backed_permille": 312, "checked_permille": 0});
    assert_eq!(result["confidence"], confidence);
    assert_eq!(result["counts"], json!({"rung": 16, "dont_know": 3, "not_answered": 0, "not_applicable": 1, "out_of_scope": 0}));
    assert_eq!(result["gate"], json!({"status": "amber", "ceiling": 2, "because": ["flag.1"]}));
    assert_eq!(result["score_level"], 1);
    let sections: Vec<Value> = (0..4).map(|at| json!([result["sections"][at]["id"], result["sections"][at]["show"]])).collect();
    let expected = json!([["commitment", 3125], ["due-diligence", 833], ["remedy", 1875], ["practice", 4000]]);
    assert_eq!(json!(sections), expected);
}

#[test]
fn the_sections_pillars_and_principles_of_vector_5_add_up_by_hand() {
    let result = Case::new("2b 2b 1 0 | 1 0 ? 1 0 0 | 3 ? 1 0 | 2b 2b ? n 1 3b", "s ? k*9").result();
    let figures = |group: &Value| json!([group["know"], group["show"], group["best"]]);
    // Rungs 50+50+25+0 over 4; 25+0+25+0+0 over 5, 6 and 6; 75+25+0 over 3, 50+25+0 over 4; 50+50+25+75 over 4 and 5.
    assert_eq!(figures(&result["sections"][0]), json!([3125, 3125, 3125]));
    assert_eq!(figures(&result["sections"][1]), json!([1000, 833, 2500]));
    assert_eq!(figures(&result["sections"][2]), json!([3333, 1875, 5000]));
    assert_eq!(figures(&result["sections"][3]), json!([5000, 4000, 6000]));
    // Pillar 2 holds three sections: 375 over 13, 375 over 15, 575 over 15. Pillar 3 is the section remedy.
    assert_eq!(result["pillars"][0]["number"], 2);
    assert_eq!(figures(&result["pillars"][0]), json!([2884, 2500, 3833]));
    assert_eq!(figures(&result["pillars"][1]), json!([3333, 1875, 5000]));
    // Every question's first principle is 16: 475 over 16, 450 over 19, 775 over 19.
    assert_eq!(result["principles"][0]["number"], 16);
    assert_eq!(figures(&result["principles"][0]), json!([2968, 2368, 4078]));
    let counts = json!({"rung": 4, "dont_know": 1, "not_answered": 0, "not_applicable": 1, "out_of_scope": 0});
    assert_eq!(result["sections"][3]["counts"], counts);
}

// ---------------------------------------------------------------------------------------------------------------------
// Section 3: ladder answers

/// Know, Show and Best of one answer alone in its section.
fn check_answer(answer: Value, expected: [Option<u32>; 3]) {
    let result = Case::new("- | | | ", "").answer("commitment.1", answer.clone()).result();
    assert_eq!(json!([result["know"], result["show"], result["best"]]), json!(expected), "{answer}");
}

fn with_evidence(number: u8, items: Value) -> Value {
    json!({"state": "rung", "rung": number, "evidence": items})
}

#[test]
fn a_rung_is_worth_a_quarter_more_than_the_one_below() {
    for (number, value) in [(0, 0), (1, 2500), (2, 5000)] {
        check_answer(rung(number), [Some(value); 3]);
    }
}

#[test]
fn rungs_3_and_4_without_evidence_show_as_on_paper() {
    check_answer(rung(3), [Some(7500), Some(5000), Some(7500)]);
    check_answer(rung(4), [Some(10_000), Some(5000), Some(10_000)]);
}

#[test]
fn rungs_3_and_4_with_any_counting_evidence_show_in_full() {
    for check in ["none", "second-person", "workers", "independent"] {
        let items = json!([evidence("Wage slips of May", "2026-05-31", check)]);
        check_answer(with_evidence(3, items.clone()), [Some(7500); 3]);
        check_answer(with_evidence(4, items), [Some(10_000); 3]);
    }
}

#[test]
fn evidence_never_lifts_a_low_rung() {
    for (number, value) in [(0, 0), (1, 2500), (2, 5000)] {
        let items = json!([evidence("Audit report", "2026-05-31", "independent")]);
        check_answer(with_evidence(number, items), [Some(value); 3]);
    }
}

#[test]
fn not_knowing_is_left_out_of_know_and_open_in_best() {
    check_answer(json!({"state": "dont-know"}), [None, Some(0), Some(10_000)]);
    check_answer(json!({"state": "not-answered"}), [None, Some(0), Some(10_000)]);
    let alone = Case::new("- | | | ", "").result();
    assert_eq!(json!([alone["know"], alone["show"], alone["best"]]), json!([null, 0, 10_000]));
}

#[test]
fn an_answer_of_another_kind_counts_as_not_answered() {
    for answer in [json!({"state": "confirmed"}), json!({"state": "signs"}), json!({"state": "number", "value": 4})] {
        check_answer(answer, [None, Some(0), Some(10_000)]);
    }
}

/// The grade of an answer, seen from its confidence: 0, 1, or 2 and above.
fn check_grade(as_of: &str, items: Value, grade: u8) {
    let answer = with_evidence(3, items.clone());
    let result = Case::new("- | | | ", "").answer("commitment.1", answer).with(json!({"as_of": as_of})).result();
    let expected = match grade {
        0 => json!([5000, 0, 0]),
        1 => json!([7500, 1000, 0]),
        _ => json!([7500, 1000, 1000]),
    };
    let confidence = &result["confidence"];
    assert_eq!(
        json!([result["show"], confidence["backed_permille"], confidence["checked_permille"]]),
        expected,
        "{as_of} {items}"
    );
}

#[test]
fn evidence_counts_for_24_calendar_months_and_not_a_day_longer() {
    for (date, grade) in
        [("2026-11-21", 1), ("2026-11-22", 0), ("2030-01-01", 0), ("2024-11-21", 1), ("2024-11-20", 0), ("2024-10-31", 0)]
    {
        check_grade("2026-11-21", json!([evidence("Minutes", date, "none")]), grade);
    }
}

#[test]
fn at_the_end_of_february_the_24_months_end_on_the_last_day_there_is() {
    // 29 February 2028 minus 24 months would be 29 February 2026, which does not exist: 28 February 2026 it is.
    for (date, grade) in [("2026-02-28", 1), ("2026-02-27", 0), ("2026-03-01", 1), ("2028-02-29", 1), ("2028-03-01", 0)] {
        check_grade("2028-02-29", json!([evidence("Minutes", date, "none")]), grade);
    }
    // From 28 February the month is whole, so that the leap day two years before is still inside.
    for (date, grade) in [("2024-02-29", 1), ("2024-02-28", 1), ("2024-02-27", 0)] {
        check_grade("2026-02-28", json!([evidence("Minutes", date, "none")]), grade);
    }
}

#[test]
fn evidence_without_a_title_or_a_date_does_not_count() {
    for title in ["", " ", "\t\n", "\u{a0}"] {
        check_grade("2026-11-21", json!([evidence(title, "2026-11-01", "independent")]), 0);
    }
    check_grade("2026-11-21", json!([{"title": "Minutes", "check": "independent"}]), 0);
    check_grade("2026-11-21", json!([{"title": "Minutes", "date": null, "check": "independent"}]), 0);
    check_grade("2026-11-21", json!([{"date": "2026-11-01", "check": "independent"}]), 0);
}

#[test]
fn the_check_of_an_item_sets_its_grade() {
    let graded = |check: &str| json!([evidence("Minutes", "2026-11-01", check)]);
    check_grade("2026-11-21", graded("none"), 1);
    check_grade("2026-11-21", graded("second-person"), 2);
    check_grade("2026-11-21", graded("workers"), 2);
    check_grade("2026-11-21", graded("independent"), 3);
    check_grade("2026-11-21", json!([{"title": "Minutes", "date": "2026-11-01"}]), 1);
}

#[test]
fn the_grades_are_numbered_0_to_3_in_the_lines() {
    let grade = |items: Value| {
        Case::new("- | | | ", "").answer("commitment.1", with_evidence(2, items)).outcome().lines[0].grade.number()
    };
    let graded = |check: &str| json!([evidence("Minutes", "2026-11-01", check)]);
    let found = [
        grade(json!([])),
        grade(graded("none")),
        grade(graded("second-person")),
        grade(graded("workers")),
        grade(graded("independent")),
    ];
    assert_eq!(found, [0, 1, 2, 2, 3]);
}

#[test]
fn the_best_counting_item_grades_the_answer() {
    let old = evidence("Audit of 2020", "2020-01-01", "independent");
    let recent = evidence("Minutes", "2026-11-01", "none");
    let checked = evidence("Wage slips", "2026-11-01", "workers");
    check_grade("2026-11-21", json!([old, recent]), 1);
    check_grade("2026-11-21", json!([recent, checked, old]), 2);
    check_grade("2026-11-21", json!([old]), 0);
    check_grade("2026-11-21", json!([]), 0);
}

/// What becomes of a *not applicable* to `practice.1` beside a rung 2: its problem, or none.
fn check_not_applicable(question: Value, reason: Value, profile: Value, problem: Option<&str>) {
    let answer = json!({"state": "not-applicable", "reason": reason});
    let case = Case::new(" | | | - 2", "").question("practice.1", question.clone()).answer("practice.1", answer);
    let result = case.with(json!({"profile": profile})).result();
    let expected = problem.map_or(json!([]), |problem| json!([{"question": "practice.1", "problem": problem}]));
    assert_eq!(result["problems"], expected, "{question} {reason:?} {profile}");
    let accepted = problem.is_none();
    assert_eq!(result["show"], if accepted { 5000 } else { 2500 });
    assert_eq!(result["know"], 5000);
    assert_eq!(result["best"], if accepted { 5000 } else { 7500 });
    assert_eq!(result["counts"]["not_applicable"], u8::from(accepted));
    assert_eq!(result["counts"]["not_answered"], u8::from(!accepted));
}

#[test]
fn not_applicable_counts_where_it_is_allowed_and_has_a_reason() {
    check_not_applicable(json!({}), json!("We employ nobody through agencies"), json!({}), None);
}

#[test]
fn not_applicable_without_a_reason_counts_as_not_answered_and_is_a_problem() {
    for reason in [json!(""), json!("  "), json!("\u{2003}\n"), json!(null)] {
        check_not_applicable(json!({}), reason, json!({}), Some("not-applicable-without-reason"));
    }
}

#[test]
fn not_applicable_is_refused_where_the_profile_says_that_it_does_apply() {
    let question = json!({"not_applicable_refused_if": {"profile": "agency-workers", "is": true}});
    let refused = Some("not-applicable-refused-by-profile");
    check_not_applicable(question.clone(), json!("None here"), json!({"agency-workers": true}), refused);
    check_not_applicable(question.clone(), json!(""), json!({"agency-workers": true}), refused);
    check_not_applicable(question.clone(), json!("None here"), json!({"agency-workers": false}), None);
    check_not_applicable(question, json!("None here"), json!({}), None);
}

#[test]
fn not_applicable_is_never_accepted_where_the_pack_does_not_allow_it() {
    let never = Some("not-applicable-never-allowed");
    check_not_applicable(json!({"allows_not_applicable": false}), json!("None here"), json!({}), never);
    check_not_applicable(json!({"allows_not_applicable": null}), json!("None here"), json!({}), never);
    for question in ["commitment.1", "due-diligence.1", "remedy.1"] {
        let case = Case::new("2 | 2 | 2 | 2", "").answer(question, not_applicable("Too small for this"));
        assert_eq!(case.result()["problems"], json!([{"question": question, "problem": "not-applicable-never-allowed"}]));
    }
}

#[test]
fn a_pack_cannot_allow_not_applicable_where_the_responsibility_applies_to_every_enterprise() {
    for question in ["commitment.1", "due-diligence.1", "remedy.1"] {
        let case = Case::new("2 | 2 | 2 | 2", "").question(question, json!({"allows_not_applicable": true}));
        let problems = know_and_show::domain::parse::pack("structure.json", &case.pack).unwrap_err();
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].place, format!("{question}.allows_not_applicable"));
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Section 4: weights, scores, levels, confidence

/// Know, Show and Best of a case.
fn check_figures(case: &Case, expected: [Option<u32>; 3]) {
    let result = case.result();
    assert_eq!(json!([result["know"], result["show"], result["best"]]), json!(expected));
}

#[test]
fn a_question_weighs_what_the_pack_says() {
    let case = Case::new("2 0 | | | ", "");
    check_figures(&case, [Some(2500); 3]);
    check_figures(&case.question("commitment.1", json!({"weight": 3})), [Some(3750); 3]);
}

#[test]
fn a_salient_theme_doubles_the_weight_of_its_questions() {
    let case = Case::new("2 0 | | | ", "").question("commitment.1", json!({"theme": "working-time", "weight": 3}));
    check_figures(&case, [Some(3750); 3]);
    let salient = case.clone().with(json!({"salient_themes": ["working-time"]}));
    check_figures(&salient, [Some(4285); 3]);
    assert!(salient.outcome().lines[0].doubled && !salient.outcome().lines[1].doubled);
    check_figures(&case.with(json!({"salient_themes": ["community", "no-such-theme"]})), [Some(3750); 3]);
}

#[test]
fn salient_weight_counts_in_the_confidence_too() {
    let case = Case::new("2 ? | | | ", "").question("commitment.1", json!({"theme": "community"}));
    assert_eq!(case.result()["confidence"]["known_permille"], 500);
    assert_eq!(case.with(json!({"salient_themes": ["community"]})).result()["confidence"]["known_permille"], 666);
}

#[test]
fn the_total_weighs_the_sections_that_have_something_to_count() {
    check_figures(&Case::new("2 | 0 | 0 | 0", ""), [Some(500); 3]);
    check_figures(&Case::new("0 | 2 | 0 | 0", ""), [Some(1500); 3]);
    check_figures(&Case::new("0 | 0 | 2 | 0", ""), [Some(1250); 3]);
    check_figures(&Case::new("0 | 0 | 0 | 2", ""), [Some(1750); 3]);
    // Without any question in practice the other three share the whole: 10 x 50 / 65.
    check_figures(&Case::new("2 | 0 | 0 | ", ""), [Some(769); 3]);
    // Know leaves the section out of which nothing is known, Show does not.
    check_figures(&Case::new("2 | ? | | ", ""), [Some(5000), Some(1250), Some(8750)]);
}

#[test]
fn a_section_with_nothing_to_count_is_null_and_not_nothing() {
    let result = Case::new("2 | | ? | n", "").result();
    let figures =
        |at: usize| json!([result["sections"][at]["know"], result["sections"][at]["show"], result["sections"][at]["best"]]);
    assert_eq!(figures(0), json!([5000, 5000, 5000]));
    assert_eq!(figures(1), json!([null, null, null]));
    assert_eq!(figures(2), json!([null, 0, 10_000]));
    assert_eq!(figures(3), json!([null, null, null]));
}

#[test]
fn with_nothing_to_count_there_is_no_figure_no_level_and_low_confidence() {
    for case in [Case::new(" | | | ", ""), Case::new(" | | | n n", "k")] {
        let result = case.result();
        let found = json!([result["know"], result["show"], result["best"], result["score_level"], result["level"]]);
        assert_eq!(found, json!([null, null, null, null, null]));
        let confidence = json!({"grade": "low", "known_permille": 0, "backed_permille": 0, "checked_permille": 0});
        assert_eq!(result["confidence"], confidence);
    }
}

#[test]
fn a_principle_needs_two_answers_with_a_rung_to_have_a_figure() {
    let principle = |letters: &str| {
        let result = Case::new(letters, "").question("practice.1", json!({"principles": [19, 16]})).result();
        let of =
            |number: u8| result["principles"].as_array().unwrap().iter().find(|one| one["number"] == number).unwrap().clone();
        [of(16), of(19)].map(|one| json!([one["know"], one["show"], one["best"], one["counts"]["rung"]]))
    };
    assert_eq!(principle("2 0 | | | 2")[0], json!([2500, 2500, 2500, 2]));
    assert_eq!(principle("2 0 | | | 2")[1], json!([null, null, null, 1]));
    assert_eq!(principle("2 ? | | | 2")[0], json!([null, null, null, 1]));
    assert_eq!(principle("2 0 ? | | | 2")[0], json!([2500, 1666, 5000, 2]));
    assert_eq!(principle("? ? | | | ?")[0], json!([null, null, null, 0]));
}

#[test]
fn themes_and_steps_have_their_own_figures_in_which_section_weights_play_no_part() {
    let case = Case::new("2 | 0 4b | | ", "")
        .question("commitment.1", json!({"theme": "community"}))
        .question("due-diligence.1", json!({"theme": "community", "step": "identify"}))
        .question("due-diligence.2", json!({"step": "track"}));
    let result = case.result();
    let show = |list: &str| -> Vec<Value> {
        result[list]
            .as_array()
            .unwrap()
            .iter()
            .map(|group| json!([group["id"], group["show"], group["counts"]["rung"]]))
            .collect()
    };
    assert_eq!(json!(show("themes")), json!([["forced-labour", null, 0], ["working-time", null, 0], ["community", 2500, 2]]));
    assert_eq!(
        json!(show("steps")),
        json!([["identify", 0, 1], ["act", null, 0], ["track", 10_000, 1], ["communicate", null, 0]])
    );
}

#[test]
fn figures_are_cut_down_and_never_rounded_up() {
    check_figures(&Case::new("2b 2b 1 | | | ", ""), [Some(4166); 3]);
    check_figures(&Case::new("4b 4b 1 | | | ", ""), [Some(7500); 3]);
    check_figures(&Case::new("4b 4b 0 | | | ", ""), [Some(6666); 3]);
}

/// The level of an exact figure, and the whole number shown.
fn check_level(sum: u64, weights: u64, level: u8, shown: u32) {
    let figure = Figure::mean(sum, weights).unwrap();
    assert_eq!((Level::of(figure).number(), figure.whole()), (level, shown), "{sum}/{weights}");
}

#[test]
fn a_level_begins_at_its_bound_and_not_a_hundredth_below() {
    for (bound, below) in [(25, 1), (50, 2), (75, 3), (90, 4)] {
        check_level(bound * 100, 100, below + 1, u32::try_from(bound).unwrap());
        check_level(bound * 100 - 1, 100, below, u32::try_from(bound - 1).unwrap());
        check_level(bound * 1_000_000 - 1, 1_000_000, below, u32::try_from(bound - 1).unwrap());
        check_level(bound * 1_000_000 + 1, 1_000_000, below + 1, u32::try_from(bound).unwrap());
    }
    check_level(0, 1, 1, 0);
    check_level(100, 1, 5, 100);
}

#[test]
fn twenty_four_ninety_nine_is_level_1_and_seventy_four_ninety_nine_shows_as_74() {
    check_level(2499, 100, 1, 24);
    check_level(7499, 100, 3, 74);
    assert_eq!(Figure::mean(7499, 100).unwrap().hundredths(), 7499);
}

#[test]
fn the_level_of_a_whole_assessment_begins_at_its_bound() {
    for (letters, level) in [
        ("0*3 4b*1", 2),
        ("0*4 4b*1", 1),
        ("2*4", 3),
        ("2*3 1", 2),
        ("3b*4", 4),
        ("3b*3 2", 3),
        ("4b*3 2 4b*1", 5),
        ("4b*3 2", 4),
    ] {
        assert_eq!(Case::new(&format!("{letters} | | | "), ALL_CHECKED).result()["level"], level, "{letters}");
    }
}

/// The confidence word of ladder answers in one section.
fn check_confidence(ladders: &str, flags: &str, grade: &str) {
    let result = Case::new(&format!("{ladders} | | | "), flags).result();
    assert_eq!(result["confidence"]["grade"], grade, "{ladders} / {flags}: {}", result["confidence"]);
}

#[test]
fn confidence_is_high_exactly_from_90_60_and_25_percent() {
    // 18 of 20 known; of these 18: 60 % is 10.8, 25 % is 4.5.
    check_confidence("2c*5 2b*6 2*7 ?*2", "k", "high");
    check_confidence("2c*5 2b*6 2*6 ?*3", "k", "medium");
    check_confidence("2c*5 2b*5 2*8 ?*2", "k", "medium");
    check_confidence("2c*4 2b*7 2*7 ?*2", "k", "medium");
    // 20 of 20 known: exactly 60 % backed and 25 % checked.
    check_confidence("2c*5 2b*7 2*8", "k", "high");
    check_confidence("2c*5 2b*6 2*9", "k", "medium");
    check_confidence("2c*4 2b*8 2*8", "k", "medium");
    // 9 of 10 known is exactly 90 %.
    check_confidence("2c*9 ?", "k", "high");
    check_confidence("2c*8 ? -", "k", "medium");
}

#[test]
fn confidence_is_medium_exactly_from_75_and_30_percent() {
    // 15 of 20 is exactly 75 %; 30 % of 15 is 4.5.
    check_confidence("2b*5 2*10 ?*5", "k", "medium");
    check_confidence("2b*4 2*11 ?*5", "k", "low");
    check_confidence("2b*14 ?*6", "k", "low");
    // 3 of 10 backed is exactly 30 %.
    check_confidence("2b*3 2*7", "k", "medium");
    check_confidence("2b*2 2*8", "k", "low");
}

#[test]
fn one_percent_below_a_bound_of_confidence_is_below_it() {
    // A hundred questions of the same weight: the numbers are percentages.
    for (ladders, grade) in [
        ("2c*25 2b*35 2*40", "high"),
        ("2c*24 2b*36 2*40", "medium"),
        ("2c*25 2b*34 2*41", "medium"),
        ("2c*90 ?*10", "high"),
        ("2c*89 ?*11", "medium"),
        ("2b*75 ?*25", "medium"),
        ("2b*74 ?*26", "low"),
        ("2b*30 2*70", "medium"),
        ("2b*29 2*71", "low"),
    ] {
        check_confidence(ladders, "k", grade);
    }
}

#[test]
fn one_red_flag_that_nobody_knows_is_enough_to_lose_high_confidence() {
    check_confidence("4i*10", "k k", "high");
    for unknown in ["?", "-", "u"] {
        check_confidence("4i*10", &format!("k {unknown}"), "medium");
    }
    for known in ["x", "s", "n"] {
        check_confidence("4i*10", &format!("k {known}"), "high");
    }
}

#[test]
fn not_applicable_is_left_out_of_the_confidence_and_nothing_known_is_low() {
    let known = |letters: &str| Case::new(&format!(" | | | {letters}"), "k").result()["confidence"]["known_permille"].clone();
    assert_eq!(known("2 n n n"), 1000);
    assert_eq!(known("2 n ? n"), 500);
    check_confidence("?*4", "k", "low");
    check_confidence("-*4", "k", "low");
}

#[test]
fn backed_and_checked_are_shares_of_the_known() {
    let case = Case::new("2b 2c 2 2 ? - | | | ", "k").answer(
        "commitment.5",
        json!({
            "state": "dont-know", "evidence": [evidence("Audit report", "2026-05-31", "independent")],
        }),
    );
    let confidence = json!({"grade": "low", "known_permille": 666, "backed_permille": 500, "checked_permille": 250});
    assert_eq!(case.result()["confidence"], confidence);
}

// ---------------------------------------------------------------------------------------------------------------------
// Section 5: the gate

/// Status, ceiling and the questions that set it. The systems are excellent, so that the level shows the ceiling.
fn check_gate(case: &Case, status: &str, ceiling: u8, because: &[&str]) {
    let result = case.result();
    assert_eq!(result["gate"], json!({"status": status, "ceiling": ceiling, "because": because}));
    assert_eq!(result["score_level"], 5);
    assert_eq!(result["level"], ceiling);
}

fn flags(letters: &str) -> Case {
    Case::new("4c | 4c | 4c | 4c", letters)
}

#[test]
fn the_worst_red_flag_sets_the_gate() {
    check_gate(&flags("x s ? k n"), "red", 1, &["flag.1"]);
    check_gate(&flags("k s ? x x"), "red", 1, &["flag.4", "flag.5"]);
    check_gate(&flags("k s ? s n"), "amber", 2, &["flag.2", "flag.4"]);
    check_gate(&flags("k ? n"), "unverified", 3, &["flag.2"]);
    check_gate(&flags("k k k"), "clear", 5, &[]);
    check_gate(&flags("k n"), "clear", 5, &[]);
}

#[test]
fn a_red_flag_caps_the_level_whatever_the_score() {
    for (letters, level) in [("0", 1), ("1", 1), ("2", 1), ("3b", 1), ("4i", 1)] {
        let result = Case::new(&format!("{letters} | {letters} | {letters} | {letters}"), "x").result();
        assert_eq!(result["level"], level, "{letters}");
    }
}

#[test]
fn the_level_shown_is_the_lower_of_score_and_ceiling() {
    for (ladder, flag, level) in
        [("0", "k", 1), ("1", "k", 2), ("1", "s", 2), ("2", "s", 2), ("2", "?", 3), ("3b", "?", 3), ("3b", "k", 4), ("0", "?", 1)]
    {
        assert_eq!(Case::new(&format!("{ladder} | | | "), flag).result()["level"], level, "{ladder} {flag}");
    }
}

#[test]
fn checked_counts_only_with_a_method() {
    for method in ["records", "workers", "independent"] {
        check_gate(&flags("u").answer("flag.1", json!({"state": "checked", "method": method})), "clear", 5, &[]);
    }
    check_gate(&flags("u k"), "unverified", 3, &["flag.1"]);
}

#[test]
fn a_red_flag_without_an_answer_counts_as_dont_know() {
    check_gate(&flags("- k"), "unverified", 3, &["flag.1"]);
    check_gate(
        &flags("k k").answer("flag.2", json!({"state": "not-answered", "note": "ask Leyla"})),
        "unverified",
        3,
        &["flag.2"],
    );
    check_gate(&flags("k k").answer("flag.2", rung(4)), "unverified", 3, &["flag.2"]);
}

#[test]
fn not_applicable_follows_the_same_rules_at_the_gate() {
    check_gate(&flags("k k").answer("flag.2", not_applicable(" ")), "unverified", 3, &["flag.2"]);
    check_gate(&flags("k n").question("flag.2", json!({"allows_not_applicable": false})), "unverified", 3, &["flag.2"]);
    let refused = flags("k n").question("flag.2", json!({"not_applicable_refused_if": {"profile": "workers", "at_least": 1}}));
    check_gate(&refused.clone().with(json!({"profile": {"workers": 1}})), "unverified", 3, &["flag.2"]);
    check_gate(&refused, "clear", 5, &[]);
}

#[test]
fn a_refused_not_applicable_to_a_red_flag_is_a_problem_too() {
    let result = flags("k k").answer("flag.2", not_applicable("")).result();
    assert_eq!(result["problems"], json!([{"question": "flag.2", "problem": "not-applicable-without-reason"}]));
}

#[test]
fn no_red_flag_in_scope_is_clear() {
    check_gate(&flags(""), "clear", 5, &[]);
    let hidden = flags("x").question("flag.1", json!({"applies_if": {"profile": "agency-workers", "is": true}}));
    check_gate(&hidden.clone().with(json!({"profile": {"agency-workers": false}})), "clear", 5, &[]);
    check_gate(&hidden, "red", 1, &["flag.1"]);
}

/// Indicators that need company before they confirm.
fn several(letters: &str, which: &[u8]) -> Case {
    which.iter().fold(flags(letters), |case, number| case.question(&format!("flag.{number}"), json!({"indicator": "several"})))
}

#[test]
fn a_lone_indicator_that_needs_company_counts_as_signs() {
    check_gate(&several("x k k", &[1, 2]), "amber", 2, &["flag.1"]);
    check_gate(&several("x s k", &[1, 2]), "amber", 2, &["flag.1", "flag.2"]);
    check_gate(&several("x ? k", &[1, 2]), "amber", 2, &["flag.1"]);
}

#[test]
fn two_indicators_that_need_company_confirm_each_other() {
    check_gate(&several("x x k", &[1, 2]), "red", 1, &["flag.1", "flag.2"]);
    check_gate(&several("x x x", &[1, 2, 3]), "red", 1, &["flag.1", "flag.2", "flag.3"]);
}

#[test]
fn an_indicator_that_stands_alone_is_no_company() {
    check_gate(&several("x x k", &[1]), "red", 1, &["flag.2"]);
    check_gate(&flags("x k").question("flag.1", json!({"indicator": "one"})), "red", 1, &["flag.1"]);
}

#[test]
fn an_indicator_out_of_scope_is_no_company() {
    let case = several("x x", &[1, 2]).question("flag.2", json!({"module": "trafficking"}));
    check_gate(&case, "amber", 2, &["flag.1"]);
    check_gate(&case.with(json!({"modules": ["trafficking"]})), "red", 1, &["flag.1", "flag.2"]);
}

#[test]
fn the_gate_counts_what_nobody_knows_and_what_nobody_answered() {
    let gate = flags("? - u k n s x").outcome().gate;
    assert_eq!((gate.unknown, gate.unanswered), (3, 2));
}

// ---------------------------------------------------------------------------------------------------------------------
// Sections 2 and 3: what is asked at all

/// How many ladder questions are counted, and how many are out of scope.
fn check_scope(case: &Case, counted: u32, out: u32) {
    let counts = case.outcome().counts;
    assert_eq!((counts.in_scope(), counts.out_of_scope), (counted, out));
}

#[test]
fn a_question_whose_condition_is_false_is_not_counted_anywhere() {
    let hidden =
        Case::new("2 4b | 2 | | ", "").question("commitment.2", json!({"applies_if": {"profile": "workers", "at_least": 50}}));
    let small = hidden.clone().with(json!({"profile": {"workers": 49}}));
    check_scope(&small, 2, 1);
    check_figures(&small, [Some(5000); 3]);
    let result = small.result();
    assert_eq!(result["sections"][0]["counts"]["out_of_scope"], 1);
    assert_eq!(result["sections"][1]["counts"]["out_of_scope"], 0);
    check_scope(&hidden.clone().with(json!({"profile": {"workers": 50}})), 3, 0);
    check_scope(&hidden, 3, 0);
}

#[test]
fn a_module_is_asked_only_when_it_is_switched_on() {
    let case = Case::new("2 4b | | | ", "").question("commitment.2", json!({"module": "trafficking"}));
    check_scope(&case, 1, 1);
    check_scope(&case.clone().with(json!({"modules": ["state-owned"]})), 1, 1);
    check_scope(&case.with(json!({"modules": ["state-owned", "trafficking"]})), 2, 0);
}

#[test]
fn a_question_is_in_the_modes_it_lists_and_in_all_if_it_lists_none() {
    let case = Case::new("2 2 2 | | | ", "")
        .question("commitment.2", json!({"modes": ["standard", "full"]}))
        .question("commitment.3", json!({"modes": ["full"]}));
    for (mode, counted) in [("pulse", 1), ("standard", 2), ("full", 3)] {
        // What another mode would ask is not out of scope: it was never on the table.
        check_scope(&case.clone().with(json!({"mode": mode})), counted, 0);
    }
}

#[test]
fn answers_to_questions_that_are_not_asked_change_nothing() {
    let case = Case::new("2 | 2 | 2 | 2", "k")
        .answer("no.such-question", rung(4))
        .answer("fact.complaints", json!({"state": "number", "value": 900}));
    let case = case.also_asks(json!({"id": "fact.complaints", "kind": "fact", "principles": [31]}));
    check_figures(&case, [Some(5000); 3]);
    check_scope(&case, 4, 0);
    check_gate_is(&case, "clear");
}

fn check_gate_is(case: &Case, status: &str) {
    assert_eq!(case.result()["gate"]["status"], status);
}

#[test]
fn a_result_is_complete_when_every_question_has_an_answer() {
    for (ladders, flags, complete) in [("2 ?", "k ?", true), ("2 -", "k k", false), ("2 ?", "k -", false), ("2 ?", "k u", false)]
    {
        assert_eq!(Case::new(&format!("{ladders} | | | "), flags).outcome().is_complete(), complete, "{ladders} / {flags}");
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// The largest pack there may be

/// Eight sections of fifty questions of weight `weight(section, question)`, all under a salient theme, answered `rung(..)`.
fn large(weight: fn(usize, usize) -> u64, answer: fn(usize, usize) -> u64, section_weight: fn(usize) -> u64) -> Case {
    let mut case = Case::new(" | | | ", "");
    let sections = (0..8).map(|section| json!({"id": format!("s{section}"), "weight": section_weight(section), "pillar": 2}));
    let sections: Vec<Value> = sections.collect();
    let mut questions = Vec::new();
    for section in 0..8 {
        for question in 0..50 {
            let id = format!("s{section}.{question}");
            let weight = weight(section, question);
            questions.push(json!({
                "id": id, "kind": "ladder", "section": format!("s{section}"), "theme": "community", "principles": [12], "weight": weight,
            }));
            case.assessment["answers"][&id] = rung(u8::try_from(answer(section, question)).unwrap());
        }
    }
    case.pack_with(json!({"sections": sections, "questions": questions})).with(json!({"salient_themes": ["community"]}))
}

/// The same total, added up over one common denominator.
fn large_know(weight: fn(usize, usize) -> u64, answer: fn(usize, usize) -> u64, section_weight: fn(usize) -> u64) -> u128 {
    let sums: Vec<(u128, u128, u128)> = (0..8)
        .map(|section| {
            let sum: u64 = (0..50).map(|question| 2 * weight(section, question) * 25 * answer(section, question)).sum();
            let weights: u64 = (0..50).map(|question| 2 * weight(section, question)).sum();
            (u128::from(section_weight(section)), u128::from(sum), u128::from(weights))
        })
        .collect();
    let denominator: u128 = sums.iter().map(|(.., weights)| weights).product();
    let numerator: u128 = sums.iter().map(|(share, sum, weights)| share * sum * (denominator / weights)).sum();
    let shares: u128 = sums.iter().map(|(share, ..)| share).sum();
    100 * numerator / (denominator * shares)
}

#[test]
fn the_largest_pack_does_not_overflow_and_is_exact() {
    let weight = |_, _| 10;
    let case = large(weight, |_, _| 4, |_| 1000);
    check_figures(&case, [Some(10_000), Some(5000), Some(10_000)]);
    let mixed: fn(usize, usize) -> u64 = |section, question| ((section + 3 * question) % 5) as u64;
    let expected = large_know(weight, mixed, |section| 993 + section as u64);
    assert_eq!(
        u128::from(large(weight, mixed, |section| 993 + section as u64).outcome().total.know.unwrap().hundredths()),
        expected
    );
}

#[test]
fn a_large_pack_whose_denominators_share_no_factor_is_exact_too() {
    // The weights of the sections differ by one question each, so that the sums are as foreign to each other as they can be.
    let weight: fn(usize, usize) -> u64 =
        |section, question| if question < [0, 1, 3, 7, 9, 11, 13, 17][section] { 9 } else { 10 };
    let answer: fn(usize, usize) -> u64 = |section, question| ((7 * section + question * question) % 5) as u64;
    for share in [|section: usize| 1000 - section as u64, |section: usize| [997, 991, 983, 977, 971, 967, 953, 947][section]] {
        let found = large(weight, answer, share).outcome().total.know.unwrap().hundredths();
        assert_eq!(u128::from(found), large_know(weight, answer, share));
    }
}

#[test]
fn a_pack_beyond_the_limits_that_keep_scores_exact_is_refused() {
    let place = |case: &Case| know_and_show::domain::parse::pack("structure.json", &case.pack).unwrap_err()[0].place.clone();
    let full = large(|_, _| 10, |_, _| 4, |_| 1000);
    let one_more = json!({"id": "one-more", "kind": "ladder", "section": "s0", "principles": [12]});
    assert_eq!(place(&full.clone().also_asks(one_more)), "questions");
    assert_eq!(place(&full.clone().question("s0.0", json!({"weight": 11}))), "s0.0.weight");
    let mut sections = full.pack["sections"].as_array().unwrap().clone();
    sections.push(json!({"id": "ninth", "weight": 1, "pillar": 2}));
    assert_eq!(place(&full.clone().pack_with(json!({"sections": sections}))), "sections");
    sections.truncate(8);
    sections[3]["weight"] = json!(1001);
    assert_eq!(place(&full.pack_with(json!({"sections": sections}))), "sections.s3.weight");
}
