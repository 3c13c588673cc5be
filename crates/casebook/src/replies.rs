//! Replies of agencies about referrals: kept once verified, never rewritten.

use chrono::{DateTime, Utc};
use repere_vault::{Id, Time};
use rusqlite::{OptionalExtension, Row, params};
use std::fmt;
use uuid::Uuid;

use crate::{Casebook, ReplyState, StoreError};

/// One word back, as it was verified.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredReply {
    /// Its id at the hub.
    pub id: Uuid,
    /// The referral that it is about.
    pub referral: Uuid,
    /// Counts up with every reply to that referral.
    pub number: u32,
    /// What became of the referral.
    pub state: ReplyState,
    /// The desk's words.
    pub message: Option<String>,
    /// Why it cannot be opened, as the desk's code.
    pub why: Option<String>,
    /// The language of the message, BCP 47.
    pub locale: String,
    /// When the desk wrote it, by its clock.
    pub created_at: DateTime<Utc>,
    /// When it came here.
    pub received_at: DateTime<Utc>,
    /// The worker has seen it.
    pub read: bool,
}

impl fmt::Debug for StoredReply {
    /// The id alone: the message may tell about a person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StoredReply({})", self.id)
    }
}

/// A reply that did not verify.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyProblem {
    /// Its id at the hub.
    pub id: Uuid,
    /// The referral that it is about, as the hub says.
    pub referral: Uuid,
    /// Why, as JSON.
    pub problem: String,
    /// When it was noted.
    pub noted_at: DateTime<Utc>,
}

