//! Reads JSON so that *every* problem of a file is found, each with its place; it knows no format.
//!
//! Deriving a reader stops at the first problem. A person who writes a pack or repairs a file wants the whole list.

use std::cell::RefCell;

use serde_json::Value;

/// Something wrong with a file: where, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, as the person knows it: `ungp/az.json`.
    pub file: String,
    /// The path inside it: `policy.approved.rungs[3]`; empty for the file as a whole.
    pub place: String,
    /// What is wrong there.
    pub fault: Fault,
}

/// What can be wrong at a place. Facts only; `i18n` puts them in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The text ends before the JSON does.
    CutShort,
    /// Not JSON at all, from this line on.
    NotJson {
        /// Counted from 1.
        line: usize,
    },
    /// Nested deeper than any honest file.
    TooDeep,
    /// Larger than this program reads.
    TooLarge {
        /// The limit.
        megabytes: usize,
    },
    /// Another kind of file.
    OtherFormat {
        /// What its `format` says.
        found: String,
        /// What was expected.
        expected: &'static str,
    },
    /// Made by a later version of the program.
    NewerFormat {
        /// What its `format` says.
        found: String,
    },
    /// A file that should be there is not.
    NoSuchFile,
    /// A field that must be there is not.
    Missing,
    /// A field holds another kind of value.
    WrongType {
        /// What it should hold.
        expected: Expected,
    },
    /// A text without a letter in it.
    Blank,
    /// A number outside its bounds.
    OutOfRange {
        /// Smallest allowed.
        least: i64,
        /// Largest allowed.
        most: i64,
    },
    /// A list with too few or too many entries.
    WrongLength {
        /// Fewest allowed.
        least: usize,
        /// Most allowed.
        most: usize,
        /// What it has.
        found: usize,
    },
    /// A word that is not one of the known ones.
    UnknownWord {
        /// The word.
        found: String,
        /// The known ones, comma separated.
        known: String,
    },
    /// A reference to something the pack does not have.
    UnknownReference {
        /// What kind of thing: `section`, `theme`.
        what: &'static str,
        /// The name that leads nowhere.
        found: String,
    },
    /// A name used twice.
    Duplicate {
        /// The name.
        found: String,
    },
    /// A text for something the pack does not have.
    Superfluous,
    /// *Not applicable* is never accepted in this section (UNGP 14).
    NotApplicableHere {
        /// The section.
        section: String,
    },
    /// A condition asks something the profile question cannot answer.
    WrongTest {
        /// The profile question.
        profile: String,
    },
    /// Belongs to another questionnaire.
    OtherPack {
        /// The questionnaire it names.
        found: String,
    },
}

/// The kinds of JSON value a field can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// A whole number.
    WholeNumber,
    /// true or false.
    YesNo,
    /// A list.
    List,
    /// An object.
    Object,
    /// A date such as 2026-11-21.
    Date,
}

/// The largest file that is read; honest files are far below one megabyte.
pub const MEGABYTES: usize = 20;

/// Turns text into JSON, or says why not.
pub fn json(file: &str, text: &str) -> Result<Value, Problem> {
    let problem = |fault| Problem { file: file.to_owned(), place: String::new(), fault };
    if text.len() > MEGABYTES * 1_000_000 {
        return Err(problem(Fault::TooLarge { megabytes: MEGABYTES }));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str(text).map_err(|error| {
        problem(match error.classify() {
            serde_json::error::Category::Eof => Fault::CutShort,
            _ if error.to_string().starts_with("recursion limit") => Fault::TooDeep,
            _ => Fault::NotJson { line: error.line() },
        })
    })
}

/// Where the problems of one file are gathered.
pub struct Findings {
    file: String,
    problems: RefCell<Vec<Problem>>,
}

impl Findings {
    /// Nothing found yet in `file`.
    pub fn new(file: &str) -> Self {
        Self { file: file.to_owned(), problems: RefCell::default() }
    }

    /// Notes a fault at a place.
    #[inline(never)]
    pub fn note(&self, place: &str, fault: Fault) {
        self.problems.borrow_mut().push(Problem { file: self.file.clone(), place: place.to_owned(), fault });
    }

    /// The value, if nothing was found; else all that was found.
    pub fn finish<T>(self, value: T) -> Result<T, Vec<Problem>> {
        let problems = self.problems.into_inner();
        if problems.is_empty() { Ok(value) } else { Err(problems) }
    }

    /// A reader of the whole of `value`.
    pub fn root<'a>(&'a self, value: &'a Value) -> Reader<'a> {
        Reader { findings: self, place: String::new(), value: Some(value) }
    }
}

/// A value of the file with its place. A field that is absent or `null` reads as missing.
///
/// Its methods are called hundreds of times from a few places; inlined, they would fill the first download.
#[derive(Clone)]
pub struct Reader<'a> {
    findings: &'a Findings,
    place: String,
    value: Option<&'a Value>,
}

