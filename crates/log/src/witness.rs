//! What a witness decides (C2SP *tlog-witness*): it cosigns a checkpoint that continues the last one that it cosigned,
//! and no other.
//!
//! Whoever serves this keeps the state durably before the answer leaves, and decides one request at a time.

use crate::checkpoint::{LogKeys, Origin, SignedCheckpoint};
use crate::hash::Hash;
use crate::note::MAX_NOTE_BYTES;
use crate::offline::read_hashes;
use crate::refused::Refused;
use crate::root::Root;
use crate::tiles::decimal;
use std::collections::BTreeMap;
use std::fmt::Write;

const FIRST_LINE: &str = "repere-witness/1";

/// The most bytes of a request: a note, and a proof before it.
pub const MAX_REQUEST_BYTES: usize = MAX_NOTE_BYTES + 64 * 64;

/// The body of `add-checkpoint`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The size of the checkpoint that the log believes to be the witness's last.
    pub old: u64,
    /// The proof of consistency from it.
    pub proof: Vec<Hash>,
    /// The signed note.
    pub checkpoint: String,
}

impl Request {
    /// Reads a body.
    ///
    /// # Errors
    /// [`Refused::TooLarge`], [`Refused::NotAProof`].
    pub fn parse(bytes: &[u8]) -> Result<Request, Refused> {
        if bytes.len() > MAX_REQUEST_BYTES {
            return Err(Refused::TooLarge);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| Refused::NotAProof)?;
        let (head, checkpoint) = text.split_once("\n\n").ok_or(Refused::NotAProof)?;
        let mut lines = head.split('\n');
        let old = lines
            .next()
            .and_then(|line| decimal(line.strip_prefix("old ")?));
        Ok(Request {
            old: old.ok_or(Refused::NotAProof)?,
            proof: read_hashes(lines)?,
            checkpoint: checkpoint.to_owned(),
        })
    }

    /// The body as it travels.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = format!("old {}\n", self.old);
        for hash in &self.proof {
            // Writing into a string cannot fail.
            let _ = writeln!(text, "{hash}");
        }
        format!("{text}\n{}", self.checkpoint)
    }
}

/// Why a witness does not cosign.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// Not a request, or not a checkpoint.
    #[error("not a request: {0}")]
    Unreadable(Refused),
    /// A log that this witness does not watch.
    #[error("an unknown log")]
    UnknownLog,
    /// The log's signatures are not there, or wrong.
    #[error("not signed by the log: {0}")]
    NotSigned(Refused),
    /// The old size is larger than the checkpoint's.
    #[error("the old size is larger than the new one")]
    OldIsLarger,
    /// The witness's last checkpoint has another size: this one.
    #[error("the last checkpoint had {0} entries")]
    OtherSize(u64),
    /// Another root for the size that was cosigned already: a fork.
    #[error("another root of the same size")]
    Forked,
    /// The proof does not show that the new tree begins with the old one.
    #[error("not consistent with the last checkpoint")]
    NotConsistent,
}

impl Refusal {
    /// The status of HTTP that says so.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Refusal::Unreadable(_) | Refusal::OldIsLarger => 400,
            Refusal::NotSigned(_) => 403,
            Refusal::UnknownLog => 404,
            Refusal::OtherSize(_) | Refusal::Forked => 409,
            Refusal::NotConsistent => 422,
        }
    }
}

/// What a witness keeps: the root that it cosigned last, of each log.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State(BTreeMap<Origin, Root>);

impl State {
    /// Reads [`to_text`](Self::to_text); `None` for anything else, which is a damaged file and never an empty state.
    #[must_use]
    pub fn parse(text: &str) -> Option<State> {
        let mut lines = text.strip_suffix('\n')?.split('\n');
        if lines.next() != Some(FIRST_LINE) {
            return None;
        }
        let mut state = State::default();
        for line in lines {
            let mut words = line.split(' ');
            let origin = Origin::parse(words.next()?)?;
            let size = decimal(words.next()?).filter(|size| *size <= crate::MAX_SIZE)?;
            let hash = Hash::parse(words.next()?)?;
            let again = state.0.insert(origin, Root { size, hash });
            if again.is_some() || words.next().is_some() {
                return None;
            }
        }
        Some(state)
    }

    /// The state as a file: a line a log, with its origin, size and root.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = format!("{FIRST_LINE}\n");
        for (origin, Root { size, hash }) in &self.0 {
            // Writing into a string cannot fail.
            let _ = writeln!(text, "{origin} {size} {hash}");
        }
        text
    }

    /// The root that was cosigned last, of a log.
    #[must_use]
    pub fn last(&self, origin: &Origin) -> Option<&Root> {
        self.0.get(origin)
    }

    /// Decides a request, in the order of C2SP *tlog-witness*: what is to be kept, durably, before the checkpoint is
    /// cosigned.
    ///
    /// # Errors
    /// [`Refusal`]; nothing is to be kept.
    pub fn consider(
        &self,
        logs: &[LogKeys],
        body: &[u8],
    ) -> Result<(State, SignedCheckpoint), Refusal> {
        let request = Request::parse(body).map_err(Refusal::Unreadable)?;
        let note = request.checkpoint.as_bytes();
        let origin = SignedCheckpoint::claimed_origin(note).map_err(Refusal::Unreadable)?;
        let log = logs.iter().find(|log| log.origin == origin);
        let log = log.ok_or(Refusal::UnknownLog)?;
        let checkpoint = log.open(note).map_err(Refusal::NotSigned)?;
        let new = *checkpoint.root();
        if request.old > new.size {
            return Err(Refusal::OldIsLarger);
        }
        let nothing = Root {
            size: 0,
            hash: Hash::of_nothing(),
        };
        let last = self.0.get(&origin).unwrap_or(&nothing);
        if request.old != last.size {
            return Err(Refusal::OtherSize(last.size));
        }
        if last.size == new.size && last.hash != new.hash {
            return Err(Refusal::Forked);
        }
        new.continues(last, &request.proof)
            .map_err(|_| Refusal::NotConsistent)?;
        let mut state = self.clone();
        state.0.insert(origin, new);
        Ok((state, checkpoint))
    }
}
