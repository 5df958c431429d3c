//! The one polite line: saved, deleted with undo, kept in memory only.

use leptos::prelude::*;

use crate::{
    platform::storage::Refused,
    ui::{
        files, live,
        session::{Message, Saved, Session},
    },
};

/// The status line.
#[component]
pub fn Status() -> impl IntoView {
    let session = Session::here();
    view! { <p class="status" role="status">{live::view(move || line(session))}</p> }
}

fn line(session: Session) -> AnyView {
    let texts = session.texts();
    match (session.message(), session.saved()) {
        (Some(Message { text, undo: None }), _) => text.into_any(),
        (Some(Message { text, undo: Some(id) }), _) => {
            let undo = move |_| session.restore(&id);
            view! { {text} " " <button class="button plain" type="button" on:click=undo>{texts.files.undo}</button> }.into_any()
        }
        (None, Saved::At(time)) => (texts.frame.saved)(&time).into_any(),
        (None, _) => live::nothing(),
    }
}

/// That what is open is kept in memory only, with the way to save it.
#[component]
pub fn NotSaved() -> impl IntoView {
    let session = Session::here();
    live::view(move || {
        let texts = session.texts();
        let sentence = match session.saved() {
            Saved::InMemory(Refused::Blocked) => texts.frame.storage_blocked,
            Saved::InMemory(Refused::Full) => texts.frame.storage_full,
            Saved::At(_) | Saved::Nothing => return live::nothing(),
        };
        view! {
            <section class="notice warning" role="alert">
                <p>{sentence}</p>
                <p><button class="button second small" type="button" on:click=files::save_open(session)>{texts.frame.save_file}</button></p>
            </section>
        }
        .into_any()
    })
}
