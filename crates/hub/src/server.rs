//! The hub at work: its folder opened, its socket listening.

use crate::admin::{self, AdminError, Ending, Place, endings_of_register};
use crate::api::{Hub, router};
use crate::event::{Event, Observer};
use crate::gate::{CountedHandshakes, Gate, Handshakes};
use crate::gather::Gather;
use crate::limits::RateLimiter;
use crate::observed::{Metrics, Observed};
use crate::places::{AllPlaces, Places, Taken};
use crate::register::{Current, Stamping};
use crate::signing::Signing;
use crate::store::Store;
use crate::tls::Certificates;
use axum_server::Handle;
use chrono::{DateTime, Utc};
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;

/// Requests of one connection under way at once (HTTP/2): what a device has on its way fits.
const REQUESTS_AT_ONCE: u32 = 32;

/// What may lie unread of one request's body (HTTP/2)…
const UNREAD_OF_ONE: u32 = 64 * 1024;

/// …and of a connection: of all its requests, so that one that waits to be read never stops the one that is.
const UNREAD: u32 = UNREAD_OF_ONE * REQUESTS_AT_ONCE;

/// The largest head of a request (HTTP/2). A signed one has 5 KB; HTTP/1.1 has its own limit.
const LARGEST_HEAD: u32 = 16 * 1024;

/// What of the answers of a request lies in memory until the client takes it (HTTP/2).
const UNSENT_OF_ONE: usize = 64 * 1024;

/// Requests that a client gave up before they were looked at, and mistakes of its own, after which a connection ends
/// (HTTP/2, CVE-2023-44487 and CVE-2025-8671).
const GIVEN_UP: usize = 20;
const MISTAKES: usize = 64;

/// How often it is looked whether the register's timestamp is old: its life is days.
const STAMP_INTERVAL: Duration = Duration::from_secs(10 * 60);

/// How often it is looked whether the certificate ends soon, or is another one.
const CERTIFICATE_INTERVAL: Duration = Duration::from_secs(60);

/// How often what devices began to bring and left is dropped, beginning with the start.
const DROP_INTERVAL: Duration = Duration::from_secs(24 * 60 * 60);

/// Time that requests under way get when the hub stops.
const STOP_LIMIT: Duration = Duration::from_secs(10);

/// Settings of the server. The defaults suit one small machine.
#[derive(Clone)]
pub struct Options {
    /// The function that is told of events; none by default.
    pub observer: Observer,
    /// Connections at once that have not said a whole ClientHello.
    pub waiting: Places,
    /// Connections at once on which nobody has shown who asks: nobody who signs needs one for long.
    pub strangers: Places,
    /// Connections at once of devices and desks, each of which may hold one referral (1 MiB) in memory, and over HTTP/2
    /// twice as much that is still to be read. Strangers take none of these places.
    pub known: usize,
    /// Connections at once of one device, or of all machines of one desk.
    pub known_of_one: usize,
    /// Time to say a whole ClientHello, which has two kilobytes.
    pub hello_limit: Duration,
    /// Addresses of balancers, which say with the PROXY protocol, version 2, whom they speak for. From these a
    /// connection without that is ended; from every other one it is no TLS, and ended as well.
    pub balancers: Vec<IpAddr>,
    /// Requests without a valid token that one address may make at once…
    pub stranger_burst: u32,
    /// …and how long until it may make one more.
    pub stranger_interval: Duration,
    /// Time to send the head of a request, and to sit idle between two.
    pub head_limit: Duration,
    /// For how long a body may come slower than a kilobyte a second, all pauses together.
    pub body_grace: Duration,
    /// Where whoever looks after the hub asks how it is: `/livez`, `/readyz` and `/metrics`, without TLS, on an address
    /// of this machine alone (port 0 takes a free one). Nowhere by default.
    pub observe: Option<SocketAddr>,
    /// Names and addresses that requests to this hub are signed for, besides those of its certificate: where a
    /// balancer has a name of its own. Lower case, without ports.
    pub names: Vec<String>,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            observer: Arc::new(|_| {}),
            waiting: Places {
                all: 1024,
                of_network: 512,
                of_address: 256,
            },
            strangers: Places {
                all: 1024,
                of_network: 512,
                of_address: 256,
            },
            known: 1024,
            known_of_one: 64,
            hello_limit: Duration::from_secs(5),
            balancers: Vec::new(),
            stranger_burst: 100,
            stranger_interval: Duration::from_millis(500),
            head_limit: Duration::from_secs(20),
            body_grace: Duration::from_secs(30),
            observe: None,
            names: Vec::new(),
        }
    }
}

