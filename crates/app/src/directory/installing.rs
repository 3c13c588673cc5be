//! Installing a directory in place of the one that came with the app: newer only, by the same publisher
//! only, whole or not at all.

use crate::ask::{Ask, InSession, OnDevice};
use crate::device::Device;
use crate::directory::bundle::open_directory;
use crate::directory::in_use::{InUse, trust};
use crate::error::AppError;
use crate::protocols::installed::version;
use crate::session::open::Open;
use crate::texts;
use crate::view::{DirectoryView, Failure, UnverifiedView};
use repere_casebook::StoredDirectory;
use repere_directory::{Directory, Kind, unverified};
use repere_referral::publication::Publisher;
use repere_register::Act;
use serde::Deserialize;
use std::sync::Arc;
use ts_rs::TS;

/// Shows the directory in use: what it is, who signed it, and what nobody has verified.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowDirectory {}

impl Ask for ShowDirectory {
    type Reply = DirectoryView;
}

impl InSession for ShowDirectory {
    fn answer(self, open: &mut Open<'_>) -> Result<DirectoryView, AppError> {
        view(open)
    }
}

fn view(open: &mut Open<'_>) -> Result<DirectoryView, AppError> {
    let in_use = open.session.directory_in_use()?;
    let joined = open.session.joined()?;
    let directory = &in_use.directory;
    let locale = open.locale;
    let unverified = unverified(directory).into_iter().map(|one| UnverifiedView {
        kind: one.kind.code().to_owned(),
        id: one.id.to_owned(),
        name: match one.kind {
            Kind::Law => {
                let cited = directory.cited(&[one.id.to_owned()]);
                texts::verbatim(&cited, &directory.source_locale)
            }
            kind => {
                let id = format!("{}-{}", kind.code(), one.id);
                texts::view(directory.text(locale, &id, None))
            }
        },
        source: one.read.map(|(source, _)| source.to_owned()),
        read_on: one.read.map(|(_, day)| day),
        official: one.official,
    });
    Ok(DirectoryView {
        title: texts::view(directory.text(locale, "title", None)),
        version: directory.version.clone(),
        installed: in_use.installed,
        publisher: in_use.publisher.map(|publisher| publisher.name),
        demonstration: joined.is_none_or(|joined| joined.deployment.demonstration),
        unverified: unverified.collect(),
        problem: in_use.problem.map(Failure::from),
    })
}

/// Installs a directory that a publisher of the deployment signed, in place of an older edition.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct InstallDirectory {
    /// The text of the `.repere-directory` file.
    pub bundle: String,
}

impl Ask for InstallDirectory {
    type Reply = DirectoryView;
}

impl OnDevice for InstallDirectory {
    fn answer(self, device: &Arc<Device>) -> Result<DirectoryView, AppError> {
        let trust = device.in_open_when(Self::WHEN, |open| {
            let joined = open.session.joined();
            if let Ok(Some(joined)) = &joined {
                joined.allows(Act::NewProtocol, open.now)?;
            }
            trust(joined)
        })?;
        // Outside the session: what takes a moment keeps nobody waiting.
        let opened = open_directory(&self.bundle, trust.publishers(), trust.unsigned())?;
        device.in_open_when(Self::WHEN, |open| {
            let current = open.session.directory_in_use()?;
            let signer = opened.signed.as_ref().map(|(_, publisher)| publisher);
            if may_replace(&current, &opened.directory, signer)? {
                let (id, version) = (&opened.directory.id, &opened.directory.version);
                open.session.install_directory(&StoredDirectory {
                    id: id.clone(),
                    version: version.clone(),
                    bundle: self.bundle,
                })?;
            }
            view(open)
        })
    }
}

/// Whether a directory, signed by somebody, takes the place of the one in use; not if it is that one.
fn may_replace(
    current: &InUse,
    new: &Directory,
    signer: Option<&Publisher>,
) -> Result<bool, AppError> {
    let here = &current.directory;
    if here.id != new.id {
        return Err(AppError::DirectoryOther {
            directory: new.id.clone(),
            current: here.id.clone(),
        });
    }
    let kept = current.kept.as_ref();
    if let Some(publisher) = kept.and_then(|kept| kept.publisher.as_ref())
        && signer.map(|signer| signer.keys.id()) != Some(publisher.keys.id())
    {
        return Err(AppError::DirectoryOtherPublisher {
            current: publisher.name.clone(),
        });
    }
    let (version_here, version_new) = (here.version.clone(), new.version.clone());
    // What is kept and not in use, for whatever reason, gives way to a newer edition as well, and to no other.
    if let Some(kept) = kept
        && version(&new.version) < version(&kept.version)
    {
        return Err(AppError::DirectoryOlder {
            version: version_new,
            current: kept.version.clone(),
        });
    }
    match version(&new.version).cmp(&version(&here.version)) {
        std::cmp::Ordering::Less => Err(AppError::DirectoryOlder {
            version: version_new,
            current: version_here,
        }),
        std::cmp::Ordering::Equal if here.sha256() == new.sha256() => Ok(false),
        std::cmp::Ordering::Equal => Err(AppError::DirectorySameVersion {
            version: version_new,
            current: version_here,
        }),
        std::cmp::Ordering::Greater => Ok(true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::in_use::KeptEdition;
    use repere_referral::SigningKeys;

    fn publisher(seed: u8) -> Publisher {
        let keys = SigningKeys::from_bytes(&[seed; 64]).expect("two seeds");
        Publisher {
            name: format!("publisher {seed}"),
            keys: keys.public(),
        }
    }

    fn edition(version: &str) -> Directory {
        let mut files = crate::embedded_directory();
        let structure = files.0.get_mut("directory.toml").expect("it is shipped");
        let text = String::from_utf8(structure.clone()).expect("a text");
        let version = format!("version = \"{version}\"");
        *structure = text.replace("version = \"1.0.0\"", &version).into_bytes();
        let loaded = repere_directory::load(&files);
        loaded.directory.expect("the edition is sound")
    }

    /// What is kept and not in use, because it can no longer be read or because the app brought a newer one,
    /// still gives way to nothing older and to nobody else's.
    #[test]
    fn edition_that_is_kept_gives_way_only_to_a_newer_one_of_its_publisher() {
        let kept = |version: &str, seed: Option<u8>| {
            Some(KeptEdition {
                version: version.to_owned(),
                publisher: seed.map(publisher),
            })
        };
        for (in_use, kept, coming, seed, expected) in [
            ("1.0.0", None, "1.1.0", 2, "taken"),
            ("1.0.0", kept("3.0.0", None), "2.0.0", 1, "directory-older"),
            ("1.0.0", kept("3.0.0", None), "3.0.0", 1, "taken"),
            ("1.0.0", kept("3.0.0", None), "3.1.0", 2, "taken"),
            ("4.0.0", kept("3.0.0", Some(1)), "4.1.0", 1, "taken"),
            (
                "4.0.0",
                kept("3.0.0", Some(1)),
                "4.1.0",
                2,
                "directory-other-publisher",
            ),
            (
                "4.0.0",
                kept("3.0.0", Some(1)),
                "3.5.0",
                1,
                "directory-older",
            ),
        ] {
            let current = InUse {
                directory: Arc::new(edition(in_use)),
                installed: false,
                publisher: None,
                problem: None,
                kept,
            };
            let found = match may_replace(&current, &edition(coming), Some(&publisher(seed))) {
                Ok(true) => "taken",
                Ok(false) => "the same",
                Err(error) => error.code(),
            };
            assert_eq!(found, expected, "{in_use}, then {coming} by {seed}");
        }
    }
}
