//! The receipts of this hub: each signed by itself.

use crate::store::{Arrived, Issued, ReceiptMaker, StoreError};
use repere_referral::receipt::Held;
use repere_referral::{Receipt, SigningKeys};
use std::sync::Arc;

/// Signs receipts, each by itself, with the keys of receipts.
pub struct SignedReceipts {
    keys: Arc<SigningKeys>,
    id: String,
}

impl SignedReceipts {
    /// Receipts of a hub with these keys.
    #[must_use]
    pub fn new(keys: Arc<SigningKeys>) -> SignedReceipts {
        let id = keys.public().id();
        SignedReceipts { keys, id }
    }
}

impl ReceiptMaker for SignedReceipts {
    /// These keys signed it, and it says for whom the hub holds something where that is asked.
    fn is_good(&self, receipt: &str, held: Option<&Held>) -> bool {
        let Ok(receipt) = serde_json::from_str::<Receipt>(receipt) else {
            return false;
        };
        receipt.hub_key_id == self.id && (receipt.held.is_some() || held.is_none())
    }

    fn issue(&self, _log: Option<&[u8]>, arrived: &[Arrived]) -> Result<Issued, StoreError> {
        let receipts = arrived.iter().map(|one| {
            // One that the hub signed before it could say for whom it holds this, or with keys of before.
            let before = one.receipt.as_deref();
            let before = before.and_then(|text| serde_json::from_str::<Receipt>(text).ok());
            let held = one.held.clone().or_else(|| before?.held);
            let sha256 = hex::encode(one.sha256);
            let receipt = match held {
                Some(held) => {
                    Receipt::sign_held(&self.keys, one.id, &sha256, held, one.received_at)
                }
                None => Receipt::sign(&self.keys, one.id, &sha256, one.received_at),
            };
            serde_json::to_string(&receipt).map_err(|_| StoreError::Refused)
        });
        Ok(Issued {
            receipts: receipts.collect::<Result<_, _>>()?,
            ..Issued::default()
        })
    }
}
