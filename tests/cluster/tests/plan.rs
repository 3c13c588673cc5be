//! A seed gives a plan, the same again, with everything in it that can go wrong.

use repere_cluster::plan::{Disturbance, Fault, KINDS, Machine, Part, Plan};
use std::collections::BTreeSet;
use std::time::Duration;

const LONGEST: Duration = Duration::from_secs(30);

#[test]
fn seed_gives_the_same_plan_again() {
    let plan = Plan::of(7, 200, LONGEST);
    assert_eq!(plan, Plan::of(7, 200, LONGEST));
    assert_ne!(plan.steps, Plan::of(8, 200, LONGEST).steps);
    assert_eq!(plan.to_string().lines().count(), 201);
    // A shorter run of the same seed is the beginning of a longer one.
    assert_eq!(Plan::of(7, 5, LONGEST).steps, plan.steps[..5]);
}

#[test]
fn plan_has_every_kind_of_fault() {
    let plan = Plan::of(1, KINDS.into(), LONGEST);
    let faults: Vec<Fault> = plan.steps.iter().map(|step| step.fault).collect();
    let words: BTreeSet<String> = faults.iter().map(Fault::to_string).collect();
    assert_eq!(words.len(), faults.len(), "{words:?}");
    for wanted in [
        Fault::Kill(Machine::Primary, Part::All),
        Fault::Kill(Machine::Primary, Part::Postgres),
        Fault::Switchover,
        Fault::Upgrade,
    ] {
        assert!(faults.contains(&wanted), "{wanted}");
    }
    let is_loss = |fault: &&Fault| matches!(fault, Fault::Loses(_, 2 | 20, _));
    assert_eq!(faults.iter().filter(is_loss).count(), 2);
}

#[test]
fn fault_says_in_words_what_it_is() {
    let seconds = Duration::from_secs(6);
    let hub = Machine::Hub(2);
    for (fault, words) in [
        (
            Fault::Kill(Machine::Primary, Part::Patroni),
            "kill -9 Patroni of the primary",
        ),
        (
            Fault::Stop(Machine::Standby(1), Part::All, seconds),
            "stop standby 1 for 6.0 s",
        ),
        (
            Fault::Cut(hub, Machine::Primary, seconds),
            "cut hub2 from the primary for 6.0 s",
        ),
        (
            Fault::Alone(Machine::Etcd(3), seconds),
            "cut etcd3 from all for 6.0 s",
        ),
        (
            Fault::Loses(hub, 20, seconds),
            "lose 20 % at hub2 for 6.0 s",
        ),
        (
            Fault::Full(Machine::Primary, seconds),
            "fill the disk of the primary for 6.0 s",
        ),
        (
            Fault::Clock(hub, -3600, seconds),
            "clock of hub2 -3600 s for 6.0 s",
        ),
        (
            Fault::Disturb(Disturbance::Cancel, seconds),
            "cancel statements for 6.0 s",
        ),
    ] {
        assert_eq!(fault.to_string(), words);
    }
}
