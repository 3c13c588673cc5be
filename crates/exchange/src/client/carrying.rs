//! Bringing to the hub what another device sealed.

use super::{HubClient, MAX_JSON_BYTES};
use crate::ExchangeError;
use repere_referral::wire::{CARRIED_MEDIA_TYPE, paths};
use repere_referral::{Answered, Carried};
use reqwest::header::CONTENT_TYPE;

impl HubClient {
    /// For whoever carries: hands in an item of a parcel, for the device that sealed it. Safe to repeat: the hub keeps
    /// one, whoever brings it, and gives the same receipt again.
    ///
    /// # Errors
    /// [`ExchangeError::WaybillRefused`] where the hub does not take it from a carrier;
    /// [`ExchangeError::BadReceipt`] unless what it answers verifies for exactly this item of this device; else any
    /// [`ExchangeError`].
    pub async fn hand_in(&self, bearer: &str, item: &Carried) -> Result<Answered, ExchangeError> {
        let bytes = item.to_bytes();
        let request = self
            .http
            .post(self.url(paths::CARRIED, &[]))
            .bearer_auth(bearer)
            .header(CONTENT_TYPE, CARRIED_MEDIA_TYPE)
            .timeout(self.limit_for(bytes.len()))
            .body(bytes);
        let answered: Answered = self.ask(request, MAX_JSON_BYTES).await?.json()?;
        let verified = answered.verify(&self.receipt_keys, &item.waybill, item.sealed.len());
        verified.map_err(|_| ExchangeError::BadReceipt)?;
        Ok(answered)
    }
}
