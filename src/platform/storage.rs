//! What the browser keeps for this app between visits: texts by key, all under one prefix.

use gloo_storage::{LocalStorage, Storage};

const PREFIX: &str = "know-and-show/";

/// Why something could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The browser does not allow it.
    Blocked,
    /// There is no room left.
    Full,
}

/// Whether the browser keeps anything at all. gloo-storage panics where it does not, so this comes first, always.
pub fn is_allowed() -> bool {
    super::window().and_then(|window| window.local_storage().ok().flatten()).is_some()
}

/// The text under `key`.
pub fn read(key: &str) -> Option<String> {
    if !is_allowed() {
        return None;
    }
    LocalStorage::raw().get_item(&full(key)).ok().flatten()
}

/// Keeps `text` under `key`.
pub fn write(key: &str, text: &str) -> Result<(), Refused> {
    if !is_allowed() {
        return Err(Refused::Blocked);
    }
    LocalStorage::raw().set_item(&full(key), text).map_err(|_| Refused::Full)
}

/// Forgets what is under `key`.
pub fn remove(key: &str) {
    if is_allowed() {
        LocalStorage::delete(full(key));
    }
}

/// All keys, in order.
pub fn keys() -> Vec<String> {
    if !is_allowed() {
        return Vec::new();
    }
    let storage = LocalStorage::raw();
    let count = storage.length().unwrap_or(0);
    let mut keys: Vec<String> = Vec::new();
    for key in (0..count).filter_map(|index| storage.key(index).ok().flatten()) {
        if let Some(key) = key.strip_prefix(PREFIX) {
            keys.insert(keys.partition_point(|other| other.as_str() < key), key.to_owned());
        }
    }
    keys
}

fn full(key: &str) -> String {
    format!("{PREFIX}{key}")
}
