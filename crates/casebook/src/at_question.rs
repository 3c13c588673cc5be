//! What is kept about one question of a screening (answers, notes, own words), and erasing it part by part.

use chrono::{DateTime, Utc};
use repere_vault::Id;
use rusqlite::params;
use uuid::Uuid;

use crate::{Casebook, StoreError};

/// What can stand at a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtQuestion {
    /// The answer, with every answer that it replaced.
    Answer,
    /// The worker's note.
    Note,
    /// The person's own words.
    OwnWords,
    /// What was typed and is not recorded.
    Draft,
}

impl AtQuestion {
    /// Every one of them.
    pub const ALL: [AtQuestion; 4] = [Self::Answer, Self::Note, Self::OwnWords, Self::Draft];

    /// The table, and its column of questions.
    fn table(self) -> (&'static str, &'static str) {
        match self {
            Self::Answer => ("answer", "question"),
            Self::Note => ("note", "question"),
            Self::OwnWords => ("own_words", "question"),
            Self::Draft => ("screening_draft", "place"),
        }
    }
}

impl Casebook {
    /// Takes away one thing that stands at a question, durably and with its history.
    /// [`StoreError::NotFound`] where there is nothing of it. It is in no file once
    /// [`Casebook::forget_log`] has run.
    pub fn remove_at_question(
        &self,
        screening: Uuid,
        question: &str,
        what: AtQuestion,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.touch(screening, now)?;
        let (table, column) = what.table();
        let removed = self
            .db()
            .prepare_cached(&format!(
                "DELETE FROM {table} WHERE screening = ?1 AND {column} = ?2"
            ))?
            .execute(params![Id(screening), question])?;
        if removed == 0 {
            return Err(StoreError::NotFound);
        }
        Ok(transaction.commit()?)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::DraftOwner;
    use crate::testing::{self, answer, at};

    #[test]
    fn part_that_is_taken_away_is_gone_and_every_other_stays() {
        for what in AtQuestion::ALL {
            let (vault, dir) = testing::vault();
            let (one, other) = (testing::begin(&vault), testing::begin(&vault));
            for screening in [one, other] {
                for question in ["q", "r"] {
                    let owner = DraftOwner::Screening(screening);
                    for (second, text) in [(0, "\"no\""), (1, "\"yes\"")] {
                        let recorded = answer(question, text, second);
                        (vault.record_answer(screening, &recorded, None)).expect("recorded");
                    }
                    vault
                        .set_note(screening, question, "mark-note", at(2))
                        .and_then(|()| {
                            vault.set_own_words(screening, question, "mark-words", at(2))
                        })
                        .and_then(|()| vault.keep_draft(owner, question, "mark-draft"))
                        .expect("kept");
                }
            }
            let remove = || vault.remove_at_question(one, "q", what, at(9));
            assert_eq!(remove(), Ok(()));
            assert_eq!(remove(), Err(StoreError::NotFound), "{what:?}: once");
            vault.lock().expect("locked");
            let vault = testing::unlock(&dir).expect("unlocked");
            for screening in [one, other] {
                for question in ["q", "r"] {
                    let owner = DraftOwner::Screening(screening);
                    let there = [
                        vault
                            .answers(screening)
                            .expect("read")
                            .iter()
                            .any(|one| one.question == question),
                        vault.notes(screening).expect("read").contains_key(question),
                        vault
                            .own_words(screening)
                            .expect("read")
                            .contains_key(question),
                        vault.draft(owner, question).expect("read").is_some(),
                    ];
                    let gone = (screening, question) == (one, "q");
                    let expected = AtQuestion::ALL.map(|part| !(gone && part == what));
                    assert_eq!(there, expected, "{what:?} at {question}");
                }
            }
            let changed = vault
                .screening(one)
                .expect("read")
                .expect("there")
                .changed_at;
            assert_eq!(changed, at(9));
        }
    }

    #[test]
    fn answer_is_taken_away_with_every_answer_that_it_replaced() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        for (second, text) in [(0, "\"mark-first\""), (1, "\"yes\"")] {
            let recorded = answer("q", text, second);
            (vault.record_answer(screening, &recorded, None)).expect("recorded");
        }
        vault
            .remove_at_question(screening, "q", AtQuestion::Answer, at(2))
            .expect("removed");
        let left: i64 = vault
            .db()
            .query_row("SELECT count(*) FROM answer", [], |row| row.get(0))
            .expect("counted");
        assert_eq!(left, 0);
    }

    #[test]
    fn drafts_of_a_screening_are_given_by_their_place() {
        let (vault, _dir) = testing::vault();
        let (one, other) = (testing::begin(&vault), testing::begin(&vault));
        for (screening, place, draft) in
            [(one, "q", "a"), (one, "referral", "b"), (other, "q", "c")]
        {
            (vault.keep_draft(DraftOwner::Screening(screening), place, draft)).expect("kept");
        }
        let drafts = vault.drafts(DraftOwner::Screening(one)).expect("read");
        let expected = [("q", "a"), ("referral", "b")];
        let expected = expected.map(|(place, draft)| (place.to_owned(), draft.to_owned()));
        assert_eq!(drafts, BTreeMap::from(expected));
    }
}
