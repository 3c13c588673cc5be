//! `repere`: the command line for those who write protocols, run a receiving desk or a hub, or want
//! to see the whole journey without a window.
//!
//! Every sentence that it prints is Fluent, in the language of `--lang` or of the environment.

use clap::{Parser, Subcommand};
use std::process::ExitCode;

mod demo;
mod desk;
mod hub;
mod protocol;
mod whole;

#[derive(Parser)]
#[command(name = "repere", version, about, max_term_width = 100)]
struct Arguments {
    /// Language of what is printed: fr, en, ar or ro. Default: the environment's, else fr.
    #[arg(long, global = true)]
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
    let lang = language(asked);
    match arguments.command {
        Command::Protocol(command) => protocol::run(command, &lang),
        Command::Desk(command) => desk::run(command, &lang, asked.is_some()),
        Command::Hub(command) => hub::run(command, &lang),
        Command::Demo(command) => demo::run(command, &lang),
    }
}

/// The language to print in: the one asked for, else the environment's, else French.
fn language(asked: Option<&str>) -> String {
    let environment = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .map(|value| {
            value
                .split(['.', '@'])
                .next()
                .unwrap_or("")
                .replace('_', "-")
        });
    let wanted: Vec<&str> = asked.into_iter().chain(environment.as_deref()).collect();
    let available = repere_language::interface().locales();
    repere_language::negotiate(&wanted, &available, "fr")
}
