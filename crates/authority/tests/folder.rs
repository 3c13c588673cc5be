//! A register's folder from its first root on: signed on different machines, changed, rotated, damaged.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

use chrono::{DateTime, TimeDelta, Utc};
use repere_authority::{
    Authority, AuthorityError, Beginning, KeyFile, Number, People, Rotation, Signed, Signer, Soon,
    StrayWhy, begin, change, compare, discard, edit, keygen, public_path, renew, rotate, take,
    to_sign,
};
use repere_referral::deployment::{Agency, Deployment as Settings, Retention};
use repere_referral::publication::Publisher;
use repere_referral::{AgencyIdentity, SigningKeys};
use repere_register::{Holder, HubKeys, Kept, Register, Role, Update};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A settings file with two agencies, which the fuzz corpus has too.
const SETTINGS: &str = include_str!("../../../fuzz/corpus/settings/full");

fn keys(seed: u8) -> SigningKeys {
    SigningKeys::from_bytes(&[seed; 64]).unwrap()
}

fn signer(name: &str, seed: u8) -> Signer {
    let name = name.to_owned();
    let keys = keys(seed);
    Signer { name, keys }
}

fn holder(name: &str, seed: u8) -> Holder {
    let name = name.to_owned();
    let keys = keys(seed).public();
    Holder { name, keys }
}

fn anne() -> Signer {
    signer("Anne", 1)
}

fn ben() -> Signer {
    signer("Ben", 2)
}

fn zoe() -> Signer {
    signer("Zoé", 3)
}

fn people() -> Vec<Holder> {
    vec![holder("Anne", 1), holder("Ben", 2), holder("Zoé", 3)]
}

fn settings() -> Settings {
    Settings::parse(SETTINGS).unwrap()
}

fn hub(receipts: u8, timestamps: u8) -> HubKeys {
    let (receipts, timestamps) = (keys(receipts).public(), keys(timestamps).public());
    let pem = settings().hub_ca_pem;
    HubKeys::new(
        "Hub",
        "https://hub.example:8443",
        &pem,
        receipts,
        timestamps,
    )
    .unwrap()
}

fn agency(id: &str, seed: u8) -> Agency {
    let mut agency = settings().agencies[0].clone();
    agency.id = id.to_owned();
    agency.recipient = AgencyIdentity::generate(&mut rand::rng()).recipient();
    agency.keys = Some(keys(seed).public());
    agency
}

fn start() -> DateTime<Utc> {
    "2026-12-01T00:00:00Z".parse().unwrap()
}

fn later(days: i64) -> DateTime<Utc> {
    start() + TimeDelta::days(days)
}

fn beginning() -> Beginning {
    Beginning {
        root: people(),
        threshold: 2,
        hubs: vec![hub(4, 5)],
        name: Some("Inspection".to_owned()),
        agencies: vec![agency("ccem", 10)],
        registrars: true,
        ..Beginning::default()
    }
}

/// Folders that stand for machines.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Place {
        Place(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A register that nobody has signed yet.
    fn unsigned(&self) -> PathBuf {
        let dir = self.path("register");
        begin(&dir, beginning(), start()).unwrap();
        dir
    }

    /// A register that Anne and Ben have signed.
    fn signed(&self) -> PathBuf {
        let dir = self.unsigned();
        both(&dir);
        dir
    }

    /// A copy, as on a stick.
    fn copy(&self, of: &Path, name: &str) -> PathBuf {
        let to = self.path(name);
        fs::create_dir(&to).unwrap();
        for (file, bytes) in files(of) {
            fs::write(to.join(file), bytes).unwrap();
        }
        to
    }
}

/// Everything in a folder but its lock.
fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap());
    let named = entries.map(|entry| (entry.file_name().into_string().unwrap(), entry.path()));
    let own = named.filter(|(name, _)| name != ".lock");
    own.map(|(name, path)| (name, fs::read(path).unwrap()))
        .collect()
}

/// Signs what is shown.
fn sign(dir: &Path, signer: &Signer) -> Result<Signed, AuthorityError> {
    let shown = to_sign(dir, signer)?.into_iter();
    let shown: Vec<String> = shown.map(|one| one.sha256).collect();
    repere_authority::sign(dir, signer, &shown)
}

#[track_caller]
fn both(dir: &Path) {
    assert!(sign(dir, &anne()).unwrap().published.is_none());
    assert!(sign(dir, &ben()).unwrap().published.is_some());
}

/// The register file of a folder.
fn file(dir: &Path) -> Update {
    Update::parse(&fs::read(dir.join("register.json")).unwrap()).unwrap()
}

/// Somebody who joins with the register file of a folder.
#[track_caller]
fn joined(dir: &Path) -> Kept {
    Kept::begin(&file(dir), true, |_| true).unwrap()
}

fn deployment(register: &Register) -> &repere_register::Deployment {
    &register.deployment().unwrap().edition.content
}

/// It fails with this code, and the folder is as it was.
#[track_caller]
fn refused<T: std::fmt::Debug>(
    dir: &Path,
    code: &str,
    done: impl FnOnce() -> Result<T, AuthorityError>,
) {
    let before = files(dir);
    let error = done().expect_err(code);
    assert_eq!(error.code(), code, "{error}");
    assert!(AuthorityError::CODES.contains(&code));
    assert_eq!(files(dir), before, "{code}");
}

