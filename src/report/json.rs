//! The report as data: `know-and-show/report/1`, in canonical form.

use serde_json::{Value, json};

use super::model::{Answer, Block, Part, Report, Table};
use crate::record;

/// The report's text.
pub fn json(report: &Report) -> String {
    record::canonical(&json!({
        "format": "know-and-show/report/1",
        "language": report.language.tag(),
        "kind": report.kind,
        "title": report.title,
        "watermark": report.watermark,
        "fingerprint": report.fingerprint,
        "result": report.result,
        "parts": report.parts.iter().map(part).collect::<Vec<_>>(),
    }))
}

fn part(part: &Part) -> Value {
    json!({"id": part.id, "heading": part.heading, "blocks": part.blocks.iter().map(block).collect::<Vec<_>>()})
}

fn block(block: &Block) -> Value {
    match block {
        Block::Heading(text) => json!({"heading": text}),
        Block::Paragraph(text) => json!({"paragraph": text}),
        Block::Lead { strong, text } => json!({"paragraph": text, "strong": strong}),
        Block::Notice(tone, text) => json!({"notice": text, "tone": tone.word()}),
        Block::List(items) => json!({"list": items}),
        Block::Steps(steps) => {
            json!({"steps": steps.iter().map(|(strong, text)| json!({"strong": strong, "text": text})).collect::<Vec<_>>()})
        }
        Block::Facts(facts) => json!({"facts": pairs(facts)}),
        Block::Table(content) => json!({"table": table(content)}),
        Block::Dumbbell(chart) => json!({"dumbbell": {
            "finding": chart.finding,
            "rows": chart.rows.iter().map(|row| json!({"name": row.name, "show": row.show, "know": row.know, "best": row.best})).collect::<Vec<_>>(),
        }}),
        Block::States(chart) => json!({"states": {
            "finding": chart.finding,
            "rows": chart.rows.iter().map(|(_, word, count)| json!({"state": word, "questions": count})).collect::<Vec<_>>(),
        }}),
        Block::Answer(given) => json!({"answer": answer(given)}),
    }
}

fn pairs(facts: &[(String, String)]) -> Vec<Value> {
    facts.iter().map(|(name, value)| json!({"name": name, "value": value})).collect()
}

fn table(table: &Table) -> Value {
    json!({"caption": table.caption, "columns": table.columns, "rows": table.rows, "total": table.total})
}

fn answer(answer: &Answer) -> Value {
    json!({
        "question": answer.question,
        "answer": answer.answer,
        "text": answer.text,
        "facts": pairs(&answer.facts),
        "evidence": answer.evidence.as_ref().map(table),
    })
}
