//! What stands in the log for a receipt or for an edition of the register: a hash of it, of one length.
//!
//! Anybody may read the log. Nobody can compute an entry who does not have what it stands for: the statement of a
//! receipt has the SHA-256 of sealed bytes, which are random, and the statement of an edition the SHA-256 of a text with
//! keys in it. So no entry can be found by trying out ids of devices, agencies or days.

use crate::hash::Hash;
use sha2::{Digest, Sha256};
use std::fmt;

/// What an entry stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A receipt; its statement is the text that the hub vouches for.
    Receipt,
    /// An edition of the register; see [`Entry::of_edition`].
    Edition,
}

impl Kind {
    /// The word of this kind, as it is hashed.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Kind::Receipt => "receipt",
            Kind::Edition => "edition",
        }
    }
}

/// One entry: 32 bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entry(pub [u8; 32]);

impl Entry {
    /// The entry of a statement: SHA-256 of `repere-log/1`, the kind and the statement, the first two ended by a line
    /// feed. The statement has to hold something that cannot be guessed.
    #[must_use]
    pub fn of(kind: Kind, statement: &[u8]) -> Entry {
        let hasher = Sha256::new_with_prefix(format!("repere-log/1\n{}\n", kind.code()));
        Entry(hasher.chain_update(statement).finalize().into())
    }

    /// The entry of an edition: its DSSE payload type and the SHA-256 of its text, hexadecimal, each ended by a line
    /// feed, are the statement.
    #[must_use]
    pub fn of_edition(payload_type: &str, sha256: &str) -> Entry {
        Entry::of(
            Kind::Edition,
            format!("{payload_type}\n{sha256}\n").as_bytes(),
        )
    }

    /// The hash of the leaf that has this entry.
    #[must_use]
    pub fn leaf(&self) -> Hash {
        Hash::of_leaf(&self.0)
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entry({})", hex::encode(self.0))
    }
}
