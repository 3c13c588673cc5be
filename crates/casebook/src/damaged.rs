//! Rows that cannot be read as what they should be.

use crate::{Casebook, StoreError};

/// The tables whose lists leave out what cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Table {
    /// Screenings.
    Screening,
    /// Referrals.
    Outbox,
    /// What agencies said.
    Reply,
    /// Requests to erase a referral.
    Erasure,
    /// Visits.
    Visit,
    /// Pictures and recordings of screenings.
    Attachment,
    /// Pictures and recordings that go with referrals.
    OutgoingAttachment,
    /// What colleagues' devices sealed.
    Carried,
}

/// A row that a list left out because it cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DamagedRow {
    /// Where it is.
    pub table: Table,
    /// Its id, as far as it can be read.
    pub id: String,
}

impl Casebook {
    /// The rows that [`Casebook::list_page`], [`Casebook::outbox`], [`Casebook::replies`],
    /// [`Casebook::erasures`], [`Casebook::visits`], [`Casebook::attachments`],
    /// [`Casebook::outgoing_attachments`] and [`Casebook::carried`] leave out, so that they are missed aloud.
    pub fn damaged_rows(&self) -> Result<Vec<DamagedRow>, StoreError> {
        let of = |table, ids: Vec<String>| {
            let rows = ids.into_iter().map(move |id| DamagedRow { table, id });
            rows.collect::<Vec<_>>()
        };
        Ok([
            of(Table::Screening, self.damaged_screenings()?),
            of(Table::Outbox, self.outbox_rows()?.1),
            of(Table::Reply, self.reply_rows()?.1),
            of(Table::Erasure, self.erasure_rows()?.1),
            of(Table::Visit, self.visit_rows()?.1),
            of(Table::Attachment, self.damaged_attachments()?),
            of(Table::OutgoingAttachment, self.outgoing_rows()?.1),
            of(Table::Carried, self.carried_rows()?.1),
        ]
        .concat())
    }
}

#[cfg(test)]
mod tests {
    use repere_vault::Id;
    use rusqlite::params;

    use super::*;
    use crate::{ChosenAttachment, ListFilter, WAY, testing};

    /// Values that a fault of the program or of the disk might leave in a row, each tried alone beside a sound row.
    #[test]
    fn damaged_row_hides_no_other() {
        for (column, value) in [
            ("begun_at", "yesterday"),
            ("changed_at", ""),
            ("state", "later"),
            ("follows", "K1"),
            ("id", "000000000000000000000000000000000000"),
        ] {
            let (vault, _dir) = testing::vault();
            let sound = testing::begin(&vault);
            let bad = testing::begin(&vault);
            vault
                .db()
                .execute(
                    &format!("UPDATE screening SET {column} = ?2 WHERE id = ?1"),
                    params![Id(bad), value],
                )
                .expect("spoilt");
            let list = vault.list_page(&ListFilter::default(), 0, 10);
            let list = list.expect("a list").items;
            assert_eq!(
                list.iter().map(|one| one.screening.id).collect::<Vec<_>>(),
                [sound],
                "{column}"
            );
            let id = if column == "id" {
                value.to_owned()
            } else {
                bad.to_string()
            };
            assert_eq!(
                vault.damaged_rows(),
                Ok(vec![DamagedRow {
                    table: Table::Screening,
                    id
                }])
            );
        }
    }

