//! Requests to an agency to erase a referral.

use chrono::{DateTime, Utc};
use repere_vault::{Id, Time};
use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

use crate::{Casebook, DroppedFound, SealedFor, SendState, StoreError};

/// A request to erase, and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredErasure {
    /// Its id.
    pub id: Uuid,
    /// The referral that is to be erased.
    pub referral: Uuid,
    /// The sealed bytes; none once it was withdrawn, and empty in lists: see
    /// [`Casebook::erasure_sealed`].
    pub sealed: Vec<u8>,
    /// How far it has come.
    pub state: SendState,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
    /// How often sending was tried without a receipt.
    pub attempts: u32,
    /// When it was last tried; none before the first time, and where that was not kept yet.
    pub tried_at: Option<DateTime<Utc>>,
    /// When to try next; at once where there is none.
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// What went wrong last, as JSON.
    pub problem: Option<String>,
    /// When the receipt came.
    pub received_at: Option<DateTime<Utc>>,
    /// An upload began, and nobody knows that it did not arrive.
    pub may_have_arrived: bool,
    /// For whom it was sealed. One of before this was kept has none: it is of the deployment that the device
    /// has had since.
    pub sealed_for: Option<SealedFor>,
}

const COLUMNS: &str = "id, referral, state, asked_at, attempts, next_attempt_at, problem, received_at, \
                       may_have_arrived, sealed_under, sealed_to, tried_at";

