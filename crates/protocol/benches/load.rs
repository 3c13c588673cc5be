//! How long packs take to load and check, with every text and case, and what memory that takes: the
//! labour pack, at most 10 ms, and a synthetic one of ten thousand questions, at most 1 s and 150 MB.
//!
//! Leaves the synthetic pack in `target/tmp/synthetic`, where `beside/load.py` makes an XLSForm of it.

#![allow(clippy::print_stdout, reason = "a bench reports on standard output")]

#[path = "../tests/synthetic/mod.rs"]
mod synthetic;

use divan::{Bencher, black_box};
use repere_files::{FileError, Next, walk};
use repere_protocol::{Loaded, MAX_FILE_BYTES, PackFiles, load};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

const QUESTIONS: usize = 10_000;
/// Given to this program itself: load the pack of a folder once, and say what that took.
const ONCE: &str = "--load-once";

fn main() {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_some_and(|argument| argument == ONCE) {
        let folder = arguments.next().expect("a folder follows");
        load_once(Path::new(&folder));
        return;
    }
    divan::main();
    println!("\nin a process of its own");
    measure("labour pack", &labour_folder());
    measure("10,000 questions", &synthetic_folder());
}

fn labour_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-protocols/labour-exploitation")
}

fn synthetic_folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("synthetic");
    std::fs::create_dir_all(folder.join("texts")).expect("the folder can be made");
    for (name, bytes) in synthetic::synthetic(QUESTIONS).0 {
        std::fs::write(folder.join(name), bytes).expect("the file can be written");
    }
    folder
}

fn read(folder: &Path) -> PackFiles {
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

#[divan::bench]
fn labour(bencher: Bencher<'_, '_>) {
    let files = read(&labour_folder());
    bencher.bench(|| load(black_box(&files)));
}

#[divan::bench(sample_count = 10)]
fn ten_thousand_questions(bencher: Bencher<'_, '_>) {
    let files = synthetic::synthetic(QUESTIONS);
    bencher.bench(|| load(black_box(&files)));
}

fn load_once(folder: &Path) {
    let files = read(folder);
    let start = Instant::now();
    let Loaded { pack, problems, .. } = load(&files);
    let elapsed = start.elapsed();
    assert!(pack.is_some(), "{problems:#?}");
    println!("{:.1} ms, {}", elapsed.as_secs_f64() * 1e3, peak_memory());
}

fn measure(name: &str, folder: &Path) {
    let program = std::env::current_exe().expect("this program is a file");
    let output = Command::new(program).arg(ONCE).arg(folder).output();
    let output = output.expect("this program runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    print!("{name:<22} {}", String::from_utf8_lossy(&output.stdout));
}

/// The most memory that this process has had, as Linux counts it.
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    peak.map_or_else(
        || "peak memory is not known here".to_owned(),
        |kib| format!("peak {} MB", kib * 1024 / 1_000_000),
    )
}
