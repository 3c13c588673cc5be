//! Reads the folder of a pack or of a directory: only the files that belong to it, within bounds, nothing
//! outside the folder.

use repere_files::{Entry, FileError, Next, exists, leads_inside, walk};
use repere_language::Notice;
use repere_protocol::{
    MAX_FILE_BYTES, MAX_FILES, MAX_RECORDING_BYTES, MAX_RECORDINGS_BYTES, PROTOCOL, PackFile,
    PackFiles,
};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Files that `texts/` may have.
const MAX_TEXTS: usize = 200;
/// Packs that one folder may have.
const MAX_PACKS: usize = 1000;

/// Why a folder cannot be read, and the path that it is about.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind}: {}", path.display())]
pub struct FolderError {
    /// What is wrong.
    pub kind: FolderErrorKind,
    /// Where.
    pub path: PathBuf,
}

/// What can be wrong with a folder of packs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FolderErrorKind {
    /// There is nothing of this name.
    #[error("missing")]
    Missing,
    /// The system does not let this account read it.
    #[error("forbidden")]
    Forbidden,
    /// The system cannot read it.
    #[error("unreadable")]
    Unreadable,
    /// It is not a folder.
    #[error("not-a-folder")]
    NotAFolder,
    /// It is a pipe, a device or a folder where a file should be.
    #[error("not-a-file")]
    NotAFile,
    /// It is a link that leads out of the folder.
    #[error("outside")]
    Outside,
    /// There is no pack in it.
    #[error("no-pack")]
    NoPack,
    /// There are more packs than one folder may have.
    #[error("too-many-packs")]
    TooManyPacks,
    /// There are more files than a pack may have.
    #[error("too-many-files")]
    TooManyFiles,
    /// There are more texts than a pack may have.
    #[error("too-many-texts")]
    TooManyTexts,
    /// The recordings are larger together than a pack may have.
    #[error("audio-too-large")]
    AudioTooLarge,
}

impl FolderError {
    fn new(kind: FolderErrorKind, path: &Path) -> Self {
        Self {
            kind,
            path: path.to_owned(),
        }
    }
}

impl From<FileError> for FolderError {
    fn from(error: FileError) -> Self {
        let kind = match &error {
            FileError::Missing { .. } => FolderErrorKind::Missing,
            FileError::Forbidden { .. } => FolderErrorKind::Forbidden,
            FileError::NotAFile { .. } => FolderErrorKind::NotAFile,
            FileError::NotAFolder { .. } => FolderErrorKind::NotAFolder,
            FileError::Outside { .. } => FolderErrorKind::Outside,
            _ => FolderErrorKind::Unreadable,
        };
        Self::new(kind, error.path())
    }
}

impl From<&FolderError> for Notice {
    fn from(error: &FolderError) -> Notice {
        Notice::new(format!("protocol-folder-{}", error.kind)).with("path", error.path.display())
    }
}

/// The packs at a path: the folder itself if it has a `protocol.toml`, else its folders that have one,
/// in the order of their names. And what looks like one but is a link that leads out of the folder.
///
/// # Errors
///
/// The path is missing, is not a folder, or there is no pack in it.
pub fn packs_at(path: &Path) -> Result<(Vec<PathBuf>, Vec<FolderError>), FolderError> {
    let of = |error| FileError::of(path, error);
    let root = path.canonicalize().map_err(of)?;
    if !root.is_dir() {
        return Err(FolderError::new(FolderErrorKind::NotAFolder, path));
    }
    if exists(&path.join(PROTOCOL)) {
        return Ok((vec![path.to_owned()], Vec::new()));
    }
    let (mut packs, mut refused) = (Vec::new(), Vec::new());
    for entry in std::fs::read_dir(path).map_err(of)? {
        let folder = entry.map_err(of)?.path();
        if exists(&folder.join(PROTOCOL)) {
            match leads_inside(&root, &folder) {
                Ok(_) => packs.push(folder),
                Err(error) => refused.push(error.into()),
            }
        }
        if packs.len() + refused.len() > MAX_PACKS {
            return Err(FolderError::new(FolderErrorKind::TooManyPacks, path));
        }
    }
    if packs.is_empty() && refused.is_empty() {
        return Err(FolderError::new(FolderErrorKind::NoPack, path));
    }
    packs.sort();
    Ok((packs, refused))
}

