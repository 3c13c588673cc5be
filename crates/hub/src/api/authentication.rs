//! Authentication: which device or desk asks, by its signature, or else by the bearer token of before there were
//! signatures.

use super::Hub;
use super::refusal::{Failure, Refusal};
use super::signatures::SignedBy;
use crate::TokenHash;
use crate::connection::Connection;
use crate::store::Signer;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use chrono::Utc;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

/// The longest token that is looked at; ours have 43 characters.
const MAX_TOKEN_BYTES: usize = 128;

/// An enrolled device that asks, and that nobody has withdrawn.
pub(crate) struct Device(pub String);

/// An agency's desk that asks.
pub(crate) struct Desk(pub String);

/// Somebody of the deployment who brings what another device sealed: a device or a desk. Which one is not told.
pub(crate) struct Carrier;

impl Desk {
    /// Lets the desk at its own agency's mailbox only. Another's is as if it were not there.
    pub(crate) fn of(&self, agency: &str) -> Result<(), Refusal> {
        if self.0 == agency {
            Ok(())
        } else {
            Err(Refusal::NotFound)
        }
    }
}

/// The token's hash, when the head has one.
pub(super) fn bearer(headers: &HeaderMap) -> Option<TokenHash> {
    let value = headers.get(AUTHORIZATION)?.as_bytes();
    let (scheme, token) = value.split_at_checked(7)?;
    (scheme.eq_ignore_ascii_case(b"bearer ") && token.len() <= MAX_TOKEN_BYTES)
        .then(|| TokenHash::of(token))
}

/// Takes one from the allowance of the request's caller; false when there is none left.
pub(super) fn is_allowed(parts: &Parts, hub: &Hub) -> bool {
    let address = parts.extensions.get::<ConnectInfo<SocketAddr>>();
    address.is_none_or(|address| hub.limiter.allows(address.ip(), Instant::now()))
}

/// Who signed the request, where it is signed.
fn signer(parts: &Parts) -> Option<&Signer> {
    parts
        .extensions
        .get::<SignedBy>()
        .map(|SignedBy(signer)| signer)
}

/// Notes who asks with the request's connection, which has a place among those of the known from then on.
pub(super) fn is_known(parts: &Parts, signer: &Signer) {
    if let Some(connection) = parts.extensions.get::<Arc<Connection>>() {
        connection.is_of(signer);
    }
}

/// A wrong token costs its caller from the same allowance as an endpoint without one.
fn stranger(parts: &Parts, hub: &Hub) -> Failure {
    if is_allowed(parts, hub) {
        Refusal::Unauthorised.into()
    } else {
        Refusal::TooManyRequests.into()
    }
}

impl FromRequestParts<Arc<Hub>> for Device {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, hub: &Arc<Hub>) -> Result<Device, Failure> {
        let found = match (signer(parts), bearer(&parts.headers)) {
            (Some(Signer::Device(device)), _) => Some(device.clone()),
            (None, Some(bearer)) => hub.store.device_of(bearer, Utc::now()).await?,
            (Some(Signer::Desk(_)), _) | (None, None) => None,
        };
        let device = found.ok_or_else(|| stranger(parts, hub))?;
        let register = hub.register.newest(&*hub.store).await?;
        if register.is_some_and(|register| register.has_withdrawn(&device)) {
            return Err(Refusal::Withdrawn.into());
        }
        is_known(parts, &Signer::Device(device.clone()));
        Ok(Device(device))
    }
}

impl FromRequestParts<Arc<Hub>> for Desk {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, hub: &Arc<Hub>) -> Result<Desk, Failure> {
        let found = match (signer(parts), bearer(&parts.headers)) {
            (Some(Signer::Desk(agency)), _) => Some(agency.clone()),
            (None, Some(bearer)) => hub.store.desk(bearer).await?,
            (Some(Signer::Device(_)), _) | (None, None) => None,
        };
        let agency = found.ok_or_else(|| stranger(parts, hub))?;
        is_known(parts, &Signer::Desk(agency.clone()));
        Ok(Desk(agency))
    }
}

impl FromRequestParts<Arc<Hub>> for Carrier {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, hub: &Arc<Hub>) -> Result<Carrier, Failure> {
        let desk = match (signer(parts), bearer(&parts.headers)) {
            (Some(Signer::Desk(agency)), _) => Some(agency.clone()),
            (None, Some(bearer)) => hub.store.desk(bearer).await?,
            (Some(Signer::Device(_)), _) | (None, None) => None,
        };
        match desk {
            Some(agency) => is_known(parts, &Signer::Desk(agency)),
            None => drop(Device::from_request_parts(parts, hub).await?),
        }
        Ok(Carrier)
    }
}
