use super::*;
use crate::testing::{self, at};
use crate::{AtQuestion, DeletedBy, DroppedFound, StoredJudgement};

fn settle(vault: &Casebook, screening: Uuid, item: &str, answer: &str, second: i64) {
    let said = testing::settled(item, answer, second);
    vault
        .record_preliminaries(screening, &[said], at(second))
        .expect("settled");
}

/// K1 in progress, K2 put off, K3 was put off and goes on, K4 finished, K5 finished and referred, K6 to be deleted;
/// each last changed a minute after the one before.
fn six() -> (Casebook, tempfile::TempDir, Vec<Uuid>) {
    let (vault, dir) = testing::vault();
    let ids: Vec<Uuid> = (0..6).map(|_| testing::begin(&vault)).collect();
    settle(&vault, ids[0], "way", "questions", 60);
    settle(&vault, ids[1], "put-off", "alone", 120);
    settle(&vault, ids[2], "put-off", "time", 179);
    settle(&vault, ids[2], "put-off", "not", 180);
    for (place, second) in [(3, 240), (4, 300)] {
        vault
            .finish(ids[place], "low", at(second))
            .expect("finished");
    }
    let _ = testing::queue(&vault, ids[4]);
    vault
        .set_position(ids[5], None, at(360))
        .expect("changed last");
    vault
        .schedule_deletion(ids[5], at(1_000))
        .expect("scheduled");
    (vault, dir, ids)
}

#[track_caller]
fn check(filter: ListFilter, expected: &str) {
    let (vault, _dir, _) = six();
    let page = vault.list_page(&filter, 0, 50).expect("a page");
    let codes: Vec<&str> = page
        .items
        .iter()
        .map(|item| item.screening.code.as_str())
        .collect();
    assert_eq!(codes.join(" "), expected);
    assert_eq!(page.total as usize, codes.len());
}

fn standing(standing: Standing) -> ListFilter {
    ListFilter {
        standing: Some(standing),
        ..ListFilter::default()
    }
}

fn all() -> ListFilter {
    ListFilter::default()
}

#[test]
fn list_shows_the_last_changed_first() {
    check(all(), "K6 K5 K4 K3 K2 K1");
}

#[test]
fn list_is_narrowed_by_state() {
    check(standing(Standing::Open), "K6 K3 K2 K1");
    check(standing(Standing::InProgress), "K6 K3 K1");
    check(standing(Standing::PutOff), "K2");
    check(standing(Standing::Finished), "K5 K4");
    check(standing(Standing::Referred), "K5");
    check(standing(Standing::ToBeDeleted), "K6");
}

#[test]
fn list_is_narrowed_by_the_exact_code() {
    let code = |code: &str| ListFilter {
        code: Some(code.to_owned()),
        ..all()
    };
    check(code("K3"), "K3");
    check(code("K"), "");
    check(code("K%"), "");
}

#[test]
fn list_is_narrowed_by_day_and_protocol() {
    let begun = |from: i64, before: i64| ListFilter {
        begun_from: Some(at(from)),
        begun_before: Some(at(before)),
        ..all()
    };
    check(begun(0, 1), "K6 K5 K4 K3 K2 K1");
    check(begun(-10, 0), "");
    check(begun(1, 10), "");
    for (protocol, expected) in [("labour-exploitation", "K6 K5 K4 K3 K2 K1"), ("q", "")] {
        check(
            ListFilter {
                protocol: Some(protocol.to_owned()),
                ..all()
            },
            expected,
        );
    }
}

#[test]
fn list_is_narrowed_by_every_part_together() {
    let both = ListFilter {
        code: Some("K5".to_owned()),
        ..standing(Standing::Finished)
    };
    check(both.clone(), "K5");
    check(
        ListFilter {
            standing: Some(Standing::PutOff),
            ..both
        },
        "",
    );
}

#[test]
fn list_pages_follow_each_other() {
    let (vault, _dir, _) = six();
    let codes = |from: u32| {
        let page = vault.list_page(&all(), from, 2).expect("a page");
        assert_eq!(page.total, 6);
        let codes = page.items.into_iter().map(|item| item.screening.code);
        codes.collect::<Vec<_>>().join(" ")
    };
    assert_eq!([codes(0), codes(2), codes(4)], ["K6 K5", "K4 K3", "K2 K1"]);
    assert_eq!(codes(6), "");
}

#[test]
fn list_line_says_what_is_shown() {
    let (vault, _dir, ids) = six();
    for answer in ["1", "2"] {
        vault
            .record_answer(ids[4], &testing::answer("q", answer, 0), None)
            .expect("recorded");
    }
    for outcome in [None, Some("high")] {
        let judgement = StoredJudgement {
            outcome: outcome.map(str::to_owned),
            reason: String::new(),
            recorded_at: at(400),
        };
        vault
            .record_judgement(ids[4], &judgement)
            .expect("recorded");
    }
    let line = vault.listed(ids[4]).expect("read").expect("there");
    assert_eq!(line.answered, None, "nobody counted yet");
    assert_eq!(line.outcome.as_deref(), Some("low"));
    assert_eq!(line.judgement.as_deref(), Some("high"));
    assert_eq!(line.referrals, [SendState::Waiting]);
    let asked_back = || {
        vault
            .listed(ids[4])
            .expect("read")
            .expect("there")
            .asked_back
    };
    assert_eq!(asked_back(), 0);
    let mut outbox = vault.outbox().expect("read").into_iter();
    let entry = outbox.find(|entry| entry.screening == ids[4]);
    let referral = entry.expect("it was referred").referral;
    vault.set_may_have_arrived(referral, true).expect("noted");
    let request = testing::erasure(referral);
    vault.ask_to_erase(&request).expect("asked");
    assert_eq!(asked_back(), 1);
    vault
        .mark_dropped(request.id, referral, DroppedFound::Unread, "{}")
        .expect("noted");
    assert_eq!(asked_back(), 0, "nobody has it");
    let put_off = vault.listed(ids[1]).expect("read").expect("there");
    assert_eq!(put_off.put_off.as_deref(), Some("alone"));
    let deleted = vault.listed(ids[5]).expect("read").expect("there");
    let why = DeletedBy::Worker;
    assert_eq!(deleted.deletion, Some(Deletion { on: at(1_000), why }));
    assert_eq!(vault.listed(Uuid::now_v7()), Ok(None));
}

