//! A register's folder from its first root on: signed on different machines, changed, rotated, damaged, compared.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

mod beginning;
mod changing;
mod comparing;
mod damaged;
mod place;
mod rotating;
mod together;
