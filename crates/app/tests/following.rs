//! A device that follows a register: what it takes, what it refuses, what it tells, and what no clock stops.

mod device_and_hub;

use chrono::{DateTime, Utc};
use device_and_hub::authority::Authority;
use device_and_hub::faulty_server::{Fault, FaultyServer};
use device_and_hub::{AGENCY, PASSPHRASE, Worker, World, draft, text};
use rand::RngExt as _;
use repere_app::{AppConfig, Clock, SecretString};
use repere_casebook::{Casebook, StoredRegister};
use repere_referral::{AgencyIdentity, sha256_hex};
use repere_register::{AgencyEntry, Kept, Update};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

/// A clock that a test sets: seconds since 1970; 0 for the right time.
#[derive(Clone, Default)]
struct Hands(Arc<AtomicI64>);

impl Hands {
    fn set(&self, at: Option<DateTime<Utc>>) {
        let seconds = at.map_or(0, |at| at.timestamp());
        self.0.store(seconds, Ordering::SeqCst);
    }

    fn clock(&self) -> Clock {
        let hands = self.clone();
        Clock::new(move || match hands.0.load(Ordering::SeqCst) {
            0 => Utc::now(),
            seconds => DateTime::from_timestamp(seconds, 0).expect("a time"),
        })
    }
}

/// A device that follows a register whose hub is the one of the world.
struct Following {
    world: World,
    worker: Worker,
    authority: Authority,
    hands: Hands,
}

impl Following {
    /// One that has joined while the register was current, for seven days from then on.
    async fn new() -> Following {
        let world = World::new().await;
        let hands = Hands::default();
        let worker = Worker::with(|config| Following::config(config, &hands));
        worker.create().await;
        worker.enrol(&world).await;
        let mut authority = Authority::new(&world.deployment, None);
        let file = authority.confirmed(7);
        let kept = Kept::begin(&file, false, |_| true).expect("a register");
        worker.app.close();
        {
            let vault = opened(&worker);
            let mut device = vault.device().expect("read").expect("enrolled");
            device.deployment = file.to_text();
            device.register = Some(StoredRegister {
                kept: kept.to_text(),
                vouched: sha256_hex(authority.root_text()),
                seen: json!({
                    "register": kept.register().id(), "root": 1, "deployment": [0, 1],
                })
                .to_string(),
            });
            let known = BTreeSet::from([AGENCY.to_owned()]);
            let kept = vault.finish_enrolment(&device, &known, false);
            kept.expect("written");
        }
        let mut following = Following {
            world,
            worker,
            authority,
            hands,
        };
        following.restart().await;
        following
    }

    fn config(config: &mut AppConfig, hands: &Hands) {
        config.ask_register_every = Duration::ZERO;
        config.clock = hands.clock();
    }

    async fn restart(&mut self) -> Value {
        let hands = self.hands.clone();
        self.worker
            .restart_with(|config| Following::config(config, &hands));
        self.worker.unlock().await
    }

    /// Has a server in the hub's place give this register, and the worker look for it.
    async fn given(&mut self, update: &Update) -> Value {
        self.world.stop_hub().await;
        let text: &'static str = Box::leak(update.to_text().into_boxed_str());
        let server = FaultyServer::start(&self.world, Fault::Register(text)).await;
        self.worker.send(json!({ "command": "send-outbox" })).await;
        server.stop().await;
        self.status().await
    }

    async fn status(&self) -> Value {
        self.worker.send(json!({ "command": "status" })).await
    }

    async fn outbox(&self) -> Value {
        self.worker.send(json!({ "command": "list-outbox" })).await
    }

    /// The ids of the agencies, those that are closed with a mark.
    async fn agencies(&self) -> Vec<String> {
        let list = json!({ "command": "list-agencies" });
        let list = self.worker.send(list).await;
        let ids = list.as_array().expect("a list").iter().map(|one| {
            let closed = if one["closed"].is_null() {
                ""
            } else {
                " closed"
            };
            format!("{}{closed}", text(&one["id"]))
        });
        ids.collect()
    }
}

/// The vault of a device that is closed.
fn opened(worker: &Worker) -> Casebook {
    let folder = worker.folder.path().join("vault");
    let passphrase = SecretString::from(PASSPHRASE);
    Casebook::unlock(&folder, &passphrase, Utc::now()).expect("it opens")
}

