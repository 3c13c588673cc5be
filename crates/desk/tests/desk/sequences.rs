//! What did not come of a device is seen, and no more once it comes.

use super::example::document;
use super::place::Place;
use chrono::{TimeDelta, Utc};
use repere_desk::{Contradiction, Desk, Missing};
use repere_referral::{
    DeviceIdentity, DeviceKeys, Document, Sealed, Sequence, SigningKeys, seal_in_sequence,
};
use std::fs;
use std::path::Path;
use uuid::Uuid;

/// A device that numbers what it seals.
struct Device {
    keys: SigningKeys,
    bearer: String,
    sealed: Vec<(Uuid, Sealed)>,
}

impl Device {
    async fn join(place: &Place) -> Device {
        let code = place.desk.invite().await.unwrap();
        let keys = SigningKeys::generate(&mut rand::rng());
        let public = DeviceKeys {
            signing: keys.public(),
            recipient: Some(DeviceIdentity::generate(&mut rand::rng()).recipient()),
        };
        let bearer = place.enrol_as(&code, public).await;
        // As every desk does when it has a network.
        place.desk.follow().await.unwrap();
        Device {
            keys,
            bearer,
            sealed: Vec::new(),
        }
    }

    /// Seals the next one, which says that these numbers were taken back.
    fn seal(&mut self, place: &Place, taken_back: &[u32]) {
        let document = Document {
            referral: Uuid::new_v4(),
            ..document()
        };
        let sequence = Sequence {
            number: u32::try_from(self.sealed.len()).unwrap() + 1,
            previous: self.sealed.last().map(|(_, sealed)| sealed.sha256.clone()),
            taken_back: taken_back.to_vec(),
        };
        let recipient = place.desk.identity().unwrap().recipient();
        let sealed = seal_in_sequence(&document, &sequence, &self.keys, &recipient).unwrap();
        self.sealed.push((document.referral, sealed));
    }

    /// Sends the one with a number.
    async fn send(&self, place: &Place, number: usize) {
        let (referral, sealed) = &self.sealed[number - 1];
        let device = (&*self.keys.public().id(), &*self.bearer);
        place
            .upload(device, *referral, &sealed.bytes)
            .await
            .unwrap();
    }
}

fn gaps(missing: &[Missing]) -> Vec<(u32, u32)> {
    let gaps = missing.iter().flat_map(|one| &one.gaps);
    gaps.map(|gap| (gap.first, gap.last)).collect()
}

async fn missing(desk: &Desk) -> Vec<Missing> {
    for fetched in desk.fetch(false).await.unwrap() {
        assert!(fetched.problem.is_none(), "{:?}", fetched.problem);
        assert!(fetched.not_noted.is_none(), "{:?}", fetched.not_noted);
    }
    desk.missing().unwrap()
}

#[tokio::test]
async fn referral_that_does_not_come_is_missing_until_it_does() {
    let place = Place::new().await;
    let mut device = Device::join(&place).await;
    for _ in 0..5 {
        device.seal(&place, &[]);
    }
    device.send(&place, 5).await;
    let found = missing(&place.desk).await;
    assert_eq!(gaps(&found), [(1, 4)], "also the first");
    assert_eq!(found[0].device, device.keys.public().id());
    // It may be on its way; a day later it is not.
    assert!(!found[0].needs_a_person(Utc::now()));
    assert!(found[0].needs_a_person(Utc::now() + TimeDelta::days(1)));
    let device_number = &found[0].device;
    let alone = place.desk.missing_of(device_number).unwrap();
    assert_eq!(alone.as_ref(), found.first());
    for number in [2, 1] {
        device.send(&place, number).await;
    }
    assert_eq!(gaps(&missing(&place.desk).await), [(3, 4)]);
    // One was taken back, and the other comes late.
    device.seal(&place, &[4]);
    device.send(&place, 6).await;
    assert_eq!(gaps(&missing(&place.desk).await), [(3, 3)]);
    device.send(&place, 3).await;
    assert_eq!(missing(&place.desk).await, []);
}

