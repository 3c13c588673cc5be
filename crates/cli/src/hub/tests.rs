use super::*;
use repere_files::FileError;
use repere_hub::store::{StoreAddressProblem, StoreError};
use repere_language::interface;
use repere_referral::deployment::{AgencyProblem, DeploymentProblem};
use repere_referral::{AgencyIdentity, SigningKeys};
use repere_register::{HubKeys, Refused};
use std::fs;
use std::io;

/// Every code that an operator can meet.
const CODES: &[&str] = &[
    "already-exists",
    "not-a-hub",
    "newer-version",
    "no-authority-key",
    "damaged-keys",
    "certificate",
    "store-damaged",
    "store",
    "no-space",
    "permission-denied",
    "io",
    "no-file",
    "bad-hub-name",
    "bad-hub-names",
    "not-an-agency",
    "agency-too-large",
    "bad-agency-id",
    "bad-agency-names",
    "bad-agency-name",
    "bad-agency-purpose",
    "stored-agency",
    "unknown-agency",
    "agency-other-key",
    "unreadable-settings",
    "bad-agency-locale",
    "bad-agency-key",
    "agency-exists",
    "no-agency",
    "bad-name",
    "bad-publisher",
    "not-a-publisher",
    "bad-url",
    "other-name",
    "cannot-listen",
    "not-loopback",
    "damaged-timestamp-keys",
    "register-id-needed",
    "register-other-id",
    "register-refused",
    "no-timestamp-keys",
    "other-timestamp-keys",
    "other-receipt-keys",
    "register-other-authority",
    "register-no-deployment",
    "register-damaged",
    "register-expired",
    "no-register",
    "rotation-waits",
    "other-authority-key",
    "store-unreachable",
    "store-authorities",
    "store-scheme",
    "store-address",
    "store-password",
    "store-insecure",
    "store-no-authorities",
    "database-damaged",
    "database-newer",
    "database-refused",
];

#[test]
fn problems_of_a_hub_have_a_sentence_and_what_to_do() {
    for lang in repere_language::languages(repere_language::Audience::Tools) {
        for code in CODES {
            let id = format!("hub-error-{code}");
            for attribute in [None, Some("fix")] {
                let text = interface().find(lang, &id, attribute, &[]);
                let text = text.unwrap_or_else(|| panic!("{id} {attribute:?} in {lang}"));
                assert!(!text.fallback, "{id} {attribute:?} in {lang}");
            }
        }
    }
}

#[test]
fn codes_of_the_hub_library_are_known_here() {
    let (locale, tag) = (String::new, String::new);
    let length = 0;
    let agency = [
        AgencyProblem::TooLarge,
        AgencyProblem::NotAnAgency { line: 1, column: 1 },
        AgencyProblem::BadId,
        AgencyProblem::BadNames(0),
        AgencyProblem::BadName {
            locale: locale(),
            length,
        },
        AgencyProblem::BadPurpose {
            locale: locale(),
            length,
        },
        AgencyProblem::BadLocale { tag: tag() },
        AgencyProblem::BadRecipient,
    ];
    let mut codes: Vec<&str> = agency.iter().map(AgencyProblem::code).collect();
    codes.extend(
        [
            AdminError::AlreadyExists,
            AdminError::NotAHub,
            AdminError::NewerVersion,
            AdminError::NoAuthorityKey,
            AdminError::DamagedKeys,
            AdminError::AgencyExists,
            AdminError::StoredAgency {
                id: String::new(),
                problem: AgencyProblem::BadId,
            },
            AdminError::Unreadable(DeploymentProblem::TooLarge),
            AdminError::UnknownAgency,
            AdminError::OtherKey,
            AdminError::NoAgency,
            AdminError::BadName,
            AdminError::BadPublisher {
                name: String::new(),
            },
            AdminError::BadUrl,
            AdminError::OtherName,
            AdminError::DamagedTimestampKeys,
            RegisterError::IdNeeded { id: String::new() }.into(),
            RegisterError::OtherId { id: String::new() }.into(),
            RegisterError::Refused(Refused::Unreadable).into(),
            RegisterError::NoTimestampKeys.into(),
            RegisterError::OtherTimestampKeys.into(),
            RegisterError::OtherReceiptKeys.into(),
            RegisterError::OtherAuthority.into(),
            RegisterError::NoDeployment.into(),
            RegisterError::Damaged.into(),
            RegisterError::Expired { days: 1 }.into(),
            RegisterError::NoRegister.into(),
            AdminError::RotationWaits,
            AdminError::OtherAuthorityKey,
            AdminError::Store(StoreError::Unreachable),
            AdminError::Store(StoreError::Authorities),
            AdminError::Store(StoreError::Damaged),
            AdminError::Store(StoreError::Refused),
            file(io::ErrorKind::StorageFull),
            file(io::ErrorKind::PermissionDenied),
            file(io::ErrorKind::Other),
        ]
        .iter()
        .map(AdminError::code),
    );
    codes.extend(
        [
            StoreAddressProblem::Scheme,
            StoreAddressProblem::Malformed,
            StoreAddressProblem::Password,
            StoreAddressProblem::Insecure,
            StoreAddressProblem::NoAuthorities,
        ]
        .map(StoreAddressProblem::code),
    );
    for code in codes {
        assert!(CODES.contains(&code), "{code}");
    }
}

