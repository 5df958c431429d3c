//! Numbers, dates and times in the form a language expects.

use super::Language;
use crate::domain::date::Date;

/// A whole number with its thousands set apart.
pub fn number(language: Language, number: u64) -> String {
    let separator = match language {
        Language::English => ',',
    };
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// A date in words and figures.
pub fn date(language: Language, date: Date) -> String {
    let (year, month, day) = date.parts();
    match language {
        Language::English => {
            let months = language.texts().common.months;
            let index = usize::try_from(month).unwrap_or(1).saturating_sub(1);
            format!("{day} {} {year}", months.get(index).copied().unwrap_or_default())
        }
    }
}

/// A time of day.
pub fn time(hour: u32, minute: u32) -> String {
    format!("{hour:02}:{minute:02}")
}
