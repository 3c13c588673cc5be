//! The hub's HTTP: what is asked, by whom, and what is answered. All problems are `{ "code": … }`.

mod attachments;
mod authentication;
mod carried;
mod desks;
mod devices;
mod every_request;
mod log;
mod memory;
mod pace;
mod path;
mod refusal;
mod register;
mod replies;
mod signatures;
pub(crate) mod turns;

use crate::event::Observer;
use crate::gather::Gather;
use crate::limits::RateLimiter;
use crate::log::read;
use crate::receipts::{KeptReceipt, LoggedReceipts};
use crate::register::Current;
use crate::signing::Signing;
use crate::store::{ReceiptMaker, Store, StoreError};
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post, put};
use axum::{Router, middleware};
use repere_referral::attachment::MAX_PART_BYTES;
use repere_referral::parcel::MAX_CARRIED_BYTES;
use repere_referral::wire::paths;
use repere_referral::{MAX_SEALED_BYTES, Receipt, SigningKeys, reply};
use std::sync::Arc;
use std::time::Duration;
use tower_http::timeout::RequestBodyTimeoutLayer;

use refusal::{Refusal, refuse};

/// The largest JSON body: an enrolment with its post-quantum key is 3 KB.
const MAX_JSON_BYTES: usize = 16 * 1024;

/// The longest pause between two pieces of a body. A slow network pauses for seconds.
const BODY_PAUSE: Duration = Duration::from_secs(30);

/// The state that every request needs.
pub(crate) struct Hub {
    pub store: Arc<dyn Store>,
    /// The keys that receipts and timestamps are signed with.
    pub keys: Signing,
    /// The uploads that wait for the next commit.
    pub gather: Gather,
    /// The register that is served.
    pub register: Current,
    pub limiter: RateLimiter,
    pub observer: Observer,
    /// The names and addresses that requests are signed for.
    pub names: Vec<String>,
    /// The keys of the desks.
    pub desks: signatures::Desks,
    /// What each asker has under way at once.
    pub turns: turns::Turns,
    /// For how long a body may come slower than at the least rate.
    pub body_grace: Duration,
}

impl Hub {
    /// The keys that receipts are signed with now: those that the register names.
    pub(crate) async fn receipt_keys(&self) -> Result<Arc<SigningKeys>, StoreError> {
        let register = self.register.newest(&*self.store).await?;
        let register = register.as_ref().map(|served| served.register());
        Ok(self.keys.receipts(register))
    }

    /// Makes the receipts of a commit.
    pub(crate) async fn receipt_maker(&self) -> Result<Arc<dyn ReceiptMaker>, StoreError> {
        let served = self.register.newest(&*self.store).await?;
        let register = served.as_ref().map(|served| served.register());
        let keys = self.keys.receipts(register);
        Ok(Arc::new(LoggedReceipts::new(keys, served.as_deref())?))
    }

    /// Begins the log, and puts into it the editions of the register that are not in it yet.
    pub(crate) async fn log_editions(&self) -> Result<(), StoreError> {
        let maker = self.receipt_maker().await?;
        self.store.append(Vec::new(), maker).await.map(drop)
    }

    /// A receipt as it is given, of what is kept: with the proof that it is in the log, for who asks for that.
    pub(crate) async fn receipt(&self, kept: &str, with_log: bool) -> Result<Receipt, StoreError> {
        let kept = serde_json::from_str::<KeptReceipt>(kept).map_err(|_| StoreError::Damaged)?;
        let KeptReceipt { mut receipt, place } = kept;
        if let Some(place) = place.filter(|_| with_log) {
            let statement = receipt.statement();
            let proof = read::proof(&*self.store, &statement, place.index, place.size).await?;
            receipt.log = Some(proof.to_text());
        }
        Ok(receipt)
    }
}

/// All endpoints over one hub.
pub(crate) fn router(hub: Arc<Hub>) -> Router {
    let open = Router::new()
        .route(paths::HEALTH, get(devices::health))
        .route(paths::ENROLMENTS, post(devices::enrol))
        .route(paths::REGISTER, get(register::register))
        .route(paths::LOG_CHECKPOINT, get(log::checkpoint))
        .route(paths::LOG_TILES, get(log::tile))
        .layer(middleware::from_fn_with_state(
            Arc::clone(&hub),
            every_request::limit,
        ));
    let upload = Router::new()
        .route(paths::REFERRAL, put(devices::upload).delete(replies::erase))
        .layer(DefaultBodyLimit::max(MAX_SEALED_BYTES));
    let attachment = Router::new()
        .route(
            paths::ATTACHMENT,
            put(attachments::upload).get(attachments::progress),
        )
        .layer(DefaultBodyLimit::max(MAX_PART_BYTES));
    let carried = Router::new()
        .route(paths::CARRIED, post(carried::take))
        .layer(DefaultBodyLimit::max(MAX_CARRIED_BYTES));
    let reply = Router::new()
        .route(paths::REPLY, put(replies::put).get(replies::download))
        .layer(DefaultBodyLimit::max(reply::MAX_SEALED_BYTES));
    let registrar = Router::new()
        .route(paths::REGISTRAR, put(register::put_registrar))
        .layer(DefaultBodyLimit::max(register::MAX_ENVELOPE_BYTES));
    Router::new()
        .route(paths::INVITATIONS, post(desks::invite))
        .route(paths::MAILBOX_ATTACHMENTS, get(attachments::list))
        .route(paths::MAILBOX_ATTACHMENT, get(attachments::download))
        .route(paths::MAILBOX, get(desks::mailbox))
        .route(paths::MAILBOX_ITEM, get(desks::download))
        .route(paths::MAILBOX_FETCHED, post(desks::fetched))
        .route(paths::DEVICE, get(desks::device))
        .route(paths::INTRODUCTIONS, get(desks::enrolled))
        .route(paths::REPLIES, get(replies::list))
        .route(paths::REPLY_FETCHED, post(replies::fetched))
        .merge(open)
        .layer(DefaultBodyLimit::max(MAX_JSON_BYTES))
        .merge(upload)
        .merge(attachment)
        .merge(carried)
        .merge(reply)
        .merge(registrar)
        .fallback(async || refuse(Refusal::NotFound))
        .method_not_allowed_fallback(async || refuse(Refusal::BadMethod))
        .layer(middleware::from_fn_with_state(
            Arc::clone(&hub),
            signatures::check,
        ))
        .layer(middleware::from_fn(memory::bound))
        .layer(middleware::from_fn_with_state(hub.body_grace, pace::keep))
        .layer(RequestBodyTimeoutLayer::new(BODY_PAUSE))
        .layer(middleware::from_fn_with_state(
            Arc::clone(&hub),
            every_request::around,
        ))
        .with_state(hub)
}
