//! Writes the content security policy into the built page, so that the browser itself keeps the app from talking to anybody. Trunk calls it after each build.

use std::env;
use std::fs;
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::compact;
use crate::gather::gather;
use crate::trouble::{Outcome, Trouble};

/// Trunk sets the two variables for its hooks.
pub fn run() -> Outcome {
    let Some(folder) = env::var_os("TRUNK_STAGING_DIR") else {
        return Err(Trouble::new("`seal` works on a page that Trunk is just building.")
            .way_out("`trunk build --release` calls it; there is nothing to do by hand."));
    };
    // `trunk serve` reloads pages by a script and a socket of its own, which the policy would stop.
    if env::var("TRUNK_PROFILE").as_deref() != Ok("release") {
        return Ok(());
    }
    let folder = PathBuf::from(folder);
    let page = folder.join("index.html");
    let trouble = |error| Trouble::new(format!("index.html could not be sealed: {error}."));
    let html = fs::read_to_string(&page).map_err(trouble)?;
    let content = folder.join("questionnaires");
    if content.is_dir() {
        compact::json_below(&content).map_err(trouble)?;
    }
    fs::write(&page, sealed(&gather(&folder, &html)?)?).map_err(trouble)
}

/// The page with the policy right after its `<meta charset>`: what stands before a policy is not bound by it.
fn sealed(html: &str) -> Outcome<String> {
    if html.contains("Content-Security-Policy") {
        return Err(Trouble::new("index.html has a content security policy already.")
            .way_out("Take it out of the source: `cargo xtask seal` writes it."));
    }
    let tags = tags(html);
    let charset = tags.iter().find(|tag| tag.name == "meta" && tag.has("charset")).ok_or_else(|| {
        Trouble::new("index.html has no `<meta charset>`, after which the policy belongs.")
            .way_out("Add `<meta charset=\"utf-8\">` first in its head.")
    })?;
    let hashes: Vec<String> =
        tags.iter().filter(|tag| tag.name == "script" && !tag.has("src")).map(|tag| hash(tag.text)).collect();
    let has_base = tags.iter().any(|tag| tag.name == "base");
    let (before, after) = html.split_at(charset.end);
    Ok(format!("{before}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">{after}", policy(&hashes, has_base)))
}

/// Nothing is allowed but the app's own files, its compiled module, and pictures it makes itself.
fn policy(script_hashes: &[String], has_base: bool) -> String {
    let mut scripts = "script-src 'self' 'wasm-unsafe-eval'".to_owned();
    for hash in script_hashes {
        scripts += &format!(" '{hash}'");
    }
    let base = if has_base { "base-uri 'self'" } else { "base-uri 'none'" };
    [
        "default-src 'none'",
        &scripts,
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'none'",
        base,
    ]
    .join("; ")
}

/// Browsers hash a script after they have read every line end as a line feed.
fn hash(script: &str) -> String {
    let script = script.replace("\r\n", "\n").replace('\r', "\n");
    format!("sha256-{}", STANDARD.encode(Sha256::digest(script)))
}

/// An opening tag; only what the policy asks of it.
struct Tag<'a> {
    name: String,
    attributes: Vec<String>,
    /// Where the tag ends in the page.
    end: usize,
    /// What a script holds; empty for every other tag.
    text: &'a str,
}

impl Tag<'_> {
    fn has(&self, attribute: &str) -> bool {
        self.attributes.iter().any(|name| name == attribute)
    }
}

/// The opening tags of a page, without those in comments and scripts.
fn tags(html: &str) -> Vec<Tag<'_>> {
    // Letters change case one for one, so a place in one text is the same place in the other.
    let lower = html.to_ascii_lowercase();
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(open) = find(&lower, "<", at) {
        at = open + 1;
        if lower.get(at..).is_some_and(|rest| rest.starts_with("!--")) {
            at = find(&lower, "-->", at).map_or(lower.len(), |end| end + 3);
            continue;
        }
        let Some(end) = tag_end(&lower, at) else {
            break;
        };
        let inside = lower.get(at..end).unwrap_or_default();
        if !inside.starts_with(|first: char| first.is_ascii_alphabetic()) {
            continue;
        }
        at = end + 1;
        let mut names = attribute_names(inside).into_iter();
        let name = names.next().unwrap_or_default();
        let mut text = "";
        if name == "script" {
            let close = find(&lower, "</script", at).unwrap_or(lower.len());
            text = html.get(at..close).unwrap_or_default();
            at = close;
        }
        tags.push(Tag { name, attributes: names.collect(), end: end + 1, text });
    }
    tags
}

