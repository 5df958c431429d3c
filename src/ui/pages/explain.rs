//! How a figure came about: the sections, the questions, the weights and the sum behind it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    domain::{
        assessment::Assessment,
        id::{AssessmentId, SectionId},
        scoring::{AnswerState, Figure, Group, Line, Outcome, Scores, Tally, Term},
    },
    i18n::Texts,
    route::{Explained, Place},
    ui::{blocks, content::Questionnaire, links, session::Session},
};

/// The explain-this-number page.
#[component]
pub fn ExplainPage(id: AssessmentId, explained: Explained, questionnaire: Arc<Questionnaire>) -> impl IntoView {
    let session = Session::here();
    let texts = session.texts();
    let back = links::to(&id, Place::Results);
    let others = Explained::ALL.into_iter().filter(|other| *other != explained);
    let others = others.map(|other| view! { <li><a href=links::explain(&id, other)>{name(texts, other)}</a></li> }).collect_view();
    let body = move || {
        session.read(|assessment| {
            let outcome = Outcome::of(&questionnaire.pack, assessment);
            match explained {
                Explained::Confidence => confidence(texts, &outcome),
                figure => sums(texts, &questionnaire, &id, assessment, &outcome, figure),
            }
        })
    };
    view! {
        <a class="alone" href=back>{texts.explain.back}</a>
        {body}
        <h2>{texts.explain.others}</h2>
        <ul>{others}</ul>
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

/// The figure of a group of scores, the term of a tally and the value of a line that belong together.
struct Picked {
    about: &'static str,
    figure: fn(&Scores) -> Option<Figure>,
    term: fn(&Tally) -> Term,
    value: fn(&Line) -> Option<u32>,
}

fn pick(texts: &Texts, explained: Explained) -> Picked {
    let [show, know, best] = texts.explain.about;
    match explained {
        Explained::Know => Picked { about: know, figure: |scores| scores.know, term: |tally| tally.know, value: Line::know },
        Explained::Best => Picked { about: best, figure: |scores| scores.best, term: |tally| tally.best, value: Line::best },
        Explained::Show | Explained::Confidence => {
            Picked { about: show, figure: |scores| scores.show, term: |tally| tally.show, value: Line::show }
        }
    }
}

/// With two decimals, cut down.
fn exact(figure: Option<Figure>) -> String {
    figure.map_or_else(|| "–".to_owned(), |figure| hundredths(u64::from(figure.hundredths())))
}

fn hundredths(number: u64) -> String {
    format!("{}.{:02}", number / 100, number % 100)
}

fn sums(
    texts: &'static Texts,
    questionnaire: &Questionnaire,
    id: &AssessmentId,
    assessment: &Assessment,
    outcome: &Outcome,
    explained: Explained,
) -> AnyView {
    let words = &texts.explain;
    let picked = pick(texts, explained);
    let Some(total) = (picked.figure)(&outcome.total) else {
        return view! { <h1 tabindex="-1">{name(texts, explained)}</h1> <p class="lead">{words.nothing}</p> }.into_any();
    };
    let sections = outcome.sections.iter().map(|section| of_section(texts, questionnaire, id, outcome, section, &picked));
    let sections = sections.collect_view();
    let salient = (!assessment.salient_themes.is_empty()).then(|| view! { <p>{texts.method.weights_about}</p> });
    view! {
        <h1 tabindex="-1">{(words.heading)(name(texts, explained), &total.whole().to_string())}</h1>
        <p class="lead">{picked.about}</p>
        <p>{words.cut}</p>
        {salient}
        <h2>{words.sections}</h2>
        {section_table(texts, questionnaire, outcome, &picked, total)}
        {sections}
    }
    .into_any()
}

/// The weighted mean of the sections.
fn section_table(texts: &'static Texts, questionnaire: &Questionnaire, outcome: &Outcome, picked: &Picked, total: Figure) -> AnyView {
    let words = &texts.explain;
    let counted: Vec<_> = outcome.sections.iter().filter_map(|section| Some((section, (picked.figure)(&section.scores)?))).collect();
    let weights: u32 = counted.iter().map(|(section, _)| section.weight).sum();
    // The sum of the exact products is the exact mean times the weights.
    let product = |figure: Figure, weight: u32| hundredths(u64::from(figure.times(weight)));
    let row = |section: &Group<SectionId>| {
        let title = questionnaire.wording.section_title(&section.id).to_owned();
        match (picked.figure)(&section.scores) {
            Some(figure) => vec![title, section.weight.to_string(), exact(Some(figure)), product(figure, section.weight)],
            None => vec![title, section.weight.to_string(), "–".to_owned(), words.left_out.to_owned()],
        }
    };
    blocks::table(crate::report::model::Table {
        caption: (words.sum)(&product(total, weights), &weights.to_string(), &exact(Some(total))),
        columns: words.section_columns.map(str::to_owned).to_vec(),
        figures_from: 1,
        rows: outcome.sections.iter().map(row).collect(),
        total: Some(vec![words.total.to_owned(), weights.to_string(), exact(Some(total)), product(total, weights)]),
    })
}

/// The questions of a section with their weights and values.
fn of_section(
    texts: &'static Texts,
    questionnaire: &Questionnaire,
    id: &AssessmentId,
    outcome: &Outcome,
    section: &Group<SectionId>,
    picked: &Picked,
) -> AnyView {
    let words = &texts.explain;
    let lines: Vec<&Line> = outcome.lines.iter().filter(|line| line.section == section.id).collect();
    let term = (picked.term)(&Tally::of(lines.iter().copied(), 0));
    let caption = match term.figure() {
        Some(_) => (words.sum)(&term.sum.to_string(), &term.weights.to_string(), &exact(term.figure())),
        None => texts.common.no_figure.to_owned(),
    };
    let row = |line: &&Line| {
        let mut remarks: Vec<&str> = Vec::new();
        if line.lacks_evidence() && (picked.value)(line) != line.know() {
            remarks.push(words.demoted);
        }
        if line.doubled {
            remarks.push(words.doubled);
        }
        let value = (picked.value)(line).map_or_else(|| words.left_out.to_owned(), |value| value.to_string());
        let remark = (!remarks.is_empty()).then(|| view! { <br/> <span class="quiet">{remarks.join("; ")}</span> });
        view! {
            <tr>
                <th scope="row"><a href=links::question(id, &line.question)>{questionnaire.wording.question_title(&line.question).to_owned()}</a></th>
                <td>{state(texts, line.state)} {remark}</td>
                <td class="n">{line.weight}</td>
                <td class="n">{value}</td>
            </tr>
        }
    };
    let [question, answer, weight, value] = words.question_columns;
    view! {
        <h2>{questionnaire.wording.section_title(&section.id).to_owned()}</h2>
        <table>
            <caption>{caption}</caption>
            <thead>
                <tr><th scope="col">{question}</th><th scope="col">{answer}</th><th scope="col" class="n">{weight}</th><th scope="col" class="n">{value}</th></tr>
            </thead>
            <tbody>{lines.iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
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
fn confidence(texts: &'static Texts, outcome: &Outcome) -> AnyView {
    let words = &texts.explain;
    let [known, backed, checked] = words.confidence_rows;
    let confidence = &outcome.confidence;
    let percent = |permille: u64| format!("{}.{} %", permille / 10, permille % 10);
    let row = |name: &str, share: u64, medium: &str, high: &str| vec![name.to_owned(), percent(share), medium.to_owned(), high.to_owned()];
    let table = crate::report::model::Table {
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
    let unknown = u32::try_from(outcome.gate.unknown).unwrap_or(u32::MAX);
    view! {
        <h1 tabindex="-1">{words.confidence_heading}</h1>
        <p class="lead">{(texts.words.confidence)(confidence.grade)}</p>
        <p>{words.confidence_about}</p>
        {blocks::table(table)}
        <p>{(words.confidence_flags)(unknown)}</p>
    }
    .into_any()
}
