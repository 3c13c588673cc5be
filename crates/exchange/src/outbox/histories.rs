//! The sender in the hands of chance: long histories of a device, a network and a hub, in which messages are lost,
//! late, doubled, reordered, cut and corrupted, the device crashes between any two steps, clocks jump, what waits is
//! carried by other hands as well, requests to erase are taken back, and the desk withdraws the device.
//!
//! The sender is the real one. The device around it keeps what the casebook keeps and does what the courier does, a
//! step at a time; the hub answers as ours does: durable, idempotent by id, and with what was dropped before it came.
//! Histories that failed once are kept beside the sources, and run first.

use super::{Due, Lanes, Next, Sender, Waiting};
use crate::ExchangeError;
use chrono::{DateTime, TimeDelta, TimeZone as _, Utc};
use proptest::prelude::*;
use repere_referral::wire::MailboxKind;
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// One step of a history. A number chooses among what there is.
#[derive(Clone, Debug)]
enum Step {
    Queue(u64),
    Withdraw(usize),
    AskToErase(usize),
    /// The worker takes a request to erase back.
    WithdrawErasure(usize),
    /// What waits is packed, for somebody to carry.
    Pack,
    /// Whoever carries something brings it to the hub, once or again.
    Carry(usize),
    /// The desk withdraws the device, or lets it in again.
    WithdrawDevice(bool),
    /// The worker has everything sent.
    Press,
    /// A network that is there again, or a device that wakes.
    Wake,
    Tick(i64),
    /// The clock is set, or the device sleeps: no other clock goes on.
    Jump(i64),
    /// The device takes its next step with one item.
    Advance(usize),
    Deliver(usize),
    Lose(usize),
    Double(usize),
    /// Somebody on the way answers instead of the hub, which has heard of it or not.
    Lie(usize, bool, ExchangeError),
    /// The connection of one ends; what was sent may still arrive.
    Cut(usize),
    /// Nobody is there, or not the hub: nothing leaves.
    Unreached(usize, ExchangeError),
    Crash,
    /// Whoever works at the desk fetches.
    Fetch(usize),
    CloseAgency(bool),
}

fn any_step() -> impl Strategy<Value = Step> {
    use ExchangeError as E;
    let lie = prop_oneof![
        Just(E::NotAHub),
        Just(E::ServerFault { status: 500 }),
        Just(E::ServerFault { status: 429 }),
        Just(E::BadReceipt),
        Just(E::CutShort),
        Just(E::Unauthorised),
    ];
    let unreached = prop_oneof![
        Just(E::Offline),
        Just(E::NotTheHub),
        Just(E::CertificateDate)
    ];
    let n = 0_usize..1000;
    prop_oneof![
        6 => prop_oneof![3 => 1_u64..10_000, 1 => 10_000_u64..1_000_000].prop_map(Step::Queue),
        2 => n.clone().prop_map(Step::Withdraw),
        1 => n.clone().prop_map(Step::AskToErase),
        1 => n.clone().prop_map(Step::WithdrawErasure),
        1 => Just(Step::Pack),
        2 => n.clone().prop_map(Step::Carry),
        1 => prop_oneof![3 => Just(false), 1 => Just(true)].prop_map(Step::WithdrawDevice),
        2 => Just(Step::Press),
        2 => Just(Step::Wake),
        4 => (1_i64..100).prop_map(Step::Tick),
        1 => (-100_000_i64..100_000).prop_map(Step::Jump),
        40 => n.clone().prop_map(Step::Advance),
        20 => n.clone().prop_map(Step::Deliver),
        3 => n.clone().prop_map(Step::Lose),
        3 => n.clone().prop_map(Step::Double),
        3 => (n.clone(), any::<bool>(), lie).prop_map(|(n, heard, error)| Step::Lie(n, heard, error)),
        3 => n.clone().prop_map(Step::Cut),
        3 => (n.clone(), unreached).prop_map(|(n, error)| Step::Unreached(n, error)),
        1 => Just(Step::Crash),
        2 => n.prop_map(Step::Fetch),
        1 => prop_oneof![3 => Just(false), 1 => Just(true)].prop_map(Step::CloseAgency),
    ]
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Waiting,
    Received,
    Refused,
    Withdrawn,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    NeverHad,
    Unread,
    Fetched,
}

