//! `cargo xtask test`: runs the parts one after the other, whatever the ones before gave, and closes with the tests' own counts.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::axe;
use crate::driver::{self, Driver};
use crate::need::Need;
use crate::part::Part;
use crate::programs;
use crate::project::Project;
use crate::release;
use crate::site::Site;
use crate::size;
use crate::step::Step;
use crate::tally::Tally;
use crate::tool::Tool;
use crate::toolchain::WASM;
use crate::trouble::{Outcome, Trouble};

pub fn run(project: &Project, parts: &[Part]) -> Outcome<ExitCode> {
    let unmet = install(project, parts);
    let mut run = Run { project, release_is_built: false };
    let results: Vec<PartResult> = parts.iter().map(|part| run.part(*part, &unmet)).collect();
    println!("\n{}", summary(&results));
    let all_passed = results.iter().all(|result| result.outcome.is_ok());
    Ok(if all_passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Installs what the parts need, and says at once what could not be installed.
fn install(project: &Project, parts: &[Part]) -> Vec<(Need, String)> {
    let mut tried = Vec::new();
    let mut unmet = Vec::new();
    for need in parts.iter().flat_map(|part| part.needs()) {
        if tried.contains(need) {
            continue;
        }
        tried.push(*need);
        if let Err(trouble) = need.meet(project) {
            eprintln!("\n{trouble}");
            unmet.push((*need, trouble.to_string()));
        }
    }
    unmet
}

struct Run<'a> {
    project: &'a Project,
    release_is_built: bool,
}

struct PartResult {
    part: Part,
    tally: Tally,
    outcome: Outcome,
    took: Duration,
}

impl Run<'_> {
    fn part(&mut self, part: Part, unmet: &[(Need, String)]) -> PartResult {
        println!("\n== {}: {}", part.name(), part.about());
        let started = Instant::now();
        let (tally, outcome) = match unmet.iter().find(|(need, _)| part.needs().contains(need)) {
            Some((_, reason)) => (Tally::default(), Err(Trouble::new(format!("Not run. {reason}")))),
            None => self.attempt(part),
        };
        let outcome = outcome.and_then(|()| counted(part, tally));
        if let Err(trouble) = &outcome {
            eprintln!("\n{trouble}");
        }
        PartResult { part, tally, outcome, took: started.elapsed() }
    }

    fn attempt(&mut self, part: Part) -> (Tally, Outcome) {
        let attempt = match part {
            Part::Format => self.cargo(&["fmt", "--all", "--check"]).map(|()| None),
            Part::Lint => self.lint().map(|()| None),
            Part::Native => Ok(Some(Step::cargo(self.project.root(), ["test", "--workspace", "--no-fail-fast"]).run_tests())),
            Part::Wasm => self.wasm().map(Some),
            Part::Browser => self.browser().map(Some),
            Part::Size => self.size().map(|()| None),
        };
        match attempt {
            Ok(Some(tested)) => tested,
            Ok(None) => (Tally::default(), Ok(())),
            Err(trouble) => (Tally::default(), Err(trouble)),
        }
    }

    fn cargo(&self, args: &[&str]) -> Outcome {
        Step::cargo(self.project.root(), args).run()
    }

    /// Browser and wasm tests are left out of `cargo test`, and with that out of `--all-targets`: they are named.
    fn lint(&self) -> Outcome {
        let deny = ["--", "-D", "warnings"];
        let all = ["clippy", "--workspace", "--all-targets"];
        let browser_tests = ["clippy", "--test", "browser"];
        let wasm = ["clippy", "--target", WASM, "--package", "know-and-show", "--lib", "--bins", "--test", "wasm"];
        self.cargo(&[&all[..], &deny].concat())?;
        self.cargo(&[&browser_tests[..], &deny].concat())?;
        self.cargo(&[&wasm[..], &deny].concat())
    }

    fn wasm(&self) -> Outcome<(Tally, Outcome)> {
        let folder = Tool::WasmBindgen.folder(self.project)?;
        let runner = programs::program_in(&folder, "wasm-bindgen-test-runner")
            .ok_or_else(|| Trouble::new("wasm-bindgen-test-runner is not beside wasm-bindgen."))?;
        let step = Step::cargo(self.project.root(), ["test", "--target", WASM, "--test", "wasm"])
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
            .env("CHROMEDRIVER", driver::program()?)
            // A busy computer may take longer than the runner's 20 seconds.
            .env("WASM_BINDGEN_TEST_TIMEOUT", "180");
        Ok(step.run_tests())
    }

    /// Everything a journey touches is real: release build, server, browser, and the command line to compare with.
    fn browser(&mut self) -> Outcome<(Tally, Outcome)> {
        self.build_release()?;
        self.cargo(&["build", "--bin", "know-and-show"])?;
        let companion = companion()?;
        let site =
            Site::open(&self.project.dist(), 0).map_err(|error| Trouble::new(format!("dist/ could not be served: {error}.")))?;
        let driver = Driver::start()?;
        let step = Step::cargo(self.project.root(), ["test", "--test", "browser", "--", "--test-threads=1"])
            .env("KNOW_AND_SHOW_URL", site.url())
            .env("KNOW_AND_SHOW_CHROMEDRIVER", driver.url())
            .env("KNOW_AND_SHOW_AXE", axe::script(self.project))
            .env("KNOW_AND_SHOW_CLI", companion);
        Ok(step.run_tests())
    }

    fn size(&mut self) -> Outcome {
        self.build_release()?;
        size::report(self.project)
    }

    fn build_release(&mut self) -> Outcome {
        if !self.release_is_built {
            release::build(self.project)?;
            self.release_is_built = true;
        }
        Ok(())
    }
}

