//! The next root: signed by the old and the new, after stolen keys, and once one has ended.

use super::place::{
    Place, anne, ben, both, deployment, file, files, hub, joined, later, refused, sign, signer,
    someone, zoe,
};
use repere_authority::{
    Authority, Number, People, Rotation, Signer, Soon, change, discard, edit, renew, rotate,
};
use repere_register::{Register, Update};
use std::fs;

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
