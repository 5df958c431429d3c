//! The interface's texts as types: one field a text, one group a screen. Sentences with numbers in them are functions.

use crate::{
    domain::{
        answer::{Method, Rung},
        contact::Sureness,
        evidence::Check,
        profile::Size,
        questionnaire::Pillar,
        scope::NotAccepted,
        scoring::{ConfidenceGrade, GateStatus, Level, Seen},
    },
    reading::Problem,
};

/// The texts of the interface in one language, except those of [`Account`].
pub struct Texts {
    /// Used on several screens.
    pub common: Common,
    /// Words for the domain's values.
    pub words: Words,
    /// Around every page.
    pub frame: Frame,
    /// The start page.
    pub start: Start,
    /// The profile page.
    pub profile: ProfilePage,
    /// The task list.
    pub tasks: Tasks,
    /// A question page.
    pub question: QuestionPage,
    /// What comes first on a red flag.
    pub first_steps: FirstSteps,
    /// The check-your-answers page.
    pub answers: AnswersPage,
    /// The report page.
    pub report_page: ReportPage,
    /// The files page.
    pub files: Files,
    /// The principles pages.
    pub principles: PrinciplesPage,
    /// The contacts page.
    pub contacts: ContactsPage,
    /// The keyboard page.
    pub keys: Keys,
    /// When something goes wrong.
    pub trouble: Trouble,
    /// What is wrong with a file, as a sentence.
    pub problem: fn(&Problem) -> String,
}

/// The texts of what a company gives account of: results, their explanation, the report, the method.
///
/// They stand apart because only the report worker needs them, which loads after the first question.
pub struct Account {
    /// The results page.
    pub results: Results,
    /// The explain-this-number page.
    pub explain: Explain,
    /// The report itself.
    pub report: ReportTexts,
    /// The method page, and the report's part about the method.
    pub method: MethodPage,
}

