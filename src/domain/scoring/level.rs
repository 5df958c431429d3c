//! The five level words and where they begin.

use super::Figure;

/// The level of a score, lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Below 25.
    UrgentGaps,
    /// Below 50.
    Starting,
    /// Below 75.
    OnPaper,
    /// Below 90.
    Working,
    /// 90 and above.
    WorkingAndImproving,
}

impl Level {
    /// Every level, lowest first.
    pub const ALL: [Self; 5] = [Self::UrgentGaps, Self::Starting, Self::OnPaper, Self::Working, Self::WorkingAndImproving];

    /// The level of a Show score. Comparing cut hundredths with whole bounds is exact.
    pub fn of(show: Figure) -> Self {
        match show.hundredths() {
            0..2500 => Self::UrgentGaps,
            2500..5000 => Self::Starting,
            5000..7500 => Self::OnPaper,
            7500..9000 => Self::Working,
            _ => Self::WorkingAndImproving,
        }
    }

    /// 1 to 5.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }
}
