//! Servers that misbehave, with the hub's own certificate or without: each has its own error, and none
//! makes a device believe that something was received.

use crate::client::Limits;
use crate::outbox::Lanes;
use crate::tests::world::{Folder, client, keys, send};
use crate::{ExchangeError, HubClient, Known, Outgoing};
use repere_referral::code::EnrolmentCode;
use repere_referral::deployment::Deployment;
use repere_referral::receipt::{Held, HeldKind};
use repere_referral::{Receipt, SigningKeys, sha256_hex};
use rustls::{ServerConfig, SupportedProtocolVersion};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use std::future::Future;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use uuid::Uuid;

/// What a server does with a connection.
#[derive(Clone)]
enum Does {
    /// Reads a request, says this, and closes as one should.
    Says(String),
    /// Reads a request, says this, and drops the connection.
    Cuts(String),
    /// Reads a request, says this, and then nothing for ever.
    Stalls(String),
    /// Says this in the clear, without TLS.
    Plain(String),
    /// Closes before TLS has begun.
    Closes,
    /// Says this, and goes on with blanks for ever.
    Pours(String),
    /// Says this a little at a time, with a pause after each.
    Drips(String),
}

fn says(text: &str) -> Does {
    Does::Says(text.to_owned())
}

fn answer(status: &str, media_type: &str, body: &str) -> Does {
    Does::Says(whole(status, media_type, body))
}

fn whole(status: &str, media_type: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n{body}"
    )
}

const LOGIN: &str = "<!doctype html><title>Wi-Fi</title><form>Identifiant</form>";

/// TLS with the certificate of a hub's folder.
pub fn tls(folder: &Path, versions: &'static [&'static SupportedProtocolVersion]) -> ServerConfig {
    let pem = std::fs::read(folder.join("server.pem")).expect("reads");
    let chain = CertificateDer::pem_slice_iter(&pem).map(|one| one.expect("a certificate"));
    let chain = chain.collect();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(chain, PrivateKeyDer::from_pem_slice(&pem).expect("a key"))
        .expect("a configuration")
}

/// A server with the certificate of a hub's folder.
async fn serve(
    folder: &Path,
    versions: &'static [&'static SupportedProtocolVersion],
    does: Does,
) -> SocketAddr {
    let acceptor = TlsAcceptor::from(Arc::new(tls(folder, versions)));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("listens");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            match &does {
                Does::Closes => {}
                Does::Plain(text) => {
                    // The whole request is read first, so that closing does not reset the connection.
                    let mut hello = [0; 4096];
                    if stream.read(&mut hello).await.unwrap_or(0) > 0 {
                        stream.write_all(text.as_bytes()).await.ok();
                        stream.shutdown().await.ok();
                    }
                }
                does => {
                    if let Ok(mut stream) = acceptor.accept(stream).await {
                        read_request(&mut stream).await;
                        misbehave(&mut stream, does).await;
                    }
                }
            }
        }
    });
    address
}

async fn misbehave(stream: &mut (impl AsyncRead + AsyncWrite + Unpin), does: &Does) {
    match does {
        Does::Says(text) => {
            stream.write_all(text.as_bytes()).await.ok();
            stream.shutdown().await.ok();
        }
        Does::Cuts(text) => {
            stream.write_all(text.as_bytes()).await.ok();
            stream.flush().await.ok();
        }
        Does::Stalls(text) => {
            stream.write_all(text.as_bytes()).await.ok();
            stream.flush().await.ok();
            std::future::pending::<()>().await;
        }
        Does::Pours(text) => {
            stream.write_all(text.as_bytes()).await.ok();
            while stream.write_all(&[b' '; 16 * 1024]).await.is_ok() {}
        }
        Does::Drips(text) => {
            for piece in text.as_bytes().chunks(64 * 1024) {
                stream.write_all(piece).await.ok();
                stream.flush().await.ok();
                tokio::time::sleep(HASTY / 4).await;
            }
            stream.shutdown().await.ok();
        }
        Does::Plain(_) | Does::Closes => {}
    }
}

