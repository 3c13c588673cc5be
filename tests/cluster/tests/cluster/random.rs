//! Random faults by a plan, under load.

use crate::trial::{AGAIN_WITHIN, Trial, number, tell};
use repere_cluster::faults::carry_out;
use repere_cluster::history::longest_interruption;
use repere_cluster::load::Size;
use repere_cluster::plan::{Fault, Machine, Plan};
use std::time::Duration;

/// Runs a plan; the seed, the number of faults and their length can be said (docs/cluster.md).
fn run(faults: u64, longest: u64, size: Size) {
    let seed = number("REPERE_CLUSTER_SEED", 1);
    let faults = usize::try_from(number("REPERE_CLUSTER_FAULTS", faults)).expect("a number");
    let longest = Duration::from_secs(number("REPERE_CLUSTER_SECONDS", longest));
    let plan = Plan::of(seed, faults, longest);
    tell(&format!("{plan}  again: REPERE_CLUSTER_SEED={seed}"));
    let trial = Trial::new(size, seed);
    let history = &trial.load.history;
    let clock = || history.now();
    let told = |what: &str| tell(&format!("{:7.1} s  {what}", history.now().as_secs_f32()));
    let mut again = Vec::new();
    let struck = carry_out(&trial.cluster, &plan, &clock, &told, &mut |struck| {
        let waited = trial.writing_again(struck.at)?;
        told(&format!(
            "writing again after {:.1} s",
            waited.as_secs_f32()
        ));
        if matches!(struck.fault, Fault::Kill(Machine::Primary, _)) {
            again.push(waited);
        }
        Ok(())
    });
    let struck = struck.expect("writing goes on by itself after every fault");
    let events = history.events();
    for one in &struck {
        if matches!(one.fault, Fault::Kill(Machine::Hub(_), _)) {
            let waited = longest_interruption(&events, one.at, history.now());
            told(&format!(
                "{}: the longest wait of who was under way: {waited:?}",
                one.fault
            ));
        }
    }
    again.sort_unstable();
    if let Some(longest) = again.last() {
        let median = again[again.len() / 2];
        told(&format!(
            "after a killed primary: median {median:.1?}, longest {longest:.1?}"
        ));
        assert!(*longest <= AGAIN_WITHIN, "{longest:?}");
    }
    trial.end();
}

#[test]
#[ignore = "a whole cluster, as root: ./dev test cluster"]
fn short_run_of_random_faults_loses_nothing() {
    let size = Size {
        devices: 16,
        far: 2,
        desks: 1,
        pause: Duration::from_millis(400),
    };
    run(8, 6, size);
}

#[test]
#[ignore = "two hundred faults, as root: ./dev test cluster --long"]
fn long_run_of_random_faults_loses_nothing() {
    let size = Size {
        devices: 60,
        far: 10,
        desks: 2,
        pause: Duration::from_millis(2000),
    };
    run(200, 30, size);
}
