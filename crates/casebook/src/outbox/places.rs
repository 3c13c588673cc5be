//! The place of each referral among what the device's keys have sealed to one agency.

use repere_vault::Id;
use rusqlite::{OptionalExtension as _, Row, params};
use std::collections::BTreeSet;
use uuid::Uuid;

use crate::{Casebook, OutboxEntry, StoreError};

/// The place of a referral among those that one pair of the device's keys has sealed to one agency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The id of the keys that signed it.
    pub sealed_by: String,
    /// From 1.
    pub number: u32,
}

impl Place {
    /// From the columns `sealed_by` and `number`.
    pub(super) fn read(row: &Row<'_>, first: usize) -> rusqlite::Result<Option<Place>> {
        let sealed_by: Option<String> = row.get(first)?;
        let number: Option<u32> = row.get(first + 1)?;
        let both = sealed_by.zip(number);
        Ok(both.map(|(sealed_by, number)| Place { sealed_by, number }))
    }
}

/// What is to be said of the place of a referral that is sealed next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextPlace {
    /// Its number, from 1.
    pub number: u32,
    /// SHA-256 of the sealed bytes of the one with the number before, hexadecimal; the first has none.
    pub previous: Option<String>,
    /// The numbers of what was taken back or asked to be erased, with what the next one takes the place of, rising;
    /// no more than were asked for, and then the latest.
    pub taken_back: Vec<u32>,
}

/// What of the outbox no agency has to wait for: it was taken back, or the hub dropped it unread. In these words, as
/// the index has them.
const TAKEN_BACK: &str = "(state = 'withdrawn' OR coalesce(found, 'fetched') <> 'fetched')";

/// The agency was asked to erase it.
const ASKED_BACK: &str = "EXISTS (
     SELECT 1 FROM erasure WHERE erasure.referral = outbox.referral AND erasure.state <> 'withdrawn')";

