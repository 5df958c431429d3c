//! The one place that touches the browser. It speaks strings and bytes and knows no domain type.

#![allow(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod clock;
pub mod crash;
pub mod document;
pub mod download;
pub mod events;
pub mod fetch;
pub mod file;
pub mod focus;
pub mod keyboard;
pub mod location;
pub mod random;
mod redraw;
pub mod storage;
pub mod worker;

/// The browser window. A page always has one; without it there is nobody to show anything to.
fn window() -> Option<web_sys::Window> {
    web_sys::window()
}
