//! Giving account: the screens and the report that show what the answers amount to.
//!
//! They take and give texts, so that a worker can do it that loads only when one of them is wanted: a quarter of the first
//! download is saved.

use std::fmt;

use crate::{
    domain::{assessment::Assessment, parse, principle::Principle, questionnaire::Pack, wording::Wording},
    i18n::Language,
    reading, record, report,
    route::{Place, Route},
    screen::{self, Content},
};

/// What can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The part of a page that gives account.
    Page(Route),
    /// The report as a page of its own.
    Report,
}

/// Everything an account is made from, as texts.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Papers {
    /// The language's tag.
    pub language: String,
    /// The pack's `structure.json`.
    pub structure: String,
    /// The pack's texts.
    pub wording: String,
    /// The principles; empty where they cannot be had.
    pub principles: String,
    /// The assessment's file; empty where none is open.
    pub assessment: String,
}

impl Wanted {
    /// What a place needs, if it needs an account.
    pub fn at(route: &Route) -> Option<Self> {
        let gives_account = match route {
            Route::Method | Route::Principles | Route::Principle(_) => true,
            Route::Assessment(_, place) => matches!(place, Place::Answers | Place::Results | Place::Explain(_) | Place::Report),
            _ => false,
        };
        gives_account.then(|| Self::Page(route.clone()))
    }

    /// Reads what [`fmt::Display`] has written.
    pub fn parse(text: &str) -> Self {
        if text == "report" { Self::Report } else { Self::Page(Route::parse(text)) }
    }
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Page(route) => route.fmt(f),
            Self::Report => f.write_str("report"),
        }
    }
}

impl Papers {
    /// The number of texts.
    pub const TEXTS: usize = 5;

    /// The texts in order, to be sent.
    pub fn into_texts(self) -> [String; Self::TEXTS] {
        [self.language, self.structure, self.wording, self.principles, self.assessment]
    }

    /// The papers from their texts in order.
    pub fn from_texts([language, structure, wording, principles, assessment]: [String; Self::TEXTS]) -> Self {
        Self { language, structure, wording, principles, assessment }
    }
}

/// Gives account; nothing where the papers cannot be read.
pub fn give(wanted: &Wanted, papers: &Papers) -> Option<String> {
    let language = Language::from_tag(&papers.language)?;
    let (pack, wording) = questionnaire(papers)?;
    let principles = principles(papers);
    let content = Content { pack: &pack, wording: &wording, principles: &principles, language };
    let assessment = || record::read("assessment", &papers.assessment).ok();
    match wanted {
        Wanted::Page(route) => screen::account(&content, route, assessment),
        Wanted::Report => Some(page(&content, &assessment()?)),
    }
}

fn questionnaire(papers: &Papers) -> Option<(Pack, Wording)> {
    let pack = parse::pack("structure", &reading::json("structure", &papers.structure).ok()?).ok()?;
    let wording = parse::wording("texts", &reading::json("texts", &papers.wording).ok()?, &pack).ok()?;
    Some((pack, wording))
}

fn principles(papers: &Papers) -> Vec<Principle> {
    let value = reading::json("principles", &papers.principles).ok();
    value.and_then(|value| parse::principles("principles", &value).ok()).unwrap_or_default()
}

fn page(content: &Content<'_>, assessment: &Assessment) -> String {
    report::html(&report::build(content, assessment), include_str!("../style/report.css"))
}
