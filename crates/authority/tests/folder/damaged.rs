//! Folders that somebody tampered with, or writes into.

use super::place::{Place, anne, beginning, ben, both, files, later, refused, sign, signer};
use repere_authority::{Authority, StrayWhy, begin, renew, take};
use std::fs;
use std::path::Path;

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