/// What the vault keeps of one item.
#[derive(Clone, Debug)]
struct Row {
    waiting: Waiting,
    state: State,
    may_have_arrived: bool,
    /// Of a referral: what the hub said that it had when it dropped it.
    found: Option<Found>,
}

/// What is asked of the hub.
#[derive(Clone, Copy, Debug)]
enum Ask {
    Put(MailboxKind),
    Drop,
}

#[derive(Clone, Copy, Debug)]
enum Answer {
    Receipt,
    Dropped(Found),
    Error(ExchangeError),
}

#[derive(Clone, Debug)]
enum Message {
    Request(u64, Ask, Uuid),
    Answer(u64, Answer),
    /// What comes back from whoever carried an item of this kind.
    Returned(MailboxKind, Uuid, Answer),
}

/// What was so when the device wrote down that one may arrive.
#[derive(Clone, Copy, Debug)]
struct Begun {
    /// It may have arrived before.
    doubtful: bool,
    /// How often what waits had been packed.
    packings: u64,
}

/// How far the device has come with one that is on its way.
#[derive(Clone, Copy, Debug)]
enum Stage {
    /// The sender has named it; nothing is written down.
    Named,
    /// It is written down that it may have arrived, and whether it was so before; the referral that it is about may
    /// have been dropped already.
    Marked { begun: Begun, dropped: bool },
    /// This was asked, under this number.
    Asked { begun: Begun, number: u64 },
    /// This came, and is not written down.
    Heard { begun: Begun, answer: Answer },
}

#[derive(Default)]
struct Hub {
    /// What it holds or held, and whether a desk was given it.
    held: BTreeMap<Uuid, bool>,
    erased: BTreeSet<Uuid>,
    dropped_before: BTreeSet<Uuid>,
    stored: BTreeMap<Uuid, u32>,
    refused: BTreeSet<Uuid>,
    closed: bool,
    /// The device is withdrawn: nothing is taken from it, and nothing dropped for it.
    withdrawn: bool,
}

impl Hub {
    fn answer(&mut self, ask: Ask, id: Uuid) -> Answer {
        if self.withdrawn {
            return Answer::Error(ExchangeError::Withdrawn);
        }
        match ask {
            Ask::Put(kind) => {
                if self.held.contains_key(&id) {
                    return Answer::Receipt;
                }
                let error = match kind {
                    _ if self.dropped_before.contains(&id) => Some(ExchangeError::Conflict),
                    MailboxKind::Referral if self.closed => Some(ExchangeError::AgencyClosed),
                    _ => None,
                };
                if let Some(error) = error {
                    self.refused.insert(id);
                    return Answer::Error(error);
                }
                self.held.insert(id, false);
                *self.stored.entry(id).or_default() += 1;
                Answer::Receipt
            }
            Ask::Drop => Answer::Dropped(match self.held.get(&id) {
                None => {
                    self.dropped_before.insert(id);
                    Found::NeverHad
                }
                Some(true) => {
                    self.erased.insert(id);
                    Found::Fetched
                }
                Some(false) => {
                    self.erased.insert(id);
                    Found::Unread
                }
            }),
        }
    }
}

struct World {
    /// Durable.
    rows: Vec<Row>,
    /// Memory.
    sender: Sender,
    flights: Vec<(Waiting, Stage)>,
    network: Vec<Message>,
    /// What somebody carries: the kind, the id, and the referral that it is or is about.
    carried: Vec<(MailboxKind, Uuid, Uuid)>,
    packings: u64,
    hub: Hub,
    now: DateTime<Utc>,
    at: Instant,
    number: u64,
    lanes: Lanes,
    /// How many may be on their way when a round begins.
    window: usize,
}

impl World {
    fn new(lanes: Lanes) -> World {
        World {
            rows: Vec::new(),
            sender: Sender::default(),
            flights: Vec::new(),
            network: Vec::new(),
            carried: Vec::new(),
            packings: 0,
            hub: Hub::default(),
            now: Utc
                .with_ymd_and_hms(2026, 11, 23, 9, 0, 0)
                .single()
                .expect("a time"),
            at: Instant::now(),
            number: 0,
            lanes,
            window: 1,
        }
    }

