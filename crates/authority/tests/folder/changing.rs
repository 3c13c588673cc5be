//! What an edition of the deployment changes, and what cannot be changed.

use super::place::{
    Edit, Place, agency, anne, ben, both, deployment, editing, file, hub, joined, keys, later,
    refused, sign, start, with_reply_keys,
};
use repere_authority::{Number, Rotation, change, edit, renew, rotate, to_sign};
use repere_referral::deployment::Retention;
use repere_referral::publication::Publisher;
use std::collections::BTreeMap;
use std::fs;

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
            &["agency-reply-keys-reserve"],
            editing(|one| {
                let announced = with_reply_keys(one, 14);
                edit::reserve_agency_key(one, "foyer", announced.clone())?;
                // Once more is no other edition.
                edit::reserve_agency_key(one, "foyer", announced)
            }),
        ),
        (
            &[
                "agency-reply-keys",
                "agency-reply-keys-reserve",
                "agency-reply-keys-earlier",
                "registrar-keys",
            ],
            editing(|one| {
                let used = with_reply_keys(one, 14);
                edit::renew_agency_key(one, "foyer", used, later(30))?;
                let entry = one.agency("foyer").unwrap();
                assert!(entry.reply_reserve.is_empty());
                assert!(entry.earlier.is_empty());
                assert_eq!(entry.reply_earlier.len(), 1);
                assert_eq!(entry.reply_earlier[0].until, later(30));
                Ok(())
            }),
        ),
        (
            &["agency-reply-keys-earlier", "registrar-keys-before"],
            editing(|one| {
                let keys = one.agency("foyer").unwrap().reply_earlier[0].keys.id();
                edit::withdraw_agency_key(one, "foyer", &keys)?;
                let before = &one.registrar("foyer").unwrap().before;
                assert!(before.iter().all(|one| one.id() != keys));
                Ok(())
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
        // Who compares keys sees which, where any are left.
        for change in &report.changes {
            let named = change
                .parameters()
                .iter()
                .any(|(name, value)| ["key", "keys", "sha256"].contains(name) && value.len() >= 32);
            let none_left = [("count", "0"), ("some", "no")]
                .iter()
                .any(|&(name, value)| change.parameters().contains(&(name, value.to_owned())));
            let of_keys = change.code().contains("key") && change.code() != "keys-voided";
            assert!(named || none_left || !of_keys, "{change:?}");
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
