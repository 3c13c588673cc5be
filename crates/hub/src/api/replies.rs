//! The way back: what a desk says of a referral, for the device that sent it.

use super::Hub;
use super::authentication::{Desk, Device};
use super::path::Named;
use super::refusal::{Failure, Refusal};
use crate::store::{KeptReply, NewReply};
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use chrono::Utc;
use repere_referral::dropped::Dropped;
use repere_referral::wire::{ReplyItem, ReplyList, SEALED_MEDIA_TYPE};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use uuid::Uuid;

/// The longest list. For more, a device asks again with `after`.
const MAX_LIST: u32 = 500;

/// The referral that a reply is about.
#[derive(Deserialize)]
pub(crate) struct About {
    referral: Uuid,
}

/// `PUT /v1/replies/{id}?referral=…`: keeps the sealed bytes for the device that sent the referral.
pub(crate) async fn put(
    State(hub): State<Arc<Hub>>,
    Desk(agency): Desk,
    Named(id): Named<String>,
    about: Result<Query<About>, QueryRejection>,
    body: Result<Bytes, BytesRejection>,
) -> Result<StatusCode, Failure> {
    let id = Uuid::parse_str(&id).map_err(|_| Refusal::BadRequest)?;
    let referral = about.map_err(|_| Refusal::BadRequest)?.0.referral;
    let sealed = body?;
    if sealed.is_empty() {
        return Err(Refusal::BadRequest.into());
    }
    let new = NewReply {
        id,
        referral,
        agency,
        sha256: Sha256::digest(&sealed).into(),
        sealed: sealed.into(),
        at: Utc::now(),
    };
    match hub.store.put_reply(new).await? {
        KeptReply::Durable => Ok(StatusCode::NO_CONTENT),
        KeptReply::Conflict => Err(Refusal::Conflict.into()),
        KeptReply::UnknownReferral => Err(Refusal::NotFound.into()),
    }
}

/// The part of the list that is wanted.
#[derive(Default, Deserialize)]
pub(crate) struct Listing {
    /// Only replies that come after this one.
    after: Option<Uuid>,
}

/// `GET /v1/replies`: what waits for the device that asks, oldest first.
pub(crate) async fn list(
    State(hub): State<Arc<Hub>>,
    Device(device): Device,
    listing: Result<Query<Listing>, QueryRejection>,
) -> Result<Json<ReplyList>, Failure> {
    let Query(Listing { after }) = listing.map_err(|_| Refusal::BadRequest)?;
    let rows = hub.store.replies(&device, after, MAX_LIST).await?;
    let items = rows
        .into_iter()
        .map(|row| ReplyItem {
            reply: row.id,
            referral: row.referral,
            size: row.size,
            sha256: hex::encode(row.sha256),
            received_at: row.received_at,
        })
        .collect();
    Ok(Json(ReplyList { items }))
}

/// `GET /v1/replies/{id}`: the sealed bytes, as they came.
pub(crate) async fn download(
    State(hub): State<Arc<Hub>>,
    Device(device): Device,
    Named(id): Named<String>,
) -> Result<Response, Failure> {
    let sealed = hub
        .store
        .sealed_reply(&device, parse(&id)?)
        .await?
        .ok_or(Refusal::NotFound)?;
    Ok(([(CONTENT_TYPE, SEALED_MEDIA_TYPE)], sealed).into_response())
}

/// `POST /v1/replies/{id}/fetched`: the device has it. Its bytes are dropped.
pub(crate) async fn fetched(
    State(hub): State<Arc<Hub>>,
    Device(device): Device,
    Named(id): Named<String>,
) -> Result<StatusCode, Failure> {
    let id = parse(&id)?;
    if hub
        .store
        .mark_reply_fetched(&device, id, Utc::now())
        .await?
    {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(Refusal::NotFound.into())
    }
}

/// `DELETE /v1/referrals/{id}`: the device that sent it has its bytes dropped, fetched or not, and is told what there
/// was.
pub(crate) async fn erase(
    State(hub): State<Arc<Hub>>,
    Device(device): Device,
    Named(id): Named<String>,
) -> Result<Json<Dropped>, Failure> {
    let (id, now) = (parse(&id)?, Utc::now());
    let keys = hub.receipt_keys().await?;
    let found = hub.store.erase(&device, id, now).await?;
    Ok(Json(Dropped::sign(&keys, id, &device, found, now)))
}

fn parse(id: &str) -> Result<Uuid, Refusal> {
    Uuid::parse_str(id).map_err(|_| Refusal::NotFound)
}