#[test]
fn register_is_signed_on_two_machines_and_believed() {
    let place = Place::new();
    let here = place.unsigned();
    let there = place.copy(&here, "stick");
    let waiting = to_sign(&there, &ben()).unwrap();
    let numbers: Vec<String> = waiting.iter().map(|one| one.number.to_string()).collect();
    assert_eq!(numbers, ["root.1", "deployment.0.1"]);
    assert!(waiting.iter().all(|one| !one.changes.is_empty()));
    refused(&there, "not-shown", || {
        repere_authority::sign(&there, &ben(), &[waiting[0].sha256.clone()])
    });

    assert_eq!(sign(&here, &anne()).unwrap().published, None);
    assert_eq!(sign(&there, &ben()).unwrap().published, None);
    assert!(!here.join("register.json").exists());
    let (came, published) = take(&here, &there).unwrap();
    assert_eq!(came.len(), 2);
    assert_eq!(published.unwrap().root, Number::Root { version: 1 });

    let file = file(&here);
    let begun = Register::begin(&file.roots[0], |_| true).unwrap();
    assert_eq!(begun.id(), Authority::read(&here).unwrap().id());
    let (register, changes) = begun.apply(&file).unwrap();
    for code in ["agency-added", "registrar-added", "hub-authority"] {
        assert!(changes.iter().any(|one| one.code() == code), "{code}");
    }
    assert_eq!(deployment(&register).name, "Inspection");
    assert!(deployment(&register).registrar("ccem").is_some());
    assert_eq!(deployment(&register).hub_urls, [hub(4, 5).url]);

    // A third signature is nothing that anybody waits for, and nobody else's is one.
    refused(&here, "nothing-to-sign", || sign(&here, &zoe()));
    refused(&here, "not-a-signer", || sign(&here, &signer("Max", 9)));
    let (came, published) = take(&here, &there).unwrap();
    assert_eq!((came.len(), published), (0, None));
}

#[test]
fn register_of_a_settings_file_goes_on_with_what_stood_there() {
    let place = Place::new();
    let dir = place.path("register");
    let beginning = Beginning {
        root: vec![holder("Anne", 1)],
        threshold: 1,
        deployment: vec![holder("Ben", 2)],
        hubs: vec![hub(4, 5)],
        settings: Some(settings()),
        ..Beginning::default()
    };
    begin(&dir, beginning, start()).unwrap();
    sign(&dir, &anne()).unwrap();
    sign(&dir, &ben()).unwrap();
    let kept = joined(&dir);
    let deployment = deployment(kept.register());
    assert_eq!(deployment.name, settings().name);
    assert_eq!(deployment.agencies.len(), settings().agencies.len());
    assert_eq!(deployment.receipt_keys, [keys(4).public()]);
    let report = Authority::read(&dir).unwrap().report(start());
    assert_eq!(report.without_spare, [Role::Root, Role::Deployment]);
}

#[test]
fn register_that_cannot_be_begun_leaves_no_folder() {
    let place = Place::new();
    for (code, beginning) in [
        (
            "impossible",
            Beginning {
                threshold: 4,
                ..beginning()
            },
        ),
        (
            "impossible",
            Beginning {
                threshold: 0,
                ..beginning()
            },
        ),
        (
            "impossible",
            Beginning {
                root: vec![holder("Anne", 1), holder("Again", 1)],
                ..beginning()
            },
        ),
        (
            "impossible",
            Beginning {
                agencies: Vec::new(),
                ..beginning()
            },
        ),
        (
            "impossible",
            Beginning {
                hubs: Vec::new(),
                ..beginning()
            },
        ),
        (
            "impossible",
            Beginning {
                name: Some(" ".to_owned()),
                ..beginning()
            },
        ),
        (
            "agency-exists",
            Beginning {
                agencies: vec![agency("ccem", 10), agency("ccem", 11)],
                ..beginning()
            },
        ),
    ] {
        let dir = place.path("new");
        let error = begin(&dir, beginning, start()).expect_err(code);
        assert_eq!(error.code(), code, "{error}");
        assert!(!dir.exists(), "{code}");
    }
    let dir = place.signed();
    refused(&dir, "already-begun", || begin(&dir, beginning(), start()));
    let other = place.path("other");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("letter.txt"), "mine").unwrap();
    refused(&other, "already-there", || {
        begin(&other, beginning(), start())
    });
}

type Edit = Box<dyn FnOnce(&mut repere_register::Deployment) -> Result<(), AuthorityError>>;

fn editing(
    edit: impl FnOnce(&mut repere_register::Deployment) -> Result<(), AuthorityError> + 'static,
) -> Edit {
    Box::new(edit)
}

