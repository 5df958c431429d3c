//! Files to and from the person: saving an assessment, opening one, downloading a report.


use super::{
    content::{PACK, Questionnaire},
    session::Session,
};
use crate::{
    domain::{assessment::Assessment, principle::Principle},
    i18n::Texts,
    platform::{download, file},
    reading::{Fault, MEGABYTES, Problem},
    record::{self, shelf::Opened},
    report::{self, Content},
    screen::title_of,
};

/// Why a file was not opened: sentences for the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotOpened {
    /// What, where, what to do.
    pub sentence: String,
    /// How many further problems there are.
    pub more: u32,
}

/// Hands an assessment to the person as a file; returns the file's name.
pub fn save(texts: &Texts, assessment: &Assessment) -> String {
    let name = file_name(texts, assessment, "knowshow.json");
    download::text(&name, "application/json", &record::write(assessment));
    name
}

/// Hands the report to the person; returns the file's name.
pub fn save_report(session: Session, questionnaire: &Questionnaire, principles: &[Principle], assessment: &Assessment) -> String {
    let language = session.language();
    let content = Content { pack: &questionnaire.pack, wording: &questionnaire.wording, principles, language };
    let page = report::html(&report::build(&content, assessment), include_str!("../../style/report.css"));
    let texts = session.texts();
    let name = file_name(texts, assessment, "html");
    download::text(&name, "text/html", &page);
    name
}

/// Opens the file picked in the field behind `event`.
pub async fn open(session: Session, event: leptos::ev::Event) -> Option<Result<Opened, NotOpened>> {
    let picked = file::picked(event, MEGABYTES * 1_000_000).await?;
    let texts = session.texts();
    let problem = |fault| Problem { file: picked.name.clone(), place: String::new(), fault };
    let read = match &picked.text {
        _ if picked.is_too_large => Err(vec![problem(Fault::TooLarge { megabytes: MEGABYTES })]),
        None => Err(vec![problem(Fault::NoSuchFile)]),
        Some(text) => record::read(&picked.name, text),
    };
    Some(match read {
        Ok(assessment) if assessment.pack.id != PACK => {
            Err(NotOpened { sentence: (texts.trouble.other_pack)(&assessment.pack.id), more: 0 })
        }
        Ok(assessment) => Ok(session.take_in(assessment)),
        Err(problems) => Err(not_opened(texts, &problems)),
    })
}

fn not_opened(texts: &Texts, problems: &[Problem]) -> NotOpened {
    let sentence = problems.first().map(texts.problem).unwrap_or_default();
    NotOpened { sentence, more: u32::try_from(problems.len().saturating_sub(1)).unwrap_or(u32::MAX) }
}

/// Sorts by date in any folder: `2026-11-21 Main office.knowshow.json`.
fn file_name(texts: &Texts, assessment: &Assessment, extension: &str) -> String {
    let safe = |letter: char| if letter.is_control() || r#"\/:*?"<>|"#.contains(letter) { '-' } else { letter };
    let title: String = title_of(texts, assessment).chars().map(safe).take(80).collect();
    format!("{} {}.{extension}", assessment.as_of, title.trim().trim_matches('.'))
}

/// A handler that hands the open assessment to the person as a file.
pub fn save_open(session: Session) -> impl Fn(leptos::ev::MouseEvent) + Copy {
    move |_| {
        let texts = session.texts();
        if let Some(name) = session.read_once(|assessment| save(texts, assessment)) {
            session.say((texts.report_page.downloaded)(&name));
        }
    }
}
