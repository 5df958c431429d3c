//! Conditions on the profile, in three-valued logic: a question nobody answered makes a test unknown, not false.

use super::{
    id::ProfileId,
    profile::{Fact, Profile},
};

/// A test on the profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// A number is at least this.
    AtLeast(ProfileId, u32),
    /// A yes-no question was answered so.
    Is(ProfileId, bool),
    /// A one-of question was answered so.
    IsOption(ProfileId, String),
    /// A many-of question was answered with this among others.
    Includes(ProfileId, String),
    /// All hold.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
}

/// The outcome of a test; ordered so that `min` is *and*, `max` is *or*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It does not hold.
    False,
    /// Nobody has said.
    Unknown,
    /// It holds.
    True,
}

impl Condition {
    /// Tests the condition.
    pub fn test(&self, profile: &Profile) -> Truth {
        // A fact of another kind than the test needs says nothing: ask rather than hide.
        let fact = |id: &ProfileId, holds: &dyn Fn(&Fact) -> Option<bool>| match profile.get(id).and_then(holds) {
            None => Truth::Unknown,
            Some(true) => Truth::True,
            Some(false) => Truth::False,
        };
        match self {
            Self::AtLeast(id, least) => {
                fact(id, &|fact| if let Fact::Number(number) = fact { Some(number >= least) } else { None })
            }
            Self::Is(id, yes) => fact(id, &|fact| if let Fact::YesNo(said) = fact { Some(said == yes) } else { None }),
            Self::IsOption(id, option) => fact(id, &|fact| if let Fact::One(said) = fact { Some(said == option) } else { None }),
            Self::Includes(id, option) => {
                fact(id, &|fact| if let Fact::Many(said) = fact { Some(said.contains_key(option)) } else { None })
            }
            Self::All(all) => all.iter().map(|one| one.test(profile)).min().unwrap_or(Truth::True),
            Self::Any(any) => any.iter().map(|one| one.test(profile)).max().unwrap_or(Truth::False),
            Self::Not(one) => match one.test(profile) {
                Truth::False => Truth::True,
                Truth::Unknown => Truth::Unknown,
                Truth::True => Truth::False,
            },
        }
    }
}
