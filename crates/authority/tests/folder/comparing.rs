//! Two files beside each other: what a newer one changes, and whether two people were shown two registers.

use super::place::{Place, anne, beginning, ben, both, file, keys, later, signer, start, zoe};
use repere_authority::{AuthorityError, Signer, begin, change, compare, contradictions, edit};
use repere_referral::CoSigned;
use repere_register::{Deployment, Edition, Named, Newest, Role, Root, Update};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

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

/// A register file with some texts of it in the place of those that are there.
fn written(place: &Place, name: &str, file: &Update) -> PathBuf {
    let path = place.path(name);
    fs::write(&path, file.to_text()).unwrap();
    path
}

/// The next deployment of a register, with another name, signed by these people.
fn next_named(file: &Update, name: &str, by: &[Signer]) -> CoSigned {
    let held = file.deployment.as_ref().unwrap();
    let before = Edition::<Deployment>::read(held.payload()).unwrap();
    let mut content = before.content.clone();
    content.name = name.to_owned();
    let register = file.roots[0].sha256();
    let next = before.next(&register, &held.sha256(), start(), later(365), content);
    let mut statement = next.to_statement().unwrap();
    for signer in by {
        statement.sign(&signer.keys).unwrap();
    }
    statement
}

/// The hub's word that these are the newest.
fn stamped(file: &Update, days: i64) -> Update {
    let deployment = file.deployment.as_ref().unwrap();
    let root = file.roots.last().unwrap();
    let newest = Newest {
        root: Edition::<Root>::read(root.payload())
            .map(|edition| named(root, edition.epoch, edition.version))
            .unwrap(),
        deployment: Edition::<Deployment>::read(deployment.payload())
            .map(|edition| named(deployment, edition.epoch, edition.version))
            .unwrap(),
        registrars: BTreeMap::new(),
    };
    let register = file.roots[0].sha256();
    let edition = Edition::first(Some(register), later(days), later(days + 7), newest);
    let mut statement = edition.to_statement().unwrap();
    statement.sign(&keys(5)).unwrap();
    Update {
        timestamp: Some(statement),
        ..file.clone()
    }
}

fn named(statement: &CoSigned, epoch: u32, version: u64) -> Named {
    Named {
        epoch,
        version,
        length: statement.payload().len() as u64,
        sha256: statement.sha256(),
    }
}

/// What two people find who compare what they hold: the role, the version, and who signed both texts.
#[track_caller]
fn check(one: &Path, other: &Path, expected: &[(Role, u64, &[&str])]) {
    for (one, other) in [(one, other), (other, one)] {
        let found = contradictions(one, other).unwrap();
        let found: Vec<_> = (found.iter())
            .map(|two| {
                assert_ne!(two.sha256[0], two.sha256[1]);
                let both: Vec<&str> = two.signed_both.iter().map(String::as_str).collect();
                (two.role, two.version, both)
            })
            .collect();
        let expected: Vec<_> = (expected.iter())
            .map(|(role, version, both)| (*role, *version, both.to_vec()))
            .collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn two_views_that_contradict_each_other_are_told_with_who_signed_both() {
    let place = Place::new();
    let whole = file(&place.signed());
    let with = |deployment: CoSigned| Update {
        deployment: Some(deployment),
        ..whole.clone()
    };
    let base = written(&place, "base.json", &whole);
    let one = with(next_named(&whole, "Un", &[anne(), ben()]));
    let ours = written(&place, "one.json", &one);
    let other = with(next_named(&whole, "Deux", &[ben(), zoe()]));
    let theirs = written(&place, "other.json", &other);
    let again = with(next_named(&whole, "Un", &[ben(), zoe()]));
    let again = written(&place, "again.json", &again);
    check(&base, &base, &[]);
    // One that is older contradicts nothing, nor does the same text that others have signed.
    check(&base, &ours, &[]);
    check(&ours, &again, &[]);
    check(&ours, &theirs, &[(Role::Deployment, 2, &["Ben"])]);

    // The hub shows one of them to some and the other to others, under one number.
    let ours = written(&place, "one.json", &stamped(&one, 1));
    let theirs = written(&place, "other.json", &stamped(&other, 1));
    let both: [(Role, u64, &[&str]); 2] = [
        (Role::Deployment, 2, &["Ben"]),
        (Role::Timestamp, 1, &["Hub"]),
    ];
    check(&ours, &theirs, &both);
}

#[test]
fn two_views_are_not_compared_where_nobody_would_believe_one_of_them() {
    let place = Place::new();
    let whole = file(&place.signed());
    let base = written(&place, "base.json", &whole);
    let with = |deployment: CoSigned| Update {
        deployment: Some(deployment),
        ..whole.clone()
    };
    // Not by enough people, and by a stranger: what nobody signed accuses nobody.
    let few = with(next_named(&whole, "Un", &[ben()]));
    let few = written(&place, "few.json", &few);
    let stranger = with(next_named(&whole, "Un", &[signer("Max", 9)]));
    let stranger = written(&place, "stranger.json", &stranger);
    let mut people = beginning();
    people.name = Some("Autre".to_owned());
    let elsewhere = place.path("elsewhere");
    begin(&elsewhere, people, later(1)).unwrap();
    both(&elsewhere);
    let elsewhere = elsewhere.join("register.json");
    let letter = place.path("letter.txt");
    fs::write(&letter, "letter").unwrap();
    for (other, code) in [
        (&few, "not-enough-signatures"),
        (&stranger, "unknown-signers"),
        (&elsewhere, "other-register"),
        (&letter, "not-comparable"),
    ] {
        for (one, other) in [(&base, other), (other, &base)] {
            let refused = contradictions(one, other).map(drop);
            let refused = refused.expect_err(code);
            let found = match &refused {
                AuthorityError::Register(refused) => refused.code(),
                error => error.code(),
            };
            assert_eq!(found, code);
        }
    }
}
