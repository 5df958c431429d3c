//! The document as a whole: its title, its language, what its width allows.

/// Sets the title.
pub fn set_title(title: &str) {
    if let Some(document) = super::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Sets the language.
pub fn set_language(tag: &str) {
    if let Some(root) = super::window().and_then(|window| window.document()).and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", tag);
    }
}

/// Whether there is room for help beside the question (as `layout.css` has it).
pub fn is_wide() -> bool {
    let query = super::window().and_then(|window| window.match_media("(min-width: 64rem)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Prints the page.
pub fn print() {
    if let Some(window) = super::window() {
        let _ = window.print();
    }
}

/// Takes out what stands in the page until the app starts.
pub fn clear_body() {
    if let Some(body) = super::window().and_then(|window| window.document()).and_then(|document| document.body()) {
        body.set_inner_html("");
    }
}
