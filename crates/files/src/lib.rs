//! Files as every crate of ours needs them: private, there whole or not at all, durable, and read within
//! bounds. Depends on nothing of ours and knows nothing of what is in the files.
//!
//! | module | what |
//! |---|---|
//! | `write` | [`create`] over nothing, [`replace`] what is there, [`publish`] a finished file, [`remove`] |
//! | `folder` | [`create_private_folder`], [`create_whole_folder`] |
//! | `read` | [`read`], [`read_text`] and [`read_secret`] with a limit, [`read_start`] |
//! | `tree` | [`walk`] a folder without following a link out of it |
//! | `lock` | [`Lock`]: one process at a time |
//!
//! **Invariant: after a crash, or a failure, a name leads to the whole old content or to the whole new one.**
//! A draft that a crash leaves behind is private, hidden and never in the way; the next program that
//! writes into its folder, an hour later or more, takes it away.
//!
//! On Unix a name is durable once its folder is synced. Where the system fails at just that, the error
//! comes after the change: the new content has the name, and only a power cut could take it back.
//! Windows has no such call, a folder cannot be
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
pub use read::{
    exists, read, read_secret, read_secret_from, read_start, read_text, read_text_from, read_up_to,
};
pub use tree::{Entry, MAX_DEPTH, Next, leads_inside, walk};
pub use write::{Readers, create, create_open, publish, remove, replace};
