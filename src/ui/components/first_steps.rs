//! What comes first on a red flag: the person, then everything else.

use leptos::prelude::*;

use crate::{domain::wording::FlagWording, route::Route, ui::session::Session};

/// The six steps, for any red flag.
#[component]
pub fn FirstSteps() -> impl IntoView {
    let texts = &Session::here().texts().first_steps;
    let contacts = Route::Contacts.to_string();
    let last = texts.steps.len() - 1;
    let step = move |(index, (strong, text)): (usize, &(&'static str, &'static str))| {
        let link = (index == last).then(|| view! { " " <a href=contacts.clone()>{texts.contacts}</a> });
        view! { <li><b>{*strong}</b> " " {*text} {link}</li> }
    };
    view! { <ol class="first-steps">{texts.steps.iter().enumerate().map(step).collect_view()}</ol> }
}

/// What to do in 24 hours, 7 days and 30 days about one flag.
#[component]
pub fn Deadlines(flag: FlagWording) -> impl IntoView {
    let texts = &Session::here().texts().first_steps;
    let part = |heading: &'static str, steps: Vec<String>| {
        view! {
            <section>
                <h3>{heading}</h3>
                <ul>{steps.into_iter().map(|step| view! { <li>{step}</li> }).collect_view()}</ul>
            </section>
        }
    };
    view! {
        <div class="deadlines">
            {part(texts.hours_24, flag.first_24_hours)}
            {part(texts.days_7, flag.first_7_days)}
            {part(texts.days_30, flag.first_30_days)}
        </div>
    }
}
