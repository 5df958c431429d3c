//! Carries out what a person does on a page.

use super::{files, keys, session::Session};
use crate::{
    domain::{
        answer::{Answer, Choice, Method, Rung},
        assessment::Assessment,
        date::Date,
        evidence::Evidence,
        id::ProfileId,
        profile::Fact,
    },
    platform::{document, events::Happened, focus, location},
    record::words::{CHECKS, METHODS},
    route::{Place, Route},
    screen::{Deed, EvidenceField},
    table::Set,
};

/// Carries out what has happened.
pub fn act(session: Session, happened: Happened) {
    let Some(deed) = Deed::parse(&happened.deed) else { return };
    let value = happened.value.as_str();
    match deed {
        Deed::Menu => session.scratch(&|scratch| scratch.menu_is_open = !scratch.menu_is_open),
        Deed::Skip => focus::first("main"),
        Deed::Begin => begin(session),
        Deed::OpenFile => files::open(session, happened),
        Deed::Fact(id, word) => state(session, &id, fact(&word)),
        Deed::Option(id, option) => state_option(session, &id, &option, happened.checked),
        Deed::Number(id) => state_number(session, &id, value),
        Deed::ProfileDone => leave_profile(session),
        Deed::ShowField(id) => focus::show(format!("#{id}")),
        Deed::Answer(word) => answer(session, &word),
        Deed::Method(word) => choose(session, &Choice::Checked(method(&word))),
        Deed::Reason => choose(session, &Choice::NotApplicable { reason: value.to_owned() }),
        Deed::TakeBack => {
            change(session, &|answer| answer.choice = None);
            focus::first("main h1");
        }
        Deed::Note => change(session, &|answer| value.clone_into(&mut answer.note)),
        Deed::Target => change(session, &|answer| answer.target = value.parse().ok().and_then(Rung::from_number)),
        Deed::AddEvidence => add_evidence(session),
        Deed::RemoveEvidence(index) => {
            change(session, &|answer| {
                if index < answer.evidence.len() {
                    answer.evidence.remove(index);
                }
            });
            focus::first("details.more summary");
        }
        Deed::Evidence(index, field) => change(session, &|answer| {
            if let Some(item) = answer.evidence.get_mut(index) {
                change_evidence(item, field, value);
            }
        }),
        Deed::Save(id) => files::save(session, session.get(&id).as_ref()),
        Deed::Rename(id) => {
            session.scratch(&|scratch| scratch.renaming = Some(id.clone()));
            focus::first("#new-name");
        }
        Deed::KeepName(id) => {
            let title = document::value("new-name").trim().to_owned();
            session.scratch(&|scratch| scratch.renaming = None);
            if !title.is_empty() {
                session.rename(&id, &title);
            }
            focus::first("main h1");
        }
        Deed::CancelName => {
            session.scratch(&|scratch| scratch.renaming = None);
            focus::first("main h1");
        }
        Deed::Duplicate(id) => session.duplicate(&id),
        Deed::Delete(id) => {
            session.delete(&id);
            focus::first("main h1");
        }
        Deed::Restore(id) => {
            session.restore(&id);
            focus::first("main h1");
        }
        Deed::Destroy(id) => {
            session.destroy(&id);
            focus::first("main h1");
        }
        Deed::SaveRecord(key) => files::save_record(session, &key),
        Deed::SaveOpen => files::save(session, session.read(Assessment::clone).as_ref()),
        Deed::Report => files::save_report(session),
        Deed::Print => document::print(),
        Deed::SingleKeys => session.switch_single_keys(happened.checked),
        Deed::FetchAgain => session.fetch_again(),
    }
}

fn begin(session: Session) {
    let typed = |id| document::value(id).trim().to_owned();
    if let Some(id) = session.create(typed("title"), typed("organisation")) {
        location::go(&Route::Assessment(id, Place::Profile).to_string());
    }
}

// The profile

fn fact(word: &str) -> Option<Fact> {
    match word {
        "yes" => Some(Fact::YesNo(true)),
        "no" => Some(Fact::YesNo(false)),
        "not-sure" => None,
        option => Some(Fact::One(option.to_owned())),
    }
}

fn state(session: Session, id: &ProfileId, fact: Option<Fact>) {
    session.change(&|assessment| assessment.state_fact(id, fact.clone()));
}

fn state_option(session: Session, id: &ProfileId, option: &str, applies: bool) {
    session.change(&|assessment| {
        let mut all = match assessment.profile.get(id) {
            Some(Fact::Many(all)) => all.clone(),
            _ => Set::new_vec(),
        };
        if applies {
            all.insert(option.to_owned(), ());
        } else {
            all.remove(option);
        }
        assessment.state_fact(id, (!all.is_empty()).then_some(Fact::Many(all)));
    });
}

/// A fact given before stays until there is another number.
fn state_number(session: Session, id: &ProfileId, typed: &str) {
    let digits: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
    let number = digits.parse::<u32>().ok();
    session.scratch(&|scratch| {
        scratch.not_numbers.retain(|(field, _)| field != id.as_str());
        if number.is_none() && !digits.is_empty() {
            scratch.not_numbers.push((id.to_string(), typed.to_owned()));
        }
    });
    if number.is_some() || digits.is_empty() {
        state(session, id, number.map(Fact::Number));
    }
}

fn leave_profile(session: Session) {
    if session.read_scratch(|scratch| scratch.not_numbers.is_empty()) {
        if let Route::Assessment(id, _) = session.route() {
            location::go(&Route::Assessment(id, Place::Tasks).to_string());
        }
    } else {
        session.scratch(&|scratch| scratch.shows_errors = true);
        focus::first(".error-summary");
    }
}

// The question of the page

fn change(session: Session, change: &dyn Fn(&mut Answer)) {
    if let Some(question) = session.question() {
        session.change_answer(&question.id, change);
    }
}

fn choose(session: Session, choice: &Choice) {
    if let Some(question) = session.question() {
        session.choose(&question.id, choice);
    }
}

fn method(word: &str) -> Option<Method> {
    METHODS.iter().find(|(known, _)| *known == word).map(|(_, method)| *method)
}

fn answer(session: Session, word: &str) {
    let choice = match word {
        "dont-know" => Some(Choice::DontKnow),
        "not-applicable" => Some(Choice::NotApplicable { reason: String::new() }),
        "confirmed" => Some(Choice::Confirmed),
        "signs" => Some(Choice::Signs),
        "checked" => Some(Choice::Checked(None)),
        rung => rung.parse().ok().and_then(Rung::from_number).map(Choice::Rung),
    };
    if let Some(choice) = choice {
        choose(session, &choice);
        keys::stay_in_view();
    }
}

fn add_evidence(session: Session) {
    change(session, &|answer| answer.evidence.push(Evidence::default()));
    let Some(question) = session.question() else { return };
    let count = session.read(|assessment| assessment.answers.get(&question.id).map_or(0, |answer| answer.evidence.len()));
    focus::show(format!("#evidence-{}-title", count.unwrap_or(1).saturating_sub(1)));
}

fn change_evidence(item: &mut Evidence, field: EvidenceField, value: &str) {
    match field {
        EvidenceField::Title => value.clone_into(&mut item.title),
        EvidenceField::Date => item.date = Date::parse(value),
        EvidenceField::Check => {
            if let Some((_, check)) = CHECKS.iter().find(|(known, _)| *known == value) {
                item.check = *check;
            }
        }
        EvidenceField::Place => value.clone_into(&mut item.place),
        EvidenceField::Owner => value.clone_into(&mut item.owner),
    }
}
