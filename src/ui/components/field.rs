//! A labelled text field with its hint and its error tied to it.

use leptos::prelude::*;

use crate::ui::live::{self, Live};

/// What a field is made of.
pub struct Field {
    /// Its id in the page.
    pub id: String,
    /// Its label; empty where a heading is the label.
    pub label: String,
    /// Its hint; may be empty.
    pub hint: String,
    /// What it takes.
    pub kind: Kind,
    /// What it holds.
    pub value: Live<String>,
    /// What is wrong with it; nothing while it is empty.
    pub error: Live<&'static str>,
    /// Called with each change.
    pub input: Box<dyn Fn(String) + Send + Sync>,
}

/// What a field takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One line.
    Text,
    /// A whole number.
    Number,
    /// A date.
    Date,
    /// So many lines.
    Lines(u32),
}

impl Field {
    /// A field without hint or error.
    pub fn new(id: impl Into<String>, label: &str, kind: Kind, value: Live<String>, input: Box<dyn Fn(String) + Send + Sync>) -> Self {
        Self { id: id.into(), label: label.to_owned(), hint: String::new(), kind, value, error: Box::new(|| ""), input }
    }

    /// The same with a hint.
    pub fn hint(self, hint: &str) -> Self {
        Self { hint: hint.to_owned(), ..self }
    }

    /// The same with an error that comes and goes.
    pub fn error(self, error: Live<&'static str>) -> Self {
        Self { error, ..self }
    }
}

/// Draws a field.
pub fn field(field: Field, error_word: &'static str) -> AnyView {
    let Field { id, label, hint, kind, value, error, input } = field;
    let error = std::sync::Arc::new(error);
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described_by = if hint.is_empty() { String::new() } else { hint_id.clone() };
    let label = if label.is_empty() { live::nothing() } else { view! { <label for=id.clone()>{label}</label> }.into_any() };
    let hint = if hint.is_empty() { live::nothing() } else { view! { <p class="hint" id=hint_id>{hint}</p> }.into_any() };
    let shown_error = {
        let (error, id) = (error.clone(), error_id.clone());
        live::view(move || match error() {
            "" => live::nothing(),
            sentence => view! { <p class="error" id=id.clone()><b>{error_word}</b> " " {sentence}</p> }.into_any(),
        })
    };
    let is_wrong = {
        let error = error.clone();
        move || !error().is_empty()
    };
    let described_by = move || if error().is_empty() { described_by.clone() } else { format!("{described_by} {error_id}") };
    let invalid = move || if is_wrong() { "true" } else { "false" };
    let input = move |event: leptos::ev::Event| input(event_target_value(&event));
    let entry = match kind {
        Kind::Lines(rows) => view! {
            <textarea id=id rows=rows aria-describedby=described_by aria-invalid=invalid prop:value=move || value() on:input=input></textarea>
        }
        .into_any(),
        _ => {
            let (class, kind, mode) = match kind {
                Kind::Number => ("short", "text", "numeric"),
                Kind::Date => ("", "date", "none"),
                _ => ("", "text", "text"),
            };
            view! {
                <input
                    id=id
                    class=class
                    type=kind
                    inputmode=mode
                    autocomplete="off"
                    aria-describedby=described_by
                    aria-invalid=invalid
                    prop:value=move || value()
                    on:input=input
                />
            }
            .into_any()
        }
    };
    view! { <div class="field">{label} {hint} {shown_error} {entry}</div> }.into_any()
}

/// What a choice among a few words is made of.
pub struct Select {
    /// Its id in the page.
    pub id: String,
    /// Its label; empty where a heading is the label.
    pub label: &'static str,
    /// Its hint; may be empty.
    pub hint: &'static str,
    /// Values and words.
    pub options: Vec<(String, &'static str)>,
    /// The value chosen.
    pub value: Live<String>,
    /// Called with each change.
    pub change: Box<dyn Fn(String) + Send + Sync>,
}

/// Draws a choice among a few words.
pub fn select(select: Select) -> AnyView {
    let Select { id, label, hint, options, value, change } = select;
    let hint_id = format!("{id}-hint");
    let described_by = if hint.is_empty() { String::new() } else { hint_id.clone() };
    let label = if label.is_empty() { live::nothing() } else { view! { <label for=id.clone()>{label}</label> }.into_any() };
    let hint = if hint.is_empty() { live::nothing() } else { view! { <p class="hint" id=hint_id>{hint}</p> }.into_any() };
    let value = std::sync::Arc::new(value);
    let option = |(this, word): (String, &'static str)| {
        let (value, same) = (value.clone(), this.clone());
        view! { <option value=this prop:selected=move || value() == same>{word}</option> }.into_any()
    };
    let options: Vec<AnyView> = options.into_iter().map(option).collect();
    view! {
        <div class="field">
            {label} {hint}
            <select id=id aria-describedby=described_by on:change=move |event| change(event_target_value(&event))>{options}</select>
        </div>
    }
    .into_any()
}
