//! Writes the pack of any size that the tests and benches share into a new folder:
//! `synthetic QUESTIONS FOLDER`. For benches that need it as files.

#[path = "../tests/synthetic/mod.rs"]
mod synthetic;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut given = std::env::args().skip(1);
    let (Some(questions), Some(folder)) = (
        given.next().and_then(|number| number.parse().ok()),
        given.next(),
    ) else {
        return ExitCode::FAILURE;
    };
    for (name, bytes) in synthetic::synthetic(questions).0 {
        let path = Path::new(&folder).join(name);
        let written = path
            .parent()
            .map_or(Ok(()), std::fs::create_dir_all)
            .and_then(|()| std::fs::write(&path, bytes));
        if written.is_err() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
