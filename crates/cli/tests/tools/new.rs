//! `repere protocol new`.

use crate::command_line::{check, repere, text};
use std::fs;
use std::path::Path;

/// Every file below a folder, in order.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("it can be read") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            let inner = path.file_name().expect("a name").to_string_lossy();
            let files = files(&path);
            found.extend(files.iter().map(|name| format!("{inner}/{name}")));
        } else {
            let name = path.file_name().expect("a name");
            found.push(name.to_string_lossy().into_owned());
        }
    }
    found.sort();
    found
}

#[test]
fn new_pack_passes_everything() {
    let folder = tempfile::tempdir().expect("a folder");
    for (lang, note) in [
        ("fr", "# Un protocole"),
        ("en", "# A protocol"),
        ("ar", "# بروتوكول"),
        ("ro", "# Un protocol"),
    ] {
        let dir = folder.path().join(format!("my-pack-{lang}"));
        let made = repere(lang, &["new", text(&dir)]);
        assert_eq!(made.status.code(), Some(0));
        let said = String::from_utf8(made.stdout).expect("text");
        assert!(said.contains(&format!("`my-pack-{lang}`")), "{said}");
        let expected = [
            "SOURCES.md",
            "cases.toml",
            "protocol.toml",
            "texts/en.ftl",
            "texts/fr.ftl",
        ];
        assert_eq!(files(&dir), expected);
        let written = fs::read_to_string(dir.join("protocol.toml")).expect("it is there");
        assert!(written.starts_with(note), "{written}");
        for file in expected {
            let written = fs::read_to_string(dir.join(file)).expect("it is there");
            assert!(
                !written.contains("{{"),
                "{file} is not filled in: {written}"
            );
        }
        check(
            &["check", "--deny-warnings", text(&dir)],
            0,
            &["nothing to correct"],
        );
        check(&["test", text(&dir)], 0, &["all 7 cases pass"]);
    }
}

#[test]
fn new_pack_can_begin_with_points() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("points");
    check(
        &["new", text(&dir), "--from", "points"],
        0,
        &["ready to be changed"],
    );
    check(
        &["check", "--deny-warnings", text(&dir)],
        0,
        &["nothing to correct"],
    );
    check(&["test", text(&dir)], 0, &["all 7 cases pass"]);
    let said = [
        "Points of concern: 4",
        "✓ +2 “What keeps you from leaving?” → I am afraid of somebody",
    ];
    check(
        &["explain", text(&dir), "--case", "afraid-to-leave"],
        0,
        &said,
    );
}

#[test]
fn new_pack_needs_a_name_for_programs() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("Mon protocole");
    let said = ["`Mon protocole` cannot be the name", "with `--id`"];
    check(&["new", text(&dir)], 2, &said);
    assert!(!dir.exists());
    check(
        &["new", text(&dir), "--id", "mon-protocole"],
        0,
        &["`mon-protocole`"],
    );
    check(&["check", text(&dir)], 0, &["mon-protocole: nothing"]);
}

/// What is there already stays, and nothing half-made stays beside it.
#[test]
fn new_pack_overwrites_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("taken");
    fs::create_dir(&dir).expect("a folder");
    check(
        &["new", text(&dir)],
        2,
        &["There is something at this place already"],
    );
    assert_eq!(fs::read_dir(&dir).expect("it is there").count(), 0);
    fs::write(folder.path().join("file"), "mine").expect("it can be written");
    let file = folder.path().join("file");
    check(&["new", text(&file)], 2, &["Nothing was changed"]);
    assert_eq!(fs::read_to_string(&file).expect("it is there"), "mine");
    let nowhere = folder.path().join("no/such/folder");
    let said = ["cannot be made", "Check that the folder above exists"];
    check(&["new", text(&nowhere)], 2, &said);
    assert_eq!(files(folder.path()), ["file"]);
    let names = fs::read_dir(folder.path()).expect("it can be read").count();
    assert_eq!(names, 2, "the folder `taken` and the file");
}
