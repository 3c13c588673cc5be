//! The whole proof that an entry is in the log (C2SP *tlog-proof*), for somebody without a network.

use crate::checkpoint::{LogKeys, SignedCheckpoint};
use crate::cosignature::Witnesses;
use crate::entry::Entry;
use crate::hash::Hash;
use crate::note::MAX_NOTE_BYTES;
use crate::refused::Refused;
use crate::tiles::decimal;
use base64::prelude::{BASE64_STANDARD, Engine};
use std::fmt::Write;

const FIRST_LINE: &str = "c2sp.org/tlog-proof@v1";

/// The longest `extra`, in bytes: a statement of a receipt has fewer.
const MAX_EXTRA: usize = 8 * 1024;

/// A proof as it was read: where the entry is said to be, and the checkpoint of a tree with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// What comes along with it, which nothing vouches for: the statement that the entry is made from.
    pub extra: Option<Vec<u8>>,
    /// The place of the entry.
    pub index: u64,
    /// The proof of inclusion.
    pub hashes: Vec<Hash>,
    /// The signed note, as it travels.
    pub checkpoint: String,
}

impl Proof {
    /// Reads a proof.
    ///
    /// # Errors
    /// [`Refused::TooLarge`], [`Refused::NotAProof`].
    pub fn parse(bytes: &[u8]) -> Result<Proof, Refused> {
        if bytes.len() > MAX_NOTE_BYTES + 4 * MAX_EXTRA {
            return Err(Refused::TooLarge);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| Refused::NotAProof)?;
        let (head, checkpoint) = text.split_once("\n\n").ok_or(Refused::NotAProof)?;
        let mut lines = head.split('\n').peekable();
        if lines.next() != Some(FIRST_LINE) {
            return Err(Refused::NotAProof);
        }
        let extra = lines.next_if(|line| line.starts_with("extra "));
        let extra = match extra.map(|line| BASE64_STANDARD.decode(&line[6..])) {
            Some(Ok(extra)) if extra.len() > MAX_EXTRA => return Err(Refused::TooLarge),
            Some(Ok(extra)) => Some(extra),
            Some(Err(_)) => return Err(Refused::NotAProof),
            None => None,
        };
        let index = lines
            .next()
            .and_then(|line| decimal(line.strip_prefix("index ")?));
        Ok(Proof {
            extra,
            index: index.ok_or(Refused::NotAProof)?,
            hashes: read_hashes(lines)?,
            checkpoint: checkpoint.to_owned(),
        })
    }

    /// The proof as it travels.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = format!("{FIRST_LINE}\n");
        // Writing into a string cannot fail.
        if let Some(extra) = &self.extra {
            let _ = writeln!(text, "extra {}", BASE64_STANDARD.encode(extra));
        }
        let _ = writeln!(text, "index {}", self.index);
        for hash in &self.hashes {
            let _ = writeln!(text, "{hash}");
        }
        let _ = write!(text, "\n{}", self.checkpoint);
        text
    }

    /// Checks that this very entry is in the log, under a checkpoint that the log signed and enough witnesses saw.
    ///
    /// # Errors
    /// [`Refused`], each with its reason.
    pub fn verify(
        &self,
        log: &LogKeys,
        witnesses: &Witnesses,
        entry: &Entry,
    ) -> Result<SignedCheckpoint, Refused> {
        let checkpoint = log.open(self.checkpoint.as_bytes())?;
        witnesses.require(&checkpoint)?;
        checkpoint
            .root()
            .includes(entry, self.index, &self.hashes)?;
        Ok(checkpoint)
    }
}

/// Reads lines of a hash each, at most [`MAX_PROOF`](crate::MAX_PROOF).
pub(crate) fn read_hashes<'a>(lines: impl Iterator<Item = &'a str>) -> Result<Vec<Hash>, Refused> {
    let mut hashes = Vec::new();
    for line in lines {
        if hashes.len() == crate::MAX_PROOF {
            return Err(Refused::TooLarge);
        }
        hashes.push(Hash::parse(line).ok_or(Refused::NotAProof)?);
    }
    Ok(hashes)
}
