//! What must be on the computer before a part can run, each with the one way it is installed. Says nothing of how it is used.

use crate::axe;
use crate::project::Project;
use crate::system::{self, Package};
use crate::tool;
use crate::toolchain;
use crate::trouble::Outcome;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Need {
    Rustfmt,
    Clippy,
    WasmTarget,
    Tools,
    Browser,
    Axe,
}

impl Need {
    /// Installs it if it is missing; where it is there, this is quick and silent.
    pub fn meet(self, project: &Project) -> Outcome {
        match self {
            Self::Rustfmt => toolchain::ensure_component("rustfmt", "fmt"),
            Self::Clippy => toolchain::ensure_component("clippy", "clippy"),
            Self::WasmTarget => toolchain::ensure_wasm_target(),
            Self::Tools => tool::ensure_all(project),
            Self::Browser => system::ensure(Package::Chromium),
            Self::Axe => axe::ensure(project),
        }
    }
}
