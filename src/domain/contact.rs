//! Who can help, by country: every entry says when it was checked and how sure it is.

use super::date::Date;

/// Someone a person can turn to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Who it is.
    pub name: String,
    /// Telephone numbers, as dialled in the country.
    pub telephone: Vec<String>,
    /// What it is for, and for whom.
    pub purpose: String,
    /// When the entry was last checked.
    pub checked: Date,
    /// How sure the entry is.
    pub sureness: Sureness,
}

/// How sure an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// Seen in an official source.
    High,
    /// Known, but check it before you rely on it.
    Medium,
}
