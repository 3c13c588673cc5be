//! The real parts around a journey: a hub on loopback, an agency's desk, a worker's device.

#![allow(dead_code, reason = "each test file uses its part")]

use chrono::Utc;
use repere_app::{App, AppConfig, KdfParameters};
use repere_desk::Desk;
use repere_exchange::HubClient;
use repere_hub::admin;
use repere_hub::{HubNames, RunningHub};
use repere_referral::code::EnrolmentCode;
use repere_referral::deployment::{Agency, Deployment};
use repere_referral::publication::Publisher;
use repere_referral::{AgencyIdentity, Document};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU8, Ordering};
use tempfile::TempDir;

pub mod authority;
pub mod country;
pub mod faulty_server;
pub mod link;

pub const PASSPHRASE: &str = "quatre mots sans rapport";
pub const AGENCY: &str = "ccem";

/// A deployment with one agency, and its hub.
pub struct World {
    pub folder: TempDir,
    pub hub: Option<RunningHub>,
    pub address: SocketAddr,
    pub deployment: String,
    pub desk: Desk,
    /// What a client that signs shows besides: nothing.
    pub bearer: String,
}

impl World {
    /// Makes a hub, an agency and their settings file; the hub serves. Nothing is real.
    pub async fn new() -> World {
        World::with(true, &[]).await
    }

    /// The same, with publishers whose protocols are trusted.
    pub async fn with(demonstration: bool, publishers: &[Publisher]) -> World {
        let folder = tempfile::tempdir().expect("a folder");
        let dir = folder.path().join("hub");
        let any = of_its_own();
        let names = HubNames::parse(&[any.ip().to_string().as_str()]).expect("a name");
        admin::init(&dir, &names).expect("a hub");
        let identity = AgencyIdentity::generate(&mut rand::rng());
        let agency = Agency {
            id: AGENCY.to_owned(),
            names: BTreeMap::from([("fr".to_owned(), "Comité d’essai".to_owned())]),
            purposes: BTreeMap::from([("fr".to_owned(), "Accompagne.".to_owned())]),
            locale: "fr".to_owned(),
            recipient: identity.recipient(),
            keys: None,
        };
        let desk = Desk::create(&folder.path().join("desk"), agency, &identity, Utc::now());
        let desk = desk.expect("a desk");
        let agency = desk.agency().expect("its agency");
        let token = admin::add_agency(&dir, agency).await.expect("an agency");
        assert!(token.is_none(), "a desk that signs needs none");
        let hub = repere_hub::serve(&dir, any)
            .await
            .expect("a hub that serves");
        let address = hub.local_addr();
        let url = format!("https://{address}");
        let deployment = admin::deployment(&dir, "Essai", &url, demonstration, publishers).await;
        let deployment = deployment.expect("a settings file");
        desk.connect(&deployment, None).expect("it serves the desk");
        World {
            folder,
            hub: Some(hub),
            address,
            deployment,
            desk,
            bearer: String::new(),
        }
    }

    pub fn hub_dir(&self) -> PathBuf {
        self.folder.path().join("hub")
    }

    pub async fn stop_hub(&mut self) {
        if let Some(hub) = self.hub.take() {
            hub.shutdown().await;
        }
    }

    pub async fn start_hub(&mut self) {
        let hub = repere_hub::serve(&self.hub_dir(), self.address).await;
        self.hub = Some(hub.expect("the hub starts at its own address"));
    }

    pub fn client(&self) -> HubClient {
        let deployment = Deployment::parse(&self.deployment).expect("a sound settings file");
        HubClient::new(&deployment).expect("a client")
    }

    /// A client that asks as the desk does.
    pub fn desk_client(&self) -> HubClient {
        let keys = self.desk.reply_keys().expect("the desk's keys");
        self.client().signed_by(&keys)
    }

    /// A one-time code of the desk, for the settings as they are now.
    pub async fn code(&self) -> EnrolmentCode {
        let connected = self.desk.connect(&self.deployment, None);
        connected.expect("the settings serve the desk");
        let code = self.desk.invite().await.expect("the hub takes the code");
        EnrolmentCode::parse(&code).expect("a code")
    }

    /// Every referral that the desk can read, also what it fetched before.
    pub async fn desk_reads(&self) -> Vec<Document> {
        let mut read = Vec::new();
        for fetched in self.desk.fetch(true).await.expect("a mailbox") {
            assert!(fetched.problem.is_none(), "{:?}", fetched.problem);
            if fetched.asks_to_erase.is_none() {
                let opened = self.desk.open_received(&fetched.referral).await;
                read.push(opened.expect("it opens and verifies").document);
            }
        }
        read
    }
}

