//! What was settled before the questions, and everything that was said of it since.

use chrono::{DateTime, Utc};
use repere_vault::{Id, Time};
use rusqlite::{Row, params};
use uuid::Uuid;

use crate::{Casebook, StoreError};

/// One thing that was settled. Codes are the caller's; the casebook looks into none of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preliminary {
    /// What it is about, as a code.
    pub item: String,
    /// What was said, as a code.
    pub answer: String,
    /// The language that the person was spoken to in.
    pub respondent_locale: String,
    /// The language that the worker read.
    pub interviewer_locale: String,
    /// When.
    pub recorded_at: DateTime<Utc>,
}

/// The item that says how a screening goes on.
pub const WAY: &str = "way";

/// The item that says why a screening was put off to another time.
pub const PUT_OFF: &str = "put-off";

/// What [`PUT_OFF`] says of a screening that is not put off any more.
pub const NOT_PUT_OFF: &str = "not";

/// The item that says in which role the worker told the person of the duties.
pub const DUTY_ROLE: &str = "duty-role";

const COLUMNS: &str = "item, answer, respondent_locale, interviewer_locale, recorded_at";

impl Casebook {
    /// Records what was settled, all or nothing. What was said before stays in the history.
    pub fn record_preliminaries(
        &self,
        screening: Uuid,
        settled: &[Preliminary],
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.touch(screening, now)?;
        for one in settled {
            self.insert_preliminary(screening, one)?;
        }
        Ok(transaction.commit()?)
    }

    /// Adds what was said of an item to its history, within a transaction of the caller.
    pub(crate) fn insert_preliminary(
        &self,
        screening: Uuid,
        one: &Preliminary,
    ) -> Result<(), StoreError> {
        self.change_one(
            "INSERT INTO preliminary (screening, item, revision, answer, respondent_locale,
                                      interviewer_locale, recorded_at)
             SELECT ?1, ?2, coalesce(max(revision), 0) + 1, ?3, ?4, ?5, ?6
             FROM preliminary WHERE screening = ?1 AND item = ?2",
            params![
                Id(screening),
                one.item,
                one.answer,
                one.respondent_locale,
                one.interviewer_locale,
                Time(one.recorded_at),
            ],
        )
    }

    /// What counts, one an item, in the order of the items' codes.
    ///
    /// All or an error: a "no" that was left out would let questions be asked.
    pub fn preliminaries(&self, screening: Uuid) -> Result<Vec<Preliminary>, StoreError> {
        // With a lone max(), SQLite takes the other columns from the row of the maximum (lang_select.html, section 2.5).
        self.read_preliminaries(
            &format!(
                "SELECT {COLUMNS}, max(revision) FROM preliminary WHERE screening = ?1
                 GROUP BY item ORDER BY item"
            ),
            screening,
        )
    }

    /// Everything that was ever said, by item, the first first.
    pub fn preliminary_history(&self, screening: Uuid) -> Result<Vec<Preliminary>, StoreError> {
        self.read_preliminaries(
            &format!(
                "SELECT {COLUMNS} FROM preliminary WHERE screening = ?1 ORDER BY item, revision"
            ),
            screening,
        )
    }

    fn read_preliminaries(
        &self,
        sql: &str,
        screening: Uuid,
    ) -> Result<Vec<Preliminary>, StoreError> {
        let mut statement = self.db().prepare_cached(sql)?;
        let found = statement.query_map([Id(screening)], read)?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Preliminary> {
    Ok(Preliminary {
        item: row.get(0)?,
        answer: row.get(1)?,
        respondent_locale: row.get(2)?,
        interviewer_locale: row.get(3)?,
        recorded_at: row.get::<_, Time>(4)?.0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{self, settled as said};

    #[test]
    fn preliminary_that_came_last_counts_and_the_first_stays() {
        let (vault, dir) = testing::vault();
        let screening = testing::begin(&vault);
        let (yes, withdrawn) = (said("talk", "yes", 0), said("talk", "withdrawn", 1));
        let alone = said("alone", "yes", 0);
        for settled in [&[yes.clone(), alone.clone()][..], &[withdrawn.clone()][..]] {
            vault
                .record_preliminaries(screening, settled, settled[0].recorded_at)
                .expect("recorded");
        }
        vault.lock().expect("locked");
        let vault = testing::unlock(&dir).expect("unlocked");
        assert_eq!(
            vault.preliminaries(screening),
            Ok(vec![alone.clone(), withdrawn.clone()])
        );
        assert_eq!(
            vault.preliminary_history(screening),
            Ok(vec![alone, yes, withdrawn.clone()])
        );
        let changed = vault.screening(screening).expect("read").expect("there");
        assert_eq!(changed.changed_at, withdrawn.recorded_at);
        assert_eq!(
            vault.preliminaries(testing::begin(&vault)),
            Ok(Vec::new()),
            "each screening has its own"
        );
    }

    #[test]
    fn preliminaries_are_kept_all_or_not_at_all_and_never_rewritten() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let at = said("alone", "yes", 0).recorded_at;
        vault
            .record_preliminaries(
                screening,
                &[said("alone", "yes", 0), said("time", "", 0)],
                at,
            )
            .expect_err("nothing was said of the time");
        assert_eq!(vault.preliminaries(screening), Ok(Vec::new()));
        assert_eq!(
            vault.record_preliminaries(Uuid::now_v7(), &[said("alone", "yes", 0)], at),
            Err(StoreError::NotFound)
        );
        vault
            .record_preliminaries(screening, &[said("alone", "no", 0)], at)
            .expect("recorded");
        vault
            .db()
            .execute("UPDATE preliminary SET answer = 'yes'", [])
            .expect_err("refused");
    }
}
