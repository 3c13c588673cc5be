//! What somebody remembers of a log, and what two of them find out when they compare.

use crate::checkpoint::{LogKeys, SignedCheckpoint};
use crate::cosignature::{Cosigned, WitnessName, Witnesses};
use crate::hash::Hash;
use crate::refused::Refused;

/// The newest checkpoint that somebody believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen(SignedCheckpoint);

/// What a checkpoint is to somebody who has seen one already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Followed {
    /// The same tree.
    Same,
    /// A tree that begins with the one that was seen: to be remembered from now on.
    Grown(Seen),
    /// Fewer entries than were seen: the log went back. How many are gone at least.
    WentBack {
        /// How many entries fewer.
        fewer: u64,
    },
    /// The log has another content under places that were seen.
    Forked,
    /// Another log, signed with keys of this one.
    OtherLog,
}

impl Seen {
    /// Begins to remember with a checkpoint that was checked.
    #[must_use]
    pub fn begin(checkpoint: SignedCheckpoint) -> Seen {
        Seen(checkpoint)
    }

    /// Reads what was kept, and checks it again.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn parse(log: &LogKeys, bytes: &[u8]) -> Result<Seen, Refused> {
        log.open(bytes).map(Seen)
    }

    /// The checkpoint.
    #[must_use]
    pub fn checkpoint(&self) -> &SignedCheckpoint {
        &self.0
    }

    /// Compares with a checkpoint of the same keys and the proof of consistency that was computed from its tiles.
    #[must_use]
    pub fn follow(&self, newer: SignedCheckpoint, proof: &[Hash]) -> Followed {
        let (old, new) = (self.0.root(), newer.root());
        if self.0.checkpoint().origin != newer.checkpoint().origin {
            return Followed::OtherLog;
        }
        if new.size < old.size {
            let fewer = old.size - new.size;
            return Followed::WentBack { fewer };
        }
        match new.continues(old, proof) {
            Err(_) => Followed::Forked,
            Ok(()) if new.size == old.size => Followed::Same,
            Ok(()) => Followed::Grown(Seen(newer)),
        }
    }
}

/// What two checkpoints prove by themselves, whoever shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conviction {
    /// The log signed two roots of one size.
    SplitView {
        /// The size.
        size: u64,
        /// The ids of the log's keys that signed one or the other.
        signed_by: Vec<String>,
        /// The witnesses that cosigned both: they are in league with the log, or do not look.
        witnesses: Vec<WitnessName>,
    },
    /// A witness cosigned a smaller tree after a larger one: it went back, or its state was put back from a copy.
    WitnessWentBack {
        /// The witness.
        witness: WitnessName,
    },
}

/// Looks for what cannot both be true of two checkpoints of one log. That they cannot be proven consistent needs the
/// entries ([`Audit`](crate::Audit)) and is not looked for here.
///
/// # Errors
/// [`Refused::OtherLog`] for checkpoints of two logs, and what [`Witness::cosigned`](crate::Witness::cosigned) says.
pub fn convict(
    one: &SignedCheckpoint,
    other: &SignedCheckpoint,
    witnesses: &Witnesses,
) -> Result<Vec<Conviction>, Refused> {
    if one.checkpoint().origin != other.checkpoint().origin {
        return Err(Refused::OtherLog);
    }
    let mut both: Vec<(Cosigned, Cosigned)> = Vec::new();
    for witness in witnesses.known() {
        let pair = (witness.cosigned(one)?, witness.cosigned(other)?);
        both.extend(pair.0.zip(pair.1));
    }
    let mut convictions = Vec::new();
    let (a, b) = (one.root(), other.root());
    if a.size == b.size && a.hash != b.hash {
        let signed_by = [one.signed_by(), other.signed_by()].concat();
        let mut signed_by: Vec<_> = signed_by.into_iter().collect();
        signed_by.sort();
        signed_by.dedup();
        convictions.push(Conviction::SplitView {
            size: a.size,
            signed_by,
            witnesses: both
                .iter()
                .map(|(first, _)| first.witness.clone())
                .collect(),
        });
    }
    for (first, second) in both {
        let back = (a.size > b.size && first.time < second.time)
            || (a.size < b.size && first.time > second.time);
        if back {
            let witness = first.witness;
            convictions.push(Conviction::WitnessWentBack { witness });
        }
    }
    Ok(convictions)
}
