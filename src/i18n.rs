//! Languages: the interface's texts, typed, and the forms of numbers and dates. A missing text does not compile.

mod en;
mod format;
mod language;
mod problem;
mod texts;

pub use format::{date, number, time};
pub use language::Language;
pub use texts::*;
