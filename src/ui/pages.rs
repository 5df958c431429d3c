//! One file a page that takes input; the read-only pages come from `screen`. This file chooses the page for the address.

mod files;
mod flag;
mod keys;
mod ladder;
mod profile;
mod question;
mod report;
mod start;
mod trouble;

use std::sync::Arc;

use leptos::prelude::*;

use super::{content::Loading, content::Questionnaire, live, session::Session};
use crate::{
    domain::{assessment::Assessment, id::AssessmentId},
    route::{Place, Route},
    screen::{self, Content},
};

/// The page for the address. It is drawn anew when the address changes, and never because of an answer.
pub fn page(session: Session) -> AnyView {
    let is_open = Memo::new(move |_| match session.route() {
        Route::Assessment(id, _) => session.is_open(&id),
        _ => true,
    });
    live::view(move || match session.route() {
        Route::Start => start::start(session),
        Route::Files => files::files(session),
        Route::Keys => keys::keys(session),
        Route::Unknown => trouble::no_such_page(session),
        Route::Principles | Route::Principle(_) => {
            session.fetch_principles();
            live::view(move || principles(session))
        }
        Route::Contacts => {
            session.fetch_contacts();
            live::view(move || contacts(session))
        }
        Route::Method => with_questionnaire(session, |_| live::html("", move || session.with_content(|content| content.map(screen::method).unwrap_or_default()))),
        Route::Assessment(..) if !is_open.get() => trouble::not_here(session),
        Route::Assessment(id, place) => with_questionnaire(session, |questionnaire| within(session, id, place, questionnaire)),
    })
}

/// A place within the open assessment.
fn within(session: Session, id: AssessmentId, place: Place, questionnaire: Arc<Questionnaire>) -> AnyView {
    match place {
        Place::Profile => profile::profile(session, &id, &questionnaire),
        Place::Question(question) => question::question(session, &id, &question, &questionnaire),
        Place::Report => report::report(session, &id, questionnaire),
        Place::Tasks => read_only(session, screen::tasks),
        Place::Answers => read_only(session, screen::answers),
        Place::Results => {
            session.fetch_principles();
            read_only(session, screen::results)
        }
        Place::Explain(explained) => {
            read_only(session, move |content, assessment| screen::explain(content, assessment, explained))
        }
    }
}

/// A read-only page of the open assessment.
fn read_only(session: Session, write: impl Fn(&Content<'_>, &Assessment) -> String + Send + Sync + 'static) -> AnyView {
    live::html("", move || {
        session.with_content(|content| session.read(|assessment| write(content?, assessment).into()).flatten()).unwrap_or_default()
    })
}

/// The page once the questionnaire is here; words until then, or if it cannot be had.
fn with_questionnaire(session: Session, page: impl FnOnce(Arc<Questionnaire>) -> AnyView) -> AnyView {
    match session.questionnaire() {
        Loading::Ready(questionnaire) => page(questionnaire),
        Loading::Waiting => loading(session),
        Loading::Failed => trouble::no_content(session),
    }
}

fn loading(session: Session) -> AnyView {
    view! { <p class="lead">{session.texts().frame.loading}</p> }.into_any()
}

fn principles(session: Session) -> AnyView {
    let texts = session.texts();
    let list = match session.principles() {
        Loading::Ready(list) => list,
        Loading::Waiting => return loading(session),
        Loading::Failed => return trouble::no_content(session),
    };
    let page = match session.route() {
        Route::Principle(number) => list.iter().find(|one| one.number == number).map(|one| {
            let questionnaire = session.questionnaire().ready();
            screen::principle(texts, one, questionnaire.as_ref().map(|questionnaire| (&questionnaire.pack, &questionnaire.wording)))
        }),
        _ => Some(screen::principles(texts, &list)),
    };
    let page = page.unwrap_or_default();
    live::html("", move || page.clone())
}

fn contacts(session: Session) -> AnyView {
    match session.contacts() {
        Loading::Ready(contacts) => live::html("", move || screen::contacts(session.language(), &contacts)),
        Loading::Waiting => loading(session),
        Loading::Failed => trouble::no_content(session),
    }
}
