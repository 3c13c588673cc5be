//! How much of a connection lies in memory: what it brings is read, and what is large is answered, only while there is
//! room for it. Over HTTP/2 one connection has many requests under way.

use crate::connection::{Connection, held_with, read_where_there_is_room};
use axum::body::HttpBody as _;
use axum::extract::{MatchedPath, Request};
use axum::http::Method;
use axum::http::header::CONTENT_LENGTH;
use axum::middleware::Next;
use axum::response::Response;
use repere_referral::MAX_SEALED_BYTES;
use repere_referral::wire::paths;
use std::sync::Arc;

/// What is answered with a few lines, or one page of a list. Everything else that is asked for counts as large.
const SMALL: [&str; 6] = [
    paths::HEALTH,
    paths::MAILBOX,
    paths::DEVICE,
    paths::INTRODUCTIONS,
    paths::REPLIES,
    paths::REPLY,
];

/// Around every endpoint, inside the limit on pauses in a body: whoever waits for room does not pause.
pub(crate) async fn bound(request: Request, next: Next) -> Response {
    let Some(connection) = request.extensions().get::<Arc<Connection>>().cloned() else {
        return next.run(request).await;
    };
    let path = request.extensions().get::<MatchedPath>();
    let is_small = path.is_none_or(|path| SMALL.contains(&path.as_str()));
    if request.method() == Method::GET && !is_small {
        let room = connection.room(MAX_SEALED_BYTES).await;
        let answer = next.run(request).await;
        return answer.map(|body| held_with(body, room));
    }
    if request.body().is_end_stream() {
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
