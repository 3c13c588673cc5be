//! The protocols to choose from: those shipped with the app, and those that the worker installed.
//! Of one protocol the newest version is offered; a screening that has begun keeps its own.

use crate::ask::{Ask, InSession, OnDevice};
use crate::device::Device;
use crate::error::AppError;
use crate::protocols::installed::{Trust, version};
use crate::session::open::Open;
use crate::view::{ProtocolOrigin, ProtocolSummary, RemovedProtocol};
use repere_casebook::StoredProtocol;
use repere_register::Act;
use serde::Deserialize;
use std::sync::Arc;
use ts_rs::TS;

/// The protocols on this device: what can be chosen, and what was installed and cannot.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListProtocols {}

impl Ask for ListProtocols {
    type Reply = Vec<ProtocolSummary>;
}

impl InSession for ListProtocols {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<ProtocolSummary>, AppError> {
        list(open)
    }
}

/// What can be chosen, and what was installed and cannot.
fn list(open: &mut Open<'_>) -> Result<Vec<ProtocolSummary>, AppError> {
    let locale = open.locale;
    let shipped = open.packs;
    let role = open.session.role()?.unwrap_or_default();
    let mut list = shipped.summaries(locale, &role);
    let mut unusable = Vec::new();
    for one in open.session.installed()?.iter() {
        let usable = match one.to_begin_with() {
            Ok(usable) => usable,
            Err(problem) => {
                unusable.push(one.unusable(problem, locale));
                continue;
            }
        };
        let mut summary = usable.pack.summary(locale, &role);
        summary.origin = ProtocolOrigin::Installed;
        summary.publisher = usable.publisher.clone();
        match list.iter_mut().find(|listed| listed.id == one.id) {
            None => list.push(summary),
            Some(listed) => match shipped.pack(&one.id) {
                Ok(shipped) if !usable.is_newer_than(&shipped) => {
                    unusable.push(one.unusable(&AppError::ProtocolSuperseded, locale));
                }
                _ => *listed = summary,
            },
        }
    }
    // What this worker needs most comes first: the first one is offered. A protocol that names the role
    // before others is more this worker's than one that names it among them.
    list.sort_by_cached_key(|one| {
        let pack = open.offered(&one.id).ok();
        let place = pack.and_then(|pack| pack.pack.roles().iter().position(|known| *known == role));
        (!one.for_role, !one.asks, place)
    });
    list.append(&mut unusable);
    Ok(list)
}

/// Installs a protocol that a publisher of the deployment signed, in place of an older version, for
/// screenings that begin from now on.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct InstallProtocol {
    /// The text of the `.repere-protocol` file.
    pub bundle: String,
}

impl Ask for InstallProtocol {
    type Reply = Vec<ProtocolSummary>;
}

impl OnDevice for InstallProtocol {
    fn answer(self, device: &Arc<Device>) -> Result<Vec<ProtocolSummary>, AppError> {
        let trust = device.in_open_when(Self::WHEN, |open| {
            let joined = open.session.joined();
            if let Ok(Some(joined)) = &joined {
                joined.allows(Act::NewProtocol, open.now)?;
            }
            Trust::of(joined)
        })?;
        // Outside the session's lock, so that other commands do not wait for it.
        let opened = trust.open(&self.bundle)?;
        opened.may_be_installed()?;
        device.in_open_when(Self::WHEN, |open| {
            let (id, new) = (opened.pack.id(), opened.pack.version());
            if let Ok(current) = open.offered(id) {
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
                    return list(open);
                }
            }
            open.session.install(&StoredProtocol {
                id: id.to_owned(),
                version: new.to_owned(),
                bundle: self.bundle,
            })?;
            list(open)
        })
    }
}

/// Removes a protocol that was installed, and hands its bundle back, so that it can be put back;
/// screenings that have begun keep it.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveProtocol {
    /// The protocol's id.
    pub id: String,
    /// The installed version, such as `1.2.0`.
    pub version: String,
}

impl Ask for RemoveProtocol {
    type Reply = RemovedProtocol;
}

impl InSession for RemoveProtocol {
    fn answer(self, open: &mut Open<'_>) -> Result<RemovedProtocol, AppError> {
        let RemoveProtocol { id, version } = self;
        let stored = open.session.vault.protocols()?.into_iter();
        let Some(stored) = stored
            .into_iter()
            .find(|stored| stored.id == id && stored.version == version)
        else {
            let shipped = open.packs.pack(&id);
            return Err(match shipped {
                Ok(_) => AppError::ProtocolShipped,
                Err(unknown) => unknown,
            });
        };
        open.session.uninstall(&id, &version)?;
        Ok(RemovedProtocol {
            protocols: list(open)?,
            bundle: stored.bundle,
        })
    }
}
