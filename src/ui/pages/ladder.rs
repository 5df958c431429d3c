//! A ladder question: five rungs, don't know, not applicable where it can be; help, evidence and note beside it.

use leptos::prelude::*;

use super::question::{Asked, legend, principle_links};
use crate::{
    domain::{
        answer::{Choice as Chosen, Rung},
        profile::Size,
        questionnaire::NotApplicable,
        scope,
        wording::LadderWording,
    },
    html::Escaped,
    ui::{
        components::{
            evidence::evidence,
            field::{Field, Kind, field},
            help::{HelpPart, help, parts},
        },
        live,
    },
};

/// A ladder question.
pub fn ladder(asked: Asked, wording: &LadderWording, eyebrow: &str) -> AnyView {
    let texts = asked.session.texts();
    let words = &texts.question;
    let rung = |(rung, about): (Rung, &String)| asked.choice(&rung.number().to_string(), (texts.words.rung)(rung), about, Chosen::Rung(rung));
    let rungs: Vec<AnyView> = Rung::ALL.into_iter().zip(&wording.rungs).map(rung).collect();
    let question = asked.question.get_value();
    let can_be_not_applicable = matches!(question.not_applicable, NotApplicable::WithReason { .. });
    let (legend, simply) = legend(eyebrow, &wording.title, &wording.simply);
    view! {
        <fieldset aria-describedby="simply">
            {legend}
            {simply}
            <p class="quiet">{words.choose_rung}</p>
            <div class="choices">
                {rungs}
                <div class="apart choices">
                    {asked.choice("dont-know", texts.words.dont_know, words.dont_know_about, Chosen::DontKnow)}
                    {if can_be_not_applicable { not_applicable(asked) } else { live::nothing() }}
                </div>
            </div>
            {asked.below(5)}
        </fieldset>
        {ladder_help(asked, wording)}
        {evidence(asked.session, question.id, true)}
    }
    .into_any()
}

/// *Not applicable* with its reason.
fn not_applicable(asked: Asked) -> AnyView {
    let texts = asked.session.texts();
    let words = &texts.question;
    let reason = move || match asked.chosen() {
        Some(Chosen::NotApplicable { reason }) => Some(reason),
        _ => None,
    };
    let refusal = move || {
        let Some(reason) = reason() else { return "" };
        let refused = asked.question.with_value(|question| {
            asked.session.read(|assessment| scope::accepts_not_applicable(question, &reason, assessment).err()).flatten()
        });
        refused.map_or("", texts.words.not_accepted)
    };
    let is_chosen = Memo::new(move |_| reason().is_some());
    let entry = move || {
        if !is_chosen.get() {
            return live::nothing();
        }
        let entry = Field::new(
            "reason",
            words.reason,
            Kind::Lines(3),
            Box::new(move || reason().unwrap_or_default()),
            Box::new(move |reason| asked.choose(Chosen::NotApplicable { reason })),
        );
        let entry = field(entry.hint(words.reason_hint).error(Box::new(refusal)), texts.profile.error);
        view! { <div class="inside">{entry}</div> }.into_any()
    };
    let says = Chosen::NotApplicable { reason: String::new() };
    view! {
        {asked.choice("not-applicable", texts.words.not_applicable, words.not_applicable_about, says)}
        {live::view(entry)}
    }
    .into_any()
}

/// Why, what it looks like in a company of this size, what to show, the next step.
fn ladder_help(asked: Asked, wording: &LadderWording) -> AnyView {
    let session = asked.session;
    let texts = session.texts();
    let words = &texts.question;
    let size = session.read_once(|assessment| Size::stated_in(&assessment.profile)).flatten();
    let sizes: Vec<String> = Size::ALL
        .into_iter()
        .zip(&wording.sizes)
        .filter(|(this, _)| size.is_none_or(|size| size == *this))
        .map(|(size, note)| format!("{}: {note}", (texts.words.size)(size)))
        .collect();
    let heading = if size.is_some() { words.your_size } else { words.by_size };
    let fixed = parts(&[
        HelpPart::Text(words.why, &wording.why),
        HelpPart::List(heading, &sizes),
        HelpPart::List(words.could_show, &wording.evidence),
        HelpPart::List(words.discuss, &wording.discuss),
    ]);
    let fixed = fixed + &asked.question.with_value(|question| principle_links(session, question));
    let next = wording.next.clone();
    let next_step = move || match asked.chosen() {
        Some(Chosen::Rung(rung)) => {
            let from = usize::from(rung.number());
            let (Some(step), Some(to)) = (next.get(from), Rung::from_number(from + 1)) else { return String::new() };
            let from_to = (words.from_to)((texts.words.rung)(rung), (texts.words.rung)(to));
            format!("<h2>{}</h2><p><b>{}</b> {}</p>", Escaped(words.next_step), Escaped(&from_to), Escaped(step))
        }
        _ => String::new(),
    };
    help(fixed, next_step)
}
