//! Each attack that The Update Framework names, and those of our own, refused with a reason of its own.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

mod authority;

use authority::{Authority, agency, device, holder, keys, named, signed, start};
use chrono::TimeDelta;
use repere_referral::code::EnrolmentCode;
use repere_referral::sha256_hex;
use repere_register::{
    Act, CoSigned, Content, Deployment, DeviceRefused, Edition, FileEntry, MAX_VERSION, NotNow,
    NotProven, Refused, Register, Role, Sighting, Update, Whose,
};

/// The update is refused with this reason, and nothing of it is believed.
#[track_caller]
fn refused(register: &Register, update: &Update, code: &str) -> Refused {
    let before = register.clone();
    let refused = register.apply(update).expect_err("it is an attack");
    assert_eq!(refused.code(), code, "{refused}");
    assert_eq!(*register, before);
    refused
}

fn of_deployment(deployment: CoSigned) -> Update {
    Update {
        deployment: Some(deployment),
        ..Update::default()
    }
}

fn of_roots(roots: Vec<CoSigned>) -> Update {
    Update {
        roots,
        ..Update::default()
    }
}

// The nine attacks of The Update Framework.

#[test]
fn arbitrary_edition_by_strangers_is_refused() {
    let mut authority = Authority::new();
    let register = authority.joined();
    authority.next_deployment(|one| one.name = "Autre".to_owned());
    let strangers = signed(&authority.deployment, &[&keys(90), &keys(91)]);
    refused(&register, &of_deployment(strangers), "unknown-signers");
    let nobody = signed(&authority.deployment, &[]);
    refused(&register, &of_deployment(nobody), "not-enough-signatures");
}

#[test]
fn endless_data_is_refused_before_it_is_read() {
    let endless = vec![b'{'; Role::Deployment.max_bytes() * 2];
    let error = CoSigned::parse(&endless, Role::Deployment.max_bytes()).expect_err("endless");
    assert_eq!(Refused::from(error).code(), "too-large");
    let error = Edition::<Deployment>::read(&endless).expect_err("endless");
    assert_eq!(error.code(), "too-large");
    let authority = Authority::new();
    let large = CoSigned::new(Role::Deployment.payload_type(), endless);
    refused(&authority.joined(), &of_deployment(large), "too-large");
    let roots = of_roots(vec![authority.first_root(); 1025]);
    refused(&authority.joined(), &roots, "too-many");
}

#[test]
fn extraneous_file_that_the_deployment_does_not_name_is_refused() {
    let authority = Authority::new();
    let deployment = &authority.deployment.content;
    let error = deployment.check_file("directory/fr.json", b"{}");
    assert_eq!(error.expect_err("not named").code(), "file-not-listed");
}

#[test]
fn fast_forward_to_the_end_of_all_numbers_is_refused() {
    let mut authority = Authority::new();
    let register = authority.joined();
    authority.next_deployment(|_| {});
    authority.deployment.version = MAX_VERSION + 1;
    let error = authority.deployment.to_bytes().expect_err("beyond all");
    assert_eq!(error.code(), "too-far-ahead");
    // Signed by enough people who were forced to, or whose keys were stolen.
    authority.deployment.version = MAX_VERSION;
    let text = String::from_utf8(authority.deployment.to_bytes().unwrap()).unwrap();
    let text = text.replace(&MAX_VERSION.to_string(), &u64::MAX.to_string());
    let mut statement = CoSigned::new(Role::Deployment.payload_type(), text.into_bytes());
    statement.sign(&authority.anne).unwrap();
    statement.sign(&authority.ben).unwrap();
    refused(&register, &of_deployment(statement), "too-far-ahead");
}

