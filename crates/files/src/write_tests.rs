//! What is there after a write, and after one that failed.

use super::*;

/// The names in a folder with their content; folders are left out.
#[track_caller]
fn holds(folder: &Path, expected: &[(&str, &str)]) {
    let mut found: Vec<(String, String)> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy();
            let content = fs::read_to_string(&path).expect("a text");
            (name.into_owned(), content)
        })
        .collect();
    found.sort();
    let expected: Vec<(String, String)> = expected
        .iter()
        .map(|(name, content)| ((*name).to_owned(), (*content).to_owned()))
        .collect();
    assert_eq!(found, expected);
}

#[cfg(unix)]
#[track_caller]
fn mode_is(path: &Path, expected: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = fs::metadata(path).expect("is there").permissions().mode();
    assert_eq!(mode & 0o777, expected);
}

#[test]
fn replace_takes_the_place_and_leaves_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a");
    replace(&path, b"one", Readers::Owner).expect("written");
    replace(&path, b"two", Readers::Owner).expect("written");
    holds(folder.path(), &[("a", "two")]);
    #[cfg(unix)]
    mode_is(&path, 0o600);
}

#[cfg(unix)]
#[test]
fn replace_for_everybody_follows_the_umask() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a");
    let plain = folder.path().join("plain");
    replace(&path, b"one", Readers::Everybody).expect("written");
    fs::write(&plain, "one").expect("written");
    use std::os::unix::fs::PermissionsExt as _;
    let plain = fs::metadata(&plain).expect("is there").permissions().mode();
    mode_is(&path, plain & 0o777);
}

#[test]
fn create_never_overwrites() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a");
    create(&path, b"one", Readers::Owner).expect("written");
    let again = create(&path, b"two", Readers::Owner).expect_err("is there");
    assert!(matches!(again, FileError::AlreadyExists { .. }));
    holds(folder.path(), &[("a", "one")]);
    #[cfg(unix)]
    mode_is(&path, 0o600);
}

#[test]
fn create_by_many_at_once_succeeds_for_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a");
    let made: usize = std::thread::scope(|scope| {
        let writers: Vec<_> = (0..8)
            .map(|number| {
                let path = &path;
                scope.spawn(move || {
                    create(path, format!("{number}").as_bytes(), Readers::Owner).is_ok()
                })
            })
            .collect();
        let done = writers.into_iter().map(|writer| writer.join());
        done.filter(|made| *made.as_ref().expect("ended")).count()
    });
    assert_eq!(made, 1);
    assert_eq!(fs::read_dir(folder.path()).expect("lists").count(), 1);
}

#[test]
fn failed_write_leaves_nothing_half_done() {
    let folder = tempfile::tempdir().expect("a folder");
    // A folder with something in it stands where the file should go: the last step fails.
    fs::create_dir_all(folder.path().join("a/inside")).expect("folders");
    replace(&folder.path().join("a"), b"one", Readers::Everybody).expect_err("in the way");
    create(&folder.path().join("a"), b"one", Readers::Everybody).expect_err("in the way");
    let nowhere = folder.path().join("no/such/file");
    let missing = replace(&nowhere, b"one", Readers::Everybody).expect_err("no folder");
    assert!(missing.is_missing());
    assert_eq!(missing.path(), nowhere);
    holds(folder.path(), &[]);
}

#[cfg(unix)]
#[test]
fn folder_is_opened_before_its_names_change_and_synced_after() {
    use crate::folder::probe;
    let folder = tempfile::tempdir().expect("a folder");
    let [made, replaced, published] = ["a", "b", "c"].map(|name| folder.path().join(name));
    create(&made, b"one", Readers::Owner).expect("written");
    replace(&replaced, b"one", Readers::Owner).expect("written");
    let finished = folder.path().join("c.new");
    fs::write(&finished, "one").expect("written");
    publish(&finished, &published).expect("renamed");
    for path in [&made, &replaced, &published] {
        assert_eq!(probe::of(path), [("opened", false), ("synced", true)]);
    }
}

#[cfg(unix)]
#[test]
fn removed_file_is_gone_durably_also_the_second_time() {
    use crate::folder::probe;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a");
    fs::write(&path, "one").expect("written");
    remove(&path).expect("removed");
    assert_eq!(probe::of(&path), [("opened", true), ("synced", false)]);
    remove(&path).expect("as good");
    assert_eq!(
        probe::of(&path)[2..],
        [("opened", false), ("synced", false)]
    );
    remove(&folder.path().join("no/such/file")).expect("as good");
}

#[test]
fn publish_renames_over_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (from, to) = (folder.path().join("a.new"), folder.path().join("a"));
    fs::write(&from, "one").expect("written");
    publish(&from, &to).expect("renamed");
    holds(folder.path(), &[("a", "one")]);
    fs::write(&from, "two").expect("written");
    let again = publish(&from, &to).expect_err("is there");
    assert!(matches!(again, FileError::AlreadyExists { .. }));
    holds(folder.path(), &[("a", "one"), ("a.new", "two")]);
}

#[test]
fn draft_of_a_crash_is_removed_by_the_next_write() {
    let folder = tempfile::tempdir().expect("a folder");
    let old = SystemTime::now() - STALE_AFTER - Duration::from_secs(1);
    let names = [
        (".repere-abcdefABCDEF.partial", true),
        (".repere-ABCDEFabcdef.partial", false),
        (".repere-notes.partial", true),
        ("abcdefABCDEF.partial", true),
    ];
    for (name, stale) in names {
        let file = File::create(folder.path().join(name)).expect("made");
        if stale {
            file.set_modified(old).expect("dated");
        }
    }
    create(&folder.path().join("a"), b"one", Readers::Owner).expect("written");
    holds(
        folder.path(),
        &[
            // Somebody may be writing this very moment.
            (".repere-ABCDEFabcdef.partial", ""),
            // Not ours.
            (".repere-notes.partial", ""),
            ("a", "one"),
            ("abcdefABCDEF.partial", ""),
        ],
    );
}
