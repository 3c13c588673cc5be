//! Durable uploads of 8 KB with 16 clients, on SQLite and on PostgreSQL, each beside what its database does by itself:
//! the same rows in a bare loop of grouped commits, and pgbench with as many clients. Medians of runs in turn.
//!
//! A client asks the hub's service as over the network, without TLS and without the signature of a request, which
//! `requests` measures: the device is looked up, the receipt is made, and the row is committed before it is answered.

#![allow(clippy::print_stdout)]

#[path = "../tests/database/mod.rs"]
mod database;

use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::Request;
use chrono::Utc;
use database::Server;
use rand::Rng as _;
use repere_hub::store::{
    AgencyRow, DeviceRow, NewDevice, NewReferral, PostgresStore, SqliteStore, Store, StoreAddress,
};
use repere_hub::{Options, SignedReceipts, TokenHash, service};
use repere_referral::wire::MailboxKind;
use repere_referral::{Receipt, SigningKeys};
use rusqlite::{Connection, params};
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tower::ServiceExt as _;
use uuid::Uuid;

const CLIENTS: usize = 16;
const SIZE: usize = 8 * 1024;
const RUNS: usize = 5;
const LENGTH: Duration = Duration::from_secs(3);

/// The goal of docs/decisions/0015.
const GOAL: f64 = 0.8;

fn main() {
    // `cargo test` runs benches as well, to see that they build.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(compare());
}

async fn compare() {
    let folder = tempfile::tempdir().expect("a folder");
    let sqlite = SqliteStore::open(&folder.path().join("hub.db"), true).expect("opens");
    let sqlite: Arc<dyn Store> = Arc::new(sqlite);
    prepare(&*sqlite).await;
    let bare = bare_store(&folder.path().join("bare.db"));
    let server = Server::start(&["fsync=on", "shared_buffers=128MB"], |_| {});
    let StoreAddress::Postgres(address) = server.empty().await else {
        unreachable!("it is a database")
    };
    let postgres: Arc<dyn Store> = Arc::new(PostgresStore::open(&address).await.expect("opens"));
    prepare(&*postgres).await;
    let script = pgbench_script(&server).await;
    let mut rates: [Vec<f64>; 6] = Default::default();
    for _ in 0..RUNS {
        rates[0].push(bare_loop(&bare));
        rates[1].push(through_hub(&sqlite).await);
        rates[2].push(in_batches(&sqlite).await);
        rates[3].push(pgbench(&server, &script));
        rates[4].push(through_hub(&postgres).await);
        rates[5].push(in_batches(&postgres).await);
    }
    let [bare, hub, batches, pgbench, hub_postgres, batches_postgres] = rates.map(median);
    println!("durable uploads of 8 KB a second, {CLIENTS} clients, median of {RUNS} runs");
    println!("SQLite, sixteen rows a commit in a bare loop    {bare:8.0}");
    line("  the hub's service", hub, bare);
    line("  the store, sixteen uploads a commit", batches, bare);
    println!("PostgreSQL, one row a commit, pgbench           {pgbench:8.0}");
    line("  the hub's service", hub_postgres, pgbench);
    line(
        "  the store, sixteen uploads a commit",
        batches_postgres,
        pgbench,
    );
}

fn line(name: &str, rate: f64, peer: f64) {
    let ratio = rate / peer;
    let met = if ratio >= GOAL {
        ""
    } else {
        "  below the goal of 0.8"
    };
    println!("{name:<48}{rate:8.0}  {ratio:.2}{met}");
}

fn median(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates[rates.len() / 2]
}

async fn prepare(store: &dyn Store) {
    let agency = AgencyRow {
        id: "east".to_owned(),
        public: "{}".to_owned(),
    };
    let (now, code) = (Utc::now(), TokenHash::of(b"code"));
    store
        .add_agency(agency, TokenHash::of(b"desk"), now)
        .await
        .expect("adds");
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
        invited_since: now - Duration::from_secs(60),
    };
    store.enrol(device).await.expect("enrols");
}

fn keys() -> SigningKeys {
    SigningKeys::from_bytes(&[1; 64]).expect("two seeds")
}

fn sealed() -> Vec<u8> {
    let mut sealed = vec![0; SIZE];
    rand::rng().fill_bytes(&mut sealed);
    sealed
}

/// Uploads a second through the service, one after the other for each client.
async fn through_hub(store: &Arc<dyn Store>) -> f64 {
    let hub = service(Arc::clone(store), keys(), &Options::default());
    let (begun, done) = (Instant::now(), Arc::new(AtomicU64::new(0)));
    let mut clients = tokio::task::JoinSet::new();
    for _ in 0..CLIENTS {
        let (hub, done) = (hub.clone(), Arc::clone(&done));
        clients.spawn(async move {
            let sealed = sealed();
            while begun.elapsed() < LENGTH {
                let id = Uuid::now_v7();
                let request = Request::put(format!("/v1/referrals/{id}?agency=east"))
                    .header("authorization", "Bearer token")
                    .extension(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 1))))
                    .body(Body::from(sealed.clone()))
                    .expect("a request");
                let answer = hub.clone().oneshot(request).await.expect("is answered");
                let body = to_bytes(answer.into_body(), 1 << 20)
                    .await
                    .expect("is whole");
                let receipt: Receipt = serde_json::from_slice(&body).expect("a receipt");
                assert_eq!(receipt.referral, id);
                done.fetch_add(1, Ordering::Relaxed);
            }
        });
    }
    while clients.join_next().await.is_some() {}
    rate(done.load(Ordering::Relaxed), begun)
}

