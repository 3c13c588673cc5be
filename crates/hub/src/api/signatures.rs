//! Signed requests: who asks, proved by the request itself (docs/signed-requests.md).

use super::Hub;
use super::authentication::{bearer, is_allowed, is_known};
use super::refusal::{Failure, Refusal};
use super::turns::Asker;
use crate::store::{AgencyRow, Remembered, SignedRequest, Signer, StoreError};
use axum::body::{Body, Bytes, HttpBody as _};
use axum::extract::{
    DefaultBodyLimit, FromRequest as _, FromRequestParts, MatchedPath, Request, State,
};
use axum::http::header::HOST;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use chrono::{DateTime, Utc};
use repere_referral::deployment::Agency;
use repere_referral::parcel::MAX_CARRIED_BYTES;
use repere_referral::wire::paths;
use repere_referral::{DeviceKeys, PublicKeys};
use repere_requests::{Claim, Head, Keys, Refused};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Signed requests of one pair of keys that are remembered at once: four hundred a second, for as long as one is
/// remembered. A desk that fetches a long mailbox asks three times for each item.
const MAX_REMEMBERED: u32 = 100_000;

/// Left on a request for [`super::authentication`]: who signed it.
#[derive(Clone)]
pub(super) struct SignedBy(pub Signer);

/// Around every endpoint: a request that is signed is checked, and one that is signed badly is refused whatever else
/// it shows. The body is read here, once it is known who asks.
pub(super) async fn check(State(hub): State<Arc<Hub>>, request: Request, next: Next) -> Response {
    let path = request.extensions().get::<MatchedPath>();
    // Whoever enrols brings the keys along: see `Proof`.
    let is_enrolment = path.is_some_and(|path| path.as_str() == paths::ENROLMENTS);
    if is_enrolment || !is_signed(request.headers()) {
        let _turn = match bearer(request.headers()) {
            Some(token) => Some(hub.turns.of(Asker::Token(token), length(&request)).await),
            None => None,
        };
        return next.run(request).await;
    }
    match checked(&hub, request).await {
        Ok(request) => {
            let signer = request.extensions().get::<SignedBy>();
            let asker = signer.map(|SignedBy(signer)| Asker::Signer(signer.clone()));
            let _turn = match asker {
                Some(asker) => Some(hub.turns.of(asker, length(&request)).await),
                None => None,
            };
            next.run(request).await
        }
        Err(failure) => failure.into_response(),
    }
}

/// How long a body is, or may be.
fn length(request: &Request) -> usize {
    let hint = request.body().size_hint();
    usize::try_from(hint.upper().unwrap_or(u64::MAX)).unwrap_or(usize::MAX)
}

fn is_signed(headers: &axum::http::HeaderMap) -> bool {
    headers.contains_key("signature") || headers.contains_key("signature-input")
}

async fn checked(hub: &Hub, request: Request) -> Result<Request, Failure> {
    let (mut parts, body) = request.into_parts();
    let refuse = |refused| refused_to(&parts, hub, refused);
    let now = Utc::now();
    let claim = read(&parts, hub, now).map_err(refuse)?;
    let key_id = claim.key_id().to_owned();
    let (signer, signed) = match whose(hub, &key_id).await? {
        Whose::Known(signer, keys) => (Some(signer), claim.verify(Keys::Current(&keys))),
        Whose::Withdrawn => (None, claim.verify(Keys::Withdrawn)),
        Whose::Unknown => (None, claim.verify(Keys::Unknown)),
    };
    let signed = signed.map_err(refuse)?;
    let signer = signer.ok_or(Refused::UnknownKey).map_err(refuse)?;
    let keep_until = DateTime::from_timestamp(signed.remember_until(), 0);
    let remembered = hub.store.remember(SignedRequest {
        signer: signer.clone(),
        keys: key_id,
        nonce: signed.nonce(),
        keep_until: keep_until.ok_or(Refused::LivesTooLong).map_err(refuse)?,
        most: MAX_REMEMBERED,
        at: now,
    });
    match remembered.await? {
        Remembered::New => {}
        Remembered::Seen => return Err(refuse(Refused::Replayed)),
        Remembered::TooMany => return Err(refuse(Refused::TooManyRequests)),
    }
    is_known(&parts, &signer);
    let mut whole = Request::new(body);
    // The endpoint's own limit, which is not higher, is kept to when it reads.
    DefaultBodyLimit::max(MAX_CARRIED_BYTES).apply(&mut whole);
    let body = Bytes::from_request(whole, &()).await?;
    signed.covers(&body).map_err(refuse)?;
    parts.extensions.insert(SignedBy(signer));
    Ok(Request::from_parts(parts, Body::from(body)))
}

/// Whom a request was sent to: `:authority` in HTTP/2, `Host` in HTTP/1.1. Nobody where it says two things: who
/// signed which of them is not guessed.
fn authority(parts: &Parts) -> Option<&str> {
    let mut hosts = parts.headers.get_all(HOST).iter();
    let host = hosts.next().map(|host| host.to_str().ok());
    let named = parts.uri.authority().map(|authority| authority.as_str());
    match (named, host, hosts.next()) {
        (Some(named), None, None) => Some(named),
        (None, Some(host), None) => host,
        (Some(named), Some(Some(host)), None) if named == host => Some(named),
        _ => None,
    }
}