    fn queue(&mut self, kind: MailboxKind, referral: Option<Uuid>, bytes: u64) -> Uuid {
        self.number += 1;
        let id = Uuid::from_u128(u128::from(self.number));
        self.rows.push(Row {
            waiting: Waiting {
                id,
                kind,
                referral: referral.unwrap_or(id),
                bytes,
                attempts: 0,
                next_attempt_at: None,
            },
            state: State::Waiting,
            may_have_arrived: false,
            found: None,
        });
        id
    }

    fn row(&mut self, id: Uuid) -> &mut Row {
        let mut rows = self.rows.iter_mut();
        rows.find(|row| row.waiting.id == id)
            .expect("no row is ever lost")
    }

    /// As the courier is woken: a round, or another look at what waits in the one that runs.
    fn round(&mut self, due: Due) {
        if self.flights.is_empty() {
            match due {
                Due::Everything => self.sender.end_pause(),
                Due::ByNow if self.sender.paused_until(self.now, self.at).is_some() => return,
                Due::ByNow => {}
            }
            self.sender.begin_round();
            self.sender.window_for_tests(self.window);
        }
        let waits = |row: &&Row| row.state == State::Waiting;
        let waiting = self.rows.iter().filter(waits);
        let waiting: Vec<Waiting> = waiting.map(|row| row.waiting.clone()).collect();
        self.sender.offer(&waiting, due, self.now);
        self.pump();
    }

    fn pump(&mut self) {
        while let Some(next) = self.sender.begin(self.lanes, self.now, self.at) {
            self.flights.push((next, Stage::Named));
        }
    }

    fn asks(&mut self, ask: Ask, of: &Waiting) -> u64 {
        self.number += 1;
        let id = match ask {
            Ask::Put(_) => of.id,
            Ask::Drop => of.referral,
        };
        self.network.push(Message::Request(self.number, ask, id));
        self.number
    }

    /// The next step of the device with the `n`-th that is on its way.
    fn advance(&mut self, n: usize) {
        let Some(n) = n.checked_rem(self.flights.len()) else {
            return;
        };
        let (waiting, stage) = self.flights[n].clone();
        let id = waiting.id;
        match stage {
            Stage::Named => {
                let row = self.row(id);
                if row.state != State::Waiting {
                    self.flights.remove(n);
                    self.sender.pass_over(id);
                    return self.pump();
                }
                let doubtful = std::mem::replace(&mut row.may_have_arrived, true);
                self.flights[n].1 = Stage::Marked {
                    begun: Begun {
                        doubtful,
                        packings: self.packings,
                    },
                    dropped: false,
                };
            }
            Stage::Marked { begun, dropped } => {
                let ask = match waiting.kind {
                    MailboxKind::Erasure if !dropped => Ask::Drop,
                    kind => Ask::Put(kind),
                };
                let number = self.asks(ask, &waiting);
                self.flights[n].1 = Stage::Asked { begun, number };
            }
            Stage::Asked { .. } => {}
            Stage::Heard { begun, answer } => {
                if let Answer::Dropped(found) = answer {
                    let about = waiting.referral;
                    let has_receipt = self.row(about).state == State::Received;
                    let found = (found != Found::NeverHad || !has_receipt).then_some(found);
                    if !matches!(found, Some(Found::NeverHad | Found::Unread)) {
                        self.row(about).found = found;
                        self.flights[n].1 = Stage::Marked {
                            begun: Begun {
                                doubtful: true,
                                ..begun
                            },
                            dropped: true,
                        };
                        return;
                    }
                    self.row(about).found = found;
                    self.row(id).state = State::Withdrawn;
                    self.sender.held(id, self.at);
                } else {
                    self.note(&waiting, begun, answer);
                }
                self.flights.remove(n);
                self.pump();
            }
        }
    }

