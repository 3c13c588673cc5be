//! `repere protocol`: for those who write protocols. Begins, checks, tries, draws and compares packs.

mod answers;
mod cases;
mod check;
mod diff;
mod evaluate;
mod explain;
mod export;
mod graph;
mod import;
mod new;
mod packs;
mod places;
pub(crate) mod publish;
mod schema;
mod score;
mod speak;

use crate::terminal::{Stop, Terminal};
use clap::{Subcommand, ValueEnum};
use repere_files::Readers;
use repere_language::Notice;
use std::path::Path;
use std::process::ExitCode;

/// The pack has problems, or a case fails.
const FOUND_PROBLEMS: u8 = 1;
/// The command cannot be carried out as it was given.
const CANNOT: u8 = 2;

/// What can be done with protocols.
#[derive(Subcommand)]
pub(crate) enum Command {
    New(new::New),
    Check(check::Check),
    Test(cases::Test),
    Score(score::Score),
    Evaluate(evaluate::Evaluate),
    Keygen(publish::Keygen),
    Sign(publish::Sign),
    Verify(publish::Verify),
    Schema(schema::Schema),
    Explain(explain::Explain),
    Diff(diff::Diff),
    Graph(graph::Graph),
    Speak(speak::Speak),
    Import(import::Import),
    Export(export::Export),
}

/// Forms of what is printed: for people, or for programs.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
}

/// Runs one; what went wrong is told on standard error.
pub(crate) fn run(command: Command, terminal: &Terminal) -> ExitCode {
    let done = match command {
        Command::New(options) => new::run(&options, terminal),
        Command::Check(options) => check::run(&options, terminal),
        Command::Test(options) => cases::run(&options, terminal),
        Command::Score(options) => score::run(&options, terminal),
        Command::Evaluate(options) => evaluate::run(&options, terminal),
        Command::Keygen(options) => publish::keygen(&options, terminal),
        Command::Sign(options) => publish::sign(&options, terminal),
        Command::Verify(options) => publish::verify(&options, terminal),
        Command::Schema(options) => schema::run(&options, terminal),
        Command::Explain(options) => explain::run(&options, terminal),
        Command::Diff(options) => diff::run(&options, terminal),
        Command::Graph(options) => graph::run(&options, terminal),
        Command::Speak(options) => speak::run(&options, terminal),
        Command::Import(options) => import::run(&options, terminal),
        Command::Export(options) => export::run(&options, terminal),
    };
    terminal.end(done, CANNOT)
}

/// A notice about a path.
fn about(id: impl Into<String>, path: &Path) -> Notice {
    Notice::new(id).with("path", path.display())
}

/// Prints a text, or writes it to a file, whole or not at all.
fn print_or_write(out: Option<&Path>, text: &str, terminal: &Terminal) -> Result<(), Stop> {
    let Some(path) = out else {
        return Ok(terminal.print(text)?);
    };
    repere_files::replace(path, text.as_bytes(), Readers::Everybody).map_err(|error| {
        about("protocol-out-failed", path)
            .with("detail", error.reason())
            .into()
    })
}
