//! The result of an assessment, exactly as scoring.md specifies: four outputs, never one number.
//!
//! Integers and exact fractions only. It reads no clock, and the gate and the scores never touch each other.

#![deny(clippy::float_arithmetic)]

mod confidence;
mod figure;
mod gate;
mod level;
mod line;
mod tally;

pub use confidence::{Confidence, ConfidenceGrade, Share};
pub use figure::Figure;
pub use gate::{Gate, GateStatus, Seen};
pub use level::Level;
pub use line::{AnswerState, Line};
pub use tally::{Counts, Scores, Tally, Term};

use super::{
    assessment::{Assessment, PackVersion},
    date::Date,
    id::{QuestionId, SectionId, ThemeId},
    questionnaire::{Pack, Pillar, Question, Step},
    scope::{self, NotAccepted},
};

/// Everything there is to say about an assessment on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The pack it is computed under, which may be newer than the one the file was made with.
    pub pack: PackVersion,
    /// The day it is computed for.
    pub as_of: Date,
    /// Show, Know and Best of the whole.
    pub total: Scores,
    /// The state of the red flags.
    pub gate: Gate,
    /// The level from Show alone.
    pub score_level: Option<Level>,
    /// The level shown: the lower of that and the gate's ceiling.
    pub level: Option<Level>,
    /// How much is known, and how well it is evidenced.
    pub confidence: Confidence,
    /// Counts over all ladder questions of the mode.
    pub counts: Counts,
    /// By section, in the pack's order.
    pub sections: Vec<Group<SectionId>>,
    /// By theme, in the pack's order.
    pub themes: Vec<Group<ThemeId>>,
    /// By due diligence step.
    pub steps: Vec<Group<Step>>,
    /// By pillar.
    pub pillars: Vec<Group<Pillar>>,
    /// By main principle, in number order.
    pub principles: Vec<Group<u8>>,
    /// One line for each ladder question put to the company, in the pack's order.
    pub lines: Vec<Line>,
    /// Answers of *not applicable* that do not count, in the pack's order.
    pub problems: Vec<(QuestionId, NotAccepted)>,
}

/// The scores of a group of questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<Id> {
    /// What the group is.
    pub id: Id,
    /// Its weight in the total; only sections have one.
    pub weight: u32,
    /// Its scores.
    pub scores: Scores,
    /// How its questions were answered.
    pub counts: Counts,
}

/// A principle is scored from this many answered questions on.
const ANSWERS_PER_PRINCIPLE: u32 = 2;

impl Outcome {
    /// Computes the result of `assessment` under `pack`.
    pub fn of(pack: &Pack, assessment: &Assessment) -> Self {
        let asked: Vec<&Question> = scope::questions(pack, assessment).collect();
        let lines: Vec<Line> = asked.iter().filter_map(|question| Line::of(question, assessment)).collect();
        let out_of_scope = line::out_of_scope(pack, assessment);
        let group = |of: &dyn Fn(&Line) -> bool, out: u32| Tally::of(lines.iter().filter(|line| of(line)), out);

        let sections: Vec<Group<SectionId>> = pack
            .sections
            .iter()
            .map(|section| {
                let out = out_of_scope.iter().filter(|ladder| ladder.section == section.id).count();
                group(&|line| line.section == section.id, u32::try_from(out).unwrap_or(u32::MAX))
                    .group(section.id.clone(), section.weight)
            })
            .collect();
        let themes =
            pack.themes.iter().map(|theme| group(&|line| line.theme.as_ref() == Some(&theme.id), 0).group(theme.id.clone(), 0));
        let steps = Step::ALL.map(|step| group(&|line| line.step == Some(step), 0).group(step, 0));
        let of_pillar = |line: &Line, pillar| pack.section(&line.section).is_some_and(|section| section.pillar == pillar);
        let pillars = Pillar::ALL.map(|pillar| group(&|line| of_pillar(line, pillar), 0).group(pillar, 0));
        let principles = pack.main_principles().into_iter().map(|number| {
            let tally = group(&|line| line.principle == Some(number), 0);
            let enough = tally.counts.rung >= ANSWERS_PER_PRINCIPLE;
            let scored = tally.group(number, 0);
            if enough { scored } else { Group { scores: Scores::default(), ..scored } }
        });

        let total = tally::total(&sections);
        let gate = Gate::of(&asked, assessment);
        let score_level = total.show.map(Level::of);
        let counts = Tally::of(lines.iter(), u32::try_from(out_of_scope.len()).unwrap_or(u32::MAX)).counts;
        Self {
            pack: PackVersion { id: pack.id.clone(), version: pack.version.clone() },
            as_of: assessment.as_of,
            total,
            score_level,
            level: score_level.map(|level| level.min(gate.ceiling())),
            confidence: Confidence::of(&lines, &gate),
            counts,
            themes: themes.collect(),
            steps: steps.to_vec(),
            pillars: pillars.to_vec(),
            principles: principles.collect(),
            problems: line::problems(&asked, assessment),
            sections,
            gate,
            lines,
        }
    }

    /// Whether every question put to the company, red flags included, has an answer.
    pub fn is_complete(&self) -> bool {
        self.counts.not_answered == 0 && self.gate.unanswered == 0
    }
}
