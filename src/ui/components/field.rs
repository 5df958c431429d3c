//! A labelled text field with its hint and its error tied to it.

use leptos::prelude::*;

/// A text field.
#[component]
pub fn Field(
    /// Its id in the page.
    #[prop(into)]
    id: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// Its hint.
    #[prop(optional)]
    hint: &'static str,
    /// `text` or `date`.
    #[prop(default = "text")]
    kind: &'static str,
    /// What it holds.
    value: Signal<String>,
    /// Called with each change.
    on_input: Callback<String>,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            <input
                id=id
                type=kind
                autocomplete="off"
                aria-describedby=described_by
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            />
        </div>
    }
}

/// A field for several lines.
#[component]
pub fn Lines(
    /// Its id in the page.
    id: &'static str,
    /// Its label; absent where a heading is the label.
    #[prop(optional)]
    label: &'static str,
    /// Its hint.
    hint: &'static str,
    /// How many lines are seen.
    rows: u32,
    /// What it holds.
    value: Signal<String>,
    /// Called with each change.
    on_input: Callback<String>,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    view! {
        <div class="field">
            {(!label.is_empty()).then(|| view! { <label for=id>{label}</label> })}
            <p class="hint" id=hint_id.clone()>{hint}</p>
            <textarea id=id rows=rows aria-describedby=hint_id prop:value=value on:input=move |event| on_input.run(event_target_value(&event))></textarea>
        </div>
    }
}
