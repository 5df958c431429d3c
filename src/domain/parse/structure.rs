//! Reads `structure.json`: everything of a pack that is not language.

use serde_json::Value;

use super::{MODES, STEPS, condition, date, has_format};
use crate::{
    domain::{
        date::Date,
        id::{ModuleId, ProfileId, QuestionId, SectionId, ThemeId},
        questionnaire::{
            Indicator, Kind, Ladder, Mode, NotApplicable, Pack, Pillar, ProfileKind, ProfileQuestion, Question, Section, Theme,
        },
    },
    reading::{Fault, Findings, Problem, Reader},
    table::{self, Map, Set},
};

/// In these sections *not applicable* is never accepted (UNGP 14).
const APPLIES_TO_EVERY_ENTERPRISE: [&str; 3] = ["commitment", "due-diligence", "remedy"];

/// With these limits every exact fraction of a score fits in 128 bits:
/// the product of the section denominators is at most (2 x 10 x 400 / 8)^8 = 10^24.
const MOST_SECTIONS: usize = 8;
const MOST_LADDERS: usize = 400;
const MOST_WEIGHT: i64 = 10;
const MOST_SECTION_WEIGHT: i64 = 1000;

/// Company-facing and State-facing principles alike.
const PRINCIPLES: std::ops::RangeInclusive<i64> = 1..=31;

const PILLARS: &[(i64, Pillar)] = &[(2, Pillar::Respect), (3, Pillar::Remedy)];

#[derive(Clone, Copy)]
enum KindWord {
    Ladder,
    Critical,
    Fact,
}

const KINDS: &[(&str, KindWord)] = &[("ladder", KindWord::Ladder), ("critical", KindWord::Critical), ("fact", KindWord::Fact)];
const INDICATORS: &[(&str, Indicator)] = &[("one", Indicator::One), ("several", Indicator::Several)];

/// Reads a pack's structure.
pub fn pack(file: &str, value: &Value) -> Result<Pack, Vec<Problem>> {
    match survey(file, value) {
        (Some(pack), problems) if problems.is_empty() => Ok(pack),
        (_, problems) => Err(problems),
    }
}

/// Reads as much of a pack's structure as can be read, with everything that is wrong with it.
///
/// A faulty question stays in the pack, so that its texts can still be checked; such a pack is for checking only.
pub fn survey(file: &str, value: &Value) -> (Option<Pack>, Vec<Problem>) {
    let findings = Findings::new(file);
    let pack = read(&findings.root(value));
    (pack, findings.finish(()).err().unwrap_or_default())
}

fn read(root: &Reader<'_>) -> Option<Pack> {
    if !has_format(root, "know-and-show/pack/1") {
        return None;
    }
    let id = root.field("id").text();
    let version = root.field("version").text();
    let reviewed = date(&root.field("reviewed"));
    let languages = root.field("languages").texts(1, 50);
    let modes: Vec<Mode> = root.field("modes").items().iter().filter_map(|item| item.word(MODES)).collect();
    let modules: Vec<ModuleId> =
        root.field("modules").items_or_none().iter().filter_map(Reader::text).map(ModuleId::new).collect();

    let sections = root.field("sections");
    if let Some(list) = sections.value().and_then(Value::as_array)
        && !(1..=MOST_SECTIONS).contains(&list.len())
    {
        sections.fail::<()>(Fault::WrongLength { least: 1, most: MOST_SECTIONS, found: list.len() });
    }
    let sections = unique(sections.items(), "sections", section);
    let themes = unique(root.field("themes").items(), "themes", theme);
    let profile = unique(root.field("profile").items(), "profile", profile_question);

    let surroundings = Surroundings { sections: &sections, themes: &themes, profile: &profile, modules: &modules };
    let list = root.field("questions");
    let questions = unique(list.items(), "", |reader, id| question(reader, id, &surroundings));
    let ladders = questions.iter().filter(|question| question.ladder().is_some()).count();
    if ladders > MOST_LADDERS {
        list.fail::<()>(Fault::WrongLength { least: 0, most: MOST_LADDERS, found: ladders });
    }
    Some(Pack {
        id: id.unwrap_or_default(),
        version: version.unwrap_or_default(),
        reviewed: reviewed.unwrap_or_default(),
        languages,
        modes,
        modules,
        sections,
        themes,
        profile,
        questions,
    })
}

/// Reads the entries of a list, names each by its id, and reports an id that is used twice.
fn unique<T>(items: Vec<Reader<'_>>, prefix: &str, read: impl Fn(&Reader<'_>, String) -> Option<T>) -> Vec<T> {
    let mut seen = Set::new_vec();
    let mut list = Vec::new();
    for item in items {
        let Some(id) = item.field("id").text() else { continue };
        let place = if prefix.is_empty() { id.clone() } else { format!("{prefix}.{id}") };
        if seen.insert(id.clone(), ()).is_some() {
            item.field("id").fail::<()>(Fault::Duplicate { found: id });
            continue;
        }
        list.extend(read(&item.named(place), id));
    }
    list
}

fn section(reader: &Reader<'_>, id: String) -> Option<Section> {
    let weight = reader.field("weight").number(1, MOST_SECTION_WEIGHT);
    let pillar = reader.field("pillar").number(2, 3);
    let pillar = PILLARS.iter().find(|(number, _)| Some(*number) == pillar).map_or(Pillar::Respect, |(_, pillar)| *pillar);
    Some(Section { id: SectionId::new(id), weight: small(weight), pillar })
}

