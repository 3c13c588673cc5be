//! Bundles as their publishers make them, and as nobody should.

use super::*;
use crate::protocols::bundle as bundle_file;
use repere_protocol::{PROTOCOL, SOURCES};
use repere_referral::publication::PublicationError as P;
use serde_json::{Value, json};

#[path = "../../../../../fuzz/harness/bundle.rs"]
mod harness;
#[path = "../../../../../fuzz/harness/replay.rs"]
mod replay;

#[test]
fn bundles_that_fuzzing_found_worth_keeping() {
    replay::replay("bundle", harness::bundle);
}

const PROTOCOL_TOML: &str = r#"
format = 1
id = "small"
version = "1.0.0"
source_locale = "fr"
locales = ["fr"]
roles = ["border"]

[[section]]
id = "s"

[[section.question]]
id = "q"
kind = "yes-no"
raises = [{ when = { is = "yes" }, indicator = "i" }]

[[dimension]]
id = "d"
positive_when = [{ strong = 1 }]

[[dimension.indicator]]
id = "i"
adult = "strong"
child = "strong"

[[outcome]]
id = "some"
when = { indicators_at_least = 1 }

[[outcome]]
id = "none"
"#;

const TEXTS: &str = "### review: source\n\ntitle = Petit\nsummary = Petit.\nsection-s = S\n\
                     question-q = Q ?\nindicator-i = I\ndimension-d = D\noutcome-some = Un\n    \
                     .meaning = Un.\noutcome-none = Rien\n    .meaning = Rien.\n";

