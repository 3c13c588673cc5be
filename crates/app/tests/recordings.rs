//! Questions read aloud: whose voice it is, that no outdated words are played, and that whoever holds
//! the device hears the question on the page and no other.

mod device_and_hub;

use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use device_and_hub::{Worker, text};
use serde_json::{Value, json};

const PACK: &str = "first-contact";

async fn begin(worker: &Worker, respondent: &str) -> (String, Value) {
    let page = worker
        .send(json!({
            "command": "begin-screening", "protocol": PACK,
            "interviewerLocale": "fr", "respondentLocale": respondent,
        }))
        .await;
    let screening = text(&page["screening"]["id"]);
    let page = worker.begin_questions(&screening, "questions").await;
    (screening, page)
}

fn read_aloud(screening: &str, question: &Value) -> Value {
    json!({ "command": "read-aloud", "screening": screening, "question": question })
}

#[tokio::test(flavor = "multi_thread")]
async fn machine_reads_and_says_that_it_is_one() {
    let worker = Worker::ready().await;
    for (locale, voice) in [("en", json!("synthetic")), ("ar", Value::Null)] {
        let (screening, view) = begin(&worker, locale).await;
        let question = &view["page"]["question"];
        assert_eq!(question["respondent"]["voice"], voice, "{locale}");
        let asked = read_aloud(&screening, &question["id"]);
        if voice.is_null() {
            assert_eq!(worker.fails(asked).await, "recording-missing");
            continue;
        }
        let recording = worker.send(asked).await;
        let ogg = BASE64.decode(recording["ogg"].as_str().expect("base64"));
        assert!(ogg.expect("base64").starts_with(b"OggS"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn person_hears_the_question_on_the_page_and_no_other() {
    let worker = Worker::ready().await;
    let (screening, view) = begin(&worker, "en").await;
    let first = &view["page"]["question"]["id"];
    let page = worker
        .send(json!({ "command": "hand-over", "screening": screening, "questions": 1 }))
        .await;
    assert_eq!(page["question"]["voice"], "synthetic");
    worker
        .send(json!({ "command": "read-aloud", "question": first }))
        .await;
    let other = read_aloud(&screening, &json!("papers"));
    assert_eq!(worker.fails(other).await, "handed-over");
    worker.send(json!({ "command": "stop-hand-over" })).await;
    let again = json!({ "command": "read-aloud", "question": first });
    assert_eq!(worker.fails(again.clone()).await, "handed-over");
    worker.unlock().await;
    assert_eq!(worker.fails(again).await, "screening-unknown");
}
