//! The vault's files: where they are, and how they are written so that a crash leaves the old or the new one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// The names in a vault's folder.
pub(crate) struct Paths {
    /// The database.
    pub db: PathBuf,
    /// Its key, wrapped.
    pub key: PathBuf,
    /// Locked while the vault is open; without content.
    pub lock: PathBuf,
    /// A database in the making; complete before it is renamed.
    pub new_db: PathBuf,
    /// A key file in the making; complete before it is renamed.
    pub new_key: PathBuf,
    /// The key file with its next count of attempts.
    pub next_key: PathBuf,
}

impl Paths {
    /// In: the vault's folder and what its files are called.
    pub fn new(dir: &Path, name: &str) -> Self {
        let file = |ending: &str| dir.join(format!("{name}.{ending}"));
        Self {
            db: file("db"),
            key: file("key"),
            lock: file("lock"),
            new_db: file("db.new"),
            new_key: file("key.new"),
            next_key: file("key.next"),
        }
    }

    /// Whether there is anything of a vault.
    pub fn any(&self) -> bool {
        is_there(&self.db) || is_there(&self.key)
    }

    /// Takes away what a creation that was cut short left behind. Only files that were never renamed.
    pub fn remove_unfinished(&self) -> io::Result<()> {
        for beside in ["", "-wal", "-shm", "-journal"] {
            let mut name = self.new_db.clone().into_os_string();
            name.push(beside);
            remove(Path::new(&name))?;
        }
        remove(&self.new_key)
    }

    /// Completes a creation that was cut short between its two renames: both files were complete by then.
    pub fn finish_creation(&self) -> io::Result<()> {
        if is_there(&self.db) && !is_there(&self.key) && is_there(&self.new_key) {
            publish(&self.new_key, &self.key)?;
        }
        Ok(())
    }
}

/// Whether something has that name, be it a link that leads nowhere.
pub(crate) fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Makes a folder that only its owner may enter. One that exists keeps its permissions: it may not be ours alone.
pub(crate) fn create_folder(dir: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)?;
    // So that the folder outlives a power cut; where its parent may not be read, the system does it in its time.
    let _ = sync_parent(dir);
    Ok(())
}

/// Creates a file that only its owner may read; an error where the name is taken.
pub(crate) fn create_private(path: &Path) -> io::Result<File> {
    private(OpenOptions::new().write(true).create_new(true)).open(path)
}

/// Options by which a file, where they create it, is its owner's alone.
pub(crate) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Writes a new file and waits until the disk has it.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = create_private(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Replaces a file by way of a neighbour: whatever happens, the name leads to the old content or to the new.
pub(crate) fn replace(path: &Path, neighbour: &Path, bytes: &[u8]) -> io::Result<()> {
    remove(neighbour)?;
    write_new(neighbour, bytes)?;
    fs::rename(neighbour, path)?;
    sync_parent(path)
}

/// Gives a finished file its name, for good. The caller holds the vault's lock, so nobody takes it in between.
pub(crate) fn publish(from: &Path, to: &Path) -> io::Result<()> {
    if is_there(to) {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    fs::rename(from, to)?;
    sync_parent(to)
}

/// At most `limit` bytes of a file; `None` where it is longer.
pub(crate) fn read_bounded(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}

/// The first bytes of a file; `None` where it is shorter.
pub(crate) fn read_start<const N: usize>(path: &Path) -> io::Result<Option<[u8; N]>> {
    let mut start = [0; N];
    match File::open(path)?.read_exact(&mut start) {
        Ok(()) => Ok(Some(start)),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
        Err(error) => Err(error),
    }
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// A rename is durable once its folder is. Windows has no such call and needs none: NTFS journals names.
fn sync_parent(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    if let Some(dir) = path.parent() {
        File::open(dir)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
