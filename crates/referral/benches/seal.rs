//! Sealing a referral of 6 KB, beside what the cryptography alone costs in the same run: one X-Wing
//! encapsulation, one ChaCha20-Poly1305 encryption of the same bytes, two signatures.
//!
//! `cargo bench -p repere-referral --bench seal`

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

use divan::{Bencher, black_box};
use hpke::{
    Deserializable, Kem, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256, kem::XWing,
};
use repere_referral::{
    AgencyIdentity, AgencyRecipient, Document, Note, PublicKeys, SigningKeys, open, seal,
};

#[path = "../tests/example_referral/mod.rs"]
mod example_referral;

fn main() {
    divan::main();
}

/// What the document weighs as JSON.
const DOCUMENT_BYTES: usize = 6 * 1024;

struct Setting {
    document: Document,
    device: SigningKeys,
    public: PublicKeys,
    agency: AgencyIdentity,
    recipient: AgencyRecipient,
}

fn setting() -> Setting {
    let mut document = example_referral::document();
    let bare = serde_json::to_vec(&document).unwrap().len();
    document.notes.get_or_insert_default().push(Note {
        question: "q".into(),
        note: "x".repeat(DOCUMENT_BYTES - bare),
    });
    let rng = &mut rand::rng();
    let agency = AgencyIdentity::generate(rng);
    let device = SigningKeys::generate(rng);
    Setting {
        document,
        public: device.public(),
        device,
        recipient: agency.recipient(),
        agency,
    }
}

/// The whole: JSON, two signatures, DSSE, padding, age.
#[divan::bench]
fn seal_6_kb(bencher: Bencher) {
    let setting = setting();
    bencher.bench_local(|| {
        seal(
            black_box(&setting.document),
            &setting.device,
            &setting.recipient,
        )
    });
}

/// The limit: nothing but the cryptography, on as many bytes as `seal_6_kb` encrypts.
#[divan::bench]
fn bare_encapsulation_encryption_and_two_signatures(bencher: Bencher) {
    let setting = setting();
    let sealed = seal(&setting.document, &setting.device, &setting.recipient).unwrap();
    let plaintext = vec![7; sealed.bytes.len()];
    let payload = serde_json::to_vec(&setting.document).unwrap();
    let (_, key) = XWing::derive_keypair(&[3; 32]);
    let key_bytes = key.to_bytes();
    bencher.bench_local(|| {
        // The recipient's key is read from its bytes, as it is for every referral.
        let key = <XWing as Kem>::PublicKey::from_bytes(&key_bytes).unwrap();
        let encrypted = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, XWing>(
            &OpModeS::Base,
            &key,
            b"",
            black_box(&plaintext),
            &[],
            &mut rand::rng(),
        );
        (encrypted, setting.device.sign(black_box(&payload)))
    });
}

/// The two signatures alone: the part of the limit that varies, ML-DSA rejecting and trying again.
#[divan::bench]
fn two_signatures(bencher: Bencher) {
    let setting = setting();
    let payload = serde_json::to_vec(&setting.document).unwrap();
    bencher.bench_local(|| setting.device.sign(black_box(&payload)));
}

/// The desk's side.
#[divan::bench]
fn open_6_kb(bencher: Bencher) {
    let setting = setting();
    let sealed = seal(&setting.document, &setting.device, &setting.recipient).unwrap();
    bencher.bench_local(|| {
        open(black_box(&sealed.bytes), &setting.agency, |_| {
            Some(setting.public.clone())
        })
    });
}