#[test]
fn deployment_changes_one_signed_edition_after_another() {
    let place = Place::new();
    let dir = place.signed();
    let mut kept = joined(&dir);
    let publisher = Publisher {
        name: "Mission".to_owned(),
        keys: keys(30).public(),
    };
    let retention = Retention {
        inactive_days: Some(365),
        delivered_days: None,
    };
    let mut next = agency("foyer", 13);
    next.names = BTreeMap::from([("fr".to_owned(), "Autre foyer".to_owned())]);
    let steps: Vec<(&[&str], Edit)> = vec![
        (
            &["agency-added", "registrar-added"],
            editing(|one| edit::add_agency(one, agency("foyer", 11), true)),
        ),
        (
            &["agency-closed"],
            editing(|one| edit::close_agency(one, "foyer", "Déménagement")),
        ),
        (
            &["agency-reopened"],
            editing(|one| edit::open_agency(one, "foyer")),
        ),
        (
            &["agency-key", "agency-reply-keys", "registrar-keys"],
            editing(|one| edit::describe_agency(one, "foyer", agency("foyer", 12))),
        ),
        (
            &["registrar-voided"],
            editing(|one| edit::void_registrar(one, "foyer")),
        ),
        (
            &[
                "agency-key",
                "agency-reply-keys",
                "agency-described",
                "registrar-voided",
                "registrar-keys",
                "registrar-renamed",
            ],
            editing(|one| {
                let mut agency = agency("foyer", 13);
                agency.names = BTreeMap::from([("fr".to_owned(), "Autre foyer".to_owned())]);
                edit::void_registrar(one, "foyer")?;
                edit::describe_agency(one, "foyer", agency)
            }),
        ),
        (
            &["agency-reserve"],
            editing({
                let next = next.clone();
                move |one| edit::reserve_agency_key(one, "foyer", next)
            }),
        ),
        (
            &[
                "agency-key-from-reserve",
                "agency-reserve",
                "agency-earlier",
            ],
            editing(move |one| {
                edit::renew_agency_key(one, "foyer", next, later(30))?;
                let entry = one.agency("foyer").unwrap();
                assert!(entry.reserve.is_empty());
                assert_eq!(entry.earlier.len(), 1);
                assert_eq!(entry.earlier[0].until, later(30));
                Ok(())
            }),
        ),
        (
            &["agency-earlier"],
            editing(|one| {
                let key = one.agency("foyer").unwrap().earlier[0]
                    .recipient
                    .fingerprint();
                edit::withdraw_agency_key(one, "foyer", &key)
            }),
        ),
        (
            &["registrar-removed"],
            editing(|one| edit::remove_registrar(one, "foyer")),
        ),
        (
            &["publisher-added"],
            editing(move |one| edit::add_publisher(one, publisher)),
        ),
        (
            &["publisher-removed"],
            editing(|one| edit::remove_publisher(one, "Mission")),
        ),
        (
            &["file-added"],
            editing(|one| {
                edit::add_file(one, "guide.pdf", b"one");
                Ok(())
            }),
        ),
        (
            &["file-changed"],
            editing(|one| {
                edit::add_file(one, "guide.pdf", b"two");
                Ok(())
            }),
        ),
        (
            &["file-removed"],
            editing(|one| edit::remove_file(one, "guide.pdf")),
        ),
        (
            &["name", "hub-added", "hub-removed", "retention"],
            editing(move |one| {
                edit::set_name(one, "Autre");
                edit::set_hub_urls(one, &["https://other.example".to_owned()]);
                edit::set_retention(one, Some(retention));
                Ok(())
            }),
        ),
        (
            &["hub-added", "receipt-keys-added"],
            editing(|one| {
                edit::add_hubs(one, &[hub(6, 7)]);
                Ok(())
            }),
        ),
        (
            &["hub-order", "receipt-keys-order"],
            editing(|one| {
                one.hub_urls.reverse();
                one.receipt_keys.reverse();
                Ok(())
            }),
        ),
        (
            &["hub-removed", "receipt-keys-removed"],
            editing(|one| {
                edit::set_hubs(one, &[hub(6, 7)]);
                Ok(())
            }),
        ),
    ];
    for ((codes, edit), day) in steps.into_iter().zip(1..) {
        let report = change(&dir, later(day), edit).unwrap();
        let found: Vec<&str> = report.changes.iter().map(|one| one.code()).collect();
        assert_eq!(found, codes);
        // Who compares keys sees which.
        for change in &report.changes {
            let named = change
                .parameters()
                .iter()
                .any(|(name, value)| ["key", "keys", "sha256"].contains(name) && value.len() >= 32);
            let of_keys = change.code().contains("key") && change.code() != "keys-voided";
            assert!(named || !of_keys, "{change:?}");
        }
        both(&dir);
        let (next, changes) = kept.apply(&file(&dir)).unwrap();
        let found: Vec<&str> = changes.iter().map(|one| one.code()).collect();
        assert_eq!(found, codes);
        kept = next;
        // Whoever joins now believes the same.
        assert_eq!(joined(&dir).register(), kept.register());
    }
}

#[test]
fn change_that_cannot_be_leaves_the_folder_as_it_was() {
    let place = Place::new();
    let dir = place.signed();
    let publisher = || Publisher {
        name: "Mission".to_owned(),
        keys: keys(30).public(),
    };
    let steps: Vec<(&str, Edit)> = vec![
        ("nothing-changes", editing(|_| Ok(()))),
        (
            "nothing-changes",
            editing(|one| edit::open_agency(one, "ccem")),
        ),
        (
            "agency-exists",
            editing(|one| edit::add_agency(one, agency("ccem", 12), false)),
        ),
        (
            "unknown-agency",
            editing(|one| edit::close_agency(one, "nobody", "x")),
        ),
        (
            "impossible",
            editing(|one| edit::close_agency(one, "ccem", "a\nb")),
        ),
        (
            "other-agency",
            editing(|one| edit::describe_agency(one, "ccem", agency("foyer", 12))),
        ),
        (
            "other-agency",
            editing(|one| edit::reserve_agency_key(one, "ccem", agency("foyer", 12))),
        ),
        (
            "unknown-agency-key",
            editing(|one| {
                // The one in use is replaced, not withdrawn.
                let used = one.agency("ccem").unwrap().agency.recipient.fingerprint();
                edit::withdraw_agency_key(one, "ccem", &used)
            }),
        ),
        (
            "impossible",
            editing(|one| {
                for _ in 0..4 {
                    edit::reserve_agency_key(one, "ccem", agency("ccem", 12))?;
                }
                Ok(())
            }),
        ),
        (
            "agency-without-keys",
            editing(|one| {
                let mut agency = agency("ccem", 12);
                agency.keys = None;
                edit::describe_agency(one, "ccem", agency)
            }),
        ),
        (
            "registrar-exists",
            editing(|one| edit::add_registrar(one, "ccem")),
        ),
        (
            "unknown-registrar",
            editing(|one| edit::void_registrar(one, "foyer")),
        ),
        (
            "unknown-registrar",
            editing(|one| edit::remove_registrar(one, "foyer")),
        ),
        (
            "publisher-exists",
            editing(move |one| {
                edit::add_publisher(one, publisher())?;
                edit::add_publisher(one, publisher())
            }),
        ),
        (
            "unknown-publisher",
            editing(|one| edit::remove_publisher(one, "nobody")),
        ),
        (
            "unknown-file",
            editing(|one| edit::remove_file(one, "nothing")),
        ),
        (
            "impossible",
            editing(|one| {
                edit::add_file(one, "../out", b"");
                Ok(())
            }),
        ),
        (
            "impossible",
            editing(|one| {
                edit::set_hub_urls(one, &["http://hub.example".to_owned()]);
                Ok(())
            }),
        ),
    ];
    for (code, edit) in steps {
        refused(&dir, code, || change(&dir, later(1), edit));
    }
    let nowhere = place.path("nowhere");
    let error = change(&nowhere, start(), |_| Ok(())).expect_err("no folder");
    assert_eq!(error.code(), "not-an-authority");
    assert!(!nowhere.exists());
}

