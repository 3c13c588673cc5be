//! Creating and unlocking: everything that is not as it should be has its own name, and nothing is touched.

mod vault_of_lines;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use repere_vault::{KdfParameters, OpenError, Vault};
use vault_of_lines::{
    PASSPHRASE, SCHEMA, at, create, create_with, lines, secret, unlock, unlock_with, write,
};

/// The vault's files by name. The lock file has no content and may come at any time.
fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let Ok(entries) = fs::read_dir(dir) else {
        return BTreeMap::new();
    };
    entries
        .map(|entry| entry.expect("an entry").path())
        .map(|path| {
            (
                path.file_name()
                    .expect("a name")
                    .to_string_lossy()
                    .into_owned(),
                fs::read(&path).expect("bytes"),
            )
        })
        .filter(|(name, _)| name != "vault.lock")
        .collect()
}

/// A vault that was used and locked, then spoilt: what unlocking it with the right passphrase says,
/// and that it leaves every byte in its place.
#[track_caller]
fn check(spoil: impl FnOnce(&Path), expected: &str) {
    let dir = used_vault();
    spoil(dir.path());
    let before = files(dir.path());
    let code = match unlock(dir.path()) {
        Ok(_) => "unlocked",
        Err(error) => error.code(),
    };
    assert_eq!(code, expected);
    let mut after = files(dir.path());
    if expected == "wrong-passphrase" {
        // The key file may differ only in the count of attempts.
        assert_ne!(after["vault.key"], before["vault.key"]);
        after.insert("vault.key".to_owned(), before["vault.key"].clone());
    }
    assert!(
        after == before,
        "files were changed: {:?} {:?}",
        before.keys(),
        after.keys()
    );
}

fn used_vault() -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    let vault = create(dir.path());
    for number in 0..200 {
        write(&vault, &format!("{number} {}", "x".repeat(300)));
    }
    vault.lock().expect("locked");
    dir
}

fn edit(dir: &Path, name: &str, change: impl FnOnce(&mut Vec<u8>)) {
    let path = dir.join(name);
    let mut bytes = fs::read(&path).expect("bytes");
    change(&mut bytes);
    fs::write(path, bytes).expect("written");
}

fn edit_key(dir: &Path, from: &str, to: &str) {
    edit(dir, "vault.key", |bytes| {
        let text = String::from_utf8(bytes.clone()).expect("JSON");
        assert!(text.contains(from), "{text}");
        *bytes = text.replace(from, to).into_bytes();
    });
}

fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    (0..length).map(|_| next()).collect()
}

#[test]
fn unspoilt_vault_opens() {
    check(|_| {}, "unlocked");
}

#[test]
fn missing_files_are_named() {
    check(
        |dir| fs::remove_file(dir.join("vault.key")).expect("removed"),
        "vault-key-missing",
    );
    check(
        |dir| fs::remove_file(dir.join("vault.db")).expect("removed"),
        "vault-database-missing",
    );
    check(
        |dir| {
            fs::remove_file(dir.join("vault.db")).expect("removed");
            fs::remove_file(dir.join("vault.key")).expect("removed");
        },
        "vault-absent",
    );
    check(
        |dir| fs::remove_dir_all(dir).expect("removed"),
        "vault-absent",
    );
}

#[test]
fn unlocking_creates_nothing_where_there_is_no_vault() {
    let dir = tempfile::tempdir().expect("a folder");
    assert_eq!(unlock(dir.path()).err(), Some(OpenError::Absent));
    assert_eq!(
        unlock(&dir.path().join("never")).err(),
        Some(OpenError::Absent)
    );
    assert_eq!(fs::read_dir(dir.path()).expect("a folder").count(), 0);
    assert!(!Vault::exists(&SCHEMA, dir.path()));
}

#[test]
fn bad_key_files_are_refused() {
    check(|dir| edit(dir, "vault.key", Vec::clear), "vault-damaged");
    check(
        |dir| edit(dir, "vault.key", |bytes| bytes.fill(0)),
        "vault-damaged",
    );
    check(
        |dir| edit(dir, "vault.key", |bytes| bytes.truncate(bytes.len() / 2)),
        "vault-damaged",
    );
    check(
        |dir| edit(dir, "vault.key", |bytes| *bytes = noise(600)),
        "not-a-vault",
    );
    check(
        |dir| edit(dir, "vault.key", |bytes| *bytes = noise(100_000)),
        "not-a-vault",
    );
    check(
        |dir| edit(dir, "vault.key", |bytes| *bytes = b"{\"a\": 1}".to_vec()),
        "not-a-vault",
    );
    check(
        |dir| edit_key(dir, "repere-vault-key/1", "somebody-else/1"),
        "not-a-vault",
    );
    check(
        |dir| edit_key(dir, "repere-vault-key/1", "repere-vault-key/2"),
        "vault-newer",
    );
    check(
        |dir| edit_key(dir, "\"attempts\"", "\"more\": 1, \"attempts\""),
        "vault-damaged",
    );
    check(
        |dir| edit_key(dir, "\"nonce\": \"", "\"nonce\": \"AAAA"),
        "vault-damaged",
    );
    check(|dir| edit_key(dir, "argon2id+", "rot13+"), "vault-damaged");
}

