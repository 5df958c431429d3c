//! The app a person sees: draws the pages of `screen`, carries out what is done on them, follows the address.
//!
//! Rules live in `domain`, pages in `screen`, the browser in `platform`.

mod app;
mod content;
mod deeds;
mod files;
mod keys;
mod session;
mod store;

pub use app::start;
