//! A labour inspector's visit: six short interviews, what they have in common, and its referral.

mod device_and_hub;

use device_and_hub::{AGENCY, Worker, World, queue_visit, text};
use serde_json::{Value, json};

fn about(place: &str) -> Value {
    json!({ "place": place, "day": "2026-11-24", "sector": "A_AgricultureForestryAndFishing" })
}

async fn open(worker: &Worker) -> String {
    let about = about("Serres du Val");
    let view = worker.send(json!({ "command": "open-visit", "about": about }));
    text(&view.await["visit"]["id"])
}

async fn show(worker: &Worker, visit: &str) -> Value {
    worker
        .send(json!({ "command": "show-visit", "visit": visit }))
        .await
}

/// One short interview of the visit, to the end of its questions.
async fn interview(
    worker: &Worker,
    visit: &str,
    locales: (&str, &str),
    answers: &[(&str, Value)],
    own_words: Option<&str>,
) -> String {
    let page = worker
        .send(json!({
            "command": "begin-screening",
            "protocol": "labour-exploitation",
            "interviewerLocale": locales.0,
            "respondentLocale": locales.1,
            "visit": visit,
        }))
        .await;
    assert_eq!(page["screening"]["visit"]["id"], visit);
    let screening = text(&page["screening"]["id"]);
    let page = worker.begin_questions(&screening, "questions").await;
    if let Some(words) = own_words {
        worker
            .send(json!({
                "command": "set-own-words",
                "screening": screening,
                "question": page["page"]["question"]["id"],
                "words": words,
            }))
            .await;
    }
    worker.interview(&screening, page, answers).await;
    worker
        .send(json!({ "command": "finish-screening", "screening": screening }))
        .await;
    screening
}

/// What somebody answers whose papers are held, or not; who may name who found the work.
fn answers(papers: &str, recruiter: Option<&str>) -> Vec<(&'static str, Value)> {
    let mut answers = vec![
        ("age-band", json!({ "code": "adult" })),
        ("work", json!({ "code": "agriculture" })),
        ("how-found", json!({ "codes": ["recruiter"] })),
        ("hours", json!({ "number": 39 })),
    ];
    match papers {
        // Only where the worker has looked as well is it known that papers are not held.
        "self" => {
            answers.push(("papers-held-by", json!({ "code": "self" })));
            answers.push(("seen", json!({ "codes": ["nothing"] })));
        }
        "unknown" => answers.push(("papers-held-by", json!({ "unanswered": "not-safe-to-ask" }))),
        code => answers.push(("papers-held-by", json!({ "code": code }))),
    }
    if let Some(name) = recruiter {
        answers.push(("recruiter-name", json!({ "text": name })));
    }
    answers
}

const REHEARSED: &str = "Le patron est très gentil avec nous.";

/// The six of the visit, in two languages.
async fn six(worker: &Worker, visit: &str, interviewer: &str) -> Vec<String> {
    let mut ids = Vec::new();
    for (papers, recruiter, own_words, respondent) in [
        ("employer", Some("M. Ali"), Some(REHEARSED), "ar"),
        (
            "employer",
            Some("m ali"),
            Some("le patron est très gentil avec nous"),
            "ro",
        ),
        ("employer", Some("Monsieur Ali"), None, "ro"),
        (
            "self",
            Some(" M.  ALI "),
            Some("Le patron… est très gentil avec nous !"),
            "fr",
        ),
        ("employer", None, Some("Le patron est gentil."), "ar"),
        ("unknown", None, None, "ar"),
    ] {
        let answers = answers(papers, recruiter);
        let locales = (interviewer, respondent);
        ids.push(interview(worker, visit, locales, &answers, own_words).await);
    }
    ids
}

