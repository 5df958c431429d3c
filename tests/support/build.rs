//! Builds packs and assessments for tests as the JSON a person would write, from a few letters per answer.
//!
//! A case names its answers section by section: `2b 2b 1 0 | 1 0 ? 1 0 0 | 3 ? 1 0 | 2b 2b ? n 1 3b`.
//!
//! | letters | ladder answer | | letters | red flag |
//! |---|---|---|---|---|
//! | `0` to `4` | a rung | | `x` | confirmed |
//! | `2b` `2c` `2i` | the same with evidence: nobody, a second person, someone independent looked at it | | `s` | signs |
//! | `?` | don't know | | `k` | checked in the records |
//! | `n` | not applicable, with a reason | | `u` | checked, no method given |
//! | `-` | not answered | | `?` `n` `-` | as for a ladder question |
//!
//! `2b*4` is `2b 2b 2b 2b`.

#![allow(dead_code, reason = "every test file uses its own part of this")]

use know_and_show::{
    domain::{assessment::Assessment, parse, questionnaire::Pack, scoring::Outcome},
    record,
};
use serde_json::{Value, json};

/// The day every result is computed for, unless a test says otherwise.
pub const AS_OF: &str = "2026-11-21";

/// The sections with the weights of the UNGP pack, in order.
pub const SECTIONS: [(&str, u32, u32); 4] =
    [("commitment", 10, 2), ("due-diligence", 30, 2), ("remedy", 25, 3), ("practice", 35, 2)];

/// A pack and an assessment answered with it, still as JSON.
#[derive(Clone, Debug)]
pub struct Case {
    pub pack: Value,
    pub assessment: Value,
}

impl Case {
    /// Questions `commitment.1`, `commitment.2` ... and `flag.1` ... with the answers given.
    pub fn new(ladders: &str, flags: &str) -> Self {
        let mut questions = Vec::new();
        let mut answers = json!({});
        for ((section, ..), letters) in SECTIONS.iter().zip(ladders.split('|')) {
            for (index, letters) in each(letters).enumerate() {
                let id = format!("{section}.{}", index + 1);
                questions.push(json!({
                    "id": id, "kind": "ladder", "section": section, "principles": [16],
                    "allows_not_applicable": *section == "practice",
                }));
                put(&mut answers, &id, ladder_answer(&letters));
            }
        }
        for (index, letters) in each(flags).enumerate() {
            let id = format!("flag.{}", index + 1);
            questions.push(json!({"id": id, "kind": "critical", "principles": [12], "allows_not_applicable": true}));
            put(&mut answers, &id, flag_answer(&letters));
        }
        Self { pack: pack(questions), assessment: assessment(answers) }
    }

    /// Sets fields of a question.
    pub fn question(mut self, id: &str, fields: Value) -> Self {
        let questions = self.pack["questions"].as_array_mut().unwrap();
        let question = questions.iter_mut().find(|question| question["id"] == id).unwrap_or_else(|| panic!("no question {id}"));
        merge(question, fields);
        self
    }

    /// Adds a question.
    pub fn also_asks(mut self, question: Value) -> Self {
        self.pack["questions"].as_array_mut().unwrap().push(question);
        self
    }

    /// Sets what is said to a question.
    pub fn answer(mut self, id: &str, answer: Value) -> Self {
        self.assessment["answers"][id] = answer;
        self
    }

    /// Sets fields of the assessment.
    pub fn with(mut self, fields: Value) -> Self {
        merge(&mut self.assessment, fields);
        self
    }

    /// Sets fields of the pack.
    pub fn pack_with(mut self, fields: Value) -> Self {
        merge(&mut self.pack, fields);
        self
    }

    /// The pack, read.
    pub fn read_pack(&self) -> Pack {
        parse::pack("structure.json", &self.pack).unwrap_or_else(|problems| panic!("{problems:#?}"))
    }

    /// The assessment, read.
    pub fn read_assessment(&self) -> Assessment {
        record::read("a.knowshow.json", &self.assessment.to_string()).unwrap_or_else(|problems| panic!("{problems:#?}"))
    }

    /// The result as a value.
    pub fn outcome(&self) -> Outcome {
        Outcome::of(&self.read_pack(), &self.read_assessment())
    }

