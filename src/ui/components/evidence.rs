//! The list of evidence of an answer, and what belongs beside it: the target and the note.

use leptos::prelude::*;

use super::field::{Field, Lines};
use crate::{
    domain::{
        answer::{Answer, Rung},
        date::Date,
        evidence::{Check, Evidence as Item, MONTHS_THAT_COUNT},
        id::QuestionId,
    },
    platform::focus,
    record::words::{CHECKS, word_for},
    ui::session::Session,
};

/// Evidence, target and note of an answer.
#[component]
pub fn Evidence(
    /// The question.
    question: QuestionId,
    /// Whether it has rungs, and so a target.
    has_target: bool,
) -> impl IntoView {
    let session = Session::here();
    let texts = &session.texts().question;
    let question = StoredValue::new(question);
    let answer = Memo::new(move |_| question.with_value(|question| session.answer(question)));
    let count = Memo::new(move |_| answer.with(|answer| answer.evidence.len()));
    let summary = move || answer.with(|answer| (texts.more)(u32::try_from(answer.evidence.len()).unwrap_or(u32::MAX), !answer.note.is_empty()));
    let change = move |change: Box<dyn FnOnce(&mut Answer)>| question.with_value(|question| session.change_answer(question, change));
    let add = move |_| {
        change(Box::new(|answer| answer.evidence.push(Item::default())));
        focus::show(format!("#evidence-{}-title", count.get_untracked().saturating_sub(1)));
    };
    let note = Signal::derive(move || answer.with(|answer| answer.note.clone()));
    let on_note = Callback::new(move |note: String| change(Box::new(move |answer| answer.note = note)));
    view! {
        <details class="more">
            <summary>{summary}</summary>
            <h2>{texts.evidence}</h2>
            <p>{texts.evidence_about}</p>
            {move || demoted(session, &answer.get())}
            <ol class="evidence">
                <For each=move || 0..count.get() key=|index| *index let:index>
                    <EvidenceItem question=question index answer/>
                </For>
            </ol>
            <p><button class="button second" type="button" on:click=add>{texts.add}</button></p>
            {has_target.then(|| view! { <Target question answer/> })}
            <h2><label for="note">{texts.note}</label></h2>
            <Lines id="note" hint=texts.note_hint rows=4 value=note on_input=on_note/>
        </details>
    }
}

/// That a high rung without evidence counts as "on paper".
fn demoted(session: Session, answer: &Answer) -> Option<AnyView> {
    use crate::domain::{answer::Choice, evidence};
    let texts = session.texts();
    let as_of = session.read(|assessment| assessment.as_of)?;
    let (strong, text) = &texts.question.demoted;
    match answer.choice {
        Some(Choice::Rung(rung)) if rung > Rung::OnPaper && evidence::grade(&answer.evidence, as_of) == evidence::Grade::NONE => {
            Some(view! { <p class="notice warning"><b>{strong((texts.words.rung)(rung))}</b> " " {*text}</p> }.into_any())
        }
        _ => None,
    }
}

#[component]
fn EvidenceItem(question: StoredValue<QuestionId>, index: usize, answer: Memo<Answer>) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let words = &texts.question;
    let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
    let item = Memo::new(move |_| answer.with(|answer| answer.evidence.get(index).cloned()).unwrap_or_default());
    let change = move |change: Box<dyn FnOnce(&mut Item)>| {
        question.with_value(|question| {
            session.change_answer(question, |answer| {
                if let Some(item) = answer.evidence.get_mut(index) {
                    change(item);
                }
            });
        });
    };
    let remove = move |_| {
        question.with_value(|question| {
            session.change_answer(question, |answer| {
                if index < answer.evidence.len() {
                    answer.evidence.remove(index);
                }
            });
        });
        focus::first("details.more summary");
    };
    let text = move |get: fn(&Item) -> &String| Signal::derive(move || item.with(|item| get(item).clone()));
    let on_text = move |set: fn(&mut Item, String)| Callback::new(move |text| change(Box::new(move |item| set(item, text))));
    let date = Signal::derive(move || item.with(|item| item.date.map(|date| date.to_string()).unwrap_or_default()));
    let on_date = Callback::new(move |text: String| change(Box::new(move |item| item.date = Date::parse(&text))));
    let chosen = move |check: Check| move || item.with(|item| item.check == check);
    let on_check = move |event| {
        let word = event_target_value(&event);
        if let Some((_, check)) = CHECKS.iter().find(|(known, _)| *known == word) {
            change(Box::new(|item| item.check = *check));
        }
    };
    let field_id = move |name: &str| format!("evidence-{index}-{name}");
    view! {
        <li>
            <fieldset>
                <legend><h3>{(words.item)(number)}</h3></legend>
                {move || does_not_count(session, &item.get()).map(|sentence| view! { <p class="quiet">{sentence}</p> })}
                <Field id=field_id("title") label=words.item_title value=text(|item| &item.title) on_input=on_text(|item, text| item.title = text)/>
                <div class="pair">
                    <Field id=field_id("date") label=words.item_date kind="date" value=date on_input=on_date/>
                    <div class="field">
                        <label for=field_id("check")>{words.item_check}</label>
                        <select id=field_id("check") on:change=on_check>
                            {Check::ALL.map(|check| view! {
                                <option value=word_for(CHECKS, &check) prop:selected=chosen(check)>{(texts.words.check)(check)}</option>
                            })}
                        </select>
                    </div>
                </div>
                <div class="pair">
                    <Field id=field_id("place") label=words.item_place value=text(|item| &item.place) on_input=on_text(|item, text| item.place = text)/>
                    <Field id=field_id("owner") label=words.item_owner value=text(|item| &item.owner) on_input=on_text(|item, text| item.owner = text)/>
                </div>
                <button class="button plain" type="button" on:click=remove>
                    {words.remove} " " <span class="visually-hidden">{(words.item)(number)}</span>
                </button>
            </fieldset>
        </li>
    }
}

/// Why an item does not count, if it does not.
fn does_not_count(session: Session, item: &Item) -> Option<&'static str> {
    let texts = &session.texts().question;
    let as_of = session.read(|assessment| assessment.as_of)?;
    match item.date {
        _ if item.counts(as_of) => None,
        Some(date) if date > as_of => Some(texts.item_in_future),
        Some(date) if date < as_of.months_before(MONTHS_THAT_COUNT) => Some(texts.item_too_old),
        _ => Some(texts.item_undated),
    }
}

#[component]
fn Target(question: StoredValue<QuestionId>, answer: Memo<Answer>) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let words = &texts.question;
    let on_change = move |event| {
        let target = event_target_value(&event).parse().ok().and_then(Rung::from_number);
        question.with_value(|question| session.change_answer(question, |answer| answer.target = target));
    };
    let chosen = move |target: Option<Rung>| move || answer.with(|answer| answer.target == target);
    view! {
        <h2><label for="target">{words.target}</label></h2>
        <div class="field">
            <p class="hint" id="target-hint">{words.target_hint}</p>
            <select id="target" aria-describedby="target-hint" on:change=on_change>
                <option value="" prop:selected=chosen(None)>{words.no_target}</option>
                {Rung::ALL.map(|rung| view! {
                    <option value=rung.number().to_string() prop:selected=chosen(Some(rung))>{(texts.words.rung)(rung)}</option>
                })}
            </select>
        </div>
    }
}
