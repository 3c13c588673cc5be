//! Answers over HTTP/2 that end before their announced length, in every way in which a stream can end.

use crate::ExchangeError;
use crate::tests::bad_hubs::{TLS13, tls};
use crate::tests::world::{Folder, client, send};
use h2::Reason;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use uuid::Uuid;

/// How a stream ends after its first bytes.
#[derive(Clone, Copy, Debug)]
enum End {
    /// As a whole answer does.
    Whole,
    /// It is reset, for this reason.
    Reset(Reason),
}

/// What is said of the length and in the body of an answer.
#[derive(Clone, Copy, Debug)]
struct Said {
    length: Option<&'static str>,
    body: &'static str,
}

/// A server of a hub's folder that answers every request so.
async fn serve(folder: &Path, said: Said, end: End) -> SocketAddr {
    let mut config = tls(folder, TLS13);
    config.alpn_protocols = vec![b"h2".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("listens");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.expect("a connection");
        let stream = acceptor.accept(stream).await.expect("TLS");
        let mut connection = h2::server::handshake(stream).await.expect("HTTP/2");
        while let Some(Ok((request, mut respond))) = connection.accept().await {
            // The request is let go unread, as a server that fails does.
            drop(request);
            let mut response = http::Response::builder().header("content-type", "application/json");
            if let Some(length) = said.length {
                response = response.header("content-length", length);
            }
            let response = response.body(()).expect("a head");
            let whole = matches!(end, End::Whole);
            let mut stream = respond.send_response(response, false).expect("it is sent");
            stream
                .send_data(said.body.into(), whole)
                .expect("it is sent");
            if let End::Reset(reason) = end {
                stream.send_reset(reason);
            }
        }
    });
    address
}

/// A stream that a server refuses was not looked at, and a library would ask again by itself; only the outbox decides
/// that, which has written down what may have arrived.
#[tokio::test]
async fn request_whose_stream_is_refused_is_not_sent_again_by_itself() {
    let folder = Folder::new().await;
    let mut config = tls(folder.dir.path(), TLS13);
    config.alpn_protocols = vec![b"h2".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("listens");
    let client = client(
        &folder
            .settings(listener.local_addr().expect("an address"))
            .await,
    );
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let stream = acceptor.accept(stream).await.expect("TLS");
            let mut connection = h2::server::handshake(stream).await.expect("HTTP/2");
            let counted = Arc::clone(&counted);
            tokio::spawn(async move {
                while let Some(Ok((_, mut respond))) = connection.accept().await {
                    counted.fetch_add(1, Ordering::SeqCst);
                    respond.send_reset(Reason::REFUSED_STREAM);
                }
            });
        }
    });
    for times in 1..=2 {
        let device = ("device", "token");
        let sent = send(&client, &folder, device, Uuid::now_v7(), "east", b"sealed").await;
        assert_eq!(sent.map(drop), Err(ExchangeError::CutShort));
        assert_eq!(asked.load(Ordering::SeqCst), times);
    }
}

#[tokio::test]
async fn answer_that_ends_before_its_announced_length_is_cut_short() {
    let part = Said {
        length: Some("500"),
        body: "{\"referral\":",
    };
    for end in [
        End::Reset(Reason::NO_ERROR),
        End::Reset(Reason::CANCEL),
        End::Reset(Reason::INTERNAL_ERROR),
        End::Whole,
    ] {
        let folder = Folder::new().await;
        let address = serve(folder.dir.path(), part, end).await;
        let client = client(&folder.settings(address).await);
        let device = ("device", "token");
        let sent = send(&client, &folder, device, Uuid::now_v7(), "east", b"sealed").await;
        assert_eq!(sent.map(drop), Err(ExchangeError::CutShort), "{end:?}");
    }
}
