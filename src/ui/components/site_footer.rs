//! What this is not, that nothing leaves, and where to read on.

use leptos::prelude::*;

use crate::{route::Route, ui::session::Session};

/// The footer of every page.
#[component]
pub fn SiteFooter() -> impl IntoView {
    let session = Session::here();
    let texts = &session.texts().frame;
    let version = move || {
        session.questionnaire().ready().map(|questionnaire| {
            let (pack, wording) = (&questionnaire.pack, &questionnaire.wording);
            (texts.version)(env!("CARGO_PKG_VERSION"), &wording.title, &pack.version, &wording.review)
        })
    };
    let links = [
        (Route::Method, texts.method),
        (Route::Principles, texts.principles),
        (Route::Contacts, texts.contacts),
        (Route::Files, texts.files),
        (Route::Keys, texts.keys),
    ];
    view! {
        <footer class="site-footer">
            <p><b>{texts.not_advice}</b> " " {texts.no_mark}</p>
            <p>{texts.nothing_leaves}</p>
            <ul>{links.map(|(route, name)| view! { <li><a href=route.to_string()>{name}</a></li> })}</ul>
            <p>{version}</p>
        </footer>
    }
}
