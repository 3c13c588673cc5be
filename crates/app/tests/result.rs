//! The result and what belongs to it, on the real vault and the real packs: what is told beside the
//! outcome, the worker's judgement, the person's words, going on with another protocol, rights, paper.

mod device_and_hub;

use device_and_hub::{Worker, World, draft, of_concern, text};
use repere_protocol::PackFiles;
use serde_json::{Value, json};
use std::path::Path;

async fn begun(worker: &Worker, protocol: &str) -> (String, Value) {
    let page = worker
        .send(json!({
            "command": "begin-screening",
            "protocol": protocol,
            "interviewerLocale": "fr",
            "respondentLocale": "fr",
        }))
        .await;
    let screening = text(&page["screening"]["id"]);
    let page = worker.begin_questions(&screening, "questions").await;
    (screening, page)
}

async fn result(worker: &Worker, screening: &str) -> Value {
    worker
        .send(json!({ "command": "show-result", "screening": screening }))
        .await
}

#[track_caller]
fn ids(list: &Value, name: &str) -> Vec<String> {
    let list = list.as_array().expect("a list");
    list.iter().map(|one| text(&one[name])).collect()
}

/// The protocol crate's frozen pack that uses everything that is told beside the outcome.
fn with_everything_beside() -> PackFiles {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../protocol/tests/frozen/format-1-additions");
    let names = ["protocol.toml", "texts/fr.ftl", "texts/ar.ftl"];
    let files = names.map(|name| {
        let bytes = std::fs::read(folder.join(name)).expect("a frozen file");
        (name.to_owned(), bytes)
    });
    PackFiles(files.into_iter().collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn views_points_and_types_of_exploitation_stand_beside_the_outcome() {
    let worker = Worker::with(|config| config.packs.push(with_everything_beside()));
    worker.create().await;
    let (screening, _) = begun(&worker, "frozen-additions").await;
    let answers = [
        ("age-band", json!({ "code": "18-or-more" })),
        ("has-work", json!({ "code": "yes" })),
        ("papers", json!({ "code": "taken" })),
    ];
    for (question, answer) in answers {
        let page = worker.answer(&screening, question, answer).await;
        assert_eq!(page["settled"], false, "{question}");
    }
    let open = result(&worker, &screening).await;
    assert_eq!(
        (&open["exact"], &open["settled"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(ids(&open["dimensions"], "id"), ["signs"]);
    assert_eq!(ids(&open["views"], "id"), ["forced-labour"]);
    let duress = &open["views"][0]["dimensions"][0];
    assert_eq!(duress["id"], "work-under-duress");
    assert_eq!(ids(&duress["sides"], "id"), ["involuntariness", "menace"]);
    assert_eq!(duress["sides"][1]["count"], 1);
    let score = &open["scores"][0];
    assert_eq!(score["title"]["text"], "Points de préoccupation");
    assert_eq!(score["points"], 2);
    assert_eq!(
        (&score["lowest"], &score["highest"]),
        (&json!(1), &json!(7))
    );
    let unknown = ["forced-begging", "forced-crime"];
    assert_eq!(ids(&open["exploitations"], "id"), unknown);
    assert_eq!(open["exploitations"][0]["present"], false);

    let told = json!({ "codes": ["steal"] });
    worker.answer(&screening, "told-to", told).await;
    let shown = result(&worker, &screening).await;
    assert_eq!(ids(&shown["exploitations"], "id"), ["forced-crime"]);
    assert_eq!(shown["exploitations"][0]["present"], true);
    let hurt = json!({ "codes": ["hurt", "watched"] });
    let page = worker.answer(&screening, "signs", hurt).await;
    assert_eq!(page["settled"], true, "nothing left can lower it");
    let shown = result(&worker, &screening).await;
    assert_eq!(shown["outcome"]["id"], "clear-concern");
    assert_eq!(shown["settled"], true);
    // It can hand its answers on to a pack that is not on this device: nothing is offered.
    assert_eq!(shown["continueWith"], json!([]));
    let go =
        json!({ "command": "continue-with", "screening": screening, "protocol": "papers-and-pay" });
    assert_eq!(worker.fails(go).await, "protocol-unknown");
}

#[tokio::test(flavor = "multi_thread")]
async fn contradiction_is_told_with_its_answers() {
    let worker = Worker::ready().await;
    let (screening, _) = begun(&worker, "unaccompanied-minor").await;
    worker
        .answer_as(
            &screening,
            "seen",
            json!({ "codes": ["around"] }),
            "observed",
        )
        .await;
    let seen = json!({ "codes": ["phone-rings"] });
    let page = worker
        .answer_as(&screening, "seen-around", seen, "observed")
        .await;
    assert_eq!(page["contradictions"], json!([]));
    let page = worker
        .answer(&screening, "phone", json!({ "codes": ["none"] }))
        .await;
    let told = &page["contradictions"][0];
    assert_eq!(told["id"], "phone");
    assert_eq!(ids(&told["answers"], "question"), ["seen-around", "phone"]);
    assert_eq!(told["answers"][0]["provenance"], "observed");
    assert!(!text(&told["text"]["text"]).is_empty());
    let shown = result(&worker, &screening).await;
    assert_eq!(shown["contradictions"][0], *told);
}

#[tokio::test(flavor = "multi_thread")]
async fn judgement_stands_beside_the_outcome_with_a_reason_and_a_history() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, page) = worker.begin("fr", "fr").await;
    worker.interview(&screening, page, &of_concern()).await;
    let before = result(&worker, &screening).await;
    assert_eq!(before["judgements"], json!([]));
    let lower = text(&before["outcomes"][1]["id"]);
    assert_ne!(lower, before["outcome"]["id"]);
    let judge = |outcome: Value, reason: &str| json!({ "command": "set-judgement", "screening": screening, "outcome": outcome, "reason": reason });
    let failed = worker.fails(judge(json!(lower), "  ")).await;
    assert_eq!(failed, "judgement-reason-missing");
    let failed = worker.fails(judge(json!("certain"), "x")).await;
    assert_eq!(failed, "outcome-unknown");
    let agreed = worker
        .send(judge(before["outcome"]["id"].clone(), ""))
        .await;
    assert_eq!(agreed["judgements"].as_array().map(Vec::len), Some(1));
    let judged = worker.send(judge(json!(lower), "« Elle rit »")).await;
    assert_eq!(judged["outcome"], before["outcome"], "it changes nothing");
    assert_eq!(judged["judgements"][0]["outcome"]["id"], lower.as_str());
    assert_eq!(judged["judgements"][0]["reason"], "« Elle rit »");
    assert_eq!(judged["judgements"].as_array().map(Vec::len), Some(2));

    worker
        .send(json!({ "command": "finish-screening", "screening": screening }))
        .await;
    let list = worker.send(json!({ "command": "list-screenings" })).await;
    assert_eq!(list["items"][0]["judgement"]["id"], lower.as_str());

    // It goes with a referral only when the worker says so.
    let preview = json!({ "command": "preview-referral", "draft": draft(&screening) });
    let shown = worker.send(preview).await;
    assert!(
        !device_and_hub::shown(&shown)
            .iter()
            .any(|(field, _)| *field == "judgement")
    );
    assert!(
        shown["withheld"]
            .as_array()
            .expect("a list")
            .contains(&json!("judgement"))
    );
    let mut with = draft(&screening);
    with["includeJudgement"] = json!(true);
    worker.queue(with).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let read = world.desk_reads().await;
    let judgement = read[0].judgement.as_ref().expect("it was disclosed");
    assert_eq!(judgement.outcome, lower);
    assert!(read[0].texts.contains_key(&format!("outcome-{lower}")));

    let taken_back = worker.send(judge(Value::Null, "")).await;
    assert_eq!(taken_back["judgements"][0]["outcome"], Value::Null);
    let list = worker.send(json!({ "command": "list-screenings" })).await;
    assert_eq!(list["items"][0]["judgement"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn own_words_stay_apart_and_go_only_with_the_notes() {
    let world = World::new().await;
    let mut worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, _) = worker.begin("fr", "ar").await;
    let said = " « قال لي <b>اصمت</b> » ";
    let set = |question: &str, words: &str| json!({ "command": "set-own-words", "screening": screening, "question": question, "words": words });
    let failed = worker.fails(set("no-such", "x")).await;
    assert_eq!(failed, "question-unknown");
    let failed = worker.fails(set("age-band", &"x".repeat(10_001))).await;
    assert_eq!(failed, "note-too-long");
    let page = worker.send(set("age-band", said)).await;
    assert_eq!(page["page"]["question"]["ownWords"], said);
    assert_eq!(page["page"]["question"]["note"], "");
    worker.restart();
    worker.unlock().await;
    let shown = result(&worker, &screening).await;
    assert_eq!(shown["ownWords"][0]["words"], said, "word for word");

    let preview = json!({ "command": "preview-referral", "draft": draft(&screening) });
    let shown = worker.send(preview).await;
    assert!(
        shown["withheld"]
            .as_array()
            .expect("a list")
            .contains(&json!("notes"))
    );
    let mut with = draft(&screening);
    with["includeNotes"] = json!(true);
    let preview = json!({ "command": "preview-referral", "draft": with });
    let shown = worker.send(preview).await;
    let fields = device_and_hub::shown(&shown);
    assert!(
        fields
            .iter()
            .any(|(field, _)| *field == "own_words.age-band")
    );
    worker.queue(with).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let read = world.desk_reads().await;
    assert_eq!(
        read[0].own_words.as_ref().expect("disclosed")[0].words,
        said
    );
    assert_eq!(read[0].notes.as_ref().map(Vec::len), Some(0));
    let page = worker.send(set("age-band", "  ")).await;
    assert_eq!(page["page"]["question"]["ownWords"], "");
}

#[tokio::test(flavor = "multi_thread")]
async fn protocol_goes_on_from_another_without_asking_again() {
    let worker = Worker::ready().await;
    let (screening, page) = begun(&worker, "first-contact").await;
    let first = text(&page["page"]["question"]["id"]);
    worker
        .answer(&screening, "age-band", json!({ "code": "adult" }))
        .await;
    worker
        .answer_as(
            &screening,
            "papers-held-by",
            json!({ "code": "employer" }),
            "volunteered",
        )
        .await;
    let shown = result(&worker, &screening).await;
    let offered = ids(&shown["continueWith"], "protocol");
    assert!(
        offered.contains(&"labour-exploitation".to_owned()),
        "{first}"
    );

    let go = |protocol: &str| json!({ "command": "continue-with", "screening": screening, "protocol": protocol });
    let failed = worker.fails(go("financial-signs")).await;
    assert_eq!(failed, "protocol-not-continued");
    let page = worker.send(go("labour-exploitation")).await;
    let next = text(&page["screening"]["id"]);
    assert_ne!(next, screening);
    assert_eq!(page["screening"]["code"], "K2");
    assert_ne!(
        page["page"]["question"]["id"], "age-band",
        "it was answered"
    );
    assert_ne!(page["page"]["question"]["id"], "papers-held-by");
    let go_to = json!({ "command": "go-to", "screening": next, "question": "papers-held-by" });
    let page = worker.send(go_to).await;
    let recorded = &page["page"]["question"]["recorded"];
    assert_eq!(recorded["answer"], json!({ "code": "employer" }));
    assert_eq!(recorded["provenance"], "volunteered", "as it became known");
    // The first screening stays as it was.
    let list = worker.send(json!({ "command": "list-screenings" })).await;
    assert_eq!(list["total"], 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn observed_protocol_needs_no_respondent_language() {
    let worker = Worker::ready().await;
    let list = worker.send(json!({ "command": "list-protocols" })).await;
    for protocol in list.as_array().expect("a list") {
        let asks = protocol["id"] != "financial-signs";
        assert_eq!(protocol["asks"], asks, "{}", protocol["id"]);
    }
    let (_, page) = begun(&worker, "financial-signs").await;
    assert_eq!(page["page"]["question"]["canAsk"], false);
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_and_numbers_are_those_of_the_place_and_the_person() {
    let worker = Worker::ready().await;
    let all = worker.send(json!({ "command": "list-departements" })).await;
    assert_eq!(all.as_array().map(Vec::len), Some(108));
    let choose = |code: Value| json!({ "command": "set-departement", "departement": code });
    assert_eq!(
        worker.fails(choose(json!("20"))).await,
        "departement-unknown"
    );
    let status = worker.send(choose(json!("75"))).await;
    assert_eq!(status["departement"], "75");
    let (screening, _) = begun(&worker, "labour-exploitation").await;
    worker
        .answer(&screening, "age-band", json!({ "code": "15-17" }))
        .await;
    let shown = result(&worker, &screening).await;
    let contacts = ids(&shown["contacts"], "id");
    assert!(contacts.contains(&"crip".to_owned()));
    assert!(
        !contacts.contains(&"ac-se".to_owned()),
        "it takes adults only"
    );
    let rights = worker
        .send(json!({ "command": "show-rights", "screening": screening }))
        .await;
    let rights = ids(&rights["rights"], "id");
    assert!(rights.contains(&"child".to_owned()));
    assert!(!rights.contains(&"stay".to_owned()));
    let status = worker.send(choose(Value::Null)).await;
    assert_eq!(status["departement"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn danger_shows_the_numbers_for_this_person() {
    let worker = Worker::ready().await;
    let (screening, _) = begun(&worker, "labour-exploitation").await;
    for (age, expected) in [
        ("adult", vec!["17", "112", "114", "15", "18", "3114"]),
        ("15-17", vec!["17", "112", "114", "15", "18", "119", "3114"]),
    ] {
        worker
            .answer(&screening, "age-band", json!({ "code": age }))
            .await;
        let danger = json!({ "command": "report-danger", "screening": screening });
        let shown = worker.send(danger).await;
        assert_eq!(ids(&shown["contacts"], "number"), expected, "{age}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rights_are_in_the_persons_language_and_betray_nothing() {
    let worker = Worker::ready().await;
    let (screening, _) = worker.begin("fr", "ar").await;
    let rights = worker
        .send(json!({ "command": "show-rights", "screening": screening }))
        .await;
    assert_eq!(rights["title"]["locale"], "ar");
    assert_eq!(rights["title"]["direction"], "rtl");
    assert_eq!(rights["rights"][0]["forWorker"]["locale"], "fr");
    assert_eq!(rights["rights"][0]["verifiedOn"], Value::Null);
    let numbers = ids(&rights["contacts"], "number");
    assert!(numbers.contains(&"112".to_owned()));
    let (screening, _) = worker.begin("fr", "fr").await;
    let rights = worker
        .send(json!({ "command": "show-rights", "screening": screening }))
        .await;
    // A contact's name may say too much, so paper has only what it is for.
    let mut paper = rights.clone();
    for contact in paper["contacts"].as_array_mut().expect("a list") {
        contact["name"] = Value::Null;
    }
    for right in paper["rights"].as_array_mut().expect("a list") {
        right["source"] = Value::Null;
    }
    let said = paper.to_string().to_lowercase();
    for word in [
        "repère",
        "traite",
        "exploitation",
        "victime",
        "prostitution",
    ] {
        assert!(!said.contains(word), "{word}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn paper_has_what_counts_with_how_it_became_known() {
    let worker = Worker::ready().await;
    let (screening, _) = begun(&worker, "labour-exploitation").await;
    worker
        .answer(&screening, "age-band", json!({ "code": "15-17" }))
        .await;
    worker
        .answer_as(
            &screening,
            "papers-held-by",
            json!({ "code": "employer" }),
            "observed",
        )
        .await;
    worker
        .send(json!({ "command": "set-note", "screening": screening, "question": "age-band", "note": "hésite" }))
        .await;
    let paper = worker
        .send(json!({ "command": "show-paper", "screening": screening }))
        .await;
    assert_eq!(paper["mayBeMinor"], true);
    let facts = paper["facts"].as_array().expect("facts");
    let held = facts
        .iter()
        .find(|fact| fact["question"] == "papers-held-by");
    assert_eq!(held.expect("it counts")["provenance"], "observed");
    assert_eq!(paper["notes"][0]["note"], "hésite");
}

/// A screening of somebody of whom this was said before the questions.
async fn said_of_child(worker: &Worker, said: &str, way: &str) -> String {
    let begin = json!({
        "command": "begin-screening", "protocol": "labour-exploitation",
        "interviewerLocale": "fr", "respondentLocale": "fr",
    });
    let page = worker.send(begin).await;
    let screening = text(&page["screening"]["id"]);
    settle_child(worker, &screening, said).await;
    worker.begin_questions(&screening, way).await;
    screening
}

async fn settle_child(worker: &Worker, screening: &str, said: &str) {
    let settle = json!({
        "command": "settle-before", "screening": screening, "item": "child", "said": said,
    });
    worker.send(settle).await;
}

fn has_step(result: &Value, text: &Value) -> bool {
    let steps = result["nextSteps"].as_array().expect("a list");
    steps.iter().any(|step| step["text"] == *text)
}

/// The step that comes first for a child, as it is told of one who answered to be 15 to 17.
async fn childs_step(worker: &Worker) -> Value {
    let (screening, _) = begun(worker, "labour-exploitation").await;
    let step = |result: &Value| -> Vec<Value> {
        let steps = result["nextSteps"].as_array().expect("a list").iter();
        steps.map(|step| step["text"].clone()).collect()
    };
    let answer = |age: &'static str| worker.answer(&screening, "age-band", json!({ "code": age }));
    answer("adult").await;
    let of_adult = step(&result(worker, &screening).await);
    answer("15-17").await;
    let of_child = step(&result(worker, &screening).await);
    let only = of_child.into_iter().find(|one| !of_adult.contains(one));
    only.expect("a child has a step of its own")
}

/// Everything that is told of somebody who is or may be a child.
#[track_caller]
fn check_child(result: &Value, danger: &Value, paper: &Value, step: &Value) {
    assert_eq!(result["outcome"]["id"], "protect-the-child");
    let contacts = ids(&result["contacts"], "id");
    assert!(contacts.contains(&"crip".to_owned()), "{contacts:?}");
    assert!(!contacts.contains(&"ac-se".to_owned()), "{contacts:?}");
    assert!(ids(&danger["contacts"], "number").contains(&"119".to_owned()));
    assert_eq!(paper["mayBeMinor"], true);
    assert!(has_step(result, step), "{}", result["nextSteps"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn outcome_of_somebody_said_to_be_a_child_is_never_below_the_floor() {
    let worker = Worker::ready().await;
    let choose = json!({ "command": "set-departement", "departement": "75" });
    worker.send(choose).await;
    let step = childs_step(&worker).await;
    for said in ["yes", "unsure"] {
        for (way, answer) in [("observation", None), ("questions", Some("adult"))] {
            let screening = said_of_child(&worker, said, way).await;
            if let Some(age) = answer {
                worker
                    .answer(&screening, "age-band", json!({ "code": age }))
                    .await;
            }
            let ask = |name: &str| json!({ "command": name, "screening": screening });
            let shown = worker.send(ask("finish-screening")).await;
            let danger = worker.send(ask("report-danger")).await;
            let paper = worker.send(ask("show-paper")).await;
            check_child(&shown, &danger, &paper, &step);
            assert_eq!(shown["lowest"]["id"], "protect-the-child");
            let list = json!({ "command": "list-screenings" });
            let kept = worker.send(list.clone()).await;
            assert_eq!(kept["items"][0]["outcome"]["id"], "protect-the-child");

            // The worker takes it back, and says it again of what is finished.
            settle_child(&worker, &screening, "no").await;
            let kept = worker.send(list.clone()).await;
            assert_eq!(kept["items"][0]["outcome"]["id"], "none-recorded");
            settle_child(&worker, &screening, said).await;
            let kept = worker.send(list).await;
            assert_eq!(kept["items"][0]["outcome"]["id"], "protect-the-child");
        }
    }
}

/// What is told beside the outcome that cannot be true together, by its id.
fn contradictions(page: &Value) -> Vec<String> {
    ids(&page["contradictions"], "id")
}

#[tokio::test(flavor = "multi_thread")]
async fn child_said_before_and_adult_in_the_answers_is_a_contradiction() {
    let worker = Worker::ready().await;
    for (said, age, expected) in [
        ("yes", "adult", &["before:child"][..]),
        ("yes", "says-adult", &[]),
        ("yes", "unsure", &[]),
        ("yes", "15-17", &[]),
        // Who may be a child is in doubt, and the answer is no contradiction to a doubt.
        ("unsure", "adult", &[]),
        ("no", "adult", &[]),
    ] {
        let screening = said_of_child(&worker, said, "questions").await;
        let page = worker
            .answer(&screening, "age-band", json!({ "code": age }))
            .await;
        assert_eq!(contradictions(&page), expected, "{said}, {age}");
        let shown = result(&worker, &screening).await;
        assert_eq!(contradictions(&shown), expected, "{said}, {age}");
        let told = &shown["contradictions"][0];
        assert_eq!(*told, page["contradictions"][0], "{said}, {age}");
        if expected.is_empty() {
            continue;
        }
        assert_eq!(ids(&told["answers"], "question"), ["age-band"]);
        assert_eq!(told["text"]["locale"], "fr");
        assert!(text(&told["text"]["text"]).contains("18 ans ou plus"));
        // It changes nothing, and goes when one of the two is taken back.
        assert_eq!(shown["outcome"]["id"], "protect-the-child");
        settle_child(&worker, &screening, "no").await;
        assert!(contradictions(&result(&worker, &screening).await).is_empty());
        settle_child(&worker, &screening, "yes").await;
        let page = worker
            .answer(&screening, "age-band", json!({ "code": "15-17" }))
            .await;
        assert!(contradictions(&page).is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn child_said_before_and_no_answer_on_the_age_is_no_contradiction() {
    let worker = Worker::ready().await;
    let screening = said_of_child(&worker, "yes", "questions").await;
    assert!(contradictions(&result(&worker, &screening).await).is_empty());
    for unknown in ["not-asked", "prefers-not-to-say"] {
        let page = worker
            .answer(&screening, "age-band", json!({ "unanswered": unknown }))
            .await;
        assert!(contradictions(&page).is_empty(), "{unknown}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn outcome_above_the_floor_stays_for_somebody_said_to_be_a_child() {
    let worker = Worker::ready().await;
    let (screening, page) = worker.begin("fr", "fr").await;
    worker.interview(&screening, page, &of_concern()).await;
    let before = result(&worker, &screening).await;
    assert_ne!(before["outcome"]["id"], "protect-the-child");
    settle_child(&worker, &screening, "yes").await;
    let after = result(&worker, &screening).await;
    assert_eq!(after["outcome"], before["outcome"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn referral_of_somebody_said_to_be_a_child_tells_the_floor() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let screening = said_of_child(&worker, "yes", "questions").await;
    worker
        .answer(&screening, "age-band", json!({ "code": "adult" }))
        .await;
    worker.queue(draft(&screening)).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let read = world.desk_reads().await;
    let told = serde_json::to_value(&read[0]).expect("JSON");
    assert_eq!(told["assessment"]["outcome"], "protect-the-child");
    assert_eq!(told["assessment"]["lowest"], "protect-the-child");
    assert!(told["texts"]["outcome-protect-the-child"].is_object());
}