#[test]
fn freeze_stops_what_can_wait_and_says_for_how_long() {
    let authority = Authority::new();
    let register = authority.joined();
    let later = start() + TimeDelta::days(90);
    assert_eq!(register.allows(Act::Enrol, start()), Ok(()));
    for act in [Act::Enrol, Act::NewProtocol, Act::NewAgency] {
        let not_now = register.allows(act, later);
        assert_eq!(not_now, Err(NotNow::Old { days: 90 }), "{act:?}");
    }
    // The hub repeats the same timestamp: it stays as old as it is.
    let (same, changes) = register.apply(&authority.update()).unwrap();
    assert_eq!(same, register);
    assert!(changes.is_empty());
    assert_eq!(
        same.allows(Act::Enrol, later),
        Err(NotNow::Old { days: 90 })
    );
    assert_eq!(same.allows(Act::SendAgreed, later), Ok(()));
}

#[test]
fn mix_of_editions_that_do_not_belong_together_is_refused() {
    let mut authority = Authority::new();
    let register = authority.joined();
    let old_introductions = authority.signed_introductions();
    let (_, introduction) = device(50, 1);
    authority.next_introductions(|one| one.devices.push(introduction));
    authority.next_deployment(|one| one.agencies.push(agency("other")));
    // The new deployment with the introductions of before, under the timestamp that names the new ones.
    let mut update = authority.update();
    update.registrars = vec![("ccem".to_owned(), old_introductions)];
    refused(&register, &update, "missing");
    // A timestamp that names another text under the right number, or leaves a registrar out.
    let good = authority.timestamp.clone();
    authority.timestamp.content.deployment.sha256 = sha256_hex("another");
    refused(&register, &authority.update(), "mix-and-match");
    authority.timestamp = good.clone();
    authority.timestamp.content.registrars.clear();
    refused(&register, &authority.update(), "mix-and-match");
    authority.timestamp = good;
    register
        .apply(&authority.update())
        .expect("they belong together");
}

#[test]
fn rollback_of_any_role_is_refused() {
    let mut authority = Authority::new();
    let old = authority.update();
    authority.next_deployment(|one| one.name = "Nouveau".to_owned());
    authority.next_introductions(|_| {});
    let register = authority.joined();
    refused(
        &register,
        &of_deployment(old.deployment.clone().unwrap()),
        "rollback",
    );
    let registrar = Update {
        registrars: old.registrars.clone(),
        ..Update::default()
    };
    refused(&register, &registrar, "rollback");
    let timestamp = Update {
        timestamp: old.timestamp,
        ..Update::default()
    };
    refused(&register, &timestamp, "rollback");
    // The first root, after the same people have signed a second one.
    let root = signed(
        &authority.next_root(|_| ()),
        &[&authority.anne, &authority.ben],
    );
    let (register, _) = register.apply(&of_roots(vec![root])).unwrap();
    refused(
        &register,
        &of_roots(vec![authority.first_root()]),
        "rollback",
    );
}

#[test]
fn one_stolen_key_signs_nothing() {
    let mut authority = Authority::new();
    let register = authority.joined();
    authority.next_deployment(|one| one.agencies.push(agency("attacker")));
    let one = signed(&authority.deployment, &[&authority.anne]);
    let refusal = refused(&register, &of_deployment(one), "not-enough-signatures");
    assert_eq!(
        refusal,
        Refused::NotEnoughSignatures {
            role: Role::Deployment,
            whose: Whose::Own,
            have: 1,
            need: 2
        }
    );
    // Nor does it count twice, be it under another person's name for half of a pair.
    let mut twice = signed(&authority.deployment, &[&authority.anne]);
    assert!(twice.sign(&authority.anne).is_err());
    let mut root = authority.root.clone();
    let half = repere_referral::PublicKeys {
        ed25519: keys(80).public().ed25519,
        ml_dsa_65: authority.anne.public().ml_dsa_65,
    };
    root.content.root.holders[1].keys = half;
    assert_eq!(root.to_bytes().expect_err("half").code(), "malformed");
}