fn find(text: &str, what: &str, from: usize) -> Option<usize> {
    Some(from + text.get(from..)?.find(what)?)
}

/// Where the tag closes; a `>` in a quoted value closes nothing.
fn tag_end(text: &str, from: usize) -> Option<usize> {
    let mut quote = None;
    for (place, char) in text.get(from..)?.char_indices() {
        match (quote, char) {
            (None, '>') => return Some(from + place),
            (None, '"' | '\'') => quote = Some(char),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
    }
    None
}

/// The tag's name and then its attributes', values left out.
fn attribute_names(inside: &str) -> Vec<String> {
    let mut names = vec![String::new()];
    let (mut quote, mut in_value) = (None, false);
    for char in inside.chars() {
        match (quote, char) {
            (Some(open), close) if open == close => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(char),
            (None, '=') => in_value = true,
            (None, space) if space.is_ascii_whitespace() || (space == '/' && !in_value) => {
                in_value = false;
                names.push(String::new());
            }
            (None, letter) if !in_value => {
                if let Some(name) = names.last_mut() {
                    name.push(letter);
                }
            }
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Trunk writes, shortened.
    const PAGE: &str = r#"<!DOCTYPE html>
<html lang="en"><head>
<meta charset="utf-8">
<title>Know &amp; Show</title>
<!-- <script>not a script</script> -->
<link rel="stylesheet" href="./app-1a.css" integrity="sha384-abc">
<script type="module">
import init, * as bindings from './app-1a.js';
const wasm = await init({ module_or_path: './app-1a_bg.wasm' });
</script>
<link rel="modulepreload" href="./app-1a.js" crossorigin="anonymous" integrity="sha384-def">
<SCRIPT data-src="x">alert("a > b")</SCRIPT>
<script src="./theme.js"></script>
</head><body></body></html>
"#;

    fn policy_of(html: &str) -> String {
        let sealed = sealed(html).unwrap();
        let (_, rest) = sealed.split_once("Content-Security-Policy\" content=\"").unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    }

    #[test]
    fn a_script_hashes_as_browsers_do() {
        // The example of the CSP specification's section on hashes: alert('Hello, world.');
        assert_eq!(hash("alert('Hello, world.');"), "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
        assert_eq!(hash("a\r\nb"), hash("a\nb"));
    }

    #[test]
    fn the_policy_stands_right_after_the_charset_and_nothing_else_changes() {
        let sealed = sealed(PAGE).unwrap();
        let (before, rest) = sealed.split_once("\n<meta http-equiv").unwrap();
        let (_, after) = rest.split_once("\">").unwrap();
        assert!(before.ends_with("<meta charset=\"utf-8\">"));
        assert_eq!(format!("{before}{after}"), PAGE);
    }

    #[test]
    fn every_inline_script_and_no_other_is_hashed() {
        let policy = policy_of(PAGE);
        assert_eq!(policy.matches("sha256-").count(), 2, "{policy}");
        let script = "\nimport init, * as bindings from './app-1a.js';\nconst wasm = await init({ module_or_path: './app-1a_bg.wasm' });\n";
        assert!(policy.contains(&hash(script)), "{policy}");
        assert!(policy.contains(&hash("alert(\"a > b\")")), "{policy}");
    }

    #[test]
    fn the_policy_allows_only_the_app_itself() {
        assert_eq!(
            policy_of("<meta charset=utf-8><script src=\"a.js\"></script>"),
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
             img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; \
             worker-src 'self'; form-action 'none'; base-uri 'none'"
        );
    }

    #[test]
    fn a_base_of_its_own_is_allowed_where_the_page_has_one() {
        let policy = policy_of("<meta charset='utf-8'/><base href=\"/app/\">");
        assert!(policy.ends_with("base-uri 'self'"), "{policy}");
    }

    #[test]
    fn a_page_without_a_charset_or_sealed_before_is_refused() {
        assert!(sealed("<html><head></head></html>").is_err());
        assert!(sealed(&sealed(PAGE).unwrap()).is_err());
    }
}
