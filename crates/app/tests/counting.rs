//! What stands at a question that a changed answer closed: it is in nothing that is shown, printed, compared
//! or sent, it is listed apart, and it can be brought back and removed.

mod device_and_hub;

use device_and_hub::{Worker, World, draft, text};
use repere_casebook::{Casebook, testing};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

const NOTE: &str = "REMARQUE FERMEE";
const WORDS: &str = "PAROLES FERMEES dites mot pour mot par cette personne";
const DRAFT: &str = "{\"typed\":\"SAISIE FERMEE\"}";
const MARKS: [&str; 3] = ["REMARQUE", "PAROLES", "SAISIE"];
/// The answers whose route leads to `debt-start`.
const OPENING: [(&str, &str); 4] = [
    ("age-band", "adult"),
    ("owes-money", "work-people"),
    ("debt-work", "yes"),
    ("debt-start", "before"),
];

async fn open_debt(worker: &Worker, visit: Option<&str>) -> String {
    let mut begin = json!({
        "command": "begin-screening",
        "protocol": "labour-exploitation",
        "interviewerLocale": "fr",
        "respondentLocale": "fr",
    });
    if let Some(visit) = visit {
        begin["visit"] = json!(visit);
    }
    let page = worker.send(begin).await;
    let screening = text(&page["screening"]["id"]);
    worker.begin_questions(&screening, "questions").await;
    for (question, code) in OPENING {
        let answer = json!({ "code": code });
        worker.answer(&screening, question, answer).await;
    }
    for (command, member, said) in [
        ("set-note", "note", NOTE),
        ("set-own-words", "words", WORDS),
    ] {
        let command = json!({
            "command": command,
            "screening": screening,
            "question": "debt-start",
            member: said,
        });
        worker.send(command).await;
    }
    worker.keep_draft(&screening, "debt-start", DRAFT).await;
    screening
}

async fn closed(worker: &Worker, screening: &str) -> Value {
    worker
        .send(json!({ "command": "list-closed", "screening": screening }))
        .await
}

fn everything(screening: &str) -> Value {
    let mut all = draft(screening);
    all["includeAnswers"] = json!(true);
    all["includeNotes"] = json!(true);
    all
}

/// The marks and the closed questions that a reply names.
fn named(reply: &Value) -> Vec<&'static str> {
    let reply = reply.to_string();
    let looked_for = MARKS.into_iter().chain(["debt-start", "debt-work"]);
    looked_for.filter(|mark| reply.contains(mark)).collect()
}