#[test]
fn key_files_with_unacceptable_parameters_are_refused() {
    check(
        |dir| edit_key(dir, "\"memory_kib\": 64,", "\"memory_kib\": 7,"),
        "vault-unacceptable-kdf",
    );
    check(
        |dir| edit_key(dir, "\"memory_kib\": 64,", "\"memory_kib\": 4294967295,"),
        "vault-unacceptable-kdf",
    );
    check(
        |dir| edit_key(dir, "\"iterations\": 1,", "\"iterations\": 1000000,"),
        "vault-unacceptable-kdf",
    );
    check(
        |dir| edit_key(dir, "\"lanes\": 1,", "\"lanes\": 0,"),
        "vault-unacceptable-kdf",
    );
    check(
        |dir| edit_key(dir, "\"for_tests\": true", "\"for_tests\": false"),
        "vault-unacceptable-kdf",
    );
    check(
        |dir| edit_key(dir, "\"memory_kib\": 64,", "\"memory_kib\": -1,"),
        "vault-damaged",
    );
}

/// The tag vouches for the whole header: what passes every check and is not what was written opens nothing.
#[test]
fn altered_headers_are_refused() {
    check(
        |dir| edit_key(dir, "\"memory_kib\": 64,", "\"memory_kib\": 65,"),
        "wrong-passphrase",
    );
    check(
        |dir| edit_key(dir, "\"iterations\": 1,", "\"iterations\": 2,"),
        "wrong-passphrase",
    );
    check(
        |dir| edit_key(dir, "\"created_at\": \"2026", "\"created_at\": \"2025"),
        "wrong-passphrase",
    );
    for field in ["salt", "nonce", "wrapped_key", "tag"] {
        check(
            |dir| {
                edit(dir, "vault.key", |bytes| {
                    let text = String::from_utf8(bytes.clone()).expect("JSON");
                    let start =
                        text.find(&format!("\"{field}\": \"")).expect(field) + field.len() + 5;
                    bytes[start] = if bytes[start] == b'A' { b'B' } else { b'A' };
                });
            },
            "wrong-passphrase",
        );
    }
}

#[test]
fn bad_databases_are_refused() {
    check(|dir| edit(dir, "vault.db", Vec::clear), "vault-damaged");
    check(
        |dir| edit(dir, "vault.db", |bytes| bytes.fill(0)),
        "vault-damaged",
    );
    check(
        |dir| edit(dir, "vault.db", |bytes| bytes.truncate(100)),
        "vault-damaged",
    );
    check(
        |dir| edit(dir, "vault.db", |bytes| *bytes = noise(40_960)),
        "vault-key-of-another",
    );
    check(
        |dir| {
            edit(dir, "vault.db", |bytes| {
                *bytes = b"SQLite format 3\0 and more".to_vec()
            })
        },
        "not-a-vault",
    );
    check(
        |dir| {
            fs::copy(used_vault().path().join("vault.db"), dir.join("vault.db"))
                .map(drop)
                .expect("copied")
        },
        "vault-key-of-another",
    );
    check(
        |dir| {
            fs::copy(used_vault().path().join("vault.key"), dir.join("vault.key"))
                .map(drop)
                .expect("copied")
        },
        "vault-key-of-another",
    );
}

/// The passphrase was right, so the count of attempts begins again; the database stays as it is.
#[test]
fn altered_databases_are_refused() {
    for spoil in [
        (|bytes| bytes.truncate(4096)) as fn(&mut Vec<u8>),
        |bytes| bytes.truncate(bytes.len() / 2 / 4096 * 4096),
        |bytes| bytes[100] ^= 1,
        |bytes| bytes[4095] ^= 1,
        |bytes| bytes[16..4096].fill(0),
    ] {
        let dir = used_vault();
        edit(dir.path(), "vault.db", spoil);
        let before = fs::read(dir.path().join("vault.db")).expect("bytes");
        assert_eq!(unlock(dir.path()).err(), Some(OpenError::Damaged));
        assert_eq!(unlock(dir.path()).err(), Some(OpenError::Damaged));
        assert!(fs::read(dir.path().join("vault.db")).expect("bytes") == before);
    }
}

#[test]
fn page_that_was_altered_is_noticed_when_it_is_read() {
    let dir = used_vault();
    edit(dir.path(), "vault.db", |bytes| {
        for page in bytes.chunks_mut(4096).skip(1) {
            page[2000] ^= 1;
        }
    });
    // Whether the first damaged page is met while opening or while reading: it is refused, never guessed.
    let code = match unlock(dir.path()) {
        Ok(vault) => lines(&vault).expect_err("refused").code(),
        Err(error) => error.code(),
    };
    assert_eq!(code, "vault-damaged");
}

