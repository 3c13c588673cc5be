//! Without a network: what a device sealed is carried by somebody else, and the receipts come back the same way.

mod device_and_hub;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use device_and_hub::faulty_server::{FaultyServer, Seen};
use device_and_hub::{Worker, World, draft, text};
use repere_app::Clock;
use repere_desk::receipts;
use repere_referral::{Answered, Carried, CarriedFile, Parcel, Receipts};
use serde_json::{Value, json};

/// A device that has joined and sealed so many referrals while there is no hub.
async fn sealed(world: &mut World, count: usize) -> Worker {
    let worker = Worker::ready().await;
    worker.enrol(world).await;
    world.stop_hub().await;
    seal(&worker, count).await;
    worker
}

async fn seal(worker: &Worker, count: usize) -> Vec<String> {
    let mut sealed = Vec::new();
    for _ in 0..count {
        let (screening, _) = worker.begin("fr", "ar").await;
        sealed.push(text(&worker.queue(draft(&screening)).await["referral"]));
    }
    sealed
}

async fn colleague(world: &World) -> Worker {
    let worker = Worker::ready().await;
    worker.enrol(world).await;
    worker
}

async fn pack(worker: &Worker) -> Value {
    worker
        .send(json!({ "command": "pack-outbox", "travels": "as-file" }))
        .await
}

fn take(file: &Value) -> Value {
    json!({ "command": "take-file", "file": file })
}

fn bytes(file: &Value) -> Vec<u8> {
    BASE64_STANDARD.decode(text(file)).expect("base64")
}

fn encoded(bytes: impl AsRef<[u8]>) -> Value {
    json!(BASE64_STANDARD.encode(bytes))
}

fn items(file: &Value) -> Vec<Carried> {
    match CarriedFile::parse(&bytes(file)) {
        Ok(CarriedFile::Parcel(items)) => items,
        other => panic!("{other:?} is no parcel"),
    }
}

async fn send(worker: &Worker) -> Vec<Value> {
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    outbox.as_array().expect("a list").clone()
}

async fn outbox(worker: &Worker) -> Vec<Value> {
    let outbox = worker.send(json!({ "command": "list-outbox" })).await;
    outbox.as_array().expect("a list").clone()
}

async fn carried(worker: &Worker) -> Value {
    worker.send(json!({ "command": "list-carried" })).await
}

