//! The register as the hub follows and serves it.
//!
//! The hub believes what anybody else would believe who follows it from the id that its operator gave; it can
//! add a timestamp and nothing else. What is served was checked when it came and when it was read from the
//! store, once a change and not once a request.
//!
//! **Invariant: no two timestamps of one number are given out.** One is given out only after the store took it in
//! the place of exactly the one that it follows.

use crate::signing::TimestampKeys;
use crate::store::{NewRegister, RegisteredAgency, Store, StoreError};
use chrono::{DateTime, SubsecRound as _, TimeDelta, TimeZone as _, Utc};
use repere_referral::PublicKeys;
use repere_referral::wire::paths;
use repere_register::{
    Change, CoSigned, Edition, Freshness, Held, Introductions, Kept, MAX_FILE_BYTES, Newest,
    Refused, Register, Root, Update,
};
use std::collections::BTreeSet;
use std::sync::Arc;
use tokio::sync::Mutex;

/// How long a timestamp is good.
const LIFE: TimeDelta = TimeDelta::days(7);

/// Hubs on one store whose clocks differ by no more replace none of each other's timestamps for that.
const CLOCKS_AGREE: TimeDelta = TimeDelta::days(1);

/// How often an edition is written again because somebody else was first.
const TRIES: usize = 20;

/// Why the register was not changed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotFollowed {
    /// What came is not believed.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The root does not say that this hub's keys alone sign timestamps.
    #[error("the root names other timestamp keys")]
    OtherTimestampKeys,
    /// There would be no deployment, and so nothing that a timestamp could name.
    #[error("no deployment")]
    NoDeployment,
    /// The root or the deployment that it would begin with has ended.
    #[error("ended {days} days ago")]
    Expired {
        /// Whole days since then.
        days: u32,
    },
    /// The store refused, or others were always first.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl NotFollowed {
    /// A stable word, for logs.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            NotFollowed::Refused(refused) => refused.code(),
            NotFollowed::OtherTimestampKeys => "other-timestamp-keys",
            NotFollowed::NoDeployment => "no-deployment",
            NotFollowed::Expired { .. } => "expired",
            NotFollowed::Store(error) => error.code(),
        }
    }
}

/// A register that the store keeps, with what answers are made of.
pub(crate) struct Served {
    /// The store's count of changes.
    version: u64,
    kept: Kept,
    file: Update,
    /// The roots of the file with their versions.
    roots: Vec<(u64, CoSigned)>,
    /// Whom nobody introduces any more and somebody has withdrawn.
    withdrawn: BTreeSet<String>,
    /// The keys that desks sign with, each by its id, with its agency: in use, in reserve, and of before.
    desks: Vec<(String, String, PublicKeys)>,
}

/// What somebody has who asks.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// The version of the newest root.
    pub root: u64,
    /// SHA-256 of the deployment's text.
    pub deployment: Option<String>,
    /// Whether what registrars say is wanted.
    pub registrars: bool,
    /// The beginnings of the hashes of what they said and the asker has.
    pub held: BTreeSet<String>,
}

impl Known {
    fn has(&self, sha256: &str) -> bool {
        let beginning = sha256.get(..paths::HELD_DIGITS);
        beginning.is_some_and(|beginning| self.held.contains(beginning))
    }
}

impl Served {
    fn of(version: u64, kept: Kept) -> Result<Served, Refused> {
        let file = kept.file();
        let roots = file.roots.iter().map(|root| {
            let edition = Edition::<Root>::read(root.payload())?;
            Ok((edition.version, root.clone()))
        });
        Ok(Served {
            version,
            roots: roots.collect::<Result<_, Refused>>()?,
            withdrawn: withdrawn(kept.register()),
            desks: (kept.register().reply_keys().into_iter())
                .map(|(agency, keys)| (keys.id(), agency.to_owned(), keys.clone()))
                .collect(),
            kept,
            file,
        })
    }

    /// What is believed.
    pub(crate) fn register(&self) -> &Register {
        self.kept.register()
    }