/// Reads a head and the body that it announces.
async fn read_request(stream: &mut (impl AsyncRead + Unpin)) {
    let mut request = Vec::new();
    let mut piece = [0; 16 * 1024];
    loop {
        let head = request.windows(4).position(|window| window == b"\r\n\r\n");
        if let Some(head) = head {
            let text = String::from_utf8_lossy(&request[..head]).to_ascii_lowercase();
            let length = text
                .lines()
                .find_map(|line| line.strip_prefix("content-length:"));
            let length: usize = length.map_or(0, |length| length.trim().parse().expect("a length"));
            if request.len() >= head + 4 + length {
                return;
            }
        }
        match stream.read(&mut piece).await {
            Ok(0) | Err(_) => return,
            Ok(read) => request.extend_from_slice(&piece[..read]),
        }
    }
}

pub const TLS13: &[&SupportedProtocolVersion] = &[&rustls::version::TLS13];
const TLS12: &[&SupportedProtocolVersion] = &[&rustls::version::TLS12];

/// Enough for a busy machine; nobody waits for it where a server answers.
const PATIENT: Duration = Duration::from_secs(30);

/// For servers that never answer.
const HASTY: Duration = Duration::from_millis(400);

/// Sends a referral, enrols and lists a mailbox at a server that does this: each must give that error.
#[track_caller]
fn check(does: Does, expected: ExchangeError) {
    check_with(TLS13, PATIENT, does, expected);
}

#[track_caller]
fn check_with(
    versions: &'static [&'static SupportedProtocolVersion],
    patience: Duration,
    does: Does,
    expected: ExchangeError,
) {
    let caller = std::panic::Location::caller();
    run(async {
        let folder = Folder::new().await;
        let address = serve(folder.dir.path(), versions, does).await;
        let text = folder.settings(address).await;
        let limits = Limits {
            connect: PATIENT,
            request: patience,
        };
        let deployment = Deployment::parse(&text).expect("parses");
        let client = HubClient::with(&deployment, limits).expect("a client");
        let device = ("device", "token");
        let upload = send(&client, &folder, device, Uuid::now_v7(), "east", b"sealed")
            .await
            .map(drop);
        assert_eq!(upload, Err(expected), "upload, {caller}");
        let code = EnrolmentCode::generate(&mut rand::rng(), text.as_bytes());
        let enrolled = client.enrol(&code, &text, &keys()).await.map(drop);
        assert_eq!(enrolled, Err(expected), "enrolment, {caller}");
        let mailbox = client.mailbox("token", "east").await.map(drop);
        assert_eq!(mailbox, Err(expected), "mailbox, {caller}");
    });
}

fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(test);
}

#[test]
fn login_page_is_not_a_hub() {
    use ExchangeError::NotAHub;
    check(answer("200 OK", "text/html; charset=utf-8", LOGIN), NotAHub);
    check(answer("200 OK", "Text/HTML", LOGIN), NotAHub);
    check(answer("200 OK", "text/plain", "ok"), NotAHub);
    check(answer("200 OK", "application/json", LOGIN), NotAHub);
    check(answer("200 OK", "application/json", "{}"), NotAHub);
    check(answer("401 Unauthorized", "text/html", LOGIN), NotAHub);
    check(answer("403 Forbidden", "text/html", LOGIN), NotAHub);
    check(answer("404 Not Found", "text/html", LOGIN), NotAHub);
    check(
        answer(
            "403 Forbidden",
            "application/json",
            "{\"code\":\"login-first\"}",
        ),
        NotAHub,
    );
    check(
        answer("511 Network Authentication Required", "text/html", LOGIN),
        NotAHub,
    );
    let elsewhere =
        "HTTP/1.1 302 Found\r\nLocation: https://login.example/\r\nContent-Length: 0\r\n\r\n";
    check(says(elsewhere), NotAHub);
    check(Does::Plain(whole("200 OK", "text/html", LOGIN)), NotAHub);
}

#[test]
fn hub_that_speaks_http_1_has_few_lanes() {
    run(async {
        let folder = Folder::new().await;
        let healthy = answer("200 OK", "application/json", "{\"status\":\"ok\"}");
        let address = serve(folder.dir.path(), TLS13, healthy).await;
        let client = client(&folder.settings(address).await);
        client.health().await.expect("is healthy");
        assert_eq!(client.lanes(), Lanes::Few);
    });
}

