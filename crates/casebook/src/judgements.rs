//! The worker's own judgement of a screening, apart from its outcome.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use repere_vault::{Id, Time};
use rusqlite::{Row, params};
use uuid::Uuid;

use crate::{Casebook, StoreError};

/// A judgement. The outcome is the caller's code; the casebook does not look into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredJudgement {
    /// What the worker would say; none: it was taken back.
    pub outcome: Option<String>,
    /// Why, in the worker's words; may be empty.
    pub reason: String,
    /// When.
    pub recorded_at: DateTime<Utc>,
}

impl Casebook {
    /// Keeps a judgement. Earlier ones stay in the history.
    pub fn record_judgement(
        &self,
        screening: Uuid,
        judgement: &StoredJudgement,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.touch(screening, judgement.recorded_at)?;
        self.change_one(
            "INSERT INTO judgement (screening, revision, outcome, reason, recorded_at)
             SELECT ?1, coalesce(max(revision), 0) + 1, ?2, ?3, ?4 FROM judgement WHERE screening = ?1",
            params![
                Id(screening),
                judgement.outcome,
                judgement.reason,
                Time(judgement.recorded_at),
            ],
        )?;
        Ok(transaction.commit()?)
    }

    /// Every judgement of a screening, the first first. The last one counts.
    pub fn judgements(&self, screening: Uuid) -> Result<Vec<StoredJudgement>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT outcome, reason, recorded_at FROM judgement WHERE screening = ?1 ORDER BY revision",
        )?;
        let judgements = statement.query_map([Id(screening)], |row| read(row, 0))?;
        Ok(judgements.collect::<Result<_, _>>()?)
    }

    /// The judgement that counts of every screening that has one, for lists.
    pub fn standing_judgements(&self) -> Result<BTreeMap<Uuid, StoredJudgement>, StoreError> {
        // With a lone max(), SQLite takes the other columns from the row of the maximum (lang_select.html, section 2.5).
        let mut statement = self.db().prepare_cached(
            "SELECT screening, outcome, reason, recorded_at, max(revision) FROM judgement GROUP BY screening",
        )?;
        let judgements =
            statement.query_map([], |row| Ok((row.get::<_, Id>(0)?.0, read(row, 1)?)))?;
        let mut standing: BTreeMap<_, _> = judgements.collect::<Result<_, _>>()?;
        standing.retain(|_, judgement: &mut StoredJudgement| judgement.outcome.is_some());
        Ok(standing)
    }
}

fn read(row: &Row<'_>, first: usize) -> rusqlite::Result<StoredJudgement> {
    Ok(StoredJudgement {
        outcome: row.get(first)?,
        reason: row.get(first + 1)?,
        recorded_at: row.get::<_, Time>(first + 2)?.0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn judgement(outcome: Option<&str>, second: &str) -> StoredJudgement {
        StoredJudgement {
            outcome: outcome.map(str::to_owned),
            reason: "« raison »".to_owned(),
            recorded_at: format!("2026-11-24T10:00:{second}Z")
                .parse()
                .expect("a time"),
        }
    }

    #[test]
    fn judgement_has_a_history_and_the_last_one_counts() {
        let (vault, _dir) = testing::vault();
        let (one, other) = (testing::begin(&vault), testing::begin(&vault));
        let first = judgement(Some("low"), "01");
        let second = judgement(Some("high"), "02");
        vault.record_judgement(one, &first).expect("recorded");
        vault.record_judgement(one, &second).expect("recorded");
        assert_eq!(
            vault.judgements(one),
            Ok(vec![first.clone(), second.clone()])
        );
        assert_eq!(vault.judgements(other), Ok(vec![]));
        assert_eq!(
            vault.standing_judgements(),
            Ok(BTreeMap::from([(one, second)]))
        );
        let changed = vault
            .screening(one)
            .expect("read")
            .expect("there")
            .changed_at;
        assert_eq!(changed, judgement(None, "02").recorded_at);
        vault
            .record_judgement(one, &judgement(None, "03"))
            .expect("recorded");
        assert_eq!(vault.standing_judgements(), Ok(BTreeMap::new()));
        vault
            .db()
            .execute("UPDATE judgement SET reason = 'x'", [])
            .expect_err("it is history");
    }

    #[test]
    fn judgement_of_a_screening_that_is_not_there_is_refused() {
        let (vault, _dir) = testing::vault();
        assert_eq!(
            vault.record_judgement(Uuid::now_v7(), &first()),
            Err(StoreError::NotFound)
        );
    }

    fn first() -> StoredJudgement {
        judgement(Some("low"), "01")
    }
}
