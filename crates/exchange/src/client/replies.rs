//! The way back: an agency's word, from its desk to the device that referred; and what a device asks
//! to be erased.

use super::answer::Answer;
use super::{HubClient, MAX_JSON_BYTES, MAX_PAGES, sha256};
use crate::ExchangeError;
use repere_referral::Receipt;
use repere_referral::reply::MAX_SEALED_BYTES;
use repere_referral::wire::{
    MailboxKind, REFERRALS_PATH, REPLIES_PATH, ReplyItem, ReplyList, SEALED_MEDIA_TYPE,
};
use reqwest::StatusCode;
use reqwest::header::CONTENT_TYPE;
use uuid::Uuid;

/// What the hub says when it has nothing of that id.
const NOT_FOUND: ExchangeError = ExchangeError::Refused {
    status: StatusCode::NOT_FOUND.as_u16(),
};

impl HubClient {
    /// Sends a sealed request to erase. Safe to repeat, as [`upload`](Self::upload) is.
    ///
    /// # Errors
    /// As [`upload`](Self::upload).
    pub async fn ask_to_erase(
        &self,
        bearer: &str,
        request: &Uuid,
        agency: &str,
        sealed: &[u8],
    ) -> Result<Receipt, ExchangeError> {
        let kind = MailboxKind::Erasure;
        self.put_sealed(bearer, request, agency, kind, sealed).await
    }

    /// Has the hub drop what it still has of a referral. A hub that has nothing of it is as good.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn erase(&self, bearer: &str, referral: &Uuid) -> Result<(), ExchangeError> {
        let url = self.url(REFERRALS_PATH, &[&referral.to_string()]);
        let request = self.http.delete(url).bearer_auth(bearer);
        match Answer::to(request, MAX_JSON_BYTES).await {
            Ok(answer) => answer.nothing(),
            Err(error) if error == NOT_FOUND => Ok(()),
            Err(error) => Err(error),
        }
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
        let mut url = self.url(REPLIES_PATH, &[&reply.to_string()]);
        url.query_pairs_mut()
            .append_pair("referral", &referral.to_string());
        let request = self
            .http
            .put(url)
            .bearer_auth(bearer)
            .header(CONTENT_TYPE, SEALED_MEDIA_TYPE)
            .timeout(self.limit_for(sealed.len()))
            .body(sealed.to_vec());
        Answer::to(request, MAX_JSON_BYTES).await?.nothing()
    }

    /// What waits for this device, oldest first.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn replies(&self, bearer: &str) -> Result<Vec<ReplyItem>, ExchangeError> {
        let mut items: Vec<ReplyItem> = Vec::new();
        for _ in 0..MAX_PAGES {
            let mut url = self.url(REPLIES_PATH, &[]);
            if let Some(last) = items.last() {
                url.query_pairs_mut()
                    .append_pair("after", &last.reply.to_string());
            }
            let request = self.http.get(url).bearer_auth(bearer);
            let page: ReplyList = Answer::to(request, MAX_JSON_BYTES).await?.json()?;
            if page.items.is_empty() {
                break;
            }
            items.extend(page.items);
        }
        Ok(items)
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
        let url = self.url(REPLIES_PATH, &[&item.reply.to_string()]);
        let request = self
            .http
            .get(url)
            .bearer_auth(bearer)
            .timeout(self.limit_for(MAX_SEALED_BYTES));
        let sealed = Answer::to(request, MAX_SEALED_BYTES)
            .await?
            .bytes(SEALED_MEDIA_TYPE)?;
        if sha256(&sealed) == item.sha256 {
            Ok(sealed)
        } else {
            Err(ExchangeError::BadReceipt)
        }
    }

    /// Tells the hub that a reply is safely here; it drops it then.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn acknowledge_reply(&self, bearer: &str, reply: &Uuid) -> Result<(), ExchangeError> {
        let url = self.url(REPLIES_PATH, &[&reply.to_string(), "fetched"]);
        let request = self.http.post(url).bearer_auth(bearer);
        Answer::to(request, MAX_JSON_BYTES).await?.nothing()
    }
}
