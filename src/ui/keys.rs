//! Single keys on a question page (WCAG 2.1.4): they can be switched off and never fire in a field.

use super::session::Session;
use crate::{
    domain::{
        answer::{Choice, Rung},
        questionnaire::{Kind, Question},
    },
    platform::{document, keyboard, location},
    route::Route,
};

/// Listens for single keys for as long as the app lives.
pub fn listen(session: Session) {
    keyboard::on_key(move |key| {
        let is_on = session.read_scratch(|scratch| scratch.single_keys);
        session.question().filter(|_| is_on).is_some_and(|question| act(session, &question, key))
    });
}

fn act(session: Session, question: &Question, key: &str) -> bool {
    match key {
        "n" => document::follow(".pager a:first-child"),
        "p" => document::follow(".pager a:nth-child(2)"),
        "?" => location::go(&Route::Keys.to_string()),
        digit => match meant(&question.kind, digit) {
            Some(choice) => {
                session.choose(&question.id, &choice);
                stay_in_view();
            }
            None => return false,
        },
    }
    true
}

/// What a digit chooses: from the top, and 0 for don't know.
fn meant(kind: &Kind, digit: &str) -> Option<Choice> {
    let number: usize = digit.parse().ok()?;
    match (kind, number) {
        (Kind::Ladder(_) | Kind::Critical(_), 0) | (Kind::Critical(_), 3) => Some(Choice::DontKnow),
        (Kind::Ladder(_), number) => Rung::from_number(number - 1).map(Choice::Rung),
        (Kind::Critical(_), 1) => Some(Choice::Confirmed),
        (Kind::Critical(_), 2) => Some(Choice::Signs),
        (Kind::Critical(_), 4) => Some(Choice::Checked(None)),
        _ => None,
    }
}

/// Keeps the chosen answer in view when the page has grown around it.
pub fn stay_in_view() {
    document::keep_in_view(".choices input:checked");
}
