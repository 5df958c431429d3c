//! Pieces of pages that take input. The generic ones know no assessment; each shares its name with its style sheet.

pub mod choice;
pub mod error_summary;
pub mod evidence;
pub mod field;
pub mod help;
pub mod site_footer;
pub mod site_header;
pub mod status;
