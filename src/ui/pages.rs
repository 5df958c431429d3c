//! One file a page; this one chooses the page for the address.

mod answers;
mod contacts;
mod explain;
mod files;
mod flag;
mod keys;
mod ladder;
mod method;
mod principles;
mod profile;
mod question;
mod report;
mod results;
mod start;
mod tasks;
mod trouble;

use std::sync::Arc;

use leptos::prelude::*;

use super::{content::Loading, content::Questionnaire, session::Session};
use crate::{
    domain::id::AssessmentId,
    route::{Place, Route},
};

/// The page for the address. It is drawn anew when the address changes, and never because of an answer.
pub fn page(session: Session) -> AnyView {
    let is_open = Memo::new(move |_| match session.route() {
        Route::Assessment(id, _) => session.is_open(&id),
        _ => true,
    });
    (move || match session.route() {
        Route::Start => view! { <start::StartPage/> }.into_any(),
        Route::Files => view! { <files::FilesPage/> }.into_any(),
        Route::Principles => view! { <principles::PrinciplesPage/> }.into_any(),
        Route::Principle(number) => view! { <principles::PrinciplePage number/> }.into_any(),
        Route::Contacts => view! { <contacts::ContactsPage/> }.into_any(),
        Route::Keys => view! { <keys::KeysPage/> }.into_any(),
        Route::Unknown => view! { <trouble::NoSuchPage/> }.into_any(),
        Route::Method => with_questionnaire(session, |questionnaire| view! { <method::MethodPage questionnaire/> }.into_any()),
        Route::Assessment(..) if !is_open.get() => view! { <trouble::NotHere/> }.into_any(),
        Route::Assessment(id, place) => with_questionnaire(session, move |questionnaire| within(id, place, questionnaire)),
    })
    .into_any()
}

/// A place within the open assessment.
fn within(id: AssessmentId, place: Place, questionnaire: Arc<Questionnaire>) -> AnyView {
    match place {
        Place::Tasks => view! { <tasks::TasksPage id questionnaire/> }.into_any(),
        Place::Profile => view! { <profile::ProfilePage id questionnaire/> }.into_any(),
        Place::Question(question) => view! { <question::QuestionPage id question questionnaire/> }.into_any(),
        Place::Answers => view! { <answers::AnswersPage id questionnaire/> }.into_any(),
        Place::Results => view! { <results::ResultsPage id questionnaire/> }.into_any(),
        Place::Explain(explained) => view! { <explain::ExplainPage id explained questionnaire/> }.into_any(),
        Place::Report => view! { <report::ReportPage id questionnaire/> }.into_any(),
    }
}

/// The page once the questionnaire is here; words until then, or if it cannot be had.
fn with_questionnaire(session: Session, page: impl FnOnce(Arc<Questionnaire>) -> AnyView) -> AnyView {
    match session.questionnaire() {
        Loading::Ready(questionnaire) => page(questionnaire),
        Loading::Waiting => view! { <p class="lead">{session.texts().frame.loading}</p> }.into_any(),
        Loading::Failed => view! { <trouble::NoContent/> }.into_any(),
    }
}
