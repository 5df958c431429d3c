//! Help beside a question; folded where there is no room beside it.

use leptos::prelude::*;

use crate::{platform::document, ui::session::Session};

/// A titled part of the help.
pub enum HelpPart {
    /// Paragraphs.
    Text(&'static str, Vec<String>),
    /// A list.
    List(&'static str, Vec<String>),
}

/// The help of a question.
#[component]
pub fn Help(
    /// Parts with their headings; empty ones are left out.
    parts: Vec<HelpPart>,
    /// What follows below them.
    children: Children,
) -> impl IntoView {
    let texts = &Session::here().texts().question;
    let part = |part: HelpPart| match part {
        HelpPart::Text(_, texts) | HelpPart::List(_, texts) if texts.is_empty() => ().into_any(),
        HelpPart::Text(heading, texts) => {
            view! { <h2>{heading}</h2> {texts.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()} }.into_any()
        }
        HelpPart::List(heading, items) => {
            view! { <h2>{heading}</h2> <ul>{items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view()}</ul> }.into_any()
        }
    };
    view! {
        <aside class="help" aria-label=texts.help>
            <details prop:open=document::is_wide()>
                <summary>{texts.help}</summary>
                {parts.into_iter().map(part).collect_view()}
                {children()}
            </details>
        </aside>
    }
}
