//! The list of screenings: page by page, filtered, without reading any answer.
//!
//! What is searched are codes, times and states. Answers, notes and own words are in no index of the list:
//! a name that somebody typed there cannot be found from here.

use chrono::{DateTime, Utc};
use repere_vault::{Id, Time};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, params, params_from_iter};
use uuid::Uuid;

use crate::preliminaries::{NOT_PUT_OFF, PUT_OFF, WAY};
use crate::screenings::{COLUMNS, Dates, LISTED_COLUMNS, read as read_screening};
use crate::{Casebook, Deletion, Screening, ScreeningState, SendState, StoreError, Way};

/// Which screenings. Every part that is given narrows the list down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListFilter {
    /// Exactly this code.
    pub code: Option<String>,
    /// Begun then or later.
    pub begun_from: Option<DateTime<Utc>>,
    /// Begun before then.
    pub begun_before: Option<DateTime<Utc>>,
    /// Where it stands.
    pub standing: Option<Standing>,
    /// The id of its protocol.
    pub protocol: Option<String>,
    /// The visit that it belongs to.
    pub visit: Option<Uuid>,
}

/// Where a screening stands, as the list can be narrowed down by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The questions are open, put off or not.
    Open,
    /// The questions are open and not put off.
    InProgress,
    /// Put off to another time.
    PutOff,
    /// The questions were closed.
    Finished,
    /// There is a referral that was not withdrawn.
    Referred,
    /// It has a date of deletion.
    ToBeDeleted,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The screening.
    pub screening: Screening,
    /// How many answers count, as far as it was kept: see [`Casebook::keep_answered`].
    pub answered: Option<u32>,
    /// How it goes on; none while nobody chose.
    pub way: Option<Way>,
    /// Why it was put off, as a code that decides nothing; none where it is not.
    pub put_off: Option<String>,
    /// What the answers amounted to, as far as it was kept: see [`Casebook::keep_outcome`].
    pub outcome: Option<String>,
    /// The judgement that counts.
    pub judgement: Option<String>,
    /// The states of its referrals, in the order of sealing; without those that cannot be read.
    pub referrals: Vec<SendState>,
    /// How many of the withdrawn ones may have arrived, and nobody has said that nobody has them.
    pub asked_back: u32,
    /// When it is to be deleted.
    pub deletion: Option<Deletion>,
    /// The id of the screening that it follows up.
    pub follows: Option<Uuid>,
}

/// A part of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListPage {
    /// The lines that can be read. What cannot: [`Casebook::damaged_rows`].
    pub items: Vec<Listed>,
    /// How many screenings there are of these, on all pages.
    pub total: u32,
}

/// How the screening `s` goes on, as a column.
pub(crate) fn way() -> String {
    format!("({})", last_said(WAY))
}

/// What was said last of an item of the screening `s`.
fn last_said(item: &str) -> String {
    format!(
        "SELECT answer FROM preliminary WHERE screening = s.id AND item = '{item}'
         ORDER BY revision DESC LIMIT 1"
    )
}

