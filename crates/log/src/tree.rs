//! The right edge of the tree: enough of it to append, and to prove what was appended, without reading what is older.

use crate::entry::Entry;
use crate::hash::Hash;
use crate::plan::{Plan, Subtree};
use crate::root::Root;
use std::collections::BTreeMap;

/// The full subtrees that the whole tree consists of, from the left: at most one of each size.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edge {
    size: u64,
    peaks: Vec<Hash>,
}

/// A hash of a tile above level 0, which a batch completed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TileHash {
    /// The level of the tile, from 1 on.
    pub level: u8,
    /// Which hash of the level, from the left, through all tiles.
    pub index: u64,
    /// The hash.
    pub hash: Hash,
}

/// What a batch has added, and the proofs of it.
#[derive(Debug, Clone)]
pub struct Appended {
    before: Edge,
    after: Edge,
    /// The peaks of before, the new leaves, and each full subtree over them.
    known: BTreeMap<Subtree, Hash>,
    tile_hashes: Vec<TileHash>,
}

impl Edge {
    /// How many entries the tree has.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root of the tree.
    #[must_use]
    pub fn root(&self) -> Root {
        let peaks = self.peaks.iter().rev().copied();
        let hash = peaks.reduce(|right, left| Hash::of_node(&left, &right));
        Root {
            size: self.size,
            hash: hash.unwrap_or_else(Hash::of_nothing),
        }
    }

    /// The edge as bytes, for a store: the size, 64 bits, big-endian, and the peaks.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let peaks = self.peaks.iter().flat_map(|peak| peak.0);
        self.size.to_be_bytes().into_iter().chain(peaks).collect()
    }

    /// Reads [`to_bytes`](Self::to_bytes); `None` for anything else.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Edge> {
        let (size, rest) = bytes.split_first_chunk::<8>()?;
        let size = u64::from_be_bytes(*size);
        let (peaks, odd) = rest.as_chunks::<32>();
        let whole = odd.is_empty() && peaks.len() == size.count_ones() as usize;
        (whole && size <= crate::MAX_SIZE).then(|| Edge {
            size,
            peaks: peaks.iter().map(|peak| Hash(*peak)).collect(),
        })
    }

    /// The edge after these entries; `None` when the tree would have more than [`MAX_SIZE`](crate::MAX_SIZE).
    #[must_use]
    pub fn append(&self, entries: &[Entry]) -> Option<Appended> {
        let size = self.size.checked_add(entries.len() as u64)?;
        if size > crate::MAX_SIZE {
            return None;
        }
        let mut known: BTreeMap<Subtree, Hash> = self.subtrees().collect();
        let mut after = self.clone();
        let mut tile_hashes = Vec::new();
        for entry in entries {
            let mut subtree = Subtree {
                level: 0,
                index: after.size,
            };
            let mut hash = entry.leaf();
            known.insert(subtree, hash);
            // Each one at the end of the number's binary digits is a peak that becomes a left half.
            while subtree.index % 2 == 1 {
                let left = after.peaks.pop()?;
                hash = Hash::of_node(&left, &hash);
                subtree.level += 1;
                subtree.index /= 2;
                known.insert(subtree, hash);
                if subtree.level.is_multiple_of(8) {
                    tile_hashes.push(TileHash {
                        level: subtree.level / 8,
                        index: subtree.index,
                        hash,
                    });
                }
            }
            after.peaks.push(hash);
            after.size += 1;
        }
        Some(Appended {
            before: self.clone(),
            after,
            known,
            tile_hashes,
        })
    }

    /// The peaks with their places.
    fn subtrees(&self) -> impl Iterator<Item = (Subtree, Hash)> {
        let mut from = 0;
        let size = self.size;
        self.peaks.iter().map(move |peak| {
            let level = 63 - (size - from).leading_zeros();
            let subtree = Subtree {
                level: level as u8,
                index: from >> level,
            };
            from += 1 << level;
            (subtree, *peak)
        })
    }
}

impl Appended {
    /// The edge after the batch.
    #[must_use]
    pub fn edge(&self) -> &Edge {
        &self.after
    }

    /// The place of the batch's first entry: the size before.
    #[must_use]
    pub fn first(&self) -> u64 {
        self.before.size
    }

    /// The hashes of tiles above level 0 that the batch completed, in the order that they became so.
    #[must_use]
    pub fn tile_hashes(&self) -> &[TileHash] {
        &self.tile_hashes
    }

    /// The proof that an entry of the batch is in the tree after it; `None` for an entry that is not of the batch.
    #[must_use]
    pub fn inclusion(&self, index: u64) -> Option<Vec<Hash>> {
        if index < self.before.size {
            return None;
        }
        self.compute(&Plan::inclusion(index, self.after.size)?)
    }

    /// The proof that the tree after the batch begins with the one before.
    #[must_use]
    pub fn consistency(&self) -> Option<Vec<Hash>> {
        self.compute(&Plan::consistency(self.before.size, self.after.size)?)
    }

    fn compute(&self, plan: &Plan) -> Option<Vec<Hash>> {
        let hash_of = |subtree| self.known.get(&subtree).copied().ok_or(());
        plan.compute_with(hash_of).ok()
    }
}
