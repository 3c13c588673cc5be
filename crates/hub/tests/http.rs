//! The hub over real TLS on loopback, spoken to as a stranger would.

use repere_hub::admin::{self, Place};
use repere_hub::store::{
    DAYS_BEGUN, DeviceRow, NewDevice, NewPart, NewReferral, NewRegister, Store,
};
use repere_hub::{Event, HubNames, Options, RunningHub, SignedReceipts, TokenHash};
use repere_referral::deployment::Agency;
use repere_referral::receipt::{Held, HeldKind};
use repere_referral::wire::MailboxKind;
use repere_referral::{AgencyIdentity, MAX_SEALED_BYTES, SigningKeys};
use repere_register::Update;
use reqwest::header::HeaderMap;
use reqwest::{Client, Method, StatusCode};
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;

// Whoever signs a register, as in the tests of its own crate.
#[path = "../../register/tests/authority/mod.rs"]
mod authority;

#[path = "http/certificates.rs"]
mod certificates;

#[path = "http/observed.rs"]
mod observed;

#[path = "http/over_http2.rs"]
mod over_http2;

#[path = "http/under_attack.rs"]
mod under_attack;
// The hubs' database, where they stand on PostgreSQL.
#[path = "database/mod.rs"]
mod database;

struct World {
    dir: TempDir,
    place: Place,
    hub: RunningHub,
    /// Two more of the same deployment, where the store is a database that hubs share.
    others: Vec<RunningHub>,
    /// How many requests were made: they go to each hub in turn.
    asked: AtomicUsize,
    desk: String,
    events: Arc<Mutex<Vec<Event>>>,
    client: Client,
}

impl World {
    async fn new() -> World {
        let hubs = if database::is_wanted() { 3 } else { 1 };
        World::of(hubs, Options::default()).await
    }

    /// One hub, of which something is to be counted.
    async fn with(options: Options) -> World {
        World::of(1, options).await
    }

    async fn of(hubs: usize, options: Options) -> World {
        let dir = tempfile::tempdir().expect("a folder");
        let names = HubNames::parse(&["localhost"]).expect("names");
        let place = Place {
            dir: dir.path().to_owned(),
            store: match database::is_wanted() {
                true => Some(database::server().empty().await),
                false => None,
            },
        };
        admin::init_at(&place, &names).await.expect("makes a hub");
        let agency = Agency {
            id: "east".to_owned(),
            names: BTreeMap::from([("fr".to_owned(), "Est".to_owned())]),
            purposes: BTreeMap::new(),
            locale: "fr".to_owned(),
            recipient: AgencyIdentity::generate(&mut rand::rng()).recipient(),
            keys: None,
        };
        let desk = admin::add_agency(&place, agency)
            .await
            .expect("adds")
            .expect("a desk of before has a token")
            .to_string();
        let events = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&events);
        let observer = Arc::new(move |event| seen.lock().expect("no panic").push(event));
        let options = Options {
            observer,
            ..options
        };
        let listen = ([127, 0, 0, 1], 0).into();
        let mut running = Vec::new();
        for _ in 0..hubs {
            let hub = repere_hub::serve_with(&place, listen, options.clone()).await;
            running.push(hub.expect("serves"));
        }
        let client = client(&dir);
        World {
            dir,
            place,
            hub: running.remove(0),
            others: running,
            asked: AtomicUsize::new(0),
            desk,
            events,
            client,
        }
    }

    fn url(&self, path: &str) -> String {
        url(&self.hub, path)
    }

    /// The same at the hub whose turn it is.
    fn next_url(&self, path: &str) -> String {
        let turn = self.asked.fetch_add(1, Ordering::SeqCst) % (self.others.len() + 1);
        let hub = turn
            .checked_sub(1)
            .map_or(&self.hub, |other| &self.others[other]);
        url(hub, path)
    }

    async fn store(&self) -> Arc<dyn Store> {
        admin::open_store(&self.place).await.expect("opens")
    }

    async fn ask(&self, method: Method, path: &str, bearer: Option<&str>, body: Vec<u8>) -> Reply {
        let mut request = self.client.request(method, self.next_url(path)).body(body);
        if let Some(bearer) = bearer {
            request = request.header("authorization", format!("Bearer {bearer}"));
        }
        let response = request.send().await.expect("is answered");
        Reply {
            status: response.status(),
            headers: response.headers().clone(),
            body: response.text().await.expect("is whole"),
        }
    }

    fn events(&self) -> Vec<Event> {
        self.events.lock().expect("no panic").clone()
    }
}

