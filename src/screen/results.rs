//! The results at any moment: the gate and people first, then Show, Know and the range, then the rest.

use super::{
    Content,
    first_steps::{first_steps, nothing_sent},
    gate, link, link_question, link_to,
};
use crate::{
    domain::{
        assessment::Assessment,
        journey::Journey,
        scoring::{ConfidenceGrade, Figure, GateStatus, Level, Outcome, Seen},
    },
    html::Escaped,
    i18n, put, report,
    report::model::Block,
    route::{Explained, Place, Route},
};

/// The results of an assessment.
pub(super) fn results(out: &mut String, content: &Content<'_>, assessment: &Assessment) {
    let shown = Shown { content, assessment, outcome: &Outcome::of(content.pack, assessment) };
    if matches!(shown.outcome.gate.status, GateStatus::Red | GateStatus::Amber) {
        people_first(out, &shown);
        put!(
            out,
            "<hr><section class=\"level\" aria-labelledby=\"systems\"><h2 id=\"systems\">{}</h2>",
            Escaped(shown.content.account().results.systems)
        );
        put!(out, "<p>{}</p>", Escaped(shown.content.account().results.systems_about));
        level(out, &shown);
        put!(out, "</section>");
        incomplete(out, &shown);
    } else {
        put!(out, "<section class=\"level\" aria-labelledby=\"result\">");
        headline(out, &shown);
        level(out, &shown);
        put!(out, "</section>");
        incomplete(out, &shown);
        flags(out, &shown);
    }
    problems(out, &shown);
    figures(out, &shown);
}

struct Shown<'a> {
    content: &'a Content<'a>,
    assessment: &'a Assessment,
    outcome: &'a Outcome,
}

/// Under red and amber the page begins with the people: the status, what to do first, which flags.
fn people_first(out: &mut String, shown: &Shown<'_>) {
    let texts = shown.content.texts();
    let (words, gate) = (&shown.content.account().results, &shown.outcome.gate);
    put!(out, "<section class=\"{}\" aria-labelledby=\"gate\"><h1 id=\"gate\" tabindex=\"-1\">", gate::class(gate.status));
    put!(
        out,
        "{}</h1><p class=\"lead\">{}</p>",
        Escaped(&gate::heading(shown.content, gate)),
        Escaped((texts.words.gate_about)(gate.status))
    );
    nothing_sent(out, texts);
    put!(out, "</section><h2>{}</h2>", Escaped(texts.first_steps.heading));
    first_steps(out, texts);

    let found: Vec<_> = gate.flags.iter().filter(|(_, seen)| *seen >= Seen::Signs).collect();
    put!(out, "<h2>{}</h2>", Escaped(words.which));
    gate::list(out, shown.content, shown.assessment, &found);
    for flag in found.iter().filter_map(|(id, _)| shown.content.wording.flags.get(id)) {
        put!(out, "<p>{}</p>", Escaped(&flag.why));
    }
    let open: Vec<_> = gate.flags.iter().filter(|(_, seen)| *seen == Seen::Unknown).collect();
    if !open.is_empty() {
        let number = u32::try_from(open.len()).unwrap_or(u32::MAX);
        put!(out, "<h3>{}</h3>", Escaped(&(words.gate_heading)(GateStatus::Unverified, number)));
        gate::list(out, shown.content, shown.assessment, &open);
    }
    put!(out, "<p class=\"cluster\">");
    if let Some((first, _)) = found.first() {
        link_question(out, shown.assessment, first, "button", words.what_to_do);
        put!(out, " ");
    }
    link_to(out, shown.assessment, Place::Report, "", words.make_report);
    put!(out, "</p>");
}

/// The level word as the headline.
fn headline(out: &mut String, shown: &Shown<'_>) {
    let (texts, outcome) = (shown.content.texts(), shown.outcome);
    let date = i18n::date(shown.content.language, outcome.as_of);
    let low = outcome.confidence.grade == ConfidenceGrade::Low;
    let word = outcome
        .level
        .map(|level| (shown.content.account().results.headline)((texts.words.level)(level), low))
        .unwrap_or_default();
    let eyebrow = (shown.content.account().results.heading)(outcome.is_complete(), &date);
    put!(out, "<h1 id=\"result\" tabindex=\"-1\"><span class=\"eyebrow\">{}</span> {}</h1>", Escaped(&eyebrow), Escaped(&word));
}

/// What the level means, which levels a red flag closes, and the figures with their ranges.
fn level(out: &mut String, shown: &Shown<'_>) {
    let (texts, outcome) = (shown.content.texts(), shown.outcome);
    let words = &shown.content.account().results;
    let (Some(level), Some(show), Some(best)) = (outcome.level, outcome.total.show, outcome.total.best) else {
        put!(out, "<p>{}</p>", Escaped(words.nothing_yet));
        return;
    };
    let low = outcome.confidence.grade == ConfidenceGrade::Low;
    let about = if low {
        (words.low)(show.whole(), best.whole())
    } else {
        (words.level_about)(outcome.score_level.unwrap_or(level)).to_owned()
    };
    put!(out, "<p class=\"lead\">{}</p>", Escaped(&about));
    levels(out, shown, level);
    put!(out, "<p class=\"quiet\">{}", Escaped(&(words.level_of)(level.number())));
    if let Some(alone) = outcome.score_level.filter(|alone| *alone > level) {
        let capped = (words.capped)((texts.words.level)(alone), (texts.words.level)(level), outcome.gate.status);
        put!(out, " {}", Escaped(&capped));
    }
    put!(out, "</p>");
    headline_figures(out, shown, show, best, low);
}

