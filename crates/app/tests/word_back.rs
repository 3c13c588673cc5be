//! The agency's word back, and the request to erase: through a real hub, to a real vault.

mod device_and_hub;

use chrono::{DateTime, Utc};
use device_and_hub::faulty_server::{Fault, FaultyServer};
use device_and_hub::{AGENCY, Worker, World, draft, text};
use repere_referral::reply::FORMAT;
use repere_referral::{DeviceKeys, Document, Reply, ReplyState, SigningKeys};
use serde_json::{Value, json};
use std::time::Duration;
use uuid::Uuid;

/// A worker whose referral the desk has read, and what the desk knows of the device.
struct Sent {
    world: World,
    worker: Worker,
    document: Document,
    device: DeviceKeys,
}

impl Sent {
    async fn new() -> Sent {
        let world = World::new().await;
        let worker = Worker::ready().await;
        worker.enrol(&world).await;
        let (screening, _) = worker.begin("fr", "ar").await;
        worker.queue(draft(&screening)).await;
        worker.send(json!({ "command": "send-outbox" })).await;
        let document = world.desk_reads().await.remove(0);
        let roster = world.desk.roster().expect("a roster");
        let device = roster.device(&document.sender.device);
        let device = device.expect("the desk believes the device");
        Sent {
            world,
            worker,
            document,
            device,
        }
    }

    /// A reply as the desk makes it.
    fn reply(&self, number: u32, state: ReplyState, message: Option<&str>) -> Reply {
        Reply {
            format: FORMAT.to_owned(),
            referral: self.document.referral,
            device: self.device.id(),
            agency: AGENCY.to_owned(),
            // Ahead of what the desk's program said by itself, which counts from the seconds since 1970.
            number: 4_000_000_000 + number,
            state,
            message: message.map(str::to_owned),
            why: None,
            locale: "fr".to_owned(),
            created_at: "2026-11-24T10:00:00Z"
                .parse::<DateTime<Utc>>()
                .expect("a time"),
        }
    }

    /// Seals it with the keys and leaves it at the hub.
    async fn leave_signed(&self, reply: &Reply, keys: &SigningKeys) -> Uuid {
        let recipient = self.device.recipient.as_ref().expect("it can be answered");
        let sealed = reply.seal(keys, recipient).expect("sealed").bytes;
        self.leave_bytes(&sealed).await
    }

    async fn leave(&self, reply: &Reply) -> Uuid {
        let keys = self.world.desk.reply_keys().expect("keys");
        self.leave_signed(reply, &keys).await
    }

    async fn leave_bytes(&self, sealed: &[u8]) -> Uuid {
        let id = Uuid::now_v7();
        let (client, referral) = (self.world.desk_client(), self.document.referral);
        let left = client.reply(&self.world.bearer, &id, &referral, sealed);
        left.await.expect("the hub takes it");
        id
    }

    /// What the outbox says of the referral after a round.
    async fn look(&self) -> Value {
        self.command("send-outbox").await
    }

    async fn command(&self, command: &str) -> Value {
        let command = match command {
            "ask-to-erase" | "withdraw-erasure" => {
                json!({ "command": command, "referral": self.document.referral })
            }
            _ => json!({ "command": command }),
        };
        self.worker.send(command).await[0].clone()
    }

    /// The words of people, without what the desk's program says by itself.
    fn of_people(item: &Value) -> Vec<&Value> {
        let words = item["word"].as_array().expect("a list").iter();
        let by_itself = ["fetched", "opened", "cannot-be-opened"];
        words
            .filter(|word| !by_itself.contains(&word["state"].as_str().expect("a state")))
            .collect()
    }

