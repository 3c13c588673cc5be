//! What colleagues' devices sealed and this device brings to the hub: bounded, and not for long.

use chrono::{DateTime, Utc};
use repere_vault::{Id, Time};
use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

use crate::{Casebook, StoreError};

/// One item that is taken along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCarried {
    /// SHA-256 of its device's statement, hexadecimal: the same item once more has the same.
    pub digest: String,
    /// The item as it stood in its parcel.
    pub item: Vec<u8>,
}

/// How far an item is that was taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CarriedState {
    /// It is to be brought to the hub.
    Waiting,
    /// The hub has answered, and the answer goes back.
    Answered,
    /// The hub does not take it.
    Refused,
}

/// An item that was taken along, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredCarried {
    /// SHA-256 of its device's statement, hexadecimal.
    pub digest: String,
    /// What it was taken with.
    pub parcel: Uuid,
    /// When.
    pub taken_at: DateTime<Utc>,
    /// How far it is.
    pub state: CarriedState,
    /// Why the hub does not take it, as JSON.
    pub problem: Option<String>,
}

/// How much is taken along at once.
#[derive(Clone, Copy, Debug)]
pub struct CarriedBounds {
    /// The most items, with those that were answered.
    pub items: u64,
    /// The most bytes that wait.
    pub bytes: u64,
}

impl Casebook {
    /// Takes items along, all or none, durably. What the hub refused before takes the bytes that come now and waits
    /// again; what waits or was answered stays as it is, whatever comes under its name. Gives how many are new.
    ///
    /// [`StoreError::Unacceptable`] where that would be more than the bounds allow.
    pub fn take_along(
        &self,
        parcel: Uuid,
        items: &[NewCarried],
        taken_at: DateTime<Utc>,
        bounds: CarriedBounds,
    ) -> Result<usize, StoreError> {
        let transaction = self.transaction()?;
        let before = self.carried_amount()?.0;
        for NewCarried { digest, item } in items {
            self.db()
                .prepare_cached(
                    "INSERT INTO carried (digest, parcel, taken_at, item) VALUES (?1, ?2, ?3, ?4)
                     ON CONFLICT (digest) DO UPDATE SET item = excluded.item, problem = NULL
                     WHERE problem IS NOT NULL",
                )?
                .execute(params![digest, Id(parcel), Time(taken_at), item])?;
        }
        let (count, bytes) = self.carried_amount()?;
        if count > bounds.items || bytes > bounds.bytes {
            return Err(StoreError::Unacceptable);
        }
        transaction.commit()?;
        Ok(usize::try_from(count - before).unwrap_or(usize::MAX))
    }

    /// How many are taken along, and how many bytes of them wait.
    fn carried_amount(&self) -> Result<(u64, u64), StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT count(*), coalesce(sum(length(item)), 0) FROM carried")?;
        let amount =
            statement.query_row([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?;
        Ok((amount.0.unsigned_abs(), amount.1.unsigned_abs()))
    }

    /// What is taken along and can be read, the last taken first. What cannot: [`Casebook::damaged_rows`].
    pub fn carried(&self) -> Result<Vec<StoredCarried>, StoreError> {
        Ok(self.carried_rows()?.0)
    }

    pub(crate) fn carried_rows(&self) -> Result<(Vec<StoredCarried>, Vec<String>), StoreError> {
        self.list(
            "SELECT digest, parcel, taken_at, answer IS NOT NULL, problem FROM carried
             ORDER BY taken_at DESC, parcel, rowid",
            read,
        )
    }

    /// The bytes of an item that was not answered yet.
    pub fn carried_item(&self, digest: &str) -> Result<Vec<u8>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT item FROM carried WHERE digest = ?1 AND item IS NOT NULL")?;
        let found = statement.query_row([digest], |row| row.get(0)).optional()?;
        found.ok_or(StoreError::NotFound)
    }

    /// Keeps what the hub answered, as JSON, once the caller has verified it. The bytes of the item are erased.
    pub fn mark_carried_answered(&self, digest: &str, answer: &str) -> Result<(), StoreError> {
        self.change_one(
            "UPDATE carried SET answer = ?2, item = NULL, problem = NULL
             WHERE digest = ?1 AND answer IS NULL",
            params![digest, answer],
        )
    }

    /// Keeps why the hub does not take an item, as JSON. The bytes of the item are erased.
    pub fn mark_carried_refused(&self, digest: &str, problem: &str) -> Result<(), StoreError> {
        self.change_one(
            "UPDATE carried SET problem = ?2, item = NULL WHERE digest = ?1 AND answer IS NULL",
            params![digest, problem],
        )
    }

