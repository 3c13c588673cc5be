//! A register from a real hub to a real device: joining by it, two agencies of one device, what changes afterwards.

mod device_and_hub;

use chrono::Utc;
use device_and_hub::authority::Authority;
use device_and_hub::{AGENCY, PASSPHRASE, Worker, World, draft, enrol, preview_joining, text};
use repere_app::{AppConfig, Clock};
use repere_hub::admin;
use repere_referral::AgencyIdentity;
use repere_referral::code::EnrolmentCode;
use repere_register::{AgencyEntry, spoken};
use serde_json::{Value, json};
use std::time::Duration;

/// The second agency of the deployment.
const OTHER: &str = "crip";

/// A hub that serves a register of two agencies, and those who sign it.
struct Country {
    world: World,
    authority: Authority,
    /// What the hub asks of the second agency's desk.
    other_bearer: String,
}

impl Country {
    async fn new() -> Country {
        let world = World::new().await;
        let url = format!("https://{}", world.address);
        let keys = admin::keys(&world.hub_dir(), None, &url).expect("keys of timestamps");
        let mut authority = Authority::new(&world.deployment, Some(keys.timestamp_keys));
        let first = &authority.deployment.content.agencies[0];
        let other = AgencyEntry {
            agency: repere_referral::deployment::Agency {
                id: OTHER.to_owned(),
                recipient: AgencyIdentity::generate(&mut rand::rng()).recipient(),
                keys: None,
                ..first.agency.clone()
            },
            ..first.clone()
        };
        authority.deployment.content.agencies.push(other.clone());
        let country_id = repere_referral::sha256_hex(authority.root_text());
        let file = authority.file().to_text();
        let imported =
            admin::import_register(&world.hub_dir(), file.as_bytes(), Some(&country_id)).await;
        assert!(imported.expect("the hub takes it").first);
        let bearer = admin::add_agency(&world.hub_dir(), other.agency).await;
        Country {
            other_bearer: bearer.expect("a desk's token").to_string(),
            world,
            authority,
        }
    }

    /// A code of the first agency's desk, for this register.
    async fn code(&self) -> String {
        let code = EnrolmentCode::generate(&mut rand::rng(), &self.authority.root_text());
        let (client, token) = (self.world.client(), code.token_sha256());
        let invited = client.invite(&self.world.bearer, &token).await;
        invited.expect("the hub takes the code");
        code.to_string().to_string()
    }

    fn file(&self) -> String {
        self.authority.file().to_text()
    }

    /// Has those who sign it write the next edition, and the hub give it out.
    async fn next(&mut self, change: impl FnOnce(&mut repere_register::Deployment)) {
        self.authority.next(change);
        let file = self.authority.file().to_text();
        let taken = admin::import_register(&self.world.hub_dir(), file.as_bytes(), None).await;
        taken.expect("the hub takes it");
    }

    /// How many referrals lie at the hub for each of the two agencies.
    async fn at_hub(&self) -> [usize; 2] {
        let client = self.world.client();
        let mut found = [0, 0];
        let desks = [(AGENCY, &self.world.bearer), (OTHER, &self.other_bearer)];
        for (place, (agency, bearer)) in desks.into_iter().enumerate() {
            let mailbox = client.mailbox_all(bearer, agency).await;
            found[place] = mailbox.expect("a mailbox").len();
        }
        found
    }
}

/// A device that asks for the register in every round.
async fn worker() -> Worker {
    let worker = Worker::with(|config: &mut AppConfig| config.ask_register_every = Duration::ZERO);
    worker.create().await;
    worker
}

fn to(screening: &str, agency: &str) -> Value {
    let mut draft = draft(screening);
    draft["agency"] = json!(agency);
    draft
}

fn states(outbox: &Value) -> Vec<(String, String)> {
    let items = outbox.as_array().expect("a list").iter();
    let mut states: Vec<_> = items
        .map(|one| (text(&one["state"]), one["problem"]["code"].to_string()))
        .collect();
    states.sort();
    states
}

