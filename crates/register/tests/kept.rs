//! A register that is kept and read back, and the file that it travels as.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

mod authority;

use authority::{Authority, keys, signed};
use repere_register::{Deployment, Kept, Refused, Update};

fn whole(authority: &Authority) -> Update {
    Update {
        roots: vec![authority.first_root()],
        ..authority.update()
    }
}

#[test]
fn file_is_the_same_after_it_was_written_and_read() {
    let file = whole(&Authority::new());
    let text = file.to_text();
    assert_eq!(Update::parse(text.as_bytes()).unwrap().to_text(), text);
}

#[test]
fn file_of_another_form_is_refused() {
    for (text, code) in [
        ("", "unreadable"),
        ("{}", "unreadable"),
        (
            "{\"format\":\"repere-register-file/2\",\"more\":1}",
            "newer-format",
        ),
        (
            "{\"format\":\"repere-register-file/1\",\"more\":1}",
            "unreadable",
        ),
        (
            "{\"format\":\"repere-register-file/1\",\"roots\":[1]}",
            "unreadable",
        ),
    ] {
        let refused = Update::parse(text.as_bytes()).expect_err(text);
        assert_eq!(refused.code(), code, "{text}");
    }
}

#[test]
fn kept_register_is_read_back_as_it_was() {
    let mut authority = Authority::new();
    for introductions in [true, false] {
        let kept = Kept::begin(&whole(&authority), introductions, |_| true).unwrap();
        authority.next_deployment(|one| one.name.push_str(" 2"));
        let (kept, changes) = kept.apply(&authority.update()).unwrap();
        assert!(!changes.is_empty());
        let read = Kept::parse(kept.to_text().as_bytes()).unwrap();
        assert_eq!(read.register(), kept.register());
        assert_eq!(kept.register().registrars().is_empty(), !introductions);
        // One file takes the place of both updates.
        assert_eq!(kept.to_text().matches("repere-register-file/1").count(), 1);
    }
}

#[test]
fn device_follows_a_timestamp_without_any_list_of_devices() {
    let authority = Authority::new();
    let file = whole(&authority).without_registrars();
    assert!(Kept::begin(&file, false, |_| true).is_ok());
    let refused = Kept::begin(&file, true, |_| true).expect_err("a desk needs the lists");
    assert!(matches!(refused, Refused::Missing { .. }), "{refused:?}");
}

#[test]
fn nobody_vouching_for_a_root_begins_nothing() {
    let refused = Kept::begin(&whole(&Authority::new()), true, |_| false).expect_err("nobody");
    assert_eq!(refused, Refused::NotVouched);
}

#[test]
fn kept_register_with_one_byte_changed_is_refused() {
    let kept = Kept::begin(&whole(&Authority::new()), true, |_| true).unwrap();
    let text = kept.to_text().into_bytes();
    // Every place would take minutes: signatures are checked each time.
    for place in (0..text.len()).step_by(text.len() / 97) {
        let mut changed = text.clone();
        changed[place] = if changed[place] == b'7' { b'8' } else { b'7' };
        match Kept::parse(&changed) {
            Ok(read) => assert_ne!(read.to_text().as_bytes(), text, "{place}"),
            Err(_) => continue,
        }
        panic!("a change at {place} was believed");
    }
}

#[test]
fn deployment_of_somebody_who_left_is_read_back() {
    let mut authority = Authority::new();
    let kept = Kept::begin(&whole(&authority), true, |_| true).unwrap();
    // Anne, who signed the deployment, leaves; nobody has signed it again yet.
    let next = authority.next_root(|root| drop(root.deployment.holders.remove(0)));
    let root = signed(&next, &[&authority.anne, &authority.ben]);
    authority.root = next;
    let update = Update {
        roots: vec![root],
        ..Update::default()
    };
    let (kept, _) = kept.apply(&update).unwrap();
    assert!(kept.register().deployment().is_some());
    let read = Kept::parse(kept.to_text().as_bytes()).unwrap();
    assert_eq!(read.register(), kept.register());
    // However many timestamps come meanwhile, none is kept but the last.
    let mut kept = kept;
    for _ in 0..3 {
        authority.next_timestamp();
        let update = Update {
            timestamp: Some(authority.signed_timestamp()),
            ..Update::default()
        };
        (kept, _) = kept.apply(&update).unwrap();
        let files = kept.to_text().matches("repere-register-file/1").count();
        assert_eq!(files, 2);
        let read = Kept::parse(kept.to_text().as_bytes()).unwrap();
        assert_eq!(read.register(), kept.register());
    }
    // Once it was signed again, one file is enough.
    authority.next_deployment(|_| ());
    let again = signed(&authority.deployment, &[&authority.ben, &authority.zoe]);
    let update = Update {
        deployment: Some(again),
        ..Update::default()
    };
    let (kept, _) = kept.apply(&update).unwrap();
    assert_eq!(
        Kept::parse(kept.to_text().as_bytes()).unwrap().register(),
        kept.register()
    );
}

