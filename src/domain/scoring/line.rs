//! What one ladder question adds: the smallest step of every sum a person can click on.

use crate::domain::{
    answer::{Choice, Rung},
    assessment::Assessment,
    evidence::{self, Grade},
    id::{QuestionId, SectionId, ThemeId},
    questionnaire::{Ladder, Pack, Question, Step},
    scope::{self, NotAccepted},
};

/// One ladder question put to the company, with what it counts for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The question.
    pub question: QuestionId,
    /// Its section.
    pub section: SectionId,
    /// Its theme.
    pub theme: Option<ThemeId>,
    /// Its due diligence step.
    pub step: Option<Step>,
    /// Its main principle.
    pub principle: Option<u8>,
    /// Its weight, doubled under a salient theme.
    pub weight: u32,
    /// Whether the weight is doubled.
    pub doubled: bool,
    /// What was said.
    pub state: AnswerState,
    /// How well it is evidenced.
    pub grade: Grade,
}

/// What a ladder answer is to the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnswerState {
    /// A rung.
    Rung(Rung),
    /// Don't know.
    DontKnow,
    /// Nothing, or nothing that counts.
    NotAnswered,
    /// Not applicable, with a reason that counts.
    NotApplicable,
}

/// Don't know and Not answered could still turn out to be this.
const BEST: u32 = 100;

impl Line {
    /// The line of a ladder question; nothing for other kinds.
    pub fn of(question: &Question, assessment: &Assessment) -> Option<Self> {
        let ladder = question.ladder()?;
        let answer = assessment.answers.get(&question.id);
        let doubled = question.theme.as_ref().is_some_and(|theme| assessment.salient_themes.contains_key(theme));
        Some(Self {
            question: question.id.clone(),
            section: ladder.section.clone(),
            theme: question.theme.clone(),
            step: ladder.step,
            principle: question.main_principle(),
            weight: if doubled { 2 * ladder.weight } else { ladder.weight },
            doubled,
            state: AnswerState::of(question, assessment),
            grade: answer.map_or(Grade::NONE, |answer| evidence::grade(&answer.evidence, assessment.as_of)),
        })
    }

    /// What is claimed; nothing where nothing is claimed.
    pub fn know(&self) -> Option<u32> {
        match self.state {
            AnswerState::Rung(rung) => Some(rung.value()),
            _ => None,
        }
    }

    /// What can be backed: a rung above "on paper" with nothing to show counts as "on paper".
    pub fn show(&self) -> Option<u32> {
        match self.state {
            AnswerState::Rung(rung) if self.lacks_evidence() => Some(rung.value().min(Rung::OnPaper.value())),
            AnswerState::Rung(rung) => Some(rung.value()),
            AnswerState::DontKnow | AnswerState::NotAnswered => Some(0),
            AnswerState::NotApplicable => None,
        }
    }

    /// What the unknowns could still make of it.
    pub fn best(&self) -> Option<u32> {
        match self.state {
            AnswerState::Rung(rung) => Some(rung.value()),
            AnswerState::DontKnow | AnswerState::NotAnswered => Some(BEST),
            AnswerState::NotApplicable => None,
        }
    }

    /// Whether Show counts less than was claimed because there is nothing to show.
    pub fn lacks_evidence(&self) -> bool {
        self.grade == Grade::NONE && matches!(self.state, AnswerState::Rung(rung) if rung > Rung::OnPaper)
    }
}

impl AnswerState {
    fn of(question: &Question, assessment: &Assessment) -> Self {
        match assessment.choice(&question.id) {
            Some(Choice::Rung(rung)) => Self::Rung(*rung),
            Some(Choice::DontKnow) => Self::DontKnow,
            Some(Choice::NotApplicable { reason }) if scope::accepts_not_applicable(question, reason, assessment).is_ok() => {
                Self::NotApplicable
            }
            _ => Self::NotAnswered,
        }
    }
}

/// Ladder questions of the mode that the profile or the modules leave out.
pub(super) fn out_of_scope<'a>(pack: &'a Pack, assessment: &Assessment) -> Vec<&'a Ladder> {
    let left_out = |question: &&Question| scope::is_in_mode(question, assessment) && !scope::applies(question, assessment);
    pack.questions.iter().filter(left_out).filter_map(Question::ladder).collect()
}

/// Answers of *not applicable* that do not count.
pub(super) fn problems(asked: &[&Question], assessment: &Assessment) -> Vec<(QuestionId, NotAccepted)> {
    let problem = |question: &&Question| match assessment.choice(&question.id) {
        Some(Choice::NotApplicable { reason }) => {
            let refusal = scope::accepts_not_applicable(question, reason, assessment).err()?;
            Some((question.id.clone(), refusal))
        }
        _ => None,
    };
    asked.iter().filter_map(problem).collect()
}
