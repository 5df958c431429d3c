//! The eight properties of scoring.md section 6, each on random packs, profiles and answers.
//!
//! `PROPTEST_CASES=20000 cargo test --test scoring_properties` looks longer.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

#[path = "support/build.rs"]
mod build;
#[path = "support/random.rs"]
mod random;

use build::Case;
use know_and_show::{
    domain::{
        answer::{Choice, Rung},
        assessment::Assessment,
        evidence::{Check, Evidence},
        id::QuestionId,
        questionnaire::Pack,
        scope,
        scoring::{AnswerState, Figure, Group, Outcome, Scores},
    },
    record,
};
use proptest::{prelude::*, sample::Index};
use serde_json::Value;

fn outcome(pack: &Pack, assessment: &Assessment) -> Outcome {
    Outcome::of(pack, assessment)
}

fn groups<'a, Id>(groups: &'a [Group<Id>]) -> impl Iterator<Item = Scores> + 'a {
    groups.iter().map(|group| group.scores)
}

/// All scores of a result, the total first, always in the same order.
fn every_score(outcome: &Outcome) -> Vec<Scores> {
    std::iter::once(outcome.total)
        .chain(groups(&outcome.sections))
        .chain(groups(&outcome.themes))
        .chain(groups(&outcome.steps))
        .chain(groups(&outcome.pillars))
        .chain(groups(&outcome.principles))
        .collect()
}

/// Every Show there was before is still there and not lower.
fn show_is_not_lower(before: &Outcome, after: &Outcome) -> Result<(), TestCaseError> {
    for (before, after) in every_score(before).into_iter().zip(every_score(after)) {
        prop_assert!(after.show >= before.show, "{:?} fell to {:?}", before.show, after.show);
    }
    Ok(())
}

/// One of the ladder questions put to the company whose answer is such.
fn pick(outcome: &Outcome, which: Index, is: impl Fn(AnswerState) -> bool) -> Option<QuestionId> {
    let lines: Vec<&QuestionId> = outcome.lines.iter().filter(|line| is(line.state)).map(|line| &line.question).collect();
    (!lines.is_empty()).then(|| (*which.get(&lines)).clone())
}

