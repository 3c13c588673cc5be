//! Limits on requests and connections, for one caller and for all together.
//!
//! Tokens and codes have 100 bits and more, so this is not against guessing: it keeps a caller without
//! a token from keeping the database and the connections busy. A rate limiter of our own is sixty lines
//! with a bounded memory; `governor` keeps every address until it is told to tidy up.

use crate::connection::{Connection, Counted};
use axum_server::accept::Accept;
use axum_server::tls_rustls::RustlsAcceptor;
use std::collections::HashMap;
use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::Sleep;

/// Addresses that are remembered at once. Beyond it, newcomers share one allowance.
const MAX_ADDRESSES: usize = 10_000;

/// How often addresses with a whole allowance are forgotten, when there are too many.
const TIDY_INTERVAL: Duration = Duration::from_secs(1);

/// A caller as the limiter tells them apart: an IPv4 address, or the /64 that one IPv6 customer has.
fn caller(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => IpAddr::V4(v4),
            None => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX))),
        },
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A poisoned lock is used all the same: no code under it panics halfway through a change.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lets each address do something `burst` times at once and then once every `interval`
/// (GCRA: one instant an address, the one at which its allowance is whole again).
pub(crate) struct RateLimiter {
    interval: Duration,
    burst: u32,
    state: Mutex<Allowances>,
}

#[derive(Default)]
struct Allowances {
    whole_again: HashMap<IpAddr, Instant>,
    /// The addresses are not tidied up again before this: looking at all of them for every newcomer would itself
    /// be the flood.
    tidy_at: Option<Instant>,
}

impl RateLimiter {
    pub(crate) fn new(burst: u32, interval: Duration) -> RateLimiter {
        RateLimiter {
            interval,
            burst: burst.max(1),
            state: Mutex::default(),
        }
    }

    /// Takes one from the address's allowance; false when there is none left.
    pub(crate) fn allows(&self, address: IpAddr, now: Instant) -> bool {
        let mut state = lock(&self.state);
        let Allowances {
            whole_again,
            tidy_at,
        } = &mut *state;
        let mut key = caller(address);
        if whole_again.len() >= MAX_ADDRESSES && !whole_again.contains_key(&key) {
            if tidy_at.is_none_or(|at| at <= now) {
                whole_again.retain(|_, at| *at > now);
                *tidy_at = Some(now + TIDY_INTERVAL);
            }
            if whole_again.len() >= MAX_ADDRESSES {
                key = IpAddr::V4(Ipv4Addr::UNSPECIFIED);
            }
        }
        let at = whole_again.entry(key).or_insert(now);
        let next = (*at).max(now) + self.interval;
        let allowed = next <= now + self.interval * self.burst;
        if allowed {
            *at = next;
        }
        allowed
    }
}

/// Counts open connections, in all and for each address.
pub(crate) struct Connections {
    most: usize,
    most_of_one: usize,
    open: Mutex<HashMap<IpAddr, usize>>,
}

impl Connections {
    pub(crate) fn new(most: usize, most_of_one: usize) -> Arc<Connections> {
        Arc::new(Connections {
            most,
            most_of_one,
            open: Mutex::default(),
        })
    }

    /// A place for one more connection, until it is dropped.
    fn enter(self: &Arc<Self>, address: IpAddr) -> Option<Place> {
        let address = caller(address);
        let mut open = lock(&self.open);
        if open.values().sum::<usize>() >= self.most {
            return None;
        }
        let of_this = open.entry(address).or_insert(0);
        if *of_this >= self.most_of_one {
            return None;
        }
        *of_this += 1;
        Some(Place {
            connections: Arc::clone(self),
            address,
        })
    }
}

/// A connection's place among [`Connections`].
struct Place {
    connections: Arc<Connections>,
    address: IpAddr,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = lock(&self.connections.open);
        if let Some(count) = open.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.address);
            }
        }
    }
}

/// Takes a connection, when there is a place, and shakes hands over TLS.
#[derive(Clone)]
pub(crate) struct Gate {
    tls: RustlsAcceptor,
    connections: Arc<Connections>,
    /// How long a connection may be without a request.
    idle: Duration,
    refused: Arc<dyn Fn() + Send + Sync>,
}

impl Gate {
    pub(crate) fn new(
        tls: RustlsAcceptor,
        connections: Arc<Connections>,
        idle: Duration,
        refused: Arc<dyn Fn() + Send + Sync>,
    ) -> Gate {
        Gate {
            tls,
            connections,
            idle,
            refused,
        }
    }
}

type Accepted<T, S> = Pin<Box<dyn Future<Output = io::Result<(T, S)>> + Send>>;

