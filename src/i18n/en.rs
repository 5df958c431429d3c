//! The interface and the report in English.

use super::{problem, texts::*};
use crate::domain::{
    answer::{Method, Rung},
    contact::Sureness,
    evidence::Check,
    profile::Size,
    questionnaire::Pillar,
    scope::NotAccepted,
    scoring::{ConfidenceGrade, GateStatus, Level, Seen},
};

/// "1 question", "2 questions".
fn count(number: u32, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}

fn is_or_are(number: u32) -> &'static str {
    if number == 1 { "is" } else { "are" }
}

/// A number of thousandths as a percentage, cut down.
fn percent(permille: u64) -> String {
    format!("{} %", permille / 10)
}

pub(super) static TEXTS: Texts = Texts {
    common: Common {
        name: "Know & Show",
        months: [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        no_figure: "no figure",
        yes: "Yes",
        no: "No",
        not_sure: "Not sure",
        show: "Show",
        know: "Know",
        best: "Best",
        confidence: "Confidence",
        answers: "Answers",
        question: "Question",
        weight: "Weight",
        section: "Section",
        of: |part, whole| format!("{part} of {whole}"),
        minutes_left: |minutes| format!("About {} left.", count(minutes, "minute", "minutes")),
        answered: |part, whole| format!("{part} of {whole} questions answered."),
        untitled: "Assessment without a name",
        red_flags: "Red flags",
        principle: |number| format!("Principle {number}"),
    },
    words: Words {
        rung: |rung| match rung {
            Rung::NotInPlace => "Not in place",
            Rung::Starting => "Starting",
            Rung::OnPaper => "On paper",
            Rung::Working => "Working",
            Rung::CheckedAndImproved => "Checked and improved",
        },
        dont_know: "Don’t know",
        not_applicable: "Not applicable",
        not_answered: "Not answered",
        seen: |seen| match seen {
            Seen::NotApplicable => "Not applicable",
            Seen::NotFound => "Checked, and not found",
            Seen::Unknown => "Not known",
            Seen::Signs => "There are signs",
            Seen::Confirmed => "Confirmed",
        },
        method: |method| match method {
            Method::Records => "In the records",
            Method::Workers => "By asking workers, safely and without their boss",
            Method::Independent => "By somebody independent",
        },
        check: |check| match check {
            Check::None => "Nobody yet",
            Check::SecondPerson => "A second person",
            Check::Workers => "Workers’ or community representatives",
            Check::Independent => "Somebody independent, or the people affected",
        },
        level: |level| match level {
            Level::UrgentGaps => "Urgent gaps",
            Level::Starting => "Starting",
            Level::OnPaper => "On paper",
            Level::Working => "Working",
            Level::WorkingAndImproving => "Working and improving",
        },
        gate: |status| match status {
            GateStatus::Red => "Red flag confirmed",
            GateStatus::Amber => "Signs of severe harm",
            GateStatus::Unverified => "Not verified",
            GateStatus::Clear => "Checked, and not found",
        },
        gate_about: |status| match status {
            GateStatus::Red => {
                "You confirmed severe harm to people. No score stands above that. Whether an offence has been committed, only the competent authorities decide."
            }
            GateStatus::Amber => "There are signs that may point to severe harm. The people come first, then finding out.",
            GateStatus::Unverified => {
                "Nobody knows yet whether these are happening. Not knowing is honest; finding out comes next. Until then no level above “On paper” is shown."
            }
            GateStatus::Clear => {
                "You looked for each of them and found none. That is worth knowing and no proof: keep asking, in ways that are safe for people."
            }
        },
        confidence: |grade| match grade {
            ConfidenceGrade::Low => "Low",
            ConfidenceGrade::Medium => "Medium",
            ConfidenceGrade::High => "High",
        },
        not_accepted: |problem| match problem {
            NotAccepted::NeverAllowed => {
                "This applies to every company, so “not applicable” is not accepted; it counts as not answered."
            }
            NotAccepted::NoReason => "“Not applicable” needs a reason; without one it counts as not answered.",
            NotAccepted::RefusedByProfile => "Your profile says that this does apply; “not applicable” counts as not answered.",
        },
        size: |size| match size {
            Size::Micro => "With 1 to 9 people",
            Size::Small => "With 10 to 49 people",
            Size::Medium => "With 50 to 249 people",
            Size::Large => "With 250 people or more",
        },
        pillar: |pillar| match pillar {
            Pillar::Respect => "Respect: commitment, due diligence, practice",
            Pillar::Remedy => "Remedy: complaints, and putting things right",
        },
        sureness: |sureness| match sureness {
            Sureness::High => "seen in an official source",
            Sureness::Medium => "check it before you rely on it",
        },
    },
    frame: Frame {
        skip: "Skip to the main content",
        places: "Places",
        menu: "Menu",
        tasks: "Tasks",
        results: "Results",
        report: "Report",
        files: "Your files",
        method: "About the method",
        principles: "The 31 principles",
        contacts: "Who can help",
        keys: "Keyboard shortcuts",
        open: "Open:",
        not_advice: "This is not legal advice, not an audit and not a certificate.",
        no_mark: "It gives no mark and no seal.",
        nothing_leaves: "What you type stays on this device. After the page has loaded, nothing is requested but the app’s own files.",
        version: |app, pack, version, review| format!("Version {app} · questionnaire “{pack}” {version}, {review}."),
        saved: |time| format!("Saved at {time} on this device."),
        storage_blocked: "This browser does not allow saving. You can work on, but your answers are gone when this tab is closed. Save them as a file before that.",
        storage_full: "The browser’s storage is full, so your last changes are kept only while this tab is open. Save them as a file now.",
        save_file: "Save as a file",
        loading: "Loading the questions …",
        back_to_tasks: "Back to the task list",
    },
    start: Start {
        heading: "Does your company respect the people it touches?",
        lead: "The UN Guiding Principles ask every company to know and show that it respects human rights. Answer plainly, question by question, and see where you stand: what you can show, what you only claim, and what to do first for the people concerned.",
        facts: [
            (
                "Nothing leaves this device.",
                "Your answers are kept in this browser. There is no account and no server that receives them.",
            ),
            (
                "About 15 minutes to a first result.",
                "12 core questions on how the company works, and 11 red flags on severe harm to people.",
            ),
            (
                "A report to take away.",
                "What you can show, what you only know, what is still open and what to do first, as a document for your board.",
            ),
        ],
        begin: "Begin your own assessment",
        begin_another: "Begin another assessment",
        title: "Name of this assessment",
        title_hint: "Only for you, to find it again. For example: Main office, autumn 2026. It also shows in the browser tab, so choose something that may be seen.",
        organisation: "Name of the organisation (optional)",
        organisation_hint: "Printed on the report. You can add or remove it later.",
        mode: "How much do you want to answer?",
        pulse: ("The core", "12 questions and 11 red flags, under 15 minutes."),
        start: "Start",
        no_account: "No account, no e-mail address.",
        what_it_is: "What this is, and what it is not",
        what_it_is_text: [
            "It is a mirror: you describe what is there, and it shows what you can back with evidence, what you only claim and what you do not know yet. It follows the UN Guiding Principles on Business and Human Rights.",
            "It is not legal advice, not an audit and not a certificate. There is no pass mark, no ranking and no badge.",
            "It cannot prove that nobody is being harmed. Only the people concerned can tell you that.",
        ],
        open_file: "Open a saved file",
        open_file_text: "Carry on with an assessment from another device, or one a colleague sent you. The file stays on this device.",
        file: "A file ending in .knowshow.json",
        before: "Before you start",
        welcome_back: "Welcome back",
        stopped_at: "You stopped at",
        go_on: "Continue",
        go_to_tasks: "Go to the task list",
        more_saved: |number| format!("{} saved here.", count(number, "more assessment is", "more assessments are")),
        kept_here: "Saved in this browser.",
    },
    profile: ProfilePage {
        heading: "Profile of the company",
        lead: "A few facts, so that the questions fit the company. Leave out what you do not know; you can come back at any time.",
        many: "Choose all that apply.",
        choose: "Choose one",
        go_on: "Save and go to the tasks",
        not_a_number: "Write the number in digits, for example 120",
        error_heading: "One fact needs another look",
        error: "Error:",
        core_for_all: "The core questions are put to every company, whatever its profile.",
    },
    tasks: Tasks {
        heading: "Your assessment",
        go_on_with: |part| format!("Continue with {part}"),
        so_far: "See the result so far",
        see_result: "See the result",
        about: "About the company",
        profile: "Profile",
        profile_about: |facts| format!("{facts} facts, so that the questions and the help fit the company."),
        questions: "Questions",
        any_order: "In any order. “Don’t know” is an honest answer and never lowers what you can show.",
        flags: "Red flags",
        flags_about: |flags| {
            format!(
                "{flags} questions about severe harm to people. They earn no points and are never averaged. If you find something, the first thing you see is what protects the person."
            )
        },
        flags_state: |not_found, found, unknown, open| {
            let mut parts = Vec::new();
            if found > 0 {
                parts.push(format!("{found} confirmed or with signs"));
            }
            if not_found > 0 {
                parts.push(format!("{not_found} checked and not found"));
            }
            if unknown > 0 {
                parts.push(format!("{unknown} don’t know"));
            }
            if open > 0 {
                parts.push(format!("{open} not looked at yet"));
            }
            format!("{}.", parts.join(", "))
        },
        section_state: |questions, dont_know| match dont_know {
            0 => format!("{}.", count(questions, "question", "questions")),
            _ => format!("{}, {dont_know} of them “don’t know”.", count(questions, "question", "questions")),
        },
        finished: "When you have finished",
        check: "Check your answers",
        check_about: "Every question with its answer, to read through before the report.",
        left: |open| format!("{open} left to answer"),
        report: "Report",
        report_about: "A report made before everything is answered says “incomplete” on every page.",
        can_be_made: "Can be made now",
        not_started: "Not started",
        done: "Done",
    },
    question: QuestionPage {
        position: |part, number, of| format!("{part}, question {number} of {of}"),
        choose_rung: "Choose the highest one that is fully true, with all before it.",
        dont_know_about: "Counts as not shown for now. Finding out never lowers your result.",
        not_applicable_about: "Only if this cannot arise in your company.",
        reason: "Why it does not apply",
        reason_hint: "A sentence that somebody else could check. Without a reason this counts as not answered.",
        keys: |most| format!("Keys 1 to {most} choose an answer."),
        all_keys: "All keys",
        help: "Help with this question",
        why: "Why we ask",
        your_size: "In a company of your size",
        by_size: "What it can look like",
        could_show: "What you could show",
        next_step: "The next step from here",
        from_to: |from, to| format!("From “{from}” to “{to}”:"),
        discuss: "To talk about in a group",
        asks_about: "This question belongs to",
        more: |evidence, note| match (evidence, note) {
            (0, false) => "Evidence, target and note: nothing added yet".to_owned(),
            (0, true) => "Evidence, target and note: a note".to_owned(),
            (items, note) => {
                format!(
                    "Evidence, target and note: {}{}",
                    count(items, "piece of evidence", "pieces of evidence"),
                    if note { " and a note" } else { "" }
                )
            }
        },
        evidence: "Evidence",
        evidence_about: "List what you could show if somebody asked. Only this reference is kept, never the document. It counts for 24 months from its date.",
        demoted: (
            |rung| format!("“{rung}” without evidence counts as “On paper” in what you can show."),
            "One dated piece is enough to change that.",
        ),
        item: |number| format!("Evidence {number}"),
        item_title: "What it is",
        item_date: "Date",
        item_check: "Who else has checked it",
        item_place: "Where it is kept (optional)",
        item_owner: "Who keeps it, as a role (optional)",
        item_too_old: "Older than 24 months, so it does not count any more.",
        item_in_future: "The date lies in the future, so it does not count yet.",
        item_undated: "Without a name and a date it does not count yet.",
        remove: "Remove",
        add: "Add evidence",
        target: "Where you want to be",
        target_hint: "Your own target. It goes into the report, not into the score.",
        no_target: "No target yet",
        note: "Note",
        note_hint: "For yourself and your report. Write no names of affected people, and nothing by which they could be recognised.",
        next: "Next",
        to_check: "Check your answers",
        previous: "Previous",
        pager: "Questions",
        clear: "Take this answer back",
        unknown: "This questionnaire has no such question.",
        flag_about: [
            "It is happening now, or it happened in the last 24 months and has not been put right.",
            "Somebody said so, or something you saw fits, but you are not certain.",
            "You have not looked, or cannot tell. The result then says “not verified”.",
            "You looked for it and found nothing. Next, say how you looked.",
        ],
        how_checked: "How did you look?",
        how_checked_hint: "Without a way of looking this counts as “don’t know”. Records alone rarely show what people fear to write down.",
        look_for: "What to look for",
    },
    first_steps: FirstSteps {
        heading: "What to do first",
        nothing_sent: ("Nothing has been sent to anyone.", "This page stays on this device. What happens next is in your hands."),
        steps: [
            (
                "Keep the people safe.",
                "Make sure that they have a place to sleep, food and a way to call somebody they trust. If somebody is in danger now, call the emergency services.",
            ),
            (
                "Do not confront, move or dismiss anyone.",
                "Not the workers, and not yet the person who may be responsible. Pressure on them often falls on the worker.",
            ),
            ("Do not destroy or change records.", "Keep contracts, payrolls, messages and camera recordings as they are."),
            ("Stop the practice.", "Stop at once what is in your own hands, privately, and ask for nothing in return."),
            (
                "Take advice before you investigate.",
                "From a lawyer, and from an organisation that supports workers. Ask the person what they want and act only with their consent. For a child, the child’s best interests come first.",
            ),
            (
                "Know who can help.",
                "Foreign and stateless people have the same right to help, and nobody has to give a name to ask for advice.",
            ),
        ],
        contacts: "Who can help",
        hours_24: "In the first 24 hours",
        days_7: "In the first 7 days",
        days_30: "In the first 30 days",
        equal: "Whether this is forced labour, trafficking or another offence, only the competent authorities decide.",
    },
    answers: AnswersPage {
        heading: "Check your answers",
        lead: "Read them once through before you make the report.",
        change: "Change",
        evidence: |items| match items {
            0 => "No evidence".to_owned(),
            items => count(items, "piece of evidence", "pieces of evidence"),
        },
        to_report: "Go to the report",
        unknown: "Answers this questionnaire has no question for",
        unknown_about: "They came with a file from another version. They are kept and saved with the rest, and count for nothing.",
        not_given: "Not given",
    },
    report_page: ReportPage {
        heading: "Report",
        lead: "A document for your board, made on this device from your answers. Nothing is sent anywhere.",
        incomplete: ("This report will be marked “incomplete”.", |open| {
            format!("{} still open.", count(open, "question is", "questions are"))
        }),
        contents: "What is in it",
        download: "Download the report (HTML)",
        download_about: "One file that opens in any browser, prints well on A4 and needs no internet.",
        print: "Print this page",
        save: "Save the assessment as a file",
        save_about: "A backup that opens here again, on this or another device.",
        fingerprint: "Fingerprint of the assessment",
        fingerprint_about: "The SHA-256 of the saved assessment file. Whoever holds the file can check that the report was made from it.",
        not_made: "The report could not be made. Your answers are not affected; reload the page and try again.",
        downloaded: |name| format!("Downloaded: {name}"),
        names: "Read your notes once more before you hand the report on: no names of affected people, and nothing by which they could be recognised.",
    },
    files: Files {
        heading: "Your files",
        lead: "Everything here is kept in this browser, on this device. Whoever uses this browser can see it.",
        empty: "Nothing is saved here yet. Begin an assessment, or open a file.",
        open: "Open",
        rename: "Rename",
        duplicate: "Duplicate",
        export: "Save as a file",
        delete: "Delete",
        new_name: "New name",
        keep: "Keep the new name",
        cancel: "Cancel",
        copy_of: |title| format!("Copy of {title}"),
        duplicated: |title| format!("“{title}” is saved here too."),
        deleted: |title| format!("“{title}” was moved to the bin."),
        undo: "Undo",
        restored: |title| format!("“{title}” is back."),
        import: "Open a saved file",
        import_about: "A file ending in .knowshow.json, from another device or from a colleague. Nothing that is saved here is changed by it.",
        imported: |title| format!("“{title}” was opened and is saved here."),
        already_here: |title| format!("“{title}” is here already, with the same content."),
        kept_beside: |title| {
            format!("Another version of this assessment is here already. Both are kept; the opened one is called “{title}”.")
        },
        not_imported: "The file was not opened",
        nothing_changed: "Nothing that is saved here was changed. Ask for the file to be saved again, or open it in the edition it was made with.",
        more_problems: |more| format!("and {} in the same file.", count(more, "more problem", "more problems")),
        unreadable: "A saved record cannot be read",
        unreadable_about: "It is kept as it is and nothing is written over it. Download it: a newer version, or somebody who knows the format, may still read it.",
        download: "Download the record",
        bin: "Bin",
        bin_about: "Deleted assessments stay here until you delete them for ever.",
        restore: "Put back",
        delete_for_ever: "Delete for ever",
        renamed: |title| format!("The assessment is now called “{title}”."),
        as_of: |date| format!("Last changed on {date}."),
    },
    principles: PrinciplesPage {
        heading: "The 31 Guiding Principles",
        lead: "Told in our own words, to help you understand the questions. What counts is the UN’s own document, HR/PUB/11/04.",
        pillars: [
            "Pillar 1: the State’s duty to protect (1 to 10)",
            "Pillar 2: the company’s responsibility to respect (11 to 24)",
            "Pillar 3: access to remedy (25 to 31)",
        ],
        expectations: "What follows from it",
        for_companies: "What it means for a company",
        all: "All 31 principles",
        questions: "Questions that ask about it",
    },
    contacts: ContactsPage {
        heading: "Who can help",
        lead: "You may ask for advice without giving anybody’s name. Before you pass on what a person has told you, ask that person; the limits are a child at risk and a life in danger.",
        azerbaijan: "Azerbaijan",
        checked: |date| format!("Checked on {date}"),
        telephone: "Telephone",
        elsewhere: "Elsewhere",
        elsewhere_about: "Your country’s labour inspection, its national human rights institution or ombudsman, a trade union, and an organisation that supports migrants or people affected by trafficking. Look their numbers up today, not on the day you need them.",
    },
    keys: Keys {
        heading: "Keyboard shortcuts",
        lead: "Everything works with Tab, the arrow keys, Space and Enter. On a question page there are also these keys. They never fire while you type in a field.",
        list: &[
            ("1 … 5", "choose an answer, from the top"),
            ("0", "don’t know"),
            ("n", "next question"),
            ("p", "previous question"),
            ("?", "this page"),
        ],
        switch: "Use single-key shortcuts",
        columns: ["Key", "What it does"],
    },
    trouble: Trouble {
        no_page: "There is no such page",
        no_page_about: "The address may be mistyped or from another version. Your answers are not affected.",
        to_start: "Go to the start page",
        not_here: "This assessment is not on this device",
        not_here_about: "It may have been made in another browser, or deleted. If you have it as a file, open the file.",
        content: "The questions could not be loaded",
        content_about: "Your answers are not affected. Check the connection once, then try again.",
        again: "Try again",
        crash: "Something broke",
        crash_about: "This is our mistake, not yours. What was saved is still on this device. Save it as a file now, then start again.",
        crash_download: "Save everything as a file",
        crash_restart: "Start again",
        other_pack: |pack| {
            format!(
                "This file belongs to the questionnaire “{pack}”, which this app does not have. Open it in the edition it was made with."
            )
        },
    },
    problem: problem::english,
};

pub(super) static ACCOUNT: Account = Account {
    results: Results {
        heading: |complete, date| if complete { format!("Result, {date}") } else { format!("Result so far, {date}") },
        incomplete: |open| {
            format!("Incomplete: {} still open. Every figure can still change.", count(open, "question is", "questions are"))
        },
        headline: |level, low| if low { format!("{level}, with low confidence") } else { level.to_owned() },
        level_about: |level| match level {
            Level::UrgentGaps => "For most of what was asked, there is nothing yet that protects people and can be shown.",
            Level::Starting => {
                "Much rests on single people and single cases. People are protected where somebody happens to care."
            }
            Level::OnPaper => "Much is decided and written. Whether it reaches people is not shown yet.",
            Level::Working => "Most of it happens in practice, with something to show for it.",
            Level::WorkingAndImproving => {
                "It happens in practice, the people concerned are asked, and things change because of it."
            }
        },
        low: |show, best| {
            format!("Too little is known for one figure. What you can show lies somewhere between {show} and {best} of 100.")
        },
        levels: "The five levels",
        level_of: |number| format!("Level {number} of 5, from what can be shown today."),
        capped: |alone, ceiling, status| {
            let because = match status {
                GateStatus::Red => "a red flag is confirmed",
                GateStatus::Amber => "there are signs behind a red flag",
                GateStatus::Unverified | GateStatus::Clear => "a red flag has not been verified",
            };
            format!("The figures alone would read “{alone}”. While {because}, no level above “{ceiling}” is shown.")
        },
        to: |low, high| (low.to_string(), format!("to {high}")),
        show_about: |show, best| match best {
            _ if best == show => "of 100 can be backed.".to_owned(),
            _ => format!("of 100 can be backed. Between {show} and {best}, depending on what the unknowns turn out to be."),
        },
        know_about: |know, show| match know.saturating_sub(show) {
            0 => "of 100 is what you say, counting the answers that you gave.".to_owned(),
            points => {
                format!("of 100 is what you say. {} between the two cannot be shown yet.", count(points, "point", "points"))
            }
        },
        confidence_about: |known, counted, backed, checked| {
            format!(
                "{known} of {counted} answers are known. Of these, {} have evidence and {} were checked by somebody else.",
                percent(backed),
                percent(checked)
            )
        },
        nothing_yet: "Nothing is answered yet. The first answers will appear here at once.",
        explain_show: "Explain this number: Show",
        explain_know: "Explain this number: Know",
        explain_confidence: "How confidence is worked out",
        gate_heading: |status, number| match status {
            GateStatus::Red => format!("{} confirmed: people first", count(number, "red flag", "red flags")),
            GateStatus::Amber => format!("Signs behind {}: people first", count(number, "red flag", "red flags")),
            GateStatus::Unverified => format!("{} not verified", count(number, "red flag", "red flags")),
            GateStatus::Clear => "Red flags: checked, and not found".to_owned(),
        },
        which: "Which red flags",
        flag_columns: ["Red flag", "Your answer", "What to do"],
        what_to_do: "First 24 hours, 7 days, 30 days",
        make_report: "Make the report",
        systems: "Management systems",
        systems_about: "The figures below describe how the company is run. They are correct, and no red flag changes them. They come second because no good system outweighs harm to a person.",
        by_section: "By section",
        section_finding: |gap, lowest| match (gap, lowest) {
            (Some((section, points)), Some((low, show))) => format!(
                "The widest gap between what you say and what you can show is in {section}: {}. Least can be shown in {low}, {show} of 100.",
                count(points, "point", "points")
            ),
            (None, Some((low, show))) => {
                format!("All that you say can be backed, as far as it goes. Least can be shown in {low}, {show} of 100.")
            }
            _ => "Nothing is answered yet.".to_owned(),
        },
        key: ["Show: backed by evidence", "Know: what you say", "Best: if every unknown turned out well"],
        section_caption: "Show, Know and Best by section, 0 to 100",
        by_state: "What you have answered",
        state_finding: |rungs, dont_know, not_answered, not_applicable| {
            let all = rungs + dont_know + not_answered + not_applicable;
            let mut text =
                format!("Of {}, {rungs} {} on one of the five rungs", count(all, "question", "questions"), is_or_are(rungs));
            if dont_know > 0 {
                text.push_str(&format!(", {dont_know} {} “don’t know”", is_or_are(dont_know)));
            }
            if not_answered > 0 {
                text.push_str(&format!(", {not_answered} {} not answered", is_or_are(not_answered)));
            }
            if not_applicable > 0 {
                text.push_str(&format!(", {not_applicable} {} not applicable", is_or_are(not_applicable)));
            }
            text.push('.');
            text
        },
        state_columns: ["Answer", "Questions"],
        state_caption: "Answers by state",
        by_step: "By step of due diligence",
        step_caption: "Show and Know by step of due diligence",
        step: "Step",
        by_pillar: "By pillar",
        pillar: "Pillar",
        by_theme: "By theme",
        theme: "Theme",
        by_principle: "By principle",
        principle_about: "A principle has a figure only when at least two of its questions are answered on the rungs. A dash means: too little to say.",
        principle: "Principle",
        problems: "Answers that do not count",
    },
    explain: Explain {
        heading: |figure, value| format!("How {figure} came to {value}"),
        about: [
            "Show is what can be backed. “Working” and “Checked and improved” count in full only with evidence; without it they count as “On paper”. What is not known or not answered counts as 0.",
            "Know is what you say. What is not known or not answered is left out.",
            "Best is what the unknowns could still make of it: everything not known or not answered counts as 100.",
        ],
        sections: "From the sections to the whole",
        section_columns: ["Section", "Weight", "Score", "Weight × score"],
        sum: |sum, weights, figure| format!("{sum} ÷ {weights} = {figure}"),
        total: "Sum",
        question_columns: ["Question", "Answer", "Weight", "Value"],
        demoted: "no evidence that counts, so it counts as “On paper”",
        doubled: "weighs double: salient theme",
        left_out: "left out",
        cut: "All figures are cut down, never rounded up: 74.99 is shown as 74 and cannot look like the next level.",
        confidence_heading: "How confidence is worked out",
        confidence_about: "Confidence says how far the figures can be trusted. It looks at what is known, what is backed by evidence and what somebody else has checked, by the weight of the questions.",
        confidence_rows: [
            "Known: answered on one of the five rungs",
            "Backed: of the known, with evidence that counts",
            "Checked: of the known, checked by somebody else",
        ],
        confidence_columns: ["Share", "Now", "For medium", "For high"],
        confidence_flags: |unknown| match unknown {
            0 => "For high confidence no red flag may be unknown. None is.".to_owned(),
            unknown => format!("For high confidence no red flag may be unknown. {unknown} still {}.", is_or_are(unknown)),
        },
        back: "Back to the results",
        others: "The other figures",
        nothing: "There is nothing to explain yet: no question has been put to this company.",
    },
    report: ReportTexts {
        kind: "Self-assessment report",
        incomplete: "INCOMPLETE",
        practice: "PRACTICE",
        incomplete_about: |open| {
            format!("Incomplete: {} still open. Every figure can still change.", count(open, "question is", "questions are"))
        },
        what: "What this is, and what it is not",
        what_text: [
            "This is a self-assessment against the UN Guiding Principles on Business and Human Rights. The company answered for itself; nobody has checked the answers unless the evidence says so.",
            "It is not legal advice, not an audit and not a certificate. There is no pass mark, no ranking and no badge, and no authority stands behind it.",
            "It cannot prove that nobody is being harmed. Only the people concerned can tell.",
        ],
        facts: [
            "Organisation",
            "Assessment",
            "Result computed for",
            "Questionnaire",
            "Length",
            "Review of the content",
            "Fingerprint (SHA-256 of the saved assessment)",
        ],
        pack: |title, version, reviewed| format!("{title} {version}, content of {reviewed}"),
        pulse: "The core: 12 questions and 11 red flags",
        result: "Result",
        people: "People first: the red flags",
        figures: "The figures by section, step and principle",
        method: "How the score was made",
        answers: "All answers",
        profile: "Profile of the company",
        not_counted: "Answers that do not count",
        labels: ["Answer", "Target", "Note", "Evidence", "Reason"],
        evidence_columns: ["What", "Date", "Checked by", "Kept"],
        no_organisation: "Not named",
        contents: "Contents",
        footer: "Made with Know & Show on the company’s own device. Self-assessment; not an audit, not a certificate.",
    },
    method: MethodPage {
        heading: "About the method",
        lead: "A result is always four things together: what the company can show and says, the red flags, how far the figures can be trusted, and which harm comes first. There is never one single number.",
        parts: &[
            (
                "Why Show and Know are two figures",
                &[
                    "Principle 15 asks a company to know and show that it respects human rights. Know is what you say. Show is what you can back. The gap between the two is the first thing to work on.",
                    "“Don’t know” and “not answered” lower neither what you say nor your honesty: they are left out of Know and count as 0 in Show until you find out. Finding out can never lower Show.",
                ],
            ),
            (
                "Why a red flag is never averaged away",
                &[
                    "A good policy does not outweigh a locked door. So the red-flag questions earn no points and change no score. They cap the level word that is shown.",
                    "A case that has been put right is no longer “confirmed”: it belongs to the questions on remedy. Punishing honesty about the past would only teach silence.",
                    "Some signs need company before they count as confirmed, such as excessive overtime or isolation; others stand alone, such as papers that are held. Which of the eleven indicators of the International Labour Organization fall on which side is this project’s own editorial choice.",
                ],
            ),
            (
                "What counts as evidence",
                &[
                    "A piece of evidence counts if it has a name and a date that is not in the future and not older than 24 calendar months. Its grade depends on who besides the author has looked at it: nobody (1), a second person or workers’ representatives (2), somebody independent or the people affected themselves (3).",
                    "Only the reference is kept, never the document.",
                ],
            ),
        ],
        rungs: "The five rungs",
        rung_columns: ["Rung", "What it means", "Value"],
        rung_about: |rung| match rung {
            Rung::NotInPlace => "Nothing yet.",
            Rung::Starting => "Informal, one person, one case, or in preparation.",
            Rung::OnPaper => "Decided and written, known to those who must do it.",
            Rung::Working => "Done in practice across what the question covers, with examples from the last 12 months.",
            Rung::CheckedAndImproved => {
                "Results tracked, affected people or their representatives asked, and changed because of it."
            }
        },
        weights: "Weights",
        weights_about: "Within a section every question weighs 1 unless the questionnaire says otherwise, and double if its theme is one the company treats as salient. The whole is the mean of the sections by these weights:",
        levels: "The five levels",
        level_columns: ["Level", "Show from"],
        level_from: |level| match level {
            Level::UrgentGaps => 0,
            Level::Starting => 25,
            Level::OnPaper => 50,
            Level::Working => 75,
            Level::WorkingAndImproving => 90,
        },
        gate: "The cap of the red flags",
        gate_about: "The level shown is the lower of the level from Show and this cap:",
        gate_columns: ["Worst answer", "Highest level shown"],
        source: "The UN Guiding Principles",
        source_about: "The Guiding Principles on Business and Human Rights were endorsed by the UN Human Rights Council in June 2011 (document HR/PUB/11/04). They are not a treaty, and they are not optional: they rest on duties and rights that exist already. All wording here is our own.",
        review: "Review of the content",
    },
};
