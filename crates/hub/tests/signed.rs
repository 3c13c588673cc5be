//! Signed requests to hubs that share a store, as another program would make them.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, Response};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use chrono::Utc;
use repere_hub::store::{
    AgencyRow, DeviceRow, Enrolled, NewDevice, PostgresStore, SqliteStore, Store, StoreAddress,
};
use repere_hub::{Event, Options, TokenHash, service};
use repere_referral::code::EnrolmentCode;
use repere_referral::deployment::Agency;
use repere_referral::wire::{EnrolmentReply, EnrolmentRequest, paths};
use repere_referral::{AgencyIdentity, DeviceKeys, Receipt, SigningKeys};
use repere_requests::{Head, sign};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;
use tower::ServiceExt as _;

mod database;

const HOST: &str = "hub.example:8443";
const UPLOAD: &str = "/v1/referrals/0193a6b2-8f3d-7cc1-a8f5-2b1d3c4e5f60?agency=east";

/// A store with an agency that signs and a device of before there were signatures.
struct World {
    folder: TempDir,
    /// Where the store is, if not in the folder.
    database: Option<StoreAddress>,
    device: SigningKeys,
    desk: SigningKeys,
    events: Arc<Mutex<Vec<Event>>>,
    options: Options,
}

impl World {
    async fn new() -> World {
        let folder = tempfile::tempdir().unwrap();
        let rng = &mut rand::rng();
        let events = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&events);
        let world = World {
            folder,
            database: match database::is_wanted() {
                true => Some(database::server().empty().await),
                false => None,
            },
            device: SigningKeys::generate(rng),
            desk: SigningKeys::generate(rng),
            events,
            options: Options {
                names: vec!["hub.example".to_owned()],
                observer: Arc::new(move |event| seen.lock().unwrap().push(event)),
                ..Options::default()
            },
        };
        let store = world.store().await;
        let row = agency("east", &world.desk);
        let desk = TokenHash::of(b"desk token");
        store.add_agency(row, desk, Utc::now()).await.unwrap();
        let code = TokenHash::of(b"code");
        store.invite("east", code, Utc::now()).await.unwrap();
        let new = NewDevice {
            device: DeviceRow {
                id: world.device.public().id(),
                keys: serde_json::to_string(&DeviceKeys::from(&world.device)).unwrap(),
                voucher: BASE64_STANDARD.encode([0; 32]),
            },
            code,
            bearer: TokenHash::of(b"device token"),
            at: Utc::now(),
            invited_since: Utc::now(),
        };
        // The code was given out a moment ago.
        let new = NewDevice {
            invited_since: new.at - Duration::from_secs(60),
            ..new
        };
        assert_eq!(store.enrol(new).await.unwrap(), Enrolled::Done);
        world
    }

    async fn store(&self) -> Arc<dyn Store> {
        match &self.database {
            Some(StoreAddress::Postgres(address)) => {
                Arc::new(PostgresStore::open(address).await.unwrap())
            }
            _ => Arc::new(SqliteStore::open(&self.folder.path().join("hub.db"), true).unwrap()),
        }
    }

    /// A hub of this store, started now.
    async fn node(&self) -> axum::Router {
        let receipts = SigningKeys::from_bytes(&[1; 64]).unwrap();
        service(self.store().await, receipts, &self.options)
    }

    async fn ask(&self, asked: &Asked) -> (u16, String) {
        said(self.node().await.oneshot(asked.request()).await.unwrap()).await
    }
}

fn agency(id: &str, keys: &SigningKeys) -> AgencyRow {
    let agency = Agency {
        id: id.to_owned(),
        names: BTreeMap::from([("fr".to_owned(), "Est".to_owned())]),
        purposes: BTreeMap::new(),
        locale: "fr".to_owned(),
        recipient: AgencyIdentity::generate(&mut rand::rng()).recipient(),
        keys: Some(keys.public()),
    };
    AgencyRow {
        id: id.to_owned(),
        public: agency.to_text().unwrap(),
    }
}

