//! Questionnaires: our own have nothing wrong with them, and whatever is wrong with one is found, named and placed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

#[path = "support/build.rs"]
mod build;

use std::{collections::BTreeSet, fs, path::Path};

use build::Case;
use know_and_show::{
    domain::{
        parse,
        questionnaire::{NotApplicable, Pack},
        wording::Wording,
    },
    reading::{self, Expected, Fault, Problem},
};
use serde_json::{Value, json};

fn ours(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires").join(file);
    reading::json(file, &fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"))).unwrap()
}

fn good<T>(result: Result<T, Vec<Problem>>) -> T {
    result.unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// Our own packs, read.
fn our_packs() -> Vec<(String, Pack)> {
    let index = good(parse::index("index.json", &ours("index.json")));
    let pack = |name: String| {
        let file = format!("{name}/structure.json");
        let pack = good(parse::pack(&file, &ours(&file)));
        (name, pack)
    };
    index.packs.into_iter().map(pack).collect()
}

fn our_wording(name: &str, language: &str, pack: &Pack) -> Wording {
    let file = format!("{name}/{language}.json");
    good(parse::wording(&file, &ours(&file), pack))
}

// ---------------------------------------------------------------------------------------------------------------------
// Our own

#[test]
fn our_packs_have_nothing_wrong_with_them_in_any_of_their_languages() {
    for (name, pack) in our_packs() {
        assert_eq!(pack.id, name, "the id of a pack is the name of its folder");
        for language in &pack.languages {
            let wording = our_wording(&name, language, &pack);
            assert_eq!(&wording.language, language);
            assert_eq!(ours(&format!("{name}/{language}.json"))["pack"], name.as_str());
        }
    }
}

#[test]
fn everything_else_the_index_names_is_there_and_has_nothing_wrong_with_it() {
    let index = good(parse::index("index.json", &ours("index.json")));
    for language in &index.languages {
        let file = format!("principles/{language}.json");
        assert_eq!(good(parse::principles(&file, &ours(&file))).len(), 31);
        for country in &index.contacts {
            let (structure, texts) =
                (format!("contacts/{country}/structure.json"), format!("contacts/{country}/{language}.json"));
            let contacts = good(parse::contacts((&structure, &ours(&structure)), (&texts, &ours(&texts))));
            assert!(!contacts.is_empty());
        }
    }
}

#[test]
fn every_content_file_is_named_by_the_index() {
    let index = good(parse::index("index.json", &ours("index.json")));
    let mut named: BTreeSet<String> = BTreeSet::from(["index.json".to_owned()]);
    for (name, pack) in our_packs() {
        named.insert(format!("{name}/structure.json"));
        named.extend(pack.languages.iter().map(|language| format!("{name}/{language}.json")));
    }
    for language in &index.languages {
        named.insert(format!("principles/{language}.json"));
        named.extend(index.contacts.iter().map(|country| format!("contacts/{country}/{language}.json")));
    }
    named.extend(index.contacts.iter().map(|country| format!("contacts/{country}/structure.json")));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires");
    let mut found = BTreeSet::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    assert_eq!(found, named);
}

#[test]
fn the_ungp_pack_weighs_its_sections_as_the_specification_says() {
    let (_, pack) = our_packs().into_iter().find(|(name, _)| name == "ungp").unwrap();
    let sections: Vec<(&str, u32, u32)> =
        pack.sections.iter().map(|section| (section.id.as_str(), section.weight, u32::from(section.pillar.number()))).collect();
    assert_eq!(sections, build::SECTIONS);
}

#[test]
fn our_ladder_questions_are_about_the_principles_a_company_answers_for() {
    for (name, pack) in our_packs() {
        for principle in pack.main_principles() {
            assert!(principle > 10, "{name}: principle {principle} is the State's duty");
        }
    }
}

#[test]
fn our_packs_never_use_a_condition_they_then_ignore() {
    for (name, pack) in our_packs() {
        for question in ours(&format!("{name}/structure.json"))["questions"].as_array().unwrap() {
            let refused = !question["not_applicable_refused_if"].is_null();
            assert!(!refused || question["allows_not_applicable"] == true, "{name}: {}", question["id"]);
        }
        assert!(pack.questions.iter().all(|question| {
            question.not_applicable == NotApplicable::Never
                || question
                    .ladder()
                    .is_none_or(|ladder| !["commitment", "due-diligence", "remedy"].contains(&ladder.section.as_str()))
        }));
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Ten faults

#[test]
fn all_ten_faults_of_a_faulty_pack_are_named_with_their_place() {
    let read = |file: &str| {
        reading::json(file, &fs::read_to_string(build::path(&format!("fixtures/ten_faults/{file}"))).unwrap()).unwrap()
    };
    let (pack, mut problems) = parse::survey("structure.json", &read("structure.json"));
    problems.extend(parse::wording("en.json", &read("en.json"), &pack.unwrap()).unwrap_err());
    let places: Vec<String> = problems.iter().map(|problem| format!("{}: {}", problem.file, problem.place)).collect();
    let expected = [
        "structure.json: reviewed",
        "structure.json: policy.approved.allows_not_applicable",
        "structure.json: policy.public.weight",
        "structure.json: wages.paid.section",
        "structure.json: wages.equal.theme",
        "structure.json: wages.equal.applies_if.profile",
        "structure.json: questions[4].id",
        "en.json: policy.forgotten",
        "en.json: policy.approved.rungs",
        "en.json: wages.paid.why",
    ];
    let (mut places, mut expected) = (places, expected.map(str::to_owned).to_vec());
    places.sort();
    expected.sort();
    assert_eq!(places, expected);
}

// ---------------------------------------------------------------------------------------------------------------------
// Each fault of a structure

/// A pack with one question of each kind and nothing wrong with it.
fn sound() -> Case {
    Case::new("2 | 2 | 2 | 2", "k")
}

/// Everything wrong with a pack: place and fault.
fn check(case: &Case, expected: &[(&str, Fault)]) {
    let (_, problems) = parse::survey("structure.json", &case.pack);
    let found: Vec<(&str, Fault)> = problems.iter().map(|problem| (problem.place.as_str(), problem.fault.clone())).collect();
    assert_eq!(found, expected);
    assert!(problems.iter().all(|problem| problem.file == "structure.json"));
    assert_eq!(parse::pack("structure.json", &case.pack).is_err(), !expected.is_empty());
}

fn of(expected: Expected) -> Fault {
    Fault::WrongType { expected }
}

fn unknown(what: &'static str, found: &str) -> Fault {
    Fault::UnknownReference { what, found: found.to_owned() }
}

fn word(found: &str, known: &str) -> Fault {
    Fault::UnknownWord { found: found.to_owned(), known: known.to_owned() }
}

#[test]
fn a_sound_pack_has_no_problem() {
    check(&sound(), &[]);
}

#[test]
fn a_newer_format_is_told_apart_from_another_one() {
    let newer = |found: &str| Fault::NewerFormat { found: found.to_owned() };
    let other = |found: &str| Fault::OtherFormat { found: found.to_owned(), expected: "know-and-show/pack/1" };
    check(&sound().pack_with(json!({"format": "know-and-show/pack/2"})), &[("format", newer("know-and-show/pack/2"))]);
    check(&sound().pack_with(json!({"format": "know-and-show/pack/10"})), &[("format", newer("know-and-show/pack/10"))]);
    for format in [
        "know-and-show/pack/0",
        "know-and-show/pack/",
        "know-and-show/pack",
        "know-and-show/assessment/1",
        "spreadsheet",
        "know-and-show/pack/one",
    ] {
        check(&sound().pack_with(json!({"format": format})), &[("format", other(format))]);
    }
}

#[test]
fn a_file_of_another_format_is_judged_by_its_format_only() {
    let fault = Fault::NewerFormat { found: "know-and-show/pack/2".to_owned() };
    check(&sound().pack_with(json!({"format": "know-and-show/pack/2", "sections": 5, "questions": null})), &[("format", fault)]);
    for pack in [json!([]), json!({}), json!("pack"), json!(null), json!(7)] {
        check(&Case { pack, ..sound() }, &[("format", Fault::Missing)]);
    }
    check(&sound().pack_with(json!({"format": 1})), &[("format", of(Expected::Text))]);
    check(&sound().pack_with(json!({"format": " "})), &[("format", Fault::Blank)]);
}

#[test]
fn what_is_missing_is_named() {
    let mut case = sound();
    for field in ["id", "version", "reviewed", "languages", "modes", "themes", "profile"] {
        case.pack.as_object_mut().unwrap().remove(field);
    }
    let missing = ["id", "version", "reviewed", "languages", "modes", "themes", "profile"];
    check(&case, &missing.map(|field| (field, Fault::Missing)));
    let optional = sound().pack_with(json!({"modules": null}));
    check(&optional, &[]);
}

#[test]
fn a_question_needs_a_kind_a_section_and_principles() {
    check(&sound().question("commitment.1", json!({"kind": null})), &[("commitment.1.kind", Fault::Missing)]);
    check(&sound().question("commitment.1", json!({"section": null})), &[("commitment.1.section", Fault::Missing)]);
    check(&sound().question("commitment.1", json!({"principles": null})), &[("commitment.1.principles", Fault::Missing)]);
    let empty = Fault::WrongLength { least: 1, most: 31, found: 0 };
    check(&sound().question("commitment.1", json!({"principles": []})), &[("commitment.1.principles", empty)]);
    check(&sound().also_asks(json!({"kind": "ladder"})), &[("questions[5].id", Fault::Missing)]);
    check(&sound().also_asks(json!("commitment.9")), &[("questions[5].id", Fault::Missing)]);
}

#[test]
fn a_value_of_the_wrong_type_is_named() {
    check(&sound().pack_with(json!({"id": 7})), &[("id", of(Expected::Text))]);
    check(&sound().pack_with(json!({"languages": "en"})), &[("languages", of(Expected::List))]);
    check(&sound().pack_with(json!({"languages": ["en", 7]})), &[("languages[1]", of(Expected::Text))]);
    check(&sound().question("practice.1", json!({"weight": "1"})), &[("practice.1.weight", of(Expected::WholeNumber))]);
    check(&sound().question("practice.1", json!({"weight": 1.5})), &[("practice.1.weight", of(Expected::WholeNumber))]);
    check(&sound().question("practice.1", json!({"weight": 1.0})), &[("practice.1.weight", of(Expected::WholeNumber))]);
    check(
        &sound().question("practice.1", json!({"allows_not_applicable": "yes"})),
        &[("practice.1.allows_not_applicable", of(Expected::YesNo))],
    );
    check(&sound().question("practice.1", json!({"references": ["A1"]})), &[("practice.1.references", of(Expected::Object))]);
    check(
        &sound().question("practice.1", json!({"references": {"gri_2021": "2-23"}})),
        &[("practice.1.references.gri_2021", of(Expected::List))],
    );
    check(&sound().question("practice.1", json!({"principles": "16"})), &[("practice.1.principles", of(Expected::List))]);
    check(
        &sound().question("practice.1", json!({"principles": ["16"]})),
        &[("practice.1.principles[0]", of(Expected::WholeNumber))],
    );
    check(
        &sound().question("practice.1", json!({"applies_if": {"all": 1}})),
        &[("practice.1.applies_if.all", of(Expected::List))],
    );
}

#[test]
fn a_date_that_does_not_exist_is_named() {
    for text in ["2026-02-29", "2026-13-01", "2026-1-1", "21.11.2026", "2026-11-21T00:00", "0000-01-01", "+026-11-21", "soon"] {
        check(&sound().pack_with(json!({"reviewed": text})), &[("reviewed", of(Expected::Date))]);
        check(&sound().question("flag.1", json!({"reviewed": text})), &[("flag.1.reviewed", of(Expected::Date))]);
    }
    check(&sound().pack_with(json!({"reviewed": "2028-02-29"})), &[]);
}

#[test]
fn a_blank_text_is_named() {
    check(&sound().pack_with(json!({"version": "  "})), &[("version", Fault::Blank)]);
    check(&sound().question("commitment.1", json!({"theme": ""})), &[("commitment.1.theme", Fault::Blank)]);
}

#[test]
fn a_number_outside_its_bounds_is_named() {
    let bounds = |least, most| Fault::OutOfRange { least, most };
    for weight in [json!(0), json!(-1), json!(11), json!(i64::MAX)] {
        check(&sound().question("remedy.1", json!({"weight": weight})), &[("remedy.1.weight", bounds(1, 10))]);
    }
    for principle in [0, 32] {
        check(
            &sound().question("remedy.1", json!({"principles": [16, principle]})),
            &[("remedy.1.principles[1]", bounds(1, 31))],
        );
    }
    let sections = |weight: i64, pillar: i64| {
        json!({"sections": [
            {"id": "commitment", "weight": weight, "pillar": pillar}, {"id": "due-diligence", "weight": 1, "pillar": 2},
            {"id": "remedy", "weight": 1, "pillar": 3}, {"id": "practice", "weight": 1000, "pillar": 2},
        ]})
    };
    check(&sound().pack_with(sections(1, 2)), &[]);
    check(&sound().pack_with(sections(0, 2)), &[("sections.commitment.weight", bounds(1, 1000))]);
    check(
        &sound().pack_with(sections(1001, 4)),
        &[("sections.commitment.weight", bounds(1, 1000)), ("sections.commitment.pillar", bounds(2, 3))],
    );
    let themes = json!({"themes": [{"id": "forced-labour", "floor_severity": 6}]});
    check(&sound().pack_with(themes), &[("themes.forced-labour.floor_severity", bounds(1, 5))]);
    // A whole number beyond what any integer holds is not a whole number any more.
    check(&sound().question("remedy.1", json!({"weight": u64::MAX})), &[("remedy.1.weight", of(Expected::WholeNumber))]);
}

#[test]
fn a_list_of_the_wrong_length_is_named() {
    let length = |least, most, found| Fault::WrongLength { least, most, found };
    check(&sound().pack_with(json!({"languages": []})), &[("languages", length(1, 50, 0))]);
    let profile = |options: Value| json!({"profile": [{"id": "ownership", "kind": "one", "options": options}]});
    check(&sound().pack_with(profile(json!(["private"]))), &[("profile.ownership.options", length(2, 40, 1))]);
    let none = Case::new(" | | | ", "k").pack_with(json!({"sections": []}));
    check(&none, &[("sections", length(1, 8, 0))]);
}

#[test]
fn a_missing_list_of_sections_is_named() {
    check(&Case::new(" | | | ", "k").pack_with(json!({"sections": null})), &[("sections", Fault::Missing)]);
    check(&Case::new(" | | | ", "k").pack_with(json!({"sections": "four"})), &[("sections", of(Expected::List))]);
}

#[test]
fn an_unknown_word_is_named_with_the_known_ones() {
    check(&sound().pack_with(json!({"modes": ["pulse", "express"]})), &[("modes[1]", word("express", "pulse, standard, full"))]);
    check(&sound().question("flag.1", json!({"kind": "flag"})), &[("flag.1.kind", word("flag", "ladder, critical, fact"))]);
    check(&sound().question("flag.1", json!({"indicator": "two"})), &[("flag.1.indicator", word("two", "one, several"))]);
    check(
        &sound().question("commitment.1", json!({"step": "Act"})),
        &[("commitment.1.step", word("Act", "identify, act, track, communicate"))],
    );
    check(
        &sound().question("commitment.1", json!({"modes": ["quick"]})),
        &[("commitment.1.modes[0]", word("quick", "pulse, standard, full"))],
    );
    let profile = json!({"profile": [{"id": "workers", "kind": "count"}]});
    check(&sound().pack_with(profile), &[("profile.workers.kind", word("count", "number, yes-no, one, many"))]);
}

#[test]
fn a_reference_that_leads_nowhere_is_named() {
    check(
        &sound().question("practice.1", json!({"section": "practise"})),
        &[("practice.1.section", unknown("section", "practise"))],
    );
    check(&sound().question("practice.1", json!({"theme": "wages"})), &[("practice.1.theme", unknown("theme", "wages"))]);
    check(&sound().question("practice.1", json!({"module": "mining"})), &[("practice.1.module", unknown("module", "mining"))]);
    let condition =
        json!({"applies_if": {"any": [{"profile": "workers", "at_least": 1}, {"not": {"profile": "employees", "at_least": 1}}]}});
    check(
        &sound().question("practice.1", condition),
        &[("practice.1.applies_if.any[1].not.profile", unknown("profile question", "employees"))],
    );
    let option = json!({"not_applicable_refused_if": {"profile": "sectors", "includes": "fishing"}});
    check(
        &sound().question("practice.1", option),
        &[("practice.1.not_applicable_refused_if.includes", unknown("option", "fishing"))],
    );
}

#[test]
fn a_name_used_twice_is_named() {
    let twice = |found: &str| Fault::Duplicate { found: found.to_owned() };
    let again = json!({"id": "flag.1", "kind": "critical", "principles": [12]});
    check(&sound().also_asks(again), &[("questions[5].id", twice("flag.1"))]);
    let themes = json!({"themes": [{"id": "community"}, {"id": "community"}]});
    check(&sound().pack_with(themes), &[("themes[1].id", twice("community"))]);
    let profile = json!({"profile": [{"id": "workers", "kind": "number"}, {"id": "workers", "kind": "yes-no"}]});
    check(&sound().pack_with(profile), &[("profile[1].id", twice("workers"))]);
}

#[test]
fn not_applicable_cannot_be_allowed_where_every_company_is_responsible() {
    for section in ["commitment", "due-diligence", "remedy"] {
        let place = format!("{section}.1.allows_not_applicable");
        let fault = Fault::NotApplicableHere { section: section.to_owned() };
        check(&sound().question(&format!("{section}.1"), json!({"allows_not_applicable": true})), &[(&place, fault)]);
    }
    check(&sound().question("practice.1", json!({"allows_not_applicable": true})), &[]);
    check(&sound().question("flag.1", json!({"allows_not_applicable": true})), &[]);
}

#[test]
fn a_condition_that_asks_what_the_profile_cannot_answer_is_named() {
    let wrong = |profile: &str| Fault::WrongTest { profile: profile.to_owned() };
    for (condition, profile) in [
        (json!({"profile": "workers", "is": true}), "workers"),
        (json!({"profile": "agency-workers", "at_least": 1}), "agency-workers"),
        (json!({"profile": "ownership", "includes": "private"}), "ownership"),
        (json!({"profile": "sectors", "is": "mining"}), "sectors"),
        (json!({"profile": "workers"}), "workers"),
    ] {
        check(&sound().question("practice.1", json!({"applies_if": condition})), &[("practice.1.applies_if", wrong(profile))]);
    }
    let condition = json!({"profile": "agency-workers", "is": "yes"});
    check(
        &sound().question("practice.1", json!({"applies_if": condition})),
        &[("practice.1.applies_if.is", of(Expected::YesNo))],
    );
    check(&sound().question("practice.1", json!({"applies_if": {}})), &[("practice.1.applies_if.profile", Fault::Missing)]);
}

#[test]
fn a_faulty_condition_is_named_even_where_not_applicable_is_not_allowed() {
    let question = json!({"allows_not_applicable": false, "not_applicable_refused_if": {"profile": "employees", "is": true}});
    let place = "practice.1.not_applicable_refused_if.profile";
    check(&sound().question("practice.1", question), &[(place, unknown("profile question", "employees"))]);
}

// ---------------------------------------------------------------------------------------------------------------------
// Each fault of the texts

/// Texts of `sound` with nothing wrong with them.
fn sound_texts() -> Value {
    let ladder = || {
        json!({
            "title": "t", "simply": "s", "why": "w", "rungs": ["0", "1", "2", "3", "4"], "next": ["1", "2", "3", "4"],
            "sizes": {"micro": "m", "small": "s", "medium": "m", "large": "l"}, "evidence": ["a", "b", "c"], "discuss": ["a", "b"],
        })
    };
    let flag = || {
        json!({
            "title": "t", "simply": "s", "why": "w", "look_for": ["a", "b"],
            "if_found": {"first_24_hours": ["a"], "first_7_days": ["b"], "first_30_days": ["c"]},
        })
    };
    let heading = || json!({"title": "t", "about": "a"});
    json!({
        "format": "know-and-show/texts/1", "pack": "vectors", "language": "en", "review": "r", "title": "t", "summary": "s",
        "sections": {"commitment": heading(), "due-diligence": heading(), "remedy": heading(), "practice": heading()},
        "steps": {"identify": heading(), "act": heading(), "track": heading(), "communicate": heading()},
        "themes": {"forced-labour": heading(), "working-time": heading(), "community": heading()},
        "profile": {
            "workers": {"title": "t", "help": "h", "because": "b"},
            "agency-workers": {"title": "t", "help": "h", "because": "b"},
            "ownership": {"title": "t", "help": "h",
                "options": {"private": "p", "state-owned": "s", "mixed": "m"}, "because": {"private": "p", "state-owned": "s", "mixed": "m"}},
            "sectors": {"title": "t", "help": "h",
                "options": {"agriculture": "a", "construction": "c", "mining": "m"},
                "because": {"agriculture": "a", "construction": "c", "mining": "m"}},
        },
        "questions": {
            "commitment.1": ladder(), "due-diligence.1": ladder(), "remedy.1": ladder(), "practice.1": ladder(), "flag.1": flag(),
        },
    })
}

/// Puts something else at a JSON pointer of the sound texts; everything wrong then: place and fault.
fn check_texts(pointer: &str, value: Value, expected: &[(&str, Fault)]) {
    let mut texts = sound_texts();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match texts.pointer_mut(parent).unwrap() {
        Value::Object(object) => {
            object.insert(name.to_owned(), value);
        }
        Value::Array(items) => items[name.parse::<usize>().unwrap()] = value,
        _ => panic!("{pointer}"),
    }
    let problems = parse::wording("en.json", &texts, &sound().read_pack()).err().unwrap_or_default();
    let found: Vec<(&str, Fault)> = problems.iter().map(|problem| (problem.place.as_str(), problem.fault.clone())).collect();
    assert_eq!(found, expected, "{pointer}");
}

#[test]
fn sound_texts_have_no_problem() {
    check_texts("/title", json!("Another title"), &[]);
}

#[test]
fn a_missing_text_is_named() {
    for (pointer, place) in [
        ("/title", "title"),
        ("/review", "review"),
        ("/questions/practice.1", "practice.1"),
        ("/questions/practice.1/why", "practice.1.why"),
        ("/questions/practice.1/rungs", "practice.1.rungs"),
        ("/questions/practice.1/rungs/3", "practice.1.rungs[3]"),
        ("/questions/practice.1/sizes/small", "practice.1.sizes.small"),
        ("/questions/flag.1", "flag.1"),
        ("/questions/flag.1/look_for", "flag.1.look_for"),
        ("/questions/flag.1/if_found/first_7_days", "flag.1.if_found.first_7_days"),
        ("/sections/remedy", "sections.remedy"),
        ("/sections/remedy/about", "sections.remedy.about"),
        ("/steps/track", "steps.track"),
        ("/themes/community/title", "themes.community.title"),
        ("/profile/workers", "profile.workers"),
        ("/profile/workers/because", "profile.workers.because"),
        ("/profile/sectors/options/mining", "profile.sectors.options.mining"),
        ("/profile/sectors/because/mining", "profile.sectors.because.mining"),
    ] {
        let fault = if place == "practice.1.rungs[3]" { of(Expected::Text) } else { Fault::Missing };
        check_texts(pointer, json!(null), &[(place, fault)]);
    }
}

#[test]
fn a_blank_text_among_the_texts_is_named() {
    check_texts("/questions/practice.1/rungs/3", json!(" "), &[("practice.1.rungs[3]", Fault::Blank)]);
    check_texts("/questions/flag.1/title", json!(""), &[("flag.1.title", Fault::Blank)]);
}

#[test]
fn lists_of_texts_have_their_length() {
    let length = |least, most, found| Fault::WrongLength { least, most, found };
    let texts = |number: usize| json!(vec!["text"; number]);
    check_texts("/questions/practice.1/rungs", texts(4), &[("practice.1.rungs", length(5, 5, 4))]);
    check_texts("/questions/practice.1/rungs", texts(6), &[("practice.1.rungs", length(5, 5, 6))]);
    check_texts("/questions/practice.1/next", texts(5), &[("practice.1.next", length(4, 4, 5))]);
    check_texts("/questions/practice.1/evidence", texts(2), &[("practice.1.evidence", length(3, 6, 2))]);
    check_texts("/questions/practice.1/evidence", texts(7), &[("practice.1.evidence", length(3, 6, 7))]);
    check_texts("/questions/practice.1/discuss", texts(1), &[("practice.1.discuss", length(2, 3, 1))]);
    check_texts("/questions/flag.1/look_for", texts(1), &[("flag.1.look_for", length(2, 10, 1))]);
    check_texts("/questions/flag.1/if_found/first_24_hours", texts(0), &[("flag.1.if_found.first_24_hours", length(1, 10, 0))]);
}

#[test]
fn a_text_for_something_the_pack_does_not_have_is_named() {
    for (pointer, place) in [
        ("/questions/practice.9", "practice.9"),
        ("/sections/extra", "sections.extra"),
        ("/steps/rest", "steps.rest"),
        ("/themes/wages", "themes.wages"),
        ("/profile/employees", "profile.employees"),
        ("/profile/sectors/options/fishing", "profile.sectors.options.fishing"),
        ("/profile/sectors/because/fishing", "profile.sectors.because.fishing"),
    ] {
        check_texts(pointer, json!({"title": "t"}), &[(place, Fault::Superfluous)]);
    }
}

#[test]
fn texts_of_another_or_newer_format_are_refused() {
    let newer = Fault::NewerFormat { found: "know-and-show/texts/2".to_owned() };
    check_texts("/format", json!("know-and-show/texts/2"), &[("format", newer)]);
    let other = Fault::OtherFormat { found: "know-and-show/pack/1".to_owned(), expected: "know-and-show/texts/1" };
    check_texts("/format", json!("know-and-show/pack/1"), &[("format", other)]);
}

// ---------------------------------------------------------------------------------------------------------------------
// The other content files

/// Everything wrong with a content file: `place: fault`, loosely.
fn places<T>(result: Result<T, Vec<Problem>>) -> Vec<String> {
    result.err().unwrap_or_default().into_iter().map(|problem| problem.place).collect()
}

#[test]
fn all_31_principles_must_be_there_and_no_other() {
    let mut file = ours("principles/en.json");
    let table = file["principles"].as_object_mut().unwrap();
    let first = table.remove("1").unwrap();
    table.insert("32".to_owned(), first);
    table["17"]["meaning"] = json!("");
    table["18"]["expectations"] = json!([]);
    let expected = [
        "principles.32",
        "principles.1.title",
        "principles.1.meaning",
        "principles.1.expectations",
        "principles.1.for_companies",
    ];
    let expected: Vec<&str> = expected.into_iter().chain(["principles.17.meaning", "principles.18.expectations"]).collect();
    assert_eq!(places(parse::principles("en.json", &file)), expected);
}

#[test]
fn a_contact_says_when_it_was_checked_and_how_sure_it_is() {
    let structure = |contact: Value| json!({"format": "know-and-show/contacts/1", "contacts": [contact]});
    let texts = json!({"format": "know-and-show/contact-texts/1", "contacts": {"line": {"name": "n", "purpose": "p"}}});
    let check = |contact: Value, expected: &[&str]| {
        let found = places(parse::contacts(("structure.json", &structure(contact.clone())), ("en.json", &texts)));
        assert_eq!(found, expected, "{contact}");
    };
    check(json!({"id": "line", "telephone": ["152"], "checked": "2026-11-21", "sure": "high"}), &[]);
    check(json!({"id": "line", "telephone": [], "checked": "2026-11-21", "sure": "medium"}), &[]);
    check(json!({"id": "line", "telephone": ["152"]}), &["contacts[0].checked", "contacts[0].sure"]);
    check(
        json!({"id": "line", "telephone": "152", "checked": "2026-11-31", "sure": "low"}),
        &["contacts[0].telephone", "contacts[0].checked", "contacts[0].sure"],
    );
    check(
        json!({"id": "other", "telephone": [], "checked": "2026-11-21", "sure": "high"}),
        &["contacts.other.name", "contacts.other.purpose"],
    );
    check(json!({"telephone": []}), &["contacts[0].id"]);
}

#[test]
fn an_index_lists_packs_languages_and_contacts() {
    assert_eq!(
        places(parse::index("index.json", &json!({"format": "know-and-show/index/1"}))),
        ["packs", "languages", "contacts"]
    );
    assert_eq!(places(parse::index("index.json", &json!({"format": "know-and-show/index/9"}))), ["format"]);
    let good = json!({"format": "know-and-show/index/1", "packs": ["ungp"], "languages": ["en"], "contacts": ["az"]});
    assert_eq!(parse::index("index.json", &good).unwrap().packs, ["ungp"]);
}
