//! Reads a pack's texts in one language and holds them against its structure: nothing missing, nothing left over.

use serde_json::Value;

use super::{STEPS, has_format};
use crate::{
    domain::{
        id::ProfileId,
        questionnaire::{Kind, Pack, ProfileKind},
        wording::{FlagWording, Heading, LadderWording, ProfileWording, Wording},
    },
    reading::{Fault, Findings, Problem, Reader},
    table::{self, Map},
};

const SIZES: [&str; 4] = ["micro", "small", "medium", "large"];

/// Reads the texts of `pack`.
pub fn wording(file: &str, value: &Value, pack: &Pack) -> Result<Wording, Vec<Problem>> {
    let findings = Findings::new(file);
    let root = findings.root(value);
    let wording = if has_format(&root, "know-and-show/texts/1") { Some(read(&root, pack)) } else { None };
    findings.finish(wording)?.ok_or_else(|| vec![Problem { file: file.to_owned(), place: String::new(), fault: Fault::Missing }])
}

fn read(root: &Reader<'_>, pack: &Pack) -> Wording {
    let text = |name: &str| root.field(name).text().unwrap_or_default();
    let questions = root.field("questions");
    superfluous(&questions, "", |id| pack.questions.iter().any(|question| question.id.as_str() == id));
    let mut ladders = Map::new_vec();
    let mut flags = Map::new_vec();
    for question in &pack.questions {
        let reader = questions.field(question.id.as_str()).named(question.id.as_str());
        match question.kind {
            Kind::Ladder(_) => {
                if let Some(reader) = required(&reader) {
                    ladders.insert(question.id.clone(), ladder(reader));
                }
            }
            Kind::Critical(_) => {
                if let Some(reader) = required(&reader) {
                    flags.insert(question.id.clone(), flag(reader));
                }
            }
            Kind::Fact => {}
        }
    }
    Wording {
        language: text("language"),
        review: text("review"),
        title: text("title"),
        summary: text("summary"),
        sections: headings(root, "sections", pack.sections.iter().map(|section| section.id.clone()), |id| id.as_str().to_owned()),
        steps: headings(root, "steps", STEPS.iter().map(|(word, _)| (*word).to_owned()), Clone::clone),
        themes: headings(root, "themes", pack.themes.iter().map(|theme| theme.id.clone()), |id| id.as_str().to_owned()),
        profile: profile(&root.field("profile"), pack),
        ladders,
        flags,
    }
}

fn required<'a, 'b>(reader: &'b Reader<'a>) -> Option<&'b Reader<'a>> {
    if reader.is_present() { Some(reader) } else { reader.fail(Fault::Missing) }
}

/// Reports texts for ids the pack does not have.
fn superfluous(table: &Reader<'_>, prefix: &str, exists: impl Fn(&str) -> bool) {
    for (id, reader) in table.entries_or_none() {
        if !exists(&id) {
            reader.named(format!("{prefix}{id}")).fail::<()>(Fault::Superfluous);
        }
    }
}

fn headings<Id: Ord + Clone>(
    root: &Reader<'_>,
    table: &str,
    ids: impl Iterator<Item = Id>,
    name: fn(&Id) -> String,
) -> Map<Id, Heading> {
    let reader = root.field(table);
    let ids: Vec<Id> = ids.collect();
    superfluous(&reader, &format!("{table}."), |id| ids.iter().any(|known| name(known) == id));
    let heading = |id: Id| {
        let entry = reader.field(&name(&id));
        let entry = required(&entry)?;
        Some((
            id,
            Heading {
                title: entry.field("title").text().unwrap_or_default(),
                about: entry.field("about").text().unwrap_or_default(),
            },
        ))
    };
    table::map(ids.into_iter().filter_map(heading))
}

fn profile(table: &Reader<'_>, pack: &Pack) -> Map<ProfileId, ProfileWording> {
    superfluous(table, "profile.", |id| pack.profile.iter().any(|question| question.id.as_str() == id));
    let texts = |question: &crate::domain::questionnaire::ProfileQuestion| {
        let reader = table.field(question.id.as_str());
        let reader = required(&reader)?;
        let because = reader.field("because");
        let (options, because) = match &question.kind {
            ProfileKind::Number | ProfileKind::YesNo => {
                (Map::new_vec(), table::map([(String::new(), because.text().unwrap_or_default())]))
            }
            ProfileKind::One(options) | ProfileKind::Many(options) => {
                (by_option(&reader.field("options"), options), by_option(&because, options))
            }
        };
        let text = |name: &str| reader.field(name).text().unwrap_or_default();
        Some((question.id.clone(), ProfileWording { title: text("title"), help: text("help"), options, because }))
    };
    table::map(pack.profile.iter().filter_map(texts))
}

fn by_option(reader: &Reader<'_>, options: &[String]) -> Map<String, String> {
    let place = reader.place().to_owned();
    superfluous(reader, &format!("{place}."), |option| options.iter().any(|known| known == option));
    table::map(options.iter().filter_map(|option| Some((option.clone(), reader.field(option).text()?))))
}

fn ladder(reader: &Reader<'_>) -> LadderWording {
    let text = |name: &str| reader.field(name).text().unwrap_or_default();
    let sizes = reader.field("sizes");
    LadderWording {
        title: text("title"),
        simply: text("simply"),
        why: text("why"),
        rungs: reader.field("rungs").texts(5, 5),
        next: reader.field("next").texts(4, 4),
        sizes: SIZES.iter().filter_map(|size| sizes.field(size).text()).collect(),
        evidence: reader.field("evidence").texts(3, 6),
        discuss: reader.field("discuss").texts(2, 3),
    }
}

fn flag(reader: &Reader<'_>) -> FlagWording {
    let text = |name: &str| reader.field(name).text().unwrap_or_default();
    let if_found = reader.field("if_found");
    let steps = |name: &str| if_found.field(name).texts(1, 10);
    FlagWording {
        title: text("title"),
        simply: text("simply"),
        why: text("why"),
        look_for: reader.field("look_for").texts(2, 10),
        first_24_hours: steps("first_24_hours"),
        first_7_days: steps("first_7_days"),
        first_30_days: steps("first_30_days"),
    }
}
