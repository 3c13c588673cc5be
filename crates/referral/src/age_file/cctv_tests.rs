//! The CCTV vectors that apply to any identity, one test each: a file and what must come of opening it.
//! Source and licence: `tests/vectors/README.md`.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

use super::decrypt;
use crate::open::OpenError;
use crate::recipient::AgencyIdentity;
use age::{Identity, x25519};
use std::io::Read;

/// Reads the vector's own expectation and compares.
#[track_caller]
fn check(name: &str) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/cctv-age");
    let vector = std::fs::read(format!("{folder}/{name}")).unwrap();
    let split = vector.windows(2).position(|two| two == b"\n\n").unwrap();
    let head = std::str::from_utf8(&vector[..split]).unwrap();
    let fields = |name: &'static str| {
        head.lines()
            .filter_map(move |line| line.strip_prefix(name)?.strip_prefix(": "))
    };
    let mut file = vector[split + 2..].to_vec();
    if let Some(compression) = fields("compressed").next() {
        assert_eq!(compression, "zlib");
        let mut inflated = Vec::new();
        let mut reader = flate2::read::ZlibDecoder::new(&file[..]);
        reader.read_to_end(&mut inflated).unwrap();
        file = inflated;
    }
    let identities: Vec<Box<dyn Identity>> = fields("identity").map(identity).collect();
    let opened = decrypt(&file, identities.iter().map(|identity| &**identity));
    match fields("expect").next().unwrap() {
        "success" => {
            let digest = crate::sha256_hex(opened.unwrap());
            assert_eq!(Some(digest.as_str()), fields("payload").next());
        }
        "no match" => assert_eq!(opened.unwrap_err(), OpenError::NotForThisKey),
        "header failure" => {
            let error = opened.unwrap_err();
            assert!(
                matches!(error, OpenError::Tampered | OpenError::NotAnAgeFile),
                "{error:?}"
            );
        }
        "HMAC failure" | "payload failure" => assert_eq!(opened.unwrap_err(), OpenError::Tampered),
        other => panic!("unknown expectation {other}"),
    }
}

fn identity(text: &str) -> Box<dyn Identity> {
    if text.starts_with("AGE-SECRET-KEY-PQ-") {
        Box::new(text.parse::<AgencyIdentity>().unwrap())
    } else {
        Box::new(text.parse::<x25519::Identity>().unwrap())
    }
}

macro_rules! vectors {
    ($($name:ident)*) => {
        $( #[test] fn $name() { check(stringify!($name)); } )*

        /// A vector that is added to the folder, but not here, would be tested by nobody.
        #[test]
        fn every_vector_of_the_folder_is_listed() {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/cctv-age");
            let entries = std::fs::read_dir(folder).unwrap();
            let mut found: Vec<String> = entries
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            found.sort();
            assert_eq!(found, [$( stringify!($name) ),*]);
        }
    };
}

vectors! {
    empty
    header_crlf
    hmac_bad
    hmac_extra_space
    hmac_garbage
    hmac_missing
    hmac_no_space
    hmac_not_canonical
    hmac_trailing_space
    hmac_truncated
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
    hybrid_multiple_recipients
    hybrid_no_match
    hybrid_not_canonical_body
    hybrid_not_canonical_enc
    hybrid_short_share
    hybrid_uppercase
    hybrid_x25519_arg
    stanza_bad_start
    stanza_base64_padding
    stanza_empty_argument
    stanza_empty_body
    stanza_empty_last_line
    stanza_invalid_character
    stanza_long_line
    stanza_missing_body
    stanza_missing_final_line
    stanza_multiple_short_lines
    stanza_no_arguments
    stanza_not_canonical
    stanza_spurious_cr
    stanza_valid_characters
    stream_257_chunks
    stream_257_chunks_full
    stream_258_chunks
    stream_bad_tag
    stream_bad_tag_second_chunk
    stream_bad_tag_second_chunk_full
    stream_empty_payload
    stream_last_chunk_empty
    stream_last_chunk_full
    stream_last_chunk_full_second
    stream_missing_tag
    stream_no_chunks
    stream_no_final
    stream_no_final_full
    stream_no_final_two_chunks
    stream_no_final_two_chunks_full
    stream_no_nonce
    stream_short_chunk
    stream_short_nonce
    stream_short_second_chunk
    stream_three_chunks
    stream_trailing_garbage_long
    stream_trailing_garbage_short
    stream_two_chunks
    stream_two_final_chunks
    stream_two_final_chunks_full
    stream_two_final_chunks_second
    stream_two_final_chunks_short
    version_unsupported
    x25519
    x25519_bad_tag
    x25519_extra_argument
    x25519_grease
    x25519_identity
    x25519_long_file_key
    x25519_long_share
    x25519_low_order
    x25519_lowercase
    x25519_multiple_recipients
    x25519_no_match
    x25519_not_canonical_body
    x25519_not_canonical_share
    x25519_short_share
}
