//! The red flags: they cap the level and never touch a score (scoring.md section 5).

use super::Level;
use crate::domain::{
    answer::Choice,
    assessment::Assessment,
    id::QuestionId,
    questionnaire::{Indicator, Kind, Pack, Question},
    scope,
};

/// The state of the red flags together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// The worst answer.
    pub status: GateStatus,
    /// The questions that set the status, in the pack's order; none when clear.
    pub because: Vec<QuestionId>,
    /// Every red flag put to the company with how it counts, in the pack's order.
    pub flags: Vec<(QuestionId, Seen)>,
    /// How many count as *don't know*.
    pub unknown: usize,
    /// How many have no answer at all.
    pub unanswered: usize,
}

/// The worst answer to a red flag; better first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GateStatus {
    /// All looked for and not found.
    Clear,
    /// Something nobody knows.
    Unverified,
    /// There are signs.
    Amber,
    /// At least one is confirmed.
    Red,
}

/// How one red flag counts; better first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Seen {
    /// Not applicable, with a reason that counts.
    NotApplicable,
    /// Looked for and not found.
    NotFound,
    /// Nobody knows.
    Unknown,
    /// Signs, or an indicator that needs company before it confirms.
    Signs,
    /// Confirmed.
    Confirmed,
}

impl GateStatus {
    /// The highest level the status allows.
    pub fn ceiling(self) -> Level {
        match self {
            Self::Red => Level::UrgentGaps,
            Self::Amber => Level::Starting,
            Self::Unverified => Level::OnPaper,
            Self::Clear => Level::WorkingAndImproving,
        }
    }
}

impl Seen {
    fn of(question: &Question, assessment: &Assessment) -> Self {
        match assessment.choice(&question.id) {
            Some(Choice::Confirmed) => Self::Confirmed,
            Some(Choice::Signs) => Self::Signs,
            Some(Choice::Checked(Some(_))) => Self::NotFound,
            Some(Choice::NotApplicable { reason }) if scope::accepts_not_applicable(question, reason, assessment).is_ok() => {
                Self::NotApplicable
            }
            _ => Self::Unknown,
        }
    }

    fn status(self) -> GateStatus {
        match self {
            Self::Confirmed => GateStatus::Red,
            Self::Signs => GateStatus::Amber,
            Self::Unknown => GateStatus::Unverified,
            Self::NotFound | Self::NotApplicable => GateStatus::Clear,
        }
    }
}

impl Gate {
    /// Reads the red flags put to the company.
    pub fn of(pack: &Pack, assessment: &Assessment) -> Self {
        let critical: Vec<&Question> = scope::questions(pack, assessment).filter(|question| question.is_critical()).collect();
        let needs_company = |question: &Question| question.kind == Kind::Critical(Indicator::Several);
        let lone = critical
            .iter()
            .filter(|question| needs_company(question) && Seen::of(question, assessment) == Seen::Confirmed)
            .count()
            == 1;
        let seen = |question: &Question| match Seen::of(question, assessment) {
            Seen::Confirmed if lone && needs_company(question) => Seen::Signs,
            seen => seen,
        };
        let flags: Vec<(QuestionId, Seen)> = critical.iter().map(|question| (question.id.clone(), seen(question))).collect();
        let status = flags.iter().map(|(_, seen)| seen.status()).max().unwrap_or(GateStatus::Clear);
        let sets_it = |seen: Seen| status != GateStatus::Clear && seen.status() == status;
        Self {
            status,
            because: flags.iter().filter(|(_, seen)| sets_it(*seen)).map(|(id, _)| id.clone()).collect(),
            unknown: flags.iter().filter(|(_, seen)| *seen == Seen::Unknown).count(),
            unanswered: critical.iter().filter(|question| !scope::is_answered(question, assessment)).count(),
            flags,
        }
    }

    /// The highest level the gate allows.
    pub fn ceiling(&self) -> Level {
        self.status.ceiling()
    }
}