/// The receipts for what a colleague brought to the hub, as a file.
async fn receipts_of(worker: &Worker) -> Value {
    let parcel = carried(worker).await[0]["parcel"].clone();
    let packed = json!({ "command": "pack-receipts", "parcel": parcel, "travels": "as-file" });
    worker.send(packed).await["file"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn referrals_go_to_a_desk_on_a_stick_and_their_receipts_come_back() {
    let mut world = World::new().await;
    let worker = sealed(&mut world, 2).await;
    let packed = pack(&worker).await;
    assert_eq!((&packed["items"], &packed["left"]), (&json!(2), &json!(0)));
    let name = text(&packed["name"]);
    assert!(name.len() == 12 && name.ends_with(".bin"), "{name}");
    for item in outbox(&worker).await {
        assert_eq!(item["state"], "waiting");
        assert_eq!(item["mayHaveArrived"], true, "somebody may hand it in");
    }
    world.start_hub().await;
    let parcel = bytes(&packed["file"]);
    let handed_in = world.desk.hand_in_parcel(&parcel).await.expect("a parcel");
    let back = receipts(&handed_in).expect("the hub took them");
    let brought = worker.send(take(&encoded(&back))).await;
    let expected = json!({
        "kind": "receipts", "items": 2, "known": 0, "others": 0, "refused": 0,
    });
    assert_eq!(brought, expected);
    for item in outbox(&worker).await {
        assert_eq!(item["state"], "received");
        assert!(item["receivedAt"].is_string());
    }
    let brought = worker.send(take(&encoded(&back))).await;
    assert_eq!(
        (&brought["items"], &brought["known"]),
        (&json!(0), &json!(2))
    );
    assert_eq!(world.desk_reads().await.len(), 2);
    let nothing = json!({ "command": "pack-outbox", "travels": "as-file" });
    assert_eq!(worker.fails(nothing).await, "nothing-to-carry");
}

#[tokio::test(flavor = "multi_thread")]
async fn colleague_takes_a_parcel_along_and_brings_the_receipts_back() {
    let mut world = World::new().await;
    let colleague = colleague(&world).await;
    let worker = sealed(&mut world, 3).await;
    let packed = pack(&worker).await;
    let brought = colleague.send(take(&packed["file"])).await;
    assert_eq!(
        (&brought["kind"], &brought["items"]),
        (&json!("parcel"), &json!(3))
    );
    // The same parcel, packed once more: the same items.
    let again = pack(&worker).await;
    assert_ne!(again["file"], packed["file"]);
    let brought = colleague.send(take(&again["file"])).await;
    assert_eq!(
        (&brought["items"], &brought["known"]),
        (&json!(0), &json!(3))
    );
    send(&colleague).await;
    let list = carried(&colleague).await;
    assert_eq!(
        (&list[0]["waiting"], &list[0]["answered"]),
        (&json!(3), &json!(0))
    );
    assert_eq!(outbox(&colleague).await.len(), 0, "none of it is its own");

    world.start_hub().await;
    send(&colleague).await;
    let list = carried(&colleague).await;
    assert_eq!(
        (&list[0]["waiting"], &list[0]["answered"]),
        (&json!(0), &json!(3))
    );
    assert_eq!(list[0]["problem"], Value::Null);
    let file = receipts_of(&colleague).await;
    let brought = worker.send(take(&file)).await;
    assert_eq!(brought["items"], 3);
    assert!(
        outbox(&worker)
            .await
            .iter()
            .all(|item| item["state"] == "received")
    );
    assert_eq!(world.desk_reads().await.len(), 3);
    let parcel = &list[0]["parcel"];
    let left = colleague
        .send(json!({ "command": "put-down", "parcel": parcel }))
        .await;
    assert_eq!(left, json!([]));
}

/// A round brings 32 and is released; what is left of a larger parcel goes in the next one without a touch.
#[tokio::test(flavor = "multi_thread")]
async fn parcel_of_more_than_one_round_arrives_without_a_touch() {
    let mut world = World::new().await;
    let colleague = colleague(&world).await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    world.stop_hub().await;
    let (screening, _) = worker.begin("fr", "ar").await;
    for _ in 0..34 {
        worker.queue(draft(&screening)).await;
    }
    let packed = pack(&worker).await;
    assert_eq!(packed["items"], 34);
    colleague.send(take(&packed["file"])).await;
    world.start_hub().await;
    send(&colleague).await;
    let answered = async || carried(&colleague).await[0]["answered"].clone();
    for _ in 0..600 {
        if answered().await == 34 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(answered().await, 34);
}

#[tokio::test(flavor = "multi_thread")]
async fn referral_that_went_by_network_and_by_two_carriers_is_one() {
    let mut world = World::new().await;
    let colleague = colleague(&world).await;
    let worker = sealed(&mut world, 1).await;
    let packed = pack(&worker).await;
    colleague.send(take(&packed["file"])).await;
    world.start_hub().await;
    let parcel = bytes(&packed["file"]);
    let (by_desk, by_itself, by_colleague) = tokio::join!(
        world.desk.hand_in_parcel(&parcel),
        send(&worker),
        send(&colleague)
    );
    assert_eq!(by_itself[0]["state"], "received");
    drop(by_colleague);
    let by_desk = receipts(&by_desk.expect("a parcel")).expect("the hub took it");
    let by_colleague = bytes(&receipts_of(&colleague).await);
    assert_eq!(by_desk, by_colleague, "the same receipt, byte for byte");
    let brought = worker.send(take(&encoded(by_desk))).await;
    assert_eq!(
        (&brought["items"], &brought["known"]),
        (&json!(0), &json!(1))
    );
    assert_eq!(world.desk_reads().await.len(), 1, "nothing is doubled");
}

#[tokio::test(flavor = "multi_thread")]
async fn device_that_never_gets_its_receipt_back_sends_by_itself() {
    let mut world = World::new().await;
    let worker = sealed(&mut world, 1).await;
    let parcel = bytes(&pack(&worker).await["file"]);
    world.start_hub().await;
    let handed_in = world.desk.hand_in_parcel(&parcel).await.expect("a parcel");
    assert!(handed_in[0].outcome.is_ok());
    assert_eq!(send(&worker).await[0]["state"], "received");
    assert_eq!(world.desk_reads().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn file_that_is_not_for_this_device_is_refused_by_name() {
    let mut world = World::new().await;
    let other_world = World::new().await;
    let stranger = colleague(&other_world).await;
    let colleague = colleague(&world).await;
    let worker = sealed(&mut world, 1).await;
    let packed = pack(&worker).await["file"].clone();
    let whole = bytes(&packed);
    let empty = encoded(Parcel::within(1000).to_bytes());
    let changed = {
        let mut changed = items(&packed);
        changed[0].sealed[0] ^= 1;
        let mut parcel = Parcel::within(usize::MAX);
        assert!(parcel.put(&changed[0]));
        encoded(parcel.to_bytes())
    };
    let nothing = encoded(Receipts::new(Vec::new()).to_bytes());
    for (who, file, expected) in [
        (&worker, packed.clone(), "parcel-own"),
        (&stranger, packed.clone(), "parcel-other-deployment"),
        (
            &colleague,
            encoded(&whole[..whole.len() - 9]),
            "parcel-damaged",
        ),
        (&colleague, changed, "parcel-damaged"),
        (&colleague, empty, "parcel-empty"),
        (&colleague, encoded(b"a letter"), "parcel-not-one"),
        (
            &colleague,
            encoded(b"repere-parcel/7\n"),
            "parcel-newer-format",
        ),
        (&colleague, json!("not base64!"), "command-unreadable"),
        (&worker, nothing, "receipts-not-ours"),
    ] {
        assert_eq!(who.fails(take(&file)).await, expected);
    }
    let outside = Worker::ready().await;
    assert_eq!(outside.fails(take(&packed)).await, "not-enrolled");
    let nothing = json!({ "command": "pack-outbox", "travels": "as-file" });
    assert_eq!(outside.fails(nothing).await, "not-enrolled");
    assert_eq!(carried(&colleague).await, json!([]), "nothing was taken");
}

#[tokio::test(flavor = "multi_thread")]
async fn item_that_the_hub_does_not_take_says_why() {
    let mut world = World::new().await;
    let colleague = colleague(&world).await;
    let worker = sealed(&mut world, 2).await;
    let packed = pack(&worker).await["file"].clone();
    // Somebody on the way names another agency, and leaves the rest as it was.
    let mut changed = items(&packed);
    changed[0].waybill.agency = "elsewhere".to_owned();
    let mut parcel = Parcel::within(usize::MAX);
    assert!(changed.iter().all(|item| parcel.put(item)));
    colleague.send(take(&encoded(parcel.to_bytes()))).await;
    world.start_hub().await;
    send(&colleague).await;
    let list = carried(&colleague).await;
    assert_eq!(
        (&list[0]["refused"], &list[0]["answered"]),
        (&json!(1), &json!(1))
    );
    let problem = json!({
        "code": "waybill-refused", "parameters": { "reason": "bad-signature" },
    });
    assert_eq!(list[0]["problem"], problem);
    // What the device really signed for is taken all the same.
    colleague.send(take(&packed)).await;
    send(&colleague).await;
    assert_eq!(world.desk_reads().await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn receipt_that_does_not_verify_changes_nothing() {
    let mut world = World::new().await;
    let worker = sealed(&mut world, 2).await;
    let parcel = bytes(&pack(&worker).await["file"]);
    world.start_hub().await;
    let handed_in = world.desk.hand_in_parcel(&parcel).await.expect("a parcel");
    let back = receipts(&handed_in).expect("the hub took them");
    let Ok(CarriedFile::Receipts(back)) = CarriedFile::parse(&back) else {
        panic!("receipts come back");
    };
    let changed = |change: fn(&mut Answered)| {
        let mut changed = back.answers.clone();
        changed.truncate(1);
        change(&mut changed[0]);
        encoded(Receipts::new(changed).to_bytes())
    };
    let receipt = |answer: &mut Answered| answer.receipt.clone().expect("there is one");
    for file in [
        changed(|one| one.receipt.as_mut().expect("one").signatures.ml_dsa_65[9] ^= 1),
        changed(|one| one.receipt.as_mut().expect("one").sha256 = "0".repeat(64)),
        changed(|one| one.receipt.as_mut().expect("one").held = None),
        changed(|one| {
            let held = one.receipt.as_mut().expect("one").held.as_mut();
            held.expect("it says for whom").agency = "elsewhere".to_owned();
        }),
    ] {
        assert_eq!(worker.fails(take(&file)).await, "receipts-not-believed");
    }
    // The receipt of one moved to the other.
    let [mut first, mut second] = [0, 1].map(|at| back.answers[at].clone());
    let moved = receipt(&mut first).referral;
    second.receipt.as_mut().expect("one").referral = moved;
    let file = encoded(Receipts::new(vec![second]).to_bytes());
    assert_eq!(worker.fails(take(&file)).await, "receipts-not-believed");
    assert!(
        outbox(&worker)
            .await
            .iter()
            .all(|item| item["state"] == "waiting")
    );
    // A good one beside a bad one counts.
    let mut mixed = back.answers.clone();
    mixed[1].receipt.as_mut().expect("one").sha256 = "0".repeat(64);
    let brought = worker
        .send(take(&encoded(Receipts::new(mixed).to_bytes())))
        .await;
    assert_eq!(
        (&brought["items"], &brought["refused"]),
        (&json!(1), &json!(1))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn referral_that_was_carried_and_is_taken_back_is_asked_back_by_a_carrier_too() {
    let mut world = World::new().await;
    let colleague = colleague(&world).await;
    let worker = sealed(&mut world, 2).await;
    let before = pack(&worker).await["file"].clone();
    for item in outbox(&worker).await {
        let withdraw = json!({ "command": "withdraw-referral", "referral": item["referral"] });
        worker.send(withdraw).await;
    }
    assert!(
        outbox(&worker)
            .await
            .iter()
            .all(|item| item["state"] == "asked-back")
    );
    let after = pack(&worker).await;
    assert_eq!(after["items"], 2, "the requests");
    world.start_hub().await;
    // One referral reaches the desk first, the other never reaches the hub.
    let mut first = Parcel::within(usize::MAX);
    assert!(first.put(&items(&before)[0]));
    let handed_in = world.desk.hand_in_parcel(&first.to_bytes()).await;
    assert!(handed_in.expect("a parcel")[0].outcome.is_ok());
    assert_eq!(world.desk_reads().await.len(), 1);
    colleague.send(take(&after["file"])).await;
    send(&colleague).await;
    let list = carried(&colleague).await;
    assert_eq!(list[0]["answered"], 2, "{list}");
    // Whoever comes late with the referrals brings nothing more.
    let late = world
        .desk
        .hand_in_parcel(&bytes(&before))
        .await
        .expect("a parcel");
    let taken = late.iter().filter(|one| one.outcome.is_ok()).count();
    assert_eq!(
        taken, 1,
        "what the desk has is receipted again, and nothing is new"
    );
    let brought = worker.send(take(&receipts_of(&colleague).await)).await;
    assert_eq!(
        (&brought["items"], &brought["refused"]),
        (&json!(2), &json!(0))
    );
    let mut states: Vec<String> = (outbox(&worker).await.iter())
        .map(|item| text(&item["state"]))
        .collect();
    states.sort();
    assert_eq!(states, ["asked-back", "taken-back"]);
    let asked = outbox(&worker).await;
    let asked = asked.iter().find(|item| item["state"] == "asked-back");
    assert_eq!(asked.expect("one is")["erasure"]["state"], "asked");
    assert_eq!(world.desk_reads().await.len(), 0, "the hub has dropped it");
    let id = items(&before)[0].waybill.id;
    assert!(world.desk.inbox(&id).is_file(), "until it is erased there");
    let waits = world.desk.fetch(false).await.expect("a mailbox");
    assert!(waits.iter().all(|one| one.problem.is_none()), "{waits:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn parcel_goes_from_a_screen_to_a_camera_that_loses_every_third_picture() {
    let mut world = World::new().await;
    let colleague = colleague(&world).await;
    let worker = sealed(&mut world, 2).await;
    let packed = json!({ "command": "pack-outbox", "travels": "as-pictures" });
    let packed = worker.send(packed).await;
    assert_eq!(packed["left"], 0);
    let draw = |first: u32, count: u32| {
        json!({
            "command": "draw-pictures", "file": packed["file"], "first": first, "count": count,
        })
    };
    let drawn = worker.send(draw(0, 0)).await;
    let needed = u32::try_from(drawn["needed"].as_u64().expect("a number")).expect("few");
    assert!(needed > 10, "{needed}");
    let drawn = worker.send(draw(0, 2 * needed)).await;
    let pictures = drawn["pictures"].as_array().expect("a list");
    let kept: Vec<&Value> = (pictures.iter().enumerate())
        .filter(|(at, _)| at % 3 != 0)
        .map(|(_, picture)| picture)
        .collect();
    let read = |pictures: &[&Value], anew: bool| json!({ "command": "read-pictures", "pictures": pictures, "anew": anew });
    let scanned = colleague.send(read(&kept[..3], true)).await;
    assert_eq!(
        (&scanned["read"], &scanned["needed"]),
        (&json!(3), &json!(needed))
    );
    let nonsense = json!("HTTPS://EXAMPLE.ORG");
    let scanned = colleague.send(read(&[&nonsense], false)).await;
    assert_eq!(scanned, json!({ "read": 0, "needed": 0, "file": null }));
    let mut file = Value::Null;
    for some in kept[3..].chunks(5) {
        file = colleague.send(read(some, false)).await["file"].take();
        if !file.is_null() {
            break;
        }
    }
    assert_eq!(file, packed["file"]);
    let brought = colleague.send(take(&file)).await;
    assert_eq!(brought["items"], 2);
    world.start_hub().await;
    send(&colleague).await;
    assert_eq!(world.desk_reads().await.len(), 2);
    let parcel = carried(&colleague).await[0]["parcel"].clone();
    let back = json!({ "command": "pack-receipts", "parcel": parcel, "travels": "as-pictures" });
    let back = colleague.send(back).await;
    assert_eq!(back["items"], 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_show_what_there_is_room_for_and_say_what_is_left() {
    let mut world = World::new().await;
    let worker = sealed(&mut world, 14).await;
    let packed = json!({ "command": "pack-outbox", "travels": "as-pictures" });
    let packed = worker.send(packed).await;
    let [items, left] = ["items", "left"].map(|name| packed[name].as_u64().expect("a number"));
    assert_eq!(items + left, 14);
    assert!(items > 0 && bytes(&packed["file"]).len() <= 256 * 1024);
    let doubtful = outbox(&worker).await;
    let doubtful = doubtful
        .iter()
        .filter(|item| item["mayHaveArrived"] == true);
    assert!(doubtful.count() as u64 >= items);
    assert_eq!(pack(&worker).await["items"], 14);
    let draw = json!({
        "command": "draw-pictures", "file": encoded(vec![0; 256 * 1024 + 1]), "first": 0, "count": 1,
    });
    assert_eq!(worker.fails(draw).await, "pictures-too-large");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_along_is_forgotten_after_thirty_days() {
    let mut world = World::new().await;
    let mut colleague = colleague(&world).await;
    let worker = sealed(&mut world, 1).await;
    let packed = pack(&worker).await;
    colleague.send(take(&packed["file"])).await;
    for (days, left) in [(29, 1), (31, 0)] {
        colleague.restart_with(|config| {
            config.clock = Clock::new(move || chrono::Utc::now() + chrono::TimeDelta::days(days));
        });
        colleague.unlock().await;
        send(&colleague).await;
        let list = carried(&colleague).await;
        assert_eq!(list.as_array().map(Vec::len), Some(left), "{days} days");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn item_that_is_damaged_keeps_no_other_from_being_taken_along() {
    let mut world = World::new().await;
    let colleague = colleague(&world).await;
    let worker = sealed(&mut world, 2).await;
    let mut both = items(&pack(&worker).await["file"]);
    both[0].sealed[0] ^= 1;
    let mut parcel = Parcel::within(usize::MAX);
    assert!(both.iter().all(|item| parcel.put(item)));
    let brought = colleague.send(take(&encoded(parcel.to_bytes()))).await;
    assert_eq!(
        (&brought["items"], &brought["others"]),
        (&json!(1), &json!(1))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_along_is_not_shown_to_the_hub_of_another_deployment() {
    let mut world = World::new().await;
    let mut other = World::new().await;
    let colleague = colleague(&world).await;
    let worker = sealed(&mut world, 1).await;
    colleague.send(take(&pack(&worker).await["file"])).await;
    other.stop_hub().await;
    let seen = Seen::default();
    let server = FaultyServer::watched(&other, Seen::clone(&seen)).await;
    colleague.enrol(&other).await;
    send(&colleague).await;
    let list = carried(&colleague).await;
    assert_eq!(
        list[0]["problem"]["parameters"]["reason"],
        "other-deployment"
    );
    server.stop().await;
    let seen = seen.lock().expect("no panic");
    assert!(!seen.is_empty(), "the hub was asked for other things");
    assert!(
        seen.iter()
            .all(|(path, _)| !path.starts_with("/v1/carried"))
    );
}
