//! Text on its way into HTML: what a person typed stays text.

use std::fmt::{self, Write};

/// A text shown as HTML text or attribute value. Control characters and direction overrides are shown as a replacement mark.
pub struct Escaped<'a>(pub &'a str);

impl<'a> Escaped<'a> {
    /// The same with line breaks kept as they are, for the inside of a `textarea`.
    pub fn keeping_lines(self) -> Lines<'a> {
        Lines(self.0)
    }
}

/// A text inside a `textarea`.
pub struct Lines<'a>(&'a str);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The first line break after the tag is not part of the content.
        for line in self.0.split('\n') {
            write!(f, "\n{}", Escaped(line))?;
        }
        Ok(())
    }
}

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for letter in self.0.chars() {
            match letter {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\n' => f.write_str("<br>")?,
                '\t' => f.write_char(' ')?,
                '\r' => {}
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => f.write_char('\u{fffd}')?,
                letter if letter.is_control() => f.write_char('\u{fffd}')?,
                letter => f.write_char(letter)?,
            }
        }
        Ok(())
    }
}
