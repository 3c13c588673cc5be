//! Whether a hub's store is true to its log: every entry under the signed checkpoint, every receipt in it, nothing
//! twice, and nothing missing of what somebody has seen.

use super::{AdminError, Place, open_store, receipt_keys};
use crate::log::read;
use crate::log::state::State;
use crate::receipts::KeptReceipt;
use crate::register::Current;
use crate::store::{Store, StoreError};
use repere_log::{Audit, Entry, Finding, Kind, LogKeys, Refused, Root, TILE_WIDTH, TileId};
use uuid::Uuid;

/// How many receipts are read at once.
const AT_ONCE: u32 = 1000;

/// What a store's log came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many entries there are.
    pub entries: u64,
    /// How many receipts of referrals and of requests to erase stand in it.
    pub receipts: u64,
    /// How many receipts there are of before there was a log.
    pub before: u64,
    /// What does not hold; nothing where all does.
    pub faults: Vec<LogFault>,
}

/// What of a log does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogFault {
    /// The newest checkpoint is not one that the hub signed.
    Checkpoint(Refused),
    /// A checkpoint that was brought is not one of this log.
    Brought(Refused),
    /// The entries are not what a checkpoint was signed over, or an entry is there twice.
    Entries(Finding),
    /// So many receipts are not in the log where they say.
    NotLogged(u64),
}

impl LogFault {
    /// A stable word, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            LogFault::Checkpoint(_) => "checkpoint",
            LogFault::Brought(_) => "brought",
            LogFault::Entries(Finding::Truncated { .. }) => "truncated",
            LogFault::Entries(Finding::OtherEntries { .. }) => "other-entries",
            LogFault::Entries(Finding::Doubled { .. }) => "doubled",
            LogFault::NotLogged(_) => "not-logged",
        }
    }
}

/// Verifies the log of the hub at `place`, which may serve meanwhile, also against checkpoints that somebody kept elsewhere: a store that was
/// put back from a copy and has fewer entries than one of them is not whole. `None` where the hub has no log yet and
/// none was brought.
///
/// # Errors
/// [`AdminError`]: what cannot be read is damaged and not verified.
pub async fn verify(
    place: impl Into<Place>,
    brought: &[Vec<u8>],
) -> Result<Option<Verified>, AdminError> {
    let place = place.into();
    let store = open_store(&place).await?;
    let register = Current::default().newest(&*store).await;
    let register = register.map_err(AdminError::Store)?;
    let held = register
        .as_ref()
        .and_then(|served| served.register().deployment());
    let mut keys: Vec<_> = receipt_keys(&place.dir)?
        .iter()
        .map(|keys| keys.public())
        .collect();
    keys.extend(
        held.iter()
            .flat_map(|held| held.edition.content.receipt_keys.clone()),
    );
    let newest = read::newest(&*store).await.map_err(AdminError::Store)?;
    let Some((state, note)) = newest else {
        return match brought.is_empty() {
            true => Ok(None),
            false => Err(AdminError::Store(StoreError::Damaged)),
        };
    };
    let log = LogKeys {
        origin: state.origin.clone(),
        keys,
    };
    let verified = verify_log(&*store, &state, &note, &log, brought).await;
    verified.map(Some).map_err(AdminError::Store)
}

async fn verify_log(
    store: &dyn Store,
    state: &State,
    note: &str,
    log: &LogKeys,
    brought: &[Vec<u8>],
) -> Result<Verified, StoreError> {
    let mut faults = Vec::new();
    let mut roots: Vec<Root> = vec![state.root()];
    match log.open(note.as_bytes()) {
        Ok(checkpoint) => roots.push(*checkpoint.root()),
        Err(refused) => faults.push(LogFault::Checkpoint(refused)),
    }
    for note in brought {
        match log.open(note) {
            Ok(checkpoint) => roots.push(*checkpoint.root()),
            Err(refused) => faults.push(LogFault::Brought(refused)),
        }
    }
    let mut audit = Audit::new(roots);
    let entries = all_entries(store, state).await?;
    for entry in &entries {
        if !audit.add(*entry) {
            return Err(StoreError::Damaged);
        }
    }
    faults.extend(audit.finish().into_iter().map(LogFault::Entries));
    let (mut receipts, mut before, mut not_logged) = (0, 0, 0);
    // Of a hub that serves: what came after the state was read.
    let mut later = Vec::new();
    let mut after: Option<Uuid> = None;
    loop {
        let rows = store.kept_receipts(after, AT_ONCE).await?;
        let Some((last, _)) = rows.last() else { break };
        after = Some(*last);
        for (id, text) in &rows {
            let kept: KeptReceipt = serde_json::from_str(text).map_err(|_| StoreError::Damaged)?;
            let Some(place) = kept.place else {
                before += 1;
                continue;
            };
            let entry = Entry::of(Kind::Receipt, kept.receipt.statement().as_bytes());
            if place.index >= state.root().size {
                later.push(place.index);
                continue;
            }
            let at = usize::try_from(place.index).ok();
            let is_there = at.and_then(|at| entries.get(at)) == Some(&entry);
            match is_there && kept.receipt.referral == *id {
                true => receipts += 1,
                false => not_logged += 1,
            }
        }
    }
    if !later.is_empty() {
        let now = read::newest(store)
            .await?
            .map_or(0, |(now, _)| now.root().size);
        not_logged += later.iter().filter(|index| **index >= now).count() as u64;
    }
    if not_logged > 0 {
        faults.push(LogFault::NotLogged(not_logged));
    }
    Ok(Verified {
        entries: entries.len() as u64,
        receipts,
        before,
        faults,
    })
}

