//! The report: what it says (`model`), how it comes about (`build`), and one file for each format. No format knows another.

mod build;
mod html;
mod json;
pub mod model;

pub use build::{Content, build};
pub use html::{blocks, html, table};
pub use json::json;
pub use model::Report;
