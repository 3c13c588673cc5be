//! Lists of what came, in whatever order, and of devices that say whatever they like.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

use super::*;
use crate::folder::pretty;
use chrono::TimeDelta;
use repere_referral::sha256_hex;

/// The hash of what has a number.
fn hash(number: u32) -> String {
    sha256_hex(number.to_string())
}

/// The hash of something else.
fn other() -> String {
    sha256_hex("other")
}

fn at(hours: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::hours(hours)
}

fn sequence(number: u32, taken_back: &[u32]) -> Sequence {
    Sequence {
        number,
        previous: (number > 1).then(|| hash(number - 1)),
        taken_back: taken_back.to_vec(),
    }
}

fn note(device: &mut Device, number: u32) -> bool {
    device.note(&sequence(number, &[]), &hash(number), at(0))
}

/// A device of which these came, in that order, with what each says is taken back.
fn device(from: u32, came: &[(u32, &[u32])]) -> Device {
    let mut device = Device::from(from);
    for (number, taken_back) in came {
        device.note(&sequence(*number, taken_back), &hash(*number), at(0));
    }
    device
}

fn gaps(device: &Device) -> Vec<(u32, u32)> {
    let gaps = device.gaps();
    gaps.iter().map(|gap| (gap.first, gap.last)).collect()
}

#[track_caller]
fn check(from: u32, came: &[(u32, &[u32])], expected: &[(u32, u32)]) {
    assert_eq!(gaps(&device(from, came)), expected);
}

#[test]
fn gap_is_what_neither_came_nor_was_taken_back() {
    check(1, &[], &[]);
    check(1, &[(1, &[]), (2, &[]), (3, &[])], &[]);
    check(1, &[(1, &[]), (2, &[]), (5, &[])], &[(3, 4)]);
    check(1, &[(2, &[]), (4, &[])], &[(1, 1), (3, 3)]);
    check(1, &[(1, &[]), (4, &[2, 3])], &[]);
    check(1, &[(1, &[]), (4, &[2])], &[(3, 3)]);
    check(
        1,
        &[(1, &[]), (4, &[]), (9, &[2, 7])],
        &[(3, 3), (5, 6), (8, 8)],
    );
    check(1, &[(u32::MAX, &[])], &[(1, u32::MAX - 1)]);
}

#[test]
fn gap_closes_when_what_was_missing_comes_in_whatever_order() {
    check(1, &[(3, &[]), (1, &[]), (2, &[])], &[]);
    check(1, &[(5, &[]), (4, &[]), (1, &[])], &[(2, 3)]);
    check(1, &[(5, &[]), (4, &[]), (1, &[]), (6, &[2, 3])], &[]);
    // What was taken back and comes all the same is no fault.
    check(1, &[(1, &[]), (3, &[2]), (2, &[])], &[]);
}

#[test]
fn nothing_is_said_of_what_was_before_the_first_that_was_seen() {
    check(7, &[(7, &[2, 3]), (8, &[])], &[]);
    check(7, &[(7, &[]), (3, &[]), (9, &[])], &[(8, 8)]);
}

#[test]
fn gap_is_late_a_day_after_it_was_noticed() {
    let mut device = Device::from(1);
    for (number, hours) in [(1, 0), (5, 10), (9, 20), (3, 30)] {
        device.note(&sequence(number, &[]), &hash(number), at(hours));
    }
    let noticed = device.gaps();
    let noticed: Vec<_> = noticed
        .iter()
        .map(|gap| (gap.first, gap.noticed_at))
        .collect();
    assert_eq!(noticed, [(2, at(10)), (4, at(10)), (6, at(20))]);
    let gap = device.gaps()[0];
    for (hours, late) in [(10, false), (33, false), (34, true), (900, true), (9, true)] {
        assert_eq!(gap.is_late(at(hours)), late, "{hours}");
    }
    let missing = device.missing("a device", None).unwrap();
    assert!(!missing.needs_a_person(at(33)));
    assert!(missing.needs_a_person(at(34)));
    device.note(&sequence(9, &[]), &other(), at(33));
    let missing = device.missing("a device", None).unwrap();
    assert!(missing.needs_a_person(at(33)));
}

#[test]
fn same_file_once_more_changes_nothing() {
    let mut device = device(1, &[(1, &[]), (3, &[1])]);
    for number in [1, 3] {
        let said = sequence(number, &[1]);
        assert!(!device.note(&said, &hash(number), at(1)), "{number}");
    }
}

#[test]
fn two_files_with_one_number_and_another_one_before_are_told() {
    let mut twice = device(1, &[(1, &[]), (2, &[])]);
    assert!(twice.note(&sequence(2, &[]), &other(), at(0)));
    assert_eq!(twice.contradictions(), [Contradiction::Twice(2)]);
    let mut before = device(1, &[(1, &[]), (3, &[])]);
    before.note(&sequence(2, &[]), &other(), at(0));
    assert_eq!(before.contradictions(), [Contradiction::OtherBefore(3)]);
    assert_eq!(gaps(&before), []);
    // What did not come contradicts nothing.
    assert_eq!(device(1, &[(1, &[]), (3, &[])]).contradictions(), []);
}

