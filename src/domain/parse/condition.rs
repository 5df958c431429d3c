//! Reads the conditions of a pack and checks that the profile can answer them.

use crate::{
    domain::{
        condition::Condition,
        id::ProfileId,
        questionnaire::{ProfileKind, ProfileQuestion},
    },
    reading::{Fault, Reader},
};

/// Reads a condition that may be absent.
pub(super) fn optional(reader: &Reader<'_>, profile: &[ProfileQuestion]) -> Option<Condition> {
    condition(&reader.optional()?, profile)
}

fn condition(reader: &Reader<'_>, profile: &[ProfileQuestion]) -> Option<Condition> {
    let list = |name: &str| -> Vec<Condition> {
        reader.field(name).items().iter().filter_map(|item| condition(item, profile)).collect()
    };
    if reader.field("all").is_present() {
        Some(Condition::All(list("all")))
    } else if reader.field("any").is_present() {
        Some(Condition::Any(list("any")))
    } else if let Some(not) = reader.field("not").optional() {
        Some(Condition::Not(Box::new(condition(&not, profile)?)))
    } else {
        test(reader, profile)
    }
}

fn test(reader: &Reader<'_>, profile: &[ProfileQuestion]) -> Option<Condition> {
    let field = reader.field("profile");
    let id = field.text()?;
    let Some(asked) = profile.iter().find(|question| question.id.as_str() == id) else {
        return field.fail(Fault::UnknownReference { what: "profile question", found: id });
    };
    let id = ProfileId::new(id);
    match &asked.kind {
        ProfileKind::Number => {
            let least = same_test(reader, "at_least", &id)?.number(0, i64::from(u32::MAX))?;
            Some(Condition::AtLeast(id, u32::try_from(least).unwrap_or(u32::MAX)))
        }
        ProfileKind::YesNo => Some(Condition::Is(id.clone(), same_test(reader, "is", &id)?.yes_no()?)),
        ProfileKind::One(options) => Some(Condition::IsOption(id.clone(), option(&same_test(reader, "is", &id)?, options)?)),
        ProfileKind::Many(options) => {
            Some(Condition::Includes(id.clone(), option(&same_test(reader, "includes", &id)?, options)?))
        }
    }
}

/// The field of the one test that fits the kind of profile question.
fn same_test<'a>(reader: &Reader<'a>, name: &str, id: &ProfileId) -> Option<Reader<'a>> {
    let field = reader.field(name);
    if field.is_present() { Some(field) } else { reader.fail(Fault::WrongTest { profile: id.to_string() }) }
}

fn option(reader: &Reader<'_>, options: &[String]) -> Option<String> {
    let option = reader.text()?;
    if options.contains(&option) { Some(option) } else { reader.fail(Fault::UnknownReference { what: "option", found: option }) }
}
