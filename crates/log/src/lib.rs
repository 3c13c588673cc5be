//! The append-only log of a hub: which receipts it gave and which editions of the register it served, as hashes in a
//! tree that can only grow.
//!
//! The tree is that of RFC 6962; its parts travel as C2SP's *tlog-tiles*, *tlog-checkpoint*, *tlog-cosignature*,
//! *tlog-witness* and *tlog-proof* say, with a second, post-quantum signature beside each of theirs
//! (docs/log-format.md).
//!
//! - [`Edge`] appends, without reading what was appended before; [`Appended`] gives the proofs of a batch.
//! - [`Plan`] says which tiles a proof is computed from, and computes it; [`Root`] checks one.
//! - [`LogKeys`] opens a signed checkpoint, [`Witnesses`] counts the cosignatures on it.
//! - [`Proof`] is the whole proof of one entry, for somebody without a network.
//! - [`Seen`] remembers the newest checkpoint and says when the log went back or forked; [`convict`] is for two who
//!   compare.
//! - [`witness`] is what a witness decides.
//!
//! Pure: no I/O, no clock, no randomness.

mod audit;
mod checkpoint;
mod cosignature;
mod entry;
mod hash;
mod note;
mod offline;
mod plan;
mod refused;
mod root;
mod seen;
mod tiles;
mod tree;
pub mod witness;

pub use audit::{Audit, Finding};
pub use checkpoint::{Checkpoint, LogKeys, Origin, SignedCheckpoint};
pub use cosignature::{Cosigned, MAX_WITNESSES, Witness, WitnessName, Witnesses};
pub use entry::{Entry, Kind};
pub use hash::Hash;
pub use note::{MAX_NOTE_BYTES, MAX_SIGNATURES, Note};
pub use offline::Proof;
pub use plan::{Plan, Subtree};
pub use refused::Refused;
pub use root::Root;
pub use seen::{Conviction, Followed, Seen, convict};
pub use tiles::{MissingTile, TILE_WIDTH, TileId, Tiles, bundle, read_bundle};
pub use tree::{Appended, Edge, TileHash};

/// The most entries of a log: what every reader of JSON can count to, and what every database keeps as a whole
/// number.
pub const MAX_SIZE: u64 = 1 << 53;

/// The most hashes of a proof: of inclusion or of consistency (C2SP *tlog-witness*).
pub const MAX_PROOF: usize = 63;
