//! The log as a store keeps it: one state that each commit replaces, and pieces that are never changed.
//!
//! In the state is what a batch is appended to: the right edge, and of each level the tile that is not full yet. A tile
//! that becomes full is a piece, with the entries themselves on level 0; so an entry takes its 32 bytes and no more.

use crate::store::{Piece, StoreError};
use repere_log::{Edge, Entry, Hash, Origin, Root, TILE_WIDTH, TileId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of the state that this version writes and reads.
const FORMAT: u32 = 1;

/// The log's state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct State {
    pub(crate) origin: Origin,
    edge: Edge,
    /// The entries of the last tile of level 0, unless it is full.
    entries: Vec<Entry>,
    /// The hashes of the last tile of each level above, unless it is full.
    tails: Vec<Vec<Hash>>,
    /// Which edition of each role is in the log: SHA-256 of its text by the role's name.
    pub(crate) editions: BTreeMap<String, String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: u32,
    origin: String,
    edge: String,
    entries: String,
    tails: Vec<String>,
    editions: BTreeMap<String, String>,
}

impl State {
    /// A log without entries.
    pub(crate) fn begin(origin: Origin) -> State {
        State {
            origin,
            edge: Edge::default(),
            entries: Vec::new(),
            tails: Vec::new(),
            editions: BTreeMap::new(),
        }
    }

    /// Reads [`to_bytes`](Self::to_bytes).
    ///
    /// # Errors
    /// [`StoreError::NewerVersion`]; [`StoreError::Damaged`] for anything else: a log is never begun anew in the place
    /// of one that cannot be read.
    pub(crate) fn parse(bytes: &[u8]) -> Result<State, StoreError> {
        #[derive(Deserialize)]
        struct Version {
            format: u32,
        }
        let version: Version = serde_json::from_slice(bytes).map_err(|_| StoreError::Damaged)?;
        if version.format > FORMAT {
            return Err(StoreError::NewerVersion);
        }
        let read = || {
            let written: Written = serde_json::from_slice(bytes).ok()?;
            let edge = Edge::from_bytes(&hex::decode(written.edge).ok()?)?;
            let tails = written.tails.iter().map(|tail| hashes(tail));
            let state = State {
                origin: Origin::parse(&written.origin)?,
                entries: hashes(&written.entries)?
                    .into_iter()
                    .map(|hash| Entry(hash.0))
                    .collect(),
                tails: tails.collect::<Option<_>>()?,
                editions: written.editions,
                edge,
            };
            // Each tail has as many hashes as the size says.
            let fits = |level: usize, have: usize| {
                let hashes = state.edge.size().checked_shr(8 * level as u32);
                hashes.unwrap_or(0) % TILE_WIDTH == have as u64
            };
            let above = state.tails.iter().enumerate();
            let whole = fits(0, state.entries.len()) && { above }
                .all(|(at, tail)| fits(at + 1, tail.len()));
            whole.then_some(state)
        };
        read().ok_or(StoreError::Damaged)
    }

    /// The state as it is kept.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let text = |hashes: &[Hash]| hashes.iter().map(|hash| hex::encode(hash.0)).collect();
        let entries: Vec<_> = self.entries.iter().map(|entry| Hash(entry.0)).collect();
        let written = Written {
            format: FORMAT,
            origin: self.origin.to_string(),
            edge: hex::encode(self.edge.to_bytes()),
            entries: text(&entries),
            tails: self.tails.iter().map(|tail| text(tail)).collect(),
            editions: self.editions.clone(),
        };
        serde_json::to_vec(&written).expect("texts and numbers are always JSON")
    }

    /// The root of the log.
    pub(crate) fn root(&self) -> Root {
        self.edge.root()
    }

    /// Adds entries, and gives the tiles that became full.
    ///
    /// # Errors
    /// [`StoreError::Full`] when the log has as many entries as a log can.
    pub(crate) fn append(&mut self, entries: &[Entry]) -> Result<Vec<Piece>, StoreError> {
        let appended = self.edge.append(entries).ok_or(StoreError::Full)?;
        let mut pieces = Vec::new();
        for (entry, at) in entries.iter().zip(appended.first()..) {
            self.entries.push(*entry);
            if self.entries.len() as u64 == TILE_WIDTH {
                let full = std::mem::take(&mut self.entries);
                let (level, index) = (0, at / TILE_WIDTH);
                pieces.push(Piece {
                    name: tile_name(TileId { level, index }),
                    bytes: full.iter().flat_map(|entry| entry.0).collect(),
                });
            }
        }
        for completed in appended.tile_hashes() {
            let above = usize::from(completed.level) - 1;
            self.tails
                .resize(self.tails.len().max(above + 1), Vec::new());
            let tail = &mut self.tails[above];
            tail.push(completed.hash);
            if tail.len() as u64 == TILE_WIDTH {
                let full = std::mem::take(tail);
                let (level, index) = (completed.level, completed.index / TILE_WIDTH);
                pieces.push(Piece {
                    name: tile_name(TileId { level, index }),
                    bytes: full.iter().flat_map(|hash| hash.0).collect(),
                });
            }
        }
        self.edge = appended.edge().clone();
        Ok(pieces)
    }

    /// The last tile of a level, while it is not full: the content of a piece that is still to become one.
    pub(crate) fn tail(&self, tile: TileId) -> Option<Vec<u8>> {
        let full = self
            .edge
            .size()
            .checked_shr(8 * (u32::from(tile.level) + 1));
        if tile.index != full.unwrap_or(0) {
            return None;
        }
        Some(match tile.level {
            0 => self.entries.iter().flat_map(|entry| entry.0).collect(),
            level => {
                let tail = self.tails.get(usize::from(level) - 1)?;
                tail.iter().flat_map(|hash| hash.0).collect()
            }
        })
    }
}

