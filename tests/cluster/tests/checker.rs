//! The checker is given histories with one thing wrong, and names it; and histories with nothing wrong, and is silent.

use repere_cluster::checker::{Kept, Violation, check};
use repere_cluster::history::{
    Event, Line, Operation, Outcome, longest_interruption, writing_again,
};
use std::time::Duration;
use uuid::Uuid;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// The bytes of an upload are those of its number, unless a test says otherwise.
fn upload(number: u128, begun: u64, ended: u64, outcome: Outcome) -> Event {
    Event {
        begun: Duration::from_secs(begun),
        ended: Some(Duration::from_secs(ended)),
        operation: Operation::Upload {
            id: id(number),
            agency: 1,
            sha256: number.to_string(),
        },
        outcome,
    }
}

fn receipt(number: u128) -> Outcome {
    Outcome::Receipt(format!("receipt of {number}"))
}

fn unknown() -> Outcome {
    Outcome::Unknown("offline")
}

fn lines(numbers: &[u128]) -> Vec<Line> {
    let line = |number: &u128| Line {
        id: id(*number),
        sha256: number.to_string(),
    };
    numbers.iter().map(line).collect()
}

fn kept(numbers: &[u128]) -> Kept {
    Kept::from([(1, lines(numbers))])
}

fn follow(begun: u64, ended: u64, numbers: &[u128]) -> Event {
    Event {
        begun: Duration::from_secs(begun),
        ended: Some(Duration::from_secs(ended)),
        operation: Operation::Follow { desk: 7, agency: 1 },
        outcome: Outcome::Lines(lines(numbers)),
    }
}

fn take(what: u128, by: u32, outcome: Outcome) -> Event {
    Event {
        begun: Duration::ZERO,
        ended: Some(Duration::ZERO),
        operation: Operation::Take { what: id(what), by },
        outcome,
    }
}

#[track_caller]
fn finds(events: &[Event], kept: &Kept, expected: &[Violation]) {
    assert_eq!(check(events, kept), expected);
}

#[test]
fn history_without_a_fault_is_good() {
    let events = [
        upload(1, 0, 1, receipt(1)),
        follow(1, 2, &[1]),
        upload(2, 2, 3, receipt(2)),
        upload(3, 2, 3, receipt(3)),
        follow(4, 5, &[3, 2]),
        follow(6, 7, &[]),
    ];
    finds(&events, &kept(&[1, 3, 2]), &[]);
    finds(&[], &Kept::new(), &[]);
}

#[test]
fn upload_that_nobody_knows_of_may_be_kept_or_not() {
    let events = [upload(1, 0, 1, unknown())];
    finds(&events, &kept(&[1]), &[]);
    finds(&events, &kept(&[]), &[]);
}

#[test]
fn receipted_upload_that_is_gone_is_found() {
    let events = [upload(1, 0, 1, receipt(1)), upload(2, 0, 1, receipt(2))];
    finds(&events, &kept(&[2]), &[Violation::Lost(id(1))]);
    let both = [Violation::Lost(id(1)), Violation::Lost(id(2))];
    finds(&events, &Kept::new(), &both);
}

#[test]
fn upload_that_is_kept_twice_is_found() {
    let events = [upload(1, 0, 1, receipt(1))];
    finds(&events, &kept(&[1, 1]), &[Violation::TwoRows(id(1))]);
    // Also in two mailboxes: the second is not its own.
    let mut both = kept(&[1]);
    both.insert(2, lines(&[1]));
    let twice = [Violation::OtherBytes(id(1)), Violation::TwoRows(id(1))];
    finds(&events, &both, &twice);
}

#[test]
fn receipt_that_changes_is_found() {
    let events = [
        upload(1, 0, 1, receipt(1)),
        upload(1, 2, 3, Outcome::Receipt("another".to_owned())),
    ];
    finds(&events, &kept(&[1]), &[Violation::TwoReceipts(id(1))]);
    let events = [upload(1, 0, 1, receipt(1)), upload(1, 2, 3, receipt(1))];
    finds(&events, &kept(&[1]), &[]);
}

#[test]
fn bytes_that_nobody_sent_are_found() {
    let events = [upload(1, 0, 1, receipt(1))];
    let mut wrong = kept(&[1]);
    wrong.entry(1).or_default()[0].sha256 = "other".to_owned();
    finds(&events, &wrong, &[Violation::OtherBytes(id(1))]);
    finds(&events, &kept(&[1, 2]), &[Violation::SentByNobody(id(2))]);
}

#[test]
fn upload_that_was_refused_and_is_kept_is_found() {
    let refused = || Outcome::Refused("conflict");
    let events = [upload(1, 0, 1, refused())];
    finds(&events, &kept(&[1]), &[Violation::RefusedAndKept(id(1))]);
    finds(&events, &kept(&[]), &[]);
    // Where one attempt is unknown it may have been that one.
    let events = [upload(1, 0, 1, unknown()), upload(1, 2, 3, refused())];
    finds(&events, &kept(&[1]), &[]);
}