fn url(hub: &RunningHub, path: &str) -> String {
    format!("https://localhost:{}{path}", hub.local_addr().port())
}

struct Reply {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

/// A client of HTTP/1.1.
fn client(dir: &TempDir) -> Client {
    Client::builder()
        .tls_backend_preconfigured(tls(dir))
        .no_proxy()
        .build()
        .expect("a client")
}

fn tls(dir: &TempDir) -> ClientConfig {
    let mut roots = RootCertStore::empty();
    let pem = std::fs::read(dir.path().join("authority.pem")).expect("reads");
    roots
        .add(CertificateDer::from_pem_slice(&pem).expect("a certificate"))
        .expect("an authority");
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13])
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth()
}

#[tokio::test]
async fn health_says_ok_and_nothing_else() {
    let world = World::new().await;
    let reply = world.ask(Method::GET, "/healthz", None, Vec::new()).await;
    assert_eq!(
        (reply.status, reply.body.as_str()),
        (StatusCode::OK, "{\"status\":\"ok\"}")
    );
    let header = |name: &str| {
        reply
            .headers
            .get(name)
            .map(|value| value.to_str().expect("text"))
    };
    assert_eq!(header("cache-control"), Some("no-store"));
    assert_eq!(header("x-content-type-options"), Some("nosniff"));
    assert_eq!(
        header("content-security-policy"),
        Some("default-src 'none'; frame-ancestors 'none'")
    );
    assert_eq!(header("referrer-policy"), Some("no-referrer"));
    assert_eq!(header("server"), None);
    assert_eq!(header("access-control-allow-origin"), None);
}

