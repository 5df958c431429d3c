//! The five levels with the one that is shown, and which are closed by a red flag.

use leptos::prelude::*;

use crate::{domain::scoring::Level, ui::session::Session};

/// The levels as a line.
#[component]
pub fn Levels(
    /// The level shown.
    here: Level,
    /// The highest level the red flags allow.
    ceiling: Level,
) -> impl IntoView {
    let texts = Session::here().texts();
    let item = |level: Level| {
        let class = if level == here {
            "here"
        } else if level > ceiling {
            "closed"
        } else {
            ""
        };
        view! { <li class=class aria-current=(level == here).then_some("true")><span>{(texts.words.level)(level)}</span></li> }
    };
    view! { <ol aria-label=texts.results.levels>{Level::ALL.map(item)}</ol> }
}
