//! The part on red flags: people first, then what was found and how.

use super::Source;
use crate::{
    domain::{
        id::QuestionId,
        scoring::{GateStatus, Seen},
    },
    report::model::{Block, Part, Table, Tone},
};

pub(super) fn part(source: &Source<'_>) -> Part {
    let (texts, gate) = (source.texts, &source.outcome.gate);
    let mut blocks = vec![status(source)];
    if matches!(gate.status, GateStatus::Red | GateStatus::Amber) {
        let steps = texts.first_steps.steps.iter().map(|(strong, text)| ((*strong).to_owned(), (*text).to_owned()));
        blocks.push(Block::Heading(texts.first_steps.heading.to_owned()));
        blocks.push(Block::Steps(steps.collect()));
        blocks.push(Block::Paragraph(texts.first_steps.equal.to_owned()));
    }
    for (id, _) in gate.flags.iter().filter(|(_, seen)| *seen >= Seen::Signs) {
        blocks.extend(what_to_do(source, id));
    }
    blocks.push(table(source));
    Part { id: "people", heading: source.account.report.people.to_owned(), blocks }
}

/// The gate's state as a notice.
pub(super) fn status(source: &Source<'_>) -> Block {
    let (texts, gate) = (&source.account.results, &source.outcome.gate);
    let tone = match gate.status {
        GateStatus::Red => Tone::Red,
        GateStatus::Amber => Tone::Amber,
        GateStatus::Unverified => Tone::Unverified,
        GateStatus::Clear => Tone::Clear,
    };
    let number = u32::try_from(gate.because.len()).unwrap_or(u32::MAX);
    Block::Notice(
        tone,
        format!("{}. {}", (texts.gate_heading)(gate.status, number), (source.texts.words.gate_about)(gate.status)),
    )
}

fn what_to_do(source: &Source<'_>, id: &QuestionId) -> Vec<Block> {
    let texts = &source.texts.first_steps;
    let Some(flag) = source.content.wording.flags.get(id) else { return Vec::new() };
    let mut blocks = vec![Block::Heading(flag.title.clone())];
    for (heading, steps) in
        [(texts.hours_24, &flag.first_24_hours), (texts.days_7, &flag.first_7_days), (texts.days_30, &flag.first_30_days)]
    {
        blocks.push(Block::Lead { strong: heading.to_owned(), text: String::new() });
        blocks.push(Block::List(steps.clone()));
    }
    blocks
}

fn table(source: &Source<'_>) -> Block {
    let texts = source.texts;
    let row = |(id, seen): &(QuestionId, Seen)| {
        vec![source.content.wording.question_title(id).to_owned(), (texts.words.seen)(*seen).to_owned()]
    };
    let [flag, answer, _] = source.account.results.flag_columns;
    Block::Table(Table {
        caption: source.account.results.which.to_owned(),
        columns: vec![flag.to_owned(), answer.to_owned()],
        figures_from: 2,
        rows: source.outcome.gate.flags.iter().map(row).collect(),
        total: None,
    })
}
