//! How far the figures can be trusted: how much is known, backed and checked.

use super::{AnswerState, Gate, Line};
use crate::domain::evidence::Grade;

/// How far the figures can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confidence {
    /// The grade in one word.
    pub grade: ConfidenceGrade,
    /// Share of the counted questions with a rung.
    pub known: Share,
    /// Share of the known with something to show.
    pub backed: Share,
    /// Share of the known that someone else has checked.
    pub checked: Share,
}

/// The grade in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConfidenceGrade {
    /// Everything else.
    Low,
    /// Known at least 75 %, backed at least 30 %.
    Medium,
    /// Known at least 90 %, backed 60 %, checked 25 %, and no red flag unknown.
    High,
}

/// A share by weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    part: u64,
    whole: u64,
}

impl Share {
    /// Thousandths, cut down; 0 of nothing is 0.
    pub fn permille(self) -> u64 {
        (1000 * self.part).checked_div(self.whole).unwrap_or(0)
    }

    fn is_at_least(self, percent: u64) -> bool {
        self.whole > 0 && 100 * self.part >= percent * self.whole
    }
}

impl Confidence {
    /// Weighs the lines; *not applicable* is left out.
    pub fn of(lines: &[Line], gate: &Gate) -> Self {
        let weight = |of: &dyn Fn(&Line) -> bool| lines.iter().filter(|line| of(line)).map(|line| u64::from(line.weight)).sum();
        let is_known = |line: &Line| matches!(line.state, AnswerState::Rung(_));
        let counted = weight(&|line| line.state != AnswerState::NotApplicable);
        let known_weight = weight(&is_known);
        let known = Share { part: known_weight, whole: counted };
        let backed = Share { part: weight(&|line| is_known(line) && line.grade >= Grade::BACKED), whole: known_weight };
        let checked = Share { part: weight(&|line| is_known(line) && line.grade >= Grade::CHECKED), whole: known_weight };
        let high = known.is_at_least(90) && backed.is_at_least(60) && checked.is_at_least(25) && gate.unknown == 0;
        let grade = if high {
            ConfidenceGrade::High
        } else if known.is_at_least(75) && backed.is_at_least(30) {
            ConfidenceGrade::Medium
        } else {
            ConfidenceGrade::Low
        };
        Self { grade, known, backed, checked }
    }
}
