//! Deletion and retention, on the real vault: announced with a date, taken back, waiting for what is
//! not sent yet, and then gone but for the code.

mod device_and_hub;

use chrono::{DateTime, TimeDelta, Utc};
use device_and_hub::{PASSPHRASE, Worker, World, draft, text};
use repere_casebook::{Casebook, DeletedBy, SecretString};
use serde_json::{Value, json};
use uuid::Uuid;

fn of(command: &str, screening: &str) -> Value {
    json!({ "command": command, "screening": screening })
}

async fn by_code(worker: &Worker, code: &str) -> Value {
    worker
        .send(json!({ "command": "list-screenings", "filter": { "code": code } }))
        .await
}

#[track_caller]
fn date(line: &Value) -> DateTime<Utc> {
    let on = text(&line["deletion"]["on"]);
    on.parse().expect("a date")
}

/// Opens the vault beside the app, as time would have left it.
fn in_the_vault(worker: &Worker, change: impl FnOnce(&Casebook)) {
    worker.app.close();
    let folder = worker.folder.path().join("vault");
    let passphrase = SecretString::from(PASSPHRASE);
    let vault = Casebook::unlock(&folder, &passphrase, Utc::now()).expect("opened");
    change(&vault);
    vault.lock().expect("closed");
}

fn id(screening: &str) -> Uuid {
    screening.parse().expect("an id")
}

