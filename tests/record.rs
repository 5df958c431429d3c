//! The saved file: it comes back as it was, the same content is the same bytes, and nothing a bad file holds makes it panic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

#[path = "support/build.rs"]
mod build;
#[path = "support/random.rs"]
mod random;

use build::Case;
use know_and_show::{
    domain::{
        answer::{Answer, Choice, Method, Rung},
        assessment::{Action, ActionState, Assessment},
        date::Date,
        evidence::{Check, Evidence},
        id::{AssessmentId, ModuleId, ProfileId, QuestionId, ThemeId},
        profile::Fact,
        questionnaire::Mode,
        severity::{Impact, Involvement, Rating},
    },
    reading::{Expected, Fault, MEGABYTES, Problem},
    record, table,
};
use proptest::prelude::*;
use serde_json::{Value, json};

const FILE: &str = "a.knowshow.json";

fn date(text: &str) -> Option<Date> {
    Some(Date::parse(text).unwrap())
}

/// An assessment in which everything that can be said is said.
fn everything() -> Assessment {
    let pack = Case::new("2 | 2 | 2 | 2", "k").read_pack();
    let id = AssessmentId::new("0f8c2f8e-9b1d-4c55-8a3e-6d1f00c0ffee");
    let mut assessment = Assessment::new(id, &pack, Mode::Standard, "az", Date::parse(build::AS_OF).unwrap());
    "0.1.0".clone_into(&mut assessment.app);
    "Həmişə doğru: 2026 \"yenidən\"\n\u{1F4C4}".clone_into(&mut assessment.title);
    "Şirkət MMC / ООО «Пример»".clone_into(&mut assessment.organisation);
    assessment.practice = Some("brick-works".to_owned());
    assessment.modules = table::set(["trafficking", "state-owned"].map(ModuleId::new));
    assessment.salient_themes = table::set(["working-time", "forced-labour"].map(ThemeId::new));
    for (id, fact) in [
        ("workers", Fact::Number(u32::MAX)),
        ("agency-workers", Fact::YesNo(false)),
        ("ownership", Fact::One("state-owned".to_owned())),
        ("sectors", Fact::Many(table::set(["mining", "agriculture"].map(str::to_owned)))),
        ("languages", Fact::Many(table::set([]))),
    ] {
        assessment.state_fact(&ProfileId::new(id), Some(fact));
    }
    let mut answer = |id: &str, answer: Answer| assessment.answers.insert(QuestionId::new(id), answer);
    for rung in Rung::ALL {
        answer(
            &format!("rung.{}", rung.number()),
            Answer { choice: Some(Choice::Rung(rung)), target: Some(rung), ..Answer::default() },
        );
    }
    for (id, method) in [
        ("by.nobody", None),
        ("by.records", Some(Method::Records)),
        ("by.workers", Some(Method::Workers)),
        ("by.others", Some(Method::Independent)),
    ] {
        answer(id, Answer { choice: Some(Choice::Checked(method)), ..Answer::default() });
    }
    for (id, choice) in [
        ("commitment.1", Choice::DontKnow),
        ("practice.1", Choice::NotApplicable { reason: "Nobody works at night".to_owned() }),
        ("remedy.1", Choice::NotApplicable { reason: String::new() }),
        ("flag.1", Choice::Confirmed),
        ("flag.2", Choice::Signs),
        ("fact.1", Choice::Number(u32::MAX)),
    ] {
        answer(id, Answer { choice: Some(choice), ..Answer::default() });
    }
    let item = |check, date| Evidence {
        title: "Minutes 4/2026".to_owned(),
        date,
        check,
        place: "Cupboard 4".to_owned(),
        owner: "HR".to_owned(),
    };
    let evidence =
        Check::ALL.into_iter().map(|check| item(check, date("2026-04-11"))).chain([item(Check::None, None), Evidence::default()]);
    answer("only.a-note", Answer { note: "ask the night shift".to_owned(), ..Answer::default() });
    answer("only.evidence", Answer { evidence: evidence.collect(), ..Answer::default() });
    for (theme, involvement) in [
        ("forced-labour", Some(Involvement::Cause)),
        ("working-time", Some(Involvement::Contribute)),
        ("community", Some(Involvement::DirectlyLinked)),
        ("unheard-of", None),
    ] {
        let rating = |number| Rating::new(number).unwrap();
        let impact = Impact {
            scale: rating(5),
            scope: rating(2),
            irremediability: rating(4),
            likelihood: rating(1),
            actual: involvement.is_some(),
            involvement,
            who: "migrant workers in housing".to_owned(),
        };
        assessment.impacts.insert(ThemeId::new(theme), impact);
    }
    for (id, state, due) in
        [("a", ActionState::Open, date("2027-02-01")), ("b", ActionState::InProgress, None), ("c", ActionState::Done, None)]
    {
        assessment.actions.push(Action {
            id: id.to_owned(),
            question: due.map(|_| QuestionId::new("commitment.1")),
            what: "Give the passports back".to_owned(),
            who_benefits: "six drivers".to_owned(),
            owner: "site manager".to_owned(),
            due,
            proof: "signed list".to_owned(),
            state,
        });
    }
    assessment
}

