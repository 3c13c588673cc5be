//! Why something about the log is not believed, each reason by itself.

/// Why something about the log is not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// More bytes, lines or hashes than there can be.
    #[error("larger than the log allows")]
    TooLarge,
    /// Not a signed note (C2SP *signed-note*).
    #[error("not a signed note")]
    NotANote,
    /// A note whose text is not a checkpoint of three lines.
    #[error("not a checkpoint")]
    NotACheckpoint,
    /// Not a proof (C2SP *tlog-proof*), or not a request of a log to a witness.
    #[error("not a proof")]
    NotAProof,
    /// The checkpoint is of another log: another deployment's, for instance.
    #[error("a checkpoint of another log")]
    OtherLog,
    /// No keys of the log signed.
    #[error("not signed by the log")]
    NotSigned,
    /// One of the two signatures of the log, or of a witness, is missing or has another length.
    #[error("signed by half")]
    HalfSigned,
    /// Keys that are known signed more than once.
    #[error("signed twice by the same keys")]
    SignedTwice,
    /// A signature of the log does not verify.
    #[error("a signature of the log is wrong")]
    BadSignature,
    /// A cosignature of a known witness does not verify, or its two halves name two times.
    #[error("a cosignature is wrong")]
    BadCosignature,
    /// Fewer known witnesses cosigned than the deployment asks for.
    #[error("{have} of {need} witnesses")]
    TooFewWitnesses {
        /// How many cosigned.
        have: usize,
        /// How many have to.
        need: usize,
    },
    /// The entry is not in the tree at that place, or the tree has another root.
    #[error("not in the log at that place")]
    NotIncluded,
    /// The newer tree does not begin with the older one.
    #[error("the newer tree does not begin with the older one")]
    NotConsistent,
}

impl Refused {
    /// A stable name, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Refused::TooLarge => "log-too-large",
            Refused::NotANote => "log-not-a-note",
            Refused::NotACheckpoint => "log-not-a-checkpoint",
            Refused::NotAProof => "log-not-a-proof",
            Refused::OtherLog => "log-other-log",
            Refused::NotSigned => "log-not-signed",
            Refused::HalfSigned => "log-half-signed",
            Refused::SignedTwice => "log-signed-twice",
            Refused::BadSignature => "log-bad-signature",
            Refused::BadCosignature => "log-bad-cosignature",
            Refused::TooFewWitnesses { .. } => "log-too-few-witnesses",
            Refused::NotIncluded => "log-not-included",
            Refused::NotConsistent => "log-not-consistent",
        }
    }
}