/// A second agency, like the first one with another id and a key of its own.
fn second_agency(first: &AgencyEntry) -> AgencyEntry {
    let mut second = first.clone();
    second.agency.id = "crip".to_owned();
    second.agency.recipient = AgencyIdentity::generate(&mut rand::rng()).recipient();
    second.agency.keys = None;
    second
}

/// The kinds and codes of the notices in a status.
fn notices(status: &Value) -> Vec<String> {
    let list = status["notices"].as_array().expect("a list").iter();
    list.map(|one| {
        let code = text(&one["change"]["code"]);
        format!("{} {code}", text(&one["kind"]))
    })
    .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn change_of_the_register_is_taken_and_told_until_it_was_read() {
    let mut following = Following::new().await;
    assert_eq!(notices(&following.status().await), [""; 0]);
    following.authority.next(|content| {
        let second = second_agency(&content.agencies[0]);
        content.agencies.push(second);
        content.files.clear();
    });
    let update = following.authority.confirmed(7);
    let status = following.given(&update).await;
    assert_eq!(notices(&status), ["changed agency-added"]);
    assert_eq!(following.agencies().await, [AGENCY, "crip"]);
    // The same once more is nothing new; and it is told after a restart as long as nobody has read it.
    let status = following.given(&update).await;
    assert_eq!(notices(&status).len(), 1);
    let status = following.restart().await;
    assert_eq!(notices(&status).len(), 1);
    let read = json!({ "command": "dismiss-notices", "upTo": status["notices"][0]["id"] });
    assert_eq!(notices(&following.worker.send(read).await), [""; 0]);
    assert_eq!(notices(&following.restart().await), [""; 0]);
    assert_eq!(following.agencies().await, [AGENCY, "crip"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn update_that_is_not_believed_changes_nothing_and_is_told_with_its_reason() {
    let mut following = Following::new().await;
    let older = following.authority.file();
    following
        .authority
        .next(|content| "Deuxième".clone_into(&mut content.name));
    let update = following.authority.confirmed(7);
    following.given(&update).await;
    let stranger = Authority::new(&following.world.deployment, None).file();
    following
        .authority
        .next(|content| "Troisième".clone_into(&mut content.name));
    let by_one = following.authority.by_one();
    for (update, reason) in [
        (older, "rollback"),
        (stranger, "unknown-signers"),
        (by_one.clone(), "not-enough-signatures"),
    ] {
        let status = following.given(&update).await;
        let told = notices(&status);
        assert_eq!(told.last(), Some(&format!("refused {reason}")));
        assert_eq!(status["deployment"]["name"], "Deuxième");
    }
    // Said again, it is told once.
    let status = following.given(&by_one).await;
    assert_eq!(notices(&status).len(), 4);
    // Nor when the worker has read it: only once something was believed in between.
    let last = status["notices"][3]["id"].clone();
    let read = json!({ "command": "dismiss-notices", "upTo": last });
    following.worker.send(read).await;
    assert_eq!(notices(&following.given(&by_one).await), [""; 0]);
    let whole = following.authority.confirmed(7);
    following.given(&whole).await;
    let status = following.given(&by_one).await;
    assert_eq!(notices(&status), ["changed name"]);
}

/// A hub that asks to be left alone is sent nothing for a while; whom to believe is asked all the same.
#[tokio::test(flavor = "multi_thread")]
async fn change_of_the_register_is_taken_while_sending_pauses() {
    let mut following = Following::new().await;
    let (screening, _) = following.worker.begin("fr", "fr").await;
    following.world.stop_hub().await;
    let server = |update: Update| -> Fault {
        Fault::TooManyBut(Box::leak(update.to_text().into_boxed_str()))
    };
    let before = server(following.authority.confirmed(7));
    let before = FaultyServer::start(&following.world, before).await;
    following.worker.queue(draft(&screening)).await;
    let send = json!({ "command": "send-outbox" });
    let outbox = following.worker.send(send).await;
    assert_eq!(outbox[0]["problem"]["code"], "server-fault");
    before.stop().await;
    following
        .authority
        .next(|content| content.agencies[0].closed = Some("déménagement".to_owned()));
    let after = server(following.authority.confirmed(7));
    let after = FaultyServer::start(&following.world, after).await;
    // Another network is no reason to try a hub again that has answered.
    let woken = json!({ "command": "network-is-back" });
    following.worker.send(woken).await;
    until_notices(&following, &["changed agency-closed"]).await;
    let sending = json!({ "command": "show-sending" });
    let sending = following.worker.send(sending).await;
    assert_ne!(sending["pausedUntil"], Value::Null, "it still pauses");
    after.stop().await;
}

/// Waits until the worker is told this.
async fn until_notices(following: &Following, expected: &[&str]) {
    for _ in 0..600 {
        if notices(&following.status().await) == expected {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{:?}", notices(&following.status().await));
}

#[tokio::test(flavor = "multi_thread")]
async fn closed_agency_refuses_with_its_reason_and_reopens() {
    let mut following = Following::new().await;
    let (screening, _) = following.worker.begin("fr", "fr").await;
    following.world.stop_hub().await;
    following.worker.queue(draft(&screening)).await;
    following
        .authority
        .next(|content| content.agencies[0].closed = Some("déménagement".to_owned()));
    let update = following.authority.confirmed(7);
    let status = following.given(&update).await;
    assert_eq!(notices(&status), ["changed agency-closed"]);
    assert_eq!(following.agencies().await, [format!("{AGENCY} closed")]);
    let waiting = following.outbox().await[0].clone();
    assert_eq!(waiting["state"], "refused");
    assert_eq!(waiting["problem"]["code"], "agency-closed-because");
    assert_eq!(waiting["problem"]["parameters"]["reason"], "déménagement");
    let preview = json!({ "command": "preview-referral", "draft": draft(&screening) });
    assert_eq!(
        following.worker.fails(preview).await,
        "agency-closed-because"
    );
    following
        .authority
        .next(|content| content.agencies[0].closed = None);
    let update = following.authority.confirmed(7);
    following.given(&update).await;
    assert_eq!(following.agencies().await, [AGENCY]);
    following.world.start_hub().await;
    let retry = json!({ "command": "retry-referral", "referral": waiting["referral"] });
    following.worker.send(retry).await;
    following
        .worker
        .send(json!({ "command": "send-outbox" }))
        .await;
    assert_eq!(following.outbox().await[0]["state"], "received");
}

#[tokio::test(flavor = "multi_thread")]
async fn referral_that_may_have_arrived_at_a_closed_agency_waits_for_the_hub() {
    let mut following = Following::new().await;
    let (screening, _) = following.worker.begin("fr", "fr").await;
    following.world.stop_hub().await;
    following.worker.queue(draft(&screening)).await;
    let server = FaultyServer::start(&following.world, Fault::CutShort).await;
    following
        .worker
        .send(json!({ "command": "send-outbox" }))
        .await;
    server.stop().await;
    following
        .authority
        .next(|content| content.agencies[0].closed = Some("déménagement".to_owned()));
    let update = following.authority.confirmed(7);
    following.given(&update).await;
    let item = following.outbox().await[0].clone();
    assert_eq!(
        (&item["state"], &item["mayHaveArrived"]),
        (&json!("waiting"), &json!(true))
    );
}

/// A hub that was put back from a copy gives a word that is older than the one that is held.
#[tokio::test(flavor = "multi_thread")]
async fn joining_again_at_a_hub_that_was_put_back_keeps_the_newer_word() {
    let mut following = Following::new().await;
    let older = following.authority.confirmed(7);
    let newer = following.authority.confirmed(7);
    following.given(&newer).await;
    let code = repere_referral::code::EnrolmentCode::generate(
        &mut rand::rng(),
        &following.authority.root_text(),
    );
    let text: &'static str = Box::leak(older.to_text().into_boxed_str());
    let server = FaultyServer::start(&following.world, Fault::Register(text)).await;
    let file = following.authority.file().to_text();
    let shown = device_and_hub::preview_joining(&file, code.to_string().as_str());
    let shown = following.worker.send(shown).await;
    server.stop().await;
    assert_eq!(shown["present"]["same"], true);
}

/// Another settings file of the same hub is no other deployment: nothing has to be sealed again, and what was sent
/// can be asked back.
#[tokio::test(flavor = "multi_thread")]
async fn another_settings_file_of_the_same_hub_is_the_same_deployment() {
    let mut world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    let sent = worker.queue(draft(&screening)).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let mut other: Value = serde_json::from_str(&world.deployment).expect("JSON");
    other["name"] = json!("Deuxième");
    world.deployment = other.to_string();
    worker.enrol(&world).await;
    let erase = json!({ "command": "ask-to-erase", "referral": sent["referral"] });
    assert_eq!(worker.send(erase).await[0]["state"], "erase-asked");
    let sent = worker.send(json!({ "command": "send-outbox" })).await;
    assert_ne!(sent[0]["state"], "seal-again");
    assert_eq!(sent[0]["erasure"]["problem"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn referral_to_a_key_that_its_agency_no_longer_has_is_sealed_again() {
    let mut following = Following::new().await;
    let (screening, _) = following.worker.begin("fr", "fr").await;
    following.world.stop_hub().await;
    following.worker.queue(draft(&screening)).await;
    following.authority.next(|content| {
        let recipient = AgencyIdentity::generate(&mut rand::rng()).recipient();
        content.agencies[0].agency.recipient = recipient;
    });
    let update = following.authority.confirmed(7);
    let status = following.given(&update).await;
    assert_eq!(notices(&status), ["changed agency-key"]);
    assert_eq!(
        (&status["outboxWaiting"], &status["outboxSealAgain"]),
        (&json!(0), &json!(1))
    );
    let old = following.outbox().await[0].clone();
    assert_eq!(old["state"], "seal-again");
    assert_eq!(old["problem"]["code"], "sealed-to-other-key");
    // Nothing of it leaves, however often the worker presses.
    following.world.start_hub().await;
    let send = json!({ "command": "send-outbox" });
    following.worker.send(send.clone()).await;
    let client = following.world.desk_client();
    let at_hub = client.mailbox_all(&following.world.bearer, AGENCY).await;
    assert_eq!(at_hub.expect("a mailbox").len(), 0);
    // What is sealed in its place waits, and the old one is taken back.
    following.world.stop_hub().await;
    following.worker.queue(draft(&screening)).await;
    following.worker.send(send).await;
    let states: Vec<String> = (following.outbox().await.as_array().expect("a list").iter())
        .map(|one| text(&one["state"]))
        .collect();
    assert_eq!(
        BTreeSet::from_iter(states),
        BTreeSet::from(["waiting", "withdrawn"].map(str::to_owned))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn referral_that_may_have_arrived_is_asked_back_when_another_is_sealed_in_its_place() {
    let mut following = Following::new().await;
    let (screening, _) = following.worker.begin("fr", "fr").await;
    following.world.stop_hub().await;
    following.worker.queue(draft(&screening)).await;
    let server = FaultyServer::start(&following.world, Fault::CutShort).await;
    let send = json!({ "command": "send-outbox" });
    following.worker.send(send).await;
    server.stop().await;
    following.authority.next(|content| {
        let recipient = AgencyIdentity::generate(&mut rand::rng()).recipient();
        content.agencies[0].agency.recipient = recipient;
    });
    let update = following.authority.confirmed(7);
    following.given(&update).await;
    let old = following.outbox().await[0].clone();
    assert_eq!(
        (&old["state"], &old["mayHaveArrived"]),
        (&json!("seal-again"), &json!(true))
    );
    let new = following.worker.queue(draft(&screening)).await;
    let outbox = following.outbox().await;
    let item = |referral: &Value| {
        let mut items = outbox.as_array().expect("a list").iter();
        items
            .find(|one| one["referral"] == *referral)
            .expect("there")
            .clone()
    };
    assert_eq!(item(&new["referral"])["erasure"], Value::Null);
    assert!(item(&old["referral"])["erasure"].is_object(), "{outbox}");
}

#[tokio::test(flavor = "multi_thread")]
async fn request_to_erase_reaches_an_agency_that_is_named_no_more() {
    let mut following = Following::new().await;
    let (screening, _) = following.worker.begin("fr", "fr").await;
    let sent = following.worker.queue(draft(&screening)).await;
    let send = json!({ "command": "send-outbox" });
    following.worker.send(send.clone()).await;
    assert_eq!(following.outbox().await[0]["state"], "received");
    following.world.stop_hub().await;
    let erase = json!({ "command": "ask-to-erase", "referral": sent["referral"] });
    following.worker.send(erase).await;
    following.authority.next(|content| {
        content.agencies[0] = second_agency(&content.agencies[0]);
    });
    let update = following.authority.confirmed(7);
    following.given(&update).await;
    assert_eq!(following.agencies().await, ["crip"]);
    assert_eq!(following.outbox().await[0]["state"], "erase-asked");
    following.world.start_hub().await;
    following.worker.send(send).await;
    let erasure = following.outbox().await[0]["erasure"].clone();
    assert_eq!(erasure["problem"], Value::Null);
    assert_eq!(following.outbox().await[0]["state"], "taken-back");
}

/// Whoever keeps newer registers away could have a device seal to a key that its agency has replaced, or not yet got.
#[tokio::test(flavor = "multi_thread")]
async fn agency_with_another_key_is_new_while_the_register_is_old() {
    let mut following = Following::new().await;
    let (screening, _) = following.worker.begin("fr", "fr").await;
    // By a current register its key is known.
    let current = following.authority.confirmed(7);
    following.given(&current).await;
    let preview = json!({ "command": "preview-referral", "draft": draft(&screening) });
    for ahead in [0, 30] {
        let now = Utc::now() + chrono::TimeDelta::days(ahead);
        following.hands.set(Some(now));
        following.worker.send(preview.clone()).await;
    }
    following.authority.next(|content| {
        let recipient = AgencyIdentity::generate(&mut rand::rng()).recipient();
        content.agencies[0].agency.recipient = recipient;
    });
    let update = following.authority.confirmed(7);
    following.given(&update).await;
    let refused = following.worker.fails(preview.clone()).await;
    assert_eq!(refused, "register-old");
    // Known once the register is current by the device's clock.
    following.hands.set(None);
    let update = following.authority.confirmed(7);
    following.given(&update).await;
    following.worker.send(preview).await;
}

/// A clock of 1970 stops nothing; how far it is behind is said, at least.
#[tokio::test(flavor = "multi_thread")]
async fn clock_that_is_behind_is_named_and_stops_nothing() {
    let following = Following::new().await;
    let register = |status: &Value| status["deployment"]["register"].clone();
    assert_eq!(register(&following.status().await)["clockBehindDays"], 0);
    following.hands.set(DateTime::from_timestamp(1, 0));
    let shown = register(&following.status().await);
    let behind = shown["clockBehindDays"].as_i64().expect("a number");
    let least = following.authority.deployment.issued.timestamp() / 86_400;
    assert!((least - 1..=least).contains(&behind), "{behind}");
    assert_eq!(shown["age"], "current");
    let (screening, _) = following.worker.begin("fr", "fr").await;
    following.worker.queue(draft(&screening)).await;
    let send = json!({ "command": "send-outbox" });
    let outbox = following.worker.send(send).await;
    assert_eq!(outbox[0]["state"], "received");
}

/// A root voids the deployment because its keys were stolen: until another one comes nobody knows where to send to.
#[tokio::test(flavor = "multi_thread")]
async fn what_waits_while_the_deployment_is_void_leaves_with_the_next_one() {
    let mut following = Following::new().await;
    let (screening, _) = following.worker.begin("fr", "fr").await;
    following.world.stop_hub().await;
    following.worker.queue(draft(&screening)).await;
    following
        .authority
        .next_root(|root| root.deployment.epoch = 1);
    let voiding = Update {
        deployment: None,
        ..following.authority.file()
    };
    following.world.stop_hub().await;
    let text: &'static str = Box::leak(voiding.to_text().into_boxed_str());
    let server = FaultyServer::start(&following.world, Fault::Register(text)).await;
    let send = json!({ "command": "send-outbox" });
    let refused = following.worker.fails(send.clone()).await;
    assert_eq!(refused, "register-no-deployment");
    server.stop().await;
    let status = following.status().await;
    assert_eq!(
        notices(&status),
        ["changed deployment-voided", "changed upkeep"]
    );
    let item = following.outbox().await[0].clone();
    assert_eq!(item["state"], "waiting");
    following
        .worker
        .answer(&screening, "age-band", json!({ "code": "adult" }))
        .await;
    following.authority.first_of_an_epoch(1);
    let next = following.authority.confirmed(7);
    following.given(&next).await;
    following.world.start_hub().await;
    let outbox = following.worker.send(send).await;
    assert_eq!(outbox[0]["state"], "received");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waited_for_one_deployment_is_never_sent_to_another() {
    let mut one = World::new().await;
    let other = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&one).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    one.stop_hub().await;
    worker.queue(draft(&screening)).await;
    // Joining the other one says how many wait.
    let code = other.code().await.to_string();
    let shown = device_and_hub::preview_joining(&other.deployment, code.as_str());
    let shown = worker.send(shown).await;
    assert_eq!(shown["present"]["same"], false);
    assert_eq!(shown["present"]["waiting"], 1);
    worker
        .send(device_and_hub::enrol(
            &other.deployment,
            code.as_str(),
            &shown,
        ))
        .await;
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    assert_eq!(outbox[0]["state"], "seal-again");
    assert_eq!(outbox[0]["problem"]["code"], "sealed-for-other-deployment");
    let at_hub = other.desk_client().mailbox_all(&other.bearer, AGENCY).await;
    assert_eq!(at_hub.expect("a mailbox").len(), 0);
    // A request to erase does not change hands either.
    worker.queue(draft(&screening)).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let listed = worker.send(json!({ "command": "list-outbox" })).await;
    let mut listed = listed.as_array().expect("a list").iter();
    let sent = listed.find(|one| one["state"] == "received");
    let sent = sent.expect("it was sealed again").clone();
    one.start_hub().await;
    worker.enrol(&one).await;
    let erase = json!({ "command": "ask-to-erase", "referral": sent["referral"] });
    assert_eq!(worker.fails(erase).await, "erasure-for-other-deployment");
}

/// An agency of the same id in another deployment, or after a training, counts a device from 1: it is not told how much
/// the other one was sent, and misses nothing of it.
#[tokio::test(flavor = "multi_thread")]
async fn device_in_another_deployment_is_another_device() {
    let one = World::new().await;
    let other = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&one).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    for _ in 0..3 {
        worker.queue(draft(&screening)).await;
    }
    worker.send(json!({ "command": "send-outbox" })).await;
    worker.enrol(&other).await;
    worker.queue(draft(&screening)).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let mut devices = Vec::new();
    for (world, count) in [(&one, 3), (&other, 1)] {
        world.desk.follow().await.expect("a hub");
        let fetched = world.desk.fetch(true).await.expect("a mailbox");
        assert_eq!(fetched.len(), count);
        for one in &fetched {
            assert!(one.problem.is_none(), "{:?}", one.problem);
        }
        assert_eq!(world.desk.missing().expect("a list"), []);
        let opened = world.desk.open_received(&fetched[0].referral).await;
        devices.push(opened.expect("opened").sender);
    }
    assert_ne!(devices[0], devices[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn damaged_register_is_named_and_asked_for_again_and_never_older() {
    let mut following = Following::new().await;
    let older = following.authority.confirmed(7);
    following
        .authority
        .next(|content| "Deuxième".clone_into(&mut content.name));
    let newest = following.authority.confirmed(7);
    following.given(&newest).await;
    let (screening, _) = following.worker.begin("fr", "fr").await;
    following.worker.queue(draft(&screening)).await;
    following.worker.app.close();
    {
        let vault = opened(&following.worker);
        let mut stored = vault.register().expect("read").expect("there");
        stored.kept = stored.kept.replacen("repere", "repare", 5);
        let nobody = BTreeSet::new();
        vault
            .follow_register(&stored, &nobody, &[])
            .expect("spoilt");
    }
    let status = following.restart().await;
    let problems = status["problems"].as_array().expect("a list").iter();
    let codes: Vec<&str> = problems.filter_map(|one| one["code"].as_str()).collect();
    assert!(codes.contains(&"register-damaged"), "{codes:?}");
    // The interview goes on, and what waits stays.
    following
        .worker
        .answer(&screening, "age-band", json!({ "code": "adult" }))
        .await;
    assert_eq!(following.outbox().await[0]["state"], "waiting");
    // What is older than what was seen does not take its place.
    following.world.stop_hub().await;
    let text: &'static str = Box::leak(older.to_text().into_boxed_str());
    let server = FaultyServer::start(&following.world, Fault::Register(text)).await;
    let send = json!({ "command": "send-outbox" });
    assert_eq!(following.worker.fails(send).await, "register-damaged");
    server.stop().await;
    let status = following.given(&newest).await;
    assert_eq!(status["deployment"]["name"], "Deuxième");
    assert!(!status["problems"].to_string().contains("register-damaged"));
}

#[tokio::test(flavor = "multi_thread")]
async fn withdrawn_device_is_told_and_keeps_everything() {
    let mut following = Following::new().await;
    let (screening, _) = following.worker.begin("fr", "fr").await;
    following.world.stop_hub().await;
    following.worker.queue(draft(&screening)).await;
    let server = FaultyServer::start(&following.world, Fault::Withdrawn).await;
    let send = json!({ "command": "send-outbox" });
    let outbox = following.worker.send(send.clone()).await;
    server.stop().await;
    assert_eq!(outbox[0]["state"], "waiting");
    assert_eq!(outbox[0]["problem"]["code"], "withdrawn");
    let status = following.restart().await;
    assert_eq!(status["withdrawn"], true);
    assert_eq!(status["outboxWaiting"], 1);
    following
        .worker
        .answer(&screening, "age-band", json!({ "code": "adult" }))
        .await;
    // Believed again, it says so by itself.
    following.world.start_hub().await;
    following.worker.send(send).await;
    assert_eq!(following.outbox().await[0]["state"], "received");
    assert_eq!(following.status().await["withdrawn"], false);
}

/// Clocks between 1970 and 2100, two hundred here and a thousand in `crates/register`: what may wait waits while
/// the register is not current, and nothing else does; what is older is taken by none of them.
#[tokio::test(flavor = "multi_thread")]
async fn clock_stops_nothing_that_cannot_wait_and_brings_back_nothing_older() {
    let mut following = Following::new().await;
    let older = following.authority.confirmed(7);
    following.authority.next(|content| {
        let second = second_agency(&content.agencies[0]);
        content.agencies.push(second);
    });
    let update = following.authority.confirmed(7);
    // By this clock the register is long past its end, so that the second agency stays unknown.
    following
        .hands
        .set(DateTime::from_timestamp(4_102_000_000, 0));
    following.given(&update).await;
    assert_eq!(following.agencies().await, [AGENCY, "crip"]);
    let end = following.authority.deployment.issued + chrono::TimeDelta::days(7);
    let (screening, _) = following.worker.begin("fr", "fr").await;
    let older: &'static str = Box::leak(older.to_text().into_boxed_str());
    let server = FaultyServer::start(&following.world, Fault::Register(older)).await;
    let worker = &following.worker;
    let (mut current, mut past) = (0, 0);
    for round in 0..200 {
        let at = rand::rng().random_range(1..4_102_444_800_i64);
        let at = DateTime::from_timestamp(at, 0).expect("a time");
        following.hands.set(Some(at));
        // Referred to whom one knows, by any clock; asked, kept, helped and looked for, by some of them: an answer
        // is kept with all those before it, and hundreds would be slow to read.
        let preview = json!({ "command": "preview-referral", "draft": draft(&screening) });
        worker.send(preview).await;
        if round % 40 == 0 {
            let code = if round % 80 == 0 { "adult" } else { "unsure" };
            worker
                .answer(&screening, "age-band", json!({ "code": code }))
                .await;
            let danger = json!({ "command": "report-danger", "screening": null });
            worker.send(danger).await;
            worker.send(json!({ "command": "send-outbox" })).await;
            let status = following.status().await;
            assert_eq!(status["deployment"]["name"], "Essai", "{at}");
        }
        // What can wait does, unless the register is current by that clock.
        let mut new = draft(&screening);
        new["agency"] = json!("crip");
        let new = json!({ "command": "preview-referral", "draft": new });
        let install = json!({ "command": "install-protocol", "bundle": "rubbish" });
        let install = worker.fails(install).await;
        if at < end {
            current += 1;
            worker.send(new).await;
            assert!(!install.starts_with("register-"), "{at}: {install}");
        } else {
            past += 1;
            let refused = worker.fails(new).await;
            for code in [refused, install] {
                assert!(
                    ["register-old", "register-expired"].contains(&code.as_str()),
                    "{at}: {code}"
                );
            }
        }
    }
    server.stop().await;
    assert!(current > 0 && past > 0);
    assert_eq!(following.agencies().await, [AGENCY, "crip"]);
    let told = notices(&following.status().await);
    assert_eq!(told, ["changed agency-added", "refused rollback"]);
}