#[tokio::test]
async fn six_interviews_and_what_they_share() {
    let worker = Worker::ready().await;
    let visit = open(&worker).await;
    let empty = show(&worker, &visit).await;
    assert_eq!(empty["next"], Value::Null);
    assert_eq!(empty["common"], json!([]));
    six(&worker, &visit, "fr").await;

    let view = show(&worker, &visit).await;
    assert_eq!(view["visit"]["code"], "V1");
    assert_eq!(
        view["visit"]["sector"]["name"]["text"],
        "Agriculture, forêt, pêche"
    );
    let codes: Vec<&Value> = view["interviews"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| &one["screening"]["code"])
        .collect();
    assert_eq!(codes, ["K6", "K5", "K4", "K3", "K2", "K1"]);
    let [common] = view["common"].as_array().expect("a list").as_slice() else {
        panic!("one protocol: {}", view["common"]);
    };
    assert_eq!(common["interviews"], 6);
    let held = common["indications"].as_array().expect("a list");
    let held = held.iter().find(|one| one["id"] == "documents-confiscated");
    let held = held.expect("papers held are common");
    let counts = [&held["present"], &held["settled"], &held["unknown"]];
    assert_eq!(
        counts,
        [4, 5, 1],
        "the one who was not asked is unknown, not a no"
    );
    assert_eq!(held["codes"], json!(["K1", "K2", "K3", "K5"]));
    assert_eq!(
        common["named"],
        json!([{
            "kind": "recruiter",
            "name": common["named"][0]["name"],
            "interviews": 3,
            "naming": 4,
            "codes": ["K1", "K2", "K4"],
        }])
    );
    assert_eq!(common["said"][0]["codes"], json!(["K1", "K2", "K4"]));
    assert_eq!(common["said"].as_array().map(Vec::len), Some(1));

    // The next person: the same protocol, the worker's language, and the languages of this visit first.
    let next = &view["next"];
    assert_eq!(next["protocol"], "labour-exploitation");
    assert_eq!(next["interviewerLocale"], "fr");
    let spoken: Vec<&Value> = next["locales"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| &one["locale"])
        .collect();
    assert_eq!(spoken, ["ar", "fr", "ro", "en"]);
}

/// Codes and counts are the same whatever the worker reads in.
#[tokio::test]
async fn visit_is_the_same_in_every_language() {
    let mut told = Vec::new();
    for locale in ["fr", "ar"] {
        let worker = Worker::ready().await;
        worker
            .send(json!({ "command": "set-interface-locale", "interfaceLocale": locale }))
            .await;
        let visit = open(&worker).await;
        six(&worker, &visit, locale).await;
        let view = show(&worker, &visit).await;
        let common = &view["common"][0];
        let list = |of: &str, keys: &[&str]| -> Vec<Vec<Value>> {
            let list = common[of].as_array().expect("a list").iter();
            list.map(|one| keys.iter().map(|key| one[*key].clone()).collect())
                .collect()
        };
        told.push((
            list(
                "indications",
                &["id", "present", "settled", "unknown", "codes"],
            ),
            list("named", &["kind", "interviews", "naming", "codes"]),
            list("said", &["interviews", "codes"]),
        ));
        let statement = &common["indications"][0]["statement"];
        assert_eq!(statement["locale"], locale);
    }
    assert_eq!(told[0], told[1]);
    assert!(!told[0].0.is_empty());
}

#[tokio::test]
async fn visit_form_is_kept_until_it_is_confirmed() {
    let mut worker = Worker::ready().await;
    let typed = async |worker: &Worker, visit: Value| {
        let form = worker.send(json!({ "command": "show-visit-form", "visit": visit }));
        form.await["draft"].clone()
    };
    let keep = |visit: Value, draft: &str| json!({ "command": "keep-visit-form", "visit": visit, "draft": draft });
    worker.send(keep(Value::Null, "half a place")).await;
    worker.restart();
    worker.unlock().await;
    assert_eq!(typed(&worker, Value::Null).await, "half a place");

    // Opening takes it away; what is typed of one visit is not of another.
    let visit = open(&worker).await;
    assert_eq!(typed(&worker, Value::Null).await, Value::Null);
    worker.send(keep(json!(visit), "another place")).await;
    assert_eq!(typed(&worker, Value::Null).await, Value::Null);
    assert_eq!(typed(&worker, json!(visit)).await, "another place");
    worker
        .send(json!({ "command": "change-visit", "visit": visit, "about": about("Haut") }))
        .await;
    assert_eq!(typed(&worker, json!(visit)).await, Value::Null);

    let nobody = json!("00000000-0000-0000-0000-000000000001");
    assert_eq!(worker.fails(keep(nobody, "x")).await, "visit-unknown");
    let long = keep(Value::Null, &"a".repeat(32 * 1024 + 1));
    assert_eq!(worker.fails(long).await, "draft-too-long");
}

