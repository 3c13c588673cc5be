//! The same hub over HTTP/2 (RFC 9113): many requests on one connection, slow clients and greedy ones.

use super::*;
use rustls_pki_types::ServerName;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// What a client says first (RFC 9113, 3.4), with empty settings.
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0";

const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const CONTINUATION: u8 = 9;

const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;

/// Longer than the limit of the hubs below, and shorter than a test may take.
const LONG: Duration = Duration::from_secs(20);

fn quick() -> Options {
    Options {
        head_limit: Duration::from_millis(500),
        ..Options::default()
    }
}

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = (payload.len() as u32).to_be_bytes();
    let mut frame = vec![length[1], length[2], length[3], kind, flags];
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

/// The head of `GET /` (RFC 7541: three entries of its table, and `:authority`).
fn get() -> Vec<u8> {
    let mut block = vec![0x82, 0x87, 0x84, 0x01, 9];
    block.extend(b"localhost");
    block
}

/// A connection that says what a test says.
struct Raw(TlsStream<TcpStream>);

impl Raw {
    async fn open(world: &World) -> Raw {
        let mut config = tls(&world.dir);
        config.alpn_protocols = vec![b"h2".to_vec()];
        let tcp = TcpStream::connect(world.hub.local_addr()).await;
        let name = ServerName::try_from("localhost").expect("a name");
        let connector = TlsConnector::from(Arc::new(config));
        let stream = connector.connect(name, tcp.expect("connects")).await;
        let stream = stream.expect("shakes hands");
        assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
        Raw(stream)
    }

    async fn say(&mut self, bytes: &[u8]) -> bool {
        self.0.write_all(bytes).await.is_ok() && self.0.flush().await.is_ok()
    }

    /// The next frame: its kind, its stream and what it holds; none once the hub has closed.
    async fn hear(&mut self) -> Option<(u8, u32, Vec<u8>)> {
        let mut head = [0; 9];
        self.0.read_exact(&mut head).await.ok()?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
        let mut payload = vec![0; length as usize];
        self.0.read_exact(&mut payload).await.ok()?;
        Some((head[3], stream, payload))
    }

    /// Reads until the hub closes; false where it does not within the time.
    async fn is_closed(&mut self) -> bool {
        timeout(LONG, async { while self.hear().await.is_some() {} })
            .await
            .is_ok()
    }
}

#[tokio::test]
async fn requests_are_answered_over_http2_where_the_client_speaks_it() {
    let world = World::new().await;
    let mut config = tls(&world.dir);
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let client = Client::builder()
        .tls_backend_preconfigured(config)
        .no_proxy();
    let client = client.build().expect("a client");
    let response = client.get(world.url("/healthz")).send().await;
    let response = response.expect("is answered");
    assert_eq!(response.version(), reqwest::Version::HTTP_2);
    assert_eq!(response.status(), StatusCode::OK);
    let old = world.client.get(world.url("/healthz")).send().await;
    assert_eq!(
        old.expect("is answered").version(),
        reqwest::Version::HTTP_11
    );
}

#[tokio::test]
async fn hub_says_how_much_it_takes_at_once() {
    let world = World::new().await;
    let mut raw = Raw::open(&world).await;
    assert!(raw.say(PREFACE).await);
    let (kind, _, settings) = raw.hear().await.expect("its settings");
    assert_eq!(kind, SETTINGS);
    let mut said = BTreeMap::new();
    for setting in settings.chunks(6) {
        let value = u32::from_be_bytes([setting[2], setting[3], setting[4], setting[5]]);
        said.insert(setting[1], value);
    }
    // MAX_CONCURRENT_STREAMS, INITIAL_WINDOW_SIZE, MAX_HEADER_LIST_SIZE.
    let of = |setting: u8| said.get(&setting).copied();
    assert_eq!(of(3), Some(32));
    assert_eq!(of(4), Some(64 * 1024));
    assert_eq!(of(6), Some(16 * 1024));
}

#[tokio::test]
async fn head_that_does_not_end_is_not_awaited() {
    let world = World::with(quick()).await;
    for piece in [
        // Nothing at all, half a preface, a head of which the end never comes.
        Vec::new(),
        PREFACE[..20].to_vec(),
        [PREFACE, &frame(HEADERS, END_STREAM, 1, &get())].concat(),
    ] {
        let mut raw = Raw::open(&world).await;
        assert!(raw.say(&piece).await);
        assert!(raw.is_closed().await, "{piece:?}");
    }
}

