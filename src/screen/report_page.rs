//! The report to take away, made on this device.

use super::{Content, View, back_to_tasks, control::button, deed::Deed, heading, link_to, view::Part};
use crate::{
    domain::{assessment::Assessment, journey::Journey},
    html::Escaped,
    put, record, report,
    route::Place,
};

pub(super) fn report_page(out: &mut String, view: &View<'_>, content: &Content<'_>, assessment: &Assessment) {
    let texts = view.texts();
    let words = &texts.report_page;
    back_to_tasks(out, texts, assessment);
    heading(out, words.heading);
    put!(out, "<p class=\"lead\">{}</p>", Escaped(words.lead));
    let open = Journey::of(content.pack, assessment).open();
    if open > 0 {
        let (strong, rest) = (words.incomplete.0, (words.incomplete.1)(open));
        put!(out, "<section class=\"notice warning\"><p><b>{}</b> {}</p><p>", Escaped(strong), Escaped(&rest));
        link_to(out, assessment, Place::Answers, "", texts.answers.heading);
        put!(out, "</p></section>");
    }
    put!(out, "<p>{}</p>", Escaped(words.names));
    put!(out, "<p class=\"cluster\">");
    button(out, "button", words.download, "", &Deed::Report);
    button(out, "button second", words.print, "", &Deed::Print);
    put!(out, "</p><p class=\"quiet\">{}</p>", Escaped(words.download_about));
    put!(out, "<h2>{}</h2><p>{}</p><p>", Escaped(words.save), Escaped(words.save_about));
    button(out, "button second", words.save, "", &Deed::SaveOpen);
    put!(out, "</p>");
    match view.account {
        Part::Ready(account) => out.push_str(account),
        Part::Waiting => put!(out, "<p>{}</p>", Escaped(texts.frame.loading)),
        Part::Failed => {
            put!(out, "<section class=\"notice warning\"><p>{}</p><p>", Escaped(texts.trouble.content_about));
            button(out, "button second small", texts.trouble.again, "", &Deed::FetchAgain);
            put!(out, "</p></section>");
        }
    }
}

/// The part of the page that gives account: what is in the report, and the fingerprint of what it is made from.
pub(super) fn account(out: &mut String, content: &Content<'_>, assessment: &Assessment) {
    let words = &content.texts().report_page;
    put!(out, "<h2>{}</h2><ol>", Escaped(words.contents));
    for part in report::build(content, assessment).parts {
        put!(out, "<li>{}</li>", Escaped(&part.heading));
    }
    let fingerprint = record::fingerprint(&record::write(assessment));
    put!(
        out,
        "</ol><h2>{}</h2><p>{}</p><p><code>{fingerprint}</code></p>",
        Escaped(words.fingerprint),
        Escaped(words.fingerprint_about)
    );
}
