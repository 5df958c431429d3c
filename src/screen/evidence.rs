//! The list of evidence of an answer, and what belongs beside it: the target and the note.

use super::{
    control::{Field, Kind, Select, button, field, select},
    deed::{Deed, EvidenceField},
    question::Asked,
};
use crate::{
    domain::{
        answer::{Choice, Rung},
        evidence::{self, Check, Evidence, MONTHS_THAT_COUNT},
    },
    html::Escaped,
    put,
    record::words::{CHECKS, word_for},
};

pub(super) fn evidence(out: &mut String, asked: &Asked<'_>) {
    let words = &asked.view.texts().question;
    let answer = asked.answer;
    let summary = (words.more)(u32::try_from(answer.evidence.len()).unwrap_or(u32::MAX), !answer.note.is_empty());
    put!(out, "<details class=\"more\"><summary>{}</summary>", Escaped(&summary));
    put!(out, "<h2>{}</h2><p>{}</p>", Escaped(words.evidence), Escaped(words.evidence_about));
    demoted(out, asked);
    put!(out, "<ol class=\"evidence\">");
    for (index, one) in answer.evidence.iter().enumerate() {
        item(out, asked, index, one);
    }
    put!(out, "</ol><p>");
    button(out, "button second", words.add, "", &Deed::AddEvidence);
    put!(out, "</p>");
    if asked.question.ladder().is_some() {
        target(out, asked);
    }
    put!(out, "<h2><label for=\"note\">{}</label></h2>", Escaped(words.note));
    let note = Field {
        id: "note",
        label: "",
        hint: words.note_hint,
        error: None,
        kind: Kind::Lines(4),
        value: &answer.note,
        deed: Some(Deed::Note),
    };
    field(out, &note);
    put!(out, "</details>");
}

/// That a high rung without evidence counts as "on paper".
fn demoted(out: &mut String, asked: &Asked<'_>) {
    let texts = asked.view.texts();
    let (strong, text) = &texts.question.demoted;
    let grade = evidence::grade(&asked.answer.evidence, asked.assessment.as_of);
    match asked.chosen() {
        Some(Choice::Rung(rung)) if *rung > Rung::OnPaper && grade == evidence::Grade::NONE => {
            let strong = strong((texts.words.rung)(*rung));
            put!(out, "<p class=\"notice warning\"><b>{}</b> {}</p>", Escaped(&strong), Escaped(text));
        }
        _ => {}
    }
}

fn item(out: &mut String, asked: &Asked<'_>, index: usize, item: &Evidence) {
    let texts = asked.view.texts();
    let words = &texts.question;
    let name = (words.item)(u32::try_from(index + 1).unwrap_or(u32::MAX));
    put!(out, "<li><fieldset><legend><h3>{}</h3></legend>", Escaped(&name));
    if let Some(why) = does_not_count(asked, item) {
        put!(out, "<p class=\"quiet\">{}</p>", Escaped(why));
    }
    let entry = |out: &mut String, which: EvidenceField, label: &str, kind: Kind, value: &str| {
        let id = format!("evidence-{index}-{}", which.word());
        let deed = Some(Deed::Evidence(index, which));
        field(out, &Field { id: &id, label, hint: "", error: None, kind, value, deed });
    };
    entry(out, EvidenceField::Title, words.item_title, Kind::Text, &item.title);
    put!(out, "<div class=\"pair\">");
    let date = item.date.map(|date| date.to_string()).unwrap_or_default();
    entry(out, EvidenceField::Date, words.item_date, Kind::Date, &date);
    let checks = Check::ALL.map(|check| (word_for(CHECKS, &check), (texts.words.check)(check), check == item.check));
    let id = format!("evidence-{index}-check");
    let deed = Deed::Evidence(index, EvidenceField::Check);
    select(out, &Select { id: &id, label: words.item_check, hint: "", options: &checks, deed });
    put!(out, "</div><div class=\"pair\">");
    entry(out, EvidenceField::Place, words.item_place, Kind::Text, &item.place);
    entry(out, EvidenceField::Owner, words.item_owner, Kind::Text, &item.owner);
    put!(out, "</div>");
    button(out, "button plain", words.remove, &name, &Deed::RemoveEvidence(index));
    put!(out, "</fieldset></li>");
}

/// Why an item does not count, if it does not.
fn does_not_count(asked: &Asked<'_>, item: &Evidence) -> Option<&'static str> {
    let words = &asked.view.texts().question;
    let as_of = asked.assessment.as_of;
    match item.date {
        _ if item.counts(as_of) => None,
        Some(date) if date > as_of => Some(words.item_in_future),
        Some(date) if date < as_of.months_before(MONTHS_THAT_COUNT) => Some(words.item_too_old),
        _ => Some(words.item_undated),
    }
}

fn target(out: &mut String, asked: &Asked<'_>) {
    let texts = asked.view.texts();
    let words = &texts.question;
    put!(out, "<h2><label for=\"target\">{}</label></h2>", Escaped(words.target));
    let target = asked.answer.target;
    let numbers = Rung::ALL.map(|rung| rung.number().to_string());
    let rungs = Rung::ALL
        .into_iter()
        .zip(&numbers)
        .map(|(rung, number)| (number.as_str(), (texts.words.rung)(rung), target == Some(rung)));
    let options: Vec<_> = [("", words.no_target, target.is_none())].into_iter().chain(rungs).collect();
    select(out, &Select { id: "target", label: "", hint: words.target_hint, options: &options, deed: Deed::Target });
}
