//! What is open and how it changes: the only place that changes an assessment. Every change is saved at once.

use leptos::prelude::*;

use super::{
    content::{self, Library, Questionnaire, Wanted},
    store::BrowserStore,
};
use crate::{
    account::{self, Papers},
    domain::{
        answer::{Answer, Choice},
        assessment::Assessment,
        date::Date,
        id::{AssessmentId, QuestionId},
        questionnaire::{Mode, Question},
    },
    i18n::{self, Language, Texts},
    platform::{clock, document, focus, random, storage::Refused, worker},
    record::{
        self,
        shelf::{Entry, Opened, Shelf},
    },
    route::{Place, Route},
    screen::{self, Content, Message, Part, Saved, Scratch, View, title_of},
};

/// Everything there is to show. Copying a session copies a handle.
#[derive(Clone, Copy)]
pub struct Session {
    language: RwSignal<Language>,
    route: RwSignal<Route>,
    open: RwSignal<Option<Assessment>>,
    scratch: RwSignal<Scratch>,
    library: RwSignal<Library>,
    account: RwSignal<Part<String>>,
    shelf_changed: Trigger,
    account_number: StoredValue<u32>,
    waits_for_heading: StoredValue<bool>,
}

fn shelf() -> Shelf<BrowserStore> {
    Shelf::new(BrowserStore)
}

/// What the report worker needs; nothing until the questionnaire is here, and the principles are or cannot be had.
fn papers(library: &Library, language: Language, open: Option<&Assessment>) -> Option<Papers> {
    let is_here = matches!(library.questionnaire, Part::Ready(_)) && !matches!(library.principles, Part::Waiting);
    is_here.then(|| Papers {
        language: language.tag().to_owned(),
        structure: library.sources.structure.clone(),
        wording: library.sources.wording.clone(),
        principles: if let Part::Ready(text) = &library.principles { text.clone() } else { String::new() },
        assessment: open.map(record::write).unwrap_or_default(),
    })
}

fn today() -> Date {
    let (year, month, day) = clock::today();
    Date::new(year, month, day).unwrap_or_default()
}

impl Session {
    /// A session with nothing open.
    pub fn begin() -> Self {
        let single_keys = shelf().setting("single-keys").as_deref() != Some("off");
        Self {
            language: RwSignal::new(Language::default()),
            route: RwSignal::new(Route::Start),
            open: RwSignal::new(None),
            scratch: RwSignal::new(Scratch { single_keys, ..Scratch::default() }),
            library: RwSignal::new(Library::empty()),
            account: RwSignal::new(Part::Waiting),
            account_number: StoredValue::new(0),
            shelf_changed: Trigger::new(),
            waits_for_heading: StoredValue::new(false),
        }
    }

    /// The language in use.
    pub fn language(self) -> Language {
        self.language.get()
    }

