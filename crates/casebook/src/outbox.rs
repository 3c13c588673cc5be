//! Sealed referrals that are sent or wait to be sent, and the consent or legal ground of each.

mod places;
mod sealing_again;
mod waiting;

pub use places::{NextPlace, Place};

use chrono::{DateTime, Utc};
use repere_vault::{Id, Time};
use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

use crate::{
    BasisKind, Casebook, ChosenAttachment, DraftOwner, DroppedFound, SendState, StoreError,
};

/// Why a referral was allowed, and what exactly it disclosed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentRecord {
    /// Its id.
    pub id: Uuid,
    /// The screening that it is about.
    pub screening: Uuid,
    /// The agency that may read.
    pub agency: String,
    /// The kind of basis.
    pub kind: BasisKind,
    /// The legal ground, where there is one, as a code or in the worker's words.
    pub ground: Option<String>,
    /// What was disclosed, as JSON.
    pub disclosed: String,
    /// When.
    pub recorded_at: DateTime<Utc>,
}

/// For whom something was sealed: it is sent only while both are the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedFor {
    /// The deployment: the id of its register, or what its hub is known by without one; 64 hexadecimal digits.
    pub deployment: String,
    /// SHA-256 of the agency's recipient key, hexadecimal.
    pub recipient: String,
}

impl SealedFor {
    /// From the columns `sealed_under` and `sealed_to`, which are both there or neither.
    pub(crate) fn read(row: &Row<'_>, first: usize) -> rusqlite::Result<Option<SealedFor>> {
        let deployment: Option<String> = row.get(first)?;
        let recipient: Option<String> = row.get(first + 1)?;
        Ok(deployment
            .zip(recipient)
            .map(|(deployment, recipient)| SealedFor {
                deployment,
                recipient,
            }))
    }
}

/// A sealed referral and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxEntry {
    /// The referral's id.
    pub referral: Uuid,
    /// The screening that it is about.
    pub screening: Uuid,
    /// The agency that it is sealed to.
    pub agency: String,
    /// The sealed bytes. Empty in lists: see [`Casebook::outbox_sealed`].
    pub sealed: Vec<u8>,
    /// SHA-256 of the sealed bytes, hexadecimal.
    pub sha256: String,
    /// How far it has come.
    pub state: SendState,
    /// When it was sealed.
    pub sealed_at: DateTime<Utc>,
    /// How often sending was tried without a receipt.
    pub attempts: u32,
    /// When it was last tried; none before the first time, and where that was not kept yet.
    pub tried_at: Option<DateTime<Utc>>,
    /// When to try next; at once where there is none.
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// What went wrong last, as JSON.
    pub problem: Option<String>,
    /// The hub's receipt, as JSON.
    pub receipt: Option<String>,
    /// When the receipt came.
    pub received_at: Option<DateTime<Utc>>,
    /// An upload began, and nobody knows that it did not arrive.
    pub may_have_arrived: bool,
    /// What the preview showed of which this was sealed, as the caller's digest; none for what was sealed before
    /// it was kept.
    pub preview: Option<String>,
    /// What the hub had of it when it dropped it, by its signed word; none while it was not asked, or did not answer.
    pub found: Option<DroppedFound>,
    /// For whom it was sealed. One of before this was kept has none: it is of the deployment that the device
    /// has had since.
    pub sealed_for: Option<SealedFor>,
    /// Its place among what was sealed with the same keys to the same agency. One of before there was one has none.
    pub place: Option<Place>,
}

const COLUMNS: &str = "referral, screening, agency, sha256, state, sealed_at, attempts, next_attempt_at, problem, \
                       receipt, received_at, may_have_arrived, preview, found, sealed_under, sealed_to, tried_at,
                       sealed_by, number";

impl Casebook {
    /// Puts a sealed referral into the outbox together with what allowed it, and ends the draft of the screening at
    /// `place`, in one transaction, durably. The same preview once more, under the same id, changes nothing. What
    /// had to be sealed again of the same screening to the same agency, or was refused and cannot have arrived, is
    /// taken back: this is in its place.
    ///
    /// [`StoreError::Unacceptable`] where the two are about different screenings or agencies, the entry is not
    /// `waiting`, or its place is not the next; [`StoreError::AlreadyExists`] where the id was taken by another preview.
    pub fn queue_referral(
        &self,
        consent: &ConsentRecord,
        entry: &OutboxEntry,
        place: &str,
    ) -> Result<(), StoreError> {
        self.queue_referral_with(consent, entry, place, &[])
    }

