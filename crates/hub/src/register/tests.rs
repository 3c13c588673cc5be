use super::*;
use crate::store::{RegisterStore as _, SqliteStore};
use authority::{Authority, keys, start};
use repere_referral::SigningKeys;
use repere_register::{Introduction, RoleKeys, Withdrawal};
use std::collections::BTreeMap;
use std::path::Path;
use tempfile::TempDir;

// Whoever signs a register, as in the tests of its own crate.
#[path = "../../../register/tests/authority/mod.rs"]
mod authority;

/// The keys by which the authority knows its hub.
fn hub_keys() -> Arc<TimestampKeys> {
    Arc::new(keys(4).into())
}

fn store(folder: &Path) -> SqliteStore {
    SqliteStore::open(&folder.join("hub.db"), true).expect("opens")
}

/// What those who sign hand over: everything but a timestamp.
fn file(authority: &Authority) -> Update {
    Update {
        roots: vec![authority.first_root()],
        timestamp: None,
        ..authority.update()
    }
}

/// A store with the register of an authority, begun at [`start`].
async fn begun() -> (TempDir, SqliteStore, Current, Authority) {
    let folder = tempfile::tempdir().expect("a folder");
    let (store, current, authority) = (store(folder.path()), Current::default(), Authority::new());
    let served = current
        .begin(&store, 0, &file(&authority), |_| true, &hub_keys(), start())
        .await
        .expect("believed");
    assert!(served.is_some());
    (folder, store, current, authority)
}

/// The timestamp that is given out now: its number and its text's SHA-256.
async fn given_out(store: &SqliteStore) -> (u64, String) {
    let served = Current::default().newest(store).await.expect("is read");
    let served = served.expect("a register");
    let held = served.register().timestamp().expect("stamped");
    (held.edition.version, held.sha256.clone())
}

fn next(authority: &mut Authority, invitation: u8) -> Update {
    let (_, device) = authority::device(100 + invitation, invitation);
    authority.next_introductions(|one| one.devices.push(device));
    Update {
        registrars: vec![("ccem".to_owned(), authority.signed_introductions())],
        ..Update::default()
    }
}

#[tokio::test]
async fn register_is_stamped_when_it_changes_and_when_half_of_the_timestamps_life_is_over() {
    let (_folder, store, current, mut authority) = begun().await;
    let keys = hub_keys();
    let first = given_out(&store).await;
    let half = LIFE / 2;
    for (after, stamped) in [
        (TimeDelta::hours(1), false),
        (half, false),
        (half + TimeDelta::minutes(1), true),
        (LIFE, false),
        (LIFE + TimeDelta::minutes(2), true),
        // Whoever was away for a month comes back with one timestamp, not with many.
        (TimeDelta::days(40), true),
        (TimeDelta::days(40), false),
    ] {
        let before = given_out(&store).await;
        let tried = current
            .stamp(&store, Some(&keys), Stamping::IfOld, start() + after)
            .await;
        assert_eq!(tried, Ok(()));
        assert_eq!(given_out(&store).await != before, stamped, "{after}");
    }
    let last = given_out(&store).await;
    assert!(last.0 > first.0);
    let update = next(&mut authority, 1);
    let now = start() + TimeDelta::days(40);
    let followed = current
        .follow(&store, &update, &keys, Stamping::IfOld, now)
        .await;
    let (served, changes) = followed.expect("believed").expect("a register");
    assert_eq!(changes.len(), 1);
    let timestamp = served.register().timestamp().expect("stamped");
    assert!(timestamp.edition.version > last.0);
    assert_eq!(timestamp.edition.expires - timestamp.edition.issued, LIFE);
    // The same again changes nothing.
    let before = given_out(&store).await;
    let again = current
        .follow(&store, &update, &keys, Stamping::IfOld, now)
        .await;
    let (_, changes) = again.expect("believed").expect("a register");
    assert!(changes.is_empty());
    assert_eq!(given_out(&store).await, before);
    // A hub without keys says so, once a timestamp is due and not before.
    assert_eq!(
        current.stamp(&store, None, Stamping::IfOld, now).await,
        Ok(())
    );
    let due = current
        .stamp(&store, None, Stamping::IfOld, now + LIFE)
        .await;
    assert_eq!(due, Err("no-timestamp-keys"));
}

