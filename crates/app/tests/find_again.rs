//! Finding again, on the real vault and the real packs: the list page by page, what narrows it down,
//! and a follow-up that asks nothing twice.

mod device_and_hub;

use device_and_hub::{Worker, World, draft, of_concern, text};
use serde_json::{Value, json};

async fn list(worker: &Worker, filter: Value) -> Value {
    worker
        .send(json!({ "command": "list-screenings", "filter": filter }))
        .await
}

fn codes(page: &Value) -> String {
    let items = page["items"].as_array().expect("a list");
    let codes = items.iter().map(|item| text(&item["code"]));
    codes.collect::<Vec<_>>().join(" ")
}

/// A screening that was answered to the end and closed.
async fn finished(worker: &Worker, respondent: &str) -> String {
    let (screening, page) = worker.begin("fr", respondent).await;
    worker.interview(&screening, page, &of_concern()).await;
    worker
        .send(json!({ "command": "finish-screening", "screening": screening }))
        .await;
    screening
}

/// K1 finished and referred, K2 in progress, K3 put off.
async fn three() -> (Worker, World, [String; 3]) {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let one = finished(&worker, "ar").await;
    worker.queue(draft(&one)).await;
    let (two, _) = worker.begin("fr", "fr").await;
    worker
        .answer(&two, "age-band", json!({ "code": "adult" }))
        .await;
    let (three, _) = worker.begin("fr", "ro").await;
    let put_off = json!({ "command": "put-off", "screening": three });
    let latest = worker.send(put_off).await;
    assert_eq!(codes(&latest), "K3 K2 K1", "what is to go on comes first");
    (worker, world, [one, two, three])
}

#[tokio::test(flavor = "multi_thread")]
async fn list_is_narrowed_by_every_filter() {
    let (worker, _world, _) = three().await;
    for (filter, expected) in [
        (json!({}), "K3 K2 K1"),
        (json!({ "code": "k2" }), "K2"),
        (json!({ "code": "K-002" }), "K2"),
        (json!({ "code": "2" }), "K2"),
        (json!({ "code": "K" }), "K3 K2 K1"),
        (json!({ "code": "employer" }), ""),
        (json!({ "standing": "in-progress" }), "K2"),
        (json!({ "standing": "put-off" }), "K3"),
        (json!({ "standing": "finished" }), "K1"),
        (json!({ "standing": "referred" }), "K1"),
        (json!({ "standing": "to-be-deleted" }), ""),
        (json!({ "protocol": "labour-exploitation" }), "K3 K2 K1"),
        (
            json!({ "protocol": "labour-exploitation", "code": "1", "standing": "put-off" }),
            "",
        ),
        (json!({ "from": "2026-01-01T00:00:00Z" }), "K3 K2 K1"),
        (json!({ "before": "2026-01-01T00:00:00Z" }), ""),
    ] {
        let page = list(&worker, filter.clone()).await;
        assert_eq!(codes(&page), expected, "{filter}");
        assert_eq!(
            page["total"],
            expected.split_whitespace().count(),
            "{filter}"
        );
        assert_eq!(page["protocols"][0]["id"], "labour-exploitation");
    }
    let page = json!({ "command": "list-screenings", "from": 1, "limit": 1 });
    let page = worker.send(page).await;
    assert_eq!((codes(&page).as_str(), &page["total"]), ("K2", &json!(3)));
}

#[tokio::test(flavor = "multi_thread")]
async fn line_says_where_a_screening_stands() {
    let (worker, _world, [_, two, _]) = three().await;
    let page = list(&worker, json!({})).await;
    let (put_off, open, done) = (&page["items"][0], &page["items"][1], &page["items"][2]);
    assert_eq!(put_off["putOff"], "other");
    assert_eq!(open["putOff"], Value::Null);
    assert_eq!(open["answered"], 1);
    assert_eq!(open["outcome"], Value::Null);
    assert_eq!(done["outcome"]["id"], "situation-of-concern");
    assert_eq!(done["respondentLocale"]["locale"], "ar");
    assert_eq!(done["referrals"].as_array().map(Vec::len), Some(1));
    // What was kept of the outcome goes when the answers can change, and is what they amount to after.
    let page = worker
        .send(json!({ "command": "finish-screening", "screening": two }))
        .await;
    let outcome = list(&worker, json!({ "code": "2" })).await["items"][0]["outcome"]["id"].clone();
    assert_eq!(outcome, page["outcome"]["id"]);
    worker
        .send(json!({ "command": "open-screening", "screening": two }))
        .await;
    let again = list(&worker, json!({ "code": "2" })).await;
    assert_eq!(again["items"][0]["outcome"], Value::Null);
    assert_eq!(again["items"][0]["state"], "in-progress");
}

