//! Reads the contacts of one country: a structure file and the texts of one language.

use serde_json::Value;

use super::{date, has_format};
use crate::{
    domain::contact::{Contact, Sureness},
    reading::{Findings, Problem, Reader},
};

const SURENESS: &[(&str, Sureness)] = &[("high", Sureness::High), ("medium", Sureness::Medium)];

/// A content file: its name and what it holds.
pub type File<'a> = (&'a str, &'a Value);

/// Reads a country's contacts from its structure and its texts.
pub fn contacts(structure: File<'_>, texts: File<'_>) -> Result<Vec<Contact>, Vec<Problem>> {
    let (in_structure, in_texts) = (Findings::new(structure.0), Findings::new(texts.0));
    let (root, words) = (in_structure.root(structure.1), in_texts.root(texts.1));
    let mut contacts = Vec::new();
    if has_format(&root, "know-and-show/contacts/1") && has_format(&words, "know-and-show/contact-texts/1") {
        let table = words.field("contacts");
        contacts.extend(root.field("contacts").items().iter().filter_map(|item| contact(item, &table)));
    }
    let problems = in_texts.finish(()).err().unwrap_or_default();
    match in_structure.finish(contacts) {
        Ok(contacts) if problems.is_empty() => Ok(contacts),
        Ok(_) => Err(problems),
        Err(more) => Err(more.into_iter().chain(problems).collect()),
    }
}

fn contact(reader: &Reader<'_>, table: &Reader<'_>) -> Option<Contact> {
    let id = reader.field("id").text()?;
    let telephone = reader.field("telephone").texts(0, 5);
    let checked = date(&reader.field("checked"));
    let sureness = reader.field("sure").word(SURENESS);
    let words = table.field(&id);
    let (name, purpose) = (words.field("name").text(), words.field("purpose").text());
    Some(Contact { name: name?, telephone, purpose: purpose?, checked: checked?, sureness: sureness? })
}
