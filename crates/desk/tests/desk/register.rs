//! Following a register: whom desks of one deployment believe because one of them let the device in.

use super::example::document;
use super::place::{Place, problem_of};
use super::registered::{Device, Registered, register, stranger};
use chrono::{TimeDelta, Utc};
use repere_desk::names::names;
use repere_desk::{By, Desk, ForWhom};
use repere_exchange::ExchangeError;
use repere_hub::store::{AgencyRow, SqliteStore, Store as _};
use repere_hub::{TokenHash, admin};
use repere_referral::code::EnrolmentCode;
use repere_referral::wire::DeviceRecord;
use repere_referral::{DeviceKeys, Document, SigningKeys};
use serde_json::{Value, json};
use std::path::Path;
use uuid::Uuid;

fn numbered(number: u128) -> Document {
    Document {
        referral: Uuid::from_u128(number),
        ..document()
    }
}

/// The codes of what is wrong with everything that was fetched.
async fn problems(desk: &Desk) -> Vec<Option<String>> {
    let fetched = desk.fetch(true).await.unwrap();
    fetched.iter().map(problem_of).collect()
}

/// A device that the first desk let in under a label, and that every desk can know of.
async fn introduced(place: &Registered) -> Device {
    let people = names("Anne;x\n".as_bytes()).unwrap();
    let invited = place
        .ccem
        .invite_all(ForWhom::People(&people))
        .await
        .unwrap();
    let device = place.enrol(&invited[0].code).await;
    let followed = place.ccem.follow().await.unwrap();
    assert_eq!((followed.let_in, followed.introduced), (1, true));
    assert!(followed.problems.is_empty(), "{:?}", followed.problems);
    device
}

/// Changes a desk's list of devices as it lies on the disk.
fn edit_roster(folder: &Path, change: impl FnOnce(&mut Value)) {
    let path = folder.join("roster.json");
    let mut list: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    change(&mut list);
    std::fs::write(&path, list.to_string()).unwrap();
}

#[tokio::test]
async fn device_that_one_desk_let_in_is_believed_by_another() {
    let mut place = Registered::new().await;
    let device = introduced(&place).await;
    place
        .send(&numbered(1), &device, &place.amicale)
        .await
        .unwrap();
    let followed = place.amicale.follow().await.unwrap();
    assert!(!followed.introduced, "it has let nobody in");
    assert_eq!(problems(&place.amicale).await, [None]);
    let known = place.amicale.devices().unwrap().believed;
    assert_eq!(known[0].device, device.id());
    assert_eq!(known[0].label, None, "labels stay where they were given");
    assert_eq!(known[0].by, By::Another("Service ccem".to_owned()));
    let known = place.ccem.devices().unwrap().believed;
    assert_eq!(known[0].label.as_deref(), Some("Anne"));
    assert_eq!((known[0].card, &known[0].by), (Some(1), &By::Us));
    // Both open it without a network from then on.
    place.stop_hub().await;
    let opened = place.amicale.open_received(&numbered(1).referral).await;
    assert_eq!(opened.unwrap().sender, device.id());
}

#[tokio::test]
async fn device_that_is_not_introduced_yet_is_told_apart_from_an_unknown_one() {
    let place = Registered::new().await;
    let code = place.ccem.invite().await.unwrap();
    let device = place.enrol(&code).await;
    place
        .send(&numbered(1), &device, &place.amicale)
        .await
        .unwrap();
    let signed_by_stranger = Device {
        keys: SigningKeys::generate(&mut rand::rng()),
        bearer: device.bearer.clone(),
    };
    let (number, to) = (numbered(2), &place.amicale);
    // It arrives, with a receipt for the device that brought it.
    let sent = place.send(&number, &signed_by_stranger, to).await;
    assert_eq!(sent, Err(ExchangeError::BadReceipt));
    place.amicale.follow().await.unwrap();
    let found = problems(&place.amicale).await;
    let expected = ["not-introduced", "unknown-sender"];
    assert_eq!(found, expected.map(|code| Some(code.to_owned())));
    // The desk that invited it fetches, and the next try succeeds.
    place.ccem.follow().await.unwrap();
    place.amicale.follow().await.unwrap();
    let found = problems(&place.amicale).await;
    assert_eq!(found, [None, Some("unknown-sender".to_owned())]);
}

