//! Writing: a file is there whole and durably, or not at all.

use crate::FileError;
use crate::folder::{FolderOf, folder_of};
use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};
use tempfile::{NamedTempFile, TempPath};

/// What the name of a draft begins with; the rest is drawn at random, so that two writers never meet.
pub(crate) const DRAFT_PREFIX: &str = ".repere-";
const DRAFT_SUFFIX: &str = ".partial";
const DRAFT_RANDOM: usize = 12;

/// The age from which on a draft is what a crash left behind: none is written for so long.
const STALE_AFTER: Duration = Duration::from_secs(60 * 60);

/// Who may read a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Whoever owns it, and nobody else (0600).
    Owner,
    /// Whoever may read what this account writes.
    Everybody,
}

/// Writes a new file.
///
/// # Errors
/// [`FileError::AlreadyExists`] where something has that name, even if it came at the same moment;
/// nothing is overwritten, and after any error but a last one of the disk (see [`FileError`]) there is nothing
/// new.
pub fn create(path: &Path, content: &[u8], readers: Readers) -> Result<(), FileError> {
    let draft = draft(path, content, readers)?;
    let folder = FolderOf::open(path)?;
    draft
        .persist_noclobber(path)
        .map_err(|error| FileError::of(path, error.error))?;
    folder.sync()
}

/// Writes a file. It takes the place of one that is there.
///
/// # Errors
/// Any [`FileError`]; what was there before is still there, as that says.
pub fn replace(path: &Path, content: &[u8], readers: Readers) -> Result<(), FileError> {
    let draft = draft(path, content, readers)?;
    let folder = FolderOf::open(path)?;
    draft
        .persist(path)
        .map_err(|error| FileError::of(path, error.error))?;
    folder.sync()
}

/// Creates an empty file that only its owner may read, for whoever fills it in other ways, such as a
/// database. Not durable until its writer makes it so.
///
/// # Errors
/// [`FileError::AlreadyExists`] where something has that name.
pub fn create_open(path: &Path) -> Result<File, FileError> {
    private(OpenOptions::new().write(true).create_new(true))
        .open(path)
        .map_err(|error| FileError::of(path, error))
}

/// Gives a finished file its name, for good.
///
/// # Errors
/// [`FileError::AlreadyExists`] where something has that name; the file keeps its old one then.
pub fn publish(from: &Path, to: &Path) -> Result<(), FileError> {
    let mut finished = TempPath::try_from_path(from).map_err(|error| FileError::of(from, error))?;
    // It is not ours to delete when it cannot be renamed.
    finished.disable_cleanup(true);
    let folder = FolderOf::open(to)?;
    finished
        .persist_noclobber(to)
        .map_err(|error| FileError::of(to, error.error))?;
    folder.sync()
}

/// Takes a file away, durably; one that is not there is as good.
///
/// # Errors
/// Any [`FileError`] but [`FileError::Missing`].
pub fn remove(path: &Path) -> Result<(), FileError> {
    let folder = match FolderOf::open(path) {
        Err(FileError::Missing { .. }) => return Ok(()),
        folder => folder?,
    };
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(FileError::of(path, error)),
        // Also where it is not there: the one who took it away may have failed at the next step.
        _ => folder.sync(),
    }
}

/// Options by which a file, where they create it, is its owner's alone.
pub(crate) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// The whole content, on the disk, in the folder of `path`; it goes when it is dropped.
fn draft(path: &Path, content: &[u8], readers: Readers) -> Result<NamedTempFile, FileError> {
    if path.file_name().is_none() {
        return Err(FileError::of(path, io::ErrorKind::InvalidInput.into()));
    }
    let folder = folder_of(path);
    remove_stale_drafts_once(folder);
    let mut builder = tempfile::Builder::new();
    builder
        .prefix(DRAFT_PREFIX)
        .suffix(DRAFT_SUFFIX)
        .rand_bytes(DRAFT_RANDOM);
    #[cfg(unix)]
    if readers == Readers::Everybody {
        use std::os::unix::fs::PermissionsExt as _;
        // As any other file of this account: the umask takes from it what it takes elsewhere.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    #[cfg(not(unix))]
    let _ = readers;
    let of = |error| FileError::of(path, error);
    let mut draft = builder.tempfile_in(folder).map_err(of)?;
    draft.write_all(content).map_err(of)?;
    draft.as_file().sync_all().map_err(of)?;
    Ok(draft)
}

/// Before the first write of this process into a folder: takes away what crashes left behind there.
/// Once is enough, and a folder can hold a hundred thousand referrals.
fn remove_stale_drafts_once(folder: &Path) {
    static DONE: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
    let first = DONE
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(folder.to_owned());
    if first {
        remove_stale_drafts(folder);
    }
}

/// Best effort: a draft that cannot be removed is in nobody's way.
fn remove_stale_drafts(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        if entry.file_name().to_str().is_some_and(is_draft) && is_stale(&entry.path()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn is_draft(name: &str) -> bool {
    name.strip_prefix(DRAFT_PREFIX)
        .and_then(|rest| rest.strip_suffix(DRAFT_SUFFIX))
        .is_some_and(|random| {
            random.len() == DRAFT_RANDOM && random.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

fn is_stale(path: &Path) -> bool {
    fs::symlink_metadata(path)
        .and_then(|metadata| metadata.modified())
        .ok()
        .and_then(|modified| SystemTime::now().duration_since(modified).ok())
        .is_some_and(|age| age >= STALE_AFTER)
}

#[cfg(test)]
#[path = "write_tests.rs"]
mod tests;