fn problems(text: &str) -> Vec<Problem> {
    record::read(FILE, text).expect_err("this file was accepted")
}

// ---------------------------------------------------------------------------------------------------------------------
// There and back

#[test]
fn everything_that_can_be_said_comes_back_as_it_was() {
    let assessment = everything();
    let file = record::write(&assessment);
    assert_eq!(record::read(FILE, &file).unwrap(), assessment);
    assert_eq!(record::write(&record::read(FILE, &file).unwrap()), file);
}

#[test]
fn an_assessment_with_nothing_in_it_comes_back_as_it_was() {
    for mode in [Mode::Pulse, Mode::Standard, Mode::Full] {
        let pack = Case::new("2 | 2 | 2 | 2", "k").read_pack();
        let assessment = Assessment::new(AssessmentId::new("1"), &pack, mode, "en", Date::default());
        assert_eq!(record::read(FILE, &record::write(&assessment)).unwrap(), assessment);
    }
}

#[test]
fn the_file_is_what_it_was_when_this_was_written() {
    build::agrees_with_file(&record::write(&everything()), "golden/assessment.knowshow.json");
}

#[test]
fn a_file_of_version_1_can_always_be_read() {
    let golden = std::fs::read_to_string(build::path("golden/assessment.knowshow.json")).unwrap();
    assert_eq!(record::read(FILE, &golden).unwrap(), everything());
}

#[test]
fn optional_fields_may_be_left_out_or_be_null() {
    let least = json!({
        "format": "know-and-show/assessment/1", "id": "1", "pack": {"id": "vectors", "version": "1.0.0"}, "mode": "pulse", "as_of": "2026-11-21",
    });
    let read = |value: &Value| record::read(FILE, &value.to_string()).unwrap();
    let mut with_nulls = least.clone();
    for field in [
        "app",
        "modules",
        "language",
        "practice",
        "title",
        "organisation",
        "profile",
        "answers",
        "impacts",
        "salient_themes",
        "actions",
    ] {
        with_nulls[field] = json!(null);
    }
    assert_eq!(read(&least), read(&with_nulls));
    assert!(read(&least).answers.is_empty() && read(&least).language.is_empty());
}

#[test]
fn answers_to_unknown_questions_are_kept() {
    let case = Case::new("2 | 2 | 2 | 2", "k").answer("from.the-future", json!({"state": "rung", "rung": 4, "note": "keep me"}));
    let assessment = case.read_assessment();
    let pack = case.read_pack();
    let unknown: Vec<&str> = assessment.unknown_answers(&pack).map(|(id, _)| id.as_str()).collect();
    assert_eq!(unknown, ["from.the-future"]);
    let again = record::read(FILE, &record::write(&assessment)).unwrap();
    assert_eq!(again.answers[&QuestionId::new("from.the-future")].note, "keep me");
}

#[test]
fn unknown_fields_are_no_problem() {
    let case = Case::new("2 | 2 | 2 | 2", "k")
        .with(json!({"mood": "hopeful"}))
        .answer("remedy.1", json!({"state": "rung", "rung": 1, "colour": "green"}));
    assert_eq!(case.read_assessment().answers.len(), 5);
}

