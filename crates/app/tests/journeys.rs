//! Journeys through the app, on the real vault, the real pack and a real hub.

mod device_and_hub;

use device_and_hub::faulty_server::{FaultyServer, Seen};
use device_and_hub::{PASSPHRASE, Worker, World, draft, of_concern, shown, text};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Whoever sees all that a device asks of its hub sees no secret that would let them ask, too.
#[tokio::test(flavor = "multi_thread")]
async fn device_signs_everything_and_shows_no_token() {
    let mut world = World::new().await;
    let seen = Seen::default();
    world.stop_hub().await;
    let server = FaultyServer::watched(&world, Seen::clone(&seen)).await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "ar").await;
    worker.queue(draft(&screening)).await;
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    assert_eq!(outbox[0]["state"], "received");
    server.stop().await;
    let seen = seen.lock().expect("no panic");
    let of_device = ["/v1/enrolments", "/v1/referrals/", "/v1/replies"];
    for part in of_device {
        let asked: Vec<_> = (seen.iter())
            .filter(|(path, _)| path.starts_with(part))
            .collect();
        assert!(!asked.is_empty(), "{part}");
        for (path, head) in asked {
            assert!(head.contains_key("signature"), "{path}");
            assert!(!head.contains_key("authorization"), "{path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn journey_from_the_first_question_to_the_desk() {
    let world = World::new().await;
    let worker = Worker::new();
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["vault"], "absent");
    assert_eq!(status["problems"], json!([]));

    let status = worker.create().await;
    assert_eq!(status["vault"], "open");
    assert_eq!(status["role"], "labour-inspector");
    worker.enrol(&world).await;
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(
        status["deployment"],
        json!({ "name": "Essai", "demonstration": true, "register": null, "retention": null })
    );

    let (screening, page) = worker.begin("fr", "ar").await;
    assert_eq!(page["screening"]["code"], "K1");
    let question = &page["page"]["question"];
    assert_eq!(question["respondent"]["ask"]["direction"], "rtl");
    assert_eq!(question["interviewer"]["ask"]["locale"], "fr");
    let end = worker.interview(&screening, page, &of_concern()).await;
    assert_eq!(end["progress"]["remaining"], 0);
    assert_eq!(end["progress"]["minutesLeft"], 0);

    let result = worker
        .send(json!({ "command": "finish-screening", "screening": screening }))
        .await;
    assert_eq!(result["outcome"]["id"], "situation-of-concern");
    assert_eq!(result["outcome"]["level"], 4);
    let indication = find(&result["indications"], "id", "documents-confiscated");
    assert_eq!(indication["because"][0]["question"], "papers-held-by");
    assert_eq!(indication["because"][0]["answer"]["locale"], "fr");
    let unknown = find(&result["unknown"], "question", "treatment");
    assert_eq!(unknown["reason"], "not-safe-to-ask");

    let preview = worker
        .send(json!({ "command": "preview-referral", "draft": draft(&screening) }))
        .await;
    assert_eq!(preview["agency"]["name"], "Comité d’essai");
    let fields = shown(&preview);
    let status = fields
        .iter()
        .find(|(field, _)| *field == "vic_TraffickingStatus");
    let (_, status) = status.expect("it is shown");
    assert_eq!(status["htcds"], true);
    assert_eq!(
        status["values"][0]["text"],
        "Victime possible (première lecture de terrain)"
    );
    let item = worker.queue(draft(&screening)).await;
    assert_eq!(item["code"], "K1");
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    assert_eq!(outbox[0]["state"], "received");
    assert_eq!(outbox[0]["problem"], Value::Null);
    assert!(outbox[0]["receivedAt"].is_string());

    let read = world.desk_reads().await;
    assert_eq!(read.len(), 1);
    assert_eq!(read[0].referral.to_string(), text(&item["referral"]));
    let fields = fields.iter().filter(|(_, row)| row["htcds"] == true);
    let fields: BTreeSet<&str> = fields.map(|(field, _)| *field).collect();
    let sent: BTreeSet<&str> = read[0].facts.keys().map(String::as_str).collect();
    assert_eq!(fields, sent, "what was shown is what was sent");
    assert_eq!(
        read[0].facts["vic_TraffickingStatus"],
        "PossibleVictimOfTrafficking"
    );
    assert_eq!(read[0].screening.respondent_locale, "ar");
    assert!(!read[0].facts.contains_key("prs_PrimaryLanguage"));
    for field in AGREEMENTS {
        assert_eq!(read[0].facts[field], true, "{field}");
    }
    assert!(read[0].answers.is_none() && read[0].notes.is_none());
    let list = worker.send(json!({ "command": "list-screenings" })).await;
    assert_eq!(list["items"][0]["outcome"]["id"], "situation-of-concern");
    assert_eq!(list["items"][0]["referrals"], json!(["received"]));
}

/// HTCDS fields that say what the person agreed to.
const AGREEMENTS: [&str; 2] = ["con_Consent", "vic_AgreementToManagePersonalData"];

#[tokio::test(flavor = "multi_thread")]
async fn referral_under_a_duty_says_nothing_of_agreement() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    let mut duty = draft(&screening);
    duty["basis"] = json!({ "kind": "legal-duty", "ground": "article 40" });
    worker.queue(duty).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let read = world.desk_reads().await;
    for field in AGREEMENTS {
        assert!(!read[0].facts.contains_key(field), "{field}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn courier_sends_by_itself() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    worker.queue(draft(&screening)).await;
    for _ in 0..100 {
        let outbox = worker.send(json!({ "command": "list-outbox" })).await;
        if outbox[0]["state"] == "received" {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("nothing was sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn restart_comes_back_to_the_same_question_and_languages() {
    let mut worker = Worker::ready().await;
    let (screening, _) = worker.begin("en", "ro").await;
    let page = worker
        .answer(&screening, "age-band", json!({ "code": "adult" }))
        .await;
    let question = page["page"]["question"]["id"].clone();
    worker.restart();
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["vault"], "locked");
    assert_eq!(status["resume"], Value::Null);
    assert_eq!(status["interfaceLocale"], "fr");
    let status = worker.unlock().await;
    assert_eq!(status["resume"], json!(screening));
    let again = worker
        .send(json!({ "command": "open-screening", "screening": screening }))
        .await;
    assert_eq!(again["page"]["question"]["id"], question);
    assert_eq!(again["screening"]["interviewer"]["locale"], "en");
    assert_eq!(again["screening"]["respondent"]["locale"], "ro");
    assert_eq!(again, page, "nothing else is different either");

    worker
        .send(json!({ "command": "pause-screening", "screening": screening }))
        .await;
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["resume"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn page_that_hiding_shows_is_chosen_in_the_vault() {
    let mut worker = Worker::ready().await;
    let status = json!({ "command": "status" });
    assert_eq!(worker.send(status.clone()).await["hideTo"], "neutral-page");
    let choose = json!({ "command": "set-hiding", "to": "lock-page" });
    assert_eq!(worker.send(choose.clone()).await["hideTo"], "lock-page");
    worker.restart();
    let locked = worker.send(status).await;
    assert_eq!(
        locked["hideTo"], "neutral-page",
        "the lock page knows nothing"
    );
    assert_eq!(worker.fails(choose).await, "locked");
    assert_eq!(worker.unlock().await["hideTo"], "lock-page");
}

#[tokio::test(flavor = "multi_thread")]
async fn changing_a_language_changes_nothing_else() {
    let worker = Worker::ready().await;
    let (screening, page) = worker.begin("fr", "fr").await;
    worker.interview(&screening, page, &of_concern()).await;
    let show = json!({ "command": "show-result", "screening": screening });
    let before = without_words(worker.send(show.clone()).await);
    let position = worker
        .send(json!({ "command": "go-to", "screening": screening, "question": "pay" }))
        .await;
    for (interviewer, respondent) in [("ar", "ro"), ("ro", "en"), ("en", "ar"), ("fr", "fr")] {
        let page = worker
            .send(json!({
                "command": "set-languages",
                "screening": screening,
                "interviewerLocale": interviewer,
                "respondentLocale": respondent,
            }))
            .await;
        assert_eq!(page["screening"]["interviewer"]["locale"], interviewer);
        assert_eq!(page["screening"]["respondent"]["locale"], respondent);
        assert_eq!(page["page"]["question"]["id"], "pay");
        assert_eq!(
            page["page"]["question"]["recorded"],
            position["page"]["question"]["recorded"]
        );
        assert_eq!(page["progress"], position["progress"]);
        let after = without_words(worker.send(show.clone()).await);
        assert_eq!(after, before, "{interviewer}, {respondent}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn changed_gate_answer_keeps_the_later_ones_without_counting_them() {
    let worker = Worker::ready().await;
    let (screening, page) = worker.begin("fr", "fr").await;
    worker.interview(&screening, page, &of_concern()).await;
    let show = json!({ "command": "show-result", "screening": screening });
    let before = worker.send(show.clone()).await;
    find(&before["indications"], "id", "deceived-wages");

    let go = json!({ "command": "go-to", "screening": screening, "question": "as-promised" });
    let page = worker.send(go.clone()).await;
    assert_eq!(
        page["page"]["question"]["recorded"]["answer"],
        json!({ "code": "no" })
    );
    worker
        .answer(&screening, "as-promised", json!({ "code": "yes" }))
        .await;
    let after = worker.send(show.clone()).await;
    let counted = after["indications"].as_array().expect("a list");
    assert!(counted.iter().all(|one| one["id"] != "deceived-wages"));
    let later =
        json!({ "command": "go-to", "screening": screening, "question": "not-as-promised" });
    assert_eq!(worker.fails(later.clone()).await, "question-not-reached");

    worker
        .answer(&screening, "as-promised", json!({ "code": "no" }))
        .await;
    let page = worker.send(later).await;
    assert_eq!(
        page["page"]["question"]["recorded"]["answer"],
        json!({ "codes": ["job", "pay"] }),
        "it was kept"
    );
    assert_eq!(
        without_words(worker.send(show).await)["indications"],
        without_words(before)["indications"]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn going_back_loses_nothing() {
    let worker = Worker::ready().await;
    let (screening, page) = worker.begin("fr", "fr").await;
    assert_eq!(page["canGoBack"], false);
    let back = json!({ "command": "go-back", "screening": screening });
    assert_eq!(worker.fails(back.clone()).await, "nothing-before");
    worker
        .answer(&screening, "age-band", json!({ "code": "adult" }))
        .await;
    let page = worker
        .answer(&screening, "work", json!({ "code": "home" }))
        .await;
    assert_eq!(page["progress"]["answered"], 2);
    let page = worker.send(back.clone()).await;
    assert_eq!(page["page"]["question"]["id"], "work");
    let page = worker.send(back).await;
    assert_eq!(page["page"]["question"]["id"], "age-band");
    assert_eq!(
        page["page"]["question"]["recorded"]["answer"],
        json!({ "code": "adult" })
    );
    assert_eq!(page["progress"]["answered"], 2);
    let page = worker
        .answer(&screening, "age-band", json!({ "code": "unsure" }))
        .await;
    assert_eq!(page["alerts"][0]["question"], "age-band");
    assert_ne!(
        page["page"]["question"]["id"], "work",
        "answered ones are not asked again"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn draft_is_kept_until_it_is_recorded_and_counts_for_nothing() {
    let world = World::new().await;
    let mut worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, page) = worker.begin("fr", "fr").await;
    let show = json!({ "command": "show-result", "screening": screening });
    let before = worker.send(show.clone()).await;
    assert_eq!(page["page"]["question"]["draft"], Value::Null);
    let typed = r#"{"answer":{"code":"under-15"},"note":"her words"}"#;
    let reply = worker.keep_draft(&screening, "age-band", typed).await;
    assert_eq!(reply, Value::Null);
    worker.keep_draft(&screening, "work", "other").await;
    worker.keep_draft(&screening, "work", "").await;
    assert_eq!(worker.send(show.clone()).await, before);
    worker.keep_draft(&screening, "referral", typed).await;

    worker.restart();
    worker.unlock().await;
    let page = worker
        .send(json!({ "command": "open-screening", "screening": screening }))
        .await;
    assert_eq!(page["page"]["question"]["draft"], typed);
    let page = worker
        .answer(&screening, "age-band", json!({ "code": "adult" }))
        .await;
    assert_eq!(page["page"]["question"]["id"], "work");
    assert_eq!(page["page"]["question"]["draft"], Value::Null);
    let page = worker
        .send(json!({ "command": "go-back", "screening": screening }))
        .await;
    assert_eq!(page["page"]["question"]["draft"], Value::Null);

    assert_eq!(worker.send(show.clone()).await["draft"], typed);
    let mut disclosing = draft(&screening);
    disclosing["includeAnswers"] = json!(true);
    disclosing["includeNotes"] = json!(true);
    worker.queue(disclosing).await;
    assert_eq!(worker.send(show).await["draft"], Value::Null);
    worker.send(json!({ "command": "send-outbox" })).await;
    let read = world.desk_reads().await;
    let read = serde_json::to_string(&read[0]).expect("JSON");
    assert!(!read.contains("her words"));
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_text_stays_text() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    let hostile =
        "<script>alert(1)</script> { $x } \u{202e}'; DROP TABLE answers; --\n=cmd|' /C calc'!A0";
    let page = worker
        .send(json!({
            "command": "set-note", "screening": screening, "question": "work", "note": hostile,
        }))
        .await;
    assert_eq!(
        page["page"]["question"]["id"], "age-band",
        "the same question"
    );
    let page = worker
        .send(json!({ "command": "go-to", "screening": screening, "question": "work" }))
        .await;
    assert_eq!(page["page"]["question"]["note"], hostile);
    let mut disclosing = draft(&screening);
    disclosing["includeNotes"] = json!(true);
    disclosing["identity"] = json!({ "firstName": hostile, "secondName": "" });
    disclosing["safeContact"] = json!({
        "channel": "call", "value": "", "hours": "", "askFor": "", "phoneWatched": false,
        "other": hostile,
    });
    worker.queue(disclosing).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let read = world.desk_reads().await;
    assert_eq!(read[0].facts["prs_FirstName"], hostile);
    assert_eq!(read[0].notes.as_ref().expect("notes")[0].note, hostile);
    let contact = read[0].safe_contact.as_ref().expect("contact");
    let way = contact.way.as_ref().expect("in parts");
    assert_eq!(way.other, hostile);
    // A reader that knows no parts reads the same, what must never be done first.
    assert!(
        contact
            .instructions
            .starts_with("Ne jamais laisser de message")
    );
    assert!(contact.instructions.ends_with(&hostile));
    assert!(!read[0].facts.contains_key("prs_SecondName"));
    assert!(
        !read[0].facts.contains_key("vic_TraffickingStatus"),
        "nothing was noticed"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn danger_can_be_reported_locked_or_open() {
    let mut worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "fr").await;
    let danger = json!({ "command": "report-danger", "screening": screening });
    let shown = worker.send(danger.clone()).await;
    assert_eq!(shown["contacts"][0]["number"], "17");
    assert_eq!(shown["contacts"][0]["verifiedOn"], Value::Null);
    assert!(shown["recordedAt"].is_string());
    worker.restart();
    let shown = worker.send(danger).await;
    assert_eq!(shown["recordedAt"], Value::Null);
    assert_eq!(shown["contacts"][0]["number"], "17");
    worker.unlock().await;
    let result = worker
        .send(json!({ "command": "show-result", "screening": screening }))
        .await;
    assert_eq!(result["dangerReportedAt"].as_array().map(Vec::len), Some(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_passphrase_opens_nothing_and_loses_nothing() {
    let mut worker = Worker::ready().await;
    worker.begin("fr", "fr").await;
    worker.restart();
    let wrong = json!({ "command": "unlock", "passphrase": "pas la bonne" });
    let failure = worker
        .app
        .handle_json(serde_json::from_value(wrong).expect("JSON"))
        .await;
    let failure = failure.expect_err("it is wrong");
    assert_eq!(failure.code, "wrong-passphrase");
    assert_eq!(failure.parameters["failed_attempts"], "1");
    assert!(!format!("{failure:?}").contains("pas la bonne"));
    assert_eq!(
        worker.fails(json!({ "command": "list-screenings" })).await,
        "locked"
    );
    worker.unlock().await;
    let list = worker.send(json!({ "command": "list-screenings" })).await;
    assert_eq!(list["total"], 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_process_loses_no_answer() {
    if let Some(folder) = std::env::var_os("REPERE_TEST_KILLED") {
        killed_one(folder.into()).await;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let mut child = std::process::Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "killed_process_loses_no_answer", "--nocapture"])
        .env("REPERE_TEST_KILLED", folder.path())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("a process");
    let lines = std::io::BufRead::lines(std::io::BufReader::new(
        child.stdout.take().expect("its output"),
    ));
    let page = lines
        .map_while(Result::ok)
        .find_map(|line| Some(line.strip_prefix("page ")?.to_owned()))
        .expect("it came to its page");
    child.kill().expect("it can be killed");
    child.wait().expect("it ended");

    let page: Value = serde_json::from_str(&page).expect("JSON");
    let mut worker = Worker::new();
    worker.folder = folder;
    worker.restart();
    let status = worker.unlock().await;
    let again = worker
        .send(json!({ "command": "open-screening", "screening": status["resume"] }))
        .await;
    assert_eq!(again, page);
}

/// What the process does that will be killed.
#[allow(clippy::print_stdout, reason = "its parent reads the page from it")]
async fn killed_one(folder: std::path::PathBuf) -> ! {
    let mut worker = Worker::new();
    worker.folder = tempfile::TempDir::new_in(&folder).expect("a folder");
    // The folder outlives the process: it is the parent's to clear away.
    let mut config = repere_app::AppConfig::new(folder.join("vault"));
    config.kdf = repere_app::KdfParameters::for_tests();
    worker.app = repere_app::App::open(config);
    worker.create().await;
    let (screening, _) = worker.begin("ro", "ar").await;
    worker
        .answer(&screening, "age-band", json!({ "code": "adult" }))
        .await;
    let page = worker
        .answer(&screening, "work", json!({ "code": "home" }))
        .await;
    println!("\npage {page}");
    std::thread::sleep(std::time::Duration::from_secs(60));
    panic!("nobody killed {PASSPHRASE}");
}

#[track_caller]
fn find<'a>(list: &'a Value, name: &str, value: &str) -> &'a Value {
    let list = list.as_array().expect("a list");
    let found = list.iter().find(|one| one[name] == value);
    found.unwrap_or_else(|| panic!("no {value} in {list:#?}"))
}

/// A view with every text, language and moment of change taken out.
fn without_words(view: Value) -> Value {
    match view {
        Value::Object(members) if members.contains_key("fallback") => Value::Null,
        Value::Object(members) => members
            .into_iter()
            .filter(|(name, _)| {
                !["interviewer", "respondent", "changedAt"].contains(&name.as_str())
            })
            .map(|(name, member)| (name, without_words(member)))
            .collect(),
        Value::Array(list) => list.into_iter().map(without_words).collect(),
        other => other,
    }
}