#[tokio::test]
async fn withdrawn_device_is_refused_by_the_hub_and_by_every_desk() {
    let place = Registered::new().await;
    let device = introduced(&place).await;
    let (ours, theirs) = (numbered(1), numbered(2));
    place.send(&ours, &device, &place.ccem).await.unwrap();
    place.send(&theirs, &device, &place.amicale).await.unwrap();
    place.amicale.follow().await.unwrap();
    for desk in [&place.ccem, &place.amicale] {
        assert_eq!(problems(desk).await, [None]);
    }
    let refused = place.amicale.withdraw(&device.id()).await.unwrap_err();
    assert_eq!(refused.code(), "device-of-another");
    let refused = place.ccem.withdraw("Nobody").await.unwrap_err();
    assert_eq!(refused.code(), "device-unknown");

    let done = place.ccem.withdraw("Anne").await.unwrap();
    assert_eq!(done.device, device.id());
    assert!(done.untold.is_none() && !done.alone, "{done:?}");
    let sent = place.send(&numbered(3), &device, &place.amicale).await;
    assert_eq!(sent, Err(ExchangeError::Withdrawn));
    place.amicale.follow().await.unwrap();
    for (desk, referral, name) in [
        (&place.ccem, ours, "Anne".to_owned()),
        (&place.amicale, theirs, device.id()),
    ] {
        let refused = desk.open_received(&referral.referral).await.unwrap_err();
        assert_eq!(refused.code(), "device-withdrawn");
        assert!(refused.parameters().contains(&("name", name)));
        let listed = desk.received().await.unwrap();
        let problem = listed[0].opened.as_ref().unwrap_err();
        assert_eq!(problem.code(), "device-withdrawn");
    }
    let devices = place.ccem.devices().unwrap();
    assert!(devices.believed.is_empty());
    assert_eq!(devices.withdrawn[0].1.as_deref(), Some("Anne"));
}

#[tokio::test]
async fn withdrawal_without_a_network_is_in_force_here_and_told_with_the_next_fetch() {
    let mut place = Registered::new().await;
    let device = introduced(&place).await;
    place.stop_hub().await;
    let done = place.ccem.withdraw("Anne").await.unwrap();
    assert!(done.untold.unwrap().is_offline());
    let devices = place.ccem.devices().unwrap();
    assert!(devices.believed.is_empty());
    assert_eq!(devices.withdrawn[0].0, device.id());
}

#[tokio::test]
async fn withdrawn_device_is_let_in_again_with_a_new_code() {
    let place = Registered::new().await;
    let device = introduced(&place).await;
    place.ccem.withdraw(&device.id()).await.unwrap();
    let code = place.ccem.invite().await.unwrap();
    // A device that was withdrawn by mistake makes itself new keys.
    let again = place.enrol(&code).await;
    let followed = place.ccem.follow().await.unwrap();
    assert!(followed.introduced && followed.let_in == 1);
    place.amicale.follow().await.unwrap();
    place
        .send(&numbered(1), &again, &place.amicale)
        .await
        .unwrap();
    assert_eq!(problems(&place.amicale).await, [None]);
}

