//! Endpoints of the register.

use super::Hub;
use super::authentication::Desk;
use super::path::Named;
use super::refusal::{Failure, Refusal};
use crate::register::{Known, NotFollowed, Stamping};
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{FromRequestParts as _, Query, Request, State};
use axum::http::header::{CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use chrono::Utc;
use repere_referral::wire::paths;
use repere_register::{CoSigned, Refused, Role, Update};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The largest envelope of a registrar's edition: base64 takes four characters for three bytes, and one pair of
/// signatures is 5 KB.
pub(crate) const MAX_ENVELOPE_BYTES: usize = 12 * 1024 * 1024;

/// What the asker says to know, and wants.
#[derive(Deserialize)]
pub(crate) struct Asked {
    /// The version of the newest root.
    #[serde(default)]
    root: u64,
    /// SHA-256 of the deployment's text.
    deployment: Option<String>,
    /// What registrars say is wanted, too.
    #[serde(default)]
    registrars: bool,
    /// The beginnings of the hashes of what registrars said and the asker has, one after the other.
    #[serde(default)]
    held: String,
}

/// `GET /v1/register`: what is newer than what the asker knows; nothing where nothing is. Only a desk is told
/// which devices there are.
pub(crate) async fn register(
    State(hub): State<Arc<Hub>>,
    asked: Result<Query<Asked>, QueryRejection>,
    request: Request,
) -> Result<Response, Failure> {
    let Query(asked) = asked.map_err(|_| Refusal::BadRequest)?;
    let held = beginnings(&asked.held).ok_or(Refusal::BadRequest)?;
    let (mut parts, _) = request.into_parts();
    if asked.registrars {
        Desk::from_request_parts(&mut parts, &hub).await?;
    }
    let register = hub.register.newest(&*hub.store).await?;
    let register = register.ok_or(Refusal::NoRegister)?;
    let tag = register.tag().map(|tag| format!("\"{tag}\""));
    if tag.as_ref().is_some_and(|tag| knows(&parts.headers, tag)) {
        return Ok((StatusCode::NOT_MODIFIED, [(ETAG, tag.unwrap_or_default())]).into_response());
    }
    let file = register.newer_than(&Known {
        root: asked.root,
        deployment: asked.deployment,
        registrars: asked.registrars,
        held,
    });
    let headers = [
        (CONTENT_TYPE, "application/json".to_owned()),
        (ETAG, tag.unwrap_or_default()),
    ];
    Ok((headers, file.to_text()).into_response())
}

/// The beginnings of hashes, if a text is made of such.
fn beginnings(text: &str) -> Option<BTreeSet<String>> {
    let digits = text.as_bytes().chunks(paths::HELD_DIGITS);
    let all = digits.map(|one| {
        let whole = one.len() == paths::HELD_DIGITS && one.iter().all(u8::is_ascii_hexdigit);
        let one = std::str::from_utf8(one).ok()?;
        whole.then(|| one.to_owned())
    });
    all.collect()
}

/// Whether the asker names this tag (RFC 9110, section 13.1.2; the weak comparison).
fn knows(headers: &HeaderMap, tag: &str) -> bool {
    let named = headers.get_all(IF_NONE_MATCH).iter();
    let mut named = named
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','));
    named.any(|one| one.trim().trim_start_matches("W/") == tag)
}

/// `PUT /v1/register/registrars/{id}`: the next edition of which devices a desk has let in.
pub(crate) async fn put_registrar(
    State(hub): State<Arc<Hub>>,
    desk: Desk,
    Named(id): Named<String>,
    body: Result<Bytes, BytesRejection>,
) -> Result<StatusCode, Failure> {
    desk.of(&id)?;
    let statement = CoSigned::parse(&body?, Role::Registrar.max_bytes()).map_err(Refused::from)?;
    let update = Update {
        registrars: vec![(id, statement)],
        ..Update::default()
    };
    let keys = hub.keys.timestamps().ok_or(Refusal::NoRegister)?;
    let (stamping, now) = (Stamping::IfOld, Utc::now());
    let followed = hub
        .register
        .follow(&*hub.store, &update, &keys, stamping, now);
    match followed.await {
        Ok(Some(_)) => Ok(StatusCode::NO_CONTENT),
        Ok(None) => Err(Refusal::NoRegister.into()),
        // Somebody of the same desk was first: they fetch what there is, and write theirs again.
        Err(NotFollowed::Refused(Refused::Rollback { .. } | Refused::TwoContents { .. })) => {
            Err(Refusal::Conflict.into())
        }
        Err(NotFollowed::Refused(refused)) => Err(refused.into()),
        Err(NotFollowed::Store(error)) => Err(error.into()),
        // Only the hub's operator can mend it.
        Err(
            NotFollowed::OtherTimestampKeys
            | NotFollowed::NoDeployment
            | NotFollowed::Expired { .. },
        ) => Err(Refusal::Fault.into()),
    }
}

impl From<Refused> for Failure {
    fn from(refused: Refused) -> Failure {
        Failure::NotBelieved(refused.code())
    }
}
