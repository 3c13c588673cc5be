//! What the fuzz target of the hub does with its bytes, and what must hold then.
//! `crates/hub/tests/corpus.rs` replays the corpus through the same functions.

use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, Response, StatusCode, Uri};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use chrono::{DateTime, Utc};
use repere_hub::store::{
    AgencyRow, DeviceRow, Enrolled, Kept, NewDevice, NewReferral, NewRegister, NewReply,
    RegisterStore as _, ReplyStore as _, SqliteStore, Store as _,
};
use repere_hub::{Options, SignedReceipts, Signing, TokenHash, service};
use repere_referral::wire::{MailboxKind, Problem, ProblemCode, paths};
use repere_referral::{DeviceKeys, PublicKeys, Receipt, SigningKeys, sha256_hex};
use repere_register::Update;
use sha2::{Digest as _, Sha256};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;
use uuid::Uuid;

// Whoever signs the register that is served.
#[path = "../../crates/register/tests/authority/mod.rs"]
mod authority;

/// The line between two requests of one input.
const BETWEEN: &[u8] = b"\n=====\n";

/// More requests find nothing that eight do not.
const MOST_REQUESTS: usize = 8;

/// The two agencies; `desk-<agency>` is the token of each one's desk.
const AGENCIES: [&str; 2] = ["ccem", "other"];

/// The two devices that are enrolled; `token-<device>` is the token of each.
const DEVICES: [&str; 2] = ["device-1", "device-2"];

/// The one-time code that is still good: 32 bytes, base64 of them in an enrolment.
const CODE: [u8; 32] = [0; 32];

/// The bytes of everything that is there; the hub looks at none.
const SEALED: &[u8] = b"sealed";

/// A hub with something of everything, as it is before each input.
struct World {
    runtime: Runtime,
    folder: TempDir,
    store: Vec<u8>,
    receipts: PublicKeys,
}

static WORLD: LazyLock<World> = LazyLock::new(World::new);

/// Requests to the hub, one after the other: what stands in HTTP/1.1 between the first line and the end of the
/// body, without `HTTP/1.1`.
///
/// Every input meets the same hub: two agencies, two devices, a referral, a request to erase, a reply and a
/// register in which the first agency says which devices it lets in.
pub fn hub(input: &[u8]) {
    let requests: Vec<_> = split(input, BETWEEN)
        .take(MOST_REQUESTS)
        .map_while(read)
        .collect();
    if requests.is_empty() {
        return;
    }
    WORLD.runtime.block_on(async {
        let hub = service(Arc::new(WORLD.open()), signing(), &options());
        for request in requests {
            let asked = Asked::of(&request);
            let response = hub.clone().oneshot(request.map(Body::from)).await;
            let response = response.expect("a router refuses by answering");
            asked.check(response).await;
        }
    });
}

/// What was asked, for the check of the answer.
struct Asked {
    method: Method,
    path: String,
    holds_a_token: bool,
    body_sha256: String,
}

impl Asked {
    fn of(request: &Request<Vec<u8>>) -> Asked {
        let tokens = || {
            AGENCIES
                .map(desk_token)
                .into_iter()
                .chain(DEVICES.map(device_token))
        };
        let authorization = request.headers().get("authorization");
        let held = authorization.map_or(&b""[..], |value| value.as_bytes());
        Asked {
            method: request.method().clone(),
            path: request.uri().path().to_owned(),
            holds_a_token: tokens().any(|token| held.ends_with(token.as_bytes())),
            body_sha256: sha256_hex(request.body()),
        }
    }

    async fn check(&self, response: Response<Body>) {
        let status = response.status();
        let headers = response.headers().clone();
        let body = to_bytes(response.into_body(), usize::MAX).await;
        let body = body.expect("the answer is whole");
        let said = String::from_utf8_lossy(&body);
        for (name, value) in [
            ("cache-control", "no-store"),
            ("x-content-type-options", "nosniff"),
        ] {
            assert_eq!(headers[name], value);
        }
        if self.method == Method::HEAD || status == StatusCode::NOT_MODIFIED {
            return;
        }
        if !status.is_success() {
            let problem: Problem = serde_json::from_slice(&body).expect("a problem is a code");
            assert_ne!(
                problem.code,
                ProblemCode::Fault,
                "{} {}",
                self.method,
                self.path
            );
            assert_eq!(status.as_u16(), problem.code.status());
            return;
        }
        let open = [paths::HEALTH, paths::ENROLMENTS, paths::REGISTER].contains(&&*self.path)
            || self.path.starts_with("/v1/log/");
        assert!(
            open || self.holds_a_token,
            "{} {}: {said}",
            self.method,
            self.path
        );
        if self.path == paths::REGISTER {
            let register = Update::parse(&body).expect("a register");
            assert!(
                register.registrars.is_empty() || self.holds_a_token,
                "{said}"
            );
        }
        if self.method == Method::PUT && self.path.starts_with("/v1/referrals/") {
            let receipt: Receipt = serde_json::from_slice(&body).expect("a receipt");
            assert_eq!(status, StatusCode::OK);
            let verified = receipt.verify(&WORLD.receipts, receipt.referral, &self.body_sha256);
            assert_eq!(verified, Ok(()), "{said}");
        }
    }
}

/// The pieces between separators.
fn split<'a>(input: &'a [u8], between: &'a [u8]) -> impl Iterator<Item = &'a [u8]> {
    let mut rest = Some(input);
    std::iter::from_fn(move || {
        let all = rest?;
        let place = all
            .windows(between.len())
            .position(|window| window == between);
        rest = place.map(|place| &all[place + between.len()..]);
        Some(place.map_or(all, |place| &all[..place]))
    })
}