/// A code of that age, and a hub that lets a device in with it all the same.
async fn check_age(days: i64, believed: bool) {
    let place = Registered::new().await;
    let code = place.ccem.invite().await.unwrap();
    edit_roster(&place.folder.path().join("ccem"), |list| {
        let made = Utc::now() - TimeDelta::days(days);
        list["invitations"][0]["created_at"] = json!(made);
    });
    let device = place.enrol(&code).await;
    place
        .send(&numbered(1), &device, &place.ccem)
        .await
        .unwrap();
    let followed = place.ccem.follow().await.unwrap();
    assert_eq!(followed.let_in, usize::from(believed), "{days} days");
    assert_eq!(followed.introduced, believed);
    let expected = (!believed).then(|| "not-introduced".to_owned());
    assert_eq!(problems(&place.ccem).await, [expected], "{days} days");
    assert!(place.ccem.devices().unwrap().waiting.is_empty());
}

#[tokio::test]
async fn code_lets_nobody_in_after_thirty_days_whatever_the_hub_says() {
    check_age(29, true).await;
    check_age(31, false).await;
    // A code that was made by a clock far ahead lasts no longer.
    check_age(-31, false).await;
}

#[tokio::test]
async fn code_of_a_deployment_without_a_register_ends_after_thirty_days_too() {
    let place = Place::new().await;
    let code = place.desk.invite().await.unwrap();
    edit_roster(&place.folder.path().join("desk"), |list| {
        let made = Utc::now() - TimeDelta::days(31);
        list["invitations"][0]["created_at"] = json!(made);
    });
    let (keys, bearer) = place.enrol(&code).await;
    place.send(&document(), &keys, &bearer).await;
    let followed = place.desk.follow().await.unwrap();
    assert_eq!(followed.let_in, 0);
    let fetched = place.desk.fetch(false).await.unwrap();
    assert_eq!(problem_of(&fetched[0]).as_deref(), Some("unknown-sender"));
}

#[tokio::test]
async fn device_that_came_in_time_is_believed_however_late_it_refers() {
    let place = Place::new().await;
    let code = place.desk.invite().await.unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    let followed = place.desk.follow().await.unwrap();
    assert_eq!(followed.let_in, 1);
    place.desk.forget_unused_invitations().unwrap();
    place.send(&document(), &keys, &bearer).await;
    let fetched = place.desk.fetch(false).await.unwrap();
    assert_eq!(problem_of(&fetched[0]), None);
}

#[tokio::test]
async fn machines_of_one_desk_lose_nothing_of_each_other() {
    let place = Registered::new().await;
    let second = place.second_machine();
    let mut devices = Vec::new();
    for desk in [&place.ccem, &second, &place.ccem, &second] {
        let code = desk.invite().await.unwrap();
        devices.push(place.enrol(&code).await.id());
    }
    let (one, two) = tokio::join!(place.ccem.follow(), second.follow());
    for followed in [one.unwrap(), two.unwrap()] {
        assert_eq!(followed.let_in, 2);
        assert!(followed.problems.is_empty(), "{:?}", followed.problems);
    }
    // One withdraws a device of the other, which lets another one in meanwhile.
    place.ccem.follow().await.unwrap();
    let code = second.invite().await.unwrap();
    let last = place.enrol(&code).await.id();
    let (withdrawn, followed) = tokio::join!(place.ccem.withdraw(&devices[1]), second.follow());
    assert!(withdrawn.unwrap().untold.is_none());
    assert!(followed.unwrap().problems.is_empty());
    for desk in [&place.ccem, &second, &place.amicale] {
        desk.follow().await.unwrap();
        let known = desk.devices().unwrap().believed;
        let mut known: Vec<String> = known.into_iter().map(|one| one.device).collect();
        let mut expected = vec![
            devices[0].clone(),
            devices[2].clone(),
            devices[3].clone(),
            last.clone(),
        ];
        known.sort();
        expected.sort();
        assert_eq!(known, expected);
    }
}

