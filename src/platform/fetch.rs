//! Reads the app's own files. Nothing else is ever requested; the content security policy holds that too.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The text of one of the app's own files, or nothing where it cannot be had.
pub async fn text(path: &str) -> Option<String> {
    let window = super::window()?;
    let response: Response = JsFuture::from(window.fetch_with_str(path)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
