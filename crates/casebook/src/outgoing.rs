//! Attachments that go with referrals: which, and how far each has come.

use chrono::{DateTime, Utc};
use repere_vault::{Id, Time};
use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

use crate::{AttachmentKind, Casebook, PART_BYTES, SendState, StoreError};

/// An attachment that was chosen for a referral.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChosenAttachment {
    /// The id that it has in the referral and at the hub.
    pub id: Uuid,
    /// The attachment.
    pub attachment: Uuid,
}

/// What an attachment was sealed to, and into what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedAttachment {
    /// SHA-256 of the agency's recipient key, hexadecimal.
    pub recipient: String,
    /// SHA-256 of the sealed bytes, hexadecimal.
    pub sha256: String,
    /// How many sealed bytes.
    pub size: u32,
}

/// An attachment that goes with a referral, and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutgoingAttachment {
    /// The id that it has in the referral and at the hub.
    pub id: Uuid,
    /// The referral.
    pub referral: Uuid,
    /// The attachment, which may have been removed since it was received.
    pub attachment: Uuid,
    /// What it is of.
    pub kind: AttachmentKind,
    /// How many bytes it has.
    pub size: u32,
    /// How far it has come.
    pub state: SendState,
    /// What it was sealed to, once its turn came.
    pub sealed: Option<SealedAttachment>,
    /// How many sealed bytes are durable at the hub.
    pub durable: u32,
    /// How often sending was tried without getting further.
    pub attempts: u32,
    /// When to try next; at once where there is none.
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// What went wrong last, as JSON.
    pub problem: Option<String>,
}

const COLUMNS: &str = "id, referral, attachment, kind, size, state, sealed_to, sha256, sealed_size, durable, attempts, \
                       next_attempt_at, problem";

/// The referral has been received, and nobody has asked for it back.
const MAY_GO: &str = "EXISTS (SELECT 1 FROM outbox WHERE outbox.referral = outgoing_attachment.referral
                                AND outbox.state = 'received' AND outbox.found IS NULL)
              AND NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.referral = outgoing_attachment.referral
                                AND erasure.state <> 'withdrawn')";

fn read(row: &Row<'_>) -> rusqlite::Result<OutgoingAttachment> {
    let recipient: Option<String> = row.get(6)?;
    let (sha256, size): (Option<String>, Option<u32>) = (row.get(7)?, row.get(8)?);
    let sealed = recipient.zip(sha256).zip(size);
    Ok(OutgoingAttachment {
        id: row.get::<_, Id>(0)?.0,
        referral: row.get::<_, Id>(1)?.0,
        attachment: row.get::<_, Id>(2)?.0,
        kind: row.get(3)?,
        size: row.get(4)?,
        state: row.get(5)?,
        sealed: sealed.map(|((recipient, sha256), size)| SealedAttachment {
            recipient,
            sha256,
            size,
        }),
        durable: row.get(9)?,
        attempts: row.get(10)?,
        next_attempt_at: row.get::<_, Option<Time>>(11)?.map(|time| time.0),
        problem: row.get(12)?,
    })
}

impl Casebook {
    /// Has attachments of a screening go with its referral, in a transaction of the caller's.
    pub(crate) fn insert_outgoing(
        &self,
        screening: Uuid,
        referral: Uuid,
        chosen: &[ChosenAttachment],
    ) -> Result<(), StoreError> {
        for one in chosen {
            self.change_one(
                "INSERT INTO outgoing_attachment (id, referral, attachment, kind, size, state)
                 SELECT ?1, ?2, id, kind, size, ?5 FROM attachment WHERE id = ?3 AND screening = ?4",
                params![
                    Id(one.id),
                    Id(referral),
                    Id(one.attachment),
                    Id(screening),
                    SendState::Waiting
                ],
            )?;
        }
        Ok(())
    }

    /// The attachments that go with referrals and can be read, those of one beside each other, the small ones first.
    /// What cannot: [`Casebook::damaged_rows`].
    pub fn outgoing_attachments(&self) -> Result<Vec<OutgoingAttachment>, StoreError> {
        Ok(self.outgoing_rows()?.0)
    }

