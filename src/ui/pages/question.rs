//! The question page: what ladder and red-flag questions share.

use std::sync::Arc;

use leptos::prelude::*;

use super::{flag::FlagQuestion, ladder::LadderQuestion};
use crate::{
    domain::{
        answer::{Choice, Rung},
        id::{AssessmentId, QuestionId},
        journey::Journey,
        questionnaire::Kind,
    },
    platform::{keyboard, location},
    route::{Place, Route},
    ui::{
        components::{pager::Pager, site_header::BackToTasks},
        content::Questionnaire,
        links,
        session::Session,
    },
};

/// The page of a question.
#[component]
pub fn QuestionPage(id: AssessmentId, question: QuestionId, questionnaire: Arc<Questionnaire>) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let page = {
        let (id, question) = (id.clone(), question.clone());
        session.read_once(move |assessment| {
            let journey = Journey::of(&questionnaire.pack, assessment);
            let (asked, position) = (questionnaire.pack.question(&question)?, journey.position(&question)?);
            let part = position.part.section.map_or(texts.common.red_flags, |section| questionnaire.wording.section_title(section));
            let position = (texts.question.position)(part, position.number, position.part.asked());
            let (previous, next) = journey.neighbours(&question);
            let previous = previous.map(|previous| links::question(&id, &previous.id));
            let next = match next {
                Some(next) => (links::question(&id, &next.id), texts.question.next),
                None => (links::to(&id, Place::Answers), texts.question.to_check),
            };
            listen(session, &question, &asked.kind, next.0.clone(), previous.clone());
            let wording = &questionnaire.wording;
            let body = match &asked.kind {
                Kind::Ladder(_) => {
                    let wording = wording.ladders.get(&question).cloned()?;
                    view! { <LadderQuestion question=asked.clone() wording position/> }.into_any()
                }
                Kind::Critical(_) => {
                    let wording = wording.flags.get(&question).cloned()?;
                    view! { <FlagQuestion question=asked.clone() wording position/> }.into_any()
                }
                Kind::Fact => return None,
            };
            Some(view! { <div class="beside">{body} <Pager next previous/></div> }.into_any())
        })
    };
    let unknown = move || view! { <h1 tabindex="-1">{texts.question.unknown}</h1> }.into_any();
    view! {
        <BackToTasks id/>
        {page.flatten().unwrap_or_else(unknown)}
    }
}

/// The single keys of a question page, for as long as it is shown.
fn listen(session: Session, question: &QuestionId, kind: &Kind, next: String, previous: Option<String>) {
    let (question, kind) = (question.clone(), kind.clone());
    let act = move |key: &str| {
        if !session.single_keys() {
            return false;
        }
        match key {
            "n" => location::go(&next),
            "p" => previous.as_deref().into_iter().for_each(location::go),
            "?" => location::go(&Route::Keys.to_string()),
            digit => match choice(&kind, digit) {
                Some(choice) => session.choose(&question, choice),
                None => return false,
            },
        }
        true
    };
    let listener = StoredValue::new_local(Some(keyboard::on_key(act)));
    on_cleanup(move || {
        // Dropping the listener ends it.
        let _ = listener.try_update_value(Option::take);
    });
}

/// What a digit chooses: from the top, and 0 for don't know.
fn choice(kind: &Kind, digit: &str) -> Option<Choice> {
    let number: usize = digit.parse().ok()?;
    match (kind, number) {
        (Kind::Ladder(_) | Kind::Critical(_), 0) => Some(Choice::DontKnow),
        (Kind::Ladder(_), number) => Rung::from_number(number - 1).map(Choice::Rung),
        (Kind::Critical(_), 1) => Some(Choice::Confirmed),
        (Kind::Critical(_), 2) => Some(Choice::Signs),
        (Kind::Critical(_), 3) => Some(Choice::DontKnow),
        (Kind::Critical(_), 4) => Some(Choice::Checked(None)),
        _ => None,
    }
}

/// The legend of a question: its place and its title.
pub fn legend(position: String, title: String) -> impl IntoView {
    view! { <legend><span class="eyebrow">{position}</span> <h1 tabindex="-1">{title}</h1></legend> }
}

/// What the keys do, below the choices.
pub fn keys_hint(session: Session, most: u32) -> impl IntoView {
    let texts = &session.texts().question;
    move || {
        session.single_keys().then(|| {
            view! { <p class="quiet keys">{(texts.keys)(most)} " " <a href=Route::Keys.to_string()>{texts.all_keys}</a></p> }
        })
    }
}

/// The button that takes an answer back.
pub fn take_back(session: Session, question: StoredValue<QuestionId>) -> impl IntoView {
    let has_answer = Memo::new(move |_| question.with_value(|question| session.answer(question).choice.is_some()));
    let clear = move |_| question.with_value(|question| session.change_answer(question, |answer| answer.choice = None));
    move || {
        has_answer.get().then(|| view! { <p><button class="button plain" type="button" on:click=clear>{session.texts().question.clear}</button></p> })
    }
}
