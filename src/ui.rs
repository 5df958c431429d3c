//! The app a person sees: what has fields and buttons, and the session behind it. Read-only screens come from `screen`,
//! rules live in `domain`, the browser in `platform`.

mod app;
mod components;
mod content;
mod files;
mod links;
mod live;
mod pages;
mod session;
mod store;

pub use app::start;
