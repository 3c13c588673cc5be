//! Replays what fuzzing found worth keeping: `fuzz/corpus/<target>/`.

#[path = "../../../fuzz/harness.rs"]
mod harness;

use std::path::Path;

#[track_caller]
fn check(target: &str, run: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fuzz/corpus")
        .join(target);
    let mut replayed = 0;
    for entry in std::fs::read_dir(&folder).expect("the target has a corpus") {
        let path = entry.expect("the folder can be read").path();
        // If the input makes it panic, this is the last name that is seen.
        eprintln!("{}", path.display());
        run(&std::fs::read(&path).expect("the input can be read"));
        replayed += 1;
    }
    assert!(replayed > 10, "{replayed} inputs in {}", folder.display());
}

#[test]
fn pack() {
    check("pack", harness::pack);
}

#[test]
fn texts() {
    check("texts", harness::texts);
}

#[test]
fn answers() {
    check("answers", harness::answers);
}
