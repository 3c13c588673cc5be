//! Checking a request: the hub's side. Everything cheap first.

use crate::base::{Head, authority, name, signature_base};
use crate::digest::{self, covers};
use crate::fields::dictionary;
use crate::{
    ALWAYS, CONTENT_DIGEST, CONTENT_TYPE, ED25519, MAX_COVERED_FIELD, MAX_LIFE, MAX_NONCE,
    MAX_SIGNATURE, MAX_SIGNATURE_INPUT, MIN_NONCE, ML_DSA_65, Refused, SIGNATURE, SIGNATURE_INPUT,
    SLACK, TAG, WHERE_THERE,
};
use repere_referral::{PublicKeys, SignaturePair};
use sfv::{BareItem, Dictionary, InnerList, ListEntry};
use sha2::{Digest as _, Sha256};

const ED25519_SIGNATURE: usize = 64;
const ML_DSA_65_SIGNATURE: usize = 3309;

/// What a request says of itself, well formed and of now; nobody has checked a signature yet.
#[derive(Debug)]
pub struct Claim {
    said: Said,
    digest: Option<[u8; 32]>,
    ed25519_base: String,
    ml_dsa_65_base: String,
    signatures: SignaturePair,
}

/// The keys of the id that a request names, as the hub knows them.
#[derive(Debug, Clone, Copy)]
pub enum Keys<'a> {
    /// These may ask.
    Current(&'a PublicKeys),
    /// These could once.
    Withdrawn,
    /// Nobody here has keys of that id.
    Unknown,
}

/// What both signatures say alike.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Said {
    keys: String,
    created: i64,
    expires: i64,
    nonce: String,
}

/// One signature's description, read.
struct Description {
    algorithm: &'static str,
    said: Said,
}

impl Claim {
    /// Reads a request's head and refuses it for everything that can be refused without computing a signature.
    ///
    /// `hosts` are the names and addresses that this hub goes by, in lower case and without ports; `now` is the
    /// hub's time in seconds since 1970.
    ///
    /// # Errors
    /// [`Refused`]; [`Refused::is_about_time`] when only the clocks differ.
    pub fn read<S: AsRef<str>>(head: &Head<'_>, hosts: &[S], now: i64) -> Result<Claim, Refused> {
        let inputs = head.field(SIGNATURE_INPUT, MAX_SIGNATURE_INPUT)?;
        let signatures = head.field(SIGNATURE, MAX_SIGNATURE)?;
        let (inputs, signatures) = match (inputs, signatures) {
            (None, None) => return Err(Refused::NotSigned),
            (Some(inputs), Some(signatures)) => (dictionary(inputs)?, dictionary(signatures)?),
            _ => return Err(Refused::NotTwoSignatures),
        };
        if inputs.len() != 2 || signatures.len() != 2 {
            return Err(Refused::NotTwoSignatures);
        }

        let mut halves = inputs.iter().map(|(label, input)| {
            let ListEntry::InnerList(covered) = input else {
                return Err(Refused::Unreadable);
            };
            let signature = signature_of(&signatures, label.as_str())?;
            Ok((covered, Description::read(covered)?, signature))
        });
        let (Some(first), Some(second)) = (halves.next(), halves.next()) else {
            return Err(Refused::NotTwoSignatures);
        };
        let (first, second) = (first?, second?);
        let (ed25519, ml_dsa_65) = match (first.1.algorithm, second.1.algorithm) {
            (ED25519, ML_DSA_65) => (first, second),
            (ML_DSA_65, ED25519) => (second, first),
            _ => return Err(Refused::HalfSigned),
        };
        if ed25519.1.said != ml_dsa_65.1.said || ed25519.0.items != ml_dsa_65.0.items {
            return Err(Refused::SignaturesDiffer);
        }
        let said = ed25519.1.said;
        said.at(now)?;
        if !is_of(head.authority, hosts) {
            return Err(Refused::WrongHost);
        }
        let digest = covered_digest(head, ed25519.0)?;
        let lengths = (ed25519.2.len(), ml_dsa_65.2.len());
        if lengths != (ED25519_SIGNATURE, ML_DSA_65_SIGNATURE) {
            return Err(Refused::SignatureLength);
        }
        Ok(Claim {
            said,
            digest,
            ed25519_base: signature_base(head, ed25519.0)?,
            ml_dsa_65_base: signature_base(head, ml_dsa_65.0)?,
            signatures: SignaturePair {
                ed25519: ed25519.2.try_into().map_err(|_| Refused::SignatureLength)?,
                ml_dsa_65: ml_dsa_65.2.to_vec(),
            },
        })
    }

