use std::collections::BTreeSet;

use rusqlite::Connection;

use super::*;
use crate::testing;
use crate::{DraftOwner, StoredJudgement};

fn at(day: i64) -> DateTime<Utc> {
    testing::at(0) + TimeDelta::days(day)
}

/// What no file may have any more. In every place where something about a person can be.
const MARKS: [&str; 10] = [
    "mark-answer",
    "mark-note",
    "mark-words",
    "mark-reason",
    "mark-settled",
    "mark-disclosed",
    "mark-ground",
    "mark-sealed",
    "mark-draft",
    "mark-attachment",
];

/// Something in every table.
fn fill(vault: &Casebook) -> Uuid {
    let screening = testing::begin(vault);
    vault
        .record_answer(screening, &testing::answer("q", "\"mark-answer\"", 0), None)
        .expect("recorded");
    vault
        .set_note(screening, "q", "mark-note", at(0))
        .expect("kept");
    vault
        .set_own_words(screening, "q", "mark-words", at(0))
        .expect("kept");
    vault.record_danger(screening, at(0)).expect("recorded");
    let judgement = StoredJudgement {
        outcome: Some("high".to_owned()),
        reason: "mark-reason".to_owned(),
        recorded_at: at(0),
    };
    vault
        .record_judgement(screening, &judgement)
        .expect("recorded");
    let settled = testing::settled("talk", "mark-settled", 0);
    vault
        .record_preliminaries(screening, &[settled], at(0))
        .expect("recorded");
    vault
        .keep_draft(DraftOwner::Screening(screening), "q", "mark-draft")
        .expect("kept");
    testing::attach(vault, screening, b"mark-attachment");
    screening
}

fn refer(vault: &Casebook, screening: Uuid) -> Uuid {
    let referral = testing::queue(vault, screening);
    vault
        .db()
        .execute(
            "UPDATE consent SET disclosed = '[\"mark-disclosed\"]', ground = 'mark-ground' WHERE screening = ?1",
            [Id(screening)],
        )
        .expect("marked");
    vault
        .db()
        .execute(
            "UPDATE sealed SET bytes = CAST('mark-sealed' AS BLOB) WHERE referral = ?1",
            [Id(referral)],
        )
        .expect("marked");
    referral
}

fn rows(db: &Connection, table: &str) -> i64 {
    db.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
        row.get(0)
    })
    .expect("counted")
}

#[test]
fn deletion_takes_every_row_and_keeps_that_it_was() {
    let (vault, _dir) = testing::vault();
    let other = fill(&vault);
    let screening = fill(&vault);
    let referral = refer(&vault, screening);
    vault
        .mark_received(referral, "{}", at(1))
        .expect("received");
    vault
        .schedule_deletion(screening, at(7))
        .expect("scheduled");
    assert_eq!(vault.due_for_deletion(at(6)), Ok(vec![]));
    assert_eq!(vault.due_for_deletion(at(7)), Ok(vec![screening]));
    vault.delete_screening(screening, at(8)).expect("deleted");
    assert_eq!(vault.screening(screening), Ok(None));
    for table in ["outbox", "consent", "sealed"] {
        assert_eq!(rows(vault.db(), table), 0, "{table}");
    }
    for table in [
        "answer",
        "note",
        "own_words",
        "screening_draft",
        "judgement",
        "preliminary",
        "danger",
        "attachment",
        "attachment_part",
        "screening",
    ] {
        assert_eq!(rows(vault.db(), table), 1, "the other's {table}");
    }
    assert!(vault.screening(other).expect("read").is_some());
    let left = Deleted {
        screening,
        code: "K2".to_owned(),
        why: DeletedBy::Worker,
        deleted_at: at(8),
    };
    assert_eq!(vault.deleted("K2"), Ok(Some(left)));
    assert_eq!(
        vault.code_of(screening).expect("read").as_deref(),
        Some("K2")
    );
    assert_eq!(vault.next_code().expect("a code"), "K3", "no code twice");
}

