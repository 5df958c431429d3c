//! Charts as pure geometry: numbers in, places and widths out. Drawn once in `ui` and once in reports, always beside a table.

pub mod dumbbell;
pub mod states;

use std::fmt;

/// A place or length as a share of the picture's width, in hundredths of a percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Percent(u32);

impl Percent {
    /// From hundredths of a percent.
    pub fn from_hundredths(hundredths: u32) -> Self {
        Self(hundredths.min(10_000))
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 100, self.0 % 100);
        if rest == 0 { write!(f, "{whole}%") } else { write!(f, "{whole}.{rest:02}%") }
    }
}