impl Casebook {
    /// Screenings from a place in the list on, the last changed first.
    pub fn list_page(
        &self,
        filter: &ListFilter,
        from: u32,
        limit: u32,
    ) -> Result<ListPage, StoreError> {
        let (mut narrowed, mut values) = narrowed(filter);
        // Left out by the condition, not afterwards: else a page would have fewer lines than its places.
        for id in self.unreadable()? {
            narrowed.push_str(" AND s.id <> ?");
            values.push(Value::from(id.clone()));
        }
        let mut count = self.db().prepare_cached(&format!(
            "SELECT count(*) FROM screening AS s WHERE {narrowed}"
        ))?;
        let total = count.query_row(params_from_iter(&values), |row| row.get(0))?;
        let columns = COLUMNS.replace("id, code", "s.id, code");
        let (way, put_off) = (way(), last_said(PUT_OFF));
        let sql = format!(
            "WITH page AS (SELECT s.id FROM screening AS s WHERE {narrowed}
                           ORDER BY s.changed_at DESC, s.id DESC LIMIT ? OFFSET ?)
             SELECT {columns}, {LISTED_COLUMNS},
                    {way}, nullif(({put_off}), '{NOT_PUT_OFF}'),
                    (SELECT outcome FROM judgement WHERE screening = s.id ORDER BY revision DESC LIMIT 1),
                    (SELECT group_concat(state, ' ' ORDER BY sealed_at, referral) FROM outbox
                     WHERE screening = s.id
                        OR referral IN (SELECT referral FROM visit_referral WHERE screening = s.id)),
                    (SELECT count(*) FROM outbox
                     WHERE (screening = s.id
                            OR referral IN (SELECT referral FROM visit_referral WHERE screening = s.id))
                       AND state = 'withdrawn' AND may_have_arrived
                       AND coalesce(found, 'fetched') = 'fetched'
                       AND NOT EXISTS (SELECT 1 FROM reply
                                       WHERE reply.referral = outbox.referral AND reply.state = 'erased'))
             FROM page JOIN screening AS s ON s.id = page.id
             ORDER BY s.changed_at DESC, s.id DESC"
        );
        values.push(Value::from(limit));
        values.push(Value::from(from));
        let mut statement = self.db().prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(&values))?;
        let mut items = Vec::new();
        while let Some(row) = rows.next()? {
            // One row that cannot be read since the vault was opened hides no other.
            items.extend(read(row));
        }
        Ok(ListPage { items, total })
    }

    /// The ids of the screenings that cannot be read, looked for once while the vault is open.
    fn unreadable(&self) -> Result<&[String], StoreError> {
        if let Some(known) = self.unreadable.get() {
            return Ok(known);
        }
        let found = self.damaged_screenings()?;
        Ok(self.unreadable.get_or_init(|| found))
    }

    /// One line of the list.
    pub fn listed(&self, screening: Uuid) -> Result<Option<Listed>, StoreError> {
        let Some(found) = self.screening(screening)? else {
            return Ok(None);
        };
        let filter = ListFilter {
            code: Some(found.code),
            ..ListFilter::default()
        };
        Ok(self.list_page(&filter, 0, 1)?.items.pop())
    }

    /// The protocols that screenings ever began with, each with one pack of it by its SHA-256. Those of screenings
    /// that were all deleted are among them: to leave them out, every row would have to be looked at.
    pub fn screened_protocols(&self) -> Result<Vec<(String, String)>, StoreError> {
        // With a lone max(), SQLite takes the other columns from the row of the maximum (lang_select.html, section 2.5).
        let mut statement = self
            .db()
            .prepare_cached("SELECT id, sha256, max(version) FROM pack GROUP BY id ORDER BY id")?;
        let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Closes the questions, and keeps what the answers amount to for the list.
    pub fn finish(
        &self,
        screening: Uuid,
        outcome: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.set_state(screening, ScreeningState::Finished, now)?;
        self.keep_outcome(screening, outcome)?;
        Ok(transaction.commit()?)
    }

    /// Keeps what the answers of a closed screening amount to. It is derived, so nothing counts as changed.
    pub fn keep_outcome(&self, screening: Uuid, outcome: &str) -> Result<(), StoreError> {
        self.change_one(
            "UPDATE screening SET outcome = ?2 WHERE id = ?1",
            params![Id(screening), outcome],
        )
    }

    /// Keeps how many answers of a screening count. It is derived, so nothing counts as changed, and an answer that is
    /// recorded or taken away later forgets it.
    pub fn keep_answered(&self, screening: Uuid, answered: u32) -> Result<(), StoreError> {
        self.change_one(
            "UPDATE screening SET answered = ?2 WHERE id = ?1",
            params![Id(screening), answered],
        )
    }

    /// The code of a screening, also of one that was deleted.
    pub fn code_of(&self, screening: Uuid) -> Result<Option<String>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT code FROM screening WHERE id = ?1
             UNION ALL SELECT code FROM deleted WHERE screening = ?1",
        )?;
        Ok(statement
            .query_row([Id(screening)], |row| row.get(0))
            .optional()?)
    }
}

/// The condition of a filter, with its values in the order of its question marks.
fn narrowed(filter: &ListFilter) -> (String, Vec<Value>) {
    let mut conditions = vec!["1".to_owned()];
    let mut values = Vec::new();
    let mut given = |condition: &str, value: Value| {
        conditions.push(condition.to_owned());
        values.push(value);
    };
    if let Some(code) = &filter.code {
        given("s.code = ?", Value::from(code.clone()));
    }
    if let Some(from) = filter.begun_from {
        given("s.begun_at >= ?", Value::from(Time(from).text()));
    }
    if let Some(before) = filter.begun_before {
        given("s.begun_at < ?", Value::from(Time(before).text()));
    }
    if let Some(protocol) = &filter.protocol {
        given("s.protocol_id = ?", Value::from(protocol.clone()));
    }
    if let Some(visit) = filter.visit {
        given(
            "s.id IN (SELECT screening FROM visit_screening WHERE visit = ?)",
            Value::from(visit.to_string()),
        );
    }
    let put_off = format!(
        "coalesce(({}), '{NOT_PUT_OFF}') <> '{NOT_PUT_OFF}'",
        last_said(PUT_OFF)
    );
    let finished = format!("s.state = '{}'", ScreeningState::Finished.code());
    let open = format!("s.state = '{}'", ScreeningState::InProgress.code());
    conditions.extend(filter.standing.map(|standing| match standing {
        Standing::Open => open,
        Standing::InProgress => format!("{open} AND NOT {put_off}"),
        Standing::PutOff => put_off,
        Standing::Finished => finished,
        Standing::Referred => {
            let sent = format!("outbox.state <> '{}'", SendState::Withdrawn.code());
            format!(
                "(s.id IN (SELECT screening FROM outbox WHERE {sent}) OR s.id IN (
                 SELECT told.screening FROM visit_referral AS told JOIN outbox USING (referral)
                 WHERE {sent}))"
            )
        }
        Standing::ToBeDeleted => "s.delete_on IS NOT NULL".to_owned(),
    }));
    (conditions.join(" AND "), values)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Listed> {
    let referrals: Option<String> = row.get(19)?;
    let dates = Dates::read(row)?;
    Ok(Listed {
        screening: read_screening(row)?,
        outcome: dates.outcome,
        deletion: dates.deletion,
        follows: dates.follows,
        answered: dates.answered,
        way: row.get(16)?,
        put_off: row.get(17)?,
        judgement: row.get(18)?,
        // A referral in an unknown state is named by `damaged_rows`, and does not hide the screening.
        referrals: (referrals.iter())
            .flat_map(|states| states.split(' '))
            .filter_map(SendState::from_code)
            .collect(),
        asked_back: row.get(20)?,
    })
}

#[cfg(test)]
mod tests;
