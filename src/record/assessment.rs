//! An assessment as a file: `know-and-show/assessment/1`.

use serde_json::Value;

use super::{
    canonical,
    object::Object,
    words::{ACTION_STATES, CHECKS, INVOLVEMENTS, METHODS, MODES, word_for},
};
use crate::{
    domain::{
        answer::{Answer, Choice, Rung},
        assessment::{Action, Assessment, PackVersion},
        evidence::{Check, Evidence},
        id::{AssessmentId, ModuleId, ProfileId, QuestionId, ThemeId},
        parse::{date, has_format},
        profile::{Fact, Profile},
        severity::{Impact, Rating},
    },
    reading::{self, Expected, Fault, Findings, Problem, Reader},
    table,
};

const FORMAT: &str = "know-and-show/assessment/1";

/// The file's text, in canonical form.
pub fn write(assessment: &Assessment) -> String {
    canonical(&value(assessment))
}

/// Reads a file, or says everything that is wrong with it. `file` is the name the person knows it by.
pub fn read(file: &str, text: &str) -> Result<Assessment, Vec<Problem>> {
    let value = reading::json(file, text).map_err(|problem| vec![problem])?;
    let findings = Findings::new(file);
    let assessment = assessment(&findings.root(&value));
    findings
        .finish(assessment)?
        .ok_or_else(|| vec![Problem { file: file.to_owned(), place: String::new(), fault: Fault::Missing }])
}

fn value(assessment: &Assessment) -> Value {
    let profile = table::object(assessment.profile.iter().map(|(id, fact)| (id.to_string(), fact_value(fact))));
    let answers = table::object(assessment.answers.iter().map(|(id, answer)| (id.to_string(), answer_value(answer))));
    let impacts = table::object(assessment.impacts.iter().map(|(id, impact)| (id.to_string(), impact_value(impact))));
    let pack = Object::default().text("id", &assessment.pack.id).text("version", &assessment.pack.version);
    Object::default()
        .text("format", FORMAT)
        .text("id", assessment.id.as_str())
        .text("app", &assessment.app)
        .with("pack", pack.value())
        .text("mode", word_for(MODES, &assessment.mode))
        .list("modules", assessment.modules.keys().map(|id| Value::from(id.as_str())))
        .text("language", &assessment.language)
        .maybe("practice", assessment.practice.as_deref())
        .text("title", &assessment.title)
        .text("organisation", &assessment.organisation)
        .text("as_of", &assessment.as_of.to_string())
        .with("profile", Value::Object(profile))
        .with("answers", Value::Object(answers))
        .with("impacts", Value::Object(impacts))
        .list("salient_themes", assessment.salient_themes.keys().map(|id| Value::from(id.as_str())))
        .list("actions", assessment.actions.iter().map(action_value))
        .value()
}

fn fact_value(fact: &Fact) -> Value {
    match fact {
        Fact::Number(number) => Value::from(*number),
        Fact::YesNo(yes) => Value::from(*yes),
        Fact::One(option) => Value::from(option.as_str()),
        Fact::Many(options) => Value::Array(options.keys().map(|option| Value::from(option.as_str())).collect()),
    }
}

fn answer_value(answer: &Answer) -> Value {
    let mut object = choice_object(answer.choice.as_ref());
    if let Some(target) = answer.target {
        object = object.number("target", target.number().into());
    }
    if !answer.note.is_empty() {
        object = object.text("note", &answer.note);
    }
    if !answer.evidence.is_empty() {
        object = object.list("evidence", answer.evidence.iter().map(evidence_value));
    }
    object.value()
}

