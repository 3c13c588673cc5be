//! The hub's log: what of it a store keeps, and how it is read (docs/log-format.md).
//!
//! Receipts and editions go into it in the commit that keeps them ([`crate::receipts`]), under one checkpoint for all of
//! a commit.

pub(crate) mod read;
pub(crate) mod state;