/// What a person said or a worker wrote is searched nowhere.
#[tokio::test(flavor = "multi_thread")]
async fn search_finds_nobody_by_a_name() {
    let (worker, _world, [_, two, _]) = three().await;
    for command in ["set-note", "set-own-words"] {
        let kept = if command == "set-note" {
            "note"
        } else {
            "words"
        };
        let mut keep = json!({ "command": command, "screening": two, "question": "work" });
        keep[kept] = json!("Maria");
        worker.send(keep).await;
    }
    assert_eq!(codes(&list(&worker, json!({ "code": "Maria" })).await), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn follow_up_keeps_what_was_said_and_asks_only_the_rest() {
    let worker = Worker::ready().await;
    let (first, page) = worker.begin("fr", "ar").await;
    worker.interview(&first, page, &of_concern()).await;
    let follow = json!({ "command": "begin-follow-up", "screening": first });
    assert_eq!(worker.fails(follow.clone()).await, "follow-up-unfinished");
    worker
        .send(json!({ "command": "finish-screening", "screening": first }))
        .await;
    let page = worker.send(follow).await;
    let later = text(&page["screening"]["id"]);
    assert_eq!(
        page["page"]["kind"], "before",
        "what comes before is asked anew"
    );
    let before = &page["page"]["before"];
    assert_eq!(before["checks"][0]["said"], "not-asked");
    assert_eq!(
        page["screening"]["follows"],
        json!({ "screening": first, "code": "K1" })
    );
    assert_eq!(page["screening"]["respondent"]["locale"], "ar");
    let early = json!({
        "command": "record-answer", "screening": later, "question": "hours",
        "answer": { "number": 1 }, "provenance": "answered",
    });
    assert_eq!(worker.fails(early).await, "not-now");

    // The first open question, not the first one.
    let page = worker.begin_questions(&later, "questions").await;
    let open = text(&page["page"]["question"]["id"]);
    assert!(
        !of_concern()
            .iter()
            .any(|(id, answer)| *id == open && answer.get("unanswered").is_none())
    );
    assert_eq!(page["page"]["question"]["recorded"], Value::Null);

    // What was said has its date, its way and its language, and may stay as it is.
    let go_to = json!({ "command": "go-to", "screening": later, "question": "hours" });
    let page = worker.send(go_to).await;
    let recorded = &page["page"]["question"]["recorded"];
    assert_eq!(recorded["answer"], json!({ "number": 70 }));
    assert_eq!(recorded["saidBefore"], true);
    let said_at = recorded["recordedAt"].clone();
    let keep = json!({ "command": "keep-answer", "screening": later, "question": "hours" });
    let page = worker.send(keep).await;
    assert_eq!(page["page"]["kind"], "question");
    assert_eq!(
        page["page"]["question"]["recorded"],
        Value::Null,
        "on to what is open"
    );
    let back = json!({ "command": "go-to", "screening": later, "question": "hours" });
    let page = worker.send(back).await;
    assert_eq!(page["page"]["question"]["recorded"]["recordedAt"], said_at);

    // Said anew, it is of today.
    worker
        .answer(&later, "hours", json!({ "number": 50 }))
        .await;
    let back = json!({ "command": "go-to", "screening": later, "question": "hours" });
    let page = worker.send(back).await;
    assert_eq!(page["page"]["question"]["recorded"]["saidBefore"], false);

    // The earlier one stays as it was; both know of each other.
    let earlier = worker
        .send(json!({ "command": "show-result", "screening": first }))
        .await;
    assert_eq!(
        earlier["screening"]["followedBy"],
        json!([{ "screening": later, "code": "K2" }])
    );
    assert_eq!(earlier["screening"]["follows"], Value::Null);
    let result = worker
        .send(json!({ "command": "finish-screening", "screening": later }))
        .await;
    assert_eq!(result["screening"]["follows"]["code"], "K1");
    assert_eq!(
        result["outcome"]["id"], earlier["outcome"]["id"],
        "what was said counts"
    );
    let page = list(&worker, json!({})).await;
    assert_eq!(page["items"][0]["follows"]["code"], "K1");
    assert_eq!(page["items"][1]["followedBy"][0]["code"], "K2");
}
