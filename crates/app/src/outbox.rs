//! What was sealed: kept, sent, answered, erased; and the deployment that it is sent through.

pub(crate) mod courier;
pub(crate) mod deployment;
pub(crate) mod enrolment;
pub(crate) mod entries;
pub(crate) mod erasures;
pub(crate) mod pace;
pub(crate) mod replies;
pub(crate) mod sealed_item;
