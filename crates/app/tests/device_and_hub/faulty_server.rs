//! A server that answers wrongly where the hub should be, behind the hub's own certificate.

use super::World;
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Response};
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use repere_hub::Options;
use repere_hub::store::SqliteStore;
use repere_referral::SigningKeys;
use repere_referral::wire::paths;
use rustls::ServerConfig;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use std::net::{SocketAddr, TcpListener};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::task::JoinHandle;

/// What the server does with every request.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// A page, as a captive portal or a proxy gives.
    Html,
    /// A fault of its own.
    Status500,
    /// A fault of its own, after two seconds.
    Slow500,
    /// No answer at all, while it serves.
    Stalls,
    /// An answer that ends before it is whole.
    CutShort,
    /// A receipt that nobody signed.
    WrongReceipt,
    /// The device is not known (any more).
    Unauthorised,
    /// The agency is not known (yet).
    UnknownAgency,
    /// The device was withdrawn.
    Withdrawn,
    /// Another address, as a captive portal gives.
    Redirect,
    /// Too many requests.
    TooMany,
    /// A register, whatever was asked for.
    Register(&'static str),
    /// Too many requests, but for this register.
    TooManyBut(&'static str),
}

/// What a bad network loses of a request and its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Nothing.
    Nothing,
    /// The request: the hub never hears of it.
    Request,
    /// The answer: the hub has done what was asked.
    Answer,
}

/// How often somebody answers in the hub's place.
#[derive(Clone, Copy, Debug)]
pub struct Lies {
    /// Of so many requests in a thousand.
    pub of_a_thousand: u32,
}

/// What somebody does who answers in the hub's place, or keeps its answer. The last ones make a device pause.
const LIES: [Lie; 24] = {
    let mut lies = [Lie::Lost(Lost::Request); 24];
    let mut place = 0;
    while place < 20 {
        lies[place] = match place % 5 {
            0 => Lie::Lost(Lost::Request),
            1 => Lie::Lost(Lost::Answer),
            2 => Lie::Said(Fault::Status500),
            3 => Lie::Said(Fault::CutShort),
            _ => Lie::Said(Fault::WrongReceipt),
        };
        place += 1;
    }
    lies[20] = Lie::Said(Fault::Html);
    lies[21] = Lie::Said(Fault::Redirect);
    lies[22] = Lie::Said(Fault::TooMany);
    lies[23] = Lie::AfterAll(Fault::Status500);
    lies
};

#[derive(Clone, Copy, Debug)]
enum Lie {
    Lost(Lost),
    Said(Fault),
    /// The hub has done what was asked, and this is said.
    AfterAll(Fault),
}

/// The path and the head of each request, in the order in which they came.
pub type Seen = Arc<Mutex<Vec<(String, HeaderMap)>>>;

/// A running one.
pub struct FaultyServer {
    handle: Handle<SocketAddr>,
    task: JoinHandle<()>,
    requests: Arc<AtomicUsize>,
    address: SocketAddr,
}