#[tokio::test]
async fn visit_is_changed_closed_and_opened_again() {
    let worker = Worker::ready().await;
    let visit = open(&worker).await;
    let changed = worker
        .send(json!({
            "command": "change-visit",
            "visit": visit,
            "about": { "place": "  Serres du Haut ", "day": "2026-11-23", "sector": null },
        }))
        .await;
    assert_eq!(changed["visit"]["place"], "Serres du Haut");
    assert_eq!(changed["visit"]["sector"], Value::Null);
    let closed = json!({ "command": "close-visit", "visit": visit });
    assert_eq!(worker.send(closed).await["visit"]["open"], false);
    let begin = json!({
        "command": "begin-screening",
        "protocol": "labour-exploitation",
        "interviewerLocale": "fr",
        "respondentLocale": "fr",
        "visit": visit,
    });
    assert_eq!(worker.fails(begin.clone()).await, "visit-closed");
    let list = json!({ "command": "latest-screenings", "limit": 5 });
    assert_eq!(worker.send(list).await["items"], json!([]));
    worker
        .send(json!({ "command": "reopen-visit", "visit": visit }))
        .await;
    worker.send(begin).await;
    let second = open(&worker).await;
    worker
        .send(json!({ "command": "close-visit", "visit": second }))
        .await;
    let list = worker.send(json!({ "command": "list-visits" })).await;
    let codes: Vec<&Value> = list
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| &one["code"])
        .collect();
    assert_eq!(codes, ["V1", "V2"], "open ones first");
    assert_eq!(list[0]["interviews"], 1);
}

#[tokio::test]
async fn visit_commands_that_make_no_sense_are_refused() {
    let worker = Worker::ready().await;
    let nowhere = "0190b0e0-0000-7000-8000-000000000001";
    for (command, expected) in [
        (
            json!({ "command": "show-visit", "visit": nowhere }),
            "visit-unknown",
        ),
        (
            json!({ "command": "close-visit", "visit": nowhere }),
            "visit-unknown",
        ),
        (
            json!({ "command": "open-visit", "about": about(&"x".repeat(201)) }),
            "place-too-long",
        ),
        (
            json!({ "command": "open-visit", "about": { "place": "", "day": "2026-11-24", "sector": "X" } }),
            "sector-unknown",
        ),
        (
            json!({
                "command": "begin-screening",
                "protocol": "labour-exploitation",
                "interviewerLocale": "fr",
                "respondentLocale": "fr",
                "visit": nowhere,
            }),
            "visit-unknown",
        ),
    ] {
        assert_eq!(worker.fails(command.clone()).await, expected, "{command}");
    }
    assert_eq!(
        worker.send(json!({ "command": "list-visits" })).await,
        json!([])
    );
}

/// Another protocol for the same person stays in the visit.
#[tokio::test]
async fn continued_interview_is_in_the_visit() {
    let worker = Worker::ready().await;
    let visit = open(&worker).await;
    let page = worker
        .send(json!({
            "command": "begin-screening",
            "protocol": "first-contact",
            "interviewerLocale": "fr",
            "respondentLocale": "fr",
            "visit": visit,
        }))
        .await;
    let screening = text(&page["screening"]["id"]);
    worker.begin_questions(&screening, "questions").await;
    let next = worker
        .send(json!({
            "command": "continue-with",
            "screening": screening,
            "protocol": "labour-exploitation",
        }))
        .await;
    assert_eq!(next["screening"]["visit"]["code"], "V1");
}

fn draft(visit: &str, basis: Value, agreed: &[&String]) -> Value {
    json!({
        "visit": visit,
        "agency": AGENCY,
        "basis": basis,
        "agreed": agreed,
        "includePlace": false,
        "includeNames": false,
    })
}

async fn queue(worker: &Worker, draft: &Value) -> (Value, Value) {
    let preview = json!({ "command": "preview-visit-referral", "draft": draft });
    let preview = worker.send(preview).await;
    let queue = queue_visit(draft, &preview);
    (preview, worker.send(queue).await)
}

