//! What is wrong with a file, as a sentence in English. Other languages get their own function beside this one.

use crate::reading::{Expected, Fault, Problem};

/// One line: file, place, what is wrong.
pub fn english(problem: &Problem) -> String {
    let fault = fault(&problem.fault);
    if problem.place.is_empty() {
        format!("{}: {fault}", problem.file)
    } else {
        format!("{}: {} {fault}", problem.file, problem.place)
    }
}

fn fault(fault: &Fault) -> String {
    match fault {
        Fault::CutShort => "the file ends too early; it was probably cut off while being copied or saved".to_owned(),
        Fault::NotJson { line } => format!("this is not a Know & Show file: line {line} is not JSON"),
        Fault::TooDeep => "this is not a Know & Show file: it is nested too deeply".to_owned(),
        Fault::TooLarge { megabytes } => format!("the file is larger than {megabytes} MB, which no assessment is"),
        Fault::OtherFormat { found, expected } => format!("is \"{found}\", but a file of the kind \"{expected}\" is needed here"),
        Fault::NewerFormat { found } => {
            format!("is \"{found}\": the file was made by a newer version of Know & Show; open it with that version")
        }
        Fault::NoSuchFile => "is missing".to_owned(),
        Fault::Missing => "is missing".to_owned(),
        Fault::WrongType { expected } => format!("must be {}", expected_english(*expected)),
        Fault::Blank => "is empty".to_owned(),
        Fault::OutOfRange { least, most } => format!("must be a whole number from {least} to {most}"),
        Fault::WrongLength { least, most, found } if least == most => format!("must have {least} entries and has {found}"),
        Fault::WrongLength { least, most, found } => format!("must have {least} to {most} entries and has {found}"),
        Fault::UnknownWord { found, known } => format!("is \"{found}\"; it must be one of: {known}"),
        Fault::UnknownReference { what, found } => format!("names the {what} \"{found}\", which does not exist"),
        Fault::Duplicate { found } => format!("is \"{found}\", which is used already"),
        Fault::Superfluous => "belongs to nothing in structure.json".to_owned(),
        Fault::NotApplicableHere { section } => {
            format!("must be false: in the section \"{section}\" every question applies to every company (UNGP 14)")
        }
        Fault::WrongTest { profile } => format!("tests \"{profile}\" in a way its kind of answer does not allow"),
        Fault::OtherPack { found } => format!("belongs to the questionnaire \"{found}\", which this app does not have"),
    }
}

fn expected_english(expected: Expected) -> &'static str {
    match expected {
        Expected::Text => "a text",
        Expected::WholeNumber => "a whole number",
        Expected::YesNo => "true or false",
        Expected::List => "a list",
        Expected::Object => "an object",
        Expected::Date => "a date such as 2026-11-21",
    }
}
