//! Carries a plan out.

use crate::cluster::Cluster;
use crate::network::{Node, OURS};
use crate::plan::{Disturbance, Fault, Plan};
use crate::run::{run, signal};
use std::fs;
use std::io;
use std::thread;
use std::time::{Duration, Instant};

/// How often others lock rows, and how long.
const LOCK_EVERY: Duration = Duration::from_millis(200);

/// Says what happens, with its time: to somebody who reads along.
pub type Told<'a> = &'a (dyn Fn(&str) + Sync);

/// When a fault was struck and when it was over, as `clock` says.
#[derive(Clone, Copy, Debug)]
pub struct Struck {
    /// What went wrong.
    pub fault: Fault,
    /// When.
    pub at: Duration,
    /// When it was over: healed, or at once where nothing lasts.
    pub over: Duration,
}

/// Carries a plan out, one fault after the other; after each, but where the plan says that the next overlaps, `settled`
/// waits until all is well. Gives when what was struck.
///
/// # Errors
/// A fault could not be struck or healed, or something did not settle.
pub fn carry_out(
    cluster: &Cluster,
    plan: &Plan,
    clock: &(dyn Fn() -> Duration + Sync),
    told: Told<'_>,
    settled: &mut dyn FnMut(&Struck) -> io::Result<()>,
) -> io::Result<Vec<Struck>> {
    let mut all = Vec::new();
    for (at, group) in overlapping(plan).into_iter().enumerate() {
        let struck = thread::scope(|scope| {
            let mut running = Vec::new();
            for step in group {
                thread::sleep(step.after);
                let fault = step.fault;
                let struck = move || {
                    let at = clock();
                    told(&format!("{fault}"));
                    strike(cluster, fault).map(|()| Struck {
                        fault,
                        at,
                        over: clock(),
                    })
                };
                running.push((fault, scope.spawn(struck)));
            }
            let wrong = |fault, error| io::Error::other(format!("fault {fault}: {error}"));
            let ended = running.into_iter().map(|(fault, thread)| {
                let ended = thread
                    .join()
                    .map_err(|_| wrong(fault, io::Error::other("panic")))?;
                ended.map_err(|error| wrong(fault, error))
            });
            ended.collect::<io::Result<Vec<Struck>>>()
        })?;
        if let Some(last) = struck.last() {
            let settled = settled(last);
            settled
                .map_err(|error| io::Error::other(format!("after group {}: {error}", at + 1)))?;
        }
        all.extend(struck);
    }
    Ok(all)
}

/// The steps of a plan, those that overlap together.
fn overlapping(plan: &Plan) -> Vec<Vec<crate::plan::Step>> {
    let mut groups = vec![Vec::new()];
    for step in &plan.steps {
        if let Some(group) = groups.last_mut() {
            group.push(*step);
        }
        if !step.overlaps {
            groups.push(Vec::new());
        }
    }
    groups.retain(|group| !group.is_empty());
    groups
}

/// Strikes, waits as long as it lasts, and heals.
fn strike(cluster: &Cluster, fault: Fault) -> io::Result<()> {
    match fault {
        Fault::Kill(machine, part) => {
            let (node, _) = cluster.find(machine);
            // It may have ended by another fault just now.
            signal("KILL", &Cluster::processes(node, part)?).ok();
            Ok(())
        }
        Fault::Stop(machine, part, lasting) => {
            let (node, _) = cluster.find(machine);
            let processes = Cluster::processes(node, part)?;
            signal("STOP", &processes).ok();
            thread::sleep(lasting);
            for one in processes {
                // One that was killed meanwhile is not there.
                signal("CONT", &[one]).ok();
            }
            Ok(())
        }
        Fault::Cut(one, other, lasting) => {
            let (one, other) = (&cluster.find(one).0, &cluster.find(other).0);
            one.cut(&[&other.address])?;
            thread::sleep(lasting);
            one.clear()
        }
        Fault::Alone(machine, lasting) => {
            let (node, _) = cluster.find(machine);
            let others: Vec<&str> = cluster.all().map(|other| &*other.address).collect();
            node.cut(&others)?;
            node.cut(&[OURS])?;
            thread::sleep(lasting);
            node.clear()
        }
        Fault::Loses(machine, percent, lasting) => {
            let (node, _) = cluster.find(machine);
            node.lose(percent)?;
            thread::sleep(lasting);
            node.clear()
        }
        Fault::Full(machine, lasting) => fill(&cluster.find(machine).0, lasting),
        Fault::Clock(machine, offset, lasting) => {
            let (node, _) = cluster.find(machine);
            Cluster::set_clock(node, offset)?;
            thread::sleep(lasting);
            Cluster::set_clock(node, 0)
        }
        Fault::Switchover => {
            // Patroni may refuse: where no standby has all, for instance. Then nothing goes wrong.
            cluster.switch_over().ok();
            Ok(())
        }
        Fault::Disturb(how, lasting) => {
            disturb(cluster, how, lasting);
            Ok(())
        }
        Fault::Upgrade => {
            cluster.change_version(true)?;
            cluster.change_version(false)
        }
    }
}

/// Takes all that is free on a database's disk.
fn fill(node: &Node, lasting: Duration) -> io::Result<()> {
    let disk = Cluster::disk(node);
    let file = format!("{disk}/filled");
    let ended = Instant::now() + lasting;
    while Instant::now() < ended {
        // Again and again: what PostgreSQL gives back is taken, too.
        let taken = run("dd", &["if=/dev/zero", &format!("of={file}"), "bs=1M"]);
        debug_assert!(taken.is_err(), "the disk was not full");
        thread::sleep(Duration::from_millis(500));
    }
    fs::remove_file(file)
}

/// Disturbs the hubs' sessions. Where the database does not answer there are none.
fn disturb(cluster: &Cluster, how: Disturbance, lasting: Duration) {
    let sessions = "FROM pg_stat_activity WHERE usename = 'repere'";
    let sql = match how {
        Disturbance::Terminate => format!("SELECT pg_terminate_backend(pid) {sessions}"),
        Disturbance::Cancel => format!("SELECT pg_cancel_backend(pid) {sessions}"),
        // The hubs' transactions take an agency's row first; here it is taken last.
        Disturbance::Deadlocks => "BEGIN;
            SELECT 1 FROM referrals ORDER BY random() LIMIT 20 FOR UPDATE;
            SELECT 1 FROM devices ORDER BY random() LIMIT 20 FOR UPDATE;
            SELECT pg_sleep(0.2);
            SELECT 1 FROM agencies ORDER BY id DESC FOR UPDATE;
            COMMIT"
            .to_owned(),
    };
    let ended = Instant::now() + lasting;
    while Instant::now() < ended {
        if let Some(primary) = cluster.primary() {
            // That it is ended itself, or is what the database ends of a deadlock, is what is wanted.
            cluster
                .query(&cluster.databases[primary].0.address, &sql)
                .ok();
        }
        thread::sleep(LOCK_EVERY);
    }
}
