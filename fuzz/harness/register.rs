//! What the fuzz target of registers does with its bytes, and what must hold then. The register crate's tests
//! replay the corpus through the same function (`crates/register/tests/corpus.rs`).

use chrono::{DateTime, TimeDelta, Utc};
use repere_referral::{SigningKeys, deployment as settings};
use repere_register::{
    CoSigned, Content, Deployment, Edition, Holder, Introductions, Kept, Named, Newest, Register,
    RegistrarEntry, RoleKeys, Root, Update,
};
use std::collections::BTreeMap;
use std::sync::LazyLock;

const SETTINGS: &str = include_str!("../corpus/settings/good");

/// Somebody who signs for the root and the deployment, a hub and a desk: one person each.
fn keys(seed: u8) -> SigningKeys {
    SigningKeys::from_bytes(&[seed; 64]).expect("two seeds")
}

fn only(name: &str, seed: u8) -> RoleKeys {
    let keys = keys(seed).public();
    let name = name.to_owned();
    RoleKeys {
        threshold: 1,
        epoch: 0,
        holders: vec![Holder { name, keys }],
    }
}

pub fn start() -> DateTime<Utc> {
    DateTime::from_timestamp(1_796_083_200, 0).expect("a time")
}

fn year() -> DateTime<Utc> {
    start() + TimeDelta::days(365)
}

/// What is believed before the bytes come, as one file: the same in every run.
static FILE: LazyLock<Update> = LazyLock::new(|| {
    let root = Root {
        root: only("Anne", 1),
        deployment: only("Anne", 1),
        timestamp: only("Hub", 2),
    };
    let root = Edition::first(None, start(), year(), root);
    let id = Some(root.sha256().expect("good"));
    let settings = settings::Deployment::parse(SETTINGS).expect("good");
    let mut deployment = Deployment::from_settings(settings);
    deployment.registrars.push(RegistrarEntry {
        id: "desk".to_owned(),
        name: "Desk".to_owned(),
        keys: keys(3).public(),
        epoch: 0,
        before: Vec::new(),
    });
    let deployment = Edition::first(id.clone(), start(), year(), deployment);
    let introductions = Introductions {
        registrar: "desk".to_owned(),
        devices: Vec::new(),
        withdrawn: Vec::new(),
    };
    let introductions = Edition::first(id.clone(), start(), year(), introductions);
    let newest = Newest {
        root: named(&root),
        deployment: named(&deployment),
        registrars: BTreeMap::from([("desk".to_owned(), named(&introductions))]),
    };
    let timestamp = Edition::first(id, start(), year(), newest);
    Update {
        roots: vec![signed::<Root>(text(&root))],
        deployment: Some(signed::<Deployment>(text(&deployment))),
        registrars: vec![(
            "desk".to_owned(),
            signed::<Introductions>(text(&introductions)),
        )],
        timestamp: Some(signed::<Newest>(text(&timestamp))),
    }
});

static REGISTER: LazyLock<Register> = LazyLock::new(|| {
    let begun = Register::begin(&FILE.roots[0], |_| true).expect("good");
    begun.apply(&FILE).expect("good").0
});

/// The file that the register of the harness was begun with.
pub fn file() -> &'static Update {
    &FILE
}

fn text<C: Content>(edition: &Edition<C>) -> Vec<u8> {
    edition.to_bytes().expect("good")
}

fn named<C: Content>(edition: &Edition<C>) -> Named {
    Named {
        epoch: edition.epoch,
        version: edition.version,
        length: text(edition).len() as u64,
        sha256: edition.sha256().expect("good"),
    }
}

/// Any bytes, with good signatures of those who may sign such an edition.
pub fn signed<C: Content>(bytes: Vec<u8>) -> CoSigned {
    let mut statement = CoSigned::new(C::ROLE.payload_type(), bytes);
    let seed = match C::ROLE.name() {
        "root" | "deployment" => 1,
        "timestamp" => 2,
        _ => 3,
    };
    statement.sign(&keys(seed)).expect("nobody has signed");
    statement
}

/// A register file, what is kept of a register, or the text of an edition of each role.
pub fn register(input: &[u8]) {
    if let Ok(update) = Update::parse(input) {
        let written = update.to_text();
        let again = Update::parse(written.as_bytes()).expect("what was read can be written");
        assert_eq!(again.to_text(), written);
        follow(&REGISTER, &update);
        // Somebody who joins with it.
        let begun = update.roots.iter().take(4).map(|root| {
            let id = root.sha256();
            (id.clone(), Register::begin(root, |_| true))
        });
        for (_, begun) in begun {
            if let Ok(begun) = begun {
                follow(&begun, &update);
                follow(&begun.without_introductions(), &update);
            }
        }
    }
    if let Ok(kept) = Kept::parse(input) {
        let again = Kept::parse(kept.to_text().as_bytes()).expect("what was read can be written");
        assert_eq!(again.register(), kept.register());
        let (same, changes) = again.apply(&kept.file()).unwrap_or((again, Vec::new()));
        assert_eq!(same.register(), kept.register());
        assert!(changes.is_empty());
    }
    edition::<Root>(input, |root| Update {
        roots: vec![root],
        ..Update::default()
    });
    edition::<Deployment>(input, |deployment| Update {
        deployment: Some(deployment),
        ..Update::default()
    });
    edition::<Introductions>(input, |registrar| Update {
        registrars: vec![("desk".to_owned(), registrar)],
        ..Update::default()
    });
    edition::<Newest>(input, |timestamp| Update {
        timestamp: Some(timestamp),
        ..Update::default()
    });
}

/// A text of one role: read, and believed with good signatures. One that cannot be read is never believed.
fn edition<C: Content>(input: &[u8], update: impl Fn(CoSigned) -> Update) {
    let read = Edition::<C>::read(input);
    if let Ok(read) = &read {
        let written = text(read);
        assert_eq!(Edition::<C>::read(&written).as_ref(), Ok(read));
    }
    if input.len() > 64 * 1024 {
        return;
    }
    let followed = follow(&REGISTER, &update(signed::<C>(input.to_vec())));
    assert!(read.is_ok() || !followed, "an unreadable text was believed");
}

/// Applies an update: nothing goes back, and the same once more changes nothing. Gives whether it was believed.
fn follow(register: &Register, update: &Update) -> bool {
    let Ok((after, _)) = register.apply(update) else {
        return false;
    };
    assert_eq!(after.id(), register.id());
    assert!(after.root().edition.order() >= register.root().edition.order());
    let root = &after.root().edition.content;
    if let Some(before) = register.deployment() {
        match after.deployment() {
            Some(held) => assert!(held.edition.order() >= before.edition.order()),
            None => assert!(before.edition.epoch < root.deployment.epoch),
        }
    }
    if let Some(before) = register.timestamp() {
        match after.timestamp() {
            Some(held) => assert!(held.edition.order() >= before.edition.order()),
            None => {
                assert!(before.edition.epoch < root.timestamp.epoch || after.deployment().is_none())
            }
        }
    }
    for (id, held) in after.registrars() {
        if let Some(before) = register.registrars().get(id) {
            assert!(held.edition.order() >= before.edition.order());
        }
    }
    let again = after.apply(update);
    if let Ok((same, changes)) = &again {
        assert_eq!(same, &after);
        assert!(changes.is_empty());
    }
    true
}
