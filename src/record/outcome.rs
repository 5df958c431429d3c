//! A result as a file: `know-and-show/result/1`, what `know-and-show score` prints.

use serde_json::{Map, Value, json};

use super::{
    canonical,
    words::{self, CONFIDENCE_GRADES, GATE_STATUSES, NOT_ACCEPTED, word_for},
};
use crate::{
    domain::{
        assessment::Assessment,
        id::{QuestionId, SectionId, ThemeId},
        questionnaire::{Pillar, Step},
        scoring::{Counts, Figure, Group, Outcome, Scores},
    },
    table,
};

/// The result's text, in canonical form.
pub fn outcome(assessment: &Assessment, outcome: &Outcome) -> String {
    canonical(&outcome_value(assessment, outcome))
}

/// The result as JSON.
pub fn outcome_value(assessment: &Assessment, outcome: &Outcome) -> Value {
    let mut value = json!({
        "format": "know-and-show/result/1",
        "pack": {"id": assessment.pack.id, "version": assessment.pack.version},
        "as_of": outcome.as_of.to_string(),
        "gate": {
            "status": word_for(GATE_STATUSES, &outcome.gate.status),
            "ceiling": outcome.gate.ceiling().number(),
            "because": outcome.gate.because.iter().map(QuestionId::as_str).collect::<Vec<_>>(),
        },
        "score_level": outcome.score_level.map(|level| level.number()),
        "level": outcome.level.map(|level| level.number()),
        "confidence": {
            "grade": word_for(CONFIDENCE_GRADES, &outcome.confidence.grade),
            "known_permille": outcome.confidence.known.permille(),
            "backed_permille": outcome.confidence.backed.permille(),
            "checked_permille": outcome.confidence.checked.permille(),
        },
        "counts": counts(&outcome.counts),
        "sections": groups(&outcome.sections, |id: &SectionId| ("id", json!(id.as_str()))),
        "themes": groups(&outcome.themes, |id: &ThemeId| ("id", json!(id.as_str()))),
        "steps": groups(&outcome.steps, |step: &Step| ("id", json!(words::step(*step)))),
        "pillars": groups(&outcome.pillars, |pillar: &Pillar| ("number", json!(pillar.number()))),
        "principles": groups(&outcome.principles, |number: &u8| ("number", json!(number))),
        "problems": outcome.problems.iter().map(|(question, problem)| json!({
            "question": question.as_str(),
            "problem": word_for(NOT_ACCEPTED, problem),
        })).collect::<Vec<_>>(),
    });
    if let Some(object) = value.as_object_mut() {
        object.extend(scores(&outcome.total));
    }
    value
}

fn scores(scores: &Scores) -> Map<String, Value> {
    let hundredths = |figure: Option<Figure>| json!(figure.map(Figure::hundredths));
    let named = [("show", scores.show), ("know", scores.know), ("best", scores.best)];
    table::object(named.into_iter().map(|(name, figure)| (name.to_owned(), hundredths(figure))))
}

fn counts(counts: &Counts) -> Value {
    json!({
        "rung": counts.rung,
        "dont_know": counts.dont_know,
        "not_answered": counts.not_answered,
        "not_applicable": counts.not_applicable,
        "out_of_scope": counts.out_of_scope,
    })
}

fn groups<Id>(groups: &[Group<Id>], name: fn(&Id) -> (&'static str, Value)) -> Vec<Value> {
    let value = |group: &Group<Id>| {
        let mut object = scores(&group.scores);
        let (key, id) = name(&group.id);
        object.insert(key.to_owned(), id);
        object.insert("counts".to_owned(), counts(&group.counts));
        Value::Object(object)
    };
    groups.iter().map(value).collect()
}
