//! What the list costs on a device with ten thousand screenings: from the command to the view. Beside
//! it, in the same run, the least that any list costs: the same page, its order and its number from a
//! plain SQLite table in memory, without a key, a filter or a word.

#[path = "seed/mod.rs"]
mod seed;

use divan::{Bencher, black_box};
use repere_app::{App, AppConfig, KdfParameters};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::LazyLock;
use tempfile::TempDir;
use tokio::runtime::Runtime;

const SCREENINGS: u32 = 10_000;
const PASSPHRASE: &str = "a passphrase to measure with";
/// As the page asks for them.
const LINES: u32 = 60;

fn main() {
    divan::main();
}

struct Device {
    runtime: Runtime,
    app: App,
    _folder: TempDir,
}

/// Seeded once for all.
static DEVICE: LazyLock<Device> = LazyLock::new(|| {
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let folder = TempDir::new_in(target).expect("a folder on a disk");
    let dir = folder.path().join("vault");
    let runtime = Runtime::new().expect("a runtime");
    runtime
        .block_on(seed::seed(&dir, PASSPHRASE, SCREENINGS))
        .expect("a used device");
    let mut config = AppConfig::new(dir);
    config.kdf = KdfParameters::for_tests();
    let device = Device {
        app: App::open(config),
        runtime,
        _folder: folder,
    };
    device.send(json!({ "command": "unlock", "passphrase": PASSPHRASE }));
    device
});

impl Device {
    fn send(&self, command: Value) -> Value {
        let reply = self.runtime.block_on(self.app.handle_json(command));
        reply.expect("the command is carried out")
    }
}

fn list(bencher: Bencher, filter: Value, from: u32) {
    let device = &*DEVICE;
    let command =
        json!({ "command": "list-screenings", "filter": filter, "from": from, "limit": LINES });
    bencher.bench_local(|| black_box(device.send(command.clone())));
}

/// The limit: sixty rows of ten thousand in their order, and how many there are.
#[divan::bench(sample_count = 200)]
fn bare_page_of_plain_sqlite(bencher: Bencher) {
    let db = Connection::open_in_memory().expect("a database");
    db.execute_batch(
        "CREATE TABLE screening (id TEXT PRIMARY KEY, code TEXT, state TEXT, changed_at TEXT) STRICT;
         CREATE INDEX by_change ON screening (changed_at, id);",
    )
    .expect("a table");
    for number in 0..SCREENINGS {
        let row = [
            format!("{number:036}"),
            format!("K{number}"),
            "finished".to_owned(),
            format!("2026-11-24T10:00:00.{number:09}Z"),
        ];
        db.execute("INSERT INTO screening VALUES (?1, ?2, ?3, ?4)", row)
            .expect("a row");
    }
    bencher.bench_local(|| {
        let total: i64 = db
            .prepare_cached("SELECT count(*) FROM screening")
            .and_then(|mut count| count.query_row([], |row| row.get(0)))
            .expect("counted");
        let mut page = db
            .prepare_cached("SELECT id, code, state, changed_at FROM screening ORDER BY changed_at DESC, id DESC LIMIT ?1")
            .expect("prepared");
        let rows: Vec<[String; 4]> = page
            .query_map([LINES], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]))
            .and_then(Iterator::collect)
            .expect("read");
        black_box((total, rows))
    });
}

/// What Home asks for.
#[divan::bench(sample_count = 200)]
fn latest(bencher: Bencher) {
    let device = &*DEVICE;
    let command = json!({ "command": "latest-screenings", "limit": 5 });
    bencher.bench_local(|| black_box(device.send(command.clone())));
}

#[divan::bench(sample_count = 200)]
fn first_page(bencher: Bencher) {
    list(bencher, json!({}), 0);
}

#[divan::bench(sample_count = 200)]
fn last_page(bencher: Bencher) {
    list(bencher, json!({}), SCREENINGS - LINES);
}

#[divan::bench(sample_count = 200)]
fn by_code(bencher: Bencher) {
    list(bencher, json!({ "code": "K-4242" }), 0);
}

#[divan::bench(sample_count = 200, args = ["in-progress", "put-off", "finished", "referred", "to-be-deleted"])]
fn by_state(bencher: Bencher, standing: &str) {
    list(bencher, json!({ "standing": standing }), 0);
}

/// A state, a protocol and a month.
#[divan::bench(sample_count = 200)]
fn by_everything(bencher: Bencher) {
    let filter = json!({
        "standing": "finished",
        "protocol": "labour-exploitation",
        "from": "2026-01-01T00:00:00Z",
        "before": "2026-02-01T00:00:00Z",
    });
    list(bencher, filter, 0);
}

/// What the page asks for beside the list.
#[divan::bench(sample_count = 200)]
fn status(bencher: Bencher) {
    let device = &*DEVICE;
    bencher.bench_local(|| black_box(device.send(json!({ "command": "status" }))));
}
