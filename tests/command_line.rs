//! The command-line companion as a person or a script meets it: what it prints, where, and how it ends.
//!
//! The files in `fixtures/` are written by these tests when `UPDATE_GOLDEN=1` is set.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

#[path = "support/build.rs"]
mod build;
#[path = "support/random.rs"]
mod random;

use std::{
    io::Write,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

use build::Case;
use proptest::{strategy::ValueTree, test_runner::TestRunner};
use serde_json::{Value, json};

/// A worked vector of scoring.md section 8: file name, ladder answers, red flags, and its row of the table.
type Vector = (&'static str, &'static str, &'static str, (u32, u32, u32, &'static str, u8, &'static str));

const VECTORS: [Vector; 5] = [
    ("on_paper", "2b*4 | 2b*6 | 2b*4 | 2b*6", "k*11", (5000, 5000, 5000, "clear", 3, "medium")),
    ("claimed", "4*4 | 4*6 | 4*4 | 4*6", "k*11", (10_000, 5000, 10_000, "clear", 3, "low")),
    ("one_confirmed", "4c*4 | 4c*6 | 4c*4 | 4c*6", "x k*10", (10_000, 10_000, 10_000, "red", 1, "high")),
    ("one_unknown", "4c*4 | 4c*6 | 4c*4 | 4c*6", "? k*10", (10_000, 10_000, 10_000, "unverified", 3, "medium")),
    ("ordinary", "2b 2b 1 0 | 1 0 ? 1 0 0 | 3 ? 1 0 | 2b 2b ? n 1 3b", "s ? k*9", (3195, 2431, 4412, "amber", 1, "medium")),
];

/// What a run of the program gave.
struct Run {
    code: i32,
    output: String,
    errors: String,
}

impl Run {
    /// The lines on standard error.
    fn sentences(&self) -> Vec<&str> {
        self.errors.lines().collect()
    }
}

fn finished(output: Output) -> Run {
    Run {
        code: output.status.code().expect("the program was killed"),
        output: String::from_utf8(output.stdout).unwrap(),
        errors: String::from_utf8(output.stderr).unwrap(),
    }
}

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_know-and-show"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments);
    command
}

fn run(arguments: &[&str]) -> Run {
    finished(program(arguments).stdin(Stdio::null()).output().unwrap())
}

/// Runs the program with this on standard input.
fn run_with(arguments: &[&str], input: &[u8]) -> Run {
    let mut child = program(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // The program may end before it has read everything; that shows in what it prints.
    let _ = child.stdin.take().unwrap().write_all(input);
    finished(child.wait_with_output().unwrap())
}

const QUESTIONNAIRES: &str = "tests/fixtures/questionnaires";

fn score(file: &str) -> Run {
    run(&["score", file, "--questionnaires", QUESTIONNAIRES])
}

/// Scores what stands on standard input.
fn score_input(input: &[u8]) -> Run {
    run_with(&["score", "-", "--questionnaires", QUESTIONNAIRES], input)
}

fn fixture(name: &str) -> String {
    format!("tests/fixtures/vectors/{name}.knowshow.json")
}

fn result(run: &Run) -> Value {
    assert_eq!((run.code, run.errors.as_str()), (0, ""));
    serde_json::from_str(&run.output).unwrap()
}

/// A file of this test's own below the build folder.
fn scratch(name: &str, content: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).unwrap();
    path
}

// ---------------------------------------------------------------------------------------------------------------------
// score

#[test]
fn the_fixtures_are_the_vectors_of_the_specification() {
    let pretty = |value: &Value| format!("{}\n", serde_json::to_string_pretty(value).unwrap());
    for (name, ladders, flags, _) in VECTORS {
        let case = Case::new(ladders, flags);
        build::agrees_with_file(&pretty(&case.assessment), &format!("fixtures/vectors/{name}.knowshow.json"));
        build::agrees_with_file(&pretty(&case.pack), "fixtures/questionnaires/vectors/structure.json");
    }
}

#[test]
fn score_agrees_with_the_specification_to_the_hundredth() {
    for (name, _, _, (know, show, best, gate, level, confidence)) in VECTORS {
        let result = result(&score(&fixture(name)));
        let found = json!([
            result["know"],
            result["show"],
            result["best"],
            result["gate"]["status"],
            result["level"],
            result["confidence"]["grade"]
        ]);
        assert_eq!(found, json!([know, show, best, gate, level, confidence]), "{name}");
    }
    let ordinary = result(&score(&fixture("ordinary")));
    let confidence = json!({"grade": "medium", "known_permille": 842, "backed_permille": 312, "checked_permille": 0});
    assert_eq!(ordinary["confidence"], confidence);
    assert_eq!(ordinary["gate"], json!({"status": "amber", "ceiling": 2, "because": ["flag.1"]}));
    assert_eq!(
        ordinary["counts"],
        json!({"rung": 16, "dont_know": 3, "not_answered": 0, "not_applicable": 1, "out_of_scope": 0})
    );
}

#[test]
fn a_result_has_the_fields_of_its_format() {
    let result = result(&score(&fixture("ordinary")));
    assert_eq!(result["format"], "know-and-show/result/1");
    assert_eq!(result["pack"], json!({"id": "vectors", "version": "1.0.0"}));
    assert_eq!(result["as_of"], "2026-11-21");
    let mut fields: Vec<&str> = result.as_object().unwrap().keys().map(String::as_str).collect();
    fields.sort_unstable();
    let expected = [
        "as_of",
        "best",
        "confidence",
        "counts",
        "format",
        "gate",
        "know",
        "level",
        "pack",
        "pillars",
        "principles",
        "problems",
        "score_level",
        "sections",
        "show",
        "steps",
        "themes",
    ];
    assert_eq!(fields, expected);
    let counts = json!({"rung": 4, "dont_know": 0, "not_answered": 0, "not_applicable": 0, "out_of_scope": 0});
    assert_eq!(result["sections"][0], json!({"id": "commitment", "show": 3125, "know": 3125, "best": 3125, "counts": counts}));
}

#[test]
fn the_same_file_twice_gives_the_same_bytes() {
    let first = score(&fixture("ordinary"));
    assert_eq!(first.code, 0);
    assert_eq!(first.output, score(&fixture("ordinary")).output);
    assert!(first.output.ends_with("}\n"));
}

#[test]
fn answers_in_another_order_give_the_same_bytes() {
    use proptest::strategy::Strategy;
    let expected = score(&fixture("ordinary")).output;
    let value: Value =
        serde_json::from_str(&std::fs::read_to_string(build::path("fixtures/vectors/ordinary.knowshow.json")).unwrap()).unwrap();
    let mut runner = TestRunner::deterministic();
    for _ in 0..5 {
        let text = random::order().new_tree(&mut runner).unwrap().current().text(&value);
        let run = score_input(text.as_bytes());
        assert_eq!((run.code, run.output), (0, expected.clone()));
    }
}

#[test]
fn a_dash_reads_standard_input() {
    let bytes = std::fs::read(build::path("fixtures/vectors/on_paper.knowshow.json")).unwrap();
    assert_eq!(score_input(&bytes).output, score(&fixture("on_paper")).output);
}

#[test]
fn a_byte_order_mark_in_front_changes_nothing() {
    let mut bytes = b"\xef\xbb\xbf".to_vec();
    bytes.extend(std::fs::read(build::path("fixtures/vectors/on_paper.knowshow.json")).unwrap());
    assert_eq!(score_input(&bytes).output, score(&fixture("on_paper")).output);
}

#[test]
fn the_built_in_questionnaires_are_used_where_no_folder_is_given() {
    let mut assessment = Case::new(" | | | ", "").assessment;
    assessment["pack"] = json!({"id": "ungp", "version": "0.1.0"});
    assessment["mode"] = json!("pulse");
    let result = result(&run_with(&["score", "-"], assessment.to_string().as_bytes()));
    assert_eq!(result["gate"]["status"], "unverified");
    assert_eq!(json!([result["know"], result["show"], result["best"]]), json!([null, 0, 10_000]));
    assert_eq!(result["counts"]["rung"], 0);
}

#[test]
fn answers_to_unknown_questions_do_not_stop_a_result() {
    let case = Case::new("2b*4 | 2b*6 | 2b*4 | 2b*6", "k*11").answer("from.the-future", build::rung(4));
    assert_eq!(score_input(case.assessment.to_string().as_bytes()).output, score(&fixture("on_paper")).output);
}

// ---------------------------------------------------------------------------------------------------------------------
// score, of a file that cannot be read

/// A bad file: exit 1, nothing on standard output, these pieces in one sentence on standard error.
fn check_bad(run: &Run, pieces: &[&str]) {
    assert_eq!((run.code, run.output.as_str()), (1, ""), "{}", run.errors);
    let [sentence] = run.sentences()[..] else { panic!("not one sentence: {}", run.errors) };
    for piece in pieces {
        assert!(sentence.contains(piece), "{piece} is not in: {sentence}");
    }
    for inner in ["Problem", "Fault", "Err(", "panicked", "serde", "unwrap", "{"] {
        assert!(!sentence.contains(inner), "{inner} is no word for a person: {sentence}");
    }
}

#[test]
fn a_file_that_is_not_there_is_told_in_one_sentence() {
    check_bad(&score("tests/fixtures/nowhere.knowshow.json"), &["tests/fixtures/nowhere.knowshow.json"]);
}

#[test]
fn a_folder_in_place_of_a_file_is_told_in_one_sentence() {
    check_bad(&score("tests/fixtures"), &["tests/fixtures"]);
}

#[test]
fn a_file_that_is_not_json_is_told_with_its_line() {
    let path = scratch("not_json.knowshow.json", b"{\n  \"title\": passports\n}\n");
    check_bad(&score(path.to_str().unwrap()), &["not_json.knowshow.json", "line 2"]);
    check_bad(&score_input(b"passports"), &["standard input", "line 1"]);
}

#[test]
fn a_file_that_is_not_text_is_told_in_one_sentence() {
    check_bad(&score_input(b"PK\x03\x04\xff\xfe\x00"), &["standard input"]);
    check_bad(&score_input(&[0xff, 0xfe, b'{', 0, b'}', 0]), &["standard input", "UTF-8"]);
}

#[test]
fn a_file_cut_short_inside_a_character_is_told_in_one_sentence() {
    let mut bytes = r#"{"title": "Həmişə"#.as_bytes().to_vec();
    bytes.pop();
    check_bad(&score_input(&bytes), &["standard input"]);
}

#[test]
fn an_empty_or_cut_file_is_told_as_cut_short() {
    check_bad(&score_input(b""), &["standard input", "too early"]);
    let bytes = std::fs::read(build::path("fixtures/vectors/on_paper.knowshow.json")).unwrap();
    check_bad(&score_input(&bytes[..bytes.len() / 2]), &["standard input", "too early"]);
}

#[test]
fn a_bad_answer_is_told_with_its_place() {
    let case = Case::new("2 | 2 | 2 | 2", "k");
    let input = |answer: Value| case.clone().answer("commitment.1", answer).assessment.to_string();
    let check = |answer: Value, pieces: &[&str]| check_bad(&score_input(input(answer).as_bytes()), pieces);
    check(json!({"state": "rung", "rung": 9}), &["standard input", "commitment.1.rung", "0 to 4"]);
    check(json!({"state": "maybe"}), &["commitment.1.state", "maybe", "dont-know"]);
    check(
        json!({"state": "rung", "rung": 3, "evidence": [{"date": "yesterday"}]}),
        &["commitment.1.evidence[0].date", "2026-11-21"],
    );
}

#[test]
fn every_problem_of_a_file_gets_its_own_sentence() {
    let case = Case::new("2 2 | 2 | 2 | 2", "k").with(json!({"mode": "express", "as_of": "soon"}));
    let run = score_input(case.answer("commitment.2", json!({"state": "rung"})).assessment.to_string().as_bytes());
    assert_eq!(run.code, 1);
    assert_eq!(run.sentences().len(), 3, "{}", run.errors);
    for place in ["mode", "as_of", "commitment.2.rung"] {
        assert!(
            run.sentences().iter().any(|sentence| sentence.starts_with(&format!("standard input: {place} "))),
            "{place}: {}",
            run.errors
        );
    }
}

#[test]
fn a_file_of_a_newer_version_is_told_as_such() {
    let case = Case::new("2 | 2 | 2 | 2", "k").with(json!({"format": "know-and-show/assessment/2"}));
    check_bad(&score_input(case.assessment.to_string().as_bytes()), &["know-and-show/assessment/2", "newer"]);
}

#[test]
fn a_file_of_another_questionnaire_is_told_as_such() {
    for id in ["other", "../questionnaires/vectors", "/etc", "vectors/../vectors", "çay", "."] {
        let case = Case::new("2 | 2 | 2 | 2", "k").with(json!({"pack": {"id": id, "version": "1.0.0"}}));
        check_bad(&score_input(case.assessment.to_string().as_bytes()), &[id]);
    }
}

#[test]
fn deep_nesting_is_told_and_not_followed() {
    check_bad(&score_input("[".repeat(100_000).as_bytes()), &["standard input", "deep"]);
}

// ---------------------------------------------------------------------------------------------------------------------
// check

#[test]
fn check_finds_nothing_wrong_with_our_questionnaires() {
    let run = run(&["check", "questionnaires"]);
    assert_eq!((run.code, run.errors.as_str()), (0, ""));
    assert!(run.output.contains("ungp/structure.json"), "{}", run.output);
}

#[test]
fn check_without_a_folder_checks_the_questionnaires_inside_the_program() {
    let built_in = run(&["check"]);
    assert_eq!((built_in.code, built_in.errors.as_str()), (0, ""));
    assert!(built_in.output.contains("ungp/structure.json"), "{}", built_in.output);
}

#[test]
fn check_tells_all_ten_faults_with_their_places() {
    let run = run(&["check", "tests/fixtures/ten_faults"]);
    assert_eq!((run.code, run.output.as_str()), (1, ""));
    let mut found: Vec<String> =
        run.sentences().iter().map(|line| line.splitn(3, ' ').take(2).collect::<Vec<_>>().join(" ")).collect();
    let mut expected = [
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
    found.sort();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn check_tells_a_missing_language_file() {
    check_bad(&run(&["check", "tests/fixtures/questionnaires/vectors"]), &["en.json", "missing"]);
}

#[test]
fn check_tells_a_pack_that_is_not_json() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("broken_pack");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("structure.json"), "{\n\n oops").unwrap();
    check_bad(&run(&["check", folder.to_str().unwrap()]), &["structure.json", "line 3"]);
}

// ---------------------------------------------------------------------------------------------------------------------
// Wrong calls

/// A wrong call: exit 2, nothing on standard output, something on standard error.
fn check_wrong_call(arguments: &[&str], piece: &str) {
    let run = run(arguments);
    assert_eq!((run.code, run.output.as_str()), (2, ""), "{arguments:?}: {}", run.errors);
    assert!(run.errors.contains(piece), "{arguments:?}: {piece} is not in: {}", run.errors);
}

#[test]
fn a_wrong_call_ends_with_2() {
    check_wrong_call(&[], "Usage");
    check_wrong_call(&["grade"], "grade");
    check_wrong_call(&["score"], "FILE");
    check_wrong_call(&["score", "a", "b"], "b");
    check_wrong_call(&["score", "a", "--fast"], "--fast");
    check_wrong_call(&["check", "a", "b"], "b");
    check_wrong_call(&["report", "a"], "--format");
    check_wrong_call(&["report", "a", "--format", "odt"], "odt");
}

#[test]
fn a_folder_that_is_not_there_is_a_wrong_call() {
    check_wrong_call(&["score", &fixture("ordinary"), "--questionnaires", "tests/nowhere"], "tests/nowhere");
    check_wrong_call(&["check", "tests/nowhere"], "tests/nowhere");
    check_wrong_call(&["check", "tests/fixtures/vectors"], "tests/fixtures/vectors");
}

#[test]
fn help_and_version_are_no_errors() {
    for argument in ["--help", "--version"] {
        let run = run(&[argument]);
        assert_eq!((run.code, run.errors.as_str()), (0, ""));
        assert!(run.output.contains("know-and-show"));
    }
}
