//! Random packs, profiles and answers for property tests: all of them valid, many of them odd.

#![allow(dead_code, reason = "every test file uses its own part of this")]

use know_and_show::domain::{
    answer::{Answer, Choice, Method, Rung},
    date::Date,
    evidence::{Check, Evidence},
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::{Value, json};

use super::build::{self, Case};

/// A pack with up to 30 ladder questions, 6 red flags and 2 facts, and an assessment answered with it.
pub fn case() -> impl Strategy<Value = Case> {
    (pack(), surroundings())
        .prop_flat_map(|(pack, assessment)| {
            let ids: Vec<String> = pack["questions"]
                .as_array()
                .unwrap()
                .iter()
                .map(|question| question["id"].as_str().unwrap().to_owned())
                .collect();
            let answers = vec(option::weighted(0.85, answer()), ids.len());
            (Just(pack), Just(assessment), Just(ids), answers, vec(("[a-z]{1,8}\\.[a-z]{1,8}", answer()), 0..2))
        })
        .prop_map(|(pack, mut assessment, ids, answers, unknown)| {
            let known = ids.into_iter().zip(answers).filter_map(|(id, answer)| Some((id, answer?)));
            for (id, answer) in known.chain(unknown) {
                assessment["answers"][id] = answer;
            }
            Case { pack, assessment }
        })
}

/// An answer to a ladder question, as a value.
pub fn ladder_answer() -> impl Strategy<Value = Answer> {
    let choice = prop_oneof![
        5 => (0..5_usize).prop_map(|rung| Some(Choice::Rung(Rung::ALL[rung]))),
        1 => Just(Some(Choice::DontKnow)),
        1 => Just(None),
    ];
    let item = (0..4_usize, select(vec!["2026-11-21", "2024-11-21", "2024-11-20", "2027-01-01"])).prop_map(|(check, date)| {
        Evidence { title: "Minutes".to_owned(), date: Date::parse(date), check: Check::ALL[check], ..Evidence::default() }
    });
    (choice, vec(item, 0..3)).prop_map(|(choice, evidence)| Answer { choice, evidence, ..Answer::default() })
}

/// Something to say to each of up to six red flags.
pub fn flag_answers() -> impl Strategy<Value = Vec<Option<Choice>>> {
    let choice = select(vec![
        None,
        Some(Choice::Confirmed),
        Some(Choice::Signs),
        Some(Choice::DontKnow),
        Some(Choice::Checked(None)),
        Some(Choice::Checked(Some(Method::Workers))),
        Some(Choice::NotApplicable { reason: "Nobody here".to_owned() }),
    ]);
    vec(choice, 6)
}

/// An order to put lists and the keys of objects in.
pub fn order() -> impl Strategy<Value = Order> {
    any::<u64>().prop_map(Order)
}

#[derive(Clone, Debug)]
pub struct Order(u64);

impl Order {
    /// Puts a list in this order: by a hash of the place of each item.
    pub fn shuffle<T>(&self, items: &mut Vec<T>) {
        let mut keyed: Vec<(u64, T)> = items.drain(..).enumerate().map(|(at, item)| (self.key(at as u64), item)).collect();
        keyed.sort_by_key(|(key, _)| *key);
        items.extend(keyed.into_iter().map(|(_, item)| item));
    }

    /// The JSON text of a value with the keys of every object in this order.
    pub fn text(&self, value: &Value) -> String {
        match value {
            Value::Object(object) => {
                let mut fields: Vec<String> =
                    object.iter().map(|(name, value)| format!("{}: {}", Value::String(name.clone()), self.text(value))).collect();
                self.shuffle(&mut fields);
                format!("{{{}}}", fields.join(",\n"))
            }
            Value::Array(items) => format!("[{}]", items.iter().map(|item| self.text(item)).collect::<Vec<_>>().join(", ")),
            other => other.to_string(),
        }
    }

    /// The finaliser of splitmix64.
    fn key(&self, at: u64) -> u64 {
        let mut key = self.0.wrapping_add(at.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        key = (key ^ (key >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        key = (key ^ (key >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        key ^ (key >> 31)
    }
}

fn pack() -> impl Strategy<Value = Value> {
    let questions = (vec(ladder(), 1..30), vec(critical(), 0..6), vec(Just(json!({"kind": "fact", "principles": [31]})), 0..2));
    let weights = vec(prop_oneof![Just(1_u32), 1..60_u32, Just(1000)], 4);
    (questions, weights).prop_map(|((ladders, criticals, facts), weights)| {
        let mut questions: Vec<Value> = ladders.into_iter().chain(criticals).chain(facts).collect();
        for (number, question) in questions.iter_mut().enumerate() {
            question["id"] = json!(format!("q.{number}"));
        }
        let mut pack = build::pack(questions);
        for (section, weight) in pack["sections"].as_array_mut().unwrap().iter_mut().zip(weights) {
            section["weight"] = json!(weight);
        }
        pack
    })
}

fn ladder() -> impl Strategy<Value = Value> {
    let step = option::of(select(vec!["identify", "act", "track", "communicate"]));
    (0..4_usize, 1..=10_u32, step, common()).prop_map(|(section, weight, step, mut question)| {
        let (section, ..) = build::SECTIONS[section];
        question["kind"] = json!("ladder");
        question["section"] = json!(section);
        question["weight"] = json!(weight);
        question["step"] = json!(step);
        if section != "practice" {
            question["allows_not_applicable"] = json!(false);
        }
        question
    })
}

fn critical() -> impl Strategy<Value = Value> {
    (select(vec![json!(null), json!("one"), json!("several"), json!("several")]), common()).prop_map(
        |(indicator, mut question)| {
            question["kind"] = json!("critical");
            question["indicator"] = indicator;
            question
        },
    )
}

/// What questions of every kind have.
fn common() -> impl Strategy<Value = Value> {
    let theme = option::of(select(vec!["forced-labour", "working-time", "community"]));
    let modes = prop_oneof![5 => Just(json!(null)), 1 => Just(json!(["pulse"])), 2 => Just(json!(["standard", "full"]))];
    let module = option::weighted(0.15, select(vec!["trafficking", "state-owned"]));
    let applies = prop_oneof![4 => Just(json!(null)), 1 => condition()];
    let refused = prop_oneof![2 => Just(json!(null)), 1 => condition()];
    let principles = vec(select(vec![11_u8, 12, 16, 17, 31]), 1..3);
    (theme, modes, module, applies, refused, principles, any::<bool>()).prop_map(
        |(theme, modes, module, applies, refused, principles, allows)| {
            json!({
                "theme": theme, "modes": modes, "module": module, "principles": principles,
                "applies_if": applies, "allows_not_applicable": allows, "not_applicable_refused_if": refused,
            })
        },
    )
}

fn condition() -> impl Strategy<Value = Value> {
    let test = prop_oneof![
        select(vec![0_u32, 10, 50]).prop_map(|least| json!({"profile": "workers", "at_least": least})),
        any::<bool>().prop_map(|yes| json!({"profile": "agency-workers", "is": yes})),
        select(vec!["private", "mixed"]).prop_map(|option| json!({"profile": "ownership", "is": option})),
        select(vec!["agriculture", "mining"]).prop_map(|option| json!({"profile": "sectors", "includes": option})),
    ];
    test.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(|all| json!({"all": all})),
            vec(inner.clone(), 0..3).prop_map(|any| json!({"any": any})),
            inner.prop_map(|not| json!({"not": not})),
        ]
    })
}

/// An assessment without answers: mode, modules, profile, salient themes, texts.
fn surroundings() -> impl Strategy<Value = Value> {
    let fact = |values: Vec<Value>| option::of(select(values));
    let profile = (
        fact(vec![json!(0), json!(10), json!(49), json!(50), json!(4_294_967_295_u32)]),
        fact(vec![json!(true), json!(false)]),
        fact(vec![json!("private"), json!("mixed")]),
        fact(vec![json!([]), json!(["mining"]), json!(["agriculture", "construction"])]),
    );
    let modules = select(vec![json!([]), json!(["trafficking"]), json!(["state-owned", "trafficking"])]);
    let salient = select(vec![json!([]), json!(["community"]), json!(["working-time", "forced-labour"]), json!(["unheard-of"])]);
    let texts = (any::<String>(), "\\PC*");
    let impact = option::of((1..=5_u8, 1..=5_u8, 1..=5_u8, 1..=5_u8, any::<bool>()));
    (profile, select(vec!["pulse", "standard", "full"]), modules, salient, texts, impact).prop_map(
        |((workers, agency, ownership, sectors), mode, modules, salient, (title, organisation), impact)| {
            let mut assessment = build::assessment(json!({}));
            assessment["profile"] = json!({"workers": workers, "agency-workers": agency, "ownership": ownership, "sectors": sectors});
            assessment["mode"] = json!(mode);
            assessment["modules"] = modules;
            assessment["salient_themes"] = salient;
            assessment["title"] = json!(title);
            assessment["organisation"] = json!(organisation);
            if let Some((scale, scope, irremediability, likelihood, actual)) = impact {
                assessment["impacts"]["working-time"] = json!({
                    "scale": scale, "scope": scope, "irremediability": irremediability, "likelihood": likelihood, "actual": actual, "who": organisation,
                });
            }
            assessment
        },
    )
}

/// Any answer to any question, fitting or not.
fn answer() -> impl Strategy<Value = Value> {
    let state = prop_oneof![
        8 => (0..5_u8).prop_map(build::rung),
        2 => Just(json!({"state": "dont-know"})),
        1 => Just(json!({"state": "not-answered"})),
        2 => select(vec!["Nobody here", "", " "]).prop_map(build::not_applicable),
        1 => Just(json!({"state": "confirmed"})),
        2 => Just(json!({"state": "signs"})),
        4 => select(vec![json!(null), json!("records"), json!("workers"), json!("independent")]).prop_map(|method| json!({"state": "checked", "method": method})),
        1 => any::<u32>().prop_map(|value| json!({"state": "number", "value": value})),
    ];
    (state, vec(evidence(), 0..3), option::of(0..5_u8), any::<String>()).prop_map(|(mut answer, evidence, target, note)| {
        answer["evidence"] = json!(evidence);
        answer["target"] = json!(target);
        answer["note"] = json!(note);
        answer
    })
}

fn evidence() -> impl Strategy<Value = Value> {
    let title = select(vec!["Minutes", "Wage slips", "", " "]);
    let date = select(vec![
        json!("2026-11-21"),
        json!("2026-11-22"),
        json!("2025-05-31"),
        json!("2024-11-21"),
        json!("2024-11-20"),
        json!(null),
    ]);
    let check = select(vec!["none", "second-person", "workers", "independent"]);
    (title, date, check).prop_map(
        |(title, date, check)| json!({"title": title, "date": date, "check": check, "place": "Cupboard 4", "owner": "HR"}),
    )
}
