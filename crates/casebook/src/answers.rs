//! Answers, and every answer that they replaced.

use chrono::{DateTime, Utc};
use repere_vault::{Id, Time};
use rusqlite::{Row, params};
use uuid::Uuid;

use crate::{Casebook, StoreError};

/// An answer to one question. Codes and JSON are the caller's; the casebook looks into none of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredAnswer {
    /// The question's id.
    pub question: String,
    /// The answer, as JSON.
    pub answer: String,
    /// Where it comes from, as a code.
    pub provenance: String,
    /// The language that the question was put in.
    pub respondent_locale: String,
    /// The language that the worker read.
    pub interviewer_locale: String,
    /// When.
    pub recorded_at: DateTime<Utc>,
}

const COLUMNS: &str =
    "question, answer, provenance, respondent_locale, interviewer_locale, recorded_at";

impl Casebook {
    /// Records an answer and moves to the next question (none: the end), in one transaction.
    ///
    /// When it returns, both are on the disk. An earlier answer to the question stays in the history.
    pub fn record_answer(
        &self,
        screening: Uuid,
        answer: &StoredAnswer,
        current_question: Option<&str>,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.change_one(
            "UPDATE screening SET current_question = ?2, changed_at = ?3 WHERE id = ?1",
            params![Id(screening), current_question, Time(answer.recorded_at)],
        )?;
        self.insert_answer(screening, answer)?;
        Ok(transaction.commit()?)
    }

    /// Adds an answer to the history of its question, within a transaction of the caller.
    pub(crate) fn insert_answer(
        &self,
        screening: Uuid,
        answer: &StoredAnswer,
    ) -> Result<(), StoreError> {
        self.change_one(
            "INSERT INTO answer (screening, question, revision, answer, provenance, respondent_locale,
                                 interviewer_locale, recorded_at)
             SELECT ?1, ?2, coalesce(max(revision), 0) + 1, ?3, ?4, ?5, ?6, ?7
             FROM answer WHERE screening = ?1 AND question = ?2",
            params![
                Id(screening),
                answer.question,
                answer.answer,
                answer.provenance,
                answer.respondent_locale,
                answer.interviewer_locale,
                Time(answer.recorded_at),
            ],
        )
    }

    /// The answers that count, one a question, in the order of the questions' ids.
    ///
    /// All or an error: an answer that was left out would change what the screening amounts to.
    pub fn answers(&self, screening: Uuid) -> Result<Vec<StoredAnswer>, StoreError> {
        // With a lone max(), SQLite takes the other columns from the row of the maximum (lang_select.html, section 2.5).
        let sql = format!(
            "SELECT {COLUMNS}, max(revision) FROM answer WHERE screening = ?1 GROUP BY question ORDER BY question"
        );
        let mut statement = self.db().prepare_cached(&sql)?;
        let answers = statement.query_map([Id(screening)], read)?;
        Ok(answers.collect::<Result<_, _>>()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<StoredAnswer> {
    Ok(StoredAnswer {
        question: row.get(0)?,
        answer: row.get(1)?,
        provenance: row.get(2)?,
        respondent_locale: row.get(3)?,
        interviewer_locale: row.get(4)?,
        recorded_at: row.get::<_, Time>(5)?.0,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::testing::{self, answer, at};

    /// Every answer ever recorded to one question, the first first. The last one counts.
    fn history(vault: &Casebook, screening: Uuid, question: &str) -> Vec<StoredAnswer> {
        let sql = format!(
            "SELECT {COLUMNS} FROM answer WHERE screening = ?1 AND question = ?2 ORDER BY revision"
        );
        let mut statement = vault.db().prepare(&sql).expect("a statement");
        let answers = statement.query_map(params![Id(screening), question], read);
        let answers = answers.expect("asked").collect::<Result<_, _>>();
        answers.expect("read")
    }

    #[test]
    fn answer_that_came_last_counts_and_the_others_are_kept() {
        let (vault, dir) = testing::vault();
        let screening = testing::begin(&vault);
        let first = answer("works-now", "\"no\"", 0);
        // Earlier by the clock, later by the order of recording: the clock decides nothing.
        let second = StoredAnswer {
            respondent_locale: "fr".to_owned(),
            recorded_at: at(-100),
            ..answer("works-now", "\"yes\"", 0)
        };
        let other = answer("age-band", "\"adult\"", 0);
        for recorded in [&first, &other, &second] {
            vault
                .record_answer(screening, recorded, None)
                .expect("recorded");
        }
        vault.lock().expect("locked");
        let vault = testing::unlock(&dir).expect("unlocked");
        assert_eq!(vault.answers(screening), Ok(vec![other, second.clone()]));
        assert_eq!(history(&vault, screening, "works-now"), [first, second]);
        assert_eq!(history(&vault, screening, "never-asked"), []);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]

        /// Whatever is answered comes back as it was, in the order of recording.
        #[test]
        fn answers_that_are_hostile_come_back(
            texts in proptest::collection::vec(("\\PC{1,12}|[a-z-]{1,8}|[\0-\u{20}';\"%_]{1,6}", "(?s).{0,200}"), 1..12),
            seconds in 0_i64..4_000_000_000,
        ) {
            let (vault, dir) = testing::vault();
            let screening = testing::begin(&vault);
            let mut expected: BTreeMap<String, Vec<StoredAnswer>> = BTreeMap::new();
            for (question, text) in &texts {
                let mut recorded = answer(question, text, 0);
                recorded.recorded_at = at(seconds);
                recorded.provenance = text.clone();
                recorded.respondent_locale = question.clone();
                vault.record_answer(screening, &recorded, Some(text)).expect("recorded");
                expected.entry(question.clone()).or_default().push(recorded);
            }
            vault.lock().expect("locked");
            let vault = testing::unlock(&dir).expect("unlocked");
            let last: Vec<_> = expected.values().map(|answers| answers.last().expect("one").clone()).collect();
            proptest::prop_assert_eq!(vault.answers(screening), Ok(last));
            for (question, answers) in expected {
                proptest::prop_assert_eq!(history(&vault, screening, &question), answers);
            }
            let position = vault.screening(screening).expect("read").expect("there").current_question;
            proptest::prop_assert_eq!(position.as_deref(), texts.last().map(|(_, text)| text.as_str()));
        }
    }
}
