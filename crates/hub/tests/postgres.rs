//! The store in PostgreSQL, on a server that the test starts: the suite of stores, several hubs on one database, and
//! servers that go, come and refuse to write.

mod database;

use chrono::{DateTime, TimeDelta, Utc};
use database::{Server, server};
use repere_hub::SignedReceipts;
use repere_hub::TokenHash;
use repere_hub::store::{
    AgencyRow, DeviceRow, Enrolled, Kept, NewDevice, NewReferral, NewRegister, PostgresStore,
    Remembered, SignedRequest, Signer, Store, StoreAddress, StoreError,
};
use repere_referral::SigningKeys;
use repere_referral::wire::MailboxKind;
use std::sync::Arc;
use uuid::Uuid;

async fn open(address: &StoreAddress) -> Result<Arc<dyn Store>, StoreError> {
    let StoreAddress::Postgres(address) = address else {
        panic!("not the address of a database");
    };
    Ok(Arc::new(PostgresStore::open(address).await?))
}

async fn empty_store() -> ((), Arc<dyn Store>) {
    let store = open(&server().empty().await).await;
    ((), store.expect("opens"))
}

repere_hub::store_conformance!(crate::empty_store);

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(Utc::now().timestamp_millis()).expect("a time")
}

/// Three hubs on one database, with an agency, and a device that has signed nothing.
async fn three(address: &StoreAddress) -> Vec<Arc<dyn Store>> {
    let mut nodes = Vec::new();
    for _ in 0..3 {
        nodes.push(open(address).await.expect("opens"));
    }
    let agency = AgencyRow {
        id: "east".to_owned(),
        public: "{}".to_owned(),
    };
    let added = nodes[0]
        .add_agency(agency, TokenHash::of(b"desk"), now())
        .await;
    added.expect("adds");
    let invited = nodes[1]
        .invite("east", TokenHash::of(b"code d1"), now())
        .await;
    invited.expect("invites");
    assert_eq!(nodes[2].enrol(device("d1", "d1")).await, Ok(Enrolled::Done));
    nodes
}

fn device(id: &str, code: &str) -> NewDevice {
    NewDevice {
        device: DeviceRow {
            id: id.to_owned(),
            keys: format!("keys of {id}"),
            voucher: "voucher".to_owned(),
        },
        code: TokenHash::of(format!("code {code}").as_bytes()),
        bearer: TokenHash::of(format!("bearer of {id}").as_bytes()),
        at: now(),
        invited_since: now() - TimeDelta::days(1),
    }
}

fn upload(number: u128) -> NewReferral {
    NewReferral {
        id: Uuid::from_u128(number),
        kind: MailboxKind::Referral,
        agency: "east".to_owned(),
        device: "d1".to_owned(),
        sha256: [7; 32],
        sealed: vec![7; 8192],
        held: None,
        only_again: false,
        at: now(),
    }
}

fn maker() -> Arc<SignedReceipts> {
    let keys = SigningKeys::from_bytes(&[1; 64]).expect("two seeds");
    Arc::new(SignedReceipts::new(Arc::new(keys)))
}

/// The same at all of them at once, several times.
async fn at_once<T: Send + 'static>(
    nodes: &[Arc<dyn Store>],
    ask: impl AsyncFn(Arc<dyn Store>) -> T,
) -> Vec<T> {
    let asked: Vec<_> = (nodes.iter().cycle().take(9))
        .map(|node| ask(Arc::clone(node)))
        .collect();
    futures(asked).await
}