#[test]
fn list_stays_short_and_keeps_what_is_wrong() {
    let mut device = Device::from(1);
    for number in (1..=5_000).filter(|number| *number != 4_500) {
        note(&mut device, number);
    }
    assert_eq!(gaps(&device), [(4_500, 4_500)]);
    assert_eq!(device.from, 4_499);
    note(&mut device, 4_500);
    assert_eq!(gaps(&device), []);
    assert!(device.came.len() <= KEPT as usize + 1);
    assert!(device.forgotten.len() <= MOST_FORGOTTEN);
    assert_eq!(device.missing("a device", None), None);
}

/// A device that was put back from an old copy, or a thief's copy, uses numbers again.
#[test]
fn number_that_is_used_again_long_after_is_told() {
    let mut device = Device::from(1);
    for number in (1..=200).filter(|number| *number != 60) {
        let taken_back: &[u32] = if number == 61 { &[60] } else { &[] };
        device.note(&sequence(number, taken_back), &hash(number), at(0));
    }
    assert!(device.from > 100);
    assert!(!note(&mut device, 100), "the same file");
    assert!(!note(&mut device, 60), "what was taken back comes late");
    assert!(device.note(&sequence(100, &[]), &other(), at(1)));
    assert_eq!(device.contradictions(), [Contradiction::Twice(100)]);
    assert!(!device.note(&sequence(100, &[]), &other(), at(1)));
    device.settle();
    assert_eq!(device.contradictions(), []);
    assert!(!device.note(&sequence(100, &[]), &other(), at(1)));
    assert!(!note(&mut device, 100));
    // A list that began in the middle knows nothing of before.
    let mut middle = super::tests::device(150, &[(150, &[]), (250, &[])]);
    assert!(!middle.note(&sequence(100, &[]), &other(), at(1)));
    assert_eq!(middle.contradictions(), []);
}

#[test]
fn device_that_says_whatever_it_likes_has_a_short_list_and_is_told() {
    let invented = |number: u32| Sequence {
        number,
        previous: None,
        taken_back: (1..=256).map(|place| number - 2 * place).collect(),
    };
    let open = |number: u32| sequence(number, &[]);
    let forms: [&dyn Fn(u32) -> Sequence; 2] = [&invented, &open];
    for form in forms {
        let mut device = Device::from(1);
        for number in 1..=5_000 {
            device.note(&form(number * 1_000), &hash(number), at(0));
        }
        let length = pretty(&device).len();
        assert!(length < 512 * 1024, "{length}");
        let missing = device.missing("a device", None).unwrap();
        assert!(missing.given_up_below.is_some());
        assert!(missing.needs_a_person(at(0)));
        device.settle();
        assert_eq!(device.missing("a device", None), None);
        let mut next = sequence(5_000_001, &[]);
        next.previous = Some(hash(5_000));
        device.note(&next, &hash(5_000_001), at(0));
        assert_eq!(device.missing("a device", None), None);
    }
}

#[test]
fn ranges_are_joined_where_they_touch() {
    let mut device = Device::from(1);
    for (first, last, changes) in [
        (5, 5, true),
        (7, 7, true),
        (5, 5, false),
        (6, 6, true),
        (1, 2, true),
        (u32::MAX, u32::MAX, true),
        (2, 9, true),
        (3, 4, false),
    ] {
        let changed = device.add_to_what_need_not_come(first, last);
        assert_eq!(changed, changes, "{first}–{last}");
    }
    assert_eq!(device.need_not_come, [(1, 9), (u32::MAX, u32::MAX)]);
    for (number, range) in [(9, Some((1, 9))), (10, None), (1, Some((1, 9)))] {
        assert_eq!(device.range_of(number), range, "{number}");
    }
}

#[test]
fn what_was_looked_into_is_asked_for_no_more() {
    let mut device = device(1, &[(5, &[])]);
    device.note(&sequence(5, &[]), &other(), at(0));
    device.settle();
    assert_eq!(device.missing("a device", None), None);
    // It comes all the same, and is nothing to tell.
    note(&mut device, 2);
    assert_eq!(device.missing("a device", None), None);
    note(&mut device, 8);
    assert_eq!(gaps(&device), [(6, 7)]);
    // What came before is still known: a third file is told.
    device.note(&sequence(5, &[]), &hash(77), at(0));
    assert_eq!(device.contradictions(), [Contradiction::Twice(5)]);
    // So is the last, which the next one names.
    device.settle();
    let mut next = sequence(9, &[]);
    next.previous = Some(other());
    device.note(&next, &hash(9), at(0));
    assert_eq!(device.contradictions(), [Contradiction::OtherBefore(9)]);
    // Numbers up to the highest that there is.
    let mut far = super::tests::device(1, &[(u32::MAX, &[])]);
    far.settle();
    assert_eq!(far.missing("a device", None), None);
}