impl FaultyServer {
    /// Takes the hub's place, at its address.
    pub async fn start(world: &World, fault: Fault) -> FaultyServer {
        let requests = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&requests);
        let router = Router::new().fallback(move |request: Request| {
            counted.fetch_add(1, Ordering::Relaxed);
            answer(match fault {
                Fault::TooManyBut(text) if request.uri().path() == paths::REGISTER => {
                    Fault::Register(text)
                }
                fault => fault,
            })
        });
        FaultyServer::serve(world, router, requests).await
    }

    /// Puts the hub itself behind a network that loses of each request, one after the other, what `lost` says; after
    /// the last nothing.
    pub async fn losing(world: &World, lost: Vec<Lost>) -> FaultyServer {
        let requests = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&requests);
        let router = hub_of(world).layer(from_fn(move |request: Request, next: Next| {
            let lost = lost.get(counted.fetch_add(1, Ordering::Relaxed)).copied();
            async move {
                match lost.unwrap_or(Lost::Nothing) {
                    Lost::Nothing => next.run(request).await,
                    Lost::Request => answer(Fault::CutShort).await,
                    Lost::Answer => {
                        next.run(request).await;
                        answer(Fault::CutShort).await
                    }
                }
            }
        }));
        FaultyServer::serve(world, router, requests).await
    }

    /// Puts the hub itself behind somebody who sees every request: its path, and its head.
    pub async fn watched(world: &World, seen: Seen) -> FaultyServer {
        let requests = Arc::new(AtomicUsize::new(0));
        let router = hub_of(world).layer(from_fn(move |request: Request, next: Next| {
            let path = request.uri().path().to_owned();
            seen.lock()
                .expect("no panic")
                .push((path, request.headers().clone()));
            next.run(request)
        }));
        FaultyServer::serve(world, router, requests).await
    }

    /// Puts the hub itself at an address (port 0 takes a free one), behind somebody who now and then answers in its
    /// place.
    pub async fn lying(world: &World, at: SocketAddr, lies: Lies, seed: u64) -> FaultyServer {
        let requests = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&requests);
        let random = Arc::new(Mutex::new(StdRng::seed_from_u64(seed)));
        let router = hub_of(world).layer(from_fn(move |request: Request, next: Next| {
            counted.fetch_add(1, Ordering::Relaxed);
            let lie = {
                let mut random = random.lock().expect("no panic");
                let lies = random.random_range(0..1000) < lies.of_a_thousand;
                lies.then(|| LIES[random.random_range(0..LIES.len())])
            };
            async move {
                match lie {
                    None | Some(Lie::Lost(Lost::Nothing)) => next.run(request).await,
                    Some(Lie::Lost(Lost::Request)) => answer(Fault::CutShort).await,
                    Some(Lie::Lost(Lost::Answer)) => {
                        next.run(request).await;
                        answer(Fault::CutShort).await
                    }
                    Some(Lie::Said(fault)) => answer(fault).await,
                    Some(Lie::AfterAll(fault)) => {
                        next.run(request).await;
                        answer(fault).await
                    }
                }
            }
        }));
        FaultyServer::serve_at(world, at, router, requests).await
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    async fn serve(world: &World, router: Router, requests: Arc<AtomicUsize>) -> FaultyServer {
        FaultyServer::serve_at(world, world.address, router, requests).await
    }

    async fn serve_at(
        world: &World,
        at: SocketAddr,
        router: Router,
        requests: Arc<AtomicUsize>,
    ) -> FaultyServer {
        let pem = std::fs::read(world.hub_dir().join("server.pem")).expect("the hub's certificate");
        let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(&pem)
            .map(|certificate| certificate.expect("a certificate"))
            .collect();
        let key = PrivateKeyDer::from_pem_slice(&pem).expect("its key");
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("TLS 1.3")
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .expect("they belong together");
        let listener = TcpListener::bind(at).expect("the hub's address");
        let address = listener.local_addr().expect("an address");
        // As the hub does.
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        listener.set_nonblocking(true).expect("a socket");
        let handle = Handle::new();
        let server =
            axum_server::from_tcp_rustls(listener, RustlsConfig::from_config(Arc::new(config)));
        let server = server.expect("a server").handle(handle.clone());
        let task = tokio::spawn(async move {
            server
                .serve(router.into_make_service_with_connect_info::<SocketAddr>())
                .await
                .expect("it serves");
        });
        handle.listening().await;
        FaultyServer {
            handle,
            task,
            requests,
            address,
        }
    }

    /// How many requests came.
    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }

    /// Waits until a request came.
    pub async fn asked(&self) {
        while self.requests() == 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Ends it with all its connections: nothing of it answers any more once this returns.
    pub async fn stop(self) {
        self.handle.shutdown();
        self.task.await.expect("it ends");
        while self.handle.connection_count() > 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
}

/// The world's hub, for whoever serves it.
fn hub_of(world: &World) -> Router {
    let store = SqliteStore::open(&world.hub_dir().join("hub.db"), false);
    let keys = std::fs::read(world.hub_dir().join("receipts.key")).expect("its keys");
    let keys = SigningKeys::from_bytes(&keys).expect("its keys");
    let options = Options {
        names: vec![world.address.ip().to_string()],
        ..Options::default()
    };
    repere_hub::service(Arc::new(store.expect("its store")), keys, &options)
}

async fn answer(fault: Fault) -> Response {
    match fault {
        Fault::Html => Html("<html><title>Sign in</title><form></form></html>").into_response(),
        Fault::Status500 => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Fault::Slow500 => {
            tokio::time::sleep(Duration::from_secs(2)).await;
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
        Fault::Stalls => std::future::pending().await,
        Fault::CutShort => {
            let headers = [
                (header::CONTENT_TYPE, "application/json"),
                (header::CONTENT_LENGTH, "500"),
            ];
            (headers, "{\"referral\":").into_response()
        }
        Fault::Redirect => {
            let login = [(header::LOCATION, "https://login.example/")];
            (StatusCode::FOUND, login).into_response()
        }
        Fault::TooMany | Fault::TooManyBut(_) => {
            problem(StatusCode::TOO_MANY_REQUESTS, "too-many-requests")
        }
        Fault::WrongReceipt => {
            let receipt = "{\"referral\":\"0190b0e0-0000-7000-8000-000000000001\"}";
            ([(header::CONTENT_TYPE, "application/json")], receipt).into_response()
        }
        Fault::Unauthorised => problem(StatusCode::UNAUTHORIZED, "unauthorised"),
        Fault::UnknownAgency => problem(StatusCode::NOT_FOUND, "unknown-agency"),
        Fault::Withdrawn => problem(StatusCode::FORBIDDEN, "withdrawn"),
        Fault::Register(text) => {
            ([(header::CONTENT_TYPE, "application/json")], text).into_response()
        }
    }
}

fn problem(status: StatusCode, code: &str) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/json")];
    (status, headers, format!("{{\"code\":\"{code}\"}}")).into_response()
}
