//! What comes before the questions: recorded with its history, respected by the interview.

mod device_and_hub;

use device_and_hub::{Worker, text};
use serde_json::{Value, json};

/// A screening that has begun, with nothing settled yet.
async fn begun(worker: &Worker) -> String {
    let page = worker
        .send(json!({
            "command": "begin-screening",
            "protocol": "labour-exploitation",
            "interviewerLocale": "fr",
            "respondentLocale": "ar",
        }))
        .await;
    assert_eq!(page["page"]["kind"], "before");
    text(&page["screening"]["id"])
}

async fn settle(worker: &Worker, screening: &str, item: &str, said: &str) -> Value {
    worker
        .send(json!({
            "command": "settle-before", "screening": screening, "item": item, "said": said,
        }))
        .await
}

async fn open(worker: &Worker, screening: &str) -> Value {
    worker
        .send(json!({ "command": "open-screening", "screening": screening }))
        .await
}

/// What was said of an item, wherever it stands in the view.
fn said(before: &Value, item: &str) -> String {
    let lists = [&before["checks"], &before["consents"]];
    let all = lists.iter().filter_map(|list| list.as_array()).flatten();
    let found = all
        .chain([&before["child"]])
        .find(|one| one["item"] == item);
    text(&found.unwrap_or_else(|| panic!("no {item} in {before}"))["said"])
}