#[tokio::test]
async fn every_problem_is_a_code() {
    let world = World::new().await;
    let desk = world.desk.clone();
    let desk = Some(desk.as_str());
    let id = "/v1/referrals/018f0000-0000-7000-8000-000000000000";
    let check = async |method: Method,
                       path: &str,
                       bearer: Option<&str>,
                       body: &str,
                       expected: (u16, &str)| {
        let reply = world
            .ask(method, path, bearer, body.as_bytes().to_vec())
            .await;
        let problem: serde_json::Value = serde_json::from_str(&reply.body).expect("JSON");
        let title = reply
            .status
            .canonical_reason()
            .expect("a status with a name");
        let details = serde_json::json!({
            "code": expected.1,
            "status": expected.0,
            "title": title,
        });
        assert_eq!(
            (reply.status.as_u16(), problem),
            (expected.0, details),
            "{path}"
        );
        assert_eq!(reply.headers["content-type"], "application/json");
        assert_eq!(reply.headers["cache-control"], "no-store");
    };
    let unauthorised = (401, "unauthorised");
    check(Method::GET, "/", None, "", (404, "not-found")).await;
    check(Method::GET, "/v1", desk, "", (404, "not-found")).await;
    check(Method::POST, "/healthz", None, "", (405, "bad-method")).await;
    check(Method::GET, id, None, "", (405, "bad-method")).await;
    // What is not text in a path names nothing.
    let path = "/v1/mailboxes/%FF";
    check(Method::GET, path, desk, "", (404, "not-found")).await;
    check(Method::GET, path, None, "", unauthorised).await;
    check(Method::PUT, id, None, "x", unauthorised).await;
    check(
        Method::PUT,
        &format!("{id}?agency=east"),
        Some("wrong"),
        "x",
        unauthorised,
    )
    .await;
    check(
        Method::PUT,
        &format!("{id}?agency=east"),
        Some(""),
        "x",
        unauthorised,
    )
    .await;
    check(
        Method::PUT,
        &format!("{id}?agency=east"),
        Some(&"x".repeat(500)),
        "x",
        unauthorised,
    )
    .await;
    check(
        Method::PUT,
        &format!("{id}?agency=east"),
        desk,
        "x",
        unauthorised,
    )
    .await;
    check(Method::POST, "/v1/invitations", None, "{}", unauthorised).await;
    check(
        Method::POST,
        "/v1/invitations",
        desk,
        "{}",
        (400, "bad-request"),
    )
    .await;
    check(
        Method::POST,
        "/v1/invitations",
        desk,
        "{\"token_sha256\":\"00\"}",
        (400, "bad-request"),
    )
    .await;
    check(
        Method::POST,
        "/v1/invitations",
        desk,
        &"x".repeat(20_000),
        (413, "too-large"),
    )
    .await;
    check(
        Method::POST,
        "/v1/enrolments",
        None,
        "",
        (400, "bad-request"),
    )
    .await;
    check(
        Method::POST,
        "/v1/enrolments",
        None,
        "{\"token\":\"",
        (400, "bad-request"),
    )
    .await;
    check(
        Method::POST,
        "/v1/enrolments",
        None,
        &"x".repeat(20_000),
        (413, "too-large"),
    )
    .await;
    check(Method::GET, "/v1/mailboxes/east", None, "", unauthorised).await;
    check(
        Method::GET,
        "/v1/mailboxes/west",
        desk,
        "",
        (404, "not-found"),
    )
    .await;
    check(
        Method::GET,
        "/v1/mailboxes/east?all=perhaps",
        desk,
        "",
        (400, "bad-request"),
    )
    .await;
    check(
        Method::GET,
        "/v1/mailboxes/east/nothing",
        desk,
        "",
        (404, "not-found"),
    )
    .await;
    check(
        Method::GET,
        "/v1/mailboxes/%2e%2e/x",
        desk,
        "",
        (404, "not-found"),
    )
    .await;
    check(
        Method::GET,
        "/v1/devices/' OR 1=1",
        desk,
        "",
        (404, "not-found"),
    )
    .await;
    check(Method::GET, "/v1/devices/x", None, "", unauthorised).await;
    let register = "/v1/register";
    let registrars = format!("{register}?registrars=true");
    for (path, bearer, expected) in [
        (register, None, (404, "no-register")),
        (&registrars, None, unauthorised),
        (&registrars, Some("wrong"), unauthorised),
        (&registrars, desk, (404, "no-register")),
        ("/v1/register?root=-1", None, (400, "bad-request")),
        ("/v1/register?registrars=2", desk, (400, "bad-request")),
        ("/v1/introductions", None, unauthorised),
        ("/v1/introductions?after=x", desk, (400, "bad-request")),
    ] {
        check(Method::GET, path, bearer, "", expected).await;
    }
    let west = "/v1/register/registrars/west";
    let east = "/v1/register/registrars/east";
    let large = "x".repeat(12 * 1024 * 1024 + 1);
    for (path, bearer, body, expected) in [
        (east, None, "x", unauthorised),
        (west, desk, "x", (404, "not-found")),
        (east, desk, &large, (413, "too-large")),
    ] {
        check(Method::PUT, path, bearer, body, expected).await;
    }
    let refused = world.ask(Method::PUT, east, desk, b"x".to_vec()).await;
    let expected = "{\"code\":\"register-refused\",\"reason\":\"unreadable\",";
    assert_eq!(refused.status.as_u16(), 422);
    assert!(refused.body.starts_with(expected), "{}", refused.body);
}