#[tokio::test]
async fn restored_store_is_stamped_anew_when_its_hub_starts_or_its_operator_brings_the_register() {
    let (_folder, store, current, authority) = begun().await;
    let keys = hub_keys();
    let first = given_out(&store).await;
    // Whoever holds a newer timestamp takes nothing of a hub whose own is older.
    let later = start() + TimeDelta::hours(1);
    let stamped = current.stamp(&store, Some(&keys), Stamping::Anew, later);
    assert_eq!(stamped.await, Ok(()));
    let second = given_out(&store).await;
    assert!(second.0 > first.0);
    let file = file(&authority);
    let again = current.follow(&store, &file, &keys, Stamping::Anew, later);
    again.await.expect("believed");
    assert_eq!(given_out(&store).await, second, "once a minute is enough");
    let later = later + TimeDelta::minutes(1);
    let again = current.follow(&store, &file, &keys, Stamping::Anew, later);
    again.await.expect("believed");
    assert!(given_out(&store).await.0 > second.0);
}

/// Two hubs and a command of the operator's, all at once on one store, and each started anew for each change.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_two_timestamps_of_one_number_are_given_out() {
    let (folder, first, _, mut authority) = begun().await;
    let folder = Arc::new(folder);
    let mut seen = BTreeMap::from([given_out(&first).await]);
    for round in 1..=4 {
        let updates = [
            next(&mut authority, 2 * round),
            next(&mut authority, 2 * round + 1),
        ];
        let mut running = Vec::new();
        for (hub, update) in updates.into_iter().chain([Update::default()]).enumerate() {
            let folder = Arc::clone(&folder);
            // The last one only stamps, as all of them are due.
            let now = start() + LIFE * i32::from(round);
            running.push(tokio::spawn(async move {
                let store = store(folder.path());
                let current = Current::default();
                let followed = current
                    .follow(&store, &update, &hub_keys(), Stamping::IfOld, now)
                    .await;
                let (served, _) = followed.ok()??;
                let held = served.register().timestamp()?;
                Some((hub, held.edition.version, held.sha256.clone()))
            }));
        }
        for run in running {
            if let Some((hub, number, sha256)) = run.await.expect("ends") {
                let known = seen.entry(number).or_insert_with(|| sha256.clone());
                assert_eq!(*known, sha256, "hub {hub} gave out {number} again");
            }
        }
        let (number, sha256) = given_out(&first).await;
        assert_eq!(*seen.entry(number).or_insert(sha256.clone()), sha256);
        // What came out of turn is brought again: nothing was lost.
        let update = Update {
            registrars: vec![("ccem".to_owned(), authority.signed_introductions())],
            ..Update::default()
        };
        let now = start() + LIFE * i32::from(round);
        let again = Current::default()
            .follow(&first, &update, &hub_keys(), Stamping::IfOld, now)
            .await;
        let (served, _) = again.expect("believed").expect("a register");
        let devices = &served.register().registrars()["ccem"]
            .edition
            .content
            .devices;
        assert_eq!(devices.len(), 2 * usize::from(round));
        let (number, sha256) = given_out(&first).await;
        assert_eq!(*seen.entry(number).or_insert(sha256.clone()), sha256);
    }
}

#[tokio::test]
async fn store_that_was_restored_from_a_copy_gives_out_no_number_again() {
    let (folder, store, current, mut authority) = begun().await;
    let keys = hub_keys();
    let copy = store.register().await.expect("is read").expect("is there");
    let now = start() + TimeDelta::hours(1);
    let update = next(&mut authority, 1);
    let followed = current
        .follow(&store, &update, &keys, Stamping::IfOld, now)
        .await;
    followed.expect("believed");
    let given = given_out(&store).await;
    drop(store);
    let restored = self::store(folder.path());
    let new = NewRegister {
        after: 2,
        kept: copy.kept,
        agencies: Vec::new(),
        at: now,
    };
    assert_eq!(restored.put_register(new).await, Ok(true));
    let later = now + TimeDelta::minutes(1);
    let update = next(&mut authority, 2);
    let followed = Current::default()
        .follow(&restored, &update, &keys, Stamping::IfOld, later)
        .await;
    followed.expect("believed");
    assert!(given_out(&restored).await.0 > given.0);
}

