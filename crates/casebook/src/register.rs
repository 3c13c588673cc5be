//! What the device keeps of its deployment's register. What the texts mean is the caller's affair.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use repere_vault::Time;
use rusqlite::{OptionalExtension, params};

use crate::{Casebook, NoticeKind, StoreError};

/// A register, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRegister {
    /// What `repere_register` gave to be kept.
    pub kept: String,
    /// SHA-256 of the root that the enrolment code vouched for, hexadecimal.
    pub vouched: String,
    /// The newest editions that were ever believed, as JSON.
    pub seen: String,
}

/// Something that the worker has to read once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterNotice {
    /// Its number; later ones have higher numbers. 0 for one that is not kept yet.
    pub id: i64,
    /// Whether something changed, or was refused.
    pub kind: NoticeKind,
    /// What, as a stable word.
    pub code: String,
    /// What its sentence needs, as JSON.
    pub parameters: String,
    /// When it was noted.
    pub noted_at: DateTime<Utc>,
}

impl Casebook {
    /// The register that is kept; none for a device that joined by a settings file, or not at all.
    pub fn register(&self) -> Result<Option<StoredRegister>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT kept, vouched, seen FROM register WHERE only_one = 1")?;
        let register = statement.query_row([], |row| {
            Ok(StoredRegister {
                kept: row.get(0)?,
                vouched: row.get(1)?,
                seen: row.get(2)?,
            })
        });
        Ok(register.optional()?)
    }

    /// Keeps what an update left of the register, with the agencies that are known from now on and what there
    /// is to tell of it, in one transaction, durably. The agencies that were known stay known.
    pub fn follow_register(
        &self,
        register: &StoredRegister,
        known: &BTreeSet<String>,
        notices: &[RegisterNotice],
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.put_register(Some(register))?;
        self.know_agencies(known)?;
        for notice in notices {
            self.insert_notice(notice)?;
        }
        Ok(transaction.commit()?)
    }

    /// Keeps one notice, unless the last one says the same.
    pub fn note_register(&self, notice: &RegisterNotice) -> Result<(), StoreError> {
        let said = self.register_notices()?;
        let same = |last: &RegisterNotice| {
            (last.kind, &last.code, &last.parameters)
                == (notice.kind, &notice.code, &notice.parameters)
        };
        match said.last().is_some_and(same) {
            true => Ok(()),
            false => self.insert_notice(notice),
        }
    }

    /// What the worker has not read yet, the first first.
    pub fn register_notices(&self) -> Result<Vec<RegisterNotice>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT id, kind, code, parameters, noted_at FROM register_notice ORDER BY id",
        )?;
        let notices = statement.query_map([], |row| {
            Ok(RegisterNotice {
                id: row.get(0)?,
                kind: row.get(1)?,
                code: row.get(2)?,
                parameters: row.get(3)?,
                noted_at: row.get::<_, Time>(4)?.0,
            })
        })?;
        Ok(notices.collect::<Result<_, _>>()?)
    }

    /// Forgets the notices up to this one: the worker has read them.
    pub fn dismiss_register_notices(&self, up_to: i64) -> Result<(), StoreError> {
        self.db()
            .prepare_cached("DELETE FROM register_notice WHERE id <= ?1")?
            .execute([up_to])?;
        Ok(())
    }

    /// The agencies that the device knew while its register was current, each as the caller names it.
    pub fn known_agencies(&self) -> Result<BTreeSet<String>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT agency FROM known_agency ORDER BY agency")?;
        let agencies = statement.query_map([], |row| row.get(0))?;
        Ok(agencies.collect::<Result<_, _>>()?)
    }

    /// Adds to the agencies that the device knows, durably.
    pub fn know_agencies(&self, known: &BTreeSet<String>) -> Result<(), StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("INSERT OR IGNORE INTO known_agency (agency) VALUES (?1)")?;
        for agency in known {
            statement.execute([agency])?;
        }
        Ok(())
    }

    /// Puts the register in place of the one that was there, in a transaction of the caller's.
    pub(crate) fn put_register(&self, register: Option<&StoredRegister>) -> Result<(), StoreError> {
        let Some(register) = register else {
            self.db()
                .prepare_cached("DELETE FROM register")?
                .execute([])?;
            return Ok(());
        };
        self.change_one(
            "INSERT INTO register (only_one, kept, vouched, seen) VALUES (1, ?1, ?2, ?3)
             ON CONFLICT (only_one) DO UPDATE
             SET kept = excluded.kept, vouched = excluded.vouched, seen = excluded.seen",
            params![register.kept, register.vouched, register.seen],
        )
    }

    /// Forgets what belonged to the deployment of before, in a transaction of the caller's.
    pub(crate) fn forget_register_of_before(&self) -> Result<(), StoreError> {
        for sql in ["DELETE FROM known_agency", "DELETE FROM register_notice"] {
            self.db().prepare_cached(sql)?.execute([])?;
        }
        Ok(())
    }

    fn insert_notice(&self, notice: &RegisterNotice) -> Result<(), StoreError> {
        self.change_one(
            "INSERT INTO register_notice (kind, code, parameters, noted_at) VALUES (?1, ?2, ?3, ?4)",
            params![
                notice.kind,
                notice.code,
                notice.parameters,
                Time(notice.noted_at)
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn register(kept: &str) -> StoredRegister {
        StoredRegister {
            kept: kept.to_owned(),
            vouched: "ab".repeat(32),
            seen: "{}".to_owned(),
        }
    }

    fn notice(code: &str) -> RegisterNotice {
        RegisterNotice {
            id: 0,
            kind: NoticeKind::Changed,
            code: code.to_owned(),
            parameters: "{}".to_owned(),
            noted_at: testing::at(1),
        }
    }

    fn codes(vault: &Casebook) -> Vec<String> {
        let notices = vault.register_notices().expect("read").into_iter();
        notices.map(|one| one.code).collect()
    }

    fn agencies(ids: &[&str]) -> BTreeSet<String> {
        ids.iter().map(|id| (*id).to_owned()).collect()
    }

    #[test]
    fn register_comes_back_and_is_replaced_whole() {
        let (vault, _dir) = testing::vault();
        assert_eq!(vault.register(), Ok(None));
        for (kept, known) in [("one", ["ccem"]), ("two", ["crip"])] {
            vault
                .follow_register(&register(kept), &agencies(&known), &[notice(kept)])
                .expect("kept");
            assert_eq!(vault.register(), Ok(Some(register(kept))));
        }
        assert_eq!(vault.known_agencies(), Ok(agencies(&["ccem", "crip"])));
        assert_eq!(codes(&vault), ["one", "two"]);
    }

    #[test]
    fn notice_is_told_until_it_was_read() {
        let (vault, _dir) = testing::vault();
        for code in ["one", "two", "two", "three"] {
            vault.note_register(&notice(code)).expect("kept");
        }
        assert_eq!(codes(&vault), ["one", "two", "three"]);
        let second = vault.register_notices().expect("read")[1].id;
        vault.dismiss_register_notices(second).expect("read");
        assert_eq!(codes(&vault), ["three"]);
    }

    #[test]
    fn joining_again_replaces_the_register_and_what_was_known_with_it() {
        let (vault, _dir) = testing::vault();
        vault
            .follow_register(&register("one"), &agencies(&["ccem"]), &[notice("one")])
            .expect("kept");
        let device = crate::Device {
            register: Some(register("two")),
            ..testing::device()
        };
        let joined = vault.finish_enrolment(&device, &agencies(&["crip"]), true);
        joined.expect("joined");
        assert_eq!(vault.known_agencies(), Ok(agencies(&["ccem", "crip"])));
        assert_eq!(codes(&vault), ["one"], "what is not read stays");
        let joined = vault.finish_enrolment(&device, &agencies(&["crip"]), false);
        joined.expect("joined another one");
        let kept = vault.device().expect("read").expect("there").register;
        assert_eq!(kept, Some(register("two")));
        assert_eq!(vault.known_agencies(), Ok(agencies(&["crip"])));
        assert_eq!(codes(&vault), [""; 0]);
        let joined = vault.finish_enrolment(&testing::device(), &BTreeSet::new(), false);
        joined.expect("joined by a settings file");
        assert_eq!(vault.register(), Ok(None));
    }

    /// A notice of a kind that nobody knows is a damaged row, and never shown as a change.
    #[test]
    fn unknown_kind_of_a_notice_is_a_damaged_row() {
        let (vault, _dir) = testing::vault();
        vault.note_register(&notice("one")).expect("kept");
        vault
            .db()
            .execute("UPDATE register_notice SET kind = 'later'", [])
            .expect("spoilt");
        assert_eq!(vault.register_notices(), Err(StoreError::Damaged));
    }
}
