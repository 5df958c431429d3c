//! What is kept on this device: open, rename, duplicate, save, delete, and what cannot be read.

use leptos::prelude::*;

use crate::{
    domain::{assessment::Assessment, id::AssessmentId},
    i18n,
    platform::{download, focus, location},
    reading::Problem,
    record::shelf::{Entry, Opened},
    screen::title_of,
    ui::{
        components::field::{Field, Kind, field},
        files::{self, NotOpened},
        live,
        session::Session,
    },
};

/// The files page.
pub fn files(session: Session) -> AnyView {
    let texts = &session.texts().files;
    let saved = move || {
        let entries: Vec<AnyView> = session.entries().into_iter().map(|entry| kept_or_unreadable(session, entry)).collect();
        if entries.is_empty() { view! { <p>{texts.empty}</p> }.into_any() } else { entries.into_any() }
    };
    let bin = move || {
        let rows: Vec<AnyView> = session.bin().into_iter().map(|entry| binned(session, entry)).collect();
        if rows.is_empty() { live::nothing() } else { view! { <h2>{texts.bin}</h2> <p>{texts.bin_about}</p> {rows} }.into_any() }
    };
    view! {
        <h1 tabindex="-1">{texts.heading}</h1>
        <p class="lead">{texts.lead}</p>
        {live::view(saved)}
        <h2>{texts.import}</h2>
        {open_file(session, texts.import_about)}
        {live::view(bin)}
    }
    .into_any()
}

fn kept_or_unreadable(session: Session, entry: Entry) -> AnyView {
    match entry {
        Entry::Readable(assessment) => kept(session, *assessment),
        Entry::Unreadable { key, problems, text } => unreadable(session, &key, &problems, text),
    }
}

/// A button about one assessment; its name says which.
fn button(class: &'static str, verb: &'static str, title: &str, act: impl Fn() + 'static) -> AnyView {
    let title = format!(": {title}");
    let act: Box<dyn Fn()> = Box::new(act);
    view! { <button class=class type="button" on:click=move |_| act()>{verb} <span class="visually-hidden">{title}</span></button> }.into_any()
}

/// A saved assessment with everything that can be done with it.
fn kept(session: Session, assessment: Assessment) -> AnyView {
    let texts = session.texts();
    let words = &texts.files;
    let id = StoredValue::new(assessment.id.clone());
    let title = title_of(texts, &assessment);
    let is_renaming = RwSignal::new(false);
    let address = session.place(&assessment.id);
    let as_of = (words.as_of)(&i18n::date(session.language(), assessment.as_of));
    let save = move || session.say((texts.report_page.downloaded)(&files::save(texts, &assessment)));
    let delete = move || {
        id.with_value(|id| session.delete(id));
        focus::first("main h1");
    };
    let (name, hidden) = (title.clone(), format!(": {title}"));
    let rename = move || if is_renaming.get() { rename(session, id, name.clone(), is_renaming) } else { live::nothing() };
    let plain = "button plain";
    view! {
        <article class="box file-card">
            <h2>{title.clone()}</h2>
            <p class="quiet">{as_of}</p>
            <div class="cluster">
                <a class="button second small" href=address>{words.open} <span class="visually-hidden">{hidden}</span></a>
                {button(plain, words.export, &title, save)}
                {button(plain, words.rename, &title, move || is_renaming.set(true))}
                {button(plain, words.duplicate, &title, move || id.with_value(|id| session.duplicate(id)))}
                {button(plain, words.delete, &title, delete)}
            </div>
            {live::view(rename)}
        </article>
    }
    .into_any()
}

fn rename(session: Session, id: StoredValue<AssessmentId>, title: String, is_renaming: RwSignal<bool>) -> AnyView {
    let texts = session.texts();
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
    let entry = Field::new(field_id, texts.files.new_name, Kind::Text, Box::new(move || new_title.get()), Box::new(move |text| new_title.set(text)));
    view! {
        <form on:submit=keep>
            {field(entry, texts.profile.error)}
            <p class="cluster">
                <button class="button small" type="submit">{texts.files.keep}</button> " "
                <button class="button plain" type="button" on:click=move |_| is_renaming.set(false)>{texts.files.cancel}</button>
            </p>
        </form>
    }
    .into_any()
}

/// A record that cannot be read: kept as it is, offered as a file.
fn unreadable(session: Session, key: &str, problems: &[Problem], text: String) -> AnyView {
    let texts = session.texts();
    let words = &texts.files;
    let problem = problems.first().map(texts.problem).unwrap_or_default();
    let name = format!("{}.txt", key.replace('/', "-"));
    let save = move |_| {
        download::text(&name, "text/plain", &text);
        session.say((texts.report_page.downloaded)(&name));
    };
    view! {
        <section class="notice warning">
            <h2>{words.unreadable}</h2>
            <p>{problem}</p>
            <p>{words.unreadable_about}</p>
            <p><button class="button second small" type="button" on:click=save>{words.download}</button></p>
        </section>
    }
    .into_any()
}

fn binned(session: Session, entry: Entry) -> AnyView {
    let Entry::Readable(assessment) = entry else { return live::nothing() };
    let texts = session.texts();
    let title = title_of(texts, &assessment);
    let id = StoredValue::new(assessment.id);
    let back = move || {
        id.with_value(|id| session.restore(id));
        focus::first("main h1");
    };
    let destroy = move || {
        id.with_value(|id| session.destroy(id));
        focus::first("main h1");
    };
    view! {
        <article class="box file-card">
            <h3>{title.clone()}</h3>
            <div class="cluster">
                {button("button second small", texts.files.restore, &title, back)}
                {button("button plain", texts.files.delete_for_ever, &title, destroy)}
            </div>
        </article>
    }
    .into_any()
}

/// The field that opens a saved file, and what is wrong with the file if it cannot be opened.
pub fn open_file(session: Session, about: &'static str) -> AnyView {
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
    let sorry = move || match error.get() {
        None => live::nothing(),
        Some(NotOpened { sentence, more }) => {
            let more = if more > 0 { (words.more_problems)(more) } else { String::new() };
            view! {
                <section class="notice warning" role="alert">
                    <h3>{words.not_imported}</h3>
                    <p>{sentence} " " {more}</p>
                    <p>{words.nothing_changed}</p>
                </section>
            }
            .into_any()
        }
    };
    view! {
        {live::view(sorry)}
        <div class="field">
            <label for="file">{texts.start.file}</label>
            <p class="hint" id="file-hint">{about}</p>
            <input id="file" type="file" accept=".json,application/json" aria-describedby="file-hint" on:change=open/>
        </div>
    }
    .into_any()
}
