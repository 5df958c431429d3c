//! What the keyboard does, and the switch for single keys (WCAG 2.1.4).

use leptos::prelude::*;

use crate::{
    screen,
    ui::{
        components::choice::{Choice, choice},
        live,
        session::Session,
    },
};

/// The keyboard page.
pub fn keys(session: Session) -> AnyView {
    let texts = session.texts();
    let switch = Choice {
        kind: "checkbox",
        name: "single-keys".to_owned(),
        value: "on".to_owned(),
        word: "",
        text: texts.keys.switch.to_owned(),
        is_chosen: Box::new(move || session.single_keys()),
        choose: Box::new(move |on| session.switch_single_keys(on)),
    };
    view! {
        {live::html("", move || screen::keys(texts))}
        <div class="choices list">{choice(switch)}</div>
    }
    .into_any()
}
