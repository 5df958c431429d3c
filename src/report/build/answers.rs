//! The parts with the profile and with every question and its answer, evidence and note.

use super::Source;
use crate::{
    domain::{
        answer::{Answer as Given, Choice},
        evidence::Evidence,
        id::QuestionId,
        journey::Part as JourneyPart,
        profile::Fact,
        questionnaire::ProfileQuestion,
    },
    i18n,
    report::model::{Answer, Block, Part, Table},
};

pub(super) fn profile(source: &Source<'_>) -> Part {
    let row = |question: &ProfileQuestion| {
        let words = source.content.wording.profile.get(&question.id);
        let title = words.map_or_else(|| question.id.to_string(), |words| words.title.clone());
        (
            title,
            source
                .assessment
                .profile
                .get(&question.id)
                .map_or_else(|| source.texts.answers.not_given.to_owned(), |fact| stated(source, question, fact)),
        )
    };
    let facts = source.content.pack.profile.iter().map(row).collect();
    Part { id: "profile", heading: source.account.report.profile.to_owned(), blocks: vec![Block::Facts(facts)] }
}

fn stated(source: &Source<'_>, question: &ProfileQuestion, fact: &Fact) -> String {
    let words = source.content.wording.profile.get(&question.id);
    let option = |option: &String| words.and_then(|words| words.options.get(option)).unwrap_or(option).clone();
    match fact {
        Fact::Number(number) => i18n::number(source.content.language, u64::from(*number)),
        Fact::YesNo(true) => source.texts.common.yes.to_owned(),
        Fact::YesNo(false) => source.texts.common.no.to_owned(),
        Fact::One(one) => option(one),
        Fact::Many(many) => many.keys().map(option).collect::<Vec<_>>().join("; "),
    }
}

pub(super) fn part(source: &Source<'_>) -> Part {
    let mut blocks: Vec<Block> = source.journey.parts.iter().flat_map(|part| of_part(source, part)).collect();
    let unknown: Vec<Block> = source
        .assessment
        .unknown_answers(source.content.pack)
        .map(|(id, given)| Block::Answer(answer(source, id, Some(given))))
        .collect();
    if !unknown.is_empty() {
        blocks.push(Block::Heading(source.texts.answers.unknown.to_owned()));
        blocks.push(Block::Paragraph(source.texts.answers.unknown_about.to_owned()));
        blocks.extend(unknown);
    }
    Part { id: "answers", heading: source.account.report.answers.to_owned(), blocks }
}

fn of_part(source: &Source<'_>, part: &JourneyPart<'_>) -> Vec<Block> {
    let heading = part.section.map_or(source.texts.common.red_flags, |id| source.content.wording.section_title(id));
    let answers = part.questions.iter().map(|(question, _)| {
        let given = source.assessment.answers.get(&question.id);
        Block::Answer(answer(source, &question.id, given))
    });
    [Block::Heading(heading.to_owned())].into_iter().chain(answers).collect()
}

fn answer(source: &Source<'_>, id: &QuestionId, given: Option<&Given>) -> Answer {
    let texts = source.texts;
    let [_, target, note, _, reason] = source.account.report.labels;
    let (word, text) = said(source, id, given.and_then(|given| given.choice.as_ref()));
    let mut facts = Vec::new();
    let mut fact = |name: &str, value: &str| {
        if !value.trim().is_empty() {
            facts.push((name.to_owned(), value.to_owned()));
        }
    };
    if let Some(given) = given {
        if let Some(Choice::NotApplicable { reason: why }) = &given.choice {
            fact(reason, why);
        }
        fact(target, given.target.map_or("", texts.words.rung));
        fact(note, &given.note);
    }
    if let Some((_, problem)) = source.outcome.problems.iter().find(|(question, _)| question == id) {
        fact(source.account.report.not_counted, (texts.words.not_accepted)(*problem));
    }
    let evidence = given.map(|given| given.evidence.as_slice()).filter(|items| !items.is_empty());
    Answer {
        question: source.content.wording.question_title(id).to_owned(),
        answer: word,
        text,
        facts,
        evidence: evidence.map(|items| evidence_table(source, items)),
    }
}

/// The answer's word, and what it stands for at this question.
fn said(source: &Source<'_>, id: &QuestionId, choice: Option<&Choice>) -> (String, String) {
    let texts = source.texts;
    let plain = |word: &str| (word.to_owned(), String::new());
    match choice {
        None => plain(texts.words.not_answered),
        Some(Choice::Rung(rung)) => {
            let ladder = source.content.wording.ladders.get(id);
            let text = ladder.and_then(|ladder| ladder.rungs.get(usize::from(rung.number()))).cloned();
            ((texts.words.rung)(*rung).to_owned(), text.unwrap_or_default())
        }
        Some(Choice::DontKnow) => plain(texts.words.dont_know),
        Some(Choice::NotApplicable { .. }) => plain(texts.words.not_applicable),
        Some(Choice::Confirmed) => plain((texts.words.seen)(crate::domain::scoring::Seen::Confirmed)),
        Some(Choice::Signs) => plain((texts.words.seen)(crate::domain::scoring::Seen::Signs)),
        Some(Choice::Checked(method)) => {
            let how = method.map_or(texts.question.how_checked_hint, texts.words.method);
            ((texts.words.seen)(crate::domain::scoring::Seen::NotFound).to_owned(), how.to_owned())
        }
        Some(Choice::Number(number)) => (i18n::number(source.content.language, u64::from(*number)), String::new()),
    }
}

fn evidence_table(source: &Source<'_>, items: &[Evidence]) -> Table {
    let texts = source.texts;
    let [_, _, _, caption, _] = source.account.report.labels;
    let row = |item: &Evidence| {
        let kept =
            [&item.place, &item.owner].into_iter().filter(|text| !text.trim().is_empty()).cloned().collect::<Vec<_>>().join(", ");
        vec![
            item.title.clone(),
            item.date.map_or_else(|| "–".to_owned(), |date| i18n::date(source.content.language, date)),
            (texts.words.check)(item.check).to_owned(),
            kept,
        ]
    };
    Table {
        caption: caption.to_owned(),
        columns: source.account.report.evidence_columns.map(str::to_owned).to_vec(),
        figures_from: 4,
        rows: items.iter().map(row).collect(),
        total: None,
    }
}
