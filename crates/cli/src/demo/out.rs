//! The files that the demonstration writes.

use super::failure::Failure;
use repere_files::{Readers, replace};
use std::io;
use std::path::Path;

/// The files that it leaves, and nothing else: a folder with others is somebody's.
pub(super) const FILES: [&str; 6] = [
    "referral.age",
    "sender.json",
    "agency-key.txt",
    "opened.json",
    "opened.html",
    "deployment.json",
];

/// Makes the folder, or makes sure that it holds nothing but an earlier demonstration.
pub(super) fn check(folder: &Path) -> Result<(), Failure> {
    match std::fs::read_dir(folder) {
        Ok(entries) => {
            for entry in entries {
                let name = entry?.file_name();
                if !FILES.iter().any(|known| name == *known) {
                    return Err(Failure::of_path("folder-not-empty", &folder.join(name)));
                }
            }
            Ok(())
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Ok(std::fs::create_dir_all(folder)?)
        }
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            Err(Failure::of_path("not-a-folder", folder))
        }
        Err(error) => Err(error.into()),
    }
}

/// Writes one of [`FILES`], for its owner's eyes only: one is a key, and what it opens is meant to
/// be as private as a real one.
pub(super) fn write(folder: &Path, name: &str, content: &[u8]) -> Result<(), Failure> {
    replace(&folder.join(name), content, Readers::Owner)?;
    Ok(())
}
