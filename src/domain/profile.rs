//! Facts about the company that decide which questions apply.

use super::id::ProfileId;
use crate::table::{Map, Set};

/// The facts given so far. A fact that is not here is unknown, which is not the same as "no".
pub type Profile = Map<ProfileId, Fact>;

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// How many.
    Number(u32),
    /// Yes or no.
    YesNo(bool),
    /// One of several options.
    One(String),
    /// Some of several options; none is an answer too.
    Many(Set<String>),
}

/// The size classes used for the size notes (1-9, 10-49, 50-249, 250 and more workers).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    /// 1 to 9 workers.
    Micro,
    /// 10 to 49 workers.
    Small,
    /// 50 to 249 workers.
    Medium,
    /// 250 workers and more.
    Large,
}

impl Size {
    /// Every size, smallest first.
    pub const ALL: [Self; 4] = [Self::Micro, Self::Small, Self::Medium, Self::Large];

    /// The class of a number of workers.
    pub fn of(workers: u32) -> Self {
        match workers {
            0..=9 => Self::Micro,
            10..=49 => Self::Small,
            50..=249 => Self::Medium,
            _ => Self::Large,
        }
    }

    /// The class a profile states in its fact `workers`.
    pub fn stated_in(profile: &Profile) -> Option<Self> {
        match profile.get("workers") {
            Some(Fact::Number(workers)) => Some(Self::of(*workers)),
            _ => None,
        }
    }
}
