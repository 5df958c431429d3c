//! The blocks of a report as HTML. Screens draw them too, so that a screen and a report can never say different things.

use super::charts;
use crate::{
    html::{Escaped, figure},
    i18n::Texts,
    put,
    report::model::{Answer, Block, Table},
};

/// Draws blocks. `level` is the level of their headings.
pub fn blocks(out: &mut String, blocks: &[Block], level: u8, texts: &Texts) {
    for block in blocks {
        draw(out, block, level, texts);
    }
}

fn draw(out: &mut String, block: &Block, level: u8, texts: &Texts) {
    let no_figure = texts.common.no_figure;
    match block {
        Block::Heading(text) => put!(out, "<h{level}>{}</h{level}>\n", Escaped(text)),
        Block::Paragraph(text) => put!(out, "<p>{}</p>\n", Escaped(text)),
        Block::Lead { strong, text } => put!(out, "<p><b>{}</b> {}</p>\n", Escaped(strong), Escaped(text)),
        Block::Notice(tone, text) => put!(out, "<p class=\"notice {}\">{}</p>\n", tone.word(), Escaped(text)),
        Block::List(items) => {
            put!(out, "<ul>\n");
            for item in items {
                put!(out, "<li>{}</li>\n", Escaped(item));
            }
            put!(out, "</ul>\n");
        }
        Block::Steps(steps) => {
            put!(out, "<ol>\n");
            for (strong, text) in steps {
                put!(out, "<li><b>{}</b> {}</li>\n", Escaped(strong), Escaped(text));
            }
            put!(out, "</ol>\n");
        }
        Block::Facts(facts) => write_facts(out, facts),
        Block::Table(content) => table(out, content, no_figure),
        Block::Dumbbell(chart) => charts::dumbbell(out, chart, no_figure),
        Block::States(chart) => charts::states(out, chart),
        Block::Answer(given) => answer(out, given, level, no_figure),
    }
}

fn write_facts(out: &mut String, facts: &[(String, String)]) {
    put!(out, "<dl class=\"rows\">\n");
    for (name, value) in facts {
        put!(out, "<div><dt>{}</dt><dd>{}</dd></div>\n", Escaped(name), Escaped(value));
    }
    put!(out, "</dl>\n");
}

/// Draws a table whose first cells are headings.
pub fn table(out: &mut String, table: &Table, no_figure: &str) {
    let class = |column: usize| if column >= table.figures_from { " class=\"n\"" } else { "" };
    put!(out, "<table>\n<caption>{}</caption>\n<thead><tr>", Escaped(&table.caption));
    for (index, column) in table.columns.iter().enumerate() {
        put!(out, "<th scope=\"col\"{}>{}</th>", class(index), Escaped(column));
    }
    put!(out, "</tr></thead>\n<tbody>\n");
    let row = |out: &mut String, cells: &[String]| {
        put!(out, "<tr>");
        for (index, cell) in cells.iter().enumerate() {
            let (name, attributes) = if index == 0 { ("th", " scope=\"row\"") } else { ("td", class(index)) };
            put!(out, "<{name}{attributes}>");
            figure(out, cell, no_figure);
            put!(out, "</{name}>");
        }
        put!(out, "</tr>\n");
    };
    for cells in &table.rows {
        row(out, cells);
    }
    put!(out, "</tbody>\n");
    if let Some(total) = &table.total {
        put!(out, "<tfoot>\n");
        row(out, total);
        put!(out, "</tfoot>\n");
    }
    put!(out, "</table>\n");
}

fn answer(out: &mut String, answer: &Answer, level: u8, no_figure: &str) {
    let below = level + 1;
    put!(
        out,
        "<section class=\"answer\">\n<h{below}>{}</h{below}>\n<p><b>{}</b> {}</p>\n",
        Escaped(&answer.question),
        Escaped(&answer.answer),
        Escaped(&answer.text),
    );
    if !answer.facts.is_empty() {
        write_facts(out, &answer.facts);
    }
    if let Some(evidence) = &answer.evidence {
        table(out, evidence, no_figure);
    }
    put!(out, "</section>\n");
}
