//! One connection: how long it may do nothing, and how much of what it brings may lie in memory.
//!
//! HTTP/1.1 has limits of its own for the head of a request; HTTP/2 has none: a head may come in pieces for ever, and
//! a client that answers pings looks alive. What is counted here is the same for both: requests that are under way,
//! and bytes that leave.

use crate::places::{AllPlaces, Ticket};
use crate::store::Signer;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::ConnectInfo;
use axum::http::{Request, Response};
use repere_referral::MAX_SEALED_BYTES;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;
use tower::Service;

/// The longest that a connection lives on one request, with its answer: a mebibyte each way over a poor mobile
/// network (2 KB/s).
const LONGEST_REQUEST: Duration = Duration::from_secs(20 * 60);

/// The longest that the last bytes of answers may still be leaving after the last request has ended.
const LONGEST_REST: Duration = Duration::from_secs(10 * 60);

/// What goes on on a connection.
pub(crate) struct Connection {
    /// How long it may be without a request under way.
    idle: Duration,
    opened: Instant,
    state: Mutex<State>,
    /// Bytes of bodies, and of large answers, that may lie in memory at once: as much as one request of HTTP/1.1
    /// has.
    room: Arc<Semaphore>,
    placed: Option<Placed>,
}

/// The place of a connection, among those of others.
struct Placed {
    places: AllPlaces,
    kind: Mutex<Kind>,
    /// Cancelled when somebody else needs the place.
    leave: CancellationToken,
}

/// What a connection holds its place by.
enum Kind {
    Stranger { _ticket: Ticket<IpAddr> },
    Known { _ticket: Ticket<Option<Signer>> },
}

#[derive(Default)]
struct State {
    under_way: usize,
    last_begun: Option<Instant>,
    last_ended: Option<Instant>,
    last_wrote: Option<Instant>,
}

impl Connection {
    fn with(idle: Duration, placed: Option<Placed>) -> Arc<Connection> {
        Arc::new(Connection {
            idle,
            opened: Instant::now(),
            state: Mutex::default(),
            room: Arc::new(Semaphore::new(MAX_SEALED_BYTES)),
            placed,
        })
    }

    /// A connection without a place.
    #[cfg(test)]
    pub(crate) fn new(idle: Duration) -> Arc<Connection> {
        Connection::with(idle, None)
    }

    /// A connection that has a stranger's place, and leaves when `leave` is cancelled.
    pub(crate) fn of_stranger(
        idle: Duration,
        places: AllPlaces,
        ticket: Ticket<IpAddr>,
        leave: CancellationToken,
    ) -> Arc<Connection> {
        let kind = Mutex::new(Kind::Stranger { _ticket: ticket });
        let placed = Placed {
            places,
            kind,
            leave,
        };
        Connection::with(idle, Some(placed))
    }

    /// Notes that a request on it showed who asks: from now on it has a place among those of the known.
    pub(crate) fn is_of(&self, signer: &Signer) {
        let Some(placed) = &self.placed else { return };
        let mut kind = placed.kind.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*kind, Kind::Stranger { .. }) {
            let ticket = placed.places.known(signer, placed.leave.clone());
            *kind = Kind::Known { _ticket: ticket };
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// When it is closed unless something happens before.
    pub(crate) fn ends_at(&self) -> Instant {
        let state = self.state();
        match (state.under_way, state.last_ended) {
            (0, None) => self.opened + self.idle,
            (0, Some(ended)) => {
                let wrote = state.last_wrote.unwrap_or(ended);
                wrote.clamp(ended, ended + LONGEST_REST) + self.idle
            }
            (_, _) => state.last_begun.unwrap_or(self.opened) + LONGEST_REQUEST,
        }
    }

    /// Notes that bytes left.
    pub(crate) fn wrote(&self) {
        self.state().last_wrote = Some(Instant::now());
    }

    fn begin(self: &Arc<Self>) -> UnderWay {
        let mut state = self.state();
        state.under_way += 1;
        state.last_begun = Some(Instant::now());
        UnderWay(Arc::clone(self))
    }

    /// Waits until so many bytes more may lie in memory; more than one request's never do.
    pub(crate) async fn room(self: Arc<Self>, bytes: usize) -> Option<OwnedSemaphorePermit> {
        let bytes = u32::try_from(bytes.min(MAX_SEALED_BYTES)).unwrap_or(u32::MAX);
        // Nobody closes it: there is always a place in the end.
        Arc::clone(&self.room).acquire_many_owned(bytes).await.ok()
    }
}

/// A request that is under way, until its answer has been handed over or it is given up.
struct UnderWay(Arc<Connection>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.under_way -= 1;
        state.last_ended = Some(Instant::now());
    }
}

/// The service of one connection, which counts its requests and tells each of them its connection and its caller.
#[derive(Clone)]
pub(crate) struct Counted<S> {
    service: S,
    connection: Arc<Connection>,
    caller: SocketAddr,
}

impl<S> Counted<S> {
    pub(crate) fn new(service: S, connection: Arc<Connection>, caller: SocketAddr) -> Counted<S> {
        Counted {
            service,
            connection,
            caller,
        }
    }
}

impl<S, B> Service<Request<B>> for Counted<S>
where
    B: HttpBody,
    S: Service<Request<B>, Response = Response<Body>>,
    S::Future: Send + 'static,
    S::Error: Send,
{
    type Response = Response<Body>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.service.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<B>) -> Self::Future {
        let under_way = self.connection.begin();
        if request.body().is_end_stream() {
            request.extensions_mut().insert(WithoutBody);
        }
        request
            .extensions_mut()
            .insert(Arc::clone(&self.connection));
        request.extensions_mut().insert(ConnectInfo(self.caller));
        let answered = self.service.call(request);
        Box::pin(async move { Ok(answered.await?.map(|body| held_with(body, under_way))) })
    }
}