#[test]
fn redirect_is_not_followed_even_to_the_hub_itself() {
    let elsewhere =
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: /v1/other\r\nContent-Length: 0\r\n\r\n";
    check(says(elsewhere), ExchangeError::NotAHub);
}

#[test]
fn hub_at_fault_says_so() {
    let fault = |status| ExchangeError::ServerFault { status };
    let problem = "{\"code\":\"fault\"}";
    check(
        answer("500 Internal Server Error", "application/json", problem),
        fault(500),
    );
    check(
        answer("502 Bad Gateway", "text/html", "<h1>Bad gateway</h1>"),
        fault(502),
    );
    check(
        answer("503 Service Unavailable", "text/plain", ""),
        fault(503),
    );
    let busy = "{\"code\":\"too-many-requests\"}";
    check(
        answer("429 Too Many Requests", "application/json", busy),
        fault(429),
    );
}

#[test]
fn each_refusal_of_a_hub_has_its_own_error() {
    for (status, code, expected) in [
        (
            "401 Unauthorized",
            "unauthorised",
            ExchangeError::Unauthorised,
        ),
        ("403 Forbidden", "code-unknown", ExchangeError::CodeUnknown),
        ("409 Conflict", "code-used", ExchangeError::CodeUsed),
        ("409 Conflict", "conflict", ExchangeError::Conflict),
        (
            "413 Payload Too Large",
            "too-large",
            ExchangeError::TooLarge,
        ),
        (
            "404 Not Found",
            "unknown-agency",
            ExchangeError::UnknownAgency,
        ),
        (
            "409 Conflict",
            "wrong-recipient",
            ExchangeError::WrongRecipient,
        ),
        (
            "404 Not Found",
            "not-found",
            ExchangeError::Refused { status: 404 },
        ),
        (
            "400 Bad Request",
            "bad-request",
            ExchangeError::Refused { status: 400 },
        ),
        ("408 Request Timeout", "timeout", ExchangeError::CutShort),
        ("403 Forbidden", "withdrawn", ExchangeError::Withdrawn),
        ("410 Gone", "agency-closed", ExchangeError::AgencyClosed),
        ("404 Not Found", "no-register", ExchangeError::NoRegister),
        (
            "422 Unprocessable Content",
            "register-refused",
            ExchangeError::RegisterRefused { reason: "unknown" },
        ),
    ] {
        let problem = format!("{{\"code\":\"{code}\"}}");
        check(answer(status, "application/json", &problem), expected);
    }
}

/// Asks for the register, knowing that timestamp or none.
#[track_caller]
fn check_register(does: Does, timestamp: Option<&str>, expected: Result<bool, ExchangeError>) {
    let caller = std::panic::Location::caller();
    run(async {
        let folder = Folder::new().await;
        let address = serve(folder.dir.path(), TLS13, does).await;
        let client = client(&folder.settings(address).await);
        let known = Known {
            timestamp: timestamp.map(str::to_owned),
            ..Known::default()
        };
        let newer = client.register(&known).await.map(|newer| newer.is_some());
        assert_eq!(newer, expected, "{caller}");
    });
}

#[test]
fn register_is_read_within_bounds_and_only_as_one() {
    let refused = |reason| Err(ExchangeError::RegisterRefused { reason });
    let json = |body: &str| answer("200 OK", "application/json", body);
    let file =
        |number: u32, more: &str| format!("{{\"format\":\"repere-register-file/{number}\"{more}}}");
    check_register(json(&file(1, "")), None, Ok(true));
    check_register(json(&file(1, ",\"more\":1")), None, refused("unreadable"));
    check_register(
        json(&file(1, ",\"roots\":[{}]")),
        None,
        refused("unreadable"),
    );
    check_register(json(&file(2, ",\"more\":1")), None, refused("newer-format"));
    check_register(json("{}"), None, refused("unreadable"));
    let not_a_hub = Err(ExchangeError::NotAHub);
    let page = answer("200 OK", "text/html", &file(1, ""));
    check_register(page, None, not_a_hub);
    let unchanged = "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n";
    check_register(says(unchanged), Some("00"), Ok(false));
    // Nobody asked whether anything was newer.
    check_register(says(unchanged), None, not_a_hub);
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
    check_register(Does::Pours(head.to_owned()), None, not_a_hub);
    let reason = "{\"code\":\"register-refused\",\"reason\":\"bad-signature\"}";
    let problem = answer("422 Unprocessable Content", "application/json", reason);
    check_register(problem, None, refused("bad-signature"));
}