impl Casebook {
    /// Keeps a reply that the caller has verified, durably. The same again changes nothing;
    /// [`StoreError::Unacceptable`] for another one that is not newer than the last.
    pub fn keep_reply(&self, reply: &StoredReply) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        if self.knows_reply(reply.id)? {
            return Ok(());
        }
        if reply.number <= self.last_reply(reply.referral)? {
            return Err(StoreError::Unacceptable);
        }
        self.change_one(
            "INSERT INTO reply (id, referral, number, state, message, locale, created_at, received_at, why)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                Id(reply.id),
                Id(reply.referral),
                reply.number,
                reply.state,
                reply.message,
                reply.locale,
                Time(reply.created_at),
                Time(reply.received_at),
                reply.why,
            ],
        )?;
        if reply.read {
            self.mark_read(reply.id, reply.received_at)?;
        }
        Ok(transaction.commit()?)
    }

    /// Notes a reply that did not verify, once.
    pub fn note_reply_problem(&self, problem: &ReplyProblem) -> Result<(), StoreError> {
        self.db()
            .prepare_cached(
                "INSERT INTO reply_problem (id, referral, problem, noted_at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (id) DO NOTHING",
            )?
            .execute(params![
                Id(problem.id),
                Id(problem.referral),
                problem.problem,
                Time(problem.noted_at),
            ])?;
        Ok(())
    }

    /// Whether a reply of this id was kept, or noted as a problem.
    pub fn knows_reply(&self, id: Uuid) -> Result<bool, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM reply WHERE id = ?1)
                 OR EXISTS (SELECT 1 FROM reply_problem WHERE id = ?1)",
        )?;
        Ok(statement.query_row([Id(id)], |row| row.get(0))?)
    }

    /// The number of the last reply to a referral; 0 where there is none.
    pub fn last_reply(&self, referral: Uuid) -> Result<u32, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT coalesce(max(number), 0) FROM reply WHERE referral = ?1")?;
        Ok(statement.query_row([Id(referral)], |row| row.get(0))?)
    }

    /// The replies that can be read, of each referral the first first. What cannot:
    /// [`Casebook::damaged_rows`].
    pub fn replies(&self) -> Result<Vec<StoredReply>, StoreError> {
        Ok(self.reply_rows()?.0)
    }

    /// The replies to one referral that can be read, the first first.
    pub fn replies_to(&self, referral: Uuid) -> Result<Vec<StoredReply>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT id, referral, number, state, message, locale, created_at, received_at,
                    EXISTS (SELECT 1 FROM reply_read WHERE reply_read.reply = reply.id), why
             FROM reply WHERE referral = ?1 ORDER BY number",
        )?;
        let found = statement.query_map([Id(referral)], read)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    pub(crate) fn reply_rows(&self) -> Result<(Vec<StoredReply>, Vec<String>), StoreError> {
        self.list(
            "SELECT id, referral, number, state, message, locale, created_at, received_at,
                    EXISTS (SELECT 1 FROM reply_read WHERE reply_read.reply = reply.id), why
             FROM reply ORDER BY referral, number",
            read,
        )
    }

    /// Replies that did not verify, the first first.
    pub fn reply_problems(&self) -> Result<Vec<ReplyProblem>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT id, referral, problem, noted_at FROM reply_problem ORDER BY noted_at, id",
        )?;
        let problems = statement.query_map([], |row| {
            Ok(ReplyProblem {
                id: row.get::<_, Id>(0)?.0,
                referral: row.get::<_, Id>(1)?.0,
                problem: row.get(2)?,
                noted_at: row.get::<_, Time>(3)?.0,
            })
        })?;
        Ok(problems.collect::<Result<_, _>>()?)
    }

    /// The worker has seen all that is here.
    pub fn mark_replies_read(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        self.db()
            .prepare_cached(
                "INSERT INTO reply_read (reply, read_at) SELECT id, ?1 FROM reply WHERE true
                 ON CONFLICT (reply) DO NOTHING",
            )?
            .execute([Time(now)])?;
        Ok(())
    }

    fn mark_read(&self, reply: Uuid, now: DateTime<Utc>) -> Result<(), StoreError> {
        self.change_one(
            "INSERT INTO reply_read (reply, read_at) VALUES (?1, ?2)",
            params![Id(reply), Time(now)],
        )
    }

    /// How many replies the worker has not seen.
    pub fn unread_replies(&self) -> Result<u32, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT count(*) FROM reply WHERE NOT EXISTS
                 (SELECT 1 FROM reply_read WHERE reply_read.reply = reply.id)",
        )?;
        let unread = statement.query_row([], |row| row.get(0)).optional()?;
        Ok(unread.unwrap_or_default())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<StoredReply> {
    Ok(StoredReply {
        id: row.get::<_, Id>(0)?.0,
        referral: row.get::<_, Id>(1)?.0,
        number: row.get(2)?,
        state: row.get(3)?,
        message: row.get(4)?,
        locale: row.get(5)?,
        created_at: row.get::<_, Time>(6)?.0,
        received_at: row.get::<_, Time>(7)?.0,
        read: row.get(8)?,
        why: row.get(9)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{self, reply};

    #[test]
    fn reply_is_kept_when_newer_and_the_same_again_is_nothing() {
        let (vault, _dir) = testing::vault();
        let referral = testing::queue(&vault, testing::begin(&vault));
        let (first, third) = (reply(referral, 1), reply(referral, 3));
        for reply in [&first, &third, &first] {
            assert_eq!(vault.keep_reply(reply), Ok(()));
        }
        for number in [1, 2, 3] {
            let old = vault.keep_reply(&reply(referral, number));
            assert_eq!(old, Err(StoreError::Unacceptable));
        }
        assert_eq!(vault.replies(), Ok(vec![first, third]));
        assert_eq!(vault.last_reply(referral), Ok(3));
        let unsent = vault.keep_reply(&reply(Uuid::now_v7(), 1));
        assert!(unsent.is_err(), "a reply to nothing");
        vault
            .db()
            .execute("UPDATE reply SET message = 'autre'", [])
            .expect_err("never rewritten");
    }

    #[test]
    fn reply_that_was_read_is_known() {
        let (vault, _dir) = testing::vault();
        let referral = testing::queue(&vault, testing::begin(&vault));
        vault.keep_reply(&reply(referral, 1)).expect("kept");
        assert_eq!(vault.unread_replies(), Ok(1));
        vault.mark_replies_read(Utc::now()).expect("marked");
        vault.mark_replies_read(Utc::now()).expect("again");
        assert_eq!(vault.unread_replies(), Ok(0));
        assert!(vault.replies().expect("read")[0].read);
        vault.keep_reply(&reply(referral, 2)).expect("kept");
        assert_eq!(vault.unread_replies(), Ok(1));
    }

    #[test]
    fn reply_with_a_problem_is_noted_once() {
        let (vault, _dir) = testing::vault();
        let problem = ReplyProblem {
            id: Uuid::now_v7(),
            referral: Uuid::now_v7(),
            problem: "{}".to_owned(),
            noted_at: Utc::now(),
        };
        for _ in 0..2 {
            assert_eq!(vault.note_reply_problem(&problem), Ok(()));
        }
        assert_eq!(vault.knows_reply(problem.id), Ok(true));
        assert_eq!(vault.reply_problems(), Ok(vec![problem]));
    }
}
