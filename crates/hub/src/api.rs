//! The hub's HTTP: what is asked, by whom, and what is answered. All problems are `{ "code": … }`.

mod desks;
mod devices;
mod frame;
mod refusal;
mod replies;
mod who;

use crate::event::Observer;
use crate::limits::RateLimiter;
use crate::store::Store;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post, put};
use axum::{Router, middleware};
use repere_referral::{MAX_SEALED_BYTES, SigningKeys, reply};
use std::sync::Arc;
use std::time::Duration;
use tower_http::timeout::RequestBodyTimeoutLayer;

pub(crate) use refusal::Refusal;

/// The largest JSON body: an enrolment with its post-quantum key is 3 KB.
const MAX_JSON_BYTES: usize = 16 * 1024;

/// The longest pause between two pieces of a body. A slow network pauses for seconds.
const BODY_PAUSE: Duration = Duration::from_secs(30);

/// The state that every request needs.
pub(crate) struct Hub<S> {
    pub store: S,
    /// The keys that receipts are signed with.
    pub keys: SigningKeys,
    pub limiter: RateLimiter,
    pub observer: Observer,
}

/// The endpoints, as they stand in events.
const ENDPOINTS: &[&str] = &[
    "/healthz",
    "/v1/enrolments",
    "/v1/referrals/{id}",
    "/v1/invitations",
    "/v1/mailboxes/{agency}",
    "/v1/mailboxes/{agency}/{id}",
    "/v1/mailboxes/{agency}/{id}/fetched",
    "/v1/devices/{id}",
    "/v1/replies",
    "/v1/replies/{id}",
    "/v1/replies/{id}/fetched",
];

/// All endpoints over one hub.
pub(crate) fn router<S: Store>(hub: Arc<Hub<S>>) -> Router {
    let open = Router::new()
        .route("/healthz", get(devices::health::<S>))
        .route("/v1/enrolments", post(devices::enrol::<S>))
        .layer(middleware::from_fn_with_state(
            Arc::clone(&hub),
            frame::limit::<S>,
        ));
    let upload = Router::new()
        .route(
            "/v1/referrals/{id}",
            put(devices::upload::<S>).delete(replies::erase::<S>),
        )
        .layer(DefaultBodyLimit::max(MAX_SEALED_BYTES));
    let reply = Router::new()
        .route(
            "/v1/replies/{id}",
            put(replies::put::<S>).get(replies::download::<S>),
        )
        .layer(DefaultBodyLimit::max(reply::MAX_SEALED_BYTES));
    Router::new()
        .route("/v1/invitations", post(desks::invite::<S>))
        .route("/v1/mailboxes/{agency}", get(desks::mailbox::<S>))
        .route("/v1/mailboxes/{agency}/{id}", get(desks::download::<S>))
        .route(
            "/v1/mailboxes/{agency}/{id}/fetched",
            post(desks::fetched::<S>),
        )
        .route("/v1/devices/{id}", get(desks::device::<S>))
        .route("/v1/replies", get(replies::list::<S>))
        .route("/v1/replies/{id}/fetched", post(replies::fetched::<S>))
        .merge(open)
        .layer(DefaultBodyLimit::max(MAX_JSON_BYTES))
        .merge(upload)
        .merge(reply)
        .fallback(async || Refusal::NotFound)
        .method_not_allowed_fallback(async || Refusal::BadMethod)
        .layer(RequestBodyTimeoutLayer::new(BODY_PAUSE))
        .layer(middleware::from_fn_with_state(
            Arc::clone(&hub),
            frame::around::<S>,
        ))
        .with_state(hub)
}

/// Lower-case hexadecimal, as hashes stand on the wire.
fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits =
        |byte: &u8| [byte >> 4, byte & 15].map(|digit| char::from(DIGITS[usize::from(digit)]));
    bytes.iter().flat_map(digits).collect()
}