/// Why a hub does not serve.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServeError {
    /// The hub's folder cannot be used.
    #[error(transparent)]
    Folder(#[from] AdminError),
    /// The address cannot be listened on.
    #[error("cannot listen")]
    Listen(#[source] io::Error),
    /// What is observed is for this machine alone, and the address is another one's too.
    #[error("not an address of this machine alone")]
    NotLoopback,
}

impl ServeError {
    /// A stable word, for Fluent and for programs.
    pub fn code(&self) -> &'static str {
        match self {
            ServeError::Folder(error) => error.code(),
            ServeError::Listen(_) => "cannot-listen",
            ServeError::NotLoopback => "not-loopback",
        }
    }
}

/// Closes the store.
type Closing = Box<dyn Fn() -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// A hub that serves until it is shut down or dropped.
pub struct RunningHub {
    local_addr: SocketAddr,
    handle: Handle<SocketAddr>,
    task: Option<JoinHandle<io::Result<()>>>,
    stamping: JoinHandle<()>,
    dropping: JoinHandle<()>,
    closing: Closing,
    places: AllPlaces,
    handshakes: Arc<CountedHandshakes>,
    certificates: Keeping,
    keeping: JoinHandle<()>,
    observing: Option<(SocketAddr, JoinHandle<()>)>,
}

/// The certificate of a folder, while it is in use.
#[derive(Clone)]
struct Keeping {
    dir: PathBuf,
    tls: Certificates,
}

impl Keeping {
    /// Makes the certificate anew where it ends soon, and takes what is in the folder; whether it is another one.
    async fn look(&self) -> Result<bool, AdminError> {
        let Keeping { dir, tls } = self.clone();
        let looked = tokio::task::spawn_blocking(move || {
            admin::renewed_at(&dir, Utc::now())?;
            tls.take(&admin::server_pem(&dir)?).map_err(AdminError::Tls)
        });
        // It does not panic, and nobody aborts it.
        looked.await.unwrap_or(Ok(false))
    }

    /// Looks every minute, until it is aborted; tells why it cannot when that is new.
    async fn keep(self, observer: Observer) {
        let mut interval = tokio::time::interval(CERTIFICATE_INTERVAL);
        interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut told = None;
        loop {
            interval.tick().await;
            let code = self.look().await.err().map(|error| error.code());
            if let Some(code) = code.filter(|code| told != Some(*code)) {
                observer(Event::NotRenewed { code });
            }
            told = code;
        }
    }
}

impl RunningHub {
    /// Looks after the certificate now, as the hub does by itself every minute: makes a new one where it ends soon,
    /// and takes another one that was put into the folder. Whether it is another one; connections that there are go
    /// on with that of before.
    ///
    /// # Errors
    /// [`AdminError`]: the certificate of before is used on.
    pub async fn renew_certificate(&self) -> Result<bool, AdminError> {
        self.certificates.look().await
    }

    /// The address at which the hub says how it is, with the real port.
    pub fn observed_at(&self) -> Option<SocketAddr> {
        self.observing.as_ref().map(|(address, _)| *address)
    }

    /// How many connections have shaken hands, and how they agreed on a key.
    pub fn handshakes(&self) -> Handshakes {
        self.handshakes.now()
    }

    /// How many connections there are now.
    pub fn connections(&self) -> Taken {
        self.places.taken()
    }

    /// The address that it listens on, with the real port.
    pub fn local_addr(&self) -> SocketAddr {
        self.local_addr
    }

    /// Stops listening, lets requests under way finish (ten seconds at most) and closes the store, then returns:
    /// from then on the hub's folder can be copied.
    pub async fn shutdown(mut self) {
        self.stamping.abort();
        self.dropping.abort();
        self.keeping.abort();
        if let Some((_, observing)) = &self.observing {
            observing.abort();
        }
        self.handle.graceful_shutdown(Some(STOP_LIMIT));
        if let Some(task) = self.task.take() {
            // The server is stopping: how the accept loop ended changes nothing any more.
            task.await.ok();
        }
        (self.closing)().await;
    }
}

impl Drop for RunningHub {
    fn drop(&mut self) {
        self.stamping.abort();
        self.dropping.abort();
        self.keeping.abort();
        if let Some((_, observing)) = &self.observing {
            observing.abort();
        }
        self.handle.shutdown();
    }
}

/// Serves the hub of a place, which may be a folder alone, on `listen` (port 0 takes a free one), with default [`Options`].
/// Runs on the calling tokio runtime.
///
/// # Errors
/// [`ServeError`].
pub async fn serve(place: impl Into<Place>, listen: SocketAddr) -> Result<RunningHub, ServeError> {
    serve_with(place, listen, Options::default()).await
}

