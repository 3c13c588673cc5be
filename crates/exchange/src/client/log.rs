//! The hub's log: asking for its newest checkpoint and for tiles, and checking what was promised against it.
//!
//! Nothing here is asked in the name of a device: the log is the same for everybody.

use super::{HubClient, MAX_JSON_BYTES};
use crate::ExchangeError;
use repere_log::{
    Entry, Followed, Kind, LogKeys, MAX_NOTE_BYTES, Plan, Proof, Seen, SignedCheckpoint, TileId,
    Tiles,
};
use repere_referral::Receipt;
use repere_referral::wire::paths;
use std::collections::BTreeSet;

/// What the log is to somebody who has seen a checkpoint of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogNews {
    /// The log's newest checkpoint, verified.
    pub checkpoint: SignedCheckpoint,
    /// What it is to the one that was seen; none where none was.
    pub followed: Option<Followed>,
}

impl LogNews {
    /// Whether the log begins with what was seen of it before.
    #[must_use]
    pub fn continues(&self) -> bool {
        matches!(
            self.followed,
            None | Some(Followed::Same | Followed::Grown(_))
        )
    }
}

impl HubClient {
    /// The log's newest checkpoint, and whether the log begins with the tree of the checkpoint that was seen before;
    /// `None` for a hub that has no log.
    ///
    /// What was seen before and cannot be read is as if nothing was seen.
    ///
    /// # Errors
    /// [`ExchangeError::BadReceipt`] for a checkpoint that does not verify; else any [`ExchangeError`].
    pub async fn follow_log(&self, seen: Option<&str>) -> Result<Option<LogNews>, ExchangeError> {
        let request = self.http.get(self.url(paths::LOG_CHECKPOINT, &[]));
        let answer = match self.ask(request, MAX_NOTE_BYTES).await {
            // A hub of before there was a log.
            Err(ExchangeError::Refused { status: 404 }) => return Ok(None),
            answer => answer?.bytes("text/plain")?,
        };
        let checkpoint = self.checkpoint(&answer)?;
        let Some(seen) = seen.and_then(|text| self.checkpoint(text.as_bytes()).ok()) else {
            let followed = None;
            return Ok(Some(LogNews {
                checkpoint,
                followed,
            }));
        };
        let (old, new) = (seen.root().size, checkpoint.root().size);
        let same_log = seen.checkpoint().origin == checkpoint.checkpoint().origin;
        let proof = match Plan::consistency(old, new).filter(|_| same_log) {
            Some(plan) => {
                let tiles = self.tiles(plan.tiles(), new).await?;
                plan.compute(&tiles)
                    .map_err(|_| ExchangeError::BadReceipt)?
            }
            None => Vec::new(),
        };
        let followed = Some(Seen::begin(seen).follow(checkpoint.clone(), &proof));
        Ok(Some(LogNews {
            checkpoint,
            followed,
        }))
    }

    /// Which of these receipts are in the log, under a checkpoint that was verified: the entry of each, at the place
    /// that its proof names. One without a proof is not.
    ///
    /// # Errors
    /// Any [`ExchangeError`]: then it is not known of any.
    pub async fn log_has(
        &self,
        checkpoint: &SignedCheckpoint,
        receipts: &[Receipt],
    ) -> Result<Vec<bool>, ExchangeError> {
        let root = checkpoint.root();
        let mut plans = Vec::new();
        for receipt in receipts {
            let index = receipt.log.as_deref().and_then(place);
            let plan = index.and_then(|index| Plan::inclusion(index, root.size));
            plans.push(index.zip(plan));
        }
        let needed = plans.iter().flatten().flat_map(|(_, plan)| plan.tiles());
        let tiles = self.tiles(needed.collect(), root.size).await?;
        let has = |receipt: &Receipt, plan: &Option<(u64, Plan)>| {
            let Some((index, plan)) = plan else {
                return Ok(false);
            };
            let proof = plan.compute(&tiles);
            let proof = proof.map_err(|_| ExchangeError::BadReceipt)?;
            Ok(root.includes(&entry(receipt), *index, &proof).is_ok())
        };
        let receipts = receipts.iter().zip(&plans);
        receipts.map(|(receipt, plan)| has(receipt, plan)).collect()
    }

    /// Checks the proof of a receipt that comes with one: that the receipt is in a log whose checkpoint a key of the
    /// hub signed.
    pub(super) fn proven(&self, receipt: &Receipt) -> Result<(), ExchangeError> {
        let Some(text) = &receipt.log else {
            return Ok(());
        };
        let proof = Proof::parse(text.as_bytes()).map_err(|_| ExchangeError::BadReceipt)?;
        let checkpoint = self.checkpoint(proof.checkpoint.as_bytes())?;
        let checked = checkpoint
            .root()
            .includes(&entry(receipt), proof.index, &proof.hashes);
        checked.map_err(|_| ExchangeError::BadReceipt)
    }

    /// A checkpoint with the signatures of one of the hub's keys.
    fn checkpoint(&self, note: &[u8]) -> Result<SignedCheckpoint, ExchangeError> {
        let origin = SignedCheckpoint::claimed_origin(note);
        let origin = origin.map_err(|_| ExchangeError::BadReceipt)?;
        let keys = self.receipt_keys.clone();
        let opened = LogKeys { origin, keys }.open(note);
        opened.map_err(|_| ExchangeError::BadReceipt)
    }

    /// Tiles of a log of this size. Nothing of them is believed before a proof of them verifies.
    async fn tiles(&self, needed: BTreeSet<TileId>, size: u64) -> Result<Tiles, ExchangeError> {
        let mut tiles = Tiles::default();
        for tile in needed {
            let width = tile.width(size);
            let mut url = self.url(paths::LOG_TILES, &[]);
            if let Ok(mut segments) = url.path_segments_mut() {
                segments.extend(tile.path(width).split('/'));
            }
            let answer = self.ask(self.http.get(url), MAX_JSON_BYTES).await?;
            let bytes = answer.bytes("application/octet-stream")?;
            if !tiles.add_bytes(tile, width, &bytes) {
                return Err(ExchangeError::NotAHub);
            }
        }
        Ok(tiles)
    }
}

/// The entry of a receipt.
fn entry(receipt: &Receipt) -> Entry {
    Entry::of(Kind::Receipt, receipt.statement().as_bytes())
}

/// Where a proof says that its entry is.
fn place(proof: &str) -> Option<u64> {
    Proof::parse(proof.as_bytes()).ok().map(|proof| proof.index)
}