#[test]
fn deletion_takes_two_steps_and_waits_for_what_is_to_be_sent() {
    let (vault, _dir) = testing::vault();
    let screening = fill(&vault);
    let delete = || vault.delete_screening(screening, at(8));
    assert_eq!(delete(), Err(StoreError::WrongState), "no date");
    let referral = refer(&vault, screening);
    vault
        .schedule_deletion(screening, at(7))
        .expect("scheduled");
    assert_eq!(vault.due_for_deletion(at(8)), Ok(vec![]));
    assert_eq!(vault.waiting_for(screening), Ok(vec!["ccem".to_owned()]));
    assert_eq!(delete(), Err(StoreError::WrongState), "it waits to be sent");
    assert!(vault.outbox_sealed(referral).is_ok(), "nothing was lost");
    vault.withdraw(referral).expect("withdrawn");
    assert_eq!(vault.due_for_deletion(at(8)), Ok(vec![screening]));
    assert_eq!(delete(), Ok(()));
    assert_eq!(delete(), Err(StoreError::NotFound));
}

#[test]
fn deletion_waits_for_what_is_in_a_state_that_nobody_knows() {
    let (vault, _dir) = testing::vault();
    let screening = testing::begin(&vault);
    let referral = refer(&vault, screening);
    vault
        .schedule_deletion(screening, at(1))
        .expect("scheduled");
    let check_waits = |table: &str| {
        let spoil = format!("UPDATE {table} SET state = 'on-its-way'");
        vault.db().execute(&spoil, []).expect("spoilt");
        assert_eq!(vault.due_for_deletion(at(2)), Ok(Vec::new()), "{table}");
        let refused = vault.delete_screening(screening, at(2));
        assert_eq!(refused, Err(StoreError::WrongState), "{table}");
        let waits = vault.waiting_for(screening);
        assert_eq!(waits, Ok(vec!["ccem".to_owned()]), "{table}");
    };
    check_waits("outbox");
    vault
        .db()
        .execute("UPDATE outbox SET state = 'waiting'", [])
        .expect("sound again");
    vault
        .mark_received(referral, "{}", at(1))
        .expect("received");
    assert_eq!(vault.due_for_deletion(at(2)), Ok(vec![screening]));
    vault
        .ask_to_erase(&testing::erasure(referral))
        .expect("asked");
    check_waits("erasure");
}

#[test]
fn deletion_that_the_worker_wished_is_taken_back() {
    let (vault, _dir) = testing::vault();
    let screening = fill(&vault);
    vault
        .schedule_deletion(screening, at(7))
        .expect("scheduled");
    vault.cancel_deletion(screening).expect("taken back");
    assert_eq!(vault.due_for_deletion(at(99)), Ok(vec![]));
    assert_eq!(
        vault.cancel_deletion(screening),
        Err(StoreError::WrongState)
    );
    assert_eq!(
        vault.cancel_deletion(Uuid::now_v7()),
        Err(StoreError::NotFound)
    );
}

const RULE: RetentionRule = RetentionRule {
    inactive: Some(TimeDelta::days(100)),
    delivered: Some(TimeDelta::days(30)),
    notice: TimeDelta::days(14),
};

/// When a screening that was last changed on day 0 is to be deleted, as day `today` sees it first.
#[track_caller]
fn check(rule: RetentionRule, received: Option<i64>, today: i64, expected: Option<i64>) {
    let (vault, _dir) = testing::vault();
    let screening = testing::begin(&vault);
    if let Some(day) = received {
        let referral = testing::queue(&vault, screening);
        vault
            .mark_received(referral, "{}", at(day))
            .expect("received");
    }
    vault.apply_retention(&rule, at(today)).expect("applied");
    let line = vault.listed(screening).expect("read").expect("there");
    let why = DeletedBy::Retention;
    let expected = expected.map(|day| Deletion { on: at(day), why });
    assert_eq!(line.deletion, expected);
}

#[test]
fn retention_announces_before_it_deletes() {
    check(RULE, None, 85, None);
    check(RULE, None, 86, Some(100));
    // A device that was off for long announces the date first, as any other.
    check(RULE, None, 300, Some(314));
    // What was delivered is deleted sooner.
    check(RULE, Some(1), 16, None);
    check(RULE, Some(1), 17, Some(31));
    let inactive_alone = RetentionRule {
        delivered: None,
        ..RULE
    };
    check(inactive_alone, Some(1), 31, None);
    let none = RetentionRule {
        inactive: None,
        delivered: None,
        ..RULE
    };
    check(none, Some(1), 999, None);
}

