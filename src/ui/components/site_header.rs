//! The name of the program, the way to every place, and what is open.

use leptos::prelude::*;

use crate::{
    html::Escaped,
    route::Route,
    screen,
    ui::{live, session::Session},
};

/// The header of every page.
#[component]
pub fn SiteHeader() -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let menu_is_open = RwSignal::new(false);
    Effect::new(move |_| {
        session.route();
        menu_is_open.set(false);
    });
    let places = move || screen::header(texts, session.read(|assessment| assessment.id.clone()).as_ref(), &session.route());
    let open = move || {
        let title = session.read(|assessment| screen::title_of(texts, assessment));
        title.map(|title| format!("<p class=\"open\">{} <b>{}</b></p>", Escaped(texts.frame.open), Escaped(&title))).unwrap_or_default()
    };
    view! {
        <header class="site-header">
            <div>
                <a class="name" href=Route::Start.to_string()>"Know " <span>"&"</span> " Show"</a>
                <button
                    class="menu button plain"
                    type="button"
                    aria-expanded=move || if menu_is_open.get() { "true" } else { "false" }
                    aria-controls="places"
                    on:click=move |_| menu_is_open.update(|is_open| *is_open = !*is_open)
                >
                    {texts.frame.menu}
                </button>
                <nav id="places" aria-label=texts.frame.places inner_html=places></nav>
            </div>
            {live::html("", open)}
        </header>
    }
}