#[test]
fn edition_is_changed_in_place_until_somebody_has_signed_it() {
    let place = Place::new();
    let dir = place.signed();
    let added = |id: &'static str, seed| {
        let dir = dir.clone();
        change(&dir, later(1), move |one| {
            edit::add_agency(one, agency(id, seed), false)
        })
    };
    let number = Number::Deployment {
        epoch: 0,
        version: 2,
    };
    assert_eq!(added("one", 11).unwrap().number, number);
    let report = added("two", 12).unwrap();
    assert_eq!((report.number, report.changes.len()), (number, 2));
    sign(&dir, &anne()).unwrap();
    refused(&dir, "signed", || added("three", 13));
    refused(&dir, "signed", || {
        rotate(&dir, &Rotation::default(), later(1))
    });
    assert!(sign(&dir, &ben()).unwrap().published.is_some());
    assert_eq!(added("three", 13).unwrap().number.version(), 3);
}

#[test]
fn two_people_who_work_at_the_same_time_are_told_and_lose_nothing() {
    let place = Place::new();
    let here = place.signed();
    let there = place.copy(&here, "stick");
    change(&here, later(1), |one| {
        edit::add_agency(one, agency("one", 11), false)
    })
    .unwrap();
    change(&there, later(1), |one| {
        edit::close_agency(one, "ccem", "Fermé")
    })
    .unwrap();
    sign(&here, &anne()).unwrap();
    sign(&there, &ben()).unwrap();
    let before = files(&there);
    refused(&here, "two-texts", || take(&here, &there));
    assert_eq!(files(&there), before);

    // Only the signature came, by hand: it is told, and does not count.
    let name = format!("deployment.0.2.{}.sig", ben().keys.public().id());
    fs::copy(there.join(&name), here.join(&name)).unwrap();
    let report = Authority::read(&here).unwrap().report(later(1));
    assert_eq!(report.strays.len(), 1);
    assert_eq!(report.strays[0].why, StrayWhy::OtherText);
    refused(&here, "signed-another", || sign(&here, &ben()));
    fs::remove_file(here.join(&name)).unwrap();

    // Ben gives way: what he has signed goes aside, and its number is never used again here.
    let gone = discard(&there).unwrap();
    assert_eq!(gone[0].to_string(), "deployment.0.2");
    assert!(there.join("deployment.0.2.json.set-aside").exists());
    assert!(there.join(format!("{name}.set-aside")).exists());
    // The other text under it comes once enough have signed it: Zoé, not Ben, who has signed one already.
    refused(&there, "discarded", || take(&there, &here));
    let published = sign(&here, &zoe()).unwrap().published.unwrap();
    assert_eq!(published.deployment.version(), 2);
    let (came, published) = take(&there, &here).unwrap();
    assert_eq!(came.len(), 3);
    assert!(published.is_some());
    // And what Ben has signed is known here too.
    let (came, _) = take(&here, &there).unwrap();
    assert_eq!(came, [format!("{name}.set-aside")]);
    change(&there, later(2), |one| {
        edit::close_agency(one, "ccem", "Fermé")
    })
    .unwrap();
    both(&there);
    joined(&there);
}

#[test]
fn what_is_shown_to_a_signer_is_all_that_is_new_to_others() {
    let place = Place::new();
    let dir = place.signed();
    change(&dir, later(1), |one| {
        edit::close_agency(one, "ccem", "Fermé")
    })
    .unwrap();
    // Somebody who can write into the folder puts a harmless edition on top of one that nobody has signed.
    let crafted = place.copy(&dir, "crafted");
    both(&crafted);
    change(&crafted, later(1), |one| {
        edit::set_name(one, "Autre");
        Ok(())
    })
    .unwrap();
    let third = "deployment.0.3.json";
    fs::copy(crafted.join(third), dir.join(third)).unwrap();
    for signer in [anne(), ben()] {
        refused(&dir, "unfinished", || to_sign(&dir, &signer));
        refused(&dir, "unfinished", || sign(&dir, &signer));
    }
    refused(&dir, "unfinished", || renew(&dir, later(2)));
    // Without the one between, all of it is shown against what is published.
    fs::remove_file(dir.join("deployment.0.2.json")).unwrap();
    let shown = to_sign(&dir, &anne()).unwrap();
    let codes: Vec<&str> = shown[0].changes.iter().map(|one| one.code()).collect();
    assert_eq!(codes, ["name", "agency-closed"]);
}

#[test]
fn discarding_that_was_interrupted_is_finished_first() {
    let place = Place::new();
    let dir = place.signed();
    change(&dir, later(1), |one| {
        edit::close_agency(one, "ccem", "Fermé")
    })
    .unwrap();
    sign(&dir, &anne()).unwrap();
    // As a crash leaves it: the signature is aside, the text is not.
    let name = format!("deployment.0.2.{}.sig", anne().keys.public().id());
    fs::rename(dir.join(&name), dir.join(format!("{name}.set-aside"))).unwrap();
    refused(&dir, "discarded", || renew(&dir, later(2)));
    refused(&dir, "discarded", || sign(&dir, &ben()));
    let unsound = Authority::read(&dir).unwrap().unsound();
    assert_eq!(unsound.map(|error| error.code()), Some("discarded"));
    refused(&dir, "discarded", || {
        rotate(&dir, &Rotation::default(), later(2))
    });
    discard(&dir).unwrap();
    let report = renew(&dir, later(2)).unwrap();
    assert_eq!(report.number.version(), 4);
    assert_eq!(report.changes, []);
}

