//! The stacked bar of answer states: how much of the whole each state takes.

use super::Percent;

/// How answers are told apart in the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// A rung, 0 to 4.
    Rung(u8),
    /// Don't know.
    DontKnow,
    /// Not answered.
    NotAnswered,
    /// Not applicable.
    NotApplicable,
}

/// One piece of the bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// What it stands for.
    pub state: State,
    /// Where it begins.
    pub from: Percent,
    /// How wide it is.
    pub width: Percent,
}

impl State {
    /// Every state, in the order of the bar.
    pub const ALL: [Self; 8] = [
        Self::Rung(0),
        Self::Rung(1),
        Self::Rung(2),
        Self::Rung(3),
        Self::Rung(4),
        Self::DontKnow,
        Self::NotAnswered,
        Self::NotApplicable,
    ];

    /// The class that colours it.
    pub fn class(self) -> &'static str {
        match self {
            Self::Rung(0) => "rung-0",
            Self::Rung(1) => "rung-1",
            Self::Rung(2) => "rung-2",
            Self::Rung(3) => "rung-3",
            Self::Rung(_) => "rung-4",
            Self::DontKnow | Self::NotApplicable => "unknown",
            Self::NotAnswered => "empty",
        }
    }

    /// The pattern that tells it apart in grey.
    pub fn pattern(self) -> Option<&'static str> {
        match self {
            Self::DontKnow => Some("hatch"),
            Self::NotApplicable => Some("dots"),
            _ => None,
        }
    }
}

/// The pieces of the bar, from left to right without a gap; empty ones are left out.
pub fn segments(counts: &[(State, u32)]) -> Vec<Segment> {
    let whole: u32 = counts.iter().map(|(_, count)| count).sum();
    let mut passed = 0;
    let mut segments = Vec::new();
    for (state, count) in counts.iter().filter(|(_, count)| *count > 0) {
        let at = |part: u32| 10_000 * part / whole;
        let (from, to) = (at(passed), at(passed + count));
        segments.push(Segment {
            state: *state,
            from: Percent::from_hundredths(from),
            width: Percent::from_hundredths(to - from),
        });
        passed += count;
    }
    segments
}