fn choice_object(choice: Option<&Choice>) -> Object {
    let state = |state| Object::default().text("state", state);
    match choice {
        None => state("not-answered"),
        Some(Choice::Rung(rung)) => state("rung").number("rung", rung.number().into()),
        Some(Choice::DontKnow) => state("dont-know"),
        Some(Choice::NotApplicable { reason }) => state("not-applicable").text("reason", reason),
        Some(Choice::Confirmed) => state("confirmed"),
        Some(Choice::Signs) => state("signs"),
        Some(Choice::Checked(None)) => state("checked"),
        Some(Choice::Checked(Some(method))) => state("checked").text("method", word_for(METHODS, method)),
        Some(Choice::Number(number)) => state("number").number("value", (*number).into()),
    }
}

fn evidence_value(item: &Evidence) -> Value {
    Object::default()
        .text("title", &item.title)
        .maybe("date", item.date.map(|date| date.to_string()).as_deref())
        .text("check", word_for(CHECKS, &item.check))
        .text("place", &item.place)
        .text("owner", &item.owner)
        .value()
}

fn impact_value(impact: &Impact) -> Value {
    Object::default()
        .number("scale", impact.scale.number().into())
        .number("scope", impact.scope.number().into())
        .number("irremediability", impact.irremediability.number().into())
        .number("likelihood", impact.likelihood.number().into())
        .with("actual", Value::from(impact.actual))
        .maybe("involvement", impact.involvement.map(|involvement| word_for(INVOLVEMENTS, &involvement)))
        .text("who", &impact.who)
        .value()
}

fn action_value(action: &Action) -> Value {
    Object::default()
        .text("id", &action.id)
        .maybe("question", action.question.as_ref().map(QuestionId::as_str))
        .text("what", &action.what)
        .text("who_benefits", &action.who_benefits)
        .text("owner", &action.owner)
        .maybe("due", action.due.map(|date| date.to_string()).as_deref())
        .text("proof", &action.proof)
        .text("state", word_for(ACTION_STATES, &action.state))
        .value()
}

fn assessment(root: &Reader<'_>) -> Option<Assessment> {
    if root.value().is_some_and(|value| !value.is_object()) {
        return root.fail(Fault::WrongType { expected: Expected::Object });
    }
    if !has_format(root, FORMAT) {
        return None;
    }
    let pack = root.field("pack");
    let pack_id = pack.field("id").text();
    let pack_version = pack.field("version").text();
    let id = root.field("id").text();
    let mode = root.field("mode").word(MODES);
    let as_of = date(&root.field("as_of"));
    let ids = |name: &str| root.field(name).items_or_none().iter().filter_map(Reader::text).collect::<Vec<_>>();
    let text = |name: &str| root.field(name).text_or_empty();
    let answers = root.field("answers");
    let answers =
        answers.entries_or_none().into_iter().map(|(id, reader)| (QuestionId::new(id.clone()), answer(&reader.named(id))));
    let impacts = root.field("impacts");
    let impacts = impacts.entries_or_none().into_iter().filter_map(|(id, reader)| Some((ThemeId::new(id), impact(&reader)?)));
    Some(Assessment {
        app: text("app"),
        modules: table::set(ids("modules").into_iter().map(ModuleId::new)),
        language: text("language"),
        practice: root.field("practice").optional().and_then(|field| field.text()),
        title: text("title"),
        organisation: text("organisation"),
        profile: profile(&root.field("profile")),
        answers: table::map(answers),
        impacts: table::map(impacts),
        salient_themes: table::set(ids("salient_themes").into_iter().map(ThemeId::new)),
        actions: root.field("actions").items_or_none().iter().filter_map(action).collect(),
        id: AssessmentId::new(id?),
        pack: PackVersion { id: pack_id?, version: pack_version? },
        mode: mode?,
        as_of: as_of?,
    })
}

fn profile(reader: &Reader<'_>) -> Profile {
    let fact = |(id, reader): (String, Reader<'_>)| {
        let fact = match reader.value()? {
            Value::Bool(yes) => Fact::YesNo(*yes),
            Value::String(option) => Fact::One(option.clone()),
            Value::Array(_) => Fact::Many(table::set(reader.items().iter().filter_map(Reader::text))),
            _ => Fact::Number(whole(&reader)?),
        };
        Some((ProfileId::new(id), fact))
    };
    table::map(reader.entries_or_none().into_iter().filter_map(fact))
}

