//! Referrals that are taken back while answers are lost: what the device says of them is never more than what is so.

use super::device_and_hub::faulty_server::{FaultyServer, Lost};
use super::device_and_hub::{Worker, World, draft, text};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use serde_json::{Value, json};
use uuid::Uuid;

/// What the device shows of a referral.
async fn shown(worker: &Worker, referral: &str) -> Value {
    let outbox = worker.send(json!({ "command": "list-outbox" })).await;
    let mut items = outbox.as_array().expect("a list").iter();
    let item = items.find(|item| item["referral"] == referral);
    item.expect("it stays listed").clone()
}

/// Sends until nothing of a referral waits any more.
async fn settle(worker: &Worker, referral: &str) -> Value {
    for _ in 0..12 {
        worker.send(json!({ "command": "send-outbox" })).await;
        let item = shown(worker, referral).await;
        if item["state"] != "waiting" && item["erasure"]["state"] != "waiting" {
            return item;
        }
    }
    panic!("it never settles: {}", shown(worker, referral).await);
}

/// The worker sends, takes back, asks to erase, and the desk fetches, in any order, while any request or answer is lost.
async fn history(world: &mut World, worker: &Worker, screening: &str, random: &mut StdRng) {
    world.stop_hub().await;
    let item = worker.queue(draft(screening)).await;
    let referral = text(&item["referral"]);
    let id: Uuid = referral.parse().expect("an id");
    let ways = [Lost::Nothing, Lost::Request, Lost::Answer];
    let lost: Vec<Lost> = (0..random.random_range(0..9))
        .map(|_| ways[random.random_range(0..ways.len())])
        .collect();
    let mut told = format!("{lost:?}");
    let server = FaultyServer::losing(world, lost).await;
    for _ in 0..6 {
        let (command, of) = match random.random_range(0..5) {
            0 | 1 => ("send-outbox", None),
            2 => ("withdraw-referral", Some(&referral)),
            3 => ("ask-to-erase", Some(&referral)),
            _ => {
                told.push_str(", the desk fetches");
                // Where the network fails it sees nothing this time.
                let _ = world.desk.fetch(false).await;
                continue;
            }
        };
        told = format!("{told}, {command}");
        let command = match of {
            Some(referral) => json!({ "command": command, "referral": referral }),
            None => json!({ "command": command }),
        };
        // Not everything is possible at all times; what is refused has changed nothing.
        let _ = worker.app.handle_json(command).await;
    }
    server.stop().await;
    world.start_hub().await;

    let item = settle(worker, &referral).await;
    let state = text(&item["state"]);
    told = format!("{told}: {state}, {}", item["found"]);
    for fetched in world.desk.fetch(true).await.expect("a mailbox") {
        assert!(fetched.problem.is_none(), "{told}: {fetched:?}");
    }
    let desk_has_it = world.desk.inbox(&id).is_file();
    match &*state {
        "received" | "fetched" => assert!(desk_has_it, "{told}"),
        // Nobody has it, and nobody will.
        "taken-back" => assert!(!desk_has_it, "{told}"),
        "withdrawn" => assert!(!desk_has_it && item["mayHaveArrived"] == false, "{told}"),
        "asked-back" | "erase-asked" => {
            assert_eq!(item["found"], "fetched", "{told}");
            assert!(desk_has_it, "{told}");
            world.desk.erase(&id).await.expect("it is erased");
            world.desk.send_replies().await.expect("it is said");
            assert_eq!(settle(worker, &referral).await["state"], "erased", "{told}");
        }
        _ => panic!("{told}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn referral_taken_back_is_said_to_be_gone_only_when_nobody_has_it() {
    let mut world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    for seed in 0..24 {
        let mut random = StdRng::seed_from_u64(seed);
        history(&mut world, &worker, &screening, &mut random).await;
    }
    // By what the last one says, the desk misses nothing of all that was taken back.
    worker.queue(draft(&screening)).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    world.desk.fetch(true).await.expect("a mailbox");
    assert_eq!(world.desk.missing().expect("a list"), []);
}

/// The upload arrived and its answer was lost: what the worker takes back then is asked back by itself.
#[tokio::test(flavor = "multi_thread")]
async fn referral_whose_answer_was_lost_is_asked_back() {
    for desk_was_first in [false, true] {
        let mut world = World::new().await;
        let mut worker = Worker::ready().await;
        worker.enrol(&world).await;
        let (screening, _) = worker.begin("fr", "fr").await;
        world.stop_hub().await;
        let server = FaultyServer::losing(&world, vec![Lost::Answer; 2]).await;
        let item = worker.queue(draft(&screening)).await;
        let referral = text(&item["referral"]);
        while server.requests() == 0 {
            worker.send(json!({ "command": "send-outbox" })).await;
        }
        server.stop().await;
        if desk_was_first {
            world.start_hub().await;
            assert_eq!(world.desk_reads().await.len(), 1);
            world.stop_hub().await;
        }
        let withdraw = json!({ "command": "withdraw-referral", "referral": referral });
        let outbox = worker.send(withdraw.clone()).await;
        assert_eq!(outbox[0]["state"], "asked-back");
        assert_eq!(outbox[0]["erasure"]["canTakeBack"], false);
        let undo = json!({ "command": "withdraw-erasure", "referral": referral });
        assert_eq!(worker.fails(undo).await, "wrong-state", "it is not unasked");
        // The request is in the vault, and stays until it is answered.
        worker.restart();
        worker.unlock().await;
        assert_eq!(shown(&worker, &referral).await["state"], "asked-back");
        let list = worker.send(json!({ "command": "list-screenings" })).await;
        assert_eq!(list["items"][0]["referrals"], json!(["asked-back"]));

        world.start_hub().await;
        let item = settle(&worker, &referral).await;
        let read = world.desk_reads().await;
        match desk_was_first {
            false => {
                assert_eq!(item["state"], "taken-back");
                assert_eq!(item["found"], "unread");
                assert_eq!(read.len(), 0, "nobody reads it");
                assert_eq!(world.desk.erasures().expect("a list").len(), 0);
            }
            true => {
                assert_eq!(item["state"], "asked-back");
                assert_eq!(item["found"], "fetched");
                assert_eq!(world.desk.erasures().expect("a list").len(), 1);
            }
        }
    }
}

/// The device joins anew, and has other keys than it sent with: the hub has nothing of the new ones, which says nothing
/// of what the old ones sent.
#[tokio::test(flavor = "multi_thread")]
async fn referral_sent_before_joining_anew_is_not_said_to_be_taken_back() {
    let mut world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    world.stop_hub().await;
    let server = FaultyServer::losing(&world, vec![Lost::Answer; 2]).await;
    let item = worker.queue(draft(&screening)).await;
    let referral = text(&item["referral"]);
    while server.requests() == 0 {
        worker.send(json!({ "command": "send-outbox" })).await;
    }
    server.stop().await;
    let withdraw = json!({ "command": "withdraw-referral", "referral": referral });
    assert_eq!(worker.send(withdraw).await[0]["state"], "asked-back");
    // Nobody answers: it is not tried again by itself before the device has joined anew.
    worker.send(json!({ "command": "send-outbox" })).await;
    world.start_hub().await;
    worker.enrol(&world).await;
    let item = settle(&worker, &referral).await;
    assert_eq!(item["state"], "asked-back");
    assert_eq!(item["found"], Value::Null);
    assert_eq!(world.desk.fetch(true).await.expect("a mailbox").len(), 2);
}

/// It never arrived: the hub says so, and does not take it when it comes late.
#[tokio::test(flavor = "multi_thread")]
async fn referral_that_never_arrived_is_known_to_be_taken_back() {
    let mut world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    world.stop_hub().await;
    let server = FaultyServer::losing(&world, vec![Lost::Request; 2]).await;
    let item = worker.queue(draft(&screening)).await;
    let referral = text(&item["referral"]);
    while server.requests() == 0 {
        worker.send(json!({ "command": "send-outbox" })).await;
    }
    server.stop().await;
    let withdraw = json!({ "command": "withdraw-referral", "referral": referral });
    assert_eq!(worker.send(withdraw).await[0]["state"], "asked-back");
    world.start_hub().await;
    let item = settle(&worker, &referral).await;
    assert_eq!(item["state"], "taken-back");
    assert_eq!(item["found"], "never-had");
    assert_eq!(item["mayHaveArrived"], false);
    let again = json!({ "command": "ask-to-erase", "referral": referral });
    let outbox = worker.send(again).await;
    assert_eq!(outbox[0]["erasure"], Value::Null, "nobody has to be asked");
    assert_eq!(world.desk_reads().await.len(), 0);
}