/// Cargo puts the command line beside xtask itself, wherever its target folder is.
fn companion() -> Outcome<std::path::PathBuf> {
    std::env::current_exe().ok().and_then(|program| programs::program_in(program.parent()?, "know-and-show")).ok_or_else(|| {
        Trouble::new("The command line was built, but does not stand beside xtask.")
            .way_out("Call the tests as `cargo xtask test`.")
    })
}

/// A part of tests that ran none has shown nothing.
fn counted(part: Part, tally: Tally) -> Outcome {
    if part.has_tests() && tally.passed == 0 {
        return Err(Trouble::new(format!("The part `{}` ran no tests.", part.name())));
    }
    Ok(())
}

/// A line for each part; the last line alone holds the counts. A part that failed without a failed test counts as one.
fn summary(results: &[PartResult]) -> String {
    let mut lines = String::new();
    let mut total = Tally::default();
    for result in results {
        let mut tally = result.tally;
        if result.outcome.is_err() && tally.failed == 0 {
            tally.failed = 1;
        }
        total += tally;
        lines += &line(result);
    }
    format!("{lines}\n{total}")
}

fn line(result: &PartResult) -> String {
    let verdict = if result.outcome.is_ok() { "passed" } else { "FAILED" };
    let mut counts = String::new();
    if result.tally != Tally::default() {
        counts = result.tally.to_string();
        if result.tally.ignored > 0 {
            counts += &format!(", {} ignored", result.tally.ignored);
        }
    }
    let line = format!("{:<10}{verdict:<8}{:>5} s   {counts}", result.part.name(), result.took.as_secs());
    format!("{}\n", line.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn result(part: Part, passed: u64, failed: u64, outcome: Outcome) -> PartResult {
        PartResult { part, tally: Tally { passed, failed, ignored: 0 }, outcome, took: Duration::from_secs(3) }
    }

    fn last_line(results: &[PartResult]) -> String {
        summary(results).lines().last().unwrap().to_owned()
    }

    #[test]
    fn the_counts_of_all_parts_stand_alone_on_the_last_line() {
        let results =
            [result(Part::Format, 0, 0, Ok(())), result(Part::Native, 40, 0, Ok(())), result(Part::Browser, 2, 0, Ok(()))];
        assert_eq!(last_line(&results), "42 passed, 0 failed");
    }

    #[test]
    fn failed_tests_count_once_each() {
        let results = [result(Part::Native, 40, 3, Err(Trouble::new("no")))];
        assert_eq!(last_line(&results), "40 passed, 3 failed");
    }

    #[test]
    fn a_part_that_failed_without_a_failed_test_counts_as_one() {
        let results = [
            result(Part::Lint, 0, 0, Err(Trouble::new("no"))),
            result(Part::Native, 40, 0, Ok(())),
            result(Part::Wasm, 0, 0, Err(Trouble::new("no browser"))),
        ];
        assert_eq!(last_line(&results), "40 passed, 2 failed");
    }

    #[test]
    fn a_part_of_tests_that_ran_none_fails() {
        let none = Tally::default();
        assert!(counted(Part::Wasm, none).is_err());
        assert!(counted(Part::Lint, none).is_ok());
    }
}