#[tokio::test]
async fn hub_whose_store_is_gone_says_when_to_ask_again() {
    let world = World::new().await;
    let store = world.store().await;
    let receipts = SigningKeys::from_bytes(&[1; 64]).unwrap();
    let node = service(Arc::clone(&store), receipts, &world.options);
    store.close().await;
    let asked = Asked::new("GET", "/healthz", b"");
    let response = node.oneshot(asked.request()).await.unwrap();
    assert_eq!(response.headers()["retry-after"], "2");
    let (status, body) = said(response).await;
    assert_eq!((status, body.as_str()), (503, "fault"));
    assert!(
        world.events.lock().unwrap().iter().any(|event| {
            matches!(event, Event::StoreFailed { code } if *code == "unreachable")
        })
    );
}

/// A request that can be sent as often as one likes.
#[derive(Clone)]
struct Asked {
    method: &'static str,
    target: String,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Asked {
    fn new(method: &'static str, target: &str, body: &[u8]) -> Asked {
        let mut headers = HeaderMap::new();
        headers.insert("host", HOST.parse().unwrap());
        if !body.is_empty() {
            headers.insert("content-type", "application/octet-stream".parse().unwrap());
            headers.insert("content-length", body.len().into());
        }
        Asked {
            method,
            target: target.to_owned(),
            headers,
            body: body.to_vec(),
        }
    }

    fn bearer(mut self, token: &str) -> Asked {
        let value = format!("Bearer {token}").parse().unwrap();
        self.headers.insert("authorization", value);
        self
    }

    fn signed(self, keys: &SigningKeys) -> Asked {
        self.signed_at(keys, Utc::now().timestamp())
    }

    fn signed_at(mut self, keys: &SigningKeys, now: i64) -> Asked {
        let (path, query) = match self.target.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (self.target.as_str(), None),
        };
        let fields: Vec<(&str, &[u8])> = self
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_bytes()))
            .collect();
        let head = Head {
            method: self.method,
            authority: self.headers["host"].to_str().unwrap(),
            path,
            query,
            fields: &fields,
        };
        let body = (!self.body.is_empty()).then_some(&self.body[..]);
        let signed = sign(&head, body, keys, now, &mut rand::rng()).unwrap();
        for (name, value) in [
            ("content-digest", signed.content_digest),
            ("signature-input", Some(signed.signature_input)),
            ("signature", Some(signed.signature)),
        ] {
            if let Some(value) = value {
                self.headers.insert(name, value.parse().unwrap());
            }
        }
        self
    }

    fn request(&self) -> Request<Body> {
        let caller = ConnectInfo(SocketAddr::from(([192, 0, 2, 1], 1)));
        let mut request = Request::builder()
            .method(self.method)
            .uri(&self.target)
            .extension(caller)
            .body(Body::from(self.body.clone()))
            .unwrap();
        request.headers_mut().clone_from(&self.headers);
        request
    }
}

/// The status, and the code of the problem or what the answer says.
async fn said(response: Response<Body>) -> (u16, String) {
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    let text = String::from_utf8(body.to_vec()).unwrap();
    let code = serde_json::from_str::<serde_json::Value>(&text)
        .ok()
        .and_then(|problem| Some(problem.get("code")?.as_str()?.to_owned()));
    (status, code.unwrap_or(text))
}

fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

#[tokio::test]
async fn signed_request_is_answered_once_at_whichever_hub() {
    let world = World::new().await;
    let (one, other) = (world.node().await, world.node().await);
    let upload = Asked::new("PUT", UPLOAD, b"sealed").signed(&world.device);
    let ask = async |node: &axum::Router, asked: &Asked| {
        said(node.clone().oneshot(asked.request()).await.unwrap()).await
    };
    let (status, receipt) = ask(&one, &upload).await;
    assert_eq!(status, 200, "{receipt}");
    assert_eq!(ask(&one, &upload).await, refused(409, "replayed"));
    assert_eq!(ask(&other, &upload).await, refused(409, "replayed"));
    drop((one, other));
    assert_eq!(
        world.ask(&upload).await,
        refused(409, "replayed"),
        "started anew"
    );

    // Signed again it is another request, and gets the same receipt.
    let again = Asked::new("PUT", UPLOAD, b"sealed").signed(&world.device);
    assert_eq!(world.ask(&again).await, (200, receipt));
    let question = Asked::new("GET", "/v1/mailboxes/east", b"").signed(&world.desk);
    let (status, listed) = world.ask(&question).await;
    assert_eq!((status, listed.matches("received_at").count()), (200, 1));
    assert_eq!(world.ask(&question).await, refused(409, "replayed"));
}