#[tokio::test(flavor = "multi_thread")]
async fn page_before_the_questions_is_in_two_languages_and_begins_as_not_asked() {
    let worker = Worker::ready().await;
    let screening = begun(&worker).await;
    let show = json!({ "command": "show-before", "screening": screening });
    let before = worker.send(show).await;
    assert_eq!(before["way"], "before");
    for item in [
        "alone",
        "out-of-sight",
        "interpreter",
        "time",
        "somewhere",
        "child",
        "talk",
        "kept",
        "identified",
        "contacted",
    ] {
        assert_eq!(said(&before, item), "not-asked", "{item}");
    }
    assert_eq!(before["dutyTold"], "not-asked");
    assert_eq!(before["checks"][0]["question"]["locale"], "fr");
    let talk = &before["consents"][0];
    assert_eq!(talk["person"]["locale"], "ar");
    assert_eq!(talk["person"]["direction"], "rtl");
    assert_eq!(talk["worker"]["locale"], "fr");
    assert_eq!(before["duties"][0]["id"], "report-offence");
    assert_eq!(before["duties"][0]["verifiedOn"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_before_the_questions_survive_a_restart() {
    let mut worker = Worker::ready().await;
    let screening = begun(&worker).await;
    settle(&worker, &screening, "alone", "yes").await;
    settle(&worker, &screening, "talk", "unsure").await;
    settle(&worker, &screening, "talk", "yes").await;
    worker.restart();
    assert_eq!(worker.unlock().await["resume"], json!(screening));
    let page = open(&worker, &screening).await;
    assert_eq!(page["page"]["kind"], "before");
    let before = &page["page"]["before"];
    assert_eq!(said(before, "alone"), "yes");
    assert_eq!(said(before, "talk"), "yes");
    assert!(before["checks"][0]["recordedAt"].is_string());
}

/// Whether a thing that was said lets questions be asked.
#[track_caller]
fn check(item: &'static str, word: &'static str, allowed: bool) -> impl Future<Output = ()> {
    let caller = std::panic::Location::caller();
    async move {
        let worker = Worker::ready().await;
        let screening = begun(&worker).await;
        let before = settle(&worker, &screening, item, word).await;
        let against = if allowed { json!([]) } else { json!([item]) };
        assert_eq!(before["against"], against, "{caller}");
        let begin = json!({
            "command": "begin-questions", "screening": screening, "way": "questions",
        });
        let answer = json!({
            "command": "record-answer", "screening": screening, "question": "age-band",
            "answer": { "code": "adult" }, "provenance": "answered",
        });
        if allowed {
            assert_eq!(
                worker.send(begin).await["page"]["kind"],
                "question",
                "{caller}"
            );
            worker.send(answer).await;
        } else {
            assert_eq!(worker.fails(begin).await, "not-now", "{caller}");
            assert_eq!(worker.fails(answer).await, "not-now", "{caller}");
            let page = worker.begin_questions(&screening, "observation").await;
            assert_eq!(page["page"]["kind"], "question", "{caller}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_stands_against_asking_and_nothing_else_does() {
    for item in [
        "alone",
        "out-of-sight",
        "interpreter",
        "time",
        "somewhere",
        "talk",
        "kept",
    ] {
        check(item, "no", false).await;
        check(item, "unsure", true).await;
    }
    check("talk", "withdrawn", false).await;
    check("identified", "no", true).await;
    check("contacted", "no", true).await;
    check("child", "yes", true).await;
    check("duty-told", "yes", true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn observing_only_asks_what_can_be_seen_and_leaves_the_rest_open() {
    let worker = Worker::ready().await;
    let screening = begun(&worker).await;
    settle(&worker, &screening, "alone", "no").await;
    let mut page = worker.begin_questions(&screening, "observation").await;
    assert_eq!(page["screening"]["observationOnly"], true);
    let first = text(&page["page"]["question"]["id"]);
    let asked = json!({
        "command": "record-answer", "screening": screening, "question": first,
        "answer": { "code": "yes" }, "provenance": "answered",
    });
    let refused = worker.fails(asked).await;
    assert!(
        ["observation-only", "answer-unknown-option"].contains(&refused.as_str()),
        "{refused}"
    );
    let remaining = page["progress"]["remaining"].as_u64().expect("a number");
    let mut put = Vec::new();
    while page["page"]["kind"] == "question" {
        let question = &page["page"]["question"];
        assert_eq!(question["canAsk"], false);
        assert_eq!(question["canObserve"], true);
        let id = text(&question["id"]);
        let answer = match id.as_str() {
            "work" => json!({ "code": "agriculture" }),
            _ => json!({ "unanswered": "not-asked" }),
        };
        page = worker.answer_as(&screening, &id, answer, "observed").await;
        put.push(id);
    }
    assert!(put.len() as u64 >= remaining && remaining > 0, "{put:?}");
    assert!(!put.iter().any(|id| id == "age-band"), "{put:?}");
    assert_eq!(page["progress"]["remaining"], 0);
    let result = worker
        .send(json!({ "command": "finish-screening", "screening": screening }))
        .await;
    let unknown = result["unknown"].as_array().expect("a list");
    let age = unknown.iter().find(|one| one["question"] == "age-band");
    assert_eq!(age.expect("it is open")["reason"], Value::Null);
    assert_ne!(result["lowest"]["id"], result["highest"]["id"]);

    // It turned safe: everything can be asked, and what was seen stays.
    settle(&worker, &screening, "alone", "yes").await;
    let page = worker.begin_questions(&screening, "questions").await;
    assert_eq!(page["page"]["question"]["id"], "age-band");
    assert_eq!(page["page"]["question"]["canAsk"], true);
    assert_eq!(page["progress"]["answered"], json!(put.len()));
}

#[tokio::test(flavor = "multi_thread")]
async fn screening_put_off_has_its_reason_and_is_asked_about_anew() {
    let worker = Worker::ready().await;
    let screening = begun(&worker).await;
    settle(&worker, &screening, "alone", "yes").await;
    settle(&worker, &screening, "talk", "yes").await;
    settle(&worker, &screening, "time", "no").await;
    let put_off = json!({ "command": "put-off", "screening": screening });
    let list = worker.send(put_off.clone()).await;
    assert_eq!(list["items"][0]["putOff"], "time");
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["resume"], Value::Null);
    let page = open(&worker, &screening).await;
    let before = &page["page"]["before"];
    assert_eq!(before["against"], json!([]));
    assert_eq!(
        said(before, "alone"),
        "not-asked",
        "the place may be another one"
    );
    assert_eq!(
        said(before, "talk"),
        "yes",
        "what the person agreed to stands"
    );
    worker.begin_questions(&screening, "questions").await;
    let list = json!({ "command": "list-screenings" });
    assert_eq!(
        worker.send(list.clone()).await["items"][0]["putOff"],
        Value::Null
    );
    assert_eq!(worker.send(put_off).await["items"][0]["putOff"], "other");
}

#[tokio::test(flavor = "multi_thread")]
async fn consent_that_is_taken_back_stops_the_questions_and_loses_nothing() {
    let worker = Worker::ready().await;
    let screening = begun(&worker).await;
    settle(&worker, &screening, "talk", "yes").await;
    let page = worker.begin_questions(&screening, "questions").await;
    let page = worker
        .answer(
            &screening,
            &text(&page["page"]["question"]["id"]),
            json!({ "code": "adult" }),
        )
        .await;
    let next = page["page"]["question"]["id"].clone();
    let before = settle(&worker, &screening, "talk", "withdrawn").await;
    assert_eq!(before["way"], "before");
    assert_eq!(open(&worker, &screening).await["page"]["kind"], "before");
    let answer = json!({
        "command": "record-answer", "screening": screening, "question": next,
        "answer": { "unanswered": "not-asked" }, "provenance": "answered",
    });
    assert_eq!(worker.fails(answer).await, "not-now");
    let show = json!({ "command": "show-result", "screening": screening });
    let result = worker.send(show).await;
    assert_eq!(said(&result["before"], "talk"), "withdrawn");
    settle(&worker, &screening, "talk", "yes").await;
    let page = worker.begin_questions(&screening, "questions").await;
    assert_eq!(page["page"]["question"]["id"], next);
    assert_eq!(page["progress"]["answered"], 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn doubt_about_age_is_enough_for_the_words_of_a_child() {
    let worker = Worker::ready().await;
    let screening = begun(&worker).await;
    let adult = settle(&worker, &screening, "child", "no").await;
    assert_eq!(adult["childRules"], false);
    let doubt = settle(&worker, &screening, "child", "unsure").await;
    assert_eq!(doubt["childRules"], true);
    assert_ne!(
        adult["consents"][0]["person"],
        doubt["consents"][0]["person"]
    );
    // What the questions find out counts too.
    settle(&worker, &screening, "child", "not-asked").await;
    worker.begin_questions(&screening, "questions").await;
    worker
        .answer(&screening, "age-band", json!({ "code": "unsure" }))
        .await;
    let show = json!({ "command": "show-before", "screening": screening });
    assert_eq!(worker.send(show).await["childRules"], true);
}
