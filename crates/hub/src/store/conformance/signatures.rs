//! The suite's part about signed requests.

use crate::store::conformance::{agency, at, device, hash};
use crate::store::{AgencyRow, Enrolled, NewRegister, Remembered, SignedRequest, Signer, Store};
use std::sync::Arc;

/// A request of `signer` with that nonce, at that second, to be remembered for a minute, of at most twenty.
fn request(signer: Signer, nonce: &str, seconds: i64) -> SignedRequest {
    let keys = match &signer {
        Signer::Device(id) | Signer::Desk(id) => format!("keys of {id}"),
    };
    SignedRequest {
        signer,
        keys,
        nonce: *hash(nonce).as_bytes(),
        keep_until: at(seconds + 60),
        most: 20,
        at: at(seconds),
    }
}

/// A store with two agencies and one enrolled device, `d1`.
async fn ready_store(store: Arc<dyn Store>) -> Arc<dyn Store> {
    for id in ["west", "east"] {
        let desk = hash(&format!("desk {id}"));
        let added = store.add_agency(agency(id), desk, at(0)).await;
        added.expect("adds");
    }
    let invited = store.invite("east", hash("code"), at(1)).await;
    invited.expect("invites");
    let enrolled = store.enrol(device("d1", "code", "token 1", 2)).await;
    assert_eq!(enrolled, Ok(Enrolled::Done));
    store
}

fn d1() -> Signer {
    Signer::Device("d1".to_owned())
}

pub(super) async fn request_is_new_once_until_it_is_forgotten(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let told = async |nonce, seconds| {
        let told = store.remember(request(d1(), nonce, seconds)).await;
        told.expect("remembers")
    };
    assert_eq!(told("a", 10).await, Remembered::New);
    assert_eq!(told("a", 11).await, Remembered::Seen);
    assert_eq!(told("b", 11).await, Remembered::New);
    assert_eq!(told("a", 70).await, Remembered::Seen, "it is not over yet");
    // A hub refuses it by then for its time; only the memory is bounded here.
    assert_eq!(told("a", 71).await, Remembered::New);
}

pub(super) async fn memory_of_one_pair_of_keys_is_bounded(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let desk = || Signer::Desk("east".to_owned());
    for number in 0..20 {
        let nonce = format!("nonce {number}");
        let told = store.remember(request(d1(), &nonce, 10)).await;
        assert_eq!(told, Ok(Remembered::New));
    }
    let over = store.remember(request(d1(), "over", 11)).await;
    assert_eq!(over, Ok(Remembered::TooMany));
    let known = store.remember(request(d1(), "nonce 7", 11)).await;
    assert_eq!(known, Ok(Remembered::Seen));
    let other = store.remember(request(desk(), "over", 11)).await;
    assert_eq!(other, Ok(Remembered::New), "others have their own");
    let later = store.remember(request(d1(), "later", 71)).await;
    assert_eq!(later, Ok(Remembered::New), "old ones make room");
}

pub(super) async fn token_is_forgotten_once_its_holder_signs(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let device_of = async |token| store.device_of(hash(token), at(9)).await;
    let desk = async |token| store.desk(hash(token)).await;
    assert_eq!(device_of("token 1").await, Ok(Some("d1".to_owned())));
    assert_eq!(desk("desk east").await, Ok(Some("east".to_owned())));

    let signed = store.remember(request(d1(), "a", 10)).await;
    assert_eq!(signed, Ok(Remembered::New));
    assert_eq!(device_of("token 1").await, Ok(None));
    assert_eq!(desk("desk east").await, Ok(Some("east".to_owned())));
    let east = Signer::Desk("east".to_owned());
    let signed = store.remember(request(east, "b", 10)).await;
    assert_eq!(signed, Ok(Remembered::New));
    assert_eq!(desk("desk east").await, Ok(None));
    assert_eq!(desk("desk west").await, Ok(Some("west".to_owned())));
}

pub(super) async fn code_is_used_once_its_device_has_signed(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let again = || device("d1", "code", "token 2", 3);
    assert_eq!(store.enrol(again()).await, Ok(Enrolled::Done), "lost");
    let signed = store.remember(request(d1(), "a", 10)).await;
    assert_eq!(signed, Ok(Remembered::New));
    assert_eq!(store.enrol(again()).await, Ok(Enrolled::CodeUsed));
    let listed = store.enrolled("east", None, 10).await.expect("lists");
    assert_eq!(listed[0].last_seen_on, Some(at(10).date_naive()));
}

pub(super) async fn desks_are_those_of_every_agency_that_is_not_removed(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let ids = async || {
        let desks: Vec<AgencyRow> = store.desks().await.expect("lists");
        desks.into_iter().map(|desk| desk.id).collect::<Vec<_>>()
    };
    assert_eq!(ids().await, ["east", "west"]);
    let named = |id: &str, closed| crate::store::RegisteredAgency {
        id: id.to_owned(),
        public: "{}".to_owned(),
        closed,
    };
    let put = async |after, agencies| {
        let new = NewRegister {
            after,
            kept: "kept".to_owned(),
            agencies,
            at: at(5),
        };
        assert_eq!(store.put_register(new).await, Ok(true));
    };
    put(0, vec![named("east", false), named("north", false)]).await;
    assert_eq!(ids().await, ["east", "north", "west"], "no token is needed");
    put(1, vec![named("east", true)]).await;
    assert_eq!(ids().await, ["east", "west"], "a closed one fetches");
    // A token is worth no more than a signature.
    let by_token = || store.desk(hash("desk east"));
    assert_eq!(by_token().await, Ok(Some("east".to_owned())));
    put(2, vec![named("north", false)]).await;
    assert_eq!(by_token().await, Ok(None));
    put(3, vec![named("east", false)]).await;
    assert_eq!(by_token().await, Ok(Some("east".to_owned())));
}
