//! The good path, and what a real hub refuses.

use crate::ExchangeError;
use crate::Outgoing;
use crate::outbox::Lanes;
use crate::tests::world::{SECRETS, World, add_agency, client, document, keys, send};
use repere_referral::code::{EnrolmentCode, verify_voucher};
use repere_referral::{AgencyIdentity, MAX_SEALED_BYTES, SigningKeys, open, seal};
use std::fs;
use std::path::Path;
use uuid::Uuid;

#[tokio::test]
async fn referral_goes_from_a_device_to_the_desk() {
    let World {
        folder,
        hub,
        text,
        client,
    } = World::new().await;
    client.health().await.expect("is healthy");

    let code = EnrolmentCode::generate(&mut rand::rng(), text.as_bytes());
    client
        .invite(&folder.desk, &code.token_sha256())
        .await
        .expect("invites");
    let keys = keys();
    let plain = client.clone();
    let unsigned = plain.enrol(&code, &text, &keys).await;
    assert_eq!(
        unsigned,
        Err(ExchangeError::Unauthorised),
        "it proves nothing"
    );
    let client = client.signed_by(&keys);
    let reply = client.enrol(&code, &text, &keys).await.expect("enrols");
    assert_eq!(reply.device, keys.public().id());

    let document = document(&keys);
    let id = document.referral;
    let sealed = seal(&document, &keys, &folder.identity.recipient()).expect("seals");
    let device = (&*reply.device, &*reply.bearer);
    let receipt = send(&client, &folder, device, id, "east", &sealed.bytes)
        .await
        .expect("sends");
    assert_eq!((receipt.referral, &receipt.sha256), (id, &sealed.sha256));

    // The answer got lost, and the hub was started anew: the same receipt, byte for byte.
    hub.shutdown().await;
    let hub = repere_hub::serve(folder.dir.path(), ([127, 0, 0, 1], 0).into())
        .await
        .expect("serves");
    let text = folder.settings(hub.local_addr()).await;
    let client = crate::tests::world::client(&text).signed_by(&keys);
    let again = send(&client, &folder, device, id, "east", &sealed.bytes)
        .await
        .expect("sends");
    assert_eq!(again, receipt);
    let held = receipt.held.expect("it says for whom");
    assert_eq!((&*held.agency, &held.device), ("east", &reply.device));
    assert_eq!(held.recipient, folder.identity.recipient().id());
    // What is sealed to another key than the agency's is not taken.
    let other = AgencyIdentity::generate(&mut rand::rng()).recipient().id();
    let astray = Outgoing {
        id: &Uuid::now_v7(),
        agency: "east",
        recipient: &other,
        device: &reply.device,
        sealed: b"sealed",
        first_format: false,
    };
    let refused = client.upload(&reply.bearer, &astray).await;
    assert_eq!(refused, Err(ExchangeError::WrongRecipient));

    let mailbox = client.mailbox(&folder.desk, "east").await.expect("lists");
    assert_eq!(mailbox.len(), 1);
    assert_eq!(mailbox[0].size, sealed.bytes.len() as u64);
    let fetched = client
        .download(&folder.desk, "east", &mailbox[0])
        .await
        .expect("fetches");
    assert_eq!(fetched, sealed.bytes);

    let record = client
        .device(&folder.desk, &reply.device)
        .await
        .expect("is known");
    assert!(verify_voucher(
        &code.voucher_key(),
        &record.keys,
        &record.voucher
    ));
    let sender = |key: &str| (key == record.device).then(|| record.keys.signing.clone());
    let opened = open(&fetched, &folder.identity, sender).expect("opens");
    assert_eq!(opened.document, document);

    client
        .acknowledge(&folder.desk, "east", &id)
        .await
        .expect("acknowledges");
    assert_eq!(
        client.mailbox(&folder.desk, "east").await.expect("lists"),
        []
    );
    assert_eq!(
        client
            .mailbox_all(&folder.desk, "east")
            .await
            .expect("lists"),
        mailbox
    );

    // Nothing of the person, and no token, is in any of the hub's files.
    let mut secrets: Vec<Vec<u8>> = SECRETS
        .iter()
        .map(|word| word.as_bytes().to_vec())
        .collect();
    secrets.push(folder.desk.clone().into_bytes());
    secrets.push(code.hub_token().to_vec());
    secrets.push(code.voucher_key().to_vec());
    secrets.push(code.to_string().replace('-', "").into_bytes());
    let files = search(folder.dir.path(), &secrets);
    assert!(
        files.iter().any(|name| name == "hub.db-wal"),
        "the search saw the log: {files:?}"
    );
    hub.shutdown().await;
    let files = search(folder.dir.path(), &secrets);
    assert!(
        files.iter().any(|name| name == "hub.db"),
        "the search saw the store: {files:?}"
    );
    // The search finds what is there.
    let stored = fs::read(folder.dir.path().join("hub.db")).expect("reads");
    assert!(contains(&stored, id.to_string().as_bytes()));
}

