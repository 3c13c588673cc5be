//! Visits: one place on one day, the screenings held there, and the referrals that tell of several.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use repere_vault::{Id, Time};
use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

use crate::{Casebook, ConsentRecord, DraftOwner, OutboxEntry, StoreError};

/// A visit without its screenings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Its id.
    pub id: Uuid,
    /// What the worker calls it. Unique on this device.
    pub code: String,
    /// Where, in the worker's words; may be empty. No name of a person.
    pub place: String,
    /// The day that it is about.
    pub day: NaiveDate,
    /// The caller's code of the sector of work.
    pub sector: Option<String>,
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// When the visit itself was last changed.
    pub changed_at: DateTime<Utc>,
    /// When it was closed; open where there is none.
    pub closed_at: Option<DateTime<Utc>>,
}

/// Which referral tells of which screening of which visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct VisitReferral {
    /// The referral.
    pub referral: Uuid,
    /// A screening that it tells of.
    pub screening: Uuid,
    /// The visit.
    pub visit: Uuid,
}

const COLUMNS: &str = "id, code, place, day, sector, opened_at, changed_at, closed_at";

impl Casebook {
    /// A code for the next visit: "V1", "V2" and so on, never the same twice on this device.
    pub fn next_visit_code(&self) -> Result<String, StoreError> {
        Ok(format!("V{}", self.count("visit-code")?))
    }

    /// Opens a visit. [`StoreError::AlreadyExists`] where its id or code is taken.
    pub fn insert_visit(&self, visit: &Visit) -> Result<(), StoreError> {
        let sql = format!("INSERT INTO visit ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        self.change_one(
            &sql,
            params![
                Id(visit.id),
                visit.code,
                visit.place,
                visit.day.to_string(),
                visit.sector,
                Time(visit.opened_at),
                Time(visit.changed_at),
                visit.closed_at.map(Time),
            ],
        )
    }

    /// Changes what a visit says of itself; its code and its screenings stay.
    pub fn update_visit(&self, visit: &Visit) -> Result<(), StoreError> {
        self.change_one(
            "UPDATE visit SET place = ?2, day = ?3, sector = ?4, changed_at = ?5, closed_at = ?6 WHERE id = ?1",
            params![
                Id(visit.id),
                visit.place,
                visit.day.to_string(),
                visit.sector,
                Time(visit.changed_at),
                visit.closed_at.map(Time),
            ],
        )
    }

