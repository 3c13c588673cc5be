//! The outbox: keeping, sending and erasing what was sealed, replies to it, and the deployment.

pub(crate) mod attachments;
pub(crate) mod carrying;
pub(crate) mod cost;
pub(crate) mod courier;
pub(crate) mod deployment;
pub(crate) mod enrolment;
pub(crate) mod entries;
pub(crate) mod erasures;
pub(crate) mod following;
pub(crate) mod joining;
pub(crate) mod logged;
pub(crate) mod network;
pub(crate) mod notices;
pub(crate) mod on_their_way;
pub(crate) mod on_this_network;
pub(crate) mod pace;
pub(crate) mod register;
pub(crate) mod replies;
pub(crate) mod resealing;
pub(crate) mod sealed_item;