    /// Every root with its version, from the first.
    pub(crate) fn roots(&self) -> &[(u64, CoSigned)] {
        &self.roots
    }

    /// SHA-256 of the timestamp's text: another one, and something is newer.
    pub(crate) fn tag(&self) -> Option<&str> {
        let timestamp = self.register().timestamp();
        timestamp.map(|held| held.sha256.as_str())
    }

    /// Whether a device is shut out.
    pub(crate) fn has_withdrawn(&self, device: &str) -> bool {
        self.withdrawn.contains(device)
    }

    /// The agencies whose desks have the keys of that id, and the keys.
    pub(crate) fn desks_with(&self, key_id: &str) -> impl Iterator<Item = (&str, &PublicKeys)> {
        let found = self.desks.iter().filter(move |(id, ..)| id == key_id);
        found.map(|(_, agency, keys)| (agency.as_str(), keys))
    }

    /// All that somebody lacks.
    pub(crate) fn newer_than(&self, known: &Known) -> Update {
        let roots = self.roots.iter();
        let deployment = self.file.deployment.as_ref();
        Update {
            roots: roots
                .filter(|(version, _)| *version > known.root)
                .map(|(_, root)| root.clone())
                .collect(),
            deployment: deployment
                .filter(|one| known.deployment.as_ref() != Some(&one.sha256()))
                .cloned(),
            registrars: match known.registrars {
                true => (self.file.registrars.iter())
                    .filter(|(_, said)| !known.has(&said.sha256()))
                    .cloned()
                    .collect(),
                false => Vec::new(),
            },
            timestamp: self.file.timestamp.clone(),
        }
    }
}

/// The ids of the devices that the register has as withdrawn.
fn withdrawn(register: &Register) -> BTreeSet<String> {
    let said = || {
        let registrars = register.registrars().values();
        registrars.map(|held: &Held<Introductions>| &held.edition.content)
    };
    let introduced: BTreeSet<&String> = said()
        .flat_map(|one| &one.devices)
        .map(|one| &one.device)
        .collect();
    said()
        .flat_map(|one| &one.withdrawn)
        .map(|one| &one.device)
        .filter(|device| !introduced.contains(device))
        .cloned()
        .collect()
}

/// The newest register that the store keeps.
#[derive(Default)]
pub(crate) struct Current(Mutex<Option<Arc<Served>>>);

impl Current {
    /// The newest register, read and checked if the store has a newer one than was read before; `None` where
    /// there is none.
    ///
    /// # Errors
    /// [`StoreError`]; [`StoreError::Damaged`] for one that is not believed any more.
    pub(crate) async fn newest(
        &self,
        store: &dyn Store,
    ) -> Result<Option<Arc<Served>>, StoreError> {
        let Some(version) = store.register_version().await? else {
            return Ok(None);
        };
        let mut current = self.0.lock().await;
        if let Some(served) = current.as_ref().filter(|one| one.version >= version) {
            return Ok(Some(Arc::clone(served)));
        }
        let Some(row) = store.register().await? else {
            return Ok(None);
        };
        let read = tokio::task::spawn_blocking(move || {
            let kept = Kept::parse(row.kept.as_bytes())?;
            Served::of(row.version, kept)
        });
        let read = read.await.map_err(|_| StoreError::Refused)?;
        let served = Arc::new(read.map_err(|_: Refused| StoreError::Damaged)?);
        *current = Some(Arc::clone(&served));
        Ok(Some(served))
    }

    /// Takes what the store has just taken, so that nobody has to read it again.
    async fn took(&self, served: Served) -> Arc<Served> {
        let served = Arc::new(served);
        let mut current = self.0.lock().await;
        if current
            .as_ref()
            .is_none_or(|one| one.version < served.version)
        {
            *current = Some(Arc::clone(&served));
        }
        served
    }

