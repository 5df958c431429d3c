//! The one polite line: saved, deleted with undo, kept in memory only.

use leptos::prelude::*;

use crate::{
    platform::storage::Refused,
    ui::{
        files,
        session::{Message, Saved, Session},
    },
};

/// The status line.
#[component]
pub fn Status() -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let in_memory = move || match session.saved() {
        Saved::InMemory(Refused::Blocked) => Some(texts.frame.storage_blocked),
        Saved::InMemory(Refused::Full) => Some(texts.frame.storage_full),
        Saved::At(_) | Saved::Nothing => None,
    };
    let line = move || match (session.message(), session.saved()) {
        (Some(Message { text, undo }), _) => {
            let undo = undo.map(|id| {
                view! { <button class="button plain" type="button" on:click=move |_| session.restore(&id)>{texts.files.undo}</button> }
            });
            view! { <span>{text}</span> {undo} }.into_any()
        }
        (None, Saved::At(time)) => (texts.frame.saved)(&time).into_any(),
        (None, _) => ().into_any(),
    };
    let has_file = move || session.read(|_| ()).is_some();
    view! {
        <p class="status" role="status">{line}</p>
        {move || {
            in_memory().map(|sentence| {
                view! {
                    <section class="notice warning" role="alert">
                        <p>{sentence}</p>
                        {has_file().then(|| view! {
                            <p><button class="button second small" type="button" on:click=files::save_open(session)>{texts.frame.save_file}</button></p>
                        })}
                    </section>
                }
            })
        }}
    }
}