/// Reads what a head says of itself.
fn read(parts: &Parts, hub: &Hub, now: DateTime<Utc>) -> Result<Claim, Refused> {
    let fields: Vec<(&str, &[u8])> = parts
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_bytes()))
        .collect();
    let head = Head {
        method: parts.method.as_str(),
        authority: authority(parts).unwrap_or_default(),
        path: parts.uri.path(),
        query: parts.uri.query(),
        fields: &fields,
    };
    Claim::read(&head, &hub.names, now.timestamp())
}

/// Whose keys these are.
enum Whose {
    Known(Signer, Box<PublicKeys>),
    Withdrawn,
    Unknown,
}

async fn whose(hub: &Hub, key_id: &str) -> Result<Whose, StoreError> {
    // Desks first: their public keys are known to everybody, and whoever enrolled them as a device's must not take
    // a desk's place.
    let register = hub.register.newest(&*hub.store).await?;
    let mut desks = hub.desks.with(hub.store.desks().await?, key_id);
    if let Some(register) = &register {
        for (agency, keys) in register.desks_with(key_id) {
            desks.insert(agency.to_owned(), keys.clone());
        }
    }
    let mut desks = desks.into_iter();
    match (desks.next(), desks.next()) {
        (None, _) => {}
        (Some((agency, keys)), None) => {
            let signer = Signer::Desk(agency);
            return Ok(Whose::Known(signer, Box::new(keys)));
        }
        // Two agencies with the same keys: nobody can say which one asks.
        _ => return Ok(Whose::Unknown),
    }
    let Some(device) = hub.store.device(key_id).await? else {
        return Ok(Whose::Unknown);
    };
    if register.is_some_and(|register| register.has_withdrawn(&device.id)) {
        return Ok(Whose::Withdrawn);
    }
    let keys: DeviceKeys = serde_json::from_str(&device.keys).map_err(|_| StoreError::Damaged)?;
    let signer = Signer::Device(device.id);
    Ok(Whose::Known(signer, Box::new(keys.signing)))
}

/// The keys of the desks, read out of each description once and not once a request.
#[derive(Default)]
pub(crate) struct Desks(Mutex<BTreeMap<String, Desk>>);

/// What one agency's description says.
struct Desk {
    public: String,
    keys: Option<(String, PublicKeys)>,
}

impl Desk {
    fn read(public: String) -> Desk {
        let keys = Agency::parse(&public).ok().and_then(|agency| agency.keys);
        Desk {
            public,
            keys: keys.map(|keys| (keys.id(), keys)),
        }
    }
}

impl Desks {
    /// The agencies, among these, whose desks have the keys of that id.
    fn with(&self, rows: Vec<AgencyRow>, key_id: &str) -> BTreeMap<String, PublicKeys> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut before = std::mem::take(&mut *known);
        for AgencyRow { id, public } in rows {
            let desk = match before.remove(&id) {
                Some(desk) if desk.public == public => desk,
                _ => Desk::read(public),
            };
            known.insert(id, desk);
        }
        let found = known.iter().filter_map(|(agency, desk)| {
            let (id, keys) = desk.keys.as_ref()?;
            (id == key_id).then(|| (agency.clone(), keys.clone()))
        });
        found.collect()
    }
}

/// Whether a desk of this hub has the keys of that id.
///
/// # Errors
/// [`StoreError`].
pub(crate) async fn is_a_desks(hub: &Hub, key_id: &str) -> Result<bool, StoreError> {
    let register = hub.register.newest(&*hub.store).await?;
    let named = register.is_some_and(|register| register.desks_with(key_id).next().is_some());
    Ok(named || !hub.desks.with(hub.store.desks().await?, key_id).is_empty())
}

/// What is wrong with a signature costs its caller from the same allowance as a wrong token.
fn refused_to(parts: &Parts, hub: &Hub, refused: Refused) -> Failure {
    if is_allowed(parts, hub) {
        Failure::NotSigned(refused)
    } else {
        Refusal::TooManyRequests.into()
    }
}

/// The signatures of an enrolment, by the keys that it brings along; none where it has none.
pub(crate) struct Proof(Option<Claim>);

impl FromRequestParts<Arc<Hub>> for Proof {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, hub: &Arc<Hub>) -> Result<Proof, Failure> {
        if !is_signed(&parts.headers) {
            return Ok(Proof(None));
        }
        let claim = read(parts, hub, Utc::now()).map_err(Failure::NotSigned)?;
        Ok(Proof(Some(claim)))
    }
}

impl Proof {
    /// Checks that whoever enrols has these keys.
    ///
    /// # Errors
    /// Nothing was signed, or not so.
    pub(crate) fn signed_with(self, keys: &PublicKeys, body: &[u8]) -> Result<(), Failure> {
        let claim = self.0.ok_or(Refusal::Unauthorised)?;
        claim
            .covers(body)
            .and_then(|()| claim.verify(Keys::Current(keys)))
            .map(drop)
            .map_err(Failure::NotSigned)
    }
}
