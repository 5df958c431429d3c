//! A ladder question: five rungs, don't know, not applicable where it can be, and its help.

use super::{
    control::{Field, Kind, field},
    deed::Deed,
    question::{Asked, Help},
};
use crate::{
    domain::{
        answer::{Choice as Chosen, Rung},
        profile::Size,
        questionnaire::NotApplicable,
        scope,
        wording::LadderWording,
    },
    html::Escaped,
    put,
};

pub(super) fn ladder(out: &mut String, asked: &Asked<'_>) {
    let texts = asked.view.texts();
    let words = &texts.question;
    let Some(wording) = asked.content.wording.ladders.get(&asked.question.id) else { return };
    asked.legend(out, &wording.title, &wording.simply);
    put!(out, "<p class=\"quiet\">{}</p><div class=\"choices\">", Escaped(words.choose_rung));
    for (rung, about) in Rung::ALL.into_iter().zip(&wording.rungs) {
        let chosen = asked.chosen() == Some(&Chosen::Rung(rung));
        asked.choice(out, &rung.number().to_string(), (texts.words.rung)(rung), about, chosen);
    }
    put!(out, "<div class=\"apart choices\">");
    asked.choice(out, "dont-know", texts.words.dont_know, words.dont_know_about, asked.chosen() == Some(&Chosen::DontKnow));
    if matches!(asked.question.not_applicable, NotApplicable::WithReason { .. }) {
        not_applicable(out, asked);
    }
    put!(out, "</div></div>");
    asked.below(out, 5);
    help(out, asked, wording);
}

/// *Not applicable* with its reason.
fn not_applicable(out: &mut String, asked: &Asked<'_>) {
    let texts = asked.view.texts();
    let words = &texts.question;
    let reason = match asked.chosen() {
        Some(Chosen::NotApplicable { reason }) => Some(reason.as_str()),
        _ => None,
    };
    asked.choice(out, "not-applicable", texts.words.not_applicable, words.not_applicable_about, reason.is_some());
    let Some(reason) = reason else { return };
    let refused = scope::accepts_not_applicable(asked.question, reason, asked.assessment).err();
    let entry = Field {
        id: "reason",
        label: words.reason,
        hint: words.reason_hint,
        error: refused.map(|refused| (texts.profile.error, (texts.words.not_accepted)(refused))),
        kind: Kind::Lines(3),
        value: reason,
        deed: Some(Deed::Reason),
    };
    put!(out, "<div class=\"inside\">");
    field(out, &entry);
    put!(out, "</div>");
}

/// Why, what it looks like in a company of this size, what to show, the next step.
fn help(out: &mut String, asked: &Asked<'_>, wording: &LadderWording) {
    let texts = asked.view.texts();
    let words = &texts.question;
    let size = Size::stated_in(&asked.assessment.profile);
    let sizes: Vec<String> = Size::ALL
        .into_iter()
        .zip(&wording.sizes)
        .filter(|(this, _)| size.is_none_or(|size| size == *this))
        .map(|(size, note)| format!("{}: {note}", (texts.words.size)(size)))
        .collect();
    let next = match asked.chosen() {
        Some(Chosen::Rung(rung)) => {
            let from = usize::from(rung.number());
            let to = Rung::from_number(from + 1);
            wording
                .next
                .get(from)
                .zip(to)
                .map(|(step, to)| ((words.from_to)((texts.words.rung)(*rung), (texts.words.rung)(to)), step))
        }
        _ => None,
    };
    let mut parts = Vec::new();
    if let Some((from_to, step)) = &next {
        parts.push(Help::Text(words.next_step, from_to, step));
    }
    parts.extend([
        Help::Text(words.why, "", &wording.why),
        Help::List(if size.is_some() { words.your_size } else { words.by_size }, &sizes),
        Help::List(words.could_show, &wording.evidence),
        Help::List(words.discuss, &wording.discuss),
    ]);
    asked.help(out, &parts);
}
