//! `repere`: the command line for those who write protocols, run a receiving desk or a hub, or want
//! to see the whole journey without a window.
//!
//! Every sentence that it prints is Fluent, in the language of `--lang` or of the system.

use clap::{Parser, Subcommand};
use repere_language::{Audience, language_for, languages, wanted_by_the_system};
use std::process::ExitCode;

mod demo;
mod desk;
mod hub;
mod protocol;
mod whole;

#[derive(Parser)]
#[command(name = "repere", version, about, max_term_width = 100)]
struct Arguments {
    #[arg(long, global = true, help = lang_help())]
    lang: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check, test and score screening protocols.
    #[command(subcommand)]
    Protocol(protocol::Command),
    /// Receive referrals: keys, fetching, opening.
    #[command(subcommand)]
    Desk(desk::Command),
    /// Run the central endpoint.
    #[command(subcommand)]
    Hub(hub::Command),
    /// Walk one screening from the first question to the desk, against the real parts.
    Demo(demo::Command),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let asked = arguments.lang.as_deref();
    let lang = |audience| language(audience, asked);
    match arguments.command {
        Command::Protocol(command) => protocol::run(command, &lang(Audience::Tools)),
        Command::Desk(command) => desk::run(command, &lang(Audience::Desk), asked.is_some()),
        Command::Hub(command) => hub::run(command, &lang(Audience::Tools)),
        Command::Demo(command) => demo::run(command, &lang(Audience::Tools)),
    }
}

/// The language to print in: the one asked for, else the system's, else French.
fn language(audience: Audience, asked: Option<&str>) -> String {
    let system = wanted_by_the_system();
    let wanted = asked.into_iter().chain(system.iter().map(String::as_str));
    language_for(audience, &wanted.collect::<Vec<_>>())
}

/// What `--help` says of `--lang`.
fn lang_help() -> String {
    format!(
        "Language of what is printed: one of {}. Default: the system's, else fr",
        languages(Audience::Tools).join(", ")
    )
}
