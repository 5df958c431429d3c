//! The release build of the app in `dist/`, made by Trunk as on any other computer. Knows nothing of what the app is.

use std::time::Instant;

use crate::programs;
use crate::project::Project;
use crate::step::Step;
use crate::tool::{self, Tool};
use crate::toolchain;
use crate::trouble::Outcome;

/// Installs what is missing and builds.
pub fn build(project: &Project) -> Outcome {
    toolchain::ensure_wasm_target()?;
    tool::ensure_all(project)?;
    let trunk = Tool::Trunk.folder(project)?;
    let wasm_bindgen = Tool::WasmBindgen.folder(project)?;
    // Trunk builds offline, so that it downloads no tools behind our back; Cargo's packages come first.
    Step::cargo(project.root(), ["fetch"])
        .run()
        .map_err(|trouble| trouble.way_out("It needs a connection to the Rust package registry; then call this again."))?;

    println!("\nBuilding the release (one to three minutes the first time).");
    let started = Instant::now();
    let program = programs::program_in(&trunk, "trunk").unwrap_or_else(|| trunk.join("trunk"));
    Step::new(program, ["build", "--release", "--offline"])
        .within(project.root())
        // Trunk takes the first wasm-bindgen of the PATH, and only `true` or `false` for NO_COLOR.
        .env("PATH", programs::path_with_first(&[wasm_bindgen]))
        .without_env("NO_COLOR")
        .run()?;
    println!("\nThe release is in dist/ ({} s).", started.elapsed().as_secs());
    Ok(())
}
