//! The desk's word back.

use super::example::document;
use super::place::Place;
use repere_desk::Desk;
use repere_exchange::Outgoing;
use repere_referral::dropped::Found;
use repere_referral::erasure::Erasure;
use repere_referral::reply::{Addressee, Sent, open};
use repere_referral::{
    AgencyIdentity, DeviceIdentity, DeviceKeys, Document, Reply, ReplyState, SigningKeys, seal,
};
use std::path::Path;
use uuid::Uuid;

/// A device that can be answered, and a referral of it in the desk's inbox.
struct Device {
    keys: SigningKeys,
    identity: DeviceIdentity,
    bearer: String,
    document: Document,
}

impl Device {
    async fn refers(place: &Place) -> Device {
        let code = place.desk.invite().await.unwrap();
        let rng = &mut rand::rng();
        let (keys, identity) = (SigningKeys::generate(rng), DeviceIdentity::generate(rng));
        let public = DeviceKeys {
            signing: keys.public(),
            recipient: Some(identity.recipient()),
        };
        let bearer = place.enrol_as(&code, public).await;
        place.send(&document(), &keys, &bearer).await;
        let fetched = place.desk.fetch(false).await.unwrap();
        assert!(fetched[0].problem.is_none(), "{:?}", fetched[0].problem);
        Device {
            keys,
            identity,
            bearer,
            document: document(),
        }
    }

    /// Every reply that waits, opened as the app does; what was read is confirmed.
    async fn reads(&self, place: &Place, desk: &Desk) -> Vec<Reply> {
        let client = place.client();
        let keys = desk.reply_keys().unwrap().public();
        let mut read = Vec::new();
        for item in client.replies(&self.bearer).await.unwrap() {
            let sealed = client.download_reply(&self.bearer, &item).await.unwrap();
            let device = self.keys.public().id();
            let addressee = Addressee {
                identity: &self.identity,
                device: &device,
                agencies: &[("ccem", &keys)],
                sent: &|referral| {
                    (*referral == self.document.referral).then(|| Sent {
                        agency: "ccem".to_owned(),
                        last: 0,
                    })
                },
            };
            read.push(open(&sealed, &addressee).unwrap());
            client
                .acknowledge_reply(&self.bearer, &item.reply)
                .await
                .unwrap();
        }
        read
    }

    /// Asks to erase, as the app does.
    async fn asks(&self, place: &Place, keys: &SigningKeys, referral: Uuid) -> Uuid {
        let request = Erasure::new(Uuid::now_v7(), referral, "ccem", chrono::Utc::now());
        let recipient = place.desk.identity().unwrap().recipient();
        let sealed = request.seal(keys, &recipient).unwrap();
        let client = place.client();
        let outgoing = Outgoing {
            id: &request.request,
            agency: "ccem",
            recipient: &recipient.id(),
            device: &self.keys.public().id(),
            sealed: &sealed.bytes,
            first_format: false,
        };
        client.ask_to_erase(&self.bearer, &outgoing).await.unwrap();
        request.request
    }
}

#[tokio::test]
async fn device_reads_what_the_desk_says() {
    let place = Place::new().await;
    let device = Device::refers(&place).await;
    let (desk, referral) = (&place.desk, device.document.referral);
    desk.reply(
        &referral,
        ReplyState::TakenUp,
        Some(" Une collègue\r\nappelle. \n"),
    )
    .await
    .unwrap();
    desk.send_replies().await.unwrap();
    desk.reply(&referral, ReplyState::Closed, None)
        .await
        .unwrap();
    desk.send_replies().await.unwrap();
    desk.send_replies().await.unwrap();
    let read = device.reads(&place, desk).await;
    let told: Vec<_> = (read.iter())
        .map(|reply| (reply.state, reply.message.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            (ReplyState::Fetched, None),
            (ReplyState::TakenUp, Some("Une collègue\nappelle.")),
            (ReplyState::Closed, None),
        ]
    );
    assert!(read.is_sorted_by(|one, next| one.number < next.number));
    // The words are nowhere at the desk once they are sent.
    let ledger = std::fs::read_to_string(place.folder.path().join("desk/replies.json")).unwrap();
    assert!(!ledger.contains("collègue") && ledger.contains("taken-up"));
    assert_eq!(
        std::fs::read_dir(place.folder.path().join("desk/outbox"))
            .unwrap()
            .count(),
        0
    );
}

