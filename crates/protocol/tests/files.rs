//! The files of a pack: their names, and the recordings of its questions.

use repere_protocol::{
    Loaded, MAX_RECORDING_BYTES, MAX_RECORDINGS_BYTES, PackFiles, Problem, Severity, load,
};
use std::collections::BTreeMap;

/// The example with these files besides.
fn with<'a>(more: impl IntoIterator<Item = (&'a str, Vec<u8>)>) -> Loaded {
    let mut files = BTreeMap::from(
        [
            (
                "protocol.toml",
                &include_bytes!("example/protocol.toml")[..],
            ),
            ("texts/fr.ftl", include_bytes!("example/texts/fr.ftl")),
            ("texts/en.ftl", include_bytes!("example/texts/en.ftl")),
            ("cases.toml", include_bytes!("example/cases.toml")),
            ("SOURCES.md", include_bytes!("example/SOURCES.md")),
        ]
        .map(|(name, bytes)| (name.to_owned(), bytes.to_vec())),
    );
    files.extend(
        more.into_iter()
            .map(|(name, bytes)| (name.to_owned(), bytes)),
    );
    load(&PackFiles(files))
}

/// One more file, and all that is said about it.
#[track_caller]
fn check(name: &str, bytes: &[u8], expected: &[(Severity, &str)]) {
    let Loaded { pack, problems, .. } = with([(name, bytes.to_vec())]);
    let said = |problem: &Problem| (problem.severity, problem.code);
    assert_eq!(
        problems.iter().map(said).collect::<Vec<_>>(),
        expected,
        "{name:?}"
    );
    assert!(
        problems
            .iter()
            .all(|problem| problem.file == name && problem.line == 0)
    );
    let refused = expected
        .iter()
        .any(|(severity, _)| *severity == Severity::Error);
    assert_eq!(pack.is_none(), refused, "{name:?}");
}

use Severity::{Error, Warning};

#[test]
fn names_that_lead_elsewhere() {
    for name in [
        "..",
        "../protocol.toml",
        "texts/../../fr.ftl",
        "texts/./fr.ftl",
        "/etc/passwd",
        "texts//fr.ftl",
        "texts\\fr.ftl",
        "..\\protocol.toml",
        "C:protocol.toml",
        "texts/fr.ftl:stream",
        "texts/fr\0.ftl",
        "texts/fr\n.ftl",
        "audio/fr/\u{1b}[2J.ogg",
        "",
    ] {
        check(name, b"", &[(Error, "bad-file-name")]);
    }
}

#[test]
fn names_that_some_computers_do_not_tell_apart() {
    for name in ["Texts/fr.ftl", "texts/fr.FTL", "texts/FR.ftl", "sources.md"] {
        let problems = with([(name, Vec::new())]).problems;
        let clashes = problems
            .iter()
            .filter(|problem| problem.code == "file-name-clash");
        assert_eq!(clashes.count(), 1, "{name}: {problems:?}");
    }
    // U+212A is K to those systems. No name of a pack has other letters than ASCII, so that another
    // Unicode form of it is another name everywhere, and an unknown one.
    let kelvin = [
        ("audio/fr/k.ogg", b"OggS".to_vec()),
        ("audio/fr/\u{212a}.ogg", b"OggS".to_vec()),
    ];
    let problems = with(kelvin).problems;
    assert!(
        problems
            .iter()
            .any(|problem| problem.code == "file-name-clash")
    );
    check("te\u{301}xts/fr.ftl", b"", &[(Warning, "unknown-file")]);
    check("t\u{e9}xts/fr.ftl", b"", &[(Warning, "unknown-file")]);
}

#[test]
fn files_that_no_pack_has() {
    for name in [
        "notes.txt",
        ".hidden",
        "texts/notes.txt",
        "texts/fr/fr.ftl",
        "audio/age-band.ogg",
        "audio/fr/age-band.mp3",
        "audio/fr/more/age-band.ogg",
        "drafts",
    ] {
        check(name, b"", &[(Warning, "unknown-file")]);
    }
    check("texts/ro.ftl", b"", &[(Warning, "texts-not-listed")]);
}

#[test]
fn recordings() {
    let ogg = b"OggS\0\x02";
    check("audio/fr/age-band.ogg", ogg, &[]);
    check("audio/en/pay.ogg", ogg, &[]);
    check("audio/ro/age-band.ogg", ogg, &[(Warning, "audio-unknown")]);
    check("audio/fr/age-bend.ogg", ogg, &[(Warning, "audio-unknown")]);
    check("audio/fr/pay.ogg", b"", &[(Error, "audio-not-ogg")]);
    check("audio/fr/pay.ogg", b"OggX", &[(Error, "audio-not-ogg")]);
    check("audio/fr/pay.ogg", b"ID3\x04", &[(Error, "audio-not-ogg")]);
    let mut long = b"OggS".to_vec();
    long.resize(MAX_RECORDING_BYTES, 0);
    check("audio/fr/pay.ogg", &long, &[]);
    long.push(0);
    check("audio/fr/pay.ogg", &long, &[(Error, "file-too-large")]);
}

#[test]
fn recordings_together() {
    let mut recording = b"OggS".to_vec();
    recording.resize(MAX_RECORDING_BYTES, 0);
    let names: Vec<String> = (0..=MAX_RECORDINGS_BYTES / MAX_RECORDING_BYTES)
        .map(|number| format!("audio/fr/q{number}.ogg"))
        .collect();
    let Loaded { pack, problems, .. } =
        with(names.iter().map(|name| (name.as_str(), recording.clone())));
    assert!(pack.is_none());
    let errors: Vec<&str> = problems
        .iter()
        .filter(|problem| problem.severity == Error)
        .map(|problem| problem.code)
        .collect();
    assert_eq!(errors, ["audio-too-large"]);
}