impl<S: Send + 'static> Accept<TcpStream, S> for Gate {
    type Stream = Placed<<RustlsAcceptor as Accept<TcpStream, S>>::Stream>;
    type Service = Counted<<RustlsAcceptor as Accept<TcpStream, S>>::Service>;
    type Future = Accepted<Self::Stream, Self::Service>;

    fn accept(&self, stream: TcpStream, service: S) -> Self::Future {
        let gate = self.clone();
        Box::pin(async move {
            let Some(place) = gate.connections.enter(stream.peer_addr()?.ip()) else {
                (gate.refused)();
                return Err(io::ErrorKind::ConnectionRefused.into());
            };
            stream.set_nodelay(true)?;
            let (stream, service) = gate.tls.accept(stream, service).await?;
            let connection = Connection::new(gate.idle);
            let end = tokio::time::sleep_until(connection.ends_at().into());
            let placed = Placed {
                stream,
                connection: Arc::clone(&connection),
                end: Box::pin(end),
                _place: place,
            };
            Ok((placed, Counted::new(service, connection)))
        })
    }
}

/// A connection that ends when it does nothing for too long, and then gives its place back.
pub(crate) struct Placed<T> {
    stream: T,
    connection: Arc<Connection>,
    end: Pin<Box<Sleep>>,
    _place: Place,
}

impl<T> Placed<T> {
    /// Fails once the connection has done nothing for too long; else sees to it that this is asked again then. Asked
    /// before reading and before writing: of a client that takes nothing the hub reads nothing either.
    fn poll_end(&mut self, context: &mut Context<'_>) -> io::Result<()> {
        let end = self.connection.ends_at();
        // Its last request has ended: it may do nothing for less long than before.
        if end < self.end.deadline().into_std() {
            self.end.as_mut().reset(end.into());
        }
        while self.end.as_mut().poll(context).is_ready() {
            let end = self.connection.ends_at();
            if end <= Instant::now() {
                return Err(io::ErrorKind::TimedOut.into());
            }
            self.end.as_mut().reset(end.into());
        }
        Ok(())
    }

    fn note(&self, wrote: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if matches!(wrote, Poll::Ready(Ok(1..))) {
            self.connection.wrote();
        }
        wrote
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Placed<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.poll_end(context)?;
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Placed<T> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.poll_end(context)?;
        let wrote = Pin::new(&mut self.stream).poll_write(context, buffer);
        self.note(wrote)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.poll_end(context)?;
        let wrote = Pin::new(&mut self.stream).poll_write_vectored(context, buffers);
        self.note(wrote)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll_end(context)?;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn allowance_is_used_up_and_comes_back() {
        let limiter = RateLimiter::new(3, Duration::from_secs(10));
        let start = Instant::now();
        let here = address("192.0.2.1");
        let allowed = |seconds| limiter.allows(here, start + Duration::from_secs(seconds));
        assert_eq!([0, 0, 0, 0].map(allowed), [true, true, true, false]);
        assert_eq!([9, 10, 10].map(allowed), [false, true, false]);
        assert!(
            limiter.allows(address("192.0.2.2"), start),
            "others have their own"
        );
        assert_eq!([100, 100, 100, 100].map(allowed), [true, true, true, false]);
    }

    #[track_caller]
    fn check_caller(one: &str, other: &str, same: bool) {
        assert_eq!(caller(address(one)) == caller(address(other)), same);
    }

    #[test]
    fn addresses_of_one_customer_are_one_caller() {
        check_caller("192.0.2.1", "192.0.2.1", true);
        check_caller("192.0.2.1", "192.0.2.2", false);
        check_caller("::ffff:192.0.2.1", "192.0.2.1", true);
        check_caller("::ffff:192.0.2.1", "::ffff:192.0.2.2", false);
        check_caller("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true);
        check_caller("2001:db8:1:2::1", "2001:db8:1:3::1", false);
    }

    #[test]
    fn memory_is_bounded_when_many_addresses_call() {
        let limiter = RateLimiter::new(1, Duration::from_secs(3600));
        let now = Instant::now();
        for number in 1..=30_000_u32 {
            limiter.allows(IpAddr::V4(Ipv4Addr::from_bits(number)), now);
        }
        assert!(lock(&limiter.state).whole_again.len() <= MAX_ADDRESSES + 1);
        let later = now + Duration::from_secs(3601);
        assert!(
            limiter.allows(address("192.0.2.1"), later),
            "old ones make room"
        );
        assert!(lock(&limiter.state).whole_again.len() < 10);
    }

    #[test]
    fn connection_places_are_limited_and_given_back() {
        let connections = Connections::new(3, 2);
        let (here, there) = (address("192.0.2.1"), address("192.0.2.2"));
        let first = connections.enter(here).expect("a place");
        let _second = connections.enter(here).expect("a place");
        assert!(connections.enter(here).is_none(), "two of one address");
        let _third = connections.enter(there).expect("a place");
        assert!(connections.enter(there).is_none(), "three in all");
        drop(first);
        assert!(connections.enter(there).is_some());
        assert_eq!(lock(&connections.open).len(), 2);
    }
}
