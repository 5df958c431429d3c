//! What is open and how it changes: the only place that changes an assessment. Every change is saved at once.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    content::{self, Loading, Questionnaire},
    store::BrowserStore,
};
use crate::{
    domain::{
        answer::{Answer, Choice},
        assessment::Assessment,
        contact::Contact,
        date::Date,
        id::{AssessmentId, QuestionId},
        principle::Principle,
        questionnaire::Mode,
    },
    i18n::{self, Language, Texts},
    platform::{clock, random, storage::Refused},
    record::shelf::{Entry, Opened, Shelf},
    route::Route,
    screen::{Content, title_of},
};

/// How safe the last change is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Nothing has been changed yet.
    Nothing,
    /// Kept by the browser since this time of day.
    At(String),
    /// Kept in memory only.
    InMemory(Refused),
}

/// Everything the pages share. Copying it copies handles, not content.
#[derive(Clone, Copy)]
pub struct Session {
    language: RwSignal<Language>,
    route: RwSignal<Route>,
    open: RwSignal<Option<Assessment>>,
    saved: RwSignal<Saved>,
    message: RwSignal<Option<Message>>,
    shelf_changed: Trigger,
    questionnaire: RwSignal<Loading<Questionnaire>>,
    principles: RwSignal<Loading<Vec<Principle>>>,
    contacts: RwSignal<Loading<Vec<Contact>>>,
    single_keys: RwSignal<bool>,
}

/// A sentence for the status line, and what can be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The sentence.
    pub text: String,
    /// The assessment that can be put back from the bin.
    pub undo: Option<AssessmentId>,
}

fn shelf() -> Shelf<BrowserStore> {
    Shelf::new(BrowserStore)
}

fn today() -> Date {
    let (year, month, day) = clock::today();
    Date::new(year, month, day).unwrap_or_default()
}

impl Session {
    /// A session with nothing open, at the place the address names.
    pub fn begin(route: Route) -> Self {
        Self {
            language: RwSignal::new(Language::default()),
            route: RwSignal::new(route),
            open: RwSignal::new(None),
            saved: RwSignal::new(Saved::Nothing),
            message: RwSignal::new(None),
            shelf_changed: Trigger::new(),
            questionnaire: RwSignal::new(Loading::Waiting),
            principles: RwSignal::new(Loading::Waiting),
            contacts: RwSignal::new(Loading::Waiting),
            single_keys: RwSignal::new(shelf().setting("single-keys").as_deref() != Some("off")),
        }
    }

    /// The session of the page this is called on.
    pub fn here() -> Self {
        expect_context()
    }

    /// The language in use.
    pub fn language(self) -> Language {
        self.language.get()
    }

