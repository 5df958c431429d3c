//! The assessments kept on a device: what is there, what cannot be read, what lies in the bin. Where they are kept is a [`Store`].
//!
//! Nothing here overwrites a record of another assessment, and a record that cannot be read stays as it is.

use super::{read, write};
use crate::{
    domain::{assessment::Assessment, id::AssessmentId},
    reading::Problem,
};

/// A place that keeps texts by key.
pub trait Store {
    /// Why it refuses to keep something.
    type Refused;
    /// The text under a key.
    fn get(&self, key: &str) -> Option<String>;
    /// Keeps a text under a key.
    fn put(&self, key: &str, text: &str) -> Result<(), Self::Refused>;
    /// Forgets a key.
    fn remove(&self, key: &str);
    /// All keys, in order.
    fn keys(&self) -> Vec<String>;
}

/// The assessments kept in a store.
pub struct Shelf<S> {
    store: S,
}

/// A record on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// An assessment.
    Readable(Box<Assessment>),
    /// Something that cannot be read.
    Unreadable {
        /// The key it is kept under.
        key: String,
        /// What is wrong with it.
        problems: Vec<Problem>,
        /// The record as it is.
        text: String,
    },
}

/// What became of a file that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// It is new here.
    New(Box<Assessment>),
    /// The same is here already, byte for byte.
    AlreadyHere(Box<Assessment>),
    /// Another version of it is here; this one got an id and a title of its own.
    KeptBeside(Box<Assessment>),
}

const KEPT: &str = "assessment/";
const BIN: &str = "bin/";
const PLACE: &str = "place/";
const LAST: &str = "last";

impl<S: Store> Shelf<S> {
    /// The shelf in `store`.
    pub fn new(store: S) -> Self {
        Self { store }
    }

    /// The key an assessment is kept under.
    pub fn key(id: &AssessmentId) -> String {
        format!("{KEPT}{id}")
    }

    /// Everything on the shelf.
    pub fn entries(&self) -> Vec<Entry> {
        self.under(KEPT)
    }

    /// Everything in the bin.
    pub fn bin(&self) -> Vec<Entry> {
        self.under(BIN)
    }

    fn under(&self, prefix: &str) -> Vec<Entry> {
        let keys = self.store.keys().into_iter().filter(|key| key.starts_with(prefix));
        let entry = |key: String| {
            let text = self.store.get(&key)?;
            Some(match read(&key, &text) {
                Ok(assessment) => Entry::Readable(Box::new(assessment)),
                Err(problems) => Entry::Unreadable { key, problems, text },
            })
        };
        keys.filter_map(entry).collect()
    }

    /// The assessment with this id, if it is here and can be read.
    pub fn get(&self, id: &AssessmentId) -> Option<Assessment> {
        let key = Self::key(id);
        read(&key, &self.store.get(&key)?).ok()
    }

    /// Whether anything, readable or not, is kept under this id.
    pub fn has(&self, id: &AssessmentId) -> bool {
        self.store.get(&Self::key(id)).is_some()
    }

    /// Keeps an assessment; returns the text it is kept as.
    pub fn keep(&self, assessment: &Assessment) -> (String, Result<(), S::Refused>) {
        let text = write(assessment);
        let kept = self.store.put(&Self::key(&assessment.id), &text);
        (text, kept)
    }

    /// Moves an assessment to the bin. If the bin has no room it stays where it is.
    pub fn discard(&self, id: &AssessmentId) -> Result<(), S::Refused> {
        self.shift(&Self::key(id), &format!("{BIN}{id}"))
    }

    /// Puts an assessment back from the bin.
    pub fn restore(&self, id: &AssessmentId) -> Result<(), S::Refused> {
        self.shift(&format!("{BIN}{id}"), &Self::key(id))
    }

    fn shift(&self, from: &str, to: &str) -> Result<(), S::Refused> {
        if let Some(text) = self.store.get(from) {
            self.store.put(to, &text)?;
            self.store.remove(from);
        }
        Ok(())
    }

    /// Deletes an assessment in the bin for ever.
    pub fn destroy(&self, id: &AssessmentId) {
        self.store.remove(&format!("{BIN}{id}"));
        self.store.remove(&format!("{PLACE}{id}"));
    }

    /// Takes in an assessment from a file; `fresh` is an unused id and `beside` names a second version of one that is here.
    pub fn open(
        &self,
        assessment: Assessment,
        fresh: AssessmentId,
        beside: impl FnOnce(&str) -> String,
    ) -> (Opened, Result<(), S::Refused>) {
        let key = Self::key(&assessment.id);
        match self.store.get(&key) {
            Some(here) if here == write(&assessment) => (Opened::AlreadyHere(Box::new(assessment)), Ok(())),
            Some(_) => {
                let title = beside(&assessment.title);
                let beside = Assessment { id: fresh, title, ..assessment };
                let (_, kept) = self.keep(&beside);
                (Opened::KeptBeside(Box::new(beside)), kept)
            }
            None => {
                let (_, kept) = self.keep(&assessment);
                (Opened::New(Box::new(assessment)), kept)
            }
        }
    }

    /// Remembers where a person was in an assessment.
    pub fn remember_place(&self, id: &AssessmentId, fragment: &str) {
        // Losing a bookmark costs no answer, so a full store is not worth a word.
        let _ = self.store.put(&format!("{PLACE}{id}"), fragment);
        let _ = self.store.put(LAST, id.as_str());
    }

    /// Where the person was in an assessment.
    pub fn place(&self, id: &AssessmentId) -> Option<String> {
        self.store.get(&format!("{PLACE}{id}"))
    }

    /// The assessment worked on last, if it is still here.
    pub fn last(&self) -> Option<Assessment> {
        self.get(&AssessmentId::new(self.store.get(LAST)?))
    }

    /// A setting.
    pub fn setting(&self, name: &str) -> Option<String> {
        self.store.get(&format!("setting/{name}"))
    }

    /// Keeps a setting.
    pub fn set(&self, name: &str, value: &str) {
        let _ = self.store.put(&format!("setting/{name}"), value);
    }
}
