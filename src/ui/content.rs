//! Fetches questionnaires, principles and contacts: the app's own files, parsed by the same functions as everywhere.

use std::sync::Arc;

use crate::{
    domain::{contact::Contact, parse, principle::Principle, questionnaire::Pack, wording::Wording},
    i18n::Language,
    platform::fetch,
    reading,
};

/// A pack with its texts.
pub struct Questionnaire {
    /// What is asked.
    pub pack: Pack,
    /// In which words.
    pub wording: Wording,
}

/// Content on its way.
pub enum Loading<T> {
    /// Not here yet.
    Waiting,
    /// Here.
    Ready(Arc<T>),
    /// It cannot be had, or cannot be read.
    Failed,
}

impl<T> Clone for Loading<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Waiting => Self::Waiting,
            Self::Ready(content) => Self::Ready(Arc::clone(content)),
            Self::Failed => Self::Failed,
        }
    }
}

impl<T> Loading<T> {
    fn of(content: Option<T>) -> Self {
        content.map_or(Self::Failed, |content| Self::Ready(Arc::new(content)))
    }

    /// The content, if it is here.
    pub fn ready(&self) -> Option<Arc<T>> {
        match self {
            Self::Ready(content) => Some(Arc::clone(content)),
            _ => None,
        }
    }
}

/// The pack every assessment of this edition uses.
pub const PACK: &str = "ungp";

async fn json(file: &str) -> Option<serde_json::Value> {
    let text = fetch::text(&format!("questionnaires/{file}")).await?;
    reading::json(file, &text).ok()
}

/// The questionnaire.
pub async fn questionnaire(language: Language) -> Loading<Questionnaire> {
    Loading::of(read_questionnaire(language).await)
}

async fn read_questionnaire(language: Language) -> Option<Questionnaire> {
    let (structure, texts) = (format!("{PACK}/structure.json"), format!("{PACK}/{}.json", language.tag()));
    let pack = parse::pack(&structure, &json(&structure).await?).ok()?;
    let wording = parse::wording(&texts, &json(&texts).await?, &pack).ok()?;
    Some(Questionnaire { pack, wording })
}

/// The principles.
pub async fn principles(language: Language) -> Loading<Vec<Principle>> {
    let file = format!("principles/{}.json", language.tag());
    let value = json(&file).await;
    Loading::of(value.and_then(|value| parse::principles(&file, &value).ok()))
}

/// The contacts of Azerbaijan, the first country there are contacts for.
pub async fn contacts(language: Language) -> Loading<Vec<Contact>> {
    Loading::of(read_contacts(language).await)
}

async fn read_contacts(language: Language) -> Option<Vec<Contact>> {
    let (structure, texts) = ("contacts/az/structure.json".to_owned(), format!("contacts/az/{}.json", language.tag()));
    let (found, words) = (json(&structure).await?, json(&texts).await?);
    parse::contacts((&structure, &found), (&texts, &words)).ok()
}
