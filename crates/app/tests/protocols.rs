//! Installing protocols, as the settings page does, and what a publisher, an operator or somebody in
//! between can get wrong.

mod device_and_hub;

use device_and_hub::{PASSPHRASE, Worker, World, now, text};
use repere_app::bundle::Bundle;
use repere_protocol::PackFiles;
use repere_referral::SigningKeys;
use repere_referral::publication::Publisher;
use serde_json::{Value, json};

fn keys(seed: u8) -> SigningKeys {
    SigningKeys::from_bytes(&[seed; 64]).expect("two seeds")
}

fn publishers() -> Vec<Publisher> {
    vec![Publisher {
        name: "Éditeur d’essai".to_owned(),
        keys: keys(1).public(),
    }]
}

/// The shipped labour pack under another id or version, with another first question if asked.
fn pack(id: &str, version: &str, title: &str) -> PackFiles {
    let mut files = repere_app::embedded_packs()
        .into_iter()
        .find(|files| {
            let protocol = String::from_utf8_lossy(&files.0["protocol.toml"]).into_owned();
            protocol.contains("id = \"labour-exploitation\"")
        })
        .expect("it is shipped");
    files
        .0
        .retain(|path, _| path == "protocol.toml" || path.starts_with("texts/"));
    let change = |files: &mut PackFiles, path: &str, from: &str, to: &str| {
        let text = String::from_utf8(files.0[path].clone()).expect("a text");
        let begins = text.find(from).expect("it is there");
        let ends = begins + text[begins..].find('\n').expect("a line");
        let text = format!("{}{to}{}", &text[..begins], &text[ends..]);
        files.0.insert(path.to_owned(), text.into_bytes());
    };
    change(
        &mut files,
        "protocol.toml",
        "id = \"labour-exploitation\"",
        &format!("id = \"{id}\""),
    );
    change(
        &mut files,
        "protocol.toml",
        "version = \"",
        &format!("version = \"{version}\""),
    );
    change(
        &mut files,
        "texts/fr.ftl",
        "title = ",
        &format!("title = {title}"),
    );
    files
}

fn bundle(files: PackFiles, seed: u8) -> String {
    let pack = repere_protocol::load(&files).pack.expect("a sound pack");
    let bundle = Bundle::of(files).expect("a bundle");
    bundle
        .signed(&pack, "Qui que ce soit", &keys(seed), now())
        .to_text()
}

fn unsigned(files: PackFiles) -> String {
    Bundle::of(files).expect("a bundle").to_text()
}

fn install(bundle: &str) -> Value {
    json!({ "command": "install-protocol", "bundle": bundle })
}

fn remove(id: &str, version: &str) -> Value {
    json!({ "command": "remove-protocol", "id": id, "version": version })
}

fn list() -> Value {
    json!({ "command": "list-protocols" })
}

/// The version of the protocol that a screening is asked by.
async fn asked_by(worker: &Worker, screening: &str) -> String {
    let show = json!({ "command": "show-result", "screening": screening });
    text(&worker.send(show).await["protocol"]["version"])
}

/// Version, origin, publisher and problem of the protocols with this id.
fn of(list: &Value, id: &str) -> Vec<[String; 4]> {
    let protocols = list.as_array().expect("a list").iter();
    protocols
        .filter(|one| one["id"] == id)
        .map(|one| {
            let or_none = |value: &Value| value.as_str().unwrap_or("-").to_owned();
            [
                text(&one["version"]),
                text(&one["origin"]),
                or_none(&one["publisher"]),
                or_none(&one["problem"]["code"]),
            ]
        })
        .collect()
}

/// The version of the labour pack that the app brings.
fn shipped() -> String {
    let packs = repere_app::embedded_packs();
    let packs = packs
        .iter()
        .filter_map(|files| repere_protocol::load(files).pack);
    let labour = packs.into_iter().find(|pack| pack.id() == LABOUR);
    labour.expect("it is shipped").version().to_owned()
}

const LABOUR: &str = "labour-exploitation";
const US: &str = "Éditeur d’essai";

