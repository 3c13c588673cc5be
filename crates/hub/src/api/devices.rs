//! Endpoints for devices, and for anybody.

use super::Hub;
use super::authentication::Device;
use super::path::Named;
use super::refusal::{Failure, Refusal};
use super::signatures::{Proof, is_a_desks};
use crate::TokenHash;
use crate::gather::append;
use crate::store::{DeviceRow, Enrolled, Kept, NewDevice, NewReferral, StoreError};
use crate::token::new_bearer;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use chrono::{Days, Utc};
use repere_referral::Receipt;
use repere_referral::deployment::Agency;
use repere_referral::receipt::{Held, size_class};
use repere_referral::wire::{EnrolmentReply, EnrolmentRequest, MailboxKind};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use uuid::Uuid;

/// How long a one-time code is good: a device is enrolled within days, a lost paper is found later.
const CODE_DAYS: Days = Days::new(30);

/// A sign of life, and nothing else: no version, no counts, no names.
#[derive(Serialize)]
pub(crate) struct Health {
    status: &'static str,
}

/// `GET /healthz`.
pub(crate) async fn health(State(hub): State<Arc<Hub>>) -> Result<Json<Health>, Failure> {
    hub.store.ready().await?;
    Ok(Json(Health { status: "ok" }))
}

/// `POST /v1/enrolments`: a device presents a one-time code and its public keys, and proves by signing that it has the
/// secret ones. It gets no token: the hash of one that nobody has ever seen takes its place.
pub(crate) async fn enrol(
    State(hub): State<Arc<Hub>>,
    proof: Proof,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<EnrolmentReply>, Failure> {
    let body = body?;
    let request: EnrolmentRequest = json(&body)?;
    proof.signed_with(&request.keys.signing, &body)?;
    let bearer = new_bearer();
    let device = request.keys.id();
    // A desk's public keys are known to everybody: as a device's, they would shut the desk out.
    if is_a_desks(&hub, &device).await? {
        return Err(Refusal::Conflict.into());
    }
    let register = hub.register.newest(&*hub.store).await?;
    if register.is_some_and(|register| register.has_withdrawn(&device)) {
        return Err(Refusal::Withdrawn.into());
    }
    let now = Utc::now();
    let enrolled = hub
        .store
        .enrol(NewDevice {
            device: DeviceRow {
                id: device.clone(),
                keys: serde_json::to_string(&request.keys).map_err(|_| Refusal::Fault)?,
                voucher: BASE64_STANDARD.encode(request.voucher),
            },
            code: TokenHash::of(&request.token),
            bearer: TokenHash::of(bearer.as_bytes()),
            at: now,
            invited_since: now - CODE_DAYS,
        })
        .await?;
    match enrolled {
        Enrolled::Done => Ok(Json(EnrolmentReply {
            device,
            bearer: String::new(),
        })),
        Enrolled::CodeUnknown => Err(Refusal::CodeUnknown.into()),
        Enrolled::CodeUsed => Err(Refusal::CodeUsed.into()),
        Enrolled::DeviceKnown => Err(Refusal::Conflict.into()),
    }
}

/// The address of an upload.
#[derive(Deserialize)]
pub(crate) struct Upload {
    agency: String,
    /// The id of the agency's key that it is sealed to. A device that knows the first format of receipts alone does
    /// not say it.
    recipient: Option<String>,
    /// The kind of the upload; a referral unless it says otherwise.
    #[serde(default)]
    kind: MailboxKind,
    /// Whether the proof that the receipt is in the log is wanted.
    #[serde(default)]
    log: bool,
}

/// `PUT /v1/referrals/{id}?agency=…&recipient=…`: keeps the sealed bytes with their receipt, and gives that.
pub(crate) async fn upload(
    State(hub): State<Arc<Hub>>,
    Device(device): Device,
    Named(id): Named<String>,
    upload: Result<Query<Upload>, QueryRejection>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Failure> {
    let id = Uuid::parse_str(&id).map_err(|_| Refusal::BadRequest)?;
    let Upload {
        agency,
        recipient,
        kind,
        log,
    } = upload.map_err(|_| Refusal::BadRequest)?.0;
    let sealed = body?;
    if sealed.is_empty() {
        return Err(Refusal::BadRequest.into());
    }
    let brought = Brought {
        id,
        kind,
        agency,
        recipient,
        device,
        sealed: sealed.into(),
    };
    let receipt = keep(&hub, brought, log).await?;
    let receipt = serde_json::to_string(&receipt).map_err(|_| Refusal::Fault)?;
    Ok(([(CONTENT_TYPE, "application/json")], receipt).into_response())
}

/// Something sealed, whoever brought it.
pub(super) struct Brought {
    pub id: Uuid,
    pub kind: MailboxKind,
    pub agency: String,
    /// The id of the agency's key that it is sealed to; without it the receipt is of the first format.
    pub recipient: Option<String>,
    /// The device that sealed it.
    pub device: String,
    pub sealed: Vec<u8>,
}

/// Keeps the sealed bytes with their receipt, and gives that, with its proof of the log where that is wanted.
pub(super) async fn keep(
    hub: &Arc<Hub>,
    brought: Brought,
    with_log: bool,
) -> Result<Receipt, Failure> {
    let Brought {
        id,
        kind,
        agency,
        recipient,
        device,
        sealed,
    } = brought;
    // No agency has such an id; a database may refuse to look for it, and with it all that is committed together.
    if agency.chars().any(char::is_control) {
        return Err(Refusal::UnknownAgency.into());
    }
    let sha256: [u8; 32] = Sha256::digest(&sealed).into();
    let for_its_key = match &recipient {
        Some(recipient) => has_key(hub, &agency, recipient).await?,
        None => true,
    };
    let held = recipient.map(|recipient| Held {
        recipient,
        kind: kind.into(),
        agency: agency.clone(),
        device: device.clone(),
        size_class: size_class(sealed.len()),
    });
    let new = NewReferral {
        id,
        kind,
        agency,
        device,
        sha256,
        sealed,
        held,
        only_again: !for_its_key,
        at: Utc::now(),
    };
    match append(hub, new).await? {
        Kept::Durable { receipt, .. } => Ok(hub.receipt(&receipt, with_log).await?),
        Kept::Conflict => Err(Refusal::Conflict.into()),
        Kept::UnknownAgency => Err(Refusal::UnknownAgency.into()),
        Kept::AgencyClosed => Err(Refusal::AgencyClosed.into()),
        Kept::NotThere => Err(Refusal::WrongRecipient.into()),
    }
}

/// Whether an agency has the key of that id: the one in use, or one that the register says is received. What is sealed
/// to another could be opened by nobody there.
pub(super) async fn has_key(hub: &Hub, agency: &str, recipient: &str) -> Result<bool, Failure> {
    // One that is closed as well: what was received before is receipted again.
    let row = hub.store.agency(agency).await?;
    let row = row.ok_or(Refusal::UnknownAgency)?;
    let known = Agency::parse(&row.public).map_err(|_| StoreError::Damaged)?;
    if known.recipient.id() == recipient {
        return Ok(true);
    }
    let served = hub.register.newest(&*hub.store).await?;
    Ok(served.is_some_and(|served| served.register().receives(agency, recipient)))
}

/// Reads a JSON body; what exactly is wrong with it stays unsaid, it could be quoted in a log.
pub(crate) fn json<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T, Refusal> {
    serde_json::from_slice(body).map_err(|_| Refusal::BadRequest)
}
