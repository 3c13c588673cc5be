//! A photograph goes from the page to the desk through real parts: stripped, chosen, previewed, sent in parts, opened.

mod device_and_hub;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use device_and_hub::{Worker, World, draft, queue};
use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};
use repere_referral::sha256_hex;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

/// What a camera writes beside the picture, and nobody chose to tell.
const PLACE: &[u8] = b"48.8566N 2.3522E SN-4711-ACME Ana Popescu";

/// A photograph with a place, a serial number and a name planted in it, in a description and behind its end.
fn photograph(seed: u32) -> Vec<u8> {
    let mut plain = Vec::new();
    let picture = RgbImage::from_fn(700, 500, |x, y| {
        let noise = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503) ^ seed).to_le_bytes();
        Rgb([noise[3], noise[2], noise[1]])
    });
    JpegEncoder::new_with_quality(&mut plain, 95)
        .encode_image(&picture)
        .expect("encoded");
    let mut file = plain[..2].to_vec();
    file.extend([0xFF, 0xE1]);
    file.extend((2 + 6 + PLACE.len() as u16).to_be_bytes());
    file.extend(b"Exif\0\0");
    file.extend(PLACE);
    file.extend(&plain[2..]);
    file.extend(PLACE);
    file
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Brings a file as the page does, and gives the failure's code or what is attached now.
async fn attach(worker: &Worker, screening: &str, kind: &str, file: &[u8]) -> Value {
    for (number, part) in file.chunks(100_000).enumerate() {
        worker
            .send(json!({ "command": "bring-attachment-part", "screening": screening, "number": number,
                          "data": BASE64_STANDARD.encode(part) }))
            .await;
    }
    worker
        .send(json!({ "command": "add-attachment", "screening": screening, "kind": kind }))
        .await
}

/// The bytes of an attachment, as the page shows it.
async fn read(worker: &Worker, attachment: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    for number in 0..attachment["parts"].as_u64().expect("a number") {
        let part = worker
            .send(json!({ "command": "read-attachment-part", "attachment": attachment["id"], "number": number }))
            .await;
        let data = part["data"].as_str().expect("base64");
        bytes.extend(BASE64_STANDARD.decode(data).expect("base64"));
    }
    bytes
}

fn with(screening: &str, attachments: &[&Value]) -> Value {
    let mut draft = draft(screening);
    draft["attachments"] = attachments.iter().map(|one| one["id"].clone()).collect();
    draft
}

/// What the outbox says of the attachments of the only referral.
async fn states(worker: &Worker) -> Vec<String> {
    let items = worker.send(json!({ "command": "list-outbox" })).await;
    let attachments = items[0]["attachments"].as_array().expect("a list");
    let states = attachments
        .iter()
        .map(|one| one["state"].as_str().expect("a state"));
    states.map(str::to_owned).collect()
}

async fn until(worker: &Worker, expected: &[&str]) {
    for _ in 0..600 {
        if states(worker).await == expected {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{:?} never became {expected:?}", states(worker).await);
}

/// Whether any file below the folder holds these bytes.
fn lies(folder: &Path, bytes: &[u8]) -> bool {
    let found = std::fs::read_dir(folder).expect("a folder");
    found.map(|one| one.expect("an entry").path()).any(|path| {
        if path.is_dir() {
            lies(&path, bytes)
        } else {
            holds(&std::fs::read(&path).expect("a file"), bytes)
        }
    })
}

#[tokio::test]
async fn photograph_goes_to_the_desk_without_its_place_and_only_when_it_was_chosen() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "ar").await;
    let file = photograph(1);
    assert!(holds(&file, PLACE), "it was planted");
    attach(&worker, &screening, "payslip", &file).await;
    let list = attach(&worker, &screening, "injury", &photograph(2)).await;
    let (payslip, injury) = (&list[0], &list[1]);
    let kept = read(&worker, payslip).await;
    assert!(!holds(&kept, PLACE) && kept.len() > 100_000);
    assert!(image::load_from_memory(&kept).is_ok(), "it is a picture");

    // Not chosen, it is not told of, but that something stays is said to the worker.
    let preview =
        |draft: Value| worker.send(json!({ "command": "preview-referral", "draft": draft }));
    let nothing = preview(draft(&screening)).await;
    assert!(
        !nothing
            .to_string()
            .contains(payslip["id"].as_str().expect("an id"))
    );
    assert!(
        nothing["withheld"]
            .as_array()
            .expect("a list")
            .contains(&json!("attachments"))
    );
    let chosen = with(&screening, &[payslip]);
    let shown = preview(chosen.clone()).await;
    assert_eq!(shown["attachments"], json!([payslip["id"]]));
    assert!(
        shown.to_string().contains(&sha256_hex(&kept)),
        "the preview is of the very document"
    );
    worker.queue(chosen).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    until(&worker, &["received"]).await;

    let document = world.desk_reads().await.remove(0);
    assert_eq!(document.attachments.len(), 1);
    assert_eq!(document.attachments[0].sha256, sha256_hex(&kept));
    let fetched = world.desk.fetch_attachments(false).await.expect("a list");
    assert!(
        fetched.len() == 1 && fetched[0].problem.is_none(),
        "{fetched:?}"
    );
    let opened = world
        .desk
        .open_received(&document.referral)
        .await
        .expect("opens");
    let (_, bytes) = world.desk.open_attachment(&opened, 1).expect("opens");
    assert!(*bytes == kept, "the desk has what the worker saw");
    assert!(!holds(&bytes, PLACE));
    assert!(
        !lies(&world.hub_dir(), &kept[1000..1100]),
        "the hub cannot read it"
    );

    // What arrived can be removed here; what was not sent, too.
    for one in [payslip, injury] {
        worker
            .send(json!({ "command": "remove-attachment", "attachment": one["id"] }))
            .await;
    }
    let none = worker
        .send(json!({ "command": "list-attachments", "screening": screening }))
        .await;
    assert_eq!(none, json!([]));
}