// ---------------------------------------------------------------------------------------------------------------------
// The same content is the same bytes

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_bytes_do_not_depend_on_the_order_of_the_keys(order in random::order()) {
        let file = record::write(&everything());
        let shuffled = order.text(&serde_json::from_str(&file).unwrap());
        prop_assert_eq!(record::write(&record::read(FILE, &shuffled).unwrap()), file.clone());
        prop_assert_eq!(record::canonical(&serde_json::from_str(&shuffled).unwrap()), file);
    }

    #[test]
    fn any_text_whatever_never_panics(text in any::<String>()) {
        prop_assert!(record::read(FILE, &text).is_err());
    }

    #[test]
    fn a_file_with_one_character_changed_never_panics(at in any::<proptest::sample::Index>(), with in any::<char>()) {
        let mut letters: Vec<char> = record::write(&everything()).chars().collect();
        let at = at.index(letters.len());
        letters[at] = with;
        if let Err(problems) = record::read(FILE, &letters.into_iter().collect::<String>()) {
            prop_assert!(!problems.is_empty());
        }
    }
}

#[test]
fn canonical_text_has_sorted_keys_two_spaces_and_one_newline_at_the_end() {
    let value: Value = serde_json::from_str(r#"{"b": [2, {"z": null, "a": "ə"}], "a": true, "B": {}, "é": -1}"#).unwrap();
    let text = "{\n  \"B\": {},\n  \"a\": true,\n  \"b\": [\n    2,\n    {\n      \"a\": \"ə\",\n      \"z\": null\n    }\n  ],\n  \"é\": -1\n}\n";
    assert_eq!(record::canonical(&value), text);
}

#[test]
fn a_file_holds_no_float() {
    fn no_float(value: &Value) {
        match value {
            Value::Number(number) => assert!(number.is_u64() || number.is_i64(), "{number}"),
            Value::Array(items) => items.iter().for_each(no_float),
            Value::Object(fields) => fields.values().for_each(no_float),
            _ => {}
        }
    }
    no_float(&serde_json::from_str(&record::write(&everything())).unwrap());
    no_float(&Case::new("2b 2b 1 0 | 1 0 ? 1 0 0 | 3 ? 1 0 | 2b 2b ? n 1 3b", "s ? k*9").result());
}

#[test]
fn a_fingerprint_is_the_sha_256_that_sha256sum_prints() {
    for (text, known) in [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        ),
        ("Həmişə\n", HEMISE),
    ] {
        assert_eq!(record::fingerprint(text), known, "{text}");
    }
}

/// `printf 'Həmişə\n' | sha256sum`
const HEMISE: &str = "58429ce8c49e7f6a2b313bd37917cead1995b196fcb3aceea555054121afd20a";

#[test]
fn the_same_content_has_the_same_fingerprint_and_another_content_another() {
    let file = record::write(&everything());
    let mut other = everything();
    other.title.push('.');
    assert_eq!(record::fingerprint(&file), record::fingerprint(&record::write(&everything())));
    assert_ne!(record::fingerprint(&file), record::fingerprint(&record::write(&other)));
}

// ---------------------------------------------------------------------------------------------------------------------
// Files that cannot be read

/// The one fault of a file as a whole.
fn check_whole(text: &str, expected: &Fault) {
    let found = problems(text);
    assert_eq!(found, [Problem { file: FILE.to_owned(), place: String::new(), fault: expected.clone() }]);
}

#[test]
fn what_is_not_json_is_told_with_its_line() {
    for (text, line) in [
        ("passports", 1),
        ("{\n  \"id\": 1,\n  oops\n}", 3),
        ("{}\n{}", 2),
        ("<html>", 1),
        ("{\"a\": 01}", 1),
        ("PK\u{3}\u{4}", 1),
    ] {
        check_whole(text, &Fault::NotJson { line });
    }
}

#[test]
fn an_empty_file_is_cut_short() {
    for text in ["", " ", "\n\n", "\u{feff}"] {
        check_whole(text, &Fault::CutShort);
    }
}

#[test]
fn a_file_cut_short_at_any_byte_is_a_problem_and_never_a_panic() {
    let file = record::write(&everything());
    for start in (0..file.trim_end().len()).filter_map(|end| file.get(..end)) {
        check_whole(start, &Fault::CutShort);
    }
}

#[test]
fn a_byte_order_mark_is_no_problem() {
    let file = record::write(&everything());
    assert_eq!(record::read(FILE, &format!("\u{feff}{file}")).unwrap(), everything());
    check_whole(&format!("\u{feff}\u{feff}{file}"), &Fault::NotJson { line: 1 });
}

