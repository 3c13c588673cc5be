//! Between columns and values.

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{Row, ToSql, Transaction, TransactionBehavior};
use uuid::Uuid;

use crate::{StoreError, Vault};

/// A row that a list left out because it cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DamagedRow {
    /// `screening`, `outbox` or `visit`.
    pub table: String,
    /// Its id, as far as it can be read.
    pub id: String,
}

impl Vault {
    /// The rows that [`Vault::list_page`], [`Vault::outbox`] and [`Vault::visits`] leave out, so that they are missed aloud.
    pub fn damaged_rows(&self) -> Result<Vec<DamagedRow>, StoreError> {
        let mut damaged = Vec::new();
        for (table, ids) in [
            ("screening", self.damaged_screenings()?),
            ("outbox", self.outbox_rows()?.1),
            ("visit", self.visit_rows()?.1),
        ] {
            damaged.extend(ids.into_iter().map(|id| DamagedRow {
                table: table.to_owned(),
                id,
            }));
        }
        Ok(damaged)
    }

    /// All of a list that can be read, and the ids of what cannot: one bad row never hides the others.
    /// The statement's first column is the id.
    pub(crate) fn list<T>(
        &self,
        sql: &str,
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<(Vec<T>, Vec<String>), StoreError> {
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let (mut sound, mut damaged) = (Vec::new(), Vec::new());
        while let Some(row) = rows.next()? {
            match read(row) {
                Ok(value) => sound.push(value),
                Err(_) => damaged.push(row.get::<_, String>(0).unwrap_or_default()),
            }
        }
        Ok((sound, damaged))
    }

    /// A transaction that takes the write lock at once. Rolled back where it is dropped.
    pub(crate) fn transaction(&self) -> Result<Transaction<'_>, StoreError> {
        Ok(Transaction::new_unchecked(
            &self.db,
            TransactionBehavior::Immediate,
        )?)
    }

    /// Runs a statement that must change exactly one row.
    pub(crate) fn change_one(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
    ) -> Result<(), StoreError> {
        match self.db.prepare_cached(sql)?.execute(params)? {
            1 => Ok(()),
            _ => Err(StoreError::NotFound),
        }
    }
}

/// A time as a column: RFC 3339, UTC, nine decimals always, so that text order is time order and nothing is lost.
pub(crate) struct Time(pub DateTime<Utc>);

impl Time {
    pub(crate) fn text(&self) -> String {
        self.0.to_rfc3339_opts(SecondsFormat::Nanos, true)
    }
}

impl ToSql for Time {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.text().into())
    }
}

impl FromSql for Time {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let time =
            DateTime::parse_from_rfc3339(value.as_str()?).map_err(|_| FromSqlError::InvalidType)?;
        Ok(Self(time.with_timezone(&Utc)))
    }
}

/// A UUID as a column: 36 characters.
pub(crate) struct Id(pub Uuid);

impl ToSql for Id {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.hyphenated().to_string().into())
    }
}

impl FromSql for Id {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Uuid::try_parse(value.as_str()?)
            .map(Self)
            .map_err(|_| FromSqlError::InvalidType)
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::params;

    use super::*;
    use crate::{ListFilter, testing};

    /// What a fault of ours or of the disk might leave: each alone in its row, beside a sound one.
    #[test]
    fn one_bad_row_hides_no_other() {
        for (column, value) in [
            ("begun_at", "yesterday"),
            ("changed_at", ""),
            ("id", "000000000000000000000000000000000000"),
        ] {
            let (vault, _dir) = testing::vault();
            let sound = testing::begin(&vault);
            let bad = testing::begin(&vault);
            vault
                .db
                .execute(
                    &format!("UPDATE screening SET {column} = ?2 WHERE id = ?1"),
                    params![Id(bad), value],
                )
                .expect("spoilt");
            let list = vault.list_page(&ListFilter::default(), 0, 10);
            let list = list.expect("a list").items;
            assert_eq!(
                list.iter().map(|one| one.screening.id).collect::<Vec<_>>(),
                [sound],
                "{column}"
            );
            let id = if column == "id" {
                value.to_owned()
            } else {
                bad.to_string()
            };
            assert_eq!(
                vault.damaged_rows(),
                Ok(vec![DamagedRow {
                    table: "screening".to_owned(),
                    id
                }])
            );
        }
    }