/// Left on a request that has no body: what is put around a body on its way in no longer says so.
#[derive(Clone, Copy)]
pub(crate) struct WithoutBody;

/// What of an answer is handed over at once. HTTP/2 takes whatever it is given as soon as there is room for one byte.
const PIECE: usize = 16 * 1024;

/// The same body in pieces, which keeps something until the last of them was handed over.
pub(crate) fn held_with(body: Body, kept: impl Send + Unpin + 'static) -> Body {
    let rest = Bytes::new();
    Body::new(Held {
        body,
        rest,
        _kept: kept,
    })
}

struct Held<K> {
    body: Body,
    /// What the body has given and was not handed over.
    rest: Bytes,
    _kept: K,
}

impl<K: Unpin> HttpBody for Held<K> {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, axum::Error>>> {
        if self.rest.is_empty() {
            let frame = match Pin::new(&mut self.body).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => frame,
                other => return other,
            };
            match frame.into_data() {
                Ok(data) => self.rest = data,
                Err(trailers) => return Poll::Ready(Some(Ok(trailers))),
            }
        }
        let length = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(length);
        Poll::Ready(Some(Ok(http_body::Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> http_body::SizeHint {
        let (rest, of_body) = (self.rest.len() as u64, self.body.size_hint());
        let mut hint = http_body::SizeHint::new();
        hint.set_lower(of_body.lower() + rest);
        if let Some(upper) = of_body.upper() {
            hint.set_upper(upper + rest);
        }
        hint
    }
}

type Room = Pin<Box<dyn Future<Output = Option<OwnedSemaphorePermit>> + Send>>;

/// The same body, of which nothing is read before there is room for so many bytes on its connection. The room is
/// taken until `taken` is dropped: what was read lies in memory longer than the body lives.
pub(crate) fn read_where_there_is_room(
    body: Body,
    connection: Arc<Connection>,
    bytes: usize,
    taken: Arc<Mutex<Option<OwnedSemaphorePermit>>>,
) -> Body {
    Body::new(Waiting {
        body,
        room: Some(Box::pin(connection.room(bytes))),
        taken,
    })
}

struct Waiting {
    body: Body,
    room: Option<Room>,
    taken: Arc<Mutex<Option<OwnedSemaphorePermit>>>,
}

impl HttpBody for Waiting {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, axum::Error>>> {
        if let Some(room) = &mut self.room {
            let Poll::Ready(room) = room.as_mut().poll(context) else {
                return Poll::Pending;
            };
            self.room = None;
            *self.taken.lock().unwrap_or_else(PoisonError::into_inner) = room;
        }
        Pin::new(&mut self.body).poll_frame(context)
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

    const IDLE: Duration = Duration::from_secs(20);

    #[test]
    fn connection_without_a_request_ends_soon_and_one_with_a_request_does_not() {
        let connection = Connection::new(IDLE);
        assert_eq!(connection.ends_at(), connection.opened + IDLE);
        connection.wrote();
        assert_eq!(
            connection.ends_at(),
            connection.opened + IDLE,
            "pings count for nothing"
        );
        let begun = [connection.begin(), connection.begin()];
        assert!(connection.ends_at() >= connection.opened + LONGEST_REQUEST);
        drop(begun);
        let ended = connection.state().last_ended.expect("ended");
        assert_eq!(connection.ends_at(), ended + IDLE);
        connection.wrote();
        let wrote = connection.state().last_wrote.expect("wrote");
        assert_eq!(
            connection.ends_at(),
            wrote + IDLE,
            "answers are still leaving"
        );
        connection.state().last_wrote = Some(ended + LONGEST_REST * 2);
        assert_eq!(connection.ends_at(), ended + LONGEST_REST + IDLE);
    }

    #[tokio::test]
    async fn answer_is_handed_over_in_pieces_and_says_how_long_it_is() {
        let mut body = held_with(Body::from(vec![7; 100_000]), ());
        let (mut lengths, mut whole) = (Vec::new(), 0);
        while !body.is_end_stream() {
            assert_eq!(body.size_hint().exact(), Some(100_000 - whole));
            let next = std::future::poll_fn(|context| Pin::new(&mut body).poll_frame(context));
            let frame = next.await.expect("more").expect("bytes");
            lengths.push(frame.into_data().expect("bytes").len());
            whole = lengths.iter().sum::<usize>() as u64;
        }
        assert_eq!(whole, 100_000);
        assert!(lengths.iter().all(|length| *length <= PIECE));
    }

    #[tokio::test]
    async fn bodies_of_one_connection_wait_for_room() {
        let connection = Connection::new(IDLE);
        let body = |bytes: usize, taken: &Arc<Mutex<Option<OwnedSemaphorePermit>>>| {
            let (body, taken) = (Body::from("sealed"), Arc::clone(taken));
            read_where_there_is_room(body, Arc::clone(&connection), bytes, taken)
        };
        let taken: [Arc<Mutex<Option<OwnedSemaphorePermit>>>; 3] = Default::default();
        let read = |body| axum::body::to_bytes(body, usize::MAX);
        let (half, third) = (MAX_SEALED_BYTES / 2, MAX_SEALED_BYTES / 3);
        read(body(half, &taken[0])).await.expect("there is room");
        read(body(third, &taken[1])).await.expect("there is room");
        let mut large = Box::pin(read(body(usize::MAX / 2, &taken[2])));
        let soon = Duration::from_millis(50);
        assert!(tokio::time::timeout(soon, &mut large).await.is_err());
        let [first, second, _] = taken;
        drop((first, second));
        large.await.expect("there is room now");
    }
}
