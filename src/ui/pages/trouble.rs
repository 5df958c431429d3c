//! Pages for when there is nothing to show: what happened, what is safe, what to do.

use leptos::prelude::*;

use crate::{route::Route, ui::session::Session};

/// An address that leads nowhere.
#[component]
pub fn NoSuchPage() -> impl IntoView {
    let texts = &Session::here().texts().trouble;
    sorry(texts.no_page, texts.no_page_about)
}

/// An assessment that is not on this device.
#[component]
pub fn NotHere() -> impl IntoView {
    let texts = &Session::here().texts().trouble;
    sorry(texts.not_here, texts.not_here_about)
}

fn sorry(heading: &'static str, about: &'static str) -> impl IntoView {
    let texts = Session::here().texts();
    view! {
        <h1 tabindex="-1">{heading}</h1>
        <p class="lead">{about}</p>
        <p class="cluster">
            <a class="button" href=Route::Start.to_string()>{texts.trouble.to_start}</a>
            <a href=Route::Files.to_string()>{texts.frame.files}</a>
        </p>
    }
}

/// The questions could not be loaded.
#[component]
pub fn NoContent() -> impl IntoView {
    let session = Session::here();
    let texts = &session.texts().trouble;
    view! {
        <h1 tabindex="-1">{texts.content}</h1>
        <p class="lead">{texts.content_about}</p>
        <p><button class="button" type="button" on:click=move |_| session.fetch_questionnaire()>{texts.again}</button></p>
    }
}
