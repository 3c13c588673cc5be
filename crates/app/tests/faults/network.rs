//! Networks and hubs that fail: what waits stays, and says why.

use super::device_and_hub::faulty_server::{Fault, FaultyServer};
use super::device_and_hub::{Worker, World, draft};
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

#[tokio::test(flavor = "multi_thread")]
async fn referral_waits_through_every_fault_and_then_arrives() {
    let mut world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "ro").await;
    world.stop_hub().await;
    worker.queue(draft(&screening)).await;
    waits(&worker, "offline").await;
    for (fault, code) in [
        (Fault::Html, "not-a-hub"),
        (Fault::Status500, "server-fault"),
        (Fault::CutShort, "cut-short"),
        (Fault::Unauthorised, "unauthorised"),
    ] {
        let server = FaultyServer::start(&world, fault).await;
        waits(&worker, code).await;
        server.stop().await;
    }
    let server = FaultyServer::start(&world, Fault::WrongReceipt).await;
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    assert_eq!(
        outbox[0]["state"], "waiting",
        "a receipt that does not verify is none"
    );
    server.stop().await;

    world.start_hub().await;
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    assert_eq!(outbox[0]["state"], "received");
    assert_eq!(outbox[0]["problem"], Value::Null);
    assert_eq!(world.desk_reads().await.len(), 1);
}

