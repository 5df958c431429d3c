//! Links made from the `Route` type, so that none can lead nowhere.

use leptos::prelude::*;

use super::session::Session;
use crate::{
    domain::id::{AssessmentId, QuestionId},
    route::{Place, Route},
};

/// The address of a place in an assessment.
pub fn to(id: &AssessmentId, place: Place) -> String {
    Route::Assessment(id.clone(), place).to_string()
}

/// The address of a question.
pub fn question(id: &AssessmentId, question: &QuestionId) -> String {
    to(id, Place::Question(question.clone()))
}

/// The link back to the task list.
pub fn back_to_tasks(session: Session, id: &AssessmentId) -> AnyView {
    view! { <a class="alone" href=to(id, Place::Tasks)>{session.texts().frame.back_to_tasks}</a> }.into_any()
}