/// A whole register over a poor network takes longer than any small answer; a hub that falls silent is left.
#[test]
fn register_that_comes_slowly_is_read_to_its_end_and_silence_ends_it() {
    let file = format!(
        "{{\"format\":\"repere-register-file/1\"}}{}",
        " ".repeat(1_500_000)
    );
    let slow = whole("200 OK", "application/json", &file);
    let silent = slow[..700_000].to_owned();
    for (does, expected) in [
        (Does::Drips(slow), Ok(true)),
        (Does::Stalls(silent), Err(ExchangeError::CutShort)),
    ] {
        run(async {
            let folder = Folder::new().await;
            let address = serve(folder.dir.path(), TLS13, does).await;
            let settings = folder.settings(address).await;
            let deployment = Deployment::parse(&settings).expect("parses");
            let limits = Limits {
                connect: PATIENT,
                request: HASTY,
            };
            let client = HubClient::with(&deployment, limits).expect("a client");
            let begun = std::time::Instant::now();
            let asked = client.register(&Known::default()).await;
            assert_eq!(asked.map(|newer| newer.is_some()), expected);
            assert!(begun.elapsed() < PATIENT, "{:?}", begun.elapsed());
            assert!(expected.is_err() || begun.elapsed() > HASTY);
        });
    }
}

#[test]
fn connection_that_ends_halfway_is_cut_short() {
    use ExchangeError::CutShort;
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    check(Does::Cuts(String::new()), CutShort);
    check(says(""), CutShort);
    check(Does::Cuts("HTTP/1.1 200 O".to_owned()), CutShort);
    check(Does::Cuts(head.to_owned()), CutShort);
    check(
        Does::Cuts(format!("{head}Content-Length: 100\r\n\r\n{{\"items\":")),
        CutShort,
    );
    check(
        Does::Says(format!("{head}Content-Length: 100\r\n\r\n{{\"items\":")),
        CutShort,
    );
    check(
        Does::Cuts(format!(
            "{head}Transfer-Encoding: chunked\r\n\r\n5\r\n{{\"it"
        )),
        CutShort,
    );
    // Without a length, only the end of TLS tells that the answer is whole.
    check(Does::Cuts(format!("{head}\r\n{{\"items\":[]}}")), CutShort);
}

#[test]
fn connection_that_stands_still_is_cut_short() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{";
    for text in ["", "HTTP/1.1", head] {
        check_with(
            TLS13,
            HASTY,
            Does::Stalls(text.to_owned()),
            ExchangeError::CutShort,
        );
    }
}

#[test]
fn endless_answer_is_not_swallowed() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    check(
        Does::Pours(format!("{head}Content-Length: 99999999999\r\n\r\n")),
        ExchangeError::NotAHub,
    );
    check(Does::Pours(format!("{head}\r\n")), ExchangeError::NotAHub);
}

#[test]
fn old_tls_is_not_the_hub() {
    check_with(
        TLS12,
        PATIENT,
        says("HTTP/1.1 204 No Content\r\n\r\n"),
        ExchangeError::NotTheHub,
    );
}

#[test]
fn hub_that_is_not_there_is_offline() {
    check(Does::Closes, ExchangeError::Offline);
    run(async {
        let folder = Folder::new().await;
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("listens");
        let nobody = listener.local_addr().expect("an address");
        drop(listener);
        let text = folder.settings(nobody).await;
        assert_eq!(client(&text).health().await, Err(ExchangeError::Offline));
        let unknown = text.replace("https://localhost", "https://no-such-hub.invalid");
        assert_eq!(client(&unknown).health().await, Err(ExchangeError::Offline));
    });
}

