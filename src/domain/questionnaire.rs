//! A pack: what is asked, how it is grouped and weighed. Texts are in [`super::wording`], reading in [`super::parse`].

use super::{
    condition::Condition,
    date::Date,
    id::{ModuleId, ProfileId, QuestionId, SectionId, ThemeId},
};
use crate::table::Map;

/// The numbers of the UN Guiding Principles.
const PRINCIPLES: std::ops::RangeInclusive<u8> = 1..=31;

/// A questionnaire without its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// Its id: `ungp`.
    pub id: String,
    /// Its version.
    pub version: String,
    /// When its content was last looked through.
    pub reviewed: Date,
    /// Languages it has texts in.
    pub languages: Vec<String>,
    /// Lengths it comes in.
    pub modes: Vec<Mode>,
    /// Modules that can be switched on.
    pub modules: Vec<ModuleId>,
    /// Sections in order.
    pub sections: Vec<Section>,
    /// Themes in order.
    pub themes: Vec<Theme>,
    /// Facts asked about the company, in order.
    pub profile: Vec<ProfileQuestion>,
    /// Questions in order.
    pub questions: Vec<Question>,
}

/// How much is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// The core: under 15 minutes.
    Pulse,
    /// A working day with colleagues.
    Standard,
    /// Everything that applies.
    Full,
}

/// A part of the systems score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its id.
    pub id: SectionId,
    /// Its share of the total.
    pub weight: u32,
    /// The UNGP pillar it belongs to.
    pub pillar: Pillar,
}

/// The pillars a company answers for. Pillar 1 is the State's (Principles 1-10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pillar {
    /// Pillar 2: the responsibility to respect.
    Respect,
    /// Pillar 3: access to remedy.
    Remedy,
}

/// A right or group of rights at stake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Its id.
    pub id: ThemeId,
    /// The severity below which harm under this theme never falls (scoring.md section 7).
    pub floor_severity: Option<u8>,
    /// Targets of the Sustainable Development Goals.
    pub sdg: Vec<String>,
    /// Instruments that protect these rights.
    pub rights: Vec<String>,
}

/// A fact asked about the company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileQuestion {
    /// Its id.
    pub id: ProfileId,
    /// What kind of answer it takes.
    pub kind: ProfileKind,
}

/// What kind of answer a profile question takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProfileKind {
    /// A whole number.
    Number,
    /// Yes or no.
    YesNo,
    /// One of these options.
    One(Vec<String>),
    /// Any of these options.
    Many(Vec<String>),
}

/// A question of the assessment proper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its id, stable for ever.
    pub id: QuestionId,
    /// What it asks for.
    pub kind: Kind,
    /// The theme it belongs to.
    pub theme: Option<ThemeId>,
    /// UNGP numbers; the first is the main one.
    pub principles: Vec<u8>,
    /// The modes it is in; empty means all.
    pub modes: Vec<Mode>,
    /// The module it belongs to.
    pub module: Option<ModuleId>,
    /// When it applies; always, if `None`.
    pub applies_if: Option<Condition>,
    /// Whether *not applicable* is an answer.
    pub not_applicable: NotApplicable,
    /// Where other frameworks ask the like, by framework.
    pub references: Map<String, Vec<String>>,
    /// When it was last looked through.
    pub reviewed: Option<Date>,
}

/// What a question asks for (scoring.md section 2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// How far a practice has come.
    Ladder(Ladder),
    /// Whether a severe abuse is happening.
    Critical(Indicator),
    /// A number, for consistency alerts.
    Fact,
}

/// What only ladder questions have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// The section it counts in.
    pub section: SectionId,
    /// The due diligence step it belongs to.
    pub step: Option<Step>,
    /// What it weighs within its section.
    pub weight: u32,
}

/// The steps of due diligence (UNGP 18, 19, 20, 21).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Identify and assess.
    Identify,
    /// Integrate and act.
    Act,
    /// Track.
    Track,
    /// Communicate.
    Communicate,
}

/// Whether a red flag stands alone or needs company before it confirms (scoring.md section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Indicator {
    /// Stands alone.
    #[default]
    One,
    /// Confirms only together with another of its kind.
    Several,
}

/// Whether *not applicable* is an answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotApplicable {
    /// Never (UNGP 14: the responsibility applies to every enterprise).
    Never,
    /// With a reason, unless the profile says otherwise.
    WithReason {
        /// Refused where this is true.
        refused_if: Option<Condition>,
    },
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 4] = [Self::Identify, Self::Act, Self::Track, Self::Communicate];
}

impl Pillar {
    /// The pillars of a company, in order.
    pub const ALL: [Self; 2] = [Self::Respect, Self::Remedy];

    /// The pillar's number in the UNGP.
    pub fn number(self) -> u8 {
        match self {
            Self::Respect => 2,
            Self::Remedy => 3,
        }
    }
}

impl Pack {
    /// The question with this id.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// The section with this id.
    pub fn section(&self, id: &SectionId) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == *id)
    }

    /// The principles that are the main one of some ladder question, in order.
    pub fn main_principles(&self) -> Vec<u8> {
        let is_main = |number: &u8| {
            self.questions.iter().any(|question| question.ladder().is_some() && question.main_principle() == Some(*number))
        };
        PRINCIPLES.filter(is_main).collect()
    }
}

impl Question {
    /// What only a ladder question has.
    pub fn ladder(&self) -> Option<&Ladder> {
        match &self.kind {
            Kind::Ladder(ladder) => Some(ladder),
            _ => None,
        }
    }

    /// Whether this is a red-flag question.
    pub fn is_critical(&self) -> bool {
        matches!(self.kind, Kind::Critical(_))
    }

    /// The principle the question is counted under.
    pub fn main_principle(&self) -> Option<u8> {
        self.principles.first().copied()
    }
}
