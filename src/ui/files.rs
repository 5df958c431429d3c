//! Files to and from the person: saving an assessment, opening one, downloading a report.

use super::{content::PACK, session::Session};
use crate::{
    domain::assessment::Assessment,
    i18n::Texts,
    platform::{download, events::Happened, file, location},
    reading::{Fault, MEGABYTES, Problem},
    record,
    screen::title_of,
};

/// Hands an assessment to the person as a file.
pub fn save(session: Session, assessment: Option<&Assessment>) {
    let Some(assessment) = assessment else { return };
    let name = file_name(session.texts(), assessment, "knowshow.json");
    hand_over(session, &name, "application/json", &record::write(assessment));
}

/// Hands a record that cannot be read to the person, as it is.
pub fn save_record(session: Session, key: &str) {
    if let Some(text) = session.record(key) {
        hand_over(session, &format!("{}.txt", key.replace('/', "-")), "text/plain", &text);
    }
}

/// Hands the report of the open assessment to the person.
pub fn save_report(session: Session) {
    let Some(name) = session.read(|assessment| file_name(session.texts(), assessment, "html")) else { return };
    session.ask_for_report(move |page| match page {
        Some(page) => hand_over(session, &name, "text/html", &page),
        None => session.say(session.texts().report_page.not_made, None),
    });
}

fn hand_over(session: Session, name: &str, media_type: &str, text: &str) {
    if download::text(name, media_type, text) {
        session.say(&(session.texts().report_page.downloaded)(name), None);
    }
}

/// Opens the file that was picked.
pub fn open(session: Session, happened: Happened) {
    leptos::task::spawn_local(async move {
        let Some(picked) = file::picked(happened, MEGABYTES * 1_000_000).await else { return };
        let texts = session.texts();
        let problem = |fault| Problem { file: picked.name.clone(), place: String::new(), fault };
        let read = match &picked.text {
            _ if picked.is_too_large => Err(vec![problem(Fault::TooLarge { megabytes: MEGABYTES })]),
            None => Err(vec![problem(Fault::NoSuchFile)]),
            Some(text) => record::read(&picked.name, text),
        };
        let opened = match read {
            Ok(assessment) if assessment.pack.id != PACK => Err(((texts.trouble.other_pack)(&assessment.pack.id), 0)),
            Ok(assessment) => Ok(session.take_in(assessment)),
            Err(problems) => Err(not_opened(texts, &problems)),
        };
        match opened {
            Ok(place) => {
                let message = session.read_scratch(|scratch| scratch.message.clone());
                location::go(&place);
                // Going to another page empties the status line; what was just said is about this page.
                session.carry(message);
            }
            Err(why) => session.scratch(&|scratch| scratch.not_opened = Some(why.clone())),
        }
    });
}

fn not_opened(texts: &Texts, problems: &[Problem]) -> (String, u32) {
    let sentence = problems.first().map(texts.problem).unwrap_or_default();
    (sentence, u32::try_from(problems.len().saturating_sub(1)).unwrap_or(u32::MAX))
}

/// Sorts by date in any folder: `2026-11-21 Main office.knowshow.json`.
fn file_name(texts: &Texts, assessment: &Assessment, extension: &str) -> String {
    let safe = |letter: char| if letter.is_control() || r#"\/:*?"<>|"#.contains(letter) { '-' } else { letter };
    let title: String = title_of(texts, assessment).chars().map(safe).take(80).collect();
    format!("{} {}.{extension}", assessment.as_of, title.trim().trim_matches('.'))
}
