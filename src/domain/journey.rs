//! The way through an assessment: its parts, what is answered, what comes next, how long it takes.

use super::{
    assessment::Assessment,
    id::{QuestionId, SectionId},
    questionnaire::{Pack, Question},
    scope,
};

/// The parts of an assessment, in order: the sections, then the red flags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey<'a> {
    /// Parts with at least one question put to the company.
    pub parts: Vec<Part<'a>>,
}

/// A section, or the red flags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// The section; nothing for the red flags.
    pub section: Option<&'a SectionId>,
    /// Its questions, in order, and whether each is answered.
    pub questions: Vec<(&'a Question, bool)>,
}

/// Where a question stands in its part, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position<'a, 'b> {
    /// The part.
    pub part: &'b Part<'a>,
    /// The question's number in it.
    pub number: u32,
}

/// Seconds a question takes on average, from the pulse's promise: 23 questions in under 15 minutes.
const SECONDS_PER_QUESTION: u32 = 36;

impl<'a> Journey<'a> {
    /// The way through `assessment`.
    pub fn of(pack: &'a Pack, assessment: &'a Assessment) -> Self {
        let part = |section: Option<&'a SectionId>| {
            let belongs = |question: &&Question| match section {
                Some(section) => question.ladder().is_some_and(|ladder| ladder.section == *section),
                None => question.is_critical(),
            };
            let questions = scope::questions(pack, assessment).filter(belongs);
            Part { section, questions: questions.map(|question| (question, scope::is_answered(question, assessment))).collect() }
        };
        let sections = pack.sections.iter().map(|section| part(Some(&section.id)));
        Self { parts: sections.chain([part(None)]).filter(|part| !part.questions.is_empty()).collect() }
    }

    /// All questions in order.
    pub fn questions(&self) -> impl Iterator<Item = &(&'a Question, bool)> {
        self.parts.iter().flat_map(|part| &part.questions)
    }

    /// How many questions there are.
    pub fn asked(&self) -> u32 {
        self.parts.iter().map(Part::asked).sum()
    }

    /// How many of them are answered.
    pub fn answered(&self) -> u32 {
        self.parts.iter().map(Part::answered).sum()
    }

    /// How many are still open.
    pub fn open(&self) -> u32 {
        self.asked() - self.answered()
    }

    /// Minutes left, at least one while anything is open.
    pub fn minutes_left(&self) -> u32 {
        minutes(self.open())
    }

    /// The first open question.
    pub fn first_open(&self) -> Option<&'a Question> {
        self.questions().find(|(_, answered)| !answered).map(|(question, _)| *question)
    }

    /// Where a question stands.
    pub fn position<'b>(&'b self, id: &QuestionId) -> Option<Position<'a, 'b>> {
        self.parts.iter().find_map(|part| {
            let index = part.questions.iter().position(|(question, _)| question.id == *id)?;
            Some(Position { part, number: u32::try_from(index).ok()? + 1 })
        })
    }

    /// The questions before and after a question.
    pub fn neighbours(&self, id: &QuestionId) -> (Option<&'a Question>, Option<&'a Question>) {
        let questions: Vec<&Question> = self.questions().map(|(question, _)| *question).collect();
        let Some(index) = questions.iter().position(|question| question.id == *id) else { return (None, None) };
        (index.checked_sub(1).and_then(|before| questions.get(before).copied()), questions.get(index + 1).copied())
    }
}

impl<'a> Part<'a> {
    /// How many questions it has.
    pub fn asked(&self) -> u32 {
        u32::try_from(self.questions.len()).unwrap_or(u32::MAX)
    }

    /// How many of them are answered.
    pub fn answered(&self) -> u32 {
        self.questions.iter().filter(|(_, answered)| *answered).map(|_| 1).sum()
    }

    /// Minutes left.
    pub fn minutes_left(&self) -> u32 {
        minutes(self.asked() - self.answered())
    }

    /// The question to begin with: the first open one, or the first.
    pub fn entrance(&self) -> Option<&'a Question> {
        let open = self.questions.iter().find(|(_, answered)| !answered);
        open.or(self.questions.first()).map(|(question, _)| *question)
    }
}

fn minutes(questions: u32) -> u32 {
    (questions * SECONDS_PER_QUESTION).div_ceil(60)
}
