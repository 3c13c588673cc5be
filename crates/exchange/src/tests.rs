//! The exchange against real TLS servers on loopback: the real hub, and everything that is not one.

mod addresses;
mod attachments;
mod bad_hubs;
mod carrying;
mod ended_streams;
mod real_hub;
mod register;
mod settings;
mod signed;
mod world;
