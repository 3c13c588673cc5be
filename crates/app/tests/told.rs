//! Which of what was noticed a referral tells: each indication can be left out, and what could be held
//! against the person is out unless it is chosen. Looked for in what the desk opens, leaf by leaf.

mod device_and_hub;

use device_and_hub::{AGENCY, Worker, World, draft, of_concern, queue_visit, text};
use repere_protocol::PackFiles;
use serde_json::{Value, json};
use std::path::Path;

/// Every text in a document, and every name of a member.
fn words(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|one| words(one, found)),
        Value::Object(members) => {
            for (name, member) in members {
                found.push(name.clone());
                words(member, found);
            }
        }
        _ => {}
    }
}

/// The texts and names in which an id stands, alone or in a key.
fn naming(document: &Value, id: &str) -> Vec<String> {
    let mut found = Vec::new();
    words(document, &mut found);
    let parts = |word: &String| {
        word.split(['/', '.']).any(|part| {
            let part = part.strip_prefix("indicator-").unwrap_or(part);
            let part = part.strip_prefix("question-").unwrap_or(part);
            part == id
        })
    };
    found.retain(parts);
    found
}

fn everything(screening: &str, choice: Value) -> Value {
    let mut all = draft(screening);
    all["includeAnswers"] = json!(true);
    all["includeNotes"] = json!(true);
    all["choice"] = choice;
    all
}

fn choice(left_out: &[&str], chosen: &[&str], answers: &[&str]) -> Value {
    json!({ "leftOut": left_out, "chosen": chosen, "chosenAnswers": answers })
}

/// What the desk opens of a referral.
async fn sent(world: &World, worker: &Worker, draft: Value) -> Value {
    let item = worker.queue(draft).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let opened = world.desk.fetch(true).await.expect("a mailbox");
    assert!(opened.iter().all(|one| one.problem.is_none()));
    let referral = text(&item["referral"]).parse().expect("an id");
    let opened = world.desk.open_received(&referral).await.expect("it opens");
    serde_json::to_value(opened.document).expect("JSON")
}

async fn result(worker: &Worker, screening: &str) -> Value {
    worker
        .send(json!({ "command": "show-result", "screening": screening }))
        .await
}

/// The labour pack, with lines put in after others.
fn labour_with(lines: &[(&str, &str)]) -> PackFiles {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-protocols/labour-exploitation");
    let names = [
        "protocol.toml",
        "texts/fr.ftl",
        "texts/en.ftl",
        "texts/ar.ftl",
        "texts/ro.ftl",
    ];
    let files = names.map(|name| {
        let mut text = std::fs::read_to_string(folder.join(name)).expect("a file of the pack");
        if name == "protocol.toml" {
            text = text.replace("id = \"labour-exploitation\"", "id = \"kept\"");
            for (after, line) in lines {
                assert!(text.contains(after), "{after}");
                text = text.replacen(after, &format!("{after}{line}\n"), 1);
            }
        }
        (name.to_owned(), text.into_bytes())
    });
    PackFiles(files.into_iter().collect())
}

