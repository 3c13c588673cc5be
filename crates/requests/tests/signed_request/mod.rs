//! A signed request that a test can change, and sign again after the change.

#![allow(dead_code, clippy::unwrap_used)] // each test file uses a part; a failed unwrap is a failed test

use rand::SeedableRng as _;
use rand::rngs::StdRng;
use repere_referral::{PublicKeys, SigningKeys};
use repere_requests::{Claim, Head, Keys, Refused, Signed, sign, signature_base};
use sfv::{Dictionary, FieldType as _, Item, ListEntry, Parser};
use std::sync::LazyLock;

pub const NOW: i64 = 1_764_000_000;
pub const HOSTS: [&str; 2] = ["hub.example", "::1"];

pub static KEYS: LazyLock<SigningKeys> =
    LazyLock::new(|| SigningKeys::generate(&mut StdRng::seed_from_u64(1)));
pub static PUBLIC: LazyLock<PublicKeys> = LazyLock::new(|| KEYS.public());

#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    pub authority: String,
    pub path: String,
    pub query: Option<String>,
    pub fields: Vec<(String, Vec<u8>)>,
    pub body: Vec<u8>,
}

impl Request {
    /// An upload of a referral, signed.
    pub fn upload() -> Request {
        let mut request = Request {
            method: "PUT".into(),
            authority: "hub.example:8443".into(),
            path: "/v1/referrals/0193a6b2-8f3d-7cc1-a8f5-2b1d3c4e5f60".into(),
            query: Some("agency=night-centre".into()),
            fields: vec![("content-type".into(), b"application/octet-stream".to_vec())],
            body: b"sealed bytes".to_vec(),
        };
        request.sign_with(&KEYS, NOW);
        let length = request.body.len().to_string();
        request.set("content-length", &length);
        request
    }

    /// A question without a body, signed.
    pub fn question() -> Request {
        let mut request = Request {
            method: "GET".into(),
            authority: "hub.example".into(),
            path: "/v1/replies".into(),
            query: None,
            fields: Vec::new(),
            body: Vec::new(),
        };
        request.sign_with(&KEYS, NOW);
        request
    }

    pub fn sign_with(&mut self, keys: &SigningKeys, now: i64) {
        let body = (!self.body.is_empty()).then_some(&self.body[..]);
        let signed = self.with_head(|head| sign(head, body, keys, now, &mut rand::rng()).unwrap());
        if let Some(digest) = &signed.content_digest {
            self.set("content-digest", digest);
        }
        self.set("signature-input", &signed.signature_input);
        self.set("signature", &signed.signature);
    }

    /// Signs again what `Signature-Input` says now, where it can be signed at all: a rule that is missing would let
    /// the request through.
    pub fn sign_again(&mut self) {
        let input = self.get("signature-input");
        let Ok(inputs) = Parser::new(&input).parse::<Dictionary>() else {
            return;
        };
        let mut signatures = Dictionary::new();
        for (label, input) in inputs {
            let ListEntry::InnerList(covered) = input else {
                return;
            };
            let Ok(base) = self.with_head(|head| signature_base(head, &covered)) else {
                return;
            };
            let pair = KEYS.sign(base.as_bytes());
            let is_second = label.as_str().starts_with("ml");
            let signature = if is_second {
                pair.ml_dsa_65
            } else {
                pair.ed25519.to_vec()
            };
            let item = Item::new(sfv::BareItem::ByteSequence(signature));
            signatures.insert(label, item.into());
        }
        self.set("signature", &signatures.serialize().unwrap());
    }

    pub fn get(&self, name: &str) -> String {
        let (_, value) = self.fields.iter().find(|(field, _)| field == name).unwrap();
        String::from_utf8(value.clone()).unwrap()
    }

    pub fn set(&mut self, name: &str, value: &str) {
        self.fields.retain(|(field, _)| field != name);
        self.fields.push((name.into(), value.as_bytes().to_vec()));
    }

    pub fn remove(&mut self, name: &str) {
        self.fields.retain(|(field, _)| field != name);
    }

    /// Replaces a text that must be in the field.
    pub fn replace(&mut self, name: &str, from: &str, to: &str) {
        let value = self.get(name);
        assert!(value.contains(from), "{from} in {value}");
        self.set(name, &value.replace(from, to));
    }

    pub fn with_head<T>(&self, then: impl FnOnce(&Head<'_>) -> T) -> T {
        let fields: Vec<(&str, &[u8])> = self
            .fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_slice()))
            .collect();
        then(&Head {
            method: &self.method,
            authority: &self.authority,
            path: &self.path,
            query: self.query.as_deref(),
            fields: &fields,
        })
    }

    pub fn read(&self, now: i64) -> Result<Claim, Refused> {
        self.with_head(|head| Claim::read(head, &HOSTS, now))
    }

    /// The whole check with the right keys.
    pub fn check(&self, now: i64) -> Result<Signed, Refused> {
        let claim = self.read(now)?;
        claim.covers(&self.body)?;
        claim.verify(Keys::Current(&PUBLIC))
    }
}