    /// A visit by its id.
    pub fn visit(&self, id: Uuid) -> Result<Option<Visit>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM visit WHERE id = ?1");
        Ok(self
            .db()
            .prepare_cached(&sql)?
            .query_row([Id(id)], read)
            .optional()?)
    }

    /// All visits that can be read, the last day first. What cannot: [`Casebook::damaged_rows`].
    pub fn visits(&self) -> Result<Vec<Visit>, StoreError> {
        Ok(self.visit_rows()?.0)
    }

    pub(crate) fn visit_rows(&self) -> Result<(Vec<Visit>, Vec<String>), StoreError> {
        self.list(
            &format!("SELECT {COLUMNS} FROM visit ORDER BY day DESC, opened_at DESC, id DESC"),
            read,
        )
    }

    /// Counts a screening to a visit. [`StoreError::AlreadyExists`] where it is in one already.
    pub fn put_in_visit(&self, screening: Uuid, visit: Uuid) -> Result<(), StoreError> {
        self.change_one(
            "INSERT INTO visit_screening (screening, visit) VALUES (?1, ?2)",
            params![Id(screening), Id(visit)],
        )
    }

    /// The visit of every screening that is in one.
    pub fn visits_of_screenings(&self) -> Result<BTreeMap<Uuid, Uuid>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT screening, visit FROM visit_screening")?;
        let pairs = statement.query_map([], |row| {
            Ok((row.get::<_, Id>(0)?.0, row.get::<_, Id>(1)?.0))
        })?;
        Ok(pairs.collect::<Result<_, _>>()?)
    }

    /// The visit that a screening is in, if it is in one.
    pub fn visit_of(&self, screening: Uuid) -> Result<Option<Visit>, StoreError> {
        let columns = COLUMNS.split(", ").collect::<Vec<_>>().join(", visit.");
        let sql = format!(
            "SELECT visit.{columns} FROM visit_screening JOIN visit ON visit.id = visit_screening.visit
             WHERE visit_screening.screening = ?1"
        );
        Ok(self
            .db()
            .prepare_cached(&sql)?
            .query_row([Id(screening)], read)
            .optional()?)
    }

    /// The screenings of a visit, in the order of beginning.
    pub fn screenings_of_visit(&self, visit: Uuid) -> Result<Vec<Uuid>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT visit_screening.screening FROM visit_screening
             JOIN screening ON screening.id = visit_screening.screening
             WHERE visit = ?1 ORDER BY screening.begun_at, screening.id",
        )?;
        let ids = statement.query_map([Id(visit)], |row| Ok(row.get::<_, Id>(0)?.0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// Puts a sealed referral of a visit into the outbox, with what allowed it for each screening that it
    /// tells of, and ends the draft of the visit at `place`, in one transaction, durably. The entry is about the first
    /// of them. The same preview once more, under the same id, changes nothing.
    ///
    /// [`StoreError::Unacceptable`] where there is none, the first is about another screening, one is about
    /// another agency or not in the visit, or the entry is not `waiting`; [`StoreError::AlreadyExists`] where the id
    /// was taken by another preview.
    pub fn queue_visit_referral(
        &self,
        visit: Uuid,
        consents: &[ConsentRecord],
        entry: &OutboxEntry,
        place: &str,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        if self.was_queued(entry.referral, entry.preview.as_deref())? {
            return Ok(());
        }
        let Some((first, others)) = consents.split_first() else {
            return Err(StoreError::Unacceptable);
        };
        let members = self.screenings_of_visit(visit)?;
        let fits = |consent: &ConsentRecord| {
            consent.agency == entry.agency && members.contains(&consent.screening)
        };
        if !consents.iter().all(fits) {
            return Err(StoreError::Unacceptable);
        }
        self.replace_sealed_again(entry, Some(visit))?;
        self.insert_referral(first, entry)?;
        for consent in others {
            self.insert_consent(consent)?;
        }
        for consent in consents {
            self.change_one(
                "INSERT INTO visit_referral (referral, screening, visit) VALUES (?1, ?2, ?3)",
                params![Id(entry.referral), Id(consent.screening), Id(visit)],
            )?;
        }
        self.keep_draft(DraftOwner::Visit(visit), place, "")?;
        Ok(transaction.commit()?)
    }

    /// Which referrals tell of several screenings of a visit.
    pub fn visit_referrals(&self) -> Result<Vec<VisitReferral>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT referral, screening, visit FROM visit_referral ORDER BY referral, screening",
        )?;
        let rows = statement.query_map([], read_referral)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The screenings of a visit that one referral tells of; none of a referral of one screening.
    pub fn visits_of_referral(&self, referral: Uuid) -> Result<Vec<VisitReferral>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT referral, screening, visit FROM visit_referral WHERE referral = ?1 ORDER BY screening",
        )?;
        let rows = statement.query_map([Id(referral)], read_referral)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn read_referral(row: &Row<'_>) -> rusqlite::Result<VisitReferral> {
    Ok(VisitReferral {
        referral: row.get::<_, Id>(0)?.0,
        screening: row.get::<_, Id>(1)?.0,
        visit: row.get::<_, Id>(2)?.0,
    })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Visit> {
    let day: String = row.get(3)?;
    let day = day.parse().map_err(|_| {
        rusqlite::Error::InvalidColumnType(3, "day".to_owned(), rusqlite::types::Type::Text)
    })?;
    Ok(Visit {
        id: row.get::<_, Id>(0)?.0,
        code: row.get(1)?,
        place: row.get(2)?,
        day,
        sector: row.get(4)?,
        opened_at: row.get::<_, Time>(5)?.0,
        changed_at: row.get::<_, Time>(6)?.0,
        closed_at: row.get::<_, Option<Time>>(7)?.map(|time| time.0),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::BasisKind;
    use crate::testing::{self, entry};

    fn visit(vault: &Casebook, day: &str) -> Visit {
        let mut visit = testing::visit(vault);
        visit.day = day.parse().expect("a day");
        vault.update_visit(&visit).expect("changed");
        visit
    }

    fn consent(screening: Uuid, agency: &str) -> ConsentRecord {
        ConsentRecord {
            agency: agency.to_owned(),
            kind: BasisKind::LegalDuty,
            ground: Some("article 40".to_owned()),
            ..testing::consent(screening)
        }
    }

    #[test]
    fn visit_is_opened_changed_and_closed() {
        let (vault, dir) = testing::vault();
        let first = visit(&vault, "2026-11-23");
        let mut second = visit(&vault, "2026-11-24");
        assert_eq!((&*first.code, &*second.code), ("V1", "V2"));
        second.place = "تحت الجسر".to_owned();
        second.sector = None;
        second.closed_at = Some(second.opened_at);
        vault.update_visit(&second).expect("changed");
        vault.lock().expect("locked");
        let vault = testing::unlock(&dir).expect("unlocked");
        assert_eq!(vault.visits(), Ok(vec![second.clone(), first]));
        assert_eq!(vault.visit(second.id), Ok(Some(second)));
        assert_eq!(vault.visit(Uuid::nil()), Ok(None));
    }

    #[test]
    fn screening_is_in_one_visit_at_most() {
        let (vault, _dir) = testing::vault();
        let (here, there) = (visit(&vault, "2026-11-23"), visit(&vault, "2026-11-24"));
        let (one, other) = (testing::begin(&vault), testing::begin(&vault));
        vault.put_in_visit(one, here.id).expect("counted");
        assert_eq!(
            vault.put_in_visit(one, there.id),
            Err(StoreError::AlreadyExists)
        );
        assert_eq!(
            vault.put_in_visit(other, Uuid::nil()),
            Err(StoreError::NotFound)
        );
        assert_eq!(vault.screenings_of_visit(here.id), Ok(vec![one]));
        assert_eq!(vault.screenings_of_visit(there.id), Ok(vec![]));
        assert_eq!(vault.visit_of(one), Ok(Some(here.clone())));
        assert_eq!(vault.visit_of(other), Ok(None));
        assert_eq!(
            vault.visits_of_screenings(),
            Ok(BTreeMap::from([(one, here.id)]))
        );
    }

    /// What allowed a referral is kept for each of those that it tells of, or nothing is.
    #[test]
    fn referral_of_a_visit_is_all_or_nothing() {
        let (vault, _dir) = testing::vault();
        let here = visit(&vault, "2026-11-24");
        let [one, two, outside] = [(); 3].map(|()| testing::begin(&vault));
        for screening in [one, two] {
            vault.put_in_visit(screening, here.id).expect("counted");
        }
        let sent = entry(one);
        for refused in [
            vec![],
            vec![consent(one, "ccem"), consent(outside, "ccem")],
            vec![consent(one, "ccem"), consent(two, "elsewhere")],
            vec![consent(two, "ccem"), consent(one, "ccem")],
        ] {
            assert_eq!(
                vault.queue_visit_referral(here.id, &refused, &sent, "referral"),
                Err(StoreError::Unacceptable)
            );
        }
        assert_eq!(vault.outbox(), Ok(vec![]));
        assert_eq!(vault.consents(one), Ok(vec![]));
        let consents = [consent(one, "ccem"), consent(two, "ccem")];
        let owner = DraftOwner::Visit(here.id);
        vault.keep_draft(owner, "referral", "{}").expect("kept");
        for _ in 0..2 {
            let queued = vault.queue_visit_referral(here.id, &consents, &sent, "referral");
            assert_eq!(queued, Ok(()), "once, however often it is asked for");
        }
        assert_eq!(vault.draft(owner, "referral"), Ok(None), "it ended with it");
        assert_eq!(vault.outbox().expect("read").len(), 1);
        assert_eq!(vault.consents(two), Ok(vec![consents[1].clone()]));
        let mut told = [one, two].map(|screening| VisitReferral {
            referral: sent.referral,
            screening,
            visit: here.id,
        });
        told.sort();
        assert_eq!(vault.visit_referrals(), Ok(told.to_vec()));
    }

    #[test]
    fn visit_stays_when_one_interview_is_deleted_and_goes_with_the_last() {
        let (vault, _dir) = testing::vault();
        let here = visit(&vault, "2026-11-24");
        let [one, two] = [(); 2].map(|()| testing::begin(&vault));
        for screening in [one, two] {
            vault.put_in_visit(screening, here.id).expect("counted");
        }
        let sent = entry(one);
        let consents = [consent(one, "ccem"), consent(two, "ccem")];
        vault
            .queue_visit_referral(here.id, &consents, &sent, "referral")
            .expect("queued");
        let now: DateTime<Utc> = "2026-11-30T00:00:00Z".parse().expect("a time");
        for screening in [one, two] {
            vault.schedule_deletion(screening, now).expect("scheduled");
            assert_eq!(vault.waiting_for(screening), Ok(vec!["ccem".to_owned()]));
            assert_eq!(
                vault.delete_screening(screening, now),
                Err(StoreError::WrongState)
            );
        }
        assert_eq!(vault.due_for_deletion(now), Ok(vec![]));
        vault
            .mark_received(sent.referral, "{}", now)
            .expect("received");

        vault.delete_screening(one, now).expect("deleted");
        let left = vault.outbox().expect("read");
        assert_eq!(left.len(), 1, "it still tells of the other");
        assert_eq!(left[0].screening, two);
        assert!(
            vault.outbox_sealed(sent.referral).is_err(),
            "it told of both"
        );
        assert_eq!(vault.consents(one), Ok(vec![]));
        assert_eq!(vault.screenings_of_visit(here.id), Ok(vec![two]));
        let owner = DraftOwner::Visit(here.id);
        vault.keep_draft(owner, "referral", "{}").expect("kept");
        vault.delete_screening(two, now).expect("deleted");
        assert_eq!(vault.draft(owner, "referral"), Ok(None));
        assert_eq!(vault.outbox(), Ok(vec![]));
        assert_eq!(vault.visits(), Ok(vec![]));
    }
}
