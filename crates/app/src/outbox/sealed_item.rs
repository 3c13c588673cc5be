//! What is sealed to an agency and waits in the vault until the hub has confirmed it: a referral, or
//! the request to erase one.

use crate::error::AppError;
use crate::outbox::deployment::Joined;
use crate::outbox::entries;
use crate::session::open::Session;
use chrono::{DateTime, Utc};
use repere_casebook::{DroppedFound, OutboxEntry, SendState, StoreError};
use repere_exchange::outbox::Waiting;
use repere_exchange::{ExchangeError, HubClient, Outgoing};
use repere_referral::dropped::{Dropped, Found};
use repere_referral::wire::MailboxKind;
use repere_referral::{Answered, Receipt, Waybill, sha256_hex};
use secrecy::ExposeSecret;
use serde::Serialize;
use uuid::Uuid;

/// Everything that waits, in the order in which it was sealed; what is asked about a referral after the referral.
pub(crate) fn waiting(session: &Session) -> Result<Vec<Waiting>, AppError> {
    let referrals = session.vault.waiting_referrals()?.into_iter();
    let referrals = referrals.map(|(entry, bytes)| Waiting {
        id: entry.referral,
        kind: MailboxKind::Referral,
        referral: entry.referral,
        bytes,
        attempts: entry.attempts,
        next_attempt_at: entry.next_attempt_at,
    });
    let requests = session.vault.waiting_erasures()?.into_iter();
    let requests = requests.map(|(request, bytes)| Waiting {
        id: request.id,
        kind: MailboxKind::Erasure,
        referral: request.referral,
        bytes,
        attempts: request.attempts,
        next_attempt_at: request.next_attempt_at,
    });
    Ok(referrals.chain(requests).collect())
}

/// What the hub said of one that was brought to it.
pub(crate) enum Said {
    /// It holds it.
    Holds(Receipt),
    /// It had dropped the referral before any desk was given it: nobody has to be asked.
    Dropped(DroppedFound, Dropped),
    /// It holds the request for the agency, and has dropped the referral, if it was this device's: what it had then.
    Asked(Option<DroppedFound>, Dropped, Receipt),
}