#[test]
fn wrong_content_of_a_named_file_is_refused() {
    let mut deployment = Authority::new().deployment.content;
    deployment.files.push(FileEntry {
        path: "directory/fr.json".to_owned(),
        length: 4,
        sha256: sha256_hex("good"),
    });
    let path = "directory/fr.json";
    deployment.check_file(path, b"good").expect("it is named");
    let wrong = deployment.check_file(path, b"evil").expect_err("evil");
    assert_eq!(wrong.code(), "wrong-file");
    let endless = deployment.check_file(path, b"good and more");
    assert_eq!(endless.expect_err("longer").code(), "too-large");
}

// Those of our own.

#[test]
fn split_view_is_refused_by_whoever_saw_the_other_one() {
    let mut authority = Authority::new();
    let register = authority.joined();
    authority.next_deployment(|one| one.name = "Pour les uns".to_owned());
    let (seen, _) = register.apply(&authority.update()).unwrap();
    let first = authority.signed_deployment();
    authority.deployment.content.name = "Pour les autres".to_owned();
    let second = authority.signed_deployment();
    refused(&seen, &of_deployment(second.clone()), "two-contents");
    // And whoever has both can show who signed them.
    let shown = seen.split_view(&first, &second).expect("two texts");
    assert_eq!(shown.version, 2);
    assert_eq!(
        shown.signed_both,
        [authority.anne.public().id(), authority.zoe.public().id()]
    );
}

#[test]
fn edition_that_continues_another_one_is_refused() {
    let mut authority = Authority::new();
    authority.next_deployment(|one| one.name = "Un".to_owned());
    let register = authority.joined();
    let mut other = Authority::new();
    other.next_deployment(|one| one.name = "Deux".to_owned());
    other.next_deployment(|_| {});
    refused(
        &register,
        &of_deployment(other.signed_deployment()),
        "two-contents",
    );
}

#[test]
fn root_of_another_deployment_is_refused_by_the_code_before_it_is_used() {
    let (ours, theirs) = (Authority::new(), Authority::of(2));
    let code = EnrolmentCode::generate(&mut rand::rng(), ours.first_root().payload());
    Register::begin(&ours.first_root(), |root| code.matches(root)).expect("it is vouched for");
    let error = Register::begin(&theirs.first_root(), |root| code.matches(root));
    assert_eq!(error.expect_err("not vouched for").code(), "not-vouched");
}

#[test]
fn edition_of_another_register_of_the_same_people_is_refused() {
    let (ours, mut theirs) = (Authority::new(), Authority::of(2));
    theirs.next_deployment(|_| {});
    refused(
        &ours.joined(),
        &of_deployment(theirs.signed_deployment()),
        "other-register",
    );
}

#[test]
fn edition_of_one_role_is_none_of_another() {
    let authority = Authority::new();
    let register = authority.joined();
    refused(
        &register,
        &of_deployment(authority.first_root()),
        "wrong-role",
    );
    // The text of a deployment under the type of a root, with good signatures.
    let text = authority.deployment.to_bytes().unwrap();
    let mut posing = CoSigned::new(Role::Root.payload_type(), text);
    posing.sign(&authority.anne).unwrap();
    posing.sign(&authority.ben).unwrap();
    refused(&register, &of_roots(vec![posing]), "wrong-role");
}

#[test]
fn signatures_of_one_edition_are_none_on_another() {
    let mut authority = Authority::new();
    let register = authority.joined();
    let signed_before = authority.signed_deployment().to_text();
    authority.next_deployment(|one| one.agencies.push(agency("attacker")));
    let payload = |statement: &CoSigned| {
        let text = statement.to_text();
        let from = text.find("\"payload\":\"").unwrap() + 11;
        let to = from + text[from..].find('"').unwrap();
        text[from..to].to_owned()
    };
    let new = authority.signed_deployment();
    let old = Authority::new().signed_deployment();
    let moved = signed_before.replace(&payload(&old), &payload(&new));
    let moved = CoSigned::parse(moved.as_bytes(), Role::Deployment.max_bytes()).unwrap();
    refused(&register, &of_deployment(moved), "bad-signature");
}