#[track_caller]
fn check(list: &Value, id: &str, expected: &[[&str; 4]]) {
    assert_eq!(of(list, id), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn signed_protocol_serves_the_next_screening_and_outlives_a_restart() {
    let world = World::with(false, &publishers()).await;
    let mut worker = Worker::ready().await;
    worker.enrol(&world).await;
    let (old, _) = worker.begin("fr", "fr").await;

    let newer = bundle(pack(LABOUR, "9.0.0", "Le nouveau"), 1);
    let installed = worker.send(install(&newer)).await;
    check(&installed, LABOUR, &[["9.0.0", "installed", US, "-"]]);
    // The name is the deployment's, whatever the publisher calls itself.
    let listed = installed.as_array().expect("a list").iter();
    let mut titles = listed.map(|one| one["title"]["text"].clone());
    assert!(titles.any(|title| title == "Le nouveau"));
    let another = bundle(pack("another", "0.1.0", "Un autre"), 1);
    let installed = worker.send(install(&another)).await;
    check(&installed, "another", &[["0.1.0", "installed", US, "-"]]);
    // Once more changes nothing, and is no mistake.
    assert_eq!(worker.send(install(&another)).await, installed);

    let (new, _) = worker.begin("fr", "fr").await;
    assert_eq!(asked_by(&worker, &new).await, "9.0.0");
    worker.restart();
    worker.unlock().await;
    assert_eq!(worker.send(list()).await, installed);
    assert_eq!(asked_by(&worker, &old).await, shipped());

    // What is removed is no longer offered; who began with it keeps it; and it can be put back.
    let removed = worker.send(remove(LABOUR, "9.0.0")).await;
    check(
        &removed["protocols"],
        LABOUR,
        &[[&shipped(), "shipped", "-", "-"]],
    );
    let open = json!({ "command": "open-screening", "screening": new });
    worker.send(open).await;
    assert_eq!(asked_by(&worker, &new).await, "9.0.0");
    let back = worker.send(install(&text(&removed["bundle"]))).await;
    check(&back, LABOUR, &[["9.0.0", "installed", US, "-"]]);
}

#[tokio::test(flavor = "multi_thread")]
async fn protocol_is_installed_only_from_a_trusted_publisher() {
    let world = World::with(false, &publishers()).await;
    let worker = Worker::ready().await;
    let good = bundle(pack("another", "1.0.0", "Un autre"), 1);
    // Nobody is trusted before a deployment was joined.
    let code = worker.fails(install(&good)).await;
    assert_eq!(code, "protocol-needs-deployment");
    worker.enrol(&world).await;
    let before = worker.send(list()).await;
    let mut swapped: Value = serde_json::from_str(&good).expect("JSON");
    let other = bundle(pack("another", "1.0.0", "Encore un autre"), 1);
    let other: Value = serde_json::from_str(&other).expect("JSON");
    swapped["files"] = other["files"].clone();
    let mut forged: Value = serde_json::from_str(&good).expect("JSON");
    let stranger = bundle(pack("another", "1.0.0", "Un autre"), 2);
    let stranger_json: Value = serde_json::from_str(&stranger).expect("JSON");
    forged["signature"]["signatures"][0]["sig"] =
        stranger_json["signature"]["signatures"][0]["sig"].clone();
    let mut strange: Value = serde_json::from_str(&good).expect("JSON");
    strange["files"]["../vault.db"] = json!("");
    for (bundle, expected) in [
        (
            unsigned(pack("another", "1.0.0", "Un autre")),
            "bundle-unsigned",
        ),
        (stranger, "publisher-unknown"),
        (forged.to_string(), "publication-bad-signature"),
        (swapped.to_string(), "bundle-other-content"),
        (strange.to_string(), "bundle-strange-file"),
        (good[..good.len() / 2].to_owned(), "bundle-unreadable"),
        ("{ \"format\": 2 }".to_owned(), "bundle-newer-format"),
        (" ".repeat(17 * 1024 * 1024), "bundle-too-large"),
    ] {
        assert_eq!(worker.fails(install(&bundle)).await, expected);
    }
    assert_eq!(worker.send(list()).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn versions_go_forward_only() {
    let world = World::with(false, &publishers()).await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let coming = |version: &str, title: &str| install(&bundle(pack(LABOUR, version, title), 1));
    // Against the one that came with the app …
    for (version, expected) in [
        ("0.9.0", "protocol-older"),
        (&shipped(), "protocol-same-version"),
    ] {
        assert_eq!(worker.fails(coming(version, "Autre")).await, expected);
    }
    // … and against one that was installed; by number, not by letter.
    worker.send(coming("1.9.0", "Neuf")).await;
    worker.send(coming("1.10.0", "Dix")).await;
    for (version, title, expected) in [
        ("1.9.0", "Neuf", "protocol-older"),
        ("1.10.0", "Autre", "protocol-same-version"),
    ] {
        assert_eq!(worker.fails(coming(version, title)).await, expected);
    }
    let now = worker.send(list()).await;
    check(&now, LABOUR, &[["1.10.0", "installed", US, "-"]]);
    for (command, expected) in [
        (remove(LABOUR, "1.9.0"), "protocol-shipped"),
        (remove("another", "1.0.0"), "protocol-unknown"),
    ] {
        assert_eq!(worker.fails(command).await, expected);
    }
    worker.send(remove(LABOUR, "1.10.0")).await;
    assert_eq!(
        worker.fails(remove(LABOUR, &shipped())).await,
        "protocol-shipped"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn protocol_that_names_the_role_before_others_is_offered_first() {
    for (role, expected) in [
        ("border", "first-contact"),
        ("labour-inspector", "labour-exploitation"),
        ("outreach", "sexual-exploitation"),
        ("social-service", "first-contact"),
    ] {
        let worker = Worker::new();
        let create = json!({
            "command": "create-vault", "passphrase": PASSPHRASE,
            "interfaceLocale": "fr", "role": role,
        });
        worker.send(create).await;
        let list = worker.send(list()).await;
        assert_eq!(list[0]["id"], expected, "{role}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn demonstration_takes_what_nobody_signed_and_says_so() {
    let world = World::with(true, &publishers()).await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    let nobodys = unsigned(pack("another", "1.0.0", "Un autre"));
    let installed = worker.send(install(&nobodys)).await;
    check(&installed, "another", &[["1.0.0", "installed", "-", "-"]]);
    let strangers = bundle(pack("third", "1.0.0", "Un troisième"), 2);
    assert_eq!(worker.fails(install(&strangers)).await, "publisher-unknown");

    // The device joins the real thing: what was only played with is no longer offered.
    let real = World::with(false, &publishers()).await;
    worker.enrol(&real).await;
    let now = worker.send(list()).await;
    check(
        &now,
        "another",
        &[["1.0.0", "installed", "-", "bundle-unsigned"]],
    );
    let begin = json!({
        "command": "begin-screening", "protocol": "another",
        "interviewerLocale": "fr", "respondentLocale": "fr",
    });
    assert_eq!(worker.fails(begin).await, "protocol-unknown");
    let removed = worker.send(remove("another", "1.0.0")).await;
    check(&removed["protocols"], "another", &[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn shipped_newer_version_replaces_the_installed_one() {
    let world = World::with(false, &publishers()).await;
    let mut worker = Worker::ready().await;
    worker.enrol(&world).await;
    let installed = install(&bundle(pack(LABOUR, "1.90.0", "Installé"), 1));
    worker.send(installed).await;
    worker.restart_with(|config| config.packs = vec![pack(LABOUR, "2.0.0", "Apporté")]);
    worker.unlock().await;
    let now = worker.send(list()).await;
    let expected = [
        ["2.0.0", "shipped", "-", "-"],
        ["1.90.0", "installed", "-", "protocol-superseded"],
    ];
    check(&now, LABOUR, &expected);
    let (screening, _) = worker.begin("fr", "fr").await;
    assert_eq!(asked_by(&worker, &screening).await, "2.0.0");
}

/// Somebody who could write into the open vault, or a fault of ours: what is read back is checked anew.
#[tokio::test(flavor = "multi_thread")]
async fn installed_protocol_is_checked_when_it_is_read() {
    let world = World::with(false, &publishers()).await;
    let mut worker = Worker::ready().await;
    worker.enrol(&world).await;
    let good = bundle(pack("another", "1.0.0", "Un autre"), 1);
    worker.send(install(&good)).await;
    worker.app.close();
    {
        let folder = worker.folder.path().join("vault");
        let passphrase = repere_app::SecretString::from(device_and_hub::PASSPHRASE);
        let vault = repere_casebook::Casebook::unlock(&folder, &passphrase, now()).expect("opens");
        let mut stored = vault.protocols().expect("read").remove(0);
        stored.bundle = stored
            .bundle
            .replacen("\"texts/fr.ftl\": \"I", "\"texts/fr.ftl\": \"J", 1);
        vault.put_protocol(&stored).expect("written");
        stored.id = "renamed".to_owned();
        stored.bundle = good;
        vault.put_protocol(&stored).expect("written");
    }
    worker.restart();
    worker.unlock().await;
    let now = worker.send(list()).await;
    let changed = [["1.0.0", "installed", "-", "bundle-other-content"]];
    check(&now, "another", &changed);
    check(&now, "renamed", &changed);
    // The others are there as ever.
    check(&now, LABOUR, &[[&shipped(), "shipped", "-", "-"]]);
}

/// The labour pack as some were signed before a child's outcome had to have a floor.
fn without_a_floor(id: &str, version: &str) -> PackFiles {
    let mut files = pack(id, version, "Sans plancher");
    let protocol = String::from_utf8(files.0["protocol.toml"].clone()).expect("a text");
    let without = protocol.replace("\nfloor = \"protect-the-child\"", "");
    assert_ne!(without, protocol);
    files
        .0
        .insert("protocol.toml".to_owned(), without.into_bytes());
    files
}

#[tokio::test(flavor = "multi_thread")]
async fn protocol_installed_without_a_floor_begins_nothing_new_and_goes_on_with_what_began() {
    let world = World::with(false, &publishers()).await;
    let old = || vec![without_a_floor("another", "1.0.0")];
    let mut worker = Worker::with(|config| config.packs = old());
    worker.create().await;
    worker.enrol(&world).await;
    let begin = json!({
        "command": "begin-screening", "protocol": "another",
        "interviewerLocale": "fr", "respondentLocale": "fr",
    });
    let page = worker.send(begin.clone()).await;
    let screening = text(&page["screening"]["id"]);
    worker.app.close();
    {
        let folder = worker.folder.path().join("vault");
        let passphrase = repere_app::SecretString::from(PASSPHRASE);
        let vault = repere_casebook::Casebook::unlock(&folder, &passphrase, now()).expect("opens");
        for (id, version) in [("another", "1.0.0"), (LABOUR, "9.0.0")] {
            let stored = repere_casebook::StoredProtocol {
                id: id.to_owned(),
                version: version.to_owned(),
                bundle: bundle(without_a_floor(id, version), 1),
            };
            vault.put_protocol(&stored).expect("written");
        }
    }
    worker.restart();
    worker.unlock().await;
    let listed = worker.send(list()).await;
    check(
        &listed,
        "another",
        &[["1.0.0", "installed", "-", "bundle-broken"]],
    );
    let expected = [
        [&*shipped(), "shipped", "-", "-"],
        ["9.0.0", "installed", "-", "bundle-broken"],
    ];
    check(&listed, LABOUR, &expected);
    assert_eq!(worker.fails(begin).await, "protocol-unknown");
    let (new, _) = worker.begin("fr", "fr").await;
    assert_eq!(asked_by(&worker, &new).await, shipped());
    // What began goes on, with a pack that is no better for being asked for again.
    let page = worker.begin_questions(&screening, "questions").await;
    assert_eq!(page["page"]["kind"], "question");
    assert_eq!(asked_by(&worker, &screening).await, "1.0.0");
    worker
        .send(json!({ "command": "finish-screening", "screening": screening }))
        .await;
    let follow = json!({ "command": "begin-follow-up", "screening": screening });
    assert_eq!(worker.fails(follow).await, "protocol-unknown");
}
