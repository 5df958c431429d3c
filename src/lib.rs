//! Know & Show: a self-assessment against the UN Guiding Principles on Business and Human Rights.
//!
//! One package, two faces. Compiled for wasm32 it is the browser app; compiled natively the same package is the
//! command-line companion. The pure core is the same code in both.
//!
//! In reading order:
//!
//! - [`table`] grows maps small.
//! - [`reading`] turns JSON into values with a place, and finds every problem of a file.
//! - [`domain`] is what the project is about: questionnaires, answers, scoring, the gate, severity.
//! - [`record`] writes and reads the files: an assessment, a result, a fingerprint.
//! - [`html`] is HTML as text.
//! - [`chart`] is pure geometry: numbers in, shapes and labels out.
//! - [`i18n`] has the interface's texts, typed, and the forms of numbers and dates.
//! - [`report`] says what a report says, then says it in a format.
//! - [`route`] maps every place of the app to its fragment and back.
//! - [`screen`] is the read-only screens.
//! - [`account`] gives account: results and report, as texts for a worker.
//! - `cli` is the command line (native only).
//! - `platform` is the one place that touches the browser (wasm32 only).
//! - `ui` is the app (wasm32 only).
//!
//! What must be absent is written down in ARCHITECTURE.md and guarded by `tests/tidy.rs`, `clippy.toml` and the
//! dependency tables of `Cargo.toml`: the core knows no browser, no clock and no randomness.

pub mod table;

pub mod reading;

pub mod domain;

pub mod record;

pub mod html;

pub mod chart;

pub mod i18n;

pub mod report;

pub mod route;

pub mod screen;

pub mod account;

#[cfg(not(target_arch = "wasm32"))]
pub mod cli;

#[cfg(target_arch = "wasm32")]
pub mod platform;

#[cfg(target_arch = "wasm32")]
pub mod ui;
