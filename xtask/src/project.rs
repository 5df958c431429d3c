//! Where things stand in the project. Knows paths, reads and writes nothing.

use std::env;
use std::path::{Path, PathBuf};

use crate::trouble::{Outcome, Trouble};

pub struct Project {
    root: PathBuf,
}

impl Project {
    /// Cargo says where xtask's manifest is; started by hand, the project is looked for upwards from here.
    pub fn find() -> Outcome<Self> {
        let start = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).or_else(|| env::current_dir().ok()).unwrap_or_default();
        start
            .ancestors()
            .find(|folder| folder.join("xtask/Cargo.toml").is_file())
            .map(|root| Self { root: root.to_path_buf() })
            .ok_or_else(|| {
                Trouble::new("This is not inside the project.").way_out("Change to its folder and call `cargo xtask` there.")
            })
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn lock_file(&self) -> PathBuf {
        self.root.join("Cargo.lock")
    }

    /// What Trunk builds.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// What xtask installs for this project alone; git ignores it, and it may be deleted at any time.
    pub fn tools(&self) -> PathBuf {
        self.root.join(".tools")
    }
}
