//! `repere protocol keygen`, `sign` and `verify`, as they are typed.

use repere_app::bundle::Bundle;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../protocol/tests/example")
}

/// A folder in which the commands run.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Desk {
        Desk(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("it is there")
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_repere"));
        command
            .args(["--lang", "en", "protocol"])
            .args(arguments)
            .current_dir(self.0.path());
        command.output().expect("the binary runs")
    }

    /// What is said, and the exit code. Gives what stands on standard output.
    #[track_caller]
    fn check(&self, arguments: &[&str], code: i32, said: &[&str]) -> String {
        let output = self.run(arguments);
        let printed = String::from_utf8(output.stdout).expect("text");
        let told = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(code), "{printed}\n{told}");
        for words in said {
            let found = printed.contains(words) || told.contains(words);
            assert!(found, "no {words:?} in\n{printed}\n{told}");
        }
        printed
    }

    /// Makes a publisher: `<name>.key` and `<name>.json`.
    #[track_caller]
    fn publisher(&self, name: &str) {
        let key = format!("{name}.key");
        let public = self.check(&["keygen", "--name", name, "--out", &key], 0, &[name]);
        fs::write(self.path(&format!("{name}.json")), public).expect("written");
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).expect("a folder");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("an entry").file_name())
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

const BUNDLE: &str = "papers-and-pay-1.0.0.repere-protocol";

#[test]
fn publish_makes_what_verifies_for_whoever_trusts_the_publisher() {
    let desk = Desk::new();
    desk.publisher("ours");
    desk.publisher("theirs");
    let example = example();
    let pack = example.to_str().expect("a text");
    let said = "papers-and-pay 1.0.0 is signed by “ours”";
    desk.check(&["sign", pack, "--key", "ours.key"], 0, &[said]);
    let trusting = |who: &[&str]| {
        let mut arguments = vec!["verify".to_owned(), BUNDLE.to_owned()];
        for name in who {
            arguments.extend(["--publisher".to_owned(), format!("{name}.json")]);
        }
        arguments
    };
    for (who, code, said) in [
        (&["ours"][..], 0, "signed by “ours” on "),
        (&["theirs", "ours"], 0, "Both signatures are right"),
        (
            &["theirs"],
            1,
            "somebody whom this deployment does not know",
        ),
    ] {
        let arguments = trusting(who);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        desk.check(&arguments, code, &[said]);
    }
    let json = [
        "verify",
        BUNDLE,
        "--publisher",
        "ours.json",
        "--format",
        "json",
    ];
    let verified: Value = serde_json::from_str(&desk.check(&json, 0, &[])).expect("JSON");
    assert_eq!(verified["verified"], true);
    assert_eq!(verified["publisher"], "ours");
    assert_eq!(verified["publication"]["id"], "papers-and-pay");
    // Only what belongs to a pack, and all of it.
    let bundle: Value = serde_json::from_str(&desk.read(BUNDLE)).expect("JSON");
    let files = bundle["files"].as_object().expect("files").keys();
    let expected = [
        "SOURCES.md",
        "cases.toml",
        "protocol.toml",
        "texts/en.ftl",
        "texts/fr.ftl",
    ];
    assert_eq!(files.collect::<Vec<_>>(), expected);

    // One character of the sources.
    let mut changed = bundle;
    let sources = changed["files"]["SOURCES.md"].as_str().expect("a text");
    changed["files"]["SOURCES.md"] = sources.replacen(&sources[8..12], "QUJD", 1).into();
    fs::write(desk.path(BUNDLE), changed.to_string()).expect("written");
    let said = "is not the one that was signed";
    desk.check(&["verify", BUNDLE, "--publisher", "ours.json"], 1, &[said]);
    fs::write(desk.path(BUNDLE), "<html>").expect("written");
    let said = "This file is neither a protocol nor a directory";
    desk.check(&["verify", BUNDLE, "--publisher", "ours.json"], 1, &[said]);
}

#[test]
fn publisher_keys_are_for_their_owner_and_never_overwritten() {
    let desk = Desk::new();
    desk.publisher("ours");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(desk.path("ours.key")).expect("it is there");
        assert_eq!(mode.permissions().mode() & 0o777, 0o600);
    }
    let before = desk.read("ours.key");
    let again = ["keygen", "--name", "ours", "--out", "ours.key"];
    let printed = desk.check(&again, 2, &["There is something at this place already"]);
    assert_eq!((printed.as_str(), desk.read("ours.key")), ("", before));
    for name in ["", "  ", "a\nb"] {
        let arguments = ["keygen", "--name", name, "--out", "x.key"];
        desk.check(&arguments, 2, &["name cannot be used"]);
    }
    // The public half holds no secret one.
    let secret: Value = serde_json::from_str(&desk.read("ours.key")).expect("JSON");
    let secret = secret["secret_keys"].as_str().expect("a text");
    assert!(!desk.read("ours.json").contains(secret));
    assert_eq!(desk.names(), ["ours.json", "ours.key"]);
}

#[test]
fn publish_leaves_nothing_of_what_cannot_be_signed() {
    let desk = Desk::new();
    desk.publisher("ours");
    let broken = desk.path("broken");
    fs::create_dir_all(broken.join("texts")).expect("folders");
    for name in [
        "protocol.toml",
        "cases.toml",
        "texts/fr.ftl",
        "texts/en.ftl",
    ] {
        fs::copy(example().join(name), broken.join(name)).expect("copied");
    }
    // The pack could be used; its cases are wrong.
    let cases = fs::read_to_string(broken.join("cases.toml")).expect("a text");
    let cases = cases.replacen("none-recorded", "none-recordet", 1);
    fs::write(broken.join("cases.toml"), cases).expect("written");
    let said = ["unknown-outcome", "has errors and cannot be used"];
    desk.check(&["sign", "broken", "--key", "ours.key"], 1, &said);
    let example = example();
    let pack = example.to_str().expect("a text");
    for (key, said) in [
        ("ours.json", "does not hold the secret keys"),
        ("nowhere.key", "cannot be read"),
    ] {
        desk.check(&["sign", pack, "--key", key], 2, &[said]);
    }
    desk.check(&["sign", pack], 2, &[]);
    let nowhere = ["sign", pack, "--key", "ours.key", "--out", "no/such/file"];
    desk.check(&nowhere, 2, &["could not be written"]);
    assert_eq!(desk.names(), ["broken", "ours.json", "ours.key"]);
}

#[test]
fn publish_makes_an_unsigned_bundle_only_when_asked() {
    let desk = Desk::new();
    let example = example();
    let pack = example.to_str().expect("a text");
    let arguments = ["sign", pack, "--unsigned", "--out", "one"];
    desk.check(&arguments, 0, &["signed by nobody"]);
    let bundle = Bundle::parse(&desk.read("one")).expect("a bundle");
    assert!(!bundle.to_text().contains("signature"));
    desk.publisher("ours");
    let arguments = ["verify", "one", "--publisher", "ours.json"];
    desk.check(&arguments, 1, &["Nobody signed this file"]);
}
