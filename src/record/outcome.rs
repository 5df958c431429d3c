//! A result as a file: `know-and-show/result/1`, what `know-and-show score` prints.

use serde_json::Value;

use super::{
    canonical,
    object::Object,
    words::{self, CONFIDENCE_GRADES, GATE_STATUSES, NOT_ACCEPTED, word_for},
};
use crate::domain::{
    id::QuestionId,
    scope::NotAccepted,
    scoring::{Counts, Figure, Group, Level, Outcome, Scores},
};

/// The result's text, in canonical form.
pub fn outcome(outcome: &Outcome) -> String {
    canonical(&outcome_value(outcome))
}

/// The result as JSON.
pub fn outcome_value(outcome: &Outcome) -> Value {
    let pack = Object::default().text("id", &outcome.pack.id).text("version", &outcome.pack.version);
    let gate = Object::default()
        .text("status", word_for(GATE_STATUSES, &outcome.gate.status))
        .number("ceiling", outcome.gate.ceiling().number().into())
        .list("because", outcome.gate.because.iter().map(|id| Value::from(id.as_str())));
    let confidence = Object::default()
        .text("grade", word_for(CONFIDENCE_GRADES, &outcome.confidence.grade))
        .number("known_permille", outcome.confidence.known.permille())
        .number("backed_permille", outcome.confidence.backed.permille())
        .number("checked_permille", outcome.confidence.checked.permille());
    let level = |level: Option<Level>| level.map_or(Value::Null, |level| Value::from(level.number()));
    let problem = |(question, problem): &(QuestionId, NotAccepted)| {
        Object::default().text("question", question.as_str()).text("problem", word_for(NOT_ACCEPTED, problem)).value()
    };
    scores(&outcome.total)
        .text("format", "know-and-show/result/1")
        .with("pack", pack.value())
        .text("as_of", &outcome.as_of.to_string())
        .with("gate", gate.value())
        .with("score_level", level(outcome.score_level))
        .with("level", level(outcome.level))
        .with("confidence", confidence.value())
        .with("counts", counts(&outcome.counts))
        .list(
            "sections",
            outcome.sections.iter().map(|section| group(section, Object::default().text("id", section.id.as_str()))),
        )
        .list("themes", outcome.themes.iter().map(|theme| group(theme, Object::default().text("id", theme.id.as_str()))))
        .list("steps", outcome.steps.iter().map(|step| group(step, Object::default().text("id", words::step(step.id)))))
        .list(
            "pillars",
            outcome.pillars.iter().map(|pillar| group(pillar, Object::default().number("number", pillar.id.number().into()))),
        )
        .list("principles", outcome.principles.iter().map(|one| group(one, Object::default().number("number", one.id.into()))))
        .list("problems", outcome.problems.iter().map(problem))
        .value()
}

fn scores(scores: &Scores) -> Object {
    let hundredths = |figure: Option<Figure>| figure.map_or(Value::Null, |figure| Value::from(figure.hundredths()));
    Object::default()
        .with("show", hundredths(scores.show))
        .with("know", hundredths(scores.know))
        .with("best", hundredths(scores.best))
}

fn counts(counts: &Counts) -> Value {
    Object::default()
        .number("rung", counts.rung.into())
        .number("dont_know", counts.dont_know.into())
        .number("not_answered", counts.not_answered.into())
        .number("not_applicable", counts.not_applicable.into())
        .number("out_of_scope", counts.out_of_scope.into())
        .value()
}

fn group<Id>(group: &Group<Id>, named: Object) -> Value {
    named.and(scores(&group.scores)).with("counts", counts(&group.counts)).value()
}