    fn note(&mut self, waiting: &Waiting, begun: Begun, answer: Answer) {
        let id = waiting.id;
        let Answer::Error(error) = answer else {
            self.row(id).state = State::Received;
            return self.sender.held(id, self.at);
        };
        let next = self.sender.failed(id, &error, 0.5, self.now, self.at);
        let packings = self.packings;
        let row = self.row(id);
        // What was packed meanwhile may arrive by other hands.
        if error.never_left() && !begun.doubtful && begun.packings == packings {
            row.may_have_arrived = false;
        }
        if row.state != State::Waiting {
            return;
        }
        row.waiting.attempts += 1;
        row.waiting.next_attempt_at = None;
        match next {
            Next::Refuse => row.state = State::Refused,
            Next::RetryAt(at) => row.waiting.next_attempt_at = Some(at),
            Next::PauseUntil(_) | Next::StopAll => {}
        }
    }

    fn hears(&mut self, of: u64, answer: Answer) {
        for (_, stage) in &mut self.flights {
            if let Stage::Asked { begun, number } = *stage
                && number == of
            {
                *stage = Stage::Heard { begun, answer };
            }
        }
    }

    fn deliver(&mut self, n: usize, keep: bool) {
        let Some(n) = n.checked_rem(self.network.len()) else {
            return;
        };
        let message = self.network[n].clone();
        if !keep {
            self.network.swap_remove(n);
        }
        match message {
            Message::Request(number, ask, id) => {
                let answer = self.hub.answer(ask, id);
                self.network.push(Message::Answer(number, answer));
            }
            Message::Answer(number, answer) => self.hears(number, answer),
            Message::Returned(kind, id, answer) => self.returned(kind, id, answer),
        }
    }

    /// Whoever carries the `n`-th brings it to the hub, and what that answers goes back to the device. Of a request to
    /// erase the hub drops the referral first, as when the device asks itself.
    fn carry(&mut self, n: usize) {
        let Some(n) = n.checked_rem(self.carried.len()) else {
            return;
        };
        let (kind, id, referral) = self.carried[n];
        let mut answer = match kind {
            MailboxKind::Erasure => self.hub.answer(Ask::Drop, referral),
            _ => self.hub.answer(Ask::Put(kind), id),
        };
        if let Answer::Dropped(Found::Fetched) = answer {
            answer = self.hub.answer(Ask::Put(kind), id);
        }
        // A refusal is the carrier's: the device hears nothing of it.
        if !matches!(answer, Answer::Error(_)) {
            self.network.push(Message::Returned(kind, id, answer));
        }
    }

    /// What came back by hand is kept as if the device had asked, whenever it comes.
    fn returned(&mut self, kind: MailboxKind, id: Uuid, answer: Answer) {
        let about = self.row(id).waiting.referral;
        match (kind, answer) {
            (MailboxKind::Referral, Answer::Receipt) => self.row(id).state = State::Received,
            (MailboxKind::Erasure, Answer::Receipt) => {
                let row = self.row(id);
                if row.state == State::Waiting {
                    row.state = State::Received;
                }
            }
            (_, Answer::Dropped(found)) => {
                let has_receipt = self.row(about).state == State::Received;
                if self.row(id).state == State::Waiting
                    && (found != Found::NeverHad || !has_receipt)
                {
                    self.row(about).found = Some(found);
                    self.row(id).state = State::Withdrawn;
                }
            }
            _ => {}
        }
    }

    fn is_on_its_way(&self, referral: Uuid) -> bool {
        let mut flights = self.flights.iter();
        flights.any(|(waiting, _)| waiting.referral == referral)
    }

    /// The `n`-th referral in that state that nothing is on its way of: whoever takes one back waits for that.
    fn at_rest(&self, n: usize, state: State) -> Option<Row> {
        let rows = self.rows.iter().filter(|row| {
            row.waiting.kind == MailboxKind::Referral
                && row.state == state
                && !self.is_on_its_way(row.waiting.referral)
        });
        let rows: Vec<&Row> = rows.collect();
        Some(rows[n.checked_rem(rows.len())?].clone())
    }

    fn ask_to_erase(&mut self, referral: Uuid) {
        let mut rows = self.rows.iter();
        let asked = rows.any(|row| {
            row.waiting.kind == MailboxKind::Erasure
                && row.waiting.referral == referral
                && row.state != State::Withdrawn
        });
        let found = self.row(referral).found;
        if !asked && !matches!(found, Some(Found::NeverHad | Found::Unread)) {
            self.queue(MailboxKind::Erasure, Some(referral), 4000);
        }
    }

