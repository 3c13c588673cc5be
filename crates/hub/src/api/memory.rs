//! How much of a connection lies in memory: what it brings is read, and what is large is answered, only while there is
//! room for it. Over HTTP/2 one connection has many requests under way.

use crate::connection::{Connection, WithoutBody, held_with, read_where_there_is_room};
use axum::extract::{MatchedPath, Request};
use axum::http::Method;
use axum::http::header::CONTENT_LENGTH;
use axum::middleware::Next;
use axum::response::Response;
use repere_referral::MAX_SEALED_BYTES;
use repere_referral::wire::paths;
use std::sync::Arc;

/// What is answered with a few lines, or one page of a list. Everything else that is asked for counts as large.
const SMALL: [&str; 8] = [
    paths::HEALTH,
    paths::MAILBOX,
    paths::DEVICE,
    paths::INTRODUCTIONS,
    paths::REPLIES,
    paths::REPLY,
    paths::LOG_CHECKPOINT,
    paths::LOG_TILES,
];

/// Around every endpoint, inside the limit on pauses in a body: whoever waits for room does not pause.
pub(crate) async fn bound(request: Request, next: Next) -> Response {
    let Some(connection) = request.extensions().get::<Arc<Connection>>().cloned() else {
        return next.run(request).await;
    };
    let path = request.extensions().get::<MatchedPath>();
    let is_small = path.is_none_or(|path| SMALL.contains(&path.as_str()));
    // One that asks for a head alone has the whole answer made as well.
    let asks = matches!(*request.method(), Method::GET | Method::HEAD);
    if asks && !is_small {
        let room = connection.room(MAX_SEALED_BYTES).await;
        let answer = next.run(request).await;
        return answer.map(|body| held_with(body, room));
    }
    if request.extensions().get::<WithoutBody>().is_some() {
        return next.run(request).await;
    }
    let length = request.headers().get(CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
    let bytes = length.unwrap_or(MAX_SEALED_BYTES);
    let taken = Arc::default();
    let request =
        request.map(|body| read_where_there_is_room(body, connection, bytes, Arc::clone(&taken)));
    let answer = next.run(request).await;
    drop(taken);
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::{Body, Bytes};
    use axum::routing::{get, put};
    use axum::{Router, middleware};
    use std::time::Duration;
    use tower::ServiceExt as _;
    use tower_http::timeout::RequestBodyTimeoutLayer;

    /// Whether a request to a path is answered while there is no room left.
    async fn is_answered(method: Method, path: &str, without_body: bool) -> bool {
        let connection = Connection::new(Duration::from_secs(20));
        let taken = Arc::clone(&connection).room(MAX_SEALED_BYTES).await;
        let router = Router::new()
            .route(paths::HEALTH, get(async || "ok"))
            .route(paths::REGISTER, get(async || "large"))
            .route(
                paths::REFERRAL,
                put(async |_: Bytes| "kept").delete(async || "dropped"),
            )
            .layer(middleware::from_fn(bound))
            .layer(RequestBodyTimeoutLayer::new(Duration::from_secs(30)));
        let body = match without_body {
            true => Body::empty(),
            false => Body::from("sealed"),
        };
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = path.parse().expect("a path");
        request.extensions_mut().insert(connection);
        if without_body {
            request.extensions_mut().insert(WithoutBody);
        }
        let answered = tokio::time::timeout(Duration::from_millis(300), router.oneshot(request));
        let answered = answered.await.is_ok();
        drop(taken);
        answered
    }

    #[tokio::test]
    async fn what_is_small_and_has_no_body_waits_for_no_room() {
        let referral = "/v1/referrals/0193a6b2-8f3d-7cc1-a8f5-2b1d3c4e5f60";
        for (method, path, without_body, answered) in [
            (Method::GET, paths::HEALTH, true, true),
            (Method::DELETE, referral, true, true),
            (Method::PUT, referral, false, false),
            (Method::GET, paths::REGISTER, true, false),
            (Method::HEAD, paths::REGISTER, true, false),
        ] {
            let name = format!("{method} {path}");
            assert_eq!(
                is_answered(method, path, without_body).await,
                answered,
                "{name}"
            );
        }
    }
}