#[tokio::test]
async fn word_waits_for_the_network() {
    let mut place = Place::new().await;
    let device = Device::refers(&place).await;
    let referral = device.document.referral;
    place.stop_hub().await;
    let kept = place.desk.reply(&referral, ReplyState::TakenUp, None).await;
    assert!(kept.is_ok(), "{kept:?}");
    let refused = place.desk.send_replies().await.unwrap_err();
    assert_eq!(refused.code(), "hub-offline");
    place.start_hub().await;
    assert!(place.desk.send_replies().await.is_ok());
    let read = device.reads(&place, &place.desk).await;
    assert_eq!(read.last().unwrap().state, ReplyState::TakenUp);
}

#[tokio::test]
async fn reply_that_cannot_be_sent_is_refused_with_its_reason() {
    let place = Place::new().await;
    let device = Device::refers(&place).await;
    let referral = device.document.referral;
    let check = async |referral: &Uuid, message: Option<&str>, code: &str| {
        let refused = place
            .desk
            .reply(referral, ReplyState::Closed, message)
            .await;
        assert_eq!(refused.unwrap_err().code(), code);
    };
    check(&referral, Some(" "), "message-invalid").await;
    check(&referral, Some("a\u{1b}[2Jb"), "message-invalid").await;
    check(&referral, Some(&"x".repeat(2001)), "message-invalid").await;
    check(&Uuid::now_v7(), None, "referral-missing").await;
    std::fs::remove_file(place.folder.path().join("desk/replies.key")).unwrap();
    check(&referral, None, "no-reply-keys").await;
    std::fs::write(place.folder.path().join("desk/replies.key"), [7; 63]).unwrap();
    check(&referral, None, "reply-keys-damaged").await;
    std::fs::write(place.folder.path().join("desk/replies.key"), [7; 64]).unwrap();
    check(&referral, None, "reply-keys-unpublished").await;
    let ledger = place.desk.ledger().unwrap();
    let said = ledger.last_of_a_person(&referral);
    assert!(said.is_none(), "nothing was said: {said:?}");
}

#[tokio::test]
async fn device_of_before_says_that_it_cannot_be_answered() {
    let place = Place::new().await;
    let code = place.desk.invite().await.unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    place.send(&document(), &keys, &bearer).await;
    place.desk.fetch(false).await.unwrap();
    let referral = document().referral;
    let refused = place.desk.reply(&referral, ReplyState::TakenUp, None).await;
    assert_eq!(refused.unwrap_err().code(), "device-without-replies");
}

#[tokio::test]
async fn requested_erasure_is_done_and_said() {
    let place = Place::new().await;
    let device = Device::refers(&place).await;
    let (desk, referral) = (&place.desk, device.document.referral);
    device.asks(&place, &device.keys, referral).await;
    let client = place.client();
    let id = device.keys.public().id();
    let dropped = client.erase(&device.bearer, &referral, &id).await.unwrap();
    assert_eq!(dropped.found, Found::Fetched);
    let fetched = desk.fetch(false).await.unwrap();
    assert_eq!(fetched.len(), 1);
    assert_eq!(fetched[0].asks_to_erase, Some(referral));
    let asked = &desk.erasures().unwrap()[0];
    assert_eq!(asked.opened.as_ref().unwrap().erasure.referral, referral);
    assert!(desk.fetch(false).await.unwrap().is_empty());

    desk.reply(&referral, ReplyState::Erased, None)
        .await
        .unwrap();
    // Even if this is stopped here, it is not said before it is so.
    desk.send_replies().await.unwrap();
    assert!(!desk.inbox(&referral).exists());
    assert!(desk.erasures().unwrap().is_empty());
    let read = device.reads(&place, desk).await;
    assert_eq!(read.last().unwrap().state, ReplyState::Erased);
    let more = desk.reply(&referral, ReplyState::TakenUp, None).await;
    assert_eq!(more.unwrap_err().code(), "already-erased");
    let all = desk.fetch(true).await.unwrap();
    assert!(all.iter().all(|one| one.problem.is_none()));
    assert!(!desk.inbox(&referral).exists(), "it does not come back");
}