#[test]
fn text_is_not_written_over_when_its_signer_loses_the_part() {
    let place = Place::new();
    let dir = place.signed();
    let rotation = Rotation {
        root: someone(&[], &["Anne"]),
        deployment: someone(&[], &["Anne"]),
        ..Rotation::default()
    };
    let other = place.copy(&dir, "other");
    rotate(&other, &rotation, later(1)).unwrap();
    renew(&dir, later(1)).unwrap();
    sign(&dir, &anne()).unwrap();
    // The root comes from the copy; Anne has no part in the deployment under it.
    fs::copy(other.join("root.2.json"), dir.join("root.2.json")).unwrap();
    refused(&dir, "signed", || renew(&dir, later(2)));
    refused(&dir, "signed", || {
        rotate(&dir, &Rotation::default(), later(2))
    });
}

#[test]
fn registrar_that_comes_back_begins_a_new_epoch() {
    let place = Place::new();
    let dir = place.signed();
    let remove = |day| change(&dir, later(day), |one| edit::remove_registrar(one, "ccem"));
    let add = |day| change(&dir, later(day), |one| edit::add_registrar(one, "ccem"));
    let epoch = || {
        let kept = joined(&dir);
        let registrar = deployment(kept.register()).registrar("ccem").unwrap();
        registrar.epoch
    };
    remove(1).unwrap();
    both(&dir);
    add(2).unwrap();
    both(&dir);
    assert_eq!(epoch(), 1);
    // Also within one edition that nobody has signed.
    remove(3).unwrap();
    add(3).unwrap();
    both(&dir);
    assert_eq!(epoch(), 2);
}

#[test]
fn number_of_a_discarded_signed_edition_is_not_used_again() {
    let place = Place::new();
    let dir = place.signed();
    let kept = joined(&dir);
    refused(&dir, "nothing-waits", || discard(&dir));
    for (sign_it, version) in [(false, 2), (true, 2), (false, 4), (true, 4), (false, 6)] {
        let report = renew(&dir, later(1)).unwrap();
        assert_eq!(report.number.version(), version);
        if sign_it {
            sign(&dir, &anne()).unwrap();
        }
        discard(&dir).unwrap();
    }
    renew(&dir, later(1)).unwrap();
    both(&dir);
    let (kept, _) = kept.apply(&file(&dir)).unwrap();
    let edition = &kept.register().deployment().unwrap().edition;
    assert_eq!(edition.version, 6);
    let unsigned = Place::new();
    let unsigned = unsigned.unsigned();
    refused(&unsigned, "not-begun", || discard(&unsigned));
}

fn someone(add: &[(&str, u8)], remove: &[&str]) -> People {
    People {
        add: add.iter().map(|(name, seed)| holder(name, *seed)).collect(),
        remove: remove.iter().map(|who| (*who).to_owned()).collect(),
        threshold: None,
    }
}

#[test]
fn root_is_rotated_with_signatures_of_before_and_after() {
    let steps: Vec<(&str, Rotation, Vec<Signer>, Vec<&str>)> = vec![
        // The key of Anne is lost: Zoé, the spare, signs in her place.
        (
            "lost key",
            Rotation {
                root: someone(&[("Anne", 21)], &["Anne"]),
                deployment: someone(&[("Anne", 21)], &["Anne"]),
                ..Rotation::default()
            },
            vec![ben(), zoe()],
            vec!["root.2", "deployment.0.2"],
        ),
        // Everybody goes: two of the old and two of the new.
        (
            "everybody",
            Rotation {
                root: someone(&[("D", 21), ("E", 22)], &["Anne", "Ben", "Zoé"]),
                deployment: someone(&[("D", 21), ("E", 22)], &["Anne", "Ben", "Zoé"]),
                ..Rotation::default()
            },
            vec![anne(), ben(), signer("D", 21), signer("E", 22)],
            vec!["root.2", "deployment.0.2"],
        ),
        // The keys of two were stolen: what they signed is void.
        (
            "stolen keys",
            Rotation {
                deployment: someone(&[("D", 21), ("E", 22)], &["Anne", "Ben"]),
                void_deployment: true,
                ..Rotation::default()
            },
            vec![anne(), ben(), zoe(), signer("D", 21)],
            vec!["root.2", "deployment.1.1"],
        ),
        (
            "keys of timestamps",
            Rotation {
                hubs: vec![hub(4, 8)],
                void_timestamps: true,
                ..Rotation::default()
            },
            vec![anne(), ben()],
            vec!["root.2"],
        ),
        (
            "more have to sign",
            Rotation {
                root: People {
                    threshold: Some(3),
                    ..People::default()
                },
                ..Rotation::default()
            },
            vec![anne(), ben(), zoe()],
            vec!["root.2"],
        ),
        (
            "a later end alone",
            Rotation::default(),
            vec![zoe(), ben()],
            vec!["root.2"],
        ),
    ];
    for (what, rotation, signers, numbers) in steps {
        let place = Place::new();
        let dir = place.signed();
        let kept = joined(&dir);
        let reports = rotate(&dir, &rotation, later(1)).unwrap();
        let found: Vec<String> = reports.iter().map(|one| one.number.to_string()).collect();
        assert_eq!(found, numbers, "{what}");
        let mut published = None;
        for (signer, place) in signers.iter().zip(1..) {
            let signed = sign(&dir, signer);
            let signed = signed.unwrap_or_else(|error| panic!("{what}: {}: {error}", signer.name));
            assert_eq!(
                signed.published.is_some(),
                place == signers.len(),
                "{what} {}",
                signer.name
            );
            published = signed.published;
        }
        assert_eq!(published.unwrap().root.version(), 2, "{what}");
        // Those who have joined follow, those who join begin with the same.
        let (after, changes) = kept.apply(&file(&dir)).unwrap();
        assert_eq!(joined(&dir).register(), after.register(), "{what}");
        assert_eq!(after.register().id(), kept.register().id());
        let codes: Vec<&str> = changes.iter().map(|one| one.code()).collect();
        let voided = rotation.void_deployment || rotation.void_timestamps;
        assert_eq!(codes.contains(&"keys-voided"), voided, "{what}");
        let report = Authority::read(&dir).unwrap().report(later(1));
        assert!(!report.is_waiting() && !report.to_renew, "{what}");
    }
}