#[tokio::test]
async fn hub_that_was_put_back_from_a_copy_is_given_again_what_the_desk_said() {
    let mut place = Registered::new().await;
    let thief = introduced(&place).await;
    place.copy_store().await;
    place.ccem.withdraw("Anne").await.unwrap();
    place.amicale.follow().await.unwrap();
    place.put_store_back().await;
    let sent = place.send(&numbered(1), &thief, &place.amicale).await;
    assert_eq!(sent, Ok(()), "the hub has forgotten it");
    place.timestamps_go_by(2).await;
    let followed = place.ccem.follow().await.unwrap();
    assert!(followed.problems.is_empty(), "{:?}", followed.problems);
    let sent = place.send(&numbered(2), &thief, &place.amicale).await;
    assert_eq!(sent, Err(ExchangeError::Withdrawn));
    let followed = place.amicale.follow().await.unwrap();
    assert!(followed.problems.is_empty(), "{:?}", followed.problems);
}

/// Lets a device in at one machine of a desk, and gives its number.
async fn let_in(place: &Registered, desk: &Desk) -> String {
    let code = desk.invite().await.unwrap();
    let device = place.enrol(&code).await;
    let followed = desk.follow().await.unwrap();
    assert!(followed.introduced, "{:?}", followed.problems);
    device.id()
}

/// A hub is put back from a copy, and two machines of one desk have said different things under the same numbers:
/// the first so many editions that the hub has lost, the second so many since. Both are said once the first asks, and
/// whoever held either follows.
async fn check_two_texts(first: usize, second: usize) {
    let mut place = Registered::new().await;
    let thief = introduced(&place).await;
    let other = place.second_machine();
    place.copy_store().await;
    place.ccem.withdraw("Anne").await.unwrap();
    let mut believed = Vec::new();
    for _ in 1..first {
        believed.push(let_in(&place, &place.ccem).await);
    }
    place.amicale.follow().await.unwrap();
    place.put_store_back().await;
    place.timestamps_go_by(first + 1).await;
    for _ in 0..second {
        believed.push(let_in(&place, &other).await);
    }
    let what = format!("{first} lost, {second} since");
    for desk in [&place.ccem, &other, &place.amicale] {
        let problems = desk.follow().await.unwrap().problems;
        assert!(problems.is_empty(), "{what}: {problems:?}");
    }
    believed.sort();
    for desk in [&place.ccem, &other, &place.amicale] {
        let mut known: Vec<String> = (desk.devices().unwrap().believed.into_iter())
            .map(|one| one.device)
            .collect();
        known.sort();
        assert_eq!(known, believed, "{what}");
    }
    let sent = place.send(&numbered(1), &thief, &place.amicale).await;
    assert_eq!(sent, Err(ExchangeError::Withdrawn), "{what}");
}

#[tokio::test]
async fn machines_of_one_desk_say_both_after_a_hub_was_put_back_from_a_copy() {
    check_two_texts(1, 1).await;
    check_two_texts(1, 2).await;
    check_two_texts(1, 3).await;
    check_two_texts(2, 1).await;
    check_two_texts(3, 1).await;
}

#[tokio::test]
async fn code_that_let_two_devices_in_is_told() {
    let place = Registered::new().await;
    // A copy of the folder, with its codes: what the hub says of a code is not the same to both.
    let second = place.second_machine();
    let code = place.ccem.invite().await.unwrap();
    let roster = place.folder.path().join("ccem/roster.json");
    std::fs::copy(&roster, place.folder.path().join("ccem-2/roster.json")).unwrap();
    place.enrol(&code).await;
    assert!(place.ccem.follow().await.unwrap().introduced);
    let other = DeviceKeys::from(&SigningKeys::generate(&mut rand::rng()));
    let code = EnrolmentCode::parse(&code).unwrap();
    let record = DeviceRecord {
        device: other.id(),
        voucher: code.voucher(&other),
        keys: other,
    };
    let folder = place.folder.path().join("ccem-2");
    let mut roster = second.roster().unwrap();
    assert!(roster.admit(&record, Utc::now()));
    let text = serde_json::to_vec(&roster).unwrap();
    std::fs::write(folder.join("roster.json"), text).unwrap();
    let followed = second.follow().await.unwrap();
    assert!(!followed.introduced);
    let told = followed.problems[0].parameters();
    assert_eq!(told, [("reason", "invitation-used-twice".to_owned())]);
}

