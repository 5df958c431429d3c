//! Hands a text to the person as a file.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Offers `text` as a download called `name`; says whether the browser took it.
pub fn text(name: &str, media_type: &str, text: &str) -> bool {
    offer(name, media_type, text).is_some()
}

fn offer(name: &str, media_type: &str, text: &str) -> Option<()> {
    let url = url(media_type, text)?;
    let document = super::window()?.document()?;
    let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    document.body()?.append_child(&anchor).ok()?;
    anchor.click();
    anchor.remove();
    // The browser has taken the content over by now; it only needs the address for as long as the click.
    Url::revoke_object_url(&url).ok()
}

/// An address under which the browser finds `text`.
pub(super) fn url(media_type: &str, text: &str) -> Option<String> {
    let bag = BlobPropertyBag::new();
    bag.set_type(media_type);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &bag).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}
