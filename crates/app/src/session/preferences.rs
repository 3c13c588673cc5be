//! What the lock page must know before the vault is open: the language of the interface.
//! Nothing else is ever written outside the vault.

use repere_language::{Audience, language_of_the_system, languages};
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The name of the file, beside the vault's.
const FILE: &str = "preferences.json";

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
        let read = std::fs::read(folder.join(FILE)).ok();
        let mut preferences: Preferences = read
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        if !known(&preferences.interface_locale) {
            preferences = Preferences::default();
        }
        preferences
    }

    /// Writes them: whole or not at all.
    pub fn write(&self, folder: &Path) -> std::io::Result<()> {
        create_private_folder(folder)?;
        let temporary: PathBuf = folder.join(format!("{FILE}.new"));
        let mut file = std::fs::File::create(&temporary)?;
        file.write_all(&serde_json::to_vec(self)?)?;
        file.sync_data()?;
        std::fs::rename(&temporary, folder.join(FILE))
    }
}

/// Whether the interface speaks a language.
pub(crate) fn known(locale: &str) -> bool {
    languages(Audience::App).contains(&locale)
}

/// The folder is made here when a language is chosen before there is a vault; it is as private
/// as the vault would make it.
fn create_private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}
