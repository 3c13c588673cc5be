//! Replays what fuzzing the moving pictures found worth keeping.

#[path = "../../../fuzz/harness/pictures.rs"]
mod pictures;
#[path = "../../../fuzz/harness/replay.rs"]
mod replay;

use replay::replay;

#[test]
fn pictures() {
    replay("pictures", pictures::pictures);
}