#[test]
fn extraneous_signature_is_refused() {
    let mut authority = Authority::new();
    let register = authority.joined();
    authority.next_deployment(|_| {});
    let people = [&authority.anne, &authority.ben, &authority.hub];
    let with_a_stranger = signed(&authority.deployment, &people);
    refused(
        &register,
        &of_deployment(with_a_stranger),
        "extraneous-signature",
    );
}

#[test]
fn two_operators_at_once_do_not_mix_their_signatures() {
    let (mut one, mut other) = (Authority::new(), Authority::new());
    one.next_deployment(|one| one.agencies.push(agency("un")));
    other.next_deployment(|one| one.agencies.push(agency("deux")));
    let mut first = signed(&one.deployment, &[&one.anne]);
    let second = signed(&other.deployment, &[&other.ben]);
    let mixed = first.join(&second).expect_err("two texts");
    assert_eq!(mixed, repere_register::CoSignedError::OtherContent);
    let file = second.detached(&other.ben.public().id()).unwrap();
    assert!(first.attach(file.as_bytes()).is_err());
    // Neither has enough, so nobody believes either.
    for statement in [first, second] {
        refused(
            &Authority::new().joined(),
            &of_deployment(statement),
            "not-enough-signatures",
        );
    }
}

#[test]
fn witnesses_in_league_hide_nothing_and_accuse_nobody() {
    let authority = Authority::new();
    let register = authority.joined();
    let mut shown_elsewhere = authority.deployment.clone();
    shown_elsewhere.content.name = "Pour les autres".to_owned();
    let saw = |edition: &Edition<Deployment>| Sighting {
        register: register.id().to_owned(),
        role: Role::Deployment,
        epoch: edition.epoch,
        version: edition.version,
        sha256: edition.sha256().unwrap(),
    };
    let mut sightings = vec![saw(&authority.deployment); 5];
    assert!(register.disagreeing(&sightings).is_empty());
    // Five agree, one does not: that one is named.
    sightings.push(saw(&shown_elsewhere));
    assert_eq!(register.disagreeing(&sightings), [&sightings[5]]);
    // A witness who made it up has no second text that enough people signed.
    let made_up = signed(&shown_elsewhere, &[&keys(90), &keys(91)]);
    let accused = register.split_view(&authority.signed_deployment(), &made_up);
    assert_eq!(accused, Err(NotProven::Refused(Refused::UnknownSigners)));
    let same = authority.signed_deployment();
    assert_eq!(register.split_view(&same, &same), Err(NotProven::SameText));
}

#[test]
fn photographed_code_that_lets_a_second_device_in_is_refused() {
    let mut authority = Authority::new();
    let register = authority.joined();
    let (_, first) = device(50, 1);
    let (_, second) = device(51, 1);
    authority.introductions.content.devices.push(first);
    authority.introductions.content.devices.push(second.clone());
    let error = authority.introductions.to_bytes().expect_err("one code");
    assert_eq!(error.code(), "invitation-used-twice");
    // Also where a desk's program signs it all the same.
    let text = serde_json::to_vec(&authority.introductions).unwrap();
    let mut statement = CoSigned::new(Role::Registrar.payload_type(), text);
    statement.sign(&authority.desk).unwrap();
    let update = Update {
        registrars: vec![("ccem".to_owned(), statement)],
        ..Update::default()
    };
    refused(&register, &update, "invitation-used-twice");
}

#[test]
fn introduction_is_none_for_other_keys_of_the_same_device() {
    let mut authority = Authority::new();
    let (mut keys, introduction) = device(50, 1);
    authority.next_introductions(|one| one.devices.push(introduction));
    let register = authority.joined();
    register.device(&keys).expect("introduced");
    let recipient = repere_referral::AgencyIdentity::generate(&mut rand::rng()).recipient();
    keys.recipient = Some(recipient);
    assert_eq!(register.device(&keys), Err(DeviceRefused::OtherKeys));
    let (stranger, _) = device(60, 2);
    assert_eq!(register.device(&stranger), Err(DeviceRefused::Unknown));
}

