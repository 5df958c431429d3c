//! Builds JSON objects field by field. The `json!` macro writes the same ten times longer into the module.

use serde_json::{Map, Value};

/// A JSON object that is being built.
#[derive(Default)]
pub(crate) struct Object(Map<String, Value>);

impl Object {
    /// With a field of any kind.
    #[inline(never)]
    pub(crate) fn with(mut self, name: &str, value: Value) -> Self {
        self.0.insert(name.to_owned(), value);
        self
    }

    /// With a text.
    #[inline(never)]
    pub(crate) fn text(self, name: &str, text: &str) -> Self {
        self.with(name, Value::from(text))
    }

    /// With a text or null.
    #[inline(never)]
    pub(crate) fn maybe(self, name: &str, text: Option<&str>) -> Self {
        self.with(name, text.map_or(Value::Null, Value::from))
    }

    /// With a whole number.
    #[inline(never)]
    pub(crate) fn number(self, name: &str, number: u64) -> Self {
        self.with(name, Value::from(number))
    }

    /// With a list.
    pub(crate) fn list(self, name: &str, items: impl Iterator<Item = Value>) -> Self {
        self.with(name, Value::Array(items.collect()))
    }

    /// With the fields of another object.
    pub(crate) fn and(mut self, other: Self) -> Self {
        for (name, value) in other.0 {
            self.0.insert(name, value);
        }
        self
    }

    /// The object.
    pub(crate) fn value(self) -> Value {
        Value::Object(self.0)
    }
}
