//! Signing what is asked for in somebody's name, with the hub's time.

use super::answer::{Answer, Asked, Hub};
use crate::ExchangeError;
use repere_referral::SigningKeys;
use repere_requests::{Head, HubClock, SignedFields, sign};
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Body, Request, Url};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// No clock of a device says more, however wrong it is; what it says has to fit into a field.
const YEAR_10000: i64 = 253_402_300_800;

/// Whoever asks, and what is known of the hub's clock.
pub(super) struct Signing {
    keys: SigningKeys,
    /// The device's own clock, in seconds since 1970. It counts until the hub has said its time.
    own: fn() -> i64,
    clock: Mutex<HubClock>,
    /// The hub takes the token and not the signature: one of before there were any, or one that has no keys of
    /// this desk.
    is_of_before: AtomicBool,
}

impl Signing {
    pub(super) fn new(keys: &SigningKeys, own: fn() -> i64) -> Signing {
        Signing {
            keys: SigningKeys::from_bytes(&keys.to_bytes()).expect("keys give their own bytes"),
            own,
            clock: Mutex::default(),
            is_of_before: AtomicBool::new(false),
        }
    }

    /// Sends a request and reads its answer. One that carries a token, be it an empty one, is signed, and the token
    /// stays here unless the hub does not take the signature.
    pub(super) async fn ask(
        &self,
        hub: Hub<'_>,
        mut request: Request,
        limit: usize,
    ) -> Result<Answer, ExchangeError> {
        let Some(bearer) = request.headers_mut().remove(AUTHORIZATION) else {
            return Answer::to(hub, request, limit).await;
        };
        let has_bearer = bearer.as_bytes().trim_ascii() != b"Bearer";
        if !(has_bearer && self.is_of_before.load(Ordering::Relaxed)) {
            match self.ask_signed(hub, &request, limit).await {
                Err(ExchangeError::Unauthorised) if has_bearer => {}
                answered => return answered,
            }
        }
        request.headers_mut().insert(AUTHORIZATION, bearer);
        let answered = Answer::to(hub, request, limit).await;
        if answered != Err(ExchangeError::Unauthorised) {
            self.is_of_before.store(true, Ordering::Relaxed);
        }
        answered
    }

    /// Signs with the hub's time as it is known; where that was wrong, once more with the one that the refusal
    /// brought.
    async fn ask_signed(
        &self,
        hub: Hub<'_>,
        request: &Request,
        limit: usize,
    ) -> Result<Answer, ExchangeError> {
        for _ in 0..2 {
            match Answer::asked(hub, self.signed(request)?, limit, &self.clock).await? {
                Asked::Answered(answer) => return Ok(answer),
                Asked::WrongTime => {}
            }
        }
        // Its hubs do not agree on the time.
        Err(ExchangeError::ServerFault { status: 401 })
    }

    fn signed(&self, request: &Request) -> Result<Request, ExchangeError> {
        let unusable = || ExchangeError::ClientUnusable;
        let mut copy = request.try_clone().ok_or_else(unusable)?;
        let url = request.url();
        let authority = authority(url).ok_or_else(unusable)?;
        let fields: Vec<(&str, &[u8])> = request
            .headers()
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_bytes()))
            .collect();
        let head = Head {
            method: request.method().as_str(),
            authority: &authority,
            path: url.path(),
            query: url.query(),
            fields: &fields,
        };
        let body = request.body().and_then(Body::as_bytes);
        let body = body.filter(|body| !body.is_empty());
        let clock = self.clock.lock().unwrap_or_else(PoisonError::into_inner);
        let now = clock.now((self.own)().clamp(0, YEAR_10000), Instant::now());
        drop(clock);
        let signed = sign(&head, body, &self.keys, now, &mut rand::rng());
        put(copy.headers_mut(), signed.map_err(|_| unusable())?).ok_or_else(unusable)?;
        Ok(copy)
    }
}

/// What goes into the `Host` field.
fn authority(url: &Url) -> Option<String> {
    let host = url.host_str()?;
    Some(match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    })
}

fn put(headers: &mut HeaderMap, signed: SignedFields) -> Option<()> {
    let SignedFields {
        content_digest,
        signature_input,
        signature,
    } = signed;
    for (name, value) in [
        ("content-digest", content_digest),
        ("signature-input", Some(signature_input)),
        ("signature", Some(signature)),
    ] {
        if let Some(value) = value {
            let mut value = HeaderValue::from_str(&value).ok()?;
            // Never the same twice, and larger than the table of HTTP/2: it would only push everything else out
            // (RFC 7541, section 7.1.3).
            value.set_sensitive(true);
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    Some(())
}
