//! Replays the inputs of the fuzz target of the log.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

#[path = "../../../fuzz/harness/log.rs"]
mod log;
#[path = "../../../fuzz/harness/replay.rs"]
mod replay;

use std::fs;
use std::path::Path;

#[test]
fn log_inputs_of_the_fuzz_target_hold() {
    replay::replay("log", log::run);
}

/// The seeds stay what they are called: a change of the format has to bring new ones.
#[test]
fn seeds_of_the_fuzz_target_are_believed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/log");
    if std::env::var_os("REPERE_WRITE_SEEDS").is_some() {
        fs::create_dir_all(&folder).unwrap();
        for (name, bytes) in log::good() {
            fs::write(folder.join(name), bytes).unwrap();
        }
    }
    let read = |name: &str| fs::read(folder.join(name)).unwrap();
    for (name, bytes) in log::good() {
        // ML-DSA signatures are drawn at random; the rest is not.
        if !["cosigned", "proof", "request"].contains(&name) {
            assert_eq!(read(name), bytes, "{name}");
        }
    }
    assert!(log::log().open(&read("cosigned")).is_ok());
}
