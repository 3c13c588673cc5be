//! The suite's part about the register and about who enrolled.

use crate::store::conformance::{Keep as _, agency, at, device, hash, referral};
use crate::store::{
    AgencyRow, Enrolled, EnrolledRow, Kept, NewRegister, RegisterRow, RegisteredAgency, Store,
    StoreError,
};
use repere_referral::wire::MailboxKind;
use std::sync::Arc;

fn registered(id: &str, closed: bool) -> RegisteredAgency {
    RegisteredAgency {
        id: id.to_owned(),
        public: format!("{{\"id\":\"{id}\",\"registered\":true}}"),
        closed,
    }
}

fn register(after: u64, kept: &str, agencies: &[RegisteredAgency]) -> NewRegister {
    NewRegister {
        after,
        kept: kept.to_owned(),
        agencies: agencies.to_vec(),
        at: at(50),
    }
}

/// A store with two agencies; `d1` and `d2` enrolled with codes of `east`, `d3` with one of `west`.
async fn ready_store(store: Arc<dyn Store>) -> Arc<dyn Store> {
    for id in ["west", "east"] {
        let desk = hash(&format!("desk {id}"));
        let added = store.add_agency(agency(id), desk, at(0)).await;
        added.expect("adds");
    }
    for (number, id, agency) in [(2, "d2", "east"), (1, "d1", "east"), (3, "d3", "west")] {
        let code = format!("code {id}");
        store
            .invite(agency, hash(&code), at(1))
            .await
            .expect("invites");
        let new = device(id, &code, &format!("token {id}"), number);
        assert_eq!(store.enrol(new).await, Ok(Enrolled::Done));
    }
    store
}

pub(super) async fn register_takes_the_place_of_the_one_that_it_follows_only(
    store: Arc<dyn Store>,
) {
    let store = ready_store(store).await;
    assert_eq!(store.register_version().await, Ok(None));
    assert_eq!(store.register().await, Ok(None));
    let put = async |after, kept| store.put_register(register(after, kept, &[])).await;
    assert_eq!(put(1, "early").await, Ok(false), "there is none yet");
    assert_eq!(put(0, "one").await, Ok(true));
    assert_eq!(put(0, "another first").await, Ok(false));
    assert_eq!(put(1, "two").await, Ok(true));
    assert_eq!(put(1, "another second").await, Ok(false));
    assert_eq!(put(3, "fourth").await, Ok(false));
    assert_eq!(store.register_version().await, Ok(Some(2)));
    let two = RegisterRow {
        version: 2,
        kept: "two".to_owned(),
    };
    assert_eq!(store.register().await, Ok(Some(two)));
}

pub(super) async fn one_of_many_registers_at_once_is_taken(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let store = std::sync::Arc::new(store);
    let puts = (0..8).map(|number| {
        let store = std::sync::Arc::clone(&store);
        tokio::spawn(async move {
            let kept = format!("of {number}");
            store.put_register(register(0, &kept, &[])).await
        })
    });
    let mut taken = 0;
    for put in puts.collect::<Vec<_>>() {
        taken += u32::from(put.await.expect("ends").expect("is told"));
    }
    assert_eq!(taken, 1);
    assert_eq!(store.register_version().await, Ok(Some(1)));
}

pub(super) async fn register_that_was_not_taken_changes_no_agency(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let new = register(
        7,
        "kept",
        &[registered("north", false), registered("east", true)],
    );
    assert_eq!(store.put_register(new).await, Ok(false));
    let all = vec![agency("east"), agency("west")];
    assert_eq!(store.agencies().await, Ok(all));
}

pub(super) async fn agency_of_the_register_has_a_mailbox_before_its_desk_has_a_token(
    store: Arc<dyn Store>,
) {
    let store = ready_store(store).await;
    let north = registered("north", false);
    let new = register(0, "kept", std::slice::from_ref(&north));
    assert_eq!(store.put_register(new).await, Ok(true));
    let row = AgencyRow {
        id: north.id,
        public: north.public,
    };
    assert_eq!(store.agencies_without_desk().await, Ok(vec![row.clone()]));
    let sent = store.keep(referral(1, "north", "d1", "sealed", 60)).await;
    assert!(matches!(sent, Ok(Kept::Durable { .. })), "{sent:?}");
    // Its desk gets a token; the register's description stays.
    let added = store
        .add_agency(agency("north"), hash("desk north"), at(61))
        .await;
    assert_eq!(added, Ok(()));
    let again = store
        .add_agency(agency("north"), hash("other"), at(62))
        .await;
    assert_eq!(again, Err(StoreError::Exists));
    let desk = store.desk(hash("desk north")).await;
    assert_eq!(desk, Ok(Some("north".to_owned())));
    assert_eq!(store.agencies_without_desk().await, Ok(Vec::new()));
    let all = vec![agency("east"), row, agency("west")];
    assert_eq!(store.agencies().await, Ok(all));
    let mailbox = store.mailbox("north", false, None, 10).await;
    assert_eq!(mailbox.map(|rows| rows.len()), Ok(1));
}