    fn take(&mut self, step: &Step) {
        match *step {
            Step::Queue(bytes) => {
                self.queue(MailboxKind::Referral, None, bytes);
                self.round(Due::ByNow);
            }
            Step::Withdraw(n) => {
                if let Some(row) = self.at_rest(n, State::Waiting) {
                    let id = row.waiting.id;
                    self.row(id).state = State::Withdrawn;
                    if row.may_have_arrived {
                        self.ask_to_erase(id);
                    }
                    self.round(Due::ByNow);
                }
            }
            Step::AskToErase(n) => {
                if let Some(row) = self.at_rest(n, State::Received) {
                    self.ask_to_erase(row.waiting.id);
                    self.round(Due::ByNow);
                }
            }
            Step::WithdrawErasure(n) => {
                let rows = self.rows.iter().filter(|row| {
                    let about = row.waiting.referral;
                    let mut referrals = self.rows.iter();
                    row.waiting.kind == MailboxKind::Erasure
                        && row.state == State::Waiting
                        && !row.may_have_arrived
                        && !self.is_on_its_way(about)
                        && referrals
                            .any(|one| one.waiting.id == about && one.state == State::Received)
                });
                let ids: Vec<Uuid> = rows.map(|row| row.waiting.id).collect();
                if let Some(n) = n.checked_rem(ids.len()) {
                    self.row(ids[n]).state = State::Withdrawn;
                }
            }
            Step::Pack => {
                self.packings += 1;
                for row in &mut self.rows {
                    if row.state == State::Waiting {
                        row.may_have_arrived = true;
                        let one = &row.waiting;
                        self.carried.push((one.kind, one.id, one.referral));
                    }
                }
            }
            Step::Carry(n) => self.carry(n),
            Step::WithdrawDevice(withdrawn) => self.hub.withdrawn = withdrawn,
            Step::Press => self.round(Due::Everything),
            Step::Wake => {
                self.sender.wake(self.now, self.at);
                self.round(Due::ByNow);
            }
            Step::Tick(seconds) => {
                self.now += TimeDelta::seconds(seconds);
                self.at += Duration::from_secs(seconds.unsigned_abs());
                self.round(Due::ByNow);
            }
            Step::Jump(seconds) => self.now += TimeDelta::seconds(seconds),
            Step::Advance(n) => self.advance(n),
            Step::Deliver(n) => self.deliver(n, false),
            Step::Double(n) => self.deliver(n, true),
            Step::Lose(n) => {
                if let Some(n) = n.checked_rem(self.network.len()) {
                    self.network.swap_remove(n);
                }
            }
            Step::Lie(n, heard, error) => {
                let Some(n) = n.checked_rem(self.network.len()) else {
                    return;
                };
                if let Message::Request(number, ask, id) = self.network[n] {
                    if heard {
                        self.hub.answer(ask, id);
                    }
                    self.network.swap_remove(n);
                    self.hears(number, Answer::Error(error));
                }
            }
            Step::Cut(n) => {
                if let Some(n) = n.checked_rem(self.flights.len())
                    && let Stage::Asked { number, .. } = self.flights[n].1
                {
                    self.hears(number, Answer::Error(ExchangeError::CutShort));
                }
            }
            Step::Unreached(n, error) => {
                if let Some(n) = n.checked_rem(self.flights.len())
                    && let Stage::Marked { begun, .. } = self.flights[n].1
                {
                    let answer = Answer::Error(error);
                    self.flights[n].1 = Stage::Heard { begun, answer };
                }
            }
            Step::Crash => {
                self.sender = Sender::default();
                self.flights.clear();
            }
            Step::Fetch(n) => {
                let hub = &mut self.hub;
                if let Some(n) = n.checked_rem(hub.held.len())
                    && let Some((id, fetched)) = hub.held.iter_mut().nth(n)
                    && !hub.erased.contains(id)
                {
                    *fetched = true;
                }
            }
            Step::CloseAgency(closed) => self.hub.closed = closed,
        }
    }

