//! Takes out of the built files what is only for those who write them: the indentation of JSON, the comments of style sheets. What the app reads stays the same.

use std::fs;
use std::io;
use std::path::Path;

/// Takes the indentation out of every JSON file below `folder`.
pub fn json_below(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            json_below(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            fs::write(&path, json(&fs::read_to_string(&path)?))?;
        }
    }
    Ok(())
}

/// A line break is never inside a JSON text, so what leads a line is never content.
fn json(text: &str) -> String {
    text.lines().map(str::trim_start).collect()
}

/// The style sheet without its comments.
pub fn style(text: &str) -> String {
    let mut rest = text;
    let mut style = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        style.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, behind)| behind);
    }
    style.push_str(rest);
    style
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_its_content_and_loses_its_indentation() {
        let text = "{\n \"a\": \"two  spaces\\n stay\",\n  \"b\": [\n   1,\n   2\n  ]\n}\n";
        assert_eq!(json(text), "{\"a\": \"two  spaces\\n stay\",\"b\": [1,2]}");
    }

    #[test]
    fn a_style_sheet_loses_its_comments_only() {
        assert_eq!(style("/* one */\na { b: c } /* two */\nd {}\n"), "\na { b: c } \nd {}\n");
        assert_eq!(style("a {} /* never closed"), "a {} ");
    }
}