    /// The result as `score` prints it.
    pub fn result(&self) -> Value {
        let (pack, assessment) = (self.read_pack(), self.read_assessment());
        serde_json::from_str(&record::outcome(&Outcome::of(&pack, &assessment))).unwrap()
    }
}

/// A pack with these questions, the four sections, three themes, two modules and a profile question of each kind.
pub fn pack(questions: Vec<Value>) -> Value {
    let section = |(id, weight, pillar): (&str, u32, u32)| json!({"id": id, "weight": weight, "pillar": pillar});
    json!({
        "format": "know-and-show/pack/1", "id": "vectors", "version": "1.0.0", "reviewed": "2026-11-21",
        "languages": ["en"], "modes": ["pulse", "standard", "full"], "modules": ["trafficking", "state-owned"],
        "sections": SECTIONS.map(section),
        "themes": [
            {"id": "forced-labour", "floor_severity": 5, "sdg": ["8.7"]},
            {"id": "working-time", "floor_severity": null},
            {"id": "community"},
        ],
        "profile": [
            {"id": "workers", "kind": "number"},
            {"id": "agency-workers", "kind": "yes-no"},
            {"id": "ownership", "kind": "one", "options": ["private", "state-owned", "mixed"]},
            {"id": "sectors", "kind": "many", "options": ["agriculture", "construction", "mining"]},
        ],
        "questions": questions,
    })
}

/// An assessment of that pack with these answers.
pub fn assessment(answers: Value) -> Value {
    json!({
        "format": "know-and-show/assessment/1", "id": "0f8c", "app": "0.1.0",
        "pack": {"id": "vectors", "version": "1.0.0"}, "mode": "standard", "modules": [], "language": "en", "practice": null,
        "title": "", "organisation": "", "as_of": AS_OF, "profile": {}, "answers": answers,
        "impacts": {}, "salient_themes": [], "actions": [],
    })
}

/// A rung.
pub fn rung(rung: u8) -> Value {
    json!({"state": "rung", "rung": rung})
}

/// Not applicable.
pub fn not_applicable(reason: &str) -> Value {
    json!({"state": "not-applicable", "reason": reason})
}

/// A piece of evidence.
pub fn evidence(title: &str, date: &str, check: &str) -> Value {
    json!({"title": title, "date": date, "check": check})
}

/// A file below `tests/`.
pub fn path(below_tests: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(below_tests)
}

/// Compares a text with a file below `tests/`; with `UPDATE_GOLDEN=1` in the environment it writes the file instead.
pub fn agrees_with_file(text: &str, below_tests: &str) {
    let path = path(below_tests);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
    }
    let written =
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("tests/{below_tests}: {error}; UPDATE_GOLDEN=1 writes it"));
    assert_eq!(text, written, "tests/{below_tests} differs; look at it, then let UPDATE_GOLDEN=1 write it anew");
}

fn each(letters: &str) -> impl Iterator<Item = String> {
    letters.split_whitespace().flat_map(|word| {
        let (word, times) = word.split_once('*').map_or((word, 1), |(word, times)| (word, times.parse().unwrap()));
        std::iter::repeat_n(word.to_owned(), times)
    })
}

fn ladder_answer(letters: &str) -> Option<Value> {
    let (head, tail) = letters.split_at(1);
    let mut answer = match head {
        "?" => json!({"state": "dont-know"}),
        "n" => not_applicable("There is nobody here whom this could touch"),
        "-" => return None,
        digit => rung(digit.parse().unwrap()),
    };
    let check = match tail {
        "" => return Some(answer),
        "b" => "none",
        "c" => "second-person",
        "i" => "independent",
        other => panic!("{letters}: what is {other}?"),
    };
    answer["evidence"] = json!([evidence("Minutes of the works meeting", "2026-10-21", check)]);
    Some(answer)
}

fn flag_answer(letters: &str) -> Option<Value> {
    match letters {
        "x" => Some(json!({"state": "confirmed"})),
        "s" => Some(json!({"state": "signs"})),
        "k" => Some(json!({"state": "checked", "method": "records"})),
        "u" => Some(json!({"state": "checked"})),
        other => ladder_answer(other),
    }
}

fn put(answers: &mut Value, id: &str, answer: Option<Value>) {
    if let Some(answer) = answer {
        answers[id] = answer;
    }
}

fn merge(object: &mut Value, fields: Value) {
    for (name, value) in fields.as_object().unwrap() {
        object[name] = value.clone();
    }
}