fn theme(reader: &Reader<'_>, id: String) -> Option<Theme> {
    let floor = reader.field("floor_severity").optional().and_then(|field| field.number(1, 5));
    let texts = |name: &str| reader.field(name).items_or_none().iter().filter_map(Reader::text).collect();
    Some(Theme {
        id: ThemeId::new(id),
        floor_severity: floor.and_then(|floor| u8::try_from(floor).ok()),
        sdg: texts("sdg"),
        rights: texts("rights"),
    })
}

fn profile_question(reader: &Reader<'_>, id: String) -> Option<ProfileQuestion> {
    #[derive(Clone, Copy)]
    enum Word {
        Number,
        YesNo,
        One,
        Many,
    }
    let kind =
        reader.field("kind").word(&[("number", Word::Number), ("yes-no", Word::YesNo), ("one", Word::One), ("many", Word::Many)]);
    let options = || reader.field("options").texts(2, 40);
    let kind = match kind? {
        Word::Number => ProfileKind::Number,
        Word::YesNo => ProfileKind::YesNo,
        Word::One => ProfileKind::One(options()),
        Word::Many => ProfileKind::Many(options()),
    };
    Some(ProfileQuestion { id: ProfileId::new(id), kind })
}

/// What a question may refer to.
struct Surroundings<'a> {
    sections: &'a [Section],
    themes: &'a [Theme],
    profile: &'a [ProfileQuestion],
    modules: &'a [ModuleId],
}

fn question(reader: &Reader<'_>, id: String, pack: &Surroundings<'_>) -> Option<Question> {
    let kind = reader.field("kind").word(KINDS);
    let theme = reader.field("theme");
    let theme = reference(&theme, "theme", |id| pack.themes.iter().any(|theme| theme.id.as_str() == id)).map(ThemeId::new);
    let principles = principles(&reader.field("principles"));
    let modes = reader.field("modes").items_or_none().iter().filter_map(|item| item.word(MODES)).collect();
    let module = reference(&reader.field("module"), "module", |id| pack.modules.iter().any(|module| module.as_str() == id));
    let applies_if = condition::optional(&reader.field("applies_if"), pack.profile);
    let references = references(&reader.field("references"));
    let reviewed: Option<Date> = reader.field("reviewed").optional().and_then(|field| date(&field));
    let kind = match kind? {
        KindWord::Ladder => Kind::Ladder(ladder(reader, pack.sections)),
        KindWord::Critical => {
            let indicator = reader.field("indicator").optional().and_then(|field| field.word(INDICATORS));
            Kind::Critical(indicator.unwrap_or_default())
        }
        KindWord::Fact => Kind::Fact,
    };
    let not_applicable = not_applicable(reader, &kind, pack.profile);
    Some(Question {
        id: QuestionId::new(id),
        kind,
        theme,
        principles,
        modes,
        module: module.map(ModuleId::new),
        applies_if,
        not_applicable,
        references,
        reviewed,
    })
}

/// A weight within its limits, or 1 where a problem has been noted.
fn small(number: Option<i64>) -> u32 {
    number.and_then(|number| u32::try_from(number).ok()).unwrap_or(1)
}

fn ladder(reader: &Reader<'_>, sections: &[Section]) -> Ladder {
    let field = reader.field("section");
    if !field.is_present() {
        field.fail::<()>(Fault::Missing);
    }
    let section = reference(&field, "section", |id| sections.iter().any(|section| section.id.as_str() == id));
    let step = reader.field("step").optional().and_then(|field| field.word(STEPS));
    let weight = reader.field("weight");
    let weight = if weight.is_present() { weight.number(1, MOST_WEIGHT) } else { Some(1) };
    Ladder { section: SectionId::new(section.unwrap_or_default()), step, weight: small(weight) }
}

/// An id that may be absent but must lead somewhere.
fn reference(field: &Reader<'_>, what: &'static str, exists: impl Fn(&str) -> bool) -> Option<String> {
    let id = field.optional()?.text()?;
    if exists(&id) { Some(id) } else { field.fail(Fault::UnknownReference { what, found: id }) }
}

fn principles(field: &Reader<'_>) -> Vec<u8> {
    let items = field.items();
    if field.value().is_some_and(Value::is_array) && items.is_empty() {
        field.fail::<()>(Fault::WrongLength { least: 1, most: 31, found: 0 });
    }
    let number =
        |item: &Reader<'_>| item.number(*PRINCIPLES.start(), *PRINCIPLES.end()).and_then(|number| u8::try_from(number).ok());
    items.iter().filter_map(number).collect()
}

fn references(field: &Reader<'_>) -> Map<String, Vec<String>> {
    table::map(field.entries_or_none().into_iter().map(|(framework, codes)| (framework, codes.texts(0, 40))))
}

fn not_applicable(reader: &Reader<'_>, kind: &Kind, profile: &[ProfileQuestion]) -> NotApplicable {
    let allows = reader.field("allows_not_applicable");
    let refused_if = condition::optional(&reader.field("not_applicable_refused_if"), profile);
    if !allows.yes_or_absent() {
        return NotApplicable::Never;
    }
    if let Kind::Ladder(ladder) = kind
        && APPLIES_TO_EVERY_ENTERPRISE.contains(&ladder.section.as_str())
    {
        allows.fail::<()>(Fault::NotApplicableHere { section: ladder.section.to_string() });
    }
    NotApplicable::WithReason { refused_if }
}
