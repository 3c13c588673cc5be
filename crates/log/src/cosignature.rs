//! Cosignatures (C2SP *tlog-cosignature*): a witness's word that at this time this was the largest tree of the log that
//! it had seen, and that each one it had seen was the beginning of the next.

use crate::checkpoint::SignedCheckpoint;
use crate::note::{Algorithm, Line, is_name};
use crate::refused::Refused;
use repere_referral::{PublicKeys, SigningKeys};
use std::fmt;

/// The most witnesses of a deployment.
pub const MAX_WITNESSES: usize = 32;

/// The kinds of a witness's two signatures.
const COSIGNED: [Algorithm; 2] = [Algorithm::CosignatureEd25519, Algorithm::CosignatureMlDsa65];

/// How many bytes of time precede each signature.
const TIME: usize = 8;

/// The name of a witness: stands in the line of its signature and in the ids of its keys.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct WitnessName(String);

impl WitnessName {
    /// A name: at most 200 bytes without white space, control characters and plus.
    #[must_use]
    pub fn parse(text: &str) -> Option<WitnessName> {
        is_name(text).then(|| WitnessName(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for WitnessName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A witness that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// Its name.
    pub name: WitnessName,
    /// Its keys.
    pub keys: PublicKeys,
}

/// A cosignature that verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cosigned {
    /// Whose.
    pub witness: WitnessName,
    /// When, by the witness's clock, in seconds since 1970.
    pub time: u64,
}

/// The two texts of a cosignature: the second commits to the name, as C2SP's later kind does.
fn texts(name: &WitnessName, time: u64, checkpoint: &str) -> [String; 2] {
    [
        format!("cosignature/v1\ntime {time}\n{checkpoint}"),
        format!("repere-cosignature-ml-dsa-65/v1 {name}\ntime {time}\n{checkpoint}"),
    ]
}

impl Witness {
    /// The lines of a witness with these keys on this checkpoint, at a time in seconds since 1970. Whoever calls has
    /// kept the checkpoint durably before: see [`witness`](crate::witness).
    #[must_use]
    pub fn cosign(
        name: &WitnessName,
        keys: &SigningKeys,
        checkpoint: &SignedCheckpoint,
        time: u64,
    ) -> String {
        let [first, second] = texts(name, time, checkpoint.note.text());
        let pair = keys.sign_each(first.as_bytes(), second.as_bytes());
        let before = time.to_be_bytes();
        let lines = Line::pair(name.as_str(), &keys.public(), COSIGNED, &before, &pair);
        Line::write_all(&lines)
    }

    /// The cosignature of this witness on a checkpoint; `None` where there is none.
    ///
    /// # Errors
    /// [`Refused::HalfSigned`], [`Refused::SignedTwice`], [`Refused::BadCosignature`].
    pub fn cosigned(&self, checkpoint: &SignedCheckpoint) -> Result<Option<Cosigned>, Refused> {
        let name = self.name.as_str();
        let Some(pair) = checkpoint.note.pair(name, &self.keys, COSIGNED, TIME)? else {
            return Ok(None);
        };
        let [time, same] = &pair.before;
        let bytes: [u8; TIME] = time
            .as_slice()
            .try_into()
            .map_err(|_| Refused::HalfSigned)?;
        let time = u64::from_be_bytes(bytes);
        if bytes != same.as_slice() || time > i64::MAX as u64 {
            return Err(Refused::BadCosignature);
        }
        let [first, second] = texts(&self.name, time, checkpoint.note.text());
        self.keys
            .verify_each(first.as_bytes(), second.as_bytes(), &pair.signatures)
            .map_err(|_| Refused::BadCosignature)?;
        let witness = self.name.clone();
        Ok(Some(Cosigned { witness, time }))
    }

    /// Whether a line claims to be one of this witness's two.
    pub(crate) fn is_of(&self, line: &Line) -> bool {
        let name = self.name.as_str();
        let of = |kind: Algorithm| line.key_id == kind.key_id(name, &self.keys);
        line.name == name && COSIGNED.into_iter().any(of)
    }
}

/// The witnesses of a deployment, and how many of them have to have cosigned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witnesses {
    threshold: usize,
    known: Vec<Witness>,
}

impl Witnesses {
    /// A deployment without witnesses.
    #[must_use]
    pub fn none() -> Witnesses {
        Witnesses {
            threshold: 0,
            known: Vec::new(),
        }
    }

    /// So many of these; `None` where that cannot be: more are asked for than there are, or none of some, there are
    /// more than [`MAX_WITNESSES`], or a name or a key of theirs is there twice, which would count one for two.
    #[must_use]
    pub fn new(threshold: usize, known: Vec<Witness>) -> Option<Witnesses> {
        let twice = |one: &Witness, other: &Witness| {
            let (a, b) = (&one.keys, &other.keys);
            one.name == other.name || a.ed25519 == b.ed25519 || a.ml_dsa_65 == b.ml_dsa_65
        };
        let pairs = known.iter().enumerate();
        let any_twice = pairs
            .flat_map(|(at, one)| known[at + 1..].iter().map(move |other| (one, other)))
            .any(|(one, other)| twice(one, other));
        let enough = threshold <= known.len() && (threshold > 0) != known.is_empty();
        (enough && known.len() <= MAX_WITNESSES && !any_twice)
            .then_some(Witnesses { threshold, known })
    }

    /// How many have to cosign.
    #[must_use]
    pub fn threshold(&self) -> usize {
        self.threshold
    }

    /// Who they are.
    #[must_use]
    pub fn known(&self) -> &[Witness] {
        &self.known
    }

    /// Who of them cosigned, if enough did. A cosignature of anybody else is ignored; a wrong one of a known witness
    /// refuses the checkpoint.
    ///
    /// # Errors
    /// [`Refused::TooFewWitnesses`], and what [`Witness::cosigned`] says.
    pub fn require(&self, checkpoint: &SignedCheckpoint) -> Result<Vec<Cosigned>, Refused> {
        let mut cosigned = Vec::new();
        for witness in &self.known {
            cosigned.extend(witness.cosigned(checkpoint)?);
        }
        let (have, need) = (cosigned.len(), self.threshold);
        match have < need {
            true => Err(Refused::TooFewWitnesses { have, need }),
            false => Ok(cosigned),
        }
    }
}
