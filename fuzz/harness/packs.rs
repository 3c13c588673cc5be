//! What the fuzz targets do with their bytes, and what must hold then. The protocol crate's tests
//! replay the corpus through the same functions (`crates/protocol/tests/corpus.rs`).

#![allow(dead_code, reason = "each target uses a part of it")]

#[path = "../../crates/protocol/tests/synthetic/mod.rs"]
mod synthetic;

use repere_files::{FileError, Next, walk};
use repere_protocol::{
    Answer, Answers, CaseInput, Kind, Loaded, MAX_FILE_BYTES, Pack, PackFiles, Question, Recorded,
    load,
};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

/// Any files as a pack: each begins with a line `@ name`. What loads is walked and assessed.
pub fn pack(input: &[u8]) {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut name = None;
    for line in input.split_inclusive(|byte| *byte == b'\n') {
        if let Some(header) = line.strip_prefix(b"@ ") {
            name = Some(String::from_utf8_lossy(header).trim().to_owned());
        } else if let Some(name) = &name {
            files.entry(name.clone()).or_default().extend(line);
        }
    }
    let Loaded {
        pack: Some(pack),
        cases,
        ..
    } = loaded(&PackFiles(files))
    else {
        return;
    };
    assessed(&pack, &Answers::new());
    let whole = pack.questions().filter_map(an_answer).collect();
    assessed(&pack, &whole);
    for case in cases.iter().take(4) {
        case.run(&pack);
        if let CaseInput::Answers(answers) = &case.input {
            assessed(&pack, answers);
        }
    }
}

/// Fluent text as the source and as the translation of a pack that has no other fault.
pub fn texts(input: &[u8]) {
    let mut files = EXAMPLE.clone();
    for name in ["texts/fr.ftl", "texts/en.ftl"] {
        files.0.insert(name.to_owned(), input.to_vec());
    }
    loaded(&files);
}

/// The name of a pack on the first line, answers as an answer file holds them on the others.
pub fn answers(input: &[u8]) {
    let Ok(input) = std::str::from_utf8(input) else {
        return;
    };
    let Some((name, text)) = input.split_once('\n') else {
        return;
    };
    let Some(pack) = PACKS.get(name) else {
        return;
    };
    if let Ok(answers) = pack.read_answers(text) {
        assessed(pack, &answers);
    }
}

/// Loads twice: the same comes of it, and every problem stands at a place in its file.
fn loaded(files: &PackFiles) -> Loaded {
    let (first, second) = (load(files), load(files));
    assert_eq!(first.problems, second.problems);
    let sha256 = |loaded: &Loaded| loaded.pack.as_ref().map(|pack| pack.sha256().to_owned());
    assert_eq!(sha256(&first), sha256(&second));
    for problem in &first.problems {
        let bytes = files.0.get(&problem.file).map_or(&[][..], Vec::as_slice);
        let marked = bytes.get(problem.span.clone()).map(std::str::from_utf8);
        assert!(
            matches!(marked, Some(Ok(_))),
            "{problem:?} stands outside its file or inside a character"
        );
    }
    first
}

/// Assesses twice: the same bytes, and a range that holds the outcome.
fn assessed(pack: &Pack, answers: &Answers) {
    let assessment = pack.assess(answers);
    let bytes = |assessment| serde_json::to_vec(assessment).expect("an assessment is data");
    assert_eq!(bytes(&assessment), bytes(&pack.assess(answers)));
    let from_top = |id: &str| {
        let at = pack.outcomes().iter().position(|outcome| outcome.id == id);
        at.expect("the outcome is one of the pack's")
    };
    let range = &assessment.range;
    let (highest, lowest) = (from_top(&range.highest), from_top(&range.lowest));
    assert!((highest..=lowest).contains(&from_top(&assessment.outcome)));
    for question in &assessment.could_change {
        let open = answers
            .get(question)
            .is_none_or(|recorded| pack.check_answer(question, &recorded.answer).is_err())
            || matches!(answers[question].answer, Answer::Unanswered(_));
        assert!(open, "{question} is answered");
    }
    assert_eq!(pack.glance(answers).alerts, assessment.alerts);
    pack.route(answers);
    pack.next(answers, None);
}

/// The first answer that a question takes.
fn an_answer(question: &Question) -> Option<(String, Recorded)> {
    let answer = match question.kind {
        Kind::YesNo | Kind::Choice => Answer::Code((*question.codes().first()?).to_owned()),
        Kind::Choices => {
            let first = question.options.first().cloned();
            Answer::Codes(first.into_iter().collect())
        }
        Kind::Number => Answer::Number(question.minimum.or(question.maximum).unwrap_or(0)),
        Kind::Date | Kind::Text => return None,
    };
    Some((question.id.clone(), Recorded::answered(answer)))
}

/// The pack that `docs/protocol-format.md` builds.
static EXAMPLE: LazyLock<PackFiles> =
    LazyLock::new(|| folder(&root().join("crates/protocol/tests/example")));

/// The packs that are shipped, by their folders' names, the example, and a synthetic one.
static PACKS: LazyLock<BTreeMap<String, Pack>> = LazyLock::new(|| {
    let shipped = std::fs::read_dir(root().join("screening-protocols")).expect("there are packs");
    let mut files: BTreeMap<String, PackFiles> = shipped
        .map(|entry| entry.expect("the folder can be read"))
        .filter(|entry| entry.path().is_dir())
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, folder(&entry.path()))
        })
        .collect();
    files.insert("example".to_owned(), EXAMPLE.clone());
    files.insert("synthetic".to_owned(), synthetic::synthetic(200));
    files
        .into_iter()
        .map(|(name, files)| (name, load(&files).pack.expect("the pack has no error")))
        .collect()
});

fn root() -> &'static Path {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = manifest
        .ancestors()
        .find(|folder| folder.join("screening-protocols").is_dir());
    root.expect("this stands in the repository")
}

/// The files of a pack that is ours.
fn folder(folder: &Path) -> PackFiles {
    let mut files = BTreeMap::new();
    walk(folder, |entry| {
        if entry.is_folder() {
            let texts = entry.name() == "texts";
            return Ok::<_, FileError>(if texts { Next::Enter } else { Next::Pass });
        }
        let bytes = entry.read_up_to(MAX_FILE_BYTES as u64)?;
        files.insert(entry.name().to_owned(), bytes);
        Ok(Next::Pass)
    })
    .expect("the folder can be read");
    PackFiles(files)
}
