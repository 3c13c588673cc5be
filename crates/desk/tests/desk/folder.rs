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
fn a_key_is_never_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("desk");
    new_desk(&dir, "ccem");
    let before = std::fs::read(dir.join("identity.txt")).unwrap();
    let identity = AgencyIdentity::generate(&mut rand::rng());
    let again = Desk::create(&dir, agency("ccem"), &identity, Utc::now());
    assert_eq!(again.err().unwrap().code(), "already-a-desk");
    assert_eq!(std::fs::read(dir.join("identity.txt")).unwrap(), before);
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
fn an_agency_that_nobody_could_use_is_refused_before_anything_is_written() {
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
        desk.connect("{}", "t").err().unwrap().code(),
        "deployment-invalid"
    );
    assert_eq!(open(b"hello").await, "not-an-age-file");
    std::fs::write(
        dir.join("roster.json"),
        "{\"format\":2,\"invitations\":[],\"devices\":[]}",
    )
    .unwrap();
    assert_eq!(open(b"hello").await, "roster-damaged");
    std::fs::write(dir.join("identity.txt"), "AGE-SECRET-KEY-PQ-1QQ").unwrap();
    assert_eq!(open(b"hello").await, "identity-damaged");
    std::fs::remove_file(dir.join("identity.txt")).unwrap();
    assert_eq!(open(b"hello").await, "identity-missing");
}

#[tokio::test]
async fn a_deployment_that_does_not_serve_this_key_is_refused() {
    let place = Place::new().await;
    let other = new_desk(&place.folder.path().join("other"), "ccem");
    let refused = other.connect(&place.deployment, "token").err().unwrap();
    assert_eq!(refused.code(), "deployment-without-agency");
    let refused = place
        .desk
        .connect(&place.deployment, "to ken")
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
fn a_struck_device_is_believed_no_longer() {
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
    roster.invite(&code, Utc::now());
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
