//! A pack's texts in one language. Weights and conditions are never here.

use super::id::{ProfileId, QuestionId, SectionId, ThemeId};
use crate::table::Map;

/// All texts of a pack in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The language's tag.
    pub language: String,
    /// Who has reviewed the texts, in words; shown in the method page and the report.
    pub review: String,
    /// The pack's name.
    pub title: String,
    /// What it is, in a sentence or two.
    pub summary: String,
    /// Sections.
    pub sections: Map<SectionId, Heading>,
    /// Due diligence steps, by the word in the file.
    pub steps: Map<String, Heading>,
    /// Themes.
    pub themes: Map<ThemeId, Heading>,
    /// Profile questions.
    pub profile: Map<ProfileId, ProfileWording>,
    /// Ladder questions.
    pub ladders: Map<QuestionId, LadderWording>,
    /// Red-flag questions.
    pub flags: Map<QuestionId, FlagWording>,
}

/// A title with a sentence about it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Heading {
    /// The title.
    pub title: String,
    /// What it is about.
    pub about: String,
}

/// The texts of a profile question.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ProfileWording {
    /// The question.
    pub title: String,
    /// Why it is asked, or how to count.
    pub help: String,
    /// The options in words, by option.
    pub options: Map<String, String>,
    /// Completes "Asked because ...", by option; under the empty key where there are no options.
    pub because: Map<String, String>,
}

/// The texts of a ladder question.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct LadderWording {
    /// The question.
    pub title: String,
    /// The same in plain words.
    pub simply: String,
    /// Who is better off.
    pub why: String,
    /// What one would see on each of the five rungs.
    pub rungs: Vec<String>,
    /// The step from each rung to the one above; four.
    pub next: Vec<String>,
    /// What this can look like, by size: micro, small, medium, large.
    pub sizes: Vec<String>,
    /// What to show.
    pub evidence: Vec<String>,
    /// Prompts for a group.
    pub discuss: Vec<String>,
}

/// The texts of a red-flag question.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct FlagWording {
    /// The question.
    pub title: String,
    /// The same in plain words.
    pub simply: String,
    /// Who is at stake.
    pub why: String,
    /// What one could see or read.
    pub look_for: Vec<String>,
    /// What to do in the first 24 hours.
    pub first_24_hours: Vec<String>,
    /// ... in the first 7 days.
    pub first_7_days: Vec<String>,
    /// ... in the first 30 days.
    pub first_30_days: Vec<String>,
}

impl Wording {
    /// The title of a question of any kind; its id where there is no text.
    pub fn question_title<'a>(&'a self, id: &'a QuestionId) -> &'a str {
        let ladder = self.ladders.get(id).map(|texts| &texts.title);
        ladder.or_else(|| self.flags.get(id).map(|texts| &texts.title)).map_or(id.as_str(), String::as_str)
    }

    /// The title of a section; its id where there is no text.
    pub fn section_title<'a>(&'a self, id: &'a SectionId) -> &'a str {
        self.sections.get(id).map_or(id.as_str(), |texts| &texts.title)
    }

    /// The title of a theme; its id where there is no text.
    pub fn theme_title<'a>(&'a self, id: &'a ThemeId) -> &'a str {
        self.themes.get(id).map_or(id.as_str(), |texts| &texts.title)
    }
}