    /// The interface's texts.
    pub fn texts(self) -> &'static Texts {
        self.language.get().texts()
    }

    /// The place the person is at.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Takes the person to a place.
    pub fn arrive(self, route: Route) {
        if let Route::Assessment(id, _) = &route {
            self.open_from_shelf(id);
            shelf().remember_place(id, &route.to_string());
        }
        self.route.set(route);
    }

    /// How safe the last change is.
    pub fn saved(self) -> Saved {
        self.saved.get()
    }

    /// The status line's sentence.
    pub fn message(self) -> Option<Message> {
        self.message.get()
    }

    /// Says a sentence in the status line.
    pub fn say(self, text: String) {
        self.message.set(Some(Message { text, undo: None }));
    }

    /// Empties the status line.
    pub fn hush(self) {
        self.message.set(None);
    }

    // Content

    /// The questionnaire; fetched once.
    pub fn questionnaire(self) -> Loading<Questionnaire> {
        self.questionnaire.get()
    }

    /// Fetches the questionnaire.
    pub fn fetch_questionnaire(self) {
        let language = self.language.get_untracked();
        self.questionnaire.set(Loading::Waiting);
        leptos::task::spawn_local(async move { self.questionnaire.set(content::questionnaire(language).await) });
    }

    /// Fetches again what could not be had.
    pub fn fetch_again(self) {
        if self.questionnaire.get_untracked().ready().is_none() {
            self.fetch_questionnaire();
        }
        self.fetch_principles();
        self.fetch_contacts();
    }

    /// The principles; fetched when first asked for.
    pub fn principles(self) -> Loading<Vec<Principle>> {
        self.principles.get()
    }

    /// Fetches the principles unless they are here.
    pub fn fetch_principles(self) {
        let language = self.language.get_untracked();
        if self.principles.get_untracked().ready().is_none() {
            leptos::task::spawn_local(async move { self.principles.set(content::principles(language).await) });
        }
    }

    /// The contacts; fetched when first asked for.
    pub fn contacts(self) -> Loading<Vec<Contact>> {
        self.contacts.get()
    }

    /// Fetches the contacts unless they are here.
    pub fn fetch_contacts(self) {
        let language = self.language.get_untracked();
        if self.contacts.get_untracked().ready().is_none() {
            leptos::task::spawn_local(async move { self.contacts.set(content::contacts(language).await) });
        }
    }

    /// Looks at what screens are made with; nothing until the questionnaire is here.
    pub fn with_content<T>(self, look: impl FnOnce(Option<&Content<'_>>) -> T) -> T {
        let (questionnaire, principles) = (self.questionnaire().ready(), self.principles().ready());
        let principles = principles.as_ref().map_or(&[][..], |principles| principles.as_slice());
        let content = questionnaire.as_ref().map(|questionnaire| {
            let Questionnaire { pack, wording } = &**questionnaire;
            Content { pack, wording, principles, language: self.language() }
        });
        look(content.as_ref())
    }

    // The open assessment

    /// Looks at the open assessment, and looks again when it changes.
    pub fn read<T>(self, look: impl FnOnce(&Assessment) -> T) -> Option<T> {
        self.open.with(|open| open.as_ref().map(look))
    }

    /// Looks at the open assessment once.
    pub fn read_once<T>(self, look: impl FnOnce(&Assessment) -> T) -> Option<T> {
        self.open.with_untracked(|open| open.as_ref().map(look))
    }

    /// The answer to a question.
    pub fn answer(self, question: &QuestionId) -> Answer {
        self.read(|assessment| assessment.answers.get(question).cloned()).flatten().unwrap_or_default()
    }

    /// Whether this assessment is the open one.
    pub fn is_open(self, id: &AssessmentId) -> bool {
        self.read(|assessment| assessment.id == *id).unwrap_or(false)
    }

    fn open_from_shelf(self, id: &AssessmentId) {
        if self.read_once(|assessment| assessment.id == *id) != Some(true) {
            self.open.set(shelf().get(id));
            self.saved.set(Saved::Nothing);
        }
    }

    /// Changes the open assessment and saves it.
    pub fn change(self, change: impl FnOnce(&mut Assessment)) {
        self.open.update(|open| {
            let Some(assessment) = open else { return };
            change(assessment);
            assessment.as_of = today();
            env!("CARGO_PKG_VERSION").clone_into(&mut assessment.app);
            let (_, kept) = shelf().keep(assessment);
            self.note_saving(kept);
        });
        self.message.set(None);
    }

    fn note_saving(self, kept: Result<(), Refused>) {
        let saved = match kept {
            Ok(()) => {
                let (hour, minute) = clock::time();
                Saved::At(i18n::time(hour, minute))
            }
            Err(refused) => Saved::InMemory(refused),
        };
        if self.saved.get_untracked() != saved {
            self.saved.set(saved);
        }
    }

    /// Answers a question.
    pub fn choose(self, question: &QuestionId, choice: Choice) {
        self.change(|assessment| assessment.answer(question, choice));
    }

    /// Changes what belongs to an answer.
    pub fn change_answer(self, question: &QuestionId, change: impl FnOnce(&mut Answer)) {
        self.change(|assessment| assessment.change_answer(question, change));
    }

    // The shelf

    /// Begins an assessment and keeps it.
    pub fn create(self, questionnaire: &Arc<Questionnaire>, title: String, organisation: String) -> AssessmentId {
        let id = AssessmentId::new(random::name());
        let language = self.language.get_untracked().tag();
        let new = Assessment::new(id.clone(), &questionnaire.pack, Mode::Pulse, language, today());
        let new = Assessment { title, organisation, ..new };
        let (_, kept) = shelf().keep(&new);
        self.note_saving(kept);
        self.open.set(Some(new));
        self.shelf_changed.notify();
        id
    }

    /// Everything saved on this device; looked at again when that changes.
    pub fn entries(self) -> Vec<Entry> {
        self.shelf_changed.track();
        shelf().entries()
    }

    /// Everything in the bin.
    pub fn bin(self) -> Vec<Entry> {
        self.shelf_changed.track();
        shelf().bin()
    }

    /// The assessment worked on last, and where.
    pub fn last(self) -> Option<(Assessment, String)> {
        self.shelf_changed.track();
        let last = shelf().last()?;
        let place = self.place(&last.id);
        Some((last, place))
    }

    /// Where the person was in an assessment; the task list if nowhere yet.
    pub fn place(self, id: &AssessmentId) -> String {
        shelf().place(id).unwrap_or_else(|| super::links::to(id, crate::route::Place::Tasks))
    }

    fn change_on_shelf(self, id: &AssessmentId, change: impl FnOnce(&mut Assessment)) {
        if self.read_once(|assessment| assessment.id == *id) == Some(true) {
            self.change(change);
        } else if let Some(mut assessment) = shelf().get(id) {
            change(&mut assessment);
            let (_, kept) = shelf().keep(&assessment);
            self.note_saving(kept);
        }
        self.shelf_changed.notify();
    }

    /// Gives an assessment another title.
    pub fn rename(self, id: &AssessmentId, title: String) {
        self.change_on_shelf(id, |assessment| assessment.title.clone_from(&title));
        self.say((self.texts().files.renamed)(&title));
    }

    /// Keeps a second copy of an assessment under a title of its own.
    pub fn duplicate(self, id: &AssessmentId) {
        let Some(original) = shelf().get(id) else { return };
        let title = (self.texts().files.copy_of)(&title_of(self.texts(), &original));
        let copy = Assessment { id: AssessmentId::new(random::name()), title: title.clone(), ..original };
        let (_, kept) = shelf().keep(&copy);
        self.note_saving(kept);
        self.shelf_changed.notify();
        self.say((self.texts().files.duplicated)(&title));
    }

    /// Moves an assessment to the bin.
    pub fn delete(self, id: &AssessmentId) {
        let title = shelf().get(id).map(|assessment| title_of(self.texts(), &assessment)).unwrap_or_default();
        let gone = shelf().discard(id);
        self.note_saving(gone);
        if self.read_once(|assessment| assessment.id == *id) == Some(true) {
            self.open.set(None);
        }
        self.shelf_changed.notify();
        self.message.set(Some(Message { text: (self.texts().files.deleted)(&title), undo: Some(id.clone()) }));
    }

    /// Puts an assessment back from the bin.
    pub fn restore(self, id: &AssessmentId) {
        let back = shelf().restore(id);
        self.note_saving(back);
        self.shelf_changed.notify();
        let title = shelf().get(id).map(|assessment| title_of(self.texts(), &assessment)).unwrap_or_default();
        self.say((self.texts().files.restored)(&title));
    }

    /// Deletes an assessment in the bin for ever.
    pub fn destroy(self, id: &AssessmentId) {
        shelf().destroy(id);
        self.shelf_changed.notify();
    }

    /// Takes in an assessment from a file.
    pub fn take_in(self, assessment: Assessment) -> Opened {
        let texts = self.texts();
        let (opened, kept) = shelf().open(assessment, AssessmentId::new(random::name()), texts.files.copy_of);
        self.note_saving(kept);
        self.shelf_changed.notify();
        let (sentence, assessment) = match &opened {
            Opened::New(assessment) => (texts.files.imported, assessment),
            Opened::AlreadyHere(assessment) => (texts.files.already_here, assessment),
            Opened::KeptBeside(assessment) => (texts.files.kept_beside, assessment),
        };
        self.say(sentence(&title_of(texts, assessment)));
        opened
    }

    // Settings

    /// Whether single-key shortcuts are on.
    pub fn single_keys(self) -> bool {
        self.single_keys.get()
    }

    /// The same, for one moment.
    pub fn single_keys_are_on(self) -> bool {
        self.single_keys.get_untracked()
    }

    /// Switches single-key shortcuts.
    pub fn switch_single_keys(self, on: bool) {
        self.single_keys.set(on);
        shelf().set("single-keys", if on { "on" } else { "off" });
    }
}
