//! Pictures and recordings: fetched, kept sealed, opened, and erased with their referral.

use super::example::document;
use super::place::Place;
use repere_exchange::{Far, OutgoingAttachment};
use repere_referral::document::{Attachment, AttachmentKind, MediaType};
use repere_referral::{DeviceIdentity, DeviceKeys, Document, SigningKeys, attachment, sha256_hex};
use uuid::Uuid;

/// The bytes of a picture that stands nowhere unless somebody wrote it.
fn picture(number: u8) -> Vec<u8> {
    let line = format!("payslip {number} of somebody\n");
    line.repeat(60_000).into_bytes()
}

fn listed(number: u8) -> Attachment {
    let bytes = picture(number);
    Attachment {
        id: Uuid::from_u128(1000 + u128::from(number)),
        kind: AttachmentKind::Payslip,
        media_type: MediaType::Jpeg,
        bytes: bytes.len() as u64,
        sha256: sha256_hex(&bytes),
    }
}

fn with_attachments(count: u8) -> Document {
    Document {
        attachments: (0..count).map(listed).collect(),
        ..document()
    }
}

/// The device brings an attachment of the example: these bytes, under the id of that number.
async fn bring(place: &Place, keys: &SigningKeys, bearer: &str, number: u8, bytes: &[u8]) {
    let recipient = place.desk.identity().unwrap().recipient();
    let sealed = attachment::seal(bytes, &recipient).unwrap();
    let (device, id, referral) = (keys.public().id(), listed(number).id, document().referral);
    let outgoing = OutgoingAttachment {
        id: &id,
        referral: &referral,
        agency: "ccem",
        recipient: &recipient.id(),
        device: &device,
        sha256: &sha256_hex(&sealed),
        size: sealed.len() as u64,
    };
    let client = place.client();
    let mut offset = 0;
    loop {
        let from = usize::try_from(offset).unwrap();
        let to = (from + 300_000).min(sealed.len());
        let part = &sealed[from..to];
        let sent = client.put_attachment_part(bearer, &outgoing, offset, part);
        match sent.await.unwrap() {
            Far::Durable(durable) => offset = durable,
            Far::Received(_) => return,
        }
    }
}

/// What the desk fetched: the number, and the code of what is wrong.
async fn fetch(place: &Place) -> Vec<(u128, String)> {
    let fetched = place.desk.fetch_attachments(false).await.unwrap();
    let found = fetched.iter().map(|one| {
        let problem = one.problem.as_ref().map(|problem| problem.code());
        let number = one.attachment.as_u128() - 1000;
        (number, problem.unwrap_or_default().into_owned())
    });
    found.collect()
}

/// Whether some file below a folder holds these bytes.
fn holds(folder: &std::path::Path, bytes: &[u8]) -> bool {
    let mut found = std::fs::read_dir(folder)
        .unwrap()
        .map(|one| one.unwrap().path());
    found.any(|path| match path.is_dir() {
        true => holds(&path, bytes),
        false => {
            let content = std::fs::read(&path).unwrap();
            content.windows(bytes.len()).any(|window| window == bytes)
        }
    })
}

#[tokio::test]
async fn attachments_come_one_by_one_and_open_as_they_were_sealed() {
    let place = Place::new().await;
    let code = place.desk.invite().await.unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    place.send(&with_attachments(3), &keys, &bearer).await;
    bring(&place, &keys, &bearer, 1, &picture(1)).await;
    // Before its referral is here, nobody can say what it is: it is looked at again.
    assert_eq!(fetch(&place).await, [(1, "file-missing".to_owned())]);
    place.desk.fetch(false).await.unwrap();
    assert_eq!(fetch(&place).await, [(1, String::new())]);
    assert_eq!(fetch(&place).await, []);
    bring(&place, &keys, &bearer, 0, &picture(0)).await;
    assert_eq!(fetch(&place).await, [(0, String::new())]);

    let referral = document().referral;
    let opened = place.desk.open_received(&referral).await.unwrap();
    let here = place.desk.attachments_here(&referral).unwrap();
    assert_eq!(here, [listed(0).id, listed(1).id]);
    for number in [1, 2] {
        let (what, bytes) = place.desk.open_attachment(&opened, number).unwrap();
        assert!(*bytes == picture(number as u8 - 1) && what == listed(number as u8 - 1));
    }
    let code = |number| {
        place
            .desk
            .open_attachment(&opened, number)
            .err()
            .unwrap()
            .code()
            .into_owned()
    };
    assert_eq!(
        [3, 4, 0].map(code),
        [
            "attachment-missing",
            "attachment-unknown",
            "attachment-unknown"
        ]
    );
    assert!(
        !holds(place.folder.path(), b"payslip 1 of somebody"),
        "nothing lies open"
    );
}

#[tokio::test]
async fn attachment_that_the_referral_does_not_list_is_not_kept() {
    let place = Place::new().await;
    let code = place.desk.invite().await.unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    place.send(&with_attachments(2), &keys, &bearer).await;
    place.desk.fetch(false).await.unwrap();
    // Other bytes under a listed id, an id that is not listed, and a good one.
    bring(&place, &keys, &bearer, 0, &picture(7)).await;
    bring(&place, &keys, &bearer, 5, &picture(5)).await;
    bring(&place, &keys, &bearer, 1, &picture(1)).await;
    let expected = [
        (0, "tampered".to_owned()),
        (5, "attachment-not-listed".to_owned()),
        (1, String::new()),
    ];
    assert_eq!(fetch(&place).await, expected);
    let here = place.desk.attachments_here(&document().referral).unwrap();
    assert_eq!(here, [listed(1).id]);
}

#[tokio::test]
async fn attachments_are_erased_with_their_referral_and_do_not_come_back() {
    let place = Place::new().await;
    let code = place.desk.invite().await.unwrap();
    // One that takes words back: that it is erased is said first.
    let rng = &mut rand::rng();
    let (keys, identity) = (SigningKeys::generate(rng), DeviceIdentity::generate(rng));
    let as_device = DeviceKeys {
        signing: keys.public(),
        recipient: Some(identity.recipient()),
    };
    let bearer = place.enrol_as(&code, as_device).await;
    place.send(&with_attachments(2), &keys, &bearer).await;
    place.desk.fetch(false).await.unwrap();
    bring(&place, &keys, &bearer, 0, &picture(0)).await;
    assert_eq!(fetch(&place).await, [(0, String::new())]);
    let referral = document().referral;
    let folder = place
        .folder
        .path()
        .join(format!("desk/attachments/{referral}"));
    assert!(folder.is_dir());
    place.desk.erase(&referral).await.unwrap();
    assert!(!folder.exists());
    bring(&place, &keys, &bearer, 1, &picture(1)).await;
    assert_eq!(fetch(&place).await, []);
}
