//! The protocols that the worker installed.
//!
//! An installed one is checked anew whenever the vault has been opened, against the publishers of the
//! deployment as it is then: what was believed once is not believed for ever.

use crate::error::AppError;
use crate::outbox::deployment::Joined;
use crate::protocols::bundle::{Bundle, BundleProblem, OpenedBundle, Unsigned};
use crate::protocols::packs::LoadedPack;
use crate::texts;
use crate::view::{ProtocolOrigin, ProtocolSummary};
use repere_casebook::{Casebook, StoredProtocol};
use repere_referral::publication::Publisher;
use std::sync::Arc;

/// A protocol that the worker installed.
pub(crate) struct Installed {
    pub id: String,
    version: String,
    /// Whether it is still believed. What began with it needs no more; see [`Installed::to_begin_with`].
    pub state: Result<Usable, AppError>,
}

/// One that is.
pub(crate) struct Usable {
    pub pack: Arc<LoadedPack>,
    /// Who signed it, as the deployment names them; nobody, in a demonstration.
    pub publisher: Option<String>,
    /// Whether somebody new may be screened with it; what began with it goes on.
    begins: Result<(), AppError>,
}

/// Whom this device believes.
pub(crate) struct Trust {
    publishers: Vec<Publisher>,
    unsigned: Unsigned,
}

impl Trust {
    /// Whom the deployment names; a device that has joined none believes nobody.
    pub fn of(joined: Result<Option<Joined>, AppError>) -> Result<Trust, AppError> {
        let joined = joined?.ok_or(AppError::ProtocolNeedsDeployment)?;
        Ok(Trust {
            unsigned: match joined.deployment.demonstration {
                true => Unsigned::Taken,
                false => Unsigned::Refused,
            },
            publishers: joined.deployment.publishers,
        })
    }

    /// The publishers.
    pub fn publishers(&self) -> &[Publisher] {
        &self.publishers
    }

    /// Whether something that nobody signed is taken.
    pub fn unsigned(&self) -> Unsigned {
        self.unsigned
    }

    /// Opens a bundle that one of them signed.
    pub fn open(&self, text: &str) -> Result<OpenedBundle, BundleProblem> {
        Bundle::parse(text)?.open(&self.publishers, self.unsigned)
    }
}

/// Every protocol that was installed, checked. A deployment that cannot be read is the problem of what
/// was installed, and of nothing that came with the app.
pub(crate) fn read(
    vault: &Casebook,
    joined: Result<Option<Joined>, AppError>,
) -> Result<Vec<Installed>, AppError> {
    let trust = Trust::of(joined);
    let stored = vault.protocols()?;
    Ok(stored
        .into_iter()
        .map(|stored| Installed::read(stored, trust.as_ref()))
        .collect())
}

impl Installed {
    fn read(stored: StoredProtocol, trust: Result<&Trust, &AppError>) -> Installed {
        let state = match trust {
            Err(problem) => Err(problem.clone()),
            Ok(trust) => match trust.open(&stored.bundle) {
                // The row is what can be asked for; another pack under its name would be a trick.
                Ok(opened) if opened.pack.id() != stored.id => {
                    Err(BundleProblem::OtherContent.into())
                }
                opened => opened.map_err(AppError::from),
            },
        };
        Installed {
            state: state.map(Usable::of),
            id: stored.id,
            version: stored.version,
        }
    }

    /// The pack that a new screening may begin with, or why none may.
    pub fn to_begin_with(&self) -> Result<&Usable, &AppError> {
        let usable = self.state.as_ref()?;
        usable.begins.as_ref().map(|()| usable)
    }

    /// As it is listed where it cannot be chosen.
    pub fn unusable(&self, problem: &AppError, locale: &str) -> ProtocolSummary {
        ProtocolSummary {
            id: self.id.clone(),
            version: self.version.clone(),
            title: texts::verbatim(&self.id, locale),
            summary: None,
            questions: 0,
            asks: false,
            for_role: false,
            locales: Vec::new(),
            origin: ProtocolOrigin::Installed,
            publisher: None,
            problem: Some(problem.into()),
        }
    }
}

impl Usable {
    fn of(opened: OpenedBundle) -> Usable {
        Usable {
            begins: opened.may_be_installed().map_err(AppError::from),
            publisher: opened.signed.map(|(_, publisher)| publisher),
            pack: Arc::new(LoadedPack::of(opened.pack, opened.files)),
        }
    }

    /// Whether its version is newer than a shipped pack's.
    pub fn is_newer_than(&self, shipped: &LoadedPack) -> bool {
        version(self.pack.pack.version()) > version(shipped.pack.version())
    }
}

/// The version as numbers. The format makes sure that there are three; what is beyond counting counts as
/// the highest.
pub(crate) fn version(text: &str) -> Vec<u64> {
    text.split('.')
        .map(|number| number.parse().unwrap_or(u64::MAX))
        .collect()
}

/// The installed pack with this content, while it is believed.
pub(crate) fn with_content(installed: &[Installed], sha256: &str) -> Option<Arc<LoadedPack>> {
    let usable = installed.iter().filter_map(|one| one.state.as_ref().ok());
    let mut packs = usable.map(|usable| &usable.pack);
    packs.find(|pack| pack.pack.sha256() == sha256).cloned()
}