    /// What holds after each step.
    fn check(&self) -> Result<(), TestCaseError> {
        let mut on_the_way = BTreeSet::new();
        for message in &self.network {
            if let Message::Request(_, Ask::Put(_), id) = message {
                on_the_way.insert(*id);
            }
        }
        for row in &self.rows {
            let id = row.waiting.id;
            let (hub, state) = (&self.hub, row.state);
            let at_the_hub = hub.held.contains_key(&id);
            prop_assert!(
                state != State::Received || at_the_hub,
                "shown received: {row:?}"
            );
            prop_assert!(
                state != State::Refused || hub.refused.contains(&id),
                "{row:?}"
            );
            let arrived = at_the_hub || on_the_way.contains(&id);
            prop_assert!(
                row.may_have_arrived || !arrived,
                "shown as never sent: {row:?}"
            );
            if row.waiting.kind == MailboxKind::Referral {
                let nobody_will = hub.dropped_before.contains(&id) && !at_the_hub;
                prop_assert!(row.found != Some(Found::NeverHad) || nobody_will, "{row:?}");
            }
        }
        prop_assert!(self.hub.stored.values().all(|count| *count == 1));
        let mut referrals = BTreeSet::new();
        let mut flights = self.flights.iter();
        prop_assert!(flights.all(|(waiting, _)| referrals.insert(waiting.referral)));
        let most = match self.lanes {
            Lanes::One => 1,
            Lanes::Few => 4,
            Lanes::Many => 32,
        };
        prop_assert!(self.flights.len() <= most);
        let bytes: u64 = self.flights.iter().map(|(waiting, _)| waiting.bytes).sum();
        prop_assert!(self.flights.len() <= 1 || bytes <= 1024 * 1024, "{bytes}");
        Ok(())
    }

    /// The network is good from now on: everything that waits gets its answer.
    fn settle(&mut self) -> Result<(), TestCaseError> {
        // Whoever was withdrawn is let in again: what waited is still here.
        self.hub.withdrawn = false;
        for _ in 0..20 {
            self.take(&Step::Press);
            while !self.flights.is_empty() {
                for n in 0..self.flights.len() {
                    self.advance(n);
                }
                // What waits for a message that was lost hears no answer to it.
                if self.network.is_empty() {
                    for n in 0..self.flights.len() {
                        self.take(&Step::Cut(n));
                    }
                }
                for _ in 0..self.network.len() {
                    self.deliver(0, false);
                }
                self.check()?;
            }
            if self.rows.iter().all(|row| row.state != State::Waiting) {
                return Ok(());
            }
            self.take(&Step::Tick(60));
        }
        let left = self.rows.iter().find(|row| row.state == State::Waiting);
        prop_assert!(left.is_none(), "it never settles: {left:?}");
        Ok(())
    }
}

fn any_lanes() -> impl Strategy<Value = Lanes> {
    prop_oneof![1 => Just(Lanes::One), 1 => Just(Lanes::Few), 4 => Just(Lanes::Many)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, ..ProptestConfig::default() })]

    /// Whatever happens, each is received once at the hub, or waits, or was refused for a true reason; nothing is
    /// shown received that the hub does not have, or as never sent that it has; and all of it settles.
    #[test]
    fn item_is_received_once_whatever_the_network_does(
        lanes in any_lanes(),
        window in prop_oneof![Just(1_usize), Just(32)],
        before in prop_oneof![2 => Just(0), 1 => 1_u64..45],
        steps in prop::collection::vec(any_step(), 1..100),
    ) {
        let mut world = World::new(lanes);
        world.window = window;
        for number in 0..before {
            world.queue(MailboxKind::Referral, None, 1000 * (number % 7 + 1));
        }
        for step in &steps {
            world.take(step);
            world.check()?;
        }
        world.settle()?;
    }
}

/// That one may have arrived before.
const DOUBTFUL: Begun = Begun {
    doubtful: true,
    packings: 0,
};

/// What becomes of each attempt of an item, always.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Received,
    Never(ExchangeError),
}