#[tokio::test]
async fn signed_request_is_refused_for_what_is_wrong_with_it() {
    let world = World::new().await;
    let upload = || Asked::new("PUT", UPLOAD, b"sealed");
    let now = Utc::now().timestamp();
    let changed = |change: fn(&mut Asked)| {
        let mut asked = upload().signed(&world.device);
        change(&mut asked);
        asked
    };
    let stranger = SigningKeys::generate(&mut rand::rng());
    let table: Vec<(Asked, (u16, &str), &str)> = vec![
        (
            changed(|asked| asked.body = b"SEALED".to_vec()),
            (401, "unauthorised"),
            "wrong-content-digest",
        ),
        (
            changed(|asked| asked.body = b"sealed and more".to_vec()),
            (401, "unauthorised"),
            "wrong-content-digest",
        ),
        (
            changed(|asked| asked.target = asked.target.replace("east", "west")),
            (401, "unauthorised"),
            "bad-signature",
        ),
        (
            changed(|asked| asked.method = "DELETE"),
            (401, "unauthorised"),
            "bad-signature",
        ),
        (
            changed(|asked| {
                asked.headers.remove("content-digest");
            }),
            (401, "unauthorised"),
            "no-content-digest",
        ),
        (
            changed(|asked| {
                asked.headers.remove("signature");
            }),
            (401, "unauthorised"),
            "not-two-signatures",
        ),
        (
            changed(|asked| {
                asked
                    .headers
                    .insert("host", "other.example".parse().unwrap());
            }),
            (401, "unauthorised"),
            "wrong-host",
        ),
        (
            upload().signed_at(&world.device, now - 600),
            (401, "wrong-time"),
            "expired",
        ),
        (
            upload().signed_at(&world.device, now + 600),
            (401, "wrong-time"),
            "created-in-future",
        ),
        (
            upload().signed(&stranger),
            (401, "unauthorised"),
            "unknown-key",
        ),
        // A token does not help where the signature is bad.
        (
            changed(|asked| asked.body = b"SEALED".to_vec()).bearer("device token"),
            (401, "unauthorised"),
            "wrong-content-digest",
        ),
        (
            upload().signed(&world.desk),
            (401, "unauthorised"),
            "unauthorised",
        ),
        (
            Asked::new("GET", "/v1/mailboxes/east", b"").signed(&world.device),
            (401, "unauthorised"),
            "unauthorised",
        ),
        (
            Asked::new("GET", "/v1/mailboxes/west", b"").signed(&world.desk),
            (404, "not-found"),
            "not-found",
        ),
    ];
    for (asked, (status, code), event) in table {
        assert_eq!(world.ask(&asked).await, refused(status, code), "{event}");
        let last = world.events.lock().unwrap().last().copied();
        let Some(Event::Answered { code: seen, .. }) = last else {
            panic!("{event}: {last:?}");
        };
        assert_eq!(seen, Some(event));
    }
    let mailbox = Asked::new("GET", "/v1/mailboxes/east", b"").signed(&world.desk);
    assert_eq!(
        world.ask(&mailbox).await,
        (200, "{\"items\":[]}".to_owned())
    );
}

#[tokio::test]
async fn token_is_good_until_its_holder_signs() {
    let world = World::new().await;
    let replies = || Asked::new("GET", "/v1/replies", b"");
    let mailbox = || Asked::new("GET", "/v1/mailboxes/east", b"");
    let unauthorised = refused(401, "unauthorised");
    for _ in 0..2 {
        assert_eq!(world.ask(&replies().bearer("device token")).await.0, 200);
        assert_eq!(world.ask(&mailbox().bearer("desk token")).await.0, 200);
    }
    assert_eq!(world.ask(&replies().signed(&world.device)).await.0, 200);
    assert_eq!(
        world.ask(&replies().bearer("device token")).await,
        unauthorised
    );
    assert_eq!(world.ask(&mailbox().bearer("desk token")).await.0, 200);
    assert_eq!(world.ask(&mailbox().signed(&world.desk)).await.0, 200);
    assert_eq!(
        world.ask(&mailbox().bearer("desk token")).await,
        unauthorised
    );
    assert_eq!(world.ask(&mailbox().signed(&world.desk)).await.0, 200);
}

