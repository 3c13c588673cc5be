//! The drills of docs/running-a-register.md, each with a hub, a desk and a device that is asleep meanwhile: its vault is
//! closed, a referral waits in it, and it sleeps through two editions. Nobody joins anew, and what waited arrives.

mod device_and_hub;

use chrono::{TimeDelta, Utc};
use device_and_hub::country::{Country, OTHER, to, worker};
use device_and_hub::{AGENCY, PASSPHRASE, Worker, text};
use repere_app::bundle::Bundle;
use repere_authority::edit;
use repere_desk::Desk;
use repere_exchange::{ExchangeError, HubClient};
use repere_hub::admin::{self, Anew};
use repere_referral::deployment::Agency;
use repere_referral::publication::Publisher;
use repere_referral::{AgencyIdentity, ReplyState, SigningKeys};
use repere_register::{Deployment, HubKeys};
use serde_json::{Value, json};
use std::time::Duration;

/// A country, and a device that sleeps.
struct Drill {
    country: Country,
    worker: Worker,
    screening: String,
}

impl Drill {
    /// A device that joined with a code of the first desk and is known to both; a referral to each waits, and the vault
    /// is closed.
    async fn begun() -> Drill {
        let mut country = Country::new().await;
        let worker = worker().await;
        let code = country.code().await;
        worker.join(&country.file(), &code).await;
        assert_eq!(country.read().await.map(|read| read.len()), [0, 0]);
        let (screening, _) = worker.begin("fr", "fr").await;
        country.world.stop_hub().await;
        for agency in [AGENCY, OTHER] {
            worker.queue(to(&screening, agency)).await;
        }
        worker.send(json!({ "command": "lock" })).await;
        country.world.start_hub().await;
        Drill {
            country,
            worker,
            screening,
        }
    }

    /// The second edition that the device sleeps through, which changes nothing of what was drilled.
    async fn another_edition(&mut self) {
        let rename = |content: &mut Deployment| {
            "Ensuite".clone_into(&mut content.name);
        };
        self.country.next(rename).await;
    }

    /// The device wakes, and has followed both editions; gives its outbox after a round.
    async fn wakes(&self) -> Value {
        let unlock = json!({ "command": "unlock", "passphrase": PASSPHRASE });
        self.worker.send(unlock).await;
        let outbox = self.worker.send(json!({ "command": "send-outbox" })).await;
        let status = self.worker.send(json!({ "command": "status" })).await;
        assert_eq!(status["deployment"]["name"], "Ensuite");
        assert_eq!(status["withdrawn"], false);
        outbox
    }

    /// Nothing waits any more, each desk has what was for it and believes the device that sent it, and a new referral
    /// arrives as well.
    async fn all_is_well(&self) {
        let send = json!({ "command": "send-outbox" });
        let settled = [
            "received",
            "fetched",
            "opened",
            "taken-up",
            "withdrawn",
            "taken-back",
        ];
        let mut outbox = Value::Null;
        // On a machine that is busy a try may have to be made again.
        for _ in 0..50 {
            outbox = self.worker.send(send.clone()).await;
            let states = states(&outbox);
            if states.iter().all(|state| settled.contains(&state.as_str())) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let states = states(&outbox);
        let all = states.iter().all(|state| settled.contains(&state.as_str()));
        assert!(all, "{outbox}");
        let before = self.read().await;
        let (screening, _) = self.worker.begin("fr", "fr").await;
        self.worker.queue(to(&screening, AGENCY)).await;
        self.worker.send(send).await;
        let after = self.read().await;
        assert_eq!(before, [1, 1]);
        assert_eq!(after, [2, 1]);
    }

    /// How many referrals each desk opens; there is none that it does not believe.
    async fn read(&self) -> [usize; 2] {
        let read = self.country.read().await;
        read.map(|read| {
            assert!(read.iter().all(Result::is_ok), "{read:?}");
            read.len()
        })
    }
}

fn states(outbox: &Value) -> Vec<String> {
    let items = outbox.as_array().expect("a list").iter();
    items.map(|one| text(&one["state"])).collect()
}

/// A folder of the first agency's desk with new keys. What `keep` names is copied from the folder of before.
fn new_desk(drill: &Drill, keep: &[&str]) -> Desk {
    let folder = drill.country.world.folder.path();
    let (old, new) = (folder.join("desk"), folder.join("desk-anew"));
    let identity = AgencyIdentity::generate(&mut rand::rng());
    let described = Agency {
        recipient: identity.recipient(),
        keys: None,
        ..drill.country.world.desk.agency().expect("its agency")
    };
    let desk = Desk::create(&new, described, &identity, Utc::now()).expect("a desk");
    for name in keep {
        std::fs::copy(old.join(name), new.join(name)).expect("copied");
    }
    desk
}

impl Drill {
    /// The new folder takes the place of the agency's desk; gives the one of before.
    fn replace_desk(&mut self, new: Desk) -> Desk {
        let file = self.country.file();
        let connected = new.connect_to_register(file.as_bytes(), None, None);
        connected.expect("the register serves it");
        std::mem::replace(&mut self.country.world.desk, new)
    }

