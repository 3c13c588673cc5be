//! The CCTV vectors for the hybrid recipient, one test each: a file and what must come of it.
//! Source and licence: tests/vectors/README.md.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

use age::DecryptError;
use repere_referral::AgencyIdentity;
use sha2::{Digest, Sha256};
use std::io::Read;

/// Reads the vector's own expectation and compares.
#[track_caller]
fn check(name: &str) {
    let path = format!(
        "{}/tests/vectors/cctv-age/{name}",
        env!("CARGO_MANIFEST_DIR")
    );
    let bytes = std::fs::read(path).unwrap();
    let split = bytes.windows(2).position(|two| two == b"\n\n").unwrap();
    let head = std::str::from_utf8(&bytes[..split]).unwrap();
    let field = |name: &str| {
        head.lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    };
    let identity: AgencyIdentity = field("identity").unwrap().parse().unwrap();
    let opened = decrypt(&bytes[split + 2..], &identity);
    match field("expect").unwrap() {
        "success" => {
            let digest: String = Sha256::digest(opened.unwrap())
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            assert_eq!(Some(digest.as_str()), field("payload"));
        }
        "no match" => assert!(matches!(opened, Err(DecryptError::NoMatchingKeys))),
        "header failure" => assert!(
            matches!(
                opened,
                Err(DecryptError::InvalidHeader
                    | DecryptError::UnknownFormat
                    | DecryptError::Io(_))
            ),
            "{opened:?}"
        ),
        other => panic!("unknown expectation {other}"),
    }
}

fn decrypt(file: &[u8], identity: &AgencyIdentity) -> Result<Vec<u8>, DecryptError> {
    let mut plaintext = Vec::new();
    age::Decryptor::new_buffered(file)?
        .decrypt(std::iter::once(identity as &dyn age::Identity))?
        .read_to_end(&mut plaintext)?;
    Ok(plaintext)
}

macro_rules! vectors {
    ($($name:ident)*) => { $( #[test] fn $name() { check(stringify!($name)); } )* };
}

vectors! {
    hybrid
    hybrid_and_x25519
    hybrid_bad_tag
    hybrid_currupted_enc_mlkem
    hybrid_currupted_enc_x25519
    hybrid_extra_argument
    hybrid_grease
    hybrid_identity
    hybrid_long_file_key
    hybrid_long_share
    hybrid_low_order
    hybrid_no_match
    hybrid_not_canonical_body
    hybrid_not_canonical_enc
    hybrid_short_share
    hybrid_uppercase
}