#[tokio::test]
async fn keys_that_were_replaced_are_unknown_at_once() {
    let world = World::new().await;
    let mailbox = || Asked::new("GET", "/v1/mailboxes/east", b"");
    let node = world.node().await;
    let ask = async |asked: Asked| said(node.clone().oneshot(asked.request()).await.unwrap()).await;
    assert_eq!(ask(mailbox().signed(&world.desk)).await.0, 200);
    let new = SigningKeys::generate(&mut rand::rng());
    let replaced = world
        .store()
        .await
        .update_agency(agency("east", &new))
        .await;
    assert_eq!(replaced, Ok(true));
    let old = ask(mailbox().signed(&world.desk)).await;
    assert_eq!(old, refused(401, "unauthorised"));
    assert_eq!(ask(mailbox().signed(&new)).await.0, 200);

    // Nobody can say which of two agencies with the same keys asks.
    let twin = TokenHash::of(b"desk token of west");
    let store = world.store().await;
    let added = store.add_agency(agency("west", &new), twin, Utc::now());
    added.await.unwrap();
    let either = ask(mailbox().signed(&new)).await;
    assert_eq!(either, refused(401, "unauthorised"));
}

#[tokio::test]
async fn receipt_is_given_again_for_what_is_there_whatever_came_between() {
    let world = World::new().await;
    let row = agency("east", &world.desk);
    let key = Agency::parse(&row.public).unwrap().recipient.id();
    assert_eq!(world.store().await.update_agency(row).await, Ok(true));
    let put = async |id: u8, recipient: Option<&str>| {
        let recipient = recipient.map(|key| format!("&recipient={key}"));
        let id = format!("0193a6b2-8f3d-7cc1-a8f5-2b1d3c4e5f{id:02}");
        let path = format!(
            "/v1/referrals/{id}?agency=east{}",
            recipient.unwrap_or_default()
        );
        let asked = Asked::new("PUT", &path, b"sealed").signed(&world.device);
        world.ask(&asked).await
    };
    let held = |(status, text): &(u16, String)| {
        assert_eq!(*status, 200, "{text}");
        serde_json::from_str::<Receipt>(text)
            .unwrap()
            .held
            .is_some()
    };
    // A device of before sent it; the same device, updated, is told for whom it is held, and told the same again.
    let first = put(1, None).await;
    assert!(!held(&first));
    let second = put(1, Some(&key)).await;
    assert!(held(&second));
    assert_eq!(put(1, Some(&key)).await, second);
    assert_eq!(put(1, None).await, second);
    // The agency's key is replaced while an answer is lost.
    let replaced = agency("east", &world.desk);
    assert_eq!(world.store().await.update_agency(replaced).await, Ok(true));
    assert_eq!(put(1, Some(&key)).await, second);
    let (status, text) = put(2, Some(&key)).await;
    assert!(
        status >= 400 && text.contains("wrong-recipient"),
        "{status} {text}"
    );
}

#[tokio::test]
async fn enrolment_is_signed_and_gives_no_token() {
    let world = World::new().await;
    let enrolment = async |keys: &SigningKeys| {
        let code = EnrolmentCode::generate(&mut rand::rng(), b"settings");
        let token = TokenHash::of(&*code.hub_token());
        world
            .store()
            .await
            .invite("east", token, Utc::now())
            .await
            .unwrap();
        let keys = DeviceKeys::from(keys);
        let voucher = code.voucher(&keys);
        let request = EnrolmentRequest {
            token: *code.hub_token(),
            keys,
            voucher,
        };
        let body = serde_json::to_vec(&request).unwrap();
        Asked::new("POST", paths::ENROLMENTS, &body)
    };
    let new = SigningKeys::generate(&mut rand::rng());
    let enrol = enrolment(&new).await;
    // No signature, somebody else's keys, and another body, prove nothing.
    assert_eq!(world.ask(&enrol).await, refused(401, "unauthorised"));
    let other = enrol.clone().signed(&world.device);
    assert_eq!(world.ask(&other).await, refused(401, "unauthorised"));
    let mut swapped = enrol.clone().signed(&new);
    swapped.body = enrolment(&new).await.body;
    assert_eq!(world.ask(&swapped).await, refused(401, "unauthorised"));
    let late = enrol.clone().signed_at(&new, Utc::now().timestamp() - 600);
    assert_eq!(world.ask(&late).await, refused(401, "wrong-time"));

    let (status, text) = world.ask(&enrol.clone().signed(&new)).await;
    assert_eq!(status, 200, "{text}");
    let reply: EnrolmentReply = serde_json::from_str(&text).unwrap();
    assert_eq!(
        (reply.device, reply.bearer),
        (new.public().id(), String::new())
    );
    assert!(!text.contains("bearer"), "{text}");
    // The answer was lost: asking again is safe until the device has signed something else, and so is a replay of the
    // very same request.
    let same = enrol.clone().signed(&new);
    for _ in 0..2 {
        let (status, again) = world.ask(&same).await;
        assert_eq!((status, again), (200, text.clone()));
    }
    let upload = Asked::new("PUT", UPLOAD, b"sealed").signed(&new);
    assert_eq!(world.ask(&upload).await.0, 200);
    for asked in [enrol.signed(&new), same] {
        assert_eq!(world.ask(&asked).await, refused(409, "code-used"));
    }
}