#[test]
fn withdrawn_device_and_one_of_a_removed_desk_are_refused() {
    let mut authority = Authority::new();
    let (keys, introduction) = device(50, 1);
    authority.next_introductions(|one| one.devices.push(introduction.clone()));
    let register = authority.joined();
    let mut removed = authority.deployment.content.clone();
    removed.registrars.clear();
    authority.next_introductions(|one| {
        one.devices.clear();
        one.withdrawn.push(repere_register::Withdrawal {
            device: introduction.device.clone(),
            since: start(),
        });
    });
    let (after, _) = register.apply(&authority.update()).unwrap();
    assert_eq!(after.device(&keys), Err(DeviceRefused::Withdrawn));
    authority.next_deployment(|one| *one = removed);
    let (after, _) = register
        .apply(&of_deployment(authority.signed_deployment()))
        .unwrap();
    assert_eq!(after.device(&keys), Err(DeviceRefused::Unknown));
    let update = authority.update();
    let registrars = Update {
        registrars: update.registrars,
        ..Update::default()
    };
    refused(&after, &registrars, "unknown-registrar");
}

#[test]
fn introductions_of_one_desk_are_none_of_another() {
    let mut authority = Authority::new();
    let other = keys(70);
    let entry = repere_register::RegistrarEntry {
        id: "other".to_owned(),
        name: "Other".to_owned(),
        keys: other.public(),
        epoch: 0,
        before: Vec::new(),
    };
    authority.next_deployment(|one| one.registrars.push(entry));
    let register = authority.joined();
    let moved = Update {
        registrars: vec![("other".to_owned(), authority.signed_introductions())],
        ..Update::default()
    };
    refused(&register, &moved, "unknown-signers");
    // A desk that speaks for another one.
    let posing = signed(&authority.introductions, &[&other]);
    let posing = Update {
        registrars: vec![("other".to_owned(), posing)],
        ..Update::default()
    };
    refused(&register, &posing, "malformed");
}

#[test]
fn edition_with_one_byte_changed_anywhere_is_refused() {
    let mut authority = Authority::new();
    let register = authority.joined();
    authority.next_deployment(|one| one.name = "Nouveau".to_owned());
    let text = authority.signed_deployment().to_text().into_bytes();
    for place in (0..text.len()).step_by(97) {
        let mut changed = text.clone();
        changed[place] ^= 1;
        let Ok(read) = CoSigned::parse(&changed, Role::Deployment.max_bytes()) else {
            continue;
        };
        let after = register.apply(&of_deployment(read));
        assert!(after.is_err(), "byte {place}");
    }
}

// Rotation.

#[test]
fn new_root_needs_enough_of_the_old_and_enough_of_the_new() {
    let authority = Authority::new();
    let register = authority.joined();
    let (new_one, new_two) = (keys(20), keys(21));
    let root = authority.next_root(|root| {
        root.root.holders = vec![
            holder("Anne", &authority.anne),
            holder("Lina", &new_one),
            holder("Noé", &new_two),
        ];
    });
    let only_new = signed(&root, &[&authority.anne, &new_one, &new_two]);
    refused(&register, &of_roots(vec![only_new]), "not-enough-of-old");
    let only_old = signed(&root, &[&authority.anne, &authority.ben]);
    let refusal = refused(
        &register,
        &of_roots(vec![only_old]),
        "not-enough-signatures",
    );
    assert!(matches!(
        refusal,
        Refused::NotEnoughSignatures {
            whose: Whose::New,
            have: 1,
            need: 2,
            ..
        }
    ));
    let both = signed(&root, &[&authority.anne, &authority.ben, &new_one]);
    let (after, changes) = register.apply(&of_roots(vec![both.clone()])).unwrap();
    assert_eq!(after.root().edition.version, 2);
    assert_eq!(after.id(), register.id());
    let codes: Vec<&str> = changes.iter().map(repere_register::Change::code).collect();
    let expected = [
        "signer-added",
        "signer-added",
        "signer-removed",
        "signer-removed",
    ];
    assert_eq!(codes, expected);
    // The root of before is refused from now on, and the same one again changes nothing.
    refused(&after, &of_roots(vec![authority.first_root()]), "rollback");
    assert_eq!(after.apply(&of_roots(vec![both])).unwrap().0, after);
}

