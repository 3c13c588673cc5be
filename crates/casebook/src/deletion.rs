//! Deletion of a screening: first a date is announced, then every row of it is deleted, and its code, the time
//! and the reason are left.

use chrono::{DateTime, TimeDelta, Utc};
use repere_vault::{Id, Time};
use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

use crate::{Casebook, DeletedBy, Deletion, StoreError};

/// What is left of a screening that was deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// Its id.
    pub screening: Uuid,
    /// Its code.
    pub code: String,
    /// Who wanted it.
    pub why: DeletedBy,
    /// When.
    pub deleted_at: DateTime<Utc>,
}

/// For how long screenings are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetentionRule {
    /// This long after the last change.
    pub inactive: Option<TimeDelta>,
    /// This long after every referral of it was received and nothing was changed since.
    pub delivered: Option<TimeDelta>,
    /// How long before it a deletion is announced, at least.
    pub notice: TimeDelta,
}

/// Every table with rows of a screening and the column that names it, in an order in which they can be
/// deleted. A test compares it with the schema.
const ROWS_OF_A_SCREENING: &[(&str, &str)] = &[
    ("visit_referral", "screening"),
    ("visit_screening", "screening"),
    ("outbox", "screening"),
    ("consent", "screening"),
    ("answer", "screening"),
    ("note", "screening"),
    ("own_words", "screening"),
    ("screening_draft", "screening"),
    ("judgement", "screening"),
    ("preliminary", "screening"),
    ("danger", "screening"),
    ("attachment", "screening"),
    ("screening", "id"),
];

/// Every table with rows of a referral; they go before the referral does.
const ROWS_OF_A_REFERRAL: &[(&str, &str)] = &[
    ("sealed", "referral"),
    ("sealed_attachment", "referral"),
    ("outgoing_attachment", "referral"),
    ("reply", "referral"),
    ("reply_problem", "referral"),
    ("erasure", "referral"),
    ("visit_referral", "referral"),
];

/// Every table with rows of an attachment; they go before the attachment does.
const ROWS_OF_AN_ATTACHMENT: &[(&str, &str)] = &[("attachment_part", "attachment")];

/// The referrals that tell of a screening: its own, and those of its visit. The screening is `?1`.
const TELLS: &str = "SELECT referral FROM outbox WHERE screening = ?1
     UNION SELECT referral FROM visit_referral WHERE screening = ?1";

/// Something that tells of the screening waits to be sent: a referral, or that it be erased. One in a state that
/// nobody knows counts as waiting: nobody can say that it was sent.
const WAITS: &str = "EXISTS (
     SELECT 1 FROM outbox LEFT JOIN visit_referral AS told USING (referral)
     WHERE screening.id IN (outbox.screening, told.screening)
       AND (outbox.state NOT IN ('received', 'refused', 'withdrawn')
            OR EXISTS (SELECT 1 FROM erasure WHERE erasure.referral = outbox.referral AND erasure.state NOT IN ('received', 'refused', 'withdrawn'))
            OR (outbox.state IN ('waiting', 'seal-again', 'received') AND EXISTS (
                SELECT 1 FROM outgoing_attachment AS sent WHERE sent.referral = outbox.referral
                         AND sent.state NOT IN ('received', 'refused', 'seal-again', 'withdrawn')))))";

impl Casebook {
    /// Gives a screening a date of deletion, at the worker's wish. It stays as it is until then. Of two dates the
    /// earlier one holds, and one that comes from the deployment stays the deployment's.
    pub fn schedule_deletion(&self, screening: Uuid, on: DateTime<Utc>) -> Result<(), StoreError> {
        self.change_one(
            "UPDATE screening SET delete_on = min(?2, coalesce(delete_on, ?2)),
                                  delete_why = coalesce(delete_why, ?3)
             WHERE id = ?1",
            params![Id(screening), Time(on), DeletedBy::Worker],
        )
    }

