//! The desk against the real hub.
#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

#[path = "../../../referral/tests/support/mod.rs"]
pub(super) mod support;

use super::mail;
use super::open::{Lookup, verified, with_desk};
use super::problem::Problem;
use super::store::Desk;
use chrono::Utc;
use repere_exchange::{Deployment, ExchangeError, HubClient};
use repere_hub::admin::{self, AgencyPublic};
use repere_hub::{HubNames, RunningHub};
use repere_referral::code::EnrolmentCode;
use repere_referral::{AgencyIdentity, DeviceKeys, Document, OpenError, SigningKeys, seal};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use support::document;
use tempfile::TempDir;
use uuid::Uuid;

fn agency(id: &str) -> AgencyPublic {
    AgencyPublic {
        id: id.into(),
        names: BTreeMap::from([("fr".into(), "Accueil d’exercice".into())]),
        purposes: BTreeMap::new(),
        locale: "fr".into(),
        recipient: String::new(),
        keys: None,
    }
}

fn new_desk(folder: &Path, id: &str) -> Desk {
    let identity = AgencyIdentity::generate(&mut rand::rng());
    Desk::create(folder, agency(id), &identity, Utc::now()).unwrap()
}

/// A hub on loopback that serves one desk, and the desk.
pub(super) struct Place {
    folder: TempDir,
    hub: Option<RunningHub>,
    pub(super) desk: Desk,
    deployment: String,
    address: SocketAddr,
}

impl Place {
    pub(super) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = new_desk(&folder.path().join("desk"), "ccem");
        let hub_dir = folder.path().join("hub");
        let names = HubNames::parse(&["localhost", "127.0.0.1"]).unwrap();
        admin::init(&hub_dir, &names).unwrap();
        let bearer = admin::add_agency(&hub_dir, desk.agency().unwrap())
            .await
            .unwrap();
        let hub = repere_hub::serve(&hub_dir, "127.0.0.1:0".parse().unwrap())
            .await
            .unwrap();
        let url = format!("https://127.0.0.1:{}", hub.local_addr().port());
        let deployment = admin::deployment(&hub_dir, "Exercice", &url, true, &[])
            .await
            .unwrap();
        desk.connect(&deployment, &bearer).unwrap();
        Self {
            folder,
            address: hub.local_addr(),
            hub: Some(hub),
            desk,
            deployment,
        }
    }

    pub(super) async fn stop_hub(&mut self) {
        self.hub.take().unwrap().shutdown().await;
    }

    pub(super) async fn start_hub(&mut self) {
        let hub = repere_hub::serve(&self.folder.path().join("hub"), self.address).await;
        self.hub = Some(hub.unwrap());
    }

    pub(super) fn client(&self) -> HubClient {
        HubClient::new(&Deployment::parse(&self.deployment).unwrap()).unwrap()
    }

    /// A device of before there were replies, and its bearer.
    pub(super) async fn enrol(&self, code: &str) -> (SigningKeys, String) {
        let keys = SigningKeys::generate(&mut rand::rng());
        let bearer = self.enrol_as(code, DeviceKeys::from(&keys)).await;
        (keys, bearer)
    }

    /// A device with these keys joins with a code.
    pub(super) async fn enrol_as(&self, code: &str, keys: DeviceKeys) -> String {
        let code = EnrolmentCode::parse(code).unwrap();
        let reply = self.client().enrol(&code, &self.deployment, keys).await;
        reply.unwrap().bearer
    }

    pub(super) async fn send(&self, document: &Document, keys: &SigningKeys, bearer: &str) {
        let sealed = seal(document, keys, &self.desk.identity().unwrap().recipient()).unwrap();
        self.client()
            .upload(bearer, &document.referral, "ccem", &sealed.bytes)
            .await
            .unwrap();
    }
}