#[test]
fn root_that_leaves_one_out_is_refused_and_the_whole_chain_is_followed() {
    let mut authority = Authority::new();
    let register = authority.joined();
    let mut chain = Vec::new();
    for round in 0..3_u8 {
        let spare = keys(100 + round);
        let root = authority.next_root(|root| {
            root.timestamp.holders[1] = holder("Spare", &spare);
        });
        chain.push(signed(&root, &[&authority.anne, &authority.ben]));
        authority.root = root;
    }
    let skipping = of_roots(vec![chain[1].clone()]);
    refused(&register, &skipping, "root-out-of-turn");
    // Somebody who slept through three follows them, and the first root has expired by then.
    let (after, _) = register.apply(&of_roots(chain.clone())).unwrap();
    assert_eq!(after.root().edition.version, 4);
    // Somebody may begin in the middle, with a code that was made then.
    let middle = Register::begin(&chain[0], |_| true).unwrap();
    assert_eq!(middle.id(), register.id());
    let (after, _) = middle.apply(&of_roots(chain)).unwrap();
    assert_eq!(after.root().edition.version, 4);
}

#[test]
fn voided_keys_are_believed_no_more_and_counting_begins_anew_only_by_the_root() {
    let mut authority = Authority::new();
    let register = authority.joined();
    // Two stolen keys sign a deployment of the attacker's, with a very high number.
    let mut stolen = authority.deployment.clone();
    stolen.version = MAX_VERSION;
    stolen.previous = Some(sha256_hex("anything"));
    stolen.content.agencies.push(agency("attacker"));
    let (taken_in, _) = register
        .apply(&of_deployment(signed(
            &stolen,
            &[&authority.anne, &authority.ben],
        )))
        .unwrap();
    // Nobody can count anew without the root,
    let fresh = [keys(30), keys(31)];
    let mut anew = authority.deployment.clone();
    anew.epoch = 1;
    let by_the_old = signed(&anew, &[&authority.anne, &authority.ben]);
    refused(&taken_in, &of_deployment(by_the_old), "epoch-not-opened");
    refused(
        &taken_in,
        &of_deployment(authority.signed_deployment()),
        "rollback",
    );
    // and with it what the stolen keys said is forgotten at once.
    let root = authority.next_root(|root| {
        root.deployment.epoch = 1;
        root.deployment.holders = vec![holder("Lina", &fresh[0]), holder("Noé", &fresh[1])];
    });
    let root_signed = signed(&root, &[&authority.ben, &authority.zoe]);
    let (voided, changes) = taken_in
        .apply(&of_roots(vec![root_signed.clone()]))
        .unwrap();
    assert!(voided.deployment().is_none());
    let codes: Vec<&str> = changes.iter().map(repere_register::Change::code).collect();
    assert!(codes.contains(&"keys-voided") && codes.contains(&"deployment-voided"));
    assert_eq!(
        voided.allows(Act::NewAgency, start()),
        Err(NotNow::NoDeployment)
    );
    assert_eq!(voided.allows(Act::SendAgreed, start()), Ok(()));
    // What stolen keys say under the old epoch is refused, also where they sign it again.
    authority.root = root;
    let again = signed(&authority.deployment, &[&fresh[0], &fresh[1]]);
    refused(&voided, &of_deployment(again), "voided-keys");
    let (after, _) = voided
        .apply(&of_deployment(signed(&anew, &[&fresh[0], &fresh[1]])))
        .unwrap();
    assert_eq!(after.deployment().unwrap().edition.order(), (1, 1));
}