#[tokio::test]
async fn root_that_trusts_others_with_timestamps_is_not_followed() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = store(folder.path());
    let of = async |authority: &Authority, keys: SigningKeys| {
        let current = Current::default();
        let keys = Arc::new(keys.into());
        let file = file(authority);
        let begun = current.begin(&store, 0, &file, |_| true, &keys, start());
        begun.await.map(|_| ()).map_err(|error| error.code())
    };
    let other = of(&Authority::new(), keys(9)).await;
    assert_eq!(other, Err("other-timestamp-keys"));
    let both = of(&Authority::of(2), keys(4)).await;
    assert_eq!(both, Err("other-timestamp-keys"));
    assert_eq!(store.register_version().await, Ok(None));
    assert_eq!(
        of(&Authority::new(), keys(6)).await,
        Ok(()),
        "its spare keys"
    );
}

#[tokio::test]
async fn root_that_voids_the_deployment_needs_another_one_with_it() {
    let (_folder, store, current, mut authority) = begun().await;
    let root = authority.next_root(|root| root.deployment.epoch = 1);
    let roots = vec![authority::signed(&root, &[&authority.anne, &authority.ben])];
    let update = Update {
        roots: roots.clone(),
        ..Update::default()
    };
    let voided = current
        .follow(&store, &update, &hub_keys(), Stamping::IfOld, start())
        .await;
    let code = voided.err().map(|error| error.code());
    assert_eq!(code, Some("no-deployment"));
    authority.root = root;
    let mut deployment = authority.deployment.clone();
    (deployment.epoch, deployment.version, deployment.previous) = (1, 1, None);
    let update = Update {
        roots,
        deployment: Some(authority::signed(
            &deployment,
            &[&authority.anne, &authority.zoe],
        )),
        ..Update::default()
    };
    let followed = current
        .follow(&store, &update, &hub_keys(), Stamping::IfOld, start())
        .await;
    let (served, _) = followed.expect("believed").expect("a register");
    assert!(served.register().timestamp().is_some());
    assert_eq!(store.register_version().await, Ok(Some(2)));
}

#[tokio::test]
async fn new_epoch_of_timestamps_begins_to_count_anew() {
    let (_folder, store, current, mut authority) = begun().await;
    let root = authority.next_root(|root| {
        root.timestamp = RoleKeys {
            threshold: 1,
            epoch: 1,
            holders: vec![authority::holder("Hub", &keys(7))],
        };
    });
    let update = Update {
        roots: vec![authority::signed(&root, &[&authority.anne, &authority.ben])],
        ..Update::default()
    };
    authority.root = root;
    let old = current
        .follow(&store, &update, &hub_keys(), Stamping::IfOld, start())
        .await;
    let code = old.err().map(|error| error.code());
    assert_eq!(code, Some("other-timestamp-keys"), "these keys are stolen");
    // The new ones are found beside those of before.
    let new = Arc::new(TimestampKeys(vec![keys(7), keys(4)]));
    let followed = current
        .follow(&store, &update, &new, Stamping::IfOld, start())
        .await;
    let (served, _) = followed.expect("believed").expect("a register");
    let timestamp = served.register().timestamp().expect("stamped");
    assert_eq!(timestamp.edition.order(), (1, 1));
}

#[tokio::test]
async fn withdrawal_counts_once_nobody_introduces_the_device() {
    let (_folder, store, current, mut authority) = begun().await;
    let devices: Vec<Introduction> = (1..=3)
        .map(|one| authority::device(100 + one, one).1)
        .collect();
    let withdrawal = |one: &Introduction| Withdrawal {
        device: one.device.clone(),
        since: one.since,
    };
    authority.next_introductions(|one| {
        one.devices = vec![devices[0].clone()];
        one.withdrawn = vec![withdrawal(&devices[1])];
    });
    let update = Update {
        registrars: vec![("ccem".to_owned(), authority.signed_introductions())],
        ..Update::default()
    };
    let followed = current
        .follow(&store, &update, &hub_keys(), Stamping::IfOld, start())
        .await;
    let (served, _) = followed.expect("believed").expect("a register");
    let shut_out: Vec<bool> = devices
        .iter()
        .map(|one| served.has_withdrawn(&one.device))
        .collect();
    assert_eq!(shut_out, [false, true, false]);
}

