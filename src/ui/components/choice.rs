//! A large choice: the real radio or checkbox, its word, and what it means.

use leptos::prelude::*;

use crate::ui::live::Live;

/// What a choice is made of.
pub struct Choice {
    /// `radio` or `checkbox`.
    pub kind: &'static str,
    /// The group's name.
    pub name: String,
    /// The value in the group.
    pub value: String,
    /// The word that stands out; may be empty.
    pub word: &'static str,
    /// What it says.
    pub text: String,
    /// Whether it is chosen.
    pub is_chosen: Live<bool>,
    /// Called with whether it is chosen now.
    pub choose: Box<dyn Fn(bool) + Send + Sync>,
}

/// Draws a choice.
pub fn choice(choice: Choice) -> AnyView {
    let Choice { kind, name, value, word, text, is_chosen, choose } = choice;
    let word = (!word.is_empty()).then(|| view! { <b>{word}</b> " " });
    view! {
        <label class="choice">
            <input type=kind name=name value=value prop:checked=move || is_chosen() on:change=move |event| choose(event_target_checked(&event))/>
            <span>{word} {text}</span>
        </label>
    }
    .into_any()
}
