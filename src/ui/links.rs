//! Links made from the `Route` type, so that none can lead nowhere.

use crate::{
    domain::id::{AssessmentId, QuestionId},
    route::{Explained, Place, Route},
};

/// The address of a place in an assessment.
pub fn to(id: &AssessmentId, place: Place) -> String {
    Route::Assessment(id.clone(), place).to_string()
}

/// The address of a question.
pub fn question(id: &AssessmentId, question: &QuestionId) -> String {
    to(id, Place::Question(question.clone()))
}

/// The address of an explanation.
pub fn explain(id: &AssessmentId, explained: Explained) -> String {
    to(id, Place::Explain(explained))
}
