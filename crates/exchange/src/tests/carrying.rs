//! What somebody else brings to the hub, for the device that sealed it.

use crate::tests::world::{World, client, document, keys};
use crate::{ExchangeError, HubClient, Outgoing};
use repere_referral::dropped::Found;
use repere_referral::parcel::MAX_BYTES;
use repere_referral::wire::MailboxKind;
use repere_referral::{
    AgencyIdentity, Answered, Carried, Parcel, Receipt, SealError, SigningKeys, Waybill, seal,
    sha256_hex,
};
use uuid::Uuid;

/// A device that sealed something, and never speaks to the hub.
struct Sender {
    keys: SigningKeys,
    bearer: String,
    id: Uuid,
    sealed: Vec<u8>,
}

impl Sender {
    async fn new(world: &World) -> Sender {
        let (keys, bearer) = world.device().await;
        let document = document(&keys);
        let sealed: Result<_, SealError> =
            seal(&document, &keys, &world.folder.identity.recipient());
        Sender {
            id: document.referral,
            sealed: sealed.expect("seals").bytes,
            keys,
            bearer,
        }
    }

    /// What it says of what it sealed, to the agency of the world's folder.
    fn said(&self, world: &World) -> Waybill {
        Waybill {
            id: self.id,
            kind: MailboxKind::Referral,
            about: self.id,
            agency: "east".to_owned(),
            recipient: world.folder.identity.recipient().id(),
            device: self.keys.public().id(),
            deployment: deployment(world),
            sha256: String::new(),
        }
    }

    fn carried(&self, world: &World) -> Carried {
        Carried::sign(self.said(world), self.sealed.clone(), &self.keys)
    }

    async fn sends(&self, world: &World) -> Result<Receipt, ExchangeError> {
        let device = self.keys.public().id();
        let device = (&*device, &*self.bearer);
        world.send(device, self.id, "east", &self.sealed).await
    }
}

/// What a hub without a register is known by.
fn deployment(world: &World) -> String {
    let settings = repere_referral::deployment::Deployment::parse(&world.text);
    sha256_hex(settings.expect("parses").hub_keys.id())
}

/// Somebody with a device of their own, who carries.
async fn carrier(world: &World) -> (HubClient, String) {
    let (keys, bearer) = world.device().await;
    (world.client.clone().signed_by(&keys), bearer)
}

fn refused(reason: &'static str) -> Result<Answered, ExchangeError> {
    Err(ExchangeError::WaybillRefused { reason })
}

#[tokio::test]
async fn item_is_one_whoever_brings_it_and_has_one_receipt() {
    let world = World::new().await;
    let sender = Sender::new(&world).await;
    let (colleague, bearer) = carrier(&world).await;
    let mut parcel = Parcel::within(MAX_BYTES);
    assert!(parcel.put(&sender.carried(&world)));
    // Signed anew each time: the same item all the same.
    let [first, second] = [(); 2].map(|()| sender.carried(&world));
    assert_ne!(first.signatures, second.signatures);
    let items = Parcel::parse(&parcel.to_bytes()).expect("whole");
    let by_desk = world.client.hand_in(&world.folder.desk, &first);
    let by_device = colleague.hand_in(&bearer, &items[0]);
    let (by_desk, by_device, by_itself) = tokio::join!(by_desk, by_device, sender.sends(&world));
    let receipt = by_itself.expect("sends");
    let answered = Answered {
        receipt: Some(receipt.clone()),
        dropped: None,
    };
    assert_eq!(by_desk, Ok(answered.clone()));
    assert_eq!(by_device, Ok(answered.clone()));
    assert_eq!(colleague.hand_in(&bearer, &second).await, Ok(answered));
    assert_eq!(
        receipt.held.clone().expect("it says from whom").device,
        sender.keys.public().id()
    );
    let desk = &world.folder.desk;
    let mailbox = world.client.mailbox(desk, "east").await.expect("lists");
    assert_eq!(mailbox.len(), 1, "nothing is doubled");
    assert_eq!(mailbox[0].device, Some(sender.keys.public().id()));
    let fetched = world.client.download(desk, "east", &mailbox[0]).await;
    assert_eq!(fetched, Ok(sender.sealed.clone()));
    // A device that never heard of it sends by itself.
    assert_eq!(sender.sends(&world).await, Ok(receipt));
}