    /// What the hub answered to the items of a parcel.
    pub fn carried_answers(&self, parcel: Uuid) -> Result<Vec<String>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT answer FROM carried WHERE parcel = ?1 AND answer IS NOT NULL ORDER BY rowid",
        )?;
        let answers = statement.query_map([Id(parcel)], |row| row.get(0))?;
        Ok(answers.collect::<Result<_, _>>()?)
    }

    /// Forgets all that was taken with a parcel, answered or not.
    pub fn put_down(&self, parcel: Uuid) -> Result<(), StoreError> {
        self.db()
            .prepare_cached("DELETE FROM carried WHERE parcel = ?1")?
            .execute([Id(parcel)])?;
        Ok(())
    }

    /// Forgets what was taken before a moment, or after now by a clock that was wrong. Gives whether there was anything.
    pub fn put_down_before(
        &self,
        moment: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let gone = self
            .db()
            .prepare_cached("DELETE FROM carried WHERE taken_at < ?1 OR taken_at > ?2")?
            .execute(params![Time(moment), Time(now)])?;
        Ok(gone > 0)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<StoredCarried> {
    let problem: Option<String> = row.get(4)?;
    let answered: bool = row.get(3)?;
    Ok(StoredCarried {
        digest: row.get(0)?,
        parcel: row.get::<_, Id>(1)?.0,
        taken_at: row.get::<_, Time>(2)?.0,
        state: match (answered, &problem) {
            (true, _) => CarriedState::Answered,
            (false, Some(_)) => CarriedState::Refused,
            (false, None) => CarriedState::Waiting,
        },
        problem,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;
    use chrono::TimeDelta;

    const BOUNDS: CarriedBounds = CarriedBounds {
        items: 3,
        bytes: 30,
    };

    fn item(letter: &str, bytes: usize) -> NewCarried {
        NewCarried {
            digest: letter.repeat(64),
            item: vec![7; bytes],
        }
    }

    fn states(vault: &Casebook) -> Vec<CarriedState> {
        let carried = vault.carried().expect("a list");
        carried.iter().map(|one| one.state).collect()
    }

    #[test]
    fn carried_item_waits_until_the_hub_has_answered() {
        let (vault, _dir) = testing::vault();
        let (parcel, now) = (Uuid::now_v7(), Utc::now());
        let [a, b] = ["a", "b"].map(|letter| item(letter, 10));
        let both = [a.clone(), b.clone()];
        assert_eq!(vault.take_along(parcel, &both, now, BOUNDS), Ok(2));
        assert_eq!(states(&vault), [CarriedState::Waiting; 2]);
        assert_eq!(vault.carried_item(&a.digest), Ok(a.item.clone()));
        vault.mark_carried_answered(&a.digest, "{}").expect("kept");
        vault.mark_carried_refused(&b.digest, "{}").expect("kept");
        assert_eq!(
            states(&vault),
            [CarriedState::Answered, CarriedState::Refused]
        );
        assert_eq!(vault.carried_item(&a.digest), Err(StoreError::NotFound));
        assert_eq!(vault.carried_answers(parcel), Ok(vec!["{}".to_owned()]));
        // The same parcel once more: what was refused is tried again, what was answered stays so.
        let again = vault.take_along(Uuid::now_v7(), &both, now, BOUNDS);
        assert_eq!(again, Ok(0));
        assert_eq!(
            states(&vault),
            [CarriedState::Answered, CarriedState::Waiting]
        );
        let late = vault.mark_carried_refused(&a.digest, "{}");
        assert_eq!(late, Err(StoreError::NotFound));
        // Another copy under the name of one that waits takes nobody's place.
        let forged = NewCarried {
            item: vec![9; 10],
            ..b.clone()
        };
        assert_eq!(vault.take_along(parcel, &[forged], now, BOUNDS), Ok(0));
        assert_eq!(vault.carried_item(&b.digest), Ok(b.item.clone()));
        vault.put_down(parcel).expect("forgotten");
        assert_eq!(vault.carried(), Ok(Vec::new()));
    }

    #[test]
    fn carried_items_stay_within_their_bounds() {
        let (vault, _dir) = testing::vault();
        let (parcel, now) = (Uuid::now_v7(), Utc::now());
        let full = |items: &[NewCarried]| vault.take_along(parcel, items, now, BOUNDS);
        assert_eq!(full(&[item("a", 31)]), Err(StoreError::Unacceptable));
        let four = ["a", "b", "c", "d"].map(|letter| item(letter, 1));
        assert_eq!(full(&four), Err(StoreError::Unacceptable));
        assert_eq!(vault.carried(), Ok(Vec::new()), "all or none");
        assert_eq!(full(&four[..3]), Ok(3));
        assert_eq!(full(&four[3..]), Err(StoreError::Unacceptable));
    }

    #[test]
    fn carried_item_is_forgotten_in_time() {
        let (vault, _dir) = testing::vault();
        let now = Utc::now();
        let day = TimeDelta::days(1);
        for (letter, at) in [("a", now - day), ("b", now)] {
            let taken = vault.take_along(Uuid::now_v7(), &[item(letter, 1)], at, BOUNDS);
            assert_eq!(taken, Ok(1));
        }
        assert_eq!(vault.put_down_before(now, now), Ok(true));
        assert_eq!(vault.put_down_before(now, now), Ok(false));
        let left = vault.carried().expect("a list");
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].digest, "b".repeat(64));
    }
}