/// Reads what belongs to a pack: `protocol.toml`, `cases.toml`, `SOURCES.md`, `texts/*.ftl` and
/// `audio/*/*.ogg`. Everything else is left alone and stands in the result by its name, without bytes.
///
/// # Errors
///
/// A file cannot be read or is not a plain file, there are too many, the recordings are too large
/// together, or a link leads out of the folder.
pub fn read_pack(folder: &Path) -> Result<PackFiles, FolderError> {
    read_files(folder, PackFile::of)
}

/// Reads what belongs to a directory: `directory.toml`, `cases.toml`, `SOURCES.md` and `texts/*.ftl`; as
/// [`read_pack`].
///
/// # Errors
///
/// As [`read_pack`]; the path is missing or is not a folder.
pub fn read_directory(folder: &Path) -> Result<PackFiles, FolderError> {
    let root = folder.canonicalize();
    if !root.map_err(|error| FileError::of(folder, error))?.is_dir() {
        return Err(FolderError::new(FolderErrorKind::NotAFolder, folder));
    }
    read_files(folder, |name| match PackFile::of(name) {
        _ if name == repere_directory::DIRECTORY => PackFile::Part,
        file if repere_directory::belongs(name) => file,
        _ => PackFile::Unknown,
    })
}

fn read_files(folder: &Path, of: fn(&str) -> PackFile<'_>) -> Result<PackFiles, FolderError> {
    read_files_up_to(MAX_FILES, folder, of)
}

/// As [`read_files`], with at most so many names of files and folders.
fn read_files_up_to(
    most: usize,
    folder: &Path,
    of: fn(&str) -> PackFile<'_>,
) -> Result<PackFiles, FolderError> {
    let mut files = BTreeMap::new();
    let (mut texts, mut recorded, mut folders) = (0, 0, 0);
    walk(folder, |entry| {
        // An empty folder costs as much to look into as a file to name.
        if files.len() + folders >= most {
            return Err(FolderError::new(FolderErrorKind::TooManyFiles, folder));
        }
        let name = entry.name();
        if may_be_folder(name) && entry.is_folder() {
            folders += 1;
            return Ok(Next::Enter);
        }
        let bytes = match of(name) {
            PackFile::Unknown => Vec::new(),
            PackFile::Part => read(entry, MAX_FILE_BYTES)?,
            PackFile::Texts { .. } => {
                texts += 1;
                if texts > MAX_TEXTS {
                    let place = folder.join("texts");
                    return Err(FolderError::new(FolderErrorKind::TooManyTexts, &place));
                }
                read(entry, MAX_FILE_BYTES)?
            }
            PackFile::Recording { .. } => {
                let bytes = read(entry, MAX_RECORDING_BYTES)?;
                recorded += bytes.len();
                if recorded > MAX_RECORDINGS_BYTES {
                    return Err(FolderError::new(FolderErrorKind::AudioTooLarge, folder));
                }
                bytes
            }
        };
        files.insert(name.to_owned(), bytes);
        Ok(Next::Pass)
    })?;
    Ok(PackFiles(files))
}

/// Whether a pack can have a folder of this name: no other is looked into.
fn may_be_folder(name: &str) -> bool {
    let below_audio = |rest: &str| !rest.contains('/');
    matches!(name, "texts" | "audio") || name.strip_prefix("audio/").is_some_and(below_audio)
}

/// One plain file. One byte more than allowed is read, so that the check can say so.
fn read(entry: &Entry<'_>, maximum: usize) -> Result<Vec<u8>, FileError> {
    entry.read_up_to(maximum as u64 + 1)
}

