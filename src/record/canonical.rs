//! One content, one sequence of bytes: keys sorted, two spaces, a newline at the end, no floats.

use serde_json::Value;

use crate::table;

/// The canonical text of a value.
///
/// Keys are sorted here, not by the map type: another crate may switch serde_json to insertion order.
pub fn canonical(value: &Value) -> String {
    // Serialising a value that holds only texts, whole numbers, lists and objects cannot fail.
    let mut text = serde_json::to_string_pretty(&sorted(value)).unwrap_or_default();
    text.push('\n');
    text
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let entries = table::map(object.iter());
            Value::Object(table::object(entries.iter().map(|(key, value)| ((*key).clone(), sorted(value)))))
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        other => other.clone(),
    }
}