impl Casebook {
    /// Keeps a request that waits to be sent, durably. Where there is one already that was not withdrawn, that one
    /// stays and nothing is added; so it is where the hub has said that nobody was given it. A referral that waits
    /// or was refused, and may have arrived, is withdrawn with it, and its bytes are erased.
    /// [`StoreError::WrongState`] unless the referral was received or may have arrived.
    pub fn ask_to_erase(&self, erasure: &StoredErasure) -> Result<(), StoreError> {
        if erasure.state != SendState::Waiting {
            return Err(StoreError::Unacceptable);
        }
        let transaction = self.transaction()?;
        let (state, may_have_arrived, found): (SendState, bool, Option<DroppedFound>) = self
            .db()
            .prepare_cached(
                "SELECT state, may_have_arrived, found FROM outbox WHERE referral = ?1",
            )?
            .query_row([Id(erasure.referral)], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?;
        let asked: bool = self
            .db()
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM erasure WHERE referral = ?1 AND state <> 'withdrawn')",
            )?
            .query_row([Id(erasure.referral)], |row| row.get(0))?;
        if asked || found.is_some_and(|found| found != DroppedFound::Fetched) {
            return Ok(());
        }
        if state != SendState::Received && !may_have_arrived {
            return Err(StoreError::WrongState);
        }
        if matches!(
            state,
            SendState::Waiting | SendState::SealAgain | SendState::Refused
        ) {
            self.withdraw_waiting(erasure.referral)?;
        }
        self.change_one(
            "INSERT INTO erasure (id, referral, sealed, state, asked_at, attempts, next_attempt_at,
                                  sealed_under, sealed_to)
             VALUES (?1, ?2, ?3, ?4, ?5, 0, ?6, ?7, ?8)",
            params![
                Id(erasure.id),
                Id(erasure.referral),
                erasure.sealed,
                erasure.state,
                Time(erasure.asked_at),
                erasure.next_attempt_at.map(Time),
                erasure.sealed_for.as_ref().map(|sealed| &sealed.deployment),
                erasure.sealed_for.as_ref().map(|sealed| &sealed.recipient),
            ],
        )?;
        Ok(transaction.commit()?)
    }

    /// The requests that can be read, without the sealed bytes, the first asked first.
    /// What cannot: [`Casebook::damaged_rows`].
    pub fn erasures(&self) -> Result<Vec<StoredErasure>, StoreError> {
        Ok(self.erasure_rows()?.0)
    }

    pub(crate) fn erasure_rows(&self) -> Result<(Vec<StoredErasure>, Vec<String>), StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM erasure ORDER BY asked_at, id");
        self.list(&sql, read)
    }

    /// The requests that wait to be sent and can be read, the first asked first, each with the number of its sealed
    /// bytes. Only rows of what waits are read, and no bytes.
    pub fn waiting_erasures(&self) -> Result<Vec<(StoredErasure, u64)>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS}, coalesce(length(sealed), 0) FROM erasure
             WHERE state = 'waiting' ORDER BY asked_at, id"
        );
        let bytes = |row: &Row<'_>| row.get::<_, i64>(12);
        let sized = |row: &Row<'_>| Ok((read(row)?, bytes(row)?.unsigned_abs()));
        Ok(self.list(&sql, sized)?.0)
    }

    /// A request by its id, without the sealed bytes.
    pub fn erasure(&self, id: Uuid) -> Result<Option<StoredErasure>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM erasure WHERE id = ?1");
        let mut statement = self.db().prepare_cached(&sql)?;
        Ok(statement.query_row([Id(id)], read).optional()?)
    }

    /// The requests about one referral that can be read, without the sealed bytes, the first asked first.
    pub fn erasures_about(&self, referral: Uuid) -> Result<Vec<StoredErasure>, StoreError> {
        let sql =
            format!("SELECT {COLUMNS} FROM erasure WHERE referral = ?1 ORDER BY asked_at, id");
        let mut statement = self.db().prepare_cached(&sql)?;
        let found = statement.query_map([Id(referral)], read)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Notes durably that an upload of a request begins, or that it is known not to have arrived.
    pub fn set_erasure_may_have_arrived(&self, id: Uuid, doubtful: bool) -> Result<(), StoreError> {
        self.change_one(
            "UPDATE erasure SET may_have_arrived = ?2 WHERE id = ?1",
            params![Id(id), doubtful],
        )
    }

    /// The sealed bytes of a request that was not withdrawn.
    pub fn erasure_sealed(&self, id: Uuid) -> Result<Vec<u8>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT sealed FROM erasure WHERE id = ?1 AND state <> 'withdrawn'")?;
        let sealed = statement.query_row([Id(id)], |row| row.get(0)).optional()?;
        sealed.ok_or(StoreError::WrongState)
    }

    /// As [`Casebook::first_receipt_counts`], for a request.
    pub fn first_erasure_receipt_counts(&self, id: Uuid) -> Result<bool, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT first_receipt FROM erasure WHERE id = ?1")?;
        Ok(statement.query_row([Id(id)], |row| row.get(0))?)
    }

    /// Keeps the receipt of a request, as JSON, once the caller has verified it.
    pub fn mark_erasure_received(
        &self,
        id: Uuid,
        receipt: &str,
        received_at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.change_waiting(
            "UPDATE erasure SET state = 'received', receipt = ?3, received_at = ?4, problem = NULL,
                                next_attempt_at = NULL
             WHERE id = ?1 AND state = ?2",
            params![Id(id), SendState::Waiting, receipt, Time(received_at)],
        )
    }

    /// Keeps what the hub had of the referral when it dropped it, with its signed word as JSON, once the caller has
    /// verified it. Where no desk was given the referral, none has to be asked: the request `id` ends with it.
    pub fn mark_dropped(
        &self,
        id: Uuid,
        referral: Uuid,
        found: DroppedFound,
        word: &str,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.change_one(
            "UPDATE outbox SET found = ?2, dropped = ?3 WHERE referral = ?1",
            params![Id(referral), found, word],
        )?;
        if found != DroppedFound::Fetched {
            self.change_waiting(
                "UPDATE erasure SET state = ?3, sealed = NULL, problem = NULL, next_attempt_at = NULL
                 WHERE id = ?1 AND state = ?2",
                params![Id(id), SendState::Waiting, SendState::Withdrawn],
            )?;
        }
        Ok(transaction.commit()?)
    }

    /// Counts a try that failed for now, with its problem as JSON, when it was and the time of the next.
    pub fn mark_erasure_attempt(
        &self,
        id: Uuid,
        problem: &str,
        tried_at: DateTime<Utc>,
        next_attempt_at: Option<DateTime<Utc>>,
    ) -> Result<(), StoreError> {
        self.change_waiting(
            "UPDATE erasure SET attempts = attempts + 1, problem = ?3, tried_at = ?4, next_attempt_at = ?5
             WHERE id = ?1 AND state = ?2",
            params![
                Id(id),
                SendState::Waiting,
                problem,
                Time(tried_at),
                next_attempt_at.map(Time)
            ],
        )
    }

    /// Records that the hub will never take this request, with the problem as JSON.
    pub fn mark_erasure_refused(&self, id: Uuid, problem: &str) -> Result<(), StoreError> {
        self.change_waiting(
            "UPDATE erasure SET state = 'refused', attempts = attempts + 1, problem = ?3,
                                next_attempt_at = NULL
             WHERE id = ?1 AND state = ?2",
            params![Id(id), SendState::Waiting, problem],
        )
    }

    /// Takes back a request that did not leave, about a referral that was received; its bytes are erased. One that was
    /// refused may be taken back too, and asked anew. What was withdrawn stays asked back.
    pub fn withdraw_erasure(&self, referral: Uuid) -> Result<(), StoreError> {
        self.change_waiting(
            "UPDATE erasure SET state = 'withdrawn', sealed = NULL, next_attempt_at = NULL
             WHERE referral = ?1 AND (state = 'refused' OR state = ?2 AND EXISTS (
                 SELECT 1 FROM outbox WHERE outbox.referral = ?1 AND outbox.state = ?3))",
            params![Id(referral), SendState::Waiting, SendState::Received],
        )
    }

    /// Puts other sealed bytes in the place of those that wait, for whom they were sealed, and has them tried at
    /// once; only while waiting, and only where nothing has left.
    pub fn seal_erasure_again(
        &self,
        id: Uuid,
        sealed: &[u8],
        sealed_for: &SealedFor,
    ) -> Result<(), StoreError> {
        self.change_waiting(
            "UPDATE erasure SET sealed = ?3, sealed_under = ?4, sealed_to = ?5, problem = NULL
             WHERE id = ?1 AND state = ?2",
            params![
                Id(id),
                SendState::Waiting,
                sealed,
                sealed_for.deployment,
                sealed_for.recipient
            ],
        )
    }

    /// Names for whom a request was sealed of which that was not kept; of another nothing is changed.
    pub fn name_erasure_sealed_for(&self, id: Uuid, sealed: &SealedFor) -> Result<(), StoreError> {
        self.db()
            .prepare_cached(
                "UPDATE erasure SET sealed_under = ?2, sealed_to = ?3
                 WHERE id = ?1 AND sealed_under IS NULL",
            )?
            .execute(params![Id(id), sealed.deployment, sealed.recipient])?;
        Ok(())
    }

    fn change_waiting(&self, sql: &str, params: impl rusqlite::Params) -> Result<(), StoreError> {
        match self.change_one(sql, params) {
            Err(StoreError::NotFound) => Err(StoreError::WrongState),
            other => other,
        }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<StoredErasure> {
    Ok(StoredErasure {
        id: row.get::<_, Id>(0)?.0,
        referral: row.get::<_, Id>(1)?.0,
        sealed: Vec::new(),
        state: row.get(2)?,
        asked_at: row.get::<_, Time>(3)?.0,
        attempts: row.get(4)?,
        next_attempt_at: row.get::<_, Option<Time>>(5)?.map(|time| time.0),
        problem: row.get(6)?,
        received_at: row.get::<_, Option<Time>>(7)?.map(|time| time.0),
        may_have_arrived: row.get(8)?,
        sealed_for: SealedFor::read(row, 9)?,
        tried_at: row.get::<_, Option<Time>>(11)?.map(|time| time.0),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{self, erasure};

    #[test]
    fn erasure_can_be_asked_of_what_was_received_and_once() {
        let (vault, _dir) = testing::vault();
        let referral = testing::queue(&vault, testing::begin(&vault));
        let first = erasure(referral);
        assert_eq!(vault.ask_to_erase(&first), Err(StoreError::WrongState));
        let now = Utc::now();
        vault.mark_received(referral, "{}", now).expect("received");
        assert_eq!(vault.ask_to_erase(&first), Ok(()));
        assert_eq!(vault.ask_to_erase(&erasure(referral)), Ok(()));
        let asked = vault.erasures().expect("listed");
        assert_eq!(asked.len(), 1, "once, however often it is asked");
        assert_eq!(asked[0].id, first.id);
        assert_eq!(vault.erasure_sealed(first.id), Ok(vec![1, 2, 3]));

        vault.withdraw_erasure(referral).expect("taken back");
        assert_eq!(vault.erasure_sealed(first.id), Err(StoreError::WrongState));
        assert_eq!(
            vault.withdraw_erasure(referral),
            Err(StoreError::WrongState)
        );
        let second = erasure(referral);
        assert_eq!(vault.ask_to_erase(&second), Ok(()));
        vault
            .mark_erasure_attempt(second.id, "{}", now, Some(now))
            .expect("tried");
        vault
            .mark_erasure_received(second.id, "{}", now)
            .expect("received");
        assert_eq!(
            vault.withdraw_erasure(referral),
            Err(StoreError::WrongState)
        );
        let states: Vec<SendState> = (vault.erasures().expect("listed").into_iter())
            .map(|erasure| erasure.state)
            .collect();
        assert_eq!(states, [SendState::Withdrawn, SendState::Received]);
    }

    /// The answer to an upload was lost: whoever takes the referral back asks for it back.
    #[test]
    fn referral_that_may_have_arrived_is_asked_back() {
        for refused in [false, true] {
            let (vault, _dir) = testing::vault();
            let referral = testing::queue(&vault, testing::begin(&vault));
            vault.set_may_have_arrived(referral, true).expect("noted");
            if refused {
                vault.mark_refused(referral, "{}").expect("refused");
            }
            let request = erasure(referral);
            assert_eq!(vault.ask_to_erase(&request), Ok(()));
            let entry = vault.referral(referral).expect("read").expect("there");
            // What the hub refused is brought no more either.
            assert_eq!(entry.state, SendState::Withdrawn);
            let bytes = vault.outbox_sealed(referral);
            assert_eq!(bytes, Err(StoreError::WrongState), "they are erased");
            assert_eq!(
                vault.withdraw_erasure(referral),
                Err(StoreError::WrongState),
                "it stays asked back"
            );
            assert_eq!(vault.waiting_to_be_sent(&[]), Ok(1));
        }
    }

    #[test]
    fn request_ends_where_the_hub_says_that_no_desk_was_given_it() {
        for (found, goes_on) in [
            (DroppedFound::NeverHad, false),
            (DroppedFound::Unread, false),
            (DroppedFound::Fetched, true),
        ] {
            let (vault, _dir) = testing::vault();
            let referral = testing::queue(&vault, testing::begin(&vault));
            vault.set_may_have_arrived(referral, true).expect("noted");
            let request = erasure(referral);
            vault.ask_to_erase(&request).expect("asked");
            let marked = vault.mark_dropped(request.id, referral, found, "{}");
            assert_eq!(marked, Ok(()));
            let entry = vault.referral(referral).expect("read").expect("there");
            assert_eq!(entry.found, Some(found));
            assert_eq!(vault.erasure_sealed(request.id).is_ok(), goes_on);
            assert_eq!(vault.ask_to_erase(&erasure(referral)), Ok(()));
            let asked = vault.erasures().expect("listed");
            assert_eq!(asked.len(), 1, "{found:?}");
            let state = match goes_on {
                true => SendState::Waiting,
                false => SendState::Withdrawn,
            };
            assert_eq!(asked[0].state, state);
        }
    }

    #[test]
    fn erasure_that_was_refused_can_be_asked_anew() {
        let (vault, _dir) = testing::vault();
        let referral = testing::queue(&vault, testing::begin(&vault));
        vault
            .mark_received(referral, "{}", Utc::now())
            .expect("received");
        let first = erasure(referral);
        vault.ask_to_erase(&first).expect("asked");
        vault.mark_erasure_refused(first.id, "{}").expect("refused");
        vault.withdraw_erasure(referral).expect("taken back");
        assert_eq!(vault.ask_to_erase(&erasure(referral)), Ok(()));
    }
}
