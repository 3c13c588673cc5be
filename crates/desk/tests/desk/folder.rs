//! The folder of a desk: what is in it, what is refused, what damage is called.

use super::example::document;
use super::place::{Place, agency, new_desk};
use chrono::Utc;
use repere_desk::Desk;
use repere_referral::code::EnrolmentCode;
use repere_referral::deployment::Agency;
use repere_referral::{AgencyIdentity, DeviceKeys, SigningKeys};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

#[test]
fn key_is_never_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("desk");
    new_desk(&dir, "ccem");
    let before = std::fs::read(dir.join("identity.txt")).unwrap();
    let identity = AgencyIdentity::generate(&mut rand::rng());
    let again = Desk::create(&dir, agency("ccem"), &identity, Utc::now());
    assert_eq!(again.err().unwrap().code(), "already-a-desk");
    assert_eq!(std::fs::read(dir.join("identity.txt")).unwrap(), before);
}

#[test]
fn stopped_keygen_is_finished_with_the_keys_that_it_made() {
    let folder = tempfile::tempdir().unwrap();
    let whole = new_desk(&folder.path().join("whole"), "ccem");
    for kept in [&["identity.txt"][..], &["identity.txt", "replies.key"]] {
        let dir = folder.path().join(format!("stopped-{}", kept.len()));
        std::fs::create_dir(&dir).unwrap();
        for name in kept {
            std::fs::copy(folder.path().join("whole").join(name), dir.join(name)).unwrap();
        }
        let desk = new_desk(&dir, "ccem");
        let agency = desk.agency().unwrap();
        assert_eq!(agency.recipient, whole.identity().unwrap().recipient());
        assert_eq!(agency.recipient, desk.identity().unwrap().recipient());
        let same = agency.keys == whole.agency().unwrap().keys;
        assert_eq!(same, kept.contains(&"replies.key"));
    }
    let dir = folder.path().join("damaged");
    std::fs::create_dir(&dir).unwrap();
    std::fs::write(dir.join("identity.txt"), "AGE-SECRET-KEY-PQ-1QQ").unwrap();
    let identity = AgencyIdentity::generate(&mut rand::rng());
    let refused = Desk::create(&dir, agency("ccem"), &identity, Utc::now());
    assert_eq!(refused.err().unwrap().code(), "identity-damaged");
}

#[test]
fn new_key_stands_before_those_that_stay() {
    let folder = tempfile::tempdir().unwrap();
    let desk = new_desk(&folder.path().join("desk"), "ccem");
    let first = desk.identity().unwrap().recipient();
    let described = desk.agency().unwrap();
    desk.renew_key(Utc::now()).unwrap();
    let keys: Vec<_> = (desk.identities().unwrap().iter())
        .map(AgencyIdentity::recipient)
        .collect();
    assert_eq!(keys.len(), 2);
    assert_eq!(keys[1], first);
    let after = desk.agency().unwrap();
    assert_eq!(after.recipient, keys[0]);
    assert_eq!((after.id, after.keys), (described.id, described.keys));
    // Never more than a reader takes.
    for _ in 2..32 {
        desk.renew_key(Utc::now()).unwrap();
    }
    let full = std::fs::read(desk.key_file()).unwrap();
    let refused = desk.renew_key(Utc::now()).unwrap_err();
    assert_eq!(refused.code(), "too-many-keys");
    assert_eq!(std::fs::read(desk.key_file()).unwrap(), full);
    assert_eq!(desk.identities().unwrap().len(), 32);
}

#[tokio::test]
async fn what_was_sealed_to_a_key_of_before_opens() {
    let place = super::place::Place::new().await;
    let code = place.desk.invite().await.unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    let document = super::example::document();
    place.send(&document, &keys, &bearer).await;
    place.desk.renew_key(Utc::now()).unwrap();
    let fetched = place.desk.fetch(false).await.unwrap();
    assert!(fetched[0].problem.is_none(), "{:?}", fetched[0].problem);
    let opened = place.desk.open_received(&document.referral).await.unwrap();
    assert!(opened.document == document);
    let newest = place.desk.identity().unwrap().recipient();
    let sealed = repere_referral::seal(&document, &keys, &newest).unwrap();
    assert!(place.desk.open(&sealed.bytes).await.is_ok());
}

#[test]
fn keygen_by_many_at_once_makes_one_desk() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("desk");
    let made: Vec<_> = std::thread::scope(|scope| {
        let makers: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    let identity = AgencyIdentity::generate(&mut rand::rng());
                    let desk = Desk::create(&dir, agency("ccem"), &identity, Utc::now());
                    desk.ok().map(|_| identity.recipient())
                })
            })
            .collect();
        let done = makers.into_iter().map(|maker| maker.join());
        done.filter_map(Result::unwrap).collect()
    });
    let desk = Desk::at(&dir).unwrap();
    assert_eq!(made, [desk.identity().unwrap().recipient()]);
    assert_eq!(made, [desk.agency().unwrap().recipient]);
}

