//! The same hub under attack: sockets that say nothing, strangers that stay, heads and bodies that trickle, bodies
//! that would unpack to more, a device that never stops. Others are answered all the while.

use super::*;
use axum::http::header::HOST;
use repere_hub::{Places, Taken};
use repere_referral::{DeviceKeys, SigningKeys};
use repere_requests::{Head, sign};
use rustls_pki_types::ServerName;
use std::net::{IpAddr, SocketAddr};
use std::time::Instant;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// Longer than anything here takes on a busy machine: what is not so by then never will be.
const LONG: Duration = Duration::from_secs(120);

/// Nothing ends by itself within a test.
const NEVER: Duration = Duration::from_secs(3600);

/// Waits until something is so.
pub(super) async fn until(what: &str, is_so: impl Fn() -> bool) {
    let waiting = async {
        while !is_so() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    assert!(timeout(LONG, waiting).await.is_ok(), "{what}");
}

/// One of a thousand addresses in each of many networks: 127.N.0.H.
fn somewhere(number: usize, networks: usize) -> IpAddr {
    let network = u8::try_from(1 + number % networks).expect("few networks");
    let host = u8::try_from(1 + (number / networks) % 200).expect("few hosts");
    IpAddr::from([127, network, 0, host])
}

async fn socket(world: &World, from: IpAddr) -> TcpStream {
    let socket = TcpSocket::new_v4().expect("a socket");
    socket.bind(SocketAddr::new(from, 0)).expect("an address");
    let connected = socket.connect(world.hub.local_addr()).await;
    connected.expect("connects")
}

async fn shaken(world: &World, socket: TcpStream) -> std::io::Result<TlsStream<TcpStream>> {
    let name = ServerName::try_from("localhost").expect("a name");
    let connector = TlsConnector::from(Arc::new(tls(&world.dir)));
    connector.connect(name, socket).await
}

/// Whether the hub closes a connection: nothing more comes of it.
async fn is_closed(stream: &mut (impl tokio::io::AsyncRead + Unpin)) -> bool {
    let mut rest = Vec::new();
    timeout(LONG, stream.read_to_end(&mut rest)).await.is_ok()
}

/// A device of the world, which signs, at an address of its own.
pub(super) struct Device {
    pub(super) keys: SigningKeys,
    client: Client,
}

impl Device {
    pub(super) async fn enrolled(world: &World, name: &str, from: IpAddr) -> Device {
        let keys = SigningKeys::generate(&mut rand::rng());
        let store = world.store().await;
        let (now, code) = (chrono::Utc::now(), TokenHash::of(name.as_bytes()));
        store.invite("east", code, now).await.expect("invites");
        let device = NewDevice {
            device: DeviceRow {
                id: keys.public().id(),
                keys: serde_json::to_string(&DeviceKeys::from(&keys)).expect("keys"),
                voucher: "voucher".to_owned(),
            },
            code,
            bearer: TokenHash::of(format!("token of {name}").as_bytes()),
            at: now,
            invited_since: now - chrono::TimeDelta::hours(1),
        };
        store.enrol(device).await.expect("enrols");
        Device {
            keys,
            client: Device::client(world, from),
        }
    }

    /// A client that has no connection yet.
    fn client(world: &World, from: IpAddr) -> Client {
        let client = Client::builder().tls_backend_preconfigured(tls(&world.dir));
        let client = client.no_proxy().local_address(from);
        client.build().expect("a client")
    }

    pub(super) async fn ask(
        &self,
        world: &World,
        method: Method,
        path: &str,
        body: &[u8],
    ) -> Option<u16> {
        self.ask_with(&self.client, world, method, path, body).await
    }

    /// Signs and sends a request; gives the status of the answer, where there is one.
    async fn ask_with(
        &self,
        client: &Client,
        world: &World,
        method: Method,
        path: &str,
        body: &[u8],
    ) -> Option<u16> {
        let authority = format!("localhost:{}", world.hub.local_addr().port());
        let (only_path, query) = match path.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (path, None),
        };
        let mut fields: Vec<(&str, &[u8])> = Vec::new();
        if !body.is_empty() {
            fields.push(("content-type", b"application/octet-stream"));
        }
        let head = Head {
            method: method.as_str(),
            authority: &authority,
            path: only_path,
            query,
            fields: &fields,
        };
        let signed_body = (!body.is_empty()).then_some(body);
        let now = chrono::Utc::now().timestamp();
        let signed = sign(&head, signed_body, &self.keys, now, &mut rand::rng());
        let signed = signed.expect("signs");
        let mut request = client.request(method, world.url(path));
        request = request.header(HOST, &authority);
        request = request.header("signature-input", signed.signature_input);
        request = request.header("signature", signed.signature);
        if let Some(digest) = signed.content_digest {
            request = request.header("content-digest", digest);
            request = request.header("content-type", "application/octet-stream");
            request = request.body(body.to_vec());
        }
        let answer = timeout(LONG, request.send()).await.ok()?.ok()?;
        Some(answer.status().as_u16())
    }

    /// Sends one referral of so many bytes.
    pub(super) async fn refer(&self, world: &World, bytes: usize) -> Option<u16> {
        let path = format!("/v1/referrals/{}?agency=east", uuid::Uuid::now_v7());
        self.ask(world, Method::PUT, &path, &vec![7; bytes]).await
    }
}

