//! The question page: what ladder and red-flag questions share.

use super::{
    Content, View, back_to_tasks,
    control::{Choice, button, choice},
    deed::Deed,
    evidence::evidence,
    flag::flag,
    heading,
    ladder::ladder,
    link, link_question, link_to, part_name,
};
use crate::{
    domain::{
        answer::{Answer, Choice as Chosen},
        assessment::Assessment,
        id::QuestionId,
        journey::Journey,
        questionnaire::{Kind, Question},
    },
    html::Escaped,
    put,
    route::{Place, Route},
};

/// A question on its page.
pub(super) struct Asked<'a> {
    pub view: &'a View<'a>,
    pub content: &'a Content<'a>,
    pub assessment: &'a Assessment,
    pub question: &'a Question,
    pub answer: &'a Answer,
    /// "Remedy, question 2 of 3".
    pub position: String,
}

pub(super) fn question(out: &mut String, view: &View<'_>, content: &Content<'_>, assessment: &Assessment, id: &QuestionId) {
    let texts = view.texts();
    back_to_tasks(out, texts, assessment);
    let journey = Journey::of(content.pack, assessment);
    let (Some(question), Some(position)) = (content.pack.question(id), journey.position(id)) else {
        heading(out, texts.question.unknown);
        return;
    };
    let nothing = Answer::default();
    let asked = Asked {
        view,
        content,
        assessment,
        question,
        answer: assessment.answers.get(id).unwrap_or(&nothing),
        position: (texts.question.position)(part_name(content, position.part), position.number, position.part.asked()),
    };
    put!(out, "<div class=\"beside\">");
    match &question.kind {
        Kind::Ladder(_) => ladder(out, &asked),
        Kind::Critical(_) | Kind::Fact => flag(out, &asked),
    }
    evidence(out, &asked);
    let (previous, next) = journey.neighbours(id);
    put!(out, "<nav class=\"pager\" aria-label=\"{}\">", Escaped(texts.question.pager));
    match next {
        Some(next) => link_question(out, assessment, &next.id, "button", texts.question.next),
        None => link_to(out, assessment, Place::Answers, "button", texts.question.to_check),
    }
    if let Some(previous) = previous {
        put!(out, " ");
        link_question(out, assessment, &previous.id, "button second", texts.question.previous);
    }
    put!(out, "</nav></div>");
}

impl Asked<'_> {
    /// What is chosen now.
    pub(super) fn chosen(&self) -> Option<&Chosen> {
        self.answer.choice.as_ref()
    }

    /// The legend: its place, its title, and the same in plain words.
    pub(super) fn legend(&self, out: &mut String, title: &str, simply: &str) {
        put!(
            out,
            "<fieldset aria-describedby=\"simply\"><legend><span class=\"eyebrow\">{}</span> <h1 tabindex=\"-1\">{}</h1></legend><p class=\"lead\" id=\"simply\">{}</p>",
            Escaped(&self.position),
            Escaped(title),
            Escaped(simply),
        );
    }

    /// A choice of this question.
    pub(super) fn choice(&self, out: &mut String, value: &str, word: &str, text: &str, chosen: bool) {
        let deed = Deed::Answer(value.to_owned());
        choice(out, &Choice { kind: "radio", name: "answer", word, text, chosen, deed });
    }

    /// What the keys do and the button that takes the answer back, and the end of the fieldset.
    pub(super) fn below(&self, out: &mut String, most: u32) {
        let texts = &self.view.texts().question;
        if self.view.scratch.single_keys {
            put!(out, "<p class=\"quiet keys\">{} ", Escaped(&(texts.keys)(most)));
            link(out, &Route::Keys, "", texts.all_keys);
            put!(out, "</p>");
        }
        if self.answer.choice.is_some() {
            put!(out, "<p>");
            button(out, "button plain", texts.clear, "", &Deed::TakeBack);
            put!(out, "</p>");
        }
        put!(out, "</fieldset>");
    }

    /// The help beside the question; folded where there is no room beside it.
    pub(super) fn help(&self, out: &mut String, parts: &[Help<'_>]) {
        let texts = self.view.texts();
        let name = texts.question.help;
        let open = if self.view.is_wide { " open" } else { "" };
        put!(out, "<aside class=\"help\" aria-label=\"{0}\"><details{open}><summary>{0}</summary>", Escaped(name));
        for part in parts {
            match part {
                Help::Text(heading, strong, text) => {
                    put!(out, "<h2>{}</h2><p><b>{}</b> {}</p>", Escaped(heading), Escaped(strong), Escaped(text));
                }
                Help::List(heading, items) => {
                    put!(out, "<h2>{}</h2><ul>", Escaped(heading));
                    for item in *items {
                        put!(out, "<li>{}</li>", Escaped(item));
                    }
                    put!(out, "</ul>");
                }
            }
        }
        put!(out, "<h2>{}</h2><ul>", Escaped(texts.question.asks_about));
        for number in &self.question.principles {
            put!(out, "<li>");
            link(out, &Route::Principle(*number), "", &(texts.common.principle)(*number));
            put!(out, "</li>");
        }
        put!(out, "</ul></details></aside>");
    }
}

/// A titled part of the help.
pub(super) enum Help<'a> {
    /// A paragraph, with words that stand out at its beginning.
    Text(&'a str, &'a str, &'a str),
    /// A list.
    List(&'a str, &'a [String]),
}