/// What the desk's program says by itself of one item, by its number, of each code that the device can read.
#[tokio::test]
async fn desk_says_by_itself_why_it_cannot_open_something() {
    let place = Place::new().await;
    let device = Device::refers(&place).await;
    let own = place.desk.identity().unwrap().recipient();
    let elsewhere = AgencyIdentity::generate(&mut rand::rng()).recipient();
    let with = |number: u128| Document {
        referral: Uuid::from_u128(number),
        ..device.document.clone()
    };
    let id = device.keys.public().id();
    let bearer = (&*id, &*device.bearer);
    for (number, sealed) in [
        (1, seal(&with(1), &device.keys, &elsewhere).unwrap().bytes),
        (2, seal(&with(9), &device.keys, &own).unwrap().bytes),
        (3, seal(&with(3), &device.keys, &own).unwrap().bytes),
    ] {
        let id = Uuid::from_u128(number);
        place.upload(bearer, id, &sealed).await.unwrap();
    }
    for _ in 0..2 {
        place.desk.fetch(false).await.unwrap();
    }
    let ledger = place.desk.ledger().unwrap();
    let said = |number: u128| {
        let last = ledger.last(&Uuid::from_u128(number)).unwrap();
        assert!(last.sent_at.is_some(), "{number}");
        (last.state, last.why.as_deref())
    };
    let cannot = ReplyState::CannotBeOpened;
    assert_eq!(said(1), (cannot, Some("other-key")));
    assert_eq!(said(2), (cannot, Some("damaged")));
    assert_eq!(said(3), (ReplyState::Fetched, None));
    let waiting = place.client().replies(&device.bearer).await.unwrap();
    assert_eq!(waiting.len(), 4, "one each, and that of the first");
}

/// The device is not known at first and is later: the one that sent it is told of both, and whoever fetches of the second.
#[tokio::test]
async fn referral_that_opens_later_is_news() {
    let place = Place::new().await;
    let code = place.desk.invite().await.unwrap();
    let roster = place.folder.path().join("desk/roster.json");
    let with_code = std::fs::read(&roster).unwrap();
    place.desk.forget_unused_invitations().unwrap();
    let rng = &mut rand::rng();
    let (keys, identity) = (SigningKeys::generate(rng), DeviceIdentity::generate(rng));
    let public = DeviceKeys {
        signing: keys.public(),
        recipient: Some(identity.recipient()),
    };
    let bearer = place.enrol_as(&code, public).await;
    place.send(&document(), &keys, &bearer).await;
    let said = || {
        let ledger = place.desk.ledger().unwrap();
        let last = ledger.last(&document().referral).unwrap();
        (last.number, last.state, last.why.clone())
    };
    for _ in 0..2 {
        let fetched = place.desk.fetch(false).await.unwrap();
        let problem = fetched[0].problem.as_ref().unwrap();
        assert_eq!(problem.code(), "unknown-sender");
    }
    let (number, state, why) = said();
    let cannot = ReplyState::CannotBeOpened;
    assert_eq!((state, why.as_deref()), (cannot, Some("unknown-device")));
    std::fs::write(&roster, with_code).unwrap();
    let fetched = place.desk.fetch(false).await.unwrap();
    assert_eq!(fetched.len(), 1);
    assert!(fetched[0].problem.is_none() && !fetched[0].known);
    let (later, state, _) = said();
    assert!(later > number && state == ReplyState::Fetched);
    assert!(place.desk.fetch(false).await.unwrap().is_empty());
}

