//! The report to take away, made on this device.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    domain::{id::AssessmentId, journey::Journey},
    html::Escaped,
    platform::document,
    put, record,
    route::Place,
    screen,
    ui::{content::Questionnaire, files, links, live, session::Session},
};

/// The report page.
pub fn report(session: Session, id: &AssessmentId, questionnaire: Arc<Questionnaire>) -> AnyView {
    let texts = session.texts();
    let words = &texts.report_page;
    session.fetch_principles();
    let answers = links::to(id, Place::Answers);
    let incomplete = {
        let questionnaire = Arc::clone(&questionnaire);
        move || {
            let open = session.read(|assessment| Journey::of(&questionnaire.pack, assessment).open()).unwrap_or(0);
            let mut page = String::new();
            if open > 0 {
                let (strong, rest) = (Escaped(words.incomplete.0), (words.incomplete.1)(open));
                put!(page, "<section class=\"notice warning\"><p><b>{strong}</b> {}</p>", Escaped(&rest));
                put!(page, "<p><a href=\"{}\">{}</a></p></section>", Escaped(&answers), Escaped(texts.answers.heading));
            }
            page
        }
    };
    let contents = move || {
        session
            .with_content(|content| session.read(|assessment| content.map(|content| screen::contents(content, assessment))).flatten())
            .unwrap_or_default()
    };
    let download = move |_| {
        // The report names the principles, so the button waits for them.
        let Some(principles) = session.principles().ready() else { return };
        if let Some(name) = session.read_once(|assessment| files::save_report(session, &questionnaire, &principles, assessment)) {
            session.say((words.downloaded)(&name));
        }
    };
    let fingerprint = move || session.read(|assessment| record::fingerprint(&record::write(assessment))).unwrap_or_default();
    view! {
        {links::back_to_tasks(session, id)}
        <h1 tabindex="-1">{words.heading}</h1>
        <p class="lead">{words.lead}</p>
        {live::html("", incomplete)}
        <p>{words.names}</p>
        <p class="cluster">
            <button class="button" type="button" prop:disabled=move || session.principles().ready().is_none() on:click=download>{words.download}</button> " "
            <button class="button second" type="button" on:click=|_| document::print()>{words.print}</button>
        </p>
        <p class="quiet">{words.download_about}</p>
        <h2>{words.contents}</h2>
        {live::html("", contents)}
        <h2>{words.save}</h2>
        <p>{words.save_about}</p>
        <p><button class="button second" type="button" on:click=files::save_open(session)>{words.save}</button></p>
        <h2>{words.fingerprint}</h2>
        <p>{words.fingerprint_about}</p>
        <p><code>{live::text(fingerprint)}</code></p>
    }
    .into_any()
}
