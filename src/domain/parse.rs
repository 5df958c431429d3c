//! Turns content files into types that cannot be wrong, or into the list of everything that is wrong with them.
//!
//! The same functions run over every pack in the tests, in the browser and on the command line.

mod condition;
mod contacts;
mod index;
mod principles;
mod structure;
mod wording;

pub use contacts::contacts;
pub use index::{Index, index};
pub use principles::principles;
pub use structure::{pack, survey};
pub use wording::wording;

use super::{
    date::Date,
    questionnaire::{Mode, Step},
};
use crate::reading::{Expected, Fault, Reader};

/// The words of the modes in files.
pub const MODES: &[(&str, Mode)] = &[("pulse", Mode::Pulse), ("standard", Mode::Standard), ("full", Mode::Full)];

/// The words of the due diligence steps in files.
pub const STEPS: &[(&str, Step)] =
    &[("identify", Step::Identify), ("act", Step::Act), ("track", Step::Track), ("communicate", Step::Communicate)];

/// The word that stands for a value in files.
pub fn word_for<T: PartialEq>(words: &'static [(&'static str, T)], value: &T) -> &'static str {
    words.iter().find(|(_, known)| known == value).map_or("", |(word, _)| word)
}

/// Checks a file's `format` before anything else is read.
pub fn has_format(root: &Reader<'_>, expected: &'static str) -> bool {
    let field = root.field("format");
    let Some(found) = field.text() else { return false };
    if found == expected {
        return true;
    }
    let (family, version) = expected.rsplit_once('/').unwrap_or((expected, ""));
    let number = found.rsplit_once('/').filter(|(other, _)| *other == family).map(|(_, number)| number);
    let digits = number.filter(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()));
    // A number too large to read is newer for sure.
    let number = digits.map(|digits| digits.parse::<u32>().unwrap_or(u32::MAX));
    let fault = match number {
        Some(number) if version.parse::<u32>().is_ok_and(|known| number > known) => Fault::NewerFormat { found },
        _ => Fault::OtherFormat { found, expected },
    };
    field.fail::<()>(fault);
    false
}

/// Reads a date.
pub fn date(reader: &Reader<'_>) -> Option<Date> {
    let text = reader.text()?;
    Date::parse(&text).or_else(|| reader.fail(Fault::WrongType { expected: Expected::Date }))
}
