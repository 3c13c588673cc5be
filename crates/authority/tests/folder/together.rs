//! Several people and several copies of a folder: nothing is lost, and nobody signs two texts under one number.

use super::place::{
    Place, agency, anne, ben, both, file, files, joined, later, refused, sign, someone, zoe,
};
use repere_authority::{
    Authority, AuthorityError, Rotation, StrayWhy, change, discard, edit, renew, rotate, take,
};
use std::fs;

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
