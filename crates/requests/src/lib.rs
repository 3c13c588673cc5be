//! Signed requests: who asks a hub for something, proved by the request itself.
//!
//! A device or a desk signs each request with its two keys (HTTP Message Signatures, RFC 9421, with the digest of
//! the body of RFC 9530). There is no secret that travels or that the hub keeps, so there is none to steal at the
//! hub or on the way.
//!
//! - Two signatures, `ed25519` (RFC 9421, section 3.3.6) and `ml-dsa-65` (C2SP `httpsig-pq`: FIPS 204, empty
//!   context, no pre-hash). Both must verify. Which algorithm a signature is checked with follows from the key
//!   that it names, never from what the message says of itself.
//! - [`sign`] gives the fields of a request; [`Claim::read`] refuses everything that can be refused without
//!   computing a signature; [`Claim::verify`] computes the two. Each refusal has a reason of its own, [`Refused`].
//! - No step needs a right clock: a hub's answer says its time, and [`HubClock`] has the next request signed with
//!   that.
//!
//! Nothing here reads a clock, a file or the network. The format is `docs/signed-requests.md`; what it withstands
//! and what it does not is `docs/decisions/0011-signed-requests.md`.

mod base;
mod claim;
mod clock;
mod digest;
mod fields;
mod refused;
mod sign;

pub use base::{Head, signature_base};
pub use claim::{Claim, Keys, Signed};
pub use clock::HubClock;
pub use digest::content_digest;
pub use refused::Refused;
pub use sign::{SignedFields, sign};

/// What these signatures are for (`tag`): one on something else is never one on a request to a hub.
pub const TAG: &str = "repere-request/1";

/// The longest that a signature may be good for, `expires` less `created`, in seconds.
pub const MAX_LIFE: i64 = 300;

/// How long a request that [`sign`] signs is good for, in seconds: the time that a connection needs over a poor
/// network, and twice what the clocks of a deployment's hubs may differ by.
pub const LIFE: i64 = 120;

/// How far in the future `created` may lie, in seconds: what the clocks of a deployment's hubs may differ by.
pub const SLACK: i64 = 60;

/// The largest `Signature-Input` field, in bytes; ours has 500.
pub const MAX_SIGNATURE_INPUT: usize = 2 * 1024;

/// The largest `Signature` field, in bytes; ours has 4,600, most of it ML-DSA-65.
pub const MAX_SIGNATURE: usize = 6 * 1024;

/// The largest of the other fields that are covered, in bytes.
pub const MAX_COVERED_FIELD: usize = 256;

/// The largest path, or query, in bytes; ours have a hundred.
pub const MAX_TARGET: usize = 2 * 1024;

/// A nonce has at least this many characters…
pub const MIN_NONCE: usize = 22;

/// …and at most this many.
pub const MAX_NONCE: usize = 64;

pub(crate) const SIGNATURE_INPUT: &str = "signature-input";
pub(crate) const SIGNATURE: &str = "signature";
pub(crate) const CONTENT_DIGEST: &str = "content-digest";
pub(crate) const CONTENT_TYPE: &str = "content-type";

/// What is always covered.
pub(crate) const ALWAYS: [&str; 4] = ["@method", "@authority", "@path", "@query"];

/// What is covered where the request has it; one without a body has neither.
pub(crate) const WHERE_THERE: [&str; 2] = [CONTENT_TYPE, CONTENT_DIGEST];

pub(crate) const ED25519: &str = "ed25519";
pub(crate) const ML_DSA_65: &str = "ml-dsa-65";
