//! The start page: what this is, what it is not, and a way in. What was begun before comes first.

use super::{
    Content, View,
    control::{Field, Kind, field, form},
    deed::Deed,
    files::open_file,
    heading, link, part_name,
    summary::progress,
    title_of,
    view::Part,
};
use crate::{
    domain::{assessment::Assessment, journey::Journey},
    html::Escaped,
    i18n::Texts,
    put,
    route::{Place, Route},
};

pub(super) fn start(out: &mut String, view: &View<'_>) {
    let texts = view.texts();
    let words = &texts.start;
    put!(out, "<div class=\"beside\"><div>");
    match &view.shelf.last {
        None => {
            heading(out, words.heading);
            promise(out, texts);
        }
        Some((assessment, place)) => {
            heading(out, words.welcome_back);
            if let Part::Ready(content) = &view.content {
                resume(out, content, assessment, place);
            }
            others(out, view);
        }
    }
    put!(out, "<h2>{}</h2>", Escaped(if view.shelf.last.is_none() { words.begin } else { words.begin_another }));
    begin(out, texts);
    put!(
        out,
        "</div><aside aria-label=\"{}\"><section class=\"box\"><h2>{}</h2>",
        Escaped(words.before),
        Escaped(words.what_it_is)
    );
    for text in words.what_it_is_text {
        put!(out, "<p>{}</p>", Escaped(text));
    }
    put!(out, "</section><section class=\"box\"><h2>{}</h2>", Escaped(words.open_file));
    open_file(out, view, words.open_file_text);
    put!(out, "</section></aside></div>");
}

/// What a first visit begins with.
fn promise(out: &mut String, texts: &Texts) {
    put!(out, "<p class=\"lead\">{}</p><ul class=\"rows facts\">", Escaped(texts.start.lead));
    for (strong, text) in texts.start.facts {
        put!(out, "<li><b>{}</b> {}</li>", Escaped(strong), Escaped(text));
    }
    put!(out, "</ul>");
}

/// The assessment worked on last: how far it is, where the person stopped, the way back to that place.
fn resume(out: &mut String, content: &Content<'_>, assessment: &Assessment, place: &str) {
    let texts = content.texts();
    let words = &texts.start;
    let journey = Journey::of(content.pack, assessment);
    put!(out, "<section class=\"box file-card resume\"><h2>{}</h2>", Escaped(&title_of(texts, assessment)));
    progress(out, texts, "resume-progress", &journey);
    let route = Route::parse(place);
    if let Route::Assessment(_, Place::Question(question)) = &route
        && let Some(position) = journey.position(question)
    {
        let name = (texts.question.position)(part_name(content, position.part), position.number, position.part.asked());
        let title = content.wording.question_title(question);
        put!(out, "<p>{} <b>{}</b>: {}</p>", Escaped(words.stopped_at), Escaped(&name), Escaped(title));
    }
    put!(out, "<p class=\"cluster\">");
    link(out, &route, "button", words.go_on);
    put!(out, " ");
    link(out, &Route::Assessment(assessment.id.clone(), Place::Tasks), "", words.go_to_tasks);
    put!(out, "</p><p class=\"quiet\">{}</p></section>", Escaped(words.kept_here));
}

fn others(out: &mut String, view: &View<'_>) {
    let texts = view.texts();
    let others = u32::try_from(view.shelf.entries.len().saturating_sub(1)).unwrap_or(u32::MAX);
    if others > 0 {
        put!(out, "<p>");
        link(out, &Route::Files, "", texts.frame.files);
        put!(out, ": {}</p>", Escaped(&(texts.start.more_saved)(others)));
    }
}

/// The form that begins an assessment.
fn begin(out: &mut String, texts: &Texts) {
    let words = &texts.start;
    form(out, &Deed::Begin);
    for (id, label, hint) in
        [("title", words.title, words.title_hint), ("organisation", words.organisation, words.organisation_hint)]
    {
        field(out, &Field { id, label, hint, error: None, kind: Kind::Text, value: "", deed: None });
    }
    put!(out, "<p>{} <b>{}</b>: {}</p>", Escaped(words.mode), Escaped(words.pulse.0), Escaped(words.pulse.1));
    put!(out, "<p class=\"cluster\"><button class=\"button\" type=\"submit\">{}</button> ", Escaped(words.start));
    put!(out, "<span class=\"quiet\">{}</span></p></form>", Escaped(words.no_account));
}
