use super::*;
use chrono::TimeZone as _;
use proptest::prelude::*;
use std::time::{Duration, Instant};

fn at(seconds: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0)
        .single()
        .expect("a time")
        + TimeDelta::seconds(seconds)
}

fn waiting(number: u128, attempts: u32, next: Option<i64>) -> Waiting {
    Waiting {
        id: Uuid::from_u128(number),
        kind: MailboxKind::Referral,
        referral: Uuid::from_u128(number),
        bytes: 1000,
        attempts,
        next_attempt_at: next.map(at),
    }
}

fn begun(sender: &mut Sender, lanes: Lanes) -> Vec<u128> {
    let begin = || sender.begin(lanes, at(0), Instant::now());
    std::iter::from_fn(begin)
        .map(|one| one.id.as_u128())
        .collect()
}

/// The items that are begun one after the other, each received at once.
#[track_caller]
fn check_order(entries: &[Waiting], due: Due, expected: &[u128]) {
    let mut sender = Sender::default();
    sender.offer(entries, due, at(0));
    let mut order = Vec::new();
    while let Some(next) = sender.begin(Lanes::One, at(0), Instant::now()) {
        order.push(next.id.as_u128());
        sender.held(next.id, Instant::now());
    }
    assert_eq!(order, expected);
}

#[test]
fn items_are_begun_when_they_are_due_the_least_tried_first() {
    check_order(&[], Due::ByNow, &[]);
    check_order(
        &[waiting(1, 0, None), waiting(2, 0, None)],
        Due::ByNow,
        &[1, 2],
    );
    let later = [waiting(1, 1, Some(1)), waiting(2, 1, Some(0))];
    check_order(&later, Due::ByNow, &[2]);
    check_order(&later, Due::Everything, &[1, 2]);
    check_order(
        &[
            waiting(1, 4, Some(-9)),
            waiting(2, 2, Some(-5)),
            waiting(3, 0, None),
        ],
        Due::ByNow,
        &[3, 2, 1],
    );
}

#[test]
fn clock_that_was_wrong_holds_nothing_back() {
    let hour = [waiting(1, 1, Some(3600)), waiting(2, 1, Some(3601))];
    check_order(&hour, Due::ByNow, &[2]);
    check_order(&[waiting(1, 1, Some(400 * 24 * 3600))], Due::ByNow, &[1]);
}

#[test]
fn small_items_go_first_and_every_fourth_is_the_one_longest_in_line() {
    let sized = |number: u128, bytes| Waiting {
        bytes,
        ..waiting(number, 0, None)
    };
    let all = [
        sized(1, 90_000),
        sized(2, 80_000),
        sized(3, 30),
        sized(4, 20),
        sized(5, 10),
        sized(6, 40),
    ];
    let mut sender = Sender::default();
    sender.window_for_tests(32);
    sender.offer(&all, Due::ByNow, at(0));
    assert_eq!(begun(&mut sender, Lanes::Many), [1, 5, 4, 3, 2, 6]);
}

#[test]
fn of_one_referral_one_thing_is_on_its_way_at_a_time() {
    let mut sender = Sender::default();
    sender.window_for_tests(32);
    let request = Waiting {
        id: Uuid::from_u128(9),
        kind: MailboxKind::Erasure,
        ..waiting(1, 0, None)
    };
    sender.offer(
        &[waiting(1, 0, None), request, waiting(2, 0, None)],
        Due::ByNow,
        at(0),
    );
    assert_eq!(begun(&mut sender, Lanes::Many), [1, 2]);
    sender.held(Uuid::from_u128(1), Instant::now());
    assert_eq!(begun(&mut sender, Lanes::Many), [9]);
}

#[test]
fn bytes_on_their_way_are_bounded_and_one_of_any_size_goes_alone() {
    let sized = |number: u128, bytes| Waiting {
        bytes,
        ..waiting(number, 0, None)
    };
    let mut sender = Sender::default();
    sender.window_for_tests(32);
    let all = [
        sized(1, 9_000_000),
        sized(2, 600_000),
        sized(3, 400_000),
        sized(4, 100_000),
    ];
    sender.offer(&all, Due::ByNow, at(0));
    assert_eq!(begun(&mut sender, Lanes::Many), [1]);
    sender.held(Uuid::from_u128(1), Instant::now());
    assert_eq!(begun(&mut sender, Lanes::Many), [4, 3]);
    sender.held(Uuid::from_u128(4), Instant::now());
    assert_eq!(begun(&mut sender, Lanes::Many), [2]);
}

