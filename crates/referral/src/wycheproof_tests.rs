//! Wycheproof's vectors for every primitive that this crate stands on, one test a file, through our own
//! functions where a function of ours calls the primitive. Source and licence: `tests/vectors/README.md`.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

#[path = "../tests/vectors/wycheproof/cases.rs"]
mod cases;

use crate::keys::{verify_ed25519, verify_ml_dsa_65};
use crate::recipient::{AgencyRecipient, is_low_order};
use cases::{Case, check};
use chacha20poly1305::ChaCha20Poly1305;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use ml_kem::array::Array;
use ml_kem::{Decapsulate, DecapsulationKey, EncapsulationKey, KeyExport, MlKem768};
use sha2::Sha256;

macro_rules! vectors {
    ($file:literal) => {
        include_str!(concat!("../tests/vectors/wycheproof/", $file, "_test.json"))
    };
}

#[test]
fn ed25519_signatures() {
    check(vectors!("ed25519"), |case| {
        let key = ed25519_key(case);
        let verified = case
            .array("sig")
            .is_some_and(|signature| verify_ed25519(&key, &case.bytes("msg"), &signature).is_ok());
        verified == case.is_valid()
    });
}

fn ed25519_key(case: &Case) -> [u8; 32] {
    // The DER form ends with the key (RFC 8410).
    *case.bytes("publicKeyDer").last_chunk().unwrap()
}

/// We sign without a context, so a signature over any other context is none of ours.
#[test]
fn ml_dsa_65_signatures() {
    check(vectors!("mldsa_65_verify"), |case| {
        let (key, message) = (case.bytes("publicKey"), case.bytes("msg"));
        let verified = verify_ml_dsa_65(&key, &message, &case.bytes("sig")).is_ok();
        verified == (case.is_valid() && case.bytes("ctx").is_empty())
    });
}

/// `acceptable` are keys that some refuse. RFC 7748 gives a result for each, and we refuse exactly those
/// whose result is zero.
#[test]
fn x25519_agreements() {
    check(vectors!("x25519"), |case| {
        let (secret, public) = (
            case.array("private").unwrap(),
            case.array("public").unwrap(),
        );
        let shared = x25519_dalek::x25519(secret, public);
        Some(shared) == case.array("shared")
            && is_low_order(&public) == case.has_flag("ZeroSharedSecret")
    });
}

#[test]
fn ml_kem_768_decapsulation() {
    check(vectors!("mlkem_768"), |case| {
        let Some(seed) = case.array::<64>("seed") else {
            return !case.is_valid();
        };
        let secret = DecapsulationKey::<MlKem768>::from_seed(seed.into());
        if secret.encapsulation_key().to_bytes()[..] != case.bytes("ek")[..] {
            return false;
        }
        let Ok(ciphertext) = Array::try_from(&case.bytes("c")[..]) else {
            return !case.is_valid();
        };
        case.is_valid() && secret.decapsulate(&ciphertext)[..] == case.bytes("K")[..]
    });
}

/// The half of an agency's key: one that is no ML-KEM key makes the whole no key.
#[test]
fn ml_kem_768_public_keys() {
    const X25519_BASE_POINT: [u8; 32] = {
        let mut point = [0; 32];
        point[0] = 9;
        point
    };
    check(vectors!("mlkem_768_encaps"), |case| {
        let ml_kem = case.bytes("ek");
        let key = [&ml_kem[..], &X25519_BASE_POINT].concat();
        if AgencyRecipient::from_bytes(&key).is_ok() != case.is_valid() {
            return false;
        }
        if !case.is_valid() {
            return true;
        }
        let key = Array::try_from(&ml_kem[..]).unwrap();
        let key = EncapsulationKey::<MlKem768>::new(&key).unwrap();
        let (ciphertext, shared) = key.encapsulate_deterministic(&case.array("m").unwrap().into());
        ciphertext[..] == case.bytes("c")[..] && shared[..] == case.bytes("K")[..]
    });
}

#[test]
fn chacha20_poly1305_files() {
    check(vectors!("chacha20_poly1305"), |case| {
        let cipher = ChaCha20Poly1305::new_from_slice(&case.bytes("key")).unwrap();
        let Some(nonce) = case.array::<12>("iv") else {
            return !case.is_valid();
        };
        let (plain, aad) = (case.bytes("msg"), case.bytes("aad"));
        let sealed = [case.bytes("ct"), case.bytes("tag")].concat();
        let payload = |msg| Payload { msg, aad: &aad };
        match cipher.decrypt(&nonce.into(), payload(&sealed)) {
            Ok(opened) => {
                let again = cipher.encrypt(&nonce.into(), payload(&plain)).unwrap();
                case.is_valid() && opened == plain && again == sealed
            }
            Err(_) => !case.is_valid(),
        }
    });
}

#[test]
fn hkdf_sha256_keys() {
    check(vectors!("hkdf_sha256"), |case| {
        let (salt, mut key) = (case.bytes("salt"), vec![0; case.number("size")]);
        let expanded = Hkdf::<Sha256>::new(Some(&salt), &case.bytes("ikm"))
            .expand(&case.bytes("info"), &mut key);
        match expanded {
            Ok(()) => case.is_valid() && key == case.bytes("okm"),
            Err(_) => !case.is_valid(),
        }
    });
}

#[test]
fn hmac_sha256_tags() {
    check(vectors!("hmac_sha256"), |case| {
        let hmac = <Hmac<Sha256> as KeyInit>::new_from_slice(&case.bytes("key")).unwrap();
        let hmac = hmac.chain_update(case.bytes("msg"));
        let tag = case.bytes("tag");
        let verified = if tag.len() < 32 {
            hmac.verify_truncated_left(&tag)
        } else {
            hmac.verify_slice(&tag)
        };
        verified.is_ok() == case.is_valid()
    });
}