    /// The same of one referral.
    pub fn outgoing_of(&self, referral: Uuid) -> Result<Vec<OutgoingAttachment>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM outgoing_attachment WHERE referral = ?1 ORDER BY size, id"
        );
        Ok(self.list_of(&sql, [Id(referral)], read)?.0)
    }

    pub(crate) fn outgoing_rows(
        &self,
    ) -> Result<(Vec<OutgoingAttachment>, Vec<String>), StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM outgoing_attachment ORDER BY referral, size, id");
        self.list(&sql, read)
    }

    /// Those that may be sent: they wait, and their referral was received and not asked back. The small ones first.
    /// One that cannot be read is left out, and named by [`Casebook::damaged_rows`].
    pub fn waiting_attachments(&self) -> Result<Vec<OutgoingAttachment>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM outgoing_attachment
             WHERE state = ?1 AND {MAY_GO} ORDER BY size, id"
        );
        Ok(self.list_of(&sql, [SendState::Waiting], read)?.0)
    }

    /// One that may be sent, by its id.
    pub fn waiting_attachment(&self, id: Uuid) -> Result<Option<OutgoingAttachment>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM outgoing_attachment WHERE id = ?2 AND state = ?1 AND {MAY_GO}"
        );
        let mut statement = self.db().prepare_cached(&sql)?;
        let found = statement.query_row(params![SendState::Waiting, Id(id)], read);
        Ok(found.optional()?)
    }

    /// Keeps the sealed bytes of one that waits, in the place of those before. Sending begins anew.
    pub fn keep_sealed_attachment(
        &self,
        id: Uuid,
        sealed: &SealedAttachment,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.drop_sealed(id)?;
        self.change_one(
            "UPDATE outgoing_attachment
             SET sealed_to = ?3, sha256 = ?4, sealed_size = ?5, durable = 0
             WHERE id = ?1 AND state = ?2",
            params![
                Id(id),
                SendState::Waiting,
                sealed.recipient,
                sealed.sha256,
                sealed.size
            ],
        )?;
        for (number, part) in (0_u32..).zip(bytes.chunks(PART_BYTES)) {
            self.change_one(
                "INSERT INTO sealed_attachment (referral, id, number, bytes)
                 SELECT referral, id, ?2, ?3 FROM outgoing_attachment WHERE id = ?1",
                params![Id(id), number, part],
            )?;
        }
        Ok(transaction.commit()?)
    }

    /// Sealed bytes from `offset` on, up to the end of the part that it stands in.
    ///
    /// [`StoreError::NotFound`] where there are none.
    pub fn sealed_attachment_part(&self, id: Uuid, offset: u32) -> Result<Vec<u8>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT bytes FROM sealed_attachment WHERE id = ?1 AND number = ?2")?;
        let (number, within) = (offset / PART_BYTES as u32, offset as usize % PART_BYTES);
        let part = statement.query_row(params![Id(id), number], |row| row.get::<_, Vec<u8>>(0));
        let mut part = part.optional()?.ok_or(StoreError::NotFound)?;
        match within < part.len() {
            true => Ok(part.split_off(within)),
            false => Err(StoreError::NotFound),
        }
    }

    fn drop_sealed(&self, id: Uuid) -> Result<(), StoreError> {
        self.db()
            .prepare_cached("DELETE FROM sealed_attachment WHERE id = ?1")?
            .execute([Id(id)])?;
        Ok(())
    }

    /// Notes how many sealed bytes are durable at the hub, only while it waits. That it got further ends what stood
    /// in the way.
    pub fn mark_attachment_durable(&self, id: Uuid, durable: u32) -> Result<(), StoreError> {
        self.change_one(
            "UPDATE outgoing_attachment
             SET durable = ?3, attempts = 0, problem = NULL, next_attempt_at = NULL
             WHERE id = ?1 AND state = ?2",
            params![Id(id), SendState::Waiting, durable],
        )
    }

    /// Keeps a receipt that the caller has verified, and drops the sealed bytes.
    pub fn mark_attachment_received(
        &self,
        id: Uuid,
        receipt: &str,
        received_at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.drop_sealed(id)?;
        self.change_one(
            "UPDATE outgoing_attachment
             SET state = ?2, receipt = ?3, received_at = ?4, durable = coalesce(sealed_size, 0),
                 problem = NULL, next_attempt_at = NULL
             WHERE id = ?1",
            params![Id(id), SendState::Received, receipt, Time(received_at)],
        )?;
        Ok(transaction.commit()?)
    }

    /// Counts a try that failed for now, with its problem as JSON and the time of the next; only while it waits.
    pub fn mark_attachment_attempt(
        &self,
        id: Uuid,
        problem: &str,
        next_attempt_at: Option<DateTime<Utc>>,
    ) -> Result<(), StoreError> {
        self.change_one(
            "UPDATE outgoing_attachment SET attempts = attempts + 1, problem = ?3, next_attempt_at = ?4
             WHERE id = ?1 AND state = ?2",
            params![
                Id(id),
                SendState::Waiting,
                problem,
                next_attempt_at.map(Time)
            ],
        )
    }

    /// Records that it will never be taken, with the problem as JSON; only while it waits. The sealed bytes stay: the
    /// hub may have them, and takes no others under its id should the worker have it tried again.
    pub fn mark_attachment_refused(&self, id: Uuid, problem: &str) -> Result<(), StoreError> {
        self.change_one(
            "UPDATE outgoing_attachment SET state = ?3, attempts = attempts + 1, problem = ?4, next_attempt_at = NULL
             WHERE id = ?1 AND state = ?2",
            params![Id(id), SendState::Waiting, SendState::Refused, problem],
        )
    }

    /// Records that it is not sent to the key that its agency has now, with the problem as JSON, and drops the sealed
    /// bytes; only while it waits. It holds nothing back: only another referral has it sent.
    pub fn mark_attachment_seal_again(&self, id: Uuid, problem: &str) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.drop_sealed(id)?;
        self.change_one(
            "UPDATE outgoing_attachment SET state = ?3, problem = ?4, next_attempt_at = NULL
             WHERE id = ?1 AND state = ?2",
            params![Id(id), SendState::Waiting, SendState::SealAgain, problem],
        )?;
        Ok(transaction.commit()?)
    }

    /// Lets those of a referral wait again that were refused, unless it is asked back, as they were sealed and from
    /// where they had come to. How many. In a transaction of the caller's.
    pub(crate) fn attachments_wait_again(&self, referral: Uuid) -> Result<usize, StoreError> {
        let mut statement = self.db().prepare_cached(
            "UPDATE outgoing_attachment
             SET state = ?3, attempts = 0, problem = NULL, next_attempt_at = NULL
             WHERE referral = ?1 AND state = ?2 AND NOT EXISTS (
                 SELECT 1 FROM erasure WHERE erasure.referral = ?1 AND erasure.state <> 'withdrawn')",
        )?;
        Ok(statement.execute(params![
            Id(referral),
            SendState::Refused,
            SendState::Waiting
        ])?)
    }

    /// Drops what was sealed of an attachment and refused, in a transaction of the caller's.
    pub(crate) fn drop_refused_of(&self, attachment: Uuid) -> Result<(), StoreError> {
        let of_it = params![Id(attachment), SendState::Refused];
        self.db()
            .prepare_cached(
                "DELETE FROM sealed_attachment WHERE id IN (
                     SELECT id FROM outgoing_attachment WHERE attachment = ?1 AND state = ?2)",
            )?
            .execute(of_it)?;
        self.db()
            .prepare_cached(
                "UPDATE outgoing_attachment
                 SET sealed_to = NULL, sha256 = NULL, sealed_size = NULL, durable = 0
                 WHERE attachment = ?1 AND state = ?2",
            )?
            .execute(of_it)?;
        Ok(())
    }

    /// Lets those wait again that were received with a referral which the hub has lost, sealed anew; in a transaction
    /// of the caller's.
    pub(crate) fn attachments_go_again(&self, referral: Uuid) -> Result<(), StoreError> {
        let mut statement = self.db().prepare_cached(
            "UPDATE outgoing_attachment
             SET state = ?3, attempts = 0, problem = NULL, next_attempt_at = NULL, receipt = NULL, received_at = NULL,
                 sealed_to = NULL, sha256 = NULL, sealed_size = NULL, durable = 0
             WHERE referral = ?1 AND state = ?2
                 AND EXISTS (SELECT 1 FROM attachment WHERE attachment.id = outgoing_attachment.attachment)",
        )?;
        statement.execute(params![
            Id(referral),
            SendState::Received,
            SendState::Waiting
        ])?;
        Ok(())
    }

    /// Whether an attachment goes with a referral and has not arrived yet.
    pub(crate) fn attachment_waits(&self, attachment: Uuid) -> Result<bool, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT 1 FROM outgoing_attachment AS sent JOIN outbox USING (referral)
             WHERE sent.attachment = ?1 AND sent.state = ?2
               AND outbox.state IN ('waiting', 'seal-again', 'received')",
        )?;
        Ok(statement.exists(params![Id(attachment), SendState::Waiting])?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    /// A screening with attachments of these lengths, of which all go with its referral.
    fn queued(vault: &Casebook, lengths: &[usize]) -> (Uuid, Uuid, Vec<Uuid>) {
        let screening = testing::begin(vault);
        let chosen: Vec<ChosenAttachment> = lengths
            .iter()
            .map(|length| ChosenAttachment {
                id: Uuid::new_v4(),
                attachment: testing::attach(vault, screening, &vec![7; *length]).id,
            })
            .collect();
        let entry = testing::entry(screening);
        vault
            .queue_referral_with(&testing::consent(screening), &entry, "refer", &chosen)
            .expect("queued");
        let ids = chosen.iter().map(|one| one.id).collect();
        (screening, entry.referral, ids)
    }

    fn sealed(size: usize) -> SealedAttachment {
        SealedAttachment {
            recipient: "9".repeat(64),
            sha256: "8".repeat(64),
            size: size as u32,
        }
    }

    fn waiting(vault: &Casebook) -> Vec<Uuid> {
        let waiting = vault.waiting_attachments().expect("a list");
        waiting.iter().map(|one| one.id).collect()
    }

    #[test]
    fn attachments_wait_for_their_referral_and_the_small_ones_go_first() {
        let (vault, _dir) = testing::vault();
        let (_, referral, ids) = queued(&vault, &[300, 20, 4000]);
        assert!(waiting(&vault).is_empty());
        vault
            .mark_received(referral, "{}", testing::at(1))
            .expect("received");
        assert_eq!(waiting(&vault), [ids[1], ids[0], ids[2]]);
        vault
            .mark_attachment_received(ids[1], "{}", testing::at(2))
            .expect("received");
        assert_eq!(waiting(&vault), [ids[0], ids[2]]);
        vault
            .ask_to_erase(&testing::erasure(referral))
            .expect("asked");
        assert!(waiting(&vault).is_empty());
        assert_eq!(vault.waiting_attachment(ids[0]), Ok(None));
    }

    #[test]
    fn sealed_bytes_are_given_from_any_place_until_they_are_received() {
        let (vault, _dir) = testing::vault();
        let (_, referral, ids) = queued(&vault, &[10]);
        vault
            .mark_received(referral, "{}", testing::at(1))
            .expect("received");
        let bytes: Vec<u8> = (0..PART_BYTES * 2 + 9).map(|at| (at % 249) as u8).collect();
        for size in [bytes.len(), 100, bytes.len()] {
            vault
                .keep_sealed_attachment(ids[0], &sealed(size), &bytes[..size])
                .expect("kept");
        }
        for offset in [
            0,
            1,
            PART_BYTES - 1,
            PART_BYTES,
            PART_BYTES * 2,
            bytes.len() - 1,
        ] {
            let part = vault
                .sealed_attachment_part(ids[0], offset as u32)
                .expect("a part");
            assert!(
                bytes[offset..].starts_with(&part) && !part.is_empty(),
                "{offset}"
            );
        }
        let behind = vault.sealed_attachment_part(ids[0], bytes.len() as u32);
        assert_eq!(behind, Err(StoreError::NotFound));
        vault.mark_attachment_durable(ids[0], 77).expect("noted");
        let one = vault
            .waiting_attachment(ids[0])
            .expect("read")
            .expect("waits");
        assert_eq!((one.durable, one.sealed), (77, Some(sealed(bytes.len()))));
        vault
            .mark_attachment_received(ids[0], "{}", testing::at(2))
            .expect("received");
        let gone = vault.sealed_attachment_part(ids[0], 0);
        assert_eq!(gone, Err(StoreError::NotFound));
    }

    #[test]
    fn attachment_that_waits_is_not_removed_and_its_screening_not_deleted() {
        let (vault, _dir) = testing::vault();
        let (screening, referral, ids) = queued(&vault, &[10]);
        let attachment = vault.attachments(screening).expect("a list")[0].id;
        let now = testing::at(5);
        assert_eq!(
            vault.remove_attachment(attachment, now),
            Err(StoreError::WrongState)
        );
        vault
            .mark_received(referral, "{}", testing::at(1))
            .expect("received");
        assert_eq!(
            vault.remove_attachment(attachment, now),
            Err(StoreError::WrongState)
        );
        vault.schedule_deletion(screening, now).expect("scheduled");
        assert_eq!(vault.due_for_deletion(now), Ok(vec![]));
        assert_eq!(vault.waiting_for(screening).expect("a list").len(), 1);
        vault
            .keep_sealed_attachment(ids[0], &sealed(3), b"abc")
            .expect("kept");
        vault
            .mark_attachment_received(ids[0], "{}", testing::at(2))
            .expect("received");
        vault.remove_attachment(attachment, now).expect("removed");
        assert_eq!(vault.due_for_deletion(now), Ok(vec![screening]));
        vault.delete_screening(screening, now).expect("deleted");
        assert_eq!(vault.outgoing_attachments(), Ok(vec![]));
    }

    #[test]
    fn attachment_of_a_referral_that_the_hub_refused_holds_nothing_back() {
        let (vault, _dir) = testing::vault();
        let (screening, referral, _) = queued(&vault, &[10]);
        let attachment = vault.attachments(screening).expect("a list")[0].id;
        vault.mark_refused(referral, "{}").expect("refused");
        let now = testing::at(5);
        vault.schedule_deletion(screening, now).expect("scheduled");
        assert_eq!(vault.due_for_deletion(now), Ok(vec![screening]));
        vault.remove_attachment(attachment, now).expect("removed");
    }

    #[test]
    fn refused_attachments_wait_again_with_their_referral_and_by_themselves() {
        let (vault, _dir) = testing::vault();
        let (_, referral, ids) = queued(&vault, &[10, 20, 30]);
        assert_eq!(vault.wait_again(referral), Err(StoreError::WrongState));
        vault
            .mark_received(referral, "{}", testing::at(1))
            .expect("received");
        assert_eq!(vault.wait_again(referral), Err(StoreError::WrongState));
        vault
            .keep_sealed_attachment(ids[0], &sealed(3), b"abc")
            .expect("kept");
        vault.mark_attachment_durable(ids[0], 2).expect("noted");
        vault
            .mark_attachment_refused(ids[0], "{}")
            .expect("refused");
        vault
            .mark_attachment_seal_again(ids[1], "{}")
            .expect("noted");
        assert_eq!(waiting(&vault), [ids[2]]);
        vault.wait_again(referral).expect("waits again");
        assert_eq!(
            waiting(&vault),
            [ids[0], ids[2]],
            "what the worker is asked about stays"
        );
        let one = vault
            .waiting_attachment(ids[0])
            .expect("read")
            .expect("waits");
        // As it was sealed: the hub may have all of it, and takes nothing else under its id.
        let as_it_was = (Some(sealed(3)), 2, 0);
        assert_eq!((one.sealed, one.durable, one.attempts), as_it_was);
        let part = vault.sealed_attachment_part(ids[0], 2);
        assert_eq!(part.as_deref(), Ok(&b"c"[..]));
        vault
            .mark_attachment_refused(ids[0], "{}")
            .expect("refused");
        vault
            .ask_to_erase(&testing::erasure(referral))
            .expect("asked");
        assert_eq!(vault.wait_again(referral), Err(StoreError::WrongState));
    }

    #[test]
    fn attachment_that_has_to_be_sealed_again_counts_until_it_goes_with_another_referral() {
        let (vault, _dir) = testing::vault();
        let (screening, referral, ids) = queued(&vault, &[10, 20]);
        let now = testing::at(1);
        vault.mark_received(referral, "{}", now).expect("received");
        for id in &ids {
            vault.mark_attachment_seal_again(*id, "{}").expect("noted");
        }
        assert_eq!(vault.to_be_sealed_again(), Ok(1), "one referral");
        let again = |attachment: Uuid| {
            let chosen = ChosenAttachment {
                id: Uuid::new_v4(),
                attachment,
            };
            let entry = testing::entry(screening);
            let consent = testing::consent(screening);
            vault
                .queue_referral_with(&consent, &entry, "refer", &[chosen])
                .expect("queued");
        };
        let all = vault.attachments(screening).expect("a list");
        again(all[0].id);
        assert_eq!(vault.to_be_sealed_again(), Ok(1), "the other one");
        vault.remove_attachment(all[1].id, now).expect("removed");
        assert_eq!(vault.to_be_sealed_again(), Ok(0));
    }

    #[test]
    fn nothing_is_left_of_a_refused_attachment_that_is_removed() {
        let (vault, _dir) = testing::vault();
        let (screening, referral, ids) = queued(&vault, &[10]);
        let attachment = vault.attachments(screening).expect("a list")[0].id;
        let now = testing::at(1);
        vault.mark_received(referral, "{}", now).expect("received");
        vault
            .keep_sealed_attachment(ids[0], &sealed(3), b"abc")
            .expect("kept");
        vault
            .mark_attachment_refused(ids[0], "{}")
            .expect("refused");
        vault.remove_attachment(attachment, now).expect("removed");
        let gone = vault.sealed_attachment_part(ids[0], 0);
        assert_eq!(gone, Err(StoreError::NotFound));
        let sent = vault.outgoing_of(referral).expect("a list");
        assert_eq!(
            (sent[0].state, &sent[0].sealed),
            (SendState::Refused, &None)
        );
    }

    #[test]
    fn attachment_to_another_key_holds_nothing_back() {
        let (vault, _dir) = testing::vault();
        let (screening, referral, ids) = queued(&vault, &[10]);
        let attachment = vault.attachments(screening).expect("a list")[0].id;
        vault
            .mark_received(referral, "{}", testing::at(1))
            .expect("received");
        vault
            .keep_sealed_attachment(ids[0], &sealed(3), b"abc")
            .expect("kept");
        vault
            .mark_attachment_seal_again(ids[0], "{}")
            .expect("noted");
        let gone = vault.sealed_attachment_part(ids[0], 0);
        assert_eq!(gone, Err(StoreError::NotFound));
        let now = testing::at(5);
        vault.schedule_deletion(screening, now).expect("scheduled");
        assert_eq!(vault.due_for_deletion(now), Ok(vec![screening]));
        assert_eq!(vault.waiting_for(screening), Ok(vec![]));
        vault.remove_attachment(attachment, now).expect("removed");
    }

    #[test]
    fn attachments_of_what_the_agency_has_erased_are_not_sent() {
        let (vault, _dir) = testing::vault();
        let (_, referral, ids) = queued(&vault, &[10]);
        vault
            .mark_received(referral, "{}", testing::at(1))
            .expect("received");
        assert_eq!(waiting(&vault), ids);
        let state = crate::ReplyState::Erased;
        let reply = crate::StoredReply {
            state,
            ..testing::reply(referral, 1)
        };
        vault.keep_reply(&reply).expect("kept");
        assert!(waiting(&vault).is_empty());
        let list = vault.outgoing_attachments().expect("a list");
        assert_eq!(list[0].state, SendState::Withdrawn);
    }

    #[test]
    fn attachments_are_taken_back_with_their_referral() {
        for way in ["withdrawn", "dropped", "erased"] {
            let (vault, _dir) = testing::vault();
            let (_, referral, ids) = queued(&vault, &[10, 20]);
            if way == "withdrawn" {
                vault.withdraw(referral).expect("withdrawn");
            } else {
                vault
                    .mark_received(referral, "{}", testing::at(1))
                    .expect("received");
                vault
                    .mark_attachment_received(ids[1], "{}", testing::at(1))
                    .expect("received");
                vault
                    .keep_sealed_attachment(ids[0], &sealed(3), b"abc")
                    .expect("kept");
                let erasure = testing::erasure(referral);
                vault.ask_to_erase(&erasure).expect("asked");
                if way == "erased" {
                    vault
                        .mark_erasure_received(erasure.id, "{}", testing::at(2))
                        .expect("received");
                } else {
                    let found = crate::DroppedFound::Unread;
                    vault
                        .mark_dropped(erasure.id, referral, found, "{}")
                        .expect("dropped");
                }
            }
            let list = vault.outgoing_attachments().expect("a list");
            assert_eq!(list[0].state, SendState::Withdrawn, "{way}");
            let other = match way {
                "withdrawn" => SendState::Withdrawn,
                _ => SendState::Received,
            };
            assert_eq!(list[1].state, other, "{way}");
            let gone = vault.sealed_attachment_part(ids[0], 0);
            assert_eq!(gone, Err(StoreError::NotFound), "{way}");
        }
    }

    #[test]
    fn attachment_of_another_screening_is_not_sent() {
        let (vault, _dir) = testing::vault();
        let (one, other) = (testing::begin(&vault), testing::begin(&vault));
        let strange = ChosenAttachment {
            id: Uuid::new_v4(),
            attachment: testing::attach(&vault, other, b"other").id,
        };
        let entry = testing::entry(one);
        let queued = vault.queue_referral_with(&testing::consent(one), &entry, "refer", &[strange]);
        assert_eq!(queued, Err(StoreError::NotFound));
        assert_eq!(
            vault.referral(entry.referral),
            Ok(None),
            "nothing half done stays"
        );
    }
}
