//! Clients that sign, at the real hub.

use crate::tests::world::{World, add_agency, document, keys, send};
use crate::{ExchangeError, HubClient};
use repere_hub::admin;
use repere_referral::deployment::Agency;
use repere_referral::{AgencyIdentity, SigningKeys, seal};
use std::collections::BTreeMap;
use uuid::Uuid;

impl World {
    fn of_device(&self, keys: &SigningKeys) -> HubClient {
        self.client.clone().signed_by(keys)
    }

    /// A device that signed its enrolment.
    async fn signing_device(&self) -> (SigningKeys, HubClient) {
        let keys = keys();
        let client = self.of_device(&keys);
        let code = self.code().await;
        let reply = client.enrol(&code, &self.text, &keys).await;
        assert_eq!(reply.expect("enrols").bearer, "", "there is no token");
        (keys, client)
    }
}

/// The agency `east` has these keys from now on.
async fn give_keys(world: &World, keys: &SigningKeys) {
    let agency = Agency {
        id: "east".to_owned(),
        names: BTreeMap::from([("fr".to_owned(), "Service east".to_owned())]),
        purposes: BTreeMap::new(),
        locale: "fr".to_owned(),
        recipient: world.folder.identity.recipient(),
        keys: Some(keys.public()),
    };
    let updated = admin::update_agency(world.folder.dir.path(), agency).await;
    updated.expect("updates");
}

#[tokio::test]
async fn device_and_desk_that_sign_need_no_token() {
    let world = World::new().await;
    let desk_keys = keys();
    give_keys(&world, &desk_keys).await;
    let (device_keys, device) = world.signing_device().await;
    let document = document(&device_keys);
    let id = document.referral;
    let recipient = world.folder.identity.recipient();
    let sealed = seal(&document, &device_keys, &recipient).expect("seals");
    let of = device_keys.public().id();
    let upload = async || send(&device, &world.folder, (&of, ""), id, "east", &sealed.bytes).await;
    let receipt = upload().await.expect("sends");
    assert_eq!(upload().await, Ok(receipt));
    assert_eq!(device.replies("").await, Ok(Vec::new()));

    let desk = world.client.clone().signed_by(&desk_keys);
    let mailbox = desk.mailbox("", "east").await.expect("lists");
    assert_eq!(mailbox.len(), 1);
    let fetched = desk.download("", "east", &mailbox[0]).await;
    assert_eq!(fetched, Ok(sealed.bytes));
    let record = desk.device("", &device_keys.public().id()).await;
    assert_eq!(record.expect("is known").keys.signing, device_keys.public());
    desk.acknowledge("", "east", &id).await.expect("is told");
    let word = desk.reply("", &Uuid::now_v7(), &id, b"word").await;
    assert_eq!(word, Ok(()));
    let words = device.replies("").await.expect("lists");
    let word = device.download_reply("", &words[0]).await;
    assert_eq!(word, Ok(b"word".to_vec()));
    let told = device.acknowledge_reply("", &words[0].reply).await;
    assert_eq!(told, Ok(()));
    device.erase("", &id, &of).await.expect("erases");
}

#[tokio::test]
async fn token_of_before_is_shown_only_until_the_hub_knows_the_keys() {
    let world = World::new().await;
    // The desk's keys are not known to the hub yet: its token is.
    let desk_keys = keys();
    let desk = world.client.clone().signed_by(&desk_keys);
    let token = &world.folder.desk;
    for _ in 0..2 {
        assert_eq!(desk.mailbox(token, "east").await, Ok(Vec::new()));
    }
    let wrong = desk.mailbox("wrong", "east").await;
    assert_eq!(wrong, Err(ExchangeError::Unauthorised));
    give_keys(&world, &desk_keys).await;
    let desk = world.client.clone().signed_by(&desk_keys);
    assert_eq!(desk.mailbox(token, "east").await, Ok(Vec::new()));
    // It signed: from now on the token is nobody's.
    let stolen = world.client.mailbox(token, "east").await;
    assert_eq!(stolen, Err(ExchangeError::Unauthorised));
    assert_eq!(desk.mailbox("", "east").await, Ok(Vec::new()));

    // A device of before is carried over in the same way.
    let world = World::new().await;
    let (keys, token) = world.device().await;
    assert_eq!(world.client.replies(&token).await, Ok(Vec::new()));
    let device = world.of_device(&keys);
    assert_eq!(device.replies(&token).await, Ok(Vec::new()));
    let stolen = world.client.replies(&token).await;
    assert_eq!(stolen, Err(ExchangeError::Unauthorised));
    assert_eq!(device.replies(&token).await, Ok(Vec::new()));
}

/// Days, years and centuries wrong, either way: the first answer says the hub's time, and nobody notices.
#[tokio::test]
async fn device_with_a_wrong_clock_sends_all_the_same() {
    const CLOCKS: [fn() -> i64; 6] = [
        || 0,
        || -5_000_000_000,
        || 4_102_444_800,
        || 999_999_999_999_999,
        || chrono::Utc::now().timestamp() - 86_400,
        || chrono::Utc::now().timestamp() + 86_400,
    ];
    let world = World::new().await;
    let (keys, _) = world.signing_device().await;
    for clock in CLOCKS {
        let client = world.client.clone().signed_by_at(&keys, clock);
        let device = (&*keys.public().id(), "");
        let sent = send(
            &client,
            &world.folder,
            device,
            Uuid::now_v7(),
            "east",
            b"sealed",
        )
        .await;
        assert!(sent.is_ok(), "{sent:?} at {}", clock());
        assert_eq!(client.replies("").await, Ok(Vec::new()), "{}", clock());
    }
    // A device whose clock is wrong enrols, too.
    let new = crate::tests::world::keys();
    let client = world.client.clone().signed_by_at(&new, || 0);
    let code = world.code().await;
    let reply = client.enrol(&code, &world.text, &new).await;
    assert_eq!(reply.expect("enrols").device, new.public().id());
}

#[tokio::test]
async fn keys_that_the_hub_does_not_know_are_refused() {
    let world = World::new().await;
    let other = AgencyIdentity::generate(&mut rand::rng());
    add_agency(world.folder.dir.path(), "west", &other).await;
    let stranger = world.of_device(&keys());
    let sent = send(
        &stranger,
        &world.folder,
        ("x", ""),
        Uuid::now_v7(),
        "east",
        b"x",
    )
    .await;
    assert_eq!(sent, Err(ExchangeError::Unauthorised));
    let (_, device) = world.signing_device().await;
    let mailbox = device.mailbox("", "west").await;
    assert_eq!(mailbox, Err(ExchangeError::Unauthorised));
}