/// The name of the piece with a full tile: on level 0 its entries, above its hashes.
pub(crate) fn tile_name(tile: TileId) -> String {
    format!("log/tile/{}", tile.path(TILE_WIDTH))
}

/// The name of the piece with the signed checkpoint of a size.
pub(crate) fn checkpoint_name(size: u64) -> String {
    format!("log/checkpoint/{size}")
}

/// Hashes one after the other, in hexadecimal.
fn hashes(text: &str) -> Option<Vec<Hash>> {
    let bytes = hex::decode(text).ok()?;
    let (hashes, rest) = bytes.as_chunks::<32>();
    (rest.is_empty() && (hashes.len() as u64) < TILE_WIDTH)
        .then(|| hashes.iter().map(|hash| Hash(*hash)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use repere_log::Kind;

    fn entries(from: u64, to: u64) -> Vec<Entry> {
        let entry = |number: u64| Entry::of(Kind::Receipt, &number.to_be_bytes());
        (from..to).map(entry).collect()
    }

    fn begun() -> State {
        State::begin(Origin::of_register("a1").expect("an origin"))
    }

    /// Whatever the batches, the pieces and the tails are the tiles of the tree, and the state reads back.
    #[test]
    fn state_and_pieces_have_every_tile() {
        let size = 3 * 256 + 17;
        let mut state = begun();
        let mut pieces = BTreeMap::new();
        for (from, to) in [(0, 1), (1, 255), (255, 257), (257, 700), (700, size)] {
            state = State::parse(&state.to_bytes()).expect("as it was written");
            for piece in state.append(&entries(from, to)).expect("a small log") {
                assert!(pieces.insert(piece.name, piece.bytes).is_none());
            }
        }
        let all = entries(0, size);
        let whole = Edge::default().append(&all).expect("a small log");
        assert_eq!(state.root(), whole.edge().root());
        assert_eq!(pieces.len(), 3);
        for (index, part) in (0..).zip(all.chunks(256)) {
            let tile = TileId { level: 0, index };
            let bytes = pieces.get(&tile_name(tile)).cloned();
            let bytes = bytes.or_else(|| state.tail(tile)).expect("a tile");
            let wanted: Vec<u8> = part.iter().flat_map(|entry| entry.0).collect();
            assert_eq!(bytes, wanted, "{index}");
        }
        let above = state.tail(TileId { level: 1, index: 0 }).expect("a tile");
        let hashes = whole.tile_hashes().iter().flat_map(|one| one.hash.0);
        assert_eq!(above, hashes.collect::<Vec<u8>>());
        assert_eq!(state.tail(TileId { level: 0, index: 4 }), None);
        assert_eq!(state.tail(TileId { level: 2, index: 1 }), None);
    }

    #[test]
    fn state_that_cannot_be_is_damaged_and_never_an_empty_log() {
        let mut state = begun();
        state.append(&entries(0, 300)).expect("a small log");
        let good = String::from_utf8(state.to_bytes()).expect("a text");
        let bad = [
            (String::new(), StoreError::Damaged),
            ("{}".to_owned(), StoreError::Damaged),
            (
                good.replace("\"format\":1", "\"format\":2"),
                StoreError::NewerVersion,
            ),
            (
                good.replace("\"entries\":\"", "\"entries\":\"00"),
                StoreError::Damaged,
            ),
            (
                good.replace("\"tails\":[", "\"tails\":[\"\","),
                StoreError::Damaged,
            ),
            (
                good.replace("repere-log/", "repere log/"),
                StoreError::Damaged,
            ),
        ];
        for (text, error) in bad {
            assert_eq!(State::parse(text.as_bytes()), Err(error), "{text}");
        }
    }
}
