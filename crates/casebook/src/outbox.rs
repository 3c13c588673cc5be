//! Sealed referrals that are sent or wait to be sent, and the consent or legal ground of each.

use chrono::{DateTime, Utc};
use repere_vault::{Id, Time};
use rusqlite::{OptionalExtension, Row, params};
use std::collections::BTreeSet;
use uuid::Uuid;

use crate::{
    BasisKind, Casebook, ChosenAttachment, DamagedRow, DraftOwner, DroppedFound, SendState,
    StoreError, Table,
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

/// The place of a referral among those that one pair of the device's keys has sealed to one agency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The id of the keys that signed it.
    pub sealed_by: String,
    /// From 1.
    pub number: u32,
}

impl Place {
    /// From the columns `sealed_by` and `number`.
    fn read(row: &Row<'_>, first: usize) -> rusqlite::Result<Option<Place>> {
        let sealed_by: Option<String> = row.get(first)?;
        let number: Option<u32> = row.get(first + 1)?;
        let both = sealed_by.zip(number);
        Ok(both.map(|(sealed_by, number)| Place { sealed_by, number }))
    }
}

/// What is to be said of the place of a referral that is sealed next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextPlace {
    /// Its number, from 1.
    pub number: u32,
    /// SHA-256 of the sealed bytes of the one with the number before, hexadecimal; the first has none.
    pub previous: Option<String>,
    /// The numbers of what was taken back or asked to be erased, with what the next one takes the place of, rising;
    /// no more than were asked for, and then the latest.
    pub taken_back: Vec<u32>,
}

