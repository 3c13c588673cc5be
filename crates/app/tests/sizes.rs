//! How large a referral is on its way does not tell what was disclosed; and what is sealed of every shipped protocol
//! is as the published schema says.

mod device_and_hub;

use device_and_hub::{Worker, World, draft, text};
use repere_protocol::{Answers, CaseInput, PackFiles, load};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use uuid::Uuid;

/// Every shipped protocol, with the answers of that case of its own which has the most.
fn longest_cases() -> Vec<(String, Answers)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-protocols");
    let packs = fs::read_dir(folder).expect("the protocols are there");
    let packs = packs.map(|entry| entry.expect("an entry").path());
    let packs = packs.filter(|path| path.join("protocol.toml").exists());
    let found: Vec<_> = packs.map(|path| longest_case(&path)).collect();
    assert!(found.len() >= 10, "{}", found.len());
    found
}

fn longest_case(path: &Path) -> (String, Answers) {
    let texts = fs::read_dir(path.join("texts")).expect("texts");
    let texts = texts.map(|entry| {
        let name = entry.expect("an entry").file_name();
        format!("texts/{}", name.to_string_lossy())
    });
    let names = ["protocol.toml", "cases.toml"].map(str::to_owned);
    let files = names.into_iter().chain(texts).map(|name| {
        let bytes = fs::read(path.join(&name)).expect("a file of the protocol");
        (name, bytes)
    });
    let loaded = load(&PackFiles(files.collect()));
    let answers = (loaded.cases.into_iter()).filter_map(|case| match case.input {
        CaseInput::Answers(answers) => Some(answers),
        CaseInput::Indicators { .. } => None,
    });
    let longest = answers.max_by_key(Answers::len);
    let name = path.file_name().expect("a name").to_string_lossy();
    (name.into_owned(), longest.expect("a case with answers"))
}

/// Walks a screening to its end with the answers of a case; what else is asked, the person does not know.
async fn interview(worker: &Worker, protocol: &str, answers: &Answers) -> String {
    let begin = json!({
        "command": "begin-screening", "protocol": protocol,
        "interviewerLocale": "fr", "respondentLocale": "fr",
    });
    let screening = text(&worker.send(begin).await["screening"]["id"]);
    let mut page = worker.begin_questions(&screening, "questions").await;
    let mut noted = 0;
    while page["page"]["kind"] == "question" {
        let question = text(&page["page"]["question"]["id"]);
        if noted < 3 {
            noted += 1;
            for (command, member) in [("set-note", "note"), ("set-own-words", "words")] {
                let said = "« Il garde tout », dit-elle, et regarde la porte.";
                let said = json!({ "command": command, "screening": screening, "question": question, member: said });
                worker.send(said).await;
            }
        }
        let (answer, provenance) = match answers.get(&question) {
            Some(known) => (
                serde_json::to_value(&known.answer).expect("JSON"),
                known.provenance.code(),
            ),
            None => (json!({ "unanswered": "does-not-know" }), "answered"),
        };
        page = worker
            .answer_as(&screening, &question, answer, provenance)
            .await;
    }
    let finish = json!({ "command": "finish-screening", "screening": screening });
    worker.send(finish).await;
    screening
}

/// A draft that discloses whatever can be.
fn everything(screening: &str) -> Value {
    let mut all = draft(screening);
    for member in ["includeAnswers", "includeNotes", "includeJudgement"] {
        all[member] = json!(true);
    }
    all["identity"] = json!({ "firstName": "Amina", "secondName": "Benali-Dumitrescu" });
    all["safeContact"] = json!({
        "channel": "call",
        "value": "+33 6 00 00 00 00",
        "hours": "le mardi entre 14 et 16 heures",
        "askFor": "la cousine, au sujet du cours de français",
        "neverLeaveMessage": true,
        "phoneWatched": true,
        "other": "Raccrocher si quelqu’un d’autre répond.",
    });
    all
}

/// The published schema of a document.
fn of_document() -> jsonschema::Validator {
    let path = "../../docs/schema/repere-referral-1.schema.json";
    let published = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
    let mut schema: Value =
        serde_json::from_slice(&published.expect("it is published")).expect("JSON");
    let members = schema.as_object_mut().expect("a schema");
    members.retain(|name, _| name.starts_with('$'));
    members.insert("$ref".to_owned(), json!("#/$defs/document"));
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&schema).expect("a schema")
}

#[tokio::test(flavor = "multi_thread")]
async fn least_and_most_that_can_be_disclosed_have_one_size() {
    let world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    worker
        .send(json!({ "command": "set-trained", "trained": true }))
        .await;
    let mut sealed = Vec::new();
    for (protocol, answers) in longest_cases() {
        let screening = interview(&worker, &protocol, &answers).await;
        for (how, draft) in [
            ("least", draft(&screening)),
            ("most", everything(&screening)),
        ] {
            let item = worker.queue(draft).await;
            let referral: Uuid = text(&item["referral"]).parse().expect("an id");
            sealed.push((format!("{protocol}: {how}"), referral));
        }
    }
    worker.send(json!({ "command": "send-outbox" })).await;
    let read = world.desk_reads().await;
    assert_eq!(read.len(), sealed.len());
    let schema = of_document();
    for (what, referral) in sealed {
        let file = world.desk.inbox(&referral);
        let size = fs::metadata(file).expect("it was fetched").len();
        let document = read.iter().find(|document| document.referral == referral);
        let json = serde_json::to_value(document.expect("it opens")).expect("JSON");
        eprintln!("{what}: {} bytes of JSON", json.to_string().len());
        assert_eq!(size, 32 * 1024, "{what}");
        let errors = schema.iter_errors(&json).map(|error| error.to_string());
        assert_eq!(errors.collect::<Vec<_>>(), [""; 0], "{what}");
    }
}
