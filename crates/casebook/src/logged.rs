//! What the hub's log has of what was sent: each receipt is looked for there once, and again when the log went back.

use crate::{Casebook, SealedFor, SendState, StoreError};
use repere_vault::Id;
use rusqlite::params;
use uuid::Uuid;

/// What can have a receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentKind {
    /// A referral.
    Referral,
    /// A request to erase one.
    Erasure,
}

/// Something with a receipt that says where it is in the hub's log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipted {
    /// The id of the referral, or of the request to erase one.
    pub id: Uuid,
    /// Which of the two.
    pub kind: SentKind,
    /// The receipt, JSON.
    pub receipt: String,
    /// For whom it was sealed; not kept of one of before.
    pub sealed_for: Option<SealedFor>,
}

impl Casebook {
    /// What has a receipt with a proof and was not found in the log yet, in the order of ids from the one after
    /// `after`, at most `limit`.
    pub fn not_in_log(
        &self,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<Receipted>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT id, kind, receipt, sealed_under, sealed_to FROM (
                 SELECT referral AS id, 'referral' AS kind, receipt, sealed_under, sealed_to FROM outbox
                 WHERE state = ?1 AND NOT in_log AND json_extract(receipt, '$.log') IS NOT NULL
                 UNION ALL
                 SELECT id, 'erasure', receipt, sealed_under, sealed_to FROM erasure
                 WHERE state = ?1 AND NOT in_log AND json_extract(receipt, '$.log') IS NOT NULL)
             WHERE ?2 IS NULL OR id > ?2 ORDER BY id LIMIT ?3",
        )?;
        let rows =
            statement.query_map(params![SendState::Received, after.map(Id), limit], |row| {
                let kind: String = row.get(1)?;
                Ok(Receipted {
                    id: row.get::<_, Id>(0)?.0,
                    kind: match kind.as_str() {
                        "erasure" => SentKind::Erasure,
                        _ => SentKind::Referral,
                    },
                    receipt: row.get(2)?,
                    sealed_for: SealedFor::read(row, 3)?,
                })
            })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Notes that the log has it. What is no longer received is passed over.
    pub fn found_in_log(&self, kind: SentKind, id: Uuid) -> Result<(), StoreError> {
        let sql = match kind {
            SentKind::Referral => "UPDATE outbox SET in_log = 1 WHERE referral = ?1 AND state = ?2",
            SentKind::Erasure => "UPDATE erasure SET in_log = 1 WHERE id = ?1 AND state = ?2",
        };
        let mut statement = self.db().prepare_cached(sql)?;
        statement.execute(params![Id(id), SendState::Received])?;
        Ok(())
    }

    /// Has everything looked for in the log again: it went back, or is another one.
    pub fn look_in_log_again(&self) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.db().execute("UPDATE outbox SET in_log = 0", [])?;
        self.db().execute("UPDATE erasure SET in_log = 0", [])?;
        Ok(transaction.commit()?)
    }

    /// Has something handed in again that the hub gave a receipt for and has lost: the same bytes under the same id, so
    /// that the hub keeps one. False for what nobody needs any more: it was asked back, or the agency erased it. Its
    /// attachments go again after it.
    pub fn hand_in_again(&self, kind: SentKind, id: Uuid) -> Result<bool, StoreError> {
        let transaction = self.transaction()?;
        let sql = match kind {
            SentKind::Referral => {
                "UPDATE outbox SET state = ?3, receipt = NULL, received_at = NULL, in_log = 0, attempts = 0,
                     problem = NULL, next_attempt_at = NULL
                 WHERE referral = ?1 AND state = ?2 AND found IS NULL
                     AND EXISTS (SELECT 1 FROM sealed WHERE sealed.referral = ?1)
                     AND NOT EXISTS (SELECT 1 FROM reply WHERE reply.referral = ?1 AND reply.state = 'erased')
                     AND NOT EXISTS (SELECT 1 FROM erasure
                                     WHERE erasure.referral = ?1 AND erasure.state <> 'withdrawn')"
            }
            SentKind::Erasure => {
                "UPDATE erasure SET state = ?3, receipt = NULL, received_at = NULL, in_log = 0, attempts = 0,
                     problem = NULL, next_attempt_at = NULL
                 WHERE id = ?1 AND state = ?2 AND NOT EXISTS (
                     SELECT 1 FROM reply WHERE reply.referral = erasure.referral AND reply.state = 'erased')"
            }
        };
        let changed = { self.db().prepare_cached(sql)? }.execute(params![
            Id(id),
            SendState::Received,
            SendState::Waiting
        ])? > 0;
        if changed && kind == SentKind::Referral {
            self.attachments_go_again(id)?;
        }
        transaction.commit()?;
        if !changed {
            self.found_in_log(kind, id)?;
        }
        Ok(changed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    const RECEIPT: &str = r#"{"log":"c2sp.org/tlog-proof@v1"}"#;

    #[test]
    fn receipt_is_looked_for_in_the_log_until_it_was_found_and_again_when_the_log_went_back() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let (one, other) = (testing::queue(&vault, screening), testing::begin(&vault));
        let old = testing::queue(&vault, other);
        let listed = || {
            let listed = vault.not_in_log(None, 10).expect("a list");
            listed.into_iter().map(|one| one.id).collect::<Vec<_>>()
        };
        assert!(listed().is_empty(), "nothing was received");
        vault
            .mark_received(one, RECEIPT, testing::at(1))
            .expect("kept");
        vault
            .mark_received(old, "{}", testing::at(1))
            .expect("kept");
        assert_eq!(listed(), [one], "a receipt of before has no proof");
        assert_eq!(vault.not_in_log(Some(one), 10), Ok(vec![]));
        vault.found_in_log(SentKind::Referral, one).expect("noted");
        assert!(listed().is_empty());
        vault.look_in_log_again().expect("noted");
        assert_eq!(listed(), [one]);
    }

    #[test]
    fn referral_that_the_hub_lost_waits_again_with_its_bytes() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let referral = testing::queue(&vault, screening);
        let sealed = vault.outbox_sealed(referral).expect("bytes");
        vault
            .mark_received(referral, RECEIPT, testing::at(1))
            .expect("kept");
        assert_eq!(vault.hand_in_again(SentKind::Referral, referral), Ok(true));
        let entry = vault.referral(referral).expect("read").expect("there");
        assert_eq!((entry.state, entry.receipt), (SendState::Waiting, None));
        assert_eq!(vault.outbox_sealed(referral), Ok(sealed));
        assert_eq!(vault.hand_in_again(SentKind::Referral, referral), Ok(false));
        vault
            .mark_received(referral, RECEIPT, testing::at(2))
            .expect("kept");
        assert_eq!(vault.not_in_log(None, 10).map(|list| list.len()), Ok(1));
    }

    #[test]
    fn what_was_asked_back_is_not_handed_in_again_and_the_asking_is() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let referral = testing::queue(&vault, screening);
        vault
            .mark_received(referral, RECEIPT, testing::at(1))
            .expect("kept");
        let erasure = testing::erasure(referral);
        vault.ask_to_erase(&erasure).expect("asked");
        vault
            .mark_erasure_received(erasure.id, RECEIPT, testing::at(2))
            .expect("kept");
        assert_eq!(vault.hand_in_again(SentKind::Referral, referral), Ok(false));
        assert_eq!(vault.hand_in_again(SentKind::Erasure, erasure.id), Ok(true));
        let request = vault.erasure(erasure.id).expect("read").expect("there");
        assert_eq!(request.state, SendState::Waiting);
        assert_eq!(vault.not_in_log(None, 10), Ok(vec![]));
    }
}
