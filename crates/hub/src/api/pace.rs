//! How fast a body has to come, and in what form: a slow network is awaited, one that trickles on purpose is not, and
//! nothing is unpacked.

use super::refusal::{Refusal, refuse};
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use http_body::Frame;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, Sleep, sleep_until};

/// The least that has to come, in bytes a second, when the grace is over: half of what the slowest network that
/// devices wait for brings.
pub(super) const LEAST_RATE: u64 = 1024;

/// Around every endpoint: refuses a body that is compressed, and ends one that comes too slowly.
pub(super) async fn keep(State(grace): State<Duration>, request: Request, next: Next) -> Response {
    if is_encoded(request.headers()) {
        let mut refused = refuse(Refusal::BadEncoding);
        let plain = HeaderValue::from_static("identity");
        // RFC 9110, section 15.5.16.
        refused.headers_mut().insert(ACCEPT_ENCODING, plain);
        return refused;
    }
    next.run(request.map(|body| paced(body, grace))).await
}

/// Whether a body is anything but itself (RFC 9110, section 8.4).
fn is_encoded(headers: &HeaderMap) -> bool {
    let mut encodings = headers.get_all(CONTENT_ENCODING).iter();
    encodings.any(|encoding| !encoding.as_bytes().eq_ignore_ascii_case(b"identity"))
}

/// The same body, which fails once fewer bytes have come than [`LEAST_RATE`] asks for. The time begins when somebody
/// begins to read it, and `grace` is not counted.
fn paced(body: Body, grace: Duration) -> Body {
    Body::new(Paced {
        body,
        grace,
        begun: None,
        received: 0,
        late: None,
    })
}

struct Paced {
    body: Body,
    grace: Duration,
    begun: Option<Instant>,
    received: u64,
    late: Option<Pin<Box<Sleep>>>,
}

impl Paced {
    /// When the next byte has to be there.
    fn due(&mut self) -> Instant {
        let begun = *self.begun.get_or_insert_with(Instant::now);
        begun + self.grace + Duration::from_millis(self.received * 1000 / LEAST_RATE)
    }
}

fn too_slow() -> Option<Result<Frame<Bytes>, axum::Error>> {
    Some(Err(axum::Error::new(io::Error::from(
        io::ErrorKind::TimedOut,
    ))))
}

impl HttpBody for Paced {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let due = self.due();
        match Pin::new(&mut self.body).poll_frame(context) {
            Poll::Ready(Some(Ok(frame))) => {
                let length = frame.data_ref().map_or(0, Bytes::len);
                self.received = self.received.saturating_add(length as u64);
                // Drops that come one after the other are always there: they are looked at as well.
                match due < Instant::now() && self.due() < Instant::now() {
                    true => Poll::Ready(too_slow()),
                    false => Poll::Ready(Some(Ok(frame))),
                }
            }
            Poll::Ready(other) => Poll::Ready(other),
            Poll::Pending => {
                let late = self.late.get_or_insert_with(|| Box::pin(sleep_until(due)));
                if late.deadline() != due {
                    late.as_mut().reset(due);
                }
                late.as_mut().poll(context).map(|()| too_slow())
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// When the next byte has to be there after so many, in milliseconds from the beginning.
    #[track_caller]
    fn check(grace_seconds: u64, received: u64, expected_ms: u128) {
        let mut paced = Paced {
            body: Body::empty(),
            grace: Duration::from_secs(grace_seconds),
            begun: None,
            received,
            late: None,
        };
        let due = paced.due();
        let begun = paced.begun.expect("has begun");
        assert_eq!((due - begun).as_millis(), expected_ms);
    }

    #[test]
    fn every_kilobyte_that_came_gives_a_second_more() {
        check(30, 0, 30_000);
        check(30, 1, 30_000);
        check(30, 1024, 31_000);
        check(30, 512 * 1024, 542_000);
        check(0, 2048, 2_000);
    }

    #[test]
    fn body_is_encoded_unless_it_says_that_it_is_not() {
        for (values, expected) in [
            (vec![], false),
            (vec!["identity"], false),
            (vec!["Identity"], false),
            (vec!["gzip"], true),
            (vec!["br"], true),
            (vec!["deflate, gzip"], true),
            (vec!["identity", "zstd"], true),
            (vec!["identity, gzip"], true),
            (vec!["nonsense"], true),
            (vec![""], true),
        ] {
            let mut headers = HeaderMap::new();
            for value in &values {
                headers.append(CONTENT_ENCODING, value.parse().expect("a value"));
            }
            assert_eq!(is_encoded(&headers), expected, "{values:?}");
        }
    }
}
