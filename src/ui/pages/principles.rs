//! The 31 principles in our own words.

use leptos::prelude::*;

use super::trouble::NoContent;
use crate::{
    domain::principle::Principle,
    route::Route,
    ui::{content::Loading, session::Session},
};

/// All principles, by pillar.
#[component]
pub fn PrinciplesPage() -> impl IntoView {
    let session = Session::here();
    let texts = &session.texts().principles;
    let list = move || {
        with_principles(session, |principles| {
            let pillar = |(number, heading): (u8, &'static str)| {
                let of_pillar = principles.iter().filter(|principle| principle.pillar() == number);
                let item = |principle: &Principle| {
                    view! { <li value=principle.number><a href=Route::Principle(principle.number).to_string()>{principle.title.clone()}</a></li> }
                };
                view! { <h2>{heading}</h2> <ol>{of_pillar.map(item).collect_view()}</ol> }
            };
            (1..).zip(texts.pillars).map(pillar).collect_view().into_any()
        })
    };
    session.fetch_principles();
    view! {
        <h1 tabindex="-1">{texts.heading}</h1>
        <p class="lead">{texts.lead}</p>
        {list}
    }
}

/// One principle.
#[component]
pub fn PrinciplePage(number: u8) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    session.fetch_principles();
    let page = move || {
        with_principles(session, |principles| {
            let Some(principle) = principles.iter().find(|principle| principle.number == number) else { return ().into_any() };
            let asked = questions(session, number);
            view! {
                <h1 tabindex="-1"><span class="eyebrow">{(texts.common.principle)(number)}</span> " " {principle.title.clone()}</h1>
                <p class="lead">{principle.meaning.clone()}</p>
                <h2>{texts.principles.expectations}</h2>
                <ul>{principle.expectations.iter().map(|text| view! { <li>{text.clone()}</li> }).collect_view()}</ul>
                <h2>{texts.principles.for_companies}</h2>
                <p>{principle.for_companies.clone()}</p>
                {asked}
            }
            .into_any()
        })
    };
    view! {
        <a class="alone" href=Route::Principles.to_string()>{texts.principles.all}</a>
        {page}
    }
}

/// The questions that belong to a principle.
fn questions(session: Session, number: u8) -> Option<AnyView> {
    let texts = &session.texts().principles;
    let questionnaire = session.questionnaire().ready()?;
    let asked = questionnaire.pack.questions.iter().filter(|question| question.principles.contains(&number));
    let titles: Vec<String> = asked.map(|question| questionnaire.wording.question_title(&question.id).to_owned()).collect();
    let list = || view! { <h2>{texts.questions}</h2> <ul>{titles.iter().map(|title| view! { <li>{title.clone()}</li> }).collect_view()}</ul> };
    (!titles.is_empty()).then(|| list().into_any())
}

fn with_principles(session: Session, page: impl FnOnce(&[Principle]) -> AnyView) -> AnyView {
    match session.principles() {
        Loading::Ready(principles) => page(&principles),
        Loading::Waiting => view! { <p class="lead">{session.texts().frame.loading}</p> }.into_any(),
        Loading::Failed => view! { <NoContent/> }.into_any(),
    }
}
