//! The state of the red flags: a calm box, in words first, in colour second.

use super::{Content, link_question};
use crate::{
    domain::{
        assessment::Assessment,
        id::QuestionId,
        scoring::{Gate, GateStatus, Seen},
    },
    html::Escaped,
    put,
};

/// The class that colours a state.
pub(super) fn class(status: GateStatus) -> &'static str {
    match status {
        GateStatus::Red => "gate red",
        GateStatus::Amber => "gate amber",
        GateStatus::Unverified => "gate unverified",
        GateStatus::Clear => "gate clear",
    }
}

fn tag_class(seen: Seen) -> &'static str {
    match seen {
        Seen::Confirmed => "tag red",
        Seen::Signs => "tag amber",
        Seen::Unknown => "tag unverified",
        Seen::NotFound | Seen::NotApplicable => "tag",
    }
}

/// The gate's heading in words.
pub(super) fn heading(content: &Content<'_>, gate: &Gate) -> String {
    (content.account().results.gate_heading)(gate.status, u32::try_from(gate.because.len()).unwrap_or(u32::MAX))
}

/// Red flags as a list of links with their states.
pub(super) fn list(out: &mut String, content: &Content<'_>, assessment: &Assessment, flags: &[&(QuestionId, Seen)]) {
    put!(out, "<ul class=\"rows\">");
    for (question, seen) in flags {
        put!(out, "<li>");
        link_question(out, assessment, question, "", content.wording.question_title(question));
        put!(out, " <span class=\"{}\">{}</span></li>", tag_class(*seen), Escaped((content.texts().words.seen)(*seen)));
    }
    put!(out, "</ul>");
}
