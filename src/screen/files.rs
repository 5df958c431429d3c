//! What is kept on this device: open, rename, duplicate, save, delete, and what cannot be read.

use super::{
    View,
    control::{Field, Kind, button, field, form},
    deed::Deed,
    heading, title_of,
};
use crate::{
    domain::assessment::Assessment,
    html::Escaped,
    i18n, put,
    reading::Problem,
    record::shelf::Entry,
    route::{Place, Route},
};

pub(super) fn files(out: &mut String, view: &View<'_>) {
    let words = &view.texts().files;
    heading(out, words.heading);
    put!(out, "<p class=\"lead\">{}</p>", Escaped(words.lead));
    if view.shelf.entries.is_empty() {
        put!(out, "<p>{}</p>", Escaped(words.empty));
    }
    for entry in &view.shelf.entries {
        match entry {
            Entry::Readable(assessment) => kept(out, view, assessment),
            Entry::Unreadable { key, problems, .. } => unreadable(out, view, key, problems),
        }
    }
    put!(out, "<h2>{}</h2>", Escaped(words.import));
    open_file(out, view, words.import_about);
    bin(out, view);
}

/// A saved assessment with everything that can be done with it.
fn kept(out: &mut String, view: &View<'_>, assessment: &Assessment) {
    let texts = view.texts();
    let words = &texts.files;
    let (id, title) = (&assessment.id, title_of(texts, assessment));
    let as_of = (words.as_of)(&i18n::date(view.language, assessment.as_of));
    let place = view.shelf.places.iter().find(|(of, _)| of == id).map(|(_, place)| place.clone());
    let place = place.unwrap_or_else(|| Route::Assessment(id.clone(), Place::Tasks).to_string());
    put!(
        out,
        "<article class=\"box file-card\"><h2>{0}</h2><p class=\"quiet\">{1}</p><div class=\"cluster\">",
        Escaped(&title),
        Escaped(&as_of)
    );
    put!(
        out,
        "<a class=\"button second small\" href=\"{}\">{}<span class=\"visually-hidden\">: {}</span></a> ",
        Escaped(&place),
        Escaped(words.open),
        Escaped(&title),
    );
    let deeds = [
        (words.export, Deed::Save(id.clone())),
        (words.rename, Deed::Rename(id.clone())),
        (words.duplicate, Deed::Duplicate(id.clone())),
        (words.delete, Deed::Delete(id.clone())),
    ];
    for (verb, deed) in deeds {
        button(out, "button plain", verb, &title, &deed);
    }
    put!(out, "</div>");
    if view.scratch.renaming.as_ref() == Some(id) {
        form(out, &Deed::KeepName(id.clone()));
        field(
            out,
            &Field { id: "new-name", label: words.new_name, hint: "", error: None, kind: Kind::Text, value: &title, deed: None },
        );
        put!(out, "<p class=\"cluster\"><button class=\"button small\" type=\"submit\">{}</button> ", Escaped(words.keep));
        button(out, "button plain", words.cancel, "", &Deed::CancelName);
        put!(out, "</p></form>");
    }
    put!(out, "</article>");
}

/// A record that cannot be read: kept as it is, offered as a file.
fn unreadable(out: &mut String, view: &View<'_>, key: &str, problems: &[Problem]) {
    let texts = view.texts();
    let words = &texts.files;
    let problem = problems.first().map(texts.problem).unwrap_or_default();
    put!(out, "<section class=\"notice warning\"><h2>{}</h2><p>{}</p>", Escaped(words.unreadable), Escaped(&problem));
    put!(out, "<p>{}</p><p>", Escaped(words.unreadable_about));
    button(out, "button second small", words.download, "", &Deed::SaveRecord(key.to_owned()));
    put!(out, "</p></section>");
}

fn bin(out: &mut String, view: &View<'_>) {
    let texts = view.texts();
    let words = &texts.files;
    if view.shelf.bin.is_empty() {
        return;
    }
    put!(out, "<h2>{}</h2><p>{}</p>", Escaped(words.bin), Escaped(words.bin_about));
    for entry in &view.shelf.bin {
        if let Entry::Readable(assessment) = entry {
            let title = title_of(texts, assessment);
            put!(out, "<article class=\"box file-card\"><h3>{}</h3><div class=\"cluster\">", Escaped(&title));
            button(out, "button second small", words.restore, &title, &Deed::Restore(assessment.id.clone()));
            button(out, "button plain", words.delete_for_ever, &title, &Deed::Destroy(assessment.id.clone()));
            put!(out, "</div></article>");
        }
    }
}

/// The field that opens a saved file, and what is wrong with the file if it cannot be opened.
pub(super) fn open_file(out: &mut String, view: &View<'_>, about: &str) {
    let texts = view.texts();
    let words = &texts.files;
    put!(out, "<div role=\"alert\">");
    if let Some((sentence, more)) = &view.scratch.not_opened {
        let more = if *more > 0 { (words.more_problems)(*more) } else { String::new() };
        put!(
            out,
            "<section class=\"notice warning\"><h3>{}</h3><p>{} {}</p>",
            Escaped(words.not_imported),
            Escaped(sentence),
            Escaped(&more)
        );
        put!(out, "<p>{}</p></section>", Escaped(words.nothing_changed));
    }
    put!(
        out,
        "</div><div class=\"field\"><label for=\"file\">{}</label><p class=\"hint\" id=\"file-hint\">{}</p>\
         <input id=\"file\" type=\"file\" accept=\".json,application/json\" aria-describedby=\"file-hint\" data-do=\"{}\"></div>",
        Escaped(texts.start.file),
        Escaped(about),
        Deed::OpenFile,
    );
}
