//! Pictures and recordings of a screening, in parts.
//!
//! **Invariant:** what stands here never changes: an attachment is added whole, and removed whole.

use chrono::{DateTime, Utc};
use repere_vault::{Id, Time};
use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

use crate::{AttachmentKind, Casebook, Media, StoreError};

/// The length of every part but the last, in bytes.
pub const PART_BYTES: usize = 256 * 1024;

/// The largest attachment that is kept, in bytes (20 MiB).
pub const MAX_ATTACHMENT_BYTES: usize = 20 * 1024 * 1024;

/// A picture or a recording of a screening, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its id. It does not leave the device.
    pub id: Uuid,
    /// The screening that it belongs to.
    pub screening: Uuid,
    /// What it is of, as the worker said.
    pub kind: AttachmentKind,
    /// What its bytes are.
    pub media: Media,
    /// How many bytes.
    pub size: u32,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
    /// When it was added.
    pub added_at: DateTime<Utc>,
}

impl Attachment {
    /// How many parts it has.
    #[must_use]
    pub fn parts(&self) -> u32 {
        self.size.div_ceil(PART_BYTES as u32)
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Attachment> {
        Ok(Attachment {
            id: row.get::<_, Id>(0)?.0,
            screening: row.get::<_, Id>(1)?.0,
            kind: row.get(2)?,
            media: row.get(3)?,
            size: row.get(4)?,
            sha256: row.get(5)?,
            added_at: row.get::<_, Time>(6)?.0,
        })
    }
}

const COLUMNS: &str = "id, screening, kind, media, size, sha256, added_at";

impl Casebook {
    /// Keeps an attachment with all its bytes, in one transaction, durably.
    ///
    /// [`StoreError::Unacceptable`] where there are no bytes, more than [`MAX_ATTACHMENT_BYTES`], or not as many as
    /// it says.
    pub fn add_attachment(&self, attachment: &Attachment, bytes: &[u8]) -> Result<(), StoreError> {
        let fits = (1..=MAX_ATTACHMENT_BYTES).contains(&bytes.len());
        if !fits || u32::try_from(bytes.len()) != Ok(attachment.size) {
            return Err(StoreError::Unacceptable);
        }
        let transaction = self.transaction()?;
        self.touch(attachment.screening, attachment.added_at)?;
        self.change_one(
            "INSERT INTO attachment (id, screening, kind, media, size, sha256, added_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                Id(attachment.id),
                Id(attachment.screening),
                attachment.kind,
                attachment.media,
                attachment.size,
                attachment.sha256,
                Time(attachment.added_at),
            ],
        )?;
        for (number, part) in (0_u32..).zip(bytes.chunks(PART_BYTES)) {
            self.change_one(
                "INSERT INTO attachment_part (attachment, number, bytes) VALUES (?1, ?2, ?3)",
                params![Id(attachment.id), number, part],
            )?;
        }
        Ok(transaction.commit()?)
    }

    /// The attachments of a screening that can be read, in the order of adding. What cannot:
    /// [`Casebook::damaged_rows`].
    pub fn attachments(&self, screening: Uuid) -> Result<Vec<Attachment>, StoreError> {
        let sql =
            format!("SELECT {COLUMNS} FROM attachment WHERE screening = ?1 ORDER BY added_at, id");
        Ok(self.list_of(&sql, [Id(screening)], Attachment::read)?.0)
    }

