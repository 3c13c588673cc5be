//! Attachments through a real hub that is started anew, over connections that are cut.

use crate::tests::world::{Folder, client, document, enrol_with_token, keys, send};
use crate::{ExchangeError, Far, HubClient, OutgoingAttachment, is_attachment};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use repere_hub::RunningHub;
use repere_referral::attachment::MIN_PART_BYTES;
use repere_referral::document::{Attachment, AttachmentKind, MediaType};
use repere_referral::{Receipt, attachment, seal, sha256_hex};
use std::time::Duration;
use uuid::Uuid;

async fn serve(folder: &Folder) -> (RunningHub, HubClient) {
    let hub = repere_hub::serve(folder.dir.path(), ([127, 0, 0, 1], 0).into())
        .await
        .expect("serves");
    let client = client(&folder.settings(hub.local_addr()).await);
    (hub, client)
}

/// Brings all of it, each part once.
async fn bring(
    client: &HubClient,
    bearer: &str,
    outgoing: &OutgoingAttachment<'_>,
    sealed: &[u8],
    part: usize,
) -> Result<Receipt, ExchangeError> {
    let mut offset = 0;
    loop {
        let from = usize::try_from(offset).expect("small");
        let to = (from + part).min(sealed.len());
        match client
            .put_attachment_part(bearer, outgoing, offset, &sealed[from..to])
            .await?
        {
            Far::Durable(durable) => offset = durable,
            Far::Received(receipt) => return Ok(*receipt),
        }
    }
}

/// Cut at random places, doubled, out of order, with other bytes, and with a hub that is started anew: what arrives
/// is exactly what was sent, once, under one receipt.
#[tokio::test]
async fn attachment_arrives_exactly_and_once_whatever_happens_on_its_way() {
    let folder = Folder::new().await;
    let (mut hub, mut client) = serve(&folder).await;
    let text = folder.settings(hub.local_addr()).await;
    let code = repere_referral::code::EnrolmentCode::generate(&mut rand::rng(), text.as_bytes());
    client
        .invite(&folder.desk, &code.token_sha256())
        .await
        .expect("invites");
    let keys = keys();
    let token = enrol_with_token(folder.dir.path(), &code, &keys).await;
    let device = keys.public().id();
    let (id, bearer) = (device.as_str(), token.as_str());
    let mut random = StdRng::seed_from_u64(11);
    let content: Vec<u8> = (0..6_000_000).map(|_| random.random()).collect();
    let listed = Attachment {
        id: Uuid::from_u128(random.random()),
        kind: AttachmentKind::Payslip,
        media_type: MediaType::Jpeg,
        bytes: content.len() as u64,
        sha256: sha256_hex(&content),
    };
    let mut document = document(&keys);
    document.attachments = vec![listed.clone()];
    let recipient = folder.identity.recipient();
    let sealed = attachment::seal(&content, &recipient).expect("seals");
    let sha256 = sha256_hex(&sealed);
    let recipient_id = recipient.id();
    let outgoing = OutgoingAttachment {
        id: &listed.id,
        referral: &document.referral,
        agency: "east",
        recipient: &recipient_id,
        device: id,
        sha256: &sha256,
        size: sealed.len() as u64,
    };
    // Before its referral nothing is taken.
    let early = client
        .put_attachment_part(bearer, &outgoing, 0, &sealed[..MIN_PART_BYTES])
        .await;
    assert_eq!(early, Err(ExchangeError::Refused { status: 404 }));
    let referral = seal(&document, &keys, &recipient).expect("seals");
    send(
        &client,
        &folder,
        (id, bearer),
        document.referral,
        "east",
        &referral.bytes,
    )
    .await
    .expect("sends");
    assert_eq!(
        client.attachment_progress(bearer, &outgoing).await,
        Ok(None)
    );

    let mut durable = 0;
    let mut cut = 0;
    for round in 0..400 {
        let length = MIN_PART_BYTES + random.random_range(0..20_000);
        let from = match random.random_range(0..5) {
            // What has come is sent again, or what has not come is skipped.
            0 => random.random_range(0..=durable),
            1 => (durable + random.random_range(0..30_000)).min(sealed.len() - 2),
            _ => durable,
        };
        // All but the last byte: that is for the end.
        let to = (from + length).min(sealed.len() - 1);
        if to < from + MIN_PART_BYTES {
            continue;
        }
        let part = &sealed[from..to];
        if round % 50 == 49 {
            hub.shutdown().await;
            (hub, client) = serve(&folder).await;
        }
        if round % 11 == 3 && durable > 0 {
            // Other bytes where there are some already.
            let at = random
                .random_range(0..durable)
                .min(sealed.len() - MIN_PART_BYTES);
            let mut other = sealed[at..at + MIN_PART_BYTES].to_vec();
            other[0] ^= 1;
            let refused = client
                .put_attachment_part(bearer, &outgoing, at as u64, &other)
                .await;
            assert_eq!(refused, Err(ExchangeError::Conflict));
        }
        let sent = client.put_attachment_part(bearer, &outgoing, from as u64, part);
        let far = match random.random_range(0..4) {
            // The connection is dropped before anybody knows what became of it.
            0 => {
                let patience = Duration::from_micros(random.random_range(0..6_000));
                let _ = tokio::time::timeout(patience, sent).await;
                cut += 1;
                client.attachment_progress(bearer, &outgoing).await
            }
            _ => sent.await.map(Some),
        };
        durable = match far.expect("a hub that answers") {
            Some(Far::Durable(far)) => usize::try_from(far).expect("small"),
            Some(Far::Received(_)) => panic!("the last byte was never sent"),
            None => 0,
        };
    }
    assert!(cut > 15 && durable > 0);
    // A part that is short and not the last one is a row for nothing.
    let short = &sealed[..MIN_PART_BYTES - 1];
    let short = client.put_attachment_part(bearer, &outgoing, 0, short);
    assert_eq!(short.await, Err(ExchangeError::Refused { status: 400 }));
    let receipt = bring(&client, bearer, &outgoing, &sealed, 100_000)
        .await
        .expect("received");
    // The answer got lost.
    hub.shutdown().await;
    (hub, client) = serve(&folder).await;
    let again = bring(&client, bearer, &outgoing, &sealed, 250_000).await;
    assert_eq!(again, Ok(receipt.clone()));
    let known = client.attachment_progress(bearer, &outgoing).await;
    assert_eq!(known, Ok(Some(Far::Received(Box::new(receipt)))));

    let items = client
        .attachments_after(&folder.desk, "east", None)
        .await
        .expect("lists");
    assert_eq!(items.len(), 1, "once");
    let mut fetched = Vec::new();
    loop {
        let offset = fetched.len() as u64;
        let part = client
            .attachment_part(&folder.desk, "east", &items[0], offset)
            .await;
        match part.expect("given") {
            part if part.is_empty() => break,
            part => fetched.extend(part),
        }
    }
    assert!(fetched == sealed && is_attachment(&items[0], &fetched));
    let opened = attachment::open(&fetched, &folder.identity, &listed).expect("opens");
    assert!(*opened == content);
    hub.shutdown().await;
}
