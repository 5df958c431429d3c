//! The start page: what this is, what it is not, and a way in. What was begun before comes first.

use leptos::prelude::*;

use crate::{
    domain::{assessment::Assessment, journey::Journey},
    platform::location,
    route::{Place, Route},
    ui::{
        components::{
            field::Field,
            progress::{self, Progress},
        },
        content::Questionnaire,
        links,
        pages::files::OpenFile,
        session::{Session, title_of},
    },
};

/// The start page.
#[component]
pub fn StartPage() -> impl IntoView {
    let session = Session::here();
    let texts = &session.texts().start;
    let last = session.last();
    let is_first_visit = last.is_none();
    let heading = if is_first_visit { texts.heading } else { texts.welcome_back };
    view! {
        <div class="beside">
            <div>
                <h1 tabindex="-1">{heading}</h1>
                {last.map(|(assessment, place)| view! { <Resume assessment place/> })}
                {is_first_visit.then(|| view! { <Promise/> })}
                <Begin is_first_visit/>
            </div>
            <aside aria-label=texts.before>
                <section class="box">
                    <h2>{texts.what_it_is}</h2>
                    {texts.what_it_is_text.map(|text| view! { <p>{text}</p> })}
                </section>
                <section class="box">
                    <h2>{texts.open_file}</h2>
                    <OpenFile about=texts.open_file_text/>
                </section>
            </aside>
        </div>
    }
}

#[component]
fn Promise() -> impl IntoView {
    let texts = &Session::here().texts().start;
    view! {
        <p class="lead">{texts.lead}</p>
        <ul class="facts">{texts.facts.map(|(strong, text)| view! { <li><b>{strong}</b> " " {text}</li> })}</ul>
    }
}

/// The assessment worked on last, with the way back to the exact place.
#[component]
fn Resume(assessment: Assessment, place: Option<String>) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let words = &texts.start;
    let tasks = links::to(&assessment.id, Place::Tasks);
    let go_on = place.unwrap_or_else(|| tasks.clone());
    let others = session.entries().len().saturating_sub(1);
    let title = title_of(texts, &assessment);
    let so_far = {
        let (assessment, go_on) = (assessment.clone(), go_on.clone());
        move || session.questionnaire().ready().map(|questionnaire| so_far(session, &questionnaire, &assessment, &go_on))
    };
    view! {
        <section class="file-card resume">
            <h2>{title}</h2>
            {so_far}
            <p class="cluster"><a class="button" href=go_on>{words.go_on}</a> <a href=tasks>{words.go_to_tasks}</a></p>
            <p class="quiet">{words.kept_here}</p>
        </section>
        {(others > 0).then(|| {
            let others = u32::try_from(others).unwrap_or(u32::MAX);
            view! { <p><a href=Route::Files.to_string()>{texts.frame.files}</a> ": " {(words.more_saved)(others)}</p> }
        })}
    }
}

/// How far the assessment is, and the question the person stopped at.
fn so_far(session: Session, questionnaire: &Questionnaire, assessment: &Assessment, place: &str) -> impl IntoView + use<> {
    let texts = session.texts();
    let journey = Journey::of(&questionnaire.pack, assessment);
    let stopped_at = match Route::parse(place) {
        Route::Assessment(_, Place::Question(question)) => journey.position(&question).map(|position| {
            let part = position.part.section.map_or(texts.common.red_flags, |section| questionnaire.wording.section_title(section));
            let name = (texts.question.position)(part, position.number, position.part.asked());
            let title = questionnaire.wording.question_title(&question).to_owned();
            view! { <p>{texts.start.stopped_at} " " <b>{name}</b> ": " {title}</p> }
        }),
        _ => None,
    };
    view! { <Progress id="resume-progress" numbers=progress::numbers(&journey)/> {stopped_at} }
}

/// The form that begins an assessment.
#[component]
fn Begin(is_first_visit: bool) -> impl IntoView {
    let session = Session::here();
    let texts = &session.texts().start;
    let (title, organisation) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let begin = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(questionnaire) = session.questionnaire().ready() {
            let trimmed = |text: RwSignal<String>| text.get_untracked().trim().to_owned();
            let id = session.create(&questionnaire, trimmed(title), trimmed(organisation));
            location::go(&links::to(&id, Place::Profile));
        }
    };
    view! {
        <h2>{if is_first_visit { texts.begin } else { texts.begin_another }}</h2>
        <form on:submit=begin>
            <Field id="title" label=texts.title hint=texts.title_hint value=title.into() on_input=Callback::new(move |text| title.set(text))/>
            <Field id="organisation" label=texts.organisation hint=texts.organisation_hint value=organisation.into() on_input=Callback::new(move |text| organisation.set(text))/>
            <p>{texts.mode} " " <b>{texts.pulse.0}</b> ": " {texts.pulse.1}</p>
            <p class="cluster"><button class="button" type="submit">{texts.start}</button> <span class="quiet">{texts.no_account}</span></p>
        </form>
    }
}