/// The five levels with the one that is shown, and which are closed by a red flag.
fn levels(out: &mut String, shown: &Shown<'_>, here: Level) {
    let texts = shown.content.texts();
    put!(out, "<ol aria-label=\"{}\">", Escaped(shown.content.account().results.levels));
    for level in Level::ALL {
        let attributes = if level == here {
            " class=\"here\" aria-current=\"true\""
        } else if level > shown.outcome.gate.ceiling() {
            " class=\"closed\""
        } else {
            ""
        };
        put!(out, "<li{attributes}><span>{}</span></li>", Escaped((texts.words.level)(level)));
    }
    put!(out, "</ol>");
}

/// Show with its range, Know and confidence: never a number alone.
fn headline_figures(out: &mut String, shown: &Shown<'_>, show: Figure, best: Figure, low: bool) {
    let (texts, outcome) = (shown.content.texts(), shown.outcome);
    let words = &shown.content.account().results;
    let (show, best) = (show.whole(), best.whole());
    let explain = |out: &mut String, explained, words| {
        put!(out, "<br>");
        link_to(out, shown.assessment, Place::Explain(explained), "alone", words);
        put!(out, "</dd></div>");
    };
    put!(out, "<dl class=\"rows figures\"><div><dt>{}</dt><dd>", Escaped(texts.common.show));
    if low && best > show {
        let (from, to) = (words.to)(show, best);
        put!(out, "<b>{} <small>{}</small></b>", Escaped(&from), Escaped(&to));
    } else {
        put!(out, "<b>{show}</b>");
    }
    put!(out, " {}", Escaped(&(words.show_about)(show, best)));
    explain(out, Explained::Show, words.explain_show);

    put!(out, "<div><dt>{}</dt><dd>", Escaped(texts.common.know));
    match outcome.total.know.map(Figure::whole) {
        Some(know) => put!(out, "<b>{know}</b> {}", Escaped(&(words.know_about)(know, show))),
        None => put!(out, "<b>–</b> {}", Escaped(texts.common.no_figure)),
    }
    explain(out, Explained::Know, words.explain_know);

    let (counts, confidence) = (&outcome.counts, &outcome.confidence);
    let counted = counts.in_scope() - counts.not_applicable;
    let about = (words.confidence_about)(counts.rung, counted, confidence.backed.permille(), confidence.checked.permille());
    put!(out, "<div><dt>{}</dt><dd>", Escaped(texts.common.confidence));
    put!(out, "<b>{}</b> {}", Escaped((texts.words.confidence)(confidence.grade)), Escaped(&about));
    explain(out, Explained::Confidence, words.explain_confidence);
    put!(out, "</dl>");
}

fn incomplete(out: &mut String, shown: &Shown<'_>) {
    let texts = shown.content.texts();
    let journey = Journey::of(shown.content.pack, shown.assessment);
    let Some(next) = journey.first_open() else { return };
    put!(
        out,
        "<section class=\"notice\"><p>{}</p><p class=\"cluster\">",
        Escaped(&(shown.content.account().results.incomplete)(journey.open()))
    );
    link_question(out, shown.assessment, &next.id, "button small", texts.start.go_on);
    put!(out, " ");
    link_to(out, shown.assessment, Place::Tasks, "", texts.start.go_to_tasks);
    put!(out, "</p></section>");
}

/// The red flags when none is confirmed or shows signs.
fn flags(out: &mut String, shown: &Shown<'_>) {
    let texts = shown.content.texts();
    let gate = &shown.outcome.gate;
    put!(out, "<section class=\"{}\" aria-labelledby=\"gate\"><h2 id=\"gate\">", gate::class(gate.status));
    put!(out, "{}</h2><p>{}</p>", Escaped(&gate::heading(shown.content, gate)), Escaped((texts.words.gate_about)(gate.status)));
    let open: Vec<_> = gate.flags.iter().filter(|(_, seen)| *seen == Seen::Unknown).collect();
    if !open.is_empty() {
        gate::list(out, shown.content, shown.assessment, &open);
    }
    put!(out, "</section>");
}

/// Answers of *not applicable* that do not count.
fn problems(out: &mut String, shown: &Shown<'_>) {
    let texts = shown.content.texts();
    if shown.outcome.problems.is_empty() {
        return;
    }
    put!(out, "<section class=\"notice warning\"><h2>{}</h2><ul>", Escaped(shown.content.account().results.problems));
    for (question, problem) in &shown.outcome.problems {
        put!(out, "<li>");
        link_question(out, shown.assessment, question, "", shown.content.wording.question_title(question));
        put!(out, ": {}</li>", Escaped((texts.words.not_accepted)(*problem)));
    }
    put!(out, "</ul></section>");
}

/// Charts and tables, as the report has them, each with its heading in a section of its own.
fn figures(out: &mut String, shown: &Shown<'_>) {
    let texts = shown.content.texts();
    let report = report::build(shown.content, shown.assessment);
    put!(out, "<div class=\"two\">");
    for part in report.parts.iter().filter(|part| part.id == "figures") {
        for section in part.blocks.chunk_by(|_, next| !matches!(next, Block::Heading(_))) {
            put!(out, "<section>");
            report::blocks(out, section, 2, texts);
            put!(out, "</section>");
        }
    }
    put!(out, "</div><p class=\"cluster\">");
    link_to(out, shown.assessment, Place::Report, "button", shown.content.account().results.make_report);
    put!(out, " ");
    link(out, &Route::Principles, "", texts.principles.heading);
    put!(out, " ");
    link(out, &Route::Method, "", texts.frame.method);
    put!(out, "</p>");
}
