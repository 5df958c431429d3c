//! The start page: what this is, what it is not, and a way in. What was begun before comes first.

use leptos::prelude::*;

use super::files::open_file;
use crate::{
    platform::location,
    route::Place,
    screen,
    ui::{
        components::field::{Field, Kind, field},
        links, live,
        session::Session,
    },
};

/// The start page.
pub fn start(session: Session) -> AnyView {
    let texts = session.texts();
    let words = &texts.start;
    let last = session.last();
    let is_first_visit = last.is_none();
    let others = u32::try_from(session.entries().len().saturating_sub(1)).unwrap_or(u32::MAX);
    let above = match last {
        None => live::html("", move || screen::promise(texts)),
        Some((assessment, place)) => live::html("", move || {
            session.with_content(|content| content.map(|content| screen::resume(content, &assessment, &place, others)).unwrap_or_default())
        }),
    };
    view! {
        <div class="beside">
            <div>
                <h1 tabindex="-1">{if is_first_visit { words.heading } else { words.welcome_back }}</h1>
                {above}
                <h2>{if is_first_visit { words.begin } else { words.begin_another }}</h2>
                {begin(session)}
            </div>
            <aside aria-label=words.before>
                <section class="box" inner_html=screen::what_it_is(texts)></section>
                <section class="box">
                    <h2>{words.open_file}</h2>
                    {open_file(session, words.open_file_text)}
                </section>
            </aside>
        </div>
    }
    .into_any()
}

/// The form that begins an assessment.
fn begin(session: Session) -> AnyView {
    let texts = session.texts();
    let words = &texts.start;
    let (title, organisation) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let entry = |id: &str, label, hint, text: RwSignal<String>| {
        let entry = Field::new(id, label, Kind::Text, Box::new(move || text.get()), Box::new(move |typed| text.set(typed)));
        field(entry.hint(hint), texts.profile.error)
    };
    let begin = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(questionnaire) = session.questionnaire().ready() {
            let trimmed = |text: RwSignal<String>| text.get_untracked().trim().to_owned();
            let id = session.create(&questionnaire, trimmed(title), trimmed(organisation));
            location::go(&links::to(&id, Place::Profile));
        }
    };
    view! {
        <form on:submit=begin>
            {entry("title", words.title, words.title_hint, title)}
            {entry("organisation", words.organisation, words.organisation_hint, organisation)}
            <p>{words.mode} " " <b>{words.pulse.0}</b> ": " {words.pulse.1}</p>
            <p class="cluster"><button class="button" type="submit">{words.start}</button> " " <span class="quiet">{words.no_account}</span></p>
        </form>
    }
    .into_any()
}