#[test]
fn root_that_the_old_signers_have_not_signed_is_not_published() {
    let place = Place::new();
    let dir = place.signed();
    let rotation = Rotation {
        root: someone(&[("D", 21), ("E", 22)], &["Anne", "Ben", "Zoé"]),
        ..Rotation::default()
    };
    rotate(&dir, &rotation, later(1)).unwrap();
    for (name, seed) in [("D", 21), ("E", 22)] {
        let signed = sign(&dir, &signer(name, seed)).unwrap();
        assert_eq!(signed.published, None);
    }
    assert_eq!(sign(&dir, &anne()).unwrap().published, None);
    let register = Authority::read(&dir).unwrap();
    let version = register.published().unwrap().root().edition.version;
    assert_eq!(version, 1);
    // It is discarded, and another one takes its number: roots follow one another. Whoever signed the one that was
    // discarded does not sign this one.
    assert_eq!(discard(&dir).unwrap(), [Number::Root { version: 2 }]);
    rotate(&dir, &Rotation::default(), later(2)).unwrap();
    refused(&dir, "signed-another", || sign(&dir, &anne()));
    sign(&dir, &zoe()).unwrap();
    assert!(sign(&dir, &ben()).unwrap().published.is_some());
}

#[test]
fn root_that_nobody_has_signed_is_changed_in_place() {
    let place = Place::new();
    let dir = place.signed();
    let void = Rotation {
        void_deployment: true,
        ..Rotation::default()
    };
    // Twice is once: the epoch is the one after that which is signed.
    for _ in 0..2 {
        rotate(&dir, &void, later(1)).unwrap();
    }
    let replaced = Rotation {
        deployment: someone(&[("D", 21)], &["Anne"]),
        ..Rotation::default()
    };
    rotate(&dir, &replaced, later(1)).unwrap();
    let numbers: Vec<String> = files(&dir).into_keys().collect();
    assert!(numbers.contains(&"deployment.1.1.json".to_owned()));
    assert!(!numbers.contains(&"root.3.json".to_owned()));
    // A crash between the two texts of a rotation leaves the root alone, which is told and put right.
    fs::remove_file(dir.join("deployment.1.1.json")).unwrap();
    assert!(Authority::read(&dir).unwrap().report(later(1)).to_renew);
    let report = renew(&dir, later(1)).unwrap();
    assert_eq!(report.number.to_string(), "deployment.1.1");
    sign(&dir, &ben()).unwrap();
    assert!(sign(&dir, &zoe()).unwrap().published.is_some());
    joined(&dir);
}

/// Two people work on two copies in any order, and bring them to one another: neither folder breaks, whoever follows
/// one of them is never refused, and in the end both say the same.
#[test]
fn two_copies_in_any_order_come_to_the_same() {
    for seed in [1_u64, 2, 3] {
        let place = Place::new();
        let here = place.signed();
        let there = place.copy(&here, "there");
        let mut kept = [joined(&here), joined(&here)];
        let dirs = [here, there];
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut next = |below: u64| {
            // xorshift64: the same in every run.
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state % below
        };
        let fatal = ["register", "edition", "missing", "misnamed", "io"];
        let mut check = |what: &str, done: Result<(), AuthorityError>| {
            if let Err(error) = done {
                assert!(!fatal.contains(&error.code()), "{seed} {what}: {error}");
            }
            for (dir, kept) in dirs.iter().zip(&mut kept) {
                Authority::read(dir).unwrap_or_else(|error| panic!("{seed} {what}: {error}"));
                let followed = kept.apply(&file(dir));
                *kept = followed
                    .unwrap_or_else(|refused| panic!("{seed} {what}: {refused}"))
                    .0;
            }
        };
        for step in 0..24 {
            let at = usize::from(next(2) == 1);
            let dir = &dirs[at];
            let name = format!("Nom {step}");
            // Each signs on one machine: Anne and Zoé here, Ben there.
            match next(8) {
                0 | 1 => check(
                    "change",
                    change(dir, later(step), |one| {
                        edit::set_name(one, &name);
                        Ok(())
                    })
                    .map(drop),
                ),
                2 => check("Anne", sign(&dirs[0], &anne()).map(drop)),
                3 => check("Ben", sign(&dirs[1], &ben()).map(drop)),
                4 => check("Zoé", sign(&dirs[0], &zoe()).map(drop)),
                5 | 6 => check("take", take(dir, &dirs[1 - at]).map(drop)),
                _ => match next(3) {
                    0 => check(
                        "rotate",
                        rotate(dir, &Rotation::default(), later(step)).map(drop),
                    ),
                    _ => check("discard", discard(dir).map(drop)),
                },
            }
        }
        for dir in &dirs {
            check("discard", discard(dir).map(drop));
        }
        take(&dirs[0], &dirs[1]).unwrap();
        take(&dirs[1], &dirs[0]).unwrap();
        assert_eq!(joined(&dirs[0]).register(), joined(&dirs[1]).register());
    }
}

