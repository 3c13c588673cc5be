//! Screenings: where each stands, in which languages, its notes, the calls for immediate help.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use repere_vault::{Id, Time};
use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

use crate::listing::way;
use crate::{Casebook, DeletedBy, Preliminary, ScreeningState, StoreError, StoredAnswer, Way};

/// A screening without its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screening {
    /// Its id.
    pub id: Uuid,
    /// What the worker calls it: no name of a person. Unique on this device.
    pub code: String,
    /// The protocol that it began with, and stays with.
    pub protocol_id: String,
    /// That protocol's version.
    pub protocol_version: String,
    /// That pack's SHA-256; the pack must be kept before (see [`Casebook::put_pack`]).
    pub protocol_sha256: String,
    /// The worker's language.
    pub interviewer_locale: String,
    /// The person's language.
    pub respondent_locale: String,
    /// The question on the page; none at the end.
    pub current_question: Option<String>,
    /// Where it stands.
    pub state: ScreeningState,
    /// When it began.
    pub begun_at: DateTime<Utc>,
    /// When anything of it was last changed.
    pub changed_at: DateTime<Utc>,
}

pub(crate) const COLUMNS: &str = "id, code, protocol_id, protocol_version, protocol_sha256, interviewer_locale, \
                       respondent_locale, current_question, state, begun_at, changed_at";

impl Casebook {
    /// Begins a screening, durably. [`StoreError::NotFound`] where its pack is not kept,
    /// [`StoreError::AlreadyExists`] where its id or code is taken.
    pub fn insert_screening(&self, screening: &Screening) -> Result<(), StoreError> {
        let sql = format!(
            "INSERT INTO screening ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
        );
        self.change_one(
            &sql,
            params![
                Id(screening.id),
                screening.code,
                screening.protocol_id,
                screening.protocol_version,
                screening.protocol_sha256,
                screening.interviewer_locale,
                screening.respondent_locale,
                screening.current_question,
                screening.state,
                Time(screening.begun_at),
                Time(screening.changed_at),
            ],
        )
    }

    /// Begins a screening, in a visit if there is one, with answers that were handed on to it: all of it
    /// or nothing.
    pub fn insert_screening_with(
        &self,
        screening: &Screening,
        answers: &[StoredAnswer],
        visit: Option<Uuid>,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.insert_screening(screening)?;
        if let Some(visit) = visit {
            self.put_in_visit(screening.id, visit)?;
        }
        for answer in answers {
            self.insert_answer(screening.id, answer)?;
        }
        Ok(transaction.commit()?)
    }

    /// Begins a screening that follows up an earlier one, with the answers that it takes over: all of it or nothing.
    pub fn insert_follow_up(
        &self,
        screening: &Screening,
        answers: &[StoredAnswer],
        settled: &[Preliminary],
        follows: Uuid,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.insert_screening(screening)?;
        self.change_one(
            "UPDATE screening SET follows = ?2 WHERE id = ?1",
            params![Id(screening.id), Id(follows)],
        )?;
        for answer in answers {
            self.insert_answer(screening.id, answer)?;
        }
        for one in settled {
            self.insert_preliminary(screening.id, one)?;
        }
        Ok(transaction.commit()?)
    }