fn whole(reader: &Reader<'_>) -> Option<u32> {
    reader.number(0, i64::from(u32::MAX)).and_then(|number| u32::try_from(number).ok())
}

fn rung(reader: &Reader<'_>) -> Option<Rung> {
    reader.number(0, 4).and_then(|number| Rung::from_number(usize::try_from(number).ok()?))
}

fn answer(reader: &Reader<'_>) -> Answer {
    Answer {
        choice: choice(reader),
        target: reader.field("target").optional().and_then(|field| rung(&field)),
        note: reader.field("note").text_or_empty(),
        evidence: reader.field("evidence").items_or_none().iter().map(evidence).collect(),
    }
}

#[derive(Clone, Copy)]
enum State {
    NotAnswered,
    Rung,
    DontKnow,
    NotApplicable,
    Confirmed,
    Signs,
    Checked,
    Number,
}

const STATES: &[(&str, State)] = &[
    ("rung", State::Rung),
    ("dont-know", State::DontKnow),
    ("not-applicable", State::NotApplicable),
    ("not-answered", State::NotAnswered),
    ("confirmed", State::Confirmed),
    ("signs", State::Signs),
    ("checked", State::Checked),
    ("number", State::Number),
];

fn choice(reader: &Reader<'_>) -> Option<Choice> {
    match reader.field("state").word(STATES)? {
        State::NotAnswered => None,
        State::Rung => rung(&reader.field("rung")).map(Choice::Rung),
        State::DontKnow => Some(Choice::DontKnow),
        State::NotApplicable => Some(Choice::NotApplicable { reason: reader.field("reason").text_or_empty() }),
        State::Confirmed => Some(Choice::Confirmed),
        State::Signs => Some(Choice::Signs),
        State::Checked => Some(Choice::Checked(reader.field("method").optional().and_then(|field| field.word(METHODS)))),
        State::Number => whole(&reader.field("value")).map(Choice::Number),
    }
}

fn evidence(reader: &Reader<'_>) -> Evidence {
    if !reader.value().is_some_and(Value::is_object) {
        reader.fail::<()>(Fault::WrongType { expected: Expected::Object });
    }
    let check = reader.field("check");
    Evidence {
        title: reader.field("title").text_or_empty(),
        date: reader.field("date").optional().and_then(|field| date(&field)),
        check: if check.is_present() { check.word(CHECKS).unwrap_or_default() } else { Check::None },
        place: reader.field("place").text_or_empty(),
        owner: reader.field("owner").text_or_empty(),
    }
}

fn impact(reader: &Reader<'_>) -> Option<Impact> {
    let rating = |name: &str| reader.field(name).number(1, 5).and_then(|number| Rating::new(u8::try_from(number).ok()?));
    let (scale, scope, irremediability, likelihood) =
        (rating("scale"), rating("scope"), rating("irremediability"), rating("likelihood"));
    let actual = reader.field("actual").yes_no();
    let involvement = reader.field("involvement").optional().and_then(|field| field.word(INVOLVEMENTS));
    let who = reader.field("who").text_or_empty();
    Some(Impact {
        scale: scale?,
        scope: scope?,
        irremediability: irremediability?,
        likelihood: likelihood?,
        actual: actual?,
        involvement,
        who,
    })
}

fn action(reader: &Reader<'_>) -> Option<Action> {
    let text = |name: &str| reader.field(name).text_or_empty();
    let id = reader.field("id").text();
    let state = reader.field("state").word(ACTION_STATES);
    let due = reader.field("due").optional().and_then(|field| date(&field));
    let question = reader.field("question").optional().and_then(|field| field.text()).map(QuestionId::new);
    Some(Action {
        question,
        what: text("what"),
        who_benefits: text("who_benefits"),
        owner: text("owner"),
        due,
        proof: text("proof"),
        id: id?,
        state: state?,
    })
}
