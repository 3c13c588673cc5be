//! What happened to others, tried here: each test names the report that it answers.

use crate::trial::{AGAIN_WITHIN, Trial, databases, tell};
use repere_cluster::cluster::Cluster;
use repere_cluster::load::Size;
use repere_cluster::network::OURS;
use repere_cluster::plan::Part;
use repere_cluster::run::{signal, until};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Few, who ask all the time.
const FEW: Size = Size {
    devices: 6,
    far: 0,
    desks: 1,
    pause: Duration::from_millis(100),
};

/// Longer than a lease, and than whatever waits for it.
const A_WHILE: Duration = Duration::from_secs(30);

/// gpustack 6105, influxdb_iox 5570, sqlx 2290, pg_auto_failover 575: after a switchover the one before stays as a
/// standby that answers; no hub stays with it, whichever of the three is the primary.
#[test]
#[ignore = "a whole cluster, as root: ./dev test cluster"]
fn every_hub_writes_after_each_switchover() {
    let trial = Trial::new(FEW, 1);
    for _ in 0..3 {
        let before = trial.cluster.primary().expect("a primary");
        let from = trial.load.history.now();
        trial.cluster.switch_over().expect("switches over");
        let waited = trial.writing_again(from).expect("writes again");
        tell(&format!("after a switchover: {waited:.1?}"));
        let now = until("another primary", A_WHILE, || trial.cluster.primary());
        assert_ne!(now.expect("a primary"), before);
        trial.cluster.whole().expect("is whole");
        // Each hub by itself.
        for hub in 0..trial.cluster.hubs.len() {
            let others = trial
                .cluster
                .hubs
                .iter()
                .enumerate()
                .filter(|(one, _)| *one != hub);
            let others: Vec<_> = others.map(|(_, (node, _))| node).collect();
            let balancer = &trial.cluster.balancer.0.address;
            for other in &others {
                other.cut(&[balancer, OURS]).expect("is cut");
            }
            let waited = trial.writing_again(trial.load.history.now());
            tell(&format!("hub {} alone: {waited:.1?}", hub + 1));
            for other in others {
                other.clear().expect("is healed");
            }
            waited.expect("this hub writes");
        }
    }
    trial.end();
}

/// cloudnative-pg 1688: whoever has not all that was confirmed is never promoted, though it be the only one.
#[test]
#[ignore = "a whole cluster, as root: ./dev test cluster"]
fn standby_that_has_not_everything_is_never_promoted() {
    let trial = Trial::new(FEW, 2);
    let primary = trial.cluster.primary().expect("a primary");
    let [one, other] = [1, 2].map(|more| (primary + more) % 3);
    let everything = |database: usize, name: &str| {
        let node = &trial.cluster.databases[database].0;
        signal(name, &node.processes().expect("processes")).expect("is there");
    };
    // The first stands still; Patroni takes it off the list, and writing goes on with the second.
    everything(one, "STOP");
    trial
        .writing_again(trial.load.history.now())
        .expect("writes without it");
    sleep(Duration::from_secs(5));
    // Now those two stand still that have what was confirmed, and the first alone is there.
    everything(primary, "STOP");
    everything(other, "STOP");
    everything(one, "CONT");
    assert!(
        trial.nothing_is_written(2 * A_WHILE),
        "the oldest was promoted"
    );
    assert_eq!(trial.cluster.primary(), None);
    everything(other, "CONT");
    trial
        .writing_again(trial.load.history.now())
        .expect("who has all takes over");
    everything(primary, "CONT");
    trial.end();
}

/// patroni 1414: a session that is cancelled while it waits for the standbys has committed here and nowhere else.
/// PostgreSQL says success and a warning; a receipt for it would be a receipt for what can be lost.
#[test]
#[ignore = "a whole cluster, as root: ./dev test cluster"]
fn commit_that_no_standby_has_gives_no_receipt_when_it_is_cancelled() {
    let trial = Trial::new(FEW, 3);
    let primary = trial.cluster.primary().expect("a primary");
    let standbys = || (0..3).filter(|one| *one != primary);
    let all = |name: &str| {
        for one in standbys() {
            let node = &trial.cluster.databases[one].0;
            signal(name, &node.processes().expect("processes")).expect("is there");
        }
    };
    all("STOP");
    let address = &trial.cluster.databases[primary].0.address;
    let cancel = "SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity
                  WHERE usename = 'repere' AND wait_event = 'SyncRep'";
    let (mut cancelled, stopped) = (0, trial.load.history.now());
    let given = until("a receipt on one copy", Duration::from_secs(12), || {
        let count = trial.cluster.query(address, cancel).ok();
        cancelled += count
            .and_then(|count| count.trim().parse::<u32>().ok())
            .unwrap_or(0);
        repere_cluster::history::writing_again(
            &trial.load.history.events(),
            stopped + Duration::from_secs(1),
        )
    });
    tell(&format!("{cancelled} waiting sessions cancelled"));
    assert!(given.is_err(), "a receipt for what one machine has");
    assert!(cancelled > 0, "somebody waited");
    // And the copy that has it is gone for good.
    let node = &trial.cluster.databases[primary].0;
    signal("KILL", &node.processes().expect("processes")).expect("is there");
    all("CONT");
    trial
        .writing_again(trial.load.history.now())
        .expect("writes again");
    trial.end();
}

