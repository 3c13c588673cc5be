//! The device in the person's hands: one question at a time, and every way to anything else closed.

mod device_and_hub;

use device_and_hub::{PASSPHRASE, Worker, draft, text};
use serde_json::{Value, json};

async fn hand_over(worker: &Worker, screening: &str, questions: u32) -> Value {
    worker
        .send(json!({ "command": "hand-over", "screening": screening, "questions": questions }))
        .await
}

async fn answers(worker: &Worker, question: &Value, answer: Value) -> Value {
    worker
        .send(json!({
            "command": "answer-handed-over", "question": question["id"], "answer": answer,
        }))
        .await
}

/// Takes the device back, and gives the page of the interview.
async fn take_back(worker: &Worker, screening: &str) -> Value {
    let status = worker.unlock().await;
    assert_eq!(status["resume"], json!(screening));
    assert_eq!(status["handedOver"], Value::Null);
    worker
        .send(json!({ "command": "open-screening", "screening": screening }))
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn handed_over_question_is_answered_and_the_device_given_back() {
    let worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "ar").await;
    let page = hand_over(&worker, &screening, 1).await;
    let question = &page["question"];
    assert_eq!(question["id"], "age-band");
    assert_eq!(question["ask"]["locale"], "ar");
    assert_eq!(question["options"][0]["text"]["locale"], "ar");
    assert_eq!(page["words"]["stop"]["locale"], "ar");
    assert_eq!(page["words"]["stop"]["fallback"], false);
    let after = answers(&worker, question, json!({ "code": "adult" })).await;
    assert_eq!(after["question"], Value::Null);
    assert_eq!(after["left"], 0);
    let page = take_back(&worker, &screening).await;
    assert_ne!(page["page"]["question"]["id"], "age-band");
    let go = json!({ "command": "go-back", "screening": screening });
    let recorded = &worker.send(go).await["page"]["question"]["recorded"];
    assert_eq!(recorded["answer"], json!({ "code": "adult" }));
    assert_eq!(recorded["provenance"], "answered");
}

#[tokio::test(flavor = "multi_thread")]
async fn handed_over_page_shows_nothing_of_the_worker() {
    let worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "ar").await;
    worker
        .send(json!({
            "command": "set-note", "screening": screening, "question": "age-band",
            "note": "un mot du travailleur",
        }))
        .await;
    worker
        .answer_as(
            &screening,
            "age-band",
            json!({ "code": "unsure" }),
            "reported",
        )
        .await;
    worker
        .send(json!({ "command": "go-to", "screening": screening, "question": "age-band" }))
        .await;
    let page = hand_over(&worker, &screening, 3).await;
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["handedOver"], page);
    assert_eq!(status["role"], Value::Null);
    assert_eq!(status["resume"], Value::Null);
    for view in [&page, &status] {
        let view = view.to_string();
        assert!(!view.contains("un mot du travailleur") && !view.contains("reported"));
        assert!(!view.contains(&screening) && !view.contains("K1"), "{view}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn handed_over_questions_are_as_many_as_allowed_and_can_be_asked() {
    let worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "ro").await;
    let mut page = hand_over(&worker, &screening, 4).await;
    let mut asked = Vec::new();
    while page["question"].is_object() {
        asked.push(text(&page["question"]["id"]));
        let answer = match asked.len() {
            1 => json!({ "code": "adult" }),
            _ => json!({ "unanswered": "prefers-not-to-say" }),
        };
        page = answers(&worker, &page["question"].clone(), answer).await;
    }
    assert_eq!(asked.len(), 4, "{asked:?}");
    assert!(!asked.iter().any(|id| id == "seen"));
    let page = take_back(&worker, &screening).await;
    assert_eq!(page["progress"]["answered"], 4);
}

