//! `repere protocol new | schema | explain | diff | graph`, as they are typed.

#[path = "../common/mod.rs"]
mod common;

mod diff;
mod explain;
mod graph;
mod new;
mod schema;