fn few() -> Options {
    let places = Places {
        all: 40,
        of_network: 24,
        of_address: 16,
    };
    Options {
        waiting: places,
        strangers: places,
        known: 8,
        known_of_one: 4,
        hello_limit: NEVER,
        head_limit: NEVER,
        stranger_burst: 100_000,
        ..Options::default()
    }
}

#[tokio::test]
async fn sockets_that_say_nothing_take_no_place_of_anybody_else() {
    let world = World::with(few()).await;
    let device = Device::enrolled(&world, "device", [127, 9, 0, 1].into()).await;
    let mut silent = Vec::new();
    for number in 0..200 {
        silent.push(socket(&world, somewhere(number, 3)).await);
    }
    until("as many wait as may", || {
        world.hub.connections().waiting == 40
    })
    .await;
    assert_eq!(device.refer(&world, 100).await, Some(200));
    // One that was silent made room for the device, which did not wait for long.
    let Taken {
        waiting,
        strangers,
        known,
    } = world.hub.connections();
    assert!((39..=40).contains(&waiting), "{waiting}");
    assert_eq!((strangers, known), (0, 1));
    let told = world.events();
    let told = told.iter().any(|event| {
        matches!(
            event,
            Event::Crowded {
                waiting: 1..,
                strangers: 0,
                known: 0
            }
        )
    });
    assert!(told, "the operator learns of it");
    let mut closed = 0;
    for socket in &mut silent {
        let mut byte = [0];
        closed += usize::from(matches!(socket.try_read(&mut byte), Ok(0)));
    }
    assert!(closed <= 161, "no more than had to leave: {closed}");
    drop(silent);
    until("places come back", || world.hub.connections().waiting == 0).await;
}

#[tokio::test]
async fn socket_that_says_half_a_hello_is_not_awaited() {
    let world = World::with(Options {
        hello_limit: Duration::from_millis(300),
        ..few()
    })
    .await;
    for said in [&b""[..], &[0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3, 7, 7]] {
        let mut socket = socket(&world, [127, 0, 0, 1].into()).await;
        socket.write_all(said).await.expect("is sent");
        assert!(is_closed(&mut socket).await, "{said:?}");
    }
    assert_eq!(world.hub.connections(), Taken::default());
}

#[tokio::test]
async fn strangers_that_stay_give_their_places_to_newcomers_and_take_none_of_the_known() {
    let world = World::with(few()).await;
    let device = Device::enrolled(&world, "device", [127, 9, 0, 1].into()).await;
    assert_eq!(device.refer(&world, 100).await, Some(200));
    let mut strangers = Vec::new();
    for number in 0..60 {
        let socket = socket(&world, somewhere(number, 3)).await;
        strangers.push(shaken(&world, socket).await.expect("shakes hands"));
    }
    until("as many strangers as may", || {
        world.hub.connections().strangers == 40
    })
    .await;
    assert_eq!(
        world.hub.connections().known,
        1,
        "the device is still there"
    );
    assert_eq!(device.refer(&world, 100).await, Some(200));
    // Somebody who comes only now, too.
    let newcomer = Device::enrolled(&world, "newcomer", [127, 8, 0, 1].into()).await;
    assert_eq!(newcomer.refer(&world, 100).await, Some(200));
    assert_eq!(world.hub.connections().known, 2);
    let path = "/v1/register";
    let stranger = Device::client(&world, [127, 7, 0, 1].into());
    let answer = stranger.get(world.url(path)).send().await;
    assert_eq!(answer.expect("is answered").status(), StatusCode::NOT_FOUND);
    let first = &mut strangers[0];
    assert!(is_closed(first).await, "the oldest had to leave");
}

