//! Connections to a PostgreSQL server that takes writes.

use super::{Failure, takes_writes};
use crate::store::StoreError;
use crate::store::address::PostgresAddress;
use deadpool::managed::{self, Metrics, RecycleError, RecycleResult};
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use std::collections::HashMap;
use std::future::poll_fn;
use std::ops::Deref;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::{AsyncMessage, Client, Config, NoTls, Row, Socket, Statement};
use tokio_postgres_rustls::MakeRustlsConnect;

/// How long one host may take to answer before the next one is asked.
const HOST_LIMIT: Duration = Duration::from_secs(2);

/// What holds in a connection, whatever the settings of the database, the role and the address are.
///
/// A commit reaches the disk, and the standbys that have to have it, before it is confirmed. Each statement sees what
/// was committed before it. The server warns of a commit whose standbys did not confirm it. A hub that was cut off in
/// the middle of a transaction does not keep the row of the log's state from the others.
const ALWAYS: &str = "
    SELECT set_config('synchronous_commit',
        CASE current_setting('synchronous_commit') WHEN 'remote_apply' THEN 'remote_apply' ELSE 'on' END, false);
    SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED;
    SET client_min_messages = 'warning';
    SET idle_in_transaction_session_timeout = '3s'";

/// The largest file of authorities.
const MAX_AUTHORITIES_BYTES: u64 = 1024 * 1024;

/// Makes connections to whichever host takes writes.
pub(super) struct Manager {
    address: PostgresAddress,
    tls: Option<MakeRustlsConnect>,
}

/// No host could be reached that takes writes. Which, and what it said, is not kept.
#[derive(Debug, thiserror::Error)]
#[error("no server that takes writes")]
pub(super) struct NotConnected;

impl From<tokio_postgres::Error> for NotConnected {
    fn from(_: tokio_postgres::Error) -> NotConnected {
        NotConnected
    }
}

/// A connection, with the statements that the server has read already.
pub(super) struct Connected {
    client: Client,
    statements: Mutex<HashMap<&'static str, Statement>>,
    warnings: Arc<AtomicU64>,
}

impl Deref for Connected {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

impl Connected {
    /// How often the server has warned.
    pub(super) fn warnings(&self) -> u64 {
        self.warnings.load(Ordering::SeqCst)
    }

    async fn statement(&self, sql: &'static str) -> Result<Statement, Failure> {
        let known = lock(&self.statements).get(sql).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let read = self.client.prepare(sql).await?;
        lock(&self.statements).insert(sql, read.clone());
        Ok(read)
    }

    /// All rows that a statement gives.
    pub(super) async fn rows(
        &self,
        sql: &'static str,
        values: &[super::Value<'_>],
    ) -> Result<Vec<Row>, Failure> {
        let statement = self.statement(sql).await?;
        Ok(self.client.query(&statement, values).await?)
    }

    /// The row that a statement gives, where there is one.
    pub(super) async fn row(
        &self,
        sql: &'static str,
        values: &[super::Value<'_>],
    ) -> Result<Option<Row>, Failure> {
        let statement = self.statement(sql).await?;
        Ok(self.client.query_opt(&statement, values).await?)
    }

    /// How many rows a statement changes.
    pub(super) async fn change(
        &self,
        sql: &'static str,
        values: &[super::Value<'_>],
    ) -> Result<u64, Failure> {
        let statement = self.statement(sql).await?;
        Ok(self.client.execute(&statement, values).await?)
    }
}

fn lock<T>(of: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Manager {
    pub(super) fn new(address: &PostgresAddress) -> Result<Manager, StoreError> {
        let tls = address.authorities().map(|path| {
            let pem = repere_files::read(path, MAX_AUTHORITIES_BYTES);
            let pem = pem.map_err(|_| StoreError::Authorities)?;
            verifying(&pem).ok_or(StoreError::Authorities)
        });
        let tls = tls.transpose()?.map(MakeRustlsConnect::new);
        let address = address.clone();
        Ok(Manager { address, tls })
    }

    /// The settings for the host of that number alone.
    fn one(&self, number: usize) -> Option<Config> {
        let all = self.address.config();
        let host = all.get_hosts().get(number)?;
        let ports = all.get_ports();
        // One port for all of them, or one for each.
        let port = ports.get(number).or(ports.first()).copied().unwrap_or(5432);
        let mut one = Config::new();
        let name = match host {
            Host::Tcp(name) => {
                one.host(name);
                name.clone()
            }
            Host::Unix(folder) => {
                one.host_path(folder);
                "localhost".to_owned()
            }
        };
        one.port(port);
        if let Some(address) = all.get_hostaddrs().get(number) {
            one.hostaddr(*address);
        }
        if let Some(user) = all.get_user() {
            one.user(user);
        }
        if let Some(database) = all.get_dbname() {
            one.dbname(database);
        }
        if let Some(options) = all.get_options() {
            one.options(options);
        }
        one.application_name(all.get_application_name().unwrap_or("repere-hub"));
        one.connect_timeout(HOST_LIMIT);
        one.keepalives_idle(Duration::from_secs(10));
        one.keepalives_interval(Duration::from_secs(3));
        one.keepalives_retries(3);
        one.ssl_mode(match self.tls {
            Some(_) => SslMode::Require,
            None => SslMode::Disable,
        });
        if let Some(password) = self.address.password(&name, port) {
            one.password(password.as_bytes());
        }
        Some(one)
    }
}

/// TLS 1.3 to a server whose certificate these authorities vouch for, under the name that it was asked by.
fn verifying(pem: &[u8]) -> Option<ClientConfig> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        roots.add(certificate.ok()?).ok()?;
    }
    if roots.is_empty() {
        return None;
    }
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13])
        .ok()?;
    Some(config.with_root_certificates(roots).with_no_client_auth())
}

async fn connect<T>(config: &Config, tls: T) -> Result<Connected, NotConnected>
where
    T: MakeTlsConnect<Socket> + Send,
    T::Stream: Send + 'static,
    T::TlsConnect: Send,
    <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
{
    let (client, mut connection) = config.connect(tls).await?;
    let warnings = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&warnings);
    // Ends with the client.
    tokio::spawn(async move {
        while let Some(Ok(message)) = poll_fn(|context| connection.poll_message(context)).await {
            if let AsyncMessage::Notice(notice) = message
                && notice.severity() != "NOTICE"
            {
                counted.fetch_add(1, Ordering::SeqCst);
            }
        }
    });
    let connected = Connected {
        client,
        statements: Mutex::default(),
        warnings,
    };
    let said = connected.simple_query("SHOW transaction_read_only").await?;
    if !takes_writes(&said) {
        return Err(NotConnected);
    }
    connected.batch_execute(ALWAYS).await?;
    Ok(connected)
}

impl managed::Manager for Manager {
    type Type = Connected;
    type Error = NotConnected;

    async fn create(&self) -> Result<Connected, NotConnected> {
        for number in 0.. {
            let Some(config) = self.one(number) else {
                break;
            };
            let connected = async {
                match &self.tls {
                    Some(tls) => connect(&config, tls.clone()).await,
                    None => connect(&config, NoTls).await,
                }
            };
            if let Ok(Ok(connected)) = tokio::time::timeout(HOST_LIMIT, connected).await {
                return Ok(connected);
            }
        }
        Err(NotConnected)
    }

    async fn recycle(&self, connected: &mut Connected, _: &Metrics) -> RecycleResult<NotConnected> {
        match connected.is_closed() {
            true => Err(RecycleError::Backend(NotConnected)),
            false => Ok(()),
        }
    }
}