#[tokio::test]
async fn item_without_a_waybill_of_its_device_is_refused_by_name() {
    let world = World::new().await;
    let sender = Sender::new(&world).await;
    let other = Sender::new(&world).await;
    let (colleague, bearer) = carrier(&world).await;
    let good = sender.carried(&world);
    let changed = |change: fn(&mut Carried)| {
        let mut item = good.clone();
        change(&mut item);
        item
    };
    let said = |change: fn(&mut Waybill)| {
        let mut said = sender.said(&world);
        change(&mut said);
        Carried::sign(said, sender.sealed.clone(), &sender.keys)
    };
    let stranger = keys();
    let of_a_stranger = {
        let device = stranger.public().id();
        let said = Waybill {
            device,
            ..sender.said(&world)
        };
        Carried::sign(said, sender.sealed.clone(), &stranger)
    };
    let in_another_name = {
        let mut item = other.carried(&world);
        item.waybill.device = sender.keys.public().id();
        item
    };
    for (what, item, reason) in [
        ("a byte", changed(|one| one.sealed[9] ^= 1), "other-bytes"),
        (
            "a byte and its digest",
            changed(|one| {
                one.sealed[9] ^= 1;
                one.waybill.sha256 = sha256_hex(&one.sealed);
            }),
            "bad-signature",
        ),
        (
            "the agency",
            changed(|one| one.waybill.agency = "west".to_owned()),
            "bad-signature",
        ),
        (
            "the kind",
            changed(|one| one.waybill.kind = MailboxKind::Erasure),
            "bad-signature",
        ),
        (
            "the id",
            changed(|one| one.waybill.id = Uuid::now_v7()),
            "bad-signature",
        ),
        (
            "half of the signatures",
            changed(|one| one.signatures.ml_dsa_65[7] ^= 1),
            "bad-signature",
        ),
        ("another device's name", in_another_name, "bad-signature"),
        ("an unknown device", of_a_stranger, "unknown-device"),
        (
            "another deployment",
            said(|one| one.deployment = "0".repeat(64)),
            "other-deployment",
        ),
    ] {
        let answered = colleague.hand_in(&bearer, &item).await;
        assert_eq!(answered, refused(reason), "{what}");
    }
    let other_key = AgencyIdentity::generate(&mut rand::rng()).recipient().id();
    let mut to_other_key = sender.said(&world);
    to_other_key.recipient = other_key;
    let to_other_key = Carried::sign(to_other_key, sender.sealed.clone(), &sender.keys);
    let to_nobody = said(|one| one.agency = "north".to_owned());
    for (item, expected) in [
        (to_other_key, ExchangeError::WrongRecipient),
        (to_nobody, ExchangeError::UnknownAgency),
    ] {
        assert_eq!(colleague.hand_in(&bearer, &item).await, Err(expected));
    }
    let desk = &world.folder.desk;
    let mailbox = world.client.mailbox(desk, "east").await.expect("lists");
    assert!(mailbox.is_empty(), "nothing was taken");
    // Who carries has to be of the deployment.
    let nobody = world.client.hand_in("wrong", &good).await;
    assert_eq!(nobody, Err(ExchangeError::Unauthorised));
    let other_world = World::new().await;
    let (stranger, bearer) = carrier(&other_world).await;
    assert_eq!(
        stranger.hand_in(&bearer, &good).await,
        refused("other-deployment")
    );
    assert!(colleague.hand_in("", &good).await.is_ok());
}

#[tokio::test]
async fn two_items_of_one_id_are_a_conflict() {
    let world = World::new().await;
    let sender = Sender::new(&world).await;
    let (colleague, bearer) = carrier(&world).await;
    let first = sender.carried(&world);
    assert!(colleague.hand_in(&bearer, &first).await.is_ok());
    let mut other = sender.sealed.clone();
    other[100] ^= 1;
    let second = Carried::sign(sender.said(&world), other, &sender.keys);
    let conflict = Err(ExchangeError::Conflict);
    assert_eq!(colleague.hand_in(&bearer, &second).await, conflict);
}

