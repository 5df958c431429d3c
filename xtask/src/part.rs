//! The parts of `cargo xtask test`: their names, their order and what each needs. How they run stands in `test`.

use crate::need::Need;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    Format,
    Lint,
    Native,
    Wasm,
    Browser,
    Size,
}

impl Part {
    /// In the order in which they run: what is quick and often wrong comes first.
    pub const ALL: [Self; 6] = [Self::Format, Self::Lint, Self::Native, Self::Wasm, Self::Browser, Self::Size];

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lint => "lint",
            Self::Native => "native",
            Self::Wasm => "wasm",
            Self::Browser => "browser",
            Self::Size => "size",
        }
    }

    pub fn about(self) -> &'static str {
        match self {
            Self::Format => "the code is laid out by rustfmt",
            Self::Lint => "clippy has nothing to say, natively and for the browser",
            Self::Native => "the core, the content and the command line",
            Self::Wasm => "what only runs inside a browser",
            Self::Browser => "whole journeys through the release build in Chromium",
            Self::Size => "first use stays within its budget",
        }
    }

    pub fn needs(self) -> &'static [Need] {
        match self {
            Self::Format => &[Need::Rustfmt],
            Self::Lint => &[Need::Clippy, Need::WasmTarget],
            Self::Native => &[],
            Self::Wasm => &[Need::WasmTarget, Need::Tools, Need::Browser],
            Self::Browser => &[Need::WasmTarget, Need::Tools, Need::Browser, Need::Axe],
            Self::Size => &[Need::WasmTarget, Need::Tools],
        }
    }

    /// Whether the part counts tests; the others simply pass or fail.
    pub fn has_tests(self) -> bool {
        matches!(self, Self::Native | Self::Wasm | Self::Browser)
    }
}