/// Another machine of the agency: a copy of the desk's folder that has seen nothing of the mailbox yet, or `everything`.
fn copy_of(place: &Place, name: &str, everything: bool) -> Desk {
    let (from, to) = (
        place.folder.path().join("desk"),
        place.folder.path().join(name),
    );
    copy_folder(&from, &to);
    if !everything {
        std::fs::remove_dir_all(to.join("inbox")).unwrap();
        std::fs::remove_file(to.join("mailbox.json")).unwrap();
    }
    Desk::at(&to).unwrap()
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy_folder(&entry.path(), &to),
            false => drop(std::fs::copy(entry.path(), to).unwrap()),
        }
    }
}

/// A colleague's machine fetches first, and does not have the referral: the one that has it is told all the same.
#[tokio::test]
async fn request_to_erase_reaches_the_machine_that_has_the_referral() {
    let place = Place::new().await;
    let device = Device::refers(&place).await;
    let (desk, referral) = (&place.desk, device.document.referral);
    let colleague = copy_of(&place, "colleague", false);
    let client = place.client();
    let id = device.keys.public().id();
    client.erase(&device.bearer, &referral, &id).await.unwrap();
    device.asks(&place, &device.keys, referral).await;
    let listed = async || {
        let keys = place.desk.reply_keys().unwrap();
        let desk = client.clone().signed_by(&keys);
        desk.mailbox("", "ccem").await.unwrap().len()
    };

    let told = colleague.fetch(false).await.unwrap();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].asks_to_erase, Some(referral));
    assert!(!told[0].held && told[0].problem.is_none());
    assert_eq!(listed().await, 1, "nobody has answered it");
    let refused = colleague.erase(&referral).await.unwrap_err();
    assert_eq!(refused.code(), "not-held", "it would not be so");
    let refused = colleague.reply(&referral, ReplyState::TakenUp, None).await;
    assert_eq!(refused.unwrap_err().code(), "not-held");

    let told = desk.fetch(false).await.unwrap();
    assert_eq!(told.len(), 1);
    assert!(told[0].held && told[0].asks_to_erase == Some(referral));
    assert!(desk.fetch(false).await.unwrap().is_empty(), "told once");
    desk.erase(&referral).await.unwrap();
    assert_eq!(listed().await, 1, "it is not said yet");
    desk.send_replies().await.unwrap();
    assert_eq!(listed().await, 0);
    let read = device.reads(&place, desk).await;
    assert_eq!(read.last().unwrap().state, ReplyState::Erased);
}

/// Two machines of an agency that both have a referral: each is told, and each erases its own.
#[tokio::test]
async fn every_machine_of_an_agency_sees_everything() {
    let place = Place::new().await;
    let device = Device::refers(&place).await;
    let (desk, referral) = (&place.desk, device.document.referral);
    let copy = copy_of(&place, "copy", true);
    let new = copy_of(&place, "new", false);
    assert!(copy.fetch(false).await.unwrap().is_empty(), "it has it");
    let fetched = new.fetch(false).await.unwrap();
    assert_eq!(fetched.len(), 1, "another one has fetched it before");
    assert!(fetched[0].problem.is_none() && new.inbox(&referral).is_file());
    let (keys, next) = (&device.keys, Uuid::now_v7());
    let later = Document {
        referral: next,
        ..device.document.clone()
    };
    place.send(&later, keys, &device.bearer).await;
    device.asks(&place, keys, referral).await;
    for machine in [desk, &copy, &new] {
        let told = machine.fetch(false).await.unwrap();
        let seen: Vec<_> = (told.iter())
            .map(|one| (one.referral == next, one.asks_to_erase, one.held))
            .collect();
        assert_eq!(seen, [(true, None, true), (false, Some(referral), true)]);
        machine.erase(&referral).await.unwrap();
        machine.send_replies().await.unwrap();
        assert!(!machine.inbox(&referral).exists());
    }
    // A later request about what is erased is answered by the word that said so.
    device.asks(&place, keys, referral).await;
    desk.fetch(false).await.unwrap();
    let client = place.client().signed_by(&desk.reply_keys().unwrap());
    let listed = client.mailbox("", "ccem").await.unwrap();
    assert!(listed.is_empty(), "{listed:?}");
    assert!(desk.erasures().unwrap().is_empty());
}

