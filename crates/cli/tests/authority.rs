//! `repere authority`, as it is typed: a register is begun, signed on two machines, changed, rotated, and believed.

use repere_referral::SigningKeys;
use repere_referral::deployment::Deployment;
use repere_register::{HubKeys, Kept, Update};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A settings file, which the fuzz corpus has too.
const SETTINGS: &str = include_str!("../../../fuzz/corpus/settings/full");

/// A folder in which the commands run.
struct Office(tempfile::TempDir);

impl Office {
    /// With the keys of three people, a hub and two agencies.
    fn new() -> Office {
        let office = Office(tempfile::tempdir().expect("a folder"));
        for name in ["Anne", "Ben", "Zoé"] {
            let out = format!("{name}.key");
            let arguments = ["authority", "keygen", "--name", name, "--out", &out];
            office.check(&arguments, 0, &[name, "Secret", "Public"]);
        }
        office.hub("hub.json", "Hub", 4, 5);
        for id in ["ccem", "foyer"] {
            office.agency(id, id);
        }
        office
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn hub(&self, file: &str, name: &str, receipts: u8, timestamps: u8) {
        let keys = |seed| {
            let keys = SigningKeys::from_bytes(&[seed; 64]).expect("two seeds");
            keys.public()
        };
        let pem = Deployment::parse(SETTINGS).expect("good").hub_ca_pem;
        let (receipts, timestamps) = (keys(receipts), keys(timestamps));
        let hub = HubKeys::new(name, "https://hub.example:8443", &pem, receipts, timestamps);
        let text = hub.expect("good").to_text();
        fs::write(self.path(file), text).expect("written");
    }

    /// Makes a desk; `<dir>/agency.json` describes it.
    fn agency(&self, dir: &str, id: &str) {
        let arguments = ["desk", "keygen", "--dir", dir, "--id", id];
        let more = ["--name", "Un foyer", "--locale", "fr"];
        self.check(&[&arguments[..], &more].concat(), 0, &[]);
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
        let both = format!("{printed}{told}");
        assert!(
            !both.contains("{$") && !both.contains("authority-"),
            "{both}"
        );
        printed
    }

    /// `repere authority <command> --dir <dir> …`
    #[track_caller]
    fn run(&self, dir: &str, command: &[&str], code: i32, said: &[&str]) -> String {
        let line = [&["authority"], command, &["--dir", dir]].concat();
        self.check(&line, code, said)
    }

    #[track_caller]
    fn sign(&self, dir: &str, name: &str, said: &[&str]) {
        let key = format!("{name}.key");
        self.run(dir, &["sign", "--key", &key], 0, said);
    }

    #[track_caller]
    fn begun(&self) -> String {
        let people = ["Anne.public.json", "Ben.public.json", "Zoé.public.json"];
        let line = [
            &["init", "--root"][..],
            &people,
            &["--threshold", "2", "--hub", "hub.json", "--name"],
            &["Inspection", "--agency", "ccem/agency.json", "--registrar"],
        ];
        self.run("reg", &line.concat(), 0, &["Nobody has signed it yet"])
    }

    fn copy(&self, from: &str, to: &str) {
        fs::create_dir(self.path(to)).expect("a folder");
        for entry in fs::read_dir(self.path(from)).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name");
            fs::copy(&path, self.path(to).join(name)).expect("copied");
        }
    }

    fn file(&self, dir: &str) -> Update {
        let bytes = fs::read(self.path(dir).join("register.json")).expect("it is there");
        Update::parse(&bytes).expect("a register file")
    }

    fn joined(&self, dir: &str) -> Kept {
        Kept::begin(&self.file(dir), true, |_| true).expect("believed")
    }
}

