//! Files as every room of ours needs them: private, there whole or not at all, durable, and read within
//! bounds. Depends on nothing of ours and knows nothing of what is in the files.
//!
//! | module | what |
//! |---|---|
//! | `write` | [`create`] over nothing, [`replace`] what is there, [`publish`] a finished file, [`remove`] |
//! | `folder` | [`create_private_folder`], [`create_whole_folder`] |
//! | `read` | [`read`] and [`read_text`] with a limit, [`read_start`] |
//! | `tree` | [`walk`] a folder without following a link out of it |
//! | `lock` | [`Lock`]: one process at a time |
//!
//! **Invariant: after a crash, or a failure, a name leads to the whole old content or to the whole new one.**
//! A draft that a crash leaves behind is private, hidden and never in the way; the next program that
//! writes into its folder, an hour later or more, takes it away.
//!
//! On Unix a name is durable once its folder is synced. Windows has no such call, a folder cannot be
//! opened there, and NTFS journals names.

#![deny(missing_docs)]

mod error;
mod folder;
mod lock;
mod read;
mod tree;
mod write;

pub use error::FileError;
pub use folder::{create_private_folder, create_whole_folder};
pub use lock::Lock;
pub use read::{exists, read, read_start, read_text, read_up_to};
pub use tree::{Entry, MAX_DEPTH, Next, leads_inside, walk};
pub use write::{Readers, create, create_open, publish, remove, replace};