/// What was counted holds until an answer of that screening changes.
#[test]
fn list_loses_a_count_when_an_answer_changes() {
    let (vault, _dir, ids) = six();
    let answered = |id: Uuid| vault.listed(id).expect("read").expect("there").answered;
    let record = |answer: &str| {
        let answer = testing::answer("q", answer, 0);
        vault
            .record_answer(ids[4], &answer, None)
            .expect("recorded");
    };
    let remove = || vault.remove_at_question(ids[4], "q", AtQuestion::Answer, at(500));
    record("1");
    let changes: [(&str, &dyn Fn()); 3] = [
        ("changed", &|| record("2")),
        ("taken away", &|| remove().expect("removed")),
        ("recorded", &|| record("3")),
    ];
    for (what, change) in changes {
        for id in [ids[3], ids[4]] {
            let before = vault.screening(id);
            vault.keep_answered(id, 7).expect("kept");
            assert_eq!(answered(id), Some(7), "before it is {what}");
            assert_eq!(vault.screening(id), before, "nothing counts as changed");
        }
        change();
        assert_eq!(answered(ids[4]), None, "{what}");
        assert_eq!(answered(ids[3]), Some(7), "another screening's, {what}");
    }
    assert_eq!(
        vault.keep_answered(Uuid::now_v7(), 1),
        Err(StoreError::NotFound)
    );
}

/// What is derived from answers does not outlive them.
#[test]
fn list_loses_an_outcome_when_the_questions_are_open_again() {
    let (vault, _dir, ids) = six();
    vault
        .set_state(ids[3], ScreeningState::InProgress, at(500))
        .expect("open again");
    let line = vault.listed(ids[3]).expect("read").expect("there");
    assert_eq!(line.outcome, None);
    let before = vault.screening(ids[3]).expect("read");
    vault.keep_outcome(ids[3], "high").expect("kept");
    assert_eq!(vault.screening(ids[3]), Ok(before), "nothing was changed");
}

#[test]
fn list_names_what_a_follow_up_follows() {
    let (vault, _dir, ids) = six();
    let mut later = vault.screening(ids[3]).expect("read").expect("there");
    later.id = Uuid::now_v7();
    later.code = "K7".to_owned();
    let earlier = testing::answer("q", "\"yes\"", 0);
    vault
        .insert_follow_up(&later, std::slice::from_ref(&earlier), &[], ids[3])
        .expect("begun");
    assert_eq!(vault.follows(later.id), Ok(Some(ids[3])));
    assert_eq!(vault.follows(ids[3]), Ok(None));
    assert_eq!(
        vault.followed_by(ids[3]),
        Ok(vec![(later.id, "K7".to_owned())])
    );
    assert_eq!(vault.answers(later.id), Ok(vec![earlier]));
    assert_eq!(vault.answers(ids[3]), Ok(vec![]), "the earlier one stays");
}

/// One bad row hides no other.
#[test]
fn list_leaves_out_a_row_that_cannot_be_read() {
    let (vault, _dir, ids) = six();
    vault
        .db()
        .execute(
            "UPDATE screening SET begun_at = 'yesterday' WHERE id = ?1",
            [Id(ids[4])],
        )
        .expect("spoilt");
    let page = vault.list_page(&all(), 0, 50).expect("a page");
    assert_eq!(page.items.len(), 5);
    assert_eq!(page.total, 5, "a line that never comes would be waited for");
    assert_eq!(vault.damaged_rows().expect("read").len(), 1);
    // The places of the others follow each other without a gap.
    let codes: Vec<String> = (0..5)
        .flat_map(|from| vault.list_page(&all(), from, 1).expect("a page").items)
        .map(|item| item.screening.code)
        .collect();
    assert_eq!(codes, ["K6", "K4", "K3", "K2", "K1"]);
}

#[test]
fn list_counts_a_state_that_nobody_knows_nowhere() {
    let (vault, _dir, ids) = six();
    vault
        .db()
        .execute(
            "UPDATE screening SET state = 'later' WHERE id = ?1",
            [Id(ids[0])],
        )
        .expect("spoilt");
    for one in [Standing::Open, Standing::InProgress, Standing::Finished] {
        let page = vault.list_page(&standing(one), 0, 50).expect("a page");
        assert_eq!(page.total as usize, page.items.len(), "{one:?}");
    }
}

/// The list must not read the table to be narrowed down or counted.
#[test]
fn list_pages_are_found_in_an_index() {
    let (vault, _dir, _) = six();
    let (narrowed, _) = narrowed(&standing(Standing::Finished));
    let mut plan = vault
        .db()
        .prepare(&format!(
            "EXPLAIN QUERY PLAN SELECT s.id FROM screening AS s WHERE {narrowed}
             ORDER BY s.changed_at DESC, s.id DESC LIMIT 50 OFFSET 0"
        ))
        .expect("prepared");
    let steps: Vec<String> = plan
        .query_map([], |row| row.get(3))
        .expect("planned")
        .collect::<Result<_, _>>()
        .expect("read");
    assert_eq!(
        steps,
        ["SCAN s USING COVERING INDEX screening_by_change"],
        "and nothing is sorted"
    );
}
