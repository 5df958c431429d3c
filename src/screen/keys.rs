//! What the keyboard does, and the switch for single keys (WCAG 2.1.4).

use super::{
    View,
    control::{Choice, choice},
    deed::Deed,
    heading,
};
use crate::{html::Escaped, put, report, report::model::Table};

pub(super) fn keys(out: &mut String, view: &View<'_>) {
    let texts = view.texts();
    let words = &texts.keys;
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
    put!(out, "<div class=\"choices list\">");
    let chosen = view.scratch.single_keys;
    choice(out, &Choice { kind: "checkbox", name: "single-keys", word: "", text: words.switch, chosen, deed: Deed::SingleKeys });
    put!(out, "</div>");
}