/// An answer that closes the questions on the debt, and one that leaves it open whether they are asked.
fn closing() -> [(&'static str, Value); 2] {
    [
        ("no debt", json!({ "code": "no" })),
        ("not known", json!({ "unanswered": "does-not-know" })),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn closed_question_is_in_nothing_that_is_shown_printed_or_sent() {
    let world = World::new().await;
    for (why, answer) in closing() {
        let worker = Worker::ready().await;
        worker.enrol(&world).await;
        let visit = json!({ "command": "open-visit", "about": { "place": "", "day": "2026-11-20", "sector": null } });
        let visit = worker.send(visit).await;
        let visit = text(&visit["visit"]["id"]);
        let (one, other) = (
            open_debt(&worker, Some(&visit)).await,
            open_debt(&worker, Some(&visit)).await,
        );
        let seen = json!({ "command": "show-visit", "visit": visit });
        let before = worker.send(seen.clone()).await.to_string();
        assert!(before.contains("PAROLES"), "both said the same sentence");
        for screening in [&one, &other] {
            let page = worker.answer(screening, "owes-money", answer.clone()).await;
            assert_eq!(page["closed"], 2, "{why}");
            let finish = json!({ "command": "finish-screening", "screening": screening });
            assert_eq!(worker.send(finish).await["closed"], 2, "{why}");
        }
        let preview = json!({ "command": "preview-referral", "draft": everything(&one) });
        for (what, command) in [
            (
                "paper",
                json!({ "command": "show-paper", "screening": one }),
            ),
            ("preview", preview),
        ] {
            let reply = worker.send(command).await;
            assert_eq!(named(&reply), [] as [&str; 0], "{why}, {what}");
        }
        let result = json!({ "command": "show-result", "screening": one });
        let result = worker.send(result).await;
        for part in ["ownWords", "indications", "keptAnswers", "draft"] {
            assert_eq!(named(&result[part]), [] as [&str; 0], "{why}, {part}");
        }
        let visit = worker.send(seen).await;
        assert_eq!(named(&visit["common"]), [] as [&str; 0], "{why}, the visit");

        worker.queue(everything(&one)).await;
        worker.send(json!({ "command": "send-outbox" })).await;
        let documents = world.desk_reads().await;
        let document = documents.last().expect("the referral");
        let document = serde_json::to_value(document).expect("JSON");
        assert_eq!(named(&document), [] as [&str; 0], "{why}, the document");

        let follow = json!({ "command": "begin-follow-up", "screening": one });
        let follow = text(&worker.send(follow).await["screening"]["id"]);
        assert_eq!(
            closed(&worker, &follow).await,
            json!([]),
            "{why}, followed up"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn closed_question_is_listed_with_the_answer_that_closed_it_and_comes_back_with_it() {
    let worker = Worker::ready().await;
    let screening = open_debt(&worker, None).await;
    assert_eq!(closed(&worker, &screening).await, json!([]));
    for (why, answer) in closing() {
        worker.answer(&screening, "owes-money", answer).await;
        let list = closed(&worker, &screening).await;
        let ids: Vec<String> = (list.as_array().expect("a list").iter())
            .map(|one| text(&one["question"]))
            .collect();
        assert_eq!(ids, ["debt-work", "debt-start"], "{why}");
        let at = &list[1];
        assert_eq!(at["note"], NOTE, "{why}");
        assert_eq!(at["ownWords"], WORDS, "{why}");
        assert_eq!(at["draft"], DRAFT, "{why}");
        assert_eq!(at["provenance"], "answered", "{why}");
        assert_ne!(at["answer"]["text"], "", "{why}");
        let by = at["closedBy"].as_array().expect("a list");
        assert_eq!(by.len(), 1, "{why}: {by:?}");
        assert_eq!(by[0]["question"], "owes-money", "{why}");
        let go = json!({ "command": "go-to", "screening": screening, "question": "debt-start" });
        assert_eq!(worker.fails(go).await, "question-not-reached", "{why}");

        let again = json!({ "code": "work-people" });
        let page = worker.answer(&screening, "owes-money", again).await;
        assert_eq!(page["closed"], 0, "{why}");
        let go = json!({ "command": "go-to", "screening": screening, "question": "debt-start" });
        let page = worker.send(go).await;
        let question = &page["page"]["question"];
        assert_eq!(question["note"], NOTE, "{why}");
        assert_eq!(question["ownWords"], WORDS, "{why}");
        assert_eq!(
            question["recorded"]["answer"],
            json!({ "code": "before" }),
            "{why}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn closed_question_is_emptied_part_by_part_for_good() {
    let mut worker = Worker::ready().await;
    let screening = open_debt(&worker, None).await;
    let remove = |question: &str, part: &str| {
        json!({
            "command": "remove-closed",
            "screening": screening,
            "question": question,
            "part": part,
        })
    };
    let counts = worker.fails(remove("debt-start", "note")).await;
    assert_eq!(counts, "question-counts");
    worker
        .answer(&screening, "owes-money", json!({ "code": "no" }))
        .await;
    for (part, member) in [
        ("note", "note"),
        ("own-words", "ownWords"),
        ("draft", "draft"),
        ("answer", "answer"),
    ] {
        let before = closed(&worker, &screening).await;
        assert_ne!(before[1][member], Value::Null, "{part}");
        let left = worker.send(remove("debt-start", part)).await;
        let there = left.as_array().expect("a list").get(1);
        let there = there.map_or(&Value::Null, |at| &at[member]);
        assert_eq!(there, &Value::Null, "{part}");
        let twice = worker.fails(remove("debt-start", part)).await;
        assert_eq!(twice, "not-found", "{part}");
    }
    worker.restart();
    worker.unlock().await;
    let left = closed(&worker, &screening).await;
    assert_eq!(left.as_array().expect("a list").len(), 1, "debt-work stays");
    let again = json!({ "code": "work-people" });
    let page = worker.answer(&screening, "owes-money", again).await;
    assert_eq!(page["closed"], 0);
    let go = json!({ "command": "go-to", "screening": screening, "question": "debt-start" });
    let page = worker.send(go).await;
    let question = &page["page"]["question"];
    assert_eq!(
        question["recorded"],
        Value::Null,
        "never answered, as it seems"
    );
    assert_eq!(
        (&question["note"], &question["draft"]),
        (&json!(""), &Value::Null)
    );
}

/// How many answers the list of screenings says, and the page of its visit too.
async fn counted(worker: &Worker, visit: &str) -> u64 {
    let list = worker.send(json!({ "command": "list-screenings" })).await;
    let seen = json!({ "command": "show-visit", "visit": visit });
    let seen = worker.send(seen).await;
    let of_visit = &seen["interviews"][0]["screening"]["answered"];
    assert_eq!(list["items"][0]["answered"], *of_visit);
    of_visit.as_u64().expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn list_counts_the_answers_that_count() {
    let mut worker = Worker::ready().await;
    let visit = json!({ "command": "open-visit", "about": { "place": "", "day": "2026-11-20", "sector": null } });
    let visit = text(&worker.send(visit).await["visit"]["id"]);
    let screening = open_debt(&worker, Some(&visit)).await;
    let all = OPENING.len() as u64;
    assert_eq!(counted(&worker, &visit).await, all);
    for (why, answer) in closing() {
        worker.answer(&screening, "owes-money", answer).await;
        assert_eq!(counted(&worker, &visit).await, all - 2, "{why}");
        // The second time it is what was kept, also after the vault was closed.
        assert_eq!(counted(&worker, &visit).await, all - 2, "{why}, again");
        worker.restart();
        worker.unlock().await;
        assert_eq!(counted(&worker, &visit).await, all - 2, "{why}, reopened");
        let again = json!({ "code": "work-people" });
        worker.answer(&screening, "owes-money", again).await;
        assert_eq!(counted(&worker, &visit).await, all, "{why}, brought back");
    }
    // What is erased while it is closed does not come back.
    let debt =
        |code: &'static str| worker.answer(&screening, "owes-money", json!({ "code": code }));
    debt("no").await;
    let remove = json!({
        "command": "remove-closed", "screening": screening, "question": "debt-start", "part": "answer",
    });
    worker.send(remove).await;
    debt("work-people").await;
    assert_eq!(counted(&worker, &visit).await, all - 1);
}

/// What a screening that cannot be read has is said, and never kept as what counts.
#[tokio::test(flavor = "multi_thread")]
async fn answers_that_cannot_be_read_are_not_counted_for_good() {
    let mut worker = Worker::ready().await;
    let screening = open_debt(&worker, None).await;
    worker.app.close();
    let folder = worker.folder.path().join("vault");
    let passphrase = repere_app::SecretString::from(device_and_hub::PASSPHRASE);
    let vault = || {
        let opened = Casebook::unlock(&folder, &passphrase, device_and_hub::now());
        opened.expect("it opens")
    };
    let id = screening.parse().expect("an id");
    // Of a version that knows another kind of answer.
    let unknown = testing::answer("free-to-go", r#"{"from-a-later-version":1}"#, 0);
    let opened = vault();
    (opened.record_answer(id, &unknown, None)).expect("recorded");
    opened.lock().expect("locked");
    worker.restart();
    worker.unlock().await;
    let all = OPENING.len() + 1;
    for _ in 0..2 {
        let list = worker.send(json!({ "command": "list-screenings" })).await;
        assert_eq!(list["items"][0]["answered"], all);
    }
    worker.app.close();
    let listed = vault().listed(id).expect("read").expect("there");
    assert_eq!(listed.answered, None);
}

/// Every file of `src`, by its path in it.
fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut found) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                let inside = path.strip_prefix(&root).expect("inside").to_owned();
                found.push((inside, text.split_whitespace().collect()));
            }
        }
    }
    found
}

#[test]
fn vault_is_asked_for_what_stands_at_questions_in_one_place_alone() {
    for (read, only) in [
        (".notes(", &["screening/counting.rs"][..]),
        (".drafts(", &["screening/counting.rs"]),
        ("vault.own_words(", &["screening/counting.rs"]),
        (
            "vault.answers(",
            &["screening/counting.rs", "screening/case.rs"],
        ),
    ] {
        let files = sources().into_iter();
        let mut reading: Vec<String> = files
            .filter(|(_, text)| text.contains(read))
            .map(|(path, _)| path.to_string_lossy().into_owned())
            .collect();
        reading.sort();
        let mut only: Vec<&str> = only.to_vec();
        only.sort_unstable();
        assert_eq!(reading, only, "{read}");
    }
}