/// Clients of before know a refusal by `application/json`.
#[tokio::test]
async fn refusals_are_problem_details_for_whoever_accepts_them() {
    let world = World::new().await;
    for (accept, expected) in [
        (None, "application/json"),
        (Some("*/*"), "application/json"),
        (Some("application/json"), "application/json"),
        (Some("application/problem+json"), "application/problem+json"),
        (
            Some("application/json, Application/Problem+JSON;q=0.5"),
            "application/problem+json",
        ),
    ] {
        for (path, refused) in [
            ("/nothing", true),
            ("/v1/replies", true),
            ("/healthz", false),
        ] {
            let mut request = world.client.get(world.url(path));
            if let Some(accept) = accept {
                request = request.header("accept", accept);
            }
            let answer = request.send().await.expect("is answered");
            let expected = match refused {
                true => expected,
                false => "application/json",
            };
            assert_eq!(
                answer.headers()["content-type"],
                expected,
                "{path} {accept:?}"
            );
        }
    }
}

/// The register of a hub's folder, of an authority that trusts its keys.
async fn import_register(place: &Place) -> String {
    let hub = admin::keys(&place.dir, None, "https://localhost:8443").expect("tells its keys");
    let mut authority = authority::Authority::new();
    authority.root.content.timestamp.holders[0].keys = hub.timestamp_keys;
    let id = authority.id();
    authority.deployment.register = Some(id.clone());
    authority.deployment.content.receipt_keys = vec![hub.receipt_keys];
    let file = Update {
        roots: vec![authority.first_root()],
        deployment: Some(authority.signed_deployment()),
        ..Update::default()
    };
    let imported = admin::import_register(place, file.to_text().as_bytes(), Some(&id)).await;
    imported.expect("is believed").id
}

#[tokio::test]
async fn register_is_not_given_again_to_whoever_names_its_tag() {
    let world = World::new().await;
    import_register(&world.place).await;
    let path = "/v1/register";
    let ask = async || world.ask(Method::GET, path, None, Vec::new()).await;
    let mut first = ask().await;
    // A hub that has just started stamps once more.
    loop {
        let again = ask().await;
        if again.headers["etag"] == first.headers["etag"] {
            break;
        }
        first = again;
    }
    assert_eq!(first.status, StatusCode::OK);
    assert_eq!(first.headers["content-type"], "application/json");
    assert_eq!(first.headers["cache-control"], "no-store");
    let file = Update::parse(first.body.as_bytes()).expect("a register");
    let tag = format!("\"{}\"", file.timestamp.expect("stamped").sha256());
    assert_eq!(first.headers["etag"], tag.as_str());
    for (named, expected) in [
        (tag.clone(), 304),
        (format!("W/{tag}"), 304),
        (format!("\"other\", {tag}"), 304),
        ("\"other\"".to_owned(), 200),
        (tag.trim_matches('"').to_owned(), 200),
        (String::new(), 200),
    ] {
        let request = world.client.get(world.url(path));
        let request = request.header("if-none-match", &named);
        let answer = request.send().await.expect("is answered");
        assert_eq!(answer.status().as_u16(), expected, "{named}");
        assert_eq!(answer.headers()["etag"], tag.as_str(), "{named}");
        let body = answer.bytes().await.expect("is whole");
        assert_eq!(body.is_empty(), expected == 304, "{named}");
    }
}

