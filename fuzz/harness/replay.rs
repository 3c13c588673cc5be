//! Runs a function of a harness over the corpus of its target. Included by the tests of the crates.

use std::path::Path;

/// Replays `fuzz/corpus/<target>/`.
#[track_caller]
pub fn replay(target: &str, run: fn(&[u8])) {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = manifest.join("../../fuzz/corpus").join(target);
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
