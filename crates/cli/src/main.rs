//! `repere`: the command line for those who write protocols, run a receiving desk or a hub, or want
//! to see the whole journey without a window.
//!
//! Every sentence that it prints is Fluent, in the language of `--lang` or of the system: also its help
//! and what is wrong with a line, see [`help`] and [`usage`].

use clap::{FromArgMatches as _, Parser, Subcommand};
use repere_language::{Audience, language_for, wanted_by_the_system};
use std::ffi::OsString;
use std::process::ExitCode;
use terminal::Terminal;

mod authority;
mod completions;
mod demo;
mod desk;
mod directory;
mod help;
mod hub;
mod protocol;
mod terminal;
mod usage;

#[derive(Parser)]
#[command(name = "repere", version, max_term_width = 100)]
struct Arguments {
    #[arg(long, global = true)]
    lang: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    #[command(subcommand)]
    Protocol(protocol::Command),
    #[command(subcommand)]
    Directory(directory::Command),
    #[command(subcommand)]
    Authority(authority::Command),
    #[command(subcommand)]
    Desk(desk::Command),
    #[command(subcommand)]
    Hub(hub::Command),
    Demo(demo::Command),
    Completions(completions::Completions),
}

fn main() -> ExitCode {
    let line: Vec<OsString> = std::env::args_os().collect();
    // The language is needed before the line is understood: for its help, and for what is wrong with it.
    let asked = lang_in(&line);
    let terminal = |audience| {
        let lang = language(audience, asked.as_deref());
        Terminal::new(lang, asked.is_some())
    };
    let tools = terminal(Audience::Tools);
    let arguments = help::command(tools.lang())
        .try_get_matches_from(&line)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match arguments {
        Ok(arguments) => arguments,
        Err(error) => return usage::tell(&error, &tools),
    };
    match arguments.command {
        Command::Protocol(command) => protocol::run(command, &tools),
        Command::Directory(command) => directory::run(command, &tools),
        Command::Authority(command) => authority::run(command, &tools),
        Command::Desk(command) => desk::run(command, &terminal(Audience::Desk)),
        Command::Hub(command) => hub::run(command, &tools),
        Command::Demo(command) => demo::run(command, &tools),
        Command::Completions(options) => completions::run(&options, &tools),
    }
}

/// What follows `--lang` in a line.
fn lang_in(line: &[OsString]) -> Option<String> {
    let words = line.iter().map(|word| word.to_string_lossy());
    let mut words = words.take_while(|word| word != "--");
    while let Some(word) = words.next() {
        if word == "--lang" {
            return words.next().map(Into::into);
        }
        if let Some(lang) = word.strip_prefix("--lang=") {
            return Some(lang.to_owned());
        }
    }
    None
}

/// The language to print in: the one asked for, else the system's, else French.
fn language(audience: Audience, asked: Option<&str>) -> String {
    let system = wanted_by_the_system();
    let wanted = asked.into_iter().chain(system.iter().map(String::as_str));
    language_for(audience, &wanted.collect::<Vec<_>>())
}