    /// The same, with attachments of the screening that go with it.
    pub fn queue_referral_with(
        &self,
        consent: &ConsentRecord,
        entry: &OutboxEntry,
        place: &str,
        attachments: &[ChosenAttachment],
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        if self.was_queued(entry.referral, entry.preview.as_deref())? {
            return Ok(());
        }
        self.replace_sealed_again(entry, None)?;
        self.insert_referral(consent, entry)?;
        self.insert_outgoing(entry.screening, entry.referral, attachments)?;
        self.keep_draft(DraftOwner::Screening(entry.screening), place, "")?;
        Ok(transaction.commit()?)
    }

    /// Whether a referral of this id was sealed of this preview before.
    ///
    /// [`StoreError::AlreadyExists`] where it was sealed of another one, or nobody knows of which.
    pub fn was_queued(&self, referral: Uuid, preview: Option<&str>) -> Result<bool, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT preview FROM outbox WHERE referral = ?1")?;
        let found = statement.query_row([Id(referral)], |row| row.get::<_, Option<String>>(0));
        match found.optional()? {
            None => Ok(false),
            Some(of) if of.is_some() && of.as_deref() == preview => Ok(true),
            Some(_) => Err(StoreError::AlreadyExists),
        }
    }

    /// The same in a transaction of the caller's.
    pub(crate) fn insert_referral(
        &self,
        consent: &ConsentRecord,
        entry: &OutboxEntry,
    ) -> Result<(), StoreError> {
        if consent.screening != entry.screening
            || consent.agency != entry.agency
            || entry.state != SendState::Waiting
        {
            return Err(StoreError::Unacceptable);
        }
        self.take_place(entry)?;
        self.insert_consent(consent)?;
        self.change_one(
            "INSERT INTO outbox (referral, screening, consent, agency, sha256, state, sealed_at, attempts,
                                 next_attempt_at, problem, receipt, received_at, may_have_arrived, preview,
                                 sealed_under, sealed_to, sealed_by, number)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
            params![
                Id(entry.referral),
                Id(entry.screening),
                Id(consent.id),
                entry.agency,
                entry.sha256,
                entry.state,
                Time(entry.sealed_at),
                entry.attempts,
                entry.next_attempt_at.map(Time),
                entry.problem,
                entry.receipt,
                entry.received_at.map(Time),
                entry.may_have_arrived,
                entry.preview,
                entry.sealed_for.as_ref().map(|sealed| &sealed.deployment),
                entry.sealed_for.as_ref().map(|sealed| &sealed.recipient),
                entry.place.as_ref().map(|place| &place.sealed_by),
                entry.place.as_ref().map(|place| place.number),
            ],
        )?;
        self.change_one(
            "INSERT INTO sealed (referral, bytes) VALUES (?1, ?2)",
            params![Id(entry.referral), entry.sealed],
        )
    }

    /// Keeps what allowed a referral, in a transaction of the caller's.
    pub(crate) fn insert_consent(&self, consent: &ConsentRecord) -> Result<(), StoreError> {
        self.change_one(
            "INSERT INTO consent (id, screening, agency, kind, ground, disclosed, recorded_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                Id(consent.id),
                Id(consent.screening),
                consent.agency,
                consent.kind,
                consent.ground,
                consent.disclosed,
                Time(consent.recorded_at),
            ],
        )
    }

    /// What is in the outbox and can be read, without the sealed bytes, the last sealed first. `sealed_at` is in whole
    /// seconds; within one, what allowed a referral has an id that grows with time.
    /// What cannot: [`Casebook::damaged_rows`].
    pub fn outbox(&self) -> Result<Vec<OutboxEntry>, StoreError> {
        Ok(self.outbox_rows()?.0)
    }

    /// A referral by its id, without the sealed bytes.
    pub fn referral(&self, id: Uuid) -> Result<Option<OutboxEntry>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM outbox WHERE referral = ?1");
        let mut statement = self.db().prepare_cached(&sql)?;
        Ok(statement.query_row([Id(id)], read).optional()?)
    }

    pub(crate) fn outbox_rows(&self) -> Result<(Vec<OutboxEntry>, Vec<String>), StoreError> {
        self.list(
            &format!("SELECT {COLUMNS} FROM outbox ORDER BY sealed_at DESC, consent DESC"),
            read,
        )
    }

    /// The sealed bytes of a referral, as they were sealed. A withdrawn one has none left:
    /// [`StoreError::WrongState`].
    pub fn outbox_sealed(&self, referral: Uuid) -> Result<Vec<u8>, StoreError> {
        let state = self.referral_state(referral)?;
        let mut statement = self
            .db()
            .prepare_cached("SELECT bytes FROM sealed WHERE referral = ?1")?;
        let bytes = statement
            .query_row([Id(referral)], |row| row.get(0))
            .optional()?;
        bytes.ok_or(if state == SendState::Withdrawn {
            StoreError::WrongState
        } else {
            StoreError::Damaged
        })
    }

    /// What allowed the referrals of a screening, in the order of recording.
    pub fn consents(&self, screening: Uuid) -> Result<Vec<ConsentRecord>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT id, screening, agency, kind, ground, disclosed, recorded_at FROM consent
             WHERE screening = ?1 ORDER BY recorded_at, id",
        )?;
        let consents = statement.query_map([Id(screening)], |row| {
            Ok(ConsentRecord {
                id: row.get::<_, Id>(0)?.0,
                screening: row.get::<_, Id>(1)?.0,
                agency: row.get(2)?,
                kind: row.get(3)?,
                ground: row.get(4)?,
                disclosed: row.get(5)?,
                recorded_at: row.get::<_, Time>(6)?.0,
            })
        })?;
        Ok(consents.collect::<Result<_, _>>()?)
    }

    /// Keeps a receipt that the caller has verified. The bytes stay: they are what the receipt is about.
    ///
    /// Possible from every state, because a receipt is a fact: one that comes while the worker withdraws
    /// must not be lost. The first receipt stays; the same again changes nothing.
    pub fn mark_received(
        &self,
        referral: Uuid,
        receipt: &str,
        received_at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        if self.referral_state(referral)? == SendState::Received {
            return Ok(());
        }
        self.change_one(
            "UPDATE outbox SET state = ?2, receipt = ?3, received_at = ?4, problem = NULL, next_attempt_at = NULL
             WHERE referral = ?1",
            params![Id(referral), SendState::Received, receipt, Time(received_at)],
        )
    }

    /// Counts a try that failed for now, with its problem as JSON, when it was and the time of the next; only while
    /// waiting.
    pub fn mark_attempt(
        &self,
        referral: Uuid,
        problem: &str,
        tried_at: DateTime<Utc>,
        next_attempt_at: Option<DateTime<Utc>>,
    ) -> Result<(), StoreError> {
        self.change_in_state(
            referral,
            "UPDATE outbox SET attempts = attempts + 1, problem = ?3, tried_at = ?4, next_attempt_at = ?5
             WHERE referral = ?1 AND state = ?2",
            params![
                Id(referral),
                SendState::Waiting,
                problem,
                Time(tried_at),
                next_attempt_at.map(Time)
            ],
        )
    }

    /// Records that the hub will never take this referral, with the problem as JSON; only while waiting.
    pub fn mark_refused(&self, referral: Uuid, problem: &str) -> Result<(), StoreError> {
        self.change_in_state(
            referral,
            "UPDATE outbox SET state = ?4, attempts = attempts + 1, problem = ?3, next_attempt_at = NULL
             WHERE referral = ?1 AND state = ?2",
            params![Id(referral), SendState::Waiting, problem, SendState::Refused],
        )
    }

    /// Lets a refused referral wait again, as if it had never been tried, and those of its attachments that were
    /// refused; only while one of them is. A hub that was put right may take what it refused. One that is asked back
    /// stays so.
    pub fn wait_again(&self, referral: Uuid) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        let attachments = self.attachments_wait_again(referral)?;
        let changed = self.change_in_state(
            referral,
            "UPDATE outbox SET state = ?3, attempts = 0, problem = NULL, next_attempt_at = NULL
             WHERE referral = ?1 AND state = ?2 AND found IS NULL AND NOT EXISTS (
                 SELECT 1 FROM erasure WHERE erasure.referral = ?1 AND erasure.state <> 'withdrawn')",
            params![Id(referral), SendState::Refused, SendState::Waiting],
        );
        match changed {
            Err(StoreError::WrongState) if attachments > 0 => {}
            changed => changed?,
        }
        Ok(transaction.commit()?)
    }

    /// Withdraws a referral that was not sent; its bytes are erased. Only while waiting, while it has to be sealed
    /// again, or where it was refused. One that may have arrived is asked back: [`Casebook::ask_to_erase`].
    pub fn withdraw(&self, referral: Uuid) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.withdraw_waiting(referral)?;
        Ok(transaction.commit()?)
    }

    /// The same in a transaction of the caller's.
    pub(crate) fn withdraw_waiting(&self, referral: Uuid) -> Result<(), StoreError> {
        self.change_in_state(
            referral,
            "UPDATE outbox SET state = ?4, next_attempt_at = NULL
             WHERE referral = ?1 AND state IN (?2, ?3, ?5)",
            params![
                Id(referral),
                SendState::Waiting,
                SendState::SealAgain,
                SendState::Withdrawn,
                SendState::Refused
            ],
        )?;
        self.change_one(
            "DELETE FROM sealed WHERE referral = ?1",
            params![Id(referral)],
        )
    }

    /// Notes durably that an upload of a referral begins, or that it is known not to have arrived.
    pub fn set_may_have_arrived(&self, referral: Uuid, doubtful: bool) -> Result<(), StoreError> {
        self.change_one(
            "UPDATE outbox SET may_have_arrived = ?2 WHERE referral = ?1",
            params![Id(referral), doubtful],
        )
    }

    /// Notes durably, at once, that all of these may arrive from now on: referrals, and requests to erase one.
    pub fn may_all_have_arrived(
        &self,
        referrals: &[Uuid],
        erasures: &[Uuid],
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        for referral in referrals {
            self.set_may_have_arrived(*referral, true)?;
        }
        for request in erasures {
            self.set_erasure_may_have_arrived(*request, true)?;
        }
        Ok(transaction.commit()?)
    }

    /// Whether a receipt that names neither agency nor device counts for a referral: its upload began before receipts
    /// named them.
    pub fn first_receipt_counts(&self, referral: Uuid) -> Result<bool, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT first_receipt FROM outbox WHERE referral = ?1")?;
        Ok(statement.query_row([Id(referral)], |row| row.get(0))?)
    }

    fn change_in_state(
        &self,
        referral: Uuid,
        sql: &str,
        params: impl rusqlite::Params,
    ) -> Result<(), StoreError> {
        match self.change_one(sql, params) {
            Err(StoreError::NotFound) => {
                self.referral_state(referral)?;
                Err(StoreError::WrongState)
            }
            other => other,
        }
    }

    fn referral_state(&self, referral: Uuid) -> Result<SendState, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT state FROM outbox WHERE referral = ?1")?;
        Ok(statement.query_row([Id(referral)], |row| row.get(0))?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<OutboxEntry> {
    Ok(OutboxEntry {
        referral: row.get::<_, Id>(0)?.0,
        screening: row.get::<_, Id>(1)?.0,
        agency: row.get(2)?,
        sealed: Vec::new(),
        sha256: row.get(3)?,
        state: row.get(4)?,
        sealed_at: row.get::<_, Time>(5)?.0,
        attempts: row.get(6)?,
        next_attempt_at: row.get::<_, Option<Time>>(7)?.map(|time| time.0),
        problem: row.get(8)?,
        receipt: row.get(9)?,
        received_at: row.get::<_, Option<Time>>(10)?.map(|time| time.0),
        may_have_arrived: row.get(11)?,
        preview: row.get(12)?,
        found: row.get(13)?,
        sealed_for: SealedFor::read(row, 14)?,
        tried_at: row.get::<_, Option<Time>>(16)?.map(|time| time.0),
        place: Place::read(row, 17)?,
    })
}