/// A loopback address that nobody else has, with any port. While a hub is stopped, nobody takes its port then: neither
/// another test that runs beside, nor a program that calls somebody from it.
pub fn of_its_own() -> SocketAddr {
    static GIVEN: AtomicU8 = AtomicU8::new(0);
    let [.., high, low] = std::process::id().to_be_bytes();
    let given = GIVEN.fetch_add(1, Ordering::Relaxed);
    assert!(given < 250, "more addresses than a process has");
    SocketAddr::from(([127, high, low, 2 + given], 0))
}

/// A worker's device.
pub struct Worker {
    pub folder: TempDir,
    pub app: App,
}

impl Worker {
    /// A device with nothing on it.
    pub fn new() -> Worker {
        Worker::with(|_| {})
    }

    pub fn with(change: impl FnOnce(&mut AppConfig)) -> Worker {
        let folder = tempfile::tempdir().expect("a folder");
        let mut config = config(folder.path().join("vault"));
        change(&mut config);
        Worker {
            app: App::open(config),
            folder,
        }
    }

    /// A device with an open vault.
    pub async fn ready() -> Worker {
        let worker = Worker::new();
        worker.create().await;
        worker
    }

    pub async fn create(&self) -> Value {
        self.send(json!({
            "command": "create-vault",
            "passphrase": PASSPHRASE,
            "interfaceLocale": "fr",
            "role": "labour-inspector",
        }))
        .await
    }

    /// The app ends and starts again, on the same folder.
    pub fn restart(&mut self) {
        self.restart_with(|_| {});
    }

    pub fn restart_with(&mut self, change: impl FnOnce(&mut AppConfig)) {
        self.app.close();
        let mut config = config(self.folder.path().join("vault"));
        change(&mut config);
        self.app = App::open(config);
    }

    pub async fn unlock(&self) -> Value {
        self.send(json!({ "command": "unlock", "passphrase": PASSPHRASE }))
            .await
    }

    #[track_caller]
    pub fn send(&self, command: Value) -> impl Future<Output = Value> {
        let caller = std::panic::Location::caller();
        let app = self.app.clone();
        async move {
            match app.handle_json(command.clone()).await {
                Ok(reply) => reply,
                Err(failure) => panic!("{caller}: {} gives {failure:?}", command["command"]),
            }
        }
    }

    /// The code of the failure that a command must give.
    #[track_caller]
    pub fn fails(&self, command: Value) -> impl Future<Output = String> {
        let caller = std::panic::Location::caller();
        let app = self.app.clone();
        async move {
            match app.handle_json(command.clone()).await {
                Ok(_) => panic!("{caller}: {} succeeds", command["command"]),
                Err(failure) => failure.code,
            }
        }
    }

    pub async fn enrol(&self, world: &World) {
        let code = world.code().await;
        self.join(&world.deployment, code.to_string().as_str())
            .await;
    }

    /// Looks at what a file and a code would join, and joins it.
    pub async fn join(&self, deployment: &str, code: &str) -> Value {
        let shown = preview_joining(deployment, code);
        let shown = self.send(shown).await;
        self.send(enrol(deployment, code, &shown)).await
    }

    /// Seals what the preview of a draft shows.
    pub async fn queue(&self, draft: Value) -> Value {
        let preview = json!({ "command": "preview-referral", "draft": draft });
        let preview = self.send(preview).await;
        self.send(queue(&draft, &preview)).await
    }

    /// Keeps a draft at a question, or of the referral.
    pub fn keep_draft(
        &self,
        screening: &str,
        place: &str,
        draft: &str,
    ) -> impl Future<Output = Value> {
        self.send(keep_draft(screening, place, draft))
    }

    pub async fn begin(&self, interviewer: &str, respondent: &str) -> (String, Value) {
        let page = self
            .send(json!({
                "command": "begin-screening",
                "protocol": "labour-exploitation",
                "interviewerLocale": interviewer,
                "respondentLocale": respondent,
            }))
            .await;
        let screening = text(&page["screening"]["id"]);
        let page = self.begin_questions(&screening, "questions").await;
        (screening, page)
    }

    /// Begins the questions without a word on what comes before them.
    pub async fn begin_questions(&self, screening: &str, way: &str) -> Value {
        self.send(json!({ "command": "begin-questions", "screening": screening, "way": way }))
            .await
    }