/// As [`serve`], with options.
///
/// # Errors
/// [`ServeError`].
pub async fn serve_with(
    place: impl Into<Place>,
    listen: SocketAddr,
    options: Options,
) -> Result<RunningHub, ServeError> {
    // On the heap, as what it opens.
    let serving: Pin<Box<dyn Future<Output = _> + Send>> =
        Box::pin(serve_at(place.into(), listen, options));
    serving.await
}

async fn serve_at(
    place: Place,
    listen: SocketAddr,
    options: Options,
) -> Result<RunningHub, ServeError> {
    if options.observe.is_some_and(|at| !at.ip().is_loopback()) {
        return Err(ServeError::NotLoopback);
    }
    let read = of_folder(&place.dir, |dir| {
        let keys = Signing::of_folder(admin::signing_keys(dir)?, dir.to_owned());
        let pem = admin::server_pem(dir)?;
        let tls = Certificates::read(&pem).map_err(AdminError::Tls)?;
        Ok((keys, tls))
    });
    let (keys, tls) = read.await?;
    let store = admin::open_store(&place).await?;
    let names = of_folder(&place.dir, admin::names).await?;
    let certificates = Keeping {
        dir: place.dir,
        tls,
    };
    let mut options = options;
    options.names.extend(names);
    start(store, keys, certificates, listen, options).map_err(ServeError::Listen)
}

/// What is read of the hub's folder, off the threads that serve requests.
async fn of_folder<T: Send + 'static>(
    dir: &Path,
    read: impl FnOnce(&Path) -> Result<T, AdminError> + Send + 'static,
) -> Result<T, ServeError> {
    let dir = dir.to_owned();
    let read = tokio::task::spawn_blocking(move || read(&dir)).await;
    let read = read.map_err(|error| ServeError::Listen(io::Error::other(error)))?;
    Ok(read?)
}

/// The hub's answers without its socket, its TLS and its limits on connections: a service over a store, for a
/// program that brings those itself. A request carries its caller's address as axum's
/// `ConnectInfo<SocketAddr>`. Nothing is stamped anew by itself here.
pub fn service(store: Arc<dyn Store>, keys: impl Into<Signing>, options: &Options) -> axum::Router {
    router(hub(store, keys.into(), options))
}

fn hub(store: Arc<dyn Store>, keys: Signing, options: &Options) -> Arc<Hub> {
    Arc::new(Hub {
        store,
        keys,
        gather: Gather::default(),
        register: Current::default(),
        limiter: RateLimiter::new(options.stranger_burst, options.stranger_interval),
        observer: Arc::clone(&options.observer),
        names: options.names.clone(),
        desks: Default::default(),
        turns: Default::default(),
        body_grace: options.body_grace,
    })
}

/// Signs a new timestamp for the register now, and whenever the last one is old, and tells what ends, until it is
/// aborted.
async fn stamp(hub: Arc<Hub>, dir: PathBuf) {
    let mut interval = tokio::time::interval(STAMP_INTERVAL);
    interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut stamping = Stamping::Anew;
    let mut told = None;
    loop {
        interval.tick().await;
        let (keys, now) = (hub.keys.timestamps(), Utc::now());
        let stamped = hub
            .register
            .stamp(&*hub.store, keys.as_ref(), stamping, now);
        if let Err(code) = stamped.await {
            (hub.observer)(Event::NotStamped { code });
        }
        if let Err(error) = hub.log_editions().await {
            (hub.observer)(Event::NotLogged { code: error.code() });
        }
        stamping = Stamping::IfOld;
        if told != Some(now.date_naive()) {
            told = Some(now.date_naive());
            tell_what_ends(&hub, &dir, now).await;
        }
    }
}

/// Tells what ends soon: of the certificates that are in use, and of the register.
async fn tell_what_ends(hub: &Hub, dir: &Path, now: DateTime<Utc>) {
    let dir = dir.to_owned();
    let of_files = tokio::task::spawn_blocking(move || admin::endings_of_files(&dir)).await;
    let of_files: Vec<Ending> = match of_files {
        Ok(Ok(endings)) => endings.into(),
        // What keeps the certificate tells why it cannot be read.
        _ => Vec::new(),
    };
    let register = hub.register.newest(&*hub.store).await.ok().flatten();
    let of_register = register.map(|served| endings_of_register(served.register()));
    let all = of_files.into_iter().chain(of_register.unwrap_or_default());
    for ending in all.filter(|ending| ending.is_soon(now)) {
        (hub.observer)(Event::Ending {
            what: ending.what.code(),
            days: ending.days(now),
        });
    }
}

