//! Bad input and bad networks: each gets its own code, and nothing is lost.

mod device_and_hub;

#[path = "faults/lost_answers.rs"]
mod lost_answers;
#[path = "faults/network.rs"]
mod network;
#[path = "faults/storm.rs"]
mod storm;

use device_and_hub::{
    AGENCY, PASSPHRASE, Worker, World, draft, enrol, keep_draft, preview_joining, queue, text,
};
use network::arrives;
use repere_app::AppConfig;
use repere_casebook::testing;
use serde_json::{Value, json};
use std::time::Duration;

#[tokio::test(flavor = "multi_thread")]
async fn open_vault_asks_for_the_passphrase_all_the_same() {
    let worker = Worker::ready().await;
    let wrong = json!({ "command": "unlock", "passphrase": "pas la bonne" });
    assert_eq!(worker.fails(wrong).await, "wrong-passphrase");
    let list = json!({ "command": "list-screenings" });
    assert_eq!(worker.fails(list.clone()).await, "locked");
    worker.unlock().await;
    worker.unlock().await;
    assert_eq!(worker.send(list).await["items"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn unreadable_records_are_reported_and_stop_nothing() {
    let mut worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "fr").await;
    worker.app.close();
    {
        let folder = worker.folder.path().join("vault");
        let passphrase = repere_app::SecretString::from(PASSPHRASE);
        let vault = repere_casebook::Casebook::unlock(&folder, &passphrase, device_and_hub::now());
        let vault = vault.expect("it opens");
        let id = screening.parse().expect("an id");
        let mut bad = vault.screening(id).expect("read").expect("there");
        for (last, code) in [(1, "K8"), (2, "K9")] {
            bad.id = uuid::Uuid::from_u128(last);
            bad.code = code.to_owned();
            vault.insert_screening(&bad).expect("written");
        }
        let consent = repere_casebook::ConsentRecord {
            agency: AGENCY.to_owned(),
            ..testing::consent(id)
        };
        let entry = repere_casebook::OutboxEntry {
            agency: AGENCY.to_owned(),
            ..testing::entry(id)
        };
        vault
            .queue_referral(&consent, &entry, "referral")
            .expect("written");
        testing::spoil(
            &vault,
            "UPDATE screening SET begun_at = '+262142-12-31T00:00:00Z' WHERE code IN ('K8', 'K9');
             UPDATE outbox SET sealed_at = '+262142-12-31T00:00:00Z'",
        );
        let device = repere_casebook::Device {
            deployment: "<html>Sign in</html>".to_owned(),
            ..testing::device()
        };
        vault.set_device(&device).expect("written");
    }
    worker.restart();
    let status = worker.unlock().await;
    assert_eq!(status["vault"], "open");
    assert_eq!(status["resume"], json!(screening));
    let problems = status["problems"].as_array().expect("a list");
    let codes: Vec<&str> = problems
        .iter()
        .filter_map(|problem| problem["code"].as_str())
        .collect();
    assert_eq!(
        codes,
        [
            "deployment-invalid",
            "screening-damaged",
            "referral-damaged"
        ]
    );
    assert_eq!(problems[1]["parameters"], json!({ "count": "2" }));
    assert_eq!(problems[2]["parameters"], json!({ "count": "1" }));
    assert_eq!(status["outboxWaiting"], 0);
    let list = worker.send(json!({ "command": "list-screenings" })).await;
    assert_eq!(list["items"].as_array().map(Vec::len), Some(1));
    worker
        .answer(&screening, "age-band", json!({ "code": "adult" }))
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn preview_that_is_sealed_twice_is_one_referral() {
    let mut world = World::new().await;
    let mut worker = Worker::ready().await;
    worker.enrol(&world).await;
    world.stop_hub().await;
    let (screening, _) = worker.begin("fr", "fr").await;
    worker.keep_draft(&screening, "referral", "à moitié").await;
    let preview = json!({ "command": "preview-referral", "draft": draft(&screening) });
    let preview = worker.send(preview).await;
    let seal = queue(&draft(&screening), &preview);
    // Two touches at once, and one of a page that was not told that it was done.
    let (one, other) = tokio::join!(worker.send(seal.clone()), worker.send(seal.clone()));
    assert_eq!(one["referral"], preview["referral"]);
    assert_eq!(one["referral"], other["referral"]);
    worker.restart();
    worker.unlock().await;
    let result = json!({ "command": "show-result", "screening": screening });
    assert_eq!(worker.send(result).await["draft"], Value::Null, "it ended");
    worker
        .answer(&screening, "age-band", json!({ "code": "unsure" }))
        .await;
    let again = worker.send(seal).await;
    assert_eq!(again["referral"], preview["referral"]);
    let outbox = worker.send(json!({ "command": "list-outbox" })).await;
    assert_eq!(outbox.as_array().map(Vec::len), Some(1));
    // Its number is no other's.
    let mut other = queue(&draft(&screening), &preview);
    other["digest"] = json!("00".repeat(32));
    assert_eq!(worker.fails(other).await, "preview-outdated");

    world.start_hub().await;
    worker.send(json!({ "command": "send-outbox" })).await;
    assert_eq!(world.desk_reads().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn referral_is_sealed_only_as_it_was_previewed() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    let preview = json!({ "command": "preview-referral", "draft": draft(&screening) });
    let before = worker.send(preview.clone()).await;
    assert_eq!(text(&before["digest"]).len(), 64);
    let seal = queue(&draft(&screening), &before);
    worker
        .answer(&screening, "age-band", json!({ "code": "unsure" }))
        .await;
    assert_eq!(worker.fails(seal).await, "preview-outdated");
    let mut other = draft(&screening);
    let after = worker.send(preview.clone()).await;
    let mut later = worker.send(preview).await;
    assert_ne!(after["referral"], later["referral"], "drawn anew");
    later["referral"] = after["referral"].clone();
    assert_eq!(after, later, "time alone changes nothing");
    other["includeAnswers"] = json!(true);
    let seal = queue(&other, &after);
    assert_eq!(worker.fails(seal).await, "preview-outdated");
    let outbox = worker.send(json!({ "command": "list-outbox" })).await;
    assert_eq!(outbox, json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn joining_says_what_is_wrong_and_changes_nothing() {
    let mut world = World::new().await;
    let other = World::new().await;
    let worker = Worker::ready().await;
    let settings = world.deployment.clone();
    let code = world.code().await.to_string();
    let code = code.as_str();
    let unknown =
        repere_referral::code::EnrolmentCode::generate(&mut rand::rng(), settings.as_bytes());
    for (deployment, code, expected) in [
        (settings.as_str(), "ABCDE", "code-wrong-length"),
        (
            settings.as_str(),
            "UUUUU-UUUUU-UUUUU-UUUUU-UUUUU-UUUUU",
            "code-wrong-character",
        ),
        ("<html>Sign in</html>", code, "deployment-invalid"),
        (other.deployment.as_str(), code, "code-for-other-deployment"),
        (
            settings.as_str(),
            unknown.to_string().as_str(),
            "code-unknown",
        ),
    ] {
        let shown = preview_joining(deployment, code);
        let failure = match expected {
            // Only the hub knows which codes there are.
            "code-unknown" => {
                let shown = worker.send(shown).await;
                worker.fails(enrol(deployment, code, &shown)).await
            }
            _ => worker.fails(shown).await,
        };
        assert_eq!(failure, expected);
    }
    let shown = worker.send(preview_joining(&settings, code)).await;
    let none = json!({ "digest": "" });
    let unseen = worker.fails(enrol(&settings, code, &none)).await;
    assert_eq!(unseen, "joining-outdated");
    world.stop_hub().await;
    assert_eq!(
        worker.fails(enrol(&settings, code, &shown)).await,
        "offline"
    );
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["deployment"], Value::Null);
    world.start_hub().await;
    let typed = code.to_lowercase().replace('-', " ");
    worker.send(enrol(&settings, &typed, &shown)).await;
    // The same again, before the hub has heard of the device: as after a lost reply.
    worker.send(enrol(&settings, code, &shown)).await;
    let second = Worker::ready().await;
    assert_eq!(
        second.fails(enrol(&settings, code, &shown)).await,
        "code-used"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn enrolment_pressed_twice_joins_once() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    let code = world.code().await.to_string();
    let shown = worker
        .send(preview_joining(&world.deployment, code.as_str()))
        .await;
    let enrol = enrol(&world.deployment, code.as_str(), &shown);
    let (one, other) = tokio::join!(
        worker.app.handle_json(enrol.clone()),
        worker.app.handle_json(enrol)
    );
    // The second finds what the first left: the same keys, taken again.
    let failures: Vec<String> = [one, other]
        .into_iter()
        .filter_map(Result::err)
        .map(|failure| failure.code)
        .collect();
    assert!(failures.is_empty(), "{failures:?}");
    let (screening, _) = worker.begin("fr", "fr").await;
    worker.queue(draft(&screening)).await;
    arrives(&worker).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn referral_needs_a_deployment_an_agency_and_a_ground() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "fr").await;
    let with = |name: &str, value: Value| {
        let mut draft = draft(&screening);
        draft[name] = value;
        let referral = uuid::Uuid::new_v4();
        json!({ "command": "queue-referral", "draft": draft, "digest": "", "referral": referral })
    };
    assert_eq!(
        worker.fails(with("agency", json!(AGENCY))).await,
        "not-enrolled"
    );
    let agencies = worker.send(json!({ "command": "list-agencies" })).await;
    assert_eq!(agencies, json!([]));
    worker.enrol(&world).await;
    assert_eq!(
        worker.fails(with("agency", json!("other"))).await,
        "agency-unknown"
    );
    let duty = json!({ "kind": "legal-duty", "ground": "  " });
    assert_eq!(worker.fails(with("basis", duty)).await, "ground-missing");
    let unknown = json!("0190b0e0-0000-7000-8000-000000000001");
    assert_eq!(
        worker.fails(with("screening", unknown)).await,
        "screening-unknown"
    );
    let outbox = worker.send(json!({ "command": "list-outbox" })).await;
    assert_eq!(outbox, json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn answer_that_does_not_fit_is_refused_and_changes_nothing() {
    let worker = Worker::ready().await;
    let (screening, before) = worker.begin("fr", "fr").await;
    let unknown = "0190b0e0-0000-7000-8000-000000000001";
    let answer = |question: &str, answer: Value| {
        json!({
            "command": "record-answer", "screening": screening, "question": question,
            "answer": answer, "provenance": "answered",
        })
    };
    let begin = |protocol: &str, locale: &str| {
        json!({
            "command": "begin-screening", "protocol": protocol,
            "interviewerLocale": "fr", "respondentLocale": locale,
        })
    };
    for (command, expected) in [
        (
            answer("age-band", json!({ "code": "old" })),
            "answer-unknown-option",
        ),
        (
            answer("age-band", json!({ "number": 3 })),
            "answer-wrong-kind",
        ),
        (
            answer("hours", json!({ "number": 169 })),
            "answer-out-of-range",
        ),
        (
            answer("conditions", json!({ "codes": ["none", "danger"] })),
            "answer-exclusive",
        ),
        (
            answer("nowhere", json!({ "code": "yes" })),
            "question-unknown",
        ),
        (
            answer("which-app", json!({ "codes": [] })),
            "question-not-reached",
        ),
        (
            answer("age-band", json!({ "perhaps": 1 })),
            "command-unreadable",
        ),
        (
            json!({
                "command": "set-note", "screening": screening, "question": "work",
                "note": "long ".repeat(3000),
            }),
            "note-too-long",
        ),
        (
            keep_draft(&screening, "work", &"a".repeat(32 * 1024 + 1)),
            "draft-too-long",
        ),
        (keep_draft(unknown, "work", ""), "screening-unknown"),
        (keep_draft(&screening, "nowhere", ""), "question-unknown"),
        (
            json!({ "command": "open-screening", "screening": unknown }),
            "screening-unknown",
        ),
        (
            json!({ "command": "pause-screening", "screening": unknown }),
            "screening-unknown",
        ),
        (
            json!({ "command": "go-to", "screening": screening, "question": "x" }),
            "question-unknown",
        ),
        (begin("labour-exploitation", "tlh"), "language-unknown"),
        (begin("other", "fr"), "protocol-unknown"),
        (
            json!({ "command": "set-interface-locale", "interfaceLocale": "tlh" }),
            "language-unknown",
        ),
        (json!({ "command": "dance" }), "command-unreadable"),
        (
            json!({ "command": "lock-later", "extra": 1 }),
            "command-unreadable",
        ),
        (
            json!({ "command": "open-screening", "screening": screening, "extra": 1 }),
            "command-unreadable",
        ),
        (Value::Null, "command-unreadable"),
    ] {
        let name = command.to_string();
        assert_eq!(worker.fails(command).await, expected, "{name}");
    }
    let open = json!({ "command": "open-screening", "screening": screening });
    assert_eq!(worker.send(open).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn first_start_says_what_is_wrong() {
    let worker = Worker::new();
    let create = |passphrase: &str, locale: &str, role: &str| {
        json!({
            "command": "create-vault", "passphrase": passphrase,
            "interfaceLocale": locale, "role": role,
        })
    };
    let role = "labour-inspector";
    for (command, expected) in [
        (create("trop court", "fr", "wizard"), "role-unknown"),
        (create("court", "fr", role), "passphrase-too-short"),
        (create(PASSPHRASE, "tlh", role), "language-unknown"),
        (
            json!({ "command": "unlock", "passphrase": PASSPHRASE }),
            "vault-absent",
        ),
        (json!({ "command": "list-protocols" }), "locked"),
    ] {
        assert_eq!(worker.fails(command).await, expected);
    }
    worker
        .send(json!({ "command": "set-interface-locale", "interfaceLocale": "ar" }))
        .await;
    worker.send(create(PASSPHRASE, "ro", role)).await;
    assert_eq!(
        worker.fails(create(PASSPHRASE, "ro", role)).await,
        "vault-exists"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn lock_page_speaks_the_language_that_was_chosen() {
    let mut worker = Worker::ready().await;
    worker
        .send(json!({ "command": "set-interface-locale", "interfaceLocale": "ar" }))
        .await;
    worker.restart();
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["interfaceLocale"], "ar");
    assert_eq!(status["role"], Value::Null);
    let plain = std::fs::read_to_string(worker.folder.path().join("vault/preferences.json"));
    assert_eq!(plain.expect("the file"), r#"{"interface_locale":"ar"}"#);
}

#[tokio::test(flavor = "multi_thread")]
async fn vault_that_is_not_one_is_left_as_it_is() {
    let mut worker = Worker::ready().await;
    worker.app.close();
    let vault = worker.folder.path().join("vault/vault.db");
    std::fs::write(&vault, "Sign in, please").expect("a file");
    worker.restart();
    let unlock = json!({ "command": "unlock", "passphrase": PASSPHRASE });
    let code = worker.fails(unlock).await;
    assert!(
        ["not-a-vault", "vault-damaged"].contains(&code.as_str()),
        "{code}"
    );
    assert_eq!(
        std::fs::read_to_string(&vault).expect("the file"),
        "Sign in, please"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn vault_without_commands_closes_by_itself() {
    let short = |config: &mut AppConfig| config.lock_without_commands = Duration::from_secs(5);
    let worker = Worker::with(short);
    // It is open: creating it says so, whatever the clock says by the next command.
    let created = worker.create().await;
    assert_eq!(created["vault"], "open");
    // Another process can open it without a command here: the lock is really given back.
    let folder = worker.folder.path().join("vault");
    let passphrase = repere_app::SecretString::from(PASSPHRASE);
    let opened = || repere_casebook::Casebook::unlock(&folder, &passphrase, device_and_hub::now());
    let closed = async {
        while let Err(error) = opened() {
            assert_eq!(error.code(), "vault-in-use");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    // So that a vault that stays open fails the test instead of keeping it for ever.
    let closed = tokio::time::timeout(Duration::from_secs(120), closed).await;
    closed.expect("it closed");
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["vault"], "locked");
}

#[tokio::test(flavor = "multi_thread")]
async fn screening_keeps_its_protocol_when_the_app_brings_another() {
    let mut worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "fr").await;
    worker
        .answer(&screening, "age-band", json!({ "code": "adult" }))
        .await;
    let show = json!({ "command": "show-result", "screening": screening });
    let before = worker.send(show.clone()).await;
    worker.restart_with(|config| {
        for files in &mut config.packs {
            let protocol = files.0.get_mut("protocol.toml").expect("a pack");
            let text = String::from_utf8(std::mem::take(protocol)).expect("a text");
            let text = text.replacen("\"adult\", \"unsure\"", "\"unsure\"", 1);
            *protocol = text
                .replacen("\nversion = \"1.", "\nversion = \"2.", 1)
                .into_bytes();
        }
    });
    worker.unlock().await;
    assert_eq!(worker.send(show).await["protocol"], before["protocol"]);
    let page = worker
        .send(json!({ "command": "go-to", "screening": screening, "question": "age-band" }))
        .await;
    let options = page["page"]["question"]["options"]
        .as_array()
        .expect("options");
    assert!(options.iter().any(|option| option["code"] == "adult"));
    let offered = worker.send(json!({ "command": "list-protocols" })).await;
    assert!(text(&offered[0]["version"]).starts_with("2."));
}