#[tokio::test]
async fn desk_without_keys_to_word_back_still_follows() {
    let place = Registered::new().await;
    // One of before, which shows a token.
    std::fs::remove_file(place.folder.path().join("ccem/replies.key")).unwrap();
    let file = place.file.to_text();
    let refused = place.ccem.connect_to_register(file.as_bytes(), None, None);
    assert_eq!(refused.err().unwrap().code(), "bearer-needed");
    let store = place.folder.path().join("hub/hub.db");
    let store = SqliteStore::open(&store, false).unwrap();
    let row = AgencyRow {
        id: "ccem".to_owned(),
        public: String::new(),
    };
    let token = TokenHash::of(b"token");
    store.add_agency(row, token, Utc::now()).await.unwrap();
    for token in [Some("token"), None] {
        let connected = place.ccem.connect_to_register(file.as_bytes(), token, None);
        connected.unwrap();
    }
    place.ccem.invite().await.unwrap();
    let followed = place.ccem.follow().await.unwrap();
    let code = followed.problems[0].code().into_owned();
    assert_eq!(code, "no-reply-keys");
}

#[tokio::test]
async fn list_of_before_is_read_and_its_devices_are_introduced() {
    let place = Registered::new().await;
    let code = place.ccem.invite().await.unwrap();
    let device = place.enrol(&code).await;
    place
        .send(&numbered(1), &device, &place.ccem)
        .await
        .unwrap();
    assert_eq!(problems(&place.ccem).await, [None]);
    edit_roster(&place.folder.path().join("ccem"), |list| {
        list["format"] = json!(1);
        let list = list.as_object_mut().unwrap();
        list.remove("last_card");
        for field in ["invitation", "card"] {
            list["devices"][0].as_object_mut().unwrap().remove(field);
        }
    });
    assert_eq!(problems(&place.ccem).await, [None]);
    let followed = place.ccem.follow().await.unwrap();
    assert!(followed.introduced);
    place.amicale.follow().await.unwrap();
    place
        .send(&numbered(2), &device, &place.amicale)
        .await
        .unwrap();
    assert_eq!(problems(&place.amicale).await, [None]);
}

#[tokio::test]
async fn registrar_whose_keys_were_voided_introduces_its_devices_anew() {
    let mut place = Registered::new().await;
    let device = introduced(&place).await;
    place
        .change(|deployment| deployment.registrars[0].epoch = 1)
        .await;
    place.amicale.follow().await.unwrap();
    assert!(place.amicale.devices().unwrap().believed.is_empty());
    let followed = place.ccem.follow().await.unwrap();
    assert!(followed.introduced, "{:?}", followed.problems);
    place.amicale.follow().await.unwrap();
    let known = place.amicale.devices().unwrap().believed;
    assert_eq!(known[0].device, device.id());
}

#[tokio::test]
async fn desk_that_is_no_registrar_believes_its_devices_alone() {
    let mut place = Registered::new().await;
    place
        .change(|deployment| drop(deployment.registrars.remove(0)))
        .await;
    let code = place.ccem.invite().await.unwrap();
    let device = place.enrol(&code).await;
    let followed = place.ccem.follow().await.unwrap();
    assert!(followed.alone && !followed.introduced);
    assert_eq!(place.ccem.devices().unwrap().believed[0].by, By::UsAlone);
    place
        .send(&numbered(1), &device, &place.ccem)
        .await
        .unwrap();
    assert_eq!(problems(&place.ccem).await, [None]);
    let done = place.ccem.withdraw(&device.id()).await.unwrap();
    assert!(done.alone);
    let refused = place.ccem.open_received(&numbered(1).referral).await;
    assert_eq!(refused.unwrap_err().code(), "device-withdrawn");
}

