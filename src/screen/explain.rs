//! How a figure came about: the sections, the questions, the weights and the sum behind it.

use super::{Content, heading, link_question, link_to};
use crate::{
    domain::{
        assessment::Assessment,
        id::SectionId,
        scoring::{AnswerState, Figure, Group, Line, Outcome, Scores, Tally, Term},
    },
    html::Escaped,
    i18n::Texts,
    put, report,
    report::model::Table,
    route::{Explained, Place},
};

/// The explanation of a figure.
pub(super) fn explain(out: &mut String, content: &Content<'_>, assessment: &Assessment, explained: Explained) {
    let texts = content.texts();
    let outcome = Outcome::of(content.pack, assessment);
    link_to(out, assessment, Place::Results, "alone", content.account().explain.back);
    match explained {
        Explained::Confidence => confidence(out, content, &outcome),
        figure => sums(out, &Shown { content, assessment, outcome: &outcome, picked: pick(content, figure) }),
    }
    put!(out, "<h2>{}</h2><ul>", Escaped(content.account().explain.others));
    for other in Explained::ALL.into_iter().filter(|other| *other != explained) {
        put!(out, "<li>");
        link_to(out, assessment, Place::Explain(other), "", name(texts, other));
        put!(out, "</li>");
    }
    put!(out, "</ul>");
}

struct Shown<'a> {
    content: &'a Content<'a>,
    assessment: &'a Assessment,
    outcome: &'a Outcome,
    picked: Picked,
}

/// The figure of a group of scores, the term of a tally and the value of a line that belong together.
struct Picked {
    name: &'static str,
    about: &'static str,
    figure: fn(&Scores) -> Option<Figure>,
    term: fn(&Tally) -> Term,
    value: fn(&Line) -> Option<u32>,
}

fn pick(content: &Content<'_>, explained: Explained) -> Picked {
    let name = name(content.texts(), explained);
    let [show, know, best] = content.account().explain.about;
    match explained {
        Explained::Know => {
            Picked { name, about: know, figure: |scores| scores.know, term: |tally| tally.know, value: Line::know }
        }
        Explained::Best => {
            Picked { name, about: best, figure: |scores| scores.best, term: |tally| tally.best, value: Line::best }
        }
        Explained::Show | Explained::Confidence => {
            Picked { name, about: show, figure: |scores| scores.show, term: |tally| tally.show, value: Line::show }
        }
    }
}

fn name(texts: &Texts, explained: Explained) -> &'static str {
    match explained {
        Explained::Show => texts.common.show,
        Explained::Know => texts.common.know,
        Explained::Best => texts.common.best,
        Explained::Confidence => texts.common.confidence,
    }
}

/// With two decimals, cut down.
fn exact(figure: Option<Figure>) -> String {
    figure.map_or_else(|| "–".to_owned(), |figure| hundredths(figure.hundredths()))
}

fn hundredths(number: u32) -> String {
    format!("{}.{:02}", number / 100, number % 100)
}

fn sums(out: &mut String, shown: &Shown<'_>) {
    let words = &shown.content.account().explain;
    let Some(total) = (shown.picked.figure)(&shown.outcome.total) else {
        heading(out, shown.picked.name);
        put!(out, "<p class=\"lead\">{}</p>", Escaped(words.nothing));
        return;
    };
    heading(out, &(words.heading)(shown.picked.name, &total.whole().to_string()));
    put!(out, "<p class=\"lead\">{}</p><p>{}</p>", Escaped(shown.picked.about), Escaped(words.cut));
    put!(out, "<h2>{}</h2>", Escaped(words.sections));
    section_table(out, shown, total);
    for section in &shown.outcome.sections {
        questions(out, shown, section);
    }
}

/// The weighted mean of the sections.
fn section_table(out: &mut String, shown: &Shown<'_>, total: Figure) {
    let texts = shown.content.texts();
    let words = &shown.content.account().explain;
    let figure = |section: &Group<SectionId>| (shown.picked.figure)(&section.scores);
    let weights: u32 =
        shown.outcome.sections.iter().filter(|section| figure(section).is_some()).map(|section| section.weight).sum();
    // The sum of the exact products is the exact mean times the weights.
    let product = |figure: Figure, weight: u32| hundredths(figure.times(weight));
    let row = |section: &Group<SectionId>| {
        let added = figure(section).map_or_else(|| words.left_out.to_owned(), |figure| product(figure, section.weight));
        vec![
            shown.content.wording.section_title(&section.id).to_owned(),
            section.weight.to_string(),
            exact(figure(section)),
            added,
        ]
    };
    let table = Table {
        caption: (words.sum)(&product(total, weights), &weights.to_string(), &exact(Some(total))),
        columns: words.section_columns.map(str::to_owned).to_vec(),
        figures_from: 1,
        rows: shown.outcome.sections.iter().map(row).collect(),
        total: Some(vec![words.total.to_owned(), weights.to_string(), exact(Some(total)), product(total, weights)]),
    };
    report::table(out, &table, texts.common.no_figure);
}

