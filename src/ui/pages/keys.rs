//! What the keyboard does, and the switch for single keys (WCAG 2.1.4).

use leptos::prelude::*;

use crate::ui::{blocks, components::choice::Option as Switch, session::Session};

/// The keyboard page.
#[component]
pub fn KeysPage() -> impl IntoView {
    let session = Session::here();
    let texts = &session.texts().keys;
    let table = crate::report::model::Table {
        caption: texts.heading.to_owned(),
        columns: texts.columns.map(str::to_owned).to_vec(),
        figures_from: texts.columns.len(),
        rows: texts.list.iter().map(|(key, does)| vec![(*key).to_owned(), (*does).to_owned()]).collect(),
        total: None,
    };
    view! {
        <h1 tabindex="-1">{texts.heading}</h1>
        <p class="lead">{texts.lead}</p>
        {blocks::table(table)}
        <div class="choices list">
            <Switch
                kind="checkbox"
                name="single-keys".to_owned()
                value="on".to_owned()
                text=texts.switch.to_owned()
                checked=Signal::derive(move || session.single_keys())
                on_change=Callback::new(move |on| session.switch_single_keys(on))
            />
        </div>
    }
}