/// Uploads a second where sixteen come in each commit.
async fn in_batches(store: &Arc<dyn Store>) -> f64 {
    let receipts = Arc::new(SignedReceipts::new(Arc::new(keys())));
    let (begun, mut done, sealed) = (Instant::now(), 0, sealed());
    while begun.elapsed() < LENGTH {
        let upload = |_| NewReferral {
            id: Uuid::now_v7(),
            kind: MailboxKind::Referral,
            agency: "east".to_owned(),
            device: "d1".to_owned(),
            sha256: [7; 32],
            sealed: sealed.clone(),
            held: None,
            only_again: false,
            at: Utc::now(),
        };
        let uploads = (0..CLIENTS).map(upload).collect();
        let kept = store
            .append(uploads, receipts.clone())
            .await
            .expect("keeps");
        done += kept.len() as u64;
    }
    rate(done, begun)
}

fn rate(done: u64, begun: Instant) -> f64 {
    done as f64 / begun.elapsed().as_secs_f64()
}

/// A file with the settings and the table of the hub's.
fn bare_store(path: &Path) -> Connection {
    let bare = Connection::open(path).expect("opens");
    bare.pragma_update(None, "secure_delete", true)
        .expect("sets");
    bare.pragma_update(None, "journal_mode", "wal")
        .expect("sets");
    bare.pragma_update(None, "synchronous", "full")
        .expect("sets");
    bare.execute_batch(
        "CREATE TABLE referrals (
             id TEXT NOT NULL PRIMARY KEY, agency TEXT NOT NULL, device TEXT NOT NULL, sha256 BLOB NOT NULL,
             sealed BLOB NOT NULL, received_at INTEGER NOT NULL, receipt TEXT, place INTEGER NOT NULL
         ) STRICT;
         CREATE UNIQUE INDEX by_place ON referrals (agency, place)",
    )
    .expect("creates");
    bare
}

fn bare_loop(bare: &Connection) -> f64 {
    let last = "SELECT coalesce(max(place), 0) FROM referrals";
    let mut place: i64 = bare.query_row(last, [], |row| row.get(0)).expect("a place");
    // As long as a receipt.
    let (begun, mut done, sealed, receipt) = (Instant::now(), 0, sealed(), "r".repeat(5_000));
    while begun.elapsed() < LENGTH {
        let transaction = bare.unchecked_transaction().expect("begins");
        for _ in 0..CLIENTS {
            place += 1;
            let mut insert = transaction
                .prepare_cached(
                    "INSERT INTO referrals VALUES (?1, 'east', 'd1', ?2, ?3, 0, ?4, ?5)",
                )
                .expect("a statement");
            let id = Uuid::now_v7().to_string();
            insert
                .execute(params![id, [7_u8; 32], sealed, receipt, place])
                .expect("inserts");
            done += 1;
        }
        transaction.commit().expect("commits");
    }
    rate(done, begun)
}

/// What pgbench does: a row of the same size, in a table of its own.
async fn pgbench_script(server: &Server) -> std::path::PathBuf {
    let client = server.client().await;
    let create = "CREATE TABLE bare (id TEXT NOT NULL PRIMARY KEY, sealed BYTEA NOT NULL)";
    client.batch_execute(create).await.expect("creates");
    let path = server.folder.join("insert.sql");
    let literal = hex::encode(sealed());
    let sql =
        format!("INSERT INTO bare VALUES (CAST(gen_random_uuid() AS TEXT), '\\x{literal}');\n");
    std::fs::write(&path, sql).expect("writes");
    path
}

fn pgbench(server: &Server, script: &Path) -> f64 {
    let said = Command::new(database::programs().join("pgbench"))
        .args(["-n", "-M", "prepared", "-j", "2", "-U", "hub"])
        .args([
            "-c",
            &CLIENTS.to_string(),
            "-T",
            &LENGTH.as_secs().to_string(),
        ])
        .arg("-h")
        .arg(&server.folder)
        .arg("-f")
        .arg(script)
        .arg("postgres")
        .output()
        .expect("pgbench runs");
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let rate = said.lines().find_map(|line| line.strip_prefix("tps = "));
    let rate = rate.and_then(|rest| rest.split(' ').next()?.parse().ok());
    rate.unwrap_or_else(|| panic!("pgbench said: {said}"))
}
