//! What stands around every page: the way to every place, what is open, what this is not.

use super::{Content, link};
use crate::{
    domain::{id::AssessmentId, questionnaire::Pack, wording::Wording},
    html::Escaped,
    i18n::Texts,
    put,
    route::{Place, Route},
};

/// The list of places in the header; `open` is the open assessment, `here` where the person is.
pub fn header(texts: &Texts, open: Option<&AssessmentId>, here: &Route) -> String {
    let mut page = String::new();
    let out = &mut page;
    let within = |id: &AssessmentId, place| Route::Assessment(id.clone(), place);
    let mut places = Vec::new();
    if let Some(id) = open {
        places.push((within(id, Place::Tasks), texts.frame.tasks));
        places.push((within(id, Place::Results), texts.frame.results));
        places.push((within(id, Place::Report), texts.frame.report));
    }
    places.push((Route::Files, texts.frame.files));
    places.push((Route::Method, texts.frame.method));
    put!(out, "<ul>");
    for (route, name) in places {
        let current = if covers(&route, here) { " aria-current=\"page\"" } else { "" };
        put!(out, "<li><a href=\"{}\"{current}>{}</a></li>", Escaped(&route.to_string()), Escaped(name));
    }
    put!(out, "</ul>");
    page
}

/// Questions, the profile and the answers belong to the tasks; explanations belong to the results.
fn covers(link: &Route, here: &Route) -> bool {
    match (link, here) {
        (Route::Assessment(_, Place::Tasks), Route::Assessment(_, place)) => {
            matches!(place, Place::Tasks | Place::Profile | Place::Question(_) | Place::Answers)
        }
        (Route::Assessment(_, Place::Results), Route::Assessment(_, place)) => matches!(place, Place::Results | Place::Explain(_)),
        _ => link == here,
    }
}

/// The footer.
pub fn footer(texts: &Texts, content: Option<&Content<'_>>) -> String {
    let words = &texts.frame;
    let mut page = String::new();
    let out = &mut page;
    put!(out, "<p><b>{}</b> {}</p><p>{}</p><ul>", Escaped(words.not_advice), Escaped(words.no_mark), Escaped(words.nothing_leaves));
    let links = [
        (Route::Method, words.method),
        (Route::Principles, words.principles),
        (Route::Contacts, words.contacts),
        (Route::Files, words.files),
        (Route::Keys, words.keys),
    ];
    for (route, name) in links {
        put!(out, "<li>");
        link(out, &route, "", name);
        put!(out, "</li>");
    }
    put!(out, "</ul>");
    if let Some(Content { pack: Pack { version, .. }, wording: Wording { title, review, .. }, .. }) = content {
        put!(out, "<p>{}</p>", Escaped(&(words.version)(env!("CARGO_PKG_VERSION"), title, version, review)));
    }
    page
}