#[tokio::test]
async fn referral_of_before_there_were_numbers_is_missing_nowhere() {
    let place = Place::new().await;
    let device = Device::join(&place).await;
    place.send(&document(), &device.keys, &device.bearer).await;
    assert_eq!(missing(&place.desk).await, []);
}

#[tokio::test]
async fn device_that_joins_anew_begins_at_one() {
    let place = Place::new().await;
    for _ in 0..2 {
        let mut device = Device::join(&place).await;
        device.seal(&place, &[]);
        device.send(&place, 1).await;
        assert_eq!(missing(&place.desk).await, []);
    }
}

/// A copy of a device's vault seals, too.
#[tokio::test]
async fn copy_of_a_device_is_noticed() {
    let place = Place::new().await;
    let mut device = Device::join(&place).await;
    for _ in 0..2 {
        device.seal(&place, &[]);
    }
    let mut copy = Device {
        keys: SigningKeys::from_bytes(&device.keys.to_bytes()).unwrap(),
        bearer: device.bearer.clone(),
        sealed: device.sealed[..1].to_vec(),
    };
    for _ in 0..2 {
        copy.seal(&place, &[]);
    }
    for number in [1, 2] {
        device.send(&place, number).await;
    }
    copy.send(&place, 3).await;
    let found = missing(&place.desk).await;
    assert_eq!(found[0].contradictions, [Contradiction::OtherBefore(3)]);
    copy.send(&place, 2).await;
    let found = missing(&place.desk).await;
    assert_eq!(found[0].contradictions, [Contradiction::Twice(2)]);
    assert_eq!(gaps(&found), []);
}

#[tokio::test]
async fn what_was_looked_into_is_asked_for_no_more() {
    let place = Place::new().await;
    let mut device = Device::join(&place).await;
    for _ in 0..4 {
        device.seal(&place, &[]);
    }
    device.send(&place, 3).await;
    assert_eq!(gaps(&missing(&place.desk).await), [(1, 2)]);
    let id = device.keys.public().id();
    let (settled, was_missing) = place.desk.settle_missing(&id).unwrap();
    assert_eq!(settled, id);
    assert_eq!(gaps(was_missing.as_slice()), [(1, 2)]);
    assert_eq!(missing(&place.desk).await, []);
    // It comes all the same, and is there.
    device.send(&place, 1).await;
    assert_eq!(missing(&place.desk).await, []);
    assert!(place.desk.inbox(&device.sealed[0].0).is_file());
    let refused = place.desk.settle_missing("nobody").unwrap_err();
    assert_eq!(refused.code(), "device-unknown");
}

#[tokio::test]
async fn device_that_is_believed_no_more_is_asked_for_nothing() {
    let place = Place::new().await;
    let mut device = Device::join(&place).await;
    for _ in 0..2 {
        device.seal(&place, &[]);
    }
    device.send(&place, 2).await;
    assert_eq!(gaps(&missing(&place.desk).await), [(1, 1)]);
    place.desk.strike(&device.keys.public().id()).unwrap();
    assert_eq!(place.desk.missing().unwrap(), []);
}

fn copy(from: &Path, to: &Path, names: &[&str]) {
    fs::create_dir_all(to).unwrap();
    for name in names {
        fs::copy(from.join(name), to.join(name)).unwrap();
    }
}

/// A second machine of the agency, and one that was put back from a copy, begin in the middle.
#[tokio::test]
async fn machine_that_begins_in_the_middle_asks_for_nothing_of_before() {
    let place = Place::new().await;
    let mut device = Device::join(&place).await;
    for _ in 0..6 {
        device.seal(&place, &[]);
    }
    for number in [1, 2] {
        device.send(&place, number).await;
    }
    assert_eq!(missing(&place.desk).await, []);
    let folder = place.folder.path();
    let own = [
        "identity.txt",
        "replies.key",
        "agency.json",
        "deployment.json",
    ];
    let second = folder.join("second");
    copy(&folder.join("desk"), &second, &own);
    // The roster of a copy of before, and no list of what came.
    copy(&folder.join("desk"), &second, &["roster.json"]);
    let second = Desk::at(&second).unwrap();
    // It sees what is new from where it begins.
    for number in [4, 5] {
        device.send(&place, number).await;
    }
    assert_eq!(gaps(&missing(&place.desk).await), [(3, 3)]);
    for fetched in second.fetch(true).await.unwrap() {
        assert!(fetched.problem.is_none(), "{:?}", fetched.problem);
    }
    assert_eq!(second.missing().unwrap(), []);
    device.send(&place, 3).await;
    for desk in [&place.desk, &second] {
        assert_eq!(missing(desk).await, []);
    }
    // One that saw the last alone.
    let third = folder.join("third");
    copy(&folder.join("desk"), &third, &own);
    copy(
        &folder.join("desk"),
        &third,
        &["roster.json", "mailbox.json"],
    );
    let third = Desk::at(&third).unwrap();
    device.send(&place, 6).await;
    assert_eq!(missing(&third).await, []);
}

