//! The first connections of a process, opened by several threads in the same moment: SQLite and SQLCipher set
//! themselves up under them.

mod vault_of_lines;

use std::process::{Child, Command, Stdio};
use std::sync::Barrier;
use std::thread;

use rusqlite::Connection;
use vault_of_lines::{create, lines, write};

/// Set for a process that opens connections.
const CHILD: &str = "REPERE_VAULT_FIRST_CONNECTIONS";

/// Processes at once, so that they take the processor from each other, and how often. A vault that does not
/// wait for SQLCipher fails in one process of three hundred.
const AT_ONCE: usize = 8;
const ROUNDS: usize = 8;

/// Not a test of its own: what each process does. Half of its threads create a vault, the others open a
/// database without a key, as the hub does where it runs in the same process.
#[test]
fn child() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let together = Barrier::new(8);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                together.wait();
                Connection::open_in_memory().expect("a database without a key");
            });
            scope.spawn(|| {
                let dir = tempfile::tempdir().expect("a folder");
                together.wait();
                let vault = create(dir.path());
                write(&vault, "a line");
                assert_eq!(lines(&vault).expect("read"), ["a line"]);
            });
        }
    });
}

#[test]
fn first_vaults_of_a_process_are_created_in_several_threads_at_once() {
    for _ in 0..ROUNDS {
        let children: Vec<Child> = (0..AT_ONCE)
            .map(|_| {
                Command::new(std::env::current_exe().expect("this program"))
                    .args(["--exact", "child", "--nocapture", "--test-threads=1"])
                    .env(CHILD, "yes")
                    .stdout(Stdio::null())
                    .stderr(Stdio::piped())
                    .spawn()
                    .expect("started")
            })
            .collect();
        for child in children {
            let output = child.wait_with_output().expect("ended");
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{said}");
        }
    }
}
