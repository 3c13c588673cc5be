//! What goes wrong, when, and for how long: drawn from a seed, so that the same seed gives the same plan.
//! Pure. Whoever is the primary is known only when the time has come: a plan says *the primary*, not its name.

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use std::fmt;
use std::time::Duration;

/// How many there are of each: etcd, databases, hubs.
pub const OF_EACH: u8 = 3;

/// How many kinds of faults there are: each comes once in so many.
pub const KINDS: u8 = 20;

/// A machine of the cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Machine {
    /// One of the etcd, from 1.
    Etcd(u8),
    /// The database that is the primary when the time has come.
    Primary,
    /// One of those that are not, 1 or 2.
    Standby(u8),
    /// One of the hubs, from 1.
    Hub(u8),
    /// The one that HAProxy is on.
    Balancer,
}

/// What of a machine is struck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Everything that runs there.
    All,
    /// PostgreSQL, where Patroni goes on.
    Postgres,
    /// Patroni, where PostgreSQL goes on.
    Patroni,
}

/// How sessions of the database are disturbed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disturbance {
    /// Everybody's session is ended, between COMMIT and its answer too.
    Terminate,
    /// Everybody's statement is cancelled.
    Cancel,
    /// Others lock the same rows in another order.
    Deadlocks,
}

/// Something that goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Killed with -9; what watches over it starts it again.
    Kill(Machine, Part),
    /// Stopped (SIGSTOP), then continued.
    Stop(Machine, Part, Duration),
    /// Two machines hear nothing of each other.
    Cut(Machine, Machine, Duration),
    /// A machine hears nothing of anybody, and nobody of it.
    Alone(Machine, Duration),
    /// So many of a hundred packets to a machine are lost.
    Loses(Machine, u8, Duration),
    /// Its disk is full.
    Full(Machine, Duration),
    /// Its clock is wrong by so many seconds.
    Clock(Machine, i64, Duration),
    /// The operator makes another the primary.
    Switchover,
    /// Sessions of the database are disturbed.
    Disturb(Disturbance, Duration),
    /// All hubs, one after the other, are stopped as an operator does and started in the other version.
    Upgrade,
}

/// A fault at its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// How long after the fault before it has begun.
    pub after: Duration,
    /// What goes wrong.
    pub fault: Fault,
    /// Whether the next one begins while this one lasts.
    pub overlaps: bool,
}

/// What goes wrong in one run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What it was drawn from.
    pub seed: u64,
    /// In its order.
    pub steps: Vec<Step>,
}

const HOUR: i64 = 60 * 60;
const TEN_YEARS: i64 = 10 * 365 * 24 * HOUR;

impl Plan {
    /// The plan of a seed, with so many faults: each kind comes in every twenty, in an order of the seed's.
    /// Faults last up to `longest`.
    pub fn of(seed: u64, faults: usize, longest: Duration) -> Plan {
        let mut draw = Draw {
            random: StdRng::seed_from_u64(seed),
            longest,
        };
        let mut kinds = Vec::new();
        let steps = (0..faults).map(|_| {
            if kinds.is_empty() {
                kinds = (0..KINDS).collect();
            }
            let at = draw.random.random_range(0..kinds.len());
            let fault = draw.fault(kinds.swap_remove(at));
            Step {
                after: Duration::from_millis(draw.random.random_range(500..4000)),
                fault,
                overlaps: draw.random.random_range(0..5) == 0,
            }
        });
        Plan {
            seed,
            steps: steps.collect(),
        }
    }
}

/// Draws faults.
struct Draw {
    random: StdRng,
    longest: Duration,
}

impl Draw {
    fn one(&mut self) -> u8 {
        self.random.random_range(1..=OF_EACH)
    }

    fn standby(&mut self) -> Machine {
        Machine::Standby(self.random.random_range(1..OF_EACH))
    }

    fn lasting(&mut self) -> Duration {
        let most = u64::try_from(self.longest.as_millis()).unwrap_or(u64::MAX);
        Duration::from_millis(self.random.random_range(most / 3..=most))
    }

    fn database(&mut self) -> Machine {
        match self.random.random_range(0..2) {
            0 => Machine::Primary,
            _ => self.standby(),
        }
    }

    fn anybody(&mut self) -> Machine {
        match self.random.random_range(0..4) {
            0 => Machine::Etcd(self.one()),
            1 => Machine::Hub(self.one()),
            _ => self.database(),
        }
    }

    fn two(&mut self) -> (Machine, Machine) {
        loop {
            let (one, other) = (self.anybody(), self.anybody());
            if one != other {
                return (one, other);
            }
        }
    }

