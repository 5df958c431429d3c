//! How much a first use downloads, as a browser receives it, against the budget. Measures what was built; builds nothing.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use crate::project::Project;
use crate::trouble::{Outcome, Trouble};

/// 160 kB, brotli: what a phone on a slow network gets through in some seconds.
const BUDGET: usize = 160_000;

/// Everything else in `dist/` is what the start screen and the first question load.
const NOT_IN_FIRST_USE: [&str; 3] = ["questionnaires/principles", "questionnaires/contacts", "report_worker"];

#[derive(Debug, PartialEq)]
struct Weight {
    /// Below `dist/`, with `/` on every system.
    name: String,
    raw: usize,
    brotli: usize,
}

/// Prints the table; over the budget is a failure.
pub fn report(project: &Project) -> Outcome {
    let weights = weigh(&project.dist()).map_err(|error| {
        Trouble::new(format!("dist/ could not be measured: {error}.")).way_out("Delete dist/ and call this again.")
    })?;
    println!("\n{}", table(&weights));
    match first_use(&weights) {
        size if size > BUDGET => {
            Err(Trouble::new(format!("First use is {} over its budget of {}.", kilobytes(size - BUDGET), kilobytes(BUDGET)))
                .way_out("The table shows what weighs most; what the first question does not need can load later."))
        }
        _ => Ok(()),
    }
}

fn weigh(dist: &Path) -> io::Result<Vec<Weight>> {
    let mut weights = Vec::new();
    let mut folders = vec![dist.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = fs::read(&path)?;
            let name = path.strip_prefix(dist).unwrap_or(&path).to_string_lossy();
            weights.push(Weight { name: name.replace('\\', "/"), raw: bytes.len(), brotli: brotli_size(&bytes)? });
        }
    }
    weights.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(weights)
}

/// Quality 11 and window 22, as servers store files that do not change.
fn brotli_size(bytes: &[u8]) -> io::Result<usize> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    writer.write_all(bytes)?;
    Ok(writer.into_inner().len())
}

fn is_first_use(name: &str) -> bool {
    !NOT_IN_FIRST_USE.iter().any(|part| name.strip_prefix(part).is_some_and(|rest| rest.starts_with(['/', '.', '_'])))
}

fn first_use(weights: &[Weight]) -> usize {
    weights.iter().filter(|weight| is_first_use(&weight.name)).map(|weight| weight.brotli).sum()
}

fn table(weights: &[Weight]) -> String {
    let row = |name: &str, raw: &str, brotli: &str| format!("{name:<56}{raw:>12}{brotli:>12}\n");
    let mut table = row("file in dist/", "raw", "brotli");
    for weight in weights {
        let later = if is_first_use(&weight.name) { "" } else { " (later)" };
        table += &row(&format!("{}{later}", weight.name), &weight.raw.to_string(), &weight.brotli.to_string());
    }
    let raw: usize = weights.iter().map(|weight| weight.raw).sum();
    let brotli: usize = weights.iter().map(|weight| weight.brotli).sum();
    table += &row("total", &raw.to_string(), &brotli.to_string());
    let first = first_use(weights);
    table + &format!("first use: {} of {} (brotli)", kilobytes(first), kilobytes(BUDGET))
}

fn kilobytes(bytes: usize) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(name: &str, brotli: usize) -> Weight {
        Weight { name: name.to_owned(), raw: brotli * 3, brotli }
    }

    #[test]
    fn first_use_leaves_out_only_what_loads_later() {
        let weights = [
            weight("index.html", 1_000),
            weight("app-1a.js", 5_000),
            weight("app-1a_bg.wasm", 100_000),
            weight("questionnaires/index.json", 200),
            weight("questionnaires/ungp/en.json", 20_000),
            weight("questionnaires/principles/en.json", 9_000),
            weight("questionnaires/principles.json", 9_000),
            weight("questionnaires/contacts/az.json", 4_000),
        ];
        assert_eq!(first_use(&weights), 126_200);
    }

    #[test]
    fn a_name_that_only_begins_alike_is_first_use() {
        assert!(is_first_use("questionnaires/principles-short/en.json"));
        assert!(!is_first_use("questionnaires/contacts/en.json"));
    }

    #[test]
    fn the_table_closes_with_first_use_against_the_budget() {
        let table = table(&[weight("index.html", 1_234), weight("questionnaires/contacts/a.json", 9_000)]);
        assert!(table.ends_with("first use: 1.2 kB of 160.0 kB (brotli)"), "{table}");
        assert!(table.contains("questionnaires/contacts/a.json (later)"), "{table}");
    }

    #[test]
    fn brotli_makes_repetition_small() {
        assert!(brotli_size(&b"know and show ".repeat(1000)).unwrap() < 100);
    }
}
