//! What is kept on this device: open, rename, duplicate, save, delete, and what cannot be read.

use leptos::prelude::*;

use crate::{
    domain::{assessment::Assessment, id::AssessmentId},
    i18n,
    platform::{download, focus, location},
    reading::Problem,
    record::shelf::{Entry, Opened},
    ui::{
        components::field::Field,
        files::{self, NotOpened},
        session::{Session, title_of},
    },
};

/// The files page.
#[component]
pub fn FilesPage() -> impl IntoView {
    let session = Session::here();
    let texts = &session.texts().files;
    let saved = move || {
        let entries = session.entries();
        if entries.is_empty() { view! { <p>{texts.empty}</p> }.into_any() } else { entries.into_iter().map(entry).collect_view().into_any() }
    };
    let bin = move || {
        let bin = session.bin();
        (!bin.is_empty()).then(|| {
            let rows = bin.into_iter().filter_map(|entry| match entry {
                Entry::Readable(assessment) => Some(view! { <Binned assessment=*assessment/> }),
                Entry::Unreadable { .. } => None,
            });
            view! { <h2>{texts.bin}</h2> <p>{texts.bin_about}</p> {rows.collect_view()} }
        })
    };
    view! {
        <h1 tabindex="-1">{texts.heading}</h1>
        <p class="lead">{texts.lead}</p>
        {saved}
        <h2>{texts.import}</h2>
        <OpenFile about=texts.import_about/>
        {bin}
    }
}

fn entry(entry: Entry) -> AnyView {
    match entry {
        Entry::Readable(assessment) => view! { <Kept assessment=*assessment/> }.into_any(),
        Entry::Unreadable { key, problems, text } => view! { <Unreadable key problems text/> }.into_any(),
    }
}

/// A saved assessment with everything that can be done with it.
#[component]
fn Kept(assessment: Assessment) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let words = &texts.files;
    let id = StoredValue::new(assessment.id.clone());
    let title = title_of(texts, &assessment);
    let is_renaming = RwSignal::new(false);
    let address = session.place(&assessment.id);
    let as_of = i18n::date(session.language(), assessment.as_of);
    let save = move |_| {
        let name = files::save(texts, &assessment);
        session.say((texts.report_page.downloaded)(&name));
    };
    let of = |verb: &'static str| view! { {verb} <span class="visually-hidden">": " {title.clone()}</span> };
    let button = "button plain";
    view! {
        <article class="box file-card">
            <h2>{title.clone()}</h2>
            <p class="quiet">{(words.as_of)(&as_of)}</p>
            <div class="cluster">
                <a class="button second small" href=address>{of(words.open)}</a>
                <button class=button type="button" on:click=save>{of(words.export)}</button>
                <button class=button type="button" on:click=move |_| is_renaming.set(true)>{of(words.rename)}</button>
                <button class=button type="button" on:click=move |_| id.with_value(|id| session.duplicate(id))>{of(words.duplicate)}</button>
                <button class=button type="button" on:click=move |_| {
                    id.with_value(|id| session.delete(id));
                    focus::first("main h1");
                }>{of(words.delete)}</button>
            </div>
            {move || is_renaming.get().then(|| view! { <Rename id title=title.clone() is_renaming/> })}
        </article>
    }
}

#[component]
fn Rename(id: StoredValue<AssessmentId>, title: String, is_renaming: RwSignal<bool>) -> impl IntoView {
    let session = Session::here();
    let texts = &session.texts().files;
    let new_title = RwSignal::new(title);
    let field_id = id.with_value(|id| format!("rename-{id}"));
    focus::show(format!("[id=\"{field_id}\"]"));
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let title = new_title.get_untracked().trim().to_owned();
        is_renaming.set(false);
        if !title.is_empty() {
            id.with_value(|id| session.rename(id, title));
        }
        focus::first("main h1");
    };
    view! {
        <form on:submit=keep>
            <Field id=field_id label=texts.new_name value=new_title.into() on_input=Callback::new(move |text| new_title.set(text))/>
            <p class="cluster">
                <button class="button small" type="submit">{texts.keep}</button>
                <button class="button plain" type="button" on:click=move |_| is_renaming.set(false)>{texts.cancel}</button>
            </p>
        </form>
    }
}

/// A record that cannot be read: kept as it is, offered as a file.
#[component]
fn Unreadable(key: String, problems: Vec<Problem>, text: String) -> impl IntoView {
    let texts = Session::here().texts();
    let words = &texts.files;
    let problem = problems.first().map(texts.problem);
    let name = format!("{}.txt", key.replace('/', "-"));
    view! {
        <section class="notice warning">
            <h2>{words.unreadable}</h2>
            <p>{problem}</p>
            <p>{words.unreadable_about}</p>
            <p><button class="button second small" type="button" on:click=move |_| {
                download::text(&name, "text/plain", &text);
            }>{words.download}</button></p>
        </section>
    }
}

#[component]
fn Binned(assessment: Assessment) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let title = title_of(texts, &assessment);
    let id = StoredValue::new(assessment.id);
    let of = |verb: &'static str| view! { {verb} <span class="visually-hidden">": " {title.clone()}</span> };
    let back = move |_| {
        id.with_value(|id| session.restore(id));
        focus::first("main h1");
    };
    let destroy = move |_| {
        id.with_value(|id| session.destroy(id));
        focus::first("main h1");
    };
    view! {
        <article class="box file-card">
            <h3>{title.clone()}</h3>
            <div class="cluster">
                <button class="button second small" type="button" on:click=back>{of(texts.files.restore)}</button>
                <button class="button plain" type="button" on:click=destroy>{of(texts.files.delete_for_ever)}</button>
            </div>
        </article>
    }
}

/// The field that opens a saved file, and what is wrong with the file if it cannot be opened.
#[component]
pub fn OpenFile(about: &'static str) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let error: RwSignal<Option<NotOpened>> = RwSignal::new(None);
    let open = move |event: leptos::ev::Event| {
        leptos::task::spawn_local(async move {
            match files::open(session, event).await {
                Some(Ok(Opened::New(assessment) | Opened::AlreadyHere(assessment) | Opened::KeptBeside(assessment))) => {
                    error.set(None);
                    location::go(&session.place(&assessment.id));
                }
                Some(Err(why)) => error.set(Some(why)),
                None => {}
            }
        });
    };
    let words = &texts.files;
    view! {
        {move || error.get().map(|NotOpened { sentence, more }| view! {
            <section class="notice warning" role="alert">
                <h3>{words.not_imported}</h3>
                <p>{sentence} {(more > 0).then(|| format!(" {}", (words.more_problems)(more)))}</p>
                <p>{words.nothing_changed}</p>
            </section>
        })}
        <div class="field">
            <label for="file">{texts.start.file}</label>
            <p class="hint" id="file-hint">{about}</p>
            <input id="file" type="file" accept=".json,application/json" aria-describedby="file-hint" on:change=open/>
        </div>
    }
}