/// Sends a referral to a server that has the hub's certificate and answers with this receipt. Where
/// `first_format` says so, the upload began before receipts said for whom.
#[track_caller]
fn check_receipt(
    first_format: bool,
    forge: impl FnOnce(&SigningKeys, Uuid, &str, Held) -> Receipt,
    expected: Result<(), ExchangeError>,
) {
    let caller = std::panic::Location::caller();
    run(async {
        let folder = Folder::new().await;
        let hub_keys = std::fs::read(folder.dir.path().join("receipts.key")).expect("reads");
        let hub_keys = SigningKeys::from_bytes(&hub_keys).expect("keys");
        let (id, sealed) = (Uuid::now_v7(), b"sealed");
        let recipient = folder.identity.recipient().id();
        let held = Held {
            kind: HeldKind::Referral,
            agency: "east".to_owned(),
            recipient: recipient.clone(),
            device: "device".to_owned(),
            size_class: 16,
        };
        let receipt = forge(&hub_keys, id, &sha256_hex(sealed), held);
        let receipt = serde_json::to_string(&receipt).expect("serialises");
        let does = answer("200 OK", "application/json", &receipt);
        let address = serve(folder.dir.path(), TLS13, does).await;
        let client = client(&folder.settings(address).await);
        let outgoing = Outgoing {
            id: &id,
            agency: "east",
            recipient: &recipient,
            device: "device",
            sealed,
            first_format,
        };
        let upload = client.upload("token", &outgoing).await;
        assert_eq!(upload.map(drop), expected, "{caller}");
    });
}

#[test]
fn receipt_that_does_not_verify_is_refused() {
    let bad = Err(ExchangeError::BadReceipt);
    let now = chrono::Utc::now();
    let check = |forge: &dyn Fn(&SigningKeys, Uuid, &str, Held) -> Receipt, expected| {
        check_receipt(false, forge, expected);
    };
    let sign = Receipt::sign_held;
    check(
        &|hub, id, sha256, held| sign(hub, id, sha256, held, now),
        Ok(()),
    );
    check(
        &|hub, _, sha256, held| sign(hub, Uuid::now_v7(), sha256, held, now),
        bad,
    );
    check(
        &|hub, id, _, held| sign(hub, id, &"0".repeat(64), held, now),
        bad,
    );
    check(
        &|_, id, sha256, held| sign(&keys(), id, sha256, held, now),
        bad,
    );
    check(
        &|hub, id, sha256, held| {
            let mut receipt = sign(&keys(), id, sha256, held, now);
            receipt.hub_key_id = hub.public().id();
            receipt
        },
        bad,
    );
    check(
        &|hub, id, sha256, held| {
            let mut receipt = sign(hub, id, sha256, held, now);
            receipt.received_at += chrono::TimeDelta::seconds(1);
            receipt
        },
        bad,
    );
    check(
        &|hub, id, sha256, held| {
            // A receipt with one of the two signatures is refused.
            let mut receipt = sign(hub, id, sha256, held, now);
            receipt.signatures.ml_dsa_65[7] ^= 1;
            receipt
        },
        bad,
    );
    // One for another agency, key or device is not for this.
    check(
        &|hub, id, sha256, held| {
            let agency = "west".to_owned();
            sign(hub, id, sha256, Held { agency, ..held }, now)
        },
        bad,
    );
    // No clock has to agree with the hub's.
    let late = now + chrono::TimeDelta::days(2);
    check(
        &|hub, id, sha256, held| sign(hub, id, sha256, held, late),
        Ok(()),
    );
}

#[test]
fn receipt_of_the_first_format_counts_for_what_was_sent_before() {
    let now = chrono::Utc::now();
    check_receipt(
        true,
        |hub, id, sha256, _| Receipt::sign(hub, id, sha256, now),
        Ok(()),
    );
    check_receipt(
        false,
        |hub, id, sha256, _| Receipt::sign(hub, id, sha256, now),
        Err(ExchangeError::BadReceipt),
    );
}
