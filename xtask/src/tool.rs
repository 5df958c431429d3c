//! Trunk and wasm-bindgen in exactly the versions this project needs: found, or built into `.tools`. Never touches tools installed elsewhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::lock;
use crate::programs;
use crate::project::Project;
use crate::step::Step;
use crate::trouble::{Outcome, Trouble};

/// The newest Trunk that this project's Rust builds.
const TRUNK_VERSION: &str = "0.21.14";

/// A tool runs for seconds; building it well takes longer than it ever saves.
const CHEAP_BUILD: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
];

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tool {
    Trunk,
    WasmBindgen,
}

impl Tool {
    const ALL: [Self; 2] = [Self::WasmBindgen, Self::Trunk];

    fn package(self) -> &'static str {
        match self {
            Self::Trunk => "trunk",
            Self::WasmBindgen => "wasm-bindgen-cli",
        }
    }

    /// The programs that must stand side by side in one folder.
    fn programs(self) -> &'static [&'static str] {
        match self {
            Self::Trunk => &["trunk"],
            Self::WasmBindgen => &["wasm-bindgen", "wasm-bindgen-test-runner"],
        }
    }

    /// Trunk without its own downloads and update check, and so without a TLS stack to build.
    fn features(self) -> &'static [&'static str] {
        match self {
            Self::Trunk => &["--no-default-features"],
            Self::WasmBindgen => &[],
        }
    }

    fn about_how_long(self) -> &'static str {
        match self {
            Self::Trunk => "three to seven minutes",
            Self::WasmBindgen => "two to five minutes",
        }
    }

    /// wasm-bindgen must equal the library the app is built with: the two share an unstable format.
    fn version(self, project: &Project) -> Outcome<String> {
        match self {
            Self::Trunk => Ok(TRUNK_VERSION.to_owned()),
            Self::WasmBindgen => lock::version(project, "wasm-bindgen"),
        }
    }

    /// The folder that holds the tool in the right version: one of the PATH, else `.tools/bin`.
    pub fn folder(self, project: &Project) -> Outcome<PathBuf> {
        let version = self.version(project)?;
        self.find(project, &version).ok_or_else(|| {
            Trouble::new(format!("{} {version} is not installed.", self.package()))
                .way_out("`cargo xtask serve` and `cargo xtask test` install it.")
        })
    }

    fn find(self, project: &Project, version: &str) -> Option<PathBuf> {
        programs::folders().chain([project.tools().join("bin")]).find(|folder| self.is_in(folder, version))
    }

    fn is_in(self, folder: &Path, version: &str) -> bool {
        self.programs().iter().all(|name| {
            programs::program_in(folder, name)
                .and_then(|program| Step::new(program, ["--version"]).output())
                .is_some_and(|text| version_in(&text) == Some(version))
        })
    }

    fn build(self, project: &Project, version: &str) -> Outcome {
        let package = self.package();
        println!("\n{package} {version} is not on this computer; building it into .tools ({}, once).", self.about_how_long());
        let started = Instant::now();
        let tools = project.tools();
        let exactly = format!("={version}");
        let mut args = vec!["install", package, "--version", &exactly, "--locked"];
        args.extend(self.features());
        let mut step = Step::cargo(project.root(), args.iter().chain(&["--root", ".tools"]));
        for (name, value) in CHEAP_BUILD {
            step = step.env(name, value);
        }
        step.env("CARGO_TARGET_DIR", tools.join("target"))
            // Spares the reader Cargo's advice to add the folder to the PATH: xtask finds it there.
            .env("PATH", programs::path_with_first(&[tools.join("bin")]))
            .run()
            .map_err(|trouble| {
                trouble.way_out(
                    "It needs a connection to the Rust package registry and a C compiler; calling this again goes on where it stopped.",
                )
            })?;
        println!("{package} {version} is built ({} s).", started.elapsed().as_secs());
        Ok(())
    }
}

/// Builds the tools that are missing, then removes what only the building needed.
pub fn ensure_all(project: &Project) -> Outcome {
    let mut has_built = false;
    for tool in Tool::ALL {
        let version = tool.version(project)?;
        if tool.find(project, &version).is_none() {
            tool.build(project, &version)?;
            has_built = true;
        }
    }
    if has_built {
        // Some hundred megabytes that nobody needs again; if they stay, nothing breaks.
        let _ = fs::remove_dir_all(project.tools().join("target"));
    }
    Ok(())
}

/// The version in what `--version` prints, as in `trunk 0.21.14`.
fn version_in(text: &str) -> Option<&str> {
    text.lines().next()?.split_whitespace().nth(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_second_word_of_the_first_line() {
        assert_eq!(version_in("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(version_in("wasm-bindgen 0.2.126 (abc 2026)\n"), Some("0.2.126"));
        assert_eq!(version_in("wasm-bindgen-test-runner 0.2.126"), Some("0.2.126"));
    }

    #[test]
    fn what_prints_no_version_has_none() {
        assert_eq!(version_in(""), None);
        assert_eq!(version_in("trunk\n0.21.14"), None);
    }

    #[test]
    fn a_longer_version_is_another_version() {
        assert_ne!(version_in("trunk 0.21.14-alpha.1"), Some(TRUNK_VERSION));
    }
}
