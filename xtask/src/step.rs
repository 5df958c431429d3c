//! One call of another program: shown before it runs, and a failure if it ends as one. No shell is involved.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::tally::Tally;
use crate::trouble::{Outcome, Trouble};

pub struct Step {
    command: Command,
    shown: String,
}

impl Step {
    pub fn new<A: AsRef<OsStr>>(program: impl AsRef<OsStr>, args: impl IntoIterator<Item = A>) -> Self {
        let program = program.as_ref();
        let mut command = Command::new(program);
        let mut shown = Path::new(program).file_stem().unwrap_or(program).to_string_lossy().into_owned();
        for arg in args {
            shown.push(' ');
            shown.push_str(&arg.as_ref().to_string_lossy());
            command.arg(arg);
        }
        command.stdin(Stdio::null());
        Self { command, shown }
    }

    /// Cargo, as a person in the project's folder would call it.
    pub fn cargo<A: AsRef<OsStr>>(root: &Path, args: impl IntoIterator<Item = A>) -> Self {
        Self::new("cargo", args).within(root)
    }

    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    pub fn env(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.command.env(name, value.into());
        self
    }

    pub fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    pub fn run(mut self) -> Outcome {
        self.show();
        let status = self.command.status().map_err(|error| self.not_started(&error))?;
        if status.success() { Ok(()) } else { Err(self.failed()) }
    }

    /// Runs tests: passes their output on line by line and adds up the counts they print.
    pub fn run_tests(mut self) -> (Tally, Outcome) {
        self.show();
        let mut tally = Tally::default();
        let mut child = match self.command.stdout(Stdio::piped()).spawn() {
            Ok(child) => child,
            Err(error) => return (tally, Err(self.not_started(&error))),
        };
        if let Some(output) = child.stdout.take() {
            let mut output = BufReader::new(output);
            let mut line = Vec::new();
            while output.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
                // A closed terminal must not end the tests.
                let _ = std::io::stdout().write_all(&line);
                if let Some(counts) = Tally::in_line(&String::from_utf8_lossy(&line)) {
                    tally += counts;
                }
                line.clear();
            }
        }
        let outcome = match child.wait() {
            Ok(status) if status.success() => Ok(()),
            Ok(_) => Err(self.failed()),
            Err(error) => Err(self.not_started(&error)),
        };
        (tally, outcome)
    }

    /// What the program prints, or nothing if it is not there or ends as a failure.
    pub fn output(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn show(&self) {
        println!("\n$ {}", self.shown);
    }

    fn not_started(&self, error: &std::io::Error) -> Trouble {
        Trouble::new(format!("`{}` could not be run: {error}.", self.shown))
    }

    fn failed(&self) -> Trouble {
        Trouble::new(format!("`{}` failed; it says above why.", self.shown))
    }
}
