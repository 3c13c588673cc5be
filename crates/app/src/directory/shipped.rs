//! The directory that came with the app.

use crate::error::AppError;
use include_dir::{Dir, include_dir};
use repere_directory::Directory;
use repere_protocol::PackFiles;
use std::sync::{Arc, OnceLock};

static DIRECTORY: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../directory");

/// The files of `directory/`, as they were when the app was built.
#[must_use]
pub fn embedded() -> PackFiles {
    let mut files = PackFiles::default();
    let texts = DIRECTORY.get_dir("texts");
    let texts = texts.into_iter().flat_map(|folder| folder.files());
    for file in DIRECTORY.files().chain(texts) {
        let parts: Vec<_> = file
            .path()
            .iter()
            .map(|part| part.to_string_lossy())
            .collect();
        let path = parts.join("/");
        if repere_directory::belongs(&path) {
            files.0.insert(path, file.contents().to_vec());
        }
    }
    files
}

/// The directory that came with the app; it is read once.
pub(crate) fn shipped() -> Result<Arc<Directory>, AppError> {
    static READ: OnceLock<Option<Arc<Directory>>> = OnceLock::new();
    let read = READ.get_or_init(|| repere_directory::load(&embedded()).directory.map(Arc::new));
    read.clone().ok_or(AppError::DirectoryUnusable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use repere_language::{Audience, languages};

    #[test]
    fn shipped_directory_has_no_problem_and_speaks_every_language() {
        assert_eq!(repere_directory::load(&embedded()).problems, []);
        let directory = shipped().expect("it is sound");
        for locale in languages(Audience::App) {
            assert!(
                directory.locales.iter().any(|one| one == locale),
                "{locale}"
            );
        }
    }
}
