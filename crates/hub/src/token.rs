//! Bearer tokens and one-time codes: what is handed out, and the hash that is kept of it.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use rand::Rng as _;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

/// Random bytes in a bearer token: 256 bits, far beyond guessing.
const BEARER_BYTES: usize = 32;

/// The SHA-256 of a token. The token itself is never kept, so a stolen store lets nobody in.
///
/// The tokens are random and long, so a plain hash is enough: there is nothing to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenHash([u8; 32]);

impl TokenHash {
    /// The hash of a token as it was presented.
    pub fn of(token: &[u8]) -> TokenHash {
        TokenHash(Sha256::digest(token).into())
    }

    /// Takes a hash that was computed elsewhere (a desk sends the hash of a code, never the code).
    pub fn from_bytes(bytes: [u8; 32]) -> TokenHash {
        TokenHash(bytes)
    }

    /// The 32 bytes, for a store.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Whether both are the same, in a time that does not depend on where they differ.
    pub fn matches(&self, other: &[u8]) -> bool {
        self.0.ct_eq(other).into()
    }
}

/// Makes a new bearer token: 43 characters of base64url.
pub(crate) fn new_bearer() -> Zeroizing<String> {
    let mut bytes = Zeroizing::new([0u8; BEARER_BYTES]);
    rand::rng().fill_bytes(bytes.as_mut_slice());
    Zeroizing::new(URL_SAFE_NO_PAD.encode(bytes.as_slice()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_long_and_never_the_same() {
        let first = new_bearer();
        let second = new_bearer();
        assert_eq!(first.len(), 43);
        assert_ne!(*first, *second);
        assert!(
            TokenHash::of(first.as_bytes()).matches(TokenHash::of(first.as_bytes()).as_bytes())
        );
        assert!(
            !TokenHash::of(first.as_bytes()).matches(TokenHash::of(second.as_bytes()).as_bytes())
        );
        assert!(!TokenHash::of(first.as_bytes()).matches(b"short"));
    }
}
