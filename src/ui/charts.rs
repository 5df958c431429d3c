//! The charts drawn in the page, each inside the table that says the same in figures.

mod dumbbell;
mod states_bar;

pub use dumbbell::dumbbell;
pub use states_bar::states_bar;
