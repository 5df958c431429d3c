//! What stands around every page: the way to every place, what is open, what is saved, what this is not, the tab's title.

use super::{Content, Message, Part, Saved, View, control::button, deed::Deed, link, title_of};
use crate::{
    domain::id::AssessmentId,
    html::Escaped,
    i18n::Texts,
    put,
    route::{Place, Route},
};

/// The header.
pub fn header(view: &View<'_>) -> String {
    let texts = view.texts();
    let mut page = String::new();
    let out = &mut page;
    put!(out, "<div><a class=\"name\" href=\"{}\">Know <span>&amp;</span> Show</a>", Route::Start);
    put!(
        out,
        "<button class=\"menu button plain\" type=\"button\" aria-expanded=\"{}\" aria-controls=\"places\" data-do=\"{}\">{}</button>",
        view.scratch.menu_is_open,
        Deed::Menu,
        Escaped(texts.frame.menu),
    );
    put!(out, "<nav id=\"places\" aria-label=\"{}\"><ul>", Escaped(texts.frame.places));
    let within = |id: &AssessmentId, place| Route::Assessment(id.clone(), place);
    let mut places = Vec::new();
    if let Some(open) = view.open {
        places.push((within(&open.id, Place::Tasks), texts.frame.tasks));
        places.push((within(&open.id, Place::Results), texts.frame.results));
        places.push((within(&open.id, Place::Report), texts.frame.report));
    }
    places.push((Route::Files, texts.frame.files));
    places.push((Route::Method, texts.frame.method));
    for (route, name) in places {
        let current = if covers(&route, view.route) { " aria-current=\"page\"" } else { "" };
        put!(out, "<li><a href=\"{}\"{current}>{}</a></li>", Escaped(&route.to_string()), Escaped(name));
    }
    put!(out, "</ul></nav></div>");
    if let Some(open) = view.open {
        put!(out, "<p class=\"open\">{} <b>{}</b></p>", Escaped(texts.frame.open), Escaped(&title_of(texts, open)));
    }
    page
}

/// Questions, the profile and the answers belong to the tasks; explanations belong to the results.
fn covers(link: &Route, here: &Route) -> bool {
    match (link, here) {
        (Route::Assessment(_, Place::Tasks), Route::Assessment(_, place)) => {
            matches!(place, Place::Tasks | Place::Profile | Place::Question(_) | Place::Answers)
        }
        (Route::Assessment(_, Place::Results), Route::Assessment(_, place)) => {
            matches!(place, Place::Results | Place::Explain(_))
        }
        _ => link == here,
    }
}

/// The one polite line: saved, deleted with undo.
pub fn status(view: &View<'_>) -> String {
    let texts = view.texts();
    let mut page = String::new();
    match (&view.scratch.message, &view.scratch.saved) {
        (Some(Message { text, undo }), _) => {
            put!(page, "{} ", Escaped(text));
            if let Some(id) = undo {
                button(&mut page, "button plain", texts.files.undo, "", &Deed::Restore(id.clone()));
            }
        }
        (None, Saved::At(time)) => put!(page, "{}", Escaped(&(texts.frame.saved)(time))),
        (None, _) => {}
    }
    page
}

/// That what is open is kept in memory only, with the way to save it.
pub fn not_saved(view: &View<'_>) -> String {
    let texts = view.texts();
    let sentence = match view.scratch.saved {
        Saved::Blocked => texts.frame.storage_blocked,
        Saved::Full => texts.frame.storage_full,
        Saved::At(_) | Saved::Nothing => return String::new(),
    };
    let mut page = String::new();
    put!(page, "<section class=\"notice warning\"><p>{}</p><p>", Escaped(sentence));
    if view.open.is_some() {
        button(&mut page, "button second small", texts.frame.save_file, "", &Deed::SaveOpen);
    }
    put!(page, "</p></section>");
    page
}

/// The footer.
pub fn footer(view: &View<'_>) -> String {
    let words = &view.texts().frame;
    let mut page = String::new();
    let out = &mut page;
    put!(
        out,
        "<p><b>{}</b> {}</p><p>{}</p><ul>",
        Escaped(words.not_advice),
        Escaped(words.no_mark),
        Escaped(words.nothing_leaves)
    );
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
    if let Part::Ready(Content { pack, wording, .. }) = &view.content {
        let version = (words.version)(env!("CARGO_PKG_VERSION"), &wording.title, &pack.version, &wording.review);
        put!(out, "<p>{}</p>", Escaped(&version));
    }
    page
}

/// What the browser's tab says: the page, the assessment, the program.
pub fn title(view: &View<'_>) -> String {
    let texts = view.texts();
    let within = matches!(view.route, Route::Assessment(..));
    let open = view.open.filter(|_| within).map(|open| title_of(texts, open));
    let parts = [Some(page_name(texts, view)), open, Some(texts.common.name.to_owned())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" – ")
}

fn page_name(texts: &Texts, view: &View<'_>) -> String {
    let name = match view.route {
        Route::Start => texts.start.start,
        Route::Files => texts.frame.files,
        Route::Method => texts.frame.method,
        Route::Principles => texts.frame.principles,
        Route::Principle(number) => return (texts.common.principle)(*number),
        Route::Contacts => texts.frame.contacts,
        Route::Keys => texts.frame.keys,
        Route::Unknown => texts.trouble.no_page,
        Route::Assessment(_, place) => match place {
            Place::Tasks => texts.frame.tasks,
            Place::Profile => texts.tasks.profile,
            Place::Answers => texts.answers.heading,
            Place::Results | Place::Explain(_) => texts.frame.results,
            Place::Report => texts.frame.report,
            Place::Question(id) => match &view.content {
                Part::Ready(content) => content.wording.question_title(id),
                _ => texts.common.question,
            },
        },
    };
    name.to_owned()
}
