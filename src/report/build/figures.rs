//! The part with the figures by section, answer state, step, pillar, theme and principle.

use super::Source;
use crate::{
    chart::states::State,
    domain::{
        answer::Rung,
        scoring::{AnswerState, Figure, Group},
    },
    record::words,
    report::model::{Block, Dumbbell, DumbbellRow, Part, States, Table, whole},
};

pub(super) fn part(source: &Source<'_>) -> Part {
    let (texts, outcome, wording) = (source.texts, source.outcome, source.content.wording);
    let results = &source.account.results;
    let principle = |number: &u8| {
        let title = source
            .content
            .principles
            .iter()
            .find(|principle| principle.number == *number)
            .map_or("", |principle| &principle.title);
        format!("{number} {title}")
    };
    let step = |step: &_| wording.steps.get(words::step(*step)).map_or_else(String::new, |step| step.title.clone());
    let mut blocks = vec![
        Block::Heading(results.by_section.to_owned()),
        Block::Dumbbell(sections(source)),
        Block::Heading(results.by_state.to_owned()),
        Block::States(states(source)),
        Block::Heading(results.by_step.to_owned()),
        Block::Table(table(source, results.step_caption, results.step, &outcome.steps, step)),
        Block::Heading(results.by_pillar.to_owned()),
        Block::Table(table(source, results.by_pillar, results.pillar, &outcome.pillars, |pillar| {
            (texts.words.pillar)(*pillar).to_owned()
        })),
    ];
    let themes: Vec<_> = outcome.themes.iter().filter(|group| group.counts.in_scope() > 0).cloned().collect();
    if !themes.is_empty() {
        blocks.push(Block::Heading(results.by_theme.to_owned()));
        blocks
            .push(Block::Table(table(source, results.by_theme, results.theme, &themes, |id| wording.theme_title(id).to_owned())));
    }
    blocks.push(Block::Heading(results.by_principle.to_owned()));
    blocks.push(Block::Paragraph(results.principle_about.to_owned()));
    blocks.push(Block::Table(table(source, results.by_principle, results.principle, &outcome.principles, principle)));
    Part { id: "figures", heading: source.account.report.figures.to_owned(), blocks }
}

fn hundredths(figure: Option<Figure>) -> Option<u32> {
    figure.map(Figure::hundredths)
}

fn table<Id>(source: &Source<'_>, caption: &str, column: &str, groups: &[Group<Id>], name: impl Fn(&Id) -> String) -> Table {
    let common = &source.texts.common;
    let row = |group: &Group<Id>| {
        let scores = &group.scores;
        vec![
            name(&group.id),
            whole(hundredths(scores.show)),
            whole(hundredths(scores.know)),
            (common.of)(group.counts.rung, group.counts.in_scope()),
        ]
    };
    Table {
        caption: caption.to_owned(),
        columns: [column, common.show, common.know, common.answers].map(str::to_owned).to_vec(),
        figures_from: 1,
        rows: groups.iter().map(row).collect(),
        total: None,
    }
}

fn sections(source: &Source<'_>) -> Dumbbell {
    let (texts, wording) = (source.texts, source.content.wording);
    let row = |group: &Group<_>| DumbbellRow {
        name: wording.section_title(&group.id).to_owned(),
        show: hundredths(group.scores.show),
        know: hundredths(group.scores.know),
        best: hundredths(group.scores.best),
    };
    let rows: Vec<DumbbellRow> = source.outcome.sections.iter().map(row).collect();
    Dumbbell {
        finding: finding(source, &rows),
        caption: source.account.results.section_caption.to_owned(),
        group: texts.common.section.to_owned(),
        figures: [texts.common.show, texts.common.know, texts.common.best].map(str::to_owned),
        key: source.account.results.key.map(str::to_owned),
        rows,
    }
}

/// What the section chart shows, in a sentence: the widest gap and the lowest Show.
pub(super) fn finding(source: &Source<'_>, rows: &[DumbbellRow]) -> String {
    let gap = |row: &DumbbellRow| row.know.unwrap_or(0).saturating_sub(row.show.unwrap_or(0)) / 100;
    let widest = rows.iter().filter(|row| gap(row) > 0).max_by_key(|row| gap(row)).map(|row| (row.name.as_str(), gap(row)));
    let answered = source.outcome.counts.rung + source.outcome.counts.dont_know > 0;
    let lowest = rows.iter().filter_map(|row| Some((row.name.as_str(), row.show?))).min_by_key(|(_, show)| *show);
    let lowest = lowest.filter(|_| answered).map(|(name, show)| (name, show / 100));
    (source.account.results.section_finding)(widest.filter(|_| answered), lowest)
}

fn states(source: &Source<'_>) -> States {
    let texts = source.texts;
    let count = |state: State| {
        let is = |line: &&crate::domain::scoring::Line| state_of(line.state) == state;
        u32::try_from(source.outcome.lines.iter().filter(is).count()).unwrap_or(u32::MAX)
    };
    let word = |state: State| match state {
        State::Rung(number) => Rung::from_number(usize::from(number)).map_or("", texts.words.rung),
        State::DontKnow => texts.words.dont_know,
        State::NotAnswered => texts.words.not_answered,
        State::NotApplicable => texts.words.not_applicable,
    };
    let counts = &source.outcome.counts;
    States {
        finding: (source.account.results.state_finding)(
            counts.rung,
            counts.dont_know,
            counts.not_answered,
            counts.not_applicable,
        ),
        caption: source.account.results.state_caption.to_owned(),
        columns: source.account.results.state_columns.map(str::to_owned),
        rows: State::ALL.into_iter().map(|state| (state, word(state).to_owned(), count(state))).collect(),
    }
}

fn state_of(state: AnswerState) -> State {
    match state {
        AnswerState::Rung(rung) => State::Rung(rung.number()),
        AnswerState::DontKnow => State::DontKnow,
        AnswerState::NotAnswered => State::NotAnswered,
        AnswerState::NotApplicable => State::NotApplicable,
    }
}
