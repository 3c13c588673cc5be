//! `repere desk`, as it is typed: a desk follows a register, prints cards, lets a device in and withdraws it.

use repere_desk::names::MAX_NAMES_BYTES;
use repere_exchange::HubClient;
use repere_referral::code::EnrolmentCode;
use repere_referral::deployment::Agency;
use repere_referral::wire::MailboxKind;
use repere_referral::{Carried, CarriedFile, DeviceKeys, Parcel, SigningKeys, Waybill};
use repere_register::{Kept, Update, spoken};
use serde_json::Value;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use uuid::Uuid;

/// A folder in which the commands run, and a hub that serves.
struct Office {
    folder: tempfile::TempDir,
    hub: Option<Child>,
}

impl Drop for Office {
    fn drop(&mut self) {
        if let Some(hub) = &mut self.hub {
            let _ = hub.kill();
            let _ = hub.wait();
        }
    }
}

impl Office {
    fn new() -> Office {
        Office {
            folder: tempfile::tempdir().expect("a folder"),
            hub: None,
        }
    }

    /// With two desks that follow the register of one person, at a hub that serves it.
    fn registered() -> Office {
        let mut office = Office::new();
        for id in ["ccem", "foyer"] {
            office.desk(id);
        }
        office.check(
            &["hub", "init", "--dir", "hub", "--name", "127.0.0.1"],
            0,
            &[],
        );
        for id in ["ccem", "foyer"] {
            let file = format!("{id}/agency.json");
            let printed = office.check(&["hub", "add-agency", "--dir", "hub", &file], 0, &[]);
            let agency = fs::read_to_string(office.path(&file)).expect("it is there");
            let key = Agency::parse(&agency).expect("an agency").recipient.id();
            assert_eq!(printed.trim_end(), key, "a desk that signs needs no token");
        }
        let url = format!("https://{}", office.serve());
        let keys = [
            "hub", "keys", "--dir", "hub", "--out", "hub.json", "--url", &url,
        ];
        office.check(&keys, 0, &[]);
        let keygen = ["authority", "keygen", "--name", "Anne", "--out", "anne.key"];
        office.check(&keygen, 0, &[]);
        let init = [
            &[
                "authority",
                "init",
                "--dir",
                "reg",
                "--root",
                "anne.public.json",
            ][..],
            &["--threshold", "1", "--hub", "hub.json", "--name", "Essai"],
            &[
                "--agency",
                "ccem/agency.json",
                "--agency",
                "foyer/agency.json",
                "--registrar",
            ],
        ];
        office.check(&init.concat(), 0, &[]);
        let sign = ["authority", "sign", "--dir", "reg", "--key", "anne.key"];
        office.check(&sign, 0, &["register.json is written"]);
        let id = office.register().roots[0].sha256();
        let import = [
            "hub",
            "register",
            "--dir",
            "hub",
            "reg/register.json",
            "--id",
            &id,
        ];
        office.check(&import, 0, &[]);
        for desk in ["ccem", "foyer"] {
            let connect = ["connect", "--register", "reg/register.json"];
            office.run(desk, &connect, 0, &["“Essai”", &spoken(&id)]);
        }
        office
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn desk(&self, id: &str) {
        let (keygen, name) = (["keygen", "--id", id], format!("Service {id}"));
        let more = ["--name", &name, "--locale", "fr"];
        self.run(id, &[&keygen[..], &more].concat(), 0, &[]);
    }

    /// Starts the hub and gives where it listens.
    fn serve(&mut self) -> String {
        self.serve_at("127.0.0.1:0")
    }

    /// Starts the hub at an address.
    fn serve_at(&mut self, address: &str) -> String {
        let mut hub = Command::new(env!("CARGO_BIN_EXE_repere"))
            .args([
                "hub", "serve", "--dir", "hub", "--listen", address, "--json",
            ])
            .current_dir(self.folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the binary runs");
        let mut line = String::new();
        let printed = hub.stdout.take().expect("a pipe");
        let read = BufReader::new(printed).read_line(&mut line);
        read.expect("a line");
        self.hub = Some(hub);
        let said: Value = serde_json::from_str(&line).expect("JSON");
        said["listening"].as_str().expect("an address").to_owned()
    }

    fn output(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_repere"));
        command.args(["--lang", "en"]).args(arguments);
        command.current_dir(self.folder.path()).stdin(Stdio::null());
        command.output().expect("the binary runs")
    }

    /// What is said, and the exit code. Gives what stands on standard output.
    #[track_caller]
    fn check(&self, arguments: &[&str], code: i32, said: &[&str]) -> String {
        let output = self.output(arguments);
        let printed = String::from_utf8(output.stdout).expect("text");
        let told = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(code), "{printed}\n{told}");
        for words in said {
            let found = printed.contains(words) || told.contains(words);
            assert!(found, "no {words:?} in\n{printed}\n{told}");
        }
        let both = format!("{printed}{told}");
        assert!(!both.contains("{$") && !both.contains("desk-"), "{both}");
        printed
    }

    /// `repere desk <command> --dir <desk> …`
    #[track_caller]
    fn run(&self, desk: &str, command: &[&str], code: i32, said: &[&str]) -> String {
        let line = [&["desk"], command, &["--dir", desk]].concat();
        self.check(&line, code, said)
    }

    #[track_caller]
    fn json(&self, desk: &str, command: &str) -> Value {
        let printed = self.run(desk, &[command, "--format", "json"], 0, &[]);
        serde_json::from_str(&printed).expect("JSON is printed")
    }

    fn register(&self) -> Update {
        let bytes = fs::read(self.path("reg/register.json")).expect("it is there");
        Update::parse(&bytes).expect("a register file")
    }

    /// A device joins with a code; gives its number.
    fn enrol(&self, code: &str) -> String {
        self.enrol_with(code, &SigningKeys::generate(&mut rand::rng()))
    }

    /// A device with these keys joins with a code; gives its number.
    fn enrol_with(&self, code: &str, keys: &SigningKeys) -> String {
        let file = self.register();
        let root = file.roots[0].payload().to_vec();
        let kept = Kept::begin(&file, true, |one| one == root).expect("believed");
        let held = kept.register().deployment().expect("one is held");
        let client = HubClient::of(&held.edition.content).expect("a client");
        let code = EnrolmentCode::parse(code).expect("a code");
        let client = client.signed_by(keys);
        let keys = DeviceKeys::from(keys);
        let root = String::from_utf8(root).expect("text");
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let reply = runtime.block_on(client.enrol(&code, &root, keys));
        reply.expect("enrolled").device
    }
}

#[test]
fn desk_lets_a_device_in_which_another_desk_knows_until_it_is_withdrawn() {
    let office = Office::registered();
    let code = office.run("ccem", &["invite"], 0, &["One-time code"]);
    let device = office.enrol(&code);
    let fetched = office.json("ccem", "fetch");
    assert_eq!(fetched["register"]["let_in"], 1);
    assert_eq!(fetched["register"]["introduced"], true);
    let known = office.json("ccem", "devices");
    assert_eq!(known["devices"][0]["device"], device.as_str());
    assert_eq!(known["devices"][0]["own"], true);
    let said = ["Devices that ccem has let in: 1.", "Nothing new"];
    office.run("foyer", &["fetch"], 0, &said);
    office.run("foyer", &["devices"], 0, &[&device, "by Service ccem"]);
    let said = [
        "was invited by “Service ccem”",
        "which alone can withdraw it",
    ];
    office.run("foyer", &["withdraw", &device], 1, &said);
    office.run(
        "ccem",
        &["withdraw", &device],
        0,
        &["is withdrawn", "no desk"],
    );
    office.run(
        "ccem",
        &["devices"],
        0,
        &["No device is believed here", "Withdrawn on"],
    );
    let said = ["Devices that ccem believes no more: 1."];
    office.run("foyer", &["fetch"], 0, &said);
    office.run(
        "ccem",
        &["withdraw", "Nobody"],
        1,
        &["does not know", "Nobody"],
    );
}

/// A program that runs until it is dropped, and what it has said.
struct Running {
    child: Child,
    said: PathBuf,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Running {
    fn said(&self) -> String {
        fs::read_to_string(&self.said).expect("it is there")
    }

    /// Waits until it has said something; a round begins ten seconds after the one before.
    #[track_caller]
    fn says(&mut self, words: &str) {
        for _ in 0..600 {
            if self.said().contains(words) {
                return;
            }
            let ended = self.child.try_wait().expect("can be asked");
            assert!(ended.is_none(), "it ended: {}", self.said());
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        panic!("no {words:?} in {}", self.said());
    }
}

#[test]
#[ignore = "rounds are ten seconds apart at least: ./dev test long"]
fn desk_that_fetches_again_and_again_goes_on_after_its_hub_was_away() {
    let mut office = Office::registered();
    let said = office.path("said.txt");
    let to = fs::File::create(&said).expect("made");
    let errors = to.try_clone().expect("the same file");
    let child = Command::new(env!("CARGO_BIN_EXE_repere"))
        .args([
            "--lang", "en", "desk", "fetch", "--dir", "foyer", "--every", "10",
        ])
        .current_dir(office.folder.path())
        .stdin(Stdio::null())
        .stdout(to)
        .stderr(errors)
        .spawn()
        .expect("the binary runs");
    let mut fetching = Running { child, said };
    let code = office.run("ccem", &["invite"], 0, &["One-time code"]);
    let device = office.enrol(&code);
    office.run("ccem", &["fetch"], 0, &[]);
    fetching.says("Devices that ccem has let in: 1.");
    // The hub is away for two rounds, which is told once.
    let address = {
        let register = Kept::begin(&office.register(), true, |_| true).expect("believed");
        let held = register.register().deployment().expect("one is held");
        let url = &held.edition.content.hub_urls[0];
        url.trim_start_matches("https://").to_owned()
    };
    let mut hub = office.hub.take().expect("it serves");
    hub.kill().expect("stopped");
    hub.wait().expect("ended");
    let away = "There is no network, or the hub does not answer.";
    fetching.says(away);
    std::thread::sleep(std::time::Duration::from_secs(11));
    office.serve_at(&address);
    office.run("ccem", &["withdraw", &device], 0, &["is withdrawn"]);
    fetching.says("Devices that ccem believes no more: 1.");
    assert_eq!(
        fetching.said().matches(away).count(),
        1,
        "{}",
        fetching.said()
    );
}

#[test]
fn cards_are_written_for_their_owner_and_name_nobody() {
    let office = Office::registered();
    fs::write(office.path("names.csv"), "Anne;Paris\nBen;Lyon\n").expect("written");
    let invite = ["invite", "--csv", "names.csv", "--out", "cards.pdf"];
    let said = ["2 cards to print", "1-2.csv", "stays at the desk"];
    office.run("ccem", &invite, 0, &said);
    let cards = fs::read(office.path("cards.pdf")).expect("it is there");
    let text = String::from_utf8_lossy(&cards);
    assert!(text.starts_with("%PDF-"));
    let digits = spoken(&office.register().roots[0].sha256());
    assert_eq!(text.matches(&digits).count(), 2, "to compare");
    for told in ["Anne", "Ben", "Essai", "Service"] {
        assert!(!text.contains(told), "{told} on a card");
    }
    let list = fs::read_to_string(office.path("ccem/cards/1-2.csv")).expect("it is there");
    assert!(
        list.contains("1;Anne;") && list.contains("2;Ben;"),
        "{list}"
    );
    #[cfg(unix)]
    for name in ["cards.pdf", "ccem/cards/1-2.csv"] {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(office.path(name))
            .expect("there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    office.run("ccem", &["devices"], 0, &["card 1, Anne", "card 2, Ben"]);
    // A file that is there is not replaced, and a label that is taken makes no code.
    office.run("ccem", &invite, 1, &["cards.pdf", "cannot be written"]);
    let again = ["invite", "--csv", "names.csv", "--out", "more.pdf"];
    office.run("ccem", &again, 1, &["line 1 is taken", "No code was made"]);
    // Codes that could not be written down are taken back, and no list says whose they were.
    fs::write(office.path("others.csv"), "Max\nZoé\n").expect("written");
    let nowhere = ["--out", "no/such/folder/cards.pdf"];
    for whom in [["--count", "3"], ["--csv", "others.csv"]] {
        let invite = [&["invite"], &whom[..], &nowhere].concat();
        office.run("ccem", &invite, 1, &["cannot be written"]);
    }
    let lists = fs::read_dir(office.path("ccem/cards")).expect("a folder");
    assert_eq!(lists.count(), 1);
    let waiting = office.json("ccem", "devices");
    assert_eq!(waiting["codes"].as_array().map(Vec::len), Some(2));
}

#[test]
fn table_of_names_that_cannot_be_used_is_refused_without_its_words() {
    let office = Office::new();
    office.desk("ccem");
    let many: String = (0..100_000).map(|one| format!("{one}\n")).collect();
    let blank = "\n".repeat(MAX_NAMES_BYTES);
    let tables: [(&[u8], &str); 7] = [
        (b"Secretname\nZo\xe9\n", "Line 2 of the table is not UTF-8"),
        (b"\xff\xfeS\0e\0", "Line 1 of the table is not UTF-8"),
        (b"Secretname;x\n;x\n", "Line 2 of the table has no name"),
        (
            b"Secretname\n=HYPERLINK(1)\n",
            "name of line 2 for a formula",
        ),
        (b"Secretname\nSecretname\n", "name of line 2 is taken"),
        (many.as_bytes(), "This table is too large"),
        (blank.as_bytes(), "Nobody is in this table"),
    ];
    for (table, said) in tables {
        fs::write(office.path("names.csv"), table).expect("written");
        let invite = ["invite", "--csv", "names.csv", "--out", "cards.pdf"];
        let line = [&["desk"], &invite[..], &["--dir", "ccem"]].concat();
        let output = office.output(&line);
        let told = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(told.contains(said), "no {said:?} in {told}");
        assert!(!told.contains("Secretname") && !told.contains("HYPERLINK"));
        assert!(!office.path("cards.pdf").exists());
    }
}

#[test]
fn desk_hands_in_what_was_brought_on_a_stick_and_writes_the_receipts() {
    let office = Office::registered();
    let code = office.run("ccem", &["invite"], 0, &["One-time code"]);
    let keys = SigningKeys::generate(&mut rand::rng());
    let device = office.enrol_with(&code, &keys);
    let register = Kept::begin(&office.register(), true, |_| true).expect("believed");
    let held = register.register().deployment().expect("one is held");
    let agency = &held.edition.content.agencies[0].agency;
    let item = |number: u128| {
        let said = Waybill {
            id: Uuid::from_u128(number),
            kind: MailboxKind::Referral,
            about: Uuid::from_u128(number),
            agency: agency.id.clone(),
            recipient: agency.recipient.id(),
            device: device.clone(),
            deployment: register.register().id().to_owned(),
            sha256: String::new(),
        };
        Carried::sign(said, b"sealed".to_vec(), &keys)
    };
    let mut forged = item(3);
    forged.waybill.agency = "foyer".to_owned();
    let mut parcel = Parcel::within(usize::MAX);
    assert!([item(1), item(2)].iter().all(|one| parcel.put(one)));
    fs::write(office.path("1f.bin"), parcel.clone().to_bytes()).expect("written");
    // At any desk, not only at the one that is to read it.
    let hand_in = ["hand-in", "1f.bin", "--receipts", "back.bin"];
    let said = ["2 of 2 handed in", "back.bin"];
    office.run("foyer", &hand_in, 0, &said);
    let receipts = fs::read(office.path("back.bin")).expect("it is there");
    let receipts = CarriedFile::parse(&receipts).expect("receipts");
    assert!(matches!(&receipts, CarriedFile::Receipts(back) if back.answers.len() == 2));
    assert!(parcel.put(&forged));
    fs::write(office.path("2f.bin"), parcel.to_bytes()).expect("written");
    // A file that is there is not written over, least of all the parcel, and nothing is handed in.
    let parcel = fs::read(office.path("2f.bin")).expect("it is there");
    for there in ["2f.bin", "back.bin", "ccem"] {
        let hand_in = ["hand-in", "2f.bin", "--receipts", there];
        office.run("ccem", &hand_in, 1, &[there, "cannot be written"]);
    }
    assert_eq!(
        fs::read(office.path("2f.bin")).expect("it is there"),
        parcel
    );
    let hand_in = ["hand-in", "2f.bin", "--receipts", "more.bin"];
    let said = [
        "2 of 3 handed in",
        "not that of the device",
        "One item is not handed in",
    ];
    office.run("ccem", &hand_in, 1, &said);
    let again = fs::read(office.path("more.bin")).expect("it is there");
    assert_eq!(
        CarriedFile::parse(&again),
        Ok(receipts),
        "the same receipts"
    );
    let hand_in = ["hand-in", "2f.bin", "--receipts", "third.bin"];
    let json = [
        &["desk"],
        &hand_in[..],
        &["--format", "json", "--dir", "ccem"],
    ]
    .concat();
    let printed = String::from_utf8(office.output(&json).stdout).expect("text");
    let listed: Value = serde_json::from_str(&printed).expect("JSON");
    assert_eq!(listed["items"][1]["handed_in"], true);
    assert_eq!(listed["items"][2]["reason"], "bad-signature");
    let back = ["hand-in", "back.bin", "--receipts", "none.bin"];
    office.run("ccem", &back, 1, &["These are receipts", "Bring them back"]);
    let missing = ["hand-in", "none.bin", "--receipts", "none.bin"];
    office.run("ccem", &missing, 1, &["none.bin"]);
    assert!(!office.path("none.bin").exists());
}
