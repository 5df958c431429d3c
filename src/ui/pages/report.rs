//! The report to take away, made on this device.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    domain::{id::AssessmentId, journey::Journey},
    platform::document,
    record,
    report::{self, Content},
    route::Place,
    ui::{components::site_header::BackToTasks, content::Questionnaire, files, links, session::Session},
};

/// The report page.
#[component]
pub fn ReportPage(id: AssessmentId, questionnaire: Arc<Questionnaire>) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let words = &texts.report_page;
    session.fetch_principles();
    let open = {
        let questionnaire = Arc::clone(&questionnaire);
        move || session.read(|assessment| Journey::of(&questionnaire.pack, assessment).open()).unwrap_or(0)
    };
    let answers = links::to(&id, Place::Answers);
    let contents = {
        let questionnaire = Arc::clone(&questionnaire);
        move || session.read(|assessment| headings(session, &questionnaire, assessment))
    };
    let download = move |_| {
        let principles = session.principles().ready().unwrap_or_default();
        if let Some(name) = session.read_once(|assessment| files::save_report(session, &questionnaire, &principles, assessment)) {
            session.say((words.downloaded)(&name));
        }
    };
    // The report names the principles, so it waits for them.
    let is_waiting = move || session.principles().ready().is_none();
    let fingerprint = move || session.read(|assessment| record::fingerprint(&record::write(assessment)));
    view! {
        <BackToTasks id/>
        <h1 tabindex="-1">{words.heading}</h1>
        <p class="lead">{words.lead}</p>
        {move || {
            let open = open();
            (open > 0).then(|| view! {
                <section class="notice warning">
                    <p><b>{words.incomplete.0}</b> " " {(words.incomplete.1)(open)}</p>
                    <p><a href=answers.clone()>{texts.answers.heading}</a></p>
                </section>
            })
        }}
        <p>{words.names}</p>
        <p class="cluster">
            <button class="button" type="button" prop:disabled=is_waiting on:click=download>{words.download}</button>
            <button class="button second" type="button" on:click=|_| document::print()>{words.print}</button>
        </p>
        <p class="quiet">{words.download_about}</p>
        <h2>{words.contents}</h2>
        {contents}
        <h2>{words.save}</h2>
        <p>{words.save_about}</p>
        <p><button class="button second" type="button" on:click=files::save_open(session)>{words.save}</button></p>
        <h2>{words.fingerprint}</h2>
        <p>{words.fingerprint_about}</p>
        <p><code>{fingerprint}</code></p>
    }
}

/// The headings of the report as it would be made now.
fn headings(session: Session, questionnaire: &Questionnaire, assessment: &crate::domain::assessment::Assessment) -> AnyView {
    let content = Content { pack: &questionnaire.pack, wording: &questionnaire.wording, principles: &[], language: session.language() };
    let parts = report::build(&content, assessment).parts;
    view! { <ol>{parts.into_iter().map(|part| view! { <li>{part.heading}</li> }).collect_view()}</ol> }.into_any()
}