/// Every entry, from the first.
async fn all_entries(store: &dyn Store, state: &State) -> Result<Vec<Entry>, StoreError> {
    let size = state.root().size;
    let mut entries = Vec::new();
    for index in 0..size.div_ceil(TILE_WIDTH) {
        let tile = TileId { level: 0, index };
        let content = read::tile(store, state, tile, tile.width(size)).await?;
        let content = content.ok_or(StoreError::Damaged)?;
        entries.extend(content.into_iter().map(Entry));
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::receipts::LoggedReceipts;
    use crate::store::{DeviceRow, NewDevice, NewReferral, SqliteStore};
    use crate::{HubNames, TokenHash, admin};
    use chrono::{TimeDelta, Utc};
    use repere_log::{Checkpoint, Edge};
    use repere_referral::AgencyIdentity;
    use repere_referral::deployment::Agency;
    use repere_referral::receipt::{Held, HeldKind};
    use repere_referral::wire::MailboxKind;
    use sha2::{Digest as _, Sha256};
    use std::collections::BTreeMap;
    use std::fs;
    use std::sync::Arc;
    use tempfile::TempDir;

    /// The folder of a hub with one agency and one device.
    struct World(TempDir);

    impl World {
        async fn new() -> World {
            let world = World(tempfile::tempdir().expect("a folder"));
            let names = HubNames::parse(&["localhost"]).expect("names");
            admin::init(world.0.path(), &names).expect("a hub");
            let agency = Agency {
                id: "east".to_owned(),
                names: BTreeMap::from([("fr".to_owned(), "Est".to_owned())]),
                purposes: BTreeMap::new(),
                locale: "fr".to_owned(),
                recipient: AgencyIdentity::generate(&mut rand::rng()).recipient(),
                keys: None,
            };
            let added = admin::add_agency(world.0.path(), agency).await;
            added.expect("an agency");
            let (store, now) = (world.store(), Utc::now());
            let code = TokenHash::of(b"code");
            store.invite("east", code, now).await.expect("invited");
            let device = DeviceRow {
                id: "device".to_owned(),
                keys: String::new(),
                voucher: String::new(),
            };
            let bearer = TokenHash::of(b"bearer");
            let new = NewDevice {
                device,
                code,
                bearer,
                at: now,
                invited_since: now - TimeDelta::days(1),
            };
            store.enrol(new).await.expect("enrolled");
            world
        }

        fn store(&self) -> SqliteStore {
            SqliteStore::open(&self.0.path().join("hub.db"), false).expect("a store")
        }

        /// Uploads in one commit, each with a receipt in the log.
        async fn upload(&self, contents: &[&str]) {
            let keys = Arc::new(receipt_keys(self.0.path()).expect("keys").remove(0));
            let maker = LoggedReceipts::new(keys, None).expect("a maker");
            let upload = |content: &&str| NewReferral {
                id: Uuid::now_v7(),
                kind: MailboxKind::Referral,
                agency: "east".to_owned(),
                device: "device".to_owned(),
                sha256: Sha256::digest(content).into(),
                sealed: content.as_bytes().to_vec(),
                held: Some(Held {
                    kind: HeldKind::Referral,
                    agency: "east".to_owned(),
                    recipient: "key".to_owned(),
                    device: "device".to_owned(),
                    size_class: 32,
                }),
                only_again: false,
                at: Utc::now(),
            };
            let uploads = contents.iter().map(upload).collect();
            let kept = self.store().append(uploads, Arc::new(maker)).await;
            assert_eq!(kept.expect("kept").len(), contents.len());
        }

        async fn checkpoint(&self) -> Vec<u8> {
            let newest = read::newest(&self.store()).await.expect("a log");
            newest.expect("a log").1.into_bytes()
        }

        fn copy(&self) -> Vec<u8> {
            fs::read(self.0.path().join("hub.db")).expect("a store")
        }

        fn put_back(&self, copy: &[u8]) {
            for left in ["hub.db-wal", "hub.db-shm"] {
                fs::remove_file(self.0.path().join(left)).ok();
            }
            fs::write(self.0.path().join("hub.db"), copy).expect("written");
        }

        fn sql(&self, sql: &str) {
            let store = rusqlite::Connection::open(self.0.path().join("hub.db")).expect("a store");
            store.execute_batch(sql).expect("changed");
        }

        async fn faults(&self, brought: &[Vec<u8>]) -> Vec<LogFault> {
            let verified = verify(self.0.path(), brought).await;
            verified.expect("readable").expect("a log").faults
        }
    }

    #[tokio::test]
    async fn store_that_is_true_to_its_log_is_verified() {
        let world = World::new().await;
        let none = verify(world.0.path(), &[]).await;
        assert_eq!(none.expect("readable"), None);
        world.upload(&["a", "b"]).await;
        let seen = world.checkpoint().await;
        world.upload(&["c"]).await;
        let verified = verify(world.0.path(), &[seen]).await;
        let whole = Verified {
            entries: 3,
            receipts: 3,
            before: 0,
            faults: vec![],
        };
        assert_eq!(verified.expect("readable"), Some(whole));
    }

    #[tokio::test]
    async fn store_that_was_put_back_is_not_whole_for_who_kept_a_checkpoint() {
        let world = World::new().await;
        world.upload(&["a"]).await;
        world.store().close().await;
        let copy = world.copy();
        world.upload(&["b", "c"]).await;
        let seen = world.checkpoint().await;
        world.store().close().await;
        world.put_back(&copy);
        assert_eq!(world.faults(&[]).await, [], "by itself nothing is missing");
        let truncated = Finding::Truncated { have: 1, signed: 3 };
        let faults = world.faults(std::slice::from_ref(&seen)).await;
        assert_eq!(faults, [LogFault::Entries(truncated)]);
        // It grew again meanwhile, and further: other entries.
        world.upload(&["d", "e", "f"]).await;
        let other = Finding::OtherEntries { size: 3 };
        assert_eq!(world.faults(&[seen]).await, [LogFault::Entries(other)]);
    }

    #[tokio::test]
    async fn fork_and_checkpoint_of_somebody_else_are_found() {
        let world = World::new().await;
        world.upload(&["a", "b"]).await;
        let entries = [Entry([1; 32]), Entry([2; 32])];
        let appended = Edge::default().append(&entries).expect("a small log");
        let root = appended.edge().root();
        let keys = receipt_keys(world.0.path()).expect("keys").remove(0);
        let (state, _) = { read::newest(&world.store()).await.expect("a log") }.expect("a log");
        let signed = |origin| {
            Checkpoint { origin, root }
                .sign(&keys)
                .to_text()
                .into_bytes()
        };
        let forked = signed(state.origin);
        let other = Finding::OtherEntries { size: 2 };
        assert_eq!(world.faults(&[forked]).await, [LogFault::Entries(other)]);
        let origin = repere_log::Origin::of_hub("another").expect("an origin");
        let foreign = LogFault::Brought(Refused::OtherLog);
        assert_eq!(world.faults(&[signed(origin)]).await, [foreign]);
    }

    #[tokio::test]
    async fn receipt_that_stands_elsewhere_and_state_that_was_changed_are_found() {
        let world = World::new().await;
        world.upload(&["a", "b"]).await;
        let good = {
            world.store().close().await;
            world.copy()
        };
        world.sql("UPDATE referrals SET receipt = replace(receipt, '\"index\":1', '\"index\":0')");
        assert_eq!(world.faults(&[]).await, [LogFault::NotLogged(1)]);
        world.put_back(&good);
        // The receipt of one row in another.
        world.sql("UPDATE referrals SET receipt = (SELECT min(receipt) FROM referrals)");
        assert_eq!(world.faults(&[]).await, [LogFault::NotLogged(1)]);
        world.put_back(&good);
        world.sql("UPDATE log_pieces SET bytes = CAST(replace(CAST(bytes AS TEXT), char(10) || '2' || char(10), char(10) || '3' || char(10)) AS BLOB)");
        let faults = world.faults(&[]).await;
        assert_eq!(faults, [LogFault::Checkpoint(Refused::BadSignature)]);
        world.put_back(&good);
        world.sql("DELETE FROM log_pieces");
        let damaged = verify(world.0.path(), &[]).await;
        assert!(matches!(
            damaged,
            Err(AdminError::Store(StoreError::Damaged))
        ));
    }
}
