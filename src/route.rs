//! Every place of the app and its fragment, both ways. Links are made from the type, never from text.

use std::fmt;

use crate::domain::id::{AssessmentId, QuestionId};

/// A place of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The start page.
    Start,
    /// Saved assessments.
    Files,
    /// About the method.
    Method,
    /// All principles.
    Principles,
    /// One principle.
    Principle(u8),
    /// Who can help.
    Contacts,
    /// The keyboard.
    Keys,
    /// A place within an assessment.
    Assessment(AssessmentId, Place),
    /// An address that leads nowhere.
    Unknown,
}

/// A place within an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The task list.
    Tasks,
    /// The profile.
    Profile,
    /// A question.
    Question(QuestionId),
    /// All answers.
    Answers,
    /// The results.
    Results,
    /// How a figure came about.
    Explain(Explained),
    /// The report.
    Report,
}

/// What can be explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explained {
    /// What can be backed.
    Show,
    /// What is claimed.
    Know,
    /// What the unknowns could make of it.
    Best,
    /// How far the figures can be trusted.
    Confidence,
}

impl Explained {
    /// Everything that can be explained.
    pub const ALL: [Self; 4] = [Self::Show, Self::Know, Self::Best, Self::Confidence];

    fn word(self) -> &'static str {
        match self {
            Self::Show => "show",
            Self::Know => "know",
            Self::Best => "best",
            Self::Confidence => "confidence",
        }
    }
}

impl Route {
    /// Reads a fragment with or without its `#`.
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.strip_prefix('#').unwrap_or(fragment);
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Self::Start,
            ["files"] => Self::Files,
            ["method"] => Self::Method,
            ["principles"] => Self::Principles,
            ["principles", number] => match number.parse() {
                Ok(number @ 1..=31) => Self::Principle(number),
                _ => Self::Unknown,
            },
            ["contacts"] => Self::Contacts,
            ["keys"] => Self::Keys,
            ["a", id, place @ ..] => {
                Place::parse(place).map_or(Self::Unknown, |place| Self::Assessment(AssessmentId::new(*id), place))
            }
            _ => Self::Unknown,
        }
    }
}

impl Place {
    fn parse(parts: &[&str]) -> Option<Self> {
        match parts {
            ["tasks"] => Some(Self::Tasks),
            ["profile"] => Some(Self::Profile),
            ["question", id] => Some(Self::Question(QuestionId::new(*id))),
            ["answers"] => Some(Self::Answers),
            ["results"] => Some(Self::Results),
            ["explain", word] => Explained::ALL.into_iter().find(|explained| explained.word() == *word).map(Self::Explain),
            ["report"] => Some(Self::Report),
            _ => None,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => f.write_str("#/"),
            Self::Files => f.write_str("#/files"),
            Self::Method => f.write_str("#/method"),
            Self::Principles => f.write_str("#/principles"),
            Self::Principle(number) => write!(f, "#/principles/{number}"),
            Self::Contacts => f.write_str("#/contacts"),
            Self::Keys => f.write_str("#/keys"),
            Self::Assessment(id, place) => write!(f, "#/a/{id}/{place}"),
            Self::Unknown => f.write_str("#/unknown"),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tasks => f.write_str("tasks"),
            Self::Profile => f.write_str("profile"),
            Self::Question(id) => write!(f, "question/{id}"),
            Self::Answers => f.write_str("answers"),
            Self::Results => f.write_str("results"),
            Self::Explain(explained) => write!(f, "explain/{}", explained.word()),
            Self::Report => f.write_str("report"),
        }
    }
}
