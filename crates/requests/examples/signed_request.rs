//! Signs and checks requests as a device and a hub do, for the tests with other implementations
//! (`tests/interop`).
//!
//! ```text
//! signed_request sign REQUEST.json DEVICE_KEYS.hex NOW   prints the fields of a signature, JSON
//! signed_request check REQUEST.json PUBLIC_KEYS.json NOW prints the id of the keys
//! ```
//! A request is `{ "method", "authority", "path", "query", "fields": [[name, value], …], "body" }`, `query` null where
//! there is none. A refusal prints its code to standard error and exits with 1.

#![allow(clippy::print_stdout)] // printing is what it is for

use repere_referral::{PublicKeys, SigningKeys};
use repere_requests::{Claim, Head, Keys, sign};
use serde::Deserialize;
use std::{error::Error, fs, process::ExitCode};

/// The only host that `check` takes requests for.
const HOST: &str = "hub.example";

#[derive(Deserialize)]
struct Request {
    method: String,
    authority: String,
    path: String,
    query: Option<String>,
    fields: Vec<(String, String)>,
    body: String,
}

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
    let [what, request, keys, now] = arguments else {
        return Err("signed_request sign|check …, see the head of this file".into());
    };
    let request: Request = serde_json::from_slice(&fs::read(request)?)?;
    let fields: Vec<(&str, &[u8])> = request
        .fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_bytes()))
        .collect();
    let head = Head {
        method: &request.method,
        authority: &request.authority,
        path: &request.path,
        query: request.query.as_deref(),
        fields: &fields,
    };
    let body = request.body.as_bytes();
    let now = now.parse()?;
    match *what {
        "sign" => {
            let keys = SigningKeys::from_bytes(&hex::decode(fs::read_to_string(keys)?.trim())?)?;
            let body = (!body.is_empty()).then_some(body);
            let signed = sign(&head, body, &keys, now, &mut rand::rng())
                .map_err(|refused| refused.code())?;
            let printed = serde_json::json!({
                "content-digest": signed.content_digest,
                "signature-input": signed.signature_input,
                "signature": signed.signature,
            });
            Ok(printed.to_string())
        }
        "check" => {
            let keys: PublicKeys = serde_json::from_slice(&fs::read(keys)?)?;
            let signed = Claim::read(&head, &[HOST], now)
                .and_then(|claim| {
                    claim.covers(body)?;
                    claim.verify(Keys::Current(&keys))
                })
                .map_err(|refused| refused.code())?;
            Ok(signed.key_id().to_owned())
        }
        _ => Err("sign or check".into()),
    }
}
