//! What an answer costs: from the command to durable and the next view, and beside it, in the
//! same folder and the same run, what the disk itself asks for 4 KiB: append and `fdatasync`.

use divan::{Bencher, black_box};
use repere_app::{App, AppConfig, KdfParameters};
use serde_json::{Value, json};
use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;
use tempfile::TempDir;
use tokio::runtime::Runtime;

fn main() {
    divan::main();
}

/// Beside the build, not in a temporary folder: that is often memory, where nothing is durable.
fn folder() -> TempDir {
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    TempDir::new_in(target).expect("a folder on a disk")
}

/// The limit: 4 KiB appended and durable.
#[divan::bench(sample_count = 500)]
fn append_4_kib_and_fdatasync(bencher: Bencher) {
    let folder = folder();
    let mut file = OpenOptions::new()
        .create(true)
        .append(true)
        .open(folder.path().join("limit"))
        .expect("a file");
    let page = [7_u8; 4096];
    bencher.bench_local(|| {
        file.write_all(&page).expect("space");
        file.sync_data().expect("durable");
    });
}

/// The `record-answer` command on the labour pack, halfway through an interview: checked, routed,
/// durable, assessed, and the next page in two languages.
#[divan::bench(sample_count = 500)]
fn record_answer(bencher: Bencher) {
    let folder = folder();
    let runtime = Runtime::new().expect("a runtime");
    let mut config = AppConfig::new(folder.path().join("vault"));
    config.kdf = KdfParameters::for_tests();
    let app = App::open(config);
    let send = |command: Value| {
        let reply = runtime.block_on(app.handle_json(command));
        reply.expect("the command is carried out")
    };
    send(json!({
        "command": "create-vault",
        "passphrase": "a passphrase to measure with",
        "interfaceLocale": "fr",
        "role": "labour-inspector",
    }));
    let page = send(json!({
        "command": "begin-screening",
        "protocol": "labour-exploitation",
        "interviewerLocale": "fr",
        "respondentLocale": "ar",
    }));
    let screening = page["screening"]["id"].clone();
    let mut page = send(json!({
        "command": "begin-questions", "screening": screening, "way": "questions",
    }));
    let mut halfway = Vec::new();
    while page["page"]["kind"] == "question" && halfway.len() < 20 {
        let question = page["page"]["question"].clone();
        page = send(answer(&screening, &question, 0));
        halfway.push(question);
    }
    let last = halfway.pop().expect("the pack has questions");
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        black_box(send(answer(&screening, &last, turn)))
    });
}

/// An answer that differs from one turn to the next, so that something is written each time.
fn answer(screening: &Value, question: &Value, turn: usize) -> Value {
    let reasons = ["does-not-know", "prefers-not-to-say"];
    let options = question["options"]
        .as_array()
        .map_or(&[][..], Vec::as_slice);
    let answer = match question["kind"].as_str() {
        Some("yes-no" | "choice") => json!({ "code": options[turn % options.len()]["code"] }),
        Some("choices") => json!({ "codes": [options[turn % options.len()]["code"]] }),
        _ => json!({ "unanswered": reasons[turn % reasons.len()] }),
    };
    json!({
        "command": "record-answer",
        "screening": screening,
        "question": question["id"],
        "answer": answer,
        "provenance": "answered",
    })
}
