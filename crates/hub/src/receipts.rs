//! The receipts of this hub: each is signed, and stands in the log, under a checkpoint that is signed once for
//! everything of one commit.

use crate::log::state::{State, checkpoint_name};
use crate::register::Served;
use crate::store::{Arrived, Issued, Piece, ReceiptMaker, StoreError};
use repere_log::{Checkpoint, Entry, Kind, Origin};
use repere_referral::receipt::Held;
use repere_referral::{Receipt, SigningKeys};
use repere_register::{Content, Deployment, Introductions, Root};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A receipt as it is kept: what was signed, and where it stands in the log. The proof is made of that when it is asked
/// for, the same bytes each time. A hub of before reads the receipt in it.
#[derive(Serialize, Deserialize)]
pub(crate) struct KeptReceipt {
    #[serde(flatten)]
    pub(crate) receipt: Receipt,
    /// None for a receipt of before there was a log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<Place>,
}

/// Where something stands in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Place {
    /// Its place, from 0.
    pub(crate) index: u64,
    /// The size of the log after the commit that it came with; there is a checkpoint of that.
    pub(crate) size: u64,
}

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

    fn sign(&self, one: &Arrived) -> Receipt {
        // One that the hub signed before it could say for whom it holds this, or with keys of before.
        let before = one.receipt.as_deref();
        let before = before.and_then(|text| serde_json::from_str::<Receipt>(text).ok());
        let held = one.held.clone().or_else(|| before?.held);
        let sha256 = hex::encode(one.sha256);
        match held {
            Some(held) => Receipt::sign_held(&self.keys, one.id, &sha256, held, one.received_at),
            None => Receipt::sign(&self.keys, one.id, &sha256, one.received_at),
        }
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
            let receipt = self.sign(one);
            serde_json::to_string(&receipt).map_err(|_| StoreError::Refused)
        });
        Ok(Issued {
            receipts: receipts.collect::<Result<_, _>>()?,
            ..Issued::default()
        })
    }
}

/// Signs receipts and puts them into the log, after the editions of the register that are not in it yet.
pub(crate) struct LoggedReceipts {
    signed: SignedReceipts,
    /// Which log it is, if this commit begins it.
    origin: Origin,
    editions: Vec<Logged>,
}

/// An edition that is to stand in the log.
struct Logged {
    /// What it is the edition of.
    role: String,
    sha256: String,
    entry: Entry,
}

impl LoggedReceipts {
    /// Receipts of a hub with these keys, which serves this register.
    pub(crate) fn new(
        keys: Arc<SigningKeys>,
        served: Option<&Served>,
    ) -> Result<LoggedReceipts, StoreError> {
        let signed = SignedReceipts::new(keys);
        let origin = match served {
            Some(served) => Origin::of_register(served.register().id()),
            None => Origin::of_hub(&signed.id),
        };
        Ok(LoggedReceipts {
            signed,
            origin: origin.ok_or(StoreError::Damaged)?,
            editions: served.map(editions).unwrap_or_default(),
        })
    }
}

/// Every root of a register, and the newest of the others.
fn editions(served: &Served) -> Vec<Logged> {
    fn logged<C: Content>(role: String, sha256: String) -> Logged {
        let entry = Entry::of_edition(C::ROLE.payload_type(), &sha256);
        Logged {
            role,
            sha256,
            entry,
        }
    }
    let register = served.register();
    let roots = served.roots().iter();
    let roots =
        roots.map(|(version, root)| logged::<Root>(format!("root {version}"), root.sha256()));
    let deployment = register
        .deployment()
        .into_iter()
        .map(|held| logged::<Deployment>("deployment".to_owned(), held.sha256.clone()));
    let registrars = register
        .registrars()
        .iter()
        .map(|(id, held)| logged::<Introductions>(format!("registrar {id}"), held.sha256.clone()));
    roots.chain(deployment).chain(registrars).collect()
}

impl ReceiptMaker for LoggedReceipts {
    fn is_good(&self, receipt: &str, held: Option<&Held>) -> bool {
        self.signed.is_good(receipt, held)
    }

    fn issue(&self, log: Option<&[u8]>, arrived: &[Arrived]) -> Result<Issued, StoreError> {
        let (mut state, begins) = match log {
            Some(bytes) => (State::parse(bytes)?, false),
            None => (State::begin(self.origin.clone()), true),
        };
        let mut entries = Vec::new();
        for edition in &self.editions {
            if state.editions.get(&edition.role) != Some(&edition.sha256) {
                let (role, sha256) = (edition.role.clone(), edition.sha256.clone());
                state.editions.insert(role, sha256);
                entries.push(edition.entry);
            }
        }
        let first = state.root().size + entries.len() as u64;
        let receipts: Vec<_> = arrived.iter().map(|one| self.signed.sign(one)).collect();
        let statements = receipts.iter().map(Receipt::statement);
        entries.extend(statements.map(|text| Entry::of(Kind::Receipt, text.as_bytes())));
        if entries.is_empty() && !begins {
            return Ok(Issued::default());
        }
        let mut pieces = state.append(&entries)?;
        let root = state.root();
        let origin = state.origin.clone();
        let checkpoint = Checkpoint { origin, root }.sign(&self.signed.keys);
        pieces.push(Piece {
            name: checkpoint_name(root.size),
            bytes: checkpoint.to_text().into_bytes(),
        });
        let size = root.size;
        let kept = receipts.into_iter().zip(first..).map(|(receipt, index)| {
            let place = Some(Place { index, size });
            let kept = KeptReceipt { receipt, place };
            serde_json::to_string(&kept).map_err(|_| StoreError::Refused)
        });
        Ok(Issued {
            receipts: kept.collect::<Result<_, _>>()?,
            log: Some(state.to_bytes()),
            pieces,
        })
    }
}