#[tokio::test]
async fn desk_stays_with_the_register_that_it_follows() {
    let mut place = Registered::new().await;
    let own = place.file.to_text();
    // Strangers sign a register of the same agencies and the same hub.
    let hub = place.folder.path().join("hub");
    let keys = admin::keys(&hub, None, "https://127.0.0.1:1").unwrap();
    let mallory = SigningKeys::generate(&mut rand::rng());
    let desks = [&place.ccem, &place.amicale];
    let other = register(&mallory, &keys, &desks).0.to_text();
    let code = |file: &[u8]| {
        let refused = place.ccem.connect_to_register(file, None, None);
        refused.err().map(|error| error.code().into_owned())
    };
    assert_eq!(code(other.as_bytes()).as_deref(), Some("register-other"));
    assert_eq!(code(b"{}").as_deref(), Some("register-refused"));
    assert_eq!(code(own.as_bytes()), None, "the same one again");
    let id = "0".repeat(64);
    let refused = place
        .ccem
        .connect_to_register(own.as_bytes(), None, Some(&id));
    assert_eq!(refused.err().unwrap().code(), "register-other");
    let refused = place.ccem.connect("{}", None).err().unwrap();
    assert_eq!(refused.code(), "register-followed");
    let outside = stranger(&place.folder);
    let refused = outside
        .connect_to_register(own.as_bytes(), None, None)
        .err();
    assert_eq!(refused.unwrap().code(), "deployment-without-agency");
    // What is newer in it is followed, whole.
    place
        .change(|deployment| deployment.name = "Autre".to_owned())
        .await;
    let followed = place.ccem.follow().await.unwrap();
    let changes: Vec<&str> = followed.changes.iter().map(|one| one.code()).collect();
    assert_eq!(changes, ["name"]);
    assert_eq!(place.ccem.connection().unwrap().deployment.name, "Autre");
    assert!(place.ccem.follow().await.unwrap().changes.is_empty());
}

#[tokio::test]
async fn register_with_one_byte_changed_is_not_believed() {
    let place = Registered::new().await;
    let path = place.folder.path().join("ccem/register.json");
    let kept = std::fs::read_to_string(&path).unwrap();
    let place_of_payload = kept.find("\"payload\":\"").unwrap() + 40;
    let other = if kept.as_bytes()[place_of_payload] == b'A' {
        "B"
    } else {
        "A"
    };
    let mut changed = kept.clone();
    changed.replace_range(place_of_payload..=place_of_payload, other);
    std::fs::write(&path, changed).unwrap();
    let refused = place.ccem.connection().err().unwrap();
    assert_eq!(refused.code(), "register-damaged");
    let refused = place.ccem.open_offline(b"x").await.err().unwrap();
    assert_eq!(refused.code(), "register-damaged");
    // It begins again with the file and the id, and not with the file alone.
    let (file, id) = (place.file.to_text(), place.file.roots[0].sha256());
    let connect = |id| place.ccem.connect_to_register(file.as_bytes(), None, id);
    assert_eq!(connect(None).err().unwrap().code(), "register-damaged");
    assert_eq!(connect(Some(&id)).unwrap().id(), id);
    let followed = place.ccem.follow().await.unwrap();
    assert!(followed.problems.is_empty(), "{:?}", followed.problems);
}

/// A register whose root or deployment has ended: nobody begins with it, and nobody is let in under it.
#[tokio::test]
async fn register_that_has_ended_is_not_begun_with_and_lets_nobody_in() {
    let mut place = Registered::new().await;
    place
        .change_until(TimeDelta::seconds(-1), |deployment| {
            deployment.name = "Ended".to_owned();
        })
        .await;
    let followed = place.ccem.follow().await.unwrap();
    assert!(followed.problems.is_empty(), "what is newer is followed");
    let refused = place.ccem.invite().await.err().unwrap();
    assert_eq!(refused.code(), "register-expired");
    let new = place.second_machine();
    std::fs::remove_file(place.folder.path().join("ccem-2/register.json")).unwrap();
    let file = place.file.to_text();
    let refused = new.connect_to_register(file.as_bytes(), None, None);
    assert_eq!(refused.err().unwrap().code(), "register-expired");
    // The next one lets everybody go on.
    place
        .change(|deployment| deployment.name = "On".to_owned())
        .await;
    place.ccem.follow().await.unwrap();
    place.ccem.invite().await.unwrap();
    let file = place.file.to_text();
    new.connect_to_register(file.as_bytes(), None, None)
        .unwrap();
}

