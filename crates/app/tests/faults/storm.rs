//! Many referrals over a bad network to a hub that restarts, with somebody in between who answers in its place: each
//! arrives, once.

use super::device_and_hub::faulty_server::{FaultyServer, Lies};
use super::device_and_hub::link::{Link, Weather};
use super::device_and_hub::{Worker, World, draft, of_concern, of_its_own, text};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

/// What comes over the device and its hub.
struct Storm {
    referrals: usize,
    weather: Weather,
    lies: Lies,
    /// So often the hub starts anew.
    restarts_every: Duration,
    /// So long it may take.
    limit: Duration,
}

/// A weather in which so many of a thousand segments are lost.
fn weather(lost: u32) -> Weather {
    Weather {
        lost,
        cut: 40,
        stall: 2,
        astray: 10,
        ..Weather::fair(Duration::from_millis(10))
    }
}

/// Somebody who shows a login page to whoever connects, without TLS.
async fn login_page() -> SocketAddr {
    let listener = TcpListener::bind(of_its_own()).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Wi-Fi</title>";
            stream.write_all(page).await.ok();
        }
    });
    address
}

#[allow(clippy::print_stdout, reason = "a long test says how it went")]
async fn weathered(storm: Storm, seed: u64) -> (World, BTreeSet<String>) {
    let mut world = World::new().await;
    // With another certificate, of another authority.
    let other = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    world.stop_hub().await;
    // Answered to the end: what an unanswered one could still amount to is a search, for each referral anew.
    let (screening, page) = worker.begin("fr", "fr").await;
    worker.interview(&screening, page, &of_concern()).await;
    let mut sealed = BTreeSet::new();
    for _ in 0..storm.referrals {
        let item = worker.queue(draft(&screening)).await;
        sealed.insert(text(&item["referral"]));
    }

    let any = SocketAddr::new(world.address.ip(), 0);
    let mut server = FaultyServer::lying(&world, any, storm.lies, seed).await;
    let behind = server.address();
    let others = vec![other.address, login_page().await];
    let link = Link::start(world.address, behind, others, storm.weather, seed).await;
    let begun = Instant::now();
    let (mut lives, mut requests, mut rounds) = (1, 0, 0);
    loop {
        let app = worker.app.clone();
        let send = json!({ "command": "send-outbox" });
        let mut sending = tokio::spawn(async move { app.handle_json(send).await });
        rounds += 1;
        while !sending.is_finished() {
            let _ = tokio::time::timeout(storm.restarts_every, &mut sending).await;
            if !sending.is_finished() {
                requests += server.requests();
                server.stop().await;
                server = FaultyServer::lying(&world, behind, storm.lies, seed + lives).await;
                lives += 1;
            }
        }
        let progress = worker.send(json!({ "command": "show-sending" })).await;
        if progress["waiting"] == 0 {
            break;
        }
        assert!(begun.elapsed() < storm.limit, "{progress} still wait");
    }
    requests += server.requests();
    println!(
        "{} referrals in {:.0} s: {rounds} rounds, {requests} requests, {lives} lives of the hub, seed {seed}",
        storm.referrals,
        begun.elapsed().as_secs_f64()
    );
    server.stop().await;
    link.stop().await;
    let outbox = worker.send(json!({ "command": "list-outbox" })).await;
    let outbox = outbox.as_array().expect("a list");
    assert_eq!(outbox.len(), storm.referrals);
    let received = |item: &&Value| item["state"] == "received" && item["problem"] == Value::Null;
    assert_eq!(outbox.iter().filter(received).count(), storm.referrals);
    world.start_hub().await;
    (world, sealed)
}

/// What lies at the hub is what was sealed, each once.
async fn arrived_once(world: &World, sealed: &BTreeSet<String>) {
    let client = world.desk_client();
    let items = client.mailbox_all("", super::AGENCY).await.expect("a list");
    assert_eq!(items.len(), sealed.len());
    let held: BTreeSet<String> = items.iter().map(|item| item.referral.to_string()).collect();
    assert_eq!(&held, sealed);
}

#[tokio::test(flavor = "multi_thread")]
async fn referrals_arrive_once_through_loss_lies_and_restarts() {
    for (lost, seed) in [(20, 1), (200, 2)] {
        let storm = Storm {
            referrals: 15,
            weather: weather(lost),
            lies: Lies { of_a_thousand: 100 },
            restarts_every: Duration::from_millis(700),
            limit: Duration::from_secs(240),
        };
        let (world, sealed) = weathered(storm, seed).await;
        arrived_once(&world, &sealed).await;
        assert_eq!(world.desk_reads().await.len(), sealed.len());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn vault_that_is_closed_while_several_are_on_their_way_loses_and_doubles_nothing() {
    let mut world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    world.stop_hub().await;
    let (screening, _) = worker.begin("fr", "fr").await;
    for _ in 0..8 {
        worker.queue(draft(&screening)).await;
    }
    let any = SocketAddr::new(world.address.ip(), 0);
    let server = FaultyServer::lying(&world, any, Lies { of_a_thousand: 0 }, 1).await;
    let weather = Weather::fair(Duration::from_millis(150));
    let link = Link::start(world.address, server.address(), Vec::new(), weather, 1).await;
    let app = worker.app.clone();
    let send = json!({ "command": "send-outbox" });
    let sending = tokio::spawn(async move { app.handle_json(send).await });
    loop {
        let progress = worker.send(json!({ "command": "show-sending" })).await;
        if progress["sent"] != 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    worker.send(json!({ "command": "lock" })).await;
    // Whatever came of it: the vault was closed under it, or it was done a moment before.
    let _ = sending.await.expect("it ends");
    worker.unlock().await;
    worker.send(json!({ "command": "send-outbox" })).await;
    super::network::arrives(&worker).await;
    link.stop().await;
    server.stop().await;
    world.start_hub().await;
    assert_eq!(world.desk_reads().await.len(), 8);
}

/// How many referrals a long storm has: `REPERE_STORM`, or ten thousand.
fn many() -> usize {
    std::env::var("REPERE_STORM").map_or(10_000, |many| many.parse().expect("a number"))
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes: ./dev test long"]
async fn long_storm_with_two_percent_lost() {
    long_storm(20).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes: ./dev test long"]
async fn long_storm_with_twenty_percent_lost() {
    long_storm(200).await;
}

/// The system itself loses what it is told to lose: nothing is lost here beside it.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes, in a network namespace that loses: ./dev test long"]
async fn long_storm_in_a_network_that_loses() {
    long_storm(0).await;
}

async fn long_storm(lost: u32) {
    let storm = Storm {
        referrals: many(),
        weather: weather(lost),
        lies: Lies { of_a_thousand: 20 },
        restarts_every: Duration::from_secs(20),
        limit: Duration::from_secs(2 * 60 * 60),
    };
    let seed = std::env::var("REPERE_SEED").map_or(1, |seed| seed.parse().expect("a number"));
    let (world, sealed) = weathered(storm, seed).await;
    arrived_once(&world, &sealed).await;
}
