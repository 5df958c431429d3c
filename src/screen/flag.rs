//! A red-flag question. On *confirmed* or *signs*, the first thing on the page is what protects the person.

use super::{
    control::{Choice, choice},
    deed::Deed,
    first_steps::what_to_do_first,
    question::{Asked, Help},
};
use crate::{
    domain::{
        answer::{Choice as Chosen, Method},
        scoring::{GateStatus, Seen},
    },
    html::Escaped,
    put,
    record::words::{METHODS, word_for},
};

pub(super) fn flag(out: &mut String, asked: &Asked<'_>) {
    let texts = asked.view.texts();
    let words = &texts.question;
    let Some(wording) = asked.content.wording.flags.get(&asked.question.id) else { return };
    let [confirmed, signs, dont_know, checked] = words.flag_about;
    let seen = texts.words.seen;
    asked.legend(out, &wording.title, &wording.simply);
    put!(out, "<div class=\"choices\">");
    asked.choice(out, "confirmed", seen(Seen::Confirmed), confirmed, asked.chosen() == Some(&Chosen::Confirmed));
    asked.choice(out, "signs", seen(Seen::Signs), signs, asked.chosen() == Some(&Chosen::Signs));
    asked.choice(out, "dont-know", texts.words.dont_know, dont_know, asked.chosen() == Some(&Chosen::DontKnow));
    asked.choice(out, "checked", seen(Seen::NotFound), checked, matches!(asked.chosen(), Some(Chosen::Checked(_))));
    if let Some(Chosen::Checked(method)) = asked.chosen() {
        methods(out, asked, *method);
    }
    put!(out, "</div>");
    asked.below(out, 4);
    put!(out, "<div aria-live=\"polite\">");
    match asked.chosen() {
        Some(Chosen::Confirmed) => what_to_do_first(out, texts, GateStatus::Red, wording),
        Some(Chosen::Signs) => what_to_do_first(out, texts, GateStatus::Amber, wording),
        _ => {}
    }
    put!(out, "</div>");
    asked.help(out, &[Help::Text(words.why, "", &wording.why), Help::List(words.look_for, &wording.look_for)]);
}

/// How it was looked for; without it, *checked* counts as *don't know*.
fn methods(out: &mut String, asked: &Asked<'_>, said: Option<Method>) {
    let texts = asked.view.texts();
    let words = &texts.question;
    put!(
        out,
        "<fieldset class=\"inside field\" aria-describedby=\"method-hint\"><legend>{}</legend>",
        Escaped(words.how_checked)
    );
    put!(out, "<p class=\"hint\" id=\"method-hint\">{}</p><div class=\"choices list\">", Escaped(words.how_checked_hint));
    for method in Method::ALL {
        let deed = Deed::Method(word_for(METHODS, &method).to_owned());
        let text = (texts.words.method)(method);
        choice(out, &Choice { kind: "radio", name: "method", word: "", text, chosen: said == Some(method), deed });
    }
    put!(out, "</div></fieldset>");
}