    /// The id of the keys that the request says to be signed with ([`PublicKeys::id`]), for the hub to look up.
    #[must_use]
    pub fn key_id(&self) -> &str {
        &self.said.keys
    }

    /// Checks that this is the body that was signed, as [`Signed::covers`] does later: for a hub that has a
    /// small body at hand, before the signatures.
    ///
    /// # Errors
    /// [`Refused::NoContentDigest`], [`Refused::WrongContentDigest`].
    pub fn covers(&self, body: &[u8]) -> Result<(), Refused> {
        covers(self.digest.as_ref(), body)
    }

    /// Checks both signatures, the cheaper first. This is the expensive part, and the last.
    ///
    /// # Errors
    /// [`Refused::UnknownKey`] and [`Refused::WithdrawnKey`] before a signature is computed with;
    /// [`Refused::BadSignature`].
    pub fn verify(self, keys: Keys<'_>) -> Result<Signed, Refused> {
        let keys = match keys {
            Keys::Current(keys) if keys.id() == self.said.keys => keys,
            Keys::Current(_) | Keys::Unknown => return Err(Refused::UnknownKey),
            Keys::Withdrawn => return Err(Refused::WithdrawnKey),
        };
        keys.verify_each(
            self.ed25519_base.as_bytes(),
            self.ml_dsa_65_base.as_bytes(),
            &self.signatures,
        )
        .map_err(|_| Refused::BadSignature)?;
        Ok(Signed {
            said: self.said,
            digest: self.digest,
        })
    }
}

/// A request whose two signatures verify. It may have come before: see [`nonce`](Self::nonce).
#[derive(Debug)]
pub struct Signed {
    said: Said,
    digest: Option<[u8; 32]>,
}

impl Signed {
    /// The id of the keys that signed it.
    #[must_use]
    pub fn key_id(&self) -> &str {
        &self.said.keys
    }

    /// What a hub remembers so that the request is not taken a second time: the SHA-256 of the key's id and the
    /// nonce.
    #[must_use]
    pub fn nonce(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(&self.said.keys);
        hash.update(b"\n");
        hash.update(&self.said.nonce);
        hash.finalize().into()
    }

    /// Until when that has to be remembered, in seconds since 1970: until no hub of the deployment takes the request
    /// any more, whatever their clocks differ by.
    #[must_use]
    pub fn remember_until(&self) -> i64 {
        self.said.expires.saturating_add(2 * SLACK)
    }

    /// Checks that this is the body that was signed.
    ///
    /// # Errors
    /// [`Refused::NoContentDigest`] for a body where none was signed, [`Refused::WrongContentDigest`] for another.
    pub fn covers(&self, body: &[u8]) -> Result<(), Refused> {
        covers(self.digest.as_ref(), body)
    }
}

impl Said {
    /// Whether the times make sense, and hold now.
    fn at(&self, now: i64) -> Result<(), Refused> {
        if self.expires <= self.created {
            Err(Refused::ExpiresBeforeCreated)
        } else if self.expires.saturating_sub(self.created) > MAX_LIFE {
            Err(Refused::LivesTooLong)
        } else if self.created > now.saturating_add(SLACK) {
            Err(Refused::CreatedInFuture)
        } else if self.expires < now {
            Err(Refused::Expired)
        } else {
            Ok(())
        }
    }
}

impl Description {
    fn read(covered: &InnerList) -> Result<Description, Refused> {
        let (mut created, mut expires, mut nonce) = (None, None, None);
        let (mut keyid, mut tag, mut alg) = (None, None, None);
        for (name, value) in &covered.params {
            match name.as_str() {
                "created" => created = Some(whole(value)?),
                "expires" => expires = Some(whole(value)?),
                "nonce" => nonce = Some(text(value)?),
                "keyid" => keyid = Some(text(value)?),
                "tag" => tag = Some(text(value)?),
                "alg" => alg = Some(text(value)?),
                _ => return Err(Refused::UnknownParameter),
            }
        }
        if tag != Some(TAG) {
            return Err(Refused::WrongTag);
        }
        let created = created.ok_or(Refused::NoCreated)?;
        let expires = expires.ok_or(Refused::NoExpires)?;
        let nonce = nonce.filter(|nonce| is_nonce(nonce));
        let nonce = nonce.ok_or(Refused::BadNonce)?;
        let (algorithm, keys) = keyid.and_then(key).ok_or(Refused::BadKeyId)?;
        // The algorithm is the key's. What the message says of it can only be wrong.
        if alg.is_some_and(|alg| alg != algorithm) {
            return Err(Refused::WrongAlgorithm);
        }
        covers_all(covered)?;
        Ok(Description {
            algorithm,
            said: Said {
                keys: keys.to_owned(),
                created,
                expires,
                nonce: nonce.to_owned(),
            },
        })
    }
}