#[test]
fn register_is_begun_signed_on_two_machines_changed_rotated_and_believed() {
    let office = Office::new();
    let begun = office.begun();
    assert!(begun.contains("“Anne” now signs the root"), "{begun}");
    let said = ["nobody has signed, 2 have to", "among Anne, Ben, Zoé"];
    office.run("reg", &["status"], 1, &said);

    // Anne signs here; Ben looks first, and signs a copy on his machine.
    office.sign("reg", "Anne", &["“Anne” has signed root.1", "1 of 2"]);
    office.copy("reg", "stick");
    let only_show = ["sign", "--key", "Ben.key", "--only-show"];
    office.run(
        "stick",
        &only_show,
        0,
        &["New agency: “Un foyer” (ccem) (key "],
    );
    office.sign("stick", "Ben", &["register.json is written"]);
    let said = ["Taken over: root.1.", "register.json is written"];
    office.run("reg", &["take", "stick"], 0, &said);
    let said = ["is in `register.json`", "2 of 2 have signed (Anne, Ben)"];
    office.run("reg", &["status"], 0, &said);
    let kept = office.joined("reg");

    // An agency comes, and closes in the same edition as it is opened again.
    fs::copy(office.path("reg/register.json"), office.path("old.json")).expect("copied");
    let add = ["agency", "add", "foyer/agency.json", "--registrar"];
    let said = [
        "deployment.0.2 waits",
        "New agency: “Un foyer” (foyer) (key ",
    ];
    office.run("reg", &add, 0, &said);
    office.sign("reg", "Zoé", &["1 of 2"]);
    let said = ["is signed by Zoé already", "repere authority discard"];
    let close = ["agency", "close", "foyer", "--why", "Travaux"];
    office.run("reg", &close, 2, &said);
    office.sign("reg", "Ben", &["register.json is written, with root.1"]);
    office.run("reg", &close, 0, &["no longer receives: Travaux"]);
    let said = ["There is nothing to do"];
    office.run("reg", &["registrar", "add", "foyer"], 2, &said);
    office.sign("reg", "Anne", &[]);
    office.sign("reg", "Ben", &["deployment.0.3"]);
    let (kept, changes) = kept.apply(&office.file("reg")).expect("believed");
    let codes: Vec<&str> = changes.iter().map(|one| one.code()).collect();
    assert_eq!(codes, ["agency-added", "agency-closed", "registrar-added"]);
    let new = office.path("reg/register.json");
    let new = new.to_str().expect("text");
    let diff = ["authority", "diff", "old.json", new];
    office.check(&diff, 0, &["no longer receives: Travaux"]);

    // Anne's key is lost: Ben and Zoé put another one in its place.
    let keygen = ["authority", "keygen", "--name", "Anne", "--out", "new.key"];
    office.check(&keygen, 0, &[]);
    let rotate = [
        "rotate",
        "--add-root",
        "new.public.json",
        "--remove-root",
        "Anne",
        "--add-deployment-signer",
        "new.public.json",
        "--remove-deployment-signer",
        "Anne",
    ];
    let said = ["“Anne” no longer signs the root", "deployment.0.4 waits"];
    office.run("reg", &rotate, 0, &said);
    let refused = ["sign", "--key", "new.key", "--only-show"];
    office.run("reg", &refused, 0, &["root.2"]);
    office.sign("reg", "Ben", &["of those who signed before: 1 of 2"]);
    office.sign("reg", "Zoé", &["register.json is written, with root.2"]);
    let old = ["sign", "--key", "Anne.key"];
    office.run(
        "reg",
        &old,
        2,
        &["Nothing waits for the signature of “Anne”"],
    );
    office.run("reg", &["status"], 0, &[]);
    let (kept, _) = kept.apply(&office.file("reg")).expect("believed");
    assert_eq!(kept.register(), office.joined("reg").register());
    let id = kept.register().id().to_owned();
    let json = office.run("reg", &["status", "--format", "json"], 0, &[]);
    let json: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["register"], id);
    assert_eq!(json["editions"][0]["edition"], "root.2");
    assert_eq!(json["editions"][1]["complete"], true);
}

#[test]
fn each_change_of_a_deployment_is_said_in_words() {
    let office = Office::new();
    office.begun();
    office.sign("reg", "Anne", &[]);
    office.sign("reg", "Ben", &["register.json is written"]);
    office.agency("other", "ccem");
    office.hub("hub2.json", "Hub", 6, 5);
    let keygen = ["protocol", "keygen", "--name", "Mission", "--out", "p.key"];
    let publisher = office.check(&keygen, 0, &[]);
    fs::write(office.path("publisher.json"), publisher).expect("written");
    fs::write(office.path("guide.pdf"), "guide").expect("written");
    let steps: &[(&[&str], &str)] = &[
        (
            &["agency", "key", "ccem", "other/agency.json"],
            "has another key",
        ),
        (
            &["registrar", "epoch", "ccem"],
            "is void; it has to let them in anew",
        ),
        (
            &["registrar", "remove", "ccem"],
            "lets no devices in any more",
        ),
        (
            &["registrar", "add", "ccem"],
            "signs its replies with other keys",
        ),
        (
            &["agency", "close", "ccem", "--why", "Fermé"],
            "no longer receives: Fermé",
        ),
        (&["agency", "open", "ccem"], "has another key"),
        (
            &["publisher", "add", "publisher.json"],
            "New publisher of protocols: “Mission”",
        ),
        (&["publisher", "remove", "Mission"], "has another key"),
        (&["files", "add", "guide.pdf"], "New file: guide.pdf"),
        (
            &["files", "add", "guide.pdf", "--as", "a/b.pdf"],
            "New file: a/b.pdf",
        ),
        (&["files", "remove", "a/b.pdf"], "New file: guide.pdf"),
        (
            &["settings", "--name", "Autre"],
            "The deployment is called “Autre”",
        ),
        (
            &["settings", "--also-hub", "hub2.json"],
            "signs receipts with new keys",
        ),
        (
            &["settings", "--hub", "hub2.json"],
            "are no longer good for receipts",
        ),
        (
            &["settings", "--hub-url", "https://b.example"],
            "https://b.example",
        ),
        (
            &["settings", "--inactive-days", "365"],
            "365 without a change",
        ),
        (&["settings", "--no-retention"], "The deployment is called"),
        (&["settings", "--renew"], "The deployment is called"),
    ];
    for (command, said) in steps {
        office.run("reg", command, 0, &["deployment.0.2 waits", said]);
    }
    office.sign("reg", "Zoé", &["“Zoé” has signed deployment.0.2"]);
    office.run("reg", &["discard"], 0, &["deployment.0.2 is set aside"]);
    office.run(
        "reg",
        &["settings", "--renew"],
        0,
        &["deployment.0.4", "but the day"],
    );
    office.run(
        "reg",
        &["rotate", "--void-deployment"],
        0,
        &["deployment.1.1 waits", "is void"],
    );
}