fn numbered(number: u128) -> Document {
    Document {
        referral: Uuid::from_u128(number),
        ..document()
    }
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

#[tokio::test]
async fn a_referral_arrives_and_then_opens_without_a_network() {
    let mut place = Place::new().await;
    let code = mail::invite(&place.desk).await.unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    place.send(&document(), &keys, &bearer).await;

    let fetched = mail::fetch(&place.desk, false).await.unwrap();
    assert_eq!(fetched.len(), 1);
    assert_eq!(fetched[0].referral, document().referral);
    assert!(fetched[0].problem.is_none(), "{:?}", fetched[0].problem);
    assert!(mail::fetch(&place.desk, false).await.unwrap().is_empty());
    let again = mail::fetch(&place.desk, true).await.unwrap();
    assert!(again[0].known && again[0].problem.is_none());

    place.stop_hub().await;
    let sealed = std::fs::read(place.desk.inbox(&document().referral)).unwrap();
    let opened = with_desk(&place.desk, &sealed).await.unwrap();
    assert!(opened.document == document());
    assert_eq!(opened.sender, keys.public().id());
    let refused = mail::fetch(&place.desk, false).await.err().unwrap();
    assert_eq!(refused.code, "hub-offline");
}

#[tokio::test]
async fn one_bad_item_never_stops_the_others() {
    let place = Place::new().await;
    let code = mail::invite(&place.desk).await.unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    // The device sends rubbish, a referral for somebody else, one signed by a stranger, and a good one.
    let client = place.client();
    let stranger = SigningKeys::generate(&mut rand::rng());
    let elsewhere = AgencyIdentity::generate(&mut rand::rng()).recipient();
    let own = place.desk.identity().unwrap().recipient();
    let items = [
        (1, b"rubbish".to_vec()),
        (2, seal(&numbered(2), &keys, &elsewhere).unwrap().bytes),
        (3, seal(&numbered(3), &stranger, &own).unwrap().bytes),
        (4, seal(&numbered(9), &keys, &own).unwrap().bytes),
        (5, seal(&numbered(5), &keys, &own).unwrap().bytes),
    ];
    for (number, sealed) in &items {
        let id = Uuid::from_u128(*number);
        // The hub looks at nothing but the outside; what it refuses outright is not under test here.
        let sent = client.upload(&bearer, &id, "ccem", sealed).await;
        assert!(sent.is_ok() || *number == 1, "{number}: {sent:?}");
    }
    let fetched = mail::fetch(&place.desk, false).await.unwrap();
    let found: BTreeMap<u128, String> = fetched
        .iter()
        .map(|one| {
            let code = one.problem.as_ref().map(|problem| problem.code.clone());
            (one.referral.as_u128(), code.unwrap_or_default())
        })
        .collect();
    let expected = [
        (2, "not-for-this-key"),
        (3, "unknown-sender"),
        (4, "other-referral"),
        (5, ""),
    ];
    for (number, code) in expected {
        assert_eq!(
            found.get(&number).map(String::as_str),
            Some(code),
            "{number}"
        );
    }
    // What was not confirmed is offered again.
    let again = mail::fetch(&place.desk, false).await.unwrap();
    assert!(again.iter().all(|one| one.problem.is_some()));
    assert!(again.len() >= 3);
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

#[tokio::test]
async fn a_device_that_the_hub_made_up_is_not_believed() {
    let place = Place::new().await;
    // The operator of a hub can write anything into it, but has no voucher key. Here: a device that
    // came in with an invitation that the desk then lost track of.
    let code = mail::invite(&place.desk).await.unwrap();
    let mut roster = place.desk.roster().unwrap();
    roster.forget(&EnrolmentCode::parse(&code).unwrap());
    place.desk.save_roster(&roster).unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    place.send(&document(), &keys, &bearer).await;
    let fetched = mail::fetch(&place.desk, false).await.unwrap();
    assert_eq!(fetched[0].problem.as_ref().unwrap().code, "unknown-sender");
}

#[tokio::test]
async fn a_hub_that_is_down_leaves_no_invitation_behind() {
    let mut place = Place::new().await;
    place.stop_hub().await;
    let refused = mail::invite(&place.desk).await.unwrap_err();
    assert_eq!(refused.code, "hub-offline");
    let roster = std::fs::read_to_string(place.desk.path("roster.json")).unwrap();
    assert!(!roster.contains("token_sha256"));
}

#[tokio::test]
async fn a_first_referral_without_a_network_is_kept_and_said_so() {
    let mut place = Place::new().await;
    let code = mail::invite(&place.desk).await.unwrap();
    let (keys, _) = place.enrol(&code).await;
    let recipient = place.desk.identity().unwrap().recipient();
    let sealed = seal(&document(), &keys, &recipient).unwrap().bytes;
    place.stop_hub().await;
    let refused = with_desk(&place.desk, &sealed).await.unwrap_err();
    assert_eq!(refused.code, "unknown-sender-offline");
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_written_is_for_its_owner_and_names_nobody() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new().await;
    let code = mail::invite(&place.desk).await.unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    place.send(&document(), &keys, &bearer).await;
    mail::fetch(&place.desk, false).await.unwrap();
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
fn a_key_is_never_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("desk");
    new_desk(&dir, "ccem");
    let before = std::fs::read(dir.join("identity.txt")).unwrap();
    let identity = AgencyIdentity::generate(&mut rand::rng());
    let again = Desk::create(&dir, agency("ccem"), &identity, Utc::now());
    assert_eq!(again.err().unwrap().code, "already-a-desk");
    assert_eq!(std::fs::read(dir.join("identity.txt")).unwrap(), before);
}

#[track_caller]
fn check_create(agency: AgencyPublic, code: &str) {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("desk");
    let identity = AgencyIdentity::generate(&mut rand::rng());
    let refused = Desk::create(&dir, agency, &identity, Utc::now());
    assert_eq!(refused.err().unwrap().code, code);
    assert!(!dir.exists(), "nothing half done stays");
}

#[test]
fn an_agency_that_nobody_could_use_is_refused_before_anything_is_written() {
    check_create(agency("Pas d’identifiant"), "bad-agency-id");
    check_create(
        AgencyPublic {
            names: BTreeMap::new(),
            ..agency("a")
        },
        "bad-agency-name",
    );
    check_create(
        AgencyPublic {
            locale: String::new(),
            ..agency("a")
        },
        "bad-agency-locale",
    );
}

#[tokio::test]
async fn damage_is_named() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(Desk::at(folder.path()).err().unwrap().code, "not-a-desk");
    let dir = folder.path().join("desk");
    let desk = new_desk(&dir, "ccem");
    let open = async |bytes: &[u8]| {
        verified(&desk, bytes, &Lookup::Nowhere)
            .await
            .unwrap_err()
            .code
    };
    assert_eq!(desk.connection().err().unwrap().code, "not-connected");
    assert_eq!(
        desk.connect("{}", "t").err().unwrap().code,
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
    assert_eq!(refused.code, "deployment-without-agency");
    let refused = place
        .desk
        .connect(&place.deployment, "to ken")
        .err()
        .unwrap();
    assert_eq!(refused.code, "bearer-invalid");
    assert!(place.desk.connection().is_ok());
}

/// Every name that the libraries below can give, and ours: each has its own sentence and its own fix,
/// in every language.
#[test]
fn every_problem_has_a_sentence_and_a_fix() {
    let opening = [
        OpenError::NotForThisKey,
        OpenError::Tampered,
        OpenError::NotAnAgeFile,
        OpenError::UnknownSender { device: "d".into() },
        OpenError::BadSignature,
        OpenError::WrongRecipient,
        OpenError::Unreadable,
        OpenError::NewerFormat { format: "f".into() },
        OpenError::TooLarge { bytes: 1 },
    ];
    let exchanging = [
        ExchangeError::Offline,
        ExchangeError::NotTheHub,
        ExchangeError::CertificateDate,
        ExchangeError::NotAHub,
        ExchangeError::ServerFault { status: 500 },
        ExchangeError::CutShort,
        ExchangeError::Unauthorised,
        ExchangeError::Conflict,
        ExchangeError::TooLarge,
        ExchangeError::BadReceipt,
        ExchangeError::UnknownAgency,
        ExchangeError::Refused { status: 400 },
        ExchangeError::ClientUnusable,
    ];
    let ours = [
        "unknown-sender-offline",
        "device-unknown",
        "other-referral",
        "other-content",
        "file-missing",
        "fetch-incomplete",
        "not-a-desk",
        "already-a-desk",
        "identity-missing",
        "identity-damaged",
        "agency-damaged",
        "roster-damaged",
        "cannot-write",
        "cannot-read",
        "no-permission",
        "no-space",
        "no-runtime",
        "not-an-agency",
        "bad-agency-id",
        "bad-agency-name",
        "bad-agency-locale",
        "bad-agency-key",
        "not-connected",
        "deployment-invalid",
        "deployment-newer-version",
        "deployment-without-agency",
        "bearer-invalid",
        "no-reply-keys",
        "reply-keys-damaged",
        "reply-keys-unpublished",
        "device-without-replies",
        "referral-missing",
        "replies-damaged",
        "message-invalid",
        "message-missing",
        "already-erased",
        "erasure-of-another",
    ];
    let problems: Vec<Problem> = (opening.into_iter().map(Problem::from))
        .chain(exchanging.into_iter().map(Problem::from))
        .chain(ours.into_iter().map(Problem::new))
        .map(|problem| {
            let problem = problem.with("path", "P").with("agency", "A");
            problem.with("count", 2).with("device", "D")
        })
        .collect();
    for lang in repere_language::interface().locales() {
        let mut seen = std::collections::BTreeSet::new();
        for problem in &problems {
            let (sentence, fix) = problem.sentences(lang);
            let code = &problem.code;
            assert!(
                !sentence.contains(code) && !sentence.contains("{$"),
                "{code} in {lang}: {sentence}"
            );
            assert!(!fix.contains("desk-error"), "{code} in {lang}: {fix}");
            assert!(
                seen.insert(sentence),
                "{code} in {lang}: somebody else's sentence"
            );
        }
        let (unknown, fix) = Problem::new("never-heard-of").sentences(lang);
        assert!(unknown.contains("never-heard-of") && !fix.is_empty());
    }
}
