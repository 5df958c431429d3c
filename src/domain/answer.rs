//! What a person has said to one question.

use super::evidence::Evidence;

/// An answer with what belongs to it. `choice` is `None` where there is a note or evidence but no answer yet.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Answer {
    /// The answer proper.
    pub choice: Option<Choice>,
    /// The rung the company wants to reach.
    pub target: Option<Rung>,
    /// A remark; never the names of affected people.
    pub note: String,
    /// What backs the answer.
    pub evidence: Vec<Evidence>,
}

/// The answer proper. Which ones a question takes depends on its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Ladder: how far the practice has come.
    Rung(Rung),
    /// Ladder and red flag: the person does not know.
    DontKnow,
    /// Ladder and red flag: does not apply here, because ...
    NotApplicable {
        /// Why; blank is not accepted.
        reason: String,
    },
    /// Red flag: it is happening, or did in the last 24 months and is not yet put right.
    Confirmed,
    /// Red flag: there are signs.
    Signs,
    /// Red flag: looked for and not found.
    Checked(Option<Method>),
    /// Fact: a number.
    Number(u32),
}

/// The five rungs of a ladder question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rung {
    /// Nothing yet.
    NotInPlace,
    /// Informal, one person, one case, or in preparation.
    Starting,
    /// Decided and written, known to those who must do it.
    OnPaper,
    /// Done in practice, with examples from the last 12 months.
    Working,
    /// Results tracked, affected people asked, changed because of it.
    CheckedAndImproved,
}

/// How a red flag was looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// Records were read.
    Records,
    /// Workers were asked, in a way that is safe for them.
    Workers,
    /// Someone independent looked.
    Independent,
}

impl Rung {
    /// Every rung, lowest first.
    pub const ALL: [Self; 5] = [Self::NotInPlace, Self::Starting, Self::OnPaper, Self::Working, Self::CheckedAndImproved];

    /// The rung with this number, 0 to 4.
    pub fn from_number(number: usize) -> Option<Self> {
        Self::ALL.get(number).copied()
    }

    /// 0 to 4.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// 0 to 100, linear on purpose: an average of 50 means "on paper".
    pub fn value(self) -> u32 {
        25 * u32::from(self.number())
    }
}

impl Method {
    /// Every method, weakest first.
    pub const ALL: [Self; 3] = [Self::Records, Self::Workers, Self::Independent];
}

impl Answer {
    /// Whether nothing was said at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
