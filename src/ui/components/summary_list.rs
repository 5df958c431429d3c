//! Questions with their answers and a link to change them.

use leptos::prelude::*;

use crate::ui::session::Session;

/// A row of the list.
pub struct Row {
    /// The question.
    pub question: String,
    /// The answer's word.
    pub answer: String,
    /// More about the answer.
    pub about: Option<String>,
    /// Where it can be changed.
    pub address: String,
}

/// The list.
#[component]
pub fn SummaryList(rows: Vec<Row>) -> impl IntoView {
    let change = Session::here().texts().answers.change;
    let row = |row: Row| {
        view! {
            <div>
                <dt>{row.question.clone()}</dt>
                <dd>{row.answer} {row.about.map(|about| view! { <p>{about}</p> })}</dd>
                <dd><a href=row.address>{change} <span class="visually-hidden">": " {row.question}</span></a></dd>
            </div>
        }
    };
    view! { <dl class="summary-list">{rows.into_iter().map(row).collect_view()}</dl> }
}
