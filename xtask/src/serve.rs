//! `cargo xtask serve`: build, serve on this computer alone, and stay until stopped. Rebuilds nothing; `trunk serve` does that.

use std::io::ErrorKind;

use crate::project::Project;
use crate::release;
use crate::site::Site;
use crate::step::Step;
use crate::trouble::{Outcome, Trouble};

/// How many ports are tried upwards before giving up.
const TRIES: u16 = 100;

pub fn run(project: &Project, open: bool, port: u16) -> Outcome {
    release::build(project)?;
    let site = open_site(project, port)?;
    println!("\nKnow & Show is at {}\nStop it with Ctrl+C.", site.url());
    if open && !open_browser(&site.url()) {
        println!("No browser could be opened from here; open the address above yourself.");
    }
    site.stay();
    Ok(())
}

fn open_site(project: &Project, port: u16) -> Outcome<Site> {
    let last = port.saturating_add(TRIES);
    for candidate in port..=last {
        match Site::open(&project.dist(), candidate) {
            Ok(site) => {
                if candidate != port {
                    println!("Port {port} is taken; using {candidate}.");
                }
                return Ok(site);
            }
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) => {
                return Err(Trouble::new(format!("Port {candidate} could not be opened: {error}."))
                    .way_out("Choose another, as in `--port 9000`."));
            }
        }
    }
    Err(Trouble::new(format!("All ports from {port} to {last} are taken.")).way_out("Choose another, as in `--port 9000`."))
}

fn open_browser(url: &str) -> bool {
    let (program, args): (&str, &[&str]) = if cfg!(windows) {
        ("cmd", &["/c", "start", ""])
    } else if cfg!(target_os = "macos") {
        ("open", &[])
    } else {
        ("xdg-open", &[])
    };
    Step::new(program, args.iter().chain(&[url])).output().is_some()
}