/// A thief of the hub's key signs a timestamp of the highest number, and one of a desk's key an edition of it: nothing
/// could follow either, until an epoch makes both void.
#[test]
fn fast_forward_with_a_stolen_key_ends_with_an_epoch() {
    let mut authority = Authority::new();
    let register = authority.joined();
    let of_timestamp = |statement| Update {
        timestamp: Some(statement),
        ..Update::default()
    };
    let mut forward = authority.timestamp.clone();
    forward.version = MAX_VERSION;
    forward.previous = Some("ab".repeat(32));
    let forward = of_timestamp(signed(&forward, &[&authority.hub]));
    let (stuck, _) = register.apply(&forward).expect("the key is good");
    authority.next_timestamp();
    let next = of_timestamp(authority.signed_timestamp());
    refused(&stuck, &next, "rollback");
    let root = authority.next_root(|root| {
        root.timestamp.epoch = 1;
        root.timestamp.holders = vec![holder("Hub", &keys(7))];
    });
    let root = of_roots(vec![signed(&root, &[&authority.anne, &authority.ben])]);
    let (freed, _) = stuck.apply(&root).expect("the root is good");
    refused(&freed, &forward, "unknown-signers");
    assert_eq!(freed.timestamp(), None);

    let (keys_of, mut introduction) = device(50, 1);
    introduction.since = start();
    let mut forward = authority.introductions.clone();
    forward.version = MAX_VERSION;
    forward.previous = Some("ab".repeat(32));
    forward.content.devices.push(introduction);
    let forward = Update {
        registrars: vec![("ccem".to_owned(), signed(&forward, &[&authority.desk]))],
        ..Update::default()
    };
    let (stuck, _) = register.apply(&forward).expect("the key is good");
    assert!(stuck.device(&keys_of).is_ok(), "the thief lets a device in");
    authority.next_introductions(|_| {});
    let next = Update {
        registrars: vec![("ccem".to_owned(), authority.signed_introductions())],
        ..Update::default()
    };
    refused(&stuck, &next, "rollback");
    let new = keys(8);
    authority.next_deployment(|one| {
        one.registrars[0].epoch = 1;
        one.registrars[0].keys = new.public();
    });
    let void = of_deployment(authority.signed_deployment());
    let (freed, _) = stuck.apply(&void).expect("the deployment is good");
    assert_eq!(freed.device(&keys_of).err(), Some(DeviceRefused::Unknown));
    refused(&freed, &forward, "unknown-signers");
    authority.introductions.epoch = 1;
    authority.introductions.version = 1;
    authority.introductions.previous = None;
    let anew = Update {
        registrars: vec![("ccem".to_owned(), signed(&authority.introductions, &[&new]))],
        ..Update::default()
    };
    freed.apply(&anew).expect("counting begins anew");
}

/// Keys that were lost and not stolen: what a desk said with them is believed, also by whoever comes later, until the
/// deployment names them no more.
#[test]
fn what_was_said_with_keys_of_before_is_believed_while_they_are_named() {
    let mut authority = Authority::new();
    let (keys_of, introduction) = device(50, 1);
    authority.next_introductions(|one| one.devices.push(introduction));
    let said = authority.signed_introductions();
    let before = authority.desk.public();
    authority.next_deployment(|one| {
        one.registrars[0].keys = keys(8).public();
        one.registrars[0].before = vec![before];
    });
    let mut update = authority.update();
    update.registrars = vec![("ccem".to_owned(), said)];
    let begun = Register::begin(&authority.first_root(), |_| true).unwrap();
    let (late, _) = begun.apply(&update).expect("believed");
    assert!(late.device(&keys_of).is_ok());
    // Whoever holds it takes nothing more that the old keys sign.
    let mut more = authority.introductions.clone();
    more.version += 2;
    let more = Update {
        registrars: vec![("ccem".to_owned(), signed(&more, &[&authority.desk]))],
        ..Update::default()
    };
    refused(&late, &more, "unknown-signers");
    // Not defended: a newcomer, who holds nothing of that registrar, is shown what the thief of the old keys signs, where
    // nobody, or a hub in league with the thief, says which edition is the newest. It ends with the keys of before.
    let shown = Update {
        timestamp: None,
        registrars: more.registrars.clone(),
        ..update.clone()
    };
    assert!(begun.apply(&shown).is_ok());
    authority.next_deployment(|one| one.registrars[0].before.clear());
    let shown = Update {
        deployment: Some(authority.signed_deployment()),
        ..shown
    };
    refused(&begun, &shown, "unknown-signers");
    update.deployment = Some(authority.signed_deployment());
    update.timestamp = Some(authority.signed_timestamp());
    refused(&begun, &update, "unknown-signers");
}

