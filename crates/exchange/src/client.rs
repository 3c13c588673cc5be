//! The HTTP side: one client, one way to make it, and every answer suspected.

mod addresses;
mod answer;
mod attachments;
mod carrying;
mod log;
mod register;
mod replies;
mod signing;

pub use attachments::{Far, OutgoingAttachment, is_attachment};
pub use log::LogNews;
pub use register::Known;

use crate::ExchangeError;
use crate::outbox::Lanes;
use addresses::Addresses;
use answer::{Answer, Hub, Way};
use chrono::{DateTime, Utc};
use repere_referral::code::EnrolmentCode;
use repere_referral::deployment::Deployment;
use repere_referral::receipt::{Expected, Held, ReceiptError, size_class};
use repere_referral::wire::{
    DeviceRecord, EnrolmentReply, EnrolmentRequest, InvitationRequest, MailboxItem, MailboxKind,
    MailboxList, SEALED_MEDIA_TYPE, paths,
};
use repere_referral::{DeviceKeys, MAX_SEALED_BYTES, PublicKeys, Receipt, SigningKeys, sha256_hex};
use repere_requests::HubClock;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder, Url};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::{ClientConfig, RootCertStore};
use serde::de::DeserializeOwned;
use signing::Signing;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// How long a client waits.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    /// For a connection.
    pub connect: Duration,
    /// For a request and its answer, when both are small.
    pub request: Duration,
}

/// As long as a client of a device or a desk waits.
const LIMITS: Limits = Limits {
    // Name, TCP and TLS together. A poor network needs seconds, a dead one would need for ever.
    connect: Duration::from_secs(10),
    request: Duration::from_secs(60),
};

/// The slowest network that we wait for: a large referral over 2G, in bytes a second.
const SLOWEST: u64 = 2 * 1024;

/// Whatever was asked for, and refusals as problem details (RFC 9457).
const ACCEPTED: HeaderValue = HeaderValue::from_static("application/problem+json, */*");

/// Shorter than the hub keeps an idle connection (20 s), so that none is used that is just closing.
const IDLE: Duration = Duration::from_secs(10);

/// While requests are under way, a connection of HTTP/2 says this often that it is there, and ends where it does not
/// within that: all that is on its way shares it, and would else wait for a dead one again and again. What is on its
/// way on a slow network delays the sign, by seconds as the outbox sends.
const ALIVE_EVERY: Duration = Duration::from_secs(15);
const ALIVE_WITHIN: Duration = Duration::from_secs(45);

/// The largest JSON answer: a page of a mailbox, of 500 lines, is 100 KB.
const MAX_JSON_BYTES: usize = 512 * 1024;

/// Pages of a mailbox, or of replies, that are asked for: 100,000 referrals. A hub that never ends is not followed.
const MAX_PAGES: usize = 200;

/// Something sealed that is brought to the hub, and what its receipt has to say of it.
#[derive(Clone, Copy)]
pub struct Outgoing<'a> {
    /// Its id.
    pub id: &'a Uuid,
    /// The id of the agency that it is for.
    pub agency: &'a str,
    /// The id of the agency's key that it is sealed to.
    pub recipient: &'a str,
    /// The id of this device.
    pub device: &'a str,
    /// The sealed bytes.
    pub sealed: &'a [u8],
    /// An upload began before receipts named the agency and the device: one that does not is believed.
    pub first_format: bool,
}

/// Speaks to one deployment's hub, and to nobody else.
///
/// A client that [signs](Self::signed_by) shows no secret. The `bearer` of its methods is then the token of a device
/// or a desk of before there were signatures: it is shown only to a hub that does not take the signature. Without a
/// token it is empty.
#[derive(Clone)]
pub struct HubClient {
    http: Client,
    addresses: Addresses,
    /// What a receipt may be signed with.
    receipt_keys: Vec<PublicKeys>,
    signing: Option<Arc<Signing>>,
    limits: Limits,
    /// How the hub answered last.
    way: Way,
    /// What it said of its time when it was asked without a signature.
    heard: Arc<Mutex<HubClock>>,
}

impl fmt::Debug for HubClient {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("HubClient")
            .field("hub", &self.addresses.first().as_str())
            .finish()
    }
}

