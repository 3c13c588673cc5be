//! `repere protocol new | schema | explain | diff | graph | import | export`, as they are typed.

#[path = "../common/mod.rs"]
mod common;

mod diff;
mod explain;
mod forms;
mod graph;
mod new;
mod schema;
