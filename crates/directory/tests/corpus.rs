//! Replays the inputs of the fuzz target of directories.

#[path = "../../../fuzz/harness/directory.rs"]
mod directories;
#[path = "../../../fuzz/harness/replay.rs"]
mod replay;

#[test]
fn directory_inputs_of_the_fuzz_target_hold() {
    replay::replay("directory", directories::directory);
}
