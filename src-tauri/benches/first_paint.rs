//! From exec to the first paint of the lock page, and beside it, in turns and in the same run,
//! the limit: a Tauri window with nothing in it. Needs a display (`./dev bench window` gives one)
//! and the example `painted`, built in the same profile.

#![allow(clippy::print_stdout, reason = "it is what a bench is for")]

use repere_app::{App, AppConfig, Command as AppCommand, SecretString};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How often each window is opened. The first of each warms the disk's cache and is not counted.
const ROUNDS: usize = 11;

fn main() {
    let program = example();
    let folder = tempfile::tempdir().expect("a folder");
    make_vault(folder.path());
    let mut blank = Vec::new();
    let mut app = Vec::new();
    for round in 0..=ROUNDS {
        let times = [("blank", &mut blank), ("app", &mut app)];
        for (window, times) in times {
            let time = open(&program, window, folder.path());
            if round > 0 {
                times.push(time);
            }
        }
    }
    println!("from exec to first paint, {ROUNDS} windows each, milliseconds");
    println!("window                fastest   median  slowest");
    report("a blank window", &mut blank);
    report("the lock page", &mut app);
    let ratio = median(&app).as_secs_f64() / median(&blank).as_secs_f64();
    println!("the lock page takes {ratio:.2} times as long as the blank window");
}

/// `target/<profile>/examples/painted`, seen from `target/<profile>/deps/`.
fn example() -> PathBuf {
    let own = std::env::current_exe().expect("this program has a path");
    let profile = own
        .parent()
        .and_then(Path::parent)
        .expect("a target folder");
    let program = profile.join("examples").join("painted");
    assert!(
        program.is_file(),
        "build it first: cargo build --release -p repere-shell --examples"
    );
    program
}

/// The lock page is shown only where there is something to unlock.
fn make_vault(folder: &Path) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let app = App::open(AppConfig::new(folder));
    let made = runtime.block_on(app.handle(AppCommand::CreateVault {
        passphrase: SecretString::from("a passphrase to measure with"),
        interface_locale: "fr".to_owned(),
        role: "labour-inspector".to_owned(),
    }));
    made.expect("a vault");
    app.close();
}

fn open(program: &Path, window: &str, folder: &Path) -> Duration {
    let began = Instant::now();
    let mut child = Command::new(program)
        .arg(window)
        .env("REPERE_DATA_DIR", folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    let out = child.stdout.take().expect("its output");
    let painted = BufReader::new(out)
        .lines()
        .map_while(Result::ok)
        .any(|line| line == "painted");
    let time = began.elapsed();
    child.wait().expect("it ends");
    assert!(painted, "the {window} window ended unpainted");
    time
}

fn median(times: &[Duration]) -> Duration {
    times[times.len() / 2]
}

fn report(name: &str, times: &mut [Duration]) {
    times.sort();
    let [fastest, slowest] = [times[0], times[times.len() - 1]].map(milliseconds);
    let median = milliseconds(median(times));
    println!("{name:20} {fastest:8.0} {median:8.0} {slowest:8.0}");
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
