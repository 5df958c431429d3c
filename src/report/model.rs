//! What a report says, in an order any format can follow. It knows no format and no scoring.

use crate::{chart::states::State, i18n::Language};

/// A report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Its language.
    pub language: Language,
    /// The kind of document.
    pub kind: String,
    /// The assessment's title.
    pub title: String,
    /// What stands across every page, if anything: incomplete, practice.
    pub watermark: Option<String>,
    /// The parts in order.
    pub parts: Vec<Part>,
    /// The footer of every page.
    pub footer: String,
    /// The SHA-256 of the canonical assessment.
    pub fingerprint: String,
    /// The result as data, for machines.
    pub result: serde_json::Value,
}

/// A part with a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Names it in links: `people`.
    pub id: &'static str,
    /// Its heading.
    pub heading: String,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// A piece of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading within the part.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A paragraph that begins with words that stand out.
    Lead {
        /// The words that stand out.
        strong: String,
        /// What follows.
        text: String,
    },
    /// Something that must not be overlooked.
    Notice(Tone, String),
    /// An unordered list.
    List(Vec<String>),
    /// Steps in order: words that stand out, and what follows.
    Steps(Vec<(String, String)>),
    /// Names and values.
    Facts(Vec<(String, String)>),
    /// A table.
    Table(Table),
    /// Show, Know and Best of several groups.
    Dumbbell(Dumbbell),
    /// How the questions were answered.
    States(States),
    /// One question with its answer.
    Answer(Answer),
}

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Plain,
    /// A red flag is confirmed.
    Red,
    /// There are signs.
    Amber,
    /// Not verified, or incomplete.
    Unverified,
    /// Checked, and not found.
    Clear,
}

impl Tone {
    /// The tone as a word, for classes and for machines.
    pub fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Red => "red",
            Self::Amber => "amber",
            Self::Unverified => "unverified",
            Self::Clear => "clear",
        }
    }
}

/// A table; the first cell of a row is its heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Column headings.
    pub columns: Vec<String>,
    /// From this column on, cells are figures.
    pub figures_from: usize,
    /// The rows.
    pub rows: Vec<Vec<String>>,
    /// The last row, set apart.
    pub total: Option<Vec<String>>,
}

/// A dumbbell chart with its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dumbbell {
    /// What it shows, in a sentence.
    pub finding: String,
    /// The caption of the table.
    pub caption: String,
    /// The heading of the first column.
    pub group: String,
    /// Names of the three figures: Show, Know, Best.
    pub figures: [String; 3],
    /// The key of the chart.
    pub key: [String; 3],
    /// The groups.
    pub rows: Vec<DumbbellRow>,
}

/// A group of a dumbbell chart; figures in hundredths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DumbbellRow {
    /// The group's name.
    pub name: String,
    /// Show.
    pub show: Option<u32>,
    /// Know.
    pub know: Option<u32>,
    /// Best.
    pub best: Option<u32>,
}

/// A stacked bar of answer states with its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct States {
    /// What it shows, in a sentence.
    pub finding: String,
    /// The caption of the table.
    pub caption: String,
    /// Column headings.
    pub columns: [String; 2],
    /// State, its word, and how many.
    pub rows: Vec<(State, String, u32)>,
}

/// A question with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The question.
    pub question: String,
    /// The answer's word.
    pub answer: String,
    /// What the word stands for here.
    pub text: String,
    /// Further names and values: target, reason, note.
    pub facts: Vec<(String, String)>,
    /// What backs it.
    pub evidence: Option<Table>,
}

/// A figure as a person reads it: whole and cut down; a dash where there is none.
pub fn whole(hundredths: Option<u32>) -> String {
    hundredths.map_or_else(|| "–".to_owned(), |hundredths| (hundredths / 100).to_string())
}
