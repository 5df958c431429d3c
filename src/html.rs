//! HTML as text: what a person typed stays text. Reports and read-only screens are written with this.
//!
//! Read-only screens are text because the same page made of views costs several times the code.

mod escape;

pub use escape::Escaped;

/// Writes into a text. Writing into a `String` cannot fail, so there is nothing to handle.
#[macro_export]
macro_rules! put {
    ($out:expr, $($text:tt)*) => {{
        use std::fmt::Write as _;
        let _ = write!($out, $($text)*);
    }};
}

/// A figure; the dash that stands for none is read aloud as words.
pub fn figure(out: &mut String, text: &str, no_figure: &str) {
    if text == "–" {
        put!(out, "<span aria-hidden=\"true\">–</span><span class=\"visually-hidden\">{}</span>", Escaped(no_figure));
    } else {
        put!(out, "{}", Escaped(text));
    }
}
