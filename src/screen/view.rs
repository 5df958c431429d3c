//! Everything a page is made from. The same view gives the same page.

use super::Content;
use crate::{
    domain::{assessment::Assessment, contact::Contact, id::AssessmentId},
    i18n::{Language, Texts},
    record::shelf::Entry,
    route::Route,
};

/// Everything a page is made from.
pub struct View<'a> {
    /// The language.
    pub language: Language,
    /// Where the person is.
    pub route: &'a Route,
    /// The questionnaire with its texts.
    pub content: Part<Content<'a>>,
    /// The contacts.
    pub contacts: Part<&'a [Contact]>,
    /// What the page gives account of, from the report worker.
    pub account: Part<&'a str>,
    /// The open assessment.
    pub open: Option<&'a Assessment>,
    /// What is kept on this device; filled where a page shows it.
    pub shelf: Shelf,
    /// What is not part of any assessment.
    pub scratch: &'a Scratch,
    /// Whether there is room for help beside the question.
    pub is_wide: bool,
}

/// Content that may still be on its way.
#[derive(Clone, Copy)]
pub enum Part<T> {
    /// Not here yet.
    Waiting,
    /// Here.
    Ready(T),
    /// It cannot be had.
    Failed,
}

/// What is kept on this device.
#[derive(Default)]
pub struct Shelf {
    /// Assessments, and records that cannot be read.
    pub entries: Vec<Entry>,
    /// The bin.
    pub bin: Vec<Entry>,
    /// The assessment worked on last, and where.
    pub last: Option<(Assessment, String)>,
    /// The place the person was at, by assessment.
    pub places: Vec<(AssessmentId, String)>,
}

/// What a page needs to remember and no assessment does.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Scratch {
    /// Whether the menu is open on a small screen.
    pub menu_is_open: bool,
    /// The assessment that is being renamed.
    pub renaming: Option<AssessmentId>,
    /// What was typed where a number belongs, by profile question.
    pub not_numbers: Vec<(String, String)>,
    /// Whether the errors of the profile are summed up at the top.
    pub shows_errors: bool,
    /// Why a file was not opened: the sentence, and how many further problems there are.
    pub not_opened: Option<(String, u32)>,
    /// Whether single keys are on.
    pub single_keys: bool,
    /// The status line.
    pub message: Option<Message>,
    /// How safe the last change is.
    pub saved: Saved,
}

/// A sentence for the status line, and what can be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The sentence.
    pub text: String,
    /// The assessment that can be put back from the bin.
    pub undo: Option<AssessmentId>,
}

/// How safe the last change is.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Saved {
    /// Nothing has been changed yet.
    #[default]
    Nothing,
    /// Kept by the browser since this time of day.
    At(String),
    /// In memory only: the browser does not allow saving.
    Blocked,
    /// In memory only: the browser's storage is full.
    Full,
}

impl View<'_> {
    /// The interface's texts.
    pub fn texts(&self) -> &'static Texts {
        self.language.texts()
    }
}
