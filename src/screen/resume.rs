//! Parts of the start page: the promise, what this is, and the way back to what was begun.

use super::{Content, link, summary::progress, title_of};
use crate::{
    domain::{assessment::Assessment, journey::Journey},
    html::Escaped,
    i18n::Texts,
    put,
    route::{Place, Route},
};

/// What a first visit begins with.
pub fn promise(texts: &Texts) -> String {
    let mut page = String::new();
    let out = &mut page;
    put!(out, "<p class=\"lead\">{}</p><ul class=\"rows facts\">", Escaped(texts.start.lead));
    for (strong, text) in texts.start.facts {
        put!(out, "<li><b>{}</b> {}</li>", Escaped(strong), Escaped(text));
    }
    put!(out, "</ul>");
    page
}

/// What this is, and what it is not.
pub fn what_it_is(texts: &Texts) -> String {
    let mut page = String::new();
    put!(page, "<h2>{}</h2>", Escaped(texts.start.what_it_is));
    for text in texts.start.what_it_is_text {
        put!(page, "<p>{}</p>", Escaped(text));
    }
    page
}

/// The assessment worked on last: how far it is, where the person stopped, the way back to that place.
pub fn resume(content: &Content<'_>, assessment: &Assessment, place: &str, others: u32) -> String {
    let texts = content.texts();
    let words = &texts.start;
    let mut page = String::new();
    let out = &mut page;
    let journey = Journey::of(content.pack, assessment);
    put!(out, "<section class=\"file-card resume\"><h2>{}</h2>", Escaped(&title_of(texts, assessment)));
    progress(out, texts, "resume-progress", &journey);
    let route = Route::parse(place);
    if let Route::Assessment(_, Place::Question(question)) = &route
        && let Some(position) = journey.position(question)
    {
        let name = (texts.question.position)(content.part_name(position.part), position.number, position.part.asked());
        let title = content.wording.question_title(question);
        put!(out, "<p>{} <b>{}</b>: {}</p>", Escaped(words.stopped_at), Escaped(&name), Escaped(title));
    }
    put!(out, "<p class=\"cluster\">");
    link(out, &route, "button", words.go_on);
    put!(out, " ");
    link(out, &Route::Assessment(assessment.id.clone(), Place::Tasks), "", words.go_to_tasks);
    put!(out, "</p><p class=\"quiet\">{}</p></section>", Escaped(words.kept_here));
    if others > 0 {
        put!(out, "<p>");
        link(out, &Route::Files, "", texts.frame.files);
        put!(out, ": {}</p>", Escaped(&(words.more_saved)(others)));
    }
    page
}
