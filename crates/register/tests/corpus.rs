//! Replays the inputs of the fuzz target of registers.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

#[path = "../../../fuzz/harness/register.rs"]
mod registers;
#[path = "../../../fuzz/harness/replay.rs"]
mod replay;

use repere_register::{Deployment, Edition, Introductions, Kept, Newest, Root, Update};
use std::fs;
use std::path::Path;

#[test]
fn register_inputs_of_the_fuzz_target_hold() {
    replay::replay("register", registers::register);
}

/// What reaches the checks behind the signatures: the file, what is kept of it, and each edition's successor.
fn good() -> Vec<(&'static str, Vec<u8>)> {
    let file = registers::file();
    let begun = Update {
        roots: file.roots.clone(),
        ..Update::default()
    };
    // The root alone: all corpora together stay small.
    let kept = Kept::begin(&begun, true, |_| true).unwrap();
    let (root, deployment) = (&file.roots[0], file.deployment.as_ref().unwrap());
    let (registrar, timestamp) = (&file.registrars[0].1, file.timestamp.as_ref().unwrap());
    vec![
        ("file", file.to_text().into_bytes()),
        ("kept", kept.to_text().into_bytes()),
        ("root", next::<Root>(root, root)),
        ("deployment", next::<Deployment>(deployment, root)),
        ("registrar", next::<Introductions>(registrar, root)),
        ("timestamp", next::<Newest>(timestamp, root)),
    ]
}

fn next<C: repere_register::Content>(
    statement: &repere_register::CoSigned,
    root: &repere_register::CoSigned,
) -> Vec<u8> {
    let edition = Edition::<C>::read(statement.payload()).unwrap();
    let (issued, expires) = (edition.issued, edition.expires);
    let content = edition.content.clone();
    let next = edition.next(
        &root.sha256(),
        &statement.sha256(),
        issued,
        expires,
        content,
    );
    next.to_bytes().unwrap()
}

/// The seeds stay what they are called: a change of the format has to bring new ones.
#[test]
fn seeds_of_the_fuzz_target_are_believed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/register");
    if std::env::var_os("REPERE_WRITE_SEEDS").is_some() {
        fs::create_dir_all(&folder).unwrap();
        for (name, bytes) in good() {
            fs::write(folder.join(name), bytes).unwrap();
        }
    }
    let read = |name: &str| fs::read(folder.join(name)).unwrap();
    for (name, bytes) in good() {
        // Signatures are drawn at random; texts are not.
        if !["file", "kept"].contains(&name) {
            assert_eq!(read(name), bytes, "{name}");
        }
    }
    let kept = Kept::parse(&read("kept")).unwrap();
    assert_eq!(kept.register().id(), registers::file().roots[0].sha256());
    let file = Update::parse(&read("file")).unwrap();
    let (kept, _) = kept.apply(&file).unwrap();
    let deployment = registers::signed::<Deployment>(read("deployment"));
    let update = Update {
        deployment: Some(deployment),
        ..Update::default()
    };
    assert!(kept.apply(&update).is_ok());
}
