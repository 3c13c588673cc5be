//! The protocols to choose from: those shipped with the app, and those that the worker installed.
//!
//! An installed one is checked anew whenever the vault has been opened, against the publishers of the
//! deployment as it is then: what was believed once is not believed for ever.
//! Of one protocol the newest version is offered; a screening that has begun keeps its own.

use crate::device::Device;
use crate::error::AppError;
use crate::outbox::deployment;
use crate::protocols::bundle::{Bundle, BundleProblem, OpenedBundle, Unsigned};
use crate::protocols::packs::{LoadedPack, Shipped};
use crate::session::Session;
use crate::texts;
use crate::view::{ProtocolOrigin, ProtocolSummary, RemovedProtocol};
use repere_casebook::StoredProtocol;
use repere_referral::publication::Publisher;
use std::sync::Arc;

/// A protocol that the worker installed.
pub(crate) struct Installed {
    id: String,
    version: String,
    /// Whether it is still believed.
    state: Result<Usable, AppError>,
}

/// One that is.
struct Usable {
    pack: Arc<LoadedPack>,
    /// Who signed it, as the deployment names them; nobody, in a demonstration.
    publisher: Option<String>,
}

/// Whom this device believes.
struct Trust {
    publishers: Vec<Publisher>,
    unsigned: Unsigned,
}

impl Trust {
    /// Whom the deployment names; a device that has joined none believes nobody.
    fn of(session: &Session) -> Result<Trust, AppError> {
        let joined = deployment::joined(session)?;
        let joined = joined.ok_or_else(|| AppError::ProtocolNeedsDeployment)?;
        Ok(Trust {
            unsigned: match joined.deployment.demonstration {
                true => Unsigned::Taken,
                false => Unsigned::Refused,
            },
            publishers: joined.deployment.publishers,
        })
    }

    fn open(&self, text: &str) -> Result<OpenedBundle, BundleProblem> {
        Bundle::parse(text)?.open(&self.publishers, self.unsigned)
    }
}

/// Every protocol that was installed, checked. A deployment that cannot be read is the problem of what
/// was installed, and of nothing that came with the app.
pub(crate) fn read(session: &Session) -> Result<Vec<Installed>, AppError> {
    let trust = Trust::of(session);
    let stored = session.vault.protocols()?;
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

    /// As it is listed where it cannot be chosen.
    fn unusable(&self, problem: &AppError, locale: &str) -> ProtocolSummary {
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
            publisher: opened.signed.map(|(_, publisher)| publisher),
            pack: Arc::new(LoadedPack::of(opened.pack, opened.files)),
        }
    }

    fn is_newer_than(&self, shipped: &LoadedPack) -> bool {
        version(self.pack.pack.version()) > version(shipped.pack.version())
    }
}

/// The version as numbers. The format makes sure that there are three; what is beyond counting counts as
/// the highest.
fn version(text: &str) -> Vec<u64> {
    text.split('.')
        .map(|number| number.parse().unwrap_or(u64::MAX))
        .collect()
}

/// The pack of this id that a new screening begins with.
pub(crate) fn offered(
    device: &Device,
    session: &mut Session,
    id: &str,
) -> Result<Arc<LoadedPack>, AppError> {
    let shipped = device.packs.pack(id);
    let installed = session.installed()?;
    let newer = installed.iter().find_map(|one| {
        let usable = one.state.as_ref().ok().filter(|_| one.id == id)?;
        let is_newer = shipped
            .as_ref()
            .map_or(true, |shipped| usable.is_newer_than(shipped));
        is_newer.then(|| Arc::clone(&usable.pack))
    });
    newer.map_or(shipped, Ok)
}

/// The installed pack with this content, while it is believed.
pub(crate) fn installed_pack(
    session: &mut Session,
    sha256: &str,
) -> Result<Option<Arc<LoadedPack>>, AppError> {
    let installed = session.installed()?;
    let usable = installed.iter().filter_map(|one| one.state.as_ref().ok());
    let mut packs = usable.map(|usable| &usable.pack);
    Ok(packs.find(|pack| pack.pack.sha256() == sha256).cloned())
}

/// What can be chosen, and what was installed and cannot.
pub(crate) fn list(device: &Device) -> Result<Vec<ProtocolSummary>, AppError> {
    device.in_session(|session| list_in(device, session))
}

fn list_in(device: &Device, session: &mut Session) -> Result<Vec<ProtocolSummary>, AppError> {
    let locale = device.interface_locale();
    let shipped: &Shipped = &device.packs;
    let role = session.role()?.unwrap_or_default();
    let mut list = shipped.summaries(&locale, &role);
    let mut unusable = Vec::new();
    for one in session.installed()?.iter() {
        let usable = match &one.state {
            Ok(usable) => usable,
            Err(problem) => {
                unusable.push(one.unusable(problem, &locale));
                continue;
            }
        };
        let mut summary = usable.pack.summary(&locale, &role);
        summary.origin = ProtocolOrigin::Installed;
        summary.publisher = usable.publisher.clone();
        match list.iter_mut().find(|listed| listed.id == one.id) {
            None => list.push(summary),
            Some(listed) => match shipped.pack(&one.id) {
                Ok(shipped) if !usable.is_newer_than(&shipped) => {
                    unusable.push(one.unusable(&AppError::ProtocolSuperseded, &locale));
                }
                _ => *listed = summary,
            },
        }
    }
    // What this worker needs most comes first: the first one is offered.
    list.sort_by_key(|one| (!one.for_role, !one.asks));
    list.append(&mut unusable);
    Ok(list)
}

/// Checks a bundle and keeps it, in place of an older version. Screenings that have begun keep theirs.
pub(crate) fn install(device: &Device, text: String) -> Result<Vec<ProtocolSummary>, AppError> {
    let trust = device.in_session(|session| Trust::of(session))?;
    // Outside the session: what takes a moment keeps nobody waiting.
    let opened = trust.open(&text)?;
    device.in_session(|session| {
        let (id, new) = (opened.pack.id(), opened.pack.version());
        if let Ok(current) = offered(device, session, id) {
            let (here, coming) = (version(current.pack.version()), version(new));
            let current_version = current.pack.version().to_owned();
            if coming < here {
                return Err(AppError::ProtocolOlder {
                    protocol: id.to_owned(),
                    version: new.to_owned(),
                    current: current_version,
                });
            }
            if coming == here && current.pack.sha256() != opened.pack.sha256() {
                return Err(AppError::ProtocolSameVersion {
                    protocol: id.to_owned(),
                    version: new.to_owned(),
                    current: current_version,
                });
            }
            if coming == here {
                return list_in(device, session);
            }
        }
        session.install(&StoredProtocol {
            id: id.to_owned(),
            version: new.to_owned(),
            bundle: text,
        })?;
        list_in(device, session)
    })
}

/// Takes an installed protocol away, and hands its bundle back, so that it can be put back.
pub(crate) fn remove(
    device: &Device,
    id: &str,
    version: &str,
) -> Result<RemovedProtocol, AppError> {
    device.in_session(|session| {
        let stored = session.vault.protocols()?.into_iter();
        let Some(stored) = stored
            .into_iter()
            .find(|stored| stored.id == id && stored.version == version)
        else {
            let shipped = device.packs.pack(id);
            return Err(match shipped {
                Ok(_) => AppError::ProtocolShipped,
                Err(unknown) => unknown,
            });
        };
        session.uninstall(id, version)?;
        Ok(RemovedProtocol {
            protocols: list_in(device, session)?,
            bundle: stored.bundle,
        })
    })
}
