use super::*;
use crate::dropped::Found;
use crate::receipt::Held;
use chrono::Utc;
use uuid::Uuid;

fn keys() -> SigningKeys {
    SigningKeys::generate(&mut rand::rng())
}

fn item(keys: &SigningKeys, number: u128, kind: MailboxKind, sealed: &[u8]) -> Carried {
    let waybill = Waybill {
        id: Uuid::from_u128(number),
        kind,
        about: Uuid::from_u128(100),
        agency: "east".to_owned(),
        recipient: "1".repeat(64),
        device: keys.public().id(),
        deployment: "3".repeat(64),
        sha256: String::new(),
    };
    Carried::sign(waybill, sealed.to_vec(), keys)
}

fn parcel(items: &[Carried]) -> Vec<u8> {
    let mut parcel = Parcel::within(MAX_BYTES);
    assert!(items.iter().all(|item| parcel.put(item)));
    assert_eq!(parcel.items(), items.len());
    parcel.to_bytes()
}

#[test]
fn parcel_gives_what_was_put_in() {
    let (anne, ben) = (keys(), keys());
    let items = [
        item(&anne, 1, MailboxKind::Referral, b"sealed"),
        item(&ben, 2, MailboxKind::Erasure, b"\n\n\n"),
        item(&anne, 3, MailboxKind::Referral, &[0; 40_000]),
    ];
    for count in 0..=items.len() {
        let read = Parcel::parse(&parcel(&items[..count])).expect("whole");
        assert_eq!(read, items[..count]);
    }
    let read = Carried::parse(&items[1].to_bytes()).expect("whole");
    assert_eq!(read, items[1]);
    assert_eq!(read.verify(&ben.public()), Ok(()));
}

#[test]
fn parcel_that_was_cut_or_changed_anywhere_is_damaged() {
    let anne = keys();
    let whole = parcel(&[item(&anne, 1, MailboxKind::Referral, b"sealed")]);
    let damaged = |bytes: &[u8]| {
        let error = Parcel::parse(bytes).expect_err("it is not whole");
        assert!(
            matches!(
                error,
                ParcelError::Damaged | ParcelError::NotAParcel | ParcelError::NewerFormat
            ),
            "{error}"
        );
    };
    for at in (0..whole.len()).step_by(37) {
        damaged(&whole[..at]);
        let mut changed = whole.clone();
        changed[at] ^= 1;
        damaged(&changed);
    }
    damaged(&[&whole[..], b"\n"].concat());
}

#[test]
fn parcel_says_what_it_is_not() {
    for (bytes, expected) in [
        (&b""[..], ParcelError::NotAParcel),
        (b"age-encryption.org/v1\n", ParcelError::NotAParcel),
        (b"repere-parcel/2\n", ParcelError::NewerFormat),
        (
            b"{\"format\":\"repere-receipts/2\"}",
            ParcelError::NewerFormat,
        ),
        (b"{\"format\":\"letter\"}", ParcelError::NotAParcel),
        (b"{\"name\":\"letter\"}", ParcelError::NotAParcel),
        (b"{\"format\":\"repere-receipts/1\"}", ParcelError::Damaged),
        (b"{\"format\":\"repere-rec", ParcelError::Damaged),
    ] {
        assert_eq!(CarriedFile::parse(bytes), Err(expected), "{bytes:?}");
    }
    assert_eq!(
        Parcel::parse(&vec![0; MAX_BYTES + 1]),
        Err(ParcelError::TooLarge)
    );
    assert_eq!(
        Carried::parse(&vec![0; MAX_CARRIED_BYTES + 1]),
        Err(ParcelError::TooLarge)
    );
}

#[test]
fn receipts_without_end_are_not_held() {
    let endless = format!(
        "{{\"format\":\"{RECEIPTS}\",\"answers\":[{}{{}}]}}",
        "{},".repeat(100_000)
    );
    let refused = Receipts::parse(endless.as_bytes());
    assert_eq!(refused, Err(ParcelError::TooLarge));
    let read: Receipts = serde_json::from_str(&endless).expect("it is JSON");
    assert_eq!(read.answers.len(), MAX_ITEMS + 1);
}

#[test]
fn item_of_a_later_format_is_told_from_a_damaged_one() {
    let written = item(&keys(), 1, MailboxKind::Referral, b"sealed").to_bytes();
    let mut newer = written.clone();
    newer[waybill::FORMAT.len() - 1] = b'2';
    assert_eq!(Carried::parse(&newer), Err(ParcelError::NewerFormat));
    assert_eq!(Carried::parse(&written[1..]), Err(ParcelError::Damaged));
    assert_eq!(
        Carried::parse(&[&written[..], b"x"].concat()),
        Err(ParcelError::Damaged)
    );
    let text = item(&keys(), 1, MailboxKind::Referral, b"sealed")
        .waybill
        .text();
    for length in ["0", "06", "+6", "1048577", "99999999999999999999999"] {
        let rest = [0; ED25519 + ML_DSA_65 + 6];
        let bytes = [format!("{text}{length}\n").as_bytes(), &rest].concat();
        assert_eq!(
            Carried::parse(&bytes),
            Err(ParcelError::Damaged),
            "{length}"
        );
    }
}

