//! Installing a directory, as the settings page does, and what a publisher, an operator or somebody in
//! between can get wrong.

mod device_and_hub;

use device_and_hub::{Worker, World, now, text};
use repere_app::directory_bundle::bundle_of;
use repere_protocol::PackFiles;
use repere_referral::SigningKeys;
use repere_referral::publication::Publisher;
use serde_json::{Value, json};

fn keys(seed: u8) -> SigningKeys {
    SigningKeys::from_bytes(&[seed; 64]).expect("two seeds")
}

fn publishers() -> Vec<Publisher> {
    let one = |name: &str, seed| Publisher {
        name: name.to_owned(),
        keys: keys(seed).public(),
    };
    vec![one("Éditeur d’essai", 1), one("Autre éditeur", 3)]
}

/// The shipped directory in another edition, with another number of the police.
fn edition(version: &str, number: &str) -> PackFiles {
    let mut files = repere_app::embedded_directory();
    let structure = String::from_utf8(files.0["directory.toml"].clone()).expect("a text");
    let structure = structure
        .replace("version = \"1.0.0\"", &format!("version = \"{version}\""))
        .replace("number = \"17\"", &format!("number = \"{number}\""));
    files
        .0
        .insert("directory.toml".to_owned(), structure.into_bytes());
    files
}

fn bundle(files: PackFiles, seed: Option<u8>) -> String {
    let directory = repere_directory::load(&files)
        .directory
        .expect("it is sound");
    let keys = seed.map(keys);
    let signer = keys.as_ref().map(|keys| ("Qui que ce soit", keys));
    bundle_of(&directory, files, signer, now()).expect("a bundle")
}

fn install(bundle: &str) -> Value {
    json!({ "command": "install-directory", "bundle": bundle })
}

/// The number of the police under immediate danger.
fn police(danger: &Value) -> String {
    let contacts = danger["contacts"].as_array().expect("a list");
    let police = contacts.iter().find(|one| one["id"] == "police");
    text(&police.expect("it is always there")["number"])
}

#[tokio::test(flavor = "multi_thread")]
async fn signed_directory_takes_the_place_of_the_shipped_one_and_only_a_newer_one_its_own() {
    let world = World::with(false, &publishers()).await;
    let mut worker = Worker::ready().await;
    let code = worker
        .fails(install(&bundle(edition("1.1.0", "177"), Some(1))))
        .await;
    assert_eq!(code, "directory-needs-deployment");
    worker.enrol(&world).await;
    let danger = json!({ "command": "report-danger", "screening": null });
    assert_eq!(police(&worker.send(danger.clone()).await), "17");

    let shown = worker
        .send(install(&bundle(edition("1.1.0", "177"), Some(1))))
        .await;
    let expected = json!(["1.1.0", true, "Éditeur d’essai", false]);
    let found = json!([
        shown["version"],
        shown["installed"],
        shown["publisher"],
        shown["demonstration"]
    ]);
    assert_eq!(found, expected);
    assert_eq!(police(&worker.send(danger.clone()).await), "177");

    for (files, seed, expected) in [
        (edition("1.0.9", "178"), Some(1), "directory-older"),
        (edition("1.1.0", "178"), Some(1), "directory-same-version"),
        (
            edition("1.2.0", "178"),
            Some(3),
            "directory-other-publisher",
        ),
        (edition("1.2.0", "178"), Some(2), "publisher-unknown"),
        (edition("1.2.0", "178"), None, "bundle-unsigned"),
    ] {
        let code = worker.fails(install(&bundle(files, seed))).await;
        assert_eq!(code, expected);
    }
    // Nothing of a file that was changed after it was signed is taken.
    let mut forged: Value =
        serde_json::from_str(&bundle(edition("1.2.0", "178"), Some(1))).expect("JSON");
    let other: Value =
        serde_json::from_str(&bundle(edition("1.2.0", "666"), Some(1))).expect("JSON");
    forged["files"] = other["files"].clone();
    let code = worker.fails(install(&forged.to_string())).await;
    assert_eq!(code, "bundle-other-content");
    assert_eq!(police(&worker.send(danger.clone()).await), "177");

    // It is there after the vault was closed; while it is closed, the shipped numbers are.
    worker.restart();
    assert_eq!(police(&worker.send(danger.clone()).await), "17");
    worker.unlock().await;
    assert_eq!(police(&worker.send(danger).await), "177");
    let shown = worker.send(json!({ "command": "show-directory" })).await;
    assert_eq!(shown["version"], "1.1.0");
    let unverified = shown["unverified"].as_array().expect("a list");
    assert!(unverified.iter().any(|one| one["id"] == "report-offence"));
}

