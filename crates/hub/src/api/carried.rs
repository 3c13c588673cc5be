//! What somebody brings for a device that has no network: taken as if that device had sent it itself.

use super::Hub;
use super::authentication::Carrier;
use super::devices::{Brought, keep};
use super::refusal::{Failure, Refusal};
use crate::store::StoreError;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use chrono::Utc;
use repere_referral::dropped::{Dropped, Found};
use repere_referral::wire::{CARRIED_MEDIA_TYPE, MailboxKind};
use repere_referral::{
    Answered, Carried, DeviceKeys, PublicKeys, Waybill, WaybillRefused, sha256_hex,
};
use repere_register::Register;
use std::sync::Arc;

/// `POST /v1/carried`: takes one item of a parcel. Who carried it is not kept.
pub(crate) async fn take(
    State(hub): State<Arc<Hub>>,
    Carrier: Carrier,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Failure> {
    let media_type = headers.get(CONTENT_TYPE).map(|value| value.as_bytes());
    if media_type != Some(CARRIED_MEDIA_TYPE.as_bytes()) {
        return Err(Refusal::BadRequest.into());
    }
    let carried = Carried::parse(&body?).map_err(|_| WaybillRefused::Malformed)?;
    believe(&hub, &carried).await?;
    let Carried {
        waybill, sealed, ..
    } = carried;
    let Waybill {
        id,
        kind,
        about,
        agency,
        recipient,
        device,
        ..
    } = waybill;
    let dropped = match kind {
        // First, as a device does that asks by itself: no desk is given the referral any more.
        MailboxKind::Erasure => {
            let now = Utc::now();
            let found = hub.store.erase(&device, about, now).await?;
            let receipts = hub.receipt_keys().await?;
            Some(Dropped::sign(&receipts, about, &device, found, now))
        }
        _ => None,
    };
    let nobody_had_it = dropped
        .as_ref()
        .is_some_and(|dropped| matches!(dropped.found, Found::NeverHad | Found::Unread));
    let receipt = match nobody_had_it {
        // Nobody has to be asked.
        true => None,
        false => {
            let receipt = keep(
                &hub,
                Brought {
                    id,
                    kind,
                    agency,
                    recipient: Some(recipient),
                    device,
                    sealed,
                },
                true,
            )
            .await?;
            Some(receipt)
        }
    };
    let answered = Answered { receipt, dropped };
    let answered = serde_json::to_string(&answered).map_err(|_| Refusal::Fault)?;
    Ok(([(CONTENT_TYPE, "application/json")], answered).into_response())
}

/// Checks that the device that an item names has signed for these very bytes, and may send. What needs no signature
/// is looked at before one is computed.
async fn believe(hub: &Hub, carried: &Carried) -> Result<(), Failure> {
    carried.verify_bytes()?;
    let waybill = &carried.waybill;
    let register = hub.register.newest(&*hub.store).await?;
    let register_now = register.as_ref().map(|it| it.register());
    // A device that joined by a settings file knows the hub by its keys: those that it has now, or that the register
    // names beside them.
    let known_as = |keys: &PublicKeys| sha256_hex(keys.id()) == waybill.deployment;
    let held = register_now.and_then(Register::deployment);
    let ours = known_as(&hub.keys.receipts(register_now).public())
        || held.is_some_and(|held| held.edition.content.receipt_keys.iter().any(known_as))
        || register_now.is_some_and(|register| register.id() == waybill.deployment);
    if !ours {
        return Err(WaybillRefused::OtherDeployment.into());
    }
    let row = hub.store.device(&waybill.device).await?;
    let row = row.ok_or(WaybillRefused::UnknownDevice)?;
    if register.is_some_and(|register| register.has_withdrawn(&row.id)) {
        return Err(WaybillRefused::WithdrawnDevice.into());
    }
    let keys: DeviceKeys = serde_json::from_str(&row.keys).map_err(|_| StoreError::Damaged)?;
    Ok(carried.verify(&keys.signing)?)
}