impl Casebook {
    /// What is to be said of the place of what is sealed next with the keys of the id `sealed_by` to an agency, of a
    /// screening or of a `visit`. It is taken when it is queued.
    ///
    /// In: the most numbers of `taken_back`.
    pub fn next_place(
        &self,
        sealed_by: &str,
        agency: &str,
        (screening, visit): (Uuid, Option<Uuid>),
        most: usize,
    ) -> Result<NextPlace, StoreError> {
        let last = self.last_place(sealed_by, agency)?;
        let number = match &last {
            Some((number, _)) => number.checked_add(1).ok_or(StoreError::Unacceptable)?,
            None => 1,
        };
        // The latest of each kind: what was not taken back is not read, however much of it there is.
        let mut statement = self.db().prepare_cached(&format!(
            "SELECT number FROM (SELECT number FROM outbox INDEXED BY outbox_taken_back
                WHERE sealed_by = ?1 AND agency = ?2 AND number IS NOT NULL AND {TAKEN_BACK}
                ORDER BY number DESC LIMIT ?3)
             UNION SELECT number FROM (SELECT number FROM erasure CROSS JOIN outbox USING (referral)
                WHERE erasure.state <> 'withdrawn' AND sealed_by = ?1 AND agency = ?2 AND number IS NOT NULL
                ORDER BY number DESC LIMIT ?3)
             UNION SELECT number FROM (SELECT number FROM taken_back
                WHERE sealed_by = ?1 AND agency = ?2 ORDER BY number DESC LIMIT ?3)"
        ))?;
        let latest = i64::try_from(most).unwrap_or(i64::MAX);
        let numbers = statement.query_map(params![sealed_by, agency, latest], |row| row.get(0))?;
        let mut taken_back: BTreeSet<u32> = numbers.collect::<Result<_, _>>()?;
        for replaced in self.sealed_again_by(agency, screening, visit, false)? {
            let place = self.referral(replaced)?.and_then(|entry| entry.place);
            let place = place.filter(|place| place.sealed_by == sealed_by);
            taken_back.extend(place.map(|place| place.number));
        }
        let passed_over = taken_back.len().saturating_sub(most);
        Ok(NextPlace {
            number,
            previous: last.map(|(_, sha256)| sha256),
            taken_back: taken_back.into_iter().skip(passed_over).collect(),
        })
    }

    /// The number that was given last, and the SHA-256 of what has it.
    fn last_place(
        &self,
        sealed_by: &str,
        agency: &str,
    ) -> Result<Option<(u32, String)>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT number, sha256 FROM sequence WHERE sealed_by = ?1 AND agency = ?2",
        )?;
        let last = statement.query_row([sealed_by, agency], |row| Ok((row.get(0)?, row.get(1)?)));
        Ok(last.optional()?)
    }

    /// Takes the place of an entry, which has to be the next, in a transaction of the caller's.
    pub(super) fn take_place(&self, entry: &OutboxEntry) -> Result<(), StoreError> {
        let Some(Place { sealed_by, number }) = &entry.place else {
            return Ok(());
        };
        let last = self.last_place(sealed_by, &entry.agency)?;
        let next = last.map_or(Some(1), |(last, _)| last.checked_add(1));
        if next != Some(*number) {
            return Err(StoreError::Unacceptable);
        }
        self.change_one(
            "INSERT INTO sequence (sealed_by, agency, number, sha256) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (sealed_by, agency) DO UPDATE SET number = ?3, sha256 = ?4",
            params![sealed_by, entry.agency, number, entry.sha256],
        )
    }

    /// Keeps the numbers of what was taken back of a screening that is deleted, in a transaction of the caller's.
    pub(crate) fn keep_taken_back(&self, screening: Uuid) -> Result<(), StoreError> {
        let sql = format!(
            "INSERT OR IGNORE INTO taken_back (sealed_by, agency, number)
             SELECT sealed_by, agency, number FROM outbox
             WHERE screening = ?1 AND number IS NOT NULL AND ({TAKEN_BACK} OR {ASKED_BACK})"
        );
        self.db().prepare_cached(&sql)?.execute([Id(screening)])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SendState;
    use crate::testing::{self, state};
    use chrono::Utc;

    /// Queues a referral in the next place of the keys, and gives its id and what was to be said of the place.
    fn next(vault: &Casebook, screening: Uuid) -> (Uuid, NextPlace) {
        let keys = "ab".repeat(16);
        let place = vault.next_place(&keys, "ccem", (screening, None), 3);
        let place = place.expect("a place");
        let entry = OutboxEntry {
            sha256: format!("{:064}", place.number),
            place: Some(Place {
                sealed_by: keys,
                number: place.number,
            }),
            ..testing::entry(screening)
        };
        let queued = vault.queue_referral(&testing::consent(screening), &entry, "referral");
        queued.expect("queued");
        let kept = vault.referral(entry.referral).expect("read");
        assert_eq!(kept.expect("there").place, entry.place);
        (entry.referral, place)
    }

    #[test]
    fn place_is_the_next_and_names_what_came_before_and_what_was_taken_back() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let said = |number: u32, taken_back: &[u32]| NextPlace {
            number,
            previous: (number > 1).then(|| format!("{:064}", number - 1)),
            taken_back: taken_back.to_vec(),
        };
        let (one, place) = next(&vault, screening);
        assert_eq!(place, said(1, &[]));
        let (two, place) = next(&vault, screening);
        assert_eq!(place, said(2, &[]));
        // Taken back before it left.
        vault.withdraw(one).expect("taken back");
        let (three, place) = next(&vault, screening);
        assert_eq!(place, said(3, &[1]));
        // Sealed again in another's place: that one says so itself.
        vault.mark_seal_again(two, "{}").expect("marked");
        let (_, place) = next(&vault, screening);
        assert_eq!(place, said(4, &[1, 2]));
        assert_eq!(state(&vault, two), SendState::Withdrawn);
        // Asked to be erased; unless that was taken back.
        vault
            .mark_received(three, "{}", Utc::now())
            .expect("received");
        vault.ask_to_erase(&testing::erasure(three)).expect("asked");
        let (five, place) = next(&vault, screening);
        assert_eq!(place, said(5, &[1, 2, 3]));
        vault.withdraw_erasure(three).expect("taken back");
        vault.withdraw(five).expect("taken back");
        let (_, place) = next(&vault, screening);
        assert_eq!(place, said(6, &[1, 2, 5]));
        // No more than was asked for, and then the latest.
        vault.ask_to_erase(&testing::erasure(three)).expect("asked");
        let (_, place) = next(&vault, screening);
        assert_eq!(place, said(7, &[2, 3, 5]));
    }

    #[test]
    fn place_is_taken_once_and_only_with_what_has_it() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        next(&vault, screening);
        let before = vault.outbox().expect("read");
        for number in [0, 1, 3, u32::MAX] {
            let entry = OutboxEntry {
                place: Some(Place {
                    sealed_by: "ab".repeat(16),
                    number,
                }),
                ..testing::entry(screening)
            };
            let refused = vault.queue_referral(&testing::consent(screening), &entry, "referral");
            assert_eq!(refused, Err(StoreError::Unacceptable), "{number}");
        }
        assert_eq!(vault.outbox().expect("read"), before);
        let (_, place) = next(&vault, screening);
        assert_eq!(place.number, 2);
        // Other keys, and another agency, begin at 1.
        for (keys, agency) in [("cd".repeat(16), "ccem"), ("ab".repeat(16), "crip")] {
            let place = vault.next_place(&keys, agency, (screening, None), 3);
            assert_eq!(place.expect("a place").number, 1);
        }
    }

    #[test]
    fn number_that_was_taken_back_is_known_after_its_screening_was_deleted() {
        let (vault, _dir) = testing::vault();
        let (gone, stays) = (testing::begin(&vault), testing::begin(&vault));
        let (taken_back, _) = next(&vault, gone);
        vault.withdraw(taken_back).expect("taken back");
        let (received, _) = next(&vault, gone);
        let now = Utc::now();
        vault.mark_received(received, "{}", now).expect("received");
        vault.schedule_deletion(gone, now).expect("a date");
        vault.delete_screening(gone, now).expect("deleted");
        let (_, place) = next(&vault, stays);
        assert_eq!((place.number, place.taken_back), (3, vec![1]));
    }

    #[test]
    fn refused_referral_is_taken_back_or_replaced_where_it_cannot_have_arrived() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let [refused, doubtful, taken_back] = [(); 3].map(|()| next(&vault, screening).0);
        vault.set_may_have_arrived(doubtful, true).expect("noted");
        for one in [refused, doubtful, taken_back] {
            vault.mark_refused(one, "{}").expect("refused");
        }
        vault.withdraw(taken_back).expect("taken back");
        assert_eq!(vault.outbox_sealed(taken_back), Err(StoreError::WrongState));
        // Referred anew, to the same agency.
        let (_, place) = next(&vault, screening);
        assert_eq!((place.number, &*place.taken_back), (4, &[1, 3][..]));
        let states = [refused, doubtful].map(|one| state(&vault, one));
        assert_eq!(states, [SendState::Withdrawn, SendState::Refused]);
        // Of another screening it takes no place.
        let other = testing::begin(&vault);
        let (of_other, _) = next(&vault, other);
        vault.mark_refused(of_other, "{}").expect("refused");
        next(&vault, screening);
        assert_eq!(state(&vault, of_other), SendState::Refused);
    }
}