#[tokio::test]
async fn head_that_comes_in_drops_is_not_awaited() {
    let world = World::with(quick()).await;
    let mut raw = Raw::open(&world).await;
    raw.say(&[PREFACE, &frame(HEADERS, END_STREAM, 1, &get())].concat())
        .await;
    let dripping = async {
        // One byte of a field that never ends, again and again.
        while raw.say(&frame(CONTINUATION, 0, 1, &[0x00])).await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(LONG, dripping).await.expect("it is closed");
}

#[tokio::test]
async fn pings_keep_no_connection_open() {
    let world = World::with(quick()).await;
    let mut raw = Raw::open(&world).await;
    raw.say(PREFACE).await;
    let pinging = async {
        while raw.say(&frame(PING, 0, 0, &[7; 8])).await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(LONG, pinging).await.expect("it is closed");
}

#[tokio::test]
async fn connection_that_idles_after_its_answer_is_closed() {
    let world = World::with(quick()).await;
    let mut raw = Raw::open(&world).await;
    let ask = frame(HEADERS, END_STREAM | END_HEADERS, 1, &get());
    raw.say(&[PREFACE, &ask].concat()).await;
    let mut answered = false;
    let closed = timeout(LONG, async {
        while let Some((kind, stream, _)) = raw.hear().await {
            answered |= kind == HEADERS && stream == 1;
        }
    });
    closed.await.expect("it is closed");
    assert!(answered);
}

#[tokio::test]
async fn head_larger_than_the_limit_is_refused_and_others_are_answered() {
    let world = World::new().await;
    let mut raw = Raw::open(&world).await;
    raw.say(PREFACE).await;
    let mut flood = frame(HEADERS, END_STREAM, 1, &get());
    // A field that is never indexed, of 1 KB, a thousand times.
    let mut field = vec![0x10, 1, b'a', 0x7f, 0x81, 0x07];
    field.extend(vec![b'b'; 1024]);
    for _ in 0..1000 {
        flood.extend(frame(CONTINUATION, 0, 1, &field));
    }
    raw.say(&flood).await;
    assert!(raw.is_closed().await);
    let reply = world.ask(Method::GET, "/healthz", None, Vec::new()).await;
    assert_eq!(reply.status, StatusCode::OK);
}

/// CVE-2023-44487: each request is given up as soon as it was made.
#[tokio::test]
async fn requests_that_are_given_up_at_once_end_the_connection_and_stop_nobody() {
    let world = World::new().await;
    let mut raw = Raw::open(&world).await;
    raw.say(PREFACE).await;
    let mut flood = Vec::new();
    for number in 0..20_000_u32 {
        let stream = 2 * number + 1;
        flood.extend(frame(HEADERS, END_STREAM | END_HEADERS, stream, &get()));
        flood.extend(frame(RST_STREAM, 0, stream, &8_u32.to_be_bytes()));
    }
    let flooding = tokio::spawn(async move {
        raw.say(&flood).await;
        raw
    });
    let begun = std::time::Instant::now();
    let reply = world.ask(Method::GET, "/healthz", None, Vec::new()).await;
    assert_eq!(reply.status, StatusCode::OK);
    assert!(begun.elapsed() < Duration::from_secs(5));
    let mut raw = flooding.await.expect("ends");
    let mut told = false;
    let closed = timeout(LONG, async {
        while let Some((kind, _, _)) = raw.hear().await {
            told |= kind == GOAWAY;
        }
    });
    closed.await.expect("it is closed");
    assert!(
        told,
        "it says that it goes away, or has closed before it could"
    );
}

#[tokio::test]
async fn more_requests_than_the_hub_takes_are_refused_one_by_one() {
    let world = World::new().await;
    let mut raw = Raw::open(&world).await;
    let (kind, _, _) = {
        raw.say(PREFACE).await;
        raw.hear().await.expect("its settings")
    };
    assert_eq!(kind, SETTINGS);
    // POST /v1/enrolments, whose body never comes.
    let mut block = vec![0x83, 0x87, 0x04, 14];
    block.extend(b"/v1/enrolments");
    block.extend([0x01, 9]);
    block.extend(b"localhost");
    for number in 0..64_u32 {
        raw.say(&frame(HEADERS, END_HEADERS, 2 * number + 1, &block))
            .await;
    }
    let mut refused = 0;
    let counting = timeout(Duration::from_secs(10), async {
        while refused < 32 {
            match raw.hear().await {
                Some((RST_STREAM, _, why)) => {
                    assert_eq!(why, 7_u32.to_be_bytes(), "REFUSED_STREAM: nothing was done");
                    refused += 1;
                }
                Some(_) => {}
                None => break,
            }
        }
    });
    counting.await.expect("each is told");
    assert_eq!(refused, 32);
    let reply = world.ask(Method::GET, "/healthz", None, Vec::new()).await;
    assert_eq!(reply.status, StatusCode::OK);
}

/// It goes on saying something and takes nothing of what the hub says, until the hub reads no more of it.
#[tokio::test]
async fn connection_of_a_client_that_takes_nothing_is_closed() {
    let world = World::with(quick()).await;
    let mut raw = Raw::open(&world).await;
    assert!(raw.say(PREFACE).await);
    let pings = frame(PING, 0, 0, &[7; 8]).repeat(1000);
    let short = Duration::from_millis(300);
    while timeout(short, raw.say(&pings)).await == Ok(true) {}
    let closing = async {
        while world.hub.connections().strangers > 0 {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    timeout(LONG, closing)
        .await
        .expect("its place is free again");
    drop(raw);
}
