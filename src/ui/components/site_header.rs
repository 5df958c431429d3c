//! The name of the program, the way to every place, and what is open.

use leptos::prelude::*;

use crate::{
    domain::id::AssessmentId,
    route::{Place, Route},
    ui::{
        links,
        session::{Session, title_of},
    },
};

/// The header of every page.
#[component]
pub fn SiteHeader() -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let menu_is_open = RwSignal::new(false);
    Effect::new(move |_| {
        session.route();
        menu_is_open.set(false);
    });
    let open = Memo::new(move |_| session.read(|assessment| (assessment.id.clone(), title_of(texts, assessment))));
    let id = Memo::new(move |_| open.get().map(|(id, _)| id));
    view! {
        <header class="site-header">
            <div>
                <a class="name" href=Route::Start.to_string()>"Know " <span>"&"</span> " Show"</a>
                <button
                    class="menu button plain"
                    type="button"
                    aria-expanded=move || menu_is_open.get().to_string()
                    aria-controls="places"
                    on:click=move |_| menu_is_open.update(|is_open| *is_open = !*is_open)
                >
                    {texts.frame.menu}
                </button>
                <nav id="places" aria-label=texts.frame.places>
                    <ul>
                        {move || id.get().map(|id| view! { <AssessmentLinks id/> })}
                        <li><Link route=Route::Files name=texts.frame.files/></li>
                        <li><Link route=Route::Method name=texts.frame.method/></li>
                    </ul>
                </nav>
            </div>
            {move || open.get().map(|(_, title)| view! { <p class="open">{texts.frame.open} " " <b>{title}</b></p> })}
        </header>
    }
}

#[component]
fn AssessmentLinks(id: AssessmentId) -> impl IntoView {
    let texts = Session::here().texts();
    let link = move |place: Place, name| view! { <li><Link route=Route::Assessment(id.clone(), place) name/></li> };
    view! {
        {link(Place::Tasks, texts.frame.tasks)}
        {link(Place::Results, texts.frame.results)}
        {link(Place::Report, texts.frame.report)}
    }
}

/// A link that says when it leads to where the person is.
#[component]
fn Link(route: Route, name: &'static str) -> impl IntoView {
    let session = Session::here();
    let address = route.to_string();
    let is_current = move || covers(&route, &session.route()).then_some("page");
    view! { <a href=address aria-current=is_current>{name}</a> }
}

/// Questions, the profile and the answers belong to the tasks; explanations belong to the results.
fn covers(link: &Route, here: &Route) -> bool {
    match (link, here) {
        (Route::Assessment(_, Place::Tasks), Route::Assessment(_, place)) => {
            matches!(place, Place::Tasks | Place::Profile | Place::Question(_) | Place::Answers)
        }
        (Route::Assessment(_, Place::Results), Route::Assessment(_, place)) => matches!(place, Place::Results | Place::Explain(_)),
        _ => link == here,
    }
}

/// The link back to the task list.
#[component]
pub fn BackToTasks(id: AssessmentId) -> impl IntoView {
    let texts = Session::here().texts();
    view! { <a class="alone" href=links::to(&id, Place::Tasks)>{texts.frame.back_to_tasks}</a> }
}
