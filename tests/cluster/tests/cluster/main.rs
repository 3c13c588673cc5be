//! The cluster, tried: run with `./dev test cluster`, which makes a network, a process namespace and mounts of its own.
//! Every test brings a whole cluster up and takes it down.

mod acceptance;
#[path = "../../../../crates/app/tests/device_and_hub/link.rs"]
#[allow(dead_code, reason = "not every test asks a link everything")]
mod link;
mod random;
mod trial;
