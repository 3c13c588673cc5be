//! What every test needs: a cluster with agencies, ways to each hub, and people who use it.

use crate::link::{Link, Weather};
use repere_cluster::checker::check;
use repere_cluster::cluster::{Cluster, Programs, TTL};
use repere_cluster::history::{Outcome, writing_again};
use repere_cluster::load::{Load, Office, Size};
use repere_cluster::network::OURS;
use repere_cluster::run::until;
use std::env;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;
use tokio::runtime::Runtime;

/// Where the bad network is, for devices that are behind it.
const FAR_PORT: u16 = 8444;

/// Writing goes on by itself within this.
pub const AGAIN_WITHIN: Duration = Duration::from_secs(3 * TTL.as_secs());

pub struct Trial {
    pub load: Load,
    pub cluster: Cluster,
    far: Option<Link>,
    pub runtime: Runtime,
}

/// A path that `./dev test cluster` says.
#[track_caller]
fn path(name: &str) -> PathBuf {
    let said = env::var_os(name);
    said.unwrap_or_else(|| panic!("{name} is not set: start this with ./dev test cluster"))
        .into()
}

/// A number for a run, where somebody says one.
pub fn number(name: &str, otherwise: u64) -> u64 {
    match env::var(name) {
        Ok(said) => said
            .parse()
            .unwrap_or_else(|_| panic!("{name}: not a number")),
        Err(_) => otherwise,
    }
}

pub fn tell(what: &str) {
    eprintln!("    {what}");
}

/// Three databases that are one cluster, with etcd and HAProxy, and no hub yet.
pub fn databases() -> Cluster {
    let programs = Programs {
        repere: path("REPERE_PROGRAM"),
        other: env::var_os("REPERE_OTHER_PROGRAM").map(PathBuf::from),
        patroni: path("REPERE_PATRONI"),
    };
    let cluster = Cluster::start(&programs, &path("REPERE_CLUSTER_LOGS"));
    cluster.expect("the databases start")
}

impl Trial {
    /// A whole cluster, with two agencies, and so many who use it already.
    pub fn new(size: Size, seed: u64) -> Trial {
        let mut cluster = databases();
        let hubs = cluster.start_hubs(&path("REPERE_CLUSTER_LOGS"));
        hubs.expect("the hubs start");
        let runtime = Runtime::new().expect("a runtime");
        let offices: Vec<Office> = (1..=2).map(Office::new).collect();
        let files: Vec<String> = offices.iter().map(|office| office.file.clone()).collect();
        let place = cluster.deploy(&files, FAR_PORT).expect("is set up");
        let far = (size.far > 0).then(|| {
            let weather = Weather {
                lost: 20,
                cut: 50,
                ..Weather::fair(Duration::from_millis(40))
            };
            let listen: SocketAddr = format!("{OURS}:{FAR_PORT}").parse().expect("an address");
            runtime.block_on(Link::start(
                listen,
                cluster.address(),
                Vec::new(),
                weather,
                seed,
            ))
        });
        let load = runtime.block_on(Load::begin(offices, place, size, seed));
        Trial {
            load: load.expect("everybody is let in"),
            cluster,
            far,
            runtime,
        }
    }

    /// Waits until something was durably written that was asked from now on; gives how long it took from a moment of
    /// the history.
    pub fn writing_again(&self, from: Duration) -> std::io::Result<Duration> {
        let now = self.load.history.now();
        until("a new receipt", AGAIN_WITHIN, || {
            writing_again(&self.load.history.events(), now)
        })?;
        let again = writing_again(&self.load.history.events(), from);
        Ok(again.unwrap_or_default())
    }

    /// Whether nothing is receipted that is asked within so long.
    pub fn nothing_is_written(&self, within: Duration) -> bool {
        let now = self.load.history.now();
        let written = until("nothing", within, || {
            writing_again(&self.load.history.events(), now)
        });
        written.is_err()
    }

    /// Lets everybody finish, waits until all is whole, reads what is kept, and checks the history.
    pub fn end(mut self) {
        self.cluster.whole().expect("the cluster is whole again");
        self.cluster.hubs_answer().expect("every hub answers");
        let finished = self.runtime.block_on(self.load.finish());
        finished.expect("everybody finishes");
        let kept = self.runtime.block_on(self.load.kept(true));
        let kept = kept.expect("the mailboxes are read");
        let events = self.load.history.events();
        let unknown = events
            .iter()
            .filter(|event| matches!(event.outcome, Outcome::Unknown(_)));
        let rows: usize = kept.values().map(Vec::len).sum();
        tell(&format!(
            "{} referrals with a receipt, {rows} kept, {} operations, {} of them without an answer",
            self.load.receipts(),
            events.len(),
            unknown.count()
        ));
        let found = check(&events, &kept);
        assert!(found.is_empty(), "{} violations: {found:#?}", found.len());
        if let Some(far) = self.far.take() {
            self.runtime.block_on(far.stop());
        }
    }
}
