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

use clap::{Args, Subcommand};
use report::Report;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// Options of `repere demo`.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Command {
    #[command(subcommand)]
    prepare: Option<Prepared>,
    /// Print one JSON object instead of sentences.
    #[arg(long)]
    json: bool,
    /// Leave what was made in this folder: the referral as sent, the agency's key, the opened document.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// What stays.
#[derive(Subcommand)]
enum Prepared {
    /// Make a demonstration deployment that stays: a hub, a desk, an enrolled device.
    Prepare(PrepareOptions),
}

/// Options of `repere demo prepare`.
#[derive(Args)]
struct PrepareOptions {
    /// Where it is kept; what is there already stays.
    #[arg(long)]
    dir: PathBuf,
    /// Where its hub will listen.
    #[arg(long, default_value = "127.0.0.1:8843")]
    listen: SocketAddr,
    /// Make nothing, only say what is there.
    #[arg(long)]
    show: bool,
}

/// Runs it. What goes wrong is told on standard error in the language, or in the JSON object.
pub fn run(command: Command, lang: &str) -> ExitCode {
    let mut report = Report::new(lang, command.json);
    let done = match runtime() {
        Err(failure) => Err(failure),
        Ok(runtime) => runtime.block_on(async {
            match command.prepare {
                Some(Prepared::Prepare(options)) => {
                    prepare::run(
                        &options.dir,
                        options.listen,
                        options.show,
                        lang,
                        &mut report,
                    )
                    .await
                }
                None => journey::run(command.out.as_deref(), lang, &mut report).await,
            }
        }),
    };
    report.end(done)
}

fn runtime() -> Result<tokio::runtime::Runtime, failure::Failure> {
    Ok(tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?)
}
