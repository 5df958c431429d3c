//! Everything a person can do on a page, and how it is written into the page: a closed enum, printed and parsed in one place.

use std::fmt;

use crate::domain::id::{AssessmentId, ProfileId};

/// Something a person does with a field or a button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Opens or closes the menu.
    Menu,
    /// Skips to the content.
    Skip,
    /// Begins an assessment.
    Begin,
    /// Opens a file.
    OpenFile,
    /// States a fact as one of several words.
    Fact(ProfileId, String),
    /// States that one of several options applies, or that it does not.
    Option(ProfileId, String),
    /// States a number.
    Number(ProfileId),
    /// Leaves the profile.
    ProfileDone,
    /// Goes to a field that needs another look.
    ShowField(String),
    /// Answers the question of the page.
    Answer(String),
    /// Says how a red flag was looked for.
    Method(String),
    /// Says why a question does not apply.
    Reason,
    /// Takes the answer back.
    TakeBack,
    /// Writes a note.
    Note,
    /// Sets a target.
    Target,
    /// Adds a piece of evidence.
    AddEvidence,
    /// Takes a piece of evidence out.
    RemoveEvidence(usize),
    /// Changes a piece of evidence.
    Evidence(usize, EvidenceField),
    /// Saves an assessment as a file.
    Save(AssessmentId),
    /// Begins to rename an assessment.
    Rename(AssessmentId),
    /// Gives an assessment the new name.
    KeepName(AssessmentId),
    /// Leaves the name as it is.
    CancelName,
    /// Duplicates an assessment.
    Duplicate(AssessmentId),
    /// Moves an assessment to the bin.
    Delete(AssessmentId),
    /// Puts an assessment back.
    Restore(AssessmentId),
    /// Deletes an assessment for ever.
    Destroy(AssessmentId),
    /// Saves a record that cannot be read as a file.
    SaveRecord(String),
    /// Saves the open assessment as a file.
    SaveOpen,
    /// Downloads the report.
    Report,
    /// Prints the page.
    Print,
    /// Switches single keys on or off.
    SingleKeys,
    /// Fetches again what could not be had.
    FetchAgain,
}

/// A field of a piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvidenceField {
    /// What it is.
    Title,
    /// When it was made.
    Date,
    /// Who else has checked it.
    Check,
    /// Where it is kept.
    Place,
    /// Who keeps it.
    Owner,
}

impl EvidenceField {
    /// Every field, in order.
    pub const ALL: [Self; 5] = [Self::Title, Self::Date, Self::Check, Self::Place, Self::Owner];

    /// The field's word in ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Date => "date",
            Self::Check => "check",
            Self::Place => "place",
            Self::Owner => "owner",
        }
    }
}

impl Deed {
    /// Reads what [`fmt::Display`] has written.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, ' ');
        let (verb, one, two) = (parts.next()?, parts.next(), parts.next());
        let id = || one.map(AssessmentId::new);
        let index = || one?.parse().ok();
        Some(match verb {
            "menu" => Self::Menu,
            "skip" => Self::Skip,
            "begin" => Self::Begin,
            "open-file" => Self::OpenFile,
            "fact" => Self::Fact(ProfileId::new(one?), two?.to_owned()),
            "option" => Self::Option(ProfileId::new(one?), two?.to_owned()),
            "number" => Self::Number(ProfileId::new(one?)),
            "profile-done" => Self::ProfileDone,
            "show-field" => Self::ShowField(one?.to_owned()),
            "answer" => Self::Answer(one?.to_owned()),
            "method" => Self::Method(one?.to_owned()),
            "reason" => Self::Reason,
            "take-back" => Self::TakeBack,
            "note" => Self::Note,
            "target" => Self::Target,
            "add-evidence" => Self::AddEvidence,
            "remove-evidence" => Self::RemoveEvidence(index()?),
            "evidence" => Self::Evidence(index()?, EvidenceField::ALL.into_iter().find(|field| Some(field.word()) == two)?),
            "save" => Self::Save(id()?),
            "rename" => Self::Rename(id()?),
            "keep-name" => Self::KeepName(id()?),
            "cancel-name" => Self::CancelName,
            "duplicate" => Self::Duplicate(id()?),
            "delete" => Self::Delete(id()?),
            "restore" => Self::Restore(id()?),
            "destroy" => Self::Destroy(id()?),
            "save-record" => Self::SaveRecord(one?.to_owned()),
            "save-open" => Self::SaveOpen,
            "report" => Self::Report,
            "print" => Self::Print,
            "single-keys" => Self::SingleKeys,
            "fetch-again" => Self::FetchAgain,
            _ => return None,
        })
    }
}

impl fmt::Display for Deed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Menu => f.write_str("menu"),
            Self::Skip => f.write_str("skip"),
            Self::Begin => f.write_str("begin"),
            Self::OpenFile => f.write_str("open-file"),
            Self::Fact(id, word) => write!(f, "fact {id} {word}"),
            Self::Option(id, option) => write!(f, "option {id} {option}"),
            Self::Number(id) => write!(f, "number {id}"),
            Self::ProfileDone => f.write_str("profile-done"),
            Self::ShowField(id) => write!(f, "show-field {id}"),
            Self::Answer(value) => write!(f, "answer {value}"),
            Self::Method(word) => write!(f, "method {word}"),
            Self::Reason => f.write_str("reason"),
            Self::TakeBack => f.write_str("take-back"),
            Self::Note => f.write_str("note"),
            Self::Target => f.write_str("target"),
            Self::AddEvidence => f.write_str("add-evidence"),
            Self::RemoveEvidence(index) => write!(f, "remove-evidence {index}"),
            Self::Evidence(index, field) => write!(f, "evidence {index} {}", field.word()),
            Self::Save(id) => write!(f, "save {id}"),
            Self::Rename(id) => write!(f, "rename {id}"),
            Self::KeepName(id) => write!(f, "keep-name {id}"),
            Self::CancelName => f.write_str("cancel-name"),
            Self::Duplicate(id) => write!(f, "duplicate {id}"),
            Self::Delete(id) => write!(f, "delete {id}"),
            Self::Restore(id) => write!(f, "restore {id}"),
            Self::Destroy(id) => write!(f, "destroy {id}"),
            Self::SaveRecord(key) => write!(f, "save-record {key}"),
            Self::SaveOpen => f.write_str("save-open"),
            Self::Report => f.write_str("report"),
            Self::Print => f.write_str("print"),
            Self::SingleKeys => f.write_str("single-keys"),
            Self::FetchAgain => f.write_str("fetch-again"),
        }
    }
}
