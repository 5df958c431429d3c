//! The 31 Guiding Principles as the app tells them: our words, linked to the UN's document.

/// One principle in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principle {
    /// 1 to 31.
    pub number: u8,
    /// Our short title.
    pub title: String,
    /// What it says, in our words.
    pub meaning: String,
    /// What follows from it, for whom.
    pub expectations: Vec<String>,
    /// Why it matters to a company.
    pub for_companies: String,
}

impl Principle {
    /// The pillar it stands in: 1 the State's duty to protect, 2 the responsibility to respect, 3 access to remedy.
    pub fn pillar(&self) -> u8 {
        match self.number {
            ..=10 => 1,
            11..=24 => 2,
            _ => 3,
        }
    }
}