#[tokio::test]
async fn carried_request_to_erase_drops_what_the_hub_has() {
    let world = World::new().await;
    let (colleague, bearer) = carrier(&world).await;
    let desk = &world.folder.desk;
    for (fetched, expected, asks) in [(false, Found::Unread, false), (true, Found::Fetched, true)] {
        let sender = Sender::new(&world).await;
        let referral = sender.carried(&world);
        assert!(colleague.hand_in(&bearer, &referral).await.is_ok());
        if fetched {
            let mailbox = world.client.mailbox(desk, "east").await.expect("lists");
            let last = mailbox.last().expect("there is one");
            let given = world.client.download(desk, "east", last).await;
            given.expect("is given");
        }
        let request = Waybill {
            id: Uuid::now_v7(),
            kind: MailboxKind::Erasure,
            ..sender.said(&world)
        };
        let request = Carried::sign(request, b"sealed".to_vec(), &sender.keys);
        let answered = colleague
            .hand_in(&bearer, &request)
            .await
            .expect("is taken");
        let dropped = answered.dropped.expect("it says what there was");
        assert_eq!((dropped.referral, dropped.found), (sender.id, expected));
        assert_eq!(answered.receipt.is_some(), asks, "who has it is asked");
        let again = colleague
            .hand_in(&bearer, &request)
            .await
            .expect("is taken");
        assert_eq!(again.dropped.map(|one| one.found), Some(expected));
        // Another device's request drops nothing of this one's.
        let other = Sender::new(&world).await;
        assert!(
            colleague
                .hand_in(&bearer, &other.carried(&world))
                .await
                .is_ok()
        );
        let foreign = Waybill {
            about: other.id,
            id: Uuid::now_v7(),
            ..request.waybill.clone()
        };
        let foreign = Carried::sign(foreign, b"sealed".to_vec(), &sender.keys);
        let answered = colleague
            .hand_in(&bearer, &foreign)
            .await
            .expect("is taken");
        let found = answered.dropped.map(|one| one.found);
        assert_eq!(found, Some(Found::NotYours));
        let device = other.keys.public().id();
        let dropped = world.client.erase(&other.bearer, &other.id, &device).await;
        assert_eq!(dropped.map(|one| one.found), Ok(Found::Unread));
    }
}

#[tokio::test]
async fn referral_that_was_asked_back_before_it_was_carried_is_not_taken() {
    let world = World::new().await;
    let sender = Sender::new(&world).await;
    let (colleague, bearer) = carrier(&world).await;
    let device = sender.keys.public().id();
    let dropped = world
        .client
        .erase(&sender.bearer, &sender.id, &device)
        .await;
    assert_eq!(dropped.map(|one| one.found), Ok(Found::NeverHad));
    let late = colleague.hand_in(&bearer, &sender.carried(&world)).await;
    assert_eq!(late, Err(ExchangeError::Conflict));
}

#[tokio::test]
async fn receipt_of_a_hub_that_lies_is_not_believed() {
    let world = World::new().await;
    let sender = Sender::new(&world).await;
    let other = World::new().await;
    // The same hub, and settings that name another's keys.
    let keys = |text: &str| {
        let parsed = repere_referral::deployment::Deployment::parse(text);
        serde_json::to_string(&parsed.expect("parses").hub_keys).expect("json")
    };
    let text: serde_json::Value = serde_json::from_str(&world.text).expect("json");
    let mut text = text;
    text["hub_keys"] = serde_json::from_str(&keys(&other.text)).expect("json");
    let lied_to = client(&text.to_string());
    let item = sender.carried(&world);
    let answered = lied_to.hand_in(&world.folder.desk, &item).await;
    assert_eq!(answered, Err(ExchangeError::BadReceipt));
    let outgoing = Outgoing {
        id: &sender.id,
        agency: "east",
        recipient: &world.folder.identity.recipient().id(),
        device: &sender.keys.public().id(),
        sealed: &sender.sealed,
        first_format: false,
    };
    let sent = world.client.upload(&sender.bearer, &outgoing).await;
    assert!(sent.is_ok(), "and it lies there once");
}
