//! What a company can show for an answer: references only, never the documents themselves.

use super::date::Date;

/// How long a piece of evidence counts (scoring.md section 3).
pub const MONTHS_THAT_COUNT: u32 = 24;

/// A reference to something that backs an answer.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Evidence {
    /// What it is: "Board minutes 4/2026".
    pub title: String,
    /// When it was made.
    pub date: Option<Date>,
    /// Who besides the author has looked at it.
    pub check: Check,
    /// Where it is kept.
    pub place: String,
    /// The role that keeps it.
    pub owner: String,
}

/// Who has checked a piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Check {
    /// Nobody but the author.
    #[default]
    None,
    /// A second person.
    SecondPerson,
    /// Workers' or community representatives confirmed it.
    Workers,
    /// An independent check, or affected people's own report.
    Independent,
}

/// How well an answer is evidenced, 0 to 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Grade(u8);

impl Grade {
    /// Nothing counts.
    pub const NONE: Self = Self(0);
    /// There is something to show.
    pub const BACKED: Self = Self(1);
    /// Someone else has looked at it.
    pub const CHECKED: Self = Self(2);
    /// An independent check, or affected people's own report.
    pub const INDEPENDENT: Self = Self(3);

    /// 0 to 3.
    pub fn number(self) -> u8 {
        self.0
    }
}

impl Check {
    /// Every value, weakest first.
    pub const ALL: [Self; 4] = [Self::None, Self::SecondPerson, Self::Workers, Self::Independent];

    /// The grade an item with this check earns if it counts.
    pub fn grade(self) -> Grade {
        match self {
            Self::None => Grade::BACKED,
            Self::SecondPerson | Self::Workers => Grade::CHECKED,
            Self::Independent => Grade::INDEPENDENT,
        }
    }
}

impl Evidence {
    /// Whether the item counts: titled, dated, not in the future and not older than 24 calendar months.
    pub fn counts(&self, as_of: Date) -> bool {
        let recent = |date: Date| date <= as_of && date >= as_of.months_before(MONTHS_THAT_COUNT);
        !self.title.trim().is_empty() && self.date.is_some_and(recent)
    }
}

/// The grade of an answer: the best of its counting items.
pub fn grade(items: &[Evidence], as_of: Date) -> Grade {
    items.iter().filter(|item| item.counts(as_of)).map(|item| item.check.grade()).max().unwrap_or(Grade::NONE)
}
