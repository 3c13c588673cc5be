//! Reading an answer without believing it: bounded, of the kind that was asked for, or an error.

use crate::ExchangeError;
use repere_referral::wire::Problem;
use reqwest::header::{CONTENT_TYPE, IF_NONE_MATCH};
use reqwest::{Client, Request, Response, StatusCode};
use serde::de::DeserializeOwned;

/// A whole answer that says success.
pub(super) struct Answer {
    /// What was asked for is as the asker knows it; nothing of it came.
    pub(super) unchanged: bool,
    media_type: String,
    body: Vec<u8>,
}

impl Answer {
    /// Sends a request and reads its answer, of at most `limit` bytes.
    pub(super) async fn to(
        http: &Client,
        request: Request,
        limit: usize,
    ) -> Result<Answer, ExchangeError> {
        // Only who named what it knows may be told that nothing is newer (RFC 9110, section 15.4.5).
        let conditional = request.headers().contains_key(IF_NONE_MATCH);
        let response = http.execute(request).await?;
        let status = response.status();
        let media_type = media_type(&response);
        if status == StatusCode::NOT_MODIFIED && conditional {
            return Ok(Answer {
                unchanged: true,
                media_type: String::new(),
                body: Vec::new(),
            });
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
        let body = read(response, limit).await?;
        if status.is_success() {
            return Ok(Answer {
                unchanged: false,
                media_type,
                body,
            });
        }
        let problem: Option<Problem> = serde_json::from_slice(&body)
            .ok()
            .filter(|_| media_type == "application/json");
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

async fn read(mut response: Response, limit: usize) -> Result<Vec<u8>, ExchangeError> {
    let mut body = Vec::new();
    while let Some(piece) = response.chunk().await? {
        // No answer of a hub is as long as the limit.
        if body.len() + piece.len() > limit {
            return Err(ExchangeError::NotAHub);
        }
        body.extend_from_slice(&piece);
    }
    Ok(body)
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
