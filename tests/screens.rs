//! Pages as text: every place has one heading and leads only to places there are; what people typed stays text.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use std::fs;

use know_and_show::{
    account::{Papers, Wanted, give},
    domain::{
        answer::{Choice, Method, Rung},
        assessment::Assessment,
        date::Date,
        evidence::Evidence,
        id::{AssessmentId, ProfileId, QuestionId},
        journey::Journey,
        parse,
        questionnaire::{Mode, Pack},
        scoring::{GateStatus, Outcome},
        wording::Wording,
    },
    i18n::Language,
    reading, record,
    route::{Explained, Place, Route},
    screen::{self, Content, Deed, EvidenceField, Part, Scratch, Shelf, View},
};

fn text(file: &str) -> String {
    fs::read_to_string(format!("{}/questionnaires/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

struct Library {
    pack: Pack,
    wording: Wording,
}

impl Library {
    fn open() -> Self {
        let json = |file: &str| reading::json(file, &text(file)).unwrap();
        let pack = parse::pack("structure", &json("ungp/structure.json")).unwrap();
        let wording = parse::wording("en", &json("ungp/en.json"), &pack).unwrap();
        Self { pack, wording }
    }

    fn empty(&self) -> Assessment {
        Assessment::new(AssessmentId::new("a1"), &self.pack, Mode::Pulse, "en", Date::new(2026, 11, 21).unwrap())
    }

    /// Everything answered with the second rung, every red flag looked for.
    fn complete(&self) -> Assessment {
        let mut assessment = self.empty();
        for question in &self.pack.questions {
            let choice =
                if question.is_critical() { Choice::Checked(Some(Method::Workers)) } else { Choice::Rung(Rung::Working) };
            assessment.answer(&question.id, choice);
        }
        assessment
    }

    fn flag(&self) -> &QuestionId {
        &self.pack.questions.iter().find(|question| question.is_critical()).unwrap().id
    }

    fn papers(&self, assessment: &Assessment) -> Papers {
        Papers {
            language: "en".to_owned(),
            structure: text("ungp/structure.json"),
            wording: text("ungp/en.json"),
            principles: text("principles/en.json"),
            assessment: record::write(assessment),
        }
    }

    /// The page at a place, as the app shows it: account from the worker's function, the rest from the screen.
    fn page(&self, route: &Route, assessment: &Assessment, scratch: &Scratch) -> String {
        let account = Wanted::at(route).map(|wanted| give(&wanted, &self.papers(assessment)).expect("the worker has an answer"));
        let account = account.as_deref().map_or(Part::Waiting, Part::Ready);
        let content = Content { pack: &self.pack, wording: &self.wording, principles: &[], language: Language::English };
        let shelf = Shelf::default();
        let contacts = Part::Ready(&[][..]);
        let open = Some(assessment);
        screen::main(&View {
            language: Language::English,
            route,
            content: Part::Ready(content),
            contacts,
            account,
            open,
            shelf,
            scratch,
            is_wide: true,
        })
    }
}

fn places(library: &Library) -> Vec<Route> {
    let within = |place| Route::Assessment(AssessmentId::new("a1"), place);
    let questions = library.pack.questions.iter().map(|question| within(Place::Question(question.id.clone())));
    let explained = Explained::ALL.map(|explained| within(Place::Explain(explained)));
    [Route::Start, Route::Files, Route::Method, Route::Principles, Route::Contacts, Route::Keys, Route::Unknown]
        .into_iter()
        .chain((1..=31).map(Route::Principle))
        .chain([Place::Tasks, Place::Profile, Place::Answers, Place::Results, Place::Report].map(within))
        .chain(explained)
        .chain(questions)
        .collect()
}

fn attribute_values<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    page.split(&format!(" {name}=\"")).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn every_place_has_an_address_that_leads_back_to_it() {
    let library = Library::open();
    for route in places(&library) {
        assert_eq!(Route::parse(&route.to_string()), route, "{route}");
    }
    for nowhere in ["#/principles/32", "#/principles/0", "#/a/x/nowhere", "#/a/x", "#/a/x/explain/luck", "#/files/more"] {
        assert_eq!(Route::parse(nowhere), Route::Unknown, "{nowhere}");
    }
}

#[test]
fn every_deed_is_read_as_it_was_written() {
    let (assessment, fact) = (AssessmentId::new("a1"), ProfileId::new("workers"));
    let evidence = EvidenceField::ALL.map(|field| Deed::Evidence(3, field));
    let deeds = [
        Deed::Menu,
        Deed::Skip,
        Deed::Begin,
        Deed::OpenFile,
        Deed::Fact(fact.clone(), "state-owned".to_owned()),
        Deed::Option(fact.clone(), "with spaces in it".to_owned()),
        Deed::Number(fact),
        Deed::ProfileDone,
        Deed::ShowField("profile-workers".to_owned()),
        Deed::Answer("dont-know".to_owned()),
        Deed::Method("workers".to_owned()),
        Deed::Reason,
        Deed::TakeBack,
        Deed::Note,
        Deed::Target,
        Deed::AddEvidence,
        Deed::RemoveEvidence(12),
        Deed::Save(assessment.clone()),
        Deed::Rename(assessment.clone()),
        Deed::KeepName(assessment.clone()),
        Deed::CancelName,
        Deed::Duplicate(assessment.clone()),
        Deed::Delete(assessment.clone()),
        Deed::Restore(assessment.clone()),
        Deed::Destroy(assessment),
        Deed::SaveRecord("assessment/x".to_owned()),
        Deed::SaveOpen,
        Deed::Report,
        Deed::Print,
        Deed::SingleKeys,
        Deed::FetchAgain,
    ];
    for deed in deeds.into_iter().chain(evidence) {
        assert_eq!(Deed::parse(&deed.to_string()), Some(deed.clone()), "{deed}");
    }
    assert_eq!(Deed::parse("evidence 1 colour"), None);
    assert_eq!(Deed::parse(""), None);
}

#[test]
fn every_page_has_one_heading_and_leads_only_to_places_there_are() {
    let library = Library::open();
    for assessment in [library.empty(), library.complete()] {
        for route in places(&library) {
            let page = library.page(&route, &assessment, &Scratch::default());
            assert_eq!(page.matches("<h1").count(), 1, "{route} has one heading");
            for address in attribute_values(&page, "href").into_iter().filter(|address| address.starts_with('#')) {
                assert_ne!(Route::parse(address), Route::Unknown, "{route} leads to {address}");
            }
            for deed in attribute_values(&page, "data-do") {
                assert!(Deed::parse(deed).is_some(), "{route} offers {deed}");
            }
        }
    }
}

#[test]
fn every_id_a_page_refers_to_is_on_it_once() {
    let library = Library::open();
    let mut assessment = library.complete();
    let first = library.pack.questions[0].id.clone();
    assessment.change_answer(&first, |answer| answer.evidence = vec![Evidence::default(), Evidence::default()]);
    for route in places(&library) {
        let page = library.page(&route, &assessment, &Scratch::default());
        let ids = attribute_values(&page, "id");
        let referred = ["for", "aria-describedby", "aria-labelledby"].into_iter().flat_map(|name| attribute_values(&page, name));
        for id in referred.flat_map(str::split_whitespace) {
            assert_eq!(ids.iter().filter(|known| **known == id).count(), 1, "{route} refers to {id}");
        }
    }
}

#[test]
fn what_a_person_typed_stays_text_on_every_page() {
    let library = Library::open();
    let evil = "<script>alert(1)</script>\"'&\u{202e}";
    let mut assessment = library.complete();
    evil.clone_into(&mut assessment.title);
    evil.clone_into(&mut assessment.organisation);
    for question in &library.pack.questions {
        assessment.change_answer(&question.id, |answer| {
            evil.clone_into(&mut answer.note);
            answer.evidence = vec![Evidence { title: evil.to_owned(), place: evil.to_owned(), ..Evidence::default() }];
        });
    }
    assessment.answer(&QuestionId::new(evil), Choice::DontKnow);
    let scratch = Scratch { not_opened: Some((evil.to_owned(), 2)), ..Scratch::default() };
    for route in places(&library) {
        let page = library.page(&route, &assessment, &scratch);
        assert!(!page.contains("<script") && !page.contains('\u{202e}'), "{route}");
    }
    let report = give(&Wanted::Report, &library.papers(&assessment)).unwrap();
    assert!(
        !report.contains("<script") && !report.contains('\u{202e}') && !report.contains("http:") && !report.contains("https:"),
        "the report"
    );
}

#[test]
fn a_confirmed_red_flag_puts_the_people_before_every_figure_and_changes_none() {
    let library = Library::open();
    let before = library.complete();
    let mut after = before.clone();
    after.answer(library.flag(), Choice::Confirmed);
    let route = Route::Assessment(AssessmentId::new("a1"), Place::Results);
    let (calm, red) = (library.page(&route, &before, &Scratch::default()), library.page(&route, &after, &Scratch::default()));
    let texts = Language::English.texts();
    assert!(!calm.contains(texts.first_steps.steps[0].0));
    let at = |page: &str, words: &str| page.find(words).unwrap_or_else(|| panic!("{words} is missing"));
    assert!(at(&red, texts.first_steps.steps[0].0) < at(&red, "class=\"rows figures\""));
    assert!(at(&red, texts.first_steps.nothing_sent.0) < at(&red, "class=\"rows figures\""));
    let figures = |page: &str| page.split("class=\"rows figures\"").nth(1).unwrap().to_owned();
    assert_eq!(figures(&calm).split("<div class=\"two\">").nth(1), figures(&red).split("<div class=\"two\">").nth(1));
    let outcome = |assessment: &Assessment| Outcome::of(&library.pack, assessment);
    assert_eq!(outcome(&before).total, outcome(&after).total);
    assert_eq!(outcome(&after).gate.status, GateStatus::Red);
    assert_eq!(outcome(&after).level.unwrap().number(), 1);
}

#[test]
fn the_page_of_a_red_flag_says_what_to_do_first_as_soon_as_there_are_signs() {
    let library = Library::open();
    let route = Route::Assessment(AssessmentId::new("a1"), Place::Question(library.flag().clone()));
    let first = Language::English.texts().first_steps.heading;
    for (choice, shown) in
        [(Choice::Confirmed, true), (Choice::Signs, true), (Choice::DontKnow, false), (Choice::Checked(None), false)]
    {
        let mut assessment = library.empty();
        assessment.answer(library.flag(), choice.clone());
        assert_eq!(library.page(&route, &assessment, &Scratch::default()).contains(first), shown, "{choice:?}");
    }
}

#[test]
fn the_journey_counts_down_to_nothing() {
    let library = Library::open();
    let mut assessment = library.empty();
    let all = u32::try_from(library.pack.questions.len()).unwrap();
    assert_eq!(Journey::of(&library.pack, &assessment).open(), all);
    for (done, question) in (1..).zip(&library.pack.questions) {
        let choice = if question.is_critical() { Choice::DontKnow } else { Choice::Rung(Rung::Starting) };
        assessment.answer(&question.id, choice);
        assert_eq!(Journey::of(&library.pack, &assessment).answered(), done);
    }
    let journey = Journey::of(&library.pack, &assessment);
    assert_eq!((journey.open(), journey.minutes_left()), (0, 0));
    assert!(journey.first_open().is_none());
}
