//! Pictures and recordings that go with a referral: they come in parts, and leave in parts.

use super::Hub;
use super::authentication::{Desk, Device};
use super::desks::parse;
use super::devices::has_key;
use super::path::Named;
use super::refusal::{Failure, Refusal};
use crate::store::{KeptPart, NewPart, Progress};
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use chrono::Utc;
use hex::FromHex as _;
use repere_referral::attachment::{MAX_PART_BYTES, MAX_SEALED_BYTES, MIN_PART_BYTES, size_class};
use repere_referral::receipt::{Held, HeldKind};
use repere_referral::wire::{AttachmentItem, AttachmentList, SEALED_MEDIA_TYPE, Uploaded};
use repere_referral::{Receipt, SigningKeys};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

/// The longest list. For more, a desk asks again with `after`.
const MAX_LIST: u32 = 500;

/// What a part is of, and where in it.
#[derive(Deserialize)]
pub(crate) struct Part {
    /// The id of the agency's key that the whole is sealed to.
    recipient: String,
    /// SHA-256 of the whole, hexadecimal.
    sha256: String,
    /// How many bytes the whole has.
    size: u64,
    /// Where in the whole the part begins.
    offset: u64,
}

/// `PUT /v1/referrals/{id}/attachments/{attachment}?recipient=…&sha256=…&size=…&offset=…`: keeps the part, with the
/// last one also the receipt of the whole.
pub(crate) async fn upload(
    State(hub): State<Arc<Hub>>,
    Device(device): Device,
    Named((referral, id)): Named<(String, String)>,
    part: Result<Query<Part>, QueryRejection>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Uploaded>, Failure> {
    let (referral, id) = (parse(&referral)?, parse(&id)?);
    let Part {
        recipient,
        sha256,
        size,
        offset,
    } = part.map_err(|_| Refusal::BadRequest)?.0;
    let digest = <[u8; 32]>::from_hex(&sha256).map_err(|_| Refusal::BadRequest)?;
    let bytes = body?;
    if size > MAX_SEALED_BYTES as u64 {
        return Err(Refusal::TooLarge.into());
    }
    let end = offset.checked_add(bytes.len() as u64);
    let is_short = bytes.len() < MIN_PART_BYTES && end != Some(size);
    if bytes.is_empty() || is_short || end.is_none_or(|end| end > size) {
        return Err(Refusal::BadRequest.into());
    }
    let agency = hub.store.agency_of(&device, referral).await?;
    let agency = agency.ok_or(Refusal::NotFound)?;
    let for_its_key = has_key(&hub, &agency, &recipient).await?;
    let new = NewPart {
        id,
        referral,
        device: device.clone(),
        sha256: digest,
        size,
        offset,
        bytes: bytes.into(),
        held: Held {
            kind: HeldKind::Attachment,
            agency,
            recipient,
            device,
            size_class: size_class(usize::try_from(size).unwrap_or(usize::MAX)),
        },
        only_again: !for_its_key,
        at: Utc::now(),
    };
    let kept = hub.store.put_part(new, hub.receipt_maker().await?).await?;
    let progress = match kept {
        KeptPart::Durable(progress) => progress,
        KeptPart::Conflict => return Err(Refusal::Conflict.into()),
        KeptPart::UnknownReferral => return Err(Refusal::NotFound.into()),
        KeptPart::NoRoom => return Err(Refusal::NoRoom.into()),
        KeptPart::NotThere => return Err(Refusal::WrongRecipient.into()),
    };
    let keys = hub.receipt_keys().await?;
    answer(&progress, progress.receipt.as_deref(), &keys)
}

fn answer(
    progress: &Progress,
    receipt: Option<&str>,
    keys: &SigningKeys,
) -> Result<Json<Uploaded>, Failure> {
    let receipt = receipt.map(serde_json::from_str).transpose();
    let receipt: Option<Receipt> = receipt.map_err(|_| Refusal::Fault)?;
    let offset = progress.durable;
    let receipt = receipt.map(|kept| signed_now(kept, keys));
    Ok(Json(Uploaded { offset, receipt }))
}

/// A receipt that is kept, signed again where keys of before signed it: a device that has slept knows those of now.
fn signed_now(kept: Receipt, keys: &SigningKeys) -> Receipt {
    match kept.held {
        Some(held) if kept.hub_key_id != keys.public().id() => {
            Receipt::sign_held(keys, kept.referral, &kept.sha256, held, kept.received_at)
        }
        held => Receipt { held, ..kept },
    }
}

/// `GET /v1/referrals/{id}/attachments/{attachment}`: how far it has come.
pub(crate) async fn progress(
    State(hub): State<Arc<Hub>>,
    Device(device): Device,
    Named((referral, id)): Named<(String, String)>,
) -> Result<Json<Uploaded>, Failure> {
    let (referral, id) = (parse(&referral)?, parse(&id)?);
    let progress = hub.store.progress(&device, referral, id).await?;
    let progress = progress.ok_or(Refusal::NotFound)?;
    let keys = hub.receipt_keys().await?;
    answer(&progress, progress.receipt.as_deref(), &keys)
}

/// The part of the list that is wanted.
#[derive(Default, Deserialize)]
pub(crate) struct Listing {
    /// Only attachments that come after this one.
    after: Option<Uuid>,
}

/// `GET /v1/attachments/{agency}`: the attachments that are whole, oldest first.
pub(crate) async fn list(
    State(hub): State<Arc<Hub>>,
    desk: Desk,
    Named(agency): Named<String>,
    listing: Result<Query<Listing>, QueryRejection>,
) -> Result<Json<AttachmentList>, Failure> {
    desk.of(&agency)?;
    let Query(Listing { after }) = listing.map_err(|_| Refusal::BadRequest)?;
    let rows = hub.store.attachments(&agency, after, MAX_LIST).await?;
    let items = rows.into_iter().map(|row| AttachmentItem {
        attachment: row.id,
        referral: row.referral,
        size: row.size,
        sha256: hex::encode(row.sha256),
        received_at: row.received_at,
    });
    Ok(Json(AttachmentList {
        items: items.collect(),
    }))
}

/// From where on bytes are wanted.
#[derive(Default, Deserialize)]
pub(crate) struct From {
    #[serde(default)]
    offset: u64,
}

/// `GET /v1/attachments/{agency}/{attachment}?offset=…`: the next sealed bytes, as they came.
pub(crate) async fn download(
    State(hub): State<Arc<Hub>>,
    desk: Desk,
    Named((agency, id)): Named<(String, String)>,
    from: Result<Query<From>, QueryRejection>,
) -> Result<Response, Failure> {
    desk.of(&agency)?;
    let Query(From { offset }) = from.map_err(|_| Refusal::BadRequest)?;
    let part = hub
        .store
        .sealed_part(
            &agency,
            parse(&id)?,
            offset,
            MAX_PART_BYTES as u32,
            Utc::now(),
        )
        .await?
        .ok_or(Refusal::NotFound)?;
    Ok(([(CONTENT_TYPE, SEALED_MEDIA_TYPE)], part).into_response())
}
