//! The state of the red flags: a calm box, in words first, in colour second.

use leptos::prelude::*;

use crate::{
    domain::{
        id::QuestionId,
        scoring::{Gate, GateStatus, Seen},
        wording::Wording,
    },
    i18n::Texts,
};

/// The class that colours a state.
pub fn class(status: GateStatus) -> &'static str {
    match status {
        GateStatus::Red => "gate red",
        GateStatus::Amber => "gate amber",
        GateStatus::Unverified => "gate unverified",
        GateStatus::Clear => "gate clear",
    }
}

/// The class of the tag of one red flag.
pub fn tag_class(seen: Seen) -> &'static str {
    match seen {
        Seen::Confirmed => "tag red",
        Seen::Signs => "tag amber",
        Seen::Unknown => "tag unverified",
        Seen::NotFound | Seen::NotApplicable => "tag",
    }
}

/// The gate's heading in words.
pub fn heading(texts: &Texts, gate: &Gate) -> String {
    (texts.results.gate_heading)(gate.status, u32::try_from(gate.because.len()).unwrap_or(u32::MAX))
}

/// Red flags as a list of links with their states.
pub fn list(texts: &'static Texts, wording: &Wording, flags: &[(QuestionId, Seen)], address: impl Fn(&QuestionId) -> String) -> AnyView {
    let row = |(id, seen): &(QuestionId, Seen)| {
        view! {
            <li>
                <a href=address(id)>{wording.question_title(id).to_owned()}</a>
                " "
                <span class=tag_class(*seen)>{(texts.words.seen)(*seen)}</span>
            </li>
        }
    };
    view! { <ul class="rows">{flags.iter().map(row).collect_view()}</ul> }.into_any()
}
