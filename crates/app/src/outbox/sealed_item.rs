//! What is sealed to an agency and waits in the vault until the hub has confirmed it: a referral, or
//! the request to erase one.

use crate::error::AppError;
use crate::outbox::entries;
use crate::session::open::Session;
use chrono::{DateTime, Utc};
use repere_casebook::{SendState, StoreError};
use repere_exchange::outbox::Waiting;
use repere_exchange::{ExchangeError, HubClient};
use repere_referral::Receipt;
use repere_referral::wire::MailboxKind;
use uuid::Uuid;

/// Those of a kind that wait, in the order in which they were sealed.
pub(crate) fn waiting(session: &Session, kind: MailboxKind) -> Result<Vec<Waiting>, AppError> {
    let vault = &session.vault;
    Ok(match kind {
        MailboxKind::Referral => (vault.outbox()?.into_iter())
            // The vault lists the last sealed first.
            .rev()
            .filter(|entry| entry.state == SendState::Waiting)
            .map(|entry| Waiting {
                referral: entry.referral,
                attempts: entry.attempts,
                next_attempt_at: entry.next_attempt_at,
            })
            .collect(),
        MailboxKind::Erasure => (vault.erasures()?.into_iter())
            .filter(|request| request.state == SendState::Waiting)
            .map(|request| Waiting {
                referral: request.id,
                attempts: request.attempts,
                next_attempt_at: request.next_attempt_at,
            })
            .collect(),
    })
}

/// One on its way.
pub(crate) struct Item {
    kind: MailboxKind,
    pub id: Uuid,
    /// The referral that it is, or that it asks to erase.
    referral: Uuid,
    agency: String,
    sealed: Vec<u8>,
    pub attempts: u32,
    /// An earlier upload may have arrived.
    pub doubtful: bool,
}

impl Item {
    /// Reads one that waits.
    pub fn read(session: &Session, kind: MailboxKind, id: Uuid) -> Result<Item, AppError> {
        let vault = &session.vault;
        let gone = || AppError::from(StoreError::WrongState);
        Ok(match kind {
            MailboxKind::Referral => {
                let entry = vault.referral(id)?.ok_or_else(gone)?;
                if entry.state != SendState::Waiting {
                    return Err(gone());
                }
                Item {
                    kind,
                    id,
                    referral: id,
                    agency: entry.agency,
                    sealed: vault.outbox_sealed(id)?,
                    attempts: entry.attempts,
                    doubtful: entry.may_have_arrived,
                }
            }
            MailboxKind::Erasure => {
                let mut requests = vault.erasures()?.into_iter();
                let request = requests.find(|one| one.id == id && one.state == SendState::Waiting);
                let request = request.ok_or_else(gone)?;
                Item {
                    kind,
                    id,
                    referral: request.referral,
                    agency: entries::agency(session, request.referral)?,
                    sealed: vault.erasure_sealed(id)?,
                    attempts: request.attempts,
                    doubtful: request.may_have_arrived,
                }
            }
        })
    }

    /// Notes durably that its upload begins, or that it is known not to have arrived.
    pub fn set_may_have_arrived(&self, session: &Session, doubtful: bool) -> Result<(), AppError> {
        let vault = &session.vault;
        Ok(match self.kind {
            MailboxKind::Referral => vault.set_may_have_arrived(self.id, doubtful),
            MailboxKind::Erasure => vault.set_erasure_may_have_arrived(self.id, doubtful),
        }?)
    }

    /// Brings it to the hub. Safe to repeat.
    pub async fn send(
        &mut self,
        client: &HubClient,
        bearer: &str,
    ) -> Result<Receipt, ExchangeError> {
        let (id, agency, sealed) = (&self.id, &self.agency, &self.sealed);
        match self.kind {
            MailboxKind::Referral => client.upload(bearer, id, agency, sealed).await,
            MailboxKind::Erasure => {
                let receipt = client.ask_to_erase(bearer, id, agency, sealed).await?;
                // Asked, but the referral still lies at the hub: both again, later. Whatever stands in
                // the way of the second, the first has arrived and cannot be taken back.
                self.doubtful = true;
                client.erase(bearer, &self.referral).await?;
                Ok(receipt)
            }
        }
    }

    /// Keeps its receipt, which verified.
    pub fn received(&self, session: &Session, receipt: &Receipt) -> Result<(), AppError> {
        let json = serde_json::to_string(receipt).map_err(|error| AppError::unexpected(error))?;
        let (vault, at) = (&session.vault, receipt.received_at);
        Ok(match self.kind {
            MailboxKind::Referral => vault.mark_received(self.id, &json, at),
            MailboxKind::Erasure => vault.mark_erasure_received(self.id, &json, at),
        }?)
    }

    /// Notes that the hub will never take it, with the problem as JSON.
    pub fn refused(&self, session: &Session, problem: &str) -> Result<(), AppError> {
        let vault = &session.vault;
        Ok(match self.kind {
            MailboxKind::Referral => vault.mark_refused(self.id, problem),
            MailboxKind::Erasure => vault.mark_erasure_refused(self.id, problem),
        }?)
    }

    /// Counts an attempt that failed for now, with the problem as JSON and the time of the next.
    pub fn tried(
        &self,
        session: &Session,
        problem: &str,
        next: Option<DateTime<Utc>>,
    ) -> Result<(), AppError> {
        let vault = &session.vault;
        Ok(match self.kind {
            MailboxKind::Referral => vault.mark_attempt(self.id, problem, next),
            MailboxKind::Erasure => vault.mark_erasure_attempt(self.id, problem, next),
        }?)
    }
}