/// Whoever sleeps through nothing still has to know where to ask for the deployment that comes after a voided one.
#[test]
fn deployment_that_was_voided_is_kept_until_another_one_comes() {
    let mut authority = Authority::new();
    let mut kept = Kept::begin(&whole(&authority), true, |_| true).unwrap();
    let voided = authority.signed_deployment().sha256();
    for epoch in [1, 2] {
        let root = authority.next_root(|root| root.deployment.epoch = epoch);
        let update = Update {
            roots: vec![signed(&root, &[&authority.anne, &authority.ben])],
            ..Update::default()
        };
        authority.root = root;
        (kept, _) = kept.apply(&update).unwrap();
        assert_eq!(kept.register().deployment(), None);
        kept = Kept::parse(kept.to_text().as_bytes()).unwrap();
        let last = kept.last_deployment().expect("where to ask");
        assert_eq!(last.sha256(), voided);
    }
    let mut deployment = authority.deployment.clone();
    (deployment.epoch, deployment.version, deployment.previous) = (2, 1, None);
    let next = signed(&deployment, &[&authority.anne, &authority.ben]);
    let update = Update {
        deployment: Some(next.clone()),
        ..Update::default()
    };
    (kept, _) = kept.apply(&update).unwrap();
    let last = kept.last_deployment().expect("it is believed");
    assert_eq!(last.sha256(), next.sha256());
    let files = kept.to_text().matches("repere-register-file/1").count();
    assert_eq!(files, 1, "what was voided is kept no longer");
}

/// What a hub gives to somebody new makes the same register as what the hub holds.
#[track_caller]
fn is_for_others(kept: &Kept) {
    let new = Kept::begin(&kept.file(), true, |_| true).expect("somebody new believes it");
    assert_eq!(new.register(), kept.register());
    assert_eq!(kept.to_text().matches("repere-register-file/1").count(), 1);
}

#[test]
fn file_for_others_has_no_list_of_a_desk_that_is_believed_no_more() {
    for change in [
        // Removed.
        (|one: &mut Deployment| one.registrars.clear()) as fn(&mut Deployment),
        // What it said is void.
        |one| one.registrars[0].epoch = 1,
    ] {
        let mut authority = Authority::new();
        let kept = Kept::begin(&whole(&authority), true, |_| true).unwrap();
        authority.next_deployment(change);
        authority.timestamp.content.registrars.clear();
        let update = Update {
            registrars: Vec::new(),
            ..authority.update()
        };
        let (kept, _) = kept.apply(&update).unwrap();
        assert!(kept.register().registrars().is_empty());
        is_for_others(&kept);
    }
}

#[test]
fn held_text_with_other_signatures_does_not_take_the_place_of_what_was_checked() {
    let mut authority = Authority::new();
    let kept = Kept::begin(&whole(&authority), true, |_| true).unwrap();
    let of_strangers = signed(&authority.deployment, &[&keys(90), &keys(91)]);
    authority.next_timestamp();
    let update = Update {
        deployment: Some(of_strangers),
        ..authority.update()
    };
    let (kept, _) = kept.apply(&update).unwrap();
    is_for_others(&kept);
}

#[test]
fn held_text_that_was_signed_again_is_kept_with_the_new_signatures() {
    let mut authority = Authority::new();
    let kept = Kept::begin(&whole(&authority), true, |_| true).unwrap();
    let next = authority.next_root(|root| drop(root.deployment.holders.remove(0)));
    let root = signed(&next, &[&authority.anne, &authority.ben]);
    authority.root = next;
    authority.next_timestamp();
    let update = Update {
        roots: vec![root],
        deployment: Some(signed(
            &authority.deployment,
            &[&authority.ben, &authority.zoe],
        )),
        ..authority.update()
    };
    let (kept, _) = kept.apply(&update).unwrap();
    is_for_others(&kept);
}
