//! `repere completions`: the completion script of a shell.

use crate::help;
use crate::terminal::{Stop, Terminal};
use clap::Args;
use clap_complete::Shell;
use std::process::ExitCode;

/// The code to exit with when nothing can be written.
const CANNOT: u8 = 1;

#[derive(Args)]
pub(crate) struct Completions {
    #[arg(value_enum)]
    shell: Shell,
}

/// Prints what a shell reads; what the commands do is said in the terminal's language.
pub(crate) fn run(options: &Completions, terminal: &Terminal) -> ExitCode {
    let mut command = help::command(terminal.lang());
    let name = command.get_name().to_owned();
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut command, name, &mut script);
    let done = terminal.write(&script).map(|()| 0).map_err(Stop::Because);
    terminal.end(done, CANNOT)
}