#[tokio::test]
async fn device_with_the_public_keys_of_a_desk_is_not_let_in() {
    let world = World::new().await;
    let code = EnrolmentCode::generate(&mut rand::rng(), b"settings");
    let token = TokenHash::of(&*code.hub_token());
    let store = world.store().await;
    store.invite("east", token, Utc::now()).await.unwrap();
    let keys = DeviceKeys::from(&world.desk);
    let request = EnrolmentRequest {
        token: *code.hub_token(),
        voucher: code.voucher(&keys),
        keys,
    };
    let body = serde_json::to_vec(&request).unwrap();
    let enrol = Asked::new("POST", paths::ENROLMENTS, &body).signed(&world.desk);
    assert_eq!(world.ask(&enrol).await, refused(409, "conflict"));
    let desk = Asked::new("GET", "/v1/mailboxes/east", b"").signed(&world.desk);
    assert_eq!(world.ask(&desk).await.0, 200, "the desk is still who it is");
}

/// Somebody enrolled the public keys of a desk before its agency came.
#[tokio::test]
async fn desk_whose_public_keys_are_a_devices_is_still_the_desk() {
    let world = World::new().await;
    let keys = DeviceKeys::from(&world.desk);
    let store = world.store().await;
    let code = TokenHash::of(&[9; 32]);
    store.invite("east", code, Utc::now()).await.unwrap();
    let new = NewDevice {
        device: DeviceRow {
            id: keys.id(),
            keys: serde_json::to_string(&keys).unwrap(),
            voucher: BASE64_STANDARD.encode([0; 32]),
        },
        code,
        bearer: TokenHash::of(b"token of a stranger"),
        at: Utc::now(),
        invited_since: Utc::now() - Duration::from_secs(60),
    };
    assert_eq!(store.enrol(new).await.unwrap(), Enrolled::Done);
    let node = world.node().await;
    for _ in 0..2 {
        let mailbox = Asked::new("GET", "/v1/mailboxes/east", b"").signed(&world.desk);
        let answered = node.clone().oneshot(mailbox.request()).await.unwrap();
        assert_eq!(said(answered).await.0, 200);
    }
}

#[tokio::test]
async fn bad_signatures_cost_their_caller_the_allowance_of_a_stranger() {
    let mut world = World::new().await;
    world.options.stranger_burst = 2;
    world.options.stranger_interval = Duration::from_secs(3600);
    let node = world.node().await;
    let ask = async |asked: Asked| said(node.clone().oneshot(asked.request()).await.unwrap()).await;
    let stranger = SigningKeys::generate(&mut rand::rng());
    let guess = || Asked::new("GET", "/v1/replies", b"").signed(&stranger);
    assert_eq!(ask(guess()).await, refused(401, "unauthorised"));
    assert_eq!(ask(guess()).await, refused(401, "unauthorised"));
    assert_eq!(ask(guess()).await, refused(429, "too-many-requests"));
    let known = Asked::new("GET", "/v1/replies", b"").signed(&world.device);
    assert_eq!(ask(known).await.0, 200, "a device is no stranger");
}

/// What is too large for its endpoint is refused as it is with a token.
#[tokio::test]
async fn bodies_of_signed_requests_are_bounded() {
    let world = World::new().await;
    let table = [
        ("PUT", UPLOAD, 1024 * 1024 + 1, &world.device),
        ("POST", "/v1/invitations", 16 * 1024 + 1, &world.desk),
    ];
    for (method, target, length, keys) in table {
        let asked = Asked::new(method, target, &vec![7; length]).signed(keys);
        assert_eq!(
            world.ask(&asked).await,
            refused(413, "too-large"),
            "{target}"
        );
    }
}
