//! The register: whom a deployment believes, and how that changes without anybody joining again. Pure: no
//! file, no socket, no clock, no randomness.
//!
//! The semantics are those of The Update Framework 1.0 (roles, thresholds, versions, expiry, a chain of
//! roots) in double-signed envelopes ([`CoSigned`]): `docs/register-format.md` describes the files,
//! `docs/decisions/0010-register-without-a-library.md` why no library reads them.
//!
//! | module | what |
//! |---|---|
//! | `edition` | what an edition says, for each of the four roles; reading it within bounds |
//! | `file` | all of it as one file: what the hub gives, what is kept, what travels on a stick |
//! | `kept` | a register with what has to be kept to check it again |
//! | `register` | what somebody believes now, and [`Register::apply`]: a whole update or nothing of it |
//! | `freshness` | how old that is, and the little that an old register stops |
//! | `change` | what an update changes, to be put into words |
//! | `sighting` | what others saw: two contents under one number, and who can be shown to have signed both |
//! | `refused` | why something was not believed |
//! | `hub_keys` | what a hub tells those who sign: its address and its public keys |
//! | `spoken` | the id of a register in digits, to be compared aloud |
//!
//! **Invariants.** A register never goes back: each role's editions are ordered by epoch and version, and
//! nothing older is taken, whatever the clock says; [`Register::apply`] is given no clock. What is not whole
//! changes nothing. No age of a register stops asking, keeping, printing, help, or a referral that was agreed to.

#![deny(missing_docs)]

mod agency_keys;
mod change;
mod edition;
mod file;
mod freshness;
mod hub_keys;
mod kept;
mod refused;
mod register;
mod sighting;
mod spoken;

pub use change::Change;
pub use edition::{
    AgencyEntry, Content, Deployment, EarlierKey, EarlierReplyKeys, Edition, FORMAT, FileEntry,
    Holder, Introduction, Introductions, MAX_VERSION, Named, Newest, RegistrarEntry, Role,
    RoleKeys, Root, Withdrawal,
};
pub use file::{FILE_FORMAT, MAX_FILE_BYTES};
pub use freshness::{Act, Freshness, NotNow, Standing};
pub use hub_keys::{HubKeys, HubKeysProblem, MAX_HUB_KEYS_BYTES};
pub use kept::Kept;
pub use refused::{Refused, Whose};
pub use register::{DeviceRefused, Held, Register, Update};
pub use repere_referral::{CoSigned, CoSignedError};
pub use sighting::{NotProven, Sighting, SplitView};
pub use spoken::spoken;
