//! Builds the report of an assessment from its result. It knows no format.

mod answers;
mod figures;
mod method;
mod people;

use super::model::{Block, Part, Report, Tone};
use crate::{
    domain::{
        assessment::Assessment,
        journey::Journey,
        principle::Principle,
        questionnaire::Pack,
        scoring::{ConfidenceGrade, Figure, GateStatus, Outcome},
        wording::Wording,
    },
    i18n::{self, Account, Language, Texts},
    record,
};

/// The content pages and reports are made with.
#[derive(Clone, Copy)]
pub struct Content<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// Its texts.
    pub wording: &'a Wording,
    /// The principles; empty where they are not needed.
    pub principles: &'a [Principle],
    /// The language.
    pub language: Language,
}

impl Content<'_> {
    /// The interface's texts.
    pub fn texts(&self) -> &'static Texts {
        self.language.texts()
    }

    /// The texts of what gives account.
    pub fn account(&self) -> &'static Account {
        self.language.account()
    }
}

/// All that the parts are made from.
struct Source<'a> {
    content: &'a Content<'a>,
    texts: &'static Texts,
    account: &'static Account,
    assessment: &'a Assessment,
    outcome: &'a Outcome,
    journey: &'a Journey<'a>,
}

/// Builds the report of an assessment.
pub fn build(content: &Content<'_>, assessment: &Assessment) -> Report {
    let (texts, account) = (content.texts(), content.account());
    let outcome = Outcome::of(content.pack, assessment);
    let journey = Journey::of(content.pack, assessment);
    let fingerprint = record::fingerprint(&record::write(assessment));
    let source = Source { content, texts, account, assessment, outcome: &outcome, journey: &journey };
    let complete = outcome.is_complete();
    let watermark = match (&assessment.practice, complete) {
        (Some(_), _) => Some(account.report.practice),
        (None, false) => Some(account.report.incomplete),
        (None, true) => None,
    };
    Report {
        language: content.language,
        kind: account.report.kind.to_owned(),
        title: title(texts, assessment),
        watermark: watermark.map(str::to_owned),
        parts: vec![
            what(&source, &fingerprint),
            result(&source),
            people::part(&source),
            figures::part(&source),
            answers::profile(&source),
            answers::part(&source),
            method::part(&source),
        ],
        footer: account.report.footer.to_owned(),
        result: record::outcome_value(&outcome),
        fingerprint,
    }
}

/// What the assessment is called.
fn title(texts: &Texts, assessment: &Assessment) -> String {
    let given = [&assessment.title, &assessment.organisation].into_iter().find(|name| !name.trim().is_empty());
    given.map_or_else(|| texts.common.untitled.to_owned(), Clone::clone)
}

fn what(source: &Source<'_>, fingerprint: &str) -> Part {
    let (texts, content, assessment) = (&source.account.report, source.content, source.assessment);
    let date = |date| i18n::date(content.language, date);
    let organisation = if assessment.organisation.trim().is_empty() { texts.no_organisation } else { &assessment.organisation };
    let values = [
        organisation.to_owned(),
        title(source.texts, assessment),
        date(assessment.as_of),
        (texts.pack)(&content.wording.title, &content.pack.version, &date(content.pack.reviewed)),
        texts.pulse.to_owned(),
        content.wording.review.clone(),
        fingerprint.to_owned(),
    ];
    let facts = texts.facts.iter().map(|name| (*name).to_owned()).zip(values).collect();
    let mut blocks = vec![Block::Facts(facts)];
    let open = source.journey.open();
    if open > 0 {
        blocks.push(Block::Notice(Tone::Unverified, (texts.incomplete_about)(open)));
    }
    blocks.extend(texts.what_text.iter().map(|text| Block::Paragraph((*text).to_owned())));
    Part { id: "what", heading: texts.what.to_owned(), blocks }
}

fn result(source: &Source<'_>) -> Part {
    let (texts, outcome) = (source.texts, source.outcome);
    let mut blocks = Vec::new();
    if matches!(outcome.gate.status, GateStatus::Red | GateStatus::Amber) {
        blocks.push(people::status(source));
    }
    match (outcome.level, outcome.total.show, outcome.total.best) {
        (Some(level), Some(show), Some(best)) => {
            let low = outcome.confidence.grade == ConfidenceGrade::Low;
            blocks.push(Block::Heading((source.account.results.headline)((texts.words.level)(level), low)));
            blocks.push(Block::Paragraph((source.account.results.level_about)(outcome.score_level.unwrap_or(level)).to_owned()));
            if let Some(alone) = outcome.score_level.filter(|alone| *alone > level) {
                let sentence =
                    (source.account.results.capped)((texts.words.level)(alone), (texts.words.level)(level), outcome.gate.status);
                blocks.push(Block::Paragraph(sentence));
            }
            if low {
                blocks.push(Block::Paragraph((source.account.results.low)(show.whole(), best.whole())));
            }
            blocks.push(Block::Facts(headline_figures(source)));
        }
        _ => blocks.push(Block::Paragraph(source.account.results.nothing_yet.to_owned())),
    }
    if !matches!(outcome.gate.status, GateStatus::Red | GateStatus::Amber) {
        blocks.push(people::status(source));
    }
    Part { id: "result", heading: source.account.report.result.to_owned(), blocks }
}

/// Show with its range, Know and confidence: never a number alone.
fn headline_figures(source: &Source<'_>) -> Vec<(String, String)> {
    let (texts, outcome) = (source.texts, source.outcome);
    let whole = |figure: Option<Figure>| figure.map_or(0, Figure::whole);
    let (show, know, best) = (whole(outcome.total.show), whole(outcome.total.know), whole(outcome.total.best));
    let counts = &outcome.counts;
    let confidence = &outcome.confidence;
    let counted = counts.in_scope() - counts.not_applicable;
    let know = match outcome.total.know {
        Some(_) => format!("{know} {}", (source.account.results.know_about)(know, show)),
        None => "–".to_owned(),
    };
    let grade = (texts.words.confidence)(confidence.grade);
    let about = (source.account.results.confidence_about)(
        counts.rung,
        counted,
        confidence.backed.permille(),
        confidence.checked.permille(),
    );
    vec![
        (texts.common.show.to_owned(), format!("{show} {}", (source.account.results.show_about)(show, best))),
        (texts.common.know.to_owned(), know),
        (texts.common.confidence.to_owned(), format!("{grade}. {about}")),
    ]
}
