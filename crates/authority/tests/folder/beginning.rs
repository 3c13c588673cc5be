//! How a register begins, and the keys of those who sign.

use super::place::{
    Place, agency, anne, beginning, ben, deployment, file, files, holder, hub, joined, keys,
    refused, settings, sign, signer, start, zoe,
};
use repere_authority::{
    Authority, Beginning, KeyFile, Number, begin, keygen, public_path, take, to_sign,
};
use repere_register::{Holder, Register, Role};
use std::fs;
use std::path::Path;

#[test]
fn register_is_signed_on_two_machines_and_believed() {
    let place = Place::new();
    let here = place.unsigned();
    let there = place.copy(&here, "stick");
    let waiting = to_sign(&there, &ben()).unwrap();
    let numbers: Vec<String> = waiting.iter().map(|one| one.number.to_string()).collect();
    assert_eq!(numbers, ["root.1", "deployment.0.1"]);
    assert!(waiting.iter().all(|one| !one.changes.is_empty()));
    refused(&there, "not-shown", || {
        repere_authority::sign(&there, &ben(), &[waiting[0].sha256.clone()])
    });

    assert_eq!(sign(&here, &anne()).unwrap().published, None);
    assert_eq!(sign(&there, &ben()).unwrap().published, None);
    assert!(!here.join("register.json").exists());
    let (came, published) = take(&here, &there).unwrap();
    assert_eq!(came.len(), 2);
    assert_eq!(published.unwrap().root, Number::Root { version: 1 });

    let file = file(&here);
    let begun = Register::begin(&file.roots[0], |_| true).unwrap();
    assert_eq!(begun.id(), Authority::read(&here).unwrap().id());
    let (register, changes) = begun.apply(&file).unwrap();
    for code in ["agency-added", "registrar-added", "hub-authority"] {
        assert!(changes.iter().any(|one| one.code() == code), "{code}");
    }
    assert_eq!(deployment(&register).name, "Inspection");
    assert!(deployment(&register).registrar("ccem").is_some());
    assert_eq!(deployment(&register).hub_urls, [hub(4, 5).url]);

    // A third signature is nothing that anybody waits for, and nobody else's is one.
    refused(&here, "nothing-to-sign", || sign(&here, &zoe()));
    refused(&here, "not-a-signer", || sign(&here, &signer("Max", 9)));
    let (came, published) = take(&here, &there).unwrap();
    assert_eq!((came.len(), published), (0, None));
}

#[test]
fn register_of_a_settings_file_goes_on_with_what_stood_there() {
    let place = Place::new();
    let dir = place.path("register");
    let beginning = Beginning {
        root: vec![holder("Anne", 1)],
        threshold: 1,
        deployment: vec![holder("Ben", 2)],
        hubs: vec![hub(4, 5)],
        settings: Some(settings()),
        ..Beginning::default()
    };
    begin(&dir, beginning, start()).unwrap();
    sign(&dir, &anne()).unwrap();
    sign(&dir, &ben()).unwrap();
    let kept = joined(&dir);
    let deployment = deployment(kept.register());
    assert_eq!(deployment.name, settings().name);
    assert_eq!(deployment.agencies.len(), settings().agencies.len());
    assert_eq!(deployment.receipt_keys, [keys(4).public()]);
    let report = Authority::read(&dir).unwrap().report(start());
    assert_eq!(report.without_spare, [Role::Root, Role::Deployment]);
}

#[test]
fn register_that_cannot_be_begun_leaves_no_folder() {
    let place = Place::new();
    for (code, beginning) in [
        (
            "impossible",
            Beginning {
                threshold: 4,
                ..beginning()
            },
        ),
        (
            "impossible",
            Beginning {
                threshold: 0,
                ..beginning()
            },
        ),
        (
            "impossible",
            Beginning {
                root: vec![holder("Anne", 1), holder("Again", 1)],
                ..beginning()
            },
        ),
        (
            "impossible",
            Beginning {
                agencies: Vec::new(),
                ..beginning()
            },
        ),
        (
            "impossible",
            Beginning {
                hubs: Vec::new(),
                ..beginning()
            },
        ),
        (
            "impossible",
            Beginning {
                name: Some(" ".to_owned()),
                ..beginning()
            },
        ),
        (
            "agency-exists",
            Beginning {
                agencies: vec![agency("ccem", 10), agency("ccem", 11)],
                ..beginning()
            },
        ),
    ] {
        let dir = place.path("new");
        let error = begin(&dir, beginning, start()).expect_err(code);
        assert_eq!(error.code(), code, "{error}");
        assert!(!dir.exists(), "{code}");
    }
    let dir = place.signed();
    refused(&dir, "already-begun", || begin(&dir, beginning(), start()));
    let other = place.path("other");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("letter.txt"), "mine").unwrap();
    refused(&other, "already-there", || {
        begin(&other, beginning(), start())
    });
}

#[test]
fn keys_are_for_their_owner_and_never_overwritten() {
    let place = Place::new();
    let out = place.path("anne.key");
    let made = keygen(" Anne ", &out, &mut rand::rng()).unwrap();
    let public = fs::read_to_string(place.path("anne.public.json")).unwrap();
    assert_eq!(Holder::parse(&public), Some(made.clone()));
    let read = KeyFile::read(&out).unwrap();
    assert_eq!(
        (read.name.as_str(), read.keys.public()),
        ("Anne", made.keys)
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&out).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let before = files(place.0.path());
    let again = keygen("Anne", &out, &mut rand::rng()).expect_err("taken");
    assert_eq!(again.code(), "already-there");
    for name in ["", "  ", "a\nb"] {
        let error = keygen(name, &place.path("x.key"), &mut rand::rng()).expect_err(name);
        assert_eq!(error.code(), "bad-name");
    }
    assert_eq!(files(place.0.path()), before);
    assert_eq!(
        public_path(Path::new("a/b.key")),
        Path::new("a/b.public.json")
    );
    for bytes in [&b"{}"[..], b"", public.as_bytes()] {
        let path = place.path("other.key");
        fs::write(&path, bytes).unwrap();
        let error = KeyFile::read(&path).expect_err("no keys");
        assert_eq!(error.code(), "not-a-key");
    }
}