impl<'a> Reader<'a> {
    /// The field `name` of an object.
    #[inline(never)]
    pub fn field(&self, name: &str) -> Self {
        let place = if self.place.is_empty() { name.to_owned() } else { format!("{}.{name}", self.place) };
        let value = self.value.and_then(|value| value.get(name)).filter(|value| !value.is_null());
        Self { findings: self.findings, place, value }
    }

    /// The same value under another name, where an id says more than a position.
    #[inline(never)]
    pub fn named(&self, place: impl Into<String>) -> Self {
        Self { place: place.into(), ..self.clone() }
    }

    /// Whether there is anything here.
    pub fn is_present(&self) -> bool {
        self.value.is_some()
    }

    /// This reader if there is anything here: for fields that may be left out.
    pub fn optional(&self) -> Option<Self> {
        self.is_present().then(|| self.clone())
    }

    /// The place of this value.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The raw value.
    pub fn value(&self) -> Option<&'a Value> {
        self.value
    }

    /// Notes a fault here.
    pub fn fail<T>(&self, fault: Fault) -> Option<T> {
        self.findings.note(&self.place, fault);
        None
    }

    fn expect<T>(&self, expected: Expected, get: impl FnOnce(&'a Value) -> Option<T>) -> Option<T> {
        match self.value {
            None => self.fail(Fault::Missing),
            Some(value) => get(value).or_else(|| self.fail(Fault::WrongType { expected })),
        }
    }

    /// A text that says something.
    #[inline(never)]
    pub fn text(&self) -> Option<String> {
        let text = self.expect(Expected::Text, Value::as_str)?;
        if text.trim().is_empty() { self.fail(Fault::Blank) } else { Some(text.to_owned()) }
    }

    /// A text that may be absent or empty.
    #[inline(never)]
    pub fn text_or_empty(&self) -> String {
        if !self.is_present() {
            return String::new();
        }
        self.expect(Expected::Text, Value::as_str).unwrap_or_default().to_owned()
    }

    /// true or false.
    #[inline(never)]
    pub fn yes_no(&self) -> Option<bool> {
        self.expect(Expected::YesNo, Value::as_bool)
    }

    /// true or false, false where absent.
    pub fn yes_or_absent(&self) -> bool {
        self.is_present() && self.yes_no().unwrap_or(false)
    }

    /// A whole number within bounds.
    #[inline(never)]
    pub fn number(&self, least: i64, most: i64) -> Option<i64> {
        let number = self.expect(Expected::WholeNumber, |value| value.as_i64())?;
        if (least..=most).contains(&number) { Some(number) } else { self.fail(Fault::OutOfRange { least, most }) }
    }

    /// One of the known words.
    pub fn word<T: Copy>(&self, known: &[(&str, T)]) -> Option<T> {
        let found = self.expect(Expected::Text, Value::as_str)?;
        known.iter().find(|(word, _)| *word == found).map(|(_, value)| *value).or_else(|| {
            let known = known.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ");
            self.fail(Fault::UnknownWord { found: found.to_owned(), known })
        })
    }

    /// The entries of a list; a missing list is a fault.
    #[inline(never)]
    pub fn items(&self) -> Vec<Self> {
        let items = self.expect(Expected::List, Value::as_array).map_or(&[][..], Vec::as_slice);
        let at = |(index, value)| Self { findings: self.findings, place: format!("{}[{index}]", self.place), value: Some(value) };
        items.iter().enumerate().map(at).collect()
    }

    /// The entries of a list that may be absent.
    #[inline(never)]
    pub fn items_or_none(&self) -> Vec<Self> {
        if self.is_present() { self.items() } else { Vec::new() }
    }

    /// The texts of a list whose length is bounded.
    #[inline(never)]
    pub fn texts(&self, least: usize, most: usize) -> Vec<String> {
        let items = self.items();
        if self.value.is_some_and(Value::is_array) && !(least..=most).contains(&items.len()) {
            self.findings.note(&self.place, Fault::WrongLength { least, most, found: items.len() });
        }
        items.iter().filter_map(Self::text).collect()
    }

    /// The fields of an object with their names; a missing object is a fault.
    #[inline(never)]
    pub fn entries(&self) -> Vec<(String, Self)> {
        let Some(object) = self.expect(Expected::Object, Value::as_object) else { return Vec::new() };
        object.keys().map(|key| (key.clone(), self.field(key))).collect()
    }

    /// The fields of an object that may be absent.
    #[inline(never)]
    pub fn entries_or_none(&self) -> Vec<(String, Self)> {
        if self.is_present() { self.entries() } else { Vec::new() }
    }
}
