//! What the lock page must know before the vault is open: the language of the interface.
//! Nothing else is ever written outside the vault.

use repere_files::{FileError, Readers, create_private_folder, remove, replace};
use repere_language::{Audience, language_of_the_system, languages};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The name of the file, beside the vault's.
const FILE: &str = "preferences.json";

/// The most that is read of it, in bytes: it has fifty.
const MAX_BYTES: u64 = 64 * 1024;

/// Preferences that are not private.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Preferences {
    /// BCP 47.
    pub interface_locale: String,
}

impl Default for Preferences {
    fn default() -> Self {
        Preferences {
            interface_locale: language_of_the_system(Audience::App),
        }
    }
}

impl Preferences {
    /// Reads them; a missing or unreadable file gives the system's language.
    pub fn read(folder: &Path) -> Preferences {
        let read = repere_files::read(&folder.join(FILE), MAX_BYTES).ok();
        let mut preferences: Preferences = read
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        if !known(&preferences.interface_locale) {
            preferences = Preferences::default();
        }
        preferences
    }

    /// Writes them: whole or not at all. The folder is made here when a language is chosen before there
    /// is a vault; it is as private as the vault would make it.
    pub fn write(&self, folder: &Path) -> Result<(), FileError> {
        create_private_folder(folder)?;
        // Where versions before December 2026 wrote them first.
        remove(&folder.join(format!("{FILE}.new")))?;
        let text = serde_json::to_vec(self).expect("a string is always JSON");
        replace(&folder.join(FILE), &text, Readers::Owner)
    }
}

/// Whether the interface speaks a language.
pub(crate) fn known(locale: &str) -> bool {
    languages(Audience::App).contains(&locale)
}
