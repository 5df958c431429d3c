//! axe-core, the accessibility checker that browser tests run inside each page. Fetched for the tests, never shipped.

use std::fs;
use std::path::PathBuf;

use crate::programs;
use crate::project::Project;
use crate::step::Step;
use crate::system::{self, Package};
use crate::trouble::{Outcome, Trouble};

const VERSION: &str = "4.14.0";

/// The script that tests inject.
pub fn script(project: &Project) -> PathBuf {
    folder(project).join("axe.min.js")
}

pub fn ensure(project: &Project) -> Outcome {
    if is_there(project) {
        return Ok(());
    }
    system::ensure(Package::Npm)?;
    let Some(npm) = programs::find(&["npm"]) else {
        return Err(Trouble::new("npm cannot be found on the PATH."));
    };
    println!("\naxe-core {VERSION} is not here; fetching it into .tools (some seconds).");
    let package = format!("axe-core@{VERSION}");
    let target = project.tools().join("npm");
    fs::create_dir_all(&target).map_err(|error| Trouble::new(format!("The folder .tools/npm could not be made: {error}.")))?;
    let args = ["install", "--prefix", ".", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", &package];
    Step::new(npm, args)
        .within(&target)
        .run()
        .map_err(|trouble| trouble.way_out("It needs a connection to the npm registry; then call this again."))?;
    if is_there(project) {
        Ok(())
    } else {
        Err(Trouble::new("npm ended well, but axe.min.js is not where it should be.")
            .way_out("Delete .tools/npm, then call this again."))
    }
}

fn folder(project: &Project) -> PathBuf {
    project.tools().join("npm/node_modules/axe-core")
}

fn is_there(project: &Project) -> bool {
    let manifest = fs::read_to_string(folder(project).join("package.json")).unwrap_or_default();
    manifest.contains(&format!("\"version\": \"{VERSION}\"")) && script(project).is_file()
}
