//! Reads `questionnaires/index.json`: what content there is, in order.

use serde_json::Value;

use super::has_format;
use crate::reading::{Findings, Problem};

/// What content there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// Folders of packs.
    pub packs: Vec<String>,
    /// Languages of everything that is not a pack.
    pub languages: Vec<String>,
    /// Countries with contacts.
    pub contacts: Vec<String>,
}

/// Reads the index.
pub fn index(file: &str, value: &Value) -> Result<Index, Vec<Problem>> {
    let findings = Findings::new(file);
    let root = findings.root(value);
    let known = has_format(&root, "know-and-show/index/1");
    let list = |name: &str| if known { root.field(name).texts(1, 100) } else { Vec::new() };
    let index = Index { packs: list("packs"), languages: list("languages"), contacts: list("contacts") };
    findings.finish(index)
}
