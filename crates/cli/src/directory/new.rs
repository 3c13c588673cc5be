//! `repere directory new`: a copy of the shipped directory as the next edition, to be changed entry by entry.

use super::about;
use crate::terminal::{Stop, Terminal};
use clap::Args;
use repere_directory::{DIRECTORY, load};
use repere_files::FileError;
use repere_language::Value;
use std::fs;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct New {
    dir: PathBuf,
}

pub(super) fn run(options: &New, terminal: &Terminal) -> Result<u8, Stop> {
    // Nothing that has this name is overwritten, not even an empty folder or a broken link.
    if fs::symlink_metadata(&options.dir).is_ok() {
        return Err(about("new-exists", &options.dir).into());
    }
    let mut files = repere_app::embedded_directory();
    let shipped = load(&files).directory;
    let (shipped, structure) = shipped
        .zip(files.0.remove(DIRECTORY))
        .ok_or_else(|| about("directory-broken", &options.dir))?;
    let next = next_edition(&shipped.version);
    let structure = String::from_utf8_lossy(&structure).replacen(
        &format!("version = \"{}\"", shipped.version),
        &format!("version = \"{next}\""),
        1,
    );
    files.0.insert(DIRECTORY.to_owned(), structure.into_bytes());
    repere_files::create_whole_folder(&options.dir, |partial| {
        fs::create_dir(partial.join("texts"))?;
        for (name, bytes) in &files.0 {
            fs::write(partial.join(name), bytes)?;
        }
        Ok(())
    })
    .map_err(|error: FileError| about("new-failed", &options.dir).with("detail", error.reason()))?;
    let path = options.dir.display().to_string();
    let arguments = [("path", Value::from(&path)), ("version", (&next).into())];
    terminal.say("directory-new-made", &arguments)?;
    Ok(0)
}

/// The second number raised: devices take newer editions only.
fn next_edition(version: &str) -> String {
    let mut numbers = version.split('.').map(|one| one.parse().unwrap_or(0_u64));
    let (first, second) = (numbers.next().unwrap_or(1), numbers.next().unwrap_or(0));
    format!("{first}.{}.0", second + 1)
}
