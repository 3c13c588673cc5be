//! Replays what fuzzing the desk found worth keeping.

#[path = "../../../fuzz/harness/desk.rs"]
mod harness;
#[path = "../../../fuzz/harness/replay.rs"]
mod replay;
#[path = "../../../fuzz/harness/sealed.rs"]
mod sealed;

#[test]
fn desk() {
    replay::replay("desk", harness::desk);
}