    /// Applies an update to the newest register, and keeps what comes of it with a new timestamp; `None` where
    /// there is no register. What changes nothing is not kept, unless the timestamp is old. A timestamp in the
    /// update counts for nothing: the hub makes its own.
    ///
    /// # Errors
    /// [`NotFollowed`]; nothing is different then.
    pub(crate) async fn follow(
        &self,
        store: &dyn Store,
        update: &Update,
        keys: &Arc<TimestampKeys>,
        stamping: Stamping,
        now: DateTime<Utc>,
    ) -> Result<Option<(Arc<Served>, Vec<Change>)>, NotFollowed> {
        for _ in 0..TRIES {
            let Some(served) = self.newest(store).await? else {
                return Ok(None);
            };
            // Off the threads that serve requests: every signature is checked again.
            let (before, update, keys) = (Arc::clone(&served), update.clone(), Arc::clone(keys));
            let checked = tokio::task::spawn_blocking(move || {
                followed(&before.kept, &update, &keys, stamping, now)
            });
            let Some((kept, changes)) = checked.await.map_err(|_| StoreError::Refused)?? else {
                return Ok(Some((served, Vec::new())));
            };
            // Somebody else may have been first: then again, on top of what they wrote.
            if let Some(version) = keep(store, served.version, &kept, now).await? {
                let served = Served::of(version, kept)?;
                return Ok(Some((self.took(served).await, changes)));
            }
        }
        Err(StoreError::Unreachable.into())
    }

    /// Signs a new timestamp if one is due.
    ///
    /// # Errors
    /// The code of what stands against it.
    pub(crate) async fn stamp(
        &self,
        store: &dyn Store,
        keys: Option<&Arc<TimestampKeys>>,
        stamping: Stamping,
        now: DateTime<Utc>,
    ) -> Result<(), &'static str> {
        let served = self.newest(store).await.map_err(StoreError::code)?;
        if !served.is_some_and(|one| stamping.is_due(one.register(), now)) {
            return Ok(());
        }
        let keys = keys.ok_or("no-timestamp-keys")?;
        let nothing = Update::default();
        let followed = self.follow(store, &nothing, keys, stamping, now).await;
        followed.map(drop).map_err(|error| error.code())
    }

    /// Begins with a file, of which `vouched` vouches for a root, after that version of the store: 0 where there is
    /// no register, else the version of one that is damaged. `None` where somebody else was first.
    ///
    /// # Errors
    /// [`NotFollowed`]; nothing is different then.
    pub(crate) async fn begin(
        &self,
        store: &dyn Store,
        after: u64,
        file: &Update,
        vouched: impl Fn(&[u8]) -> bool,
        keys: &TimestampKeys,
        now: DateTime<Utc>,
    ) -> Result<Option<Arc<Served>>, NotFollowed> {
        // A file that a hub gave goes on with its timestamp; one that was given to a device names lists that
        // are not in it.
        let without = Update {
            timestamp: None,
            ..file.clone()
        };
        let kept =
            Kept::begin(file, true, &vouched).or_else(|_| Kept::begin(&without, true, &vouched))?;
        if let Freshness::Expired { days } = kept.register().standing(now).freshness {
            return Err(NotFollowed::Expired { days });
        }
        let kept = match followed(&kept, &Update::default(), keys, Stamping::Anew, now)? {
            Some((stamped, _)) => stamped,
            None => kept,
        };
        match keep(store, after, &kept, now).await? {
            Some(version) => Ok(Some(self.took(Served::of(version, kept)?).await)),
            None => Ok(None),
        }
    }
}

/// What is kept after an update and a new timestamp; `None` when there is nothing to keep.
fn followed(
    kept: &Kept,
    update: &Update,
    keys: &TimestampKeys,
    stamping: Stamping,
    now: DateTime<Utc>,
) -> Result<Option<(Kept, Vec<Change>)>, NotFollowed> {
    let register = kept.register();
    let update = Update {
        timestamp: None,
        ..update.clone()
    };
    let (next, _) = register.apply(&update)?;
    if next == *register && !stamping.is_due(register, now) {
        return Ok(None);
    }
    let update = Update {
        timestamp: Some(stamp(&next, keys, now)?),
        ..update
    };
    let (kept, changes) = kept.apply(&update)?;
    fits(&kept, MAX_FILE_BYTES)?;
    Ok(Some((kept, changes)))
}

