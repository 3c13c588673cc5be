//! The person's own words: verbatim, apart from the answers and from the worker's notes.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use repere_vault::{Id, Time};
use rusqlite::params;
use uuid::Uuid;

use crate::{Casebook, StoreError};

impl Casebook {
    /// Keeps what the person said at a question, word for word; empty words take it away.
    pub fn set_own_words(
        &self,
        screening: Uuid,
        question: &str,
        words: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.touch(screening, now)?;
        if words.is_empty() {
            self.db()
                .prepare_cached("DELETE FROM own_words WHERE screening = ?1 AND question = ?2")?
                .execute(params![Id(screening), question])?;
        } else {
            self.change_one(
                "INSERT INTO own_words (screening, question, words, changed_at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (screening, question)
                 DO UPDATE SET words = excluded.words, changed_at = excluded.changed_at",
                params![Id(screening), question, words, Time(now)],
            )?;
        }
        Ok(transaction.commit()?)
    }

    /// The person's words by question.
    pub fn own_words(&self, screening: Uuid) -> Result<BTreeMap<String, String>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT question, words FROM own_words WHERE screening = ?1")?;
        let words = statement.query_map([Id(screening)], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(words.collect::<Result<_, _>>()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn own_words_stay_apart_from_notes_and_can_be_taken_away() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let now = Utc::now();
        let said = BTreeMap::from([("q".to_owned(), "  Il m’a dit… ".to_owned())]);
        vault
            .set_own_words(screening, "q", "Il m’a", now)
            .expect("kept");
        vault
            .set_own_words(screening, "q", &said["q"], now)
            .expect("kept");
        assert_eq!(vault.own_words(screening), Ok(said));
        assert_eq!(vault.notes(screening), Ok(BTreeMap::new()));
        vault.set_own_words(screening, "q", "", now).expect("gone");
        assert_eq!(vault.own_words(screening), Ok(BTreeMap::new()));
        assert_eq!(
            vault.set_own_words(Uuid::now_v7(), "q", "x", now),
            Err(StoreError::NotFound)
        );
    }
}