/// A request, where hyper would let it through.
fn read(input: &[u8]) -> Option<Request<Vec<u8>>> {
    let place = input.windows(2).position(|window| window == b"\n\n");
    let (head, body) = place.map_or((input, &b""[..]), |place| {
        (&input[..place], &input[place + 2..])
    });
    let mut lines = head.split(|byte| *byte == b'\n');
    let mut first = lines.next()?.splitn(2, |byte| *byte == b' ');
    let method = Method::from_bytes(first.next()?).ok()?;
    let uri = Uri::try_from(first.next()?).ok()?;
    // What a client sends: the path with its query, not the whole address.
    uri.path_and_query().filter(|_| uri.scheme().is_none())?;
    let mut request = Request::builder().method(method).uri(uri);
    for line in lines {
        let colon = line.iter().position(|byte| *byte == b':')?;
        let value = line[colon + 1..].trim_ascii();
        request = request.header(&line[..colon], value);
    }
    let caller = ConnectInfo(SocketAddr::from((Ipv4Addr::LOCALHOST, 1)));
    request.extension(caller).body(body.to_vec()).ok()
}

impl World {
    fn new() -> World {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        // In memory where the system has such a folder: each change is synced to the disk otherwise.
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() {
            tempfile::tempdir_in(memory)
        } else {
            tempfile::tempdir()
        };
        let folder = folder.expect("a folder");
        let path = folder.path().join("hub.db");
        runtime.block_on(fill(SqliteStore::open(&path, true).expect("a store")));
        World {
            runtime,
            store: std::fs::read(path).expect("the store is closed"),
            folder,
            receipts: keys().public(),
        }
    }

    /// The store as it was at first.
    fn open(&self) -> SqliteStore {
        let path = self.folder.path().join("hub.db");
        for beside in ["hub.db-wal", "hub.db-shm"] {
            std::fs::remove_file(self.folder.path().join(beside)).ok();
        }
        std::fs::write(&path, &self.store).expect("the folder can be written to");
        SqliteStore::open(&path, false).expect("the store is whole")
    }
}

/// Puts something of everything into a store.
async fn fill(store: SqliteStore) {
    let at = DateTime::<Utc>::from_timestamp(1_795_000_000, 0).expect("a date");
    for agency in AGENCIES {
        let row = AgencyRow {
            id: agency.to_owned(),
            public: authority::agency(agency).agency.to_text().expect("good"),
        };
        let bearer = TokenHash::of(desk_token(agency).as_bytes());
        store.add_agency(row, bearer, at).await.expect("added");
    }
    for device in DEVICES {
        let code = TokenHash::of(device.as_bytes());
        store.invite(AGENCIES[0], code, at).await.expect("invited");
        let new = NewDevice {
            device: DeviceRow {
                id: device.to_owned(),
                keys: serde_json::to_string(&DeviceKeys::from(&keys())).expect("keys are data"),
                voucher: BASE64_STANDARD.encode([0; 32]),
            },
            code,
            bearer: TokenHash::of(device_token(device).as_bytes()),
            at,
            invited_since: at,
        };
        let enrolled = store.enrol(new).await.expect("enrolled");
        assert_eq!(enrolled, Enrolled::Done);
    }
    // Now, because a code is good for thirty days.
    let code = TokenHash::of(&CODE);
    store
        .invite(AGENCIES[0], code, Utc::now())
        .await
        .expect("invited");
    for (id, kind) in [(1, MailboxKind::Referral), (2, MailboxKind::Erasure)] {
        let new = NewReferral {
            id: Uuid::from_u128(id),
            kind,
            agency: AGENCIES[0].to_owned(),
            device: DEVICES[0].to_owned(),
            sha256: Sha256::digest(SEALED).into(),
            sealed: SEALED.to_vec(),
            held: None,
            only_again: false,
            at,
        };
        let receipts = Arc::new(SignedReceipts::new(Arc::new(keys())));
        let kept = store.append(vec![new], receipts).await.expect("kept");
        assert!(matches!(kept[..], [Kept::Durable { .. }]));
    }
    let reply = NewReply {
        id: Uuid::from_u128(3),
        referral: Uuid::from_u128(1),
        agency: AGENCIES[0].to_owned(),
        sha256: Sha256::digest(SEALED).into(),
        sealed: SEALED.to_vec(),
        at,
    };
    store.put_reply(reply).await.expect("kept");
    let authority = authority::Authority::new();
    let file = Update {
        roots: vec![authority.first_root()],
        ..authority.update()
    };
    let kept = repere_register::Kept::begin(&file, true, |_| true).expect("believed");
    let register = NewRegister {
        after: 0,
        kept: kept.to_text(),
        agencies: Vec::new(),
        at,
    };
    assert_eq!(store.put_register(register).await, Ok(true));
}

fn desk_token(agency: &str) -> String {
    format!("desk-{agency}")
}

fn device_token(device: &str) -> String {
    format!("token-{device}")
}

/// The keys of the hub, by which the authority of its register knows it.
fn signing() -> Signing {
    Signing::new(keys(), Some(authority::keys(4)))
}

fn keys() -> SigningKeys {
    SigningKeys::from_bytes(&[1; 64]).expect("two seeds")
}

/// Nobody is asked to come back later: what is looked for stands behind the limit.
fn options() -> Options {
    Options {
        stranger_burst: u32::MAX,
        ..Options::default()
    }
}
