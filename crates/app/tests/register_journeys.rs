//! A register from a real hub to a real device: joining by it, two agencies of one device, what changes afterwards.

mod device_and_hub;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use chrono::{TimeDelta, Utc};
use device_and_hub::country::{Country, OTHER, to, worker};
use device_and_hub::{AGENCY, PASSPHRASE, Worker, enrol, preview_joining, text};
use repere_app::Clock;
use repere_authority::edit;
use repere_referral::code::EnrolmentCode;
use repere_referral::sha256_hex;
use repere_register::spoken;
use serde_json::{Value, json};
use std::time::Duration;

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
    let id = sha256_hex(country.authority.root_text());
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
    // A code of one desk, and both desks believe the device: nobody has handed over a list.
    let read = country.read().await;
    let device = read[0][0].clone().expect("it is believed");
    assert_eq!(read, [vec![Ok(device.clone())], vec![Ok(device)]]);
    // What became of it comes back from both.
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    let fetched = ("fetched".to_owned(), "null".to_owned());
    assert_eq!(states(&outbox), [fetched.clone(), fetched]);
}

#[tokio::test(flavor = "multi_thread")]
async fn withdrawn_device_is_told_by_the_hub_and_keeps_what_waits() {
    let country = Country::new().await;
    let worker = worker().await;
    let code = country.code().await;
    worker.join(&country.file(), &code).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    worker.queue(to(&screening, AGENCY)).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let device = country.read().await[0][0].clone().expect("it is believed");
    let withdrawal = country.world.desk.withdraw(&device).await;
    assert!(withdrawal.expect("the desk let it in").untold.is_none());
    worker.queue(to(&screening, OTHER)).await;
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    let waits = ("waiting".to_owned(), "\"withdrawn\"".to_owned());
    assert!(states(&outbox).contains(&waits), "{outbox}");
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["withdrawn"], true);
    worker
        .answer(&screening, "age-band", json!({ "code": "adult" }))
        .await;
    // Let in again with a new code, it has other keys: what waited is signed with those that nobody believes.
    let code = country.code().await;
    worker.join(&country.file(), &code).await;
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    let again = (
        "seal-again".to_owned(),
        "\"sealed-with-withdrawn-keys\"".to_owned(),
    );
    assert!(states(&outbox).contains(&again), "{outbox}");
    worker.queue(to(&screening, OTHER)).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let read = country.read().await;
    let opened = read[1][0].clone().expect("it is believed");
    assert_ne!(opened, device);
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["withdrawn"], false);
}

#[tokio::test(flavor = "multi_thread")]
async fn device_that_hears_of_its_withdrawal_when_it_joins_anew_seals_again_what_waits() {
    let mut country = Country::new().await;
    let worker = worker().await;
    let code = country.code().await;
    worker.join(&country.file(), &code).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    worker.queue(to(&screening, AGENCY)).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let device = country.read().await[0][0].clone().expect("it is believed");
    country.world.stop_hub().await;
    worker.queue(to(&screening, OTHER)).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    country.world.start_hub().await;
    let withdrawal = country.world.desk.withdraw(&device).await;
    assert!(withdrawal.expect("the desk let it in").untold.is_none());
    // Nothing was exchanged since: the device asks again when its pause is over.
    let code = country.code().await;
    worker.join(&country.file(), &code).await;
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    let again = (
        "seal-again".to_owned(),
        "\"sealed-with-withdrawn-keys\"".to_owned(),
    );
    assert!(states(&outbox).contains(&again), "{outbox}");
    let status = worker.send(json!({ "command": "status" })).await;
    assert_eq!(status["withdrawn"], false);
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
    assert_eq!(country.read().await.map(|read| read.len()), [0, 1]);
}

impl Country {
    /// The first agency's desk makes another key, and those who sign put it in reserve, and then in use: what is sealed
    /// to the one of before is received for so long yet.
    async fn renew_key(&mut self, still: TimeDelta) {
        self.world.desk.renew_key(Utc::now()).expect("a key");
        let described = self.world.desk.agency().expect("its agency");
        let reserved = described.clone();
        self.next(|content| {
            edit::reserve_agency_key(content, AGENCY, reserved).expect("its agency");
        })
        .await;
        let until = Utc::now() + still;
        self.next(|content| {
            edit::renew_agency_key(content, AGENCY, described, until).expect("its agency");
        })
        .await;
    }