#[test]
fn windows_line_ends_are_no_problem() {
    let file = record::write(&everything()).replace('\n', "\r\n");
    assert_eq!(record::read(FILE, &file).unwrap(), everything());
}

#[test]
fn nesting_ten_thousand_deep_is_told_and_not_followed() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        check_whole(&open.repeat(10_000), &Fault::TooDeep);
        check_whole(&format!("{}1{}", open.repeat(10_000), close.repeat(10_000)), &Fault::TooDeep);
    }
}

#[test]
fn fifty_megabytes_of_noise_are_too_large() {
    let too_large = Fault::TooLarge { megabytes: MEGABYTES };
    check_whole(&"x".repeat(50_000_000), &too_large);
    check_whole(&"[".repeat(50_000_000), &too_large);
    check_whole(&" ".repeat(MEGABYTES * 1_000_000 + 1), &too_large);
}

#[test]
fn noise_of_just_under_the_limit_is_not_json() {
    check_whole(&"x".repeat(MEGABYTES * 1_000_000), &Fault::NotJson { line: 1 });
    check_whole(&" ".repeat(MEGABYTES * 1_000_000), &Fault::CutShort);
}

#[test]
fn half_a_character_is_not_json() {
    for escape in [r"\ud800", r"\udc00", r"\ud800\ud800", r"\ud83dx", r"\ud83d\u0041"] {
        check_whole(&format!("{{\"title\": \"{escape}\"}}"), &Fault::NotJson { line: 1 });
    }
    let whole = record::write(&everything()).replace("brick-works", r"\ud83d\udcc4");
    assert_eq!(record::read(FILE, &whole).unwrap().practice.unwrap(), "\u{1f4c4}");
}

#[test]
fn what_is_json_but_no_object_is_told() {
    for text in ["[]", "7", "\"text\"", "true", "[{\"format\": \"know-and-show/assessment/1\"}]"] {
        check_whole(text, &Fault::WrongType { expected: Expected::Object });
    }
}

#[test]
fn a_newer_file_is_told_apart_from_another_kind_of_file() {
    let format = |format: &str| Case::new("2 | 2 | 2 | 2", "k").with(json!({"format": format})).assessment.to_string();
    let check = |found: &str, fault: Fault| {
        assert_eq!(problems(&format(found)), [Problem { file: FILE.to_owned(), place: "format".to_owned(), fault }]);
    };
    for found in ["know-and-show/assessment/2", "know-and-show/assessment/11"] {
        check(found, Fault::NewerFormat { found: found.to_owned() });
    }
    for found in [
        "know-and-show/assessment/0",
        "know-and-show/pack/1",
        "know-and-show/part/1",
        "assessment",
        "know-and-show/assessment/1.5",
    ] {
        check(found, Fault::OtherFormat { found: found.to_owned(), expected: "know-and-show/assessment/1" });
    }
}