#[test]
fn rotation_that_cannot_be_leaves_the_folder_as_it_was() {
    let place = Place::new();
    let dir = place.signed();
    let to = |root: People| Rotation {
        root,
        ..Rotation::default()
    };
    for (code, rotation) in [
        ("unknown-signer", to(someone(&[], &["Max"]))),
        ("signer-exists", to(someone(&[("Ben", 2)], &[]))),
        (
            "impossible",
            to(People {
                threshold: Some(4),
                ..People::default()
            }),
        ),
        ("impossible", to(someone(&[], &["Anne", "Ben"]))),
    ] {
        refused(&dir, code, || rotate(&dir, &rotation, later(1)));
    }
    let place = Place::new();
    let dir = place.unsigned();
    refused(&dir, "not-begun", || {
        rotate(&dir, &Rotation::default(), later(1))
    });
}

#[test]
fn root_that_has_ended_is_renewed_by_its_chain() {
    let place = Place::new();
    let dir = place.signed();
    let kept = joined(&dir);
    let late = later(5 * 365);
    let report = Authority::read(&dir).unwrap().report(late);
    assert_eq!(report.endings.len(), 2);
    assert!(report.endings.iter().all(|one| one.soon == Soon::Ended));
    rotate(&dir, &Rotation::default(), late).unwrap();
    renew(&dir, late).unwrap();
    both(&dir);
    // Somebody whose root ended years ago, and somebody who joins with the first root.
    let (kept, _) = kept.apply(&file(&dir)).unwrap();
    let standing = |register: &Register| register.ends().iter().all(|(_, end)| *end > late);
    assert!(standing(kept.register()));
    assert!(standing(joined(&dir).register()));
    assert_eq!(Authority::read(&dir).unwrap().report(late).endings, []);
}

#[test]
fn end_is_told_90_30_and_7_days_before() {
    let place = Place::new();
    let dir = place.signed();
    let authority = Authority::read(&dir).unwrap();
    for (day, soon) in [
        (0, None),
        (365 - 91, None),
        (365 - 90, Some(Soon::Quarter)),
        (365 - 31, Some(Soon::Quarter)),
        (365 - 30, Some(Soon::Month)),
        (365 - 8, Some(Soon::Month)),
        (365 - 7, Some(Soon::Week)),
        (365, Some(Soon::Ended)),
        (400, Some(Soon::Ended)),
    ] {
        let endings = authority.report(later(day)).endings;
        let found: Vec<Soon> = endings.iter().map(|one| one.soon).collect();
        let expected: Vec<Soon> = soon.into_iter().flat_map(|soon| [soon, soon]).collect();
        assert_eq!(found, expected, "{day}");
        if let Some(one) = endings.first() {
            assert_eq!(i64::from(one.days), (365 - day).abs(), "{day}");
        }
    }
}

#[test]
fn edition_of_stolen_keys_is_void_once_a_root_says_so() {
    let place = Place::new();
    let dir = place.signed();
    let thief = place.copy(&dir, "thief");
    // With the keys of Anne and Ben, the thief closes the only agency.
    change(&thief, later(1), |one| {
        edit::close_agency(one, "ccem", "vol")
    })
    .unwrap();
    both(&thief);
    let (robbed, _) = joined(&dir).apply(&file(&thief)).unwrap();
    let rotation = Rotation {
        deployment: someone(&[("D", 21), ("E", 22)], &["Anne", "Ben"]),
        void_deployment: true,
        ..Rotation::default()
    };
    rotate(&dir, &rotation, later(2)).unwrap();
    for signer in [anne(), ben(), zoe(), signer("D", 21)] {
        sign(&dir, &signer).unwrap();
    }
    let (freed, _) = robbed.apply(&file(&dir)).unwrap();
    let entry = deployment(freed.register()).agency("ccem").unwrap();
    assert_eq!(entry.closed, None);
    let stolen = Update {
        deployment: file(&thief).deployment,
        ..Update::default()
    };
    for update in [file(&thief), stolen] {
        let refused = freed.apply(&update).expect_err("void");
        assert_eq!(refused.code(), "rollback");
    }
}

#[test]
fn folder_that_was_tampered_with_is_refused() {
    let place = Place::new();
    let good = place.signed();
    renew(&good, later(1)).unwrap();
    both(&good);
    let id = anne().keys.public().id();
    let replace = |name: &'static str, from: &'static str, to: &'static str| {
        move |dir: &Path| {
            let text = fs::read_to_string(dir.join(name)).unwrap();
            assert!(text.contains(from), "{from}");
            fs::write(dir.join(name), text.replacen(from, to, 1)).unwrap();
        }
    };
    type Damage = Box<dyn Fn(&Path)>;
    let cases: Vec<(&str, &str, Damage)> = vec![
        (
            "no root",
            "not-an-authority",
            Box::new(|dir| fs::remove_file(dir.join("root.1.json")).unwrap()),
        ),
        (
            "a text of before is gone",
            "missing",
            Box::new(|dir| {
                fs::remove_file(dir.join("deployment.0.2.json")).unwrap();
            }),
        ),
        (
            "another text of before",
            "two-texts",
            Box::new(replace("deployment.0.1.json", "Inspection", "Inspektion")),
        ),
        (
            "another text that is published",
            "two-texts",
            Box::new(replace("deployment.0.2.json", "Inspection", "Inspektion")),
        ),
        (
            "another first root",
            "other-register",
            Box::new(replace("root.1.json", "Anne", "Anna")),
        ),
        (
            "a text that cannot be read",
            "edition",
            Box::new(replace("deployment.0.2.json", "{", "[")),
        ),
        (
            "a text under another name",
            "misnamed",
            Box::new(|dir| {
                let from = dir.join("deployment.0.2.json");
                fs::rename(from, dir.join("deployment.0.3.json")).unwrap();
            }),
        ),
        (
            "a register file that somebody changed",
            "register",
            Box::new(replace("register.json", "\"sig\":\"", "\"sig\":\"AAAA")),
        ),
    ];
    for (number, (what, code, damage)) in cases.into_iter().enumerate() {
        let dir = place.copy(&good, &format!("copy-{number}"));
        damage(&dir);
        let error = Authority::read(&dir).expect_err(what);
        assert_eq!(error.code(), code, "{what}: {error}");
        let before = files(&dir);
        assert!(renew(&dir, later(2)).is_err(), "{what}");
        assert!(sign(&dir, &anne()).is_err(), "{what}");
        assert_eq!(files(&dir), before, "{what}");
    }

    // Signatures that are none do not count, and are told.
    renew(&good, later(2)).unwrap();
    let name = format!("deployment.0.3.{id}.sig");
    let max = signer("Max", 9).keys.public().id();
    let of_before = fs::read(good.join(format!("deployment.0.2.{id}.sig"))).unwrap();
    sign(&good, &ben()).unwrap();
    let ben = ben().keys.public().id();
    let bens = fs::read_to_string(good.join(format!("deployment.0.3.{ben}.sig"))).unwrap();
    for (name, bytes, why) in [
        (name.clone(), of_before, StrayWhy::OtherText),
        (name.clone(), vec![b' '; 10_000], StrayWhy::Unreadable),
        (
            name.clone(),
            bens.clone().into_bytes(),
            StrayWhy::Unreadable,
        ),
        (name, bens.replace(&ben, &id).into_bytes(), StrayWhy::Wrong),
        (
            format!("deployment.0.3.{max}.sig"),
            bens.replace(&ben, &max).into_bytes(),
            StrayWhy::NoPart,
        ),
    ] {
        fs::write(good.join(&name), bytes).unwrap();
        let report = Authority::read(&good).unwrap().report(later(2));
        assert_eq!(report.strays.len(), 1, "{why:?}");
        assert_eq!(report.strays[0].why, why);
        assert!(report.is_waiting());
        fs::remove_file(good.join(&name)).unwrap();
    }
}

