//! Replays what fuzzing the stripping of attachments found worth keeping.

#[path = "../../../fuzz/harness/attachment.rs"]
mod attachment;
#[path = "../../../fuzz/harness/replay.rs"]
mod replay;

#[test]
fn attachment() {
    replay::replay("attachment", attachment::attachment);
}
