//! The list of evidence of an answer, and what belongs beside it: the target and the note.

use leptos::prelude::*;

use super::field::{Field, Kind, Select, field, select};
use crate::{
    domain::{
        answer::{Answer, Choice, Rung},
        date::Date,
        evidence::{self, Check, Evidence, MONTHS_THAT_COUNT},
        id::QuestionId,
    },
    html::Escaped,
    platform::focus,
    record::words::{CHECKS, word_for},
    ui::{live, session::Session},
};

/// An answer that is being worked on.
#[derive(Clone, Copy)]
struct Desk {
    session: Session,
    question: StoredValue<QuestionId>,
}

impl Desk {
    fn answer(self) -> Answer {
        self.question.with_value(|question| self.session.answer(question))
    }

    fn change(self, change: &dyn Fn(&mut Answer)) {
        self.question.with_value(|question| self.session.change_answer(question, change));
    }

    fn item(self, index: usize) -> Evidence {
        self.answer().evidence.get(index).cloned().unwrap_or_default()
    }

    fn change_item(self, index: usize, change: &dyn Fn(&mut Evidence)) {
        self.change(&|answer| {
            if let Some(item) = answer.evidence.get_mut(index) {
                change(item);
            }
        });
    }
}

/// Evidence, target and note of an answer. Only a question with rungs has a target.
pub fn evidence(session: Session, question: QuestionId, has_target: bool) -> AnyView {
    let desk = Desk { session, question: StoredValue::new(question) };
    let texts = session.texts();
    let words = &texts.question;
    let count = Memo::new(move |_| desk.answer().evidence.len());
    let summary = move || {
        let answer = desk.answer();
        (words.more)(u32::try_from(answer.evidence.len()).unwrap_or(u32::MAX), !answer.note.is_empty())
    };
    let add = move |_| {
        desk.change(&|answer| answer.evidence.push(Evidence::default()));
        focus::show(format!("#evidence-{}-title", count.get_untracked().saturating_sub(1)));
    };
    let items = move || {
        let items: Vec<AnyView> = (0..count.get()).map(|index| item(desk, index)).collect();
        items.into_any()
    };
    let note = Field::new(
        "note",
        "",
        Kind::Lines(4),
        Box::new(move || desk.answer().note),
        Box::new(move |note| desk.change(&|answer| answer.note.clone_from(&note))),
    );
    let target = if has_target {
        view! { <h2><label for="target">{words.target}</label></h2> {target(desk)} }.into_any()
    } else {
        live::nothing()
    };
    view! {
        <details class="more">
            <summary>{live::text(summary)}</summary>
            <h2>{words.evidence}</h2>
            <p>{words.evidence_about}</p>
            {live::html("", move || demoted(desk))}
            <ol class="evidence">{live::view(items)}</ol>
            <p><button class="button second" type="button" on:click=add>{words.add}</button></p>
            {target}
            <h2><label for="note">{words.note}</label></h2>
            {field(note.hint(words.note_hint), texts.profile.error)}
        </details>
    }
    .into_any()
}

/// That a high rung without evidence counts as "on paper".
fn demoted(desk: Desk) -> String {
    let texts = desk.session.texts();
    let (strong, text) = &texts.question.demoted;
    let as_of = desk.session.read(|assessment| assessment.as_of).unwrap_or_default();
    let answer = desk.answer();
    match answer.choice {
        Some(Choice::Rung(rung)) if rung > Rung::OnPaper && evidence::grade(&answer.evidence, as_of) == evidence::Grade::NONE => {
            let strong = strong((texts.words.rung)(rung));
            format!("<p class=\"notice warning\"><b>{}</b> {}</p>", Escaped(&strong), Escaped(text))
        }
        _ => String::new(),
    }
}

fn item(desk: Desk, index: usize) -> AnyView {
    let texts = desk.session.texts();
    let words = &texts.question;
    let name = (words.item)(u32::try_from(index + 1).unwrap_or(u32::MAX));
    let remove = move |_| {
        desk.change(&|answer| {
            if index < answer.evidence.len() {
                answer.evidence.remove(index);
            }
        });
        focus::first("details.more summary");
    };
    let text = |id: &str, label, get: fn(&mut Evidence) -> &mut String| {
        let entry = Field::new(
            format!("evidence-{index}-{id}"),
            label,
            Kind::Text,
            Box::new(move || std::mem::take(get(&mut desk.item(index)))),
            Box::new(move |text| desk.change_item(index, &|item| get(item).clone_from(&text))),
        );
        field(entry, texts.profile.error)
    };
    let date = Field::new(
        format!("evidence-{index}-date"),
        words.item_date,
        Kind::Date,
        Box::new(move || desk.item(index).date.map(|date| date.to_string()).unwrap_or_default()),
        Box::new(move |text| desk.change_item(index, &|item| item.date = Date::parse(&text))),
    );
    let check = Select {
        id: format!("evidence-{index}-check"),
        label: words.item_check,
        hint: "",
        options: Check::ALL.into_iter().map(|check| (word_for(CHECKS, &check).to_owned(), (texts.words.check)(check))).collect(),
        value: Box::new(move || word_for(CHECKS, &desk.item(index).check).to_owned()),
        change: Box::new(move |word| {
            if let Some((_, check)) = CHECKS.iter().find(|(known, _)| *known == word) {
                desk.change_item(index, &|item| item.check = *check);
            }
        }),
    };
    view! {
        <li>
            <fieldset>
                <legend><h3>{name.clone()}</h3></legend>
                {live::html("quiet", move || does_not_count(desk, index).to_owned())}
                {text("title", words.item_title, |item| &mut item.title)}
                <div class="pair">{field(date, texts.profile.error)} {select(check)}</div>
                <div class="pair">
                    {text("place", words.item_place, |item| &mut item.place)}
                    {text("owner", words.item_owner, |item| &mut item.owner)}
                </div>
                <button class="button plain" type="button" on:click=remove>{words.remove} " " <span class="visually-hidden">{name}</span></button>
            </fieldset>
        </li>
    }
    .into_any()
}

/// Why an item does not count; nothing if it does.
fn does_not_count(desk: Desk, index: usize) -> &'static str {
    let texts = &desk.session.texts().question;
    let as_of = desk.session.read(|assessment| assessment.as_of).unwrap_or_default();
    let item = desk.item(index);
    match item.date {
        _ if item.counts(as_of) => "",
        Some(date) if date > as_of => texts.item_in_future,
        Some(date) if date < as_of.months_before(MONTHS_THAT_COUNT) => texts.item_too_old,
        _ => texts.item_undated,
    }
}

fn target(desk: Desk) -> AnyView {
    let texts = desk.session.texts();
    let none = (String::new(), texts.question.no_target);
    let rungs = Rung::ALL.into_iter().map(|rung| (rung.number().to_string(), (texts.words.rung)(rung)));
    select(Select {
        id: "target".to_owned(),
        label: "",
        hint: texts.question.target_hint,
        options: [none].into_iter().chain(rungs).collect(),
        value: Box::new(move || desk.answer().target.map(|rung| rung.number().to_string()).unwrap_or_default()),
        change: Box::new(move |number| {
            let target = number.parse().ok().and_then(Rung::from_number);
            desk.change(&|answer| answer.target = target);
        }),
    })
}
