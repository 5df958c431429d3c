//! The question page: what ladder and red-flag questions share.

use leptos::prelude::*;

use super::{flag, ladder};
use crate::{
    domain::{
        answer::{Choice as Chosen, Rung},
        id::{AssessmentId, QuestionId},
        journey::Journey,
        questionnaire::{Kind, Question},
    },
    html::Escaped,
    platform::{keyboard, location},
    put,
    route::{Place, Route},
    ui::{
        components::choice::{Choice, choice},
        content::Questionnaire,
        links, live,
        session::Session,
    },
};

/// A question on its page.
#[derive(Clone, Copy)]
pub struct Asked {
    /// The session.
    pub session: Session,
    /// The question.
    pub question: StoredValue<Question>,
}

/// The page of a question.
pub fn question(session: Session, id: &AssessmentId, question: &QuestionId, questionnaire: &Questionnaire) -> AnyView {
    let page = session.read_once(|assessment| {
        let journey = Journey::of(&questionnaire.pack, assessment);
        let (asked, position) = (questionnaire.pack.question(question)?, journey.position(question)?);
        let texts = session.texts();
        let part = position.part.section.map_or(texts.common.red_flags, |section| questionnaire.wording.section_title(section));
        let eyebrow = (texts.question.position)(part, position.number, position.part.asked());
        let (previous, next) = journey.neighbours(question);
        let pager = Pager {
            next: next.map_or_else(|| links::to(id, Place::Answers), |next| links::question(id, &next.id)),
            next_word: if next.is_some() { texts.question.next } else { texts.question.to_check },
            previous: previous.map(|previous| links::question(id, &previous.id)),
        };
        listen(session, asked, &pager);
        let desk = Asked { session, question: StoredValue::new(asked.clone()) };
        let body = match &asked.kind {
            Kind::Ladder(_) => ladder::ladder(desk, questionnaire.wording.ladders.get(question)?, &eyebrow),
            Kind::Critical(_) => flag::flag(desk, questionnaire.wording.flags.get(question)?, &eyebrow),
            Kind::Fact => return None,
        };
        let pager = pager.html(session);
        Some(view! { <div class="beside">{body} <nav class="pager" aria-label=texts.question.pager inner_html=pager></nav></div> }.into_any())
    });
    let page = page.flatten().unwrap_or_else(|| view! { <h1 tabindex="-1">{session.texts().question.unknown}</h1> }.into_any());
    view! { {links::back_to_tasks(session, id)} {page} }.into_any()
}

/// The way to the questions before and after.
struct Pager {
    next: String,
    next_word: &'static str,
    previous: Option<String>,
}

impl Pager {
    fn html(&self, session: Session) -> String {
        let mut page = String::new();
        put!(page, "<a class=\"button\" href=\"{}\">{}</a>", Escaped(&self.next), Escaped(self.next_word));
        if let Some(previous) = &self.previous {
            let word = session.texts().question.previous;
            put!(page, " <a class=\"button second\" href=\"{}\">{}</a>", Escaped(previous), Escaped(word));
        }
        page
    }
}

impl Asked {
    /// What is chosen now.
    pub fn chosen(self) -> Option<Chosen> {
        self.question.with_value(|question| self.session.answer(&question.id).choice)
    }

    /// Chooses an answer.
    pub fn choose(self, choice: Chosen) {
        self.question.with_value(|question| self.session.choose(&question.id, choice));
    }

    /// A choice of this question: its value, its word, what it means, what choosing it says.
    pub fn choice(self, value: &str, word: &'static str, about: &str, says: Chosen) -> AnyView {
        let same = says.clone();
        choice(Choice {
            kind: "radio",
            name: "answer".to_owned(),
            value: value.to_owned(),
            word,
            text: about.to_owned(),
            is_chosen: Box::new(move || self.chosen().is_some_and(|chosen| is_same(&chosen, &same))),
            choose: Box::new(move |_| self.choose(says.clone())),
        })
    }

    /// What the keys do and the button that takes the answer back, below the choices.
    pub fn below(self, most: u32) -> AnyView {
        let texts = self.session.texts();
        let keys = move || {
            let mut page = String::new();
            if self.session.single_keys() {
                let (sentence, address) = ((texts.question.keys)(most), Route::Keys.to_string());
                put!(page, "<p class=\"quiet keys\">{} <a href=\"{address}\">{}</a></p>", Escaped(&sentence), Escaped(texts.question.all_keys));
            }
            page
        };
        let clear = move |_| self.question.with_value(|question| self.session.change_answer(&question.id, |answer| answer.choice = None));
        let take_back = move || match self.chosen() {
            None => live::nothing(),
            Some(_) => view! { <p><button class="button plain" type="button" on:click=clear>{texts.question.clear}</button></p> }.into_any(),
        };
        view! { {live::html("", keys)} {live::view(take_back)} }.into_any()
    }
}

/// Whether two answers are the same choice; what is said beside a choice (reason, method) does not count.
fn is_same(one: &Chosen, other: &Chosen) -> bool {
    match (one, other) {
        (Chosen::Rung(one), Chosen::Rung(other)) => one == other,
        _ => std::mem::discriminant(one) == std::mem::discriminant(other),
    }
}

/// The legend of a question: its place, its title, and the same in plain words.
pub fn legend(eyebrow: &str, title: &str, simply: &str) -> (AnyView, AnyView) {
    let (eyebrow, title, simply) = (eyebrow.to_owned(), title.to_owned(), simply.to_owned());
    let legend = view! { <legend><span class="eyebrow">{eyebrow}</span> <h1 tabindex="-1">{title}</h1></legend> };
    (legend.into_any(), view! { <p class="lead" id="simply">{simply}</p> }.into_any())
}

/// The principles a question belongs to.
pub fn principle_links(session: Session, question: &Question) -> String {
    let texts = session.texts();
    let mut page = String::new();
    put!(page, "<h2>{}</h2><ul>", Escaped(texts.question.asks_about));
    for number in &question.principles {
        put!(page, "<li><a href=\"{}\">{}</a></li>", Route::Principle(*number), Escaped(&(texts.common.principle)(*number)));
    }
    put!(page, "</ul>");
    page
}

/// The single keys of a question page, for as long as it is shown.
fn listen(session: Session, question: &Question, pager: &Pager) {
    let (id, kind) = (question.id.clone(), question.kind.clone());
    let (next, previous) = (pager.next.clone(), pager.previous.clone());
    let act = move |key: &str| {
        if !session.single_keys_are_on() {
            return false;
        }
        match key {
            "n" => location::go(&next),
            "p" => previous.as_deref().into_iter().for_each(location::go),
            "?" => location::go(&Route::Keys.to_string()),
            digit => match meant(&kind, digit) {
                Some(choice) => session.choose(&id, choice),
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
fn meant(kind: &Kind, digit: &str) -> Option<Chosen> {
    let number: usize = digit.parse().ok()?;
    match (kind, number) {
        (Kind::Ladder(_) | Kind::Critical(_), 0) => Some(Chosen::DontKnow),
        (Kind::Ladder(_), number) => Rung::from_number(number - 1).map(Chosen::Rung),
        (Kind::Critical(_), 1) => Some(Chosen::Confirmed),
        (Kind::Critical(_), 2) => Some(Chosen::Signs),
        (Kind::Critical(_), 3) => Some(Chosen::DontKnow),
        (Kind::Critical(_), 4) => Some(Chosen::Checked(None)),
        _ => None,
    }
}