#[test]
fn half_a_pair_of_signatures_and_a_pair_that_is_there_twice_are_refused() {
    let mut authority = Authority::new();
    let register = authority.joined();
    authority.next_deployment(|_| {});
    let text = authority.signed_deployment().to_text();
    let check = |change: fn(&mut Vec<serde_json::Value>), code: &str| {
        let mut envelope: serde_json::Value = serde_json::from_str(&text).unwrap();
        change(envelope["signatures"].as_array_mut().unwrap());
        let changed = envelope.to_string();
        match CoSigned::parse(changed.as_bytes(), Role::Deployment.max_bytes()) {
            Ok(statement) => drop(refused(&register, &of_deployment(statement), code)),
            Err(error) => assert_eq!(Refused::from(error).code(), code),
        }
    };
    check(|signatures| drop(signatures.pop()), "half-signed");
    check(|signatures| drop(signatures.remove(0)), "half-signed");
    let twice = |signatures: &mut Vec<serde_json::Value>| signatures.extend_from_within(..2);
    check(twice, "signed-twice");
}

/// No reason stands in the library that no attack here was refused with.
#[test]
fn every_reason_has_an_attack() {
    let attacks = include_str!("attacks.rs");
    for code in Refused::CODES {
        let quoted = format!("\"{code}\"");
        assert!(attacks.contains(&quoted), "{code}");
    }
}

#[test]
fn signer_who_leaves_stops_no_device_from_what_it_holds() {
    let authority = Authority::new();
    let register = authority.joined();
    // Anne and Zoé signed the deployment; Anne leaves.
    let root = authority.next_root(|root| {
        let new = holder("Lina", &keys(20));
        root.root.holders[0] = new.clone();
        root.deployment.holders[0] = new;
    });
    let signed = signed(&root, &[&authority.ben, &authority.zoe]);
    let (after, _) = register.apply(&of_roots(vec![signed])).unwrap();
    assert_eq!(after.deployment(), register.deployment());
}

#[test]
fn expired_root_is_taken_and_allows_no_joining() {
    let authority = Authority::new();
    let root = Register::begin(&authority.first_root(), |_| true).expect("expired is not forged");
    let (register, _) = root.apply(&authority.update()).unwrap();
    let later = start() + TimeDelta::days(400);
    assert_eq!(
        register.allows(Act::Enrol, later),
        Err(NotNow::Expired { days: 35 })
    );
    // An expired root is followed by its chain.
    let next = authority.next_root(|_| {});
    let next = Edition {
        issued: later,
        expires: later + TimeDelta::days(365),
        ..next
    };
    let signed = signed(&next, &[&authority.ben, &authority.zoe]);
    let (after, _) = register.apply(&of_roots(vec![signed])).unwrap();
    assert_eq!(after.root().edition.version, 2);
}

#[test]
fn edition_of_a_later_format_is_told_from_one_that_is_unreadable() {
    let deployment = Authority::new().deployment;
    let newer = String::from_utf8(deployment.to_bytes().unwrap()).unwrap();
    let newer = newer.replace("repere-register/1", "repere-register/2");
    let error = Edition::<Deployment>::read(newer.as_bytes()).expect_err("later");
    assert_eq!(error.code(), "newer-format");
    let unknown = newer
        .replace("repere-register/2", "repere-register/1")
        .replacen('{', "{ \"more\": 1,", 1);
    let error = Edition::<Deployment>::read(unknown.as_bytes()).expect_err("unknown field");
    assert_eq!(error.code(), "unreadable");
    assert_eq!(Deployment::ROLE, Role::Deployment);
    assert_eq!(named(&deployment).version, 1);
}