impl HubClient {
    /// A client for the deployment's hub. Sends nothing yet.
    ///
    /// # Errors
    /// [`ExchangeError::ClientUnusable`] when the settings, or the platform, do not allow one.
    pub fn new(deployment: &Deployment) -> Result<HubClient, ExchangeError> {
        HubClient::with(deployment, LIMITS)
    }

    /// A client for the hub of a register's deployment: at whichever of its addresses answers, with a receipt
    /// of any of its keys. Sends nothing yet.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn of(deployment: &repere_register::Deployment) -> Result<HubClient, ExchangeError> {
        HubClient::of_with(deployment, LIMITS)
    }

    pub(crate) fn of_with(
        deployment: &repere_register::Deployment,
        limits: Limits,
    ) -> Result<HubClient, ExchangeError> {
        // Each address is checked as that of a settings file.
        let (urls, keys) = (&deployment.hub_urls, &deployment.receipt_keys);
        if urls.is_empty() || keys.is_empty() {
            return Err(ExchangeError::ClientUnusable);
        }
        let mut client = HubClient::with(&deployment.as_settings(), limits)?;
        client.receipt_keys.clone_from(keys);
        let urls = urls.iter().map(|url| {
            let mut settings = deployment.as_settings();
            settings.hub_url.clone_from(url);
            settings.url().map_err(|_| ExchangeError::ClientUnusable)
        });
        client.addresses = Addresses::new(urls.collect::<Result<_, _>>()?);
        Ok(client)
    }

    pub(crate) fn with(
        deployment: &Deployment,
        limits: Limits,
    ) -> Result<HubClient, ExchangeError> {
        let unusable = |_| ExchangeError::ClientUnusable;
        let http = Client::builder()
            .tls_backend_preconfigured(tls(deployment)?)
            .https_only(true)
            .redirect(Policy::none())
            // What a connection gave back after it left is doubtful: the outbox decides what follows.
            .retry(reqwest::retry::never())
            .referer(false)
            .no_proxy()
            .connect_timeout(limits.connect)
            .timeout(limits.request)
            .default_headers(HeaderMap::from_iter([(ACCEPT, ACCEPTED)]))
            .pool_idle_timeout(IDLE)
            .http2_keep_alive_interval(ALIVE_EVERY)
            .http2_keep_alive_timeout(ALIVE_WITHIN)
            .build()
            .map_err(ExchangeError::from)?;
        Ok(HubClient {
            http,
            addresses: Addresses::new(vec![deployment.url().map_err(unusable)?]),
            receipt_keys: vec![deployment.hub_keys.clone()],
            signing: None,
            limits,
            way: Way::default(),
            heard: Arc::default(),
        })
    }

    /// The same client, which signs with these keys of a device or a desk what it asks for in its name
    /// (docs/signed-requests.md).
    #[must_use]
    pub fn signed_by(self, keys: &SigningKeys) -> HubClient {
        self.signed_by_at(keys, || Utc::now().timestamp())
    }

    /// As [`signed_by`](Self::signed_by), on a device whose clock says this.
    pub(crate) fn signed_by_at(self, keys: &SigningKeys, clock: fn() -> i64) -> HubClient {
        HubClient {
            signing: Some(Arc::new(Signing::new(keys, clock))),
            ..self
        }
    }

    /// How many requests the way to the hub carries at once: one until a hub has answered this client or one that was
    /// made of it.
    pub fn lanes(&self) -> Lanes {
        self.way.lanes()
    }

    /// The hub's time, as it said it last to a request without a signature; none before it has answered one.
    #[must_use]
    pub fn hub_time(&self) -> Option<DateTime<Utc>> {
        let heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        let time = heard.now(i64::MIN, Instant::now());
        DateTime::from_timestamp(time, 0)
    }

    /// Asks for a sign of life.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn health(&self) -> Result<(), ExchangeError> {
        let request = self.http.get(self.url(paths::HEALTH, &[]));
        let answer = self.ask(request, MAX_JSON_BYTES).await?;
        answer.json::<serde_json::Value>().map(drop)
    }

    /// Joins the deployment: shows the hub what the one-time code gives, and this device's public keys
    /// with a voucher that only the inviting desk can check.
    ///
    /// When the answer was lost on its way, asking again with the same code and the same keys is safe.
    ///
    /// # Errors
    /// [`ExchangeError::CodeForOtherDeployment`] before anything is sent, when the code does not vouch
    /// for `deployment`, the text of the settings file; else any [`ExchangeError`].
    pub async fn enrol(
        &self,
        code: &EnrolmentCode,
        deployment: &str,
        keys: impl Into<DeviceKeys>,
    ) -> Result<EnrolmentReply, ExchangeError> {
        if !code.matches(deployment.as_bytes()) {
            return Err(ExchangeError::CodeForOtherDeployment);
        }
        let keys: DeviceKeys = keys.into();
        let voucher = code.voucher(&keys);
        let id = keys.id();
        let request = EnrolmentRequest {
            token: *code.hub_token(),
            keys,
            voucher,
        };
        // A client that signs proves that it has the keys, and gets no token then.
        let request = self
            .request(Method::POST, "", paths::ENROLMENTS, &[])
            .json(&request);
        let reply: EnrolmentReply = self.ask(request, MAX_JSON_BYTES).await?.json()?;
        // The id follows from the keys; a hub that names another is not one.
        if reply.device == id {
            Ok(reply)
        } else {
            Err(ExchangeError::NotAHub)
        }
    }

    /// Sends a sealed referral. Safe to repeat: the hub keeps one, and gives the same receipt again.
    ///
    /// # Errors
    /// [`ExchangeError::BadReceipt`] unless the receipt verifies with the deployment's hub keys, for exactly these
    /// bytes under exactly this id, this agency and key, and this device; else any [`ExchangeError`].
    pub async fn upload(
        &self,
        bearer: &str,
        referral: &Outgoing<'_>,
    ) -> Result<Receipt, ExchangeError> {
        self.put_sealed(bearer, referral, MailboxKind::Referral)
            .await
    }

    async fn put_sealed(
        &self,
        bearer: &str,
        outgoing: &Outgoing<'_>,
        kind: MailboxKind,
    ) -> Result<Receipt, ExchangeError> {
        let Outgoing {
            id,
            agency,
            recipient,
            sealed,
            ..
        } = *outgoing;
        if sealed.len() > MAX_SEALED_BYTES {
            return Err(ExchangeError::TooLarge);
        }
        let mut url = self.url(paths::REFERRAL, &[&id.to_string()]);
        url.query_pairs_mut()
            .append_pair("agency", agency)
            .append_pair("recipient", recipient)
            .append_pair("log", "true");
        if kind == MailboxKind::Erasure {
            url.query_pairs_mut().append_pair("kind", kind.code());
        }
        let request = self.put(url, bearer, sealed);
        let receipt: Receipt = self.ask(request, MAX_JSON_BYTES).await?.json()?;
        let held = Held {
            kind: kind.into(),
            agency: agency.to_owned(),
            recipient: recipient.to_owned(),
            device: outgoing.device.to_owned(),
            size_class: size_class(sealed.len()),
        };
        let expected = Expected {
            referral: *id,
            sha256: &sha256_hex(sealed),
            held: &held,
            first_format: outgoing.first_format,
        };
        self.believed(|keys| receipt.verify_sent(keys, &expected))?;
        self.proven(&receipt)?;
        Ok(receipt)
    }

    /// Whether a word of the hub verifies with any of its keys.
    fn believed(
        &self,
        verify: impl Fn(&PublicKeys) -> Result<(), ReceiptError>,
    ) -> Result<(), ExchangeError> {
        match self.receipt_keys.iter().any(|keys| verify(keys).is_ok()) {
            true => Ok(()),
            false => Err(ExchangeError::BadReceipt),
        }
    }

    /// For a desk: lets a device in that will show a code with this token hash (hexadecimal), once.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn invite(&self, bearer: &str, token_sha256: &str) -> Result<(), ExchangeError> {
        let request = InvitationRequest {
            token_sha256: token_sha256.to_owned(),
        };
        let request = self
            .request(Method::POST, bearer, paths::INVITATIONS, &[])
            .json(&request);
        self.ask(request, MAX_JSON_BYTES).await?.nothing()
    }

    /// For a desk: what has come for its agency and has not been fetched, oldest first.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn mailbox(
        &self,
        bearer: &str,
        agency: &str,
    ) -> Result<Vec<MailboxItem>, ExchangeError> {
        self.list(bearer, agency, false, None).await
    }

    /// As [`mailbox`](Self::mailbox), with what was fetched before: for a desk that lost its copies.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn mailbox_all(
        &self,
        bearer: &str,
        agency: &str,
    ) -> Result<Vec<MailboxItem>, ExchangeError> {
        self.list(bearer, agency, true, None).await
    }

    /// As [`mailbox_all`](Self::mailbox_all), what came after an item: each machine of an agency remembers how far it
    /// has seen. Of an item that the hub does not know, everything is after it.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn mailbox_after(
        &self,
        bearer: &str,
        agency: &str,
        after: Option<&Uuid>,
    ) -> Result<Vec<MailboxItem>, ExchangeError> {
        self.list(bearer, agency, true, after).await
    }

    async fn list(
        &self,
        bearer: &str,
        agency: &str,
        all: bool,
        after: Option<&Uuid>,
    ) -> Result<Vec<MailboxItem>, ExchangeError> {
        let mut url = self.url(paths::MAILBOX, &[agency]);
        if all {
            url.query_pairs_mut().append_pair("all", "true");
        }
        let items = |page: MailboxList| page.items;
        let after = after.map(Uuid::to_string);
        let id = |item: &MailboxItem| item.referral.to_string();
        self.pages(bearer, url, after.as_deref(), items, id).await
    }

    /// For a desk: the sealed bytes of a line of its mailbox, checked against the hash in that line.
    ///
    /// # Errors
    /// [`ExchangeError::BadReceipt`] when other bytes came; else any [`ExchangeError`].
    pub async fn download(
        &self,
        bearer: &str,
        agency: &str,
        item: &MailboxItem,
    ) -> Result<Vec<u8>, ExchangeError> {
        let id = item.referral.to_string();
        let request = self
            .request(Method::GET, bearer, paths::MAILBOX_ITEM, &[agency, &id])
            .timeout(self.limit_for(MAX_SEALED_BYTES));
        self.sealed_of(request, MAX_SEALED_BYTES, &item.sha256)
            .await
    }

    /// For a desk: tells the hub that it has a referral safely. The hub keeps it all the same.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn acknowledge(
        &self,
        bearer: &str,
        agency: &str,
        referral: &Uuid,
    ) -> Result<(), ExchangeError> {
        let id = referral.to_string();
        let request = self.request(Method::POST, bearer, paths::MAILBOX_FETCHED, &[agency, &id]);
        self.ask(request, MAX_JSON_BYTES).await?.nothing()
    }

    /// For a desk: tells the hub that a request to erase is answered, by this word back that it has. Until then the hub
    /// lists the request.
    ///
    /// # Errors
    /// [`ExchangeError::Conflict`] where the hub has no such word of the agency; else any [`ExchangeError`].
    pub async fn acknowledge_erasure(
        &self,
        bearer: &str,
        agency: &str,
        request: &Uuid,
        reply: &Uuid,
    ) -> Result<(), ExchangeError> {
        let id = request.to_string();
        let mut url = self.url(paths::MAILBOX_FETCHED, &[agency, &id]);
        url.query_pairs_mut()
            .append_pair("reply", &reply.to_string());
        let request = self.http.post(url).bearer_auth(bearer);
        self.ask(request, MAX_JSON_BYTES).await?.nothing()
    }

    /// For a desk: a device's public keys with the voucher that the desk has to check.
    ///
    /// # Errors
    /// [`ExchangeError::NotAHub`] when the keys are not those of that id; else any [`ExchangeError`].
    pub async fn device(&self, bearer: &str, id: &str) -> Result<DeviceRecord, ExchangeError> {
        let request = self.request(Method::GET, bearer, paths::DEVICE, &[id]);
        let record: DeviceRecord = self.ask(request, MAX_JSON_BYTES).await?.json()?;
        let right = record.device == id && record.keys.id() == id;
        if right {
            Ok(record)
        } else {
            Err(ExchangeError::NotAHub)
        }
    }

    fn request(&self, method: Method, bearer: &str, path: &str, values: &[&str]) -> RequestBuilder {
        self.http
            .request(method, self.url(path, values))
            .bearer_auth(bearer)
    }

    /// Brings sealed bytes.
    fn put(&self, url: Url, bearer: &str, sealed: &[u8]) -> RequestBuilder {
        self.http
            .put(url)
            .bearer_auth(bearer)
            .header(CONTENT_TYPE, SEALED_MEDIA_TYPE)
            .timeout(self.limit_for(sealed.len()))
            .body(sealed.to_vec())
    }

    /// Page after page of a list: however many bad items lie at the front, the good ones behind them
    /// are seen.
    async fn pages<Page: DeserializeOwned, Item>(
        &self,
        bearer: &str,
        list: Url,
        after: Option<&str>,
        items_of: fn(Page) -> Vec<Item>,
        id: fn(&Item) -> String,
    ) -> Result<Vec<Item>, ExchangeError> {
        let mut items: Vec<Item> = Vec::new();
        let mut after = after.map(str::to_owned);
        for _ in 0..MAX_PAGES {
            let mut url = list.clone();
            if let Some(after) = &after {
                url.query_pairs_mut().append_pair("after", after);
            }
            let request = self.http.get(url).bearer_auth(bearer);
            let page = items_of(self.ask(request, MAX_JSON_BYTES).await?.json()?);
            let Some(last) = page.last() else { break };
            after = Some(id(last));
            items.extend(page);
        }
        Ok(items)
    }

    /// Sealed bytes, at most so many, which must be those of the hash.
    async fn sealed_of(
        &self,
        request: RequestBuilder,
        most: usize,
        hash: &str,
    ) -> Result<Vec<u8>, ExchangeError> {
        let sealed = self.ask(request, most).await?.bytes(SEALED_MEDIA_TYPE)?;
        if sha256_hex(&sealed) == hash {
            Ok(sealed)
        } else {
            Err(ExchangeError::BadReceipt)
        }
    }

    /// Sends a request and reads its answer, of at most `limit` bytes, from the first address of the hub that
    /// gives one. Everything that is asked of a hub may be asked twice.
    async fn ask(&self, request: RequestBuilder, limit: usize) -> Result<Answer, ExchangeError> {
        let request = request.build()?;
        self.addresses
            .each(&request, |request| async move {
                let hub = Hub {
                    http: &self.http,
                    way: &self.way,
                    heard: &self.heard,
                    pause: self.limits.request,
                };
                match &self.signing {
                    Some(signing) => signing.ask(hub, request, limit).await,
                    None => Answer::to(hub, request, limit).await,
                }
            })
            .await
    }

    /// Time for a request that moves this many bytes.
    fn limit_for(&self, bytes: usize) -> Duration {
        self.limits.request + Duration::from_secs(bytes as u64 / SLOWEST)
    }

    /// The hub's URL with one of [`paths`] and the values in it, which are escaped.
    fn url(&self, path: &str, values: &[&str]) -> Url {
        let mut url = self.addresses.first().clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.clear().extend(paths::segments(path, values));
        }
        url
    }
}

/// TLS 1.3 only, one authority, and a post-quantum key exchange first: what is recorded on the way
/// today stays closed to a computer of the future.
fn tls(deployment: &Deployment) -> Result<ClientConfig, ExchangeError> {
    let provider = CryptoProvider {
        kx_groups: vec![
            aws_lc_rs::kx_group::X25519MLKEM768,
            aws_lc_rs::kx_group::X25519,
        ],
        ..aws_lc_rs::default_provider()
    };
    let authorities = deployment
        .authorities()
        .map_err(|_| ExchangeError::ClientUnusable)?;
    let mut roots = RootCertStore::empty();
    for authority in authorities {
        roots
            .add(authority)
            .map_err(|_| ExchangeError::ClientUnusable)?;
    }
    let mut config = ClientConfig::builder_with_provider(Arc::new(provider))
        .with_protocol_versions(&[&rustls::version::TLS13])
        .map_err(|_| ExchangeError::ClientUnusable)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    // A resumed session would let the network link a device's visits.
    config.resumption = rustls::client::Resumption::disabled();
    Ok(config)
}
