//! Programs that come from the system's package manager. Installs only where that needs no password; otherwise says what to run.

use std::path::Path;

use crate::driver;
use crate::programs;
use crate::step::Step;
use crate::trouble::{Outcome, Trouble};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Package {
    /// The browser and the driver that lets tests use it.
    Chromium,
    /// npm, which fetches axe-core.
    Npm,
}

impl Package {
    fn is_there(self) -> bool {
        match self {
            Self::Chromium => browser_is_there() && driver::program().is_ok(),
            Self::Npm => programs::find(&["npm"]).is_some(),
        }
    }

    fn missing(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium, its chromedriver, or both are missing.",
            Self::Npm => "npm, which comes with Node, is missing.",
        }
    }
}

/// Where chromedriver itself looks: the PATH, on a Mac also the applications.
fn browser_is_there() -> bool {
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
    let applications = Path::new("/Applications");
    programs::find(&names).is_some()
        || (cfg!(target_os = "macos")
            && ["Google Chrome.app", "Chromium.app"].iter().any(|name| applications.join(name).is_dir()))
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Manager {
    Apt,
    Dnf,
    Pacman,
    Brew,
}

impl Manager {
    const ALL: [Self; 4] = [Self::Apt, Self::Dnf, Self::Pacman, Self::Brew];

    fn program(self) -> &'static str {
        match self {
            Self::Apt => "apt-get",
            Self::Dnf => "dnf",
            Self::Pacman => "pacman",
            Self::Brew => "brew",
        }
    }

    /// Homebrew installs for the person who calls it and refuses to run as root.
    fn needs_root(self) -> bool {
        self != Self::Brew
    }

    fn commands(self, package: Package) -> Vec<Vec<&'static str>> {
        let install: &[&str] = match self {
            Self::Apt => &["apt-get", "install", "-y"],
            Self::Dnf => &["dnf", "install", "-y"],
            Self::Pacman => &["pacman", "-S", "--noconfirm", "--needed"],
            Self::Brew => &["brew", "install"],
        };
        let names: &[&str] = match (self, package) {
            (Self::Apt, Package::Chromium) => &["chromium", "chromium-driver"],
            (Self::Dnf, Package::Chromium) => &["chromium", "chromedriver"],
            (Self::Pacman, Package::Chromium) => &["chromium"],
            (Self::Brew, Package::Chromium) => &["--cask", "google-chrome", "chromedriver"],
            (Self::Apt | Self::Dnf | Self::Pacman, Package::Npm) => &["nodejs", "npm"],
            (Self::Brew, Package::Npm) => &["node"],
        };
        let install = [install, names].concat();
        match self {
            Self::Apt => vec![vec!["apt-get", "update"], install],
            _ => vec![install],
        }
    }
}

/// How a command may be run as root without asking anybody.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Right {
    AsIs,
    Sudo,
    None,
}

impl Right {
    fn of_this_account(manager: Manager) -> Self {
        let is_root = || Step::new("id", ["-u"]).output().is_some_and(|id| id.trim() == "0");
        if !manager.needs_root() || is_root() {
            Self::AsIs
        } else if Step::new("sudo", ["-n", "true"]).output().is_some() {
            Self::Sudo
        } else {
            Self::None
        }
    }
}

/// Sudo drops the environment, so `env` sets it behind sudo.
fn with_right(right: Right, command: &[&'static str]) -> Vec<&'static str> {
    let before: &[&str] = match right {
        Right::Sudo => &["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"],
        Right::AsIs | Right::None => &["env", "DEBIAN_FRONTEND=noninteractive"],
    };
    [before, command].concat()
}

pub fn ensure(package: Package) -> Outcome {
    if package.is_there() {
        return Ok(());
    }
    let missing = package.missing();
    let Some(manager) = Manager::ALL.into_iter().find(|manager| programs::find(&[manager.program()]).is_some()) else {
        return Err(Trouble::new(missing).way_out(
            "No package manager known here (apt, dnf, pacman, brew) is there to install it: install it by hand so that it is on the PATH, then call this again.",
        ));
    };
    let commands = manager.commands(package);
    let right = Right::of_this_account(manager);
    if right == Right::None {
        return Err(Trouble::new(format!("{missing} This account may not install it."))
            .way_out(format!("Run `{}`, then call this again.", by_hand(manager, &commands))));
    }
    println!("\n{missing} Installing by {} (one to three minutes).", manager.program());
    for command in &commands {
        let line = with_right(right, command);
        if let Some((program, args)) = line.split_first() {
            Step::new(program, args)
                .run()
                .map_err(|trouble| trouble.way_out(format!("Once `{}` works, call this again.", by_hand(manager, &commands))))?;
        }
    }
    if package.is_there() {
        Ok(())
    } else {
        Err(Trouble::new(format!("{} installed what was missing, but it cannot be found on the PATH.", manager.program()))
            .way_out("Add its folder to the PATH, then call this again."))
    }
}

/// The commands as a person types them.
fn by_hand(manager: Manager, commands: &[Vec<&str>]) -> String {
    let sudo = if manager.needs_root() { "sudo " } else { "" };
    let lines: Vec<String> = commands.iter().map(|command| format!("{sudo}{}", command.join(" "))).collect();
    lines.join(" && ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_refreshes_its_lists_before_it_installs() {
        let commands = Manager::Apt.commands(Package::Chromium);
        assert_eq!(by_hand(Manager::Apt, &commands), "sudo apt-get update && sudo apt-get install -y chromium chromium-driver");
    }

    #[test]
    fn homebrew_is_never_called_by_sudo() {
        let commands = Manager::Brew.commands(Package::Npm);
        assert_eq!(by_hand(Manager::Brew, &commands), "brew install node");
    }

    #[test]
    fn sudo_never_asks_for_a_password() {
        let line = with_right(Right::Sudo, &["apt-get", "update"]);
        assert_eq!(line, ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "update"]);
    }

    #[test]
    fn every_manager_installs_without_a_question() {
        for manager in [Manager::Apt, Manager::Dnf] {
            let commands = manager.commands(Package::Npm);
            assert!(commands.last().unwrap().contains(&"-y"));
        }
        let commands = Manager::Pacman.commands(Package::Npm);
        assert!(commands.last().unwrap().contains(&"--noconfirm"));
    }
}
