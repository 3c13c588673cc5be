//! Endpoints for an agency's desk.

use super::Hub;
use super::authentication::Desk;
use super::devices::json;
use super::path::Named;
use super::refusal::{Failure, Refusal};
use crate::TokenHash;
use crate::store::{DeviceRow, Marked, StoreError};
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use chrono::Utc;
use hex::FromHex as _;
use repere_referral::wire::{
    DeviceRecord, EnrolledDevice, EnrolledList, InvitationRequest, MailboxItem, MailboxList,
    SEALED_MEDIA_TYPE,
};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

/// The longest mailbox list. For more, a desk asks again with `after`.
const MAX_LIST: u32 = 500;

/// The longest list of enrolled devices: each is 5 KB with its keys.
const MAX_ENROLLED: u32 = 50;

/// `POST /v1/invitations`: the desk announces the hash of a code that it gives to a worker.
pub(crate) async fn invite(
    State(hub): State<Arc<Hub>>,
    Desk(agency): Desk,
    body: Result<Bytes, BytesRejection>,
) -> Result<StatusCode, Failure> {
    let request: InvitationRequest = json(&body?)?;
    let code = <[u8; 32]>::from_hex(&request.token_sha256).map_err(|_| Refusal::BadRequest)?;
    match hub
        .store
        .invite(&agency, TokenHash::from_bytes(code), Utc::now())
        .await
    {
        Ok(()) => Ok(StatusCode::NO_CONTENT),
        Err(StoreError::Exists) => Err(Refusal::Conflict.into()),
        Err(error) => Err(error.into()),
    }
}

/// The part of a mailbox that is wanted.
#[derive(Default, Deserialize)]
pub(crate) struct Listing {
    /// Items that have been fetched before are wanted, too.
    #[serde(default)]
    all: bool,
    /// Only items that come after this one.
    after: Option<Uuid>,
}

/// `GET /v1/mailboxes/{agency}`: what has come and not been fetched, oldest first; with `?all=true`,
/// everything; with `?after=…`, what comes after that referral.
pub(crate) async fn mailbox(
    State(hub): State<Arc<Hub>>,
    desk: Desk,
    Named(agency): Named<String>,
    listing: Result<Query<Listing>, QueryRejection>,
) -> Result<Json<MailboxList>, Failure> {
    desk.of(&agency)?;
    let Query(Listing { all, after }) = listing.map_err(|_| Refusal::BadRequest)?;
    let rows = hub.store.mailbox(&agency, all, after, MAX_LIST).await?;
    let items = rows
        .into_iter()
        .map(|row| MailboxItem {
            referral: row.id,
            kind: row.kind,
            device: Some(row.device),
            size: row.size,
            sha256: hex::encode(row.sha256),
            received_at: row.received_at,
        })
        .collect();
    Ok(Json(MailboxList { items }))
}

/// `GET /v1/mailboxes/{agency}/{id}`: the sealed bytes, as they came.
pub(crate) async fn download(
    State(hub): State<Arc<Hub>>,
    desk: Desk,
    Named((agency, id)): Named<(String, String)>,
) -> Result<Response, Failure> {
    desk.of(&agency)?;
    let sealed = hub
        .store
        .sealed(&agency, parse(&id)?, Utc::now())
        .await?
        .ok_or(Refusal::NotFound)?;
    Ok(([(CONTENT_TYPE, SEALED_MEDIA_TYPE)], sealed).into_response())
}

/// What answers a request to erase.
#[derive(Default, Deserialize)]
pub(crate) struct Answered {
    /// The agency's word back.
    reply: Option<Uuid>,
}

/// `POST /v1/mailboxes/{agency}/{id}/fetched`: the desk has it. It stays here. Of a request to erase it says so with
/// `?reply=…`, its word back; until then the request stays listed.
pub(crate) async fn fetched(
    State(hub): State<Arc<Hub>>,
    desk: Desk,
    Named((agency, id)): Named<(String, String)>,
    answered: Result<Query<Answered>, QueryRejection>,
) -> Result<StatusCode, Failure> {
    desk.of(&agency)?;
    let Query(Answered { reply }) = answered.map_err(|_| Refusal::BadRequest)?;
    let id = parse(&id)?;
    match hub
        .store
        .mark_fetched(&agency, id, reply, Utc::now())
        .await?
    {
        Marked::Done => Ok(StatusCode::NO_CONTENT),
        Marked::Unknown => Err(Refusal::NotFound.into()),
        Marked::Unanswered => Err(Refusal::Conflict.into()),
    }
}

/// `GET /v1/devices/{id}`: a device's public keys and the voucher for them, which the desk checks.
pub(crate) async fn device(
    State(hub): State<Arc<Hub>>,
    _desk: Desk,
    Named(id): Named<String>,
) -> Result<Json<DeviceRecord>, Failure> {
    let row = hub.store.device(&id).await?.ok_or(Refusal::NotFound)?;
    Ok(Json(record(row)?))
}

/// A device as it is told to desks.
fn record(row: DeviceRow) -> Result<DeviceRecord, StoreError> {
    let keys = serde_json::from_str(&row.keys).map_err(|_| StoreError::Damaged)?;
    let voucher = BASE64_STANDARD
        .decode(&row.voucher)
        .ok()
        .and_then(|bytes| bytes.try_into().ok());
    Ok(DeviceRecord {
        device: row.id,
        keys,
        voucher: voucher.ok_or(StoreError::Damaged)?,
    })
}

/// The part of the list of enrolled devices that is wanted.
#[derive(Default, Deserialize)]
pub(crate) struct EnrolledAfter {
    /// Only devices that come after the one of this code: its token's SHA-256, hexadecimal.
    after: Option<String>,
}

/// `GET /v1/introductions`: the devices that this agency's codes let in, in the order in which they enrolled.
pub(crate) async fn enrolled(
    State(hub): State<Arc<Hub>>,
    Desk(agency): Desk,
    listing: Result<Query<EnrolledAfter>, QueryRejection>,
) -> Result<Json<EnrolledList>, Failure> {
    let Query(EnrolledAfter { after }) = listing.map_err(|_| Refusal::BadRequest)?;
    let after = after
        .map(|code| <[u8; 32]>::from_hex(&code).map(TokenHash::from_bytes))
        .transpose()
        .map_err(|_| Refusal::BadRequest)?;
    let rows = hub.store.enrolled(&agency, after, MAX_ENROLLED).await?;
    let items = rows.into_iter().map(|row| {
        Ok(EnrolledDevice {
            invitation: hex::encode(row.code.as_bytes()),
            device: record(row.device)?,
            enrolled_at: row.enrolled_at,
            last_seen_on: row.last_seen_on,
        })
    });
    Ok(Json(EnrolledList {
        items: items.collect::<Result<_, StoreError>>()?,
    }))
}

pub(super) fn parse(id: &str) -> Result<Uuid, Refusal> {
    Uuid::parse_str(id).map_err(|_| Refusal::NotFound)
}
