//! The saved and exported files: their formats, versions and canonical bytes. Domain types know none of this.

mod assessment;
mod canonical;
mod fingerprint;
pub(crate) mod object;
mod outcome;
pub mod shelf;
pub mod words;

pub use assessment::{read, write};
pub use canonical::canonical;
pub use fingerprint::fingerprint;
pub use outcome::{outcome, outcome_value};
