//! A bad network between a device and its hub, at the level of TCP: it delays, has so much room and no more, loses
//! pieces (which then come late, as TCP sends them again), cuts, stands still, and leads to somebody else.

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::Instant;

/// What goes over the network at once: a segment of TCP, as a rule, and a few where nothing is lost.
const SEGMENT: usize = 1460;
const PIECE: usize = 8 * 1024;

/// What lies in the network's buffers at most, in pieces, each way.
const BUFFER: usize = 64;

/// What a network does.
#[derive(Clone, Debug)]
pub struct Weather {
    /// How long everything takes, each way.
    pub delay: Duration,
    /// How much goes through, each way, of all connections together.
    pub bytes_per_second: Option<u64>,
    /// How many of a thousand segments are lost. What is lost comes after another round trip and 200 ms.
    pub lost: u32,
    /// How many of a hundred thousand segments end their connection.
    pub cut: u32,
    /// How many of a hundred thousand segments are the last of theirs that arrives: nothing is said any more.
    pub stall: u32,
    /// How many of a hundred connections lead to somebody else.
    pub astray: u32,
}

impl Weather {
    /// A network that does nothing but delay.
    pub fn fair(delay: Duration) -> Weather {
        Weather {
            delay,
            bytes_per_second: None,
            lost: 0,
            cut: 0,
            stall: 0,
            astray: 0,
        }
    }
}

/// One direction of it.
#[derive(Default)]
struct Direction {
    free_at: Mutex<Option<Instant>>,
    bytes: AtomicU64,
}

struct Shared {
    weather: Weather,
    to: SocketAddr,
    others: Vec<SocketAddr>,
    up: Direction,
    down: Direction,
    random: Mutex<StdRng>,
}

impl Shared {
    fn chance(&self, of: u32, among: u32) -> bool {
        let mut random = self.random.lock().expect("no panic");
        random.random_range(0..among) < of
    }

    /// When something that comes now is out at the other end.
    fn due(&self, direction: &Direction, bytes: usize) -> Instant {
        direction.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
        let now = Instant::now();
        let mut free_at = direction.free_at.lock().expect("no panic");
        let begins = free_at.map_or(now, |free| free.max(now));
        let takes = self
            .weather
            .bytes_per_second
            .map_or(0.0, |rate| bytes as f64 / rate as f64);
        let ends = begins + Duration::from_secs_f64(takes);
        *free_at = Some(ends);
        ends + self.weather.delay
    }
}

/// A running one.
pub struct Link {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

impl Link {
    /// Listens at an address (port 0 takes a free one) and leads to the hub, now and then to one of the others.
    pub async fn start(
        listen: SocketAddr,
        to: SocketAddr,
        others: Vec<SocketAddr>,
        weather: Weather,
        seed: u64,
    ) -> Link {
        let listener = TcpListener::bind(listen)
            .await
            .expect("the address is free");
        let address = listener.local_addr().expect("an address");
        let shared = Arc::new(Shared {
            weather,
            to,
            others,
            up: Direction::default(),
            down: Direction::default(),
            random: Mutex::new(StdRng::seed_from_u64(seed)),
        });
        let carried = Arc::clone(&shared);
        let task = tokio::spawn(async move {
            // Dropped with the task: what it carries ends with it.
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                while connections.try_join_next().is_some() {}
                connections.spawn(carry(Arc::clone(&carried), stream));
            }
        });
        Link {
            address,
            shared,
            task,
        }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many bytes went to the hub, and how many came back.
    pub fn carried(&self) -> (u64, u64) {
        let bytes = |direction: &Direction| direction.bytes.load(Ordering::Relaxed);
        (bytes(&self.shared.up), bytes(&self.shared.down))
    }

    /// Ends it, with all connections.
    pub async fn stop(self) {
        self.task.abort();
        // It was aborted: how it ended says nothing.
        let _ = self.task.await;
    }
}

async fn carry(shared: Arc<Shared>, device: TcpStream) {
    let astray = !shared.others.is_empty() && shared.chance(shared.weather.astray, 100);
    let to = match astray {
        true => {
            let mut random = shared.random.lock().expect("no panic");
            shared.others[random.random_range(0..shared.others.len())]
        }
        false => shared.to,
    };
    let Ok(hub) = TcpStream::connect(to).await else {
        return;
    };
    // Else the kernel would gather small pieces and add a delay of its own.
    device.set_nodelay(true).expect("a socket");
    hub.set_nodelay(true).expect("a socket");
    let (device_in, device_out) = device.into_split();
    let (hub_in, hub_out) = hub.into_split();
    // Where one ends badly the other is dropped with it, and with that the connection.
    let _ = tokio::try_join!(
        pump(&shared, &shared.up, device_in, hub_out),
        pump(&shared, &shared.down, hub_in, device_out),
    );
}

/// That a connection is cut.
struct Cut;

/// Carries one direction to its end, or until the weather cuts the connection.
async fn pump(
    shared: &Shared,
    direction: &Direction,
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
) -> Result<(), Cut> {
    let Weather {
        lost, cut, stall, ..
    } = shared.weather;
    let bad = lost + cut + stall > 0;
    let (sent, mut came) = mpsc::channel::<(Instant, Vec<u8>)>(BUFFER);
    let reading = async move {
        let mut late = None;
        loop {
            let mut piece = vec![0; if bad { SEGMENT } else { PIECE }];
            let read = match from.read(&mut piece).await {
                Ok(0) => return Ok(()),
                Err(_) => return Err(Cut),
                Ok(read) => read,
            };
            piece.truncate(read);
            if shared.chance(cut, 100_000) {
                return Err(Cut);
            }
            if shared.chance(stall, 100_000) {
                return std::future::pending().await;
            }
            let mut due = shared.due(direction, read);
            if shared.chance(lost, 1000) {
                due += 2 * shared.weather.delay + Duration::from_millis(200);
            }
            // What comes after something that is late waits for it.
            let due = late.map_or(due, |late: Instant| due.max(late));
            late = Some(due);
            if sent.send((due, piece)).await.is_err() {
                return Err(Cut);
            }
        }
    };
    let writing = async {
        while let Some((due, piece)) = came.recv().await {
            tokio::time::sleep_until(due).await;
            if to.write_all(&piece).await.is_err() {
                return Err(Cut);
            }
        }
        to.shutdown().await.map_err(|_| Cut)
    };
    tokio::try_join!(reading, writing).map(|_| ())
}
