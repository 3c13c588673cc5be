//! Packs of every stage of the format, with answers, as they were when that stage was published.
//!
//! Nothing in `frozen/` is ever edited: a screening of today must be read, and give the same bytes, in
//! ten years. When the format grows, a folder is added; when a test here fails, the code is wrong.

use repere_protocol::{Pack, PackFiles, load};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn folder(stage: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/frozen")
        .join(stage)
}

/// The files of a folder, by name.
fn files_in(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let files = entries.map(|entry| entry.expect("it can be read").path());
    files
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path.file_name().expect("a file").to_string_lossy();
            let bytes = std::fs::read(&path).expect("it can be read");
            (name.into_owned(), bytes)
        })
        .collect()
}

fn pack(folder: &Path) -> Pack {
    let mut files = files_in(folder);
    files.retain(|name, _| name == "protocol.toml");
    for (name, text) in files_in(&folder.join("texts")) {
        files.insert(format!("texts/{name}"), text);
    }
    let loaded = load(&PackFiles(files));
    loaded
        .pack
        .unwrap_or_else(|| panic!("{:#?}", loaded.problems))
}

/// The canonical form's hash and the assessment of each set of answers.
#[track_caller]
fn check(stage: &str) {
    let folder = folder(stage);
    let pack = pack(&folder);
    let sha256 = std::fs::read_to_string(folder.join("sha256")).expect("the hash is there");
    assert_eq!(pack.sha256(), sha256.trim(), "{stage}");
    for (name, text) in files_in(&folder.join("answers")) {
        let text = String::from_utf8(text).expect("answers are text");
        let answers = pack.read_answers(&text).expect("the answers fit");
        let snapshot = format!("{stage}--{}", name.trim_end_matches(".json"));
        insta::assert_json_snapshot!(snapshot, pack.assess(&answers));
    }
}

/// As first published: dimensions with rules, and outcomes.
#[test]
fn format_1() {
    check("format-1");
}

/// With scores, n of m, sides, members and views, types of exploitation, contradictions, `lowers`,
/// languages of respondents, and answers handed on.
#[test]
fn format_1_additions() {
    check("format-1-additions");
}

/// With what a text names.
#[test]
fn format_1_compare() {
    check("format-1-compare");
}

/// What one stage hands on to another.
#[test]
fn hand_on() {
    let (from, to) = (
        pack(&folder("format-1-additions")),
        pack(&folder("format-1")),
    );
    assert_eq!(from.check_hand_on(&to), []);
    let text =
        std::fs::read_to_string(folder("format-1-additions").join("answers/half-known.json"));
    let answers = from.read_answers(&text.expect("it is there"));
    let handed = from.hand_on(&answers.expect("the answers fit"), &to);
    insta::assert_json_snapshot!("hand-on", handed);
}

/// The pack that was shipped before the format grew.
#[test]
fn labour_exploitation() {
    check("labour-exploitation-1.0.0");
}