#[test]
fn what_cannot_be_done_is_explained_and_leaves_nothing() {
    let office = Office::new();
    office.begun();
    let before = |dir: &str| -> Vec<String> {
        let entries = fs::read_dir(office.path(dir)).expect("a folder");
        let names = entries.map(|entry| entry.expect("an entry").file_name());
        let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into()).collect();
        names.retain(|name| name != ".lock");
        names.sort();
        names
    };
    let names = before("reg");
    let stranger = ["authority", "keygen", "--name", "Max", "--out", "Max.key"];
    office.check(&stranger, 0, &[]);
    let cases: &[(&[&str], &str)] = &[
        (
            &["sign", "--key", "Max.key"],
            "has nothing to sign in this register",
        ),
        (
            &["sign", "--key", "Anne.public.json"],
            "does not hold the secret keys",
        ),
        (&["sign", "--key", "nowhere.key"], "nothing at this place"),
        (&["rotate"], "not signed yet"),
        (&["discard"], "not signed yet"),
        (&["rotate", "--add-root", "hub.json"], "not the public half"),
        (
            &["rotate", "--hub", "Anne.public.json"],
            "not the file of a hub’s keys",
        ),
        (&["agency", "add", "hub.json"], "agency.json"),
        (&["agency", "add", "ccem/agency.json"], "is there already"),
        (
            &["agency", "close", "foyer", "--why", "x"],
            "not in this register",
        ),
        (
            &["agency", "key", "ccem", "foyer/agency.json"],
            "describes the agency “foyer”",
        ),
        (
            &["settings", "--hub-url", "http://hub.example"],
            "`hub_urls[1]`",
        ),
        (&["settings", "--name", "Inspection"], "It is so already"),
        (&["publisher", "add", "hub.json"], "not a publisher"),
        (&["files", "remove", "x"], "not in this register"),
        (&["take", "nowhere"], "nothing at this place"),
    ];
    for (command, said) in cases {
        office.run("reg", command, 2, &[said]);
        assert_eq!(before("reg"), names, "{command:?}");
    }
    office.run(
        "nowhere",
        &["settings", "--renew"],
        2,
        &["There is no register"],
    );
    assert!(!office.path("nowhere").exists());
    let again = ["authority", "keygen", "--name", "Anne", "--out", "Anne.key"];
    office.check(&again, 2, &["There is something at this place already"]);
    let single = [
        "init",
        "--root",
        "Anne.public.json",
        "--threshold",
        "2",
        "--hub",
        "hub.json",
        "--name",
        "x",
        "--agency",
        "ccem/agency.json",
    ];
    office.run("new", &single, 2, &["`root.threshold`"]);
    assert!(!Path::new(&office.path("new")).exists());
}

#[test]
fn file_is_compared_with_the_one_that_the_register_names() {
    let office = Office::new();
    office.begun();
    fs::write(office.path("guide.pdf"), "a guide").expect("written");
    office.run("reg", &["files", "add", "guide.pdf"], 0, &[]);
    office.sign("reg", "Anne", &[]);
    office.sign("reg", "Ben", &["register.json is written"]);
    let check = |more: &[&str], code: i32, said: &[&str]| {
        let line = [
            "authority",
            "files",
            "check",
            "--register",
            "reg/register.json",
        ];
        office.check(&[&line[..], more].concat(), code, said);
    };
    check(
        &["guide.pdf"],
        0,
        &["the file “guide.pdf” that the register names"],
    );
    fs::write(office.path("other.pdf"), "no guide").expect("written");
    check(&["other.pdf"], 2, &["other.pdf"]);
    check(
        &["other.pdf", "--as", "guide.pdf"],
        2,
        &["not the file “guide.pdf”"],
    );
    check(&["other.pdf", "--as", "reg"], 2, &["reg"]);
}

#[test]
fn two_texts_under_one_number_are_told() {
    let office = Office::new();
    office.begun();
    office.sign("reg", "Anne", &[]);
    office.sign("reg", "Ben", &[]);
    office.copy("reg", "stick");
    office.run("reg", &["settings", "--name", "Un"], 0, &[]);
    office.run("stick", &["settings", "--name", "Deux"], 0, &[]);
    office.sign("stick", "Ben", &[]);
    office.run(
        "reg",
        &["take", "stick"],
        2,
        &["two different texts", "discard"],
    );
    office.run("reg", &["discard"], 0, &[]);
    office.run(
        "reg",
        &["take", "stick"],
        0,
        &["Taken over: deployment.0.2.json"],
    );
    office.sign("reg", "Anne", &["register.json is written"]);
}
