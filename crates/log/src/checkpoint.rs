//! A checkpoint (C2SP *tlog-checkpoint*): the root of the tree at one size, signed by the log with both of its keys.

use crate::cosignature::{Witness, WitnessName};
use crate::hash::Hash;
use crate::note::{Algorithm, Line, Note, is_name};
use crate::refused::Refused;
use crate::root::Root;
use crate::tiles::decimal;
use repere_referral::{PublicKeys, SigningKeys};
use std::fmt;

/// The kinds of the log's two signatures.
const SIGNED: [Algorithm; 2] = [Algorithm::Ed25519, Algorithm::MlDsa65];

/// Which log: the first line of each of its checkpoints, and the name of its keys.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin(String);

impl Origin {
    /// The log of a deployment, by the id of its register.
    #[must_use]
    pub fn of_register(id: &str) -> Option<Origin> {
        Origin::parse(&format!("repere-log/register/{id}"))
    }

    /// The log of a hub without a register, by the id of the keys that it signed receipts with when the log began.
    #[must_use]
    pub fn of_hub(key_id: &str) -> Option<Origin> {
        Origin::parse(&format!("repere-log/hub/{key_id}"))
    }

    /// Any origin: at most 200 bytes without white space, control characters and plus. So no text that begins with one
    /// is one of the other texts that the same keys sign, each of which has a space in its first line.
    #[must_use]
    pub fn parse(text: &str) -> Option<Origin> {
        is_name(text).then(|| Origin(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a log says of itself at one size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log.
    pub origin: Origin,
    /// Its root.
    pub root: Root,
}

impl Checkpoint {
    /// The text that is signed: origin, size and root, each ended by a line feed.
    #[must_use]
    pub fn text(&self) -> String {
        let Root { size, hash } = &self.root;
        format!("{}\n{size}\n{hash}\n", self.origin)
    }

    /// Reads [`text`](Self::text). Lines of extension are refused: ours have none, and nobody could audit them.
    ///
    /// # Errors
    /// [`Refused::NotACheckpoint`].
    pub fn parse(text: &str) -> Result<Checkpoint, Refused> {
        let read = || {
            let mut lines = text.strip_suffix('\n')?.split('\n');
            let (origin, size, hash) = (lines.next()?, lines.next()?, lines.next()?);
            let root = Root {
                size: decimal(size).filter(|size| *size <= crate::MAX_SIZE)?,
                hash: Hash::parse(hash)?,
            };
            let nothing = root.size > 0 || root.hash == Hash::of_nothing();
            (lines.next().is_none() && nothing).then_some(Checkpoint {
                origin: Origin::parse(origin)?,
                root,
            })
        };
        read().ok_or(Refused::NotACheckpoint)
    }

    /// Signs with both keys of the log.
    #[must_use]
    pub fn sign(self, keys: &SigningKeys) -> SignedCheckpoint {
        let text = self.text();
        let pair = keys.sign(text.as_bytes());
        let public = keys.public();
        let lines = Line::pair(self.origin.as_str(), &public, SIGNED, &[], &pair).into();
        SignedCheckpoint {
            note: Note { text, lines },
            checkpoint: self,
            signed_by: vec![public.id()],
        }
    }
}

/// A checkpoint that the log is known to have signed, with whatever else stands below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    pub(crate) note: Note,
    checkpoint: Checkpoint,
    signed_by: Vec<String>,
}

impl SignedCheckpoint {
    /// Which log a note claims to be a checkpoint of. Nobody is known to stand behind it.
    ///
    /// # Errors
    /// [`Refused::TooLarge`], [`Refused::NotANote`], [`Refused::NotACheckpoint`].
    pub fn claimed_origin(bytes: &[u8]) -> Result<Origin, Refused> {
        Ok(Checkpoint::parse(Note::parse(bytes)?.text())?.origin)
    }

    /// What the log says.
    #[must_use]
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// The root of the tree.
    #[must_use]
    pub fn root(&self) -> &Root {
        &self.checkpoint.root
    }

    /// The ids of the log's keys that signed it.
    #[must_use]
    pub fn signed_by(&self) -> &[String] {
        &self.signed_by
    }

    /// The note with every line that it came with.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.note.to_text()
    }

    /// Adds the cosignature of a witness in the place of an earlier one of the same keys.
    ///
    /// # Errors
    /// [`Refused::NotANote`] where the lines are none, [`Refused::TooFewWitnesses`] where none of them is of this
    /// witness, and what [`Witness::cosigned`] says of them. Lines of others are left out.
    pub fn add_cosignature(&mut self, witness: &Witness, lines: &str) -> Result<(), Refused> {
        let mut lines = Line::read_all(lines)?;
        lines.retain(|line| witness.is_of(line));
        let mut added = self.clone();
        added.note.lines.retain(|line| !witness.is_of(line));
        added.note.lines.extend(lines);
        if witness.cosigned(&added)?.is_none() {
            return Err(Refused::TooFewWitnesses { have: 0, need: 1 });
        }
        *self = added;
        Ok(())
    }

    /// The lines of a witness of this name, as they stand below the checkpoint.
    #[must_use]
    pub fn lines_of(&self, name: &WitnessName) -> String {
        let of_name = |line: &&Line| line.name == name.as_str();
        let lines: Vec<_> = self.note.lines.iter().filter(of_name).cloned().collect();
        Line::write_all(&lines)
    }
}

/// The keys that a log may sign with: those of before and those of after, while they are replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogKeys {
    /// Which log.
    pub origin: Origin,
    /// Its keys.
    pub keys: Vec<PublicKeys>,
}

impl LogKeys {
    /// Reads a checkpoint of this log and checks its signatures. Both signatures of one of its keys have to be there;
    /// each that is there has to verify. Lines of keys that are not known are ignored.
    ///
    /// # Errors
    /// [`Refused`], each with its reason.
    pub fn open(&self, bytes: &[u8]) -> Result<SignedCheckpoint, Refused> {
        let note = Note::parse(bytes)?;
        let checkpoint = Checkpoint::parse(note.text())?;
        if checkpoint.origin != self.origin {
            return Err(Refused::OtherLog);
        }
        let mut signed_by = Vec::new();
        for keys in &self.keys {
            if let Some(pair) = note.pair(self.origin.as_str(), keys, SIGNED, 0)? {
                keys.verify(note.text().as_bytes(), &pair.signatures)
                    .map_err(|_| Refused::BadSignature)?;
                signed_by.push(keys.id());
            }
        }
        if signed_by.is_empty() {
            return Err(Refused::NotSigned);
        }
        Ok(SignedCheckpoint {
            note,
            checkpoint,
            signed_by,
        })
    }
}
