//! The root of a tree with its size, and the checks against it. Proofs are checked by `ct-merkle`, which shares nothing
//! with what makes them here.

use crate::entry::Entry;
use crate::hash::Hash;
use crate::refused::Refused;
use ct_merkle::{ConsistencyProof, InclusionProof, RootHash};
use sha2::Sha256;

/// The root of a tree, and how many entries it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Root {
    /// How many entries.
    pub size: u64,
    /// The root's hash.
    pub hash: Hash,
}

impl Root {
    /// Checks that the entry is in this tree at that place.
    ///
    /// # Errors
    /// [`Refused::NotIncluded`], and [`Refused::TooLarge`] for a size that no log has.
    pub fn includes(&self, entry: &Entry, index: u64, proof: &[Hash]) -> Result<(), Refused> {
        self.bounded(proof)?;
        let proof = InclusionProof::<Sha256>::try_from_bytes(joined(proof))
            .map_err(|_| Refused::NotIncluded)?;
        let checked = self.hash().verify_inclusion(&entry.0, index, &proof);
        checked.map_err(|_| Refused::NotIncluded)
    }

    /// Checks that this tree begins with the older one.
    ///
    /// # Errors
    /// [`Refused::NotConsistent`], and [`Refused::TooLarge`] for a size that no log has.
    pub fn continues(&self, old: &Root, proof: &[Hash]) -> Result<(), Refused> {
        self.bounded(proof)?;
        if old.size == 0 || old.size == self.size {
            // Nothing to compute with: nothing may be said, and the root of a size is one.
            let same = match old.size == self.size {
                true => old.hash == self.hash,
                false => old.hash == Hash::of_nothing(),
            };
            return (proof.is_empty() && same)
                .then_some(())
                .ok_or(Refused::NotConsistent);
        }
        let proof = ConsistencyProof::<Sha256>::try_from_bytes(joined(proof))
            .map_err(|_| Refused::NotConsistent)?;
        let checked = self.hash().verify_consistency(&old.hash(), &proof);
        checked.map_err(|_| Refused::NotConsistent)
    }

    fn bounded(&self, proof: &[Hash]) -> Result<(), Refused> {
        let possible = self.size <= crate::MAX_SIZE && proof.len() <= crate::MAX_PROOF;
        possible.then_some(()).ok_or(Refused::TooLarge)
    }

    fn hash(&self) -> RootHash<Sha256> {
        RootHash::new(self.hash.0.into(), self.size)
    }
}

fn joined(proof: &[Hash]) -> Vec<u8> {
    proof.iter().flat_map(|hash| hash.0).collect()
}
