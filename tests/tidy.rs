//! The house rules of ARCHITECTURE.md that a machine can check, mostly about what must be absent.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Who may use whom: every module of `src/lib.rs` with the modules it may name. What is not listed is forbidden.
const LAYERS: &[(&str, &[&str])] = &[
    ("table", &[]),
    ("reading", &[]),
    ("domain", &["reading", "table"]),
    ("record", &["domain", "reading", "table"]),
    ("html", &[]),
    ("chart", &[]),
    ("i18n", &["domain", "reading"]),
    ("report", &["chart", "domain", "html", "i18n", "record"]),
    ("route", &["domain"]),
    ("screen", &["domain", "html", "i18n", "reading", "record", "report", "route"]),
    ("account", &["domain", "i18n", "reading", "record", "report", "route", "screen"]),
    ("cli", &["domain", "i18n", "reading", "record", "report"]),
    ("platform", &[]),
    ("ui", &["account", "domain", "i18n", "platform", "reading", "record", "route", "screen", "table"]),
];

/// Modules that know no browser, no clock and no randomness.
const PURE: &[&str] = &["table", "reading", "domain", "record", "html", "chart", "i18n", "report", "route", "screen", "account"];

/// Where each style sheet in `style/components` is written for: the file that writes its class into a page.
const STYLED_IN: &[(&str, &str)] = &[
    ("button", "src/screen/control.rs"),
    ("choice", "src/screen/control.rs"),
    ("dumbbell", "src/report/html/charts.rs"),
    ("error_summary", "src/screen/profile.rs"),
    ("evidence", "src/screen/evidence.rs"),
    ("field", "src/screen/control.rs"),
    ("file_card", "src/screen/files.rs"),
    ("first_steps", "src/screen/first_steps.rs"),
    ("gate", "src/screen/gate.rs"),
    ("help", "src/screen/question.rs"),
    ("level", "src/screen/results.rs"),
    ("notice", "src/report/html/blocks.rs"),
    ("pager", "src/screen/question.rs"),
    ("progress", "src/screen/summary.rs"),
    ("site_footer", "src/ui/app.rs"),
    ("site_header", "src/ui/app.rs"),
    ("states_bar", "src/report/html/charts.rs"),
    ("status", "src/ui/app.rs"),
    ("summary_list", "src/screen/answers.rs"),
    ("table", "src/report/html/blocks.rs"),
    ("tag", "src/screen/tasks.rs"),
    ("task_list", "src/screen/tasks.rs"),
];

/// Files that report formats share; every other file of `src/report` is a format, with its folder.
const REPORT_MODEL: &[&str] = &["build", "model"];

// ---------------------------------------------------------------------------------------------------------------------
// Reading the repository

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files below a folder of the repository, in order, without what is built or fetched.
fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if !path.is_dir() {
                found.push(path);
            } else if ![".git", "target", "dist", ".tools", "node_modules"].contains(&name) {
                folders.push(path);
            }
        }
    }
    found.sort();
    found
}

