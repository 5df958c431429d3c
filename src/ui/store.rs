//! Keeps texts in the browser, or in memory where the browser refuses; either way nothing is lost while the page is open.

use std::cell::RefCell;

use crate::{
    platform::{
        crash,
        storage::{self, Refused},
    },
    record::shelf::Store,
    table::{self, Map},
};

thread_local! {
    static MEMORY: RefCell<Map<String, String>> = const { RefCell::new(Map::new_vec()) };
}

/// The browser's storage with memory in front of it for what it refuses.
#[derive(Clone, Copy)]
pub struct BrowserStore;

impl Store for BrowserStore {
    type Refused = Refused;

    fn get(&self, key: &str) -> Option<String> {
        MEMORY.with_borrow(|memory| memory.get(key).cloned()).or_else(|| storage::read(key))
    }

    fn put(&self, key: &str, text: &str) -> Result<(), Refused> {
        let kept = storage::write(key, text);
        match kept {
            Ok(()) => {
                MEMORY.with_borrow_mut(|memory| memory.remove(key));
                crash::forget(key);
            }
            Err(_) => {
                MEMORY.with_borrow_mut(|memory| memory.insert(key.to_owned(), text.to_owned()));
                crash::remember(key, text);
            }
        }
        kept
    }

    fn remove(&self, key: &str) {
        MEMORY.with_borrow_mut(|memory| memory.remove(key));
        crash::forget(key);
        storage::remove(key);
    }

    fn keys(&self) -> Vec<String> {
        let in_memory = MEMORY.with_borrow(|memory| memory.keys().cloned().collect::<Vec<_>>());
        table::set(storage::keys().into_iter().chain(in_memory)).into_tuple_vec().into_iter().map(|(key, ())| key).collect()
    }
}
