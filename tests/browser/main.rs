//! The app as people meet it: real Chromium, the release build, things found by role and name.
//!
//! `cargo xtask test browser` builds, serves and sets what these tests need. Each test is a person with a browser
//! nobody has used before; what went wrong is told with what stood on the page at the end.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]
#![allow(clippy::disallowed_methods, reason = "waiting for a page needs a clock")]

mod company;
mod driver;
mod person;

mod axe;
mod crash;
mod files;
mod journey;
mod keyboard;
mod places;
mod storage;
