//! The results at any moment: the gate and people first, then Show, Know and the range, then the rest.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    domain::{
        assessment::Assessment,
        id::AssessmentId,
        journey::Journey,
        principle::Principle,
        scoring::{ConfidenceGrade, Figure, GateStatus, Outcome, Seen},
    },
    i18n,
    report::{self, Content},
    route::{Explained, Place, Route},
    ui::{
        blocks,
        components::{first_steps::FirstSteps, gate, level::Levels},
        content::Questionnaire,
        links,
        session::Session,
    },
};

/// The results page.
#[component]
pub fn ResultsPage(id: AssessmentId, questionnaire: Arc<Questionnaire>) -> impl IntoView {
    let session = Session::here();
    session.fetch_principles();
    move || {
        let principles = session.principles().ready();
        let principles = principles.as_ref().map_or(&[][..], |principles| principles.as_slice());
        session.read(|assessment| results(&Shown { session, id: &id, questionnaire: &questionnaire, principles, assessment }))
    }
}

/// What the page is made from.
struct Shown<'a> {
    session: Session,
    id: &'a AssessmentId,
    questionnaire: &'a Questionnaire,
    principles: &'a [Principle],
    assessment: &'a Assessment,
}

fn results(shown: &Shown<'_>) -> AnyView {
    let outcome = Outcome::of(&shown.questionnaire.pack, shown.assessment);
    if matches!(outcome.gate.status, GateStatus::Red | GateStatus::Amber) {
        let texts = shown.session.texts();
        view! {
            {people_first(shown, &outcome)}
            <hr/>
            <section class="level" aria-labelledby="systems">
                <h2 id="systems">{texts.results.systems}</h2>
                <p>{texts.results.systems_about}</p>
                {level(shown, &outcome)}
            </section>
            {incomplete(shown)}
            {figures(shown)}
        }
        .into_any()
    } else {
        view! {
            <section class="level" aria-labelledby="result">
                {headline(shown, &outcome)}
                {level(shown, &outcome)}
            </section>
            {incomplete(shown)}
            {flags(shown, &outcome)}
            {figures(shown)}
        }
        .into_any()
    }
}

/// Under red and amber the page begins with the people: the status, what to do first, which flags.
fn people_first(shown: &Shown<'_>, outcome: &Outcome) -> AnyView {
    let texts = shown.session.texts();
    let (words, gate) = (&texts.results, &outcome.gate);
    let found: Vec<_> = gate.flags.iter().filter(|(_, seen)| *seen >= Seen::Signs).cloned().collect();
    let open: Vec<_> = gate.flags.iter().filter(|(_, seen)| *seen == Seen::Unknown).cloned().collect();
    let address = |question: &_| links::question(shown.id, question);
    let wording = &shown.questionnaire.wording;
    let affected = found.iter().filter_map(|(id, _)| Some(view! { <p>{wording.flags.get(id)?.why.clone()}</p> })).collect_view();
    view! {
        <section class=gate::class(gate.status) aria-labelledby="gate">
            <h1 id="gate" tabindex="-1">{gate::heading(texts, gate)}</h1>
            <p class="lead">{(words.gate_about)(gate.status)}</p>
            <p><b>{texts.first_steps.nothing_sent.0}</b> " " {texts.first_steps.nothing_sent.1}</p>
        </section>
        <h2>{texts.first_steps.heading}</h2>
        <FirstSteps/>
        <h2>{words.which}</h2>
        {gate::list(texts, wording, &found, address)}
        {affected}
        {(!open.is_empty()).then(|| view! {
            <h3>{(words.gate_heading)(GateStatus::Unverified, u32::try_from(open.len()).unwrap_or(u32::MAX))}</h3>
            {gate::list(texts, wording, &open, address)}
        })}
        <p class="cluster">
            {found.first().map(|(first, _)| view! { <a class="button" href=address(first)>{words.what_to_do}</a> })}
            <a href=links::to(shown.id, Place::Report)>{words.make_report}</a>
        </p>
    }
    .into_any()
}

/// The level word as the headline.
fn headline(shown: &Shown<'_>, outcome: &Outcome) -> AnyView {
    let texts = shown.session.texts();
    let date = i18n::date(shown.session.language(), outcome.as_of);
    let low = outcome.confidence.grade == ConfidenceGrade::Low;
    let word = outcome.level.map(|level| (texts.results.headline)((texts.words.level)(level), low));
    view! {
        <h1 id="result" tabindex="-1">
            <span class="eyebrow">{(texts.results.heading)(outcome.is_complete(), &date)}</span> " " {word}
        </h1>
    }
    .into_any()
}

