//! Help beside a question; folded where there is no room beside it.

use leptos::prelude::*;

use crate::{
    html::Escaped,
    platform::document,
    put,
    ui::{live, session::Session},
};

/// A titled part of the help.
pub enum HelpPart<'a> {
    /// A paragraph.
    Text(&'static str, &'a str),
    /// A list.
    List(&'static str, &'a [String]),
}

/// The fixed parts of the help as HTML.
pub fn parts(parts: &[HelpPart<'_>]) -> String {
    let mut page = String::new();
    for part in parts {
        match part {
            HelpPart::Text(heading, text) => put!(page, "<h2>{}</h2><p>{}</p>", Escaped(heading), Escaped(text)),
            HelpPart::List(heading, items) => {
                put!(page, "<h2>{}</h2><ul>", Escaped(heading));
                for item in *items {
                    put!(page, "<li>{}</li>", Escaped(item));
                }
                put!(page, "</ul>");
            }
        }
    }
    page
}

/// The help of a question: fixed parts, and one that follows the answer.
pub fn help(fixed: String, follows: impl Fn() -> String + Send + Sync + 'static) -> AnyView {
    let texts = &Session::here().texts().question;
    view! {
        <aside class="help" aria-label=texts.help>
            <details prop:open=document::is_wide()>
                <summary>{texts.help}</summary>
                {live::html("", follows)}
                <div inner_html=fixed></div>
            </details>
        </aside>
    }
    .into_any()
}
