//! What the project is about: questionnaires, answers, scoring, the gate, severity. It knows no browser, no clock, no file.

pub mod answer;
pub mod assessment;
pub mod condition;
pub mod contact;
pub mod date;
pub mod evidence;
pub mod id;
pub mod journey;
pub mod parse;
pub mod principle;
pub mod profile;
pub mod questionnaire;
pub mod scope;
pub mod scoring;
pub mod severity;
pub mod wording;
