//! The command line: scores a file, checks packs, makes a report. It needs no network and writes nothing but its output.

mod check;
mod library;

use std::{
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand, ValueEnum};

use crate::{
    domain::{assessment::Assessment, scoring::Outcome},
    i18n::Language,
    reading::Problem,
    record, report,
};
use library::Library;

/// The command-line companion of Know & Show.
#[derive(Parser)]
#[command(name = "know-and-show", version, about, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print the result of an assessment file as JSON.
    Score {
        /// A .knowshow.json file; `-` reads standard input.
        file: PathBuf,
        /// Take the questionnaires from this folder instead of the built-in ones.
        #[arg(long, value_name = "DIR")]
        questionnaires: Option<PathBuf>,
    },
    /// Validate questionnaires and print every problem with its place.
    Check {
        /// A folder with index.json, or with one pack's structure.json; the built-in questionnaires if left out.
        dir: Option<PathBuf>,
    },
    /// Make a report of an assessment file.
    Report {
        /// A .knowshow.json file; `-` reads standard input.
        file: PathBuf,
        /// What to make.
        #[arg(long, value_enum)]
        format: Format,
        /// The report's language.
        #[arg(long, default_value = "en")]
        language: String,
        /// Where to write; standard output if left out.
        #[arg(long)]
        output: Option<PathBuf>,
        /// Take the questionnaires from this folder instead of the built-in ones.
        #[arg(long, value_name = "DIR")]
        questionnaires: Option<PathBuf>,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// One self-contained page.
    Html,
    /// The report as data.
    Json,
}

/// Why a command failed: a bad file (exit 1) or a wrong call (exit 2).
enum Failure {
    BadFile(Vec<String>),
    WrongCall(String),
}

/// Runs the command line.
pub fn run() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Score { file, questionnaires } => score(&file, questionnaires.as_deref()),
        Command::Check { dir } => check::run(dir.as_deref()),
        Command::Report { file, format, language, output, questionnaires } => {
            make_report(&file, format, &language, output.as_deref(), questionnaires.as_deref())
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::BadFile(sentences)) => {
            for sentence in sentences {
                eprintln!("{sentence}");
            }
            ExitCode::from(1)
        }
        Err(Failure::WrongCall(sentence)) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

impl Failure {
    fn problems(problems: &[Problem]) -> Self {
        Self::BadFile(problems.iter().map(Language::English.texts().problem).collect())
    }

    fn file(path: &Path, error: &io::Error) -> Self {
        Self::BadFile(vec![format!(
            "{}: cannot be read or written ({error}); check the name and the permissions",
            path.display()
        )])
    }
}

fn score(file: &Path, questionnaires: Option<&Path>) -> Result<(), Failure> {
    let library = Library::open(questionnaires)?;
    let (assessment, _) = read_assessment(file)?;
    let pack = library.pack(&assessment)?;
    print(&record::outcome(&Outcome::of(&pack, &assessment)))
}

fn make_report(
    file: &Path,
    format: Format,
    language: &str,
    output: Option<&Path>,
    questionnaires: Option<&Path>,
) -> Result<(), Failure> {
    let language = Language::from_tag(language).ok_or_else(|| {
        let known = Language::ALL.map(Language::tag).join(", ");
        Failure::WrongCall(format!("The language \"{language}\" is not there yet; choose one of: {known}"))
    })?;
    let library = Library::open(questionnaires)?;
    let (assessment, _) = read_assessment(file)?;
    let pack = library.pack(&assessment)?;
    let wording = library.wording(&pack, language)?;
    let principles = library.principles(language)?;
    let content = report::Content { pack: &pack, wording: &wording, principles: &principles, language };
    let report = report::build(&content, &assessment);
    let text = match format {
        Format::Html => report::html(&report, include_str!("../style/report.css")),
        Format::Json => report::json(&report),
    };
    match output {
        Some(path) => fs::write(path, text).map_err(|error| Failure::file(path, &error)),
        None => print(&text),
    }
}

/// The assessment and the bytes it was read from.
fn read_assessment(file: &Path) -> Result<(Assessment, String), Failure> {
    let (name, bytes) = if file == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map_err(|error| Failure::file(file, &error))?;
        ("standard input".to_owned(), bytes)
    } else {
        (file.display().to_string(), fs::read(file).map_err(|error| Failure::file(file, &error))?)
    };
    let text = String::from_utf8(bytes)
        .map_err(|_| Failure::BadFile(vec![format!("{name}: this is not a Know & Show file: it is not text in UTF-8")]))?;
    let assessment = record::read(&name, &text).map_err(|problems| Failure::problems(&problems))?;
    Ok((assessment, text))
}

fn print(text: &str) -> Result<(), Failure> {
    // A reader that closes the pipe early is no failure of ours.
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::file(Path::new("standard output"), &error)),
        _ => Ok(()),
    }
}
