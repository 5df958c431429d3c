//! The part on how the score was made: the rule, the weights, the levels, the cap, the review of the content.

use super::Source;
use crate::{
    domain::{
        answer::Rung,
        scoring::{GateStatus, Group, Level},
    },
    report::model::{Block, Part, Table},
};

pub(super) fn part(source: &Source<'_>) -> Part {
    let texts = &source.account.method;
    let mut blocks = vec![Block::Paragraph(texts.lead.to_owned())];
    for (heading, paragraphs) in texts.parts {
        blocks.push(Block::Heading((*heading).to_owned()));
        blocks.extend(paragraphs.iter().map(|text| Block::Paragraph((*text).to_owned())));
    }
    blocks.extend([
        Block::Heading(texts.rungs.to_owned()),
        Block::Table(rungs(source)),
        Block::Paragraph(source.account.explain.cut.to_owned()),
        Block::Heading(texts.weights.to_owned()),
        Block::Paragraph(texts.weights_about.to_owned()),
        Block::Table(weights(source)),
        Block::Heading(texts.levels.to_owned()),
        Block::Table(levels(source)),
        Block::Heading(texts.gate.to_owned()),
        Block::Paragraph(texts.gate_about.to_owned()),
        Block::Table(gate(source)),
        Block::Heading(texts.source.to_owned()),
        Block::Paragraph(texts.source_about.to_owned()),
        Block::Heading(texts.review.to_owned()),
        Block::Paragraph(source.content.wording.review.clone()),
    ]);
    Part { id: "method", heading: source.account.report.method.to_owned(), blocks }
}

fn table(caption: &str, columns: &[&str], figures_from: usize, rows: Vec<Vec<String>>) -> Table {
    let columns = columns.iter().map(|column| (*column).to_owned()).collect();
    Table { caption: caption.to_owned(), columns, figures_from, rows, total: None }
}

fn rungs(source: &Source<'_>) -> Table {
    let (texts, words) = (&source.account.method, &source.texts.words);
    let row = |rung: Rung| vec![(words.rung)(rung).to_owned(), (texts.rung_about)(rung).to_owned(), rung.value().to_string()];
    table(texts.rungs, &texts.rung_columns, 2, Rung::ALL.map(row).to_vec())
}

fn weights(source: &Source<'_>) -> Table {
    let (texts, common) = (&source.account.method, &source.texts.common);
    let title = |group: &Group<_>| source.content.wording.section_title(&group.id).to_owned();
    let row = |group: &Group<_>| vec![title(group), group.weight.to_string()];
    table(texts.weights, &[common.section, common.weight], 1, source.outcome.sections.iter().map(row).collect())
}

fn levels(source: &Source<'_>) -> Table {
    let (texts, words) = (&source.account.method, &source.texts.words);
    let row = |level: Level| vec![(words.level)(level).to_owned(), (texts.level_from)(level).to_string()];
    table(texts.levels, &texts.level_columns, 1, Level::ALL.map(row).to_vec())
}

fn gate(source: &Source<'_>) -> Table {
    let (texts, words) = (&source.account.method, &source.texts.words);
    let statuses = [GateStatus::Red, GateStatus::Amber, GateStatus::Unverified, GateStatus::Clear];
    let row = |status: GateStatus| vec![(words.gate)(status).to_owned(), (words.level)(status.ceiling()).to_owned()];
    table(texts.gate, &texts.gate_columns, 2, statuses.map(row).to_vec())
}
