//! The report as one self-contained page: no script, no remote reference, charts as inline SVG beside their tables.

mod charts;
mod escape;

use std::fmt::{self, Write};

use super::model::{Answer, Block, Part, Report, Table, Tone};
use escape::Escaped;

/// The page. `style` is the style sheet that is put into it.
pub fn html(report: &Report, style: &str) -> String {
    let mut page = String::new();
    // Writing into a String cannot fail.
    let _ = document(&mut page, report, style);
    page
}

/// Nothing may be loaded and nothing may run, wherever the page ends up.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

fn document(out: &mut String, report: &Report, style: &str) -> fmt::Result {
    let (title, kind) = (Escaped(&report.title), Escaped(&report.kind));
    write!(
        out,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title} – {kind}</title>\n<style>\n{style}</style>\n</head>\n<body>\n",
        report.language.tag(),
    )?;
    if let Some(watermark) = &report.watermark {
        writeln!(out, "<p class=\"watermark\">{}</p>", Escaped(watermark))?;
    }
    writeln!(out, "<header>\n<p class=\"kind\">{kind}</p>\n<h1>{title}</h1>\n</header>")?;
    contents(out, report)?;
    out.write_str("<main>\n")?;
    for part in &report.parts {
        write_part(out, part)?;
    }
    writeln!(out, "</main>\n<footer><p>{}</p></footer>\n</body>\n</html>", Escaped(&report.footer))
}

fn contents(out: &mut String, report: &Report) -> fmt::Result {
    let heading = report.language.texts().report.contents;
    writeln!(out, "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{}</h2>\n<ol>", Escaped(heading))?;
    for part in &report.parts {
        writeln!(out, "<li><a href=\"#{}\">{}</a></li>", part.id, Escaped(&part.heading))?;
    }
    out.write_str("</ol>\n</nav>\n")
}

fn write_part(out: &mut String, part: &Part) -> fmt::Result {
    writeln!(out, "<section class=\"part\" aria-labelledby=\"{0}\">\n<h2 id=\"{0}\">{1}</h2>", part.id, Escaped(&part.heading))?;
    for block in &part.blocks {
        write_block(out, block)?;
    }
    out.write_str("</section>\n")
}

fn write_block(out: &mut String, block: &Block) -> fmt::Result {
    match block {
        Block::Heading(text) => writeln!(out, "<h3>{}</h3>", Escaped(text)),
        Block::Paragraph(text) => writeln!(out, "<p>{}</p>", Escaped(text)),
        Block::Lead { strong, text } => writeln!(out, "<p><b>{}</b> {}</p>", Escaped(strong), Escaped(text)),
        Block::Notice(tone, text) => writeln!(out, "<p class=\"notice {}\">{}</p>", tone_class(*tone), Escaped(text)),
        Block::List(items) => {
            out.write_str("<ul>\n")?;
            for item in items {
                writeln!(out, "<li>{}</li>", Escaped(item))?;
            }
            out.write_str("</ul>\n")
        }
        Block::Steps(steps) => {
            out.write_str("<ol>\n")?;
            for (strong, text) in steps {
                writeln!(out, "<li><b>{}</b> {}</li>", Escaped(strong), Escaped(text))?;
            }
            out.write_str("</ol>\n")
        }
        Block::Facts(facts) => write_facts(out, facts),
        Block::Table(table) => write_table(out, table),
        Block::Dumbbell(chart) => charts::dumbbell(out, chart),
        Block::States(chart) => charts::states(out, chart),
        Block::Answer(answer) => write_answer(out, answer),
    }
}

fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Red => "red",
        Tone::Amber => "amber",
        Tone::Unverified => "unverified",
        Tone::Clear => "clear",
    }
}

fn write_facts(out: &mut String, facts: &[(String, String)]) -> fmt::Result {
    out.write_str("<dl>\n")?;
    for (name, value) in facts {
        writeln!(out, "<div><dt>{}</dt><dd>{}</dd></div>", Escaped(name), Escaped(value))?;
    }
    out.write_str("</dl>\n")
}

fn write_table(out: &mut String, table: &Table) -> fmt::Result {
    let class = |column: usize| if column >= table.figures_from { " class=\"n\"" } else { "" };
    write!(out, "<table>\n<caption>{}</caption>\n<thead><tr>", Escaped(&table.caption))?;
    for (index, column) in table.columns.iter().enumerate() {
        write!(out, "<th scope=\"col\"{}>{}</th>", class(index), Escaped(column))?;
    }
    out.write_str("</tr></thead>\n<tbody>\n")?;
    let row = |out: &mut String, cells: &[String]| {
        out.write_str("<tr>")?;
        for (index, cell) in cells.iter().enumerate() {
            match index {
                0 => write!(out, "<th scope=\"row\">{}</th>", Escaped(cell))?,
                _ => write!(out, "<td{}>{}</td>", class(index), Escaped(cell))?,
            }
        }
        out.write_str("</tr>\n")
    };
    for cells in &table.rows {
        row(out, cells)?;
    }
    out.write_str("</tbody>\n")?;
    if let Some(total) = &table.total {
        out.write_str("<tfoot>\n")?;
        row(out, total)?;
        out.write_str("</tfoot>\n")?;
    }
    out.write_str("</table>\n")
}

fn write_answer(out: &mut String, answer: &Answer) -> fmt::Result {
    writeln!(out, "<section class=\"answer\">\n<h4>{}</h4>\n<p><b>{}</b> {}</p>", Escaped(&answer.question), Escaped(&answer.answer), Escaped(&answer.text))?;
    if !answer.facts.is_empty() {
        write_facts(out, &answer.facts)?;
    }
    if let Some(evidence) = &answer.evidence {
        write_table(out, evidence)?;
    }
    out.write_str("</section>\n")
}
