//! The red flags: they cap the level and never touch a score (scoring.md section 5).

use super::Level;
use crate::domain::{
    answer::Choice,
    assessment::Assessment,
    id::QuestionId,
    questionnaire::{Indicator, Kind, Question},
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
    /// Reads the red flags among the questions put to the company.
    pub fn of(asked: &[&Question], assessment: &Assessment) -> Self {
        let needs_company = |question: &Question| question.kind == Kind::Critical(Indicator::Several);
        let mut seen: Vec<(&Question, Seen)> = asked
            .iter()
            .filter(|question| question.is_critical())
            .map(|question| (*question, Seen::of(question, assessment)))
            .collect();
        let confirmed = |(question, seen): &&(&Question, Seen)| needs_company(question) && *seen == Seen::Confirmed;
        if seen.iter().filter(confirmed).count() == 1 {
            for (question, seen) in &mut seen {
                if needs_company(question) && *seen == Seen::Confirmed {
                    *seen = Seen::Signs;
                }
            }
        }
        let status = seen.iter().map(|(_, seen)| seen.status()).max().unwrap_or(GateStatus::Clear);
        let sets_it = |seen: Seen| status != GateStatus::Clear && seen.status() == status;
        Self {
            status,
            because: seen.iter().filter(|(_, seen)| sets_it(*seen)).map(|(question, _)| question.id.clone()).collect(),
            unknown: seen.iter().filter(|(_, seen)| *seen == Seen::Unknown).count(),
            unanswered: seen.iter().filter(|(question, _)| !scope::is_answered(question, assessment)).count(),
            flags: seen.iter().map(|(question, seen)| (question.id.clone(), *seen)).collect(),
        }
    }

    /// The highest level the gate allows.
    pub fn ceiling(&self) -> Level {
        self.status.ceiling()
    }
}
