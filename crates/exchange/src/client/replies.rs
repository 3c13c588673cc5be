//! The way back: an agency's word, from its desk to the device that referred; and what a device asks
//! to be erased.

use super::{HubClient, MAX_JSON_BYTES, Outgoing};
use crate::ExchangeError;
use repere_referral::Receipt;
use repere_referral::dropped::Dropped;
use repere_referral::reply::MAX_SEALED_BYTES;
use repere_referral::wire::{MailboxKind, ReplyItem, ReplyList, paths};
use reqwest::Method;
use uuid::Uuid;

impl HubClient {
    /// Sends a sealed request to erase. Safe to repeat, as [`upload`](Self::upload) is.
    ///
    /// # Errors
    /// As [`upload`](Self::upload).
    pub async fn ask_to_erase(
        &self,
        bearer: &str,
        request: &Outgoing<'_>,
    ) -> Result<Receipt, ExchangeError> {
        self.put_sealed(bearer, request, MailboxKind::Erasure).await
    }

    /// Has the hub drop what it still has of a referral of this device, and gives its signed word on what it had.
    /// Safe to repeat: it says the same again.
    ///
    /// # Errors
    /// [`ExchangeError::BadReceipt`] unless that word verifies; else any [`ExchangeError`].
    pub async fn erase(
        &self,
        bearer: &str,
        referral: &Uuid,
        device: &str,
    ) -> Result<Dropped, ExchangeError> {
        let id = referral.to_string();
        let request = self.request(Method::DELETE, bearer, paths::REFERRAL, &[&id]);
        let dropped: Dropped = self.ask(request, MAX_JSON_BYTES).await?.json()?;
        self.believed(|keys| dropped.verify(keys, *referral, device))?;
        Ok(dropped)
    }

    /// For a desk: sends a sealed reply to the device that sent the referral. Safe to repeat.
    ///
    /// # Errors
    /// [`ExchangeError`]; [`ExchangeError::Refused`] with 404 when the referral never came to this
    /// agency.
    pub async fn reply(
        &self,
        bearer: &str,
        reply: &Uuid,
        referral: &Uuid,
        sealed: &[u8],
    ) -> Result<(), ExchangeError> {
        let mut url = self.url(paths::REPLY, &[&reply.to_string()]);
        url.query_pairs_mut()
            .append_pair("referral", &referral.to_string());
        let request = self.put(url, bearer, sealed);
        self.ask(request, MAX_JSON_BYTES).await?.nothing()
    }

    /// The replies that wait for this device, oldest first.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn replies(&self, bearer: &str) -> Result<Vec<ReplyItem>, ExchangeError> {
        let url = self.url(paths::REPLIES, &[]);
        let items = |page: ReplyList| page.items;
        self.pages(bearer, url, None, items, |item| item.reply.to_string())
            .await
    }

    /// The sealed bytes of a reply, checked against the hash in its line.
    ///
    /// # Errors
    /// [`ExchangeError::BadReceipt`] when other bytes came; else any [`ExchangeError`].
    pub async fn download_reply(
        &self,
        bearer: &str,
        item: &ReplyItem,
    ) -> Result<Vec<u8>, ExchangeError> {
        let id = item.reply.to_string();
        let request = self
            .request(Method::GET, bearer, paths::REPLY, &[&id])
            .timeout(self.limit_for(MAX_SEALED_BYTES));
        self.sealed_of(request, MAX_SEALED_BYTES, &item.sha256)
            .await
    }

    /// Tells the hub that a reply is safely here; it drops it then.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn acknowledge_reply(&self, bearer: &str, reply: &Uuid) -> Result<(), ExchangeError> {
        let id = reply.to_string();
        let request = self.request(Method::POST, bearer, paths::REPLY_FETCHED, &[&id]);
        self.ask(request, MAX_JSON_BYTES).await?.nothing()
    }
}
