//! The same journey in every language, and in all of them one after the other: what is stored, what it
//! amounts to and what an agency would read are the same, byte for byte, but for the words.

mod device_and_hub;

use device_and_hub::{AGENCY, Worker, World, draft, of_concern, text};
use repere_language::{Audience, languages};
use serde_json::{Value, json};

/// The language after another one in the list of the interface's, and after the last the first.
fn after(locale: &str) -> &'static str {
    let all = languages(Audience::App);
    let at = all.iter().position(|one| *one == locale);
    all[(at.expect("a language of the interface") + 1) % all.len()]
}

/// Walks one screening to its end and queues it with everything that can be disclosed.
async fn walk(worker: &Worker, interface: &str, interviewer: &str, respondent: &str, turn: bool) {
    worker
        .send(json!({ "command": "set-interface-locale", "interfaceLocale": interface }))
        .await;
    let (screening, mut page) = worker.begin(interviewer, respondent).await;
    let answers = of_concern();
    let mut spoken = interviewer;
    while page["page"]["kind"] == "question" {
        let question = text(&page["page"]["question"]["id"]);
        if turn {
            // Both languages change at every question.
            spoken = after(spoken);
            worker
                .send(json!({
                    "command": "set-languages", "screening": screening,
                    "interviewerLocale": spoken,
                    "respondentLocale": after(spoken),
                }))
                .await;
        }
        let known = answers.iter().find(|(id, _)| *id == question);
        let answer = known.map_or(json!({ "unanswered": "not-asked" }), |(_, answer)| {
            answer.clone()
        });
        page = worker.answer(&screening, &question, answer).await;
    }
    worker
        .send(json!({ "command": "finish-screening", "screening": screening }))
        .await;
    let mut draft = draft(&screening);
    draft["agency"] = json!(AGENCY);
    draft["includeAnswers"] = json!(true);
    worker.queue(draft).await;
}

/// A referral without what has to differ: ids, times, the languages that were spoken, the words.
fn comparable(document: &repere_referral::Document) -> String {
    let mut value = serde_json::to_value(document).expect("JSON");
    for member in ["referral", "created_at", "texts"] {
        value[member] = Value::Null;
    }
    value["basis"]["recorded_at"] = Value::Null;
    for member in [
        "code",
        "begun_at",
        "changed_at",
        "interviewer_locale",
        "respondent_locale",
    ] {
        value["screening"][member] = Value::Null;
    }
    for answer in value["answers"].as_array_mut().expect("answers") {
        answer["recorded_at"] = Value::Null;
    }
    serde_json::to_string_pretty(&value).expect("JSON")
}

#[tokio::test(flavor = "multi_thread")]
async fn journey_amounts_to_the_same_in_every_language() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    for locale in languages(Audience::App) {
        walk(&worker, locale, locale, after(locale), false).await;
    }
    walk(&worker, "ar", "ro", "ar", true).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let documents = world.desk_reads().await;
    assert_eq!(documents.len(), languages(Audience::App).len() + 1);
    let first = comparable(&documents[0]);
    assert!(first.contains("situation-of-concern"), "{first}");
    assert!(first.contains("papers-held-by"), "{first}");
    for document in &documents[1..] {
        assert_eq!(comparable(document), first);
    }
}
