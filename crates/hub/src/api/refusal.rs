//! How the hub says no: with the status and the code of the wire.

use crate::store::StoreError;
use axum::Json;
use axum::extract::rejection::BytesRejection;
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use repere_referral::WaybillRefused;
use repere_referral::wire::Problem;
use repere_requests::Refused;
use serde::Serialize;

/// In how many seconds a client asks again where the store could not be reached: another database takes over within
/// seconds (RFC 9110, section 10.2.3).
const TRY_AGAIN: HeaderValue = HeaderValue::from_static("2");

pub(crate) use repere_referral::wire::ProblemCode as Refusal;

/// The media type of problem details (RFC 9457, section 3), for clients that accept it. Clients of before read
/// `application/json`.
pub(super) const PROBLEM_TYPE: &str = "application/problem+json";

/// Problem details (RFC 9457). `type` is left out, which is `about:blank`: what the status says is said by `title`, and
/// what it does not by `code`, which clients have always read.
#[derive(Serialize)]
struct Details {
    code: Refusal,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    status: u16,
    title: &'static str,
}

/// Left on an answer for the event about it.
#[derive(Clone, Copy)]
pub(crate) enum Why {
    Refused(Refusal),
    /// What was wrong with the signatures; the client learns less.
    NotSigned(Refused),
    Store(StoreError),
}

/// The answer that says no.
pub(crate) fn refuse(code: Refusal) -> Response {
    say(code, code.into())
}

fn say(code: Refusal, problem: Problem) -> Response {
    let status = StatusCode::from_u16(code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let details = Details {
        code: problem.code,
        reason: problem.reason,
        status: status.as_u16(),
        title: status.canonical_reason().unwrap_or_default(),
    };
    let mut response = (status, Json(details)).into_response();
    response.extensions_mut().insert(Why::Refused(code));
    response
}

/// A refusal, or a store that failed: the client learns only that it was the hub's fault, and whether to ask again
/// soon.
pub(crate) enum Failure {
    Refused(Refusal),
    /// What came for the register is not believed, for this reason.
    NotBelieved(&'static str),
    /// What was brought for another device is not taken, for this reason.
    WaybillRefused(WaybillRefused),
    /// The signatures are not good for this request.
    NotSigned(Refused),
    Store(StoreError),
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Failure::Refused(refusal) => refuse(refusal),
            Failure::NotBelieved(reason) => {
                let code = Refusal::RegisterRefused;
                let reason = Some(reason.to_owned());
                say(code, Problem { code, reason })
            }
            Failure::WaybillRefused(refused) => {
                let code = Refusal::WaybillRefused;
                let reason = Some(refused.code().to_owned());
                say(code, Problem { code, reason })
            }
            Failure::NotSigned(refused) => {
                let mut response = refuse(of_signature(refused));
                response.extensions_mut().insert(Why::NotSigned(refused));
                response
            }
            Failure::Store(error) => {
                let mut response = refuse(Refusal::Fault);
                if error.is_unreachable() {
                    *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
                    response.headers_mut().insert(RETRY_AFTER, TRY_AGAIN);
                }
                response.extensions_mut().insert(Why::Store(error));
                response
            }
        }
    }
}

/// What a client can do about it: sign with the hub's time, sign again, wait; or nothing.
fn of_signature(refused: Refused) -> Refusal {
    match refused {
        Refused::Replayed => Refusal::Replayed,
        Refused::TooManyRequests => Refusal::TooManyRequests,
        Refused::WithdrawnKey => Refusal::Withdrawn,
        refused if refused.is_about_time() => Refusal::WrongTime,
        _ => Refusal::Unauthorised,
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Failure {
        Failure::Refused(refusal)
    }
}

impl From<WaybillRefused> for Failure {
    fn from(refused: WaybillRefused) -> Failure {
        Failure::WaybillRefused(refused)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        Failure::Store(error)
    }
}

impl From<BytesRejection> for Failure {
    fn from(rejection: BytesRejection) -> Failure {
        Failure::Refused(match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Refusal::TooLarge,
            // The only other way to fail is a body that stops: too slow, or cut.
            _ => Refusal::Timeout,
        })
    }
}