#[cfg(unix)]
#[tokio::test]
async fn list_that_cannot_be_read_is_not_an_empty_one() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("desk");
    let desk = new_desk(&dir, "ccem");
    // A link that leads to itself, and one to a disk that is away.
    for target in ["roster.json", "away/roster.json"] {
        symlink(target, dir.join("roster.json")).unwrap();
        let refused = desk.forget_unused_invitations().unwrap_err();
        assert_eq!(refused.code(), "cannot-read", "{target}");
        assert!(
            std::fs::symlink_metadata(dir.join("roster.json"))
                .unwrap()
                .is_symlink()
        );
        std::fs::remove_file(dir.join("roster.json")).unwrap();
    }
    for target in ["replies.json", "away/replies.json"] {
        symlink(target, dir.join("replies.json")).unwrap();
        assert_eq!(desk.ledger().err().unwrap().code(), "cannot-read");
        assert_eq!(desk.received().await.unwrap_err().code(), "cannot-read");
        std::fs::remove_file(dir.join("replies.json")).unwrap();
    }
    for name in ["inbox", "erasures"] {
        symlink(name, dir.join(name)).unwrap();
        assert_eq!(desk.received().await.unwrap_err().code(), "cannot-read");
        std::fs::remove_file(dir.join(name)).unwrap();
    }
    assert!(desk.received().await.unwrap().is_empty());
}

#[track_caller]
fn check_create(agency: Agency, code: &str) {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("desk");
    let identity = AgencyIdentity::generate(&mut rand::rng());
    let refused = Desk::create(&dir, agency, &identity, Utc::now());
    assert_eq!(refused.err().unwrap().code(), code);
    assert!(!dir.exists(), "nothing half done stays");
}

#[test]
fn agency_that_nobody_could_use_is_refused_before_anything_is_written() {
    check_create(agency("Pas d’identifiant"), "bad-agency-id");
    check_create(
        Agency {
            names: BTreeMap::new(),
            ..agency("a")
        },
        "bad-agency-names",
    );
    for length in [201, 500] {
        let names = BTreeMap::from([("fr".into(), "n".repeat(length))]);
        check_create(
            Agency {
                names,
                ..agency("a")
            },
            "bad-agency-name",
        );
    }
    check_create(
        Agency {
            locale: String::new(),
            ..agency("a")
        },
        "bad-agency-locale",
    );
}

#[tokio::test]
async fn damaged_desk_files_are_named() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(Desk::at(folder.path()).err().unwrap().code(), "not-a-desk");
    let dir = folder.path().join("desk");
    let desk = new_desk(&dir, "ccem");
    let open = async |bytes: &[u8]| {
        desk.open_offline(bytes)
            .await
            .unwrap_err()
            .code()
            .into_owned()
    };
    assert_eq!(desk.connection().err().unwrap().code(), "not-connected");
    assert_eq!(
        desk.connect("{}", None).err().unwrap().code(),
        "deployment-invalid"
    );
    assert_eq!(open(b"hello").await, "not-an-age-file");
    std::fs::write(
        dir.join("roster.json"),
        "{\"format\":3,\"invitations\":[],\"devices\":[]}",
    )
    .unwrap();
    assert_eq!(open(b"hello").await, "roster-damaged");
    std::fs::write(dir.join("identity.txt"), "AGE-SECRET-KEY-PQ-1QQ").unwrap();
    assert_eq!(open(b"hello").await, "identity-damaged");
    std::fs::remove_file(dir.join("identity.txt")).unwrap();
    assert_eq!(open(b"hello").await, "identity-missing");
}

#[tokio::test]
async fn deployment_that_does_not_serve_this_key_is_refused() {
    let place = Place::new().await;
    let other = new_desk(&place.folder.path().join("other"), "ccem");
    let refused = other.connect(&place.deployment, None).err().unwrap();
    assert_eq!(refused.code(), "deployment-without-agency");
    let refused = place
        .desk
        .connect(&place.deployment, Some("to ken"))
        .err()
        .unwrap();
    assert_eq!(refused.code(), "bearer-invalid");
    assert!(place.desk.connection().is_ok());
}

#[cfg(unix)]
#[tokio::test]
async fn printed_referral_is_its_owners_and_its_name_names_nobody() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new().await;
    let code = place.desk.invite().await.unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    place.send(&document(), &keys, &bearer).await;
    place.desk.fetch(false).await.unwrap();
    let folder = place.folder.path().join("desk");
    for path in files_below(&folder) {
        let mode = std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", path.display());
        let content = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
        for told in ["Amina", "patron", "vocal"] {
            assert!(!content.contains(told), "{told} in {}", path.display());
        }
    }
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(&folder.join("inbox")), 0o700);
}

#[test]
fn struck_device_is_believed_no_longer() {
    let mut rng = rand::rng();
    let code = EnrolmentCode::generate(&mut rng, b"settings");
    let keys = DeviceKeys::from(&SigningKeys::generate(&mut rng));
    let record = repere_referral::wire::DeviceRecord {
        device: keys.id(),
        voucher: code.voucher(&keys),
        keys: keys.clone(),
    };
    let folder = tempfile::tempdir().unwrap();
    let desk = new_desk(&folder.path().join("desk"), "ccem");
    let mut roster = desk.roster().unwrap();
    roster.invite(&code, None, Utc::now());
    assert!(roster.admit(&record, Utc::now()));
    assert!(!roster.strike("another device"));
    assert!(roster.strike(&keys.id()));
    assert!(roster.keys(&keys.id()).is_none());
    // The hub still has its record; the code is spent, so it vouches no more.
    assert!(!roster.admit(&record, Utc::now()));
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder)
        .unwrap()
        .flat_map(|entry| {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files_below(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}