#[test]
fn announced_deletion_stays_unless_something_changes() {
    let (vault, _dir) = testing::vault();
    let screening = testing::begin(&vault);
    let date = || {
        let line = vault.listed(screening).expect("read").expect("there");
        line.deletion.map(|date| date.on)
    };
    vault.apply_retention(&RULE, at(300)).expect("applied");
    vault.apply_retention(&RULE, at(310)).expect("applied");
    assert_eq!(date(), Some(at(314)), "not put off again and again");
    assert_eq!(
        vault.cancel_deletion(screening),
        Err(StoreError::WrongState),
        "it is the deployment's"
    );
    vault.set_position(screening, None, at(311)).expect("used");
    vault.apply_retention(&RULE, at(312)).expect("applied");
    assert_eq!(date(), None);
    vault.apply_retention(&RULE, at(500)).expect("applied");
    vault.end_retention().expect("no rule any more");
    assert_eq!(date(), None);
    vault
        .schedule_deletion(screening, at(507))
        .expect("scheduled");
    vault.apply_retention(&RULE, at(500)).expect("applied");
    vault.end_retention().expect("no rule any more");
    assert_eq!(date(), Some(at(507)), "the worker's wish stays");
}

/// A table that another version adds is not forgotten here.
#[test]
fn deletion_knows_every_table_with_rows_of_a_screening() {
    let (vault, _dir) = testing::vault();
    let mut statement = vault
        .db()
        .prepare(
            "SELECT parent.\"table\", child.name, parent.\"from\" FROM sqlite_schema AS child
             JOIN pragma_foreign_key_list(child.name) AS parent WHERE child.type = 'table'",
        )
        .expect("prepared");
    let found: BTreeSet<(String, String, String)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .expect("queried")
        .collect::<Result<_, _>>()
        .expect("read");
    let children = |of: &str| -> BTreeSet<(&str, &str)> {
        let all = found.iter().filter(|(parent, ..)| parent == of);
        all.map(|(_, table, column)| (table.as_str(), column.as_str()))
            .collect()
    };
    let mut own: BTreeSet<_> = ROWS_OF_A_SCREENING.iter().copied().collect();
    own.remove(&("screening", "id"));
    assert_eq!(children("screening"), own);
    // What the hub called a reply to it may be to a referral that never was: no foreign key says so.
    let mut of_referral: BTreeSet<_> = ROWS_OF_A_REFERRAL.iter().copied().collect();
    of_referral.remove(&("reply_problem", "referral"));
    assert_eq!(children("outbox"), of_referral);
}

/// The same on a database without a key, whose bytes can be looked at: nothing is left in the file or its log.
#[test]
fn deletion_leaves_no_byte_in_the_files() {
    let (mut vault, _dir) = testing::vault();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("plain.db");
    let secure: i64 = vault
        .db()
        .query_row("PRAGMA secure_delete", [], |row| row.get(0))
        .expect("asked");
    assert_eq!(secure, 1, "what is deleted is overwritten");
    let db = Connection::open(&path).expect("a database");
    db.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;
         PRAGMA synchronous = OFF;",
    )
    .expect("set as a vault is");
    db.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))
        .expect("a log");
    for migration in crate::schema::SCHEMA.migrations {
        db.execute_batch(migration).expect("a schema");
    }
    vault.plain = Some(db);
    let screening = fill(&vault);
    let referral = refer(&vault, screening);
    vault
        .mark_received(referral, "{}", at(1))
        .expect("received");
    let found = || -> BTreeSet<&str> {
        let files = std::fs::read_dir(folder.path()).expect("listed");
        let bytes: Vec<u8> = files
            .flat_map(|file| std::fs::read(file.expect("a file").path()).expect("read"))
            .collect();
        let marks = MARKS.into_iter();
        let here = |mark: &&str| {
            bytes
                .windows(mark.len())
                .any(|part| part == mark.as_bytes())
        };
        marks.filter(here).collect()
    };
    assert_eq!(found().len(), MARKS.len(), "they were there");
    vault
        .schedule_deletion(screening, at(7))
        .expect("scheduled");
    vault.delete_screening(screening, at(7)).expect("deleted");
    vault.forget_log().expect("folded in");
    assert_eq!(found(), BTreeSet::new());
}
