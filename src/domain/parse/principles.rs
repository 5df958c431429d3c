//! Reads the 31 principles in one language.

use serde_json::Value;

use super::has_format;
use crate::{
    domain::principle::Principle,
    reading::{Fault, Findings, Problem, Reader},
};

/// The UNGP have this many principles.
const PRINCIPLES: u8 = 31;

/// Reads the principles; all 31 must be there.
pub fn principles(file: &str, value: &Value) -> Result<Vec<Principle>, Vec<Problem>> {
    let findings = Findings::new(file);
    let root = findings.root(value);
    let mut principles = Vec::new();
    if has_format(&root, "know-and-show/principles/1") {
        let table = root.field("principles");
        for (number, reader) in table.entries() {
            if !number.parse().is_ok_and(|number: u8| (1..=PRINCIPLES).contains(&number)) {
                reader.fail::<()>(Fault::Superfluous);
            }
        }
        principles.extend((1..=PRINCIPLES).filter_map(|number| principle(&table.field(&number.to_string()), number)));
    }
    findings.finish(principles)
}

fn principle(reader: &Reader<'_>, number: u8) -> Option<Principle> {
    let title = reader.field("title").text();
    let meaning = reader.field("meaning").text();
    let expectations = reader.field("expectations").texts(1, 12);
    let for_companies = reader.field("for_companies").text();
    Some(Principle { number, title: title?, meaning: meaning?, expectations, for_companies: for_companies? })
}
