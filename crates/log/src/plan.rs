//! Which subtrees a proof is made of (RFC 6962, sections 2.1.1 and 2.1.2), before any hash is known: so whoever keeps
//! the tiles learns which of them to read, in one go.

use crate::hash::Hash;
use crate::tiles::{MissingTile, TileId, Tiles};
use std::collections::BTreeSet;

/// A subtree that is full: the leaves from `index << level`, `1 << level` of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subtree {
    /// How many levels of nodes are below its root; 0 is a leaf.
    pub level: u8,
    /// Which of the subtrees of that level, from the left.
    pub index: u64,
}

/// The hashes of a proof, each as the full subtrees, from the left, that it is computed from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan(Vec<Vec<Subtree>>);

/// The largest power of two below `size`, for `size` from 2 on.
fn split(size: u64) -> u64 {
    1 << (63 - (size - 1).leading_zeros())
}

/// The full subtrees that leaves `from..to` consist of; `from` is where a subtree of that size can begin.
fn full_subtrees(mut from: u64, to: u64) -> Vec<Subtree> {
    let mut subtrees = Vec::new();
    while from < to {
        let level = 63 - (to - from).leading_zeros();
        subtrees.push(Subtree {
            level: level as u8,
            index: from >> level,
        });
        from += 1 << level;
    }
    subtrees
}

impl Plan {
    /// The root of a tree of this size. One of nothing is [`Hash::of_nothing`], of no subtree.
    #[must_use]
    pub fn root(size: u64) -> Plan {
        Plan(vec![full_subtrees(0, size)])
    }

    /// The proof that the leaf is in a tree of this size; `None` where it cannot be.
    #[must_use]
    pub fn inclusion(index: u64, size: u64) -> Option<Plan> {
        if index >= size || size > crate::MAX_SIZE {
            return None;
        }
        let (mut from, mut to, mut plan) = (0, size, Vec::new());
        while to - from > 1 {
            let middle = from + split(to - from);
            if index < middle {
                plan.push(full_subtrees(middle, to));
                to = middle;
            } else {
                plan.push(full_subtrees(from, middle));
                from = middle;
            }
        }
        plan.reverse();
        Some(Plan(plan))
    }

    /// The proof that a tree of the size `new` begins with the tree of the size `old`; `None` where it cannot.
    /// From nothing, and to itself, a tree needs no hash.
    #[must_use]
    pub fn consistency(old: u64, new: u64) -> Option<Plan> {
        if old > new || new > crate::MAX_SIZE {
            return None;
        }
        let mut plan = Vec::new();
        if old == 0 || old == new {
            return Some(Plan(plan));
        }
        let (mut from, mut to, mut whole) = (0, new, true);
        while old != to {
            let middle = from + split(to - from);
            if old <= middle {
                plan.push(full_subtrees(middle, to));
                to = middle;
            } else {
                plan.push(full_subtrees(from, middle));
                from = middle;
                whole = false;
            }
        }
        if !whole {
            plan.push(full_subtrees(from, to));
        }
        plan.reverse();
        Some(Plan(plan))
    }

    /// The tiles that have the hashes.
    #[must_use]
    pub fn tiles(&self) -> BTreeSet<TileId> {
        let subtrees = self.0.iter().flatten();
        subtrees.map(|subtree| TileId::of(*subtree)).collect()
    }

    /// The hashes, from the tiles.
    ///
    /// # Errors
    /// The first tile that is not there, or is not wide enough.
    pub fn compute(&self, tiles: &Tiles) -> Result<Vec<Hash>, MissingTile> {
        self.compute_with(|subtree| tiles.subtree(subtree))
    }

    /// The hashes, from whoever knows those of full subtrees.
    pub(crate) fn compute_with<E>(
        &self,
        hash_of: impl Fn(Subtree) -> Result<Hash, E>,
    ) -> Result<Vec<Hash>, E> {
        let fold = |subtrees: &Vec<Subtree>| {
            let mut right: Option<Hash> = None;
            for subtree in subtrees.iter().rev() {
                let left = hash_of(*subtree)?;
                right = Some(right.map_or(left, |right| Hash::of_node(&left, &right)));
            }
            Ok(right.unwrap_or_else(Hash::of_nothing))
        };
        self.0.iter().map(fold).collect()
    }
}
