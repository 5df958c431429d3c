//! A large choice: the real radio or checkbox, its word, and what it means.

use leptos::prelude::*;

/// A radio with a word and a text.
#[component]
pub fn Choice(
    /// The group's name.
    name: &'static str,
    /// The value in the group.
    value: String,
    /// The word.
    word: &'static str,
    /// What the word means here.
    #[prop(into)]
    about: String,
    /// Whether it is chosen.
    checked: Signal<bool>,
    /// Called when it is chosen.
    on_choose: Callback<()>,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input type="radio" name=name value=value prop:checked=checked on:change=move |_| on_choose.run(())/>
            <span><b>{word}</b> " " {about}</span>
        </label>
    }
}

/// A radio or checkbox with a plain text.
#[component]
pub fn Option(
    /// `radio` or `checkbox`.
    kind: &'static str,
    /// The group's name.
    name: String,
    /// The value in the group.
    value: String,
    /// What it says.
    text: String,
    /// Whether it is chosen.
    checked: Signal<bool>,
    /// Called with whether it is chosen now.
    on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input type=kind name=name value=value prop:checked=checked on:change=move |event| on_change.run(event_target_checked(&event))/>
            <span>{text}</span>
        </label>
    }
}