/// Everybody reads it whole: one registrar must not make it too large for all.
fn fits(kept: &Kept, most: usize) -> Result<(), Refused> {
    if kept.file().to_text().len() > most {
        return Err(Refused::TooLarge { most });
    }
    Ok(())
}

/// When a timestamp is signed although nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stamping {
    /// When less than half of the last one's life is left.
    IfOld,
    /// Now: this may be a store that was restored from a copy, and others hold a newer one than it has. Once a
    /// minute at most, so that numbers stay those of the minutes.
    Anew,
}

impl Stamping {
    fn is_due(self, register: &Register, now: DateTime<Utc>) -> bool {
        register.timestamp().is_none_or(|held| {
            let old = held.edition.expires - now < LIFE / 2;
            // Signed while this machine's clock was ahead: everybody would count from that time on.
            let ahead = held.edition.issued > now + CLOCKS_AGREE;
            old || ahead || self == Stamping::Anew && held.edition.version < number_of(now)
        })
    }
}

/// Signs that exactly these editions are the newest.
fn stamp(
    register: &Register,
    keys: &TimestampKeys,
    now: DateTime<Utc>,
) -> Result<CoSigned, NotFollowed> {
    let Some(deployment) = register.deployment() else {
        return Err(NotFollowed::NoDeployment);
    };
    let signers = &register.root().edition.content.timestamp;
    let keys = keys.named_by(signers);
    let keys = keys.ok_or(NotFollowed::OtherTimestampKeys)?;
    let registrars = register.registrars().iter();
    let newest = Newest {
        root: register.root().named(),
        deployment: deployment.named(),
        registrars: registrars
            .map(|(id, held)| (id.clone(), held.named()))
            .collect(),
    };
    let issued = now.trunc_subsecs(0);
    let expires = issued + LIFE;
    let edition = match register.timestamp() {
        Some(held) => {
            let next = held
                .edition
                .next(register.id(), &held.sha256, issued, expires, newest);
            Edition {
                version: next.version.max(number_of(now)),
                ..next
            }
        }
        None => Edition {
            epoch: signers.epoch,
            ..Edition::first(Some(register.id().to_owned()), issued, expires, newest)
        },
    };
    let mut statement = edition.to_statement()?;
    statement.sign(keys).map_err(Refused::from)?;
    Ok(statement)
}

/// The minutes since 2020. Timestamps are numbered by them, so that a store that was restored from a copy does
/// not give out a number a second time.
fn number_of(now: DateTime<Utc>) -> u64 {
    let from = Utc.timestamp_opt(1_577_836_800, 0).single();
    let minutes = from.map_or(0, |from| (now - from).num_minutes());
    u64::try_from(minutes).unwrap_or(0)
}

/// Keeps a register after that version of the store; its own version, or `None` where another was first.
async fn keep(
    store: &dyn Store,
    after: u64,
    kept: &Kept,
    now: DateTime<Utc>,
) -> Result<Option<u64>, NotFollowed> {
    let deployment = kept.register().deployment();
    let deployment = deployment.ok_or(NotFollowed::NoDeployment)?;
    let agencies = deployment.edition.content.agencies.iter().map(|entry| {
        Ok(RegisteredAgency {
            id: entry.agency.id.clone(),
            // The same check as that of the edition that it stands in.
            public: entry.agency.to_text().map_err(|_| Refused::Unreadable)?,
            closed: entry.closed.is_some(),
        })
    });
    let new = NewRegister {
        after,
        kept: kept.to_text(),
        agencies: agencies.collect::<Result<_, Refused>>()?,
        at: now,
    };
    Ok(store.put_register(new).await?.then_some(after + 1))
}

#[cfg(test)]
mod tests;
