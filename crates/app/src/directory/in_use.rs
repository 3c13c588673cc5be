//! The directory in use: the one that the deployment installed, while it is believed, else the one that
//! came with the app.
//!
//! What was installed is checked anew in every session, against the publishers of the deployment as it is
//! then. Where it cannot be used, the one that came with the app is: numbers are never missing.

use crate::directory::bundle::{OpenedDirectory, open_directory};
use crate::directory::shipped::shipped;
use crate::error::AppError;
use crate::outbox::deployment::Joined;
use crate::protocols::bundle::BundleProblem;
use crate::protocols::installed::{Trust, version};
use repere_casebook::{Casebook, StoredDirectory};
use repere_directory::Directory;
use repere_referral::publication::{PublicationError, Publisher};
use std::sync::Arc;

/// The directory in use.
#[derive(Clone)]
pub(crate) struct InUse {
    pub directory: Arc<Directory>,
    /// It was installed, and did not come with the app.
    pub installed: bool,
    /// Who signed it, as the deployment names them.
    pub publisher: Option<Publisher>,
    /// Why the one that was installed is not used.
    pub problem: Option<AppError>,
    /// The edition that is kept in the vault, in use or not: nothing older takes its place. None where nobody
    /// whom the deployment believes signed it: that holds nobody to it.
    pub kept: Option<KeptEdition>,
}

/// An edition that was installed.
#[derive(Clone)]
pub(crate) struct KeptEdition {
    pub version: String,
    /// Who signed it, where it can still be read.
    pub publisher: Option<Publisher>,
}

impl InUse {
    /// The one that was installed, while it is believed and newer than the one that came with the app.
    pub fn read(
        vault: &Casebook,
        joined: Result<Option<Joined>, AppError>,
    ) -> Result<InUse, AppError> {
        let shipped = shipped()?;
        let mut in_use = InUse {
            directory: Arc::clone(&shipped),
            installed: false,
            publisher: None,
            problem: None,
            kept: None,
        };
        let Some(stored) = vault.directory()? else {
            return Ok(in_use);
        };
        let opened = opened(joined, &stored);
        let kept = KeptEdition::of(&stored, &opened);
        match opened {
            Err(problem) => in_use.problem = Some(problem),
            Ok(opened) if version(&opened.directory.version) > version(&shipped.version) => {
                in_use = InUse {
                    directory: Arc::new(opened.directory),
                    installed: true,
                    publisher: opened.signed.map(|(_, publisher)| publisher),
                    problem: None,
                    kept: None,
                };
            }
            // The app brought one that is as new.
            Ok(_) => {}
        }
        in_use.kept = kept;
        Ok(in_use)
    }
}

impl KeptEdition {
    fn of(
        stored: &StoredDirectory,
        opened: &Result<OpenedDirectory, AppError>,
    ) -> Option<KeptEdition> {
        let publisher = match opened {
            Ok(opened) => opened
                .signed
                .as_ref()
                .map(|(_, publisher)| publisher.clone()),
            Err(AppError::Bundle(
                BundleProblem::Unsigned
                | BundleProblem::Publication(PublicationError::UnknownPublisher { .. }),
            )) => return None,
            Err(_) => None,
        };
        Some(KeptEdition {
            version: stored.version.clone(),
            publisher,
        })
    }
}

fn opened(
    joined: Result<Option<Joined>, AppError>,
    stored: &StoredDirectory,
) -> Result<OpenedDirectory, AppError> {
    let trust = trust(joined)?;
    let opened = open_directory(&stored.bundle, trust.publishers(), trust.unsigned())?;
    // The row is what the bundle says; another directory under its name would be a trick.
    let same = opened.directory.id == stored.id && opened.directory.version == stored.version;
    match same {
        true => Ok(opened),
        false => Err(BundleProblem::OtherContent.into()),
    }
}

/// Whom this device believes.
pub(crate) fn trust(joined: Result<Option<Joined>, AppError>) -> Result<Trust, AppError> {
    Trust::of(joined).map_err(|problem| match problem {
        AppError::ProtocolNeedsDeployment => AppError::DirectoryNeedsDeployment,
        other => other,
    })
}