#[tokio::test(flavor = "multi_thread")]
async fn one_device_refers_to_both_agencies_of_the_register_that_it_joined() {
    let country = Country::new().await;
    let worker = worker().await;
    let (file, code) = (country.file(), country.code().await);
    let shown = worker.send(preview_joining(&file, &code)).await;
    assert_eq!(shown["name"], "Essai");
    assert_eq!(shown["agencies"].as_array().map(Vec::len), Some(2));
    let id = repere_referral::sha256_hex(country.authority.root_text());
    assert_eq!(shown["compare"], spoken(&id));
    assert_eq!(shown["present"], Value::Null);
    let status = worker.send(enrol(&file, &code, &shown)).await;
    assert_eq!(status["deployment"]["register"]["age"], "current");
    assert_eq!(status["deployment"]["register"]["compare"], spoken(&id));
    let (screening, _) = worker.begin("fr", "fr").await;
    for agency in [AGENCY, OTHER] {
        worker.queue(to(&screening, agency)).await;
    }
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    let received = ("received".to_owned(), "null".to_owned());
    assert_eq!(states(&outbox), [received.clone(), received]);
    assert_eq!(country.at_hub().await, [1, 1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn agency_that_comes_later_is_told_and_referred_to_without_joining_again() {
    let mut country = Country::new().await;
    let worker = worker().await;
    let code = country.code().await;
    worker.join(&country.file(), &code).await;
    country
        .next(|content| {
            content.agencies[1].closed = Some("en travaux".to_owned());
            "Deuxième".clone_into(&mut content.name);
        })
        .await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["deployment"]["name"], "Deuxième");
    let told = status["notices"].as_array().expect("a list").iter();
    let told: Vec<String> = told.map(|one| text(&one["change"]["code"])).collect();
    assert_eq!(told, ["name", "agency-closed"]);
    let (screening, _) = worker.begin("fr", "fr").await;
    let closed = json!({ "command": "preview-referral", "draft": to(&screening, OTHER) });
    assert_eq!(worker.fails(closed).await, "agency-closed-because");
    country
        .next(|content| content.agencies[1].closed = None)
        .await;
    worker.send(json!({ "command": "send-outbox" })).await;
    worker.queue(to(&screening, OTHER)).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    assert_eq!(country.at_hub().await, [0, 1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn joining_a_register_again_shows_what_changes_and_never_goes_back() {
    let mut country = Country::new().await;
    let worker = worker().await;
    let older = country.file();
    let code = country.code().await;
    worker.join(&older, &code).await;
    country
        .next(|content| "Deuxième".clone_into(&mut content.name))
        .await;
    // The file of before, and the hub that gives the newest: it is the newest that is joined.
    let code = country.code().await;
    let shown = worker.send(preview_joining(&older, &code)).await;
    assert_eq!(shown["name"], "Deuxième");
    assert_eq!(shown["present"]["same"], true);
    assert_eq!(shown["present"]["changes"][0]["code"], "name");
    let status = worker.send(enrol(&older, &code, &shown)).await;
    assert_eq!(status["deployment"]["name"], "Deuxième");
    // What was shown is joined, and nothing that came since.
    let code = country.code().await;
    let shown = worker.send(preview_joining(&older, &code)).await;
    country
        .next(|content| "Troisième".clone_into(&mut content.name))
        .await;
    let outdated = worker.fails(enrol(&older, &code, &shown)).await;
    assert_eq!(outdated, "joining-outdated");
    let other = Country::new().await;
    let for_another = worker.fails(preview_joining(&other.file(), &code)).await;
    assert_eq!(for_another, "code-for-other-deployment");
}

/// Joining waits for a register that is current; by a clock that is ahead it is not.
#[tokio::test(flavor = "multi_thread")]
async fn register_that_is_not_current_is_not_joined() {
    let country = Country::new().await;
    let worker = Worker::with(|config| {
        config.clock = Clock::new(|| Utc::now() + chrono::TimeDelta::days(30));
    });
    worker.create().await;
    let code = country.code().await;
    let refused = worker.fails(preview_joining(&country.file(), &code)).await;
    assert_eq!(refused, "register-old");
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["deployment"], Value::Null);
    // Nothing was used up: with the right clock the same code joins.
    let right = Worker::with(|_| {});
    right.create().await;
    right.join(&country.file(), &code).await;
    right.app.close();
    let unlock = json!({ "command": "unlock", "passphrase": PASSPHRASE });
    let status = right.send(unlock).await;
    assert_eq!(status["deployment"]["name"], "Essai");
}
