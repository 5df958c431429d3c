//! About the method: the part of the report on how the score is made, on a page of its own.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    domain::{assessment::Assessment, date::Date, id::AssessmentId, questionnaire::Mode},
    report::{self, Content, model::Block},
    route::Route,
    ui::{blocks, content::Questionnaire, session::Session},
};

/// The method page.
#[component]
pub fn MethodPage(questionnaire: Arc<Questionnaire>) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let Questionnaire { pack, wording } = &*questionnaire;
    let content = Content { pack, wording, principles: &[], language: session.language() };
    // The rule is the same for every assessment, so an empty one shows it.
    let empty = Assessment::new(AssessmentId::new("method"), pack, Mode::Pulse, session.language().tag(), Date::default());
    let part = report::build(&content, &empty).parts.into_iter().find(|part| part.id == "method");
    let part = part.map(|mut part| {
        // The first paragraph stands as the page's lead.
        if matches!(part.blocks.first(), Some(Block::Paragraph(_))) {
            part.blocks.remove(0);
        }
        blocks::part(part)
    });
    view! {
        <h1 tabindex="-1">{texts.method.heading}</h1>
        <p class="lead">{texts.method.lead}</p>
        {part}
        <p><a href=Route::Principles.to_string()>{texts.principles.heading}</a></p>
    }
}
