//! `know-and-show check`: validates questionnaires, prints all problems with their places, and what there is.

use std::path::Path;

use super::{Failure, library::Library, print};
use crate::{
    domain::{parse, questionnaire::Pack},
    reading::Problem,
};

/// Checks a folder of questionnaires, one pack's folder, or the built-in questionnaires.
pub(super) fn run(dir: Option<&Path>) -> Result<(), Failure> {
    let library = Library::open(dir)?;
    let mut findings = Findings::default();
    if library.text("index.json").is_some() {
        everything(&library, &mut findings);
    } else if library.text("structure.json").is_some() {
        pack(&library, "", &mut findings);
    } else {
        let folder = dir.map_or_else(String::new, |dir| dir.display().to_string());
        return Err(Failure::WrongCall(format!("{folder}: there is neither an index.json nor a structure.json in this folder")));
    }
    if findings.problems.is_empty() { print(&findings.summary) } else { Err(Failure::problems(&findings.problems)) }
}

#[derive(Default)]
struct Findings {
    problems: Vec<Problem>,
    summary: String,
}

impl Findings {
    fn keep<T>(&mut self, result: Result<T, Vec<Problem>>) -> Option<T> {
        result.map_err(|problems| self.problems.extend(problems)).ok()
    }

    fn say(&mut self, line: &str) {
        self.summary.push_str(line);
        self.summary.push('\n');
    }
}

fn everything(library: &Library, findings: &mut Findings) {
    let index = library.json("index.json").and_then(|value| parse::index("index.json", &value));
    let Some(index) = findings.keep(index) else { return };
    for name in &index.packs {
        pack(library, &format!("{name}/"), findings);
    }
    for language in &index.languages {
        let file = format!("principles/{language}.json");
        if let Some(principles) = findings.keep(library.json(&file).and_then(|value| parse::principles(&file, &value))) {
            findings.say(&format!("{file}: {} principles", principles.len()));
        }
        for country in &index.contacts {
            contacts(library, country, language, findings);
        }
    }
}

fn contacts(library: &Library, country: &str, language: &str, findings: &mut Findings) {
    let (structure, texts) = (format!("contacts/{country}/structure.json"), format!("contacts/{country}/{language}.json"));
    let (found, words) = (findings.keep(library.json(&structure)), findings.keep(library.json(&texts)));
    let (Some(found), Some(words)) = (found, words) else { return };
    if let Some(contacts) = findings.keep(parse::contacts((&structure, &found), (&texts, &words))) {
        findings.say(&format!("{texts}: {} contacts", contacts.len()));
    }
}

fn pack(library: &Library, folder: &str, findings: &mut Findings) {
    let file = format!("{folder}structure.json");
    let Some(value) = findings.keep(library.json(&file)) else { return };
    let (pack, problems) = parse::survey(&file, &value);
    findings.problems.extend(problems);
    let Some(pack) = pack else { return };
    describe(&file, &pack, findings);
    for language in &pack.languages {
        let file = format!("{folder}{language}.json");
        findings.keep(library.json(&file).and_then(|value| parse::wording(&file, &value, &pack)));
    }
}

fn describe(file: &str, pack: &Pack, findings: &mut Findings) {
    let ladders = pack.questions.iter().filter(|question| question.ladder().is_some()).count();
    let flags = pack.questions.iter().filter(|question| question.is_critical()).count();
    findings.say(&format!(
        "{file}: {} {}, {ladders} ladder questions, {flags} red flags, {} facts",
        pack.id,
        pack.version,
        pack.profile.len()
    ));
    for section in &pack.sections {
        let in_section = |question: &&crate::domain::questionnaire::Question| {
            question.ladder().is_some_and(|ladder| ladder.section == section.id)
        };
        let count = pack.questions.iter().filter(in_section).count();
        findings.say(&format!("  {}: weight {}, {count} questions", section.id, section.weight));
    }
    let principles: Vec<String> = pack.main_principles().iter().map(u8::to_string).collect();
    findings.say(&format!("  main principles: {}", principles.join(", ")));
}
