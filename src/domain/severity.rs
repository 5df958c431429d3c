//! Which harm comes first: severity before likelihood, never their product (UNGP 14, 24; scoring.md section 7).

use std::cmp::Reverse;

use super::{assessment::Assessment, id::ThemeId, questionnaire::Pack};

/// How a theme's harm was rated. Each rating is 1 to 5.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Impact {
    /// How grave for the person.
    pub scale: Rating,
    /// How many people.
    pub scope: Rating,
    /// How hard to put right.
    pub irremediability: Rating,
    /// How likely; for possible harm only.
    pub likelihood: Rating,
    /// Whether it is happening, not just possible.
    pub actual: bool,
    /// How the company is involved.
    pub involvement: Option<Involvement>,
    /// Which groups of people; never names.
    pub who: String,
}

/// 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rating(u8);

/// How a company is involved in harm (UNGP 13, 19). It chooses the kind of action and never lowers severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Involvement {
    /// Its own activity is enough to produce the harm.
    Cause,
    /// Its activity produces the harm together with others.
    Contribute,
    /// The harm is tied to it through a business relationship.
    DirectlyLinked,
}

/// A rated theme with its severity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankedImpact {
    /// The theme.
    pub theme: ThemeId,
    /// 1 to 5.
    pub severity: Rating,
    /// What was rated.
    pub impact: Impact,
}

/// From this severity on, a theme is proposed as salient.
const PROPOSED_FROM: u8 = 4;

impl Rating {
    /// A rating from 1 to 5.
    pub fn new(number: u8) -> Option<Self> {
        (1..=5).contains(&number).then_some(Self(number))
    }

    /// 1 to 5.
    pub fn number(self) -> u8 {
        self.0
    }
}

impl Impact {
    /// `max(scale, irremediability, min(scope, scale + 2))`, never below the theme's floor.
    ///
    /// Any one criterion may make a harm severe; the guard on scope stops a trifle from becoming severe only because everybody shares it.
    pub fn severity(&self, floor: Option<u8>) -> Rating {
        let guarded_scope = self.scope.0.min(self.scale.0 + 2);
        Rating(self.scale.0.max(self.irremediability.0).max(guarded_scope).max(floor.unwrap_or(1)).min(5))
    }

    fn sum(&self) -> u8 {
        self.scale.0 + self.scope.0 + self.irremediability.0
    }
}

/// The rated themes, most severe first. Themes the pack does not know come last, by name.
pub fn ranking(pack: &Pack, assessment: &Assessment) -> Vec<RankedImpact> {
    let place = |theme: &ThemeId| pack.themes.iter().position(|known| known.id == *theme).unwrap_or(usize::MAX);
    let rank = |(theme, impact): (&ThemeId, &Impact)| {
        let floor = pack.themes.iter().find(|known| known.id == *theme).and_then(|known| known.floor_severity);
        RankedImpact { theme: theme.clone(), severity: impact.severity(floor), impact: impact.clone() }
    };
    let mut ranked: Vec<_> = assessment.impacts.iter().map(rank).collect();
    ranked.sort_by_key(|one| {
        let impact = &one.impact;
        (Reverse(one.severity), Reverse(impact.actual), Reverse(impact.likelihood), Reverse(impact.sum()), place(&one.theme))
    });
    ranked
}

/// Themes proposed as salient; the person decides.
pub fn proposed_as_salient(ranking: &[RankedImpact]) -> impl Iterator<Item = &ThemeId> {
    ranking.iter().filter(|one| one.severity.0 >= PROPOSED_FROM).map(|one| &one.theme)
}
