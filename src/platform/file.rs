//! Reads a file the person has picked.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

use super::events::Happened;

/// A picked file.
pub struct Picked {
    /// Its name.
    pub name: String,
    /// Its text; nothing where it is larger than the limit or cannot be read.
    pub text: Option<String>,
    /// Whether it is larger than the limit.
    pub is_too_large: bool,
}

/// The file that was picked, if there is one. Nothing beyond `most_bytes` is read.
pub async fn picked(happened: Happened, most_bytes: usize) -> Option<Picked> {
    let input: HtmlInputElement = happened.element.dyn_into().ok()?;
    let file = input.files()?.get(0)?;
    let name = file.name();
    // A size is a whole number of bytes; comparing it as a float loses nothing below 2^53.
    let is_too_large = file.size() > most_bytes as f64;
    let text = if is_too_large { None } else { JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string()) };
    // The same file can be picked again after an error.
    input.set_value("");
    Some(Picked { name, text, is_too_large })
}
