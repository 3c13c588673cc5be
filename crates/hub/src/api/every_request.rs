//! Around every request: a time limit, headers that keep a browser from doing anything with the
//! answer, and one event for the operator.

use super::Hub;
use super::refusal::{PROBLEM_TYPE, Refusal, Why, refuse};
use crate::event::Event;
use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use repere_referral::wire::paths;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The longest that a request may take: a whole mebibyte over a poor mobile network (2 KB/s).
const REQUEST_LIMIT: Duration = Duration::from_secs(10 * 60);

/// The hub serves programs, never pages.
const HEADERS: [(HeaderName, &str); 6] = [
    (header::CACHE_CONTROL, "no-store"),
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; frame-ancestors 'none'",
    ),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::STRICT_TRANSPORT_SECURITY, "max-age=63072000"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
];

/// The outermost layer.
pub(crate) async fn around(State(hub): State<Arc<Hub>>, request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let endpoint = endpoint(request.extensions().get::<MatchedPath>());
    let accepts = accepts_problems(request.headers());
    let mut response = match tokio::time::timeout(REQUEST_LIMIT, next.run(request)).await {
        Ok(response) => response,
        Err(_) => refuse(Refusal::Timeout),
    };
    for (name, value) in HEADERS {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    let why = response.extensions().get::<Why>().copied();
    if why.is_some() && accepts {
        let problem = HeaderValue::from_static(PROBLEM_TYPE);
        response.headers_mut().insert(header::CONTENT_TYPE, problem);
    }
    if let Some(Why::Store(error)) = why {
        (hub.observer)(Event::StoreFailed { code: error.code() });
    }
    (hub.observer)(Event::Answered {
        endpoint,
        status: response.status().as_u16(),
        code: match why {
            Some(Why::Refused(refusal)) => Some(refusal.as_str()),
            Some(Why::NotSigned(refused)) => Some(refused.code()),
            Some(Why::Store(_)) => Some(Refusal::Fault.as_str()),
            None => None,
        },
        milliseconds: u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
    });
    response
}

/// Whether a client names the media type of problem details among what it accepts (RFC 9110, section 12.5.1).
fn accepts_problems(headers: &HeaderMap) -> bool {
    let named = headers.get_all(header::ACCEPT).iter();
    let mut named = named
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|value| value.split(';').next());
    named.any(|one| one.trim().eq_ignore_ascii_case(PROBLEM_TYPE))
}

/// Before the endpoints that need no token.
pub(crate) async fn limit(
    State(hub): State<Arc<Hub>>,
    ConnectInfo(address): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Response {
    if hub.limiter.allows(address.ip(), Instant::now()) {
        next.run(request).await
    } else {
        refuse(Refusal::TooManyRequests)
    }
}

/// The path as it was declared: an event must not carry an id.
fn endpoint(matched: Option<&MatchedPath>) -> &'static str {
    let declared = matched.map_or("", MatchedPath::as_str);
    paths::ALL
        .into_iter()
        .find(|path| *path == declared)
        .unwrap_or("other")
}
