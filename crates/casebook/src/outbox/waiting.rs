//! What waits to be sent, and on what a word may still come.

use chrono::{DateTime, Utc};
use repere_vault::Time;
use rusqlite::{Row, params};

use super::{COLUMNS, read};
use crate::{Casebook, DamagedRow, OutboxEntry, SendState, StoreError, Table};

impl Casebook {
    /// The referrals that wait to be sent and can be read, in the order in which they were sealed, each with the
    /// number of its sealed bytes. Only rows of what waits are read, and no bytes.
    pub fn waiting_referrals(&self) -> Result<Vec<(OutboxEntry, u64)>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS}, coalesce((SELECT length(bytes) FROM sealed
                                         WHERE sealed.referral = outbox.referral), 0) AS sealed_bytes
             FROM outbox WHERE state = 'waiting' ORDER BY sealed_at, consent"
        );
        let bytes = |row: &Row<'_>| row.get::<_, i64>("sealed_bytes");
        let sized = |row: &Row<'_>| Ok((read(row)?, bytes(row)?.unsigned_abs()));
        Ok(self.list(&sql, sized)?.0)
    }

    /// Whether anything waits to be sent, referral or request to erase one, and when the first of what has a time of
    /// its own is due. By index, however much waits; a time that cannot be read counts as none.
    pub fn next_due(&self) -> Result<(bool, Option<DateTime<Utc>>), StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'waiting')
                 OR EXISTS (SELECT 1 FROM erasure WHERE state = 'waiting'),
                 (SELECT min(next_attempt_at) FROM outbox INDEXED BY outbox_due WHERE state = 'waiting'),
                 (SELECT min(next_attempt_at) FROM erasure WHERE state = 'waiting')",
        )?;
        Ok(statement.query_row([], |row| {
            let at = |column| row.get::<_, Option<Time>>(column).ok().flatten();
            let due = [at(1), at(2)].into_iter().flatten().map(|time| time.0);
            Ok((row.get(0)?, due.min()))
        })?)
    }

    /// Whether anything was sent on which its agency may still have a word: what was received, or may have been,
    /// and is not erased.
    pub fn awaits_a_word(&self) -> Result<bool, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'received' AND referral NOT IN
                                (SELECT referral FROM reply WHERE state = 'erased'))
                 OR EXISTS (SELECT 1 FROM erasure WHERE state <> 'withdrawn' AND referral NOT IN
                                (SELECT referral FROM reply WHERE state = 'erased'))",
        )?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// How many wait to be sent: referrals, and requests to erase one. Those among the `damaged` do not count:
    /// what cannot be read cannot be sent.
    pub fn waiting_to_be_sent(&self, damaged: &[DamagedRow]) -> Result<u32, StoreError> {
        let mut waiting = 0;
        for (table, name, key) in [
            (Table::Outbox, "outbox", "referral"),
            (Table::Erasure, "erasure", "id"),
        ] {
            let sql = format!("SELECT count(*) FROM {name} WHERE state = ?1");
            let mut count = self.db().prepare_cached(&sql)?;
            waiting += count.query_row([SendState::Waiting], |row| row.get::<_, u32>(0))?;
            let sql = format!("SELECT count(*) FROM {name} WHERE state = ?1 AND {key} = ?2");
            let mut count = self.db().prepare_cached(&sql)?;
            for row in damaged.iter().filter(|row| row.table == table) {
                let unreadable = params![SendState::Waiting, row.id];
                waiting -= count.query_row(unreadable, |row| row.get::<_, u32>(0))?;
            }
        }
        Ok(waiting)
    }
}

#[cfg(test)]
mod tests {
    use crate::testing;
    use chrono::TimeDelta;

    #[test]
    fn what_waits_is_due_at_the_first_time_of_its_own() {
        let (vault, _dir) = testing::vault();
        assert_eq!(vault.next_due(), Ok((false, None)));
        let screening = testing::begin(&vault);
        let [one, other, asked] = [(); 3].map(|()| testing::queue(&vault, screening));
        assert_eq!(vault.next_due(), Ok((true, None)), "due at once");
        let at = |minutes| testing::at(0) + TimeDelta::minutes(minutes);
        for (referral, minutes) in [(one, 9), (other, 3), (asked, 1)] {
            let tried = vault.mark_attempt(referral, "{}", at(0), Some(at(minutes)));
            tried.expect("tried");
        }
        assert_eq!(vault.next_due(), Ok((true, Some(at(1)))));
        // What waits no more is not due.
        vault.mark_received(asked, "{}", at(1)).expect("received");
        assert_eq!(vault.next_due(), Ok((true, Some(at(3)))));
        // A request to erase waits like a referral.
        let mut erasure = testing::erasure(asked);
        erasure.next_attempt_at = Some(at(2));
        vault.ask_to_erase(&erasure).expect("asked");
        assert_eq!(vault.next_due(), Ok((true, Some(at(2)))));
    }

    #[test]
    fn what_is_sealed_within_one_second_stands_in_the_order_of_sealing() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let mut sealed: Vec<_> = (0..20).map(|_| testing::queue(&vault, screening)).collect();
        let waiting = vault.waiting_referrals().expect("read").into_iter();
        let waiting: Vec<_> = waiting.map(|(entry, _)| entry.referral).collect();
        assert_eq!(waiting, sealed);
        let listed = vault.outbox().expect("read").into_iter();
        let listed: Vec<_> = listed.map(|entry| entry.referral).collect();
        sealed.reverse();
        assert_eq!(listed, sealed);
    }
}
