//! Pages for when there is nothing to show: what happened, what is safe, what to do.

use leptos::prelude::*;

use crate::{route::Route, ui::session::Session};

/// An address that leads nowhere.
pub fn no_such_page(session: Session) -> AnyView {
    let texts = &session.texts().trouble;
    sorry(session, texts.no_page, texts.no_page_about)
}

/// An assessment that is not on this device.
pub fn not_here(session: Session) -> AnyView {
    let texts = &session.texts().trouble;
    sorry(session, texts.not_here, texts.not_here_about)
}

fn sorry(session: Session, heading: &'static str, about: &'static str) -> AnyView {
    let texts = session.texts();
    view! {
        <h1 tabindex="-1">{heading}</h1>
        <p class="lead">{about}</p>
        <p class="cluster">
            <a class="button" href=Route::Start.to_string()>{texts.trouble.to_start}</a> " "
            <a href=Route::Files.to_string()>{texts.frame.files}</a>
        </p>
    }
    .into_any()
}

/// Content that could not be loaded.
pub fn no_content(session: Session) -> AnyView {
    let texts = &session.texts().trouble;
    view! {
        <h1 tabindex="-1">{texts.content}</h1>
        <p class="lead">{texts.content_about}</p>
        <p><button class="button" type="button" on:click=move |_| session.fetch_again()>{texts.again}</button></p>
    }
    .into_any()
}
