//! Which programs this computer has on its PATH. Runs none of them.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The first of these names that is found, in the order given.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| folders().find_map(|folder| program_in(&folder, name)))
}

/// The folders of the PATH, first to last.
pub fn folders() -> impl Iterator<Item = PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).collect::<Vec<_>>().into_iter()
}

pub fn program_in(folder: &Path, name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    endings.iter().map(|ending| folder.join(format!("{name}{ending}"))).find(|file| file.is_file())
}

/// The PATH with these folders in front, so that what they hold wins.
pub fn path_with_first(first: &[PathBuf]) -> OsString {
    let all = first.iter().cloned().chain(folders());
    env::join_paths(all).unwrap_or_else(|_| env::var_os("PATH").unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_put_first_is_looked_at_first() {
        let ours = PathBuf::from("ours");
        let path = path_with_first(std::slice::from_ref(&ours));
        assert_eq!(env::split_paths(&path).next(), Some(ours));
    }

    #[test]
    fn a_program_that_is_not_there_is_not_found() {
        assert_eq!(find(&["no-such-program-anywhere"]), None);
    }
}
