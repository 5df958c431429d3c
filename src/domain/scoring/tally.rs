//! Adding lines up: the weighted mean of a group, and of the sections.

use super::{AnswerState, Figure, Group, Line};
use crate::domain::id::SectionId;

/// The three figures of a group; nothing where there is nothing to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Scores {
    /// What can be backed.
    pub show: Option<Figure>,
    /// What is claimed.
    pub know: Option<Figure>,
    /// What the unknowns could still make of it.
    pub best: Option<Figure>,
}

/// How the ladder questions of a group were answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Counts {
    /// With a rung.
    pub rung: u32,
    /// Don't know.
    pub dont_know: u32,
    /// Not answered.
    pub not_answered: u32,
    /// Not applicable, accepted.
    pub not_applicable: u32,
    /// Not put to this company.
    pub out_of_scope: u32,
}

/// One of the three sums of a group: `sum / weights`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Term {
    /// The sum of weight times value.
    pub sum: u64,
    /// The sum of the weights.
    pub weights: u64,
}

/// The sums of a group of lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Tally {
    /// For Show.
    pub show: Term,
    /// For Know.
    pub know: Term,
    /// For Best.
    pub best: Term,
    /// How the questions were answered.
    pub counts: Counts,
}

impl Term {
    fn add(&mut self, weight: u32, value: Option<u32>) {
        if let Some(value) = value {
            self.sum += u64::from(weight) * u64::from(value);
            self.weights += u64::from(weight);
        }
    }

    /// The weighted mean.
    pub fn figure(self) -> Option<Figure> {
        Figure::mean(self.sum, self.weights)
    }
}

impl Counts {
    /// Questions put to the company.
    pub fn in_scope(&self) -> u32 {
        self.rung + self.dont_know + self.not_answered + self.not_applicable
    }

    fn add(&mut self, state: AnswerState) {
        match state {
            AnswerState::Rung(_) => self.rung += 1,
            AnswerState::DontKnow => self.dont_know += 1,
            AnswerState::NotAnswered => self.not_answered += 1,
            AnswerState::NotApplicable => self.not_applicable += 1,
        }
    }
}

impl Tally {
    /// Adds the lines up.
    pub fn of<'a>(lines: impl Iterator<Item = &'a Line>, out_of_scope: u32) -> Self {
        let mut tally = Self { counts: Counts { out_of_scope, ..Counts::default() }, ..Self::default() };
        for line in lines {
            tally.show.add(line.weight, line.show());
            tally.know.add(line.weight, line.know());
            tally.best.add(line.weight, line.best());
            tally.counts.add(line.state);
        }
        tally
    }

    /// The three figures.
    pub fn scores(&self) -> Scores {
        Scores { show: self.show.figure(), know: self.know.figure(), best: self.best.figure() }
    }

    pub(super) fn group<Id>(self, id: Id, weight: u32) -> Group<Id> {
        Group { id, weight, scores: self.scores(), counts: self.counts }
    }
}

/// The weighted mean of the sections that have something to count, for each figure on its own.
pub(super) fn total(sections: &[Group<SectionId>]) -> Scores {
    let mean = |figure: fn(&Scores) -> Option<Figure>| {
        Figure::weighted_mean(sections.iter().filter_map(|section| Some((section.weight, figure(&section.scores)?))))
    };
    Scores { show: mean(|scores| scores.show), know: mean(|scores| scores.know), best: mean(|scores| scores.best) }
}
