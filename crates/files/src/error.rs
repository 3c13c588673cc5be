//! What can go wrong with a file, told apart by what a person can do about it.

use std::io;
use std::path::{Path, PathBuf};

/// Why a file or a folder could not be used. Whatever was there before is still there, with one exception:
/// [`FileError::Io`] where the system fails to make a change of a name durable, which is made by then.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// Nothing has that name, or one of the folders above it is not there.
    #[error("{} is not there", path.display())]
    Missing {
        /// What was looked for.
        path: PathBuf,
    },
    /// Something has that name already. It was not touched.
    #[error("{} is there already", path.display())]
    AlreadyExists {
        /// The name.
        path: PathBuf,
    },
    /// The system does not let this account do it.
    #[error("{} is forbidden to this account", path.display())]
    Forbidden {
        /// What is forbidden.
        path: PathBuf,
    },
    /// The disk, or this account's share of it, is full.
    #[error("there is no space for {}", path.display())]
    NoSpace {
        /// What there was no space for.
        path: PathBuf,
    },
    /// The file is longer than its reader takes.
    #[error("{} is longer than {limit} bytes", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The longest, in bytes.
        limit: u64,
    },
    /// The file should be text and is not UTF-8.
    #[error("{} is not text", path.display())]
    NotText {
        /// The file.
        path: PathBuf,
    },
    /// A plain file is needed: a folder, a pipe or a device has that name.
    #[error("{} is not a file", path.display())]
    NotAFile {
        /// What it is about.
        path: PathBuf,
    },
    /// A folder is needed, and something else has that name.
    #[error("{} is not a folder", path.display())]
    NotAFolder {
        /// What it is about.
        path: PathBuf,
    },
    /// A link that leads out of the folder that is read.
    #[error("{} leads out of its folder", path.display())]
    Outside {
        /// The link.
        path: PathBuf,
    },
    /// Folders in folders, more than [`MAX_DEPTH`](crate::MAX_DEPTH).
    #[error("{} lies too deep", path.display())]
    TooDeep {
        /// The first folder that was not entered.
        path: PathBuf,
    },
    /// Another process holds this lock.
    #[error("{} is in use", path.display())]
    InUse {
        /// The lock's file.
        path: PathBuf,
    },
    /// The system could not do it.
    #[error("{}: {source}", path.display())]
    Io {
        /// What it was done with.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl FileError {
    /// Classifies what the system said about a path.
    pub fn of(path: &Path, source: io::Error) -> FileError {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => FileError::Missing { path },
            io::ErrorKind::AlreadyExists => FileError::AlreadyExists { path },
            io::ErrorKind::PermissionDenied => FileError::Forbidden { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                FileError::NoSpace { path }
            }
            io::ErrorKind::IsADirectory => FileError::NotAFile { path },
            io::ErrorKind::NotADirectory => FileError::NotAFolder { path },
            _ => FileError::Io { path, source },
        }
    }

    /// What it is about.
    pub fn path(&self) -> &Path {
        match self {
            FileError::Missing { path }
            | FileError::AlreadyExists { path }
            | FileError::Forbidden { path }
            | FileError::NoSpace { path }
            | FileError::TooLarge { path, .. }
            | FileError::NotText { path }
            | FileError::NotAFile { path }
            | FileError::NotAFolder { path }
            | FileError::Outside { path }
            | FileError::TooDeep { path }
            | FileError::InUse { path }
            | FileError::Io { path, .. } => path,
        }
    }

    /// What kind of thing it is to the system.
    pub fn kind(&self) -> io::ErrorKind {
        match self {
            FileError::Missing { .. } => io::ErrorKind::NotFound,
            FileError::AlreadyExists { .. } => io::ErrorKind::AlreadyExists,
            FileError::Forbidden { .. } => io::ErrorKind::PermissionDenied,
            FileError::NoSpace { .. } => io::ErrorKind::StorageFull,
            FileError::TooLarge { .. } => io::ErrorKind::FileTooLarge,
            FileError::NotText { .. } => io::ErrorKind::InvalidData,
            FileError::NotAFile { .. } => io::ErrorKind::IsADirectory,
            FileError::NotAFolder { .. } => io::ErrorKind::NotADirectory,
            FileError::InUse { .. } => io::ErrorKind::WouldBlock,
            FileError::Outside { .. } | FileError::TooDeep { .. } => io::ErrorKind::InvalidInput,
            FileError::Io { source, .. } => source.kind(),
        }
    }

    /// What the system said, without the path: for a sentence that names the path itself.
    pub fn reason(&self) -> String {
        match self {
            FileError::Io { source, .. } => source.to_string(),
            other => other.kind().to_string(),
        }
    }

    /// Whether there is nothing of that name.
    pub fn is_missing(&self) -> bool {
        matches!(self, FileError::Missing { .. })
    }
}

/// For callers whose own errors carry what the system said: the kind stays.
impl From<FileError> for io::Error {
    fn from(error: FileError) -> io::Error {
        match error {
            FileError::Io { source, .. } => source,
            error => io::Error::new(error.kind(), error),
        }
    }
}