#[test]
fn mailbox_out_of_order_is_found() {
    let events = [upload(1, 0, 1, receipt(1)), upload(2, 2, 3, receipt(2))];
    let wrong = [Violation::OutOfOrder(id(1), id(2))];
    finds(&events, &kept(&[2, 1]), &wrong);
    // Asked at the same time, either may be first.
    let events = [upload(1, 0, 2, receipt(1)), upload(2, 1, 3, receipt(2))];
    finds(&events, &kept(&[2, 1]), &[]);
    // Asked a first time long before its receipt: it may have come then.
    let events = [
        upload(2, 0, 1, unknown()),
        upload(1, 2, 3, receipt(1)),
        upload(2, 4, 5, receipt(2)),
    ];
    finds(&events, &kept(&[2, 1]), &[]);
    finds(&events, &kept(&[1, 2]), &[]);
}

#[test]
fn line_that_a_following_desk_never_sees_is_found() {
    let events = [
        upload(1, 0, 9, receipt(1)),
        upload(2, 0, 9, receipt(2)),
        follow(1, 2, &[2]),
    ];
    let skipped = Violation::Skipped { desk: 7, id: id(1) };
    finds(&events, &kept(&[1, 2]), &[skipped]);
    // What comes after the last that it saw may still be shown.
    finds(&events, &kept(&[2, 1]), &[]);
}

#[test]
fn line_that_a_following_desk_sees_twice_or_wrongly_is_found() {
    let wrongly = |number| Violation::SeenWrongly {
        desk: 7,
        id: id(number),
    };
    let events = [
        upload(1, 0, 1, receipt(1)),
        follow(1, 2, &[1]),
        follow(3, 4, &[1]),
    ];
    finds(&events, &kept(&[1]), &[wrongly(1)]);
    // A line that was shown, and is gone: a commit that was read and then forgotten.
    let events = [upload(1, 0, 1, unknown()), follow(1, 2, &[1])];
    finds(&events, &kept(&[]), &[wrongly(1)]);
    let events = [
        upload(1, 0, 9, receipt(1)),
        upload(2, 0, 9, receipt(2)),
        follow(1, 2, &[2, 1]),
    ];
    let skipped = Violation::Skipped { desk: 7, id: id(1) };
    finds(&events, &kept(&[1, 2]), &[skipped, wrongly(1)]);
}

#[test]
fn desk_that_reads_what_is_old_is_found() {
    let stale = Violation::Stale { desk: 7, id: id(1) };
    let events = [
        upload(1, 0, 1, receipt(1)),
        follow(2, 3, &[]),
        follow(4, 5, &[1]),
    ];
    finds(&events, &kept(&[1]), &[stale]);
    // Asked before the receipt, it may be shown or not.
    let events = [upload(1, 0, 3, receipt(1)), follow(2, 4, &[])];
    finds(&events, &kept(&[1]), &[]);
}

#[test]
fn what_two_have_taken_is_found() {
    let events = [
        take(1, 1, Outcome::Taken),
        take(1, 2, Outcome::Taken),
        take(2, 1, Outcome::Taken),
        take(2, 2, Outcome::Refused("code-used")),
        take(3, 1, Outcome::Taken),
        take(3, 1, Outcome::Taken),
    ];
    finds(&events, &kept(&[]), &[Violation::TakenTwice(id(1))]);
}

#[test]
fn writing_again_counts_what_was_asked_after_the_fault() {
    let events = [
        upload(1, 0, 1, receipt(1)),
        // On its way when the fault came.
        upload(2, 2, 4, receipt(2)),
        upload(3, 4, 5, unknown()),
        upload(3, 6, 9, receipt(3)),
        upload(4, 7, 8, receipt(4)),
    ];
    let after = |seconds| writing_again(&events, Duration::from_secs(seconds));
    assert_eq!(after(3), Some(Duration::from_secs(5)));
    assert_eq!(after(8), None);
}

#[test]
fn longest_interruption_is_that_of_an_upload_under_way() {
    let events = [
        upload(1, 0, 1, receipt(1)),
        upload(2, 2, 4, unknown()),
        upload(2, 5, 6, receipt(2)),
        upload(3, 2, 4, receipt(3)),
        upload(4, 8, 9, unknown()),
    ];
    let at = |seconds| {
        let (at, end) = (Duration::from_secs(seconds), Duration::from_secs(20));
        longest_interruption(&events, at, end).map(|waited| waited.as_secs())
    };
    assert_eq!(at(1), None);
    assert_eq!(at(3), Some(3));
    assert_eq!(at(8), Some(12));
}