fn any_fate() -> impl Strategy<Value = Fate> {
    use ExchangeError as E;
    prop_oneof![
        4 => Just(Fate::Received),
        1 => Just(Fate::Never(E::CutShort)),
        1 => Just(Fate::Never(E::BadReceipt)),
        // Somebody on the way answers this one for the hub: all others are paused with it.
        1 => Just(Fate::Never(E::NotAHub)),
        1 => Just(Fate::Never(E::ServerFault { status: 429 })),
        1 => Just(Fate::Never(E::AgencyClosed)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// However many always fail, the others are received within two days, and none is tried without measure.
    #[test]
    fn item_that_always_fails_starves_no_other(
        fates in prop::collection::vec((any_fate(), 1_u64..2_000_000), 1..25),
        lanes in any_lanes(),
    ) {
        let mut world = World::new(lanes);
        let mut fate_of = BTreeMap::new();
        for (fate, bytes) in &fates {
            fate_of.insert(world.queue(MailboxKind::Referral, None, *bytes), *fate);
        }
        let mut tried: BTreeMap<Uuid, u32> = BTreeMap::new();
        for _ in 0..2 * 24 * 60 {
            world.take(&Step::Tick(60));
            while let Some((waiting, _)) = world.flights.first().cloned() {
                *tried.entry(waiting.id).or_default() += 1;
                world.flights.remove(0);
                let answer = match fate_of[&waiting.id] {
                    Fate::Received => Answer::Receipt,
                    Fate::Never(error) => Answer::Error(error),
                };
                world.note(&waiting, DOUBTFUL, answer);
                world.pump();
            }
        }
        for row in &world.rows {
            let (id, tries) = (row.waiting.id, tried.get(&row.waiting.id).copied().unwrap_or(0));
            match fate_of[&id] {
                Fate::Received => prop_assert_eq!(row.state, State::Received),
                Fate::Never(error) if error.is_final() => prop_assert_eq!(tries, 1),
                Fate::Never(_) => prop_assert!((1..=120).contains(&tries), "{tries}: {row:?}"),
            }
        }
    }

    /// A large one is begun in its turn, however many small ones come after it.
    #[test]
    fn large_item_is_begun_in_its_turn(before in 0_usize..30, coming in 1_usize..5) {
        let mut world = World::new(Lanes::Many);
        for _ in 0..before {
            world.queue(MailboxKind::Referral, None, 1000);
        }
        let large = world.queue(MailboxKind::Referral, None, 900_000);
        world.round(Due::ByNow);
        let mut begun = 0;
        while let Some((waiting, _)) = world.flights.first().cloned() {
            begun += 1;
            if waiting.id == large {
                break;
            }
            world.flights.remove(0);
            for _ in 0..coming {
                world.queue(MailboxKind::Referral, None, 1000);
            }
            world.note(&waiting, DOUBTFUL, Answer::Receipt);
            world.round(Due::ByNow);
        }
        prop_assert!(begun <= 4 * (before + 2) + 32, "{begun} after {before}");
    }

    /// A network that comes and goes, and whoever wakes the device, do not make it call without measure.
    #[test]
    fn unreachable_hub_is_tried_a_bounded_number_of_times(
        wakes in prop::collection::vec(0_u64..20, 200..1000),
    ) {
        let mut world = World::new(Lanes::One);
        for _ in 0..8 {
            world.queue(MailboxKind::Referral, None, 1000);
        }
        let (mut tried, begin) = (0_u64, world.at);
        for seconds in wakes {
            world.now += TimeDelta::seconds(seconds as i64);
            world.at += Duration::from_secs(seconds);
            world.take(&Step::Wake);
            while let Some((waiting, _)) = world.flights.first().cloned() {
                tried += 1;
                world.flights.remove(0);
                let begun = Begun {
                    doubtful: false,
                    packings: 0,
                };
                world.note(&waiting, begun, Answer::Error(ExchangeError::Offline));
                world.pump();
            }
        }
        let minutes = world.at.duration_since(begin).as_secs() / 60;
        // Three at once, one a minute, and the ends of the pauses themselves: seven in the first hour, then one an hour.
        prop_assert!(tried <= 3 + minutes + 1 + 8 + minutes / 30, "{tried} in {minutes} minutes");
    }
}