#[test]
fn copy_of_another_register_or_with_a_forged_signature_is_not_taken() {
    let place = Place::new();
    let here = place.signed();
    let other = place.path("other");
    begin(&other, beginning(), later(3)).unwrap();
    refused(&here, "other-register", || take(&here, &other));
    let there = place.copy(&here, "stick");
    renew(&there, later(1)).unwrap();
    sign(&there, &anne()).unwrap();
    let (anne, ben) = (anne().keys.public().id(), ben().keys.public().id());
    let text = fs::read_to_string(there.join(format!("deployment.0.2.{anne}.sig"))).unwrap();
    let forged = there.join(format!("deployment.0.2.{ben}.sig"));
    fs::write(&forged, text.replace(&anne, &ben)).unwrap();
    refused(&here, "stray-signature", || take(&here, &there));
    fs::remove_file(forged).unwrap();
    assert_eq!(take(&here, &there).unwrap().0.len(), 2);
}

#[test]
fn folder_that_somebody_writes_into_is_not_written_by_another() {
    let place = Place::new();
    let dir = place.signed();
    let lock = repere_files::Lock::take(&dir.join(".lock")).unwrap();
    refused(&dir, "in-use", || renew(&dir, later(1)));
    refused(&dir, "in-use", || {
        repere_authority::sign(&dir, &anne(), &[])
    });
    assert!(Authority::read(&dir).is_ok());
    drop(lock);
    renew(&dir, later(1)).unwrap();
}

#[test]
fn keys_are_for_their_owner_and_never_overwritten() {
    let place = Place::new();
    let out = place.path("anne.key");
    let made = keygen(" Anne ", &out, &mut rand::rng()).unwrap();
    let public = fs::read_to_string(place.path("anne.public.json")).unwrap();
    assert_eq!(Holder::parse(&public), Some(made.clone()));
    let read = KeyFile::read(&out).unwrap();
    assert_eq!(
        (read.name.as_str(), read.keys.public()),
        ("Anne", made.keys)
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&out).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let before = files(place.0.path());
    let again = keygen("Anne", &out, &mut rand::rng()).expect_err("taken");
    assert_eq!(again.code(), "already-there");
    for name in ["", "  ", "a\nb"] {
        let error = keygen(name, &place.path("x.key"), &mut rand::rng()).expect_err(name);
        assert_eq!(error.code(), "bad-name");
    }
    assert_eq!(files(place.0.path()), before);
    assert_eq!(
        public_path(Path::new("a/b.key")),
        Path::new("a/b.public.json")
    );
    for bytes in [&b"{}"[..], b"", public.as_bytes()] {
        let path = place.path("other.key");
        fs::write(&path, bytes).unwrap();
        let error = KeyFile::read(&path).expect_err("no keys");
        assert_eq!(error.code(), "not-a-key");
    }
}

#[test]
fn two_files_are_compared_in_what_they_say() {
    let place = Place::new();
    let dir = place.signed();
    let old = place.path("old.json");
    fs::copy(dir.join("register.json"), &old).unwrap();
    change(&dir, later(1), |one| {
        edit::close_agency(one, "ccem", "Fermé")
    })
    .unwrap();
    both(&dir);
    let (one, two) = ("deployment.0.1.json", "deployment.0.2.json");
    for (old, new, verified) in [
        (dir.join(one), dir.join(two), false),
        (old.clone(), dir.join("register.json"), true),
    ] {
        let compared = compare(&old, &new).unwrap();
        let codes: Vec<&str> = compared.changes.iter().map(|one| one.code()).collect();
        assert_eq!(
            (codes, compared.verified),
            (vec!["agency-closed"], verified)
        );
    }
    let key = place.path("x.txt");
    fs::write(&key, "x").unwrap();
    for (old, new, code) in [
        (dir.join(one), dir.join("root.1.json"), "other-kind"),
        (dir.join(one), key, "not-comparable"),
        (dir.join(one), dir.join("nothing"), "no-file"),
    ] {
        let error = compare(&old, &new).expect_err(code);
        assert_eq!(error.code(), code);
    }
}