/// What may not depend on order: everything but the order of the lists themselves.
fn without_order(value: &Value) -> Value {
    match value {
        Value::Array(items) => {
            let mut items: Vec<Value> = items.iter().map(without_order).collect();
            items.sort_by_key(Value::to_string);
            Value::Array(items)
        }
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), without_order(value))).collect(),
        other => other.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn property_1_figures_lie_in_bounds_and_show_is_at_most_know_and_best(case in random::case()) {
        for scores in every_score(&case.outcome()) {
            for figure in [scores.show, scores.know, scores.best].into_iter().flatten() {
                prop_assert!(figure.hundredths() <= 10_000);
            }
            prop_assert!(scores.show <= scores.best);
            if let (Some(show), Some(know)) = (scores.show, scores.know) {
                prop_assert!(show <= know);
            }
        }
    }

    #[test]
    fn property_2_raising_a_rung_never_lowers_show(case in random::case(), which: Index) {
        let (pack, mut assessment) = (case.read_pack(), case.read_assessment());
        let before = outcome(&pack, &assessment);
        let low = |state| matches!(state, AnswerState::Rung(rung) if rung < Rung::CheckedAndImproved);
        let Some(question) = pick(&before, which, low) else { return Ok(()) };
        while let Some(Choice::Rung(rung)) = assessment.choice(&question).cloned() {
            let Some(higher) = Rung::from_number(usize::from(rung.number()) + 1) else { break };
            let before = outcome(&pack, &assessment);
            assessment.answer(&question, Choice::Rung(higher));
            show_is_not_lower(&before, &outcome(&pack, &assessment))?;
        }
    }

    #[test]
    fn property_2_adding_a_counting_evidence_item_never_lowers_show(case in random::case(), which: Index, check in 0..4_usize) {
        let (pack, mut assessment) = (case.read_pack(), case.read_assessment());
        let before = outcome(&pack, &assessment);
        let Some(question) = pick(&before, which, |_| true) else { return Ok(()) };
        let item = Evidence { title: "Minutes".to_owned(), date: Some(assessment.as_of), check: Check::ALL[check], ..Evidence::default() };
        prop_assert!(item.counts(assessment.as_of));
        assessment.change_answer(&question, |answer| answer.evidence.push(item));
        show_is_not_lower(&before, &outcome(&pack, &assessment))?;
    }

    #[test]
    fn property_3_finding_out_never_lowers_show(case in random::case(), which: Index, rung in 0..5_usize) {
        let (pack, mut assessment) = (case.read_pack(), case.read_assessment());
        let before = outcome(&pack, &assessment);
        let unknown = |state| matches!(state, AnswerState::DontKnow | AnswerState::NotAnswered);
        let Some(question) = pick(&before, which, unknown) else { return Ok(()) };
        assessment.answer(&question, Choice::Rung(Rung::ALL[rung]));
        show_is_not_lower(&before, &outcome(&pack, &assessment))?;
    }

    #[test]
    fn property_4_the_level_never_exceeds_the_ceiling(case in random::case()) {
        let outcome = case.outcome();
        prop_assert_eq!(outcome.level.is_some(), outcome.total.show.is_some());
        prop_assert!(outcome.level <= outcome.score_level);
        prop_assert!(outcome.level.is_none_or(|level| level <= outcome.gate.ceiling()));
    }

    #[test]
    fn property_5_the_gate_never_changes_a_score(case in random::case(), answers in random::flag_answers()) {
        let (pack, mut assessment) = (case.read_pack(), case.read_assessment());
        let before = outcome(&pack, &assessment);
        for (question, choice) in pack.questions.iter().filter(|question| question.is_critical()).zip(answers) {
            assessment.change_answer(&question.id, |answer| answer.choice = choice);
        }
        let after = outcome(&pack, &assessment);
        prop_assert_eq!(every_score(&before), every_score(&after));
        prop_assert_eq!((before.score_level, before.counts, before.lines), (after.score_level, after.counts, after.lines));
    }

    #[test]
    fn property_5_a_score_never_changes_the_gate(case in random::case(), rungs in proptest::collection::vec(proptest::option::of(0..5_usize), 40)) {
        let (pack, mut assessment) = (case.read_pack(), case.read_assessment());
        let before = outcome(&pack, &assessment);
        for (question, rung) in pack.questions.iter().filter(|question| question.ladder().is_some()).zip(rungs) {
            assessment.change_answer(&question.id, |answer| answer.choice = rung.map(|rung| Choice::Rung(Rung::ALL[rung])));
        }
        prop_assert_eq!(before.gate, outcome(&pack, &assessment).gate);
    }

    #[test]
    fn property_6_the_order_of_questions_and_answers_never_changes_the_result(case in random::case(), order in random::order()) {
        let mut pack = case.pack.clone();
        order.shuffle(pack["questions"].as_array_mut().unwrap());
        let pack_text = order.text(&pack);
        let assessment_text = order.text(&case.assessment);
        let pack = know_and_show::domain::parse::pack("structure.json", &serde_json::from_str(&pack_text).unwrap()).unwrap();
        let assessment = record::read("a.knowshow.json", &assessment_text).unwrap();
        prop_assert_eq!(&assessment, &case.read_assessment());
        prop_assert_eq!(record::write(&assessment), record::write(&case.read_assessment()));
        let shuffled = record::outcome_value(&outcome(&pack, &assessment));
        prop_assert_eq!(without_order(&shuffled), without_order(&case.result()));
    }

    #[test]
    fn property_6_the_order_of_the_assessment_file_does_not_change_a_byte(case in random::case(), order in random::order()) {
        let pack = case.read_pack();
        let shuffled = record::read("a.knowshow.json", &order.text(&case.assessment)).unwrap();
        let assessment = case.read_assessment();
        prop_assert_eq!(record::outcome(&outcome(&pack, &shuffled)), record::outcome(&outcome(&pack, &assessment)));
    }

    #[test]
    fn property_7_not_applicable_among_equals_changes_no_figure(case in random::case(), which: Index, answer in random::ladder_answer()) {
        let (pack, mut assessment) = (case.read_pack(), case.read_assessment());
        let practice: Vec<QuestionId> = scope::questions(&pack, &assessment)
            .filter(|question| question.ladder().is_some_and(|ladder| ladder.section.as_str() == "practice"))
            .map(|question| question.id.clone())
            .collect();
        for question in &practice {
            assessment.change_answer(question, |said| *said = answer.clone());
        }
        let before = outcome(&pack, &assessment);
        let may_be_left_out = |id: &&QuestionId| {
            scope::accepts_not_applicable(pack.question(id).unwrap(), "Nobody here", &assessment).is_ok()
        };
        let candidates: Vec<&QuestionId> = practice.iter().filter(may_be_left_out).collect();
        if practice.len() < 2 || candidates.is_empty() || matches!(answer.choice, Some(Choice::NotApplicable { .. })) {
            return Ok(());
        }
        let left_out = (*which.get(&candidates)).clone();
        assessment.answer(&left_out, Choice::NotApplicable { reason: "Nobody here".to_owned() });
        let after = outcome(&pack, &assessment);
        prop_assert_eq!(after.lines.iter().find(|line| line.question == left_out).unwrap().state, AnswerState::NotApplicable);
        prop_assert_eq!(before.total, after.total);
        prop_assert_eq!(groups(&before.sections).collect::<Vec<_>>(), groups(&after.sections).collect::<Vec<_>>());
    }

    #[test]
    fn property_8_scoring_the_exported_file_again_gives_the_same_bytes(case in random::case()) {
        let (pack, assessment) = (case.read_pack(), case.read_assessment());
        let file = record::write(&assessment);
        let again = record::read("again.knowshow.json", &file).unwrap();
        prop_assert_eq!(&assessment, &again);
        prop_assert_eq!(&file, &record::write(&again));
        prop_assert_eq!(record::outcome(&outcome(&pack, &assessment)), record::outcome(&outcome(&pack, &again)));
    }

    #[test]
    fn every_figure_is_what_a_slower_calculation_gives(case in random::case()) {
        let outcome = case.outcome();
        let section = |group: &Group<know_and_show::domain::id::SectionId>, value: fn(&know_and_show::domain::scoring::Line) -> Option<u32>| {
            let lines = outcome.lines.iter().filter(|line| line.section == group.id);
            let counted: Vec<(u128, u128)> = lines.filter_map(|line| Some((u128::from(line.weight), u128::from(value(line)?)))).collect();
            let (sum, weights) = counted.iter().fold((0, 0), |(sum, all), (weight, value)| (sum + weight * value, all + weight));
            (weights > 0).then_some((u128::from(group.weight), sum, weights))
        };
        let total = |value: fn(&know_and_show::domain::scoring::Line) -> Option<u32>| {
            let sections: Vec<(u128, u128, u128)> = outcome.sections.iter().filter_map(|group| section(group, value)).collect();
            let denominator: u128 = sections.iter().map(|(.., weights)| weights).product();
            let numerator: u128 = sections.iter().map(|(share, sum, weights)| share * sum * (denominator / weights)).sum();
            let shares: u128 = sections.iter().map(|(share, ..)| share).sum();
            (shares > 0).then(|| u32::try_from(100 * numerator / (denominator * shares)).unwrap())
        };
        let found = |figure: Option<Figure>| figure.map(Figure::hundredths);
        prop_assert_eq!(found(outcome.total.show), total(|line| line.show()));
        prop_assert_eq!(found(outcome.total.know), total(|line| line.know()));
        prop_assert_eq!(found(outcome.total.best), total(|line| line.best()));
    }

    #[test]
    fn every_ladder_question_of_the_mode_is_counted_once(case in random::case()) {
        let (pack, assessment) = (case.read_pack(), case.read_assessment());
        let outcome = outcome(&pack, &assessment);
        let in_mode = pack.questions.iter().filter(|question| question.ladder().is_some() && scope::is_in_mode(question, &assessment));
        let counted = outcome.counts.in_scope() + outcome.counts.out_of_scope;
        prop_assert_eq!(usize::try_from(counted).unwrap(), in_mode.count());
        let by_section: u32 = outcome.sections.iter().map(|group| group.counts.in_scope() + group.counts.out_of_scope).sum();
        prop_assert_eq!(by_section, counted);
        let by_pillar: u32 = outcome.pillars.iter().map(|group| group.counts.in_scope()).sum();
        prop_assert_eq!(by_pillar, outcome.counts.in_scope());
    }
}

#[test]
fn the_random_cases_reach_every_kind_of_answer_and_gate() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let (mut seen, mut gates) = (std::collections::BTreeSet::new(), std::collections::BTreeSet::new());
    let (mut problems, mut out, mut graded) = (0, 0, 0);
    for _ in 0..300 {
        let case: Case = random::case().new_tree(&mut runner).unwrap().current();
        let outcome = case.outcome();
        seen.extend(outcome.lines.iter().map(|line| line.state));
        gates.insert(outcome.gate.status);
        problems += outcome.problems.len();
        out += outcome.counts.out_of_scope;
        graded += outcome.lines.iter().filter(|line| line.grade.number() > 0).count();
    }
    assert_eq!((seen.len(), gates.len()), (8, 4));
    assert!(problems > 0 && out > 0 && graded > 0, "{problems} {out} {graded}");
}