    /// The device wakes, and the worker seals once more what was sealed to a key that the agency no longer has.
    async fn wakes_and_seals_again(&self) {
        let outbox = self.wakes().await;
        let mut states = states(&outbox);
        states.sort();
        assert_eq!(states, ["received", "seal-again"], "{outbox}");
        self.worker.queue(to(&self.screening, AGENCY)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn signers_of_the_root_are_replaced_one_after_the_other() {
    let mut drill = Drill::begun().await;
    for place in [1, 0] {
        drill.country.authority.replace(place);
        drill.country.authority.sign_again();
        drill.country.give_out().await;
    }
    drill.another_edition().await;
    drill.wakes().await;
    drill.all_is_well().await;
}

/// An announced pair takes the place of the one in use. The words of before and after reach a device that slept, and a
/// machine of the desk that slept as well goes on.
#[tokio::test(flavor = "multi_thread")]
async fn keys_that_a_desk_words_back_with_are_replaced() {
    let mut drill = Drill::begun().await;
    let unlock = json!({ "command": "unlock", "passphrase": PASSPHRASE });
    let send = json!({ "command": "send-outbox" });
    drill.worker.send(unlock).await;
    drill.worker.send(send.clone()).await;
    drill.worker.send(json!({ "command": "lock" })).await;
    // The desk opens the referral and words back, with the keys of before; the device is asleep.
    let desk = &drill.country.world.desk;
    let before = desk.reply_keys().expect("published").public();
    let fetched = desk.fetch(false).await.expect("a mailbox");
    let referral = fetched[0].referral;
    let new = desk.renew_reply_keys().expect("made");
    let word = |text: &'static str| (ReplyState::TakenUp, Some(text));
    let (state, text) = word("Nous avons lu.");
    desk.reply(&referral, state, text).await.expect("kept");
    desk.send_replies().await.expect("sent");
    assert_eq!(desk.reply_keys().expect("published").public(), before);

    // The second machine of the desk has both, and knows of no edition after this.
    let folder = drill.country.world.folder.path();
    let (first, second) = (folder.join("desk"), folder.join("desk-second"));
    std::fs::create_dir(&second).expect("made");
    for name in [
        "identity.txt",
        "replies.key",
        "agency.json",
        "register.json",
        "roster.json",
    ] {
        std::fs::copy(first.join(name), second.join(name)).expect("copied");
    }
    let second = Desk::at(&second).expect("a desk");

    let announced = desk.agency().expect("its agency");
    assert_eq!(announced.keys.as_ref(), Some(&new));
    let until = Utc::now() + TimeDelta::days(30);
    let reserve = announced.clone();
    let reserve = |content: &mut Deployment| {
        edit::reserve_agency_key(content, AGENCY, reserve).expect("announced");
    };
    drill.country.next(reserve).await;
    let renew = |content: &mut Deployment| {
        edit::renew_agency_key(content, AGENCY, announced, until).expect("renewed");
    };
    drill.country.next(renew).await;
    drill.another_edition().await;

    // The desk follows with the keys of before, words back with the new ones, and says with them whom it let in.
    let desk = &drill.country.world.desk;
    let followed = desk.follow().await.expect("the hub answers");
    assert!(followed.problems.is_empty(), "{:?}", followed.problems);
    assert!(followed.introduced);
    assert_eq!(desk.reply_keys().expect("published").public(), new);
    let (state, text) = word("Rendez-vous jeudi.");
    desk.reply(&referral, state, text).await.expect("kept");
    desk.send_replies().await.expect("sent");
    let followed = second.follow().await.expect("the hub answers");
    assert!(followed.problems.is_empty(), "{:?}", followed.problems);
    assert_eq!(second.reply_keys().expect("published").public(), new);

    let outbox = drill.wakes().await;
    let words: Vec<&Value> = (outbox.as_array().expect("a list").iter())
        .flat_map(|item| item["word"].as_array().expect("a list"))
        .map(|reply| &reply["message"]["text"])
        .filter(|message| !message.is_null())
        .collect();
    assert_eq!(words, ["Nous avons lu.", "Rendez-vous jeudi."], "{outbox}");
    drill.all_is_well().await;

    // Once the keys of before are withdrawn, what is signed with them is nobody's: a desk that has those alone is
    // refused, and one that has both and slept through it still follows.
    let slept = folder_of_before(&drill);
    let withdraw = |content: &mut Deployment| {
        edit::withdraw_agency_key(content, AGENCY, &before.id()).expect("withdrawn");
    };
    drill.country.next(withdraw).await;
    let followed = slept.follow().await.expect("the hub answers");
    assert!(followed.problems.is_empty(), "{:?}", followed.problems);
    assert_eq!(slept.reply_keys().expect("published").public(), new);
    let thief = HubClient::of(&drill.country.authority.deployment.content).expect("a client");
    let stolen = kept_pairs(&drill).pop().expect("the oldest");
    assert_eq!(stolen.public(), before);
    let refused = thief.signed_by(&stolen).enrolled("", None).await;
    assert_eq!(refused.map(drop), Err(ExchangeError::Unauthorised));
}

/// Word that is signed with keys of an edition that the device has not heard of waits until it has.
#[tokio::test(flavor = "multi_thread")]
async fn word_that_is_signed_with_newer_keys_than_the_device_knows_is_read() {
    let mut country = Country::new().await;
    let worker = Worker::with(|config| config.ask_register_every = Duration::from_secs(86_400));
    worker.create().await;
    let code = country.code().await;
    worker.join(&country.file(), &code).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    worker.queue(to(&screening, AGENCY)).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    // The device has asked for the register today, and asks no more by itself.
    let desk = &country.world.desk;
    desk.follow().await.expect("the hub answers");
    let fetched = desk.fetch(false).await.expect("a mailbox");
    desk.renew_reply_keys().expect("made");
    let agency = desk.agency().expect("its agency");
    let describe = |content: &mut Deployment| {
        edit::describe_agency(content, AGENCY, agency).expect("described");
    };
    country.next(describe).await;
    let desk = &country.world.desk;
    desk.follow().await.expect("the hub answers");
    let word = (ReplyState::TakenUp, Some("Avec d’autres clés."));
    let said = desk.reply(&fetched[0].referral, word.0, word.1).await;
    said.expect("kept");
    desk.send_replies().await.expect("sent");
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    let replies = outbox[0]["word"].as_array().expect("a list");
    let read = replies
        .iter()
        .any(|one| one["message"]["text"] == "Avec d’autres clés.");
    assert!(read, "{outbox}");
}

/// A machine of the first desk with its keys, and with the register as it is now.
fn folder_of_before(drill: &Drill) -> Desk {
    let folder = drill.country.world.folder.path();
    let (first, slept) = (folder.join("desk"), folder.join("desk-slept"));
    std::fs::create_dir(&slept).expect("made");
    for name in [
        "identity.txt",
        "replies.key",
        "agency.json",
        "register.json",
        "roster.json",
    ] {
        std::fs::copy(first.join(name), slept.join(name)).expect("copied");
    }
    // Last among those that it has: the hub knows the pair of before no more.
    let mut pairs = kept_pairs(drill);
    pairs.reverse();
    let all: Vec<u8> = pairs
        .iter()
        .flat_map(|keys| keys.to_bytes().to_vec())
        .collect();
    std::fs::write(slept.join("replies.key"), all).expect("written");
    Desk::at(&slept).expect("a desk")
}

/// The pairs of keys that the first desk has to word back with, the newest first.
fn kept_pairs(drill: &Drill) -> Vec<SigningKeys> {
    let path = drill.country.world.folder.path().join("desk/replies.key");
    let kept = std::fs::read(path).expect("read");
    let pairs = kept.chunks(SigningKeys::BYTES).map(SigningKeys::from_bytes);
    pairs.map(|keys| keys.expect("a pair")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn agency_whose_keys_were_lost_receives_with_others_and_knows_its_devices() {
    let mut drill = Drill::begun().await;
    let new = new_desk(&drill, &[]);
    let agency = new.agency().expect("its agency");
    let describe = |content: &mut Deployment| {
        edit::describe_agency(content, AGENCY, agency).expect("described");
    };
    drill.country.next(describe).await;
    drill.another_edition().await;
    drill.replace_desk(new);
    drill.wakes_and_seals_again().await;
    drill.all_is_well().await;
    // What it said with the lost keys was said again with the new ones: whoever comes later needs those alone.
    let forget = |content: &mut Deployment| content.registrars[0].before.clear();
    drill.country.next(forget).await;
    let folder = drill.country.world.folder.path().join("third");
    let identity = AgencyIdentity::generate(&mut rand::rng());
    let third = Agency {
        id: "third".to_owned(),
        recipient: identity.recipient(),
        keys: None,
        ..drill.country.world.desk.agency().expect("its agency")
    };
    let third = Desk::create(&folder, third, &identity, Utc::now()).expect("a desk");
    let agency = third.agency().expect("its agency");
    let add = |content: &mut Deployment| {
        edit::add_agency(content, agency, true).expect("added");
    };
    drill.country.next(add).await;
    let file = drill.country.file();
    let connected = third.connect_to_register(file.as_bytes(), None, None);
    connected.expect("the register serves it");
    let followed = third.follow().await.expect("the hub answers");
    assert!(followed.problems.is_empty(), "{:?}", followed.problems);
    assert_eq!(third.devices().expect("read").believed.len(), 1);
}

/// Several people share an agency's folder: whoever leaves could take its keys along. Those who stay make a folder with
/// new keys, keep the list of devices, and what the old keys say from then on counts nowhere.
#[tokio::test(flavor = "multi_thread")]
async fn desk_member_who_leaves_takes_along_keys_that_count_nowhere() {
    let mut drill = Drill::begun().await;
    let new = new_desk(&drill, &["roster.json", "register.json"]);
    let agency = new.agency().expect("its agency");
    let rotate = |content: &mut Deployment| {
        edit::describe_agency(content, AGENCY, agency).expect("described");
        edit::void_registrar(content, AGENCY).expect("voided");
    };
    drill.country.next(rotate).await;
    drill.another_edition().await;
    let left = drill.replace_desk(new);
    let refused = left.fetch(true).await.expect_err("refused");
    assert_eq!(refused.code(), "hub-unauthorised");
    let refused = left.invite().await.expect_err("refused");
    assert_eq!(refused.code(), "hub-unauthorised");
    let followed = drill.country.world.desk.follow().await;
    assert!(followed.expect("the hub answers").introduced);
    drill.wakes_and_seals_again().await;
    drill.all_is_well().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn device_that_was_lost_is_withdrawn_and_the_others_go_on() {
    let mut drill = Drill::begun().await;
    let lost = worker().await;
    let code = drill.country.code().await;
    lost.join(&drill.country.file(), &code).await;
    let (screening, _) = lost.begin("fr", "fr").await;
    lost.queue(to(&screening, OTHER)).await;
    let send = json!({ "command": "send-outbox" });
    assert_eq!(states(&lost.send(send.clone()).await), ["received"]);
    let desk = &drill.country.world.desk;
    desk.follow().await.expect("the hub answers");
    let status = desk.devices().expect("read").believed;
    let newest = status.iter().max_by_key(|one| one.since).expect("there");
    let withdrawn = desk.withdraw(&newest.device).await;
    assert!(withdrawn.expect("its own").untold.is_none());
    drill.another_edition().await;
    lost.queue(to(&screening, AGENCY)).await;
    let outbox = lost.send(send).await;
    assert!(states(&outbox).contains(&"waiting".to_owned()), "{outbox}");
    let status = lost.send(json!({ "command": "status" })).await;
    assert_eq!(status["withdrawn"], true);
    drill.wakes().await;
    // What the lost one had sent to the second desk is believed no more.
    for desk in [&drill.country.world.desk, &drill.country.other] {
        desk.follow().await.expect("the hub answers");
    }
    let fetched = drill.country.other.fetch(true).await.expect("a mailbox");
    let codes: Vec<Option<String>> = (fetched.iter())
        .map(|one| Some(one.problem.as_ref()?.code().into_owned()))
        .collect();
    assert_eq!(codes, [Some("device-withdrawn".to_owned()), None]);
    let fetched = drill.country.world.desk.fetch(true).await;
    let fetched = fetched.expect("a mailbox");
    assert!(fetched.iter().all(|one| one.problem.is_none()));
    assert_eq!(fetched.len(), 1);
}

/// A protocol that a publisher of these keys signed.
fn bundle(keys: &SigningKeys) -> Value {
    let mut files = repere_app::embedded_packs();
    let mut files = files.swap_remove(0);
    files
        .0
        .retain(|path, _| path == "protocol.toml" || path.starts_with("texts/"));
    let protocol = String::from_utf8(files.0["protocol.toml"].clone()).expect("text");
    let begins = protocol.find("version = \"").expect("a version");
    let ends = begins + protocol[begins..].find('\n').expect("a line");
    let protocol = format!(
        "{}version = \"99.0.0\"{}",
        &protocol[..begins],
        &protocol[ends..]
    );
    (files.0).insert("protocol.toml".to_owned(), protocol.into_bytes());
    let pack = repere_protocol::load(&files).pack.expect("a sound pack");
    let bundle = Bundle::of(files).expect("a bundle");
    let signed = bundle.signed(&pack, "Qui que ce soit", keys, Utc::now());
    json!({ "command": "install-protocol", "bundle": signed.to_text() })
}

#[tokio::test(flavor = "multi_thread")]
async fn publisher_whose_key_was_stolen_is_replaced() {
    let [stolen, new] = [21, 22].map(|seed| SigningKeys::from_bytes(&[seed; 64]).expect("seeds"));
    let publisher = |keys: &SigningKeys| Publisher {
        name: format!("Mission {}", keys.public().id()),
        keys: keys.public(),
    };
    let mut drill = Drill::begun().await;
    let before = publisher(&stolen);
    let add = |content: &mut Deployment| {
        edit::add_publisher(content, before.clone()).expect("added");
    };
    drill.country.next(add).await;
    let unlock = json!({ "command": "unlock", "passphrase": PASSPHRASE });
    drill.worker.send(unlock).await;
    drill.worker.send(json!({ "command": "send-outbox" })).await;
    drill.worker.send(bundle(&stolen)).await;
    drill.worker.send(json!({ "command": "lock" })).await;

    let replace = |content: &mut Deployment| {
        edit::remove_publisher(content, &stolen.public().id()).expect("removed");
        edit::add_publisher(content, publisher(&new)).expect("added");
    };
    drill.country.next(replace).await;
    drill.another_edition().await;
    drill.wakes().await;
    let list = drill
        .worker
        .send(json!({ "command": "list-protocols" }))
        .await;
    let installed = |list: &Value| {
        let mut all = list.as_array().expect("a list").iter();
        let found = all.find(|one| one["version"] == "99.0.0");
        found.expect("it is listed")["problem"]["code"].clone()
    };
    assert_eq!(installed(&list), "publisher-unknown", "{list}");
    let refused = drill.worker.fails(bundle(&stolen)).await;
    assert_eq!(refused, "publisher-unknown");
    let list = drill.worker.send(bundle(&new)).await;
    assert_eq!(installed(&list), Value::Null, "{list}");
    drill.all_is_well().await;
}

/// The hub makes what it is known by anew while it serves; those who sign name it.
async fn rotated(drill: &mut Drill, anew: Anew) -> HubKeys {
    let before = drill.country.hub_keys();
    let rotated = admin::rotate(&drill.country.world.hub_dir(), anew).await;
    rotated.expect("made anew");
    let after = drill.country.hub_keys();
    assert_eq!(before.ca_pem != after.ca_pem, anew.authority);
    assert_eq!(before.receipt_keys != after.receipt_keys, anew.receipts);
    assert_eq!(
        before.timestamp_keys != after.timestamp_keys,
        anew.timestamps
    );
    after
}

#[tokio::test(flavor = "multi_thread")]
async fn authority_of_the_hub_is_replaced_and_who_slept_still_reaches_it() {
    let mut drill = Drill::begun().await;
    let anew = Anew {
        authority: true,
        ..Anew::default()
    };
    // Twice: whoever knows only the first one is vouched for through the second.
    for _ in 0..2 {
        let keys = rotated(&mut drill, anew).await;
        drill.country.world.stop_hub().await;
        drill.country.world.start_hub().await;
        let set = |content: &mut Deployment| edit::set_hubs(content, &[keys]);
        drill.country.next(set).await;
    }
    drill.another_edition().await;
    drill.wakes().await;
    drill.all_is_well().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_of_receipts_are_replaced_while_the_hub_serves() {
    let mut drill = Drill::begun().await;
    let anew = Anew {
        receipts: true,
        ..Anew::default()
    };
    let keys = rotated(&mut drill, anew).await;
    let new = keys.receipt_keys.clone();
    let again = admin::rotate(&drill.country.world.hub_dir(), anew).await;
    let code = again.map(|_| ()).map_err(|error| error.code());
    assert_eq!(code, Err("rotation-waits"));
    let set = |content: &mut Deployment| edit::set_hubs(content, &[keys]);
    drill.country.next(set).await;
    assert_eq!(drill.country.hub_keys().receipt_keys, new);
    drill.another_edition().await;
    drill.wakes().await;
    drill.all_is_well().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_of_timestamps_are_replaced_while_the_hub_serves() {
    let mut drill = Drill::begun().await;
    let anew = Anew {
        timestamps: true,
        ..Anew::default()
    };
    let keys = rotated(&mut drill, anew).await;
    // Until the root names the new keys the hub signs with those of before.
    drill.country.give_out().await;
    drill.country.authority.next_root(|root| {
        root.timestamp.epoch += 1;
        root.timestamp.holders[0].keys = keys.timestamp_keys;
    });
    drill.country.give_out().await;
    drill.another_edition().await;
    // A desk adds to the register at the hub that was never stopped.
    let other = worker().await;
    let code = drill.country.code().await;
    other.join(&drill.country.file(), &code).await;
    let followed = drill.country.world.desk.follow().await;
    let followed = followed.expect("the hub answers");
    assert!(followed.introduced, "{:?}", followed.problems);
    drill.wakes().await;
    drill.all_is_well().await;
}
