//! The names in a vault's folder, and a creation that was cut short.

use std::path::{Path, PathBuf};

use repere_files::{FileError, exists, publish, remove};

/// The names in a vault's folder.
pub(crate) struct Paths {
    /// The database.
    pub db: PathBuf,
    /// The vault's key, wrapped.
    pub key: PathBuf,
    /// Locked while the vault is open; without content.
    pub lock: PathBuf,
    /// A database in the making; complete before it is renamed.
    pub new_db: PathBuf,
    /// A key file in the making; complete before it is renamed.
    pub new_key: PathBuf,
    /// Where versions before December 2026 wrote the key file with its next count of attempts.
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
        exists(&self.db) || exists(&self.key)
    }

    /// Takes away what a creation that was cut short left behind. Only files that were never renamed.
    pub fn remove_unfinished(&self) -> Result<(), FileError> {
        for beside in ["", "-wal", "-shm", "-journal"] {
            let mut name = self.new_db.clone().into_os_string();
            name.push(beside);
            remove(Path::new(&name))?;
        }
        remove(&self.new_key)
    }

    /// Completes a creation that was cut short between its two renames: both files were complete by then.
    pub fn finish_creation(&self) -> Result<(), FileError> {
        if exists(&self.db) && !exists(&self.key) && exists(&self.new_key) {
            publish(&self.new_key, &self.key)?;
        }
        Ok(())
    }
}