fn file(kind: io::ErrorKind) -> AdminError {
    AdminError::File(FileError::of(Path::new("a"), kind.into()))
}

fn stored(dir: &Path) -> Stored {
    Stored {
        at: at(dir),
        store: None,
    }
}

#[test]
fn store_that_cannot_be_meant_is_refused_before_anything_is_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("hub");
    for (store, code) in [
        ("hub.db", "store-scheme"),
        ("postgres://", "store-address"),
        ("postgres://hub:secret@localhost/hub", "store-password"),
        ("postgres://hub@db/hub?sslmode=require", "store-insecure"),
        ("postgres://hub@db/hub", "store-no-authorities"),
        ("postgres://hub@%2Fnowhere/hub", "store-unreachable"),
        (
            "postgres://hub@db/hub?sslrootcert=/nowhere.pem",
            "store-authorities",
        ),
    ] {
        let options = Init {
            at: Stored {
                at: at(&dir),
                store: Some(store.to_owned()),
            },
            names: vec!["localhost".to_owned()],
        };
        check(init(&options, &terminal()), Err(code));
        assert!(!dir.exists(), "{code}");
    }
}

fn at(dir: &Path) -> At {
    At {
        dir: dir.to_owned(),
    }
}

fn agency_file(folder: &Path, id: &str) -> PathBuf {
    agency_file_named(folder, id, "Service")
}

fn agency_file_named(folder: &Path, id: &str, name: &str) -> PathBuf {
    let recipient = AgencyIdentity::generate(&mut rand::rng())
        .recipient()
        .to_string();
    let agency = json!({
        "id": id, "names": { "fr": name }, "purposes": {}, "locale": "fr",
        "recipient": recipient,
    });
    let path = folder.join(format!("{id}.json"));
    fs::write(&path, agency.to_string()).expect("writes");
    path
}

#[track_caller]
fn check(done: Result<(), Notice>, expected: Result<(), &str>) {
    let done = done.map_err(|notice| notice.id().to_owned());
    assert_eq!(done, expected.map_err(|code| format!("hub-error-{code}")));
}

fn terminal() -> Terminal {
    Terminal::new("fr".to_owned(), true)
}

