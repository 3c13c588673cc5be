//! `repere protocol` as it is typed, and packs to type it at.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub fn example() -> PathBuf {
    root().join("crates/protocol/tests/example")
}

pub fn labour() -> PathBuf {
    root().join("screening-protocols/labour-exploitation")
}

pub fn repere(lang: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_repere"));
    command
        .args(["--lang", lang, "protocol"])
        .args(arguments)
        .stdin(Stdio::null());
    command.output().expect("the binary runs")
}

pub fn text(path: &Path) -> &str {
    path.to_str().expect("the path is text")
}

/// What is said, on standard output or standard error, and the exit code.
#[track_caller]
pub fn check(arguments: &[&str], code: i32, said: &[&str]) -> String {
    let output = repere("en", arguments);
    let printed = String::from_utf8(output.stdout).expect("text");
    let told = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(code), "{printed}\n{told}");
    for words in said {
        let found = printed.contains(words) || told.contains(words);
        assert!(found, "no {words:?} in\n{printed}\n{told}");
    }
    printed
}

#[track_caller]
pub fn check_json(arguments: &[&str], code: i32) -> Value {
    let printed = check(&[arguments, &["--format", "json"]].concat(), code, &[]);
    serde_json::from_str(&printed).expect("JSON is printed")
}

/// A copy of the example with the first `from` in a file replaced.
#[track_caller]
pub fn edited(file: &str, from: &str, to: &str) -> tempfile::TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    fs::create_dir(copy.path().join("texts")).expect("a folder");
    for name in [
        "protocol.toml",
        "cases.toml",
        "SOURCES.md",
        "texts/fr.ftl",
        "texts/en.ftl",
    ] {
        let mut words = fs::read_to_string(example().join(name)).expect("the example is there");
        if name == file {
            assert!(words.contains(from), "the example has no {from:?}");
            words = words.replacen(from, to, 1);
        }
        fs::write(copy.path().join(name), words).expect("it can be written");
    }
    copy
}