#[tokio::test]
async fn attachments_wait_where_data_costs_something_and_go_when_the_worker_says_so() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let network = |metered: bool| json!({ "command": "report-network", "metered": metered });
    worker.send(network(true)).await;
    let (screening, _) = worker.begin("fr", "ar").await;
    attach(&worker, &screening, "place", &photograph(1)).await;
    let list = attach(&worker, &screening, "other", &photograph(2)[..]).await;
    worker.queue(with(&screening, &[&list[0], &list[1]])).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let items = worker.send(json!({ "command": "list-outbox" })).await;
    assert_eq!(
        items[0]["state"], "received",
        "the referral does not wait for them"
    );
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(
        states(&worker).await,
        ["waits-for-network", "waits-for-network"]
    );
    let waits = json!({ "command": "remove-attachment", "attachment": list[0]["id"] });
    assert_eq!(worker.fails(waits).await, "attachment-waits");
    worker
        .send(json!({ "command": "send-attachments-now" }))
        .await;
    until(&worker, &["received", "received"]).await;
}

#[tokio::test]
async fn attachments_wait_on_a_network_that_nobody_knows_where_the_worker_chose_so() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let wait = |wait: bool| json!({ "command": "set-attachments-wait", "wait": wait });
    let network = |metered: Value| json!({ "command": "report-network", "metered": metered });
    assert_eq!(worker.send(wait(true)).await["attachmentsWait"], true);
    let (screening, _) = worker.begin("fr", "ar").await;
    let list = attach(&worker, &screening, "place", &photograph(1)).await;
    worker.queue(with(&screening, &[&list[0]])).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(states(&worker).await, ["waits-for-network"]);
    worker.send(network(json!(true))).await;
    // What the worker chose says nothing of a network that is known to cost.
    worker.send(wait(false)).await;
    assert_eq!(states(&worker).await, ["waits-for-network"]);
    worker.send(network(Value::Null)).await;
    until(&worker, &["received"]).await;
}

#[tokio::test]
async fn attachment_goes_on_where_it_was_cut_when_the_hub_comes_back() {
    let mut world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "ar").await;
    worker
        .send(json!({ "command": "report-network", "metered": true }))
        .await;
    let list = attach(&worker, &screening, "contract", &photograph(3)).await;
    worker.queue(with(&screening, &[&list[0]])).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    world.stop_hub().await;
    worker
        .send(json!({ "command": "report-network", "metered": false }))
        .await;
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert_eq!(states(&worker).await, ["waiting"]);
    world.start_hub().await;
    worker.send(json!({ "command": "send-outbox" })).await;
    worker
        .send(json!({ "command": "report-network", "metered": false }))
        .await;
    until(&worker, &["received"]).await;
}

