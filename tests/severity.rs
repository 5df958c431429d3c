//! Which harm comes first: the cases of scoring.md section 7, the guard, the floors, the ties, what is proposed as salient.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

#[path = "support/build.rs"]
mod build;

use build::Case;
use know_and_show::domain::severity::{Impact, Involvement, Rating, proposed_as_salient, ranking};
use serde_json::{Value, json};

/// Scale, scope, irremediability, likelihood, actual.
type Ratings = (u8, u8, u8, u8, bool);

const PASSPORTS_HELD: Ratings = (5, 2, 4, 5, true);
const CHILD_IN_A_FIELD: Ratings = (5, 2, 5, 3, false);
const WORKER_DEATH: Ratings = (5, 1, 5, 1, false);
const PAY_TWO_DAYS_LATE: Ratings = (2, 5, 1, 5, true);
const CANTEEN_COMPLAINTS: Ratings = (1, 4, 1, 5, true);

fn impact((scale, scope, irremediability, likelihood, actual): Ratings) -> Impact {
    let rating = |number| Rating::new(number).unwrap();
    Impact {
        scale: rating(scale),
        scope: rating(scope),
        irremediability: rating(irremediability),
        likelihood: rating(likelihood),
        actual,
        involvement: None,
        who: String::new(),
    }
}

/// The themes in the order they are ranked in, with their severity, for a pack that lists them as given with these floors.
fn ranked(themes: &[(&str, Option<u8>)], impacts: &[(&str, Ratings)]) -> Vec<(String, u8)> {
    let themes: Vec<Value> = themes.iter().map(|(id, floor)| json!({"id": id, "floor_severity": floor})).collect();
    let case = Case::new("2 | 2 | 2 | 2", "k").pack_with(json!({"themes": themes}));
    let mut assessment = case.read_assessment();
    for (theme, ratings) in impacts {
        assessment.impacts.insert(know_and_show::domain::id::ThemeId::new(*theme), impact(*ratings));
    }
    ranking(&case.read_pack(), &assessment).iter().map(|one| (one.theme.to_string(), one.severity.number())).collect()
}

fn check_order(themes: &[&str], impacts: &[(&str, Ratings)], expected: &[&str]) {
    let themes: Vec<_> = themes.iter().map(|theme| (*theme, None)).collect();
    let order: Vec<String> = ranked(&themes, impacts).into_iter().map(|(theme, _)| theme).collect();
    assert_eq!(order, expected);
}

fn check_severity(ratings: Ratings, floor: Option<u8>, severity: u8) {
    assert_eq!(impact(ratings).severity(floor).number(), severity, "{ratings:?} with floor {floor:?}");
}

#[test]
fn the_five_cases_have_their_severity() {
    check_severity(PASSPORTS_HELD, None, 5);
    check_severity(CHILD_IN_A_FIELD, None, 5);
    check_severity(WORKER_DEATH, None, 5);
    check_severity(PAY_TWO_DAYS_LATE, None, 4);
    check_severity(CANTEEN_COMPLAINTS, None, 3);
}

#[test]
fn the_five_cases_come_in_their_order_however_the_pack_lists_them() {
    let impacts = [
        ("canteen", CANTEEN_COMPLAINTS),
        ("late-pay", PAY_TWO_DAYS_LATE),
        ("death", WORKER_DEATH),
        ("child", CHILD_IN_A_FIELD),
        ("passports", PASSPORTS_HELD),
    ];
    let expected = ["passports", "child", "death", "late-pay", "canteen"];
    check_order(&["canteen", "late-pay", "death", "child", "passports"], &impacts, &expected);
    check_order(&["passports", "child", "death", "late-pay", "canteen"], &impacts, &expected);
}

#[test]
fn any_one_criterion_may_make_a_harm_severe() {
    check_severity((5, 1, 1, 1, false), None, 5);
    check_severity((1, 1, 5, 1, false), None, 5);
    check_severity((3, 5, 1, 1, false), None, 5);
    check_severity((1, 1, 1, 1, false), None, 1);
}

#[test]
fn a_trifle_does_not_become_severe_only_because_everybody_shares_it() {
    check_severity((1, 2, 1, 5, true), None, 2);
    check_severity((1, 3, 1, 5, true), None, 3);
    check_severity((1, 4, 1, 5, true), None, 3);
    check_severity((1, 5, 1, 5, true), None, 3);
    check_severity((2, 5, 1, 5, true), None, 4);
    check_severity((3, 5, 1, 5, true), None, 5);
}