/// Everything that a command can be, but what [`repere_app`] lets through.
fn refused(screening: &str) -> Vec<Value> {
    let of = |command: &str| json!({ "command": command, "screening": screening });
    let mut all: Vec<Value> = [
        "open-screening",
        "go-back",
        "pause-screening",
        "finish-screening",
        "show-result",
        "show-before",
        "put-off",
        "delete-screening",
        "keep-screening",
        "delete-now",
        "begin-follow-up",
    ]
    .map(of)
    .into();
    all.extend([
        json!({ "command": "list-screenings" }),
        json!({ "command": "latest-screenings", "limit": 5 }),
        json!({ "command": "keep-answer", "screening": screening, "question": "work" }),
        json!({ "command": "list-protocols" }),
        json!({ "command": "list-agencies" }),
        json!({ "command": "list-outbox" }),
        json!({ "command": "send-outbox" }),
        json!({ "command": "withdraw-referral", "referral": screening }),
        json!({ "command": "retry-referral", "referral": screening }),
        json!({ "command": "preview-referral", "draft": draft(screening) }),
        json!({
            "command": "queue-referral", "draft": draft(screening), "digest": "",
            "referral": screening,
        }),
        json!({ "command": "set-interface-locale", "interfaceLocale": "en" }),
        json!({ "command": "set-hiding", "to": "lock-page" }),
        json!({ "command": "preview-joining", "deployment": "", "code": "" }),
        json!({ "command": "enrol", "deployment": "", "code": "", "previewed": "" }),
        json!({ "command": "dismiss-notices", "upTo": 1 }),
        json!({
            "command": "create-vault", "passphrase": PASSPHRASE, "interfaceLocale": "fr",
            "role": "labour-inspector",
        }),
        json!({
            "command": "begin-screening", "protocol": "labour-exploitation",
            "interviewerLocale": "fr", "respondentLocale": "fr",
        }),
        json!({ "command": "begin-questions", "screening": screening, "way": "questions" }),
        json!({
            "command": "settle-before", "screening": screening, "item": "talk", "said": "yes",
        }),
        json!({
            "command": "record-answer", "screening": screening, "question": "age-band",
            "answer": { "code": "adult" }, "provenance": "observed",
        }),
        json!({
            "command": "set-note", "screening": screening, "question": "age-band", "note": "x",
        }),
        device_and_hub::keep_draft(screening, "age-band", "x"),
        json!({ "command": "go-to", "screening": screening, "question": "age-band" }),
        json!({
            "command": "set-languages", "screening": screening, "interviewerLocale": "fr",
            "respondentLocale": "fr",
        }),
        json!({ "command": "hand-over", "screening": screening, "questions": 20 }),
    ]);
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn handed_over_device_refuses_everything_else_until_the_passphrase_comes() {
    let worker = Worker::ready().await;
    let (screening, before) = worker.begin("fr", "ar").await;
    let page = hand_over(&worker, &screening, 1).await;
    for stage in ["while asked", "when over"] {
        for command in refused(&screening) {
            let name = command["command"].clone();
            assert_eq!(worker.fails(command).await, "handed-over", "{name} {stage}");
        }
        worker.send(json!({ "command": "stop-hand-over" })).await;
    }
    let late = json!({
        "command": "answer-handed-over", "question": page["question"]["id"],
        "answer": { "code": "adult" },
    });
    assert_eq!(worker.fails(late).await, "question-not-reached");
    let after = take_back(&worker, &screening).await;
    assert_eq!(after["page"], before["page"], "nothing of it was recorded");
    let over = json!({ "command": "stop-hand-over" });
    assert_eq!(worker.fails(over).await, "not-handed-over");
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_passphrase_closes_the_vault_and_counts() {
    let worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "ar").await;
    hand_over(&worker, &screening, 1).await;
    let guess = json!({ "command": "unlock", "passphrase": "pas la bonne du tout" });
    assert_eq!(worker.fails(guess).await, "wrong-passphrase");
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["vault"], "locked");
    let stop = json!({ "command": "stop-hand-over" });
    assert_eq!(worker.fails(stop).await, "locked");
    take_back(&worker, &screening).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn handed_over_app_that_is_killed_comes_back_locked_with_its_answers() {
    let mut worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "ar").await;
    let page = hand_over(&worker, &screening, 5).await;
    let page = answers(&worker, &page["question"], json!({ "code": "adult" })).await;
    let next = page["question"]["id"].clone();
    worker.restart();
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["vault"], "locked");
    assert_eq!(status["handedOver"], Value::Null);
    let page = take_back(&worker, &screening).await;
    assert_eq!(page["page"]["question"]["id"], next);
    assert_eq!(page["progress"]["answered"], 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn danger_and_hiding_work_while_handed_over() {
    let worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "ar").await;
    hand_over(&worker, &screening, 1).await;
    // The page of the person does not know the screening; the moment is recorded with it.
    let danger = json!({ "command": "report-danger", "screening": null });
    assert!(worker.send(danger).await["recordedAt"].is_string());
    let status = worker.send(json!({ "command": "lock" })).await;
    assert_eq!(status["vault"], "locked");
    take_back(&worker, &screening).await;
    let result = json!({ "command": "show-result", "screening": screening });
    let result = worker.send(result).await;
    assert_eq!(result["dangerReportedAt"].as_array().map(Vec::len), Some(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn question_that_cannot_be_asked_is_not_handed_over() {
    let worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "ar").await;
    let hand = json!({ "command": "hand-over", "screening": screening, "questions": 1 });
    worker.begin_questions(&screening, "observation").await;
    assert_eq!(worker.fails(hand.clone()).await, "observation-only");
    let go = json!({ "command": "go-to", "screening": screening, "question": "seen" });
    worker.begin_questions(&screening, "questions").await;
    worker.send(go).await;
    assert_eq!(worker.fails(hand.clone()).await, "nothing-to-hand-over");
    worker
        .send(json!({ "command": "put-off", "screening": screening }))
        .await;
    assert_eq!(worker.fails(hand).await, "not-now");
}