#[test]
fn null_and_an_empty_object_have_no_format() {
    for text in ["{}", "{\"format\": null}"] {
        assert_eq!(problems(text), [Problem { file: FILE.to_owned(), place: "format".to_owned(), fault: Fault::Missing }]);
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Fields that cannot be read

/// Puts something else at a JSON pointer of a sound file; the places of everything wrong then.
fn places_with(pointer: &str, value: Value) -> Vec<(String, Fault)> {
    let mut file: Value = serde_json::from_str(&record::write(&everything())).unwrap();
    *file.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
    record::read(FILE, &file.to_string())
        .err()
        .unwrap_or_default()
        .into_iter()
        .map(|problem| (problem.place, problem.fault))
        .collect()
}

fn check(pointer: &str, value: Value, place: &str, fault: Fault) {
    assert_eq!(places_with(pointer, value.clone()), [(place.to_owned(), fault)], "{pointer} = {value}");
}

fn must_be(pointer: &str, place: &str, expected: Expected, wrong: &[Value]) {
    for value in wrong {
        check(pointer, value.clone(), place, Fault::WrongType { expected });
    }
}

#[test]
fn a_text_field_holds_a_text() {
    let wrong = [json!(7), json!(true), json!(["a"]), json!({"a": "b"}), json!(1.5)];
    for (pointer, place) in [
        ("/format", "format"),
        ("/id", "id"),
        ("/app", "app"),
        ("/pack/id", "pack.id"),
        ("/pack/version", "pack.version"),
        ("/mode", "mode"),
        ("/modules/0", "modules[0]"),
        ("/language", "language"),
        ("/practice", "practice"),
        ("/title", "title"),
        ("/organisation", "organisation"),
        ("/as_of", "as_of"),
        ("/profile/sectors/1", "profile.sectors[1]"),
        ("/answers/commitment.1/state", "commitment.1.state"),
        ("/answers/practice.1/reason", "practice.1.reason"),
        ("/answers/by.records/method", "by.records.method"),
        ("/answers/only.a-note/note", "only.a-note.note"),
        ("/answers/only.evidence/evidence/0/title", "only.evidence.evidence[0].title"),
        ("/answers/only.evidence/evidence/1/date", "only.evidence.evidence[1].date"),
        ("/answers/only.evidence/evidence/2/check", "only.evidence.evidence[2].check"),
        ("/answers/only.evidence/evidence/3/place", "only.evidence.evidence[3].place"),
        ("/answers/only.evidence/evidence/3/owner", "only.evidence.evidence[3].owner"),
        ("/impacts/community/involvement", "impacts.community.involvement"),
        ("/impacts/community/who", "impacts.community.who"),
        ("/salient_themes/1", "salient_themes[1]"),
        ("/actions/0/id", "actions[0].id"),
        ("/actions/0/question", "actions[0].question"),
        ("/actions/1/what", "actions[1].what"),
        ("/actions/1/who_benefits", "actions[1].who_benefits"),
        ("/actions/2/owner", "actions[2].owner"),
        ("/actions/0/due", "actions[0].due"),
        ("/actions/2/proof", "actions[2].proof"),
        ("/actions/2/state", "actions[2].state"),
    ] {
        must_be(pointer, place, Expected::Text, &wrong);
    }
}

#[test]
fn a_whole_number_field_holds_a_whole_number() {
    let wrong = [json!("2"), json!(true), json!([2]), json!({}), json!(2.5), json!(2.0), json!(1e300)];
    for (pointer, place) in [
        ("/answers/rung.2/rung", "rung.2.rung"),
        ("/answers/rung.2/target", "rung.2.target"),
        ("/answers/fact.1/value", "fact.1.value"),
        ("/impacts/community/scale", "impacts.community.scale"),
        ("/impacts/community/scope", "impacts.community.scope"),
        ("/impacts/community/irremediability", "impacts.community.irremediability"),
        ("/impacts/community/likelihood", "impacts.community.likelihood"),
    ] {
        must_be(pointer, place, Expected::WholeNumber, &wrong);
    }
    must_be("/profile/workers", "profile.workers", Expected::WholeNumber, &[json!(2.5), json!({}), json!(1e300)]);
}

#[test]
fn a_list_field_holds_a_list() {
    let wrong = [json!("a"), json!(7), json!(true), json!({"0": "a"})];
    for (pointer, place) in [
        ("/modules", "modules"),
        ("/salient_themes", "salient_themes"),
        ("/actions", "actions"),
        ("/answers/only.evidence/evidence", "only.evidence.evidence"),
    ] {
        must_be(pointer, place, Expected::List, &wrong);
    }
}

#[test]
fn an_object_field_holds_an_object() {
    let wrong = [json!("a"), json!(7), json!(true), json!(["a"])];
    for (pointer, place) in [("/profile", "profile"), ("/answers", "answers"), ("/impacts", "impacts")] {
        must_be(pointer, place, Expected::Object, &wrong);
    }
}

#[test]
fn an_evidence_item_that_is_no_object_is_told_and_not_emptied() {
    for wrong in [json!("Minutes 4/2026"), json!(7), json!(true), json!(["Minutes"]), json!(null)] {
        let found = places_with("/answers/only.evidence/evidence/1", wrong.clone());
        assert_eq!(found.len(), 1, "{wrong}");
        assert_eq!(found[0].0, "only.evidence.evidence[1]", "{wrong}");
    }
}

#[test]
fn anything_else_that_should_be_an_object_is_told_in_some_way() {
    for wrong in [json!("a"), json!(7), json!(true), json!(["a"]), json!(null)] {
        for pointer in ["/pack", "/answers/commitment.1", "/impacts/community", "/actions/0"] {
            assert!(!places_with(pointer, wrong.clone()).is_empty(), "{pointer} = {wrong}");
        }
    }
}

#[test]
fn actual_is_yes_or_no() {
    must_be("/impacts/community/actual", "impacts.community.actual", Expected::YesNo, &[json!("yes"), json!(1), json!([])]);
}

#[test]
fn what_must_be_there_is_missed() {
    for (pointer, place) in [
        ("/id", "id"),
        ("/pack/id", "pack.id"),
        ("/pack/version", "pack.version"),
        ("/mode", "mode"),
        ("/as_of", "as_of"),
        ("/answers/commitment.1/state", "commitment.1.state"),
        ("/answers/rung.0/rung", "rung.0.rung"),
        ("/answers/fact.1/value", "fact.1.value"),
        ("/impacts/community/scale", "impacts.community.scale"),
        ("/impacts/community/actual", "impacts.community.actual"),
        ("/actions/0/id", "actions[0].id"),
        ("/actions/0/state", "actions[0].state"),
    ] {
        check(pointer, json!(null), place, Fault::Missing);
    }
}

#[test]
fn a_number_outside_its_bounds_is_told() {
    for (pointer, place, least, most) in [
        ("/answers/rung.0/rung", "rung.0.rung", 0, 4),
        ("/answers/rung.0/target", "rung.0.target", 0, 4),
        ("/impacts/community/scale", "impacts.community.scale", 1, 5),
        ("/profile/workers", "profile.workers", 0, i64::from(u32::MAX)),
        ("/answers/fact.1/value", "fact.1.value", 0, i64::from(u32::MAX)),
    ] {
        for number in [least - 1, most + 1, i64::MIN, i64::MAX] {
            check(pointer, json!(number), place, Fault::OutOfRange { least, most });
        }
    }
}

#[test]
fn an_unknown_word_is_told_with_the_known_ones() {
    for (pointer, place, known) in [
        ("/mode", "mode", "pulse, standard, full"),
        (
            "/answers/commitment.1/state",
            "commitment.1.state",
            "rung, dont-know, not-applicable, not-answered, confirmed, signs, checked, number",
        ),
        ("/answers/by.records/method", "by.records.method", "records, workers, independent"),
        (
            "/answers/only.evidence/evidence/0/check",
            "only.evidence.evidence[0].check",
            "none, second-person, workers, independent",
        ),
        ("/impacts/community/involvement", "impacts.community.involvement", "cause, contribute, directly-linked"),
        ("/actions/0/state", "actions[0].state", "open, in-progress, done"),
    ] {
        for found in ["perhaps", "", "Rung", " none"] {
            check(pointer, json!(found), place, Fault::UnknownWord { found: found.to_owned(), known: known.to_owned() });
        }
    }
}

#[test]
fn a_day_that_does_not_exist_is_told() {
    for (pointer, place) in [
        ("/as_of", "as_of"),
        ("/answers/only.evidence/evidence/0/date", "only.evidence.evidence[0].date"),
        ("/actions/0/due", "actions[0].due"),
    ] {
        for day in ["2026-02-30", "2026-00-10", "21.11.2026", "2026-11-21Z", "20261121", "٢٠٢٦-١١-٢١", "-026-11-21"] {
            check(pointer, json!(day), place, Fault::WrongType { expected: Expected::Date });
        }
        check(pointer, json!(" "), place, Fault::Blank);
    }
}

#[test]
fn all_problems_of_a_file_are_told_and_not_just_the_first() {
    let mut file: Value = serde_json::from_str(&record::write(&everything())).unwrap();
    file["mode"] = json!("express");
    file["as_of"] = json!("tomorrow");
    file["answers"]["rung.0"]["rung"] = json!(9);
    file["answers"]["only.evidence"]["evidence"][2]["check"] = json!("my uncle");
    file["impacts"]["community"]["scale"] = json!(0);
    file["actions"][1]["state"] = json!(null);
    let mut found: Vec<String> = problems(&file.to_string()).into_iter().map(|problem| problem.place).collect();
    found.sort();
    let expected =
        ["actions[1].state", "as_of", "impacts.community.scale", "mode", "only.evidence.evidence[2].check", "rung.0.rung"];
    assert_eq!(found, expected);
}

#[test]
fn every_problem_names_the_file_as_the_person_knows_it() {
    let found = record::read("Şirkət 2026.knowshow.json", "{}").unwrap_err();
    assert_eq!(found[0].file, "Şirkət 2026.knowshow.json");
}