/// Of a list that was taken away, what this machine erased in between is not missing.
#[tokio::test]
async fn list_that_begins_anew_asks_for_nothing_that_was_erased_here() {
    let place = Place::new().await;
    let mut device = Device::join(&place).await;
    for number in 1..=3 {
        device.seal(&place, &[]);
        device.send(&place, number).await;
    }
    assert_eq!(missing(&place.desk).await, []);
    place.desk.erase(&device.sealed[1].0).await.unwrap();
    let folder = place.folder.path().join("desk");
    fs::remove_dir_all(folder.join("sequences")).unwrap();
    fs::remove_file(folder.join("sequences.json")).unwrap();
    for fetched in place.desk.fetch(true).await.unwrap() {
        assert!(fetched.problem.is_none(), "{:?}", fetched.problem);
    }
    assert_eq!(place.desk.missing().unwrap(), []);
    // It goes on from there; and of a device that comes later number 1 is waited for.
    for _ in 0..2 {
        device.seal(&place, &[]);
    }
    device.send(&place, 5).await;
    assert_eq!(gaps(&missing(&place.desk).await), [(4, 4)]);
    device.send(&place, 4).await;
    let mut later = Device::join(&place).await;
    for _ in 0..2 {
        later.seal(&place, &[]);
    }
    later.send(&place, 2).await;
    assert_eq!(gaps(&missing(&place.desk).await), [(1, 1)]);
}

/// A list that is damaged, or of a later version, keeps no referral from being fetched, acknowledged or read, is not
/// written over, and concerns its own device alone.
#[tokio::test]
async fn list_of_what_came_that_cannot_be_read_stops_nothing() {
    for content in ["{", "{\"format\": 999}"] {
        let place = Place::new().await;
        let mut device = Device::join(&place).await;
        let mut other = Device::join(&place).await;
        for device in [&mut device, &mut other] {
            for _ in 0..2 {
                device.seal(&place, &[]);
            }
            device.send(&place, 2).await;
        }
        assert_eq!(gaps(&missing(&place.desk).await), [(1, 1), (1, 1)]);
        let id = device.keys.public().id();
        let lists = place.folder.path().join("desk/sequences");
        let path = lists.join(format!("{id}.json"));
        let whole = fs::read_to_string(&path).unwrap();
        fs::write(&path, content).unwrap();
        for device in [&device, &other] {
            device.send(&place, 1).await;
        }
        let fetched = place.desk.fetch(false).await.unwrap();
        assert_eq!(fetched.len(), 2);
        for one in &fetched {
            assert!(one.problem.is_none(), "{:?}", one.problem);
            place.desk.open_received(&one.referral).await.unwrap();
        }
        let codes = fetched.iter().filter_map(|one| one.not_noted.as_ref());
        let codes: Vec<_> = codes.map(|error| error.code().into_owned()).collect();
        assert_eq!(codes, ["sequences-damaged"]);
        assert_eq!(fs::read_to_string(&path).unwrap(), content);
        let (found, unreadable) = place.desk.missing_where_readable().unwrap();
        assert_eq!((found.len(), unreadable.len()), (0, 1));
        assert!(place.desk.missing().is_err());
        // Once it was put back, the next look at the mailbox notes what came meanwhile.
        fs::write(&path, whole).unwrap();
        assert_eq!(missing(&place.desk).await, []);
    }
}