#[tokio::test]
async fn device_has_so_many_connections_and_no_more() {
    let world = World::with(few()).await;
    let greedy = Device::enrolled(&world, "greedy", [127, 1, 0, 1].into()).await;
    let other = Device::enrolled(&world, "other", [127, 2, 0, 1].into()).await;
    assert_eq!(other.refer(&world, 100).await, Some(200));
    let mut clients = Vec::new();
    for number in 0..10 {
        let client = Device::client(&world, somewhere(number, 3));
        let replies = greedy.ask_with(&client, &world, Method::GET, "/v1/replies", b"");
        assert_eq!(replies.await, Some(200));
        clients.push(client);
    }
    until("four of one device and one of the other", || {
        world.hub.connections().known == 5
    })
    .await;
    assert_eq!(other.refer(&world, 100).await, Some(200));
}

/// A request of HTTP/1.1 whose head says one thing and whose body another; what comes back before the hub closes.
async fn said_to(world: &World, request: &[u8]) -> String {
    let socket = socket(world, [127, 0, 0, 1].into()).await;
    let mut stream = shaken(world, socket).await.expect("shakes hands");
    stream.write_all(request).await.expect("is sent");
    let mut answer = vec![0; 4096];
    let read = timeout(LONG, stream.read(&mut answer)).await;
    let read = read.expect("is answered or closed").unwrap_or(0);
    String::from_utf8_lossy(&answer[..read]).into_owned()
}

#[tokio::test]
async fn heads_and_bodies_that_trickle_are_not_awaited() {
    let world = World::with(Options {
        head_limit: Duration::from_millis(500),
        body_grace: Duration::from_millis(300),
        ..few()
    })
    .await;
    let answer = said_to(&world, b"GET /healthz HTTP/1.1\r\nHost: loc").await;
    assert!(
        answer.is_empty() || answer.starts_with("HTTP/1.1 408"),
        "{answer}"
    );
    let body =
        b"POST /v1/enrolments HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3000\r\n\r\n{\"tok";
    let answer = said_to(&world, body).await;
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    assert!(answer.contains("{\"code\":\"timeout\""), "{answer}");
    // A byte now and then, for as long as somebody listens.
    let socket = socket(&world, [127, 0, 0, 1].into()).await;
    let mut stream = shaken(&world, socket).await.expect("shakes hands");
    stream.write_all(body).await.expect("is sent");
    let dripping = async {
        while stream.write_all(b"e").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(LONG, dripping).await.expect("it is closed");
}

#[tokio::test]
async fn bodies_that_would_be_unpacked_are_refused_whoever_brings_them() {
    let world = World::with(few()).await;
    let desk = world.desk.clone();
    // A gibibyte of zeros in a megabyte of gzip would begin like this.
    let bomb = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3].repeat(100);
    for (method, path) in [
        (Method::POST, "/v1/enrolments"),
        (Method::POST, "/v1/invitations"),
        (Method::POST, "/v1/carried"),
        (Method::PUT, "/v1/register/registrars/east"),
        (
            Method::PUT,
            "/v1/referrals/018f0000-0000-7000-8000-000000000000?agency=east",
        ),
    ] {
        for encoding in ["gzip", "br", "zstd", "deflate", "identity, gzip"] {
            let request = world.client.request(method.clone(), world.url(path));
            let request = request.header("content-encoding", encoding);
            let request = request.header("authorization", format!("Bearer {desk}"));
            let answer = request.body(bomb.clone()).send().await;
            let answer = answer.expect("is answered");
            assert_eq!(answer.status().as_u16(), 415, "{path} {encoding}");
            assert_eq!(answer.headers()["accept-encoding"], "identity");
            let said = answer.text().await.expect("is whole");
            assert!(said.contains("\"code\":\"bad-encoding\""), "{said}");
        }
    }
}

/// What a balancer says of its client (PROXY protocol, version 2): TCP over IPv4.
fn proxied(client: [u8; 4]) -> Vec<u8> {
    let mut header = b"\r\n\r\n\0\r\nQUIT\n\x21\x11\0\x0c".to_vec();
    header.extend(client);
    header.extend([127, 0, 0, 1, 0x30, 0x39, 0x20, 0xfb]);
    header
}