/// Tries to send: the one item still waits, and says why.
#[track_caller]
fn waits<'a>(worker: &'a Worker, code: &'a str) -> impl Future<Output = ()> + use<'a> {
    let sent = worker.send(json!({ "command": "send-outbox" }));
    async move {
        let outbox = sent.await;
        assert_eq!(outbox[0]["state"], "waiting", "{code}");
        assert_eq!(outbox[0]["problem"]["code"], code);
        let status = worker.send(json!({ "command": "status" })).await;
        assert_eq!(status["outboxWaiting"], 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn referral_can_be_taken_back_until_it_is_sent() {
    let mut world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    world.stop_hub().await;
    let item = worker.queue(draft(&screening)).await;
    let withdraw = json!({ "command": "withdraw-referral", "referral": item["referral"] });
    let outbox = worker.send(withdraw.clone()).await;
    assert_eq!(outbox[0]["state"], "withdrawn");
    assert_eq!(worker.fails(withdraw).await, "wrong-state");
    world.start_hub().await;
    worker.send(json!({ "command": "send-outbox" })).await;
    assert_eq!(world.desk_reads().await.len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn doubtful_arrival_is_said_until_it_is_known() {
    let mut world = World::new().await;
    let mut worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    world.stop_hub().await;
    let item = worker.queue(draft(&screening)).await;
    assert_eq!(item["mayHaveArrived"], false);
    let may = async |worker: &Worker| {
        let outbox = worker.send(json!({ "command": "send-outbox" })).await;
        outbox[0]["mayHaveArrived"].clone()
    };
    assert_eq!(may(&worker).await, false, "offline: nothing left");
    let server = FaultyServer::start(&world, Fault::CutShort).await;
    assert_eq!(may(&worker).await, true, "it was sent, the answer was lost");
    server.stop().await;
    assert_eq!(may(&worker).await, true, "offline now says nothing of then");
    worker.restart();
    worker.unlock().await;
    let outbox = worker.send(json!({ "command": "list-outbox" })).await;
    assert_eq!(outbox[0]["mayHaveArrived"], true);
    world.start_hub().await;
    assert_eq!(may(&worker).await, false, "there is a receipt");
}

/// Whether it is withdrawn or asked back: what the hub answers decides what that means.
#[tokio::test(flavor = "multi_thread")]
async fn referral_is_not_taken_back_while_it_is_on_its_way() {
    for command in ["withdraw-referral", "ask-to-erase"] {
        let mut world = World::new().await;
        let worker = Worker::ready().await;
        worker.enrol(&world).await;
        let (screening, _) = worker.begin("fr", "fr").await;
        world.stop_hub().await;
        let server = FaultyServer::start(&world, Fault::Slow500).await;
        let item = worker.queue(draft(&screening)).await;
        server.asked().await;
        // Other commands are answered meanwhile; this one waits for the hub's answer.
        let outbox = worker.send(json!({ "command": "list-outbox" })).await;
        assert_eq!(outbox[0]["mayHaveArrived"], true, "from the first byte");
        let take_back = json!({ "command": command, "referral": item["referral"] });
        let outbox = worker.send(take_back).await;
        assert_eq!(outbox[0]["state"], "asked-back", "{command}");
        assert_eq!(outbox[0]["attempts"], 1, "it was over, {command}");
        assert_eq!(outbox[0]["problem"]["code"], "server-fault", "{command}");
        assert_eq!(outbox[0]["mayHaveArrived"], true, "{command}");
        server.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn hub_that_takes_nothing_is_left_alone_until_the_worker_asks() {
    let mut world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    world.stop_hub().await;
    let server = FaultyServer::start(&world, Fault::Unauthorised).await;
    worker.queue(draft(&screening)).await;
    let list = json!({ "command": "list-outbox" });
    while worker.send(list.clone()).await[0]["attempts"] == 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    worker.queue(draft(&screening)).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(
        server.requests(),
        1,
        "the second waits for the pause to end"
    );
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    assert_eq!(server.requests(), 2, "the worker asked");
    let items = outbox.as_array().expect("a list").iter();
    let attempts: u64 = items.filter_map(|item| item["attempts"].as_u64()).sum();
    assert_eq!(attempts, 2, "one answer speaks for all");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn refused_referral_can_be_tried_again_once_the_hub_is_put_right() {
    let mut world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    world.stop_hub().await;
    let server = FaultyServer::start(&world, Fault::UnknownAgency).await;
    let item = worker.queue(draft(&screening)).await;
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    assert_eq!(outbox[0]["state"], "refused");
    assert_eq!(outbox[0]["problem"]["code"], "unknown-agency");
    server.stop().await;
    let again = json!({ "command": "retry-referral", "referral": item["referral"] });
    let outbox = worker.send(again.clone()).await;
    assert_eq!(outbox[0]["state"], "waiting");
    assert_eq!(outbox[0]["problem"], Value::Null);
    assert_eq!(worker.fails(again).await, "wrong-state");
    world.start_hub().await;
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    assert_eq!(outbox[0]["state"], "received");
    assert_eq!(world.desk_reads().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn device_that_the_hub_forgot_joins_again_and_what_waited_arrives() {
    let mut world = World::new().await;
    let copy = world.folder.path().join("copy");
    world.stop_hub().await;
    copy_folder(&world.hub_dir(), &copy);
    world.start_hub().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    world.stop_hub().await;
    worker.queue(draft(&screening)).await;
    std::fs::remove_dir_all(world.hub_dir()).expect("the hub burns");
    copy_folder(&copy, &world.hub_dir());
    world.start_hub().await;
    waits(&worker, "unauthorised").await;
    worker.enrol(&world).await;
    arrives(&worker).await;
    // Once more, while the hub knows the device: it gets other keys.
    worker.enrol(&world).await;
    worker.queue(draft(&screening)).await;
    arrives(&worker).await;
    let read = world.desk_reads().await;
    assert_eq!(read.len(), 2);
    assert_ne!(read[0].sender.device, read[1].sender.device);
}

/// Waits until everything that waits was tried.
async fn tried(worker: &Worker) -> Value {
    loop {
        let outbox = worker.send(json!({ "command": "list-outbox" })).await;
        let items = outbox.as_array().expect("a list");
        if items.iter().any(|item| item["attempts"] != 0) {
            return outbox;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn referral_is_taken_back_without_waiting_for_the_network_of_another() {
    let mut world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    world.stop_hub().await;
    let server = FaultyServer::start(&world, Fault::Stalls).await;
    worker.queue(draft(&screening)).await;
    server.asked().await;
    let second = worker.queue(draft(&screening)).await;
    let withdraw = json!({ "command": "withdraw-referral", "referral": second["referral"] });
    let outbox = worker.send(withdraw).await;
    let items = outbox.as_array().expect("a list");
    let of = |state: &str| items.iter().filter(|item| item["state"] == state).count();
    assert_eq!((of("withdrawn"), of("waiting")), (1, 1));
    assert_eq!(server.requests(), 1, "the first is still on its way");
    server.stop().await;
}

/// Something is on its way to the deployment of before while the device joins another one.
#[tokio::test(flavor = "multi_thread")]
async fn referral_to_a_deployment_that_was_joined_meanwhile_does_not_go_to_the_one_before() {
    let mut before = World::new().await;
    let after = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&before).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    before.stop_hub().await;
    let server = FaultyServer::start(&before, Fault::Slow500).await;
    worker.queue(draft(&screening)).await;
    server.asked().await;
    worker.enrol(&after).await;
    let second = worker.queue(draft(&screening)).await;
    loop {
        let outbox = worker.send(json!({ "command": "list-outbox" })).await;
        let mut items = outbox.as_array().expect("a list").iter();
        let item = items.find(|item| item["referral"] == second["referral"]);
        if item.expect("it is listed")["state"] == "received" {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(server.requests(), 1, "nothing but what was sealed for it");
    assert_eq!(after.desk_reads().await.len(), 1);
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn network_that_is_back_sends_what_waits_without_a_touch() {
    let mut world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    world.stop_hub().await;
    for _ in 0..3 {
        worker.queue(draft(&screening)).await;
    }
    let outbox = tried(&worker).await;
    let items = outbox.as_array().expect("a list").iter();
    let attempts: u64 = items.filter_map(|item| item["attempts"].as_u64()).sum();
    assert_eq!(attempts, 1, "one finds out for all");
    let mut items = outbox.as_array().expect("a list").iter();
    let one = items.find(|item| item["attempts"] == 1).expect("one");
    assert_ne!(one["triedAt"], Value::Null);
    assert_eq!(one["nextAttemptAt"], Value::Null, "it waits for the hub");
    let show = json!({ "command": "show-sending" });
    let progress = worker.send(show.clone()).await;
    assert_eq!(progress["waiting"], 3);
    assert_eq!(progress["waitsForNetwork"], true);
    assert_ne!(progress["pausedUntil"], Value::Null);
    assert_eq!(
        progress["minutesLeft"],
        Value::Null,
        "that would be a guess"
    );
    world.start_hub().await;
    worker.send(json!({ "command": "network-is-back" })).await;
    arrives(&worker).await;
    let progress = worker.send(show).await;
    assert_eq!(progress["waiting"], 0);
    assert_eq!(progress["pausedUntil"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn device_that_starts_tries_at_once_what_reached_no_hub_before() {
    let mut world = World::new().await;
    let mut worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    world.stop_hub().await;
    worker.queue(draft(&screening)).await;
    tried(&worker).await;
    world.start_hub().await;
    worker.restart();
    worker.unlock().await;
    arrives(&worker).await;
    // The same where only the vault was closed.
    world.stop_hub().await;
    worker.queue(draft(&screening)).await;
    while worker.send(json!({ "command": "show-sending" })).await["waitsForNetwork"] != true {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    world.start_hub().await;
    worker.send(json!({ "command": "lock" })).await;
    worker.unlock().await;
    arrives(&worker).await;
}

/// Waits until everything in the outbox has its receipt.
pub(super) async fn arrives(worker: &Worker) {
    for _ in 0..100 {
        let outbox = worker.send(json!({ "command": "list-outbox" })).await;
        let items = outbox.as_array().expect("a list");
        if items.iter().all(|item| item["state"] == "received") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("nothing was sent");
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("the folder is there") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).expect("a copy");
        }
    }
}
