//! A real cluster on one machine: three etcd, three PostgreSQL under Patroni, three hubs and HAProxy before them, each
//! in a network of its own; what goes wrong with it, by a plan that a seed gives; devices and desks that use it; and
//! the checker that reads what everybody was answered. `./dev test cluster`; docs/cluster.md.
//!
//! It is not shipped: nothing here is a part of the product.

pub mod checker;
pub mod cluster;
pub mod faults;
pub mod history;
pub mod load;
pub mod network;
pub mod plan;
pub mod run;
