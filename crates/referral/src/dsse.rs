//! The envelope: DSSE v1.0.2 (github.com/secure-systems-lab/dsse), with exactly two signatures. What several
//! people sign is in `co_signed`.

use crate::bytes::base64_bytes;
use crate::keys::{PublicKeys, SignaturePair, SigningKeys};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

pub(crate) const ED25519: &str = "ed25519:";
pub(crate) const ML_DSA_65: &str = "ml-dsa-65:";

/// A signed payload with its signatures.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Dsse {
    pub(crate) payload_type: String,
    #[serde(with = "zeroizing_base64")]
    pub(crate) payload: Zeroizing<Vec<u8>>,
    pub(crate) signatures: Vec<Signature>,
}

/// One signature; `keyid` is the algorithm and the signer's id.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Signature {
    pub(crate) keyid: String,
    #[serde(with = "base64_bytes")]
    pub(crate) sig: Vec<u8>,
}

impl Dsse {
    pub(crate) fn sign(
        payload_type: &str,
        payload: Zeroizing<Vec<u8>>,
        keys: &SigningKeys,
    ) -> Self {
        let id = keys.public().id();
        let pair = keys.sign(&pae(payload_type, &payload));
        Self {
            payload_type: payload_type.to_owned(),
            payload,
            signatures: vec![
                Signature {
                    keyid: format!("{ED25519}{id}"),
                    sig: pair.ed25519.to_vec(),
                },
                Signature {
                    keyid: format!("{ML_DSA_65}{id}"),
                    sig: pair.ml_dsa_65,
                },
            ],
        }
    }

    /// The signer's id and both signatures; `None` when one half is missing, when there are more
    /// than two, or when the halves name different signers.
    pub(crate) fn signer(&self) -> Option<(&str, SignaturePair)> {
        let [first, second] = &self.signatures[..] else {
            return None;
        };
        let (ed25519, ml_dsa_65) = if first.keyid.starts_with(ED25519) {
            (first, second)
        } else {
            (second, first)
        };
        let id = ed25519.keyid.strip_prefix(ED25519)?;
        if ml_dsa_65.keyid.strip_prefix(ML_DSA_65)? != id {
            return None;
        }
        Some((
            id,
            SignaturePair {
                ed25519: ed25519.sig.as_slice().try_into().ok()?,
                ml_dsa_65: ml_dsa_65.sig.clone(),
            },
        ))
    }

    pub(crate) fn verify(
        &self,
        keys: &PublicKeys,
        pair: &SignaturePair,
    ) -> Result<(), crate::keys::BadSignature> {
        keys.verify(&pae(&self.payload_type, &self.payload), pair)
    }
}

/// DSSE's pre-authentication encoding: what the signatures are over. The type is part of it, so that
/// a signature on a receipt is never one on a referral.
pub(crate) fn pae(payload_type: &str, payload: &[u8]) -> Zeroizing<Vec<u8>> {
    let head = format!(
        "DSSEv1 {} {payload_type} {} ",
        payload_type.len(),
        payload.len()
    );
    Zeroizing::new([head.as_bytes(), payload].concat())
}

mod zeroizing_base64 {
    use super::{Zeroizing, base64_bytes};
    use serde::{Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(
        bytes: &Zeroizing<Vec<u8>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        base64_bytes::serialize(&**bytes, serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Zeroizing<Vec<u8>>, D::Error> {
        base64_bytes::deserialize::<D, Vec<u8>>(deserializer).map(Zeroizing::new)
    }
}

#[cfg(test)]
mod tests {
    use super::pae;

    /// The example of the DSSE specification.
    #[test]
    fn pre_authentication_encoding_is_dsse() {
        assert_eq!(
            &*pae("http://example.com/HelloWorld", b"hello world"),
            b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
        );
    }
}
