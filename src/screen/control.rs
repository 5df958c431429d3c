//! Fields, choices and buttons as HTML text, each tied to its label, its hint, its error and what it does.

use super::deed::Deed;
use crate::{html::Escaped, put};

/// What a field takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// One line.
    Text,
    /// A whole number.
    Number,
    /// A date.
    Date,
    /// So many lines.
    Lines(u8),
}

/// A labelled field.
pub(super) struct Field<'a> {
    /// Its id in the page.
    pub id: &'a str,
    /// Its label; empty where a heading is the label.
    pub label: &'a str,
    /// Its hint; may be empty.
    pub hint: &'a str,
    /// What is wrong with it: the word for error and the sentence.
    pub error: Option<(&'a str, &'a str)>,
    /// What it takes.
    pub kind: Kind,
    /// What it holds.
    pub value: &'a str,
    /// What typing into it does; nothing where a form is sent.
    pub deed: Option<Deed>,
}

/// ` data-do="..."`.
fn does(deed: Option<&Deed>) -> String {
    deed.map(|deed| format!(" data-do=\"{}\"", Escaped(&deed.to_string()))).unwrap_or_default()
}

fn label_and_hint(out: &mut String, id: &str, label: &str, hint: &str) {
    put!(out, "<div class=\"field\">");
    if !label.is_empty() {
        put!(out, "<label for=\"{id}\">{}</label>", Escaped(label));
    }
    if !hint.is_empty() {
        put!(out, "<p class=\"hint\" id=\"{id}-hint\">{}</p>", Escaped(hint));
    }
}

/// Writes a field.
pub(super) fn field(out: &mut String, field: &Field<'_>) {
    let Field { id, value, .. } = field;
    label_and_hint(out, id, field.label, field.hint);
    if let Some((word, sentence)) = field.error {
        put!(out, "<p class=\"error\" id=\"{id}-error\"><b>{}</b> {}</p>", Escaped(word), Escaped(sentence));
    }
    let described_by = match (field.hint.is_empty(), field.error) {
        (true, None) => String::new(),
        (false, None) => format!(" aria-describedby=\"{id}-hint\""),
        (true, Some(_)) => format!(" aria-describedby=\"{id}-error\" aria-invalid=\"true\""),
        (false, Some(_)) => format!(" aria-describedby=\"{id}-hint {id}-error\" aria-invalid=\"true\""),
    };
    let attributes = format!("id=\"{id}\"{described_by}{}", does(field.deed.as_ref()));
    let (kind, more) = match field.kind {
        Kind::Lines(rows) => {
            put!(out, "<textarea {attributes} rows=\"{rows}\">{}</textarea></div>", Escaped(value).keeping_lines());
            return;
        }
        Kind::Text => ("text", ""),
        Kind::Number => ("text", " inputmode=\"numeric\" class=\"short\""),
        Kind::Date => ("date", ""),
    };
    put!(out, "<input type=\"{kind}\"{more} autocomplete=\"off\" {attributes} value=\"{}\"></div>", Escaped(value));
}

/// A choice among a few words.
pub(super) struct Select<'a> {
    /// Its id in the page.
    pub id: &'a str,
    /// Its label; empty where a heading is the label.
    pub label: &'a str,
    /// Its hint; may be empty.
    pub hint: &'a str,
    /// Values, words, and which is chosen.
    pub options: &'a [(&'a str, &'a str, bool)],
    /// What choosing does.
    pub deed: Deed,
}

/// Writes a choice among a few words.
pub(super) fn select(out: &mut String, select: &Select<'_>) {
    let Select { id, .. } = select;
    label_and_hint(out, id, select.label, select.hint);
    let described_by = if select.hint.is_empty() { String::new() } else { format!(" aria-describedby=\"{id}-hint\"") };
    put!(out, "<select id=\"{id}\"{described_by}{}>", does(Some(&select.deed)));
    for (value, word, chosen) in select.options {
        put!(out, "<option value=\"{}\"{}>{}</option>", Escaped(value), if *chosen { " selected" } else { "" }, Escaped(word));
    }
    put!(out, "</select></div>");
}

/// A large choice: the real radio or checkbox, its word, and what it means.
pub(super) struct Choice<'a> {
    /// `radio` or `checkbox`.
    pub kind: &'a str,
    /// The group's name.
    pub name: &'a str,
    /// The word that stands out; may be empty.
    pub word: &'a str,
    /// What it says.
    pub text: &'a str,
    /// Whether it is chosen.
    pub chosen: bool,
    /// What choosing does.
    pub deed: Deed,
}

/// Writes a choice. What it does names it within the group, so a page can be redrawn around it.
pub(super) fn choice(out: &mut String, choice: &Choice<'_>) {
    let deed = choice.deed.to_string();
    put!(
        out,
        "<label class=\"choice\"><input type=\"{}\" name=\"{}\" value=\"{2}\" data-do=\"{2}\"{3}><span>",
        choice.kind,
        Escaped(choice.name),
        Escaped(&deed),
        if choice.chosen { " checked" } else { "" },
    );
    if !choice.word.is_empty() {
        put!(out, "<b>{}</b> ", Escaped(choice.word));
    }
    put!(out, "{}</span></label>", Escaped(choice.text));
}

/// Writes a button. `about` completes its name for those who cannot see what it stands beside.
pub(super) fn button(out: &mut String, class: &str, words: &str, about: &str, deed: &Deed) {
    put!(out, "<button class=\"{class}\" type=\"button\"{}>{}", does(Some(deed)), Escaped(words));
    if !about.is_empty() {
        put!(out, "<span class=\"visually-hidden\">: {}</span>", Escaped(about));
    }
    put!(out, "</button> ");
}

/// Opens a form that does something when it is sent.
pub(super) fn form(out: &mut String, deed: &Deed) {
    put!(out, "<form{}>", does(Some(deed)));
}