/// What the level means, which levels a red flag closes, and the figures with their ranges.
fn level(shown: &Shown<'_>, outcome: &Outcome) -> AnyView {
    let texts = shown.session.texts();
    let words = &texts.results;
    let (Some(level), Some(show), Some(best)) = (outcome.level, outcome.total.show, outcome.total.best) else {
        return view! { <p>{words.nothing_yet}</p> }.into_any();
    };
    let low = outcome.confidence.grade == ConfidenceGrade::Low;
    let about = if low { (words.low)(show.whole(), best.whole()) } else { (words.level_about)(level).to_owned() };
    let alone = outcome.score_level.filter(|alone| *alone > level);
    let capped = alone.map(|alone| (words.capped)((texts.words.level)(alone), (texts.words.level)(level), outcome.gate.status));
    view! {
        <p class="lead">{about}</p>
        <Levels here=level ceiling=outcome.gate.ceiling()/>
        <p class="quiet">{(words.level_of)(level.number())} " " {capped}</p>
        {headline_figures(shown, outcome, show, best, low)}
    }
    .into_any()
}

fn headline_figures(shown: &Shown<'_>, outcome: &Outcome, show: Figure, best: Figure, low: bool) -> AnyView {
    let texts = shown.session.texts();
    let words = &texts.results;
    let (show, best) = (show.whole(), best.whole());
    let explain = |explained, words| view! { <br/> <a class="alone" href=links::explain(shown.id, explained)>{words}</a> };
    let show_figure = if low && best > show {
        let (from, to) = (words.to)(show, best);
        view! { <b>{from} " " <small>{to}</small></b> }.into_any()
    } else {
        view! { <b>{show}</b> }.into_any()
    };
    let know = match outcome.total.know {
        Some(know) => view! { <b>{know.whole()}</b> " " {(words.know_about)(know.whole(), show)} }.into_any(),
        None => view! { <b>{blocks::figure("–")}</b> }.into_any(),
    };
    let (counts, confidence) = (&outcome.counts, &outcome.confidence);
    let counted = counts.in_scope() - counts.not_applicable;
    let confidence_about = (words.confidence_about)(counts.rung, counted, confidence.backed.permille(), confidence.checked.permille());
    view! {
        <dl class="rows figures">
            <div>
                <dt>{texts.common.show}</dt>
                <dd>{show_figure} " " {(words.show_about)(show, best)} {explain(Explained::Show, words.explain)}</dd>
            </div>
            <div>
                <dt>{texts.common.know}</dt>
                <dd>{know} {explain(Explained::Know, words.explain)}</dd>
            </div>
            <div>
                <dt>{texts.common.confidence}</dt>
                <dd>
                    <b>{(texts.words.confidence)(confidence.grade)}</b> " " {confidence_about}
                    {explain(Explained::Confidence, words.explain_confidence)}
                </dd>
            </div>
        </dl>
    }
    .into_any()
}

fn incomplete(shown: &Shown<'_>) -> AnyView {
    let texts = shown.session.texts();
    let journey = Journey::of(&shown.questionnaire.pack, shown.assessment);
    let open = journey.open();
    let next = journey.first_open().map(|question| links::question(shown.id, &question.id));
    (open > 0)
        .then(|| {
            view! {
                <section class="notice">
                    <p>{(texts.results.incomplete)(open)}</p>
                    <p class="cluster">
                        <a class="button small" href=next>{texts.start.go_on}</a>
                        <a href=links::to(shown.id, Place::Tasks)>{texts.start.go_to_tasks}</a>
                    </p>
                </section>
            }
        })
        .into_any()
}

/// The red flags when none is confirmed or shows signs.
fn flags(shown: &Shown<'_>, outcome: &Outcome) -> AnyView {
    let texts = shown.session.texts();
    let gate = &outcome.gate;
    let open: Vec<_> = gate.flags.iter().filter(|(_, seen)| *seen == Seen::Unknown).cloned().collect();
    view! {
        <section class=gate::class(gate.status) aria-labelledby="gate">
            <h2 id="gate">{gate::heading(texts, gate)}</h2>
            <p>{(texts.results.gate_about)(gate.status)}</p>
            {(!open.is_empty()).then(|| gate::list(texts, &shown.questionnaire.wording, &open, |question| links::question(shown.id, question)))}
        </section>
    }
    .into_any()
}

/// Charts and tables, as the report has them, and answers that do not count.
fn figures(shown: &Shown<'_>) -> AnyView {
    let texts = shown.session.texts();
    let Questionnaire { pack, wording } = shown.questionnaire;
    let content = Content { pack, wording, principles: shown.principles, language: shown.session.language() };
    let report = report::build(&content, shown.assessment);
    let figures = report.parts.into_iter().find(|part| part.id == "figures").map(blocks::part);
    let problems = Outcome::of(pack, shown.assessment).problems;
    let problem = |(question, problem): &(_, _)| {
        let title = wording.question_title(question).to_owned();
        view! { <li><a href=links::question(shown.id, question)>{title}</a> ": " {(texts.words.not_accepted)(*problem)}</li> }
    };
    view! {
        {(!problems.is_empty()).then(|| view! {
            <section class="notice warning">
                <h2>{texts.results.problems}</h2>
                <ul>{problems.iter().map(problem).collect_view()}</ul>
            </section>
        })}
        <div class="two">{figures}</div>
        <p class="cluster">
            <a class="button" href=links::to(shown.id, Place::Report)>{texts.results.make_report}</a>
            <a href=Route::Principles.to_string()>{texts.principles.heading}</a>
            <a href=Route::Method.to_string()>{texts.frame.method}</a>
        </p>
    }
    .into_any()
}
