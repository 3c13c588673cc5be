//! Packs that were read from their folders, usable or not.

use super::{CANNOT, FOUND_PROBLEMS, about};
use crate::terminal::{Stop, Terminal};
use repere_authoring::folder::{FolderError, packs_at, read_pack};
use repere_authoring::problem;
use repere_language::Notice;
use repere_protocol::{Loaded, Pack, PackFiles, Severity, load, load_to_hand_out};
use std::path::{Path, PathBuf};

/// How the files of a pack become a pack: as one that is read back, or as one that is handed out.
type Load = fn(&PackFiles) -> Loaded;

/// A pack that was read, with what came of loading it.
pub(super) struct Opened {
    pub(super) folder: PathBuf,
    pub(super) files: PackFiles,
    pub(super) loaded: Loaded,
}

impl Opened {
    fn read(folder: PathBuf, load: Load) -> Result<Opened, FolderError> {
        let files = read_pack(&folder)?;
        let loaded = load(&files);
        Ok(Opened {
            folder,
            files,
            loaded,
        })
    }

    pub(super) fn count(&self, severity: Severity) -> usize {
        let problems = self.loaded.problems.iter();
        problems.filter(|one| one.severity == severity).count()
    }

    pub(super) fn name(&self) -> String {
        match &self.loaded.pack {
            Some(pack) => pack.id().to_owned(),
            None => self.folder.display().to_string(),
        }
    }

    /// Prints the problems of these severities, each with its place.
    pub(super) fn print_problems(
        &self,
        severities: &[Severity],
        terminal: &Terminal,
    ) -> Result<(), Notice> {
        let problems = self.loaded.problems.iter();
        for one in problems.filter(|one| severities.contains(&one.severity)) {
            let shown = problem::render(one, &self.files, &self.folder, terminal.lang());
            terminal.print(&format!("{shown}\n\n"))?;
        }
        Ok(())
    }

    /// Shows the errors, and ends the command: a pack that has some is not used.
    pub(super) fn refuse<T>(&self, name: &str, terminal: &Terminal) -> Result<T, Stop> {
        self.print_problems(&[Severity::Error], terminal)?;
        terminal.tell(&Notice::new("protocol-score-broken").with("name", name));
        Err(Stop::Told(FOUND_PROBLEMS))
    }
}

/// Opens every pack at these paths; tells what cannot be read, and goes on with the others. Gives also
/// whether there was something that cannot be read.
pub(super) fn open_all(paths: &[PathBuf], terminal: &Terminal) -> (Vec<Opened>, bool) {
    open_all_with(paths, load, terminal)
}

/// As [`open_all`], for packs that are to be handed out: more about them is an error.
pub(super) fn open_all_to_hand_out(paths: &[PathBuf], terminal: &Terminal) -> (Vec<Opened>, bool) {
    open_all_with(paths, load_to_hand_out, terminal)
}

fn open_all_with(paths: &[PathBuf], load: Load, terminal: &Terminal) -> (Vec<Opened>, bool) {
    let mut opened = Vec::new();
    let mut problems = Vec::new();
    for path in paths {
        match packs_at(path) {
            Ok((folders, refused)) => {
                problems.extend(refused);
                for folder in folders {
                    match Opened::read(folder, load) {
                        Ok(pack) => opened.push(pack),
                        Err(problem) => problems.push(problem),
                    }
                }
            }
            Err(problem) => problems.push(problem),
        }
    }
    for problem in &problems {
        terminal.tell(&Notice::from(problem));
    }
    (opened, !problems.is_empty())
}

/// The one pack at a path, to be used, and what it was read from. One that has no use is shown with its
/// errors, which ends the command.
pub(super) fn open_one(path: &Path, terminal: &Terminal) -> Result<(Pack, Opened), Stop> {
    one(path, open_all(&[path.to_owned()], terminal), terminal)
}

/// As [`open_one`], for a pack that is to be handed out.
pub(super) fn open_one_to_hand_out(
    path: &Path,
    terminal: &Terminal,
) -> Result<(Pack, Opened), Stop> {
    one(
        path,
        open_all_to_hand_out(&[path.to_owned()], terminal),
        terminal,
    )
}

fn one(
    path: &Path,
    (mut opened, failed): (Vec<Opened>, bool),
    terminal: &Terminal,
) -> Result<(Pack, Opened), Stop> {
    if failed {
        return Err(Stop::Told(CANNOT));
    }
    let (Some(mut one), true) = (opened.pop(), opened.is_empty()) else {
        return Err(about("protocol-score-one-pack", path).into());
    };
    match one.loaded.pack.take() {
        Some(pack) => Ok((pack, one)),
        None => one.refuse(&one.name(), terminal),
    }
}
