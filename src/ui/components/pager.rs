//! Next and previous question.

use leptos::prelude::*;

use crate::ui::session::Session;

/// Links to the neighbours of a question.
#[component]
pub fn Pager(
    /// The address and words of the next step.
    next: (String, &'static str),
    /// The address of the previous question.
    previous: Option<String>,
) -> impl IntoView {
    let texts = &Session::here().texts().question;
    view! {
        <nav class="pager" aria-label=texts.pager>
            <a class="button" href=next.0>{next.1}</a>
            {previous.map(|address| view! { <a class="button second" href=address>{texts.previous}</a> })}
        </nav>
    }
}