#[tokio::test]
async fn balancer_says_whom_it_speaks_for_and_nobody_else_does() {
    let balancer = IpAddr::from([127, 5, 0, 1]);
    let world = World::with(Options {
        balancers: vec![balancer],
        stranger_burst: 2,
        stranger_interval: NEVER,
        ..few()
    })
    .await;
    let ask = async |from: IpAddr, first: &[u8]| {
        let mut socket = socket(&world, from).await;
        socket.write_all(first).await.expect("is sent");
        let mut stream = shaken(&world, socket).await.ok()?;
        let request = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        stream.write_all(request).await.ok()?;
        let mut answer = Vec::new();
        timeout(LONG, stream.read_to_end(&mut answer))
            .await
            .ok()?
            .ok();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        answer.get(9..12)?.parse::<u16>().ok()
    };
    let (one, other) = (proxied([192, 0, 2, 1]), proxied([198, 51, 100, 1]));
    let itself = b"\r\n\r\n\0\r\nQUIT\n\x20\x00\0\0";
    let elsewhere = IpAddr::from([127, 0, 0, 1]);
    for (from, first, expected) in [
        (balancer, &one[..], Some(200)),
        (balancer, &one, Some(200)),
        // Each client of a balancer has its own allowance.
        (balancer, &one, Some(429)),
        (balancer, &other, Some(200)),
        (balancer, itself, Some(200)),
        (balancer, b"", None),
        (balancer, b"PROXY TCP4 192.0.2.9 127.0.0.1 1 2\r\n", None),
        (elsewhere, &other, None),
        (elsewhere, b"", Some(200)),
    ] {
        assert_eq!(ask(from, first).await, expected, "{from} {first:?}");
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// How long each of so many referrals of one device takes, one after the other.
async fn times(world: &World, device: &Device, count: usize) -> Vec<Duration> {
    let mut times = Vec::new();
    for _ in 0..count {
        let begun = Instant::now();
        assert_eq!(device.refer(world, 8 * 1024).await, Some(200));
        times.push(begun.elapsed());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    times
}

/// The flood that was tried, all of it at once: `./dev test long`.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "ten thousand sockets, minutes"]
async fn long_flood_slows_others_no_more_than_twice() {
    let world = Arc::new(World::new().await);
    let device = Device::enrolled(&world, "device", [127, 99, 0, 1].into()).await;
    let greedy = Device::enrolled(&world, "greedy", [127, 98, 0, 1].into()).await;
    times(&world, &device, 20).await;
    let calm = median(times(&world, &device, 200).await);
    let mut told = std::io::stderr();
    writeln!(told, "alone: {calm:?}").expect("is said");
    let mut slower = |what: &str, times: Vec<Duration>| {
        let median = median(times);
        let taken = world.hub.connections();
        writeln!(told, "{what}: {median:?}, {taken:?}").expect("is said");
        assert!(median <= calm * 2, "{what}: {median:?}, alone {calm:?}");
    };

    let mut silent = Vec::new();
    for number in 0..10_000 {
        silent.push(socket(&world, somewhere(number, 90)).await);
    }
    slower("ten thousand sockets", times(&world, &device, 200).await);

    // Opened anew all the time: what was closed comes back.
    let again = Arc::clone(&world);
    let reopening = tokio::spawn(async move {
        for number in 0.. {
            let at = number % silent.len();
            silent[at] = socket(&again, somewhere(number, 90)).await;
            if number % 20 == 0 {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
    });
    slower("four hundred a second", times(&world, &device, 200).await);
    reopening.abort();

    let mut slow = Vec::new();
    for number in 0..600 {
        let socket = socket(&world, somewhere(number, 90)).await;
        let mut stream = shaken(&world, socket).await.expect("shakes hands");
        let said: &[u8] = match number % 2 {
            0 => b"GET /healthz HTTP/1.1\r\nHost: lo",
            _ => {
                b"POST /v1/enrolments HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3000\r\n\r\n{"
            }
        };
        stream.write_all(said).await.ok();
        slow.push(stream);
    }
    slower(
        "six hundred heads and bodies that trickle",
        times(&world, &device, 200).await,
    );
    drop(slow);

    let again = Arc::clone(&world);
    let writing = tokio::spawn(async move {
        loop {
            greedy.refer(&again, 256 * 1024).await;
        }
    });
    slower(
        "a device that writes all the time",
        times(&world, &device, 200).await,
    );
    writing.abort();
    assert_eq!(device.refer(&world, 8 * 1024).await, Some(200));
}
