//! What rustup adds to the Rust that is already here: the browser target, the formatter, the linter. Installs no Rust itself.

use std::path::Path;

use crate::programs;
use crate::step::Step;
use crate::trouble::{Outcome, Trouble};

pub const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for the browser.
pub fn ensure_wasm_target() -> Outcome {
    let folder = Step::new("rustc", ["--print", "target-libdir", "--target", WASM]).output();
    if folder.is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    println!("Rust cannot build for the browser yet; adding the target {WASM} (some seconds).");
    rustup("the Rust target", &["target", "add", WASM])
}

/// `rustfmt` or `clippy`, which a minimal Rust lacks. `subcommand` is how Cargo calls it.
pub fn ensure_component(component: &str, subcommand: &str) -> Outcome {
    if Step::new("cargo", [subcommand, "--version"]).output().is_some() {
        return Ok(());
    }
    println!("Rust's {component} is missing; adding it (some seconds).");
    rustup("the Rust component", &["component", "add", component])
}

fn rustup(what: &str, args: &[&str]) -> Outcome {
    let name = args.last().copied().unwrap_or_default();
    if programs::find(&["rustup"]).is_none() {
        return Err(Trouble::new(format!(
            "This Rust lacks {what} `{name}`, and it was not installed by rustup, which could add it."
        ))
        .way_out("Install it where this Rust came from, or install Rust by rustup; then call this again."));
    }
    Step::new("rustup", args).run().map_err(|_| {
        Trouble::new(format!("rustup could not add {what} `{name}`; it says above why."))
            .way_out(format!("Once `rustup {}` works, call this again.", args.join(" ")))
    })
}
