//! `repere directory`: for those who keep the numbers, duties, rights and roles of a deployment. Begins,
//! checks, tries, compares and signs directories.

mod check;
mod diff;
mod new;
mod publish;
mod test;

use crate::protocol::{Format, publish as bundles};
use crate::terminal::{Stop, Terminal};
use clap::Subcommand;
use repere_authoring::folder::read_directory;
use repere_authoring::problem;
use repere_directory::{Directory, Loaded, load};
use repere_language::Notice;
use repere_protocol::{PackFiles, Severity};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The directory has problems, or a case fails.
const FOUND_PROBLEMS: u8 = 1;
/// The command cannot be carried out as it was given.
const CANNOT: u8 = 2;

/// What can be done with directories.
#[derive(Subcommand)]
pub(crate) enum Command {
    New(new::New),
    Check(check::Check),
    Test(test::Test),
    Diff(diff::Diff),
    Sign(bundles::Sign),
    Verify(bundles::Verify),
}

/// Runs one; what went wrong is told on standard error.
pub(crate) fn run(command: Command, terminal: &Terminal) -> ExitCode {
    let done = match command {
        Command::New(options) => new::run(&options, terminal),
        Command::Check(options) => check::run(&options, terminal),
        Command::Test(options) => test::run(&options, terminal),
        Command::Diff(options) => diff::run(&options, terminal),
        Command::Sign(options) => publish::sign(&options, terminal),
        Command::Verify(options) => publish::verify(&options, terminal),
    };
    terminal.end(done, CANNOT)
}

/// A notice about a path.
fn about(id: impl Into<String>, path: &Path) -> Notice {
    Notice::new(id).with("path", path.display())
}

/// A directory that was read from its folder, usable or not.
struct Opened {
    folder: PathBuf,
    files: PackFiles,
    loaded: Loaded,
}

impl Opened {
    fn read(folder: &Path) -> Result<Opened, Notice> {
        let files = read_directory(folder).map_err(|error| Notice::from(&error))?;
        let loaded = load(&files);
        Ok(Opened {
            folder: folder.to_owned(),
            files,
            loaded,
        })
    }

    fn count(&self, severity: Severity) -> usize {
        let problems = self.loaded.problems.iter();
        problems.filter(|one| one.severity == severity).count()
    }

    /// Prints every problem of at least this severity, each with its place.
    fn print_problems(&self, warnings_too: bool, terminal: &Terminal) -> Result<(), Notice> {
        let problems = self.loaded.problems.iter();
        let shown = problems.filter(|one| warnings_too || one.severity == Severity::Error);
        for one in shown {
            let shown = problem::render(one, &self.files, &self.folder, terminal.lang());
            terminal.print(&format!("{shown}\n\n"))?;
        }
        Ok(())
    }

    /// The directory; one that has errors is shown with them, which ends the command.
    fn directory(&self, terminal: &Terminal) -> Result<&Directory, Stop> {
        match &self.loaded.directory {
            Some(directory) if self.count(Severity::Error) == 0 => Ok(directory),
            _ => {
                self.print_problems(false, terminal)?;
                terminal.tell(&about("directory-broken", &self.folder));
                Err(Stop::Told(FOUND_PROBLEMS))
            }
        }
    }
}