    /// The interface's texts.
    pub fn texts(self) -> &'static Texts {
        self.language.get_untracked().texts()
    }

    /// Writes a part of the page, and writes it again whenever what it shows has changed.
    pub fn view(self, write: fn(&View<'_>) -> String) -> String {
        let language = self.language.get();
        self.route.with(|route| {
            let shelf = self.shelf_of(route);
            self.scratch.with(|scratch| {
                self.open.with(|open| {
                    self.library.with(|library| {
                        let contacts = match &library.contacts {
                            Part::Ready(list) => Part::Ready(list.as_slice()),
                            Part::Waiting => Part::Waiting,
                            Part::Failed => Part::Failed,
                        };
                        let content = match &library.questionnaire {
                            Part::Ready(Questionnaire { pack, wording }) => {
                                Part::Ready(Content { pack, wording, principles: &[], language })
                            }
                            Part::Waiting => Part::Waiting,
                            Part::Failed => Part::Failed,
                        };
                        self.account.with(|account| {
                            let account = match account {
                                Part::Ready(page) => Part::Ready(page.as_str()),
                                Part::Waiting => Part::Waiting,
                                Part::Failed => Part::Failed,
                            };
                            let (open, is_wide) = (open.as_ref(), document::is_wide());
                            write(&View { language, route, content, contacts, account, open, shelf, scratch, is_wide })
                        })
                    })
                })
            })
        })
    }

    /// What is kept on this device, where the page shows it.
    fn shelf_of(self, route: &Route) -> screen::Shelf {
        if !matches!(route, Route::Start | Route::Files) {
            return screen::Shelf::default();
        }
        self.shelf_changed.track();
        let entries = shelf().entries();
        let places = entries.iter().filter_map(|entry| match entry {
            Entry::Readable(assessment) => Some((assessment.id.clone(), shelf().place(&assessment.id)?)),
            Entry::Unreadable { .. } => None,
        });
        let places = places.collect();
        let last = shelf().last().map(|last| {
            let place = self.place(&last.id);
            (last, place)
        });
        screen::Shelf { entries, bin: shelf().bin(), last, places }
    }

    // Where the person is

    /// The place the person is at.
    pub fn route(self) -> Route {
        self.route.get_untracked()
    }

    /// The question of the page, if it is a question's page.
    pub fn question(self) -> Option<Question> {
        let Route::Assessment(_, Place::Question(id)) = self.route() else { return None };
        self.library.with_untracked(|library| match &library.questionnaire {
            Part::Ready(questionnaire) => questionnaire.pack.question(&id).cloned(),
            _ => None,
        })
    }

    /// Takes the person to a place.
    pub fn arrive(self, route: Route) {
        match &route {
            Route::Assessment(id, place) => {
                self.open_from_shelf(id);
                shelf().remember_place(id, &route.to_string());
                if matches!(place, Place::Answers | Place::Results | Place::Explain(_) | Place::Report) {
                    self.fetch(Wanted::Principles);
                }
            }
            Route::Method | Route::Principles | Route::Principle(_) => self.fetch(Wanted::Principles),
            Route::Contacts => self.fetch(Wanted::Contacts),
            _ => {}
        }
        self.route.set(route);
    }

    /// Forgets what only the page that is left needed.
    pub fn leave_page(self) {
        self.scratch.update(|scratch| {
            *scratch = Scratch { single_keys: scratch.single_keys, saved: scratch.saved.clone(), ..Scratch::default() };
        });
    }

    /// Moves the focus to the page's heading, now or as soon as it is drawn.
    pub fn focus_on_heading(self) {
        self.waits_for_heading.set_value(true);
        self.focus_if_waiting();
    }

    /// Moves the focus to the heading a person has arrived for.
    pub fn focus_if_waiting(self) {
        if self.waits_for_heading.get_value() {
            let waits = self.waits_for_heading;
            focus::first_then("main h1", move || waits.set_value(false));
        }
    }

    /// Looks at what may bring a heading.
    pub fn watch_content(self) {
        self.library.track();
        self.account.track();
    }

    // Content

    /// Fetches something unless it is here.
    pub fn fetch(self, wanted: Wanted) {
        if self.library.with_untracked(|library| library.has(wanted)) {
            return;
        }
        let language = self.language.get_untracked().tag();
        leptos::task::spawn_local(async move {
            let texts = content::fetch(wanted, language).await;
            self.library.update(|library| library.take_in(wanted, language, &texts));
        });
    }

    /// Fetches again what could not be had.
    pub fn fetch_again(self) {
        self.fetch(Wanted::Questionnaire);
        let route = self.route();
        self.arrive(route);
        self.library.notify();
    }

    // Account

    /// Asks the report worker for what the page gives account of, and asks again whenever that has changed.
    pub fn ask_for_account(self) {
        let wanted = self.route.with(account::Wanted::at);
        let papers = self.open.with(|open| self.library.with(|library| papers(library, self.language.get(), open.as_ref())));
        self.account.set(Part::Waiting);
        let number = self.account_number.get_value() + 1;
        self.account_number.set_value(number);
        if self.library.with(|library| matches!(library.questionnaire, Part::Failed)) {
            self.account.set(Part::Failed);
        }
        let (Some(wanted), Some(papers)) = (wanted, papers) else { return };
        worker::ask(&wanted.to_string(), &papers.into_texts(), move |page| {
            // An answer to a question that has been asked anew comes too late.
            if self.account_number.get_value() == number {
                self.account.set(page.map_or(Part::Failed, Part::Ready));
            }
        });
    }

    /// Asks the report worker for the report of the open assessment.
    pub fn ask_for_report(self, receive: impl FnOnce(Option<String>) + 'static) {
        let language = self.language.get_untracked();
        let papers =
            self.open.with_untracked(|open| self.library.with_untracked(|library| papers(library, language, open.as_ref())));
        match papers {
            Some(papers) => worker::ask(&account::Wanted::Report.to_string(), &papers.into_texts(), receive),
            None => receive(None),
        }
    }

    // The open assessment

    /// Looks at the open assessment.
    pub fn read<T>(self, look: impl FnOnce(&Assessment) -> T) -> Option<T> {
        self.open.with_untracked(|open| open.as_ref().map(look))
    }

    fn is_open(self, id: &AssessmentId) -> bool {
        self.read(|assessment| assessment.id == *id) == Some(true)
    }

    fn open_from_shelf(self, id: &AssessmentId) {
        if !self.is_open(id) {
            self.open.set(shelf().get(id));
        }
    }

    /// Changes the open assessment and saves it.
    pub fn change(self, change: &dyn Fn(&mut Assessment)) {
        self.open.update(|open| {
            let Some(assessment) = open else { return };
            change(assessment);
            assessment.as_of = today();
            env!("CARGO_PKG_VERSION").clone_into(&mut assessment.app);
            let (_, kept) = shelf().keep(assessment);
            self.note_saving(kept);
        });
    }

    fn note_saving(self, kept: Result<(), Refused>) {
        let saved = match kept {
            Ok(()) => {
                let (hour, minute) = clock::time();
                Saved::At(i18n::time(hour, minute))
            }
            Err(Refused::Blocked) => Saved::Blocked,
            Err(Refused::Full) => Saved::Full,
        };
        self.scratch(&|scratch| {
            scratch.saved = saved.clone();
            scratch.message = None;
        });
    }

    /// Answers a question.
    pub fn choose(self, question: &QuestionId, choice: &Choice) {
        self.change(&|assessment| assessment.answer(question, choice.clone()));
    }

    /// Changes what belongs to an answer.
    pub fn change_answer(self, question: &QuestionId, change: &dyn Fn(&mut Answer)) {
        self.change(&|assessment| assessment.change_answer(question, change));
    }

    // What is not part of any assessment

    /// Changes what only pages remember. Nothing is redrawn where nothing has changed.
    pub fn scratch(self, change: &dyn Fn(&mut Scratch)) {
        let mut changed = self.scratch.get_untracked();
        change(&mut changed);
        if self.scratch.with_untracked(|scratch| *scratch != changed) {
            self.scratch.set(changed);
        }
    }

    /// Looks at what only pages remember.
    pub fn read_scratch<T>(self, look: impl FnOnce(&Scratch) -> T) -> T {
        self.scratch.with_untracked(look)
    }

    /// Says a sentence in the status line.
    pub fn say(self, text: &str, undo: Option<&AssessmentId>) {
        self.scratch(&|scratch| scratch.message = Some(Message { text: text.to_owned(), undo: undo.cloned() }));
    }

    /// Says something again on the page the person is taken to.
    pub fn carry(self, message: Option<Message>) {
        let session = self;
        // The address has changed by the time the next page is drawn.
        focus::after_arriving(move || session.scratch(&|scratch| scratch.message.clone_from(&message)));
    }

    /// Switches single keys.
    pub fn switch_single_keys(self, on: bool) {
        self.scratch(&|scratch| scratch.single_keys = on);
        shelf().set("single-keys", if on { "on" } else { "off" });
    }

    // The shelf

    /// Begins an assessment and keeps it; nothing while the questionnaire is not here.
    pub fn create(self, title: String, organisation: String) -> Option<AssessmentId> {
        let id = AssessmentId::new(random::name());
        let language = self.language.get_untracked().tag();
        let new = self.library.with_untracked(|library| match &library.questionnaire {
            Part::Ready(Questionnaire { pack, .. }) => Some(Assessment::new(id.clone(), pack, Mode::Pulse, language, today())),
            _ => None,
        })?;
        let new = Assessment { title, organisation, ..new };
        let (_, kept) = shelf().keep(&new);
        self.note_saving(kept);
        self.open.set(Some(new));
        Some(id)
    }

    /// An assessment, open or on the shelf.
    pub fn get(self, id: &AssessmentId) -> Option<Assessment> {
        if self.is_open(id) { self.read(Assessment::clone) } else { shelf().get(id) }
    }

    /// Where the person was in an assessment; the task list if nowhere yet.
    pub fn place(self, id: &AssessmentId) -> String {
        shelf().place(id).unwrap_or_else(|| Route::Assessment(id.clone(), Place::Tasks).to_string())
    }

    /// A record that cannot be read, as it is.
    pub fn record(self, key: &str) -> Option<String> {
        shelf().entries().into_iter().find_map(|entry| match entry {
            Entry::Unreadable { key: found, text, .. } if found == key => Some(text),
            _ => None,
        })
    }

    fn title(self, id: &AssessmentId) -> String {
        self.get(id).map(|assessment| title_of(self.texts(), &assessment)).unwrap_or_default()
    }

    /// Gives an assessment another title.
    pub fn rename(self, id: &AssessmentId, title: &str) {
        if self.is_open(id) {
            self.change(&|assessment| title.clone_into(&mut assessment.title));
        } else if let Some(assessment) = shelf().get(id) {
            let (_, kept) = shelf().keep(&Assessment { title: title.to_owned(), ..assessment });
            self.note_saving(kept);
        }
        self.shelf_changed.notify();
        self.say(&(self.texts().files.renamed)(title), None);
    }

    /// Keeps a second copy of an assessment under a title of its own.
    pub fn duplicate(self, id: &AssessmentId) {
        let Some(original) = self.get(id) else { return };
        let title = (self.texts().files.copy_of)(&title_of(self.texts(), &original));
        let copy = Assessment { id: AssessmentId::new(random::name()), title: title.clone(), ..original };
        let (_, kept) = shelf().keep(&copy);
        self.note_saving(kept);
        self.shelf_changed.notify();
        self.say(&(self.texts().files.duplicated)(&title), None);
    }

    /// Moves an assessment to the bin.
    pub fn delete(self, id: &AssessmentId) {
        let title = self.title(id);
        let gone = shelf().discard(id);
        self.note_saving(gone);
        if self.is_open(id) {
            self.open.set(None);
        }
        self.shelf_changed.notify();
        self.say(&(self.texts().files.deleted)(&title), Some(id));
    }

    /// Puts an assessment back from the bin.
    pub fn restore(self, id: &AssessmentId) {
        let back = shelf().restore(id);
        self.note_saving(back);
        self.shelf_changed.notify();
        self.say(&(self.texts().files.restored)(&self.title(id)), None);
    }

    /// Deletes an assessment in the bin for ever.
    pub fn destroy(self, id: &AssessmentId) {
        shelf().destroy(id);
        self.shelf_changed.notify();
    }

    /// Takes in an assessment from a file; returns where to go on.
    pub fn take_in(self, assessment: Assessment) -> String {
        let texts = self.texts();
        let (opened, kept) = shelf().open(assessment, AssessmentId::new(random::name()), texts.files.copy_of);
        self.note_saving(kept);
        self.shelf_changed.notify();
        let (sentence, assessment) = match &opened {
            Opened::New(assessment) => (texts.files.imported, assessment),
            Opened::AlreadyHere(assessment) => (texts.files.already_here, assessment),
            Opened::KeptBeside(assessment) => (texts.files.kept_beside, assessment),
        };
        self.say(&sentence(&title_of(texts, assessment)), None);
        self.place(&assessment.id)
    }
}
