//! `repere authority`: for those who sign whom a deployment believes. Arguments, calls and printing over
//! [`repere_authority`].

mod deployment;
mod problem;
mod root;
mod sign;
mod status;
#[cfg(test)]
mod tests;
mod words;

use crate::terminal::{Stop, Terminal};
use clap::{Args, Subcommand};
use problem::problem;
use repere_files::FileError;
use repere_language::Notice;
use repere_referral::deployment::{Agency, MAX_AGENCY_BYTES};
use repere_register::{HubKeys, MAX_HUB_KEYS_BYTES};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Something waits for signatures, ends soon, or does not fit.
const NOT_IN_ORDER: u8 = 1;
/// The command cannot be carried out as it was given.
const CANNOT: u8 = 2;

/// What those who sign a register do.
#[derive(Subcommand)]
pub(crate) enum Command {
    Keygen(root::Keygen),
    Init(Box<root::Init>),
    Sign(sign::Sign),
    Rotate(Box<root::Rotate>),
    #[command(subcommand)]
    Agency(deployment::Agencies),
    #[command(subcommand)]
    Registrar(deployment::Registrars),
    #[command(subcommand)]
    Publisher(deployment::Publishers),
    Settings(deployment::Settings),
    #[command(subcommand)]
    Files(deployment::Files),
    Take(sign::Take),
    Discard(At),
    Status(status::Status),
    Diff(status::Diff),
    Compare(status::Compare),
}

/// Where the register's folder is.
#[derive(Args)]
pub(crate) struct At {
    #[arg(long)]
    dir: PathBuf,
}

/// Runs one command; what went wrong is told on standard error.
pub(crate) fn run(command: Command, terminal: &Terminal) -> ExitCode {
    let done = match command {
        Command::Keygen(options) => root::keygen(&options, terminal),
        Command::Init(options) => root::init(&options, terminal),
        Command::Sign(options) => sign::sign(&options, terminal),
        Command::Rotate(options) => root::rotate(&options, terminal),
        Command::Agency(command) => deployment::agency(&command, terminal),
        Command::Registrar(command) => deployment::registrar(&command, terminal),
        Command::Publisher(command) => deployment::publisher(&command, terminal),
        Command::Settings(options) => deployment::settings(&options, terminal),
        Command::Files(command) => deployment::files(&command, terminal),
        Command::Take(options) => sign::take(&options, terminal),
        Command::Discard(at) => sign::discard(&at, terminal),
        Command::Status(options) => status::status(&options, terminal),
        Command::Diff(options) => status::diff(&options, terminal),
        Command::Compare(options) => status::compare(&options, terminal),
    };
    terminal.end(done, CANNOT)
}

/// A text of at most so many bytes.
fn read(path: &Path, most: usize) -> Result<String, Notice> {
    let read = repere_files::read_text(path, most as u64);
    read.map_err(|error: FileError| problem(&error.into(), ""))
}

/// A file of which one kind is needed, with the sentence for another one.
fn parsed<T>(
    path: &Path,
    most: usize,
    code: &str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<T, Notice> {
    let text = read(path, most)?;
    let cannot = || Notice::new(format!("authority-error-{code}")).with("path", path.display());
    parse(&text).ok_or_else(cannot)
}

fn read_agency(path: &Path) -> Result<Agency, Notice> {
    let text = read(path, MAX_AGENCY_BYTES)?;
    // The words of the hub's operator say each thing that can be wrong with it.
    Agency::parse(&text).map_err(|error| {
        Notice::new(format!("hub-error-{}", error.code()))
            .with_all(error.parameters())
            .with("path", path.display())
    })
}

fn read_hubs(paths: &[PathBuf]) -> Result<Vec<HubKeys>, Notice> {
    let one = |path: &PathBuf| {
        parsed(path, MAX_HUB_KEYS_BYTES, "not-hub-keys", |text| {
            HubKeys::parse(text).ok()
        })
    };
    paths.iter().map(one).collect()
}

/// What the library gave, with an error in words.
fn done<T>(
    result: Result<T, repere_authority::AuthorityError>,
    terminal: &Terminal,
) -> Result<T, Stop> {
    result.map_err(|error| problem(&error, terminal.lang()).into())
}
