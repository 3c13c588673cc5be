//! Wrong passphrases: counted on the disk before each try, and slower each time.

mod vault_of_lines;

use std::fs;
use std::path::Path;

use repere_vault::OpenError;
use vault_of_lines::{PASSPHRASE, create, unlock, unlock_with};

#[track_caller]
fn try_wrong(dir: &Path, seconds: i64, expected: OpenError) {
    assert_eq!(unlock_with(dir, "wrong", seconds).err(), Some(expected));
}

#[test]
fn wrong_passphrases_are_counted_and_slowed_down() {
    let dir = tempfile::tempdir().expect("a folder");
    create(dir.path()).lock().expect("locked");
    for failed_attempts in 1..=5 {
        try_wrong(
            dir.path(),
            0,
            OpenError::WrongPassphrase { failed_attempts },
        );
    }
    try_wrong(
        dir.path(),
        0,
        OpenError::TooManyAttempts { wait_seconds: 30 },
    );
    // The right one has to wait as well, or waiting would tell which one is right.
    assert_eq!(
        unlock(dir.path()).err(),
        Some(OpenError::TooManyAttempts { wait_seconds: 30 })
    );
    try_wrong(
        dir.path(),
        29,
        OpenError::TooManyAttempts { wait_seconds: 1 },
    );
    try_wrong(
        dir.path(),
        30,
        OpenError::WrongPassphrase { failed_attempts: 6 },
    );
    try_wrong(
        dir.path(),
        31,
        OpenError::TooManyAttempts { wait_seconds: 59 },
    );
    // The clock is set back: the wait begins again from there, and it ends.
    try_wrong(
        dir.path(),
        -100_000,
        OpenError::TooManyAttempts { wait_seconds: 60 },
    );
    try_wrong(
        dir.path(),
        -100_000 + 59,
        OpenError::TooManyAttempts { wait_seconds: 1 },
    );
    let vault = unlock_with(dir.path(), PASSPHRASE, -100_000 + 60).expect("waited");
    vault.lock().expect("locked");
    try_wrong(
        dir.path(),
        0,
        OpenError::WrongPassphrase { failed_attempts: 1 },
    );
}

/// A device that is switched off in the middle of a try has had that try.
#[test]
fn try_is_on_the_disk_before_it_is_made() {
    let dir = tempfile::tempdir().expect("a folder");
    create(dir.path()).lock().expect("locked");
    try_wrong(
        dir.path(),
        0,
        OpenError::WrongPassphrase { failed_attempts: 1 },
    );
    let text = fs::read_to_string(dir.path().join("vault.key")).expect("text");
    assert!(text.contains("\"failed\": 1"), "{text}");
    // Nowhere to write the count: nothing is tried.
    let blocked = dir.path().join("vault.key.next");
    fs::create_dir(&blocked).expect("in the way");
    assert_eq!(
        unlock(dir.path()).err().map(|error| error.code()),
        Some("vault-io")
    );
}