    async fn unread(&self) -> Value {
        let status = self.worker.send(json!({ "command": "status" })).await;
        status["unreadReplies"].clone()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn worker_reads_what_became_of_it() {
    let mut sent = Sent::new().await;
    assert_eq!(sent.look().await["state"], "fetched");
    sent.leave(&sent.reply(
        1,
        ReplyState::TakenUp,
        Some("Une collègue\nappelle ce soir."),
    ))
    .await;
    let item = sent.look().await;
    assert_eq!(item["state"], "taken-up");
    let word = Sent::of_people(&item)[0];
    assert_eq!(word["state"], "taken-up");
    assert_eq!(word["message"]["text"], "Une collègue\nappelle ce soir.");
    assert_eq!(word["message"]["locale"], "fr");
    assert_eq!(word["at"], "2026-11-24T10:00:00Z");
    assert_eq!(word["unread"], true);
    assert_eq!(sent.unread().await, 1);
    let read = sent.command("mark-replies-read").await;
    assert_eq!(Sent::of_people(&read)[0]["unread"], false);
    assert_eq!(sent.unread().await, 0);

    sent.leave(&sent.reply(2, ReplyState::Closed, None)).await;
    assert_eq!(sent.look().await["state"], "closed");
    sent.leave(&sent.reply(3, ReplyState::Erased, None)).await;
    let item = sent.look().await;
    assert_eq!(item["state"], "erased");
    assert_eq!(Sent::of_people(&item).len(), 3);
    assert_eq!(item["wordProblem"], Value::Null);

    // It is in the vault: there without a hub, after the app has ended.
    sent.world.stop_hub().await;
    sent.worker.restart();
    sent.worker.unlock().await;
    let item = sent.command("list-outbox").await;
    let kept = Sent::of_people(&item)[0];
    assert_eq!(kept["message"]["text"], word["message"]["text"]);
}

/// The worker sees how far it has come without anybody at the desk doing anything for it, and no further than what is
/// signed says.
#[tokio::test(flavor = "multi_thread")]
async fn desk_says_by_itself_that_a_referral_was_fetched_and_opened() {
    let sent = Sent::new().await;
    let item = sent.look().await;
    assert_eq!(item["state"], "fetched");
    assert_eq!(sent.unread().await, 0, "that is no news");
    let desk = &sent.world.desk;
    let opened = desk.open_received(&sent.document.referral).await;
    let opened = opened.expect("it opens");
    for _ in 0..2 {
        desk.say_opened(&opened).expect("kept");
    }
    desk.send_replies().await.expect("sent");
    let item = sent.look().await;
    assert_eq!(item["state"], "opened");
    assert_eq!(item["word"].as_array().map(Vec::len), Some(2), "once each");
    // What a program says never hides what a person said, in whatever order it comes.
    sent.leave(&sent.reply(1, ReplyState::TakenUp, None)).await;
    let late = Reply {
        format: ReplyState::Opened.format().to_owned(),
        ..sent.reply(2, ReplyState::Opened, None)
    };
    sent.leave(&late).await;
    let item = sent.look().await;
    assert_eq!(item["state"], "taken-up");
    assert_eq!(item["word"].as_array().map(Vec::len), Some(3));
}

/// Another machine of the agency says by itself what is known already: that is no reply of long ago.
#[tokio::test(flavor = "multi_thread")]
async fn word_of_a_program_that_comes_late_is_passed_over() {
    let sent = Sent::new().await;
    sent.look().await;
    let late = Reply {
        format: ReplyState::Fetched.format().to_owned(),
        number: 1,
        ..sent.reply(0, ReplyState::Fetched, None)
    };
    sent.leave(&late).await;
    let item = sent.look().await;
    assert_eq!(item["state"], "fetched");
    assert_eq!(item["wordProblem"], Value::Null);
    assert_eq!(item["word"].as_array().map(Vec::len), Some(1));
}

/// The desk has another key, or does not know the device: the worker is told that nobody there can read it.
#[tokio::test(flavor = "multi_thread")]
async fn worker_is_told_that_a_referral_cannot_be_opened_and_why() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    let code = world.code().await;
    let lost = world.desk.forget_unused_invitations();
    lost.expect("the desk has lost track of the code");
    worker
        .join(&world.deployment, code.to_string().as_str())
        .await;
    let (screening, _) = worker.begin("fr", "ar").await;
    worker.queue(draft(&screening)).await;
    let send = json!({ "command": "send-outbox" });
    assert_eq!(worker.send(send.clone()).await[0]["state"], "received");
    for _ in 0..2 {
        let fetched = world.desk.fetch(false).await.expect("a mailbox");
        let problem = fetched[0].problem.as_ref().expect("nobody vouches for it");
        assert_eq!(problem.code(), "unknown-sender");
    }
    let outbox = worker.send(send).await;
    assert_eq!(outbox[0]["state"], "cannot-be-opened");
    let words = outbox[0]["word"].as_array().expect("a list");
    assert_eq!(words.len(), 1, "said once");
    assert_eq!(words[0]["why"], "unknown-device");
    assert_eq!(words[0]["unread"], true, "that is news");
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_words_stay_words() {
    let sent = Sent::new().await;
    let long = "\u{202e}<script>alert(1)</script>&lt; ".repeat(60);
    let long: String = long.chars().take(2000).collect();
    let long = long.trim_end().to_owned();
    sent.leave(&sent.reply(1, ReplyState::TakenUp, Some(&long)))
        .await;
    let item = sent.look().await;
    assert_eq!(Sent::of_people(&item)[0]["message"]["text"], long);
}

/// What the outbox says of a reply that is not one, and that the next good one is shown all the same.
#[track_caller]
fn check_bad<F: Future<Output = ()>>(
    leave: impl FnOnce(std::sync::Arc<Sent>) -> F,
    code: &'static str,
) -> impl Future<Output = ()> {
    let caller = std::panic::Location::caller();
    async move {
        let sent = std::sync::Arc::new(Sent::new().await);
        leave(std::sync::Arc::clone(&sent)).await;
        sent.leave(&sent.reply(7, ReplyState::Closed, Some("Bien reçu.")))
            .await;
        let item = sent.look().await;
        assert_eq!(item["wordProblem"]["code"], code, "{caller}");
        assert_eq!(Sent::of_people(&item).len(), 1, "{caller}");
        assert_eq!(item["state"], "closed", "{caller}");
        // Noted once: the hub has dropped both, and nothing waits any more.
        assert_eq!(sent.look().await["wordProblem"]["code"], code, "{caller}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn reply_that_does_not_verify_is_noted_and_stops_nothing() {
    let rubbish = |sent: std::sync::Arc<Sent>| async move {
        sent.leave_bytes(b"rubbish").await;
    };
    check_bad(rubbish, "reply-unreadable").await;
    let forged = |sent: std::sync::Arc<Sent>| async move {
        let stranger = SigningKeys::generate(&mut rand::rng());
        let reply = sent.reply(1, ReplyState::TakenUp, Some("Rendez-vous au 3."));
        sent.leave_signed(&reply, &stranger).await;
    };
    check_bad(forged, "reply-unverified").await;
    let misdirected = |sent: std::sync::Arc<Sent>| async move {
        let mut reply = sent.reply(1, ReplyState::TakenUp, None);
        reply.referral = Uuid::now_v7();
        sent.leave(&reply).await;
    };
    check_bad(misdirected, "reply-misdirected").await;
    let replayed = |sent: std::sync::Arc<Sent>| async move {
        sent.leave(&sent.reply(5, ReplyState::TakenUp, None)).await;
        sent.look().await;
        sent.leave(&sent.reply(5, ReplyState::Closed, None)).await;
    };
    let sent = std::sync::Arc::new(Sent::new().await);
    replayed(std::sync::Arc::clone(&sent)).await;
    let item = sent.look().await;
    assert_eq!(item["wordProblem"]["code"], "reply-not-newer");
    assert_eq!(item["state"], "taken-up", "the old word stands");
}

#[tokio::test(flavor = "multi_thread")]
async fn reply_comes_by_itself() {
    let mut sent = Sent::new().await;
    sent.leave(&sent.reply(1, ReplyState::TakenUp, None)).await;
    sent.worker.restart();
    sent.worker.unlock().await;
    for _ in 0..100 {
        if sent.unread().await == 1 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("nothing came");
}

#[tokio::test(flavor = "multi_thread")]
async fn device_that_awaits_nothing_asks_nothing() {
    let mut world = World::new().await;
    let mut worker = Worker::ready().await;
    worker.enrol(&world).await;
    world.stop_hub().await;
    let server = FaultyServer::start(&world, Fault::Html).await;
    worker.restart();
    worker.unlock().await;
    worker.send(json!({ "command": "send-outbox" })).await;
    assert_eq!(server.requests(), 0);
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn hub_on_a_bad_day_loses_no_word_and_stops_no_referral() {
    let mut sent = Sent::new().await;
    sent.leave(&sent.reply(1, ReplyState::TakenUp, None)).await;
    sent.world.stop_hub().await;
    for fault in [
        Fault::Html,
        Fault::Status500,
        Fault::CutShort,
        Fault::Unauthorised,
    ] {
        let server = FaultyServer::start(&sent.world, fault).await;
        assert_eq!(sent.look().await["state"], "received", "{fault:?}");
        assert!(server.requests() > 0);
        server.stop().await;
    }
    sent.world.start_hub().await;
    assert_eq!(sent.look().await["state"], "taken-up");
}

#[tokio::test(flavor = "multi_thread")]
async fn received_referral_can_be_asked_back() {
    let mut sent = Sent::new().await;
    sent.world.stop_hub().await;
    let asked = sent.command("ask-to-erase").await;
    assert_eq!(asked["state"], "erase-asked");
    assert_eq!(asked["erasure"]["state"], "waiting");
    assert_eq!(asked["erasure"]["canTakeBack"], true);
    // The hub is away: nothing has left, and it can be taken back and asked anew.
    let waiting = sent.look().await;
    assert_eq!(waiting["erasure"]["problem"]["code"], "offline");
    assert_eq!(waiting["erasure"]["canTakeBack"], true);
    let undone = sent.command("withdraw-erasure").await;
    assert_eq!(
        (&undone["state"], &undone["erasure"]),
        (&json!("received"), &Value::Null)
    );
    sent.command("ask-to-erase").await;
    sent.worker.restart();
    sent.worker.unlock().await;

    sent.world.start_hub().await;
    let item = sent.look().await;
    assert_eq!(item["erasure"]["state"], "asked");
    assert_eq!(item["erasure"]["canTakeBack"], false);
    let again = json!({ "command": "withdraw-erasure", "referral": sent.document.referral });
    assert_eq!(sent.worker.fails(again).await, "wrong-state");

    // The hub has dropped the referral; the desk finds the request and can check it.
    let fetched = sent.world.desk.fetch(true).await.expect("a mailbox");
    assert_eq!(fetched.len(), 1);
    assert!(fetched[0].problem.is_none(), "{:?}", fetched[0].problem);
    assert_eq!(fetched[0].asks_to_erase, Some(sent.document.referral));

    sent.leave(&sent.reply(1, ReplyState::Erased, None)).await;
    assert_eq!(sent.look().await["state"], "erased");
}

#[tokio::test(flavor = "multi_thread")]
async fn unreceived_referral_is_withdrawn_and_not_asked_back() {
    let mut world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    world.stop_hub().await;
    let (screening, _) = worker.begin("fr", "ar").await;
    let item = worker.queue(draft(&screening)).await;
    let referral = text(&item["referral"]);
    let ask = json!({ "command": "ask-to-erase", "referral": referral });
    assert_eq!(worker.fails(ask).await, "wrong-state");
    let unknown = json!({ "command": "ask-to-erase", "referral": Uuid::now_v7() });
    assert_eq!(worker.fails(unknown).await, "referral-unknown");
}

#[tokio::test(flavor = "multi_thread")]
async fn request_that_may_have_left_is_not_taken_back() {
    let mut sent = Sent::new().await;
    sent.world.stop_hub().await;
    let server = FaultyServer::start(&sent.world, Fault::CutShort).await;
    sent.command("ask-to-erase").await;
    let item = sent.look().await;
    server.stop().await;
    assert_eq!(item["erasure"]["state"], "waiting");
    assert_eq!(item["erasure"]["canTakeBack"], false);
    let undo = json!({ "command": "withdraw-erasure", "referral": sent.document.referral });
    assert_eq!(sent.worker.fails(undo).await, "erasure-may-have-arrived");
    sent.world.start_hub().await;
    assert_eq!(sent.look().await["erasure"]["state"], "asked");
}
