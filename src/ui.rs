//! The app a person sees: pages, components, and the session behind them. Rules live in `domain`, the browser in `platform`.

mod app;
mod blocks;
mod charts;
mod components;
mod content;
mod files;
mod links;
mod pages;
mod session;
mod store;

pub use app::start;