    #[test]
    fn one_bad_referral_hides_no_other() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let sound = testing::queue(&vault, screening);
        let bad = testing::queue(&vault, screening);
        vault
            .db
            .execute(
                "UPDATE outbox SET attempts = 99999999999 WHERE referral = ?1",
                [Id(bad)],
            )
            .expect("spoilt");
        let list = vault.outbox().expect("a list");
        assert_eq!(
            list.iter().map(|entry| entry.referral).collect::<Vec<_>>(),
            [sound]
        );
        assert_eq!(
            vault.damaged_rows(),
            Ok(vec![DamagedRow {
                table: "outbox".to_owned(),
                id: bad.to_string()
            }])
        );
    }

    /// An answer that is left out would change what a screening amounts to: there it is all or an error.
    #[test]
    fn a_bad_answer_is_not_left_out() {
        let (vault, _dir) = testing::vault();
        let (one, other) = (testing::begin(&vault), testing::begin(&vault));
        for screening in [one, other] {
            vault
                .record_answer(screening, &testing::answer("q", "1"), None)
                .expect("recorded");
        }
        vault
            .db
            .execute_batch("DROP TRIGGER answer_is_history")
            .and_then(|()| {
                vault.db.execute(
                    "UPDATE answer SET recorded_at = '' WHERE screening = ?1",
                    [Id(one)],
                )
            })
            .expect("spoilt");
        assert_eq!(vault.answers(one), Err(StoreError::Damaged));
        assert_eq!(vault.answers(other).expect("read").len(), 1);
    }

    /// A full disk, as SQLite sees it: nothing of the answer is kept, everything before it is.
    #[test]
    fn no_space_left() {
        let (vault, dir) = testing::vault();
        let screening = testing::begin(&vault);
        vault
            .record_answer(screening, &testing::answer("first", "1"), Some("second"))
            .expect("recorded");
        let pages: i64 = vault
            .db
            .query_row("PRAGMA page_count", [], |row| row.get(0))
            .expect("counted");
        vault
            .db
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |row| {
                row.get::<_, i64>(0)
            })
            .expect("bounded");
        let long = "x".repeat(100_000);
        assert_eq!(
            vault.record_answer(screening, &testing::answer("second", &long), None),
            Err(StoreError::Full)
        );
        vault.lock().expect("locked");
        let vault = testing::unlock(&dir).expect("unlocked");
        assert_eq!(
            vault.answers(screening),
            Ok(vec![testing::answer("first", "1")])
        );
        let position = vault
            .screening(screening)
            .expect("read")
            .expect("there")
            .current_question;
        assert_eq!(position.as_deref(), Some("second"));
        vault
            .record_answer(screening, &testing::answer("second", &long), None)
            .expect("space again");
    }

    #[test]
    fn times_keep_their_order_as_text() {
        let (vault, _dir) = testing::vault();
        let times = [
            "1969-12-31T23:59:59Z",
            "2026-11-23T17:00:00Z",
            "2026-11-23T17:00:00.000000001Z",
            "2026-11-23T17:00:00.1Z",
        ];
        let mut previous = String::new();
        for time in times {
            let time = Time(time.parse().expect("a time"));
            let text: String = vault
                .db
                .query_row("SELECT ?1", [&time], |row| row.get(0))
                .expect("bound");
            assert!(text > previous, "{text} {previous}");
            let back: Time = vault
                .db
                .query_row("SELECT ?1", [&text], |row| row.get(0))
                .expect("bound");
            assert_eq!(back.0, time.0);
            previous = text;
        }
    }
}