#[tokio::test]
async fn codes_for_many_are_all_made_or_none() {
    let mut place = Registered::new().await;
    let people = names("Anne\nBen\nZoé\n".as_bytes()).unwrap();
    let invited = place
        .ccem
        .invite_all(ForWhom::People(&people))
        .await
        .unwrap();
    let cards: Vec<u32> = invited.iter().map(|one| one.card).collect();
    assert_eq!(cards, [1, 2, 3]);
    let list = place.ccem.write_list(&invited).unwrap().unwrap();
    let text = std::fs::read_to_string(&list).unwrap();
    let day = invited[0].until.format("%Y-%m-%d");
    assert_eq!(
        text,
        format!("\u{feff}1;Anne;{day}\n2;Ben;{day}\n3;Zoé;{day}\n")
    );
    for one in &invited {
        assert!(!text.contains(one.code.as_str()), "a code in the list");
    }
    // A label that is taken makes no code.
    let again = names("Max\nBen\n".as_bytes()).unwrap();
    let refused = place.ccem.invite_all(ForWhom::People(&again)).await;
    let refused = refused.err().unwrap();
    assert_eq!(refused.code(), "names-taken");
    assert!(refused.parameters().contains(&("line", "2".to_owned())));
    let refused = place.ccem.invite_all(ForWhom::Count(501)).await;
    assert_eq!(refused.err().unwrap().code(), "names-too-many");
    // Codes that could not be handed out vouch for nobody.
    place.ccem.take_back(&invited[..2]).unwrap();
    let waiting = place.ccem.devices().unwrap().waiting;
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].label.as_deref(), Some("Zoé"));
    let device = place.enrol(&invited[0].code).await;
    assert_eq!(place.ccem.follow().await.unwrap().let_in, 0);
    assert!(place.ccem.withdraw(&device.id()).await.is_err());
    // Names for some, and more codes beside them.
    let some = names("Lou\n".as_bytes()).unwrap();
    let refused = place
        .ccem
        .invite_all(ForWhom::PeopleAndMore(&some, 0))
        .await;
    assert_eq!(refused.err().unwrap().code(), "names-more-than");
    let whom = ForWhom::PeopleAndMore(&some, 30);
    let more = place.ccem.invite_all(whom).await.unwrap();
    let labels: Vec<_> = more.iter().map(|one| one.label.as_deref()).collect();
    assert_eq!(
        (labels.len(), labels[0], labels[1]),
        (30, Some("Lou"), None)
    );
    place.ccem.take_back(&more).unwrap();
    place.stop_hub().await;
    let refused = place.ccem.invite_all(ForWhom::Count(3)).await;
    assert!(refused.err().unwrap().is_offline());
    assert_eq!(place.ccem.devices().unwrap().waiting, waiting);
}

#[cfg(unix)]
#[tokio::test]
async fn files_of_a_desk_that_follows_a_register_are_its_owners() {
    use std::os::unix::fs::PermissionsExt;
    let place = Registered::new().await;
    introduced(&place).await;
    let people = names(b"Ben\n").unwrap();
    let invited = place
        .ccem
        .invite_all(ForWhom::People(&people))
        .await
        .unwrap();
    let list = place.ccem.write_list(&invited).unwrap().unwrap();
    let folder = place.folder.path().join("ccem");
    for path in [
        folder.join("register.json"),
        folder.join("roster.json"),
        list,
    ] {
        let mode = std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", path.display());
    }
}
