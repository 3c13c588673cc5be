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
mod one;
mod opened;
mod places;
mod publish;

mod say;
mod schema;
mod score;
mod speak;

use answers::read_answers;
use clap::{Subcommand, ValueEnum};
use opened::{Opened, open_all, print_problems};
use say::{complain, print, print_json, say, tell, tell_suggestion, word};
use std::process::ExitCode;

/// The pack has problems, or a case fails.
const FOUND_PROBLEMS: u8 = 1;
/// The command cannot be carried out as it was given.
const CANNOT: u8 = 2;

/// What can be done with protocols.
#[derive(Subcommand)]
pub enum Command {
    /// Make a small, complete protocol to begin with.
    New(new::New),
    /// Check packs and show every problem with its place and how to put it right.
    Check(check::Check),
    /// Run the cases of packs.
    Test(cases::Test),
    /// Assess answers, or indicators, with a pack.
    Score(score::Score),
    /// Say how well a pack agrees with a reference, from the table of a study.
    Evaluate(evaluate::Evaluate),
    /// Make the keys of a publisher.
    Keygen(publish::Keygen),
    /// Sign a pack, into one file that devices install.
    Sign(publish::Sign),
    /// Say who signed a pack, and whether it is as it was then.
    Verify(publish::Verify),
    /// Print the JSON Schema of protocol.toml or cases.toml, for editors.
    Schema(schema::Schema),
    /// Walk one case and say why it ends where it does.
    Explain(explain::Explain),
    /// Say what a new version changes, and for whom.
    Diff(diff::Diff),
    /// Draw which answers open which questions.
    Graph(graph::Graph),
    /// Have a machine read the questions aloud: draft recordings, marked as such.
    Speak(speak::Speak),
    /// Make a protocol from a spreadsheet form (XLSForm), and say what did not go over.
    Import(import::Import),
    /// Write a protocol as a spreadsheet form (XLSForm) or a FHIR questionnaire.
    Export(export::Export),
}

/// Forms of what is printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Runs one; what went wrong is told on standard error in the given language.
pub fn run(command: Command, lang: &str) -> ExitCode {
    let done = match command {
        Command::New(options) => new::run(&options, lang),
        Command::Check(options) => check::run(&options, lang),
        Command::Test(options) => cases::run(&options, lang),
        Command::Score(options) => score::run(&options, lang),
        Command::Evaluate(options) => evaluate::run(&options, lang),
        Command::Keygen(options) => publish::keygen(&options, lang),
        Command::Sign(options) => publish::sign(&options, lang),
        Command::Verify(options) => publish::verify(&options, lang),
        Command::Schema(options) => schema::run(&options, lang),
        Command::Explain(options) => explain::run(&options, lang),
        Command::Diff(options) => diff::run(&options, lang),
        Command::Graph(options) => graph::run(&options, lang),
        Command::Speak(options) => speak::run(&options, lang),
        Command::Import(options) => import::run(&options, lang),
        Command::Export(options) => export::run(&options, lang),
    };
    ExitCode::from(done.unwrap_or(CANNOT))
}

/// The command cannot be carried out, and the reason has been told.
struct Told;
