//! The frame around every page: starts the app, follows the address, moves the focus, sets the title.

use leptos::prelude::*;

use super::{
    components::{
        site_footer::SiteFooter,
        site_header::SiteHeader,
        status::{NotSaved, Status},
    },
    pages,
    session::Session,
};
use crate::{
    i18n::{Language, Texts},
    platform::{crash, document, focus, location},
    route::{Place, Route},
    screen::title_of,
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
}

/// The whole app.
#[component]
fn App() -> impl IntoView {
    let session = Session::begin(Route::Start);
    provide_context(session);
    session.arrive(Route::parse(&location::fragment()));
    session.fetch_questionnaire();
    location::on_change(move || {
        session.hush();
        session.arrive(Route::parse(&location::fragment()));
        focus::to_top();
        focus::first("main h1");
    });
    Effect::new(move |_| document::set_language(session.language().tag()));
    Effect::new(move |_| document::set_title(&title(session)));
    let texts = session.texts();
    view! {
        <button class="skip" on:click=move |_| focus::first("main")>{texts.frame.skip}</button>
        <SiteHeader/>
        <main id="main" tabindex="-1">
            <NotSaved/>
            {pages::page(session)}
        </main>
        <Status/>
        <SiteFooter/>
    }
}

/// What the browser's tab says: the page, the assessment, the program.
fn title(session: Session) -> String {
    let texts = session.texts();
    let page = page_name(texts, session);
    let open = session.read(|assessment| title_of(texts, assessment));
    let within = matches!(session.route(), Route::Assessment(..));
    let parts = [Some(page), open.filter(|_| within), Some(texts.common.name.to_owned())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" – ")
}

fn page_name(texts: &Texts, session: Session) -> String {
    let name = match session.route() {
        Route::Start => texts.start.start,
        Route::Files => texts.frame.files,
        Route::Method => texts.frame.method,
        Route::Principles => texts.frame.principles,
        Route::Principle(number) => return (texts.common.principle)(number),
        Route::Contacts => texts.frame.contacts,
        Route::Keys => texts.frame.keys,
        Route::Unknown => texts.trouble.no_page,
        Route::Assessment(_, place) => match place {
            Place::Tasks => texts.frame.tasks,
            Place::Profile => texts.tasks.profile,
            Place::Answers => texts.answers.heading,
            Place::Results | Place::Explain(_) => texts.frame.results,
            Place::Report => texts.frame.report,
            Place::Question(id) => {
                let title = session.questionnaire().ready().map(|questionnaire| questionnaire.wording.question_title(&id).to_owned());
                return title.unwrap_or_else(|| texts.common.question.to_owned());
            }
        },
    };
    name.to_owned()
}
