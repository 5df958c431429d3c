//! The counts that `cargo test` and wasm-bindgen's runner print, read and added up. Knows nothing of single tests.

use std::fmt;
use std::ops::AddAssign;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
    pub ignored: u64,
}

impl Tally {
    /// Reads `test result: ok. 3 passed; 0 failed; 1 ignored; ...`; any other line holds no counts.
    pub fn in_line(line: &str) -> Option<Self> {
        let line = without_colour(line);
        let (_verdict, counts) = line.trim().strip_prefix("test result: ")?.split_once(". ")?;
        let count =
            |of: &str| -> Option<u64> { counts.split(';').find_map(|entry| entry.trim().strip_suffix(of)?.trim().parse().ok()) };
        Some(Self { passed: count("passed")?, failed: count("failed")?, ignored: count("ignored").unwrap_or(0) })
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.ignored += other.ignored;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

fn without_colour(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut chars = line.chars();
    while let Some(char) = chars.next() {
        if char == '\u{1b}' {
            // A colour ends at its first letter: ESC [ 3 2 m
            chars.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(char);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Option<(u64, u64, u64)>) {
        let expected = expected.map(|(passed, failed, ignored)| Tally { passed, failed, ignored });
        assert_eq!(Tally::in_line(line), expected, "{line}");
    }

    #[test]
    fn the_result_line_of_cargo_test_is_read() {
        check(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s\n",
            Some((12, 0, 1)),
        );
        check(
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.2s",
            Some((3, 2, 0)),
        );
    }

    #[test]
    fn the_result_line_of_the_wasm_runner_is_read() {
        check("test result: ok. 7 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.12s", Some((7, 0, 0)));
    }

    #[test]
    fn colours_do_not_hide_the_counts() {
        check("test result: \u{1b}[32mok\u{1b}(B\u{1b}[m. 5 passed; 0 failed; 0 ignored; 0 measured", Some((5, 0, 0)));
    }

    #[test]
    fn other_lines_hold_no_counts() {
        check("", None);
        check("running 3 tests", None);
        check("test scoring::caps ... ok", None);
        check("the test result: ok. 5 passed; 0 failed", None);
        check("test result: ok. many passed; 0 failed", None);
    }

    #[test]
    fn counts_add_up() {
        let mut sum = Tally::default();
        for line in ["test result: ok. 2 passed; 0 failed; 1 ignored;", "test result: FAILED. 3 passed; 4 failed; 0 ignored;"] {
            sum += Tally::in_line(line).unwrap();
        }
        assert_eq!(sum.to_string(), "5 passed, 4 failed");
        assert_eq!(sum.ignored, 1);
    }
}
