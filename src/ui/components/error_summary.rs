//! What needs another look, at the top of the page; it takes the focus, and its links lead to the fields.

use leptos::prelude::*;

use crate::platform::focus;

/// The summary of errors: ids of fields and what is wrong with them.
#[component]
pub fn ErrorSummary(
    /// The heading.
    heading: &'static str,
    /// Field ids and sentences.
    errors: Vec<(String, &'static str)>,
) -> impl IntoView {
    focus::first(".error-summary");
    let item = |(id, sentence): (String, &'static str)| {
        let selector = format!("#{id}");
        view! {
            <li>
                <button class="button plain" type="button" on:click=move |_| focus::show(selector.clone())>{sentence}</button>
            </li>
        }
    };
    view! {
        <div class="error-summary" role="alert" tabindex="-1" aria-labelledby="errors">
            <h2 id="errors">{heading}</h2>
            <ul>{errors.into_iter().map(item).collect_view()}</ul>
        </div>
    }
}
