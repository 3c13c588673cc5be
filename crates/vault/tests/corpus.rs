//! Replays what fuzzing the key file found worth keeping.

#[path = "../../../fuzz/harness/key_file.rs"]
mod harness;
#[path = "../../../fuzz/harness/replay.rs"]
mod replay;

#[test]
fn key_file() {
    replay::replay("key_file", |input| {
        let folder = tempfile::tempdir().expect("a folder");
        harness::key_file(folder.path(), input);
    });
}
