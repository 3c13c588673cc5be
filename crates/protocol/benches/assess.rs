//! How long the labour pack takes, beside the least that it could take.
//!
//! The limit is a hand-written count of the 67 indicators, held as bits, against the ILO rule: what
//! scoring costs when nothing is explained, routed, ranged or allocated.

use divan::{Bencher, black_box};
use repere_protocol::{Answers, Case, CaseInput, Loaded, Pack, PackFiles, load};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

fn main() {
    divan::main();
}

static FILES: LazyLock<PackFiles> = LazyLock::new(|| {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = manifest.join("../../screening-protocols/labour-exploitation");
    let mut files = BTreeMap::new();
    for name in ["protocol.toml", "cases.toml"] {
        files.insert(
            name.to_owned(),
            std::fs::read(folder.join(name)).expect("the pack is there"),
        );
    }
    for text in std::fs::read_dir(folder.join("texts")).expect("the pack has texts") {
        let path = text.expect("the folder can be read").path();
        let name = format!(
            "texts/{}",
            path.file_name().expect("a file").to_string_lossy()
        );
        files.insert(name, std::fs::read(path).expect("the text can be read"));
    }
    PackFiles(files)
});

static LOADED: LazyLock<Loaded> = LazyLock::new(|| load(&FILES));

fn pack() -> &'static Pack {
    LOADED.pack.as_ref().expect("the pack has no error")
}

/// The answers of the case that answers most: a whole screening.
fn whole() -> Answers {
    let answers = |case: &Case| match &case.input {
        CaseInput::Answers(answers) => Some(answers.clone()),
        CaseInput::Indicators { .. } => None,
    };
    LOADED
        .cases
        .iter()
        .filter_map(answers)
        .max_by_key(Answers::len)
        .expect("the pack has cases")
}

/// The first half of them: a screening under way.
fn half() -> Answers {
    let whole = whole();
    let asked: Vec<&str> = pack().questions().map(|q| q.id.as_str()).collect();
    let (first, _) = asked.split_at(asked.len() / 2);
    whole
        .into_iter()
        .filter(|(id, _)| first.contains(&id.as_str()))
        .collect()
}

/// Assess every indicator with full explanation: all of them present.
#[divan::bench]
fn assess_67_indicators(bencher: Bencher<'_, '_>) {
    let all: BTreeSet<String> = pack().indicators().map(|(_, i)| i.id.clone()).collect();
    bencher.bench(|| pack().assess_indicators(black_box(&all), false));
}

/// The limit: the same counts and rule over bits, by hand.
#[divan::bench]
fn assess_67_indicators_limit(bencher: Bencher<'_, '_>) {
    let present = (u128::MAX >> 61, true);
    let masks: [[u128; 3]; 6] = std::array::from_fn(|dimension| {
        std::array::from_fn(|weight| {
            0b111_1111_u128.rotate_left(u32::try_from(dimension * 11 + weight * 3).unwrap_or(0))
        })
    });
    bencher.bench(|| {
        let (bits, means) = black_box(present);
        let positive = black_box(&masks).iter().map(|[s, m, w]| {
            let (s, m, w) = (
                (bits & s).count_ones(),
                (bits & m).count_ones(),
                (bits & w).count_ones(),
            );
            s >= 2 || (s >= 1 && m + w >= 1) || m >= 3 || (m >= 2 && w >= 1)
        });
        positive.filter(|positive| *positive).count() > 1 && means
    });
}

/// Assess a whole screening: explanation, range and what could change it.
#[divan::bench]
fn assess_whole_screening(bencher: Bencher<'_, '_>) {
    let answers = whole();
    bencher.bench(|| pack().assess(black_box(&answers)));
}

/// The same half-way, when much can still change.
#[divan::bench]
fn assess_half_way(bencher: Bencher<'_, '_>) {
    let answers = half();
    bencher.bench(|| pack().assess(black_box(&answers)));
}

/// The same at the start, when everything can still change: the hardest range.
#[divan::bench]
fn assess_nothing_answered(bencher: Bencher<'_, '_>) {
    let answers = Answers::new();
    bencher.bench(|| pack().assess(black_box(&answers)));
}

/// The next question half-way.
#[divan::bench]
fn next_question(bencher: Bencher<'_, '_>) {
    let answers = half();
    let last = answers.keys().next().cloned();
    bencher.bench(|| {
        pack()
            .next(black_box(&answers), last.as_deref())
            .map(|q| q.id.len())
    });
}
