//! A red-flag question. On *confirmed* or *signs*, the first thing on the page is what protects the person.

use leptos::prelude::*;

use super::question::{Asked, legend, principle_links};
use crate::{
    domain::{
        answer::{Choice as Chosen, Method},
        scoring::{GateStatus, Seen},
        wording::FlagWording,
    },
    record::words::{METHODS, word_for},
    screen,
    ui::{
        components::{
            choice::{Choice, choice},
            evidence::evidence,
            help::{HelpPart, help, parts},
        },
        live,
    },
};

/// A red-flag question.
pub fn flag(asked: Asked, wording: &FlagWording, eyebrow: &str) -> AnyView {
    let session = asked.session;
    let texts = session.texts();
    let words = &texts.question;
    let [confirmed, signs, dont_know, checked] = words.flag_about;
    let seen = texts.words.seen;
    let flag = StoredValue::new(wording.clone());
    let first = move || {
        let status = match asked.chosen() {
            Some(Chosen::Confirmed) => GateStatus::Red,
            Some(Chosen::Signs) => GateStatus::Amber,
            _ => return String::new(),
        };
        flag.with_value(|flag| screen::what_to_do_first(texts, status, flag))
    };
    let fixed = parts(&[HelpPart::Text(words.why, &wording.why), HelpPart::List(words.look_for, &wording.look_for)]);
    let fixed = fixed + &asked.question.with_value(|question| principle_links(session, question));
    let (legend, simply) = legend(eyebrow, &wording.title, &wording.simply);
    view! {
        <fieldset aria-describedby="simply">
            {legend}
            {simply}
            <div class="choices">
                {asked.choice("confirmed", seen(Seen::Confirmed), confirmed, Chosen::Confirmed)}
                {asked.choice("signs", seen(Seen::Signs), signs, Chosen::Signs)}
                {asked.choice("dont-know", texts.words.dont_know, dont_know, Chosen::DontKnow)}
                {asked.choice("checked", seen(Seen::NotFound), checked, Chosen::Checked(None))}
                {methods(asked)}
            </div>
            {asked.below(4)}
        </fieldset>
        <div aria-live="polite" inner_html=first></div>
        {help(fixed, String::new)}
        {evidence(session, asked.question.with_value(|question| question.id.clone()), false)}
    }
    .into_any()
}

/// How it was looked for; without it, *checked* counts as *don't know*.
fn methods(asked: Asked) -> AnyView {
    let texts = asked.session.texts();
    let method = move |of: Method| {
        choice(Choice {
            kind: "radio",
            name: "method".to_owned(),
            value: word_for(METHODS, &of).to_owned(),
            word: "",
            text: (texts.words.method)(of).to_owned(),
            is_chosen: Box::new(move || asked.chosen() == Some(Chosen::Checked(Some(of)))),
            choose: Box::new(move |_| asked.choose(Chosen::Checked(Some(of)))),
        })
    };
    let is_checked = Memo::new(move |_| matches!(asked.chosen(), Some(Chosen::Checked(_))));
    live::view(move || {
        if !is_checked.get() {
            return live::nothing();
        }
        let methods: Vec<AnyView> = Method::ALL.into_iter().map(method).collect();
        view! {
            <fieldset class="inside field" aria-describedby="method-hint">
                <legend>{texts.question.how_checked}</legend>
                <p class="hint" id="method-hint">{texts.question.how_checked_hint}</p>
                <div class="choices list">{methods}</div>
            </fieldset>
        }
        .into_any()
    })
}
