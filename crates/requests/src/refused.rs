//! Why a request is not believed.

/// Why a request is not believed. Each reason has a code of its own, for a hub's log; none carries anything from
/// the request.
///
/// All but [`BadSignature`](Self::BadSignature), [`Replayed`](Self::Replayed) and
/// [`TooManyRequests`](Self::TooManyRequests) are found without computing a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// The request carries no signature at all.
    #[error("not signed")]
    NotSigned,
    /// A field, the path or the query is larger than it can be.
    #[error("a field is too large")]
    FieldTooLarge,
    /// A field, one of its members or a covered component is there twice.
    #[error("something is there twice")]
    Duplicate,
    /// A field is not of the form that RFC 9421 gives it.
    #[error("a field cannot be read")]
    Unreadable,
    /// A field says what it says in another way than RFC 9651 writes it.
    #[error("a field is not in its one form")]
    NotCanonical,
    /// There are not two signatures, each with its description.
    #[error("not two signatures")]
    NotTwoSignatures,
    /// Both signatures name a key of the same algorithm.
    #[error("signed by half")]
    HalfSigned,
    /// The two signatures are not over the same things, or not by the same keys.
    #[error("the two signatures differ")]
    SignaturesDiffer,
    /// Something that has to be covered is not.
    #[error("a component is not covered")]
    UncoveredComponent,
    /// Something is covered that this format does not have.
    #[error("an unknown component is covered")]
    UnknownComponent,
    /// A parameter that this format does not have.
    #[error("an unknown parameter")]
    UnknownParameter,
    /// No time at which it was signed.
    #[error("no created")]
    NoCreated,
    /// No time at which it ends.
    #[error("no expires")]
    NoExpires,
    /// It ends before it was signed.
    #[error("expires before it was created")]
    ExpiresBeforeCreated,
    /// It is good for longer than [`MAX_LIFE`](crate::MAX_LIFE).
    #[error("good for too long")]
    LivesTooLong,
    /// It was signed further in the future than [`SLACK`](crate::SLACK).
    #[error("created in the future")]
    CreatedInFuture,
    /// It has ended.
    #[error("expired")]
    Expired,
    /// No nonce, or one that is too short, too long or not base64url.
    #[error("no nonce")]
    BadNonce,
    /// No key is named, or not as this format names them.
    #[error("no key id")]
    BadKeyId,
    /// It was signed for something else.
    #[error("another tag")]
    WrongTag,
    /// The message says another algorithm than the key that it names has.
    #[error("another algorithm than the key's")]
    WrongAlgorithm,
    /// It was signed for another host.
    #[error("another host")]
    WrongHost,
    /// There is a body, and no digest of it.
    #[error("no content digest")]
    NoContentDigest,
    /// The digest is not one SHA-256.
    #[error("the content digest cannot be read")]
    BadContentDigest,
    /// The digest is that of another body.
    #[error("another body")]
    WrongContentDigest,
    /// A signature has another length than its algorithm gives it.
    #[error("a signature has the wrong length")]
    SignatureLength,
    /// Nobody here has that key.
    #[error("an unknown key")]
    UnknownKey,
    /// The key was withdrawn.
    #[error("a withdrawn key")]
    WithdrawnKey,
    /// A signature does not verify.
    #[error("a signature does not verify")]
    BadSignature,
    /// The request came before: the store remembers its nonce.
    #[error("came before")]
    Replayed,
    /// More requests of one key than the store remembers the nonces of.
    #[error("too many requests of one key")]
    TooManyRequests,
}

impl Refused {
    /// Every reason.
    pub const ALL: [Refused; 31] = [
        Refused::NotSigned,
        Refused::FieldTooLarge,
        Refused::Duplicate,
        Refused::Unreadable,
        Refused::NotCanonical,
        Refused::NotTwoSignatures,
        Refused::HalfSigned,
        Refused::SignaturesDiffer,
        Refused::UncoveredComponent,
        Refused::UnknownComponent,
        Refused::UnknownParameter,
        Refused::NoCreated,
        Refused::NoExpires,
        Refused::ExpiresBeforeCreated,
        Refused::LivesTooLong,
        Refused::CreatedInFuture,
        Refused::Expired,
        Refused::BadNonce,
        Refused::BadKeyId,
        Refused::WrongTag,
        Refused::WrongAlgorithm,
        Refused::WrongHost,
        Refused::NoContentDigest,
        Refused::BadContentDigest,
        Refused::WrongContentDigest,
        Refused::SignatureLength,
        Refused::UnknownKey,
        Refused::WithdrawnKey,
        Refused::BadSignature,
        Refused::Replayed,
        Refused::TooManyRequests,
    ];

    /// A stable name, for logs and for programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotSigned => "not-signed",
            Self::FieldTooLarge => "field-too-large",
            Self::Duplicate => "duplicate",
            Self::Unreadable => "unreadable",
            Self::NotCanonical => "not-canonical",
            Self::NotTwoSignatures => "not-two-signatures",
            Self::HalfSigned => "half-signed",
            Self::SignaturesDiffer => "signatures-differ",
            Self::UncoveredComponent => "uncovered-component",
            Self::UnknownComponent => "unknown-component",
            Self::UnknownParameter => "unknown-parameter",
            Self::NoCreated => "no-created",
            Self::NoExpires => "no-expires",
            Self::ExpiresBeforeCreated => "expires-before-created",
            Self::LivesTooLong => "lives-too-long",
            Self::CreatedInFuture => "created-in-future",
            Self::Expired => "expired",
            Self::BadNonce => "bad-nonce",
            Self::BadKeyId => "bad-key-id",
            Self::WrongTag => "wrong-tag",
            Self::WrongAlgorithm => "wrong-algorithm",
            Self::WrongHost => "wrong-host",
            Self::NoContentDigest => "no-content-digest",
            Self::BadContentDigest => "bad-content-digest",
            Self::WrongContentDigest => "wrong-content-digest",
            Self::SignatureLength => "signature-length",
            Self::UnknownKey => "unknown-key",
            Self::WithdrawnKey => "withdrawn-key",
            Self::BadSignature => "bad-signature",
            Self::Replayed => "replayed",
            Self::TooManyRequests => "too-many-requests",
        }
    }

    /// Whether the same request, signed with the hub's time, may be taken: the clocks differ, nothing else is
    /// said to be wrong.
    #[must_use]
    pub const fn is_about_time(self) -> bool {
        matches!(self, Self::CreatedInFuture | Self::Expired)
    }
}
