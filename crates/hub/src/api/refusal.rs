//! Every way to say no, with its status and its stable code.

use crate::store::StoreError;
use axum::Json;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use repere_referral::wire::Problem;

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The body or a parameter is not what this endpoint takes.
    BadRequest,
    /// No such method here.
    BadMethod,
    /// No token, a wrong one, or one for something else.
    Unauthorised,
    /// The code was never given out, or is too old.
    CodeUnknown,
    /// The code has been used.
    CodeUsed,
    /// The id, or the keys, are taken by something else.
    Conflict,
    /// The hub has nothing of that id.
    NotFound,
    /// No such agency here.
    UnknownAgency,
    /// Larger than a sealed referral may be.
    TooLarge,
    /// The body came too slowly, or not whole.
    Timeout,
    /// Too many requests from one place.
    TooMany,
    /// The hub could not do it; later it may.
    Fault,
}

impl Refusal {
    fn parts(self) -> (StatusCode, &'static str) {
        match self {
            Refusal::BadRequest => (StatusCode::BAD_REQUEST, "bad-request"),
            Refusal::BadMethod => (StatusCode::METHOD_NOT_ALLOWED, "bad-method"),
            Refusal::Unauthorised => (StatusCode::UNAUTHORIZED, "unauthorised"),
            Refusal::CodeUnknown => (StatusCode::FORBIDDEN, "code-unknown"),
            Refusal::CodeUsed => (StatusCode::CONFLICT, "code-used"),
            Refusal::Conflict => (StatusCode::CONFLICT, "conflict"),
            Refusal::NotFound => (StatusCode::NOT_FOUND, "not-found"),
            Refusal::UnknownAgency => (StatusCode::NOT_FOUND, "unknown-agency"),
            Refusal::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
            Refusal::Timeout => (StatusCode::REQUEST_TIMEOUT, "timeout"),
            Refusal::TooMany => (StatusCode::TOO_MANY_REQUESTS, "too-many-requests"),
            Refusal::Fault => (StatusCode::INTERNAL_SERVER_ERROR, "fault"),
        }
    }

    /// The refusal's code on the wire.
    pub(crate) fn code(self) -> &'static str {
        self.parts().1
    }
}

/// Left on an answer for the event about it.
#[derive(Clone, Copy)]
pub(crate) enum Why {
    Refused(Refusal),
    Store(StoreError),
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, code) = self.parts();
        let mut response = (
            status,
            Json(Problem {
                code: code.to_owned(),
            }),
        )
            .into_response();
        response.extensions_mut().insert(Why::Refused(self));
        response
    }
}

/// A refusal, or a store that failed: the client learns only that it was the hub's fault.
pub(crate) enum Failure {
    Refused(Refusal),
    Store(StoreError),
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Failure::Refused(refusal) => refusal.into_response(),
            Failure::Store(error) => {
                let mut response = Refusal::Fault.into_response();
                response.extensions_mut().insert(Why::Store(error));
                response
            }
        }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Failure {
        Failure::Refused(refusal)
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