#[tokio::test(flavor = "multi_thread")]
async fn protocol_is_no_directory_and_an_unsigned_one_is_for_a_demonstration() {
    let world = World::with(true, &publishers()).await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let code = worker
        .fails(install("{\"format\":1,\"files\":{\"protocol.toml\":\"\"}}"))
        .await;
    assert_eq!(code, "bundle-strange-file");
    let shown = worker
        .send(install(&bundle(edition("2.0.0", "17"), None)))
        .await;
    assert_eq!(shown["version"], "2.0.0");
    assert_eq!(shown["publisher"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn role_is_one_of_the_directory_and_can_be_changed() {
    let worker = Worker::ready().await;
    let status = worker.send(json!({ "command": "status" })).await;
    let roles = status["roles"].as_array().expect("a list");
    assert_eq!(roles.len(), 12);
    assert_eq!(roles[0]["name"]["text"], "Inspection du travail");
    let status = worker
        .send(json!({ "command": "set-role", "role": "health" }))
        .await;
    assert_eq!(status["role"], "health");
    let code = worker
        .fails(json!({ "command": "set-role", "role": "wizard" }))
        .await;
    assert_eq!(code, "role-unknown");
}

/// An edition that came since knows the role no longer: nobody is left without the steps that protect.
#[tokio::test(flavor = "multi_thread")]
async fn role_that_the_directory_no_longer_knows_is_told_and_leaves_no_step_out() {
    let mut worker = Worker::ready().await;
    worker.app.close();
    {
        let folder = worker.folder.path().join("vault");
        let passphrase = repere_app::SecretString::from(device_and_hub::PASSPHRASE);
        let vault = repere_casebook::Casebook::unlock(&folder, &passphrase, now()).expect("opens");
        vault.set_setting("role", "gone").expect("written");
    }
    worker.restart();
    let status = worker.unlock().await;
    assert_eq!(status["role"], Value::Null);
    let problems = status["problems"].as_array().expect("a list");
    let gone = problems.iter().find(|one| one["code"] == "role-gone");
    assert_eq!(gone.expect("it is told")["parameters"]["role"], "gone");

    let (screening, _) = worker.begin("fr", "fr").await;
    worker.begin_questions(&screening, "questions").await;
    worker
        .answer(&screening, "age-band", json!({ "code": "15-17" }))
        .await;
    let steps = steps(&worker, &screening).await;
    assert!(steps.contains("mineur"), "{steps}");
    let status = worker
        .send(json!({ "command": "set-role", "role": "border" }))
        .await;
    let problems = status["problems"].as_array().expect("a list");
    assert!(problems.iter().all(|one| one["code"] != "role-gone"));
}

async fn steps(worker: &Worker, screening: &str) -> String {
    let shown = json!({ "command": "show-result", "screening": screening });
    worker.send(shown).await["nextSteps"].to_string()
}

/// A worker who told the person of secrecy, and says since to be of the police, is shown no step of article 40.
#[tokio::test(flavor = "multi_thread")]
async fn step_of_a_duty_follows_the_role_in_which_it_was_told() {
    let worker = Worker::ready().await;
    let role = |role: &str| json!({ "command": "set-role", "role": role });
    for (told_in, now, shown) in [
        ("labour-inspector", "labour-inspector", true),
        ("outreach", "labour-inspector", false),
        ("labour-inspector", "outreach", false),
    ] {
        worker.send(role(told_in)).await;
        let (screening, page) = worker.begin("fr", "fr").await;
        let settle = json!({
            "command": "settle-before",
            "screening": screening,
            "item": "duty-told",
            "said": "yes",
        });
        let before = worker.send(settle).await;
        assert_eq!(before["dutyTold"], "yes");
        worker
            .interview(&screening, page, &device_and_hub::of_concern())
            .await;
        worker.send(role(now)).await;
        let result = json!({ "command": "show-result", "screening": screening });
        let result = worker.send(result).await;
        let said = result["before"]["dutyTold"].clone();
        let expected = if told_in == now { "yes" } else { "not-asked" };
        assert_eq!(said, expected, "told as {told_in}, now {now}");
        let there = result["nextSteps"].to_string().contains("art. 40 ;");
        assert_eq!(there, shown, "told as {told_in}, now {now}");
    }
}