pub(super) async fn agency_that_the_register_closes_keeps_what_it_has(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let before = referral(1, "east", "d1", "sealed", 20);
    store.keep(before.clone()).await.expect("keeps");
    let put = async |after, agencies: &[_]| {
        let new = register(after, "kept", agencies);
        assert_eq!(store.put_register(new).await, Ok(true));
    };
    put(0, &[registered("east", true), registered("west", false)]).await;
    let late = referral(2, "east", "d1", "sealed", 60);
    assert_eq!(store.keep(late.clone()).await, Ok(Kept::AgencyClosed));
    let again = store.keep(before.clone()).await;
    assert!(matches!(again, Ok(Kept::Durable { .. })), "{again:?}");
    // Whoever was sent something can be asked to erase it.
    let mut erasure = referral(3, "east", "d1", "erase", 61);
    erasure.kind = MailboxKind::Erasure;
    let asked = store.keep(erasure).await;
    assert!(matches!(asked, Ok(Kept::Durable { .. })), "{asked:?}");
    let mailbox = store.mailbox("east", false, None, 10).await;
    assert_eq!(mailbox.map(|rows| rows.len()), Ok(2));
    let desk = store.desk(hash("desk east")).await;
    assert_eq!(desk, Ok(Some("east".to_owned())), "its desk goes on");
    let row = store.agency("east").await.expect("is read");
    assert_eq!(row.map(|row| row.id).as_deref(), Some("east"));
    assert_eq!(store.agency("north").await, Ok(None));
    put(1, &[registered("west", false)]).await;
    let gone = store.keep(late.clone()).await;
    assert_eq!(
        gone,
        Ok(Kept::UnknownAgency),
        "the register names it no more"
    );
    put(2, &[registered("east", false)]).await;
    let open = store.keep(late).await;
    assert!(matches!(open, Ok(Kept::Durable { .. })), "{open:?}");
}

pub(super) async fn agency_that_the_register_never_named_goes_on(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let new = register(0, "kept", &[registered("north", false)]);
    assert_eq!(store.put_register(new).await, Ok(true));
    let sent = store.keep(referral(1, "west", "d1", "sealed", 60)).await;
    assert!(matches!(sent, Ok(Kept::Durable { .. })), "{sent:?}");
}

pub(super) async fn enrolled_devices_are_told_to_the_agency_whose_code_let_them_in(
    store: Arc<dyn Store>,
) {
    let store = ready_store(store).await;
    let ids = |rows: &[EnrolledRow]| {
        let rows = rows.iter();
        rows.map(|row| row.device.id.clone()).collect::<Vec<_>>()
    };
    store
        .invite("east", hash("unused"), at(1))
        .await
        .expect("invites");
    let east = store.enrolled("east", None, 10).await.expect("lists");
    assert_eq!(
        ids(&east),
        ["d1", "d2"],
        "in the order in which they enrolled"
    );
    assert_eq!(east[0].code, hash("code d1"));
    assert_eq!(east[0].enrolled_at, at(1));
    assert_eq!(east[0].device, device("d1", "code d1", "", 0).device);
    let page = store.enrolled("east", None, 1).await.expect("lists");
    assert_eq!(ids(&page), ["d1"]);
    let page = store.enrolled("east", Some(page[0].code), 1).await;
    let page = page.expect("lists");
    assert_eq!(ids(&page), ["d2"]);
    let end = store.enrolled("east", Some(page[0].code), 1).await;
    assert_eq!(end, Ok(Vec::new()));
    let west = store.enrolled("west", Some(hash("code d1")), 10).await;
    let west = west.expect("lists");
    assert_eq!(
        ids(&west),
        ["d3"],
        "another agency's code is before everything"
    );
    assert_eq!(store.enrolled("north", None, 10).await, Ok(Vec::new()));
}

pub(super) async fn day_of_the_last_contact_is_remembered_and_nothing_finer(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let seen = async || {
        let east = store.enrolled("east", None, 1).await.expect("lists");
        east[0].last_seen_on.map(|day| day.to_string())
    };
    assert_eq!(seen().await, None);
    let day = 24 * 60 * 60;
    for (seconds, expected) in [
        (4, "2026-11-23"),
        (day, "2026-11-24"),
        (day + 5, "2026-11-24"),
        // A clock that was set back.
        (6, "2026-11-24"),
        (9 * day, "2026-12-02"),
    ] {
        let found = store.device_of(hash("token d1"), at(seconds)).await;
        assert_eq!(found, Ok(Some("d1".to_owned())));
        assert_eq!(seen().await.as_deref(), Some(expected), "{seconds}");
    }
}
