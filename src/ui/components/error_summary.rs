//! What needs another look, at the top of the page; it takes the focus, and its links lead to the fields.

use leptos::prelude::*;

use crate::platform::focus;

/// The summary of errors: ids of fields and what is wrong with them.
pub fn error_summary(heading: &'static str, errors: Vec<(String, String)>) -> AnyView {
    focus::first(".error-summary");
    let item = |(id, sentence): (String, String)| {
        let show = move |_| focus::show(format!("#{id}"));
        view! { <li><button class="button plain" type="button" on:click=show>{sentence}</button></li> }.into_any()
    };
    let items: Vec<AnyView> = errors.into_iter().map(item).collect();
    view! {
        <div class="error-summary" role="alert" tabindex="-1" aria-labelledby="errors">
            <h2 id="errors">{heading}</h2>
            <ul>{items}</ul>
        </div>
    }
    .into_any()
}
