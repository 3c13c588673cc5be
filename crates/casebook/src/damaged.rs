//! Rows that cannot be read as what they should be.

use crate::{Casebook, StoreError};

/// A row that a list left out because it cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DamagedRow {
    /// `screening`, `outbox` or `visit`.
    pub table: String,
    /// Its id, as far as it can be read.
    pub id: String,
}

impl Casebook {
    /// The rows that [`Casebook::list_page`], [`Casebook::outbox`] and [`Casebook::visits`] leave out, so that they are missed aloud.
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
}

#[cfg(test)]
mod tests {
    use repere_vault::Id;
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
                .db()
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
            .db()
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
            .db()
            .execute_batch("DROP TRIGGER answer_is_history")
            .and_then(|()| {
                vault.db().execute(
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
            .db()
            .query_row("PRAGMA page_count", [], |row| row.get(0))
            .expect("counted");
        vault
            .db()
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
}