    /// When a screening is to be deleted, and why.
    pub fn deletion_of(&self, screening: Uuid) -> Result<Option<Deletion>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT delete_on, delete_why FROM screening WHERE id = ?1 AND delete_on IS NOT NULL",
        )?;
        let found = statement.query_row([Id(screening)], |row| {
            Ok(Deletion {
                on: row.get::<_, Time>(0)?.0,
                why: row.get(1)?,
            })
        });
        Ok(found.optional()?)
    }

    /// Takes back what the worker wished. A date that comes from the deployment stays:
    /// [`StoreError::WrongState`], as where there is none.
    pub fn cancel_deletion(&self, screening: Uuid) -> Result<(), StoreError> {
        match self.change_one(
            "UPDATE screening SET delete_on = NULL, delete_why = NULL
             WHERE id = ?1 AND delete_why = ?2",
            params![Id(screening), DeletedBy::Worker],
        ) {
            Err(StoreError::NotFound) if self.screening(screening)?.is_some() => {
                Err(StoreError::WrongState)
            }
            other => other,
        }
    }

    /// Gives every screening that is kept for too long a date of deletion, announced in time, and takes the
    /// date back where something was changed since. What the worker wished stays as it is.
    pub fn apply_retention(
        &self,
        rule: &RetentionRule,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        let mut statement = self.db().prepare_cached(
            "SELECT id, changed_at, delete_on,
                    (SELECT max(received_at) FROM outbox LEFT JOIN visit_referral AS told USING (referral)
                     WHERE screening.id IN (outbox.screening, told.screening)
                     HAVING sum(state = 'received') > 0
                        AND sum(state NOT IN ('received', 'withdrawn')) = 0)
             FROM screening WHERE delete_why IS NOT 'worker'",
        )?;
        let mut rows = statement.query([])?;
        let mut changes = Vec::new();
        while let Some(row) = rows.next()? {
            // A row that cannot be read is not deleted; `damaged_rows` names it.
            let Ok(kept) = Kept::read(row) else { continue };
            let due = kept.due(rule).filter(|due| *due - rule.notice <= now);
            let announced = due.map(|due| due.max(now + rule.notice));
            match (kept.delete_on, due) {
                (None, Some(_)) => changes.push((kept.id, announced)),
                (Some(_), None) => changes.push((kept.id, None)),
                // Something was changed since it was announced, or the rule was: it is announced anew.
                (Some(on), Some(due)) if due > on => changes.push((kept.id, announced)),
                // It was announced for this day: it is not put off again and again.
                (Some(_), Some(_)) | (None, None) => {}
            }
        }
        drop(rows);
        for (id, on) in changes {
            self.change_one(
                "UPDATE screening SET delete_on = ?2, delete_why = ?3 WHERE id = ?1",
                params![Id(id), on.map(Time), on.map(|_| DeletedBy::Retention)],
            )?;
        }
        Ok(transaction.commit()?)
    }

    /// Takes back every date that a deployment gave, where it gives none any more.
    pub fn end_retention(&self) -> Result<(), StoreError> {
        self.db()
            .prepare_cached(
                "UPDATE screening SET delete_on = NULL, delete_why = NULL WHERE delete_why = ?1",
            )?
            .execute([DeletedBy::Retention])?;
        Ok(())
    }

    /// The screenings whose date has come and that can be deleted: nothing of them waits to be sent.
    pub fn due_for_deletion(&self, now: DateTime<Utc>) -> Result<Vec<Uuid>, StoreError> {
        let sql = format!("SELECT id FROM screening WHERE delete_on <= ?1 AND NOT {WAITS}");
        let mut statement = self.db().prepare_cached(&sql)?;
        let due = statement.query_map([Time(now)], |row| Ok(row.get::<_, Id>(0)?.0))?;
        // A row whose id cannot be read is named by `damaged_rows`, and does not stop the others.
        Ok(due.filter_map(Result::ok).collect())
    }

    /// Deletes all that was kept of a screening that has a date, at once and in one transaction.
    /// What is left is that there was one.
    ///
    /// [`StoreError::WrongState`] where it has no date, or something of it waits to be sent.
    pub fn delete_screening(&self, screening: Uuid, now: DateTime<Utc>) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        if self.screening(screening)?.is_none() {
            return Err(StoreError::NotFound);
        }
        let sql = format!(
            "INSERT INTO deleted (screening, code, why, deleted_at)
             SELECT id, code, delete_why, ?2 FROM screening
             WHERE id = ?1 AND delete_on IS NOT NULL AND NOT {WAITS}"
        );
        match self.change_one(&sql, params![Id(screening), Time(now)]) {
            Err(StoreError::NotFound) => return Err(StoreError::WrongState),
            other => other?,
        }
        // Sealed bytes tell of everybody in them.
        let sql = format!("DELETE FROM sealed WHERE referral IN ({TELLS})");
        self.db().prepare_cached(&sql)?.execute([Id(screening)])?;
        // The referral of a visit stays with the others whom it tells of.
        self.db()
            .prepare_cached(
                "UPDATE outbox SET (screening, consent) = (
                     SELECT told.screening, consent.id FROM visit_referral AS told
                     JOIN consent ON consent.screening = told.screening AND consent.agency = outbox.agency
                     WHERE told.referral = outbox.referral AND told.screening <> ?1
                     ORDER BY told.screening, consent.recorded_at DESC LIMIT 1)
                 WHERE screening = ?1 AND referral IN (
                     SELECT referral FROM visit_referral WHERE screening <> ?1)",
            )?
            .execute([Id(screening)])?;
        // Without its bytes, what the hub refused cannot be tried again.
        self.db()
            .prepare_cached(
                "UPDATE outbox SET state = 'withdrawn', problem = NULL, next_attempt_at = NULL
                 WHERE state = 'refused' AND NOT EXISTS (
                     SELECT 1 FROM sealed WHERE sealed.referral = outbox.referral)",
            )?
            .execute([])?;
        self.keep_taken_back(screening)?;
        // An agency may still answer: such a reply is to be passed over, and not wondered at.
        self.db()
            .prepare_cached(
                "INSERT INTO forgotten_referral (referral) SELECT referral FROM outbox WHERE screening = ?1",
            )?
            .execute([Id(screening)])?;
        for (table, column) in ROWS_OF_A_REFERRAL {
            let sql = format!(
                "DELETE FROM {table} WHERE {column} IN (SELECT referral FROM outbox WHERE screening = ?1)"
            );
            self.db().prepare_cached(&sql)?.execute([Id(screening)])?;
        }
        for (table, column) in ROWS_OF_AN_ATTACHMENT {
            let sql = format!(
                "DELETE FROM {table} WHERE {column} IN (SELECT id FROM attachment WHERE screening = ?1)"
            );
            self.db().prepare_cached(&sql)?.execute([Id(screening)])?;
        }
        let visit: Option<String> = self
            .db()
            .prepare_cached("SELECT visit FROM visit_screening WHERE screening = ?1")?
            .query_row([Id(screening)], |row| row.get(0))
            .optional()?;
        for (table, column) in ROWS_OF_A_SCREENING {
            let sql = format!("DELETE FROM {table} WHERE {column} = ?1");
            self.db().prepare_cached(&sql)?.execute([Id(screening)])?;
        }
        // A visit of which nothing is left goes, too, with what was typed on its pages: its place may tell of
        // somebody.
        if let Some(visit) = visit {
            self.db()
                .prepare_cached(
                    "DELETE FROM visit WHERE id = ?1
                     AND NOT EXISTS (SELECT 1 FROM visit_screening WHERE visit = ?1)",
                )?
                .execute([visit])?;
        }
        Ok(transaction.commit()?)
    }

    /// Whether a referral of this id went with its screening.
    pub fn is_forgotten(&self, referral: Uuid) -> Result<bool, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT 1 FROM forgotten_referral WHERE referral = ?1")?;
        Ok(statement.exists([Id(referral)])?)
    }

    /// What is left of a deleted screening, by its code.
    pub fn deleted(&self, code: &str) -> Result<Option<Deleted>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT screening, code, why, deleted_at FROM deleted WHERE code = ?1",
        )?;
        let found = statement.query_row([code], |row| {
            Ok(Deleted {
                screening: row.get::<_, Id>(0)?.0,
                code: row.get(1)?,
                why: row.get(2)?,
                deleted_at: row.get::<_, Time>(3)?.0,
            })
        });
        Ok(found.optional()?)
    }

    /// The agencies that a screening still waits to be sent to, in the order of sealing.
    pub fn waiting_for(&self, screening: Uuid) -> Result<Vec<String>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT DISTINCT agency FROM outbox LEFT JOIN visit_referral AS told USING (referral)
             WHERE ?1 IN (outbox.screening, told.screening)
               AND (outbox.state NOT IN ('received', 'refused', 'withdrawn')
                    OR EXISTS (SELECT 1 FROM erasure
                               WHERE erasure.referral = outbox.referral AND erasure.state NOT IN ('received', 'refused', 'withdrawn'))
                    OR (outbox.state IN ('waiting', 'seal-again', 'received') AND EXISTS (
                SELECT 1 FROM outgoing_attachment AS sent WHERE sent.referral = outbox.referral
                                 AND sent.state NOT IN ('received', 'refused', 'seal-again', 'withdrawn'))))
             ORDER BY sealed_at, referral",
        )?;
        let agencies = statement.query_map([Id(screening)], |row| row.get(0))?;
        Ok(agencies.collect::<Result<_, _>>()?)
    }
}

/// What says how long a screening is kept.
struct Kept {
    id: Uuid,
    changed_at: DateTime<Utc>,
    delete_on: Option<DateTime<Utc>>,
    delivered_at: Option<DateTime<Utc>>,
}

impl Kept {
    fn read(row: &Row<'_>) -> rusqlite::Result<Kept> {
        Ok(Kept {
            id: row.get::<_, Id>(0)?.0,
            changed_at: row.get::<_, Time>(1)?.0,
            delete_on: row.get::<_, Option<Time>>(2)?.map(|time| time.0),
            delivered_at: row.get::<_, Option<Time>>(3)?.map(|time| time.0),
        })
    }

    fn due(&self, rule: &RetentionRule) -> Option<DateTime<Utc>> {
        let inactive = rule.inactive.map(|after| self.changed_at + after);
        let delivered = rule.delivered.zip(self.delivered_at);
        let delivered = delivered.map(|(after, at)| at.max(self.changed_at) + after);
        inactive.into_iter().chain(delivered).min()
    }
}

#[cfg(test)]
mod tests;