#[test]
fn vault_is_not_created_over_a_file() {
    for name in ["vault.db", "vault.key"] {
        let dir = tempfile::tempdir().expect("a folder");
        fs::write(dir.path().join(name), b"somebody's").expect("written");
        let refused = create_with(dir.path(), PASSPHRASE);
        assert_eq!(refused.err(), Some(OpenError::AlreadyExists));
        assert_eq!(
            files(dir.path()),
            BTreeMap::from([(name.to_owned(), b"somebody's".to_vec())])
        );
        assert!(Vault::exists(&SCHEMA, dir.path()));
    }
    let dir = used_vault();
    let before = files(dir.path());
    let refused = create_with(dir.path(), PASSPHRASE);
    assert_eq!(refused.err(), Some(OpenError::AlreadyExists));
    assert!(files(dir.path()) == before);
}

#[test]
fn creation_that_was_cut_short_is_undone_or_finished() {
    // Before the first rename: there is no vault, and a new one can be made.
    let dir = tempfile::tempdir().expect("a folder");
    for name in ["vault.db.new", "vault.db.new-wal", "vault.key.new"] {
        fs::write(dir.path().join(name), b"half").expect("written");
    }
    assert!(!Vault::exists(&SCHEMA, dir.path()));
    assert_eq!(unlock(dir.path()).err(), Some(OpenError::Absent));
    create(dir.path()).lock().expect("locked");
    assert_eq!(
        files(dir.path()).into_keys().collect::<Vec<_>>(),
        ["vault.db", "vault.key"]
    );

    // Between the two renames: the vault is finished, with the passphrase that was chosen.
    fs::rename(
        dir.path().join("vault.key"),
        dir.path().join("vault.key.new"),
    )
    .expect("renamed");
    assert!(Vault::exists(&SCHEMA, dir.path()));
    let refused = create_with(dir.path(), "another");
    assert_eq!(refused.err(), Some(OpenError::AlreadyExists));
    assert!(unlock(dir.path()).is_ok());
    assert_eq!(
        files(dir.path()).into_keys().collect::<Vec<_>>(),
        ["vault.db", "vault.key"]
    );
}

#[test]
fn vault_is_opened_by_one_at_a_time() {
    let dir = tempfile::tempdir().expect("a folder");
    let vault = create(dir.path());
    let before = fs::read(dir.path().join("vault.key")).expect("bytes");
    assert_eq!(unlock(dir.path()).err(), Some(OpenError::InUse));
    let wrong = unlock_with(dir.path(), "wrong", 0);
    assert_eq!(wrong.err(), Some(OpenError::InUse));
    assert_eq!(
        fs::read(dir.path().join("vault.key")).expect("bytes"),
        before
    );
    drop(vault);
    let vault = unlock(dir.path()).expect("free again");
    assert_eq!(unlock(dir.path()).err(), Some(OpenError::InUse));
    vault.lock().expect("locked");
    assert!(unlock(dir.path()).is_ok());
}

#[test]
fn passphrase_of_another_keyboard_opens() {
    let dir = tempfile::tempdir().expect("a folder");
    let vault = create_with(dir.path(), "caf\u{e9} \u{219}i lapte");
    vault.expect("a vault").lock().expect("locked");
    assert!(unlock_with(dir.path(), "cafe\u{301} s\u{326}i lapte", 0).is_ok());
    assert!(unlock_with(dir.path(), "cafe si lapte", 0).is_err());
}

#[test]
fn weak_parameters_create_nothing() {
    let dir = tempfile::tempdir().expect("a folder");
    let weak: KdfParameters =
        serde_json::from_str(r#"{"memory_kib": 19456, "iterations": 2, "lanes": 1}"#)
            .expect("parameters");
    let refused = Vault::create(&SCHEMA, dir.path(), &secret(PASSPHRASE), weak, at(0));
    assert_eq!(refused.err(), Some(OpenError::UnacceptableKdf));
    assert_eq!(fs::read_dir(dir.path()).expect("a folder").count(), 0);
}

#[test]
fn recommended_parameters_work() {
    let dir = tempfile::tempdir().expect("a folder");
    let folder = dir.path().join("a/b");
    let vault = Vault::create(
        &SCHEMA,
        &folder,
        &secret(PASSPHRASE),
        KdfParameters::recommended(),
        at(0),
    );
    vault.expect("a vault").lock().expect("locked");
    let text = fs::read_to_string(folder.join("vault.key")).expect("text");
    assert!(text.contains("\"memory_kib\": 65536"), "{text}");
    assert!(!text.contains("for_tests"), "{text}");
    assert!(unlock(&folder).is_ok());
}

#[cfg(unix)]
#[test]
fn files_are_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().expect("a folder");
    let folder = dir.path().join("vault");
    let vault = create(&folder);
    write(&vault, "something");
    let mode = |path: &Path| fs::metadata(path).expect("metadata").permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        names.push(
            path.file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned(),
        );
    }
    names.sort();
    assert_eq!(
        names,
        ["vault.db", "vault.db-wal", "vault.key", "vault.lock"]
    );
}

#[test]
fn every_code_is_its_own() {
    let mut codes = OpenError::CODES.to_vec();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), OpenError::CODES.len());
    assert!(OpenError::CODES.contains(&OpenError::Damaged.code()));
}