    #[test]
    fn damaged_referral_hides_no_other() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let sound = testing::queue(&vault, screening);
        let bad = testing::queue(&vault, screening);
        vault
            .db()
            .execute(
                "UPDATE outbox SET attempts = 99999999999 WHERE referral = ?1",
                [Id(bad)],
            )
            .expect("spoilt");
        let list = vault.outbox().expect("a list");
        assert_eq!(
            list.iter().map(|entry| entry.referral).collect::<Vec<_>>(),
            [sound]
        );
        assert_eq!(
            vault.damaged_rows(),
            Ok(vec![DamagedRow {
                table: Table::Outbox,
                id: bad.to_string()
            }])
        );
    }

    /// One that cannot be read, beside a sound one, of the same screening and the same referral.
    #[test]
    fn damaged_attachment_hides_no_other() {
        for (name, table, column, value) in [
            ("attachment", Table::Attachment, "kind", "hat"),
            ("attachment", Table::Attachment, "media", "film"),
            ("attachment", Table::Attachment, "added_at", "yesterday"),
            (
                "outgoing_attachment",
                Table::OutgoingAttachment,
                "kind",
                "hat",
            ),
            (
                "outgoing_attachment",
                Table::OutgoingAttachment,
                "state",
                "later",
            ),
            (
                "outgoing_attachment",
                Table::OutgoingAttachment,
                "attachment",
                "K1",
            ),
            (
                "outgoing_attachment",
                Table::OutgoingAttachment,
                "next_attempt_at",
                "soon",
            ),
        ] {
            let (vault, _dir) = testing::vault();
            let screening = testing::begin(&vault);
            let added = [b"one", b"two"].map(|bytes| testing::attach(&vault, screening, bytes).id);
            let chosen = added.map(|attachment| ChosenAttachment {
                id: uuid::Uuid::new_v4(),
                attachment,
            });
            let entry = testing::entry(screening);
            vault
                .queue_referral_with(&testing::consent(screening), &entry, "refer", &chosen)
                .expect("queued");
            vault
                .mark_received(entry.referral, "{}", testing::at(1))
                .expect("received");
            let bad = match table {
                Table::Attachment => chosen[0].attachment,
                _ => chosen[0].id,
            };
            let sql = format!("UPDATE {name} SET {column} = ?2 WHERE id = ?1");
            let spoilt = vault.db().execute(&sql, params![Id(bad), value]);
            assert_eq!(spoilt, Ok(1), "{name} {column}");
            let kept = vault.attachments(screening).expect("a list");
            let sent = vault.outgoing_attachments().expect("a list");
            let waiting = vault.waiting_attachments().expect("a list");
            let left = match table {
                Table::Attachment => (1, 2, 2),
                _ => (2, 1, 1),
            };
            let found = (kept.len(), sent.len(), waiting.len());
            assert_eq!(found, left, "{name} {column}");
            let damaged = DamagedRow {
                table,
                id: bad.to_string(),
            };
            assert_eq!(vault.damaged_rows(), Ok(vec![damaged]), "{name} {column}");
        }
    }

    /// The way in which a screening goes on decides whether the person is asked: an unknown code is a damaged row.
    #[test]
    fn screening_that_goes_on_in_no_known_way_is_a_damaged_row() {
        let (vault, _dir) = testing::vault();
        let (sound, bad) = (testing::begin(&vault), testing::begin(&vault));
        for (screening, said) in [(sound, "observation"), (bad, "later")] {
            let settled = testing::settled(WAY, said, 0);
            vault
                .record_preliminaries(screening, &[settled], testing::at(0))
                .expect("recorded");
        }
        let list = vault.list_page(&ListFilter::default(), 0, 10);
        let list = list.expect("a list").items;
        let found: Vec<_> = list.iter().map(|one| one.screening.id).collect();
        assert_eq!(found, [sound]);
        let damaged = DamagedRow {
            table: Table::Screening,
            id: bad.to_string(),
        };
        assert_eq!(vault.damaged_rows(), Ok(vec![damaged]));
    }

    /// A referral with an unknown state is neither shown as waiting nor sent.
    #[test]
    fn unknown_code_is_a_damaged_row() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let sent = [(); 2].map(|()| testing::queue(&vault, screening));
        for referral in sent {
            vault
                .mark_received(referral, "{}", testing::at(1))
                .expect("received");
            vault
                .ask_to_erase(&testing::erasure(referral))
                .expect("asked");
            vault
                .keep_reply(&testing::reply(referral, 1))
                .expect("kept");
        }
        let waiting = testing::queue(&vault, screening);
        assert_eq!(vault.waiting_to_be_sent(&[]), Ok(3));
        let erasure = vault.erasures().expect("read")[0].id;
        let reply = vault.replies().expect("read")[0].id;
        vault
            .db()
            .execute_batch("DROP TRIGGER reply_is_history")
            .expect("spoilt");
        for (table, key, id) in [
            ("outbox", "referral", waiting),
            ("erasure", "id", erasure),
            ("reply", "id", reply),
        ] {
            let sql = format!("UPDATE {table} SET state = 'later' WHERE {key} = ?1");
            vault.db().execute(&sql, [Id(id)]).expect("spoilt");
        }
        assert_eq!(vault.outbox().expect("read").len(), 2);
        assert_eq!(vault.erasures().expect("read").len(), 1);
        assert_eq!(vault.replies().expect("read").len(), 1);
        assert_eq!(vault.referral(waiting), Err(StoreError::Damaged));
        assert_eq!(vault.withdraw(waiting), Err(StoreError::Damaged));
        let damaged = vault.damaged_rows().expect("read");
        let row = |table, id: uuid::Uuid| DamagedRow {
            table,
            id: id.to_string(),
        };
        let expected = [
            row(Table::Outbox, waiting),
            row(Table::Reply, reply),
            row(Table::Erasure, erasure),
        ];
        assert_eq!(damaged, expected);
        assert_eq!(vault.waiting_to_be_sent(&damaged), Ok(1));
        let line = vault.listed(screening).expect("read").expect("still there");
        assert_eq!(line.referrals.len(), 2);
    }

    /// A referral whose time cannot be read is never sent, so it is not counted as waiting.
    #[test]
    fn damaged_referral_is_not_counted_as_waiting() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let [_, bad] = [(); 2].map(|()| testing::queue(&vault, screening));
        let sql = "UPDATE outbox SET sealed_at = 'yesterday' WHERE referral = ?1";
        vault.db().execute(sql, [Id(bad)]).expect("spoilt");
        let damaged = vault.damaged_rows().expect("read");
        assert_eq!(vault.waiting_to_be_sent(&damaged), Ok(1));
    }

    /// An answer that is left out would change what a screening amounts to: there it is all or an error.
    #[test]
    fn damaged_answer_is_not_left_out() {
        let (vault, _dir) = testing::vault();
        let (one, other) = (testing::begin(&vault), testing::begin(&vault));
        for screening in [one, other] {
            vault
                .record_answer(screening, &testing::answer("q", "1", 0), None)
                .expect("recorded");
        }
        vault
            .db()
            .execute_batch("DROP TRIGGER answer_is_history")
            .and_then(|()| {
                vault.db().execute(
                    "UPDATE answer SET recorded_at = '' WHERE screening = ?1",
                    [Id(one)],
                )
            })
            .expect("spoilt");
        assert_eq!(vault.answers(one), Err(StoreError::Damaged));
        assert_eq!(vault.answers(other).expect("read").len(), 1);
    }

    /// A full disk, as SQLite sees it: nothing of the answer is kept, everything before it is.
    #[test]
    fn full_disk_is_told() {
        let (vault, dir) = testing::vault();
        let screening = testing::begin(&vault);
        vault
            .record_answer(screening, &testing::answer("first", "1", 0), Some("second"))
            .expect("recorded");
        let pages: i64 = vault
            .db()
            .query_row("PRAGMA page_count", [], |row| row.get(0))
            .expect("counted");
        vault
            .db()
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |row| {
                row.get::<_, i64>(0)
            })
            .expect("bounded");
        let long = "x".repeat(100_000);
        assert_eq!(
            vault.record_answer(screening, &testing::answer("second", &long, 0), None),
            Err(StoreError::Full)
        );
        vault.lock().expect("locked");
        let vault = testing::unlock(&dir).expect("unlocked");
        assert_eq!(
            vault.answers(screening),
            Ok(vec![testing::answer("first", "1", 0)])
        );
        let position = vault
            .screening(screening)
            .expect("read")
            .expect("there")
            .current_question;
        assert_eq!(position.as_deref(), Some("second"));
        vault
            .record_answer(screening, &testing::answer("second", &long, 0), None)
            .expect("space again");
    }
}
