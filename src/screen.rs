//! Every page as HTML text: the same view gives the same page, so pages are tested without a browser.
//!
//! Pages are text, and not trees of views, because a tree costs several times the code of the first download (measured:
//! ARCHITECTURE.md). What a person can do on a page is written into it as a [`Deed`]; `ui` carries deeds out.

mod answers;
mod contacts;
mod control;
mod deed;
mod evidence;
mod explain;
mod files;
mod first_steps;
mod flag;
mod frame;
mod gate;
mod keys;
mod ladder;
mod method;
mod principles;
mod profile;
mod question;
mod report_page;
mod results;
mod start;
mod summary;
mod tasks;
mod trouble;
mod view;

pub use crate::report::Content;
pub use deed::{Deed, EvidenceField};
pub use frame::{footer, header, not_saved, status, title};
pub use view::{Message, Part, Saved, Scratch, Shelf, View};

use crate::{
    domain::{assessment::Assessment, id::QuestionId},
    html::Escaped,
    i18n::Texts,
    put,
    route::{Place, Route},
};

/// The page for the place the person is at.
pub fn main(view: &View<'_>) -> String {
    let mut page = String::new();
    let out = &mut page;
    match view.route {
        Route::Start => start::start(out, view),
        Route::Files => files::files(out, view),
        Route::Keys => keys::keys(out, view),
        Route::Unknown => trouble::no_such_page(out, view),
        Route::Contacts => with(out, view, view.contacts, |out, list| contacts::contacts(out, view.language, list)),
        Route::Method | Route::Principles | Route::Principle(_) => with(out, view, view.account, String::push_str),
        Route::Assessment(id, place) => match view.open {
            Some(open) if open.id == *id => {
                with(out, view, view.content, |out, content| within(out, view, &content, open, place))
            }
            _ => trouble::not_here(out, view),
        },
    }
    page
}

/// A place within the open assessment.
fn within(out: &mut String, view: &View<'_>, content: &Content<'_>, assessment: &Assessment, place: &Place) {
    match place {
        Place::Tasks => tasks::tasks(out, content, assessment),
        Place::Profile => profile::profile(out, view, content, assessment),
        Place::Question(id) => question::question(out, view, content, assessment, id),
        Place::Answers | Place::Results | Place::Explain(_) => with(out, view, view.account, String::push_str),
        Place::Report => report_page::report_page(out, view, content, assessment),
    }
}

/// What the page for a place gives account of; nothing for other places. Only the report worker calls this.
pub fn account(content: &Content<'_>, route: &Route, assessment: impl FnOnce() -> Option<Assessment>) -> Option<String> {
    let mut page = String::new();
    let out = &mut page;
    match route {
        Route::Method => method::method(out, content),
        Route::Principles => principles::principles(out, content),
        Route::Principle(number) => principles::principle(out, content, *number),
        Route::Assessment(_, Place::Answers) => answers::answers(out, content, &assessment()?),
        Route::Assessment(_, Place::Results) => results::results(out, content, &assessment()?),
        Route::Assessment(_, Place::Explain(explained)) => explain::explain(out, content, &assessment()?, *explained),
        Route::Assessment(_, Place::Report) => report_page::account(out, content, &assessment()?),
        _ => return None,
    }
    Some(page)
}

/// The page once its content is here; words until then, or if it cannot be had.
fn with<T>(out: &mut String, view: &View<'_>, content: Part<T>, page: impl FnOnce(&mut String, T)) {
    match content {
        Part::Ready(content) => page(out, content),
        Part::Waiting => trouble::loading(out, view),
        Part::Failed => trouble::no_content(out, view),
    }
}

/// The name of a part of an assessment.
fn part_name<'a>(content: &Content<'a>, part: &crate::domain::journey::Part<'_>) -> &'a str {
    part.section.map_or(content.texts().common.red_flags, |section| {
        content.wording.sections.get(section).map_or("", |section| section.title.as_str())
    })
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