async fn noted(worker: &Worker, screening: &str, question: &str) {
    for (command, member, said) in [
        ("set-note", "note", "REMARQUE"),
        ("set-own-words", "words", "PAROLES"),
    ] {
        let command = json!({
            "command": command,
            "screening": screening,
            "question": question,
            member: format!("{said} {question}"),
        });
        worker.send(command).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn indication_that_is_left_out_is_named_in_no_leaf_of_the_document() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (screening, page) = worker.begin("fr", "fr").await;
    worker.interview(&screening, page, &of_concern()).await;
    let shown = result(&worker, &screening).await;
    let indications = shown["indications"].as_array().expect("a list");
    assert!(indications.len() > 5, "{}", indications.len());
    for indication in indications {
        for because in indication["because"].as_array().expect("a list") {
            noted(&worker, &screening, &text(&because["question"])).await;
        }
    }
    let whole = sent(
        &world,
        &worker,
        everything(&screening, choice(&[], &[], &[])),
    )
    .await;
    let counted = |document: &Value| -> u64 {
        let dimensions = document["assessment"]["dimensions"].as_array();
        let dimensions = dimensions.expect("a list").iter();
        let counts = dimensions.flat_map(|one| ["strong", "medium", "weak"].map(|n| &one[n]));
        counts.map(|count| count.as_u64().expect("a count")).sum()
    };
    for indication in indications {
        let id = text(&indication["id"]);
        assert_ne!(naming(&whole, &id), [] as [&str; 0], "{id} is told");
        let draft = everything(&screening, choice(&[&id], &[], &[]));
        let preview = json!({ "command": "preview-referral", "draft": draft });
        let preview = worker.send(preview).await;
        let statement = text(&indication["statement"]["text"]);
        let disclosed = preview["disclosed"].to_string();
        assert!(!disclosed.contains(&statement), "{id} is in the preview");
        let withheld = preview["withheld"].as_array().expect("a list");
        assert!(withheld.contains(&json!("indications")), "{id}");

        let document = sent(&world, &worker, draft).await;
        assert_eq!(naming(&document, &id), [] as [&str; 0], "{id}");
        assert!(counted(&document) <= counted(&whole), "{id}");
        for because in indication["because"].as_array().expect("a list") {
            let question = text(&because["question"]);
            for part in ["answers", "notes", "own_words"] {
                let there = document[part].as_array().into_iter().flatten();
                let there = there.filter(|one| one["question"] == question.as_str());
                assert_eq!(there.count(), 0, "{part} at {question}, behind {id}");
            }
            assert_eq!(
                naming(&document["texts"], &question),
                [] as [&str; 0],
                "{id}"
            );
        }
        for kept in ["outcome", "lowest", "highest"] {
            assert_eq!(
                document["assessment"][kept], whole["assessment"][kept],
                "{id}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_pack_keeps_is_told_only_where_it_is_chosen() {
    let world = World::new().await;
    let indicator = "[[dimension.indicator]]\nid = \"documents-confiscated\"\n";
    let question = "[[section.question]]\nid = \"free-to-go\"\n";
    let kept = "disclose = \"never-by-default\"";
    let pack = labour_with(&[(indicator, kept), (question, kept)]);
    let worker = Worker::with(|config| config.packs.push(pack));
    worker.create().await;
    worker.enrol(&world).await;
    let page = worker
        .send(json!({
            "command": "begin-screening",
            "protocol": "kept",
            "interviewerLocale": "fr",
            "respondentLocale": "fr",
        }))
        .await;
    let screening = text(&page["screening"]["id"]);
    let page = worker.begin_questions(&screening, "questions").await;
    worker.interview(&screening, page, &of_concern()).await;
    for question in ["papers-held-by", "free-to-go"] {
        noted(&worker, &screening, question).await;
    }
    let shown = result(&worker, &screening).await;
    let marked: Vec<&Value> = (shown["indications"].as_array().expect("a list").iter())
        .filter(|one| one["kept"] == true)
        .map(|one| &one["id"])
        .collect();
    assert_eq!(marked, ["documents-confiscated"]);
    assert_eq!(shown["keptAnswers"][0]["question"], "free-to-go");
    assert_eq!(shown["keptAnswers"].as_array().map(Vec::len), Some(1));

    for (chosen, answers, told) in [
        (&[][..], &[][..], [false, false, false]),
        (&["documents-confiscated"], &[], [true, true, false]),
        (&[], &["free-to-go"], [false, false, true]),
        (
            &["documents-confiscated"],
            &["free-to-go"],
            [true, true, true],
        ),
    ] {
        let draft = everything(&screening, choice(&[], chosen, answers));
        let document = sent(&world, &worker, draft).await;
        let context = format!("{chosen:?} and {answers:?}");
        for (id, told) in ["documents-confiscated", "papers-held-by", "free-to-go"]
            .iter()
            .zip(told)
        {
            let there = !naming(&document, id).is_empty();
            assert_eq!(there, told, "{id} with {context}");
        }
        let fact = document["facts"].to_string().contains("WithholdsDocuments");
        assert_eq!(fact, told[0], "the fact, with {context}");
        for (question, told) in [("papers-held-by", told[1]), ("free-to-go", told[2])] {
            for mark in ["REMARQUE", "PAROLES"] {
                let said = document.to_string().contains(&format!("{mark} {question}"));
                assert_eq!(said, told, "{mark} at {question} with {context}");
            }
        }
    }
    let paper = json!({ "command": "show-paper", "screening": screening });
    let paper = worker.send(paper).await;
    let kept = paper["keptQuestions"].as_array().expect("a list");
    for question in ["papers-held-by", "free-to-go"] {
        assert!(
            kept.contains(&json!(question)),
            "a report leaves {question} out"
        );
    }
    // A draft of before there was a choice.
    let document = sent(&world, &worker, draft(&screening)).await;
    assert_eq!(naming(&document, "documents-confiscated"), [] as [&str; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn indication_left_out_of_a_visit_is_told_of_nobody_and_counted_nowhere() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let about = json!({ "place": "", "day": "2026-11-20", "sector": null });
    let visit = worker
        .send(json!({ "command": "open-visit", "about": about }))
        .await;
    let visit = text(&visit["visit"]["id"]);
    for _ in 0..3 {
        let page = worker
            .send(json!({
                "command": "begin-screening",
                "protocol": "labour-exploitation",
                "interviewerLocale": "fr",
                "respondentLocale": "fr",
                "visit": visit,
            }))
            .await;
        let screening = text(&page["screening"]["id"]);
        let page = worker.begin_questions(&screening, "questions").await;
        worker.interview(&screening, page, &of_concern()).await;
    }
    let draft = |left_out: &[&str]| {
        json!({
            "visit": visit,
            "agency": AGENCY,
            "basis": { "kind": "legal-duty", "ground": "article 40" },
            "agreed": [],
            "includePlace": false,
            "includeNames": false,
            "choice": choice(left_out, &[], &[]),
        })
    };
    let preview = |draft: Value| json!({ "command": "preview-visit-referral", "draft": draft });
    let whole = worker.send(preview(draft(&[]))).await;
    let offered = whole["indications"].as_array().expect("a list");
    assert!(offered.iter().all(|one| one["told"] == true));
    let id = "labour-exploitation/documents-confiscated";
    let one = offered
        .iter()
        .find(|one| one["id"] == id)
        .expect("it was noticed");
    let statement = text(&one["statement"]["text"]);
    let shown = whole["preview"]["disclosed"].to_string();
    assert!(
        shown.matches(&statement).count() > 3,
        "told of each and in common"
    );

    let left = draft(&[id]);
    let seen = worker.send(preview(left.clone())).await;
    let told = |one: &&Value| one["id"] == id;
    let offered = seen["indications"].as_array().expect("a list");
    assert_eq!(
        offered.iter().find(told).expect("still offered")["told"],
        false
    );
    let item = worker.send(queue_visit(&left, &seen)).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    world.desk.fetch(true).await.expect("a mailbox");
    let referral = text(&item["referral"]).parse().expect("an id");
    let opened = world.desk.open_received(&referral).await.expect("it opens");
    let document = serde_json::to_value(opened.document).expect("JSON");
    assert_eq!(naming(&document, "documents-confiscated"), [] as [&str; 0]);
    assert!(!document.to_string().contains(&statement));
}

/// The shipped protocol for unaccompanied minors: what a child carried for others reaches no prosecutor.
#[tokio::test(flavor = "multi_thread")]
async fn child_who_carried_things_for_others_is_not_told_of() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let begin = |visit: Option<&str>| {
        let mut begin = json!({
            "command": "begin-screening",
            "protocol": "unaccompanied-minor",
            "interviewerLocale": "fr",
            "respondentLocale": "fr",
        });
        if let Some(visit) = visit {
            begin["visit"] = json!(visit);
        }
        begin
    };
    let about = json!({ "place": "", "day": "2026-11-20", "sector": null });
    let visit = json!({ "command": "open-visit", "about": about });
    let visit = text(&worker.send(visit).await["visit"]["id"]);
    let mut screenings = Vec::new();
    for _ in 0..2 {
        let page = worker.send(begin(Some(&visit))).await;
        let screening = text(&page["screening"]["id"]);
        let page = worker.begin_questions(&screening, "questions").await;
        let answers = [
            ("age", json!({ "code": "15-17" })),
            ("day", json!({ "codes": ["errands"] })),
            ("errands", json!({ "codes": ["carry"] })),
            ("sum", json!({ "code": "yes" })),
        ];
        worker.interview(&screening, page, &answers).await;
        screenings.push(screening);
    }
    let id = "offences-for-others";
    let shown = result(&worker, &screenings[0]).await;
    let noticed = shown["indications"].as_array().expect("a list");
    let one = noticed.iter().find(|one| one["id"] == id);
    let one = one.expect("it was noticed");
    assert_eq!(one["kept"], true);
    let statement = text(&one["statement"]["text"]);

    let draft = everything(&screenings[0], choice(&[], &[], &[]));
    let document = sent(&world, &worker, draft).await;
    assert_eq!(naming(&document, id), [] as [&str; 0]);
    assert_eq!(
        naming(&document, "errands"),
        ["errands"],
        "the day, in general"
    );
    assert!(!document.to_string().contains(&statement));

    let draft = json!({
        "visit": visit,
        "agency": AGENCY,
        "basis": { "kind": "legal-duty", "ground": "article 40" },
        "agreed": [],
        "includePlace": false,
        "includeNames": false,
    });
    let preview = json!({ "command": "preview-visit-referral", "draft": draft });
    let preview = worker.send(preview).await;
    assert!(
        !preview["preview"].to_string().contains(&statement),
        "nor in a visit"
    );
    let offered = preview["indications"].as_array().expect("a list");
    let kept: Vec<&Value> = offered.iter().filter(|one| one["kept"] == true).collect();
    let ids: Vec<String> = screenings.iter().map(|one| format!("{one}/{id}")).collect();
    assert_eq!(kept.len(), 2, "it is chosen for each person");
    for one in kept {
        assert!(ids.contains(&text(&one["id"])), "{one}");
        assert!(text(&one["of"]).starts_with('K'), "{one}");
        assert_eq!(one["told"], false);
    }

    // What was chosen for one person is told of that person alone.
    for (chosen, told) in [
        (&[][..], [false, false]),
        (&[ids[0].as_str()], [true, false]),
        (&[ids[1].as_str()], [false, true]),
        (&[ids[0].as_str(), ids[1].as_str()], [true, true]),
        (&["unaccompanied-minor/offences-for-others"], [false, false]),
    ] {
        let mut draft = draft.clone();
        draft["choice"] = choice(&[], chosen, &[]);
        let preview = json!({ "command": "preview-visit-referral", "draft": draft });
        let seen = worker.send(preview).await;
        let offered = seen["indications"].as_array().expect("a list");
        for (id, told) in ids.iter().zip(told) {
            let one = offered.iter().find(|one| one["id"] == id.as_str());
            assert_eq!(one.expect("it is offered")["told"], told, "{chosen:?}");
        }
        let document = sent_of_visit(&world, &worker, &draft, &seen).await;
        let expected = told.iter().filter(|told| **told).count();
        assert_eq!(interviews_telling(&document, id), expected, "{chosen:?}");
    }
}

/// What the desk opens of a visit's referral.
async fn sent_of_visit(world: &World, worker: &Worker, draft: &Value, seen: &Value) -> Value {
    let item = worker.send(queue_visit(draft, seen)).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    world.desk.fetch(true).await.expect("a mailbox");
    let referral = text(&item["referral"]).parse().expect("an id");
    let opened = world.desk.open_received(&referral).await.expect("it opens");
    serde_json::to_value(opened.document).expect("JSON")
}

/// In how many interviews of a document an indication is told.
fn interviews_telling(document: &Value, indicator: &str) -> usize {
    let others = document["visit"]["others"].as_array().into_iter().flatten();
    let all = others.chain([&document["assessment"]]);
    all.filter(|one| {
        let told = one["indications"].as_array().into_iter().flatten();
        told.into_iter().any(|one| one["id"] == indicator)
    })
    .count()
}

/// A pack that learnt what to keep only after the screening began with it.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_later_pack_keeps_is_kept_of_an_earlier_screening_too() {
    let world = World::new().await;
    let mut worker = Worker::with(|config| config.packs.push(labour_with(&[])));
    worker.create().await;
    worker.enrol(&world).await;
    let page = worker
        .send(json!({
            "command": "begin-screening",
            "protocol": "kept",
            "interviewerLocale": "fr",
            "respondentLocale": "fr",
        }))
        .await;
    let screening = text(&page["screening"]["id"]);
    let page = worker.begin_questions(&screening, "questions").await;
    worker.interview(&screening, page, &of_concern()).await;
    let marked = |shown: &Value| -> Vec<String> {
        let indications = shown["indications"].as_array().expect("a list").iter();
        let kept = indications.filter(|one| one["kept"] == true);
        kept.map(|one| text(&one["id"])).collect()
    };
    assert_eq!(marked(&result(&worker, &screening).await), [] as [&str; 0]);

    let indicator = "[[dimension.indicator]]\nid = \"documents-confiscated\"\n";
    let pack = labour_with(&[(indicator, "disclose = \"never-by-default\"")]);
    worker.restart_with(|config| config.packs.push(pack));
    worker.unlock().await;
    let shown = result(&worker, &screening).await;
    assert_eq!(marked(&shown), ["documents-confiscated"]);
    let whole = everything(&screening, choice(&[], &[], &[]));
    let document = sent(&world, &worker, whole).await;
    assert_eq!(naming(&document, "documents-confiscated"), [] as [&str; 0]);
}
