//! `repere demo`: the whole journey without a window, against the real parts and a real hub on
//! loopback; and `repere demo prepare`: a demonstration deployment that stays, for `./dev run`.

mod failure;
mod journey;
mod out;
mod parts;
mod prepare;
mod report;
mod script;
#[cfg(test)]
mod tests;

use crate::terminal::{Terminal, wait};
use clap::{Args, Subcommand};
use report::Report;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Command {
    #[command(subcommand)]
    prepare: Option<Prepared>,
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Prepared {
    Prepare(PrepareOptions),
}

#[derive(Args)]
struct PrepareOptions {
    #[arg(long)]
    dir: PathBuf,
    #[arg(long, default_value = "127.0.0.1:8843")]
    listen: SocketAddr,
    #[arg(long)]
    show: bool,
}

/// Runs it. What goes wrong is told on standard error, or in the JSON object.
pub(crate) fn run(command: Command, terminal: &Terminal) -> ExitCode {
    let mut report = Report::new(terminal, command.json);
    let lang = terminal.lang();
    let done = wait(async {
        match command.prepare {
            Some(Prepared::Prepare(options)) => {
                let (dir, listen) = (&options.dir, options.listen);
                prepare::run(dir, listen, options.show, lang, &mut report).await
            }
            None => journey::run(command.out.as_deref(), lang, &mut report).await,
        }
    });
    report.end(done.unwrap_or_else(|notice| Err(notice.into())))
}
