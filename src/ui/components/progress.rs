//! How far the person is, in words and as a bar.

use leptos::prelude::*;

use crate::{domain::journey::Journey, ui::session::Session};

/// Progress through an assessment.
#[component]
pub fn Progress(
    /// The id of the words, unique in the page.
    id: &'static str,
    /// Answered, asked, minutes left.
    numbers: (u32, u32, u32),
) -> impl IntoView {
    let common = &Session::here().texts().common;
    let (answered, asked, minutes) = numbers;
    let left = (answered < asked).then(|| (common.minutes_left)(minutes));
    view! {
        <div class="progress">
            <p id=id><b>{(common.answered)(answered, asked)}</b> " " {left}</p>
            <progress max=asked value=answered aria-labelledby=id></progress>
        </div>
    }
}

/// The numbers of a journey.
pub fn numbers(journey: &Journey<'_>) -> (u32, u32, u32) {
    (journey.answered(), journey.asked(), journey.minutes_left())
}