    /// How many referrals the first agency's desk opens, and whom it does not believe.
    async fn opened(&self) -> (usize, Vec<String>) {
        let [read, _] = self.read().await;
        let refused = read.iter().filter_map(|one| one.as_ref().err().cloned());
        (
            read.iter().filter(|one| one.is_ok()).count(),
            refused.collect(),
        )
    }
}

/// The drill: an agency renews its key while devices sleep through two editions. Nobody joins anew, and nothing is lost.
#[tokio::test(flavor = "multi_thread")]
async fn agency_renews_its_key_while_devices_sleep() {
    let mut country = Country::new().await;
    let mut workers = Vec::new();
    for _ in 0..2 {
        let worker = worker().await;
        worker.join(&country.file(), &country.code().await).await;
        let (screening, _) = worker.begin("fr", "fr").await;
        worker.queue(to(&screening, AGENCY)).await;
        workers.push((worker, screening));
    }
    let (asleep, screening) = &workers[1];
    let send = json!({ "command": "send-outbox" });
    for (worker, _) in &workers {
        worker.send(send.clone()).await;
    }
    assert_eq!(country.opened().await, (2, vec![]));
    country.world.stop_hub().await;
    asleep.queue(to(screening, AGENCY)).await;
    country.renew_key(TimeDelta::days(30)).await;
    country.world.start_hub().await;
    for (worker, screening) in &workers {
        worker.send(send.clone()).await;
        let status = worker.send(json!({ "command": "status" })).await;
        assert_eq!(
            (&status["outboxWaiting"], &status["outboxSealAgain"]),
            (&json!(0), &json!(0))
        );
        // What is sealed now is sealed to the new one.
        worker.queue(to(screening, AGENCY)).await;
        worker.send(send.clone()).await;
    }
    let outbox = asleep.send(json!({ "command": "list-outbox" })).await;
    assert_eq!(outbox.as_array().map(Vec::len), Some(3));
    assert_eq!(country.opened().await, (5, vec![]));
    assert_eq!(country.world.desk.missing().expect("a list"), []);
    let keys = country.world.desk.identities().expect("keys");
    let sealed = |referral: &Value| {
        let referral = text(referral).parse().expect("an id");
        std::fs::read(country.world.desk.inbox(&referral)).expect("it lies there")
    };
    let opens = |referral: &Value, key: usize| {
        let error = repere_referral::open(&sealed(referral), &keys[key], |_| None);
        error.expect_err("nobody is known here").code() != "not-for-this-key"
    };
    let newest = &outbox[0]["referral"];
    assert!(opens(newest, 0) && !opens(newest, 1));
    assert!(!opens(&outbox[2]["referral"], 0) && opens(&outbox[2]["referral"], 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn key_that_is_withdrawn_or_whose_time_is_over_has_what_waits_sealed_again() {
    for withdrawn in [true, false] {
        let mut country = Country::new().await;
        let worker = worker().await;
        worker.join(&country.file(), &country.code().await).await;
        let (screening, _) = worker.begin("fr", "fr").await;
        country.world.stop_hub().await;
        worker.queue(to(&screening, AGENCY)).await;
        let before = country.world.desk.identity().expect("a key").recipient();
        let still = match withdrawn {
            true => TimeDelta::days(30),
            // By the hub's timestamp, whatever clock a device has.
            false => TimeDelta::seconds(-1),
        };
        country.renew_key(still).await;
        if withdrawn {
            let key = before.fingerprint();
            country
                .next(|content| {
                    edit::withdraw_agency_key(content, AGENCY, &key).expect("its key");
                })
                .await;
        }
        country.world.start_hub().await;
        let send = json!({ "command": "send-outbox" });
        worker.send(send.clone()).await;
        let outbox = worker.send(json!({ "command": "list-outbox" })).await;
        assert_eq!(
            states(&outbox),
            [(
                "seal-again".to_owned(),
                "\"sealed-to-other-key\"".to_owned()
            )]
        );
        assert_eq!(country.opened().await, (0, vec![]));
        worker.queue(to(&screening, AGENCY)).await;
        worker.send(send).await;
        assert_eq!(country.opened().await, (1, vec![]));
        assert_eq!(country.world.desk.missing().expect("a list"), []);
    }
}

/// A picture that comes from no camera.
fn picture() -> Vec<u8> {
    let mut bytes = Vec::new();
    image::codecs::jpeg::JpegEncoder::new(&mut bytes)
        .encode_image(&image::RgbImage::new(40, 30))
        .expect("encoded");
    bytes
}

/// A referral to the first agency is received, and its picture waits for a network that costs nothing.
async fn picture_waits(worker: &Worker, screening: &str) -> Value {
    worker
        .send(json!({ "command": "report-network", "metered": true }))
        .await;
    let data = BASE64_STANDARD.encode(picture());
    worker
        .send(json!({ "command": "bring-attachment-part", "screening": screening, "number": 0, "data": data }))
        .await;
    let add = json!({ "command": "add-attachment", "screening": screening, "kind": "payslip" });
    let list = worker.send(add).await;
    let mut draft = to(screening, AGENCY);
    draft["attachments"] = json!([list[0]["id"]]);
    worker.queue(draft.clone()).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    assert_eq!(sent(worker, 0).await.0, "waits-for-network");
    draft
}

/// The state of the only attachment of the referral with this place in the outbox, and the code of its problem.
async fn sent(worker: &Worker, place: usize) -> (String, Value) {
    let outbox = worker.send(json!({ "command": "list-outbox" })).await;
    let one = &outbox[place]["attachments"][0];
    (text(&one["state"]), one["problem"]["code"].clone())
}

async fn until(worker: &Worker, place: usize, state: &str) -> Value {
    for _ in 0..600 {
        let (now, problem) = sent(worker, place).await;
        if now == state {
            return problem;
        }
        assert!(now != "refused", "{problem}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{:?} never became {state}", sent(worker, place).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn attachment_goes_to_the_key_of_its_referral_or_waits_for_the_worker() {
    for (days, follows_first, state) in [
        (30, true, "received"),
        (-1, true, "seal-again"),
        // The hub says so before the device knows of the other key.
        (-1, false, "seal-again"),
    ] {
        let mut country = Country::new().await;
        let worker = worker().await;
        worker.join(&country.file(), &country.code().await).await;
        let (screening, _) = worker.begin("fr", "fr").await;
        let draft = picture_waits(&worker, &screening).await;
        country.world.stop_hub().await;
        country.renew_key(TimeDelta::days(days)).await;
        country.world.start_hub().await;
        let send = json!({ "command": "send-outbox" });
        if follows_first {
            worker.send(send.clone()).await;
        }
        worker
            .send(json!({ "command": "report-network", "metered": false }))
            .await;
        if !follows_first {
            tokio::time::sleep(Duration::from_millis(400)).await;
            assert_ne!(sent(&worker, 0).await.0, "refused");
            worker.send(send.clone()).await;
        }
        let problem = until(&worker, 0, state).await;
        if state == "seal-again" {
            assert_eq!(problem, "attachment-to-other-key");
            let status = country.world.desk.fetch_attachments(false).await;
            assert!(status.expect("a mailbox").is_empty(), "nothing came");
            let again = json!({ "command": "retry-referral",
                                "referral": worker.send(json!({ "command": "list-outbox" })).await[0]["referral"] });
            worker.fails(again).await;
            worker.queue(draft).await;
            worker.send(send).await;
            until(&worker, 0, "received").await;
            assert_eq!(sent(&worker, 1).await.0, "seal-again");
        }
        assert_eq!(country.opened().await.1, Vec::<String>::new());
        let fetched = country.world.desk.fetch_attachments(false).await;
        let fetched = fetched.expect("a mailbox");
        assert_eq!(fetched.len(), 1);
        assert!(fetched[0].problem.is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attachment_to_a_closed_agency_is_refused_until_it_is_open_and_offered_again() {
    let mut country = Country::new().await;
    let worker = worker().await;
    worker.join(&country.file(), &country.code().await).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    picture_waits(&worker, &screening).await;
    country
        .next(|content| edit::close_agency(content, AGENCY, "moved").expect("its agency"))
        .await;
    let send = json!({ "command": "send-outbox" });
    worker.send(send.clone()).await;
    worker
        .send(json!({ "command": "report-network", "metered": false }))
        .await;
    let closed = ("refused".to_owned(), json!("agency-closed-because"));
    assert_eq!(sent(&worker, 0).await, closed);
    country
        .next(|content| edit::open_agency(content, AGENCY).expect("its agency"))
        .await;
    worker.send(send).await;
    let outbox = worker.send(json!({ "command": "list-outbox" })).await;
    let again = json!({ "command": "retry-referral", "referral": outbox[0]["referral"] });
    worker.send(again).await;
    until(&worker, 0, "received").await;
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

/// A deployment that goes on with a register at the same hub: what waited is sent, what was sent can be asked back.
#[tokio::test(flavor = "multi_thread")]
async fn device_that_joined_by_a_settings_file_goes_on_with_the_register_of_its_hub() {
    let country = Country::new().await;
    let worker = worker().await;
    let settings = &country.world.deployment;
    let code = EnrolmentCode::generate(&mut rand::rng(), settings.as_bytes());
    let (client, token) = (country.world.desk_client(), code.token_sha256());
    let invited = client.invite("", &token).await;
    invited.expect("the hub takes the code");
    worker.join(settings, code.to_string().as_str()).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    let sent = worker.queue(to(&screening, AGENCY)).await;
    worker.send(json!({ "command": "send-outbox" })).await;
    let (file, code) = (country.file(), country.code().await);
    let shown = worker.send(preview_joining(&file, &code)).await;
    assert_eq!(shown["present"]["same"], true);
    worker.send(enrol(&file, &code, &shown)).await;
    let erase = json!({ "command": "ask-to-erase", "referral": sent["referral"] });
    assert_eq!(worker.send(erase).await[0]["state"], "erase-asked");
}

/// A settings file of the same hub says less than the register, and joining by it would forget which editions were seen.
#[tokio::test(flavor = "multi_thread")]
async fn settings_file_does_not_take_the_place_of_the_register_of_its_hub() {
    let mut country = Country::new().await;
    let worker = worker().await;
    let code = country.code().await;
    worker.join(&country.file(), &code).await;
    let (screening, _) = worker.begin("fr", "fr").await;
    country.world.stop_hub().await;
    worker.queue(to(&screening, AGENCY)).await;
    country.world.start_hub().await;
    let settings = country.world.deployment.clone();
    let code = EnrolmentCode::generate(&mut rand::rng(), settings.as_bytes());
    let refused = worker.fails(preview_joining(&settings, code.to_string().as_str()));
    assert_eq!(refused.await, "register-followed");
    let outbox = worker.send(json!({ "command": "send-outbox" })).await;
    let received = ("received".to_owned(), "null".to_owned());
    assert_eq!(states(&outbox), [received]);
}

/// What was agreed to is sent by any clock and under a register of any age; joining waits.
#[tokio::test(flavor = "multi_thread")]
async fn clock_that_is_ahead_stops_joining_and_no_referral() {
    for (days, age, refusal) in [
        (90, "old", "register-old"),
        (400, "expired", "register-expired"),
    ] {
        let country = Country::new().await;
        let mut worker = worker().await;
        let code = country.code().await;
        worker.join(&country.file(), &code).await;
        let (screening, _) = worker.begin("fr", "fr").await;
        worker.restart_with(|config| {
            config.ask_register_every = Duration::ZERO;
            config.clock = Clock::new(move || Utc::now() + chrono::TimeDelta::days(days));
        });
        let status = worker.unlock().await;
        // One quiet line, and no failure.
        assert_eq!(status["deployment"]["register"]["age"], age);
        assert_eq!(status["notices"], json!([]));
        worker.queue(to(&screening, AGENCY)).await;
        let outbox = worker.send(json!({ "command": "send-outbox" })).await;
        let received = ("received".to_owned(), "null".to_owned());
        assert_eq!(states(&outbox), [received], "{days}");
        assert_eq!(country.read().await[0].len(), 1);
        // The hub has said its time: the worker is told that the clock is wrong, and by how much.
        let status = worker.send(json!({ "command": "status" })).await;
        let ahead = status["deployment"]["register"]["clockAheadDays"].as_i64();
        assert!(
            (days - 1..=days).contains(&ahead.expect("a number")),
            "{status}"
        );
        let code = country.code().await;
        let refused = worker.fails(preview_joining(&country.file(), &code)).await;
        assert_eq!(refused, refusal, "{days}");
    }
}