    pub async fn answer(&self, screening: &str, question: &str, answer: Value) -> Value {
        self.answer_as(screening, question, answer, "answered")
            .await
    }

    #[track_caller]
    pub fn answer_as(
        &self,
        screening: &str,
        question: &str,
        answer: Value,
        provenance: &str,
    ) -> impl Future<Output = Value> {
        self.send(json!({
            "command": "record-answer",
            "screening": screening,
            "question": question,
            "answer": answer,
            "provenance": provenance,
        }))
    }

    /// Answers what is asked, by the table, everything else with "not asked", to the end.
    pub async fn interview(
        &self,
        screening: &str,
        page: Value,
        answers: &[(&str, Value)],
    ) -> Value {
        let mut page = page;
        while page["page"]["kind"] == "question" {
            let question = text(&page["page"]["question"]["id"]);
            let known = answers.iter().find(|(id, _)| *id == question);
            let answer = known.map_or(json!({ "unanswered": "not-asked" }), |(_, answer)| {
                answer.clone()
            });
            page = self.answer(screening, &question, answer).await;
        }
        page
    }
}

fn config(vault: PathBuf) -> AppConfig {
    let mut config = AppConfig::new(vault);
    config.kdf = KdfParameters::for_tests();
    config
}

/// A string of a reply.
#[track_caller]
pub fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("{value} is no text"))
        .to_owned()
}

/// Answers that amount to a situation of concern.
pub fn of_concern() -> Vec<(&'static str, Value)> {
    vec![
        ("age-band", json!({ "code": "adult" })),
        ("work", json!({ "code": "agriculture" })),
        ("as-promised", json!({ "code": "no" })),
        ("not-as-promised", json!({ "codes": ["job", "pay"] })),
        ("could-refuse", json!({ "code": "no" })),
        ("owes-money", json!({ "code": "work-people" })),
        ("debt-work", json!({ "code": "yes" })),
        ("hours", json!({ "number": 70 })),
        ("pay", json!({ "code": "kept" })),
        ("papers-held-by", json!({ "code": "employer" })),
        ("free-to-go", json!({ "code": "no" })),
        ("not-free-how", json!({ "codes": ["permission"] })),
        ("treatment", json!({ "unanswered": "not-safe-to-ask" })),
        ("can-quit", json!({ "code": "no" })),
        ("conditions", json!({ "codes": ["danger", "harsh"] })),
    ]
}

/// A draft that discloses as little as can be.
pub fn draft(screening: &str) -> Value {
    json!({
        "screening": screening,
        "agency": AGENCY,
        "basis": { "kind": "consent" },
        "includeAnswers": false,
        "includeNotes": false,
        "identity": null,
        "safeContact": null,
    })
}

/// The command that shows what a file and a code would join.
pub fn preview_joining(deployment: &str, code: &str) -> Value {
    json!({ "command": "preview-joining", "deployment": deployment, "code": code })
}

/// The command that joins what was shown.
pub fn enrol(deployment: &str, code: &str, shown: &Value) -> Value {
    json!({
        "command": "enrol", "deployment": deployment, "code": code, "previewed": shown["digest"],
    })
}

/// The command that keeps a draft.
pub fn keep_draft(screening: &str, place: &str, draft: &str) -> Value {
    json!({ "command": "keep-draft", "screening": screening, "place": place, "draft": draft })
}

/// The command that seals what a preview of a draft shows.
pub fn queue(draft: &Value, preview: &Value) -> Value {
    json!({
        "command": "queue-referral",
        "draft": draft,
        "digest": preview["digest"],
        "referral": preview["referral"],
    })
}

/// The same of a visit.
pub fn queue_visit(draft: &Value, preview: &Value) -> Value {
    json!({
        "command": "queue-visit-referral",
        "draft": draft,
        "digest": preview["preview"]["digest"],
        "referral": preview["preview"]["referral"],
    })
}

/// A moment, for what wants one.
pub fn now() -> chrono::DateTime<Utc> {
    Utc::now()
}

/// The fields of a preview, each with where it stands.
pub fn shown(preview: &Value) -> Vec<(&str, &Value)> {
    let sections = preview["disclosed"].as_array().expect("a list").iter();
    sections
        .flat_map(|section| section["rows"].as_array().expect("a list"))
        .map(|row| (row["field"].as_str().expect("a field"), row))
        .collect()
}