/// Waits for all of them; they go on together.
async fn futures<F: Future>(all: Vec<F>) -> Vec<F::Output> {
    let mut waiting: Vec<_> = all.into_iter().map(|one| (Box::pin(one), None)).collect();
    std::future::poll_fn(|context| {
        let mut ready = true;
        for (future, done) in &mut waiting {
            if done.is_none() {
                match future.as_mut().poll(context) {
                    std::task::Poll::Ready(output) => *done = Some(output),
                    std::task::Poll::Pending => ready = false,
                }
            }
        }
        match ready {
            true => std::task::Poll::Ready(()),
            false => std::task::Poll::Pending,
        }
    })
    .await;
    waiting.into_iter().filter_map(|(_, done)| done).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn request_is_taken_by_one_of_three_hubs_also_under_wrong_clocks() {
    let nodes = three(&server().empty().await).await;
    let request = |nonce: u8, ahead: TimeDelta| SignedRequest {
        signer: Signer::Device("d1".to_owned()),
        keys: "d1".to_owned(),
        nonce: [nonce; 32],
        keep_until: now() + TimeDelta::minutes(10),
        most: 100,
        at: now() + ahead,
    };
    let told = at_once(&nodes, async |node| {
        node.remember(request(1, TimeDelta::zero()))
            .await
            .expect("answers")
    })
    .await;
    let new = told.iter().filter(|told| **told == Remembered::New);
    assert_eq!(new.count(), 1, "{told:?}");
    assert_eq!(told.len(), 9);
    // A hub whose clock is ten years ahead forgets nothing for the others.
    let years = TimeDelta::days(3650);
    let ahead = nodes[1].remember(request(2, years)).await;
    assert_eq!(ahead, Ok(Remembered::New));
    for node in &nodes {
        for clock in [TimeDelta::zero(), years, -years] {
            let again = node.remember(request(1, clock)).await;
            assert_eq!(again, Ok(Remembered::Seen), "{clock}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn upload_that_comes_to_three_hubs_at_once_has_one_row_and_one_receipt() {
    let nodes = three(&server().empty().await).await;
    for number in 1..=5 {
        let kept = at_once(&nodes, async |node| {
            node.append(vec![upload(number)], maker())
                .await
                .expect("keeps")
        })
        .await;
        for one in &kept {
            assert!(matches!(one[..], [Kept::Durable { .. }]), "{one:?}");
            assert_eq!(*one, kept[0]);
        }
    }
    let mailbox = nodes[0]
        .mailbox("east", true, None, 100)
        .await
        .expect("lists");
    let ids: Vec<u128> = mailbox.iter().map(|row| row.id.as_u128()).collect();
    assert_eq!(ids, [1, 2, 3, 4, 5]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn register_of_one_version_is_taken_from_one_of_three_hubs() {
    let nodes = three(&server().empty().await).await;
    for after in 0..3 {
        let taken = at_once(&nodes, async |node| {
            let new = NewRegister {
                after,
                kept: format!("after {after}"),
                agencies: Vec::new(),
                at: now(),
            };
            node.put_register(new).await.expect("answers")
        })
        .await;
        assert_eq!(taken.iter().filter(|taken| **taken).count(), 1, "{after}");
        assert_eq!(nodes[2].register_version().await, Ok(Some(after + 1)));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn code_lets_one_device_in_at_one_of_three_hubs() {
    let nodes = three(&server().empty().await).await;
    let invited = nodes[0]
        .invite("east", TokenHash::of(b"code new"), now())
        .await;
    invited.expect("invites");
    let asked = nodes.iter().enumerate().map(|(number, node)| {
        let new = device(&format!("new {number}"), "new");
        async move { node.enrol(new).await.expect("answers") }
    });
    let told = futures(asked.collect()).await;
    let done = told.iter().filter(|told| **told == Enrolled::Done);
    assert_eq!(done.count(), 1, "{told:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn referral_that_is_dropped_while_it_comes_is_dropped_or_was_there() {
    let nodes = three(&server().empty().await).await;
    for number in 1..=20 {
        let id = Uuid::from_u128(number);
        let (kept, found) = tokio::join!(
            nodes[0].append(vec![upload(number)], maker()),
            nodes[1].erase("d1", id, now()),
        );
        let (kept, found) = (kept.expect("answers"), found.expect("answers"));
        let is_refused = matches!(kept[..], [Kept::Conflict]);
        let never_had = found == repere_referral::dropped::Found::NeverHad;
        assert_eq!(is_refused, never_had, "{kept:?} {found:?}");
        assert_eq!(nodes[2].sealed("east", id, now()).await, Ok(None));
    }
}

#[tokio::test]
async fn tables_of_a_later_version_are_used_or_left_alone() {
    let schema = database::schema();
    let client = server().client().await;
    let create = format!("CREATE SCHEMA {schema}; SET search_path = {schema}");
    client.batch_execute(&create).await.expect("creates");
    let address = server().schema(&schema);
    open(&address).await.expect("opens");
    let version = async || {
        let row = client
            .query_one("SELECT version, least FROM repere_hub", &[])
            .await;
        let row = row.expect("one row");
        (row.get::<_, i32>(0), row.get::<_, i32>(1))
    };
    let (known, least) = version().await;
    // The version after this one has added something; hubs of this one work beside it.
    let later = "ALTER TABLE referrals ADD COLUMN later TEXT;
                 UPDATE repere_hub SET version = version + 1";
    client.batch_execute(later).await.expect("changes");
    let nodes = three(&address).await;
    let kept = nodes[0].append(vec![upload(1)], maker()).await;
    assert!(
        matches!(kept.as_deref(), Ok([Kept::Durable { .. }])),
        "{kept:?}"
    );
    assert_eq!(version().await, (known + 1, least), "it is not put back");
    // The one after that has taken something away.
    let later = format!("UPDATE repere_hub SET version = version + 1, least = {known} + 1");
    client.batch_execute(&later).await.expect("changes");
    assert_eq!(open(&address).await.err(), Some(StoreError::NewerVersion));
    assert_eq!(version().await, (known + 2, known + 1));
}

#[tokio::test]
async fn database_of_somebody_else_is_left_alone() {
    let schema = database::schema();
    let client = server().client().await;
    let create = format!("CREATE SCHEMA {schema}; CREATE TABLE {schema}.agencies (id TEXT)");
    client.batch_execute(&create).await.expect("creates");
    let opened = open(&server().schema(&schema)).await;
    assert_eq!(opened.err(), Some(StoreError::Damaged));
    let count = "SELECT count(*) FROM information_schema.tables WHERE table_schema = $1";
    let row = client.query_one(count, &[&schema]).await.expect("a row");
    assert_eq!(row.get::<_, i64>(0), 1);
}

#[tokio::test]
async fn three_hubs_that_start_at_once_make_the_tables_once() {
    let address = server().empty().await;
    let opened = futures((0..6).map(|_| open(&address)).collect()).await;
    for one in opened {
        one.expect("opens");
    }
}

#[tokio::test]
async fn connection_that_the_server_ends_is_not_used_again() {
    // Of its own: the others go on with their connections.
    let server = Server::start(&[], |_| {});
    let address = server.empty().await;
    let nodes = three(&address).await;
    let client = server.client().await;
    for number in 1..=3 {
        client
            .query(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                 WHERE application_name = 'repere-hub'",
                &[],
            )
            .await
            .expect("ends them");
        let kept = nodes[0].append(vec![upload(number)], maker()).await;
        // The first try may find out; nobody was told anything that is not so.
        let kept = match kept {
            Err(StoreError::Unreachable) => nodes[0].append(vec![upload(number)], maker()).await,
            kept => kept,
        };
        assert!(
            matches!(kept.as_deref(), Ok([Kept::Durable { .. }])),
            "{kept:?}"
        );
    }
}

#[tokio::test]
async fn writes_go_to_the_server_that_takes_them_whichever_is_named_first() {
    let (one, other) = (Server::start(&[], |_| {}), Server::start(&[], |_| {}));
    let socket = |server: &Server| server.folder.display().to_string().replace('/', "%2F");
    let of = |first: &Server, second: &Server| {
        let hosts = format!("{},{}", socket(first), socket(second));
        let address = format!("postgres://hub@{hosts}/postgres");
        address.parse::<StoreAddress>().expect("an address")
    };
    let takes_writes = async |server: &Server, takes: bool| {
        let client = server.client().await;
        let setting = if takes { "off" } else { "on" };
        let set = format!("ALTER SYSTEM SET default_transaction_read_only = {setting}");
        client
            .batch_execute("SET transaction_read_only = off")
            .await
            .ok();
        client.simple_query(&set).await.expect("sets");
        let reload = "SELECT pg_reload_conf()";
        client.simple_query(reload).await.expect("reads it");
        // Until a new session sees it.
        for _ in 0..200 {
            let fresh = server.client().await;
            let row = fresh.query_one("SHOW transaction_read_only", &[]).await;
            if row.expect("says so").get::<_, &str>(0) == setting {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        panic!("the setting did not come");
    };
    takes_writes(&one, false).await;
    let rows = async |server: &Server| {
        let client = server.client().await;
        let there = client
            .query_one("SELECT to_regclass('referrals') IS NOT NULL", &[])
            .await;
        if !there.expect("says so").get::<_, bool>(0) {
            return 0;
        }
        let row = client
            .query_one("SELECT count(*) FROM referrals", &[])
            .await;
        row.expect("counts").get::<_, i64>(0)
    };
    let nodes = three(&of(&one, &other)).await;
    let again = open(&of(&other, &one)).await.expect("opens");
    for (number, node) in [(1, &nodes[0]), (2, &again)] {
        let kept = node.append(vec![upload(number)], maker()).await;
        assert!(
            matches!(kept.as_deref(), Ok([Kept::Durable { .. }])),
            "{kept:?}"
        );
    }
    assert_eq!((rows(&one).await, rows(&other).await), (0, 2));
    // Demoted, and left up: connections that were good are good no more.
    takes_writes(&other, false).await;
    let refused = nodes[0].append(vec![upload(3)], maker()).await;
    assert_eq!(refused, Err(StoreError::Unreachable));
    assert_eq!(rows(&other).await, 2);
    // And a primary again: by itself, without anybody starting a hub.
    takes_writes(&other, true).await;
    let kept = nodes[0].append(vec![upload(3)], maker()).await;
    assert!(
        matches!(kept.as_deref(), Ok([Kept::Durable { .. }])),
        "{kept:?}"
    );
}

#[tokio::test]
async fn server_that_is_not_there_is_unreachable() {
    let address = "postgres://hub@%2Fnowhere/postgres";
    let opened = open(&address.parse().expect("an address")).await;
    assert_eq!(opened.err(), Some(StoreError::Unreachable));
}

/// An encrypted connection asks who is there, and a password comes from a file.
#[tokio::test]
async fn database_over_tls_is_the_one_that_the_authority_vouches_for() {
    let authority = |name: &str| {
        let key = rcgen::KeyPair::generate().expect("a key");
        let mut parameters = rcgen::CertificateParams::new(Vec::new()).expect("parameters");
        parameters.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        parameters
            .distinguished_name
            .push(rcgen::DnType::CommonName, name);
        let certificate = parameters.self_signed(&key).expect("signs");
        (certificate.pem(), rcgen::Issuer::new(parameters, key))
    };
    let ((ours, issuer), (others, _)) = (authority("ours"), authority("others"));
    let key = rcgen::KeyPair::generate().expect("a key");
    let names = vec!["localhost".to_owned()];
    let parameters = rcgen::CertificateParams::new(names).expect("parameters");
    let certificate = parameters.signed_by(&key, &issuer).expect("signs");
    let port = {
        let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        taken.local_addr().expect("an address").port()
    };
    let write = |path: std::path::PathBuf, text: &str| {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::write(&path, text).expect("writes");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).expect("private");
    };
    let name = tempfile::tempdir().expect("a folder");
    let port_setting = format!("port={port}");
    let server = Server::start(
        &[
            "listen_addresses=127.0.0.1",
            &port_setting,
            "ssl=on",
            "ssl_cert_file=../server.pem",
            "ssl_key_file=../server.key",
            "password_encryption=scram-sha-256",
        ],
        |folder| {
            write(folder.join("server.pem"), &certificate.pem());
            write(folder.join("server.key"), &key.serialize_pem());
            write(
                folder.join("pg_hba.conf"),
                "local all hub trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n",
            );
        },
    );
    let socket = server.folder.display().to_string().replace('/', "%2F");
    let admin = format!("postgres://hub@{socket}:{port}/postgres");
    let (client, connection) = tokio_postgres::connect(&admin, tokio_postgres::NoTls)
        .await
        .expect("connects");
    tokio::spawn(connection);
    let create =
        "CREATE ROLE clerk LOGIN PASSWORD 'a:secret'; CREATE SCHEMA clerk AUTHORIZATION clerk";
    client.batch_execute(create).await.expect("creates");
    let path = |file: &str| name.path().join(file);
    write(path("ours.pem"), &ours);
    write(path("others.pem"), &others);
    write(
        path("good"),
        &format!("localhost:{port}:*:clerk:a\\:secret\n"),
    );
    write(path("bad"), &format!("localhost:{port}:*:clerk:wrong\n"));
    let opened = async |host: &str, authority: &str, passwords: &str| {
        let (authority, passwords) = (path(authority), path(passwords));
        let (authority, passwords) = (authority.display(), passwords.display());
        let address = format!(
            "postgres://clerk@{host}:{port}/postgres?sslmode=verify-full\
             &sslrootcert={authority}&passfile={passwords}"
        );
        open(&address.parse().expect("an address")).await
    };
    let store = opened("localhost", "ours.pem", "good")
        .await
        .expect("opens");
    assert_eq!(store.ready().await, Ok(()));
    let encrypted =
        "SELECT ssl AND version = 'TLSv1.3' FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
                     WHERE usename = 'clerk'";
    let rows = client.query(encrypted, &[]).await.expect("says so");
    assert!(!rows.is_empty() && rows.iter().all(|row| row.get(0)));
    for (host, authority, passwords) in [
        ("localhost", "others.pem", "good"),
        ("127.0.0.1", "ours.pem", "good"),
        ("localhost", "ours.pem", "bad"),
    ] {
        let opened = opened(host, authority, passwords).await;
        assert_eq!(
            opened.err(),
            Some(StoreError::Unreachable),
            "{host} {authority}"
        );
    }
    let opened = opened("localhost", "nothing.pem", "good").await;
    assert_eq!(opened.err(), Some(StoreError::Authorities));
}