fn contains(content: &[u8], wanted: &[u8]) -> bool {
    content.windows(wanted.len()).any(|window| window == wanted)
}

/// Looks for secrets in all files of a folder; gives the names of the files that it looked at.
#[track_caller]
fn search(folder: &Path, secrets: &[Vec<u8>]) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).expect("lists") {
        let path = entry.expect("an entry").path();
        let content = fs::read(&path).expect("reads");
        for secret in secrets {
            assert!(
                !contains(&content, secret),
                "{path:?} has {:?}",
                String::from_utf8_lossy(secret)
            );
        }
        names.push(
            path.file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned(),
        );
    }
    names
}

#[tokio::test]
async fn hub_is_spoken_to_over_one_connection_with_many_lanes() {
    let world = World::new().await;
    assert_eq!(world.client.lanes(), Lanes::One, "nobody has answered yet");
    world.client.health().await.expect("is healthy");
    assert_eq!(world.client.lanes(), Lanes::Many);
}

#[tokio::test]
async fn code_lets_in_one_device_of_its_own_deployment() {
    let world = World::new().await;
    let code = world.code().await;
    let (first, other) = (keys(), keys());
    let enrol = async |keys: &SigningKeys, code: &EnrolmentCode, text: &str| {
        let client = world.client.clone().signed_by(keys);
        client.enrol(code, text, keys).await
    };
    let lost = enrol(&first, &code, &world.text).await.expect("enrols");
    // The answer got lost: the same device asks again.
    let again = enrol(&first, &code, &world.text).await;
    assert_eq!(again.expect("enrols again"), lost);
    let signing = world.client.clone().signed_by(&first);
    signing.replies("").await.expect("asks");
    let late = enrol(&first, &code, &world.text).await;
    assert_eq!(late, Err(ExchangeError::CodeUsed));
    let another = enrol(&other, &code, &world.text).await;
    assert_eq!(another, Err(ExchangeError::CodeUsed));

    let never = EnrolmentCode::generate(&mut rand::rng(), world.text.as_bytes());
    let unknown = enrol(&other, &never, &world.text).await;
    assert_eq!(unknown, Err(ExchangeError::CodeUnknown));
    let changed = world.text.replace("Essai", "Autre");
    let code = world.code().await;
    let swapped = enrol(&other, &code, &changed).await;
    assert_eq!(swapped, Err(ExchangeError::CodeForOtherDeployment));
    let unsigned = world.client.enrol(&code, &world.text, &other).await;
    assert_eq!(unsigned, Err(ExchangeError::Unauthorised));
    let good = enrol(&other, &code, &world.text).await;
    good.expect("the code is still good");
}

#[tokio::test]
async fn upload_is_refused_for_what_is_wrong_with_it() {
    let world = World::new().await;
    let (keys, bearer) = world.device().await;
    let (id, device) = (Uuid::now_v7(), keys.public().id());
    let upload = async |bearer: &str, id: Uuid, agency: &str, sealed: &[u8]| {
        let sent = world.send((&device, bearer), id, agency, sealed).await;
        sent.map(drop)
    };
    assert_eq!(upload(&bearer, id, "east", b"sealed").await, Ok(()));
    assert_eq!(
        upload(&bearer, id, "east", b"other").await,
        Err(ExchangeError::Conflict)
    );
    assert_eq!(
        upload("wrong", id, "east", b"sealed").await,
        Err(ExchangeError::Unauthorised)
    );
    let desk = upload(&world.folder.desk, id, "east", b"sealed").await;
    assert_eq!(
        desk,
        Err(ExchangeError::Unauthorised),
        "a desk sends nothing"
    );
    for unknown in ["north", "", "a/b", "..", "east ", "étranger"] {
        let upload = upload(&bearer, Uuid::now_v7(), unknown, b"sealed").await;
        assert_eq!(upload, Err(ExchangeError::UnknownAgency), "{unknown}");
    }
    let largest = vec![7; MAX_SEALED_BYTES];
    assert_eq!(
        upload(&bearer, Uuid::now_v7(), "east", &largest).await,
        Ok(())
    );
    let larger = vec![7; MAX_SEALED_BYTES + 1];
    let refused = upload(&bearer, Uuid::now_v7(), "east", &larger).await;
    assert_eq!(refused, Err(ExchangeError::TooLarge));
    let empty = upload(&bearer, Uuid::now_v7(), "east", b"").await;
    assert_eq!(empty, Err(ExchangeError::Refused { status: 400 }));
    let (_, other) = world.device().await;
    let not_theirs = upload(&other, id, "east", b"sealed").await;
    assert_eq!(not_theirs, Err(ExchangeError::Conflict));
}

