//! Puts the style sheets of the built page into one file: two dozen small ones cost more bytes and more requests than one. The sources stay apart, one for each component.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::compact;
use crate::trouble::{Outcome, Trouble};

const LINK: &str = "<link rel=\"stylesheet\" href=\"./";

/// Gathers the style sheets that `html` names from `folder`; returns the page that names the one instead.
pub fn gather(folder: &Path, html: &str) -> Outcome<String> {
    let trouble = |error| Trouble::new(format!("The style sheets could not be put together: {error}."));
    let (page, names) = without_links(html);
    let mut style = String::new();
    for name in &names {
        style += &compact::style(&fs::read_to_string(folder.join(name)).map_err(trouble)?);
        style.push('\n');
    }
    let hash: String = Sha256::digest(style.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let gathered = format!("style-{hash}.css");
    fs::write(folder.join(&gathered), style).map_err(trouble)?;
    for name in &names {
        fs::remove_file(folder.join(name)).map_err(trouble)?;
    }
    Ok(page.replacen("</head>", &format!("{LINK}{gathered}\">\n</head>"), 1))
}

/// The page without its links to style sheets, and what they named, in order.
fn without_links(html: &str) -> (String, Vec<String>) {
    let mut page = String::new();
    let mut names = Vec::new();
    for line in html.lines() {
        let named = line.trim_start().strip_prefix(LINK).and_then(|rest| rest.split_once('"'));
        match named {
            Some((name, _)) => names.push(name.to_owned()),
            None => {
                page.push_str(line);
                page.push('\n');
            }
        }
    }
    (page, names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_style_sheet_is_taken_out_in_order_and_the_rest_stays() {
        let html = "<head>\n  <link rel=\"stylesheet\" href=\"./b-1.css\" integrity=\"x\"/>\n  <title>t</title>\n<link rel=\"stylesheet\" href=\"./a-2.css\"/>\n</head>\n";
        let (page, names) = without_links(html);
        assert_eq!(page, "<head>\n  <title>t</title>\n</head>\n");
        assert_eq!(names, ["b-1.css", "a-2.css"]);
    }

    #[test]
    fn the_page_names_the_one_file_that_holds_them_all() -> Outcome {
        let folder = std::env::temp_dir().join(format!("gather-{}", std::process::id()));
        let trouble = |error| Trouble::new(format!("{error}"));
        fs::create_dir_all(&folder).map_err(trouble)?;
        fs::write(folder.join("a.css"), "a {}").map_err(trouble)?;
        fs::write(folder.join("b.css"), "b {}").map_err(trouble)?;
        let html = "<head>\n<link rel=\"stylesheet\" href=\"./a.css\"/>\n<link rel=\"stylesheet\" href=\"./b.css\"/>\n</head>\n";
        let page = gather(&folder, html)?;
        let (_, names) = without_links(&page);
        assert_eq!(names.len(), 1);
        let style = fs::read_to_string(folder.join(names.concat())).map_err(trouble)?;
        assert_eq!(style, "a {}\nb {}\n");
        assert!(!folder.join("a.css").exists());
        fs::remove_dir_all(&folder).map_err(trouble)
    }
}
