//! Set-up and chores, so that a fresh clone needs two commands and no page of instructions. Not part of the app: nothing here is shipped.

mod axe;
mod command;
mod compact;
mod driver;
mod gather;
mod lock;
mod need;
mod part;
mod programs;
mod project;
mod release;
mod seal;
mod serve;
mod site;
mod size;
mod step;
mod system;
mod tally;
mod test;
mod tool;
mod toolchain;
mod trouble;

use std::process::ExitCode;

use command::Command;
use project::Project;
use step::Step;
use trouble::Trouble;

fn main() -> ExitCode {
    let command = match Command::parse(std::env::args().skip(1)) {
        Ok(command) => command,
        Err(misuse) => {
            eprintln!("{misuse}\n\n{}", command::help());
            return ExitCode::from(2);
        }
    };
    match run(command) {
        Ok(code) => code,
        Err(trouble) => {
            eprintln!("\n{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode, Trouble> {
    match command {
        Command::Help => println!("{}", command::help()),
        Command::Serve { open, port } => serve::run(&Project::find()?, open, port)?,
        Command::Test { parts } => return test::run(&Project::find()?, &parts),
        Command::Size => {
            let project = Project::find()?;
            release::build(&project)?;
            size::report(&project)?;
        }
        Command::Bench => Step::cargo(Project::find()?.root(), ["bench"]).run()?,
        Command::Seal => seal::run()?,
    }
    Ok(ExitCode::SUCCESS)
}
