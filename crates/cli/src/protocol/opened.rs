//! Packs that were read from their folders, usable or not.

use super::{Told, print, tell};
use repere_authoring::folder::{self, FolderProblem};
use repere_authoring::problem;
use repere_protocol::{Loaded, PackFiles, Severity, load};
use std::path::{Path, PathBuf};

/// A pack that was read, with what came of loading it.
pub(super) struct Opened {
    pub folder: PathBuf,
    pub files: PackFiles,
    pub loaded: Loaded,
}

impl Opened {
    pub fn count(&self, severity: Severity) -> usize {
        self.loaded
            .problems
            .iter()
            .filter(|problem| problem.severity == severity)
            .count()
    }

    pub fn name(&self) -> String {
        match &self.loaded.pack {
            Some(pack) => pack.id().to_owned(),
            None => self.folder.display().to_string(),
        }
    }
}

/// Opens every pack at these paths; tells what cannot be read, and goes on with the others.
pub(super) fn open_all(paths: &[PathBuf], lang: &str) -> (Vec<Opened>, bool) {
    let mut opened = Vec::new();
    let mut failed = false;
    for path in paths {
        match folder::packs_at(path) {
            Ok((folders, refused)) => {
                for problem in refused {
                    failed = true;
                    tell_folder(&problem, lang);
                }
                for folder in folders {
                    match open(&folder) {
                        Ok(pack) => opened.push(pack),
                        Err(problem) => {
                            failed = true;
                            tell_folder(&problem, lang);
                        }
                    }
                }
            }
            Err(problem) => {
                failed = true;
                tell_folder(&problem, lang);
            }
        }
    }
    (opened, failed)
}

fn open(folder: &Path) -> Result<Opened, FolderProblem> {
    let files = folder::read_pack(folder)?;
    let loaded = load(&files);
    Ok(Opened {
        folder: folder.to_owned(),
        files,
        loaded,
    })
}

fn tell_folder(problem: &FolderProblem, lang: &str) {
    let path = problem.path.display().to_string();
    tell(
        lang,
        &format!("protocol-folder-{}", problem.code),
        &[("path", (&path).into())],
    );
}

/// Shows the problems of these severities, each with its place.
pub(super) fn print_problems(
    pack: &Opened,
    severities: &[Severity],
    lang: &str,
) -> Result<(), Told> {
    for problem in &pack.loaded.problems {
        if severities.contains(&problem.severity) {
            let shown = problem::render(problem, &pack.files, &pack.folder, lang);
            print(&format!("{shown}\n\n"))?;
        }
    }
    Ok(())
}