/// The questions of a section with their weights and values.
fn questions(out: &mut String, shown: &Shown<'_>, section: &Group<SectionId>) {
    let texts = shown.content.texts();
    let words = &shown.content.account().explain;
    let lines: Vec<&Line> = shown.outcome.lines.iter().filter(|line| line.section == section.id).collect();
    let term = (shown.picked.term)(&Tally::of(lines.iter().copied(), 0));
    let caption = match term.figure() {
        Some(_) => (words.sum)(&term.sum.to_string(), &term.weights.to_string(), &exact(term.figure())),
        None => texts.common.no_figure.to_owned(),
    };
    let [question, answer, weight, value] = words.question_columns;
    put!(
        out,
        "<h2>{}</h2><table><caption>{}</caption>",
        Escaped(shown.content.wording.section_title(&section.id)),
        Escaped(&caption)
    );
    put!(out, "<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>", Escaped(question), Escaped(answer));
    put!(
        out,
        "<th scope=\"col\" class=\"n\">{}</th><th scope=\"col\" class=\"n\">{}</th></tr></thead><tbody>",
        Escaped(weight),
        Escaped(value)
    );
    for line in lines {
        put!(out, "<tr><th scope=\"row\">");
        link_question(out, shown.assessment, &line.question, "", shown.content.wording.question_title(&line.question));
        put!(out, "</th><td>{}", Escaped(state(texts, line.state)));
        let value = (shown.picked.value)(line);
        for remark in [(line.lacks_evidence() && value != line.know(), words.demoted), (line.doubled, words.doubled)] {
            if remark.0 {
                put!(out, "<br><span class=\"quiet\">{}</span>", Escaped(remark.1));
            }
        }
        let value = value.map_or_else(|| words.left_out.to_owned(), |value| value.to_string());
        put!(out, "</td><td class=\"n\">{}</td><td class=\"n\">{}</td></tr>", line.weight, Escaped(&value));
    }
    put!(out, "</tbody></table>");
}

fn state(texts: &Texts, state: AnswerState) -> &'static str {
    match state {
        AnswerState::Rung(rung) => (texts.words.rung)(rung),
        AnswerState::DontKnow => texts.words.dont_know,
        AnswerState::NotAnswered => texts.words.not_answered,
        AnswerState::NotApplicable => texts.words.not_applicable,
    }
}

/// What is known, backed and checked, against what it takes.
fn confidence(out: &mut String, content: &Content<'_>, outcome: &Outcome) {
    let (texts, words) = (content.texts(), &content.account().explain);
    let [known, backed, checked] = words.confidence_rows;
    let confidence = &outcome.confidence;
    let percent = |permille: u64| format!("{}.{} %", permille / 10, permille % 10);
    let row = |name: &str, share: u64, medium: &str, high: &str| {
        vec![name.to_owned(), percent(share), medium.to_owned(), high.to_owned()]
    };
    let table = Table {
        caption: words.confidence_heading.to_owned(),
        columns: words.confidence_columns.map(str::to_owned).to_vec(),
        figures_from: 1,
        rows: vec![
            row(known, confidence.known.permille(), "75 %", "90 %"),
            row(backed, confidence.backed.permille(), "30 %", "60 %"),
            row(checked, confidence.checked.permille(), "–", "25 %"),
        ],
        total: None,
    };
    heading(out, words.confidence_heading);
    put!(
        out,
        "<p class=\"lead\">{}</p><p>{}</p>",
        Escaped((texts.words.confidence)(confidence.grade)),
        Escaped(words.confidence_about)
    );
    report::table(out, &table, texts.common.no_figure);
    let unknown = u32::try_from(outcome.gate.unknown).unwrap_or(u32::MAX);
    put!(out, "<p>{}</p>", Escaped(&(words.confidence_flags)(unknown)));
}
