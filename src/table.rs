//! Small sorted maps and sets. Each `BTreeMap` of another type is five kilobytes of wasm, and each `collect` into one sorts
//! first, which is eight; a sorted list serves hundreds of entries as well.

use litemap::LiteMap;
use serde_json::Value;

/// A map in the order of its keys.
pub type Map<K, V> = LiteMap<K, V>;

/// A set in order: a map to nothing.
pub type Set<T> = LiteMap<T, ()>;

/// A map of the entries.
pub fn map<K: Ord, V>(entries: impl IntoIterator<Item = (K, V)>) -> Map<K, V> {
    let mut map = Map::new_vec();
    for (key, value) in entries {
        map.insert(key, value);
    }
    map
}

/// A set of the entries.
pub fn set<T: Ord>(entries: impl IntoIterator<Item = T>) -> Set<T> {
    map(entries.into_iter().map(|entry| (entry, ())))
}

/// A JSON object of the entries.
pub fn object(entries: impl IntoIterator<Item = (String, Value)>) -> serde_json::Map<String, Value> {
    let mut object = serde_json::Map::new();
    for (key, value) in entries {
        object.insert(key, value);
    }
    object
}
