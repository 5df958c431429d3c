//! The languages the interface speaks.

use super::{Account, Texts, en};

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 1] = [Self::English];

    /// The language's tag, as in `lang="en"`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }

    /// The language with this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The interface's texts.
    pub fn texts(self) -> &'static Texts {
        match self {
            Self::English => &en::TEXTS,
        }
    }

    /// The texts of results, report and method.
    pub fn account(self) -> &'static Account {
        match self {
            Self::English => &en::ACCOUNT,
        }
    }
}
