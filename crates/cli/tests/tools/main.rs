//! `repere protocol new | schema | explain | diff | graph | import | export` and `repere hub update-agency`, as
//! they are typed.

#[path = "../common/mod.rs"]
mod common;

mod diff;
mod explain;
mod forms;
mod graph;
mod hub;
mod new;
mod schema;
