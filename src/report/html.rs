//! The report as one self-contained page: no script, no remote reference, charts as inline SVG beside their tables.

mod blocks;
mod charts;

pub use blocks::{blocks, table};

use super::model::{Part, Report};
use crate::{html::Escaped, put};

/// Nothing may be loaded and nothing may run, wherever the page ends up.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/// The page. `style` is the style sheet that is put into it.
pub fn html(report: &Report, style: &str) -> String {
    let mut page = String::new();
    let out = &mut page;
    let (title, kind) = (Escaped(&report.title), Escaped(&report.kind));
    put!(
        out,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title} – {kind}</title>\n<style>\n{style}</style>\n</head>\n<body>\n",
        report.language.tag(),
    );
    if let Some(watermark) = &report.watermark {
        put!(out, "<p class=\"watermark\">{}</p>\n", Escaped(watermark));
    }
    put!(out, "<header>\n<p class=\"kind\">{kind}</p>\n<h1>{title}</h1>\n</header>\n");
    contents(out, report);
    put!(out, "<main>\n");
    for part in &report.parts {
        write_part(out, report, part);
    }
    put!(out, "</main>\n<footer><p>{}</p></footer>\n</body>\n</html>\n", Escaped(&report.footer));
    page
}

fn contents(out: &mut String, report: &Report) {
    let heading = report.language.account().report.contents;
    put!(out, "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{}</h2>\n<ol>\n", Escaped(heading));
    for part in &report.parts {
        put!(out, "<li><a href=\"#{}\">{}</a></li>\n", part.id, Escaped(&part.heading));
    }
    put!(out, "</ol>\n</nav>\n");
}

fn write_part(out: &mut String, report: &Report, part: &Part) {
    put!(out, "<section class=\"part\" aria-labelledby=\"{0}\">\n<h2 id=\"{0}\">{1}</h2>\n", part.id, Escaped(&part.heading));
    blocks(out, &part.blocks, 3, report.language.texts());
    put!(out, "</section>\n");
}
