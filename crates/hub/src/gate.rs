//! The way in: from a socket to a connection that may ask.
//!
//! A socket costs a waiting place, with a short deadline, until a whole ClientHello has come; then a stranger's
//! place, in which it shakes hands and asks; then, once a request showed who asks, one of the known
//! ([`crate::places`]). Whoever has to make room is told by a token that every one of these steps looks at.

use crate::connection::{Connection, Counted};
use crate::places::AllPlaces;
use crate::proxied;
use crate::tls::Certificates;
use axum_server::accept::Accept;
use rustls::{NamedGroup, ServerConnection};
use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, timeout};
use tokio_rustls::server::TlsStream;
use tokio_rustls::{LazyConfigAcceptor, StartHandshake};
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};

/// Time to shake hands after the ClientHello: a poor mobile network needs seconds.
const HANDSHAKE_LIMIT: Duration = Duration::from_secs(20);

/// How many connections have shaken hands, ever, and how they agreed on a key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Handshakes {
    /// With X25519MLKEM768: what was recorded stays closed to a quantum computer.
    pub post_quantum: u64,
    /// With X25519 alone, because the client has nothing else.
    pub classical: u64,
}

/// The same, while it is counted.
#[derive(Default)]
pub(crate) struct CountedHandshakes {
    post_quantum: AtomicU64,
    classical: AtomicU64,
}

impl CountedHandshakes {
    fn count(&self, with: &ServerConnection) {
        let group = with.negotiated_key_exchange_group();
        let is_hybrid = group.is_some_and(|group| group.name() == NamedGroup::X25519MLKEM768);
        let counter = match is_hybrid {
            true => &self.post_quantum,
            false => &self.classical,
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn now(&self) -> Handshakes {
        Handshakes {
            post_quantum: self.post_quantum.load(Ordering::Relaxed),
            classical: self.classical.load(Ordering::Relaxed),
        }
    }
}

/// Takes connections as there are places, and shakes hands over TLS.
#[derive(Clone)]
pub(crate) struct Gate {
    pub tls: Certificates,
    pub places: AllPlaces,
    pub handshakes: Arc<CountedHandshakes>,
    /// Those that say whom they speak for, and nobody else.
    pub balancers: Arc<[IpAddr]>,
    /// Time to say a whole ClientHello, and before it, of a balancer, whom it speaks for.
    pub hello: Duration,
    /// How long a connection may be without a request.
    pub idle: Duration,
}

/// Does something until somebody else needs the place.
async fn unless_told_to_leave<T>(
    leave: &CancellationToken,
    done: impl Future<Output = io::Result<T>>,
) -> io::Result<T> {
    tokio::select! {
        biased;
        () = leave.cancelled() => Err(io::ErrorKind::ConnectionAborted.into()),
        done = done => done,
    }
}

impl Gate {
    /// Waits for a whole ClientHello; gives the address of whoever says it.
    async fn hello(
        &self,
        mut stream: TcpStream,
        peer: SocketAddr,
    ) -> io::Result<(StartHandshake<TcpStream>, SocketAddr)> {
        let mut address = peer;
        if self.balancers.contains(&peer.ip().to_canonical()) {
            let leave = CancellationToken::new();
            let _place = self.places.balanced(peer.ip(), leave.clone());
            let client = proxied::client_of(&mut stream);
            let client = unless_told_to_leave(&leave, client).await?;
            address = client.unwrap_or(peer);
        }
        let leave = CancellationToken::new();
        let _place = self.places.waiting(address.ip(), leave.clone());
        let hello = async {
            // Nothing is set aside for one that says nothing.
            stream.readable().await?;
            let acceptor = rustls::server::Acceptor::default();
            Box::pin(LazyConfigAcceptor::new(acceptor, stream)).await
        };
        let start = unless_told_to_leave(&leave, hello).await?;
        Ok((start, address))
    }

    /// Shakes hands in a stranger's place.
    async fn shaken(
        self,
        start: StartHandshake<TcpStream>,
        address: IpAddr,
    ) -> io::Result<Placed<TlsStream<TcpStream>>> {
        let leave = CancellationToken::new();
        let ticket = self.places.stranger(address, leave.clone());
        let shaking = timeout(HANDSHAKE_LIMIT, start.into_stream(self.tls.now()));
        let shaking = async { shaking.await? };
        let stream: TlsStream<TcpStream> = unless_told_to_leave(&leave, shaking).await?;
        self.handshakes.count(stream.get_ref().1);
        let connection =
            Connection::of_stranger(self.idle, self.places.clone(), ticket, leave.clone());
        let end = tokio::time::sleep_until(connection.ends_at().into());
        Ok(Placed {
            stream,
            connection,
            end: Box::pin(end),
            leave: Box::pin(leave.cancelled_owned()),
        })
    }
}

type Accepted<T, S> = Pin<Box<dyn Future<Output = io::Result<(T, S)>> + Send>>;

impl<S: Send + 'static> Accept<TcpStream, S> for Gate {
    type Stream = Placed<TlsStream<TcpStream>>;
    type Service = Counted<S>;
    type Future = Accepted<Self::Stream, Self::Service>;

    fn accept(&self, stream: TcpStream, service: S) -> Self::Future {
        let gate = self.clone();
        Box::pin(async move {
            let peer = stream.peer_addr()?;
            stream.set_nodelay(true)?;
            let (start, address) = timeout(gate.hello, gate.hello(stream, peer)).await??;
            // In a future of its own: the one of a socket that says nothing stays small.
            let placed = Box::pin(gate.shaken(start, address.ip())).await?;
            let connection = Arc::clone(&placed.connection);
            Ok((placed, Counted::new(service, connection, address)))
        })
    }
}

/// A connection that ends when it does nothing for too long, or when somebody else needs its place.
pub(crate) struct Placed<T> {
    stream: T,
    connection: Arc<Connection>,
    end: Pin<Box<Sleep>>,
    leave: Pin<Box<WaitForCancellationFutureOwned>>,
}

impl<T> Placed<T> {
    /// Fails once the connection has done nothing for too long or has to leave; else sees to it that this is asked
    /// again then. Asked before reading and before writing: of a client that takes nothing the hub reads nothing
    /// either.
    fn poll_end(&mut self, context: &mut Context<'_>) -> io::Result<()> {
        if self.leave.as_mut().poll(context).is_ready() {
            return Err(io::ErrorKind::ConnectionAborted.into());
        }
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