#[test]
fn parcel_of_ten_thousand_stays_within_its_bounds() {
    let anne = keys();
    let one = item(&anne, 1, MailboxKind::Referral, &[7; 16 * 1024]);
    let small = item(&anne, 2, MailboxKind::Referral, b"s");
    for (item, most) in [(&one, MAX_BYTES), (&small, MAX_BYTES), (&one, 100_000)] {
        let mut parcel = Parcel::within(most);
        let put = (0..10_000).filter(|_| parcel.put(item)).count();
        assert!(put < 10_000 && put == parcel.items(), "{put}");
        assert!(!parcel.has_room_for(item.sealed.len()) && parcel.items() <= MAX_ITEMS);
        let bytes = parcel.to_bytes();
        assert!(bytes.len() <= most, "{}", bytes.len());
        assert_eq!(Parcel::parse(&bytes).expect("whole").len(), put);
    }
    let mut forged = format!("{PARCEL}\n").into_bytes();
    for _ in 0..=MAX_ITEMS {
        small.write(&mut forged);
    }
    let checksum = Sha256::digest(&forged);
    forged.extend_from_slice(&checksum);
    assert_eq!(Parcel::parse(&forged), Err(ParcelError::TooLarge));
}

#[test]
fn item_with_other_bytes_or_another_agency_is_refused_by_name() {
    let (anne, ben) = (keys(), keys());
    let good = item(&anne, 1, MailboxKind::Referral, b"sealed");
    assert_eq!(good.verify(&anne.public()), Ok(()));
    let mut bytes = good.clone();
    bytes.sealed[0] ^= 1;
    assert_eq!(
        bytes.verify(&anne.public()),
        Err(WaybillRefused::OtherBytes)
    );
    let mut named = good.clone();
    named.waybill.device = ben.public().id();
    let mut agency = good.clone();
    agency.waybill.agency = "west".to_owned();
    let mut digest = bytes.clone();
    digest.waybill.sha256 = sha256_hex(&digest.sealed);
    for (changed, keys) in [(&named, &ben), (&agency, &anne), (&digest, &anne)] {
        assert_eq!(
            changed.verify(&keys.public()),
            Err(WaybillRefused::BadSignature)
        );
    }
}

#[test]
fn answer_counts_for_the_item_that_it_is_of() {
    let (anne, hub, other_hub) = (keys(), keys(), keys());
    let now = Utc::now();
    let receipt = |hub: &SigningKeys, item: &Carried| {
        let Waybill { id, sha256, .. } = &item.waybill;
        Some(Receipt::sign_held(
            hub,
            *id,
            sha256,
            item.waybill.held(item.sealed.len()),
            now,
        ))
    };
    let dropped = |hub: &SigningKeys, about: Uuid, device: &str| {
        Some(Dropped::sign(hub, about, device, Found::Fetched, now))
    };
    let referral = item(&anne, 1, MailboxKind::Referral, b"sealed");
    let second = item(&anne, 2, MailboxKind::Referral, b"sealed");
    let erasure = item(&anne, 3, MailboxKind::Erasure, b"sealed");
    let (about, device) = (erasure.waybill.about, erasure.waybill.device.clone());
    let both = Answered {
        receipt: receipt(&hub, &erasure),
        dropped: dropped(&hub, about, &device),
    };
    let verify = |answer: &Answered, hubs: &[PublicKeys], item: &Carried| {
        answer.verify(hubs, &item.waybill, item.sealed.len())
    };
    let hubs = [other_hub.public(), hub.public()];
    let of = |receipt: Option<Receipt>| Answered {
        receipt,
        dropped: None,
    };
    let unsigned = {
        let mut changed = receipt(&hub, &referral).expect("made");
        changed.signatures = hub.sign(b"another");
        Some(changed)
    };
    let otherwise = {
        let held = Held {
            agency: "west".to_owned(),
            ..referral.waybill.held(referral.sealed.len())
        };
        let sha256 = &referral.waybill.sha256;
        Some(Receipt::sign_held(
            &hub,
            referral.waybill.id,
            sha256,
            held,
            now,
        ))
    };
    for (what, answer, item, expected) in [
        ("a receipt", of(receipt(&hub, &referral)), &referral, Ok(())),
        ("both words", both.clone(), &erasure, Ok(())),
        (
            "nobody had it",
            Answered {
                receipt: None,
                ..both.clone()
            },
            &erasure,
            Ok(()),
        ),
        (
            "another item's",
            of(receipt(&hub, &referral)),
            &second,
            Err(ReceiptError::OtherReferral),
        ),
        (
            "no word",
            of(None),
            &referral,
            Err(ReceiptError::HeldOtherwise),
        ),
        (
            "half of an erasure",
            of(receipt(&hub, &erasure)),
            &erasure,
            Err(ReceiptError::HeldOtherwise),
        ),
        (
            "a word on a referral that was not asked for",
            Answered {
                receipt: receipt(&hub, &referral),
                ..both.clone()
            },
            &referral,
            Err(ReceiptError::HeldOtherwise),
        ),
        (
            "of another referral",
            Answered {
                dropped: dropped(&hub, Uuid::from_u128(8), &device),
                ..both.clone()
            },
            &erasure,
            Err(ReceiptError::OtherReferral),
        ),
        (
            "not signed",
            of(unsigned),
            &referral,
            Err(ReceiptError::BadSignature),
        ),
        (
            "held for another",
            of(otherwise),
            &referral,
            Err(ReceiptError::HeldOtherwise),
        ),
    ] {
        assert_eq!(verify(&answer, &hubs, item), expected, "{what}");
    }
    let stranger = [other_hub.public()];
    assert_eq!(
        verify(&both, &stranger, &erasure),
        Err(ReceiptError::OtherHub)
    );
    assert_eq!(verify(&both, &[], &erasure), Err(ReceiptError::OtherHub));
    let file = Receipts::new(vec![both, of(receipt(&hub, &referral))]);
    assert_eq!(
        CarriedFile::parse(&file.to_bytes()),
        Ok(CarriedFile::Receipts(file))
    );
}