/// patroni 397: without any standby nothing is confirmed; devices are told to come again, and mailboxes are read.
#[test]
#[ignore = "a whole cluster, as root: ./dev test cluster"]
fn nothing_is_confirmed_without_a_standby() {
    let trial = Trial::new(FEW, 4);
    let primary = trial.cluster.primary().expect("a primary");
    let standbys: Vec<_> = (0..3).filter(|one| *one != primary).collect();
    for one in &standbys {
        let node = &trial.cluster.databases[*one].0;
        signal("STOP", &node.processes().expect("processes")).expect("is there");
    }
    sleep(Duration::from_secs(2));
    assert!(trial.nothing_is_written(A_WHILE), "one copy is not enough");
    for one in &standbys {
        let node = &trial.cluster.databases[*one].0;
        signal("CONT", &node.processes().expect("processes")).expect("is there");
    }
    trial
        .writing_again(trial.load.history.now())
        .expect("writes again");
    trial.end();
}

/// patroni 3572, 3403: without etcd the primary goes on while all follow it, and so do the hubs.
#[test]
#[ignore = "a whole cluster, as root: ./dev test cluster"]
fn hubs_go_on_without_etcd() {
    let trial = Trial::new(FEW, 5);
    let all = |name: &str| {
        for (node, _) in &trial.cluster.etcd {
            signal(name, &node.processes().expect("processes")).expect("is there");
        }
    };
    all("STOP");
    sleep(A_WHILE);
    let waited = trial.writing_again(trial.load.history.now());
    tell(&format!("without etcd: {waited:.1?}"));
    all("CONT");
    waited.expect("writes without etcd");
    trial
        .writing_again(trial.load.history.now())
        .expect("writes with it");
    trial.end();
}

/// A Patroni that stands still keeps a primary that nobody believes any more: it can confirm nothing. Where any one
/// standby confirmed, it could, until the last one has heard of the new primary.
#[test]
#[ignore = "a whole cluster, as root: ./dev test cluster"]
fn primary_whose_patroni_stands_still_confirms_nothing() {
    let cluster = databases();
    let before = cluster.primary().expect("a primary");
    let node = &cluster.databases[before].0;
    let write = |database: usize| {
        let sql = "CREATE TABLE IF NOT EXISTS trial (one integer);
                   INSERT INTO trial VALUES (1)";
        cluster.query(&cluster.databases[database].0.address, sql)
    };
    write(before).expect("the primary confirms");
    let patroni = Cluster::processes(node, Part::Patroni).expect("processes");
    signal("STOP", &patroni).expect("is there");
    let other = until("another primary", 2 * A_WHILE, || {
        cluster.primary().filter(|one| *one != before)
    });
    let other = other.expect("another is promoted");
    let wrote = write(before);
    assert!(wrote.is_err(), "the one before confirms");
    let again = until("the new one confirms", A_WHILE, || write(other).ok());
    signal("CONT", &patroni).expect("is there");
    again.expect("the new one confirms");
    cluster.whole().expect("is whole again");
}

/// As the one before, measured: how long until a database can be written to after the end of the primary.
#[test]
#[ignore = "a whole cluster, as root: ./dev test cluster"]
fn killed_primary_is_replaced() {
    let cluster = databases();
    for part in [Part::Postgres, Part::All] {
        let before = cluster.primary().expect("a primary");
        let node = &cluster.databases[before].0;
        let killed = Instant::now();
        signal("KILL", &Cluster::processes(node, part).expect("processes")).expect("is there");
        let again = until("a database that confirms", AGAIN_WITHIN, || {
            let primary = cluster.primary()?;
            let sql = "CREATE TABLE IF NOT EXISTS trial (one integer);
                       INSERT INTO trial VALUES (1)";
            cluster
                .query(&cluster.databases[primary].0.address, sql)
                .ok()
        });
        again.expect("another takes over");
        tell(&format!(
            "killed {part:?}: confirms again after {:.1?}",
            killed.elapsed()
        ));
        cluster.whole().expect("is whole again");
    }
}