    fn wrong(&mut self) -> i64 {
        [-TEN_YEARS, -HOUR, HOUR, TEN_YEARS][self.random.random_range(0..4)]
    }

    fn fault(&mut self, kind: u8) -> Fault {
        use Fault::{Alone, Clock, Cut, Disturb, Full, Kill, Loses, Stop, Switchover, Upgrade};
        use Part::{All, Patroni, Postgres};
        let lasting = self.lasting();
        match kind {
            0 => Kill(Machine::Primary, Postgres),
            1 => Kill(Machine::Primary, All),
            2 => Kill(self.standby(), All),
            3 => Kill(self.database(), Patroni),
            4 => Kill(Machine::Hub(self.one()), All),
            5 => Kill(Machine::Etcd(self.one()), All),
            6 => Stop(Machine::Primary, All, lasting),
            7 => Stop(self.standby(), All, lasting),
            8 => Stop(Machine::Primary, Patroni, lasting),
            9 => Stop(Machine::Hub(self.one()), All, lasting),
            10 => Stop(Machine::Etcd(self.one()), All, lasting),
            11 => {
                let (one, other) = self.two();
                Cut(one, other, lasting)
            }
            12 => Alone(self.anybody(), lasting),
            13 => Loses(self.anybody(), 2, lasting),
            14 => Loses(self.anybody(), 20, lasting),
            15 => Full(self.database(), lasting),
            16 => {
                let wrong = self.wrong();
                Clock(Machine::Hub(self.one()), wrong, lasting)
            }
            17 => Switchover,
            18 => {
                let how = [
                    Disturbance::Terminate,
                    Disturbance::Cancel,
                    Disturbance::Deadlocks,
                ];
                Disturb(how[self.random.random_range(0..how.len())], lasting)
            }
            _ => Upgrade,
        }
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Machine::Etcd(one) => write!(formatter, "etcd{one}"),
            Machine::Primary => write!(formatter, "the primary"),
            Machine::Standby(one) => write!(formatter, "standby {one}"),
            Machine::Hub(one) => write!(formatter, "hub{one}"),
            Machine::Balancer => write!(formatter, "the balancer"),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = |lasting: &Duration| lasting.as_secs_f32();
        let of = |part: &Part| match part {
            Part::All => "",
            Part::Postgres => "PostgreSQL of ",
            Part::Patroni => "Patroni of ",
        };
        match self {
            Fault::Kill(whom, part) => write!(formatter, "kill -9 {}{whom}", of(part)),
            Fault::Stop(whom, part, lasting) => {
                let (of, seconds) = (of(part), seconds(lasting));
                write!(formatter, "stop {of}{whom} for {seconds:.1} s")
            }
            Fault::Cut(one, other, lasting) => {
                let seconds = seconds(lasting);
                write!(formatter, "cut {one} from {other} for {seconds:.1} s")
            }
            Fault::Alone(whom, lasting) => {
                write!(
                    formatter,
                    "cut {whom} from all for {:.1} s",
                    seconds(lasting)
                )
            }
            Fault::Loses(whom, percent, lasting) => {
                let seconds = seconds(lasting);
                write!(formatter, "lose {percent} % at {whom} for {seconds:.1} s")
            }
            Fault::Full(whom, lasting) => {
                write!(
                    formatter,
                    "fill the disk of {whom} for {:.1} s",
                    seconds(lasting)
                )
            }
            Fault::Clock(whom, wrong, lasting) => {
                let seconds = seconds(lasting);
                write!(formatter, "clock of {whom} {wrong:+} s for {seconds:.1} s")
            }
            Fault::Switchover => write!(formatter, "switch over"),
            Fault::Disturb(how, lasting) => {
                let word = match how {
                    Disturbance::Terminate => "end sessions",
                    Disturbance::Cancel => "cancel statements",
                    Disturbance::Deadlocks => "lock rows in another order",
                };
                write!(formatter, "{word} for {:.1} s", seconds(lasting))
            }
            Fault::Upgrade => write!(formatter, "change the version hub by hub"),
        }
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.steps.len();
        writeln!(formatter, "seed {}: {count} faults", self.seed)?;
        for (number, step) in (1..).zip(&self.steps) {
            let after = step.after.as_secs_f32();
            let with = if step.overlaps { ", with the next" } else { "" };
            writeln!(
                formatter,
                "  {number}. after {after:.1} s: {}{with}",
                step.fault
            )?;
        }
        Ok(())
    }
}
