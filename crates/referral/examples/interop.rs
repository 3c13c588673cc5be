//! Seals and opens as the app and the desk do, for the tests with other implementations
//! (`tests/interop`) and to make the frozen referral (`tests/frozen`).
//!
//! ```text
//! interop seal DOCUMENT.json DEVICE_KEYS.hex RECIPIENT.txt SEQUENCE.json OUT.age   prints the sha256
//! interop open SEALED.age IDENTITY.txt PUBLIC_KEYS.json              prints {"sender","sequence","document"}
//! interop public DEVICE_KEYS.hex                                     prints {"id","ed25519","ml_dsa_65"}
//! ```
//! A refusal prints its code to standard error and exits with 1.

#![allow(clippy::print_stdout)] // printing is what it is for

use repere_referral::{
    AgencyIdentity, AgencyRecipient, PublicKeys, Sequence, SigningKeys, open, seal_in_sequence,
};
use std::{error::Error, fs, process::ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(printed) => {
            println!("{printed}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<String, Box<dyn Error>> {
    match arguments {
        ["seal", document, device, recipient, sequence, out] => {
            let document = serde_json::from_slice(&fs::read(document)?)?;
            let recipient: AgencyRecipient = fs::read_to_string(recipient)?.trim().parse()?;
            let sequence: Sequence = serde_json::from_slice(&fs::read(sequence)?)?;
            let keys = device_keys(device)?;
            let sealed = seal_in_sequence(&document, &sequence, &keys, &recipient)
                .map_err(|refused| refused.code())?;
            fs::write(out, &sealed.bytes)?;
            Ok(sealed.sha256)
        }
        ["open", sealed, identity, public] => {
            let identity = AgencyIdentity::from_key_file(&fs::read_to_string(identity)?)?;
            let keys: PublicKeys = serde_json::from_slice(&fs::read(public)?)?;
            let opened = open(&fs::read(sealed)?, &identity, |id| {
                (id == keys.id()).then(|| keys.clone())
            })
            .map_err(|refused| refused.code())?;
            let found = serde_json::json!({
                "sender": opened.sender,
                "sequence": opened.sequence,
                "document": opened.document,
            });
            Ok(found.to_string())
        }
        ["public", device] => {
            let public = device_keys(device)?.public();
            let mut found = serde_json::to_value(&public)?;
            found["id"] = public.id().into();
            Ok(found.to_string())
        }
        _ => Err("interop seal|open|public …, see the head of this file".into()),
    }
}

/// Two seeds of 32 bytes, Ed25519 first, in hexadecimal.
fn device_keys(path: &str) -> Result<SigningKeys, Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    let bytes = text
        .trim()
        .as_bytes()
        .chunks(2)
        .map(|pair| Ok(u8::from_str_radix(std::str::from_utf8(pair)?, 16)?))
        .collect::<Result<Vec<u8>, Box<dyn Error>>>()?;
    Ok(SigningKeys::from_bytes(&bytes)?)
}
