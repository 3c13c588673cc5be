//! Replays what fuzzing the hub's requests found worth keeping.

#[path = "../../../fuzz/harness/hub.rs"]
mod harness;
#[path = "../../../fuzz/harness/replay.rs"]
mod replay;

#[test]
fn hub() {
    replay::replay("hub", harness::hub);
}