#[tokio::test]
async fn desk_sees_its_own_mailbox_only() {
    let world = World::new().await;
    let west = AgencyIdentity::generate(&mut rand::rng());
    // While the hub serves.
    let west = add_agency(world.folder.dir.path(), "west", &west).await;
    let (keys, bearer) = world.device().await;
    let (id, device) = (Uuid::now_v7(), keys.public().id());
    world
        .send((&device, &bearer), id, "east", b"sealed")
        .await
        .expect("sends");
    let mailbox = world
        .client
        .mailbox(&world.folder.desk, "east")
        .await
        .expect("lists");
    let nothing = ExchangeError::Refused { status: 404 };
    let client = &world.client;
    assert_eq!(client.mailbox(&west, "west").await, Ok(Vec::new()));
    assert_eq!(client.mailbox(&west, "east").await, Err(nothing));
    assert_eq!(client.mailbox_all(&west, "east").await, Err(nothing));
    assert_eq!(
        client.download(&west, "east", &mailbox[0]).await,
        Err(nothing)
    );
    assert_eq!(
        client.download(&west, "west", &mailbox[0]).await,
        Err(nothing)
    );
    assert_eq!(client.acknowledge(&west, "east", &id).await, Err(nothing));
    assert_eq!(client.acknowledge(&west, "west", &id).await, Err(nothing));
    let device = Err(ExchangeError::Unauthorised);
    assert_eq!(
        client.mailbox(&bearer, "east").await,
        device,
        "a device reads no mailbox"
    );
    assert_eq!(
        client.invite(&bearer, &"0".repeat(64)).await,
        Err(ExchangeError::Unauthorised)
    );
    let unknown = client.device(&west, &"0".repeat(32)).await;
    assert_eq!(unknown, Err(nothing));
    let mut item = mailbox[0].clone();
    item.sha256 = "0".repeat(64);
    let other_bytes = client.download(&world.folder.desk, "east", &item).await;
    assert_eq!(other_bytes, Err(ExchangeError::BadReceipt));
}

#[tokio::test]
async fn another_hub_is_not_ours() {
    let ours = World::new().await;
    let theirs = World::new().await;
    let (_, bearer) = ours.device().await;
    // Our settings, but the address of another hub: another authority.
    let port = |world: &World| format!("localhost:{}", world.hub.local_addr().port());
    let astray = client(&ours.text.replace(&port(&ours), &port(&theirs)));
    let device = ("device", &*bearer);
    let upload = send(&astray, &ours.folder, device, Uuid::now_v7(), "east", b"x").await;
    assert_eq!(upload, Err(ExchangeError::NotTheHub));

    // The right certificate, but under a name that it does not have.
    let misnamed = ours.text.replace("https://localhost", "https://127.0.0.2");
    let misnamed = client(&misnamed);
    let served = repere_hub::serve(
        ours.folder.dir.path(),
        ([127, 0, 0, 2], ours.hub.local_addr().port()).into(),
    )
    .await
    .expect("serves");
    assert_eq!(misnamed.health().await, Err(ExchangeError::NotTheHub));
    served.shutdown().await;

    // The right authority, but other keys sign the receipts.
    let mut mixed: serde_json::Value = serde_json::from_str(&ours.text).expect("json");
    let other: serde_json::Value = serde_json::from_str(&theirs.text).expect("json");
    mixed["hub_keys"] = other["hub_keys"].clone();
    let mixed = client(&mixed.to_string());
    let upload = send(&mixed, &ours.folder, device, Uuid::now_v7(), "east", b"x").await;
    assert_eq!(upload.map(drop), Err(ExchangeError::BadReceipt));
}
