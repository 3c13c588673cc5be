//! What was typed and is not recorded yet. The casebook looks into none of it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use repere_vault::{Id, Time};
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::{Casebook, StoreError};

/// Whose page a draft was typed on. It goes when they go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftOwner {
    /// A screening.
    Screening(Uuid),
    /// A visit.
    Visit(Uuid),
}

impl DraftOwner {
    /// The table, its column of owners, and the owner.
    fn parts(self) -> (&'static str, &'static str, Id) {
        match self {
            Self::Screening(id) => ("screening_draft", "screening", Id(id)),
            Self::Visit(id) => ("visit_draft", "visit", Id(id)),
        }
    }
}

/// The form of a visit that is not opened yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewVisitDraft {
    /// What was typed.
    pub draft: String,
    /// When it was last written in.
    pub changed_at: DateTime<Utc>,
}

impl Casebook {
    /// Keeps what was typed at a place, durably; an empty draft takes it away. What is there already is not
    /// written again. [`StoreError::NotFound`] where there is no such owner.
    pub fn keep_draft(
        &self,
        owner: DraftOwner,
        place: &str,
        draft: &str,
    ) -> Result<(), StoreError> {
        if self.draft(owner, place)?.unwrap_or_default() == draft {
            return Ok(());
        }
        let (table, column, id) = owner.parts();
        if draft.is_empty() {
            let sql = format!("DELETE FROM {table} WHERE {column} = ?1 AND place = ?2");
            return self.change_one(&sql, params![id, place]);
        }
        let sql = format!(
            "INSERT INTO {table} ({column}, place, draft) VALUES (?1, ?2, ?3)
             ON CONFLICT ({column}, place) DO UPDATE SET draft = excluded.draft"
        );
        self.change_one(&sql, params![id, place, draft])
    }

    /// What is kept for a place.
    pub fn draft(&self, owner: DraftOwner, place: &str) -> Result<Option<String>, StoreError> {
        let (table, column, id) = owner.parts();
        let sql = format!("SELECT draft FROM {table} WHERE {column} = ?1 AND place = ?2");
        let mut statement = self.db().prepare_cached(&sql)?;
        let draft = statement.query_row(params![id, place], |row| row.get(0));
        Ok(draft.optional()?)
    }

    /// Everything that is kept of a screening or a visit, by its place.
    pub fn drafts(&self, owner: DraftOwner) -> Result<BTreeMap<String, String>, StoreError> {
        let (table, column, id) = owner.parts();
        let sql = format!("SELECT place, draft FROM {table} WHERE {column} = ?1");
        let mut statement = self.db().prepare_cached(&sql)?;
        let drafts = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(drafts.collect::<Result<_, _>>()?)
    }

    /// Keeps the form of a visit that is not opened yet, durably; an empty draft takes it away.
    pub fn keep_new_visit_draft(&self, draft: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
        if draft.is_empty() {
            self.db()
                .prepare_cached("DELETE FROM new_visit_draft")?
                .execute([])?;
            return Ok(());
        }
        self.change_one(
            "INSERT INTO new_visit_draft (only_one, draft, changed_at) VALUES (1, ?1, ?2)
             ON CONFLICT (only_one) DO UPDATE SET draft = excluded.draft, changed_at = excluded.changed_at",
            params![draft, Time(now)],
        )
    }

    /// The form of a visit that is not opened yet.
    pub fn new_visit_draft(&self) -> Result<Option<NewVisitDraft>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT draft, changed_at FROM new_visit_draft WHERE only_one = 1")?;
        let draft = statement.query_row([], |row| {
            Ok(NewVisitDraft {
                draft: row.get(0)?,
                changed_at: row.get::<_, Time>(1)?.0,
            })
        });
        Ok(draft.optional()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn draft_is_kept_changed_and_taken_away() {
        let (vault, dir) = testing::vault();
        let (one, other) = (testing::begin(&vault), testing::begin(&vault));
        let visit = testing::visit(&vault);
        for (owner, draft) in [
            (DraftOwner::Screening(one), "« à moitié »"),
            (DraftOwner::Screening(other), "other"),
            (DraftOwner::Visit(visit.id), "a visit's"),
        ] {
            for typed in ["first", draft, draft] {
                vault.keep_draft(owner, "q", typed).expect("kept");
            }
        }
        vault.lock().expect("locked");
        let vault = testing::unlock(&dir).expect("unlocked");
        let kept = |owner, place: &str| vault.draft(owner, place).expect("read");
        let of_one = DraftOwner::Screening(one);
        assert_eq!(kept(of_one, "q").as_deref(), Some("« à moitié »"));
        assert_eq!(kept(of_one, "r"), None);
        for _ in 0..2 {
            vault.keep_draft(of_one, "q", "").expect("taken away");
        }
        assert_eq!(kept(of_one, "q"), None);
        assert_eq!(
            kept(DraftOwner::Screening(other), "q").as_deref(),
            Some("other")
        );
        assert_eq!(
            kept(DraftOwner::Visit(visit.id), "q").as_deref(),
            Some("a visit's")
        );
        let nobody = vault.keep_draft(DraftOwner::Visit(Uuid::now_v7()), "q", "x");
        assert_eq!(nobody, Err(StoreError::NotFound));
    }

    #[test]
    fn form_of_a_visit_that_is_not_opened_belongs_to_none() {
        let (vault, _dir) = testing::vault();
        let now = testing::at(5);
        assert_eq!(vault.new_visit_draft(), Ok(None));
        for typed in ["port", "serres"] {
            vault.keep_new_visit_draft(typed, now).expect("kept");
        }
        let draft = NewVisitDraft {
            draft: "serres".to_owned(),
            changed_at: now,
        };
        assert_eq!(vault.new_visit_draft(), Ok(Some(draft)));
        for _ in 0..2 {
            vault.keep_new_visit_draft("", now).expect("taken away");
        }
        assert_eq!(vault.new_visit_draft(), Ok(None));
    }
}
