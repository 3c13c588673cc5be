//! Checking a signed request as a hub does, beside what the two signatures alone cost in the same run. The goal is
//! at most 150 µs more than those.
//!
//! `cargo bench -p repere-requests --bench requests`

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

use divan::{Bencher, black_box};
use repere_referral::{PublicKeys, SignaturePair, SigningKeys};
use repere_requests::{Claim, Head, Keys, SignedFields, sign};

fn main() {
    divan::main();
}

const NOW: i64 = 1_764_000_000;
const HOSTS: [&str; 1] = ["hub.example"];

/// What a referral weighs on the wire.
const BODY_BYTES: usize = 12 * 1024;

struct Setting {
    keys: SigningKeys,
    public: PublicKeys,
    fields: SignedFields,
    body: Vec<u8>,
}

/// The request without its signatures.
fn unsigned<'a>(fields: &'a [(&'a str, &'a [u8])]) -> Head<'a> {
    Head {
        method: "PUT",
        authority: "hub.example:8443",
        path: "/v1/referrals/0193a6b2-8f3d-7cc1-a8f5-2b1d3c4e5f60",
        query: Some("agency=night-centre"),
        fields,
    }
}

const TYPE: (&str, &[u8]) = ("content-type", b"application/octet-stream");

fn setting() -> Setting {
    let rng = &mut rand::rng();
    let keys = SigningKeys::generate(rng);
    let body = vec![7; BODY_BYTES];
    let fields = sign(&unsigned(&[TYPE]), Some(&body), &keys, NOW, rng).unwrap();
    Setting {
        public: keys.public(),
        keys,
        fields,
        body,
    }
}

impl Setting {
    fn lines(&self) -> [(&str, &[u8]); 4] {
        let digest = self.fields.content_digest.as_deref().unwrap();
        [
            TYPE,
            ("content-digest", digest.as_bytes()),
            ("signature-input", self.fields.signature_input.as_bytes()),
            ("signature", self.fields.signature.as_bytes()),
        ]
    }
}

/// The whole: the fields read, the rules, both signatures, the digest of the body.
#[divan::bench]
fn check_request(bencher: Bencher) {
    let setting = setting();
    let lines = setting.lines();
    bencher.bench_local(|| {
        let claim = Claim::read(black_box(&unsigned(&lines)), &HOSTS, NOW).unwrap();
        let signed = claim.verify(Keys::Current(&setting.public)).unwrap();
        signed.covers(black_box(&setting.body)).unwrap();
        signed.nonce()
    });
}

/// The limit: both signatures over texts of that length, and the digest of that body.
#[divan::bench]
fn bare_two_signatures_and_digest(bencher: Bencher) {
    let setting = setting();
    let (first, second) = ([1; 600], [2; 600]);
    let pair: SignaturePair = setting.keys.sign_each(&first, &second);
    bencher.bench_local(|| {
        setting
            .public
            .verify_each(black_box(&first), black_box(&second), &pair)
            .unwrap();
        repere_referral::sha256_hex(black_box(&setting.body))
    });
}

/// What somebody without a key costs the hub.
#[divan::bench]
fn refuse_unknown_key(bencher: Bencher) {
    let setting = setting();
    let lines = setting.lines();
    bencher.bench_local(|| {
        let claim = Claim::read(black_box(&unsigned(&lines)), &HOSTS, NOW).unwrap();
        claim.verify(Keys::Unknown).unwrap_err()
    });
}

/// The client's side.
#[divan::bench]
fn sign_request(bencher: Bencher) {
    let setting = setting();
    bencher.bench_local(|| {
        let head = unsigned(&[TYPE]);
        let rng = &mut rand::rng();
        sign(
            &head,
            Some(black_box(&setting.body)),
            &setting.keys,
            NOW,
            rng,
        )
        .unwrap()
    });
}