#[test]
fn hub_is_made_step_by_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("hub");
    let out = folder.path().join("settings.json");
    let deployment = |url: &str| Deployment {
        at: stored(&dir),
        name: "Essai".to_owned(),
        url: url.to_owned(),
        demonstration: true,
        publishers: Vec::new(),
        inactive_days: None,
        delivered_days: None,
        out: out.clone(),
    };
    let init_with = |names: &[&str]| {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        init(
            &Init {
                at: stored(&dir),
                names,
            },
            &terminal(),
        )
    };
    let add = |agency: PathBuf| {
        add_agency(
            &AddAgency {
                at: stored(&dir),
                agency,
            },
            &terminal(),
        )
    };
    let url = "https://localhost:8443";

    check(
        super::deployment(&deployment(url), &terminal()),
        Err("not-a-hub"),
    );
    check(add(agency_file(folder.path(), "east")), Err("not-a-hub"));
    check(init_with(&["https://localhost"]), Err("bad-hub-name"));
    check(init_with(&[]), Err("bad-hub-names"));
    check(init_with(&["localhost"]), Ok(()));
    check(init_with(&["localhost"]), Err("already-exists"));
    check(
        super::deployment(&deployment(url), &terminal()),
        Err("no-agency"),
    );
    check(add(folder.path().join("missing.json")), Err("no-file"));
    check(
        add(agency_file(folder.path(), "East")),
        Err("bad-agency-id"),
    );
    let overlong = agency_file_named(folder.path(), "west", &"n".repeat(201));
    check(add(overlong), Err("bad-agency-name"));
    check(add(agency_file(folder.path(), "east")), Ok(()));
    check(
        add(agency_file(folder.path(), "east")),
        Err("agency-exists"),
    );
    for bad in [
        "http://localhost",
        "https://localhost:",
        "https://localhost/hub",
        "localhost",
        "",
    ] {
        check(
            super::deployment(&deployment(bad), &terminal()),
            Err("bad-url"),
        );
    }
    check(
        super::deployment(&deployment("https://hub.example"), &terminal()),
        Err("other-name"),
    );
    check(super::deployment(&deployment(url), &terminal()), Ok(()));
    let first = fs::read_to_string(&out).expect("reads");
    repere_referral::deployment::Deployment::parse(&first).expect("devices can read it");
    // The same settings are the same bytes: codes that were handed out stay good.
    check(super::deployment(&deployment(url), &terminal()), Ok(()));
    assert_eq!(fs::read_to_string(&out).expect("reads"), first);
    let publisher = |name: &str, seed: u8| {
        let keys = SigningKeys::from_bytes(&[seed; 64]).expect("keys");
        let path = folder.path().join(format!("publisher-{seed}.json"));
        let public = json!({ "name": name, "keys": keys.public() });
        fs::write(&path, public.to_string()).expect("writes");
        path
    };
    let with = |publishers: &[&PathBuf]| {
        let publishers = publishers.iter().map(|path| (*path).clone()).collect();
        let options = Deployment {
            publishers,
            ..deployment(url)
        };
        super::deployment(&options, &terminal())
    };
    let (ours, theirs) = (publisher("MIPROF", 1), publisher("Ailleurs", 2));
    check(with(&[&ours, &ours]), Err("bad-publisher"));
    check(with(&[&publisher(" ", 3)]), Err("not-a-publisher"));
    check(with(&[&folder.path().join("missing")]), Err("no-file"));
    assert_eq!(fs::read_to_string(&out).expect("reads"), first);
    check(with(&[&ours, &theirs]), Ok(()));
    let text = fs::read_to_string(&out).expect("reads");
    let written =
        repere_referral::deployment::Deployment::parse(&text).expect("devices can read it");
    let names = written.publishers.iter().map(|one| one.name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["MIPROF", "Ailleurs"]);
    assert_eq!(written.retention, None, "nothing is deleted by itself");
    let kept = Deployment {
        inactive_days: NonZeroU16::new(365),
        ..deployment(url)
    };
    check(super::deployment(&kept, &terminal()), Ok(()));
    let text = fs::read_to_string(&out).expect("reads");
    let written =
        repere_referral::deployment::Deployment::parse(&text).expect("devices can read it");
    let retention = written.retention.expect("it says for how long");
    assert_eq!(
        (retention.inactive_days, retention.delivered_days),
        (Some(365), None)
    );
    check(renew(&at(&dir), &terminal()), Ok(()));
    fs::remove_file(dir.join("authority.key")).expect("is taken away");
    check(renew(&at(&dir), &terminal()), Err("no-authority-key"));
    check(super::deployment(&deployment(url), &terminal()), Ok(()));
}

// Whoever signs a register, as in the tests of its own crate.
#[path = "../../../register/tests/authority/mod.rs"]
mod authority;

#[test]
fn register_is_taken_from_those_who_were_told_the_hubs_keys() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("hub");
    let out = folder.path().join("hub-keys.json");
    let names = vec!["localhost".to_owned()];
    check(
        init(
            &Init {
                at: stored(&dir),
                names,
            },
            &terminal(),
        ),
        Ok(()),
    );
    let tell = |url: &str| {
        let options = Keys {
            at: at(&dir),
            url: url.to_owned(),
            name: None,
            out: out.clone(),
        };
        keys(&options, &terminal())
    };
    check(tell("https://hub.example"), Err("other-name"));
    check(tell("https://localhost/hub"), Err("bad-url"));
    check(tell("https://localhost:8443"), Ok(()));
    let hub =
        HubKeys::parse(&fs::read_to_string(&out).expect("reads")).expect("those who sign read it");
    assert_eq!(hub.name, "localhost");

    let mut authority = authority::Authority::new();
    authority.root.content.timestamp.holders[0].keys = hub.timestamp_keys;
    let id = authority.id();
    authority.deployment.register = Some(id.clone());
    authority.deployment.content.receipt_keys = vec![hub.receipt_keys];
    let path = folder.path().join("register.json");
    let write = |authority: &authority::Authority| {
        let file = repere_register::Update {
            roots: vec![authority.first_root()],
            deployment: Some(authority.signed_deployment()),
            ..repere_register::Update::default()
        };
        fs::write(&path, file.to_text()).expect("writes");
    };
    let bring = |id: Option<&str>| {
        let options = Register {
            at: stored(&dir),
            register: path.clone(),
            id: id.map(str::to_owned),
        };
        register(&options, &terminal())
    };
    check(bring(None), Err("no-file"));
    write(&authority);
    let said = bring(None).expect_err("the id is needed");
    assert_eq!(said.parameter("id"), Some(&*id));
    let spoken = repere_register::spoken(&id);
    assert_eq!(said.parameter("spoken"), Some(&*spoken));
    check(bring(None), Err("register-id-needed"));
    check(bring(Some(&"0".repeat(64))), Err("register-other-id"));
    check(bring(Some(&id)), Ok(()));
    authority.next_deployment(|one| one.name.push_str(" 2"));
    let old = fs::read(&path).expect("reads");
    write(&authority);
    check(bring(None), Ok(()));
    fs::write(&path, old).expect("writes");
    check(bring(None), Err("register-refused"));
}
