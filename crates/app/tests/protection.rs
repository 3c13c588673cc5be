//! What protects the person in an interview: questions that need training, the end of the asking after a
//! disclosure, steps that hang on the role, the contact beside an alert.

mod device_and_hub;

use device_and_hub::{Worker, text};
use repere_protocol::PackFiles;
use serde_json::{Value, json};
use std::path::Path;

/// The protocol crate's example of everything that protects, with a contact of the shipped directory.
fn protecting() -> PackFiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../protocol/tests/protection");
    let names = ["protocol.toml", "texts/fr.ftl"];
    let files = names.map(|name| {
        let bytes = std::fs::read(folder.join(name)).expect("a file of the example");
        let text = String::from_utf8(bytes).expect("text");
        let text = text.replace("\"suicide-prevention\"", "\"child-danger\"");
        (name.to_owned(), text.into_bytes())
    });
    PackFiles(files.into_iter().collect())
}

async fn begun() -> (Worker, String) {
    let worker = Worker::with(|config| config.packs.push(protecting()));
    worker.create().await;
    let page = worker
        .send(json!({
            "command": "begin-screening",
            "protocol": "protecting-the-person",
            "interviewerLocale": "fr",
            "respondentLocale": "fr",
        }))
        .await;
    let screening = text(&page["screening"]["id"]);
    worker.begin_questions(&screening, "questions").await;
    (worker, screening)
}

async fn go_to(worker: &Worker, screening: &str, question: &str) -> Value {
    let go = json!({ "command": "go-to", "screening": screening, "question": question });
    worker.send(go).await["page"]["question"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn question_that_needs_training_is_asked_by_the_trained_alone() {
    let (worker, screening) = begun().await;
    let question = go_to(&worker, &screening, "touched").await;
    assert_eq!(
        (&question["canAsk"], &question["canObserve"]),
        (&json!(false), &json!(false))
    );
    let asked = json!({
        "command": "record-answer",
        "screening": screening,
        "question": "touched",
        "answer": { "code": "no" },
        "provenance": "answered",
    });
    assert_eq!(worker.fails(asked.clone()).await, "needs-training");
    let status = worker
        .send(json!({ "command": "set-trained", "trained": true }))
        .await;
    assert_eq!(status["trained"], true);
    let question = go_to(&worker, &screening, "touched").await;
    assert_eq!(question["canAsk"], true);
    worker.send(asked).await;
    let status = worker
        .send(json!({ "command": "set-trained", "trained": false }))
        .await;
    assert_eq!(status["trained"], false);
}

#[tokio::test(flavor = "multi_thread")]
async fn question_that_needs_training_is_put_by_no_device() {
    let (worker, screening) = begun().await;
    worker
        .send(json!({ "command": "set-trained", "trained": true }))
        .await;
    let question = go_to(&worker, &screening, "touched").await;
    assert_eq!(question["canAsk"], true);
    let hand = json!({ "command": "hand-over", "screening": screening, "questions": 20 });
    assert_eq!(worker.fails(hand.clone()).await, "nothing-to-hand-over");
    // The worker keeps the device.
    go_to(&worker, &screening, "age-band").await;
    let mut page = worker.send(hand).await;
    while page["question"].is_object() {
        assert_ne!(page["question"]["id"], "touched");
        let pass = json!({
            "command": "answer-handed-over", "question": page["question"]["id"],
            "answer": { "unanswered": "prefers-not-to-say" },
        });
        page = worker.send(pass).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_asked_on_a_subject_that_was_disclosed_and_more_can_be_noted() {
    let (worker, screening) = begun().await;
    let page = worker
        .answer_as(
            &screening,
            "touched",
            json!({ "code": "yes" }),
            "volunteered",
        )
        .await;
    let next = &page["page"]["question"]["id"];
    assert_ne!(*next, json!("touched-by-whom"));
    // The person goes on speaking: it has its place.
    let question = go_to(&worker, &screening, "touched-by-whom").await;
    assert_eq!(question["id"], "touched-by-whom");
    worker
        .answer_as(
            &screening,
            "touched-by-whom",
            json!({ "code": "work" }),
            "volunteered",
        )
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn contact_stands_beside_the_alert() {
    let (worker, screening) = begun().await;
    let said = json!({ "code": "yes" });
    let page = worker
        .answer_as(&screening, "dark-thoughts", said, "volunteered")
        .await;
    let alert = &page["alerts"][0];
    assert_eq!(alert["question"], "dark-thoughts");
    assert_eq!(alert["contact"]["id"], "child-danger");
    assert!(alert["contact"]["number"].is_string());
}