#[test]
fn likelihood_and_involvement_never_change_severity() {
    for likelihood in 1..=5 {
        for actual in [false, true] {
            check_severity((2, 2, 3, likelihood, actual), None, 3);
        }
    }
    for involvement in [Involvement::Cause, Involvement::Contribute, Involvement::DirectlyLinked] {
        let linked = Impact { involvement: Some(involvement), ..impact(PASSPORTS_HELD) };
        assert_eq!(linked.severity(None).number(), 5);
    }
}

#[test]
fn severity_is_never_below_the_floor_of_the_theme_and_never_lowered_by_it() {
    for floor in 1..=5 {
        check_severity((1, 1, 1, 1, false), Some(floor), floor);
        check_severity((5, 5, 5, 5, true), Some(floor), 5);
        check_severity((3, 1, 1, 1, false), Some(floor), floor.max(3));
    }
}

#[test]
fn every_rating_gives_a_severity_from_1_to_5_that_is_at_least_scale_and_irremediability() {
    for scale in 1..=5 {
        for scope in 1..=5 {
            for irremediability in 1..=5 {
                let severity = impact((scale, scope, irremediability, 1, false)).severity(None).number();
                assert!((1..=5).contains(&severity) && severity >= scale && severity >= irremediability);
                assert!(severity <= scale.max(irremediability).max(scale + 2), "scope alone went too far");
            }
        }
    }
}

#[test]
fn a_floor_counts_in_the_ranking() {
    let found = ranked(
        &[("working-time", None), ("slavery", Some(5))],
        &[("working-time", (4, 4, 4, 5, true)), ("slavery", (1, 1, 1, 1, false))],
    );
    assert_eq!(found, [("slavery".to_owned(), 5), ("working-time".to_owned(), 4)]);
}

#[test]
fn a_rare_death_stands_above_a_frequent_nuisance() {
    check_order(
        &["nuisance", "death"],
        &[("nuisance", (1, 5, 2, 5, true)), ("death", (5, 1, 5, 1, false))],
        &["death", "nuisance"],
    );
}

#[test]
fn within_a_severity_actual_comes_before_possible_whatever_the_likelihood() {
    check_order(
        &["possible", "actual"],
        &[("possible", (4, 4, 4, 5, false)), ("actual", (4, 1, 1, 1, true))],
        &["actual", "possible"],
    );
}

#[test]
fn then_the_likelier_comes_first() {
    check_order(&["rare", "likely"], &[("rare", (4, 4, 4, 2, false)), ("likely", (4, 1, 1, 3, false))], &["likely", "rare"]);
}

#[test]
fn then_the_larger_sum_of_the_three_comes_first() {
    check_order(&["small", "large"], &[("small", (4, 2, 1, 3, false)), ("large", (4, 2, 2, 3, false))], &["large", "small"]);
    check_order(&["small", "large"], &[("small", (4, 1, 2, 3, false)), ("large", (4, 3, 1, 3, false))], &["large", "small"]);
}

#[test]
fn then_the_order_of_the_pack_decides_and_not_the_alphabet() {
    let same = (4, 2, 2, 3, false);
    check_order(&["zinc", "apples", "mud"], &[("apples", same), ("mud", same), ("zinc", same)], &["zinc", "apples", "mud"]);
}

#[test]
fn a_theme_the_pack_does_not_know_is_ranked_last_among_equals_and_kept() {
    let same = (4, 2, 2, 3, false);
    check_order(&["mud"], &[("alien", same), ("mud", same), ("bones", same)], &["mud", "alien", "bones"]);
    check_order(&["mud"], &[("alien", (5, 1, 1, 1, false)), ("mud", same)], &["alien", "mud"]);
}

#[test]
fn severe_themes_are_proposed_as_salient_and_others_are_not() {
    let case = Case::new("2 | 2 | 2 | 2", "k");
    let mut assessment = case.read_assessment();
    for (theme, ratings) in
        [("forced-labour", (1, 1, 1, 1, false)), ("working-time", (4, 1, 1, 1, false)), ("community", (3, 1, 3, 5, true))]
    {
        assessment.impacts.insert(know_and_show::domain::id::ThemeId::new(theme), impact(ratings));
    }
    let ranked = ranking(&case.read_pack(), &assessment);
    let proposed: Vec<&str> = proposed_as_salient(&ranked).map(know_and_show::domain::id::ThemeId::as_str).collect();
    assert_eq!(proposed, ["forced-labour", "working-time"]);
    assert!(assessment.salient_themes.is_empty(), "the person decides");
}

#[test]
fn a_rating_is_1_to_5() {
    let accepted: Vec<u8> = (0..=255).filter_map(Rating::new).map(Rating::number).collect();
    assert_eq!(accepted, [1, 2, 3, 4, 5]);
}