fn files() -> PackFiles {
    let files = [
        (PROTOCOL, PROTOCOL_TOML),
        ("texts/fr.ftl", TEXTS),
        (SOURCES, "# Sources\n\nD’ici.\n"),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    PackFiles(BTreeMap::from(files))
}

fn keys(seed: u8) -> SigningKeys {
    SigningKeys::from_bytes(&[seed; 64]).expect("two seeds")
}

fn trusted() -> Vec<Publisher> {
    vec![Publisher {
        name: "Éditeur".to_owned(),
        keys: keys(1).public(),
    }]
}

fn signed(seed: u8) -> Bundle {
    let pack = repere_protocol::load(&files()).pack.expect("a sound pack");
    let bundle = Bundle::of(files()).expect("a bundle");
    bundle.signed(&pack, "Éditeur", &keys(seed), Utc::now())
}

/// What opening gives, of the bundle signed by `keys(1)` after a change to its text as JSON.
#[track_caller]
fn check(change: impl FnOnce(&mut Value), expected: Result<(), BundleProblem>) {
    let mut value = json!(signed(1));
    change(&mut value);
    check_text(&value.to_string(), expected);
}

#[track_caller]
fn check_text(text: &str, expected: Result<(), BundleProblem>) {
    let found = Bundle::parse(text).and_then(|one| one.open(&trusted(), Unsigned::Refused));
    assert_eq!(found.map(drop), expected);
}

fn base64(text: &str) -> Value {
    json!(BASE64.encode(text))
}

#[test]
fn signed_bundle_opens_under_the_name_that_is_trusted() {
    let text = format!("\u{feff}{}", signed(1).to_text());
    let bundle = Bundle::parse(&text).expect("a bundle");
    let opened = bundle
        .open(&trusted(), Unsigned::Refused)
        .expect("it is trusted");
    assert_eq!(opened.files, files());
    let (publication, publisher) = opened.signed.expect("it is signed");
    assert_eq!(publisher, "Éditeur");
    assert_eq!(publication.sha256, opened.pack.sha256());
    assert_eq!(publication.files.len(), 3);
}

#[test]
fn publisher_is_not_trusted_by_default() {
    let opened = signed(1).open(&[], Unsigned::Taken).map(drop);
    let keys = keys(1).public().id();
    let unknown = BundleProblem::Publication(P::UnknownPublisher { keys });
    assert_eq!(opened, Err(unknown));
}

#[test]
fn unsigned_bundle_is_for_demonstrations() {
    check(
        |value| {
            drop(
                value
                    .as_object_mut()
                    .expect("an object")
                    .remove("signature"),
            )
        },
        Err(BundleProblem::Unsigned),
    );
    let bundle = Bundle::of(files()).expect("a bundle");
    let opened = bundle.open(&trusted(), Unsigned::Taken).expect("taken");
    assert!(opened.signed.is_none());
    // A wrong signature is no missing one.
    let mut value = json!(signed(1));
    value["signature"]["signatures"][1]["sig"] = json!("");
    let bundle = Bundle::parse(&value.to_string()).expect("a bundle");
    let opened = bundle.open(&trusted(), Unsigned::Taken).map(drop);
    assert_eq!(opened, Err(BundleProblem::Publication(P::BadSignature)));
}

#[test]
fn every_byte_of_every_file_is_signed_for() {
    let other = Err(BundleProblem::OtherContent);
    let sources = base64("# Sources\n\nD’ailleurs.\n");
    check(|value| value["files"][SOURCES] = sources, other.clone());
    let question = base64(&TEXTS.replace("Q ?", "Autre ?"));
    check(
        |value| value["files"]["texts/fr.ftl"] = question,
        other.clone(),
    );
    check(
        |value| value["files"]["texts/en.ftl"] = base64("title = Small\n"),
        other.clone(),
    );
    check(
        |value| {
            drop(
                value["files"]
                    .as_object_mut()
                    .expect("files")
                    .remove(SOURCES),
            )
        },
        other.clone(),
    );
    // The signature of the same publisher on another pack.
    let mut later = files();
    let text = PROTOCOL_TOML.replace("1.0.0", "1.0.1").into_bytes();
    later.0.insert(PROTOCOL.to_owned(), text);
    let pack = repere_protocol::load(&later).pack.expect("a sound pack");
    let bundle = Bundle::of(later).expect("a bundle");
    let bundle = json!(bundle.signed(&pack, "Éditeur", &keys(1), Utc::now()));
    check(
        |value| value["signature"] = bundle["signature"].clone(),
        other,
    );
}

/// A publisher that signs what it should not have.
#[test]
fn statement_that_does_not_fit_its_pack_is_refused() {
    let small = repere_protocol::load(&files()).pack.expect("a sound pack");
    let mut later = files();
    let text = PROTOCOL_TOML.replace("1.0.0", "1.0.1").into_bytes();
    later.0.insert(PROTOCOL.to_owned(), text);
    let bundle = Bundle::of(later).expect("a bundle");
    let bundle = bundle.signed(&small, "Éditeur", &keys(1), Utc::now());
    check_text(&bundle.to_text(), Err(BundleProblem::OtherContent));

    let mut broken = files();
    broken.0.insert(PROTOCOL.to_owned(), b"format = ".to_vec());
    let bundle = Bundle::of(broken).expect("a bundle");
    let bundle = bundle.signed(&small, "Éditeur", &keys(1), Utc::now());
    let found = bundle.open(&trusted(), Unsigned::Refused).map(drop);
    let Err(BundleProblem::Broken { errors: 1.., first }) = found else {
        panic!("{found:?}");
    };
    assert_eq!((first.1.as_str(), first.2), (PROTOCOL, 1));
}

#[test]
fn bundle_with_paths_outside_is_refused() {
    for path in [
        "",
        "/etc/passwd",
        "../protocol.toml",
        "texts/../../x.ftl",
        "texts/../fr.ftl",
        "texts/.ftl",
        "texts/a/b.ftl",
        "texts\\fr.ftl",
        "texts/fr.ftl\u{0}",
        "Protocol.toml",
        "protocol.toml/",
        "./protocol.toml",
        "texts/fr.FTL",
        "audio/fr/Q 1.ogg",
        "audio/fr/q.wav",
        "audio/../fr/q.ogg",
        "C:\\protocol.toml",
        &format!("texts/{}.ftl", "a".repeat(36)),
    ] {
        let shown = path.chars().take(60).collect();
        check(
            |value| value["files"][path] = base64("x"),
            Err(BundleProblem::StrangeFile { path: shown }),
        );
    }
    check(
        |value| {
            for number in 0..=MAX_FILES {
                value["files"][format!("texts/l{number:04}.ftl")] = base64("x");
            }
        },
        Err(BundleProblem::StrangeFile {
            path: "texts/l4997.ftl".to_owned(),
        }),
    );
    let mut strange = files();
    strange
        .0
        .insert("texts/fr copie.ftl".to_owned(), Vec::new());
    let path = "texts/fr copie.ftl".to_owned();
    let refused = Bundle::of(strange).map(drop);
    assert_eq!(refused, Err(BundleProblem::StrangeFile { path }));
}

#[test]
fn file_that_is_no_bundle_is_refused() {
    let text = signed(1).to_text();
    for bad in [
        String::new(),
        "<!doctype html>".to_owned(),
        "{}".to_owned(),
        "{ \"format\": 1 }".to_owned(),
        "{ \"format\": 1, \"files\": [] }".to_owned(),
        text[..text.len() / 2].to_owned(),
        // Deep, in a place that is looked at and in one that is not.
        format!("{}{}", "[".repeat(200_000), "]".repeat(200_000)),
        text.replacen('{', &format!("{{ \"x\": {},", "[".repeat(100_000)), 1),
        text.replacen('{', "{ \"extra\": 1,", 1),
        // Of two files of one name, which is signed for?
        text.replacen(
            "\"files\": {",
            "\"files\": { \"protocol.toml\": \"AA==\",",
            1,
        ),
    ] {
        check_text(&bad, Err(BundleProblem::Unreadable));
    }
    for bad in ["?", "QQ", "QQ=\n=", "Q Q=="] {
        check(
            |value| value["files"][PROTOCOL] = json!(bad),
            Err(BundleProblem::Unreadable),
        );
    }
    let deep: Value = (0..100).fold(json!(1), |device, _| json!([device]));
    check(
        |value| value["files"][PROTOCOL] = deep,
        Err(BundleProblem::Unreadable),
    );
    check_text("{ \"format\": 2 }", Err(BundleProblem::NewerFormat));
    check_text(
        &" ".repeat(MAX_BUNDLE_BYTES + 1),
        Err(BundleProblem::TooLarge),
    );
    let mut huge = files();
    let bytes = vec![b'#'; MAX_BUNDLE_BYTES];
    huge.0.insert(SOURCES.to_owned(), bytes);
    assert_eq!(Bundle::of(huge).map(drop), Err(BundleProblem::TooLarge));
}

/// Cut anywhere and changed anywhere, a bundle is refused; it is never half taken, and nothing panics.
#[test]
fn bundle_that_was_damaged_is_refused() {
    let text = json!(signed(1)).to_string();
    let step = text.len() / 97;
    for at in (0..text.len()).step_by(step) {
        let mut bytes = text.clone().into_bytes();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(bytes).expect("ASCII");
        for damaged in [&changed, &text[..at]] {
            let found = Bundle::parse(damaged).and_then(|b| b.open(&trusted(), Unsigned::Refused));
            assert!(found.is_err(), "at {at}");
        }
    }
}