/// Drops what devices began to bring and left, now and every day, until it is aborted.
async fn drop_abandoned(hub: Arc<Hub>) {
    let mut interval = tokio::time::interval(DROP_INTERVAL);
    interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        interval.tick().await;
        if let Err(error) = hub.store.drop_abandoned(Utc::now()).await {
            (hub.observer)(Event::NotDropped { code: error.code() });
        }
    }
}

fn start(
    store: Arc<dyn Store>,
    keys: Signing,
    certificates: Keeping,
    listen: SocketAddr,
    options: Options,
) -> io::Result<RunningHub> {
    let listener = TcpListener::bind(listen)?;
    let observing = options.observe.map(TcpListener::bind).transpose()?;
    let metrics = Metrics::new();
    let options = Options {
        observer: metrics.counting(options.observer),
        ..options
    };
    let local_addr = listener.local_addr()?;
    let handle = Handle::new();

    let (waiting, strangers) = (options.waiting, options.strangers);
    let observer = Arc::clone(&options.observer);
    let (known, of_one) = (options.known, options.known_of_one);
    let places = AllPlaces::new(waiting, strangers, known, of_one, observer);
    let handshakes = Arc::<CountedHandshakes>::default();
    let gate = Gate {
        tls: certificates.tls.clone(),
        places: places.clone(),
        handshakes: Arc::clone(&handshakes),
        balancers: options.balancers.iter().map(IpAddr::to_canonical).collect(),
        hello: options.hello_limit,
        idle: options.head_limit,
    };
    allow_files(waiting.all * 2 + strangers.all + known)?;
    let hub = hub(store, keys, &options);
    // Each connection says who its caller is: see `Counted`.
    let service = router(Arc::clone(&hub)).into_make_service();

    let mut server = axum_server::from_tcp(listener)?
        .acceptor(gate)
        .handle(handle.clone())
        .first_request_timeout(options.head_limit);
    let http = server.http_builder();
    http.http1().header_read_timeout(options.head_limit);
    http.http2()
        .max_concurrent_streams(REQUESTS_AT_ONCE)
        .initial_stream_window_size(UNREAD_OF_ONE)
        .initial_connection_window_size(UNREAD)
        .max_header_list_size(LARGEST_HEAD)
        .max_send_buf_size(UNSENT_OF_ONE)
        .max_pending_accept_reset_streams(GIVEN_UP)
        .max_local_error_reset_streams(MISTAKES);
    let task = tokio::spawn(server.serve(service));
    let observed = Observed {
        metrics,
        store: Arc::clone(&hub.store),
        places: places.clone(),
        handshakes: Arc::clone(&handshakes),
        dir: certificates.dir.clone(),
    };
    let observing = observing.map(|listener| observe(listener, observed));
    let observing = observing.transpose()?;
    let closed = Arc::clone(&hub);
    Ok(RunningHub {
        local_addr,
        handle,
        task: Some(task),
        stamping: tokio::spawn(stamp(Arc::clone(&hub), certificates.dir.clone())),
        keeping: tokio::spawn(certificates.clone().keep(Arc::clone(&hub.observer))),
        dropping: tokio::spawn(drop_abandoned(hub)),
        closing: Box::new(move || {
            let closed = Arc::clone(&closed);
            Box::pin(async move { closed.store.close().await })
        }),
        places,
        handshakes,
        certificates,
        observing,
    })
}

fn observe(listener: TcpListener, observed: Observed) -> io::Result<(SocketAddr, JoinHandle<()>)> {
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let serving = axum::serve(listener, observed.router());
    Ok((address, tokio::spawn(async { drop(serving.await) })))
}

/// Files that a hub has open beside its connections: its store, its keys, what it listens on.
const OTHER_FILES: usize = 128;

/// Has the system let this program have so many connections open at once.
///
/// # Errors
/// Where it does not: a hub that runs out of files keeps everybody out.
#[cfg(unix)]
fn allow_files(connections: usize) -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let needed = Some((connections + OTHER_FILES) as u64);
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    // None is no limit.
    if current.is_none() || current >= needed {
        return Ok(());
    }
    let wanted = Rlimit {
        current: needed,
        maximum,
    };
    if maximum.is_some() && maximum < needed {
        let why =
            "the limit of open files (LimitNOFILE, ulimit -n) is lower than the connections need";
        return Err(io::Error::other(why));
    }
    Ok(setrlimit(Resource::Nofile, wanted)?)
}

#[cfg(not(unix))]
fn allow_files(_: usize) -> io::Result<()> {
    Ok(())
}