/// Used on several screens.
pub struct Common {
    /// The program's name.
    pub name: &'static str,
    /// The months in the form a date takes.
    pub months: [&'static str; 12],
    /// Stands where there is no figure; read aloud.
    pub no_figure: &'static str,
    /// Yes.
    pub yes: &'static str,
    /// No.
    pub no: &'static str,
    /// Not sure.
    pub not_sure: &'static str,
    /// Show.
    pub show: &'static str,
    /// Know.
    pub know: &'static str,
    /// Best.
    pub best: &'static str,
    /// Confidence.
    pub confidence: &'static str,
    /// Answers, as a column.
    pub answers: &'static str,
    /// Question, as a column.
    pub question: &'static str,
    /// Weight, as a column.
    pub weight: &'static str,
    /// Section, as a column.
    pub section: &'static str,
    /// "2 of 3".
    pub of: fn(u32, u32) -> String,
    /// "About 4 minutes left."
    pub minutes_left: fn(u32) -> String,
    /// "18 of 23 questions answered."
    pub answered: fn(u32, u32) -> String,
    /// An assessment without a title.
    pub untitled: &'static str,
    /// Lower-case "red flags" as a part of the assessment.
    pub red_flags: &'static str,
    /// "Principle 16".
    pub principle: fn(u8) -> String,
}

/// Words for the domain's values.
pub struct Words {
    /// A rung's word.
    pub rung: fn(Rung) -> &'static str,
    /// Don't know.
    pub dont_know: &'static str,
    /// Not applicable.
    pub not_applicable: &'static str,
    /// Not answered.
    pub not_answered: &'static str,
    /// How a red flag counts.
    pub seen: fn(Seen) -> &'static str,
    /// How a red flag was looked for.
    pub method: fn(Method) -> &'static str,
    /// Who checked a piece of evidence.
    pub check: fn(Check) -> &'static str,
    /// A level's word.
    pub level: fn(Level) -> &'static str,
    /// The gate's state.
    pub gate: fn(GateStatus) -> &'static str,
    /// What the gate's state means.
    pub gate_about: fn(GateStatus) -> &'static str,
    /// The grade of confidence.
    pub confidence: fn(ConfidenceGrade) -> &'static str,
    /// Why a *not applicable* does not count.
    pub not_accepted: fn(NotAccepted) -> &'static str,
    /// A size class.
    pub size: fn(Size) -> &'static str,
    /// A pillar of the UNGP.
    pub pillar: fn(Pillar) -> &'static str,
    /// How sure a contact is.
    pub sureness: fn(Sureness) -> &'static str,
}

/// Around every page.
pub struct Frame {
    /// The skip link.
    pub skip: &'static str,
    /// The name of the navigation.
    pub places: &'static str,
    /// The button that opens it on a phone.
    pub menu: &'static str,
    /// Link to the task list.
    pub tasks: &'static str,
    /// Link to the results.
    pub results: &'static str,
    /// Link to the report.
    pub report: &'static str,
    /// Link to the files.
    pub files: &'static str,
    /// Link to the method page.
    pub method: &'static str,
    /// Link to the principles.
    pub principles: &'static str,
    /// Link to the contacts.
    pub contacts: &'static str,
    /// Link to the keyboard page.
    pub keys: &'static str,
    /// Before the title of the open assessment.
    pub open: &'static str,
    /// The footer's first sentence, in bold.
    pub not_advice: &'static str,
    /// What follows it.
    pub no_mark: &'static str,
    /// That nothing leaves.
    pub nothing_leaves: &'static str,
    /// App, pack and review state.
    pub version: fn(&str, &str, &str, &str) -> String,
    /// "Saved at 14:02 on this device."
    pub saved: fn(&str) -> String,
    /// In memory only, because storage is blocked.
    pub storage_blocked: &'static str,
    /// In memory only, because storage is full.
    pub storage_full: &'static str,
    /// The button that offers the open assessment as a file.
    pub save_file: &'static str,
    /// While the questions are on their way.
    pub loading: &'static str,
    /// The link to undo a change of several answers.
    pub back_to_tasks: &'static str,
}

/// The start page.
pub struct Start {
    /// Heading on the first visit.
    pub heading: &'static str,
    /// The promise.
    pub lead: &'static str,
    /// Three facts: bold words and what follows.
    pub facts: [(&'static str, &'static str); 3],
    /// Heading of the form.
    pub begin: &'static str,
    /// Heading of the form when something is saved already.
    pub begin_another: &'static str,
    /// Label of the title.
    pub title: &'static str,
    /// Hint of the title.
    pub title_hint: &'static str,
    /// Label of the organisation.
    pub organisation: &'static str,
    /// Hint of the organisation.
    pub organisation_hint: &'static str,
    /// Legend of the choice of length.
    pub mode: &'static str,
    /// Name and explanation of the pulse mode.
    pub pulse: (&'static str, &'static str),
    /// The button.
    pub start: &'static str,
    /// Beside the button.
    pub no_account: &'static str,
    /// Heading of the box.
    pub what_it_is: &'static str,
    /// Its paragraphs.
    pub what_it_is_text: [&'static str; 3],
    /// Heading of the other box.
    pub open_file: &'static str,
    /// Its explanation.
    pub open_file_text: &'static str,
    /// Label of the file field.
    pub file: &'static str,
    /// The aside's name.
    pub before: &'static str,
    /// Heading when something is saved.
    pub welcome_back: &'static str,
    /// "You stopped at <Remedy, question 2 of 3>".
    pub stopped_at: &'static str,
    /// The button.
    pub go_on: &'static str,
    /// The link.
    pub go_to_tasks: &'static str,
    /// "2 more assessments are saved here."
    pub more_saved: fn(u32) -> String,
    /// Where it is kept.
    pub kept_here: &'static str,
}

/// The profile page.
pub struct ProfilePage {
    /// Heading.
    pub heading: &'static str,
    /// What it is for.
    pub lead: &'static str,
    /// What the legend "choose all that apply" says.
    pub many: &'static str,
    /// An empty choice.
    pub choose: &'static str,
    /// The button.
    pub go_on: &'static str,
    /// A number that is none.
    pub not_a_number: &'static str,
    /// The summary's heading.
    pub error_heading: &'static str,
    /// Before the error of a field, read aloud.
    pub error: &'static str,
    /// Which questions are asked because of it.
    pub core_for_all: &'static str,
}

/// The task list.
pub struct Tasks {
    /// Heading.
    pub heading: &'static str,
    /// "Continue with Remedy".
    pub go_on_with: fn(&str) -> String,
    /// Link to the results.
    pub so_far: &'static str,
    /// Link to the results once everything is answered.
    pub see_result: &'static str,
    /// Heading.
    pub about: &'static str,
    /// Link.
    pub profile: &'static str,
    /// "15 facts. They decide ..."
    pub profile_about: fn(u32) -> String,
    /// Heading.
    pub questions: &'static str,
    /// Sentence below it.
    pub any_order: &'static str,
    /// Link and heading.
    pub flags: &'static str,
    /// Sentence below it.
    pub flags_about: fn(u32) -> String,
    /// "7 checked and not found, 1 don't know, 3 not looked at yet."
    pub flags_state: fn(u32, u32, u32, u32) -> String,
    /// "4 questions, 1 of them don't know."
    pub section_state: fn(u32, u32) -> String,
    /// Heading.
    pub finished: &'static str,
    /// Link.
    pub check: &'static str,
    /// Sentence.
    pub check_about: &'static str,
    /// "5 left to answer".
    pub left: fn(u32) -> String,
    /// Link.
    pub report: &'static str,
    /// Sentence.
    pub report_about: &'static str,
    /// Tag.
    pub can_be_made: &'static str,
    /// State.
    pub not_started: &'static str,
    /// State.
    pub done: &'static str,
}

/// A question page.
pub struct QuestionPage {
    /// "Remedy, question 2 of 3".
    pub position: fn(&str, u32, u32) -> String,
    /// How to choose a rung.
    pub choose_rung: &'static str,
    /// What follows Don't know on a ladder question.
    pub dont_know_about: &'static str,
    /// What follows Not applicable.
    pub not_applicable_about: &'static str,
    /// Label of the reason.
    pub reason: &'static str,
    /// Hint of the reason.
    pub reason_hint: &'static str,
    /// Keys 1 to 5.
    pub keys: fn(u32) -> String,
    /// What all keys are.
    pub all_keys: &'static str,
    /// Summary of the help.
    pub help: &'static str,
    /// Heading.
    pub why: &'static str,
    /// Heading.
    pub your_size: &'static str,
    /// Heading when no size is known.
    pub by_size: &'static str,
    /// Heading.
    pub could_show: &'static str,
    /// Heading.
    pub next_step: &'static str,
    /// "From Working to Checked and improved:"
    pub from_to: fn(&str, &str) -> String,
    /// Heading of the group prompts.
    pub discuss: &'static str,
    /// "This question is about:" before principles.
    pub asks_about: &'static str,
    /// The summary of the part below, with the number of evidence items and whether there is a note.
    pub more: fn(u32, bool) -> String,
    /// Heading.
    pub evidence: &'static str,
    /// Explanation.
    pub evidence_about: &'static str,
    /// Shown on rung 3 or 4 without counting evidence: bold, rest.
    pub demoted: (fn(&str) -> String, &'static str),
    /// "Evidence 1".
    pub item: fn(u32) -> String,
    /// Label.
    pub item_title: &'static str,
    /// Label.
    pub item_date: &'static str,
    /// Label.
    pub item_check: &'static str,
    /// Label.
    pub item_place: &'static str,
    /// Label.
    pub item_owner: &'static str,
    /// An item that does not count, and why.
    pub item_too_old: &'static str,
    /// An item with a date in the future.
    pub item_in_future: &'static str,
    /// An item without a date.
    pub item_undated: &'static str,
    /// Button.
    pub remove: &'static str,
    /// Button.
    pub add: &'static str,
    /// Label.
    pub target: &'static str,
    /// Hint.
    pub target_hint: &'static str,
    /// No target.
    pub no_target: &'static str,
    /// Label.
    pub note: &'static str,
    /// Hint.
    pub note_hint: &'static str,
    /// Link.
    pub next: &'static str,
    /// Link after the last question.
    pub to_check: &'static str,
    /// Link.
    pub previous: &'static str,
    /// The pager's name.
    pub pager: &'static str,
    /// Button that takes the answer back.
    pub clear: &'static str,
    /// No such question.
    pub unknown: &'static str,
    /// Red flag: what the answers mean: confirmed, signs, don't know, checked.
    pub flag_about: [&'static str; 4],
    /// Red flag: legend of the method.
    pub how_checked: &'static str,
    /// Red flag: what happens without a method.
    pub how_checked_hint: &'static str,
    /// Heading.
    pub look_for: &'static str,
}

/// What comes first on a red flag.
pub struct FirstSteps {
    /// Heading.
    pub heading: &'static str,
    /// That nothing has been sent: bold, rest.
    pub nothing_sent: (&'static str, &'static str),
    /// Six steps: bold words and what follows.
    pub steps: [(&'static str, &'static str); 6],
    /// Link to the contacts.
    pub contacts: &'static str,
    /// Heading.
    pub hours_24: &'static str,
    /// Heading.
    pub days_7: &'static str,
    /// Heading.
    pub days_30: &'static str,
    /// Equal help.
    pub equal: &'static str,
}

/// The check-your-answers page.
pub struct AnswersPage {
    /// Heading.
    pub heading: &'static str,
    /// What to do.
    pub lead: &'static str,
    /// Link.
    pub change: &'static str,
    /// "2 pieces of evidence".
    pub evidence: fn(u32) -> String,
    /// Button to the report.
    pub to_report: &'static str,
    /// Heading.
    pub unknown: &'static str,
    /// Explanation.
    pub unknown_about: &'static str,
    /// Facts that were not given.
    pub not_given: &'static str,
}

/// A section and its points.
pub type Named<'a> = (&'a str, u32);

/// The results page.
pub struct Results {
    /// "Result so far, 21 November 2026" or "Result, ...".
    pub heading: fn(bool, &str) -> String,
    /// "3 questions are still open."
    pub incomplete: fn(u32) -> String,
    /// The headline: level word, and low confidence.
    pub headline: fn(&str, bool) -> String,
    /// What a level means, one sentence.
    pub level_about: fn(Level) -> &'static str,
    /// "Too little is known for one figure ... between 24 and 44".
    pub low: fn(u32, u32) -> String,
    /// The list's name.
    pub levels: &'static str,
    /// "Level 1 of 5, from what can be shown today."
    pub level_of: fn(u8) -> String,
    /// "The figures alone would read "Working". While ..., no higher level than ... is shown."
    pub capped: fn(&str, &str, GateStatus) -> String,
    /// "24 to 44".
    pub to: fn(u32, u32) -> (String, String),
    /// What follows the Show figure.
    pub show_about: fn(u32, u32) -> String,
    /// What follows the Know figure: Know, Show.
    pub know_about: fn(u32, u32) -> String,
    /// What follows the confidence: known, counted, backed permille, checked permille.
    pub confidence_about: fn(u32, u32, u64, u64) -> String,
    /// Nothing answered yet.
    pub nothing_yet: &'static str,
    /// Link.
    pub explain_show: &'static str,
    /// Link.
    pub explain_know: &'static str,
    /// Link.
    pub explain_confidence: &'static str,
    /// Heading of the gate part, by state.
    pub gate_heading: fn(GateStatus, u32) -> String,
    /// Heading of the table.
    pub which: &'static str,
    /// Columns.
    pub flag_columns: [&'static str; 3],
    /// Link to what to do.
    pub what_to_do: &'static str,
    /// Link to the report.
    pub make_report: &'static str,
    /// Heading one step below under red.
    pub systems: &'static str,
    /// Its sentence under red.
    pub systems_about: &'static str,
    /// Heading.
    pub by_section: &'static str,
    /// Finding of the section chart: highest gap and lowest section.
    pub section_finding: fn(Option<Named<'_>>, Option<Named<'_>>) -> String,
    /// Key of the chart.
    pub key: [&'static str; 3],
    /// Caption.
    pub section_caption: &'static str,
    /// Heading.
    pub by_state: &'static str,
    /// Finding of the states bar: rungs, don't know, not answered, not applicable.
    pub state_finding: fn(u32, u32, u32, u32) -> String,
    /// Columns.
    pub state_columns: [&'static str; 2],
    /// Caption.
    pub state_caption: &'static str,
    /// Heading.
    pub by_step: &'static str,
    /// Caption.
    pub step_caption: &'static str,
    /// Column.
    pub step: &'static str,
    /// Heading.
    pub by_pillar: &'static str,
    /// Column.
    pub pillar: &'static str,
    /// Heading.
    pub by_theme: &'static str,
    /// Column.
    pub theme: &'static str,
    /// Heading.
    pub by_principle: &'static str,
    /// Explanation.
    pub principle_about: &'static str,
    /// Column.
    pub principle: &'static str,
    /// Heading of the answers that do not count.
    pub problems: &'static str,
}

/// The explain-this-number page.
pub struct Explain {
    /// "How Show came to 30".
    pub heading: fn(&str, &str) -> String,
    /// What the figure is: Show, Know, Best.
    pub about: [&'static str; 3],
    /// Heading.
    pub sections: &'static str,
    /// Columns: section, weight, score, weight x score.
    pub section_columns: [&'static str; 4],
    /// "Sum: 1,942 / 100 = 19.42".
    pub sum: fn(&str, &str, &str) -> String,
    /// The last row.
    pub total: &'static str,
    /// Columns: question, answer, weight, value.
    pub question_columns: [&'static str; 4],
    /// Why the value is lower than claimed.
    pub demoted: &'static str,
    /// Why the weight is doubled.
    pub doubled: &'static str,
    /// Left out of the sum.
    pub left_out: &'static str,
    /// Cut down, not rounded.
    pub cut: &'static str,
    /// Heading.
    pub confidence_heading: &'static str,
    /// Explanation.
    pub confidence_about: &'static str,
    /// Rows: known, backed, checked.
    pub confidence_rows: [&'static str; 3],
    /// Columns: share, now, medium, high.
    pub confidence_columns: [&'static str; 4],
    /// That no red flag may be unknown for high.
    pub confidence_flags: fn(u32) -> String,
    /// Link.
    pub back: &'static str,
    /// The other figures.
    pub others: &'static str,
    /// Nothing to explain yet.
    pub nothing: &'static str,
}

/// The report page.
pub struct ReportPage {
    /// Heading.
    pub heading: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// The notice when incomplete: bold, rest with the number open.
    pub incomplete: (&'static str, fn(u32) -> String),
    /// Heading.
    pub contents: &'static str,
    /// Button.
    pub download: &'static str,
    /// What the file is.
    pub download_about: &'static str,
    /// Button.
    pub print: &'static str,
    /// Button.
    pub save: &'static str,
    /// What it is.
    pub save_about: &'static str,
    /// Heading.
    pub fingerprint: &'static str,
    /// Explanation.
    pub fingerprint_about: &'static str,
    /// Said when the report could not be made.
    pub not_made: &'static str,
    /// Said after a download.
    pub downloaded: fn(&str) -> String,
    /// Warning about names.
    pub names: &'static str,
}

/// The report itself.
pub struct ReportTexts {
    /// Kind of document.
    pub kind: &'static str,
    /// Watermark.
    pub incomplete: &'static str,
    /// Watermark.
    pub practice: &'static str,
    /// Sentence about being incomplete.
    pub incomplete_about: fn(u32) -> String,
    /// Heading.
    pub what: &'static str,
    /// Paragraphs.
    pub what_text: [&'static str; 3],
    /// Rows: organisation, title, date, questionnaire, mode, review, fingerprint.
    pub facts: [&'static str; 7],
    /// "UNGP 0.1.0 (content of 21 November 2026)".
    pub pack: fn(&str, &str, &str) -> String,
    /// Name of the mode.
    pub pulse: &'static str,
    /// Heading.
    pub result: &'static str,
    /// Heading.
    pub people: &'static str,
    /// Heading.
    pub figures: &'static str,
    /// Heading.
    pub method: &'static str,
    /// Heading.
    pub answers: &'static str,
    /// Heading.
    pub profile: &'static str,
    /// Heading.
    pub not_counted: &'static str,
    /// Labels: answer, target, note, evidence, reason.
    pub labels: [&'static str; 5],
    /// Columns of the evidence: what, date, checked by, kept at.
    pub evidence_columns: [&'static str; 4],
    /// No organisation given.
    pub no_organisation: &'static str,
    /// The list of contents.
    pub contents: &'static str,
    /// Footer of the report.
    pub footer: &'static str,
}

/// The files page.
pub struct Files {
    /// Heading.
    pub heading: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// Nothing saved.
    pub empty: &'static str,
    /// Buttons: open, rename, duplicate, save as file, delete.
    pub open: &'static str,
    /// Button.
    pub rename: &'static str,
    /// Button.
    pub duplicate: &'static str,
    /// Button.
    pub export: &'static str,
    /// Button.
    pub delete: &'static str,
    /// Label of the new name.
    pub new_name: &'static str,
    /// Button.
    pub keep: &'static str,
    /// Button.
    pub cancel: &'static str,
    /// "Copy of Caspian Build".
    pub copy_of: fn(&str) -> String,
    /// Said after duplication.
    pub duplicated: fn(&str) -> String,
    /// Said after deletion.
    pub deleted: fn(&str) -> String,
    /// Button.
    pub undo: &'static str,
    /// Said after undo.
    pub restored: fn(&str) -> String,
    /// Heading.
    pub import: &'static str,
    /// Explanation.
    pub import_about: &'static str,
    /// Said after an import.
    pub imported: fn(&str) -> String,
    /// Said when the file is here already.
    pub already_here: fn(&str) -> String,
    /// Said when another assessment has that id; both are kept.
    pub kept_beside: fn(&str) -> String,
    /// Heading of the error.
    pub not_imported: &'static str,
    /// What is safe.
    pub nothing_changed: &'static str,
    /// "and 3 more problems".
    pub more_problems: fn(u32) -> String,
    /// Heading of a record that cannot be read.
    pub unreadable: &'static str,
    /// What to do with it.
    pub unreadable_about: &'static str,
    /// Button.
    pub download: &'static str,
    /// Heading of the bin.
    pub bin: &'static str,
    /// Explanation.
    pub bin_about: &'static str,
    /// Button.
    pub restore: &'static str,
    /// Button.
    pub delete_for_ever: &'static str,
    /// A saved file of another questionnaire.
    pub renamed: fn(&str) -> String,
    /// "As of 21 November 2026".
    pub as_of: fn(&str) -> String,
}

/// The method page.
pub struct MethodPage {
    /// Heading.
    pub heading: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// Titled paragraphs.
    pub parts: &'static [(&'static str, &'static [&'static str])],
    /// Heading.
    pub rungs: &'static str,
    /// Columns: rung, meaning, value.
    pub rung_columns: [&'static str; 3],
    /// What a rung means.
    pub rung_about: fn(Rung) -> &'static str,
    /// Heading.
    pub weights: &'static str,
    /// Sentence.
    pub weights_about: &'static str,
    /// Heading.
    pub levels: &'static str,
    /// Columns: level, from.
    pub level_columns: [&'static str; 2],
    /// Where a level begins.
    pub level_from: fn(Level) -> u32,
    /// Heading.
    pub gate: &'static str,
    /// Sentence.
    pub gate_about: &'static str,
    /// Columns: worst answer, highest level.
    pub gate_columns: [&'static str; 2],
    /// Heading.
    pub source: &'static str,
    /// Sentence about the UN document.
    pub source_about: &'static str,
    /// Heading.
    pub review: &'static str,
}

/// The principles pages.
pub struct PrinciplesPage {
    /// Heading.
    pub heading: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// Headings of the pillars.
    pub pillars: [&'static str; 3],
    /// Heading.
    pub expectations: &'static str,
    /// Heading.
    pub for_companies: &'static str,
    /// Link.
    pub all: &'static str,
    /// Heading.
    pub questions: &'static str,
}

/// The contacts page.
pub struct ContactsPage {
    /// Heading.
    pub heading: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// Heading of the country.
    pub azerbaijan: &'static str,
    /// "Checked on 21 November 2026".
    pub checked: fn(&str) -> String,
    /// Telephone.
    pub telephone: &'static str,
    /// Elsewhere.
    pub elsewhere: &'static str,
    /// Sentences about elsewhere.
    pub elsewhere_about: &'static str,
}

/// The keyboard page.
pub struct Keys {
    /// Heading.
    pub heading: &'static str,
    /// Lead.
    pub lead: &'static str,
    /// Keys and what they do.
    pub list: &'static [(&'static str, &'static str)],
    /// Label of the switch.
    pub switch: &'static str,
    /// Columns.
    pub columns: [&'static str; 2],
}

/// When something goes wrong.
pub struct Trouble {
    /// Heading.
    pub no_page: &'static str,
    /// Sentence.
    pub no_page_about: &'static str,
    /// Link.
    pub to_start: &'static str,
    /// Heading.
    pub not_here: &'static str,
    /// Sentence.
    pub not_here_about: &'static str,
    /// Heading.
    pub content: &'static str,
    /// Sentence.
    pub content_about: &'static str,
    /// Button.
    pub again: &'static str,
    /// Heading of the crash page.
    pub crash: &'static str,
    /// Sentence.
    pub crash_about: &'static str,
    /// Link that downloads what is saved.
    pub crash_download: &'static str,
    /// Link that starts again.
    pub crash_restart: &'static str,
    /// Another questionnaire.
    pub other_pack: fn(&str) -> String,
}
