//! Everything one company has said, as one plain value. Undo, compare and merge fall out of that.

use super::{
    answer::{Answer, Choice},
    date::Date,
    id::{AssessmentId, ModuleId, ProfileId, QuestionId, ThemeId},
    profile::{Fact, Profile},
    questionnaire::{Mode, Pack},
    severity::Impact,
};
use crate::table::{Map, Set};

/// One assessment of one company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Random, so that two files can be told apart.
    pub id: AssessmentId,
    /// The program's version that wrote it.
    pub app: String,
    /// The pack it was answered with.
    pub pack: PackVersion,
    /// How much is asked.
    pub mode: Mode,
    /// Modules switched on.
    pub modules: Set<ModuleId>,
    /// The language it was last worked on in.
    pub language: String,
    /// The fictional case, when this is an exercise.
    pub practice: Option<String>,
    /// What the person calls it.
    pub title: String,
    /// The company's name; may be empty.
    pub organisation: String,
    /// The date the result is computed for.
    pub as_of: Date,
    /// Facts about the company.
    pub profile: Profile,
    /// Answers by question, those to unknown questions included.
    pub answers: Map<QuestionId, Answer>,
    /// Harm rated by theme.
    pub impacts: Map<ThemeId, Impact>,
    /// Themes the company treats as salient: their questions weigh double.
    pub salient_themes: Set<ThemeId>,
    /// What is to be done.
    pub actions: Vec<Action>,
}

/// Which pack, and which version of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackVersion {
    /// The pack's id.
    pub id: String,
    /// Its version.
    pub version: String,
}

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Random.
    pub id: String,
    /// The question it answers to.
    pub question: Option<QuestionId>,
    /// What is to be done.
    pub what: String,
    /// The people it protects.
    pub who_benefits: String,
    /// The role that sees to it.
    pub owner: String,
    /// When it is due.
    pub due: Option<Date>,
    /// What will show that it is done.
    pub proof: String,
    /// How far it is.
    pub state: ActionState,
}

/// How far an action is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionState {
    /// Not begun.
    Open,
    /// Begun.
    InProgress,
    /// Done.
    Done,
}

impl Assessment {
    /// An assessment with nothing in it.
    pub fn new(id: AssessmentId, pack: &Pack, mode: Mode, language: &str, as_of: Date) -> Self {
        Self {
            id,
            app: env!("CARGO_PKG_VERSION").to_owned(),
            pack: PackVersion { id: pack.id.clone(), version: pack.version.clone() },
            mode,
            modules: Set::new_vec(),
            language: language.to_owned(),
            practice: None,
            title: String::new(),
            organisation: String::new(),
            as_of,
            profile: Profile::new_vec(),
            answers: Map::new_vec(),
            impacts: Map::new_vec(),
            salient_themes: Set::new_vec(),
            actions: Vec::new(),
        }
    }

    /// The answer proper to a question.
    pub fn choice(&self, question: &QuestionId) -> Option<&Choice> {
        self.answers.get(question)?.choice.as_ref()
    }

    /// Changes what is said to a question; an answer that says nothing any more is taken out.
    pub fn change_answer(&mut self, question: &QuestionId, change: impl FnOnce(&mut Answer)) {
        let mut answer = self.answers.remove(question).unwrap_or_default();
        change(&mut answer);
        if !answer.is_empty() {
            self.answers.insert(question.clone(), answer);
        }
    }

    /// Answers a question; what else belongs to the answer stays.
    pub fn answer(&mut self, question: &QuestionId, choice: Choice) {
        self.change_answer(question, |answer| answer.choice = Some(choice));
    }

    /// States a fact about the company, or takes it back.
    pub fn state_fact(&mut self, question: &ProfileId, fact: Option<Fact>) {
        match fact {
            Some(fact) => self.profile.insert(question.clone(), fact),
            None => self.profile.remove(question),
        };
    }

    /// Answers to questions this pack does not have: kept and shown, never dropped.
    pub fn unknown_answers<'a>(&'a self, pack: &'a Pack) -> impl Iterator<Item = (&'a QuestionId, &'a Answer)> {
        self.answers.iter().filter(|(id, _)| pack.question(id).is_none())
    }
}
