//! A thousand referrals that waited, over a round trip of 300 ms and eight megabits a second each way, beside a bare
//! copy of as many bytes over the same link in the same run. The goal is at most 1.3 times as long.
//!
//! `cargo bench -p repere-app --bench sending`; `REPERE_BENCH_ITEMS` says how many else.

#![allow(clippy::print_stdout, reason = "a bench reports on standard output")]

#[path = "../tests/device_and_hub/mod.rs"]
mod device_and_hub;

use device_and_hub::link::{Link, Weather};
use device_and_hub::{Worker, World, draft};
use repere_hub::admin;
use serde_json::json;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const ROUND_TRIP: Duration = Duration::from_millis(300);
const BYTES_PER_SECOND: u64 = 1_000_000;

fn weather() -> Weather {
    Weather {
        bytes_per_second: Some(BYTES_PER_SECOND),
        ..Weather::fair(ROUND_TRIP / 2)
    }
}

fn main() {
    // Cargo passes `--bench`; what it measures is always the same.
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(measure());
}

async fn measure() {
    let items =
        std::env::var("REPERE_BENCH_ITEMS").map_or(1000, |items| items.parse().expect("a number"));
    let mut world = World::new().await;
    // Where the device will find its hub: nobody is there while it seals.
    let any = SocketAddr::new(world.address.ip(), 0);
    let reserved = TcpListener::bind(any).await.expect("a port");
    let front = reserved.local_addr().expect("its address");
    drop(reserved);
    let url = format!("https://{front}");
    let settings = admin::deployment(&world.hub_dir(), "Essai", &url, true, &[]).await;
    world.deployment = settings.expect("a settings file");
    let worker = Worker::ready().await;
    let link = Link::start(
        front,
        world.address,
        Vec::new(),
        Weather::fair(Duration::ZERO),
        1,
    )
    .await;
    worker.enrol(&world).await;
    link.stop().await;
    let (screening, _) = worker.begin("fr", "fr").await;
    for _ in 0..items {
        worker.queue(draft(&screening)).await;
    }

    let link = Link::start(front, world.address, Vec::new(), weather(), 1).await;
    let begun = Instant::now();
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    let ours = begun.elapsed();
    let (up, down) = link.carried();
    link.stop().await;
    let outbox = outbox.as_array().expect("a list");
    assert_eq!(outbox.len(), items);
    assert!(outbox.iter().all(|item| item["state"] == "received"));

    let limit = bare_copy(up, down, items as u64).await;
    println!(
        "{items} referrals, {:.1} MB up and {:.1} MB down, 300 ms, 8 Mbit/s each way",
        up as f64 / 1e6,
        down as f64 / 1e6
    );
    println!("  sent and receipted    {:7.2} s", ours.as_secs_f64());
    println!("  bare pipelined copy   {:7.2} s", limit.as_secs_f64());
    let times = ours.as_secs_f64() / limit.as_secs_f64();
    println!("  {times:.2} times the limit (goal: 1.3)");
}

/// As many bytes each way in as many parts, over the same link and nothing else: each part that arrives is answered.
async fn bare_copy(up: u64, down: u64, parts: u64) -> Duration {
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    let sink = TcpListener::bind(any).await.expect("a port");
    let to = sink.local_addr().expect("its address");
    let (question, answer) = ((up / parts) as usize, (down / parts) as usize);
    let answering = tokio::spawn(async move {
        let (mut stream, _) = sink.accept().await.expect("a connection");
        stream.set_nodelay(true).expect("a socket");
        let (mut part, reply) = (vec![0; question], vec![1; answer]);
        for _ in 0..parts {
            stream.read_exact(&mut part).await.expect("a part");
            stream.write_all(&reply).await.expect("it is taken");
        }
    });
    let link = Link::start(any, to, Vec::new(), weather(), 1).await;
    let begun = Instant::now();
    let stream = TcpStream::connect(link.address()).await.expect("connects");
    stream.set_nodelay(true).expect("a socket");
    let (mut read, mut write) = stream.into_split();
    let asking = async {
        let part = vec![2; question];
        for _ in 0..parts {
            write.write_all(&part).await.expect("it is taken");
        }
    };
    let hearing = async {
        let mut reply = vec![0; answer];
        for _ in 0..parts {
            read.read_exact(&mut reply).await.expect("an answer");
        }
    };
    tokio::join!(asking, hearing);
    let took = begun.elapsed();
    answering.await.expect("it ends");
    link.stop().await;
    took
}
