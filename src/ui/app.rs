//! Starts the app: lays out the page once, then redraws each part whenever what it shows has changed.

use leptos::prelude::*;

use super::{content, deeds, keys, session::Session};
use crate::{
    i18n::Language,
    platform::{crash, document, events, focus, location},
    route::Route,
    screen::{self, View},
};

/// Starts the app in the page's body.
pub fn start() {
    let words = &Language::default().texts().trouble;
    crash::prepare(crash::Words {
        heading: words.crash,
        about: words.crash_about,
        download: words.crash_download,
        restart: words.crash_restart,
    });
    document::clear_body();
    mount_to_body(App);
    // The app lives as long as the page.
}

/// Does something now, and again whenever what it looked at has changed. One type of closure, so one copy of the machinery.
fn whenever(act: Box<dyn Fn()>) {
    Effect::new(move |_| act());
}

/// Writes a part of the page.
type Write = fn(&View<'_>) -> String;

/// The parts of the page and what writes each.
const PARTS: [(&str, Write); 5] = [
    ("header", screen::header),
    ("not-saved", screen::not_saved),
    ("page", screen::main),
    ("status", screen::status),
    ("footer", screen::footer),
];

/// The frame of every page. What is in it is written by `screen`.
#[component]
fn App() -> impl IntoView {
    let session = Session::begin();
    session.arrive(Route::parse(&location::fragment()));
    session.fetch(content::QUESTIONNAIRE);
    location::on_change(move || {
        session.leave_page();
        session.arrive(Route::parse(&location::fragment()));
        focus::to_top();
        session.focus_on_heading();
    });
    events::listen(move |happened| deeds::act(session, happened));
    keys::listen(session);
    for (id, write) in PARTS {
        whenever(Box::new(move || document::redraw(id, &session.view(write))));
    }
    whenever(Box::new(move || session.ask_for_account()));
    whenever(Box::new(move || document::set_title(&session.view(screen::title))));
    whenever(Box::new(move || document::set_language(session.language().tag())));
    // The heading a person arrived for may only have been drawn now.
    whenever(Box::new(move || {
        session.watch_content();
        session.focus_if_waiting();
    }));
    let texts = session.language().texts();
    view! {
        <button class="skip" type="button" data-do=screen::Deed::Skip.to_string()>{texts.frame.skip}</button>
        <header class="site-header" id="header"></header>
        <main id="main" tabindex="-1">
            <div id="not-saved" role="alert"></div>
            <div id="page"></div>
        </main>
        <p class="status" role="status" id="status"></p>
        <footer class="site-footer" id="footer"></footer>
    }
}
