//! `repere directory`, as it is typed: begun from the shipped one, changed, checked, tried, compared, signed.

use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A folder in which the commands run.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Desk {
        Desk(tempfile::tempdir().expect("a folder"))
    }

    /// What is said, and the exit code. Gives what stands on standard output.
    #[track_caller]
    fn check(&self, arguments: &[&str], code: i32, said: &[&str]) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_repere"))
            .args(["--lang", "en"])
            .args(arguments)
            .current_dir(self.0.path())
            .output()
            .expect("the binary runs");
        let printed = String::from_utf8(output.stdout).expect("text");
        let told = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(code), "{printed}\n{told}");
        for words in said {
            let found = printed.contains(words) || told.contains(words);
            assert!(found, "no {words:?} in\n{printed}\n{told}");
        }
        printed
    }

    fn change(&self, from: &str, to: &str) {
        let path = self.0.path().join("mine/directory.toml");
        let text = fs::read_to_string(&path).expect("it is there");
        assert!(text.contains(from), "{from}");
        fs::write(path, text.replacen(from, to, 1)).expect("written");
    }
}

#[test]
fn directory_is_begun_changed_checked_tried_compared_and_signed() {
    let desk = Desk::new();
    desk.check(&["directory", "new", "mine"], 0, &["edition 1.1.0"]);
    desk.check(
        &["directory", "new", "mine"],
        2,
        &["something at this place already"],
    );
    desk.check(&["directory", "test", "mine"], 0, &["cases hold"]);

    desk.change("number = \"3114\"", "number = \"31 15\"");
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../directory");
    let shipped = shipped.to_str().expect("text");
    let words = "Number `suicide-prevention`, `number`: before 3114; after 31 15";
    desk.check(
        &["directory", "diff", shipped, "mine"],
        0,
        &[words, "one change"],
    );

    let unverified = ["directory", "check", "--unverified", "mine"];
    let words = [
        "Duty report-offence: You are a public official",
        "official number, read on 2026-11-29",
        "known in the profession, read nowhere",
        "nothing to put right",
    ];
    desk.check(&unverified, 0, &words);
    let json = desk.check(&["directory", "check", "mine", "--format", "json"], 0, &[]);
    let json: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["errors"], 0);
    assert!(
        json["unverified"]
            .as_array()
            .is_some_and(|all| all.len() > 80)
    );

    let keygen = ["protocol", "keygen", "--name", "Us", "--out", "us.key"];
    let public = desk.check(&keygen, 0, &[]);
    fs::write(desk.0.path().join("us.json"), public).expect("written");
    desk.check(
        &["directory", "sign", "mine", "--key", "us.key"],
        0,
        &["france 1.1.0 is signed by “Us”"],
    );
    let file = "france-1.1.0.repere-directory";
    let verify = ["directory", "verify", file, "--publisher", "us.json"];
    desk.check(&verify, 0, &["Both signatures are right"]);
    // A protocol it is not.
    let protocol = ["protocol", "verify", file, "--publisher", "us.json"];
    desk.check(&protocol, 1, &["neither a protocol nor a directory"]);
    let text = fs::read_to_string(desk.0.path().join(file)).expect("it is there");
    let forged = text.replacen("\"SOURCES.md\"", "\"texts/xx.ftl\"", 1);
    fs::write(desk.0.path().join(file), forged).expect("written");
    desk.check(&verify, 1, &["not the one that was signed"]);
}

#[test]
fn wrong_directory_is_shown_with_the_line_and_never_signed() {
    let desk = Desk::new();
    desk.check(&["directory", "new", "mine"], 0, &[]);
    desk.change(
        "for = { age = \"adult\" }",
        "for = { age = \"adult\", roles = [\"nobody\"] }",
    );
    let words = [
        "There is no role `nobody`",
        "mine/directory.toml:",
        "[unknown-role]",
    ];
    desk.check(&["directory", "check", "mine"], 1, &words);
    desk.check(
        &["directory", "sign", "mine", "--unsigned"],
        1,
        &["has errors"],
    );
    desk.change(", roles = [\"nobody\"]", "");
    desk.change("secrecy = true", "secrecy = false");
    // The duties and the cases no longer fit.
    let said = ["Case `outreach-is-bound-by-secrecy`", "`duties`: at fault"];
    desk.check(&["directory", "test", "mine"], 1, &said);
    desk.check(&["directory", "check", "nowhere"], 2, &["nowhere"]);
}
