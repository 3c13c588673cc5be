//! Replays what fuzzing the sealed formats found worth keeping.

#[path = "../../../fuzz/harness/replay.rs"]
mod replay;
#[path = "../../../fuzz/harness/sealed.rs"]
mod sealed;
#[path = "../../../fuzz/harness/settings.rs"]
mod settings;

use replay::replay;

macro_rules! targets {
    ($($target:ident)*) => {
        $( #[test] fn $target() { replay(stringify!($target), sealed::$target); } )*
    };
}

targets! { sealed envelope referral reply erasure receipt parcel publication code wire }

#[test]
fn settings() {
    replay("settings", settings::settings);
}
