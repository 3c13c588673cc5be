//! Tiles: 256 neighbouring hashes of every eighth level, under the paths of C2SP *tlog-tiles*.

use crate::entry::Entry;
use crate::hash::Hash;
use crate::plan::Subtree;
use std::collections::BTreeMap;
use std::fmt::Write;

/// How many hashes a full tile has.
pub const TILE_WIDTH: u64 = 256;

/// How many levels of nodes a tile spans.
const HEIGHT: u8 = 8;

/// The highest level that a log of [`MAX_SIZE`](crate::MAX_SIZE) entries has tiles of.
const MAX_LEVEL: u8 = 6;

/// A tile: its level and its place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TileId {
    /// 0 for hashes of leaves; a hash of level `l` is the root of a full tile of level `l - 1`.
    pub level: u8,
    /// Which tile of the level, from the left.
    pub index: u64,
}

/// A tile that is not there, or does not have enough hashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a tile is missing")]
pub struct MissingTile(pub TileId);

impl TileId {
    /// The tile that has the hashes under this subtree.
    pub(crate) fn of(subtree: Subtree) -> TileId {
        let first = subtree.index << (subtree.level % HEIGHT);
        TileId {
            level: subtree.level / HEIGHT,
            index: first / TILE_WIDTH,
        }
    }

    /// How many hashes it has in a tree of this size: none, a part, or [`TILE_WIDTH`].
    #[must_use]
    pub fn width(self, size: u64) -> u64 {
        let hashes = size
            .checked_shr(u32::from(self.level * HEIGHT))
            .unwrap_or(0);
        let before = self.index.saturating_mul(TILE_WIDTH);
        hashes.saturating_sub(before).min(TILE_WIDTH)
    }

    /// Its path below `tile/`, with `.p/` and the width unless it is full.
    #[must_use]
    pub fn path(self, width: u64) -> String {
        format!("{}/{}", self.level, numbered(self.index, width))
    }

    /// The path below `tile/` of the entries of a tile of level 0.
    #[must_use]
    pub fn entries_path(self, width: u64) -> String {
        format!("entries/{}", numbered(self.index, width))
    }

    /// Reads [`path`](Self::path), or [`entries_path`](Self::entries_path) (then the third is true): the tile and its
    /// width. `None` for any other spelling.
    #[must_use]
    pub fn parse(path: &str) -> Option<(TileId, u64, bool)> {
        let (level, rest) = path.split_once('/')?;
        let entries = level == "entries";
        let level = match entries {
            true => 0,
            false => u8::try_from(decimal(level)?).ok()?,
        };
        let (number, width) = match rest.split_once(".p/") {
            Some((number, width)) => (number, decimal(width)?),
            None => (rest, TILE_WIDTH),
        };
        if number.len() > 4 * 6 {
            return None;
        }
        let index = number.split('/').try_fold(0, |sum: u64, part| {
            let digits = part.strip_prefix('x').unwrap_or(part);
            let digit = digits.bytes().all(|byte| byte.is_ascii_digit());
            (digits.len() == 3 && digit).then(|| sum * 1000 + digits.parse::<u64>().unwrap_or(0))
        })?;
        let tile = TileId { level, index };
        let written = match entries {
            true => tile.entries_path(width),
            false => tile.path(width),
        };
        let possible = level <= MAX_LEVEL && (1..=TILE_WIDTH).contains(&width);
        (possible && written == path).then_some((tile, width, entries))
    }
}

/// The digits of a number in groups of three, all but the last marked, and the width.
fn numbered(index: u64, width: u64) -> String {
    let mut groups = vec![format!("{:03}", index % 1000)];
    let mut rest = index / 1000;
    while rest > 0 {
        groups.push(format!("x{:03}", rest % 1000));
        rest /= 1000;
    }
    groups.reverse();
    let mut path = groups.join("/");
    if width != TILE_WIDTH {
        // Writing into a string cannot fail.
        let _ = write!(path, ".p/{width}");
    }
    path
}

/// A whole number in its one spelling.
pub(crate) fn decimal(text: &str) -> Option<u64> {
    let number: u64 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

/// Tiles that were read, in memory.
#[derive(Debug, Clone, Default)]
pub struct Tiles(BTreeMap<TileId, Vec<Hash>>);

impl Tiles {
    /// Adds a tile, as wide as it is known.
    pub fn add(&mut self, tile: TileId, hashes: Vec<Hash>) {
        self.0.insert(tile, hashes);
    }

    /// The tile that was added.
    #[must_use]
    pub fn get(&self, tile: TileId) -> Option<&[Hash]> {
        self.0.get(&tile).map(Vec::as_slice)
    }

    /// Adds a tile from its bytes; false unless they are as many hashes as `width` says.
    pub fn add_bytes(&mut self, tile: TileId, width: u64, bytes: &[u8]) -> bool {
        let (hashes, rest) = bytes.as_chunks::<32>();
        let whole = rest.is_empty() && hashes.len() as u64 == width;
        if whole {
            self.add(tile, hashes.iter().map(|hash| Hash(*hash)).collect());
        }
        whole
    }

    /// The hash of a full subtree, folded from the tile's hashes below it.
    pub(crate) fn subtree(&self, subtree: Subtree) -> Result<Hash, MissingTile> {
        let tile = TileId::of(subtree);
        let above = subtree.level % HEIGHT;
        let first = ((subtree.index << above) % TILE_WIDTH) as usize;
        let hashes = self.0.get(&tile).ok_or(MissingTile(tile))?;
        let hashes = hashes
            .get(first..first + (1 << above))
            .ok_or(MissingTile(tile))?;
        Ok(fold(hashes))
    }
}

/// The root over hashes, as many as a power of two.
pub(crate) fn fold(hashes: &[Hash]) -> Hash {
    let mut level = hashes.to_vec();
    while level.len() > 1 {
        let (pairs, _) = level.as_chunks::<2>();
        level = pairs
            .iter()
            .map(|[left, right]| Hash::of_node(left, right))
            .collect();
    }
    level[0]
}

/// The entries of a tile of level 0 as they travel: each after its length, 16 bits, big-endian.
#[must_use]
pub fn bundle(entries: &[Entry]) -> Vec<u8> {
    entries
        .iter()
        .flat_map(|entry| [&[0, 32][..], &entry.0].concat())
        .collect()
}

/// Reads [`bundle`]; `None` unless it is entries of 32 bytes, at most a tile of them.
#[must_use]
pub fn read_bundle(bytes: &[u8]) -> Option<Vec<Entry>> {
    let (entries, rest) = bytes.as_chunks::<34>();
    if !rest.is_empty() || entries.len() as u64 > TILE_WIDTH {
        return None;
    }
    let entry = |bytes: &[u8; 34]| {
        let [0, 32, entry @ ..] = bytes else {
            return None;
        };
        Some(Entry(*entry))
    };
    entries.iter().map(entry).collect()
}
