//! From exec to the first paint of the lock page, and beside it, in turns and in the same run,
//! the limit: a Tauri window of the same size with nothing in it, as Tauri draws it by itself and
//! drawn with the processor, as the app is (docs/decisions/0008). Needs a display
//! (`./dev bench window` gives one) and the example `painted`, built in the same profile.

#![allow(clippy::print_stdout, reason = "it is what a bench is for")]

use repere_app::command::CreateVault;
use repere_app::{App, AppConfig, SecretString};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How often each window is opened. The first of each warms the disk's cache and is not counted.
const ROUNDS: usize = 11;

/// How long one window's helpers may take to end after it. Until then they hold the files that
/// WebKit keeps for the app, and the next window would wait for them, not for itself.
const REST: Duration = Duration::from_millis(600);

/// What WebKit reads when it decides how to draw: (the window, the setting).
const WINDOWS: [(&str, &str); 3] = [("blank", "0"), ("blank", "1"), ("app", "1")];

fn main() {
    let program = example();
    let folder = tempfile::tempdir().expect("a folder");
    make_vault(folder.path());
    let mut times = WINDOWS.map(|_| Vec::new());
    for round in 0..=ROUNDS {
        for (window, times) in WINDOWS.into_iter().zip(&mut times) {
            let time = open(&program, window, folder.path());
            if round > 0 {
                times.push(time);
            }
            std::thread::sleep(REST);
        }
    }
    println!("from exec to first paint, {ROUNDS} windows each, milliseconds");
    println!("window                             fastest   median  slowest");
    let [blank, plain, app] = &mut times;
    report("a blank window", blank);
    report("the same, drawn with the processor", plain);
    report("the lock page", app);
    let ratio = |limit: &[Duration]| median(app).as_secs_f64() / median(limit).as_secs_f64();
    let (to_blank, to_plain) = (ratio(blank), ratio(plain));
    println!("the lock page takes {to_blank:.2} times as long as the blank window,");
    println!("and {to_plain:.2} times as long as the one that is drawn with the processor");
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
    let made = runtime.block_on(app.ask(CreateVault {
        passphrase: SecretString::from("a passphrase to measure with"),
        interface_locale: "fr".to_owned(),
        role: "labour-inspector".to_owned(),
    }));
    made.expect("a vault");
    app.close();
}

fn open(program: &Path, (window, plainly): (&str, &str), folder: &Path) -> Duration {
    let began = Instant::now();
    let mut child = Command::new(program)
        .arg(window)
        .env("REPERE_DATA_DIR", folder)
        .env("WEBKIT_DISABLE_COMPOSITING_MODE", plainly)
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
    println!("{name:34} {fastest:8.0} {median:8.0} {slowest:8.0}");
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
