//! Conditions on the profile: the tables of three-valued logic, and that a question is asked rather than hidden.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

#[path = "support/build.rs"]
mod build;

use build::Case;
use know_and_show::domain::{
    condition::Truth::{self, False, True, Unknown},
    questionnaire::NotApplicable,
    scope,
};
use serde_json::{Value, json};

/// The truth of a condition, written as in a pack, for a profile written as in an assessment.
fn truth(condition: &Value, profile: &Value) -> Truth {
    let case =
        Case::new("2 | | | ", "").question("commitment.1", json!({"applies_if": condition})).with(json!({"profile": profile}));
    let pack = case.read_pack();
    pack.questions[0].applies_if.as_ref().unwrap().test(&case.read_assessment().profile)
}

fn check(condition: Value, profile: Value, expected: Truth) {
    assert_eq!(truth(&condition, &profile), expected, "{condition} for {profile}");
}

/// A condition that is false, unknown or true for the profile `{"workers": 10}`.
fn known(truth: Truth) -> Value {
    match truth {
        False => json!({"profile": "workers", "at_least": 11}),
        Unknown => json!({"profile": "agency-workers", "is": true}),
        True => json!({"profile": "workers", "at_least": 10}),
    }
}

/// Tests a table: what the operator makes of two truths.
fn check_table(operator: &str, table: [(Truth, Truth, Truth); 9]) {
    for (left, right, expected) in table {
        check(json!({operator: [known(left), known(right)]}), json!({"workers": 10}), expected);
    }
}

#[test]
fn a_number_is_at_least_its_bound() {
    let condition = || json!({"profile": "workers", "at_least": 50});
    check(condition(), json!({"workers": 49}), False);
    check(condition(), json!({"workers": 50}), True);
    check(condition(), json!({"workers": 4_294_967_295_u32}), True);
    check(condition(), json!({"workers": 0}), False);
}

#[test]
fn yes_and_no_are_both_answers() {
    check(json!({"profile": "agency-workers", "is": true}), json!({"agency-workers": true}), True);
    check(json!({"profile": "agency-workers", "is": true}), json!({"agency-workers": false}), False);
    check(json!({"profile": "agency-workers", "is": false}), json!({"agency-workers": false}), True);
}

#[test]
fn one_of_several_options() {
    check(json!({"profile": "ownership", "is": "mixed"}), json!({"ownership": "mixed"}), True);
    check(json!({"profile": "ownership", "is": "mixed"}), json!({"ownership": "private"}), False);
}

#[test]
fn some_of_several_options_where_none_is_an_answer_too() {
    let condition = || json!({"profile": "sectors", "includes": "mining"});
    check(condition(), json!({"sectors": ["agriculture", "mining"]}), True);
    check(condition(), json!({"sectors": ["agriculture"]}), False);
    check(condition(), json!({"sectors": []}), False);
}

#[test]
fn what_nobody_has_said_is_unknown_and_not_false() {
    for condition in [
        json!({"profile": "workers", "at_least": 1}),
        json!({"profile": "agency-workers", "is": false}),
        json!({"profile": "ownership", "is": "private"}),
        json!({"profile": "sectors", "includes": "mining"}),
    ] {
        check(condition.clone(), json!({}), Unknown);
        check(condition.clone(), json!({"workers": null, "agency-workers": null, "ownership": null, "sectors": null}), Unknown);
        check(json!({"not": condition}), json!({}), Unknown);
    }
}

#[test]
fn not_turns_truth_round_and_leaves_the_unknown() {
    for (inside, expected) in [(False, True), (Unknown, Unknown), (True, False)] {
        check(json!({"not": known(inside)}), json!({"workers": 10}), expected);
        check(json!({"not": {"not": known(inside)}}), json!({"workers": 10}), inside);
    }
}

#[test]
fn all_is_the_three_valued_and() {
    check_table(
        "all",
        [
            (False, False, False),
            (False, Unknown, False),
            (False, True, False),
            (Unknown, False, False),
            (Unknown, Unknown, Unknown),
            (Unknown, True, Unknown),
            (True, False, False),
            (True, Unknown, Unknown),
            (True, True, True),
        ],
    );
}

#[test]
fn any_is_the_three_valued_or() {
    check_table(
        "any",
        [
            (False, False, False),
            (False, Unknown, Unknown),
            (False, True, True),
            (Unknown, False, Unknown),
            (Unknown, Unknown, Unknown),
            (Unknown, True, True),
            (True, False, True),
            (True, Unknown, True),
            (True, True, True),
        ],
    );
}

#[test]
fn all_of_nothing_is_true_and_any_of_nothing_is_false() {
    check(json!({"all": []}), json!({}), True);
    check(json!({"any": []}), json!({}), False);
}

#[test]
fn conditions_may_hold_conditions() {
    let condition = || {
        json!({"all": [
            {"any": [{"profile": "sectors", "includes": "mining"}, {"profile": "workers", "at_least": 250}]},
            {"not": {"profile": "ownership", "is": "state-owned"}},
        ]})
    };
    check(condition(), json!({"sectors": ["mining"], "ownership": "private"}), True);
    check(condition(), json!({"sectors": [], "ownership": "private"}), Unknown);
    check(condition(), json!({"sectors": [], "workers": 9, "ownership": "private"}), False);
    check(condition(), json!({"workers": 250}), Unknown);
    check(condition(), json!({"ownership": "state-owned"}), False);
}

/// Whether the question is put to the company.
fn check_applies(truth: Truth, applies: bool) {
    let case = Case::new("2 | | | ", "k")
        .question("commitment.1", json!({"applies_if": known(truth)}))
        .question("flag.1", json!({"applies_if": known(truth)}))
        .with(json!({"profile": {"workers": 10}}));
    let (pack, assessment) = (case.read_pack(), case.read_assessment());
    for question in &pack.questions {
        assert_eq!(scope::applies(question, &assessment), applies, "{truth:?}");
    }
}

#[test]
fn a_question_is_asked_unless_its_condition_is_false() {
    check_applies(True, true);
    check_applies(Unknown, true);
    check_applies(False, false);
}

#[test]
fn a_question_without_a_condition_is_always_asked() {
    for absent in [json!({}), json!({"applies_if": null})] {
        let case = Case::new("2 | | | ", "").question("commitment.1", absent);
        assert!(scope::applies(&case.read_pack().questions[0], &case.read_assessment()));
    }
}

#[test]
fn not_applicable_is_refused_only_when_its_condition_is_true() {
    for (truth, accepted) in [(True, false), (Unknown, true), (False, true)] {
        let case = Case::new(" | | | n", "")
            .question("practice.1", json!({"not_applicable_refused_if": known(truth)}))
            .with(json!({"profile": {"workers": 10}}));
        let (pack, assessment) = (case.read_pack(), case.read_assessment());
        assert!(matches!(pack.questions[0].not_applicable, NotApplicable::WithReason { .. }));
        assert_eq!(scope::accepts_not_applicable(&pack.questions[0], "None here", &assessment).is_ok(), accepted, "{truth:?}");
    }
}
