//! Wycheproof's vectors for XChaCha20-Poly1305, with which a passphrase wraps the vault's key.
//! Source and licence: `crates/referral/tests/vectors/README.md`.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

#[path = "../../referral/tests/vectors/wycheproof/cases.rs"]
#[allow(dead_code, reason = "each crate's vectors need a part of it")]
mod cases;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

#[test]
fn xchacha20_poly1305_wrapping() {
    let vectors = include_str!("wycheproof/xchacha20_poly1305_test.json");
    cases::check(vectors, |case| {
        let cipher = XChaCha20Poly1305::new_from_slice(&case.bytes("key")).unwrap();
        let Some(nonce) = case.array::<24>("iv") else {
            return !case.is_valid();
        };
        let nonce = XNonce::from(nonce);
        let (plain, aad) = (case.bytes("msg"), case.bytes("aad"));
        let sealed = [case.bytes("ct"), case.bytes("tag")].concat();
        let payload = |msg| Payload { msg, aad: &aad };
        match cipher.decrypt(&nonce, payload(&sealed)) {
            Ok(opened) => {
                let again = cipher.encrypt(&nonce, payload(&plain)).unwrap();
                case.is_valid() && opened == plain && again == sealed
            }
            Err(_) => !case.is_valid(),
        }
    });
}