#[tokio::test]
async fn file_that_is_not_taken_leaves_nothing_and_says_why() {
    let worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "ar").await;
    for (file, code) in [
        (&b"%PDF-1.7 of somebody"[..], "attachment-pdf"),
        (b"hello", "attachment-of-unknown-kind"),
        (b"\xFF\xD8\xFF\xE0 no picture", "attachment-damaged"),
    ] {
        let data = BASE64_STANDARD.encode(file);
        worker
            .send(json!({ "command": "bring-attachment-part", "screening": screening, "number": 0, "data": data }))
            .await;
        let add = json!({ "command": "add-attachment", "screening": screening, "kind": "other" });
        assert_eq!(worker.fails(add.clone()).await, code);
        assert_eq!(worker.fails(add).await, "command-unreadable", "it is gone");
    }
    let list = worker
        .send(json!({ "command": "list-attachments", "screening": screening }))
        .await;
    assert_eq!(list, json!([]));
    let mut stray = draft(&screening);
    stray["attachments"] = json!(["0190b0e0-0000-7000-8000-000000000001"]);
    let stray = json!({ "command": "preview-referral", "draft": stray });
    let refused = worker.fails(stray).await;
    assert!(
        ["attachment-unknown", "not-enrolled"].contains(&&*refused),
        "{refused}"
    );
}

/// A second of silence, as samples.
fn sound() -> Vec<u8> {
    let samples = vec![0; 16_000];
    let mut file = b"RIFF".to_vec();
    file.extend((36 + samples.len() as u32).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16_u32.to_le_bytes());
    for number in [1_u16, 1] {
        file.extend(number.to_le_bytes());
    }
    for number in [8000_u32, 16_000] {
        file.extend(number.to_le_bytes());
    }
    for number in [2_u16, 16] {
        file.extend(number.to_le_bytes());
    }
    file.extend(b"data");
    file.extend((samples.len() as u32).to_le_bytes());
    file.extend(samples);
    file
}

#[tokio::test]
async fn sound_is_not_taken_where_the_person_is_only_observed_whatever_it_is_said_to_be() {
    let worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "ar").await;
    worker.begin_questions(&screening, "observation").await;
    for (file, kind, taken) in [
        (sound(), "own-words", false),
        (sound(), "place", false),
        (photograph(4), "own-words", false),
        (photograph(4), "place", true),
    ] {
        for (number, part) in file.chunks(100_000).enumerate() {
            worker
                .send(json!({ "command": "bring-attachment-part", "screening": screening, "number": number,
                              "data": BASE64_STANDARD.encode(part) }))
                .await;
        }
        let add = json!({ "command": "add-attachment", "screening": screening, "kind": kind });
        if taken {
            assert_eq!(worker.send(add).await.as_array().map(Vec::len), Some(1));
        } else {
            assert_eq!(worker.fails(add).await, "observation-only", "{kind}");
        }
    }
    worker.begin_questions(&screening, "questions").await;
    let list = attach(&worker, &screening, "own-words", &sound()).await;
    assert_eq!(list.as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn part_that_is_not_the_next_one_changes_nothing() {
    let worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "ar").await;
    let file = photograph(5);
    let parts: Vec<&[u8]> = file.chunks(file.len().div_ceil(3)).collect();
    let bring = |number: usize, part: &[u8]| {
        json!({ "command": "bring-attachment-part", "screening": screening, "number": number,
                "data": BASE64_STANDARD.encode(part) })
    };
    assert_eq!(worker.fails(bring(1, parts[1])).await, "command-unreadable");
    for (number, part) in parts.iter().enumerate() {
        worker.send(bring(number, part)).await;
        for wrong in [number, number + 2].into_iter().filter(|wrong| *wrong > 0) {
            let refused = worker.fails(bring(wrong, part)).await;
            assert_eq!(refused, "command-unreadable", "{wrong}");
        }
    }
    let add = json!({ "command": "add-attachment", "screening": screening, "kind": "injury" });
    let list = worker.send(add).await;
    let kept = read(&worker, &list[0]).await;
    assert!(image::load_from_memory(&kept).is_ok(), "it is whole");
}

/// What the worker saw is sealed, and no other picture in its place.
#[tokio::test]
async fn preview_of_one_picture_seals_no_other() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "ar").await;
    attach(&worker, &screening, "payslip", &photograph(1)).await;
    let list = attach(&worker, &screening, "injury", &photograph(2)).await;
    let (payslip, injury) = (&list[0], &list[1]);
    let seen = with(&screening, &[payslip]);
    let preview = json!({ "command": "preview-referral", "draft": seen });
    let shown = worker.send(preview).await;
    for other in [&[injury][..], &[], &[payslip, injury]] {
        let other = queue(&with(&screening, other), &shown);
        assert_eq!(worker.fails(other).await, "preview-outdated");
    }
    worker.send(queue(&seen, &shown)).await;
}
