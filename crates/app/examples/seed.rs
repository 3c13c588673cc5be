//! Makes the vault of a device that has been used for years, for measurements in a browser:
//! `seed --vault DIR --screenings N --passphrase WORDS`. An example, so that no shipped program
//! contains it; see `bridge.rs`.

#[path = "../benches/seed/mod.rs"]
mod seed;

use std::error::Error;
use std::path::PathBuf;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (mut vault, mut screenings, mut passphrase) = (PathBuf::new(), 0, String::new());
    let mut given = std::env::args().skip(1);
    while let Some(name) = given.next() {
        let value = given.next().ok_or(format!("{name} needs a value"))?;
        match name.as_str() {
            "--vault" => vault = value.into(),
            "--screenings" => screenings = value.parse()?,
            "--passphrase" => passphrase = value,
            _ => return Err(format!("no option {name}").into()),
        }
    }
    seed::seed(&vault, &passphrase, screenings).await
}