/// What is always covered is, nothing is twice, and nothing else is but what a request may have.
fn covers_all(covered: &InnerList) -> Result<(), Refused> {
    let names = covered
        .items
        .iter()
        .map(name)
        .collect::<Result<Vec<_>, _>>()?;
    for (position, name) in names.iter().enumerate() {
        if names[..position].contains(name) {
            return Err(Refused::Duplicate);
        }
        if !ALWAYS.contains(name) && !WHERE_THERE.contains(name) {
            return Err(Refused::UnknownComponent);
        }
    }
    if ALWAYS.iter().all(|name| names.contains(name)) {
        Ok(())
    } else {
        Err(Refused::UncoveredComponent)
    }
}

/// The digest of the body, which has to be there where a body is, and covered where it is there; so has its type.
fn covered_digest(head: &Head<'_>, covered: &InnerList) -> Result<Option<[u8; 32]>, Refused> {
    for field in WHERE_THERE {
        let there = head.field(field, MAX_COVERED_FIELD)?.is_some();
        let is_covered = covered.items.iter().any(|item| name(item) == Ok(field));
        match (there, is_covered) {
            (true, false) => return Err(Refused::UncoveredComponent),
            (false, true) if field == CONTENT_DIGEST => return Err(Refused::NoContentDigest),
            (false, true) => return Err(Refused::UnknownComponent),
            (true, true) | (false, false) => {}
        }
    }
    match head.field(CONTENT_DIGEST, MAX_COVERED_FIELD)? {
        Some(value) => {
            head.field(CONTENT_TYPE, MAX_COVERED_FIELD)?
                .ok_or(Refused::UncoveredComponent)?;
            digest::read(value).map(Some)
        }
        None if has_body(head) => Err(Refused::NoContentDigest),
        None => Ok(None),
    }
}

/// Whether the head announces a body (RFC 9112, section 6.3).
fn has_body(head: &Head<'_>) -> bool {
    head.fields.iter().any(|(name, value)| {
        *name == "transfer-encoding" || (*name == "content-length" && value.trim_ascii() != b"0")
    })
}

/// The bytes of the signature of that label.
fn signature_of<'a>(signatures: &'a Dictionary, label: &str) -> Result<&'a [u8], Refused> {
    match signatures.get(label) {
        Some(ListEntry::Item(item)) if item.params.is_empty() => match &item.bare_item {
            BareItem::ByteSequence(bytes) => Ok(bytes),
            _ => Err(Refused::Unreadable),
        },
        Some(_) => Err(Refused::Unreadable),
        None => Err(Refused::NotTwoSignatures),
    }
}

/// The algorithm of a key and the id of the pair that it belongs to, `ed25519:` or `ml-dsa-65:` and 32 hexadecimal
/// digits. Each such text names one key, and each key has one algorithm.
fn key(keyid: &str) -> Option<(&'static str, &str)> {
    let (algorithm, keys) = keyid.split_once(':')?;
    let algorithm = [ED25519, ML_DSA_65]
        .into_iter()
        .find(|known| *known == algorithm)?;
    let is_id = keys.len() == 32
        && keys
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    is_id.then_some((algorithm, keys))
}

fn is_nonce(nonce: &str) -> bool {
    (MIN_NONCE..=MAX_NONCE).contains(&nonce.len())
        && nonce
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Whether the host of an authority is one of these.
fn is_of<S: AsRef<str>>(host: &str, hosts: &[S]) -> bool {
    let host = authority(host);
    let host = match host.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => &host,
    };
    let host = host.trim_start_matches('[').trim_end_matches(']');
    hosts.iter().any(|known| known.as_ref() == host)
}

fn whole(value: &BareItem) -> Result<i64, Refused> {
    match value {
        BareItem::Integer(whole) => Ok(i64::from(*whole)),
        _ => Err(Refused::Unreadable),
    }
}

fn text(value: &BareItem) -> Result<&str, Refused> {
    match value {
        BareItem::String(text) => Ok(text.as_str()),
        _ => Err(Refused::Unreadable),
    }
}
