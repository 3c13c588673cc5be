//! `repere protocol new | schema | explain | diff | graph | import | export` and `repere hub update-agency`, as
//! they are typed.

#[path = "../command_line/mod.rs"]
mod command_line;

mod diff;
mod explain;
mod forms;
mod graph;
mod hub;
mod new;
mod schema;