#[tokio::test]
async fn answer_has_what_the_asker_lacks() {
    let (_folder, store, current, mut authority) = begun().await;
    let root = authority.next_root(|root| root.timestamp.holders.truncate(1));
    let update = Update {
        roots: vec![authority::signed(&root, &[&authority.anne, &authority.ben])],
        ..Update::default()
    };
    authority.root = root;
    let followed = current
        .follow(&store, &update, &hub_keys(), Stamping::IfOld, start())
        .await;
    let (served, _) = followed.expect("believed").expect("a register");
    let deployment = authority.deployment.sha256().expect("a text");
    let counts = |root: u64, deployment: Option<&str>, registrars: bool| {
        let newer = served.newer_than(&Known {
            root,
            deployment: deployment.map(str::to_owned),
            registrars,
            held: BTreeSet::new(),
        });
        assert!(newer.timestamp.is_some());
        let parts = (newer.roots.len(), newer.deployment.is_some());
        (parts.0, parts.1, newer.registrars.len())
    };
    assert_eq!(counts(0, None, false), (2, true, 0));
    assert_eq!(counts(1, Some("other"), true), (1, true, 1));
    assert_eq!(counts(2, Some(&deployment), true), (0, false, 1));
    assert_eq!(counts(u64::MAX, Some(&deployment), false), (0, false, 0));
    // What a registrar said and the asker has does not come again.
    let said = authority.introductions.sha256().expect("a text");
    let beginning = said[..paths::HELD_DIGITS].to_owned();
    for (held, expected) in [(beginning, 0), ("0000000".to_owned(), 1)] {
        let newer = served.newer_than(&Known {
            registrars: true,
            held: BTreeSet::from([held]),
            ..Known::default()
        });
        assert_eq!(newer.registrars.len(), expected);
    }
}

#[tokio::test]
async fn register_that_was_changed_in_the_store_is_not_served() {
    let (_folder, store, _, authority) = begun().await;
    let row = store.register().await.expect("is read").expect("is there");
    let forged = Authority::new();
    assert_eq!(forged.id(), authority.id());
    let new = NewRegister {
        after: row.version,
        kept: row.kept.replace("\"vouched\":\"", "\"vouched\":\"0"),
        agencies: Vec::new(),
        at: start(),
    };
    assert_eq!(store.put_register(new).await, Ok(true));
    let read = Current::default().newest(&store).await;
    assert_eq!(read.err(), Some(StoreError::Damaged));
}

#[tokio::test]
async fn register_that_has_ended_is_not_begun_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = store(folder.path());
    let of = async |days: i64| {
        let now = start() + TimeDelta::days(days);
        let (current, keys) = (Current::default(), hub_keys());
        let file = file(&Authority::new());
        let begun = current.begin(&store, 0, &file, |_| true, &keys, now).await;
        begun.map(|_| ()).map_err(|error| error.code())
    };
    assert_eq!(of(366).await, Err("expired"));
    assert_eq!(store.register_version().await, Ok(None));
    assert_eq!(of(364).await, Ok(()));
}

/// The machine's clock was ahead once, and what it signed then says so: everybody would count from that time on.
#[tokio::test]
async fn timestamp_of_a_clock_that_was_ahead_is_replaced_once_the_clock_is_right() {
    for (ahead, replaced) in [
        (TimeDelta::hours(23), false),
        (TimeDelta::hours(25), true),
        (TimeDelta::days(20_000), true),
    ] {
        let (_folder, store, current, _) = begun().await;
        let keys = hub_keys();
        let stamp = async |now| {
            let stamped = current.stamp(&store, Some(&keys), Stamping::Anew, now);
            assert_eq!(stamped.await, Ok(()));
            let served = current.newest(&store).await.expect("is read");
            let served = served.expect("a register");
            let held = served.register().timestamp().expect("stamped");
            (held.edition.issued, held.edition.version)
        };
        let (issued, version) = stamp(start() + ahead).await;
        assert_eq!(issued, start() + ahead);
        let now = start() + TimeDelta::minutes(1);
        let after = stamp(now).await;
        assert_eq!(after == (issued, version), !replaced, "{ahead}");
        if replaced {
            assert_eq!(after, (now, version + 1));
        }
    }
}

/// Registrars together must not make a register that nobody can read: each may be large by itself.
#[test]
fn register_too_large_for_a_file_is_refused() {
    let kept = Kept::begin(&file(&Authority::new()), true, |_| true).expect("believed");
    let length = kept.file().to_text().len();
    assert_eq!(fits(&kept, length), Ok(()));
    let most = length - 1;
    assert_eq!(fits(&kept, most), Err(Refused::TooLarge { most }));
}
