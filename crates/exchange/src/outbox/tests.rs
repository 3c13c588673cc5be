use super::*;
use chrono::TimeZone as _;
use proptest::prelude::*;

fn at(seconds: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0)
        .single()
        .expect("a time")
        + TimeDelta::seconds(seconds)
}

fn waiting(number: u128, attempts: u32, next: Option<i64>) -> Waiting {
    Waiting {
        referral: Uuid::from_u128(number),
        attempts,
        next_attempt_at: next.map(at),
    }
}

#[track_caller]
fn check_decide(entries: &[Waiting], expected: &[u128]) {
    let decided: Vec<u128> = decide(entries, at(0)).iter().map(Uuid::as_u128).collect();
    assert_eq!(decided, expected);
}

#[test]
fn due_items_are_tried_longest_waiting_first() {
    check_decide(&[], &[]);
    check_decide(&[waiting(1, 0, None), waiting(2, 0, None)], &[1, 2]);
    check_decide(&[waiting(1, 1, Some(1)), waiting(2, 1, Some(0))], &[2]);
    check_decide(
        &[
            waiting(1, 2, Some(-5)),
            waiting(2, 4, Some(-9)),
            waiting(3, 0, None),
        ],
        &[3, 2, 1],
    );
}

#[test]
fn clock_that_was_wrong_holds_nothing_back() {
    check_decide(
        &[waiting(1, 1, Some(3600)), waiting(2, 1, Some(3601))],
        &[2],
    );
    check_decide(&[waiting(1, 1, Some(400 * 24 * 3600))], &[1]);
}

#[track_caller]
fn check_after(error: ExchangeError, attempts: u32, jitter: f64, expected: Next) {
    assert_eq!(after(&error, attempts, jitter, at(0)), expected);
}

#[test]
fn error_of_the_hub_decides_what_comes_next() {
    use ExchangeError as E;
    check_after(E::Unauthorised, 1, 0.0, Next::StopAll);
    check_after(E::Withdrawn, 1, 0.0, Next::StopAll);
    for error in [
        E::Conflict,
        E::TooLarge,
        E::UnknownAgency,
        E::AgencyClosed,
        E::WrongRecipient,
        E::Refused { status: 400 },
    ] {
        check_after(error, 1, 0.0, Next::Refuse);
    }
    for error in [E::CutShort, E::BadReceipt, E::ServerFault { status: 500 }] {
        check_after(error, 1, 0.0, Next::RetryAt(at(30)));
    }
    for error in [
        E::Offline,
        E::NotTheHub,
        E::NotAHub,
        E::CertificateDate,
        E::ServerFault { status: 503 },
        E::ServerFault { status: 429 },
    ] {
        check_after(error, 1, 0.0, Next::PauseUntil(at(30)));
    }
}

#[test]
fn waits_double_up_to_an_hour() {
    for (attempts, jitter, seconds) in [
        (0, 0.0, 30),
        (1, 0.0, 30),
        (1, 1.0, 60),
        (2, 0.0, 60),
        (2, 1.0, 120),
        (5, 1.0, 960),
        (7, 1.0, 3600),
        (7, 0.0, 1800),
        (u32::MAX, 1.0, 3600),
        (1, f64::NAN, 60),
        (1, -3.0, 30),
        (1, f64::INFINITY, 60),
    ] {
        check_after(
            ExchangeError::CutShort,
            attempts,
            jitter,
            Next::RetryAt(at(seconds)),
        );
    }
}

fn any_entries() -> impl Strategy<Value = Vec<Waiting>> {
    let entry = (0_u32..50, prop::option::of(-10_000_i64..10_000));
    prop::collection::vec(entry, 0..40).prop_map(|entries| {
        let numbered = entries.into_iter().enumerate();
        numbered
            .map(|(number, (attempts, next))| waiting(number as u128, attempts, next))
            .collect()
    })
}

proptest! {
    #[test]
    fn item_is_decided_on_by_itself(entries in any_entries()) {
        let together = decide(&entries, at(0));
        for entry in &entries {
            let alone = decide(std::slice::from_ref(entry), at(0));
            prop_assert_eq!(alone.len() == 1, together.contains(&entry.referral));
        }
        let mut once = together.clone();
        once.sort();
        once.dedup();
        prop_assert_eq!(once.len(), together.len());
    }

    #[test]
    fn waiting_item_is_tried_within_an_hour(entries in any_entries()) {
        let mut seen: Vec<Uuid> = Vec::new();
        for minute in 0..=60 {
            seen.extend(decide(&entries, at(minute * 60)));
        }
        prop_assert!(entries.iter().all(|entry| seen.contains(&entry.referral)));
    }

    #[test]
    fn waits_are_bounded_and_grow(attempts in 0_u32..100, jitter in 0.0_f64..=1.0) {
        let seconds = |attempts| wait(attempts, jitter).num_milliseconds() as f64 / 1000.0;
        prop_assert!((30.0..=3600.0).contains(&seconds(attempts)));
        prop_assert!(seconds(attempts + 1) >= seconds(attempts));
    }

    /// Any mixture of items that the hub refuses, that it never manages, and that it takes: after a
    /// day of rounds everything that can be sent has been, and the refused ones were tried once.
    #[test]
    fn bad_item_never_blocks_the_others(kinds in prop::collection::vec(0_u8..3, 1..30), jitter in 0.0_f64..=1.0) {
        let mut entries: Vec<Waiting> =
            (0..kinds.len()).map(|number| waiting(number as u128, 0, None)).collect();
        let mut sent = Vec::new();
        let mut tried_refused = 0;
        let mut rounds_until_sent = 0;
        for round in 0..(24 * 60) {
            let now = at(round * 60);
            for referral in decide(&entries, now) {
                let place = entries.iter().position(|entry| entry.referral == referral).expect("is there");
                let error = match kinds[referral.as_u128() as usize] {
                    0 => {
                        sent.push(referral);
                        rounds_until_sent = round;
                        entries.remove(place);
                        continue;
                    }
                    1 => ExchangeError::Conflict,
                    _ => ExchangeError::CutShort,
                };
                let entry = &mut entries[place];
                entry.attempts += 1;
                match after(&error, entry.attempts, jitter, now) {
                    Next::Refuse => {
                        tried_refused += 1;
                        entries.remove(place);
                    }
                    Next::RetryAt(at) => entry.next_attempt_at = Some(at),
                    other => prop_assert!(false, "unexpected {other:?}"),
                }
            }
        }
        let count = |kind| kinds.iter().filter(|found| **found == kind).count();
        prop_assert_eq!(sent.len(), count(0));
        prop_assert_eq!(rounds_until_sent, 0, "all of them in the first round");
        prop_assert_eq!(tried_refused, count(1));
        prop_assert_eq!(entries.len(), count(2));
        prop_assert!(entries.iter().all(|entry| (20..=60).contains(&entry.attempts)), "{:?}", entries);
    }
}
