//! Fetches questionnaires, principles and contacts: the app's own files, parsed by the same functions as everywhere.

use crate::{
    domain::{contact::Contact, parse, questionnaire::Pack, wording::Wording},
    platform::fetch,
    reading,
    screen::Part,
};

/// What can be fetched.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// The pack with its texts.
    Questionnaire,
    /// The principles.
    Principles,
    /// The contacts.
    Contacts,
}

/// The pack with its texts: the first thing the app needs.
pub const QUESTIONNAIRE: Wanted = Wanted::Questionnaire;

/// The pack every assessment of this edition uses.
pub const PACK: &str = "ungp";

/// A pack with its texts.
pub struct Questionnaire {
    /// What is asked.
    pub pack: Pack,
    /// In which words.
    pub wording: Wording,
}

/// Everything there is to fetch, as far as it is here.
pub struct Library {
    /// The questionnaire.
    pub questionnaire: Part<Questionnaire>,
    /// The principles, as the report worker reads them.
    pub principles: Part<String>,
    /// The contacts.
    pub contacts: Part<Vec<Contact>>,
    /// The texts of the files the questionnaire was read from: the report worker reads them again.
    pub sources: Sources,
}

/// Files as they were fetched.
#[derive(Default)]
pub struct Sources {
    /// The pack's structure.
    pub structure: String,
    /// The pack's texts.
    pub wording: String,
}

impl Library {
    /// Nothing yet.
    pub fn empty() -> Self {
        Self { questionnaire: Part::Waiting, principles: Part::Waiting, contacts: Part::Waiting, sources: Sources::default() }
    }

    /// Whether something is here.
    pub fn has(&self, wanted: Wanted) -> bool {
        match wanted {
            Wanted::Questionnaire => matches!(self.questionnaire, Part::Ready(_)),
            Wanted::Principles => matches!(self.principles, Part::Ready(_)),
            Wanted::Contacts => matches!(self.contacts, Part::Ready(_)),
        }
    }

    /// Takes in the texts of the files of something that was wanted.
    pub fn take_in(&mut self, wanted: Wanted, language: &str, texts: &[Option<String>]) {
        let files = files(wanted, language);
        let mut values = Vec::new();
        for (file, text) in files.iter().zip(texts) {
            values.push((file.as_str(), text.as_ref().and_then(|text| reading::json(file, text).ok())));
        }
        let value = |index: usize| values.get(index).and_then(|(file, value)| Some((*file, value.as_ref()?)));
        let text = |index: usize| texts.get(index).cloned().flatten();
        match wanted {
            Wanted::Questionnaire => {
                self.questionnaire = part(questionnaire(value(0), value(1)));
                self.sources = Sources { structure: text(0).unwrap_or_default(), wording: text(1).unwrap_or_default() };
            }
            Wanted::Principles => self.principles = part(text(0)),
            Wanted::Contacts => {
                self.contacts = part(value(0).zip(value(1)).and_then(|(structure, texts)| parse::contacts(structure, texts).ok()))
            }
        }
    }
}

fn part<T>(content: Option<T>) -> Part<T> {
    content.map_or(Part::Failed, Part::Ready)
}

type File<'a> = Option<(&'a str, &'a serde_json::Value)>;

fn questionnaire(structure: File<'_>, texts: File<'_>) -> Option<Questionnaire> {
    let ((structure_file, structure), (texts_file, texts)) = structure.zip(texts)?;
    let pack = parse::pack(structure_file, structure).ok()?;
    let wording = parse::wording(texts_file, texts, &pack).ok()?;
    Some(Questionnaire { pack, wording })
}

/// The files of something that is wanted. Contacts begin with Azerbaijan, the first country there are any for.
fn files(wanted: Wanted, language: &str) -> Vec<String> {
    match wanted {
        Wanted::Questionnaire => vec![format!("{PACK}/structure.json"), format!("{PACK}/{language}.json")],
        Wanted::Principles => vec![format!("principles/{language}.json")],
        Wanted::Contacts => vec!["contacts/az/structure.json".to_owned(), format!("contacts/az/{language}.json")],
    }
}

/// Fetches the files of something that is wanted.
pub async fn fetch(wanted: Wanted, language: &str) -> Vec<Option<String>> {
    let mut texts = Vec::new();
    for file in files(wanted, language) {
        texts.push(fetch::text(&format!("questionnaires/{file}")).await);
    }
    texts
}