    /// The ids of those of all screenings that cannot be read.
    pub(crate) fn damaged_attachments(&self) -> Result<Vec<String>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM attachment ORDER BY id");
        Ok(self.list(&sql, Attachment::read)?.1)
    }

    /// An attachment by its id.
    pub fn attachment(&self, id: Uuid) -> Result<Option<Attachment>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM attachment WHERE id = ?1");
        let mut statement = self.db().prepare_cached(&sql)?;
        Ok(statement.query_row([Id(id)], Attachment::read).optional()?)
    }

    /// One part of an attachment's bytes, from 0.
    ///
    /// [`StoreError::NotFound`] where there is none of that number.
    pub fn attachment_part(&self, id: Uuid, number: u32) -> Result<Vec<u8>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT bytes FROM attachment_part WHERE attachment = ?1 AND number = ?2",
        )?;
        let part = statement.query_row(params![Id(id), number], |row| row.get(0));
        part.optional()?.ok_or(StoreError::NotFound)
    }

    /// Says anew what an attachment is of.
    pub fn set_attachment_kind(
        &self,
        id: Uuid,
        kind: AttachmentKind,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.touch_screening_of(id, now)?;
        self.change_one(
            "UPDATE attachment SET kind = ?2 WHERE id = ?1",
            params![Id(id), kind],
        )?;
        Ok(transaction.commit()?)
    }

    /// Removes an attachment, with its bytes, also as they were sealed for a referral that it was refused with.
    /// [`StoreError::WrongState`] while it goes with a referral and has not arrived.
    pub fn remove_attachment(&self, id: Uuid, now: DateTime<Utc>) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.touch_screening_of(id, now)?;
        if self.attachment_waits(id)? {
            return Err(StoreError::WrongState);
        }
        self.drop_refused_of(id)?;
        self.db()
            .prepare_cached("DELETE FROM attachment_part WHERE attachment = ?1")?
            .execute([Id(id)])?;
        self.change_one("DELETE FROM attachment WHERE id = ?1", [Id(id)])?;
        Ok(transaction.commit()?)
    }

    fn touch_screening_of(&self, attachment: Uuid, now: DateTime<Utc>) -> Result<(), StoreError> {
        let found = self.attachment(attachment)?.ok_or(StoreError::NotFound)?;
        self.touch(found.screening, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn bytes(length: usize) -> Vec<u8> {
        (0..length).map(|at| (at % 251) as u8).collect()
    }

    fn whole(vault: &Casebook, attachment: &Attachment) -> Vec<u8> {
        let parts =
            (0..attachment.parts()).map(|number| vault.attachment_part(attachment.id, number));
        parts
            .collect::<Result<Vec<_>, _>>()
            .expect("parts")
            .concat()
    }

    #[test]
    fn attachment_comes_back_in_parts_as_it_was_added() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        for length in [
            1,
            PART_BYTES - 1,
            PART_BYTES,
            PART_BYTES + 1,
            3 * PART_BYTES + 7,
        ] {
            let bytes = bytes(length);
            let added = testing::attach(&vault, screening, &bytes);
            assert_eq!(vault.attachment(added.id), Ok(Some(added.clone())));
            assert_eq!(added.parts() as usize, length.div_ceil(PART_BYTES));
            assert!(whole(&vault, &added) == bytes, "{length}");
            let behind = vault.attachment_part(added.id, added.parts());
            assert_eq!(behind, Err(StoreError::NotFound));
        }
        assert_eq!(vault.attachments(screening).expect("a list").len(), 5);
        assert_eq!(vault.attachments(testing::begin(&vault)), Ok(vec![]));
    }

    #[test]
    fn attachment_that_cannot_be_is_not_kept() {
        let (vault, _dir) = testing::vault();
        let sound = testing::attachment(testing::begin(&vault), b"sound");
        for (size, length) in [
            (0, 0),
            (4, 5),
            (6, 5),
            (MAX_ATTACHMENT_BYTES + 1, MAX_ATTACHMENT_BYTES + 1),
        ] {
            let size = size as u32;
            let attachment = Attachment {
                size,
                ..sound.clone()
            };
            let kept = vault.add_attachment(&attachment, &bytes(length));
            assert_eq!(kept, Err(StoreError::Unacceptable), "{size} {length}");
        }
        let nowhere = testing::attachment(Uuid::now_v7(), b"sound");
        assert_eq!(
            vault.add_attachment(&nowhere, b"sound"),
            Err(StoreError::NotFound)
        );
        assert_eq!(vault.attachments(sound.screening), Ok(vec![]));
    }

    #[test]
    fn attachment_of_another_kind_is_the_same_and_a_removed_one_is_gone() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        let (one, other) = (
            testing::attach(&vault, screening, b"one"),
            testing::attach(&vault, screening, b"other"),
        );
        let now = testing::at(60);
        vault
            .set_attachment_kind(one.id, AttachmentKind::Injury, now)
            .expect("set");
        let kind = AttachmentKind::Injury;
        let changed = Attachment {
            kind,
            ..one.clone()
        };
        assert_eq!(vault.attachment(one.id), Ok(Some(changed)));
        vault.remove_attachment(one.id, now).expect("removed");
        assert_eq!(vault.attachments(screening), Ok(vec![other.clone()]));
        assert_eq!(vault.attachment_part(one.id, 0), Err(StoreError::NotFound));
        assert_eq!(vault.attachment_part(other.id, 0), Ok(b"other".to_vec()));
        assert_eq!(
            vault.remove_attachment(one.id, now),
            Err(StoreError::NotFound)
        );
        assert_eq!(
            vault.set_attachment_kind(one.id, kind, now),
            Err(StoreError::NotFound)
        );
    }
}