#[test]
fn window_opens_with_quick_answers_and_closes_with_late_and_missing_ones() {
    let entries: Vec<Waiting> = (0..200).map(|number| waiting(number, 0, None)).collect();
    let mut sender = Sender::default();
    sender.offer(&entries, Due::ByNow, at(0));
    let start = Instant::now();
    let after = |seconds| start + Duration::from_secs(seconds);
    let begin = |sender: &mut Sender, lanes, seconds| -> Vec<Uuid> {
        let next = || sender.begin(lanes, at(0), after(seconds));
        std::iter::from_fn(next).map(|one| one.id).collect()
    };
    let answer = |sender: &mut Sender, ids: &[Uuid], seconds| {
        ids.iter().for_each(|id| sender.held(*id, after(seconds)));
    };
    let first = begin(&mut sender, Lanes::One, 0);
    assert_eq!(first.len(), 1, "one finds out");
    answer(&mut sender, &first, 1);
    let mut open = Vec::new();
    for round in 1..6 {
        open = begin(&mut sender, Lanes::Many, round);
        assert_eq!(open.len(), 1 << round);
        if round < 5 {
            answer(&mut sender, &open, round + 1);
        }
    }
    // All of them are late: that is one sign.
    answer(&mut sender, &open, 60);
    let half = begin(&mut sender, Lanes::Many, 60);
    assert_eq!(half.len(), 16);
    sender.failed(half[0], &ExchangeError::CutShort, 0.0, at(0), after(61));
    answer(&mut sender, &half[1..], 70);
    assert_eq!(begin(&mut sender, Lanes::Many, 70).len(), 1);
}

#[test]
fn connections_of_a_hub_without_lanes_are_few() {
    let entries: Vec<Waiting> = (0..20).map(|number| waiting(number, 0, None)).collect();
    let mut sender = Sender::default();
    sender.window_for_tests(32);
    sender.offer(&entries, Due::ByNow, at(0));
    assert_eq!(begun(&mut sender, Lanes::Few).len(), 4);
}

/// A sender with one on its way that failed so.
fn paused_by(error: ExchangeError) -> Sender {
    let mut sender = Sender::default();
    sender.offer(
        &[waiting(1, 0, None), waiting(2, 0, None)],
        Due::ByNow,
        at(0),
    );
    let one = sender
        .begin(Lanes::One, at(0), Instant::now())
        .expect("due");
    sender.failed(one.id, &error, 0.0, at(0), Instant::now());
    sender
}

#[test]
fn pause_ends_by_either_clock() {
    let start = Instant::now();
    let sender = paused_by(ExchangeError::Offline);
    let stands = |seconds, later| {
        let later = start + Duration::from_secs(later);
        sender.paused_until(at(seconds), later).is_some()
    };
    assert!(stands(29, 29));
    assert!(!stands(31, 0), "the device slept");
    assert!(!stands(-7200, 0), "the clock was set back by hours");
    assert!(stands(-600, 29) && !stands(-600, 32), "or by minutes");
}

#[test]
fn network_that_is_back_ends_the_pause_of_a_hub_that_was_not_reached() {
    for (error, ends) in [
        (ExchangeError::Offline, true),
        (ExchangeError::NotTheHub, true),
        (ExchangeError::NotAHub, true),
        (ExchangeError::ServerFault { status: 429 }, false),
        (ExchangeError::Unauthorised, false),
        (ExchangeError::Withdrawn, false),
    ] {
        let mut sender = paused_by(error);
        assert_eq!(sender.is_unreached(at(0), Instant::now()), ends, "{error}");
        assert_eq!(sender.wake(at(0), Instant::now()), ends, "{error}");
        assert_eq!(begun(&mut sender, Lanes::One).len(), usize::from(ends));
    }
}

#[test]
fn what_was_on_its_way_when_a_pause_began_makes_it_no_longer() {
    let entries: Vec<Waiting> = (0..8).map(|number| waiting(number, 0, None)).collect();
    let mut sender = Sender::default();
    sender.window_for_tests(8);
    sender.offer(&entries, Due::ByNow, at(0));
    let ids = begun(&mut sender, Lanes::Many);
    let until = ids.iter().map(|id| {
        let id = Uuid::from_u128(*id);
        sender.failed(id, &ExchangeError::Offline, 0.0, at(0), Instant::now())
    });
    let until: Vec<Next> = until.collect();
    assert_eq!(until, [Next::PauseUntil(at(30)); 8]);
}

#[test]
fn rest_of_the_time_is_told_only_where_it_is_known() {
    let entries: Vec<Waiting> = (0..20).map(|number| waiting(number, 0, None)).collect();
    let mut sender = Sender::default();
    sender.offer(&entries, Due::ByNow, at(0));
    let start = Instant::now();
    for second in 0..10 {
        let now = start + Duration::from_secs(second);
        let one = sender.begin(Lanes::One, at(0), now).expect("due");
        sender.held(one.id, now + Duration::from_secs(1));
    }
    let rate = |seconds| {
        sender
            .progress(start + Duration::from_secs(seconds))
            .bytes_per_second
    };
    assert_eq!(rate(11), Some(1000));
    assert_eq!(rate(60), None, "no answer came for a while");
    assert_eq!(sender.progress(start).sent, 10);
    sender.offer(&[], Due::ByNow, at(0));
    assert_eq!(
        sender.progress(start).sent,
        0,
        "nothing waits: what comes next is counted anew"
    );
    assert_eq!(Sender::default().progress(start), Progress::default());
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

proptest! {
    #[test]
    fn waits_are_bounded_and_grow(attempts in 0_u32..100, jitter in 0.0_f64..=1.0) {
        let seconds = |attempts| wait(attempts, jitter).num_milliseconds() as f64 / 1000.0;
        prop_assert!((30.0..=3600.0).contains(&seconds(attempts)));
        prop_assert!(seconds(attempts + 1) >= seconds(attempts));
    }
}
