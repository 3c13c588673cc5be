//! Hashes of the tree: SHA-256 (FIPS 180-4), leaves and nodes told apart as RFC 6962, section 2.1, says.

use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};
use std::fmt;

/// A hash of the tree: of a leaf, or of a subtree. As text it is base64.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// The root of a tree without leaves: the hash of nothing.
    #[must_use]
    pub fn of_nothing() -> Hash {
        Hash(Sha256::digest([]).into())
    }

    /// The hash of a leaf with this content.
    #[must_use]
    pub fn of_leaf(content: &[u8]) -> Hash {
        Hash(
            Sha256::new_with_prefix([0])
                .chain_update(content)
                .finalize()
                .into(),
        )
    }

    /// The hash of a node over two subtrees.
    #[must_use]
    pub fn of_node(left: &Hash, right: &Hash) -> Hash {
        let hasher = Sha256::new_with_prefix([1]);
        Hash(
            hasher
                .chain_update(left.0)
                .chain_update(right.0)
                .finalize()
                .into(),
        )
    }

    /// Reads base64; `None` unless it is exactly one hash in its one spelling.
    #[must_use]
    pub fn parse(text: &str) -> Option<Hash> {
        let bytes = BASE64_STANDARD.decode(text).ok()?;
        Some(Hash(bytes.try_into().ok()?))
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&BASE64_STANDARD.encode(self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}
