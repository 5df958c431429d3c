//! Pieces of pages. The generic ones know no assessment; each shares its name with its style sheet.

pub mod choice;
pub mod error_summary;
pub mod evidence;
pub mod field;
pub mod first_steps;
pub mod gate;
pub mod help;
pub mod level;
pub mod pager;
pub mod progress;
pub mod site_footer;
pub mod site_header;
pub mod status;
pub mod summary_list;