#[cfg(test)]
mod tests {
    use super::{FolderErrorKind, packs_at, read_files_up_to, read_pack};
    use repere_protocol::{MAX_RECORDING_BYTES, MAX_RECORDINGS_BYTES, PackFile};
    use std::fs::{self, File};
    use std::path::{Path, PathBuf};

    #[track_caller]
    fn check_read(folder: &Path, expected: Result<&[&str], &str>) {
        let files = read_pack(folder).map(|files| files.0.into_keys().collect::<Vec<_>>());
        let files = files.map_err(|error| error.kind.to_string());
        let expected = expected.map(|names| names.iter().map(|n| (*n).to_owned()).collect());
        let expected = expected.map_err(str::to_owned);
        assert_eq!(files, expected);
    }

    #[track_caller]
    fn check_packs(path: &Path, expected: Result<usize, &str>) {
        let found = packs_at(path).map_err(|error| error.kind.to_string());
        assert_eq!(
            found.map(|(packs, _)| packs.len()),
            expected.map_err(str::to_owned)
        );
    }

    /// A pack in a folder of its own, with more files than `protocol.toml`.
    fn pack_with(names: &[&str]) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let pack = folder.path().join("pack");
        for name in ["protocol.toml"].iter().chain(names) {
            let path = pack.join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
            fs::write(path, "x").expect("a file");
        }
        (folder, pack)
    }

    #[test]
    fn only_what_belongs_to_a_pack_is_read() {
        let (folder, pack) = pack_with(&[
            "texts/fr.ftl",
            "texts/notes.txt",
            "texts/deeper/fr.ftl",
            "audio/fr/age.ogg",
            "audio/fr/deeper/age.ogg",
            "secret.txt",
            "drafts/more.txt",
        ]);
        check_packs(&pack, Ok(1));
        check_packs(folder.path(), Ok(1));
        let files = read_pack(&pack).expect("it can be read").0;
        let read = |bytes: &Vec<u8>| !bytes.is_empty();
        let names: Vec<(&str, bool)> = files
            .iter()
            .map(|(name, bytes)| (name.as_str(), read(bytes)))
            .collect();
        let expected = [
            ("audio/fr/age.ogg", true),
            ("audio/fr/deeper", false),
            ("drafts", false),
            ("protocol.toml", true),
            ("secret.txt", false),
            ("texts/deeper", false),
            ("texts/fr.ftl", true),
            ("texts/notes.txt", false),
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn recordings_are_bounded_one_by_one_and_together() {
        let (_folder, pack) = pack_with(&["audio/fr/q0.ogg"]);
        let recording = |number: usize, length: u64| {
            let file = File::create(pack.join(format!("audio/fr/q{number}.ogg")));
            file.and_then(|file| file.set_len(length))
                .expect("a long file");
        };
        recording(0, 1 << 40);
        let files = read_pack(&pack).expect("it can be read").0;
        assert_eq!(files["audio/fr/q0.ogg"].len(), MAX_RECORDING_BYTES + 1);
        for number in 0..=MAX_RECORDINGS_BYTES / MAX_RECORDING_BYTES {
            recording(number, MAX_RECORDING_BYTES as u64);
        }
        check_read(&pack, Err("audio-too-large"));
    }

    #[test]
    fn empty_folders_count_as_files_do() {
        let (_folder, pack) = pack_with(&["audio/l0/age.ogg", "texts/fr.ftl"]);
        for number in 1..5 {
            fs::create_dir(pack.join(format!("audio/l{number}"))).expect("a folder");
        }
        let read = |most| read_files_up_to(most, &pack, PackFile::of).map_err(|error| error.kind);
        // Three files, and the folders texts, audio and five below it.
        assert_eq!(read(10).expect("within the bound").0.len(), 3);
        assert_eq!(
            read(9).expect_err("too many"),
            FolderErrorKind::TooManyFiles
        );
    }

    #[cfg(unix)]
    #[test]
    fn what_is_not_a_plain_file_keeps_nobody_waiting() {
        for name in ["cases.toml", "texts/fr.ftl", "audio/fr/age.ogg"] {
            let (_folder, pack) = pack_with(&[name]);
            fs::remove_file(pack.join(name)).expect("removed");
            let made = std::process::Command::new("mkfifo")
                .arg(pack.join(name))
                .status();
            assert!(made.expect("mkfifo is there").success());
            check_read(&pack, Err("not-a-file"));
            fs::remove_file(pack.join(name)).expect("removed");
            std::os::unix::fs::symlink("/dev/zero", pack.join(name)).expect("a link");
            check_read(&pack, Err("outside"));
        }
        // What is not read is not opened either.
        let (_folder, pack) = pack_with(&["texts/fr.ftl"]);
        let made = std::process::Command::new("mkfifo")
            .arg(pack.join("notes"))
            .status();
        assert!(made.expect("mkfifo is there").success());
        check_read(&pack, Ok(&["notes", "protocol.toml", "texts/fr.ftl"]));
    }

    #[cfg(unix)]
    #[test]
    fn folder_may_be_a_link_but_not_to_another_place() {
        use std::os::unix::fs::symlink;
        let (folder, pack) = pack_with(&[]);
        let link = folder.path().join("link");
        symlink(&pack, &link).expect("a link");
        // A link that was given by name is followed.
        check_packs(&link, Ok(1));
        check_read(&link, Ok(&["protocol.toml"]));
        // A folder that was given by name stands for the files in it.
        check_packs(folder.path(), Ok(2));
        let (elsewhere, other) = pack_with(&[]);
        symlink(&other, folder.path().join("other")).expect("a link");
        let (packs, refused) = packs_at(folder.path()).expect("there are packs");
        assert_eq!((packs.len(), refused.len()), (2, 1));
        assert_eq!(refused[0].kind, FolderErrorKind::Outside);
        // A link that leads back to itself is only a name.
        symlink(elsewhere.path(), elsewhere.path().join("pack/audio")).expect("a link");
        check_read(&other, Err("outside"));
        fs::remove_file(other.join("audio")).expect("removed");
        symlink("audio", other.join("audio")).expect("a link");
        check_read(&other, Ok(&["audio", "protocol.toml"]));
    }

    #[test]
    fn paths_that_are_no_pack_have_their_own_words() {
        let folder = tempfile::tempdir().expect("a folder");
        check_packs(folder.path(), Err("no-pack"));
        check_packs(&folder.path().join("nowhere"), Err("missing"));
        let file = folder.path().join("file");
        fs::write(&file, "x").expect("a file");
        check_packs(&file, Err("not-a-folder"));
    }

    #[cfg(unix)]
    #[test]
    fn links_may_not_leave_the_folder() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().expect("a folder");
        let pack = folder.path().join("pack");
        fs::create_dir_all(&pack).expect("a folder");
        fs::write(folder.path().join("outside"), "x").expect("a file");
        fs::write(pack.join("inner"), "x").expect("a file");
        symlink(pack.join("inner"), pack.join("protocol.toml")).expect("a link");
        check_read(&pack, Ok(&["inner", "protocol.toml"]));
        symlink(folder.path().join("outside"), pack.join("cases.toml")).expect("a link");
        check_read(&pack, Err("outside"));
        fs::remove_file(pack.join("cases.toml")).expect("removed");
        symlink(folder.path(), pack.join("texts")).expect("a link");
        check_read(&pack, Err("outside"));
        fs::remove_file(pack.join("texts")).expect("removed");
        symlink("nowhere", pack.join("cases.toml")).expect("a link");
        check_read(&pack, Err("missing"));
        fs::remove_file(pack.join("cases.toml")).expect("removed");
        fs::create_dir(pack.join("cases.toml")).expect("a folder");
        check_read(&pack, Err("not-a-file"));
    }
}
