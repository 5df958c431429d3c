//! The read-only screens as HTML text: the same input gives the same page, so they are tested without a browser.
//!
//! Screens with fields and buttons are in `ui`; these have links only.

mod answers;
mod contacts;
mod explain;
mod first_steps;
mod frame;
mod gate;
mod keys;
mod method;
mod principles;
mod results;
mod resume;
mod summary;
mod tasks;

pub use answers::answers;
pub use contacts::contacts;
pub use explain::explain;
pub use first_steps::what_to_do_first;
pub use frame::{footer, header};
pub use keys::keys;
pub use method::method;
pub use principles::{principle, principles};
pub use results::results;
pub use resume::{promise, resume, what_it_is};
pub use summary::{contents, progress};
pub use tasks::tasks;

use crate::{
    domain::{
        assessment::Assessment,
        id::QuestionId,
        principle::Principle,
        questionnaire::Pack,
        wording::Wording,
    },
    html::Escaped,
    i18n::{Language, Texts},
    put,
    route::{Place, Route},
};

/// The content a screen is made with.
#[derive(Clone, Copy)]
pub struct Content<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// Its texts.
    pub wording: &'a Wording,
    /// The principles; empty until they are here.
    pub principles: &'a [Principle],
    /// The language.
    pub language: Language,
}

impl<'a> Content<'a> {
    fn texts(&self) -> &'static Texts {
        self.language.texts()
    }

    fn report(&self) -> crate::report::Content<'a> {
        crate::report::Content { pack: self.pack, wording: self.wording, principles: self.principles, language: self.language }
    }

    /// The name of a part of the assessment.
    fn part_name(&self, part: &crate::domain::journey::Part<'_>) -> &'a str {
        part.section.map_or(self.texts().common.red_flags, |section| {
            self.wording.sections.get(section).map_or("", |section| section.title.as_str())
        })
    }
}

/// What an assessment is called.
pub fn title_of(texts: &Texts, assessment: &Assessment) -> String {
    let given = [&assessment.title, &assessment.organisation].into_iter().find(|name| !name.trim().is_empty());
    given.map_or_else(|| texts.common.untitled.to_owned(), Clone::clone)
}

/// A link to a route.
fn link(out: &mut String, route: &Route, class: &str, words: &str) {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    put!(out, "<a href=\"{}\"{class}>{}</a>", Escaped(&route.to_string()), Escaped(words));
}

/// A link to a place of an assessment.
fn link_to(out: &mut String, assessment: &Assessment, place: Place, class: &str, words: &str) {
    link(out, &Route::Assessment(assessment.id.clone(), place), class, words);
}

/// A link to a question.
fn link_question(out: &mut String, assessment: &Assessment, question: &QuestionId, class: &str, words: &str) {
    link_to(out, assessment, Place::Question(question.clone()), class, words);
}

/// The page's heading, which takes the focus on arrival.
fn heading(out: &mut String, words: &str) {
    put!(out, "<h1 tabindex=\"-1\">{}</h1>\n", Escaped(words));
}

/// The link back to the task list.
fn back_to_tasks(out: &mut String, texts: &Texts, assessment: &Assessment) {
    link_to(out, assessment, Place::Tasks, "alone", texts.frame.back_to_tasks);
}
