//! The digest of a body: `Content-Digest`, RFC 9530, with SHA-256.

use crate::Refused;
use crate::fields::dictionary;
use sfv::{BareItem, Dictionary, FieldType as _, Item, Key, ListEntry};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

const SHA_256: &str = "sha-256";

/// The value of the `Content-Digest` field of a body.
#[must_use]
pub fn content_digest(body: &[u8]) -> String {
    let sha256 = BareItem::ByteSequence(Sha256::digest(body).to_vec());
    let name = Key::from_string(SHA_256.to_owned()).expect("a key of RFC 9651");
    let digest = Dictionary::from_iter([(name, ListEntry::Item(Item::new(sha256)))]);
    digest.serialize().expect("a dictionary with a member")
}

/// The SHA-256 that such a value holds.
pub(crate) fn read(value: &str) -> Result<[u8; 32], Refused> {
    let fields = dictionary(value).map_err(|refused| match refused {
        Refused::Unreadable => Refused::BadContentDigest,
        other => other,
    })?;
    match fields.first() {
        Some((name, ListEntry::Item(item)))
            if fields.len() == 1 && name.as_str() == SHA_256 && item.params.is_empty() =>
        {
            match &item.bare_item {
                BareItem::ByteSequence(bytes) => bytes
                    .as_slice()
                    .try_into()
                    .map_err(|_| Refused::BadContentDigest),
                _ => Err(Refused::BadContentDigest),
            }
        }
        _ => Err(Refused::BadContentDigest),
    }
}

/// Whether a body is the one that was signed. Without a digest there is no body.
pub(crate) fn covers(digest: Option<&[u8; 32]>, body: &[u8]) -> Result<(), Refused> {
    match digest {
        None if body.is_empty() => Ok(()),
        None => Err(Refused::NoContentDigest),
        Some(digest) => {
            let same: bool = Sha256::digest(body).as_slice().ct_eq(digest).into();
            same.then_some(()).ok_or(Refused::WrongContentDigest)
        }
    }
}
