//! What can be asked of xtask: the closed list of commands and how they are written. Does nothing itself.

use crate::part::Part;

const DEFAULT_PORT: u16 = 8080;

#[derive(Debug, PartialEq)]
pub enum Command {
    Serve { open: bool, port: u16 },
    Test { parts: Vec<Part> },
    Size,
    Bench,
    Seal,
    Help,
}

impl Command {
    /// The error is a sentence for the person who typed the command.
    pub fn parse(args: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let mut args = args.into_iter();
        let Some(name) = args.next() else {
            return Ok(Self::Help);
        };
        match name.as_str() {
            "serve" => parse_serve(args),
            "test" => parse_test(args),
            "size" => nothing_after(args, "size", Self::Size),
            "bench" => nothing_after(args, "bench", Self::Bench),
            "seal" => nothing_after(args, "seal", Self::Seal),
            "help" | "--help" | "-h" => Ok(Self::Help),
            other => Err(format!("There is no command `{other}`.")),
        }
    }
}

fn parse_serve(mut args: impl Iterator<Item = String>) -> Result<Command, String> {
    let mut open = false;
    let mut port = DEFAULT_PORT;
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--open" => open = true,
            "--port" => port = parse_port(&args.next().unwrap_or_default())?,
            other => match other.strip_prefix("--port=") {
                Some(number) => port = parse_port(number)?,
                None => return Err(format!("`serve` does not know `{other}`.")),
            },
        }
    }
    Ok(Command::Serve { open, port })
}

fn parse_port(text: &str) -> Result<u16, String> {
    text.parse()
        .ok()
        .filter(|port| *port > 0)
        .ok_or_else(|| format!("`--port` takes a number from 1 to 65535, as in `--port 8081`, not `{text}`."))
}

fn parse_test(args: impl Iterator<Item = String>) -> Result<Command, String> {
    let mut parts = Vec::new();
    for name in args {
        match Part::named(&name) {
            Some(part) => parts.push(part),
            None => return Err(format!("`test` has no part `{name}`.")),
        }
    }
    if parts.is_empty() {
        parts = Part::ALL.to_vec();
    }
    Ok(Command::Test { parts })
}

fn nothing_after(mut args: impl Iterator<Item = String>, name: &str, command: Command) -> Result<Command, String> {
    match args.next() {
        None => Ok(command),
        Some(extra) => Err(format!("`{name}` takes nothing after it, not `{extra}`.")),
    }
}

/// One line for each command and each part of the tests.
pub fn help() -> String {
    let parts: Vec<String> = Part::ALL.iter().map(|part| format!("    {:<10}{}", part.name(), part.about())).collect();
    format!(
        "\
cargo xtask serve [--open] [--port N]
    installs what is missing, builds the release and serves it on this computer
cargo xtask test [PART...]
    installs what is missing and runs every test, or only the named parts:
{}
cargo xtask size
    builds the release and prints the size of each file against the budget
cargo xtask bench
    measures the core
cargo xtask help
    prints this
(Trunk calls `cargo xtask seal` after each build, to write the content security policy.)",
        parts.join("\n")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        Command::parse(line.split_whitespace().map(String::from))
    }

    #[test]
    fn nothing_asks_for_help() {
        assert_eq!(parse(""), Ok(Command::Help));
    }

    #[test]
    fn serve_takes_a_port_in_both_spellings() {
        let expected = Command::Serve { open: true, port: 9000 };
        assert_eq!(parse("serve --open --port=9000").as_ref(), Ok(&expected));
        assert_eq!(parse("serve --port 9000 --open").as_ref(), Ok(&expected));
    }

    #[test]
    fn a_port_that_is_no_port_is_refused() {
        assert!(parse("serve --port").is_err());
        assert!(parse("serve --port 0").is_err());
        assert!(parse("serve --port 70000").is_err());
    }

    #[test]
    fn test_without_parts_means_all_of_them() {
        let parts = Part::ALL.to_vec();
        assert_eq!(parse("test"), Ok(Command::Test { parts }));
    }

    #[test]
    fn test_keeps_the_named_parts_in_their_order() {
        let parts = vec![Part::Size, Part::Format];
        assert_eq!(parse("test size format"), Ok(Command::Test { parts }));
    }

    #[test]
    fn what_does_not_exist_is_refused_by_name() {
        assert!(parse("fly").unwrap_err().contains("fly"));
        assert!(parse("test fly").unwrap_err().contains("fly"));
        assert!(parse("size fly").unwrap_err().contains("fly"));
    }
}
