//! Reads a pack's folder: only the files that belong to a pack, within bounds, nothing outside the folder.

use repere_protocol::{CASES, MAX_FILE_BYTES, PROTOCOL, PackFiles, SOURCES};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// Files that `texts/` may have.
const MAX_TEXTS: usize = 200;
/// Packs that one folder may have.
const MAX_PACKS: usize = 1000;

/// Why a folder cannot be read. The sentence is `protocol-folder-<code>` in Fluent, with attribute `.fix`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FolderProblem {
    /// Kebab-case, stable.
    pub(crate) code: &'static str,
    /// The path that it is about.
    pub(crate) path: PathBuf,
}

impl FolderProblem {
    fn new(code: &'static str, path: &Path) -> Self {
        Self {
            code,
            path: path.to_owned(),
        }
    }

    fn of(error: &std::io::Error, path: &Path) -> Self {
        let code = match error.kind() {
            ErrorKind::NotFound => "missing",
            ErrorKind::PermissionDenied => "forbidden",
            _ => "unreadable",
        };
        Self::new(code, path)
    }
}

/// The packs at a path: the folder itself if it has a `protocol.toml`, else its folders that have one,
/// in the order of their names.
///
/// # Errors
///
/// The path is missing, is not a folder, or there is no pack in it.
pub(crate) fn packs_at(path: &Path) -> Result<Vec<PathBuf>, FolderProblem> {
    let metadata = std::fs::metadata(path).map_err(|error| FolderProblem::of(&error, path))?;
    if !metadata.is_dir() {
        return Err(FolderProblem::new("not-a-folder", path));
    }
    if exists(&path.join(PROTOCOL)) {
        return Ok(vec![path.to_owned()]);
    }
    let mut packs = Vec::new();
    let entries = std::fs::read_dir(path).map_err(|error| FolderProblem::of(&error, path))?;
    for entry in entries {
        let folder = entry
            .map_err(|error| FolderProblem::of(&error, path))?
            .path();
        if exists(&folder.join(PROTOCOL)) {
            packs.push(folder);
        }
        if packs.len() > MAX_PACKS {
            return Err(FolderProblem::new("too-many-packs", path));
        }
    }
    if packs.is_empty() {
        return Err(FolderProblem::new("no-pack", path));
    }
    packs.sort();
    Ok(packs)
}

/// A name that stands there, be it a link that leads nowhere: reading it then says what is wrong.
fn exists(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_ok()
}

/// Reads `protocol.toml`, `cases.toml`, `SOURCES.md` and `texts/*.ftl`; everything else is left alone.
///
/// # Errors
///
/// A file cannot be read, is too large, is not a plain file, or a link leads out of the folder.
pub(crate) fn read_pack(folder: &Path) -> Result<PackFiles, FolderProblem> {
    let root = folder
        .canonicalize()
        .map_err(|error| FolderProblem::of(&error, folder))?;
    let mut files = BTreeMap::new();
    for name in [PROTOCOL, CASES, SOURCES] {
        let path = folder.join(name);
        if exists(&path) {
            files.insert(name.to_owned(), read(&root, &path)?);
        }
    }
    let texts = folder.join("texts");
    if exists(&texts) {
        inside(&root, &texts)?;
        let entries =
            std::fs::read_dir(&texts).map_err(|error| FolderProblem::of(&error, &texts))?;
        for entry in entries {
            let path = entry
                .map_err(|error| FolderProblem::of(&error, &texts))?
                .path();
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            if !name.ends_with(".ftl") {
                continue;
            }
            if files.len() > MAX_TEXTS {
                return Err(FolderProblem::new("too-many-texts", &texts));
            }
            files.insert(format!("texts/{name}"), read(&root, &path)?);
        }
    }
    Ok(PackFiles(files))
}

/// One plain file, within bounds. One byte more than allowed is read, so that the check can say so.
fn read(root: &Path, path: &Path) -> Result<Vec<u8>, FolderProblem> {
    let real = inside(root, path)?;
    let metadata = std::fs::metadata(&real).map_err(|error| FolderProblem::of(&error, path))?;
    if !metadata.is_file() {
        // A pipe or a device would keep us waiting for ever.
        return Err(FolderProblem::new("not-a-file", path));
    }
    let file = File::open(&real).map_err(|error| FolderProblem::of(&error, path))?;
    let mut bytes = Vec::new();
    let limit = MAX_FILE_BYTES as u64 + 1;
    file.take(limit)
        .read_to_end(&mut bytes)
        .map_err(|error| FolderProblem::of(&error, path))?;
    Ok(bytes)
}

/// Where a path really leads, if that is inside the folder.
fn inside(root: &Path, path: &Path) -> Result<PathBuf, FolderProblem> {
    let real = path
        .canonicalize()
        .map_err(|error| FolderProblem::of(&error, path))?;
    if real.starts_with(root) {
        Ok(real)
    } else {
        Err(FolderProblem::new("outside", path))
    }
}

#[cfg(test)]
mod tests {
    use super::{packs_at, read_pack};
    use std::fs;
    use std::path::Path;

    #[track_caller]
    fn check_read(folder: &Path, expected: Result<&[&str], &str>) {
        let files = read_pack(folder).map(|files| files.0.into_keys().collect::<Vec<_>>());
        let files = files.map_err(|problem| problem.code);
        let expected = expected.map(|names| names.iter().map(|n| (*n).to_owned()).collect());
        assert_eq!(files, expected);
    }

    #[track_caller]
    fn check_packs(path: &Path, expected: Result<usize, &str>) {
        assert_eq!(
            packs_at(path).map(|packs| packs.len()).map_err(|p| p.code),
            expected
        );
    }

    #[test]
    fn only_what_belongs_to_a_pack_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let pack = folder.path().join("pack");
        fs::create_dir_all(pack.join("texts/deeper")).expect("folders");
        for name in [
            "protocol.toml",
            "texts/fr.ftl",
            "texts/notes.txt",
            "secret.txt",
        ] {
            fs::write(pack.join(name), "x").expect("a file");
        }
        check_read(&pack, Ok(&["protocol.toml", "texts/fr.ftl"]));
        check_packs(&pack, Ok(1));
        check_packs(folder.path(), Ok(1));
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
        check_read(&pack, Ok(&["protocol.toml"]));
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
