//! Replays what fuzzing the protocol format found worth keeping.

#[path = "../../../fuzz/harness/packs.rs"]
mod packs;
#[path = "../../../fuzz/harness/replay.rs"]
mod replay;

use replay::replay;

#[test]
fn pack() {
    replay("pack", packs::pack);
}

#[test]
fn texts() {
    replay("texts", packs::texts);
}

#[test]
fn answers() {
    replay("answers", packs::answers);
}