#[tokio::test(flavor = "multi_thread")]
async fn deletion_takes_two_steps_and_a_date_between_them() {
    let worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "fr").await;
    worker
        .answer(&screening, "age-band", json!({ "code": "adult" }))
        .await;
    assert_eq!(
        worker.fails(of("delete-now", &screening)).await,
        "deletion-not-announced"
    );
    let line = worker.send(of("delete-screening", &screening)).await;
    let left = date(&line) - Utc::now();
    assert!(
        left > TimeDelta::days(6) && left <= TimeDelta::days(7),
        "{left}"
    );
    assert_eq!(line["deletion"]["why"], DeletedBy::Worker.code());
    let again = worker.send(of("delete-screening", &screening)).await;
    assert_eq!(date(&again), date(&line), "a second wish puts nothing off");
    let open = worker.send(of("open-screening", &screening)).await;
    assert_eq!(open["screening"]["deletion"], line["deletion"]);

    // Undone, and undone again.
    for _ in 0..2 {
        let line = worker.send(of("keep-screening", &screening)).await;
        assert_eq!(line["deletion"], Value::Null);
    }
    worker.send(of("delete-screening", &screening)).await;
    assert_eq!(worker.send(of("delete-now", &screening)).await, Value::Null);
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["resume"], Value::Null, "nothing leads back to it");
    for command in [
        "open-screening",
        "show-result",
        "delete-now",
        "keep-screening",
    ] {
        assert_eq!(
            worker.fails(of(command, &screening)).await,
            "screening-unknown"
        );
    }
    let page = by_code(&worker, "k1").await;
    assert_eq!(page["total"], 0);
    assert_eq!(page["deleted"]["code"], "K1");
    assert_eq!(page["deleted"]["why"], "worker");
    let (_, page) = worker.begin("fr", "fr").await;
    assert_eq!(page["screening"]["code"], "K2", "no code twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn due_deletions_happen_when_the_vault_is_opened() {
    let mut worker = Worker::ready().await;
    let (due, _) = worker.begin("fr", "fr").await;
    worker.keep_draft(&due, "age-band", "{\"half\":1}").await;
    let (later, _) = worker.begin("fr", "fr").await;
    let (kept, _) = worker.begin("fr", "fr").await;
    worker.send(of("delete-screening", &later)).await;
    in_the_vault(&worker, |vault| {
        vault
            .schedule_deletion(id(&due), Utc::now() - TimeDelta::seconds(1))
            .expect("due");
    });
    worker.restart();
    worker.unlock().await;
    let list = worker.send(json!({ "command": "list-screenings" })).await;
    assert_eq!(list["total"], 2);
    assert_eq!(by_code(&worker, "1").await["deleted"]["code"], "K1");
    for screening in [&later, &kept] {
        worker.send(of("open-screening", screening)).await;
    }
    in_the_vault(&worker, |vault| {
        let draft = vault.setting(&format!("draft:{due}:age-band"));
        assert_eq!(draft, Ok(None), "what was typed is gone too");
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn screening_is_not_deleted_before_its_referral_was_sent() {
    let mut world = World::new().await;
    world.stop_hub().await;
    let mut worker = Worker::ready().await;
    let code = {
        world.start_hub().await;
        worker.enrol(&world).await;
        world.stop_hub().await;
        "K1"
    };
    let (screening, _) = worker.begin("fr", "fr").await;
    worker.queue(draft(&screening)).await;
    let line = worker.send(of("delete-screening", &screening)).await;
    assert_eq!(line["deletion"]["waitsFor"], json!(["Comité d’essai"]));
    assert_eq!(
        worker.fails(of("delete-now", &screening)).await,
        "deletion-waits"
    );
    in_the_vault(&worker, |vault| {
        let past = Utc::now() - TimeDelta::days(1);
        vault.schedule_deletion(id(&screening), past).expect("due");
    });
    worker.restart();
    worker.unlock().await;
    assert_eq!(by_code(&worker, code).await["total"], 1, "it waits");
    world.start_hub().await;
    worker.send(json!({ "command": "send-outbox" })).await;
    worker.restart();
    worker.unlock().await;
    let page = by_code(&worker, code).await;
    assert_eq!(page["total"], 1, "it is on the page");
    worker.send(of("pause-screening", &screening)).await;
    worker.restart();
    worker.unlock().await;
    let page = by_code(&worker, code).await;
    assert_eq!(page["total"], 0);
    assert_eq!(page["deleted"]["code"], code);
    let outbox = worker.send(json!({ "command": "list-outbox" })).await;
    assert_eq!(outbox, json!([]));
    assert_eq!(world.desk_reads().await.len(), 1, "the desk has it");
}

#[tokio::test(flavor = "multi_thread")]
async fn deployment_says_for_how_long_and_it_is_announced() {
    let mut world = World::new().await;
    let mut settings: Value = serde_json::from_str(&world.deployment).expect("JSON");
    settings["retention"] = json!({ "inactive_days": 3 });
    world.deployment = settings.to_string();
    let mut worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "fr").await;
    worker.restart();
    worker.unlock().await;
    let line = |page: Value| page["items"][0].clone();
    assert_eq!(
        line(by_code(&worker, "1").await)["deletion"],
        Value::Null,
        "without a deployment nothing is deleted by itself"
    );
    worker.enrol(&world).await;
    worker.restart();
    let status = worker.unlock().await;
    assert_eq!(
        status["deployment"]["retention"],
        json!({ "inactiveDays": 3, "deliveredDays": null })
    );
    let announced = line(by_code(&worker, "1").await);
    assert_eq!(announced["deletion"]["why"], "retention");
    let left = date(&announced) - Utc::now();
    assert!(left > TimeDelta::days(13), "two weeks ahead: {left}");
    assert_eq!(
        worker.fails(of("keep-screening", &screening)).await,
        "deletion-by-deployment"
    );
}

/// A follow-up goes on when what it follows is gone.
#[tokio::test(flavor = "multi_thread")]
async fn follow_up_outlives_what_it_follows() {
    let worker = Worker::ready().await;
    let (first, _) = worker.begin("fr", "fr").await;
    worker
        .answer(&first, "age-band", json!({ "code": "adult" }))
        .await;
    worker.send(of("finish-screening", &first)).await;
    let page = worker.send(of("begin-follow-up", &first)).await;
    let later = text(&page["screening"]["id"]);
    worker.send(of("delete-screening", &first)).await;
    worker.send(of("delete-now", &first)).await;
    let page = worker.begin_questions(&later, "questions").await;
    assert_eq!(
        page["screening"]["follows"],
        json!({ "screening": null, "code": "K1" })
    );
    assert_eq!(page["progress"]["answered"], 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn form_of_a_visit_that_was_never_opened_is_forgotten_after_a_day() {
    for (hours, kept) in [(23, json!("half a place")), (25, Value::Null)] {
        let mut worker = Worker::ready().await;
        let keep = json!({ "command": "keep-visit-form", "visit": null, "draft": "half a place" });
        worker.send(keep).await;
        in_the_vault(&worker, |vault| {
            let since = Utc::now() - TimeDelta::hours(hours);
            vault
                .keep_new_visit_draft("half a place", since)
                .expect("kept");
        });
        worker.restart();
        worker.unlock().await;
        let form = worker.send(json!({ "command": "show-visit-form", "visit": null }));
        assert_eq!(form.await["draft"], kept, "after {hours} hours");
    }
}
