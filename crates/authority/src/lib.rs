//! The operator's side of a register, as a library: who signs, what is signed, and the file that hub, desks and
//! devices follow. `docs/running-a-register.md` says how people work with it.
//!
//! A register is a folder of readable texts, which may be copied: each text is signed byte for byte as it lies
//! there, each signature is a file of its own, and so people can sign on different machines.
//!
//! | file | what |
//! |---|---|
//! | `root.<version>.json` | a root: who signs for what |
//! | `deployment.<epoch>.<version>.json` | an edition of the deployment |
//! | `<the same>.<id of keys>.sig` | the two signatures of one person on that text |
//! | `register.json` | the register file: the newest that enough people have signed |
//! | `….set-aside` | what was discarded; nothing is deleted |
//! | `.lock` | empty; held while something is written |
//!
//! | module | what |
//! |---|---|
//! | `keys` | [`KeyFile`]: somebody's secret keys in a file of their own |
//! | `number` | [`Number`]: which edition a file belongs to |
//! | `files` | what lies in the folder, unread |
//! | `authority` | [`Authority`]: all of it read, who has signed what |
//! | `begin`, `change`, `rotate` | a new register, the next edition of the deployment, the next root |
//! | `edit` | what can be changed in a deployment |
//! | `sign` | signatures, and the register file once there are enough |
//! | `copies` | what another copy of the folder has; discarding |
//! | `compare` | what is different between two files, and whether two registers contradict each other |
//! | `report` | what is signed by whom, what is missing, what ends |
//!
//! **Invariants.** What is written was read back first. A text that somebody has signed is never written over, and
//! nobody signs two texts under one number. `register.json` is replaced only by what somebody who holds it would
//! accept. Time comes in as an argument.

#![deny(missing_docs)]

mod authority;
mod begin;
mod change;
mod compare;
mod copies;
pub mod edit;
mod error;
mod files;
mod keys;
mod number;
mod report;
mod rotate;
mod sign;

pub use authority::Authority;
pub use begin::{Beginning, begin};
pub use change::{change, renew};
pub use compare::{Compared, Contradiction, check_file, compare, contradictions};
pub use copies::{discard, take};
pub use error::AuthorityError;
pub use keys::{KeyFile, Signer, keygen, public_path};
pub use number::Number;
pub use report::{EditionReport, Ending, Need, Report, Soon, Stray, StrayWhy};
pub use rotate::{People, Rotation, rotate};
pub use sign::{Published, Signed, sign, to_sign};

/// For how many days an edition is written to hold.
pub const EDITION_DAYS: i64 = 365;
