//! What the keyboard does.

use super::heading;
use crate::{html::Escaped, i18n::Texts, put, report, report::model::Table};

/// The keyboard page, without its switch.
pub fn keys(texts: &Texts) -> String {
    let words = &texts.keys;
    let mut page = String::new();
    let out = &mut page;
    heading(out, words.heading);
    put!(out, "<p class=\"lead\">{}</p>", Escaped(words.lead));
    let table = Table {
        caption: words.heading.to_owned(),
        columns: words.columns.map(str::to_owned).to_vec(),
        figures_from: words.columns.len(),
        rows: words.list.iter().map(|(key, does)| vec![(*key).to_owned(), (*does).to_owned()]).collect(),
        total: None,
    };
    report::table(out, &table, texts.common.no_figure);
    page
}