fn rust_files(folder: &str) -> Vec<PathBuf> {
    files(folder).into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

fn name(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/")
}

fn stem(path: &Path) -> &str {
    path.file_stem().unwrap().to_str().unwrap()
}

/// The files of a top-level module: `src/domain.rs` and all below `src/domain/`.
fn files_of(module: &str) -> Vec<PathBuf> {
    let of_module =
        |path: &PathBuf| name(path) == format!("src/{module}.rs") || name(path).starts_with(&format!("src/{module}/"));
    rust_files("src").into_iter().filter(of_module).collect()
}

/// A Rust file without its comments and without what stands in its texts.
fn code(path: &Path) -> String {
    bare(&fs::read_to_string(path).unwrap())
}

fn bare(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let at = |index: usize| letters.get(index).copied().unwrap_or('\0');
    let (mut code, mut index) = (String::new(), 0);
    while index < letters.len() {
        let after_word = code.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
        let hashes = letters[index + 1..].iter().take_while(|letter| **letter == '#').count();
        index = match (at(index), at(index + 1)) {
            ('/', '/') => end_of(&letters, index, "\n"),
            ('/', '*') => end_of(&letters, index + 2, "*/") + 2,
            ('r', _) if !after_word && at(index + 1 + hashes) == '"' => {
                let end = format!("\"{}", "#".repeat(hashes));
                end_of(&letters, index + 2 + hashes, &end) + end.len()
            }
            ('"', _) => end_of_text(&letters, index + 1, '"'),
            ('\'', '\\') => end_of_text(&letters, index + 1, '\''),
            ('\'', _) if at(index + 2) == '\'' => index + 3,
            (letter, _) => {
                code.push(letter);
                index + 1
            }
        };
    }
    code
}

/// Where this end begins, looked for from `from` on; the end of the file if there is none.
fn end_of(letters: &[char], from: usize, end: &str) -> usize {
    let end: Vec<char> = end.chars().collect();
    (from..letters.len()).find(|at| letters[*at..].starts_with(&end)).unwrap_or(letters.len())
}

/// The place behind a text that ends with `quote`, inside which a backslash guards the next letter.
fn end_of_text(letters: &[char], from: usize, quote: char) -> usize {
    let mut index = from;
    while index < letters.len() && letters[index] != quote {
        index += if letters[index] == '\\' { 2 } else { 1 };
    }
    index + 1
}

/// The words of a program text.
fn words(code: &str) -> BTreeSet<&str> {
    code.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')).filter(|word| !word.is_empty()).collect()
}

/// Fails with every finding on a line of its own.
fn none_of(findings: Vec<String>, rule: &str) {
    assert!(findings.is_empty(), "{rule}:\n  {}", findings.join("\n  "));
}

/// Findings of these words in these files.
fn with_words(paths: &[PathBuf], forbidden: &[&str]) -> Vec<String> {
    let in_file = |path: &PathBuf| {
        // `env!` is a constant of the build, not the environment.
        let code = code(path).replace("env!", "");
        let found: Vec<&str> = words(&code).into_iter().filter(|word| forbidden.contains(word)).collect();
        (!found.is_empty()).then(|| format!("{}: {}", name(path), found.join(", ")))
    };
    paths.iter().filter_map(in_file).collect()
}

// ---------------------------------------------------------------------------------------------------------------------
// Files

#[test]
fn every_rust_file_says_in_its_first_line_what_it_is() {
    let paths: Vec<PathBuf> = ["src", "xtask/src", "tests", "benches"].into_iter().flat_map(rust_files).collect();
    assert!(paths.len() > 40);
    let silent = |path: &&PathBuf| !fs::read_to_string(path).unwrap().starts_with("//! ");
    none_of(paths.iter().filter(silent).map(|path| name(path)).collect(), "a file begins with //! and what it is");
}

#[test]
fn a_module_is_foo_rs_beside_its_folder_and_never_mod_rs() {
    let found = ["src", "xtask/src", "tests", "benches"].into_iter().flat_map(rust_files).filter(|path| stem(path) == "mod");
    none_of(found.map(|path| name(&path)).collect(), "foo.rs beside foo/, never mod.rs");
}

#[test]
fn no_file_is_a_drawer_for_everything() {
    let vague = ["utils", "util", "helpers", "helper", "manager", "common", "misc", "shared", "service", "handler"];
    let found = ["src", "xtask/src", "tests", "benches"].into_iter().flat_map(files).filter(|path| {
        let parts: Vec<String> = name(path).split(['/', '.']).map(str::to_lowercase).collect();
        parts.iter().any(|part| vague.contains(&part.as_str()))
    });
    none_of(found.map(|path| name(&path)).collect(), "a file is named for what it holds");
}

#[test]
fn every_style_sheet_is_for_something_that_is_written() {
    let styles: BTreeSet<String> = files("style/components").iter().map(|path| stem(path).to_owned()).collect();
    let placed: BTreeSet<String> = STYLED_IN.iter().map(|(style, _)| (*style).to_owned()).collect();
    assert_eq!(styles, placed, "a style sheet has a line in STYLED_IN");
    let writes =
        |style: &str, file: &str| fs::read_to_string(root().join(file)).is_ok_and(|code| code.contains(&style.replace('_', "-")));
    let astray = STYLED_IN.iter().filter(|(style, file)| !writes(style, file));
    none_of(astray.map(|(style, file)| format!("{style} in {file}")).collect(), "the file writes no such class");
}

// ---------------------------------------------------------------------------------------------------------------------
// Layers

/// The top-level modules that a text names: `crate::domain::...`, `crate::{domain::..., reading::...}`.
fn modules_named(code: &str, prefix: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    for (at, _) in code.match_indices(prefix) {
        let (before, rest) = code.split_at(at);
        if before.ends_with(is_word) || before.ends_with('$') {
            continue;
        }
        let (_, rest) = rest.split_at(prefix.len());
        let first_word = |text: &str| text.trim_start().split(|letter| !is_word(letter)).next().unwrap_or("").to_owned();
        match rest.strip_prefix('{') {
            None => {
                named.insert(first_word(rest));
            }
            Some(group) => named.extend(heads(group).into_iter().map(|head| first_word(&head))),
        }
    }
    named.remove("");
    named
}

/// The entries of a `{...}` group whose opening brace is already gone, without what they nest.
fn heads(group: &str) -> Vec<String> {
    let (mut depth, mut head, mut heads) = (1, String::new(), Vec::new());
    for letter in group.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => heads.push(std::mem::take(&mut head)),
            _ if depth == 1 => head.push(letter),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    heads.push(head);
    heads
}

/// The modules that `src/lib.rs` declares.
fn declared() -> BTreeSet<String> {
    let lib = code(&root().join("src/lib.rs"));
    lib.lines().filter_map(|line| Some(line.trim().strip_prefix("pub mod ")?.strip_suffix(';')?.to_owned())).collect()
}

/// The modules that a file names at the top of the crate, through `crate::` or by climbing with `super::`; macros are none.
fn uses(path: &Path) -> BTreeSet<String> {
    let code = code(path);
    let climb = "super::".repeat(name(path).trim_start_matches("src/").split('/').count());
    let named = modules_named(&code, "crate::").into_iter().chain(modules_named(&code, &climb));
    let declared = declared();
    named.filter(|word| declared.contains(word)).collect()
}

#[test]
fn comments_and_texts_are_no_code() {
    assert_eq!(
        words(&bare("/// crate::ui\nfn f() { g(\"now \\\" then\", '\"', 'x', r#\"Local \" rand\"#) } // env /* */ let a = b;")),
        words("fn f g")
    );
    assert_eq!(words(&bare("a /* b\n c */ d<'e>(r\"f\", '\\'', '\\n') br")), words("a d e br"));
}

#[test]
fn modules_are_read_from_paths_and_from_groups() {
    let named = |code: &str| modules_named(code, "crate::").into_iter().collect::<Vec<_>>();
    assert_eq!(named("use crate::domain::id::QuestionId;"), ["domain"]);
    assert_eq!(
        named("use crate::{\n    domain::{id::A, date::Date},\n    reading::{self, Fault}, record,\n};"),
        ["domain", "reading", "record"]
    );
    assert_eq!(named("fn f() -> crate::reading::Fault { crate::i18n::date() }"), ["i18n", "reading"]);
    assert_eq!(named("$crate::x other_crate::y"), [""; 0]);
    assert_eq!(
        modules_named("use super::super::reading::Fault;", &"super::".repeat(2)).into_iter().collect::<Vec<_>>(),
        ["reading"]
    );
}

#[test]
fn every_module_has_its_place_among_the_layers() {
    let declared = declared();
    let placed: BTreeSet<String> = LAYERS.iter().map(|(module, _)| (*module).to_owned()).collect();
    assert_eq!(declared, placed, "a new module gets a line in LAYERS and in ARCHITECTURE.md");
}

#[test]
fn layers_point_one_way() {
    let mut findings = Vec::new();
    for (module, allowed) in LAYERS {
        for path in files_of(module) {
            for used in uses(&path) {
                if used != *module && !allowed.contains(&used.as_str()) {
                    findings.push(format!("{} uses {used}", name(&path)));
                }
            }
        }
    }
    none_of(findings, "LAYERS does not allow it");
}

#[test]
fn the_table_of_layers_has_no_circle() {
    for (place, (module, allowed)) in LAYERS.iter().enumerate() {
        for used in *allowed {
            let other = LAYERS.iter().position(|(module, _)| module == used).unwrap();
            let back = LAYERS[other].1.contains(module);
            assert!(!back && other != place, "{module} and {used} use each other");
        }
    }
}

#[test]
fn no_report_format_names_another() {
    let format_of = |path: &Path| name(path).trim_start_matches("src/report/").split(['/', '.']).next().unwrap().to_owned();
    let paths: Vec<PathBuf> = files_of("report").into_iter().filter(|path| name(path).starts_with("src/report/")).collect();
    let formats: BTreeSet<String> =
        paths.iter().map(|path| format_of(path)).filter(|format| !REPORT_MODEL.contains(&format.as_str())).collect();
    let mut findings = Vec::new();
    for path in &paths {
        let code = code(path);
        for format in formats.iter().filter(|format| **format != format_of(path)) {
            if modules_named(&code, "super::").contains(format) || modules_named(&code, "report::").contains(format) {
                findings.push(format!("{} names {format}", name(path)));
            }
        }
    }
    none_of(findings, "one Report, one function per format; formats do not know each other");
}

#[test]
fn the_browser_modules_exist_only_for_the_browser() {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    for (module, condition) in
        [("platform", "target_arch = \"wasm32\""), ("ui", "target_arch = \"wasm32\""), ("cli", "not(target_arch = \"wasm32\")")]
    {
        assert!(lib.contains(&format!("#[cfg({condition})]\npub mod {module};")), "{module} needs #[cfg({condition})]");
    }
}

#[test]
fn the_web_crates_do_not_exist_natively() {
    let cargo = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let mut section = "";
    let mut findings = Vec::new();
    for line in cargo.lines() {
        if line.starts_with('[') {
            section = line;
        }
        let web = ["leptos", "wasm-bindgen", "js-sys", "web-sys", "gloo"].iter().any(|web| line.starts_with(web));
        if web && !section.contains("cfg(target_arch = \"wasm32\")") {
            findings.push(format!("{section} {line}"));
        }
    }
    none_of(findings, "web crates stand under [target.'cfg(target_arch = \"wasm32\")'...] only");
}

// ---------------------------------------------------------------------------------------------------------------------
// What must be absent

/// Files of `src` that name one of these crates outside the modules where they may stand.
fn named_outside(crates: &[&str], modules: &[&str]) -> Vec<String> {
    let inside = |path: &PathBuf| modules.iter().any(|module| files_of(module).contains(path));
    let names_one = |path: &PathBuf| {
        let code = code(path);
        words(&code).iter().any(|word| crates.iter().any(|one| word == one || one.ends_with('_') && word.starts_with(one)))
    };
    rust_files("src").into_iter().filter(|path| !inside(path) && names_one(path)).map(|path| name(&path)).collect()
}

#[test]
fn only_platform_and_ui_know_the_web_crates() {
    none_of(
        named_outside(&["web_sys", "js_sys", "leptos", "wasm_bindgen", "gloo_"], &["platform", "ui"]),
        "the core knows no browser",
    );
}

#[test]
fn only_platform_touches_the_browser() {
    none_of(named_outside(&["web_sys", "js_sys", "gloo_"], &["platform"]), "web APIs are touched in src/platform only");
}

#[test]
fn the_pure_modules_look_at_no_clock_and_draw_no_lots() {
    let paths: Vec<PathBuf> = PURE.iter().flat_map(|module| files_of(module)).collect();
    assert!(paths.len() > 30);
    let forbidden = [
        "SystemTime",
        "Instant",
        "now",
        "Utc",
        "Local",
        "rand",
        "getrandom",
        "RandomState",
        "HashMap",
        "HashSet",
        "thread",
        "env",
    ];
    let findings = with_words(&paths, &forbidden);
    none_of(findings, "time, language and chance are inputs");
}

#[test]
fn the_pure_modules_open_no_file_and_no_connection() {
    let paths: Vec<PathBuf> = PURE.iter().flat_map(|module| files_of(module)).collect();
    none_of(
        with_words(&paths, &["fs", "io", "net", "process", "stdin", "stdout", "println", "eprintln"]),
        "the core does no input or output",
    );
}

#[test]
fn scoring_knows_no_float() {
    let paths: Vec<PathBuf> = ["domain", "record"].into_iter().flat_map(files_of).collect();
    none_of(with_words(&paths, &["f32", "f64", "as_f64", "is_f64"]), "integers and exact fractions decide a score");
    assert!(code(&root().join("src/domain/scoring.rs")).contains("#![deny(clippy::float_arithmetic)]"));
}

#[test]
fn no_text_file_names_the_machine_it_was_written_on_or_a_registry() {
    // Put together here, so that this file does not find itself.
    let needles = [
        ["/wor", "k/"],
        ["/ro", "ot/"],
        ["/ho", "me/"],
        ["/Us", "ers/"],
        ["C:\\", "Users"],
        ["index.cra", "tes.io"],
        ["static.cra", "tes.io"],
        ["registry.np", "mjs.org"],
        ["artif", "actory"],
        ["127.0.", "0.1:80"],
    ]
    .map(|halves| halves.concat());
    let mut findings = Vec::new();
    let mut looked_at = 0;
    for path in files("") {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        looked_at += 1;
        for (number, line) in text.lines().enumerate() {
            findings.extend(
                needles
                    .iter()
                    .filter(|needle| line.contains(*needle))
                    .map(|needle| format!("{}:{}: {needle}", name(&path), number + 1)),
            );
        }
    }
    assert!(looked_at > 80);
    none_of(findings, "a file is the same on every machine");
}

#[test]
fn every_locked_crate_comes_from_the_public_index() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let sources: BTreeSet<&str> = lock.lines().filter_map(|line| line.strip_prefix("source = ")).collect();
    let public = ["\"registry+https://github.com/rust-lang/", "crates.io-index\""].concat();
    assert_eq!(sources.into_iter().collect::<Vec<_>>(), [public.as_str()]);
}

#[test]
fn the_names_of_tests_are_sentences() {
    let mut findings = Vec::new();
    for path in rust_files("tests").into_iter().chain(rust_files("src")).chain(rust_files("xtask/src")) {
        let text = fs::read_to_string(&path).unwrap();
        let mut lines = text.lines().map(str::trim);
        while let Some(line) = lines.next() {
            if !line.ends_with("test]") || !line.starts_with("#[") {
                continue;
            }
            let Some(signature) = lines.find(|line| line.contains("fn ")) else { break };
            let test = signature.split("fn ").nth(1).unwrap_or("").split('(').next().unwrap_or("");
            if test.split('_').count() < 3 {
                findings.push(format!("{}: {test}", name(&path)));
            }
        }
    }
    none_of(findings, "a test's name says what holds");
}
