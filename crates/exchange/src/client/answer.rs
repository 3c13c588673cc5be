//! Reading an answer without believing it: bounded, of the kind that was asked for, or an error.

use crate::ExchangeError;
use crate::outbox::Lanes;
use repere_referral::wire::{Problem, ProblemCode};
use repere_requests::HubClock;
use reqwest::header::{CONTENT_TYPE, DATE, IF_NONE_MATCH};
use reqwest::{Client, Request, Response, StatusCode, Version};
use serde::de::DeserializeOwned;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The media types of a refusal: as hubs of before say it, and problem details (RFC 9457).
const PROBLEMS: [&str; 2] = ["application/json", "application/problem+json"];

/// How the hub answered last.
#[derive(Clone, Default)]
pub(super) struct Way(Arc<AtomicU8>);

impl Way {
    /// How many requests it carries at once.
    pub(super) fn lanes(&self) -> Lanes {
        match self.0.load(Ordering::Relaxed) {
            0 => Lanes::One,
            1 => Lanes::Few,
            _ => Lanes::Many,
        }
    }

    fn hear(&self, version: Version) {
        let seen = if version == Version::HTTP_2 { 2 } else { 1 };
        self.0.store(seen, Ordering::Relaxed);
    }
}

/// Whom a request goes to.
#[derive(Clone, Copy)]
pub(super) struct Hub<'a> {
    pub(super) http: &'a Client,
    pub(super) way: &'a Way,
    /// What the hub says of its time to whoever does not sign.
    pub(super) heard: &'a Mutex<HubClock>,
    /// The longest pause within an answer. A slow network has none; how long all of it may take is the request's.
    pub(super) pause: Duration,
}

/// What became of a signed request.
pub(super) enum Asked {
    Answered(Answer),
    /// The hub's time is another; the clock has it now.
    WrongTime,
}

/// A whole answer that says success.
#[derive(PartialEq)]
pub(super) struct Answer {
    /// What was asked for is as the asker knows it; nothing of it came.
    pub(super) unchanged: bool,
    media_type: String,
    body: Vec<u8>,
}

impl Answer {
    /// Sends a request and reads its answer, of at most `limit` bytes.
    pub(super) async fn to(
        hub: Hub<'_>,
        request: Request,
        limit: usize,
    ) -> Result<Answer, ExchangeError> {
        match Answer::asked(hub, request, limit, hub.heard).await? {
            Asked::Answered(answer) => Ok(answer),
            // To somebody who did not say a time.
            Asked::WrongTime => Err(ExchangeError::NotAHub),
        }
    }

    /// As [`to`](Self::to), with what the hub says of its time heard.
    pub(super) async fn asked(
        hub: Hub<'_>,
        request: Request,
        limit: usize,
        clock: &Mutex<HubClock>,
    ) -> Result<Asked, ExchangeError> {
        // Only who named what it knows may be told that nothing is newer (RFC 9110, section 15.4.5).
        let conditional = request.headers().contains_key(IF_NONE_MATCH);
        let response = hub.http.execute(request).await?;
        hub.way.hear(response.version());
        if let Some(date) = response.headers().get(DATE).and_then(|it| it.to_str().ok()) {
            let mut clock = clock.lock().unwrap_or_else(PoisonError::into_inner);
            clock.hear(date, Instant::now());
        }
        let status = response.status();
        let media_type = media_type(&response);
        if status == StatusCode::NOT_MODIFIED && conditional {
            return Ok(Asked::Answered(Answer {
                unchanged: true,
                media_type: String::new(),
                body: Vec::new(),
            }));
        }
        // RFC 6585, section 6: a network that wants a login says so.
        if status == StatusCode::NETWORK_AUTHENTICATION_REQUIRED || status.is_redirection() {
            return Err(ExchangeError::NotAHub);
        }
        if status.is_server_error() {
            return Err(ExchangeError::ServerFault {
                status: status.as_u16(),
            });
        }
        if media_type == "text/html" {
            return Err(ExchangeError::NotAHub);
        }
        let body = read(response, limit, hub.pause).await?;
        if status.is_success() {
            return Ok(Asked::Answered(Answer {
                unchanged: false,
                media_type,
                body,
            }));
        }
        let problem: Option<Problem> = serde_json::from_slice(&body)
            .ok()
            .filter(|_| PROBLEMS.contains(&media_type.as_str()));
        if problem
            .as_ref()
            .is_some_and(|it| it.code == ProblemCode::WrongTime)
        {
            return Ok(Asked::WrongTime);
        }
        Err(problem
            .and_then(|problem| ExchangeError::of_problem(&problem, status))
            .unwrap_or(ExchangeError::NotAHub))
    }

    /// The JSON value that it holds.
    pub(super) fn json<T: DeserializeOwned>(self) -> Result<T, ExchangeError> {
        serde_json::from_slice(&self.bytes("application/json")?).map_err(|_| ExchangeError::NotAHub)
    }

    /// The bytes that it holds, of this kind.
    pub(super) fn bytes(self, media_type: &str) -> Result<Vec<u8>, ExchangeError> {
        if self.media_type == media_type {
            Ok(self.body)
        } else {
            Err(ExchangeError::NotAHub)
        }
    }

    /// Success, and nothing to say.
    pub(super) fn nothing(self) -> Result<(), ExchangeError> {
        if self.body.is_empty() {
            Ok(())
        } else {
            Err(ExchangeError::NotAHub)
        }
    }
}

async fn read(
    mut response: Response,
    limit: usize,
    pause: Duration,
) -> Result<Vec<u8>, ExchangeError> {
    // HTTP/2 can end an answer before its announced length and call that its end: the client's library takes a reset
    // of the stream without an error for one.
    let announced = response.content_length();
    let mut body = Vec::new();
    loop {
        let piece = tokio::time::timeout(pause, response.chunk()).await;
        let Some(piece) = piece.map_err(|_| ExchangeError::CutShort)?? else {
            return match announced.is_none_or(|announced| body.len() as u64 == announced) {
                true => Ok(body),
                false => Err(ExchangeError::CutShort),
            };
        };
        // No answer of a hub is as long as the limit.
        if body.len() + piece.len() > limit {
            return Err(ExchangeError::NotAHub);
        }
        body.extend_from_slice(&piece);
    }
}

/// `text/html` of `Text/HTML; charset=utf-8`.
fn media_type(response: &Response) -> String {
    response
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .map(|value| value.trim().to_ascii_lowercase())
        .unwrap_or_default()
}
