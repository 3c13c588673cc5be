//! What it costs to record an answer durably, and beside it, on the same disk in the same run, the least that
//! anything durable costs there: appending 4 KiB to a file and waiting for the disk.
//!
//! `cargo bench -p repere-casebook`; the limit is `append_4_kib_and_fdatasync`.

use std::fs::File;
use std::io::Write;

use divan::Bencher;
use repere_casebook::testing::{self, PASSPHRASE, at, begin, create};
use repere_casebook::{Casebook, KdfParameters, SecretString, StoredAnswer, StoredPack};
use tempfile::TempDir;
use uuid::Uuid;

fn main() {
    divan::main();
}

/// On the disk that the build is on: the system's temporary folder may be memory, where nothing is durable.
fn folder() -> TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder")
}

fn vault(dir: &TempDir) -> (Casebook, Uuid) {
    let vault = create(dir);
    let pack = StoredPack {
        files: vec![0; 100_000],
        ..testing::pack()
    };
    vault.put_pack(&pack).expect("kept");
    let screening = begin(&vault);
    (vault, screening)
}

fn answer(number: usize) -> StoredAnswer {
    let question = format!("question-{}", number % 45);
    testing::answer(&question, r#"{"code":"employer"}"#, 0)
}

/// The limit: nothing durable is faster on this disk.
#[divan::bench(sample_count = 1000, sample_size = 1)]
fn append_4_kib_and_fdatasync(bencher: Bencher) {
    let dir = folder();
    let mut file = File::create(dir.path().join("log")).expect("a file");
    let block = [7; 4096];
    bencher.bench_local(|| {
        file.write_all(&block).expect("written");
        file.sync_data().expect("on the disk");
    });
}

/// An answer and the position, encrypted and on the disk. A question in 45 is answered again and again,
/// so that the history grows as it does when people correct themselves.
#[divan::bench(sample_count = 1000, sample_size = 1)]
fn record_answer(bencher: Bencher) {
    let dir = folder();
    let (vault, screening) = vault(&dir);
    let mut number = 0;
    bencher.bench_local(|| {
        number += 1;
        vault
            .record_answer(screening, &answer(number), Some("next"))
            .expect("recorded");
    });
}

/// All answers of a screening of 45 questions, for the next page.
#[divan::bench(sample_count = 1000, sample_size = 1)]
fn read_45_answers(bencher: Bencher) {
    let dir = folder();
    let (vault, screening) = vault(&dir);
    for number in 0..45 {
        vault
            .record_answer(screening, &answer(number), None)
            .expect("recorded");
    }
    bencher.bench_local(|| vault.answers(screening).expect("read"));
}

/// The passphrase that a real vault asks for: slow on purpose, once a session.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn unlock_with_recommended_parameters(bencher: Bencher) {
    let dir = folder();
    let passphrase = SecretString::from(PASSPHRASE);
    let vault = Casebook::create(dir.path(), &passphrase, KdfParameters::recommended(), at(0));
    drop(vault.expect("a vault"));
    bencher.bench_local(|| Casebook::unlock(dir.path(), &passphrase, at(0)).expect("unlocked"));
}