/// It does not lie there until another attachment begins.
#[tokio::test]
async fn hub_that_starts_drops_attachments_that_devices_left() {
    let world = World::new().await;
    let store = world.store().await;
    let now = chrono::Utc::now();
    let code = TokenHash::of(b"code");
    store.invite("east", code, now).await.expect("invites");
    let device = NewDevice {
        device: DeviceRow {
            id: "d1".to_owned(),
            keys: "keys".to_owned(),
            voucher: "voucher".to_owned(),
        },
        code,
        bearer: TokenHash::of(b"token"),
        at: now,
        invited_since: now - chrono::TimeDelta::hours(1),
    };
    store.enrol(device).await.expect("enrols");
    let referral = uuid::Uuid::from_u128(1);
    let sent = NewReferral {
        id: referral,
        kind: MailboxKind::Referral,
        agency: "east".to_owned(),
        device: "d1".to_owned(),
        sha256: [1; 32],
        sealed: b"sealed".to_vec(),
        held: None,
        only_again: false,
        at: now,
    };
    let keys = Arc::new(SigningKeys::from_bytes(&[1; 64]).expect("two seeds"));
    let receipts = || Arc::new(SignedReceipts::new(Arc::clone(&keys)));
    store.append(vec![sent], receipts()).await.expect("keeps");
    let [fresh, left] = [2, 3].map(uuid::Uuid::from_u128);
    let long_ago = now - chrono::TimeDelta::days(DAYS_BEGUN + 1);
    for (id, at) in [(fresh, now), (left, long_ago)] {
        let part = NewPart {
            id,
            referral,
            device: "d1".to_owned(),
            held: Held {
                kind: HeldKind::Attachment,
                agency: "east".to_owned(),
                recipient: "key".to_owned(),
                device: "d1".to_owned(),
                size_class: 1,
            },
            sha256: [2; 32],
            size: 100,
            offset: 0,
            bytes: vec![7; 10],
            only_again: false,
            at,
        };
        store.put_part(part, receipts()).await.expect("kept");
    }
    let is_there = async |id| {
        let known = store.progress("d1", referral, id).await;
        known.expect("asked").is_some()
    };
    assert!(is_there(left).await);
    let listen = ([127, 0, 0, 1], 0).into();
    let hub = repere_hub::serve(&world.place, listen).await;
    let _hub = hub.expect("serves");
    for _ in 0..100 {
        if !is_there(left).await {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(!is_there(left).await && is_there(fresh).await);
}

/// A hub that starts stamps what is old, and says what stands against it.
#[tokio::test]
async fn hub_that_cannot_stamp_its_register_says_so() {
    let world = World::new().await;
    import_register(&world.place).await;
    let store = world.store().await;
    let row = store.register().await.expect("is read").expect("is there");
    let new = NewRegister {
        after: row.version,
        kept: row
            .kept
            .replace("repere-register-kept/1", "repere-register-kept/9"),
        agencies: Vec::new(),
        at: chrono::Utc::now(),
    };
    assert_eq!(store.put_register(new).await, Ok(true));
    let events = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&events);
    let options = Options {
        observer: Arc::new(move |event| seen.lock().expect("no panic").push(event)),
        ..Options::default()
    };
    let listen = ([127, 0, 0, 1], 0).into();
    let hub = repere_hub::serve_with(&world.place, listen, options).await;
    let _hub = hub.expect("serves what else it has");
    let code = "damaged";
    let unstamped = Event::NotStamped { code };
    for _ in 0..100 {
        if events.lock().expect("no panic").contains(&unstamped) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let said = events.lock().expect("no panic").clone();
    assert!(said.contains(&unstamped), "{said:?}");
    // What cannot be read cannot be logged either; nothing else is told.
    let of_the_register = [unstamped, Event::NotLogged { code }];
    let others = said.iter().filter(|event| !of_the_register.contains(event));
    assert_eq!(others.count(), 0, "{said:?}");
    // Nobody is let through whom the register might have shut out.
    let path = "/v1/register";
    let answer = world.ask(Method::GET, path, None, Vec::new()).await;
    assert_eq!(answer.status.as_u16(), 500);
}

#[tokio::test]
async fn events_carry_no_id_and_no_address() {
    let world = World::new().await;
    let path = "/v1/mailboxes/east/018f0000-0000-7000-8000-000000000000?x=Amadou";
    world
        .ask(Method::GET, path, Some(&world.desk), Vec::new())
        .await;
    world.ask(Method::GET, "/Amadou", None, Vec::new()).await;
    let text = serde_json::to_string(&world.events()).expect("serialises");
    assert!(
        text.contains("\"endpoint\":\"/v1/mailboxes/{agency}/{id}\""),
        "{text}"
    );
    assert!(text.contains("\"endpoint\":\"other\""), "{text}");
    for hidden in ["Amadou", "east", "018f", "127.0.0.1", &world.desk] {
        assert!(!text.contains(hidden), "{hidden} in {text}");
    }
}

#[tokio::test]
async fn stranger_has_an_allowance() {
    let options = Options {
        stranger_burst: 3,
        stranger_interval: Duration::from_secs(3600),
        ..Options::default()
    };
    let world = World::with(options).await;
    let status = async |path: &str, bearer: Option<&str>| {
        world
            .ask(Method::GET, path, bearer, Vec::new())
            .await
            .status
            .as_u16()
    };
    assert_eq!(status("/healthz", None).await, 200);
    assert_eq!(status("/v1/mailboxes/east", Some("guess")).await, 401);
    assert_eq!(status("/v1/mailboxes/east", Some("guess")).await, 401);
    assert_eq!(status("/v1/mailboxes/east", Some("guess")).await, 429);
    assert_eq!(status("/healthz", None).await, 429);
    assert_eq!(status("/v1/register", None).await, 429);
    assert_eq!(
        status("/v1/mailboxes/east", Some(&world.desk)).await,
        200,
        "a desk is no stranger"
    );
}

#[tokio::test]
async fn only_tls_1_3_is_spoken() {
    // A ClientHello of TLS 1.2 (RFC 5246, 7.4.1.2): no supported_versions, one cipher suite
    // (ECDHE-ECDSA-AES128-GCM-SHA256), and the extensions that such a client sends.
    const EXTENSIONS: &[u8] = &[
        0x00, 0x0a, 0x00, 0x04, 0x00, 0x02, 0x00, 0x17, // supported_groups: secp256r1
        0x00, 0x0b, 0x00, 0x02, 0x01, 0x00, // ec_point_formats: uncompressed
        0x00, 0x0d, 0x00, 0x04, 0x00, 0x02, 0x04,
        0x03, // signature_algorithms: ecdsa_secp256r1_sha256
    ];
    // The alert protocol_version (RFC 8446, 6): level fatal (2), description 70.
    const REFUSED: &[u8] = &[0x02, 70];
    let mut body = vec![0x03, 0x03];
    body.extend([7; 32]);
    body.extend([
        0x00,
        0x00,
        0x02,
        0xc0,
        0x2b,
        0x01,
        0x00,
        0x00,
        EXTENSIONS.len() as u8,
    ]);
    body.extend(EXTENSIONS);
    let mut hello = vec![
        0x16,
        0x03,
        0x01,
        0x00,
        body.len() as u8 + 4,
        0x01,
        0x00,
        0x00,
    ];
    hello.push(body.len() as u8);
    hello.extend(&body);

    let world = World::new().await;
    let answer = first_bytes(&world, hello).await;
    assert_eq!(
        answer.first(),
        Some(&0x15),
        "the answer to TLS 1.2 is an alert"
    );
    assert!(
        answer.ends_with(REFUSED),
        "the alert names the version: {answer:?}"
    );
    let answer = first_bytes(&world, b"GET /healthz HTTP/1.0\r\n\r\n".to_vec()).await;
    assert!(!answer.starts_with(b"HTTP"), "no HTTP without TLS");
}

/// What the hub answers to bytes that are not a client's of TLS 1.3, until it closes.
async fn first_bytes(world: &World, sent: Vec<u8>) -> Vec<u8> {
    let address = world.hub.local_addr();
    let asked = tokio::task::spawn_blocking(move || {
        let mut plain = std::net::TcpStream::connect(address).expect("connects");
        plain.write_all(&sent).expect("writes");
        let mut answer = Vec::new();
        // The hub may also reset the connection: what came before that counts.
        plain.read_to_end(&mut answer).ok();
        answer
    });
    asked.await.expect("ends")
}

#[tokio::test]
async fn body_is_not_awaited_from_a_stranger() {
    let world = World::new().await;
    // The token is looked at before the body: a stranger cannot make the hub hold a mebibyte.
    let body = vec![7; MAX_SEALED_BYTES * 4];
    let path = "/v1/referrals/018f0000-0000-7000-8000-000000000000?agency=east";
    let answered = world.client.put(world.url(path)).body(body).send().await;
    // The hub may close while the client still pours.
    if let Ok(response) = answered {
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    }
    let reply = world.ask(Method::GET, "/healthz", None, Vec::new()).await;
    assert_eq!(reply.status, StatusCode::OK);
}

#[tokio::test]
async fn hub_stops_cleanly_and_frees_its_port() {
    let world = World::new().await;
    let address = world.hub.local_addr();
    world.ask(Method::GET, "/healthz", None, Vec::new()).await;
    let World {
        dir: _dir,
        place,
        hub,
        ..
    } = world;
    tokio::time::timeout(Duration::from_secs(15), hub.shutdown())
        .await
        .expect("stops in time");
    let again = repere_hub::serve(&place, address)
        .await
        .expect("serves at the same port");
    let taken = repere_hub::serve(&place, address).await;
    assert_eq!(taken.err().map(|error| error.code()), Some("cannot-listen"));
    drop(again);
}

#[tokio::test]
async fn folder_without_a_hub_is_refused() {
    let listen = ([127, 0, 0, 1], 0).into();
    let code = async |dir: &std::path::Path| {
        repere_hub::serve(dir, listen)
            .await
            .err()
            .map(|error| error.code())
    };
    let empty = tempfile::tempdir().expect("a folder");
    assert_eq!(code(empty.path()).await, Some("not-a-hub"));
    assert_eq!(code(&empty.path().join("missing")).await, Some("not-a-hub"));
    let world = World::new().await;
    let dir = world.dir.path();
    for (file, content, expected) in [
        ("receipts.key", "short", "damaged-keys"),
        ("server.pem", "no pem", "certificate"),
        (
            "hub.db",
            "no database, but long enough to be looked at by SQLite as if it were one: ",
            "store-damaged",
        ),
        ("hub.json", "{\"format\":2}", "newer-version"),
        ("hub.json", "{}", "not-a-hub"),
    ] {
        let copy = tempfile::tempdir().expect("a folder");
        for name in ["hub.json", "receipts.key", "server.pem"] {
            std::fs::copy(dir.join(name), copy.path().join(name)).expect("copies");
        }
        std::fs::write(copy.path().join(file), content.repeat(20)).expect("writes");
        if file == "hub.json" {
            std::fs::write(copy.path().join(file), content).expect("writes");
        }
        assert_eq!(code(copy.path()).await, Some(expected), "{file}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn hub_folder_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let world = World::new().await;
    world.ask(Method::GET, "/healthz", None, Vec::new()).await;
    let mut names = Vec::new();
    for entry in std::fs::read_dir(world.dir.path()).expect("lists") {
        let entry = entry.expect("an entry");
        let mode = entry.metadata().expect("is there").permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", entry.file_name());
        names.push(entry.file_name().into_string().expect("text"));
    }
    names.sort();
    let expected = [
        "authority.key",
        "authority.pem",
        "hub.db",
        "hub.db-shm",
        "hub.db-wal",
        "hub.json",
        "issuer.pem",
        "receipts.key",
        "server.pem",
        "timestamp.key",
    ];
    let expected: Vec<_> = (expected.into_iter())
        .filter(|name| !database::is_wanted() || !name.starts_with("hub.db"))
        .collect();
    assert_eq!(names, expected);
}

#[test]
fn init_overwrites_nothing_and_leaves_nothing_behind() {
    let dir = tempfile::tempdir().expect("a folder");
    let names = HubNames::parse(&["localhost"]).expect("names");
    std::fs::write(dir.path().join("receipts.key"), "precious").expect("writes");
    let refused = admin::init(dir.path(), &names).expect_err("refuses");
    assert_eq!(refused.code(), "already-exists");
    let left: Vec<_> = std::fs::read_dir(dir.path()).expect("lists").collect();
    assert_eq!(left.len(), 1);
    let kept = std::fs::read(dir.path().join("receipts.key")).expect("reads");
    assert_eq!(kept, b"precious");
}