/// What of the outbox no agency has to wait for: it was taken back, the hub dropped it unread, or the agency was asked
/// to erase it.
const TAKEN_BACK: &str = "(state = 'withdrawn' OR coalesce(found, 'fetched') <> 'fetched' OR EXISTS (
     SELECT 1 FROM erasure WHERE erasure.referral = outbox.referral AND erasure.state <> 'withdrawn'))";

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

    /// What is to be said of the place of what is sealed next with the keys of the id `sealed_by` to an agency, of a
    /// screening or of a `visit`. It is taken when it is queued.
    ///
    /// In: the most numbers of `taken_back`.
    pub fn next_place(
        &self,
        sealed_by: &str,
        agency: &str,
        (screening, visit): (Uuid, Option<Uuid>),
        most: usize,
    ) -> Result<NextPlace, StoreError> {
        let last = self.last_place(sealed_by, agency)?;
        let number = match &last {
            Some((number, _)) => number.checked_add(1).ok_or(StoreError::Unacceptable)?,
            None => 1,
        };
        let mut statement = self.db().prepare_cached(&format!(
            "SELECT number FROM outbox
             WHERE sealed_by = ?1 AND agency = ?2 AND number IS NOT NULL AND {TAKEN_BACK}
             UNION SELECT number FROM taken_back WHERE sealed_by = ?1 AND agency = ?2"
        ))?;
        let numbers = statement.query_map([sealed_by, agency], |row| row.get(0))?;
        let mut taken_back: BTreeSet<u32> = numbers.collect::<Result<_, _>>()?;
        for replaced in self.sealed_again_by(agency, screening, visit, false)? {
            let place = self.referral(replaced)?.and_then(|entry| entry.place);
            let place = place.filter(|place| place.sealed_by == sealed_by);
            taken_back.extend(place.map(|place| place.number));
        }
        let passed_over = taken_back.len().saturating_sub(most);
        Ok(NextPlace {
            number,
            previous: last.map(|(_, sha256)| sha256),
            taken_back: taken_back.into_iter().skip(passed_over).collect(),
        })
    }

    /// The number that was given last, and the SHA-256 of what has it.
    fn last_place(
        &self,
        sealed_by: &str,
        agency: &str,
    ) -> Result<Option<(u32, String)>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT number, sha256 FROM sequence WHERE sealed_by = ?1 AND agency = ?2",
        )?;
        let last = statement.query_row([sealed_by, agency], |row| Ok((row.get(0)?, row.get(1)?)));
        Ok(last.optional()?)
    }

    /// Takes the place of an entry, which has to be the next, in a transaction of the caller's.
    fn take_place(&self, entry: &OutboxEntry) -> Result<(), StoreError> {
        let Some(Place { sealed_by, number }) = &entry.place else {
            return Ok(());
        };
        let last = self.last_place(sealed_by, &entry.agency)?;
        let next = last.map_or(Some(1), |(last, _)| last.checked_add(1));
        if next != Some(*number) {
            return Err(StoreError::Unacceptable);
        }
        self.change_one(
            "INSERT INTO sequence (sealed_by, agency, number, sha256) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (sealed_by, agency) DO UPDATE SET number = ?3, sha256 = ?4",
            params![sealed_by, entry.agency, number, entry.sha256],
        )
    }

    /// Keeps the numbers of what was taken back of a screening that is deleted, in a transaction of the caller's.
    pub(crate) fn keep_taken_back(&self, screening: Uuid) -> Result<(), StoreError> {
        let sql = format!(
            "INSERT OR IGNORE INTO taken_back (sealed_by, agency, number)
             SELECT sealed_by, agency, number FROM outbox
             WHERE screening = ?1 AND number IS NOT NULL AND {TAKEN_BACK}"
        );
        self.db().prepare_cached(&sql)?.execute([Id(screening)])?;
        Ok(())
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

    /// What is in the outbox and can be read, without the sealed bytes, the last sealed first.
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

    /// The referrals that wait to be sent and can be read, in the order in which they were sealed, each with the
    /// number of its sealed bytes. Only rows of what waits are read, and no bytes.
    pub fn waiting_referrals(&self) -> Result<Vec<(OutboxEntry, u64)>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS}, coalesce((SELECT length(bytes) FROM sealed
                                         WHERE sealed.referral = outbox.referral), 0) AS sealed_bytes
             FROM outbox WHERE state = 'waiting' ORDER BY sealed_at, referral"
        );
        let bytes = |row: &Row<'_>| row.get::<_, i64>("sealed_bytes");
        let sized = |row: &Row<'_>| Ok((read(row)?, bytes(row)?.unsigned_abs()));
        Ok(self.list(&sql, sized)?.0)
    }

    /// Whether anything was sent on which its agency may still have a word: what was received, or may have been,
    /// and is not erased.
    pub fn awaits_a_word(&self) -> Result<bool, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'received' AND referral NOT IN
                                (SELECT referral FROM reply WHERE state = 'erased'))
                 OR EXISTS (SELECT 1 FROM erasure WHERE state <> 'withdrawn' AND referral NOT IN
                                (SELECT referral FROM reply WHERE state = 'erased'))",
        )?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// How many wait to be sent: referrals, and requests to erase one. Those among the `damaged` do not count:
    /// what cannot be read cannot be sent.
    pub fn waiting_to_be_sent(&self, damaged: &[DamagedRow]) -> Result<u32, StoreError> {
        let mut waiting = 0;
        for (table, name, key) in [
            (Table::Outbox, "outbox", "referral"),
            (Table::Erasure, "erasure", "id"),
        ] {
            let sql = format!("SELECT count(*) FROM {name} WHERE state = ?1");
            let mut count = self.db().prepare_cached(&sql)?;
            waiting += count.query_row([SendState::Waiting], |row| row.get::<_, u32>(0))?;
            let sql = format!("SELECT count(*) FROM {name} WHERE state = ?1 AND {key} = ?2");
            let mut count = self.db().prepare_cached(&sql)?;
            for row in damaged.iter().filter(|row| row.table == table) {
                let unreadable = params![SendState::Waiting, row.id];
                waiting -= count.query_row(unreadable, |row| row.get::<_, u32>(0))?;
            }
        }
        Ok(waiting)
    }

    pub(crate) fn outbox_rows(&self) -> Result<(Vec<OutboxEntry>, Vec<String>), StoreError> {
        self.list(
            &format!("SELECT {COLUMNS} FROM outbox ORDER BY sealed_at DESC, referral DESC"),
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

    /// Records that a referral is not sent as it was sealed, with the reason as JSON; only while waiting. Its
    /// bytes stay: they are what it would be known by if it had arrived before.
    pub fn mark_seal_again(&self, referral: Uuid, problem: &str) -> Result<(), StoreError> {
        self.change_in_state(
            referral,
            "UPDATE outbox SET state = ?4, problem = ?3, next_attempt_at = NULL
             WHERE referral = ?1 AND state = ?2",
            params![
                Id(referral),
                SendState::Waiting,
                problem,
                SendState::SealAgain
            ],
        )
    }

    /// How many referrals have to be sealed again.
    pub fn to_be_sealed_again(&self) -> Result<u32, StoreError> {
        let sql = "SELECT count(*) FROM outbox WHERE state = ?1";
        let mut count = self.db().prepare_cached(sql)?;
        Ok(count.query_row([SendState::SealAgain], |row| row.get(0))?)
    }

    /// What has to be sealed again and may have arrived as it was, of the same screening or visit to the same
    /// agency: that is asked back before another one is queued in its place.
    pub fn doubtful_before(
        &self,
        entry: &OutboxEntry,
        visit: Option<Uuid>,
    ) -> Result<Vec<Uuid>, StoreError> {
        self.sealed_again_by(&entry.agency, entry.screening, visit, true)
    }

    /// Takes back what had to be sealed again and is now, as a referral of the same screening or visit to the
    /// same agency, and what was refused of it and cannot have arrived; in a transaction of the caller's.
    pub(crate) fn replace_sealed_again(
        &self,
        entry: &OutboxEntry,
        visit: Option<Uuid>,
    ) -> Result<(), StoreError> {
        for referral in self.sealed_again_by(&entry.agency, entry.screening, visit, false)? {
            self.withdraw_waiting(referral)?;
        }
        Ok(())
    }

    /// What a referral of a screening or visit to an agency takes the place of. Of what was refused, no more than
    /// what cannot have arrived: a hub could refuse what it has.
    fn sealed_again_by(
        &self,
        agency: &str,
        screening: Uuid,
        visit: Option<Uuid>,
        doubtful_only: bool,
    ) -> Result<Vec<Uuid>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT referral FROM outbox
             WHERE (state = ?1 AND may_have_arrived >= ?5
                    OR state = ?6 AND NOT may_have_arrived AND NOT ?5)
                 AND agency = ?2 AND CASE WHEN ?4 IS NULL
                 THEN screening = ?3 AND referral NOT IN (SELECT referral FROM visit_referral)
                 ELSE referral IN (SELECT referral FROM visit_referral WHERE visit = ?4) END",
        )?;
        let found = statement.query_map(
            params![
                SendState::SealAgain,
                agency,
                Id(screening),
                visit.map(Id),
                doubtful_only,
                SendState::Refused
            ],
            |row| Ok(row.get::<_, Id>(0)?.0),
        )?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Names for whom a referral was sealed of which that was not kept; of another nothing is changed.
    pub fn name_sealed_for(&self, referral: Uuid, sealed: &SealedFor) -> Result<(), StoreError> {
        self.db()
            .prepare_cached(
                "UPDATE outbox SET sealed_under = ?2, sealed_to = ?3
                 WHERE referral = ?1 AND sealed_under IS NULL",
            )?
            .execute(params![Id(referral), sealed.deployment, sealed.recipient])?;
        Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn state(vault: &Casebook, referral: Uuid) -> SendState {
        let entry = vault.referral(referral).expect("read").expect("there");
        entry.state
    }

    #[test]
    fn referral_that_has_to_be_sealed_again_waits_for_the_worker() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let [old, other] = [(); 2].map(|()| testing::queue(&vault, screening));
        vault.mark_seal_again(old, "{}").expect("marked");
        assert_eq!(vault.to_be_sealed_again(), Ok(1));
        assert_eq!(vault.waiting_to_be_sent(&[]), Ok(1));
        assert_eq!(vault.wait_again(old), Err(StoreError::WrongState));
        assert_eq!(
            vault.mark_attempt(old, "{}", Utc::now(), None),
            Err(StoreError::WrongState)
        );
        // What is sealed in its place takes it back, and nothing else.
        let new = testing::queue(&vault, screening);
        let states = [old, other, new].map(|one| state(&vault, one));
        let waiting = SendState::Waiting;
        assert_eq!(states, [SendState::Withdrawn, waiting, waiting]);
        assert_eq!(vault.outbox_sealed(old), Err(StoreError::WrongState));
    }

    #[test]
    fn referral_to_another_agency_takes_the_place_of_none() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let old = testing::queue(&vault, screening);
        vault.mark_seal_again(old, "{}").expect("marked");
        let consent = ConsentRecord {
            agency: "crip".to_owned(),
            ..testing::consent(screening)
        };
        let entry = OutboxEntry {
            agency: "crip".to_owned(),
            ..testing::entry(screening)
        };
        let queued = vault.queue_referral(&consent, &entry, "referral");
        queued.expect("queued");
        assert_eq!(state(&vault, old), SendState::SealAgain);
        vault.withdraw(old).expect("taken back");
        assert_eq!(state(&vault, old), SendState::Withdrawn);
    }

    #[test]
    fn refused_referral_is_taken_back_or_replaced_where_it_cannot_have_arrived() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let [refused, doubtful, taken_back] = [(); 3].map(|()| next(&vault, screening).0);
        vault.set_may_have_arrived(doubtful, true).expect("noted");
        for one in [refused, doubtful, taken_back] {
            vault.mark_refused(one, "{}").expect("refused");
        }
        vault.withdraw(taken_back).expect("taken back");
        assert_eq!(vault.outbox_sealed(taken_back), Err(StoreError::WrongState));
        // Referred anew, to the same agency.
        let (_, place) = next(&vault, screening);
        assert_eq!((place.number, &*place.taken_back), (4, &[1, 3][..]));
        let states = [refused, doubtful].map(|one| state(&vault, one));
        assert_eq!(states, [SendState::Withdrawn, SendState::Refused]);
        // Of another screening it takes no place.
        let other = testing::begin(&vault);
        let (of_other, _) = next(&vault, other);
        vault.mark_refused(of_other, "{}").expect("refused");
        next(&vault, screening);
        assert_eq!(state(&vault, of_other), SendState::Refused);
    }

    /// Queues a referral in the next place of the keys, and gives its id and what was to be said of the place.
    fn next(vault: &Casebook, screening: Uuid) -> (Uuid, NextPlace) {
        let keys = "ab".repeat(16);
        let place = vault.next_place(&keys, "ccem", (screening, None), 3);
        let place = place.expect("a place");
        let entry = OutboxEntry {
            sha256: format!("{:064}", place.number),
            place: Some(Place {
                sealed_by: keys,
                number: place.number,
            }),
            ..testing::entry(screening)
        };
        let queued = vault.queue_referral(&testing::consent(screening), &entry, "referral");
        queued.expect("queued");
        let kept = vault.referral(entry.referral).expect("read");
        assert_eq!(kept.expect("there").place, entry.place);
        (entry.referral, place)
    }

    #[test]
    fn place_is_the_next_and_names_what_came_before_and_what_was_taken_back() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let said = |number: u32, taken_back: &[u32]| NextPlace {
            number,
            previous: (number > 1).then(|| format!("{:064}", number - 1)),
            taken_back: taken_back.to_vec(),
        };
        let (one, place) = next(&vault, screening);
        assert_eq!(place, said(1, &[]));
        let (two, place) = next(&vault, screening);
        assert_eq!(place, said(2, &[]));
        // Taken back before it left.
        vault.withdraw(one).expect("taken back");
        let (three, place) = next(&vault, screening);
        assert_eq!(place, said(3, &[1]));
        // Sealed again in another's place: that one says so itself.
        vault.mark_seal_again(two, "{}").expect("marked");
        let (_, place) = next(&vault, screening);
        assert_eq!(place, said(4, &[1, 2]));
        assert_eq!(state(&vault, two), SendState::Withdrawn);
        // Asked to be erased; unless that was taken back.
        vault
            .mark_received(three, "{}", Utc::now())
            .expect("received");
        vault.ask_to_erase(&testing::erasure(three)).expect("asked");
        let (five, place) = next(&vault, screening);
        assert_eq!(place, said(5, &[1, 2, 3]));
        vault.withdraw_erasure(three).expect("taken back");
        vault.withdraw(five).expect("taken back");
        let (_, place) = next(&vault, screening);
        assert_eq!(place, said(6, &[1, 2, 5]));
        // No more than was asked for, and then the latest.
        vault.ask_to_erase(&testing::erasure(three)).expect("asked");
        let (_, place) = next(&vault, screening);
        assert_eq!(place, said(7, &[2, 3, 5]));
    }

    #[test]
    fn place_is_taken_once_and_only_with_what_has_it() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        next(&vault, screening);
        let before = vault.outbox().expect("read");
        for number in [0, 1, 3, u32::MAX] {
            let entry = OutboxEntry {
                place: Some(Place {
                    sealed_by: "ab".repeat(16),
                    number,
                }),
                ..testing::entry(screening)
            };
            let refused = vault.queue_referral(&testing::consent(screening), &entry, "referral");
            assert_eq!(refused, Err(StoreError::Unacceptable), "{number}");
        }
        assert_eq!(vault.outbox().expect("read"), before);
        let (_, place) = next(&vault, screening);
        assert_eq!(place.number, 2);
        // Other keys, and another agency, begin at 1.
        for (keys, agency) in [("cd".repeat(16), "ccem"), ("ab".repeat(16), "crip")] {
            let place = vault.next_place(&keys, agency, (screening, None), 3);
            assert_eq!(place.expect("a place").number, 1);
        }
    }

    #[test]
    fn number_that_was_taken_back_is_known_after_its_screening_was_deleted() {
        let (vault, _dir) = testing::vault();
        let (gone, stays) = (testing::begin(&vault), testing::begin(&vault));
        let (taken_back, _) = next(&vault, gone);
        vault.withdraw(taken_back).expect("taken back");
        let (received, _) = next(&vault, gone);
        let now = Utc::now();
        vault.mark_received(received, "{}", now).expect("received");
        vault.schedule_deletion(gone, now).expect("a date");
        vault.delete_screening(gone, now).expect("deleted");
        let (_, place) = next(&vault, stays);
        assert_eq!((place.number, place.taken_back), (3, vec![1]));
    }

    #[test]
    fn for_whom_a_referral_was_sealed_is_named_once() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let entry = OutboxEntry {
            sealed_for: None,
            ..testing::entry(screening)
        };
        vault
            .queue_referral(&testing::consent(screening), &entry, "referral")
            .expect("queued");
        let named = testing::sealed_for();
        let later = SealedFor {
            deployment: "0".repeat(64),
            ..named.clone()
        };
        for sealed in [&named, &later] {
            vault
                .name_sealed_for(entry.referral, sealed)
                .expect("named");
        }
        let kept = vault
            .referral(entry.referral)
            .expect("read")
            .expect("there");
        assert_eq!(kept.sealed_for, Some(named));
    }
}
