//! What may not be sent as it was sealed, and what takes its place.

use repere_vault::Id;
use rusqlite::params;
use uuid::Uuid;

use crate::{Casebook, OutboxEntry, SealedFor, SendState, StoreError};

impl Casebook {
    /// Records that a referral is not sent as it was sealed, with the reason as JSON; only while waiting. Its
    /// bytes stay: they are what it would be known by if it had arrived before.
    pub fn mark_seal_again(&self, referral: Uuid, problem: &str) -> Result<(), StoreError> {
        self.change_in_state(
            referral,
            "UPDATE outbox SET state = ?4, problem = ?3, next_attempt_at = NULL
             WHERE referral = ?1 AND state = ?2",
            params![
                Id(referral),
                SendState::Waiting,
                problem,
                SendState::SealAgain
            ],
        )
    }

    /// How many referrals have to be sealed again, or go without a picture or a recording that has to be and still is
    /// here: one that has gone, or goes, to the same agency with another referral, does not count, nor does one whose
    /// referral is asked back.
    pub fn to_be_sealed_again(&self) -> Result<u32, StoreError> {
        let mut count = self.db().prepare_cached(
            "SELECT (SELECT count(*) FROM outbox WHERE state = ?1)
                  + (SELECT count(DISTINCT sent.referral) FROM outgoing_attachment AS sent
                     JOIN outbox AS its ON its.referral = sent.referral
                     WHERE sent.state = ?1 AND its.state = 'received' AND its.found IS NULL
                       AND EXISTS (SELECT 1 FROM attachment WHERE attachment.id = sent.attachment)
                       AND NOT EXISTS (SELECT 1 FROM erasure
                            WHERE erasure.referral = sent.referral AND erasure.state <> 'withdrawn')
                       AND NOT EXISTS (SELECT 1 FROM outgoing_attachment AS other
                            JOIN outbox AS others ON others.referral = other.referral
                            WHERE other.attachment = sent.attachment AND others.agency = its.agency
                              AND other.state IN ('waiting', 'received')))",
        )?;
        Ok(count.query_row([SendState::SealAgain], |row| row.get(0))?)
    }

    /// What has to be sealed again and may have arrived as it was, of the same screening or visit to the same
    /// agency: that is asked back before another one is queued in its place.
    pub fn doubtful_before(
        &self,
        entry: &OutboxEntry,
        visit: Option<Uuid>,
    ) -> Result<Vec<Uuid>, StoreError> {
        self.sealed_again_by(&entry.agency, entry.screening, visit, true)
    }

    /// Takes back what had to be sealed again and is now, as a referral of the same screening or visit to the
    /// same agency, and what was refused of it and cannot have arrived; in a transaction of the caller's.
    pub(crate) fn replace_sealed_again(
        &self,
        entry: &OutboxEntry,
        visit: Option<Uuid>,
    ) -> Result<(), StoreError> {
        for referral in self.sealed_again_by(&entry.agency, entry.screening, visit, false)? {
            self.withdraw_waiting(referral)?;
        }
        Ok(())
    }

    /// What a referral of a screening or visit to an agency takes the place of. Of what was refused, no more than
    /// what cannot have arrived: a hub could refuse what it has.
    pub(super) fn sealed_again_by(
        &self,
        agency: &str,
        screening: Uuid,
        visit: Option<Uuid>,
        doubtful_only: bool,
    ) -> Result<Vec<Uuid>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT referral FROM outbox
             WHERE state IN (?1, ?6)
                 AND (state = ?1 AND may_have_arrived >= ?5
                      OR state = ?6 AND NOT may_have_arrived AND NOT ?5)
                 AND agency = ?2 AND CASE WHEN ?4 IS NULL
                 THEN screening = ?3 AND referral NOT IN (SELECT referral FROM visit_referral)
                 ELSE referral IN (SELECT referral FROM visit_referral WHERE visit = ?4) END",
        )?;
        let found = statement.query_map(
            params![
                SendState::SealAgain,
                agency,
                Id(screening),
                visit.map(Id),
                doubtful_only,
                SendState::Refused
            ],
            |row| Ok(row.get::<_, Id>(0)?.0),
        )?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Names for whom a referral was sealed of which that was not kept; of another nothing is changed.
    pub fn name_sealed_for(&self, referral: Uuid, sealed: &SealedFor) -> Result<(), StoreError> {
        self.db()
            .prepare_cached(
                "UPDATE outbox SET sealed_under = ?2, sealed_to = ?3
                 WHERE referral = ?1 AND sealed_under IS NULL",
            )?
            .execute(params![Id(referral), sealed.deployment, sealed.recipient])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ConsentRecord;
    use crate::testing::{self, state};
    use chrono::Utc;

    #[test]
    fn referral_that_has_to_be_sealed_again_waits_for_the_worker() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let [old, other] = [(); 2].map(|()| testing::queue(&vault, screening));
        vault.mark_seal_again(old, "{}").expect("marked");
        assert_eq!(vault.to_be_sealed_again(), Ok(1));
        assert_eq!(vault.waiting_to_be_sent(&[]), Ok(1));
        assert_eq!(vault.wait_again(old), Err(StoreError::WrongState));
        assert_eq!(
            vault.mark_attempt(old, "{}", Utc::now(), None),
            Err(StoreError::WrongState)
        );
        // What is sealed in its place takes it back, and nothing else.
        let new = testing::queue(&vault, screening);
        let states = [old, other, new].map(|one| state(&vault, one));
        let waiting = SendState::Waiting;
        assert_eq!(states, [SendState::Withdrawn, waiting, waiting]);
        assert_eq!(vault.outbox_sealed(old), Err(StoreError::WrongState));
    }

    #[test]
    fn referral_to_another_agency_takes_the_place_of_none() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let old = testing::queue(&vault, screening);
        vault.mark_seal_again(old, "{}").expect("marked");
        let consent = ConsentRecord {
            agency: "crip".to_owned(),
            ..testing::consent(screening)
        };
        let entry = OutboxEntry {
            agency: "crip".to_owned(),
            ..testing::entry(screening)
        };
        let queued = vault.queue_referral(&consent, &entry, "referral");
        queued.expect("queued");
        assert_eq!(state(&vault, old), SendState::SealAgain);
        vault.withdraw(old).expect("taken back");
        assert_eq!(state(&vault, old), SendState::Withdrawn);
    }

    #[test]
    fn for_whom_a_referral_was_sealed_is_named_once() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let entry = OutboxEntry {
            sealed_for: None,
            ..testing::entry(screening)
        };
        vault
            .queue_referral(&testing::consent(screening), &entry, "referral")
            .expect("queued");
        let named = testing::sealed_for();
        let later = SealedFor {
            deployment: "0".repeat(64),
            ..named.clone()
        };
        for sealed in [&named, &later] {
            vault
                .name_sealed_for(entry.referral, sealed)
                .expect("named");
        }
        let kept = vault
            .referral(entry.referral)
            .expect("read")
            .expect("there");
        assert_eq!(kept.sealed_for, Some(named));
    }
}