#[tokio::test]
async fn referral_that_no_machine_has_is_said_to_be_erased_by_hand() {
    let place = Place::new().await;
    let device = Device::refers(&place).await;
    let (desk, referral) = (&place.desk, device.document.referral);
    std::fs::remove_file(desk.inbox(&referral)).unwrap();
    device.asks(&place, &device.keys, referral).await;
    desk.fetch(false).await.unwrap();
    let refused = desk.erase(&referral).await.unwrap_err();
    assert_eq!(refused.code(), "not-held");
    desk.erase_held_nowhere(&referral).await.unwrap();
    desk.send_replies().await.unwrap();
    let read = device.reads(&place, desk).await;
    assert_eq!(read.last().unwrap().state, ReplyState::Erased);
    assert!(desk.erasures().unwrap().is_empty());
}

#[tokio::test]
async fn request_to_erase_of_a_struck_device_is_still_told() {
    let place = Place::new().await;
    let device = Device::refers(&place).await;
    let (desk, referral) = (&place.desk, device.document.referral);
    let request = device.asks(&place, &device.keys, referral).await;
    desk.fetch(false).await.unwrap();
    desk.strike(&device.keys.public().id()).unwrap();
    let asked = desk.erasures().unwrap();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].request, request);
    let problem = asked[0].opened.as_ref().unwrap_err();
    assert_eq!(problem.code(), "unknown-sender");
    // So is one whose file is cut off.
    let path = place.folder.path().join("desk/erasures");
    std::fs::write(path.join(format!("{request}.age")), "x").unwrap();
    let problem = desk.erasures().unwrap().remove(0).opened.unwrap_err();
    assert_eq!(problem.code(), "not-an-age-file");
}

#[cfg(unix)]
#[tokio::test]
async fn request_about_a_referral_that_cannot_be_read_is_not_taken() {
    let place = Place::new().await;
    let device = Device::refers(&place).await;
    let (desk, referral) = (&place.desk, device.document.referral);
    let path = desk.inbox(&referral);
    std::fs::remove_file(&path).unwrap();
    std::os::unix::fs::symlink(&path, &path).unwrap();
    device.asks(&place, &device.keys, referral).await;
    let fetched = desk.fetch(false).await.unwrap();
    let codes: Vec<_> = (fetched.iter())
        .filter_map(|one| Some(one.problem.as_ref()?.code().into_owned()))
        .collect();
    assert_eq!(codes, ["cannot-read"], "who referred it is not known");
    assert!(desk.erasures().unwrap().is_empty());
    let reply = desk.reply(&referral, ReplyState::TakenUp, None).await;
    assert_eq!(reply.unwrap_err().code(), "cannot-read");
}

#[tokio::test]
async fn erasure_is_requested_by_the_referring_device_only() {
    let place = Place::new().await;
    let device = Device::refers(&place).await;
    let code = place.desk.invite().await.unwrap();
    let (other, bearer) = place.enrol(&code).await;
    let other_device = Device {
        bearer,
        keys: other,
        identity: DeviceIdentity::generate(&mut rand::rng()),
        document: device.document.clone(),
    };
    let referral = device.document.referral;
    other_device
        .asks(&place, &other_device.keys, referral)
        .await;
    let fetched = place.desk.fetch(false).await.unwrap();
    let problem = fetched[0].problem.as_ref().unwrap();
    assert_eq!(problem.code(), "erasure-of-another");
    assert!(place.desk.erasures().unwrap().is_empty());
    let id = other_device.keys.public().id();
    let erased = place
        .client()
        .erase(&other_device.bearer, &referral, &id)
        .await;
    let found = erased.unwrap().found;
    assert_eq!(found, Found::NotYours, "nothing was dropped");
    let again = place.desk.fetch(true).await.unwrap();
    assert!(again.iter().any(|one| one.referral == referral));
}
