//! A hub that was put back from a copy, or that shows another log than before: what the devices make of it.

mod device_and_hub;

use device_and_hub::{Worker, World, draft, text};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

/// A worker who has joined.
async fn joined(world: &World) -> Worker {
    let worker = Worker::ready().await;
    worker.enrol(world).await;
    worker
}

/// Refers a new screening, and sends it.
async fn refer(worker: &Worker) {
    let (screening, _) = worker.begin("fr", "ar").await;
    worker.queue(draft(&screening)).await;
    assert!(
        states(&send(worker).await)
            .iter()
            .all(|state| state == "received")
    );
}

async fn send(worker: &Worker) -> Value {
    worker.send(json!({ "command": "send-outbox" })).await
}

fn states(outbox: &Value) -> Vec<String> {
    let items = outbox.as_array().expect("a list");
    items.iter().map(|item| text(&item["state"])).collect()
}

/// What was told that the worker has not read, with how many where it says so.
async fn told(worker: &Worker) -> Vec<(String, Option<String>)> {
    let status = worker.send(json!({ "command": "status" })).await;
    let notices = status["notices"].as_array().expect("a list");
    let of_log = notices.iter().map(|one| &one["change"]);
    of_log
        .filter(|change| text(&change["code"]).starts_with("log-"))
        .map(|change| {
            let count = change["parameters"]["count"].as_str();
            (text(&change["code"]), count.map(str::to_owned))
        })
        .collect()
}

/// The ids of what the desk has.
async fn at_the_desk(world: &World) -> BTreeSet<uuid::Uuid> {
    let read = world.desk_reads().await;
    let ids: BTreeSet<_> = read.iter().map(|document| document.referral).collect();
    assert_eq!(ids.len(), read.len(), "each once");
    ids
}

/// The hub's store as a file, of a hub that is stopped for it.
async fn copy(world: &mut World) -> Vec<u8> {
    world.stop_hub().await;
    let copy = fs::read(world.hub_dir().join("hub.db")).expect("a store");
    world.start_hub().await;
    copy
}

async fn put_back(world: &mut World, copy: &[u8]) {
    world.stop_hub().await;
    for left in ["hub.db-wal", "hub.db-shm"] {
        fs::remove_file(world.hub_dir().join(left)).ok();
    }
    fs::write(world.hub_dir().join("hub.db"), copy).expect("written");
    world.start_hub().await;
}

#[tokio::test]
async fn what_a_hub_lost_that_was_put_back_is_handed_in_again_each_once() {
    let mut world = World::new().await;
    let worker = joined(&world).await;
    refer(&worker).await;
    let copy = copy(&mut world).await;
    refer(&worker).await;
    refer(&worker).await;
    let all = {
        let mailbox = world
            .desk_client()
            .mailbox("", device_and_hub::AGENCY)
            .await;
        mailbox.expect("a list").len()
    };
    assert_eq!(all, 3);
    put_back(&mut world, &copy).await;
    assert_eq!(states(&send(&worker).await), ["received"; 3]);
    assert_eq!(at_the_desk(&world).await.len(), 3);
    let again = ("log-again".to_owned(), Some("2".to_owned()));
    let known = [("log-went-back".to_owned(), None), again];
    assert_eq!(told(&worker).await, known);
    // Nothing is left to do, and nothing is told twice.
    send(&worker).await;
    assert_eq!(at_the_desk(&world).await.len(), 3);
    assert_eq!(told(&worker).await, known);
}

#[tokio::test]
async fn log_that_went_back_and_grew_again_loses_nothing() {
    let mut world = World::new().await;
    let (worker, other) = (joined(&world).await, joined(&world).await);
    refer(&worker).await;
    let copy = copy(&mut world).await;
    refer(&worker).await;
    refer(&worker).await;
    // It has seen the log with all of it.
    send(&worker).await;
    put_back(&mut world, &copy).await;
    // Somebody else was first: the log has other entries in the places of those that were lost, and more of them.
    for _ in 0..3 {
        refer(&other).await;
    }
    assert_eq!(states(&send(&worker).await), ["received"; 3]);
    assert_eq!(at_the_desk(&world).await.len(), 6);
    let told = told(&worker).await;
    let codes: Vec<_> = told.iter().map(|(code, _)| code.as_str()).collect();
    assert_eq!(codes, ["log-forked", "log-again"]);
    assert_eq!(told[1].1.as_deref(), Some("2"));
    assert!(self::told(&other).await.is_empty());
}

#[tokio::test]
async fn log_that_went_back_is_told_and_followed_from_there() {
    let mut world = World::new().await;
    let worker = joined(&world).await;
    refer(&worker).await;
    let copy = copy(&mut world).await;
    refer(&worker).await;
    send(&worker).await;
    put_back(&mut world, &copy).await;
    send(&worker).await;
    let told = told(&worker).await;
    let codes: Vec<_> = told.iter().map(|(code, _)| code.as_str()).collect();
    assert_eq!(codes, ["log-went-back", "log-again"]);
    refer(&worker).await;
    send(&worker).await;
    assert_eq!(self::told(&worker).await.len(), 2);
    assert_eq!(at_the_desk(&world).await.len(), 3);
}
