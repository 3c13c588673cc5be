//! `repere hub update-agency`, as it is typed.

use repere_referral::AgencyIdentity;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// A hub that one agency receives at, in a folder of its own.
struct Hub {
    folder: TempDir,
    recipient: String,
}

impl Hub {
    fn new() -> Hub {
        let hub = Hub {
            folder: tempfile::tempdir().expect("a folder"),
            recipient: recipient(),
        };
        hub.done(&["init", "--name", "localhost"]);
        let agency = hub.agency("ccem", "Service", &hub.recipient);
        hub.done(&["add-agency", text(&agency)]);
        hub
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_repere"));
        command.args(["--lang", "en", "hub", arguments[0], "--dir"]);
        command.arg(self.folder.path().join("hub"));
        command.args(&arguments[1..]);
        command.output().expect("the binary runs")
    }

    #[track_caller]
    fn done(&self, arguments: &[&str]) {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
    }

    /// The description of an agency, in a file.
    fn agency(&self, id: &str, name: &str, recipient: &str) -> PathBuf {
        let agency = json!({
            "id": id, "names": { "fr": name }, "purposes": {}, "locale": "fr", "recipient": recipient,
        });
        let path = self.folder.path().join("agency.json");
        fs::write(&path, agency.to_string()).expect("writes");
        path
    }

    /// The settings file that the hub would give out now.
    fn settings(&self) -> Value {
        let out = self.folder.path().join("settings.json");
        let url = "https://localhost:8443";
        self.done(&[
            "deployment",
            "--name",
            "Essai",
            "--url",
            url,
            "--out",
            text(&out),
        ]);
        serde_json::from_slice(&fs::read(out).expect("reads")).expect("settings are JSON")
    }
}

fn recipient() -> String {
    let identity = AgencyIdentity::generate(&mut rand::rng());
    identity.recipient().to_string()
}

fn text(path: &Path) -> &str {
    path.to_str().expect("the path is text")
}

/// Updating is refused with these words, and the hub and the file are as they were.
#[track_caller]
fn check(hub: &Hub, agency: &Path, said: &[&str]) {
    let (settings, file) = (hub.settings(), fs::read(agency).expect("reads"));
    let output = hub.run(&["update-agency", text(agency)]);
    let told = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(output.stdout.is_empty());
    for words in said {
        assert!(told.contains(words), "no {words:?} in\n{told}");
    }
    assert_eq!(hub.settings(), settings);
    assert_eq!(fs::read(agency).expect("reads"), file);
}

#[test]
fn update_agency_takes_a_corrected_description() {
    let hub = Hub::new();
    let before = hub.settings();
    let agency = hub.agency("ccem", &"n".repeat(200), &hub.recipient);
    hub.done(&["update-agency", text(&agency)]);
    let mut expected = before;
    expected["agencies"][0]["names"]["fr"] = json!("n".repeat(200));
    assert_eq!(hub.settings(), expected);
}

#[test]
fn update_agency_refuses_a_name_that_is_too_long_with_its_place_and_the_limit() {
    let hub = Hub::new();
    let agency = hub.agency("ccem", &"n".repeat(201), &hub.recipient);
    let said = ["agency.json", "name in \"fr\"", "201 characters", "200"];
    check(&hub, &agency, &said);
}

#[test]
fn update_agency_refuses_an_agency_that_is_not_here() {
    let hub = Hub::new();
    let agency = hub.agency("other", "Service", &hub.recipient);
    let said = ["\"other\" is not here", "repere hub add-agency"];
    check(&hub, &agency, &said);
}

#[test]
fn update_agency_refuses_another_key() {
    let hub = Hub::new();
    let agency = hub.agency("ccem", "Service", &recipient());
    check(&hub, &agency, &["\"ccem\" has another key"]);
}