/// One on its way.
pub(crate) struct Item {
    kind: MailboxKind,
    pub id: Uuid,
    /// The referral that it is, or that it asks to erase.
    referral: Uuid,
    agency: String,
    /// The id of the key that it is sealed to; not kept of one of before.
    recipient: Option<String>,
    pub sealed: Vec<u8>,
    sealed_at: DateTime<Utc>,
    /// Its receipt may be of the first format.
    first_format: bool,
    /// The referral that it is about has a receipt.
    has_receipt: bool,
    /// Of a request to erase: the agency has worded back on the referral, and so has it.
    has_word: bool,
    /// An earlier upload may have arrived.
    pub doubtful: bool,
    /// How often what waits had been packed to be carried when this was read.
    pub packings: u64,
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
                Item::of_referral(session, entry)?
            }
            MailboxKind::Erasure => {
                let request = vault.erasure(id)?.ok_or_else(gone)?;
                if request.state != SendState::Waiting {
                    return Err(gone());
                }
                Item {
                    kind,
                    id,
                    referral: request.referral,
                    agency: entries::agency(session, request.referral)?,
                    recipient: request.sealed_for.map(|sealed| sealed.recipient),
                    sealed: vault.erasure_sealed(id)?,
                    sealed_at: request.asked_at,
                    first_format: vault.first_erasure_receipt_counts(id)?,
                    has_receipt: vault
                        .referral(request.referral)?
                        .is_some_and(|entry| entry.state == SendState::Received),
                    has_word: vault.last_reply(request.referral)? > 0,
                    doubtful: request.may_have_arrived,
                    packings: 0,
                }
            }
        })
    }

    /// A referral whose bytes are still here.
    pub fn of_referral(session: &Session, entry: OutboxEntry) -> Result<Item, AppError> {
        let (vault, id) = (&session.vault, entry.referral);
        Ok(Item {
            kind: MailboxKind::Referral,
            id,
            referral: id,
            agency: entry.agency,
            recipient: entry.sealed_for.map(|sealed| sealed.recipient),
            sealed: vault.outbox_sealed(id)?,
            sealed_at: entry.sealed_at,
            first_format: vault.first_receipt_counts(id)?,
            has_receipt: false,
            has_word: false,
            doubtful: entry.may_have_arrived,
            packings: 0,
        })
    }

    /// The id of the key that it is sealed to; of one of before, the key that the agency has now. The hub refuses what
    /// is for an agency that the deployment does not have.
    fn recipient(&self, joined: &Joined) -> String {
        let now = || Some(joined.any_agency(&self.agency).ok()?.recipient.id());
        self.recipient.clone().or_else(now).unwrap_or_default()
    }

    /// What this device says of it to whoever brings it to the hub.
    pub fn waybill(&self, joined: &Joined) -> Waybill {
        Waybill {
            id: self.id,
            kind: self.kind,
            about: self.referral,
            agency: self.agency.clone(),
            recipient: self.recipient(joined),
            device: joined.device_id.clone(),
            deployment: joined.id.clone(),
            sha256: sha256_hex(&self.sealed),
        }
    }

    /// What the hub's answer to a carrier says of it, as if this device had asked; nothing where that contradicts
    /// what the hub or the agency said before.
    pub fn said_of(&self, answer: Answered) -> Option<Said> {
        let Answered { receipt, dropped } = answer;
        let Some(dropped) = dropped else {
            return receipt.map(Said::Holds);
        };
        match self.found(&dropped) {
            Some(found @ (DroppedFound::NeverHad | DroppedFound::Unread)) => {
                Some(Said::Dropped(found, dropped))
            }
            found => receipt.map(|receipt| Said::Asked(found, dropped, receipt)),
        }
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
        joined: &Joined,
    ) -> Result<Said, ExchangeError> {
        let bearer = joined.bearer.expose_secret();
        let recipient = self.recipient(joined);
        let outgoing = Outgoing {
            id: &self.id,
            agency: &self.agency,
            recipient: &recipient,
            device: &joined.device_id,
            sealed: &self.sealed,
            first_format: self.first_format,
        };
        match self.kind {
            MailboxKind::Referral => Ok(Said::Holds(client.upload(bearer, &outgoing).await?)),
            MailboxKind::Erasure => {
                // First, so that no desk is given it any more while it is asked to erase it.
                let device = &joined.device_id;
                let dropped = client.erase(bearer, &self.referral, device).await?;
                let found = self.found(&dropped);
                if let Some(found @ (DroppedFound::NeverHad | DroppedFound::Unread)) = found {
                    return Ok(Said::Dropped(found, dropped));
                }
                // Whatever stands in the way of the request, the hub has dropped the referral: that cannot be taken back.
                self.doubtful = true;
                let receipt = client.ask_to_erase(bearer, &outgoing).await?;
                Ok(Said::Asked(found, dropped, receipt))
            }
        }
    }

    /// What the hub's word says of the referral; nothing where the referral is another device's, as this one was before
    /// it joined anew, or where the hub has forgotten what it gave a receipt for, or what the agency had of it.
    fn found(&self, dropped: &Dropped) -> Option<DroppedFound> {
        match dropped.found {
            Found::NeverHad if self.has_receipt || self.has_word => None,
            Found::Unread if self.has_word => None,
            Found::NeverHad => Some(DroppedFound::NeverHad),
            Found::Unread => Some(DroppedFound::Unread),
            Found::Fetched => Some(DroppedFound::Fetched),
            Found::NotYours => None,
        }
    }

    /// Keeps what the hub said, which verified.
    pub fn said(&self, session: &Session, said: &Said) -> Result<(), AppError> {
        let vault = &session.vault;
        if let Said::Dropped(found, dropped) | Said::Asked(Some(found), dropped, _) = said {
            vault.mark_dropped(self.id, self.referral, *found, &json(dropped)?)?;
        }
        if let Said::Holds(receipt) | Said::Asked(_, _, receipt) = said {
            let (text, at) = (
                json(receipt)?,
                receipt.received_at_by(self.sealed_at, Utc::now()),
            );
            match self.kind {
                MailboxKind::Referral => vault.mark_received(self.id, &text, at),
                MailboxKind::Erasure => vault.mark_erasure_received(self.id, &text, at),
            }?;
        }
        Ok(())
    }

    /// Notes that the hub will never take it, with the problem as JSON.
    pub fn refused(&self, session: &Session, problem: &str) -> Result<(), AppError> {
        let vault = &session.vault;
        Ok(match self.kind {
            MailboxKind::Referral => vault.mark_refused(self.id, problem),
            MailboxKind::Erasure => vault.mark_erasure_refused(self.id, problem),
        }?)
    }

    /// Counts an attempt that failed for now, with the problem as JSON, when it was, and the time of the next where
    /// it has one of its own.
    pub fn tried(
        &self,
        session: &Session,
        problem: &str,
        now: DateTime<Utc>,
        next: Option<DateTime<Utc>>,
    ) -> Result<(), AppError> {
        let vault = &session.vault;
        Ok(match self.kind {
            MailboxKind::Referral => vault.mark_attempt(self.id, problem, now, next),
            MailboxKind::Erasure => vault.mark_erasure_attempt(self.id, problem, now, next),
        }?)
    }
}

fn json(word: &impl Serialize) -> Result<String, AppError> {
    serde_json::to_string(word).map_err(|error| AppError::unexpected(error))
}