    /// The screening that one follows up, by its id; it may have been deleted since.
    pub fn follows(&self, screening: Uuid) -> Result<Option<Uuid>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT follows FROM screening WHERE id = ?1")?;
        let found = statement.query_row([Id(screening)], |row| row.get::<_, Option<Id>>(0));
        Ok(found.optional()?.flatten().map(|id| id.0))
    }

    /// The ids and codes of the screenings that follow one up, the first begun first.
    pub fn followed_by(&self, screening: Uuid) -> Result<Vec<(Uuid, String)>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT id, code FROM screening WHERE follows = ?1 ORDER BY begun_at, id",
        )?;
        let found = statement.query_map([Id(screening)], |row| {
            Ok((row.get::<_, Id>(0)?.0, row.get(1)?))
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// A screening by its id.
    pub fn screening(&self, id: Uuid) -> Result<Option<Screening>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM screening WHERE id = ?1");
        Ok(self
            .db()
            .prepare_cached(&sql)?
            .query_row([Id(id)], read)
            .optional()?)
    }

    /// The ids of the screenings that a list leaves out.
    pub(crate) fn damaged_screenings(&self) -> Result<Vec<String>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS}, {LISTED_COLUMNS}, {} FROM screening AS s ORDER BY changed_at DESC, id DESC",
            way()
        );
        let read = |row: &Row<'_>| {
            let way = row.get::<_, Option<Way>>(16)?;
            Ok((read(row)?, Dates::read(row)?, way))
        };
        Ok(self.list(&sql, read)?.1)
    }

    /// A code for the next screening: "K1", "K2" and so on, never the same twice on this device.
    pub fn next_code(&self) -> Result<String, StoreError> {
        Ok(format!("K{}", self.count("screening-code")?))
    }

    /// Moves to a question, or to the end.
    pub fn set_position(
        &self,
        screening: Uuid,
        question: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.change_one(
            "UPDATE screening SET current_question = ?2, changed_at = ?3 WHERE id = ?1",
            params![Id(screening), question, Time(now)],
        )
    }

    /// Changes the languages; nothing else.
    pub fn set_languages(
        &self,
        screening: Uuid,
        interviewer: &str,
        respondent: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.change_one(
            "UPDATE screening SET interviewer_locale = ?2, respondent_locale = ?3, changed_at = ?4 WHERE id = ?1",
            params![Id(screening), interviewer, respondent, Time(now)],
        )
    }

    /// Changes the state. What was kept of the outcome belongs to the state before.
    pub fn set_state(
        &self,
        screening: Uuid,
        state: ScreeningState,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.change_one(
            "UPDATE screening SET state = ?2, changed_at = ?3, outcome = NULL WHERE id = ?1",
            params![Id(screening), state, Time(now)],
        )
    }

    /// Keeps the worker's note on a question; an empty one takes it away.
    pub fn set_note(
        &self,
        screening: Uuid,
        question: &str,
        note: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.touch(screening, now)?;
        if note.is_empty() {
            self.db()
                .prepare_cached("DELETE FROM note WHERE screening = ?1 AND question = ?2")?
                .execute(params![Id(screening), question])?;
        } else {
            self.change_one(
                "INSERT INTO note (screening, question, note, changed_at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (screening, question)
                 DO UPDATE SET note = excluded.note, changed_at = excluded.changed_at",
                params![Id(screening), question, note, Time(now)],
            )?;
        }
        Ok(transaction.commit()?)
    }

    /// The worker's notes by question.
    pub fn notes(&self, screening: Uuid) -> Result<BTreeMap<String, String>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT question, note FROM note WHERE screening = ?1")?;
        let notes = statement.query_map([Id(screening)], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(notes.collect::<Result<_, _>>()?)
    }

    /// Records that immediate danger was called out.
    pub fn record_danger(&self, screening: Uuid, now: DateTime<Utc>) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.touch(screening, now)?;
        self.change_one(
            "INSERT INTO danger (screening, recorded_at) VALUES (?1, ?2)",
            params![Id(screening), Time(now)],
        )?;
        Ok(transaction.commit()?)
    }

    /// When immediate danger was called out, in the order of recording.
    pub fn dangers(&self, screening: Uuid) -> Result<Vec<DateTime<Utc>>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT recorded_at FROM danger WHERE screening = ?1 ORDER BY id")?;
        let times = statement.query_map([Id(screening)], |row| Ok(row.get::<_, Time>(0)?.0))?;
        Ok(times.collect::<Result<_, _>>()?)
    }

    /// Notes that something of a screening changed; [`StoreError::NotFound`] where there is none.
    pub(crate) fn touch(&self, screening: Uuid, now: DateTime<Utc>) -> Result<(), StoreError> {
        self.change_one(
            "UPDATE screening SET changed_at = ?2 WHERE id = ?1",
            params![Id(screening), Time(now)],
        )
    }
}

pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Screening> {
    Ok(Screening {
        id: row.get::<_, Id>(0)?.0,
        code: row.get(1)?,
        protocol_id: row.get(2)?,
        protocol_version: row.get(3)?,
        protocol_sha256: row.get(4)?,
        interviewer_locale: row.get(5)?,
        respondent_locale: row.get(6)?,
        current_question: row.get(7)?,
        state: row.get(8)?,
        begun_at: row.get::<_, Time>(9)?.0,
        changed_at: row.get::<_, Time>(10)?.0,
    })
}

/// What a list shows of a screening besides: what it was found to be, when it goes, what it follows, how many
/// answers count.
pub(crate) const LISTED_COLUMNS: &str = "outcome, delete_on, delete_why, follows, answered";

/// The columns after [`COLUMNS`].
pub(crate) struct Dates {
    pub outcome: Option<String>,
    pub deletion: Option<Deletion>,
    pub follows: Option<Uuid>,
    pub answered: Option<u32>,
}

/// From when on a screening is to be deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deletion {
    /// The moment.
    pub on: DateTime<Utc>,
    /// Who wants it.
    pub why: DeletedBy,
}

impl Dates {
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let on = row.get::<_, Option<Time>>(12)?;
        let why = row.get::<_, Option<DeletedBy>>(13)?;
        Ok(Self {
            outcome: row.get(11)?,
            deletion: on.zip(why).map(|(on, why)| Deletion { on: on.0, why }),
            follows: row.get::<_, Option<Id>>(14)?.map(|id| id.0),
            answered: row.get(15)?,
        })
    }
}