#[tokio::test]
async fn visit_referral_tells_only_of_those_who_agreed() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let visit = open(&worker).await;
    let ids = six(&worker, &visit, "fr").await;
    let nobody = draft(&visit, json!({ "kind": "consent" }), &[]);
    let preview = json!({ "command": "preview-visit-referral", "draft": nobody });
    assert_eq!(worker.fails(preview).await, "nobody-told");

    let two = draft(&visit, json!({ "kind": "consent" }), &[&ids[0], &ids[4]]);
    let (preview, item) = queue(&worker, &two).await;
    assert_eq!(preview["told"], json!(["K1", "K5"]));
    assert_eq!(preview["counted"], json!(["K2", "K3", "K4", "K6"]));
    assert_eq!(item["code"], "V1");
    worker.send(json!({ "command": "send-outbox" })).await;

    let documents = world.desk_reads().await;
    let document = serde_json::to_value(&documents[0]).expect("JSON");
    let told = &document["visit"];
    assert_eq!(told["interviews"], 6);
    assert_eq!(told["place"], Value::Null);
    let common = &told["common"][0];
    let papers = common["indications"].as_array().expect("a list");
    let papers = papers
        .iter()
        .find(|one| one["id"] == "documents-confiscated");
    // Among the two who agreed: over all six it would tell what the four others said.
    let expected =
        json!({ "id": "documents-confiscated", "present": 2, "absent": 0, "unknown": 0 });
    assert_eq!(papers, Some(&expected));
    assert_eq!(common["interviews"], 2);
    assert_eq!(
        [&common["named"], &common["said_alike"]],
        [&json!([]), &json!([])]
    );
    assert_eq!(told["others"].as_array().map(Vec::len), Some(1));
    // Neither a name nor a sentence, nor the codes of those who did not agree.
    let whole = document.to_string().to_lowercase();
    for private in [
        "ali\"", "m. ali", "gentil", "serres", "\"k2\"", "\"k3\"", "\"k4\"", "\"k6\"",
    ] {
        assert!(!whole.contains(private), "{private}");
    }

    // Both interviews know of their referral.
    let view = show(&worker, &visit).await;
    let referred: Vec<bool> = view["interviews"]
        .as_array()
        .expect("a list")
        .iter()
        .rev()
        .map(|one| !one["referral"].is_null())
        .collect();
    assert_eq!(referred, [true, false, false, false, true, false]);
    assert_eq!(view["referrals"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn visit_referral_under_a_duty_tells_of_all() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let visit = open(&worker).await;
    six(&worker, &visit, "fr").await;
    let without = draft(&visit, json!({ "kind": "legal-duty", "ground": " " }), &[]);
    let preview = json!({ "command": "preview-visit-referral", "draft": without });
    assert_eq!(worker.fails(preview).await, "ground-missing");
    let mut duty = draft(
        &visit,
        json!({ "kind": "legal-duty", "ground": "article 40 CPP" }),
        &[],
    );
    duty["includePlace"] = json!(true);
    duty["includeNames"] = json!(true);
    let (preview, sealed) = queue(&worker, &duty).await;
    assert_eq!(preview["counted"], json!([]));
    worker.send(json!({ "command": "send-outbox" })).await;
    let documents = world.desk_reads().await;
    let document = serde_json::to_value(&documents[0]).expect("JSON");
    assert_eq!(document["visit"]["place"], "Serres du Val");
    assert_eq!(
        document["visit"]["others"].as_array().map(Vec::len),
        Some(5)
    );
    let name = text(&document["visit"]["common"][0]["named"][0]["name"]);
    assert_eq!(name.to_lowercase().replace(['.', ' '], ""), "mali");
    // Sentences never leave.
    assert!(!document.to_string().contains("gentil"));
    // What changed since the preview is not sent unseen.
    worker
        .send(json!({ "command": "change-visit", "visit": visit, "about": about("Ailleurs") }))
        .await;
    // What was sealed of it is given again, and nothing is sealed of what it says now.
    let again = worker.send(queue_visit(&duty, &preview)).await;
    assert_eq!(again["referral"], sealed["referral"]);
    let outbox = worker.send(json!({ "command": "list-outbox" })).await;
    assert_eq!(outbox.as_array().map(Vec::len), Some(1));
    let mut outdated = queue_visit(&duty, &preview);
    outdated["referral"] = json!(uuid::Uuid::new_v4());
    assert_eq!(worker.fails(outdated).await, "preview-outdated");
}
