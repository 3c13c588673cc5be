//! Machines, as far as a network knows them: each a network namespace with one address, all on one bridge.
//!
//! All this is done in a network namespace that nobody else is in; `dev` makes it, with a process namespace and mounts
//! of its own, so that nothing is left of it when it ends, however it ends.

use crate::run::run;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::process::Command;

/// The address of whoever tries the cluster.
pub const OURS: &str = "10.23.0.254";

/// A machine of the network.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Node {
    /// Its name, and that of its namespace.
    pub name: String,
    /// Its address.
    pub address: String,
}

impl Node {
    /// A machine with an address that ends so.
    pub fn new(name: &str, last: u8) -> Node {
        Node {
            name: name.to_owned(),
            address: format!("10.23.0.{last}"),
        }
    }

    /// A command that runs on it.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new("nsenter");
        command.arg(format!("--net={}", self.file()));
        command.arg(program);
        command
    }

    /// A command that runs on it in an account without rights.
    pub fn command_as(&self, account: &str, program: &str) -> Command {
        let mut command = self.command("setpriv");
        command.args(["--reuid", account, "--regid", account, "--init-groups"]);
        command.arg(program);
        command
    }

    fn file(&self) -> String {
        format!("/run/netns/{}", self.name)
    }

    /// The numbers of all processes that run on it.
    ///
    /// # Errors
    /// The machine is not there.
    pub fn processes(&self) -> io::Result<Vec<u32>> {
        let ours = fs::metadata(self.file())?.ino();
        let mut found = Vec::new();
        for entry in fs::read_dir("/proc")? {
            let name = entry?.file_name();
            let Some(id) = name.to_str().and_then(|name| name.parse().ok()) else {
                continue;
            };
            // Of one that has ended meanwhile there is nothing to read.
            let namespace = fs::metadata(format!("/proc/{id}/ns/net"));
            if namespace.is_ok_and(|namespace| namespace.ino() == ours) {
                found.push(id);
            }
        }
        Ok(found)
    }

    fn nft(&self, rule: &str) -> io::Result<()> {
        let words: Vec<&str> = rule.split(' ').collect();
        crate::run::output(self.command("nft").args(words)).map(drop)
    }

    /// Has a table of rules and nothing in it.
    ///
    /// # Errors
    /// There is no nftables.
    pub fn clear(&self) -> io::Result<()> {
        self.nft("add table inet faults")?;
        self.nft("flush table inet faults")?;
        self.nft("add chain inet faults in { type filter hook input priority 0 ; }")?;
        self.nft("add chain inet faults out { type filter hook output priority 0 ; }")
    }

    /// Hears nothing of these addresses, and sends nothing there.
    ///
    /// # Errors
    /// As [`clear`](Self::clear).
    pub fn cut(&self, from: &[&str]) -> io::Result<()> {
        for address in from {
            self.nft(&format!("add rule inet faults in ip saddr {address} drop"))?;
            self.nft(&format!("add rule inet faults out ip daddr {address} drop"))?;
        }
        Ok(())
    }

    /// Loses so many of a hundred packets that come.
    ///
    /// # Errors
    /// As [`clear`](Self::clear).
    pub fn lose(&self, percent: u8) -> io::Result<()> {
        self.nft(&format!(
            "add rule inet faults in numgen random mod 100 < {percent} drop"
        ))
    }
}

/// Makes the bridge and the machines on it.
///
/// # Errors
/// This is not a network of our own, or the kernel does not allow it.
pub fn build(nodes: &[Node]) -> io::Result<()> {
    // Nothing of the machine that this runs on is touched: where there is more than `lo`, this is not our network.
    let links = run("ip", &["-o", "link"])?;
    if links.lines().count() != 1 {
        let why = "this network is not our own: start it with ./dev test cluster";
        return Err(io::Error::other(why));
    }
    let ip = |line: &str| run("ip", &line.split(' ').collect::<Vec<_>>()).map(drop);
    ip("link set lo up")?;
    ip("link add cluster type bridge")?;
    ip(&format!("addr add {OURS}/24 dev cluster"))?;
    ip("link set cluster up")?;
    for Node { name, address } in nodes {
        ip(&format!("netns add {name}"))?;
        ip(&format!(
            "link add {name} type veth peer name eth0 netns {name}"
        ))?;
        ip(&format!("link set {name} master cluster up"))?;
        ip(&format!("-n {name} addr add {address}/24 dev eth0"))?;
        ip(&format!("-n {name} link set eth0 up"))?;
        ip(&format!("-n {name} link set lo up"))?;
    }
    for node in nodes {
        node.clear()?;
    }
    Ok(())
}

/// Takes the machines and the bridge away. What is not there any more is no matter.
pub fn take_down(nodes: &[Node]) {
    for node in nodes {
        run("ip", &["netns", "del", &node.name]).ok();
        // Goes with its other end, but not before the last process there has ended.
        run("ip", &["link", "del", &node.name]).ok();
    }
    run("ip", &["link", "del", "cluster"]).ok();
}
