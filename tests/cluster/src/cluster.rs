//! The cluster: brought up whole, asked how it is, taken down.

use crate::network::{self, Node, OURS};
use crate::plan::{Machine, OF_EACH, Part};
use crate::run::{Service, output, run, signal, until};
use rand::Rng as _;
use rcgen::{CertificateParams, KeyPair};
use std::env::consts::ARCH;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Where a machine of an operator has these files, too (docs/cluster.md). `dev` mounts a file system in memory there,
/// for this run alone.
const HOME: &str = "/srv/repere";

/// The files that an operator copies, as they stand in docs/cluster.
const PATRONI: &str = include_str!("../../../docs/cluster/patroni.yml");
const BOOTSTRAP: &str = include_str!("../../../docs/cluster/post-bootstrap.sh");
const HAPROXY: &str = include_str!("../../../docs/cluster/haproxy.cfg");

/// The lease of the primary: `ttl` in patroni.yml.
pub const TTL: Duration = Duration::from_secs(20);

/// How long a whole cluster may take to be whole.
const WHOLE_WITHIN: Duration = Duration::from_secs(180);

/// How long a hub may take to listen, on a busy machine.
const HUB_WITHIN: Duration = Duration::from_secs(120);

/// How long a question to a database may take, in seconds.
const QUERY_SECONDS: &str = "8";

/// The disk of each database.
const DISK: &str = "size=1g";

/// The account that hubs run in.
const NOBODY: (&str, &str) = ("nobody", "nogroup");

/// What the cluster is made of.
pub struct Programs {
    /// `repere`, of this version.
    pub repere: PathBuf,
    /// `repere` of another version, where there is one.
    pub other: Option<PathBuf>,
    /// The Python environment that Patroni is in.
    pub patroni: PathBuf,
}

/// A running cluster. It ends with this.
pub struct Cluster {
    /// The machines of etcd and what runs there.
    pub etcd: Vec<(Node, Service)>,
    /// Those of the databases.
    pub databases: Vec<(Node, Service)>,
    /// Those of the hubs.
    pub hubs: Vec<(Node, Service)>,
    /// That of HAProxy.
    pub balancer: (Node, Service),
    passwords: Passwords,
    /// Whether there is a second version to change to.
    other: bool,
}

#[derive(Clone)]
struct Passwords {
    superuser: String,
    replication: String,
    hubs: String,
}

/// Whom to ask, and how it was set up.
pub struct Deployment {
    /// The text of the settings file, for the address of HAProxy.
    pub settings: String,
    /// The same deployment at another address and port, for a bad way to it.
    pub over_link: String,
}

impl Cluster {
    /// The machines, with their addresses.
    fn nodes(kind: &str, tens: u8) -> Vec<Node> {
        let node = |one| Node::new(&format!("{kind}{one}"), tens + one);
        (1..=OF_EACH).map(node).collect()
    }

    /// Builds the network and starts everything but the hubs; returns when three databases are one cluster.
    ///
    /// # Errors
    /// What did not start, and where its words are.
    pub fn start(programs: &Programs, logs: &Path) -> io::Result<Cluster> {
        fs::create_dir_all(logs)?;
        let (etcd, databases) = (Cluster::nodes("etcd", 10), Cluster::nodes("db", 20));
        let (hubs, balancer) = (Cluster::nodes("hub", 30), Node::new("balancer", 41));
        let groups = [
            &etcd[..],
            &databases,
            &hubs,
            std::slice::from_ref(&balancer),
        ];
        network::build(&groups.concat())?;
        prepare(programs, &databases)?;
        let passwords = Passwords {
            superuser: secret(),
            replication: secret(),
            hubs: secret(),
        };
        // A hub's folder is made before there is a database: HAProxy asks hubs with their authority.
        let first = folder(1);
        let names = [&*balancer.address, OURS, "hubs.example"];
        let mut init = repere();
        init.args(["hub", "init", "--dir", &first]);
        output(init.args(names.map(|name| format!("--name={name}"))))?;
        fs::copy(
            format!("{first}/authority.pem"),
            format!("{HOME}/tls/hubs.pem"),
        )?;

        let etcd = start_etcd(etcd, logs)?;
        let databases = start_databases(databases, &etcd, &passwords, logs)?;
        let balancer = start_balancer(balancer, &hubs, &databases, logs)?;
        let cluster = Cluster {
            etcd,
            databases,
            hubs: Vec::new(),
            balancer,
            passwords,
            other: programs.other.is_some(),
        };
        cluster.whole()?;
        Ok(cluster)
    }

    /// Starts the hubs; returns when each listens.
    ///
    /// # Errors
    /// One does not: its last words.
    pub fn start_hubs(&mut self, logs: &Path) -> io::Result<()> {
        let hubs = Cluster::nodes("hub", 30);
        let first = folder(1);
        for number in 2..=hubs.len() {
            run("cp", &["-a", &first, &folder(number)])?;
        }
        for (number, node) in (1..).zip(hubs) {
            let account = format!("{}:{}", NOBODY.0, NOBODY.1);
            run("chown", &["-R", &account, &folder(number)])?;
            let command = self.hub_command(number, &node, false);
            let service = Service::start(&node.name, logs, command)?;
            self.hubs.push((node, service));
        }
        self.hubs_answer()
    }

    /// A hub's command. The first two name HAProxy, which knows from Patroni which database is the primary; the third
    /// names the three databases and finds out by itself.
    fn hub_command(
        &self,
        number: usize,
        node: &Node,
        other: bool,
    ) -> impl Fn() -> Command + Send + use<> {
        let (node, store) = (node.clone(), self.store(number));
        let password = self.passwords.hubs.clone();
        move || {
            let program = if other { "repere-other" } else { "repere" };
            let mut command = node.command("setpriv");
            command.args(["--reuid", NOBODY.0, "--regid", NOBODY.1, "--clear-groups"]);
            command.args(with_clock(&node.name));
            command.arg(format!("{HOME}/bin/{program}"));
            let listen = format!("{}:8443", node.address);
            command.args(["--lang", "en", "hub", "serve", "--dir", &folder(number)]);
            command.args(["--listen", &listen, "--json", "--store", &store]);
            command.env("PGPASSWORD", &password);
            command
        }
    }

    /// How a hub names its store.
    fn store(&self, number: usize) -> String {
        let hosts = match number {
            3 => {
                let addresses = self.databases.iter().map(|(node, _)| node.address.clone());
                let addresses: Vec<String> = addresses.map(|one| format!("{one}:5432")).collect();
                addresses.join(",")
            }
            _ => format!("{}:5432", self.balancer.0.address),
        };
        format!(
            "postgres://repere@{hosts}/repere?target_session_attrs=read-write&sslmode=verify-full&sslrootcert={HOME}/tls/database-ca.pem"
        )
    }

    /// Runs a command of the hub's operator, of the first hub's folder, on the store.
    ///
    /// # Errors
    /// The command failed: with what it said.
    pub fn operate(&self, arguments: &[&str]) -> io::Result<String> {
        let mut command = repere();
        command.args(["--lang", "en", "hub"]).args(arguments);
        command.args(["--dir", &folder(1)]);
        command.args(["--store", &self.store(1)]);
        command.env("PGPASSWORD", &self.passwords.hubs);
        output(&mut command)
    }

    /// Lets agencies in, each from the text of its public file, and writes the settings.
    ///
    /// # Errors
    /// As [`operate`](Self::operate).
    pub fn deploy(&self, agencies: &[String], link_port: u16) -> io::Result<Deployment> {
        for (number, agency) in agencies.iter().enumerate() {
            let file = format!("{HOME}/agency{number}.json");
            fs::write(&file, agency)?;
            self.operate(&["add-agency", &file])?;
        }
        let settings = |url: &str| {
            let name = ["--name", "Essai", "--out", "-", "--demonstration"];
            self.operate(&[&["deployment", "--url", url], &name[..]].concat())
        };
        Ok(Deployment {
            settings: settings(&format!("https://{}", self.balancer.0.address))?,
            over_link: settings(&format!("https://{OURS}:{link_port}"))?,
        })
    }

    /// The address that devices and desks are given.
    ///
    /// # Panics
    /// Never: it is one that this crate wrote.
    pub fn address(&self) -> SocketAddr {
        let address = format!("{}:443", self.balancer.0.address);
        address.parse().expect("an address")
    }

    /// The number of the database that says it is the primary, from 0; none while there is none.
    pub fn primary(&self) -> Option<usize> {
        let is = |(node, _): &(Node, Service)| status(&node.address, "/primary") == Some(200);
        self.databases.iter().position(is)
    }

    /// Waits until the cluster is whole: a primary, and two that confirm what it commits.
    ///
    /// # Errors
    /// It is not: what Patroni says.
    pub fn whole(&self) -> io::Result<()> {
        let whole = until("a primary and two that confirm", WHOLE_WITHIN, || {
            let primary = self.primary()?;
            let address = &self.databases[primary].0.address;
            let quorum = self
                .databases
                .iter()
                .filter(|(node, _)| status(&node.address, "/quorum") == Some(200));
            let all = self.query(address, "SHOW synchronous_standby_names").ok()?;
            (quorum.count() == 2 && all.contains("ANY 2")).then_some(())
        });
        whole.map_err(|error| {
            let said = self.databases.iter().map(|(node, _)| {
                let said = get(&node.address, "/patroni").map(|(_, body)| body);
                format!("\n{}: {said:?}", node.name)
            });
            io::Error::other(format!("{error}{}", said.collect::<String>()))
        })
    }

    /// Waits until every hub shakes hands.
    ///
    /// # Errors
    /// One does not: its last words.
    pub fn hubs_answer(&self) -> io::Result<()> {
        for (node, service) in &self.hubs {
            let address = format!("{}:8443", node.address);
            let address: SocketAddr = address.parse().map_err(io::Error::other)?;
            let answers = until(&node.name, HUB_WITHIN, || {
                TcpStream::connect_timeout(&address, Duration::from_secs(1)).ok()
            });
            answers.map_err(|error| {
                let said = fs::read_to_string(service.log()).unwrap_or_default();
                let last: Vec<&str> = said.lines().rev().take(5).collect();
                io::Error::other(format!("{error}: {}", last.join("\n")))
            })?;
        }
        Ok(())
    }

    /// Asks a database as its superuser.
    ///
    /// # Errors
    /// It does not answer, or says that something is wrong.
    pub fn query(&self, address: &str, sql: &str) -> io::Result<String> {
        let to = format!(
            "host={address} user=postgres dbname=repere connect_timeout=3 sslmode=require application_name=trial"
        );
        // A commit that no standby confirms waits for ever, whatever `statement_timeout` says.
        let mut psql = Command::new("timeout");
        psql.args([QUERY_SECONDS, "psql"]);
        psql.args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align"]);
        psql.args(["--set", "ON_ERROR_STOP=1", "--command", sql, &to]);
        output(psql.env("PGPASSWORD", &self.passwords.superuser))
    }

    /// The machines that a plan speaks of, as things are now.
    pub fn find(&self, machine: Machine) -> &(Node, Service) {
        let of = |all: &'_ [(Node, Service)], one: u8| usize::from(one - 1) % all.len();
        match machine {
            Machine::Etcd(one) => &self.etcd[of(&self.etcd, one)],
            Machine::Hub(one) => &self.hubs[of(&self.hubs, one)],
            Machine::Balancer => &self.balancer,
            // While there is no primary, the first one stands for it.
            Machine::Primary => &self.databases[self.primary().unwrap_or(0)],
            Machine::Standby(one) => {
                let place = self.primary().unwrap_or(0) + usize::from(one);
                &self.databases[place % self.databases.len()]
            }
        }
    }

    /// All machines.
    pub fn all(&self) -> impl Iterator<Item = &Node> {
        let databases = self.etcd.iter().chain(&self.databases).chain(&self.hubs);
        databases.chain([&self.balancer]).map(|(node, _)| node)
    }

    /// The numbers of the processes of a part of a machine.
    ///
    /// # Errors
    /// The machine is not there.
    pub fn processes(node: &Node, part: Part) -> io::Result<Vec<u32>> {
        let mut found = node.processes()?;
        found.retain(|id| {
            let name = fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
            let is_postgres = name.trim_end() == "postgres";
            match part {
                Part::All => true,
                Part::Postgres => is_postgres,
                Part::Patroni => !is_postgres,
            }
        });
        Ok(found)
    }

    /// Stops each hub as an operator does and starts it in the other version, or in this one; waits for each.
    ///
    /// # Errors
    /// One does not come back.
    pub fn change_version(&self, other: bool) -> io::Result<()> {
        for (number, (node, service)) in (1..).zip(&self.hubs) {
            service.stop(Duration::from_secs(15));
            let command = self.hub_command(number, node, other && self.other);
            service.start_again(Some(Box::new(command)))?;
            self.hubs_answer()?;
        }
        Ok(())
    }

    /// Makes another database the primary, as an operator does.
    ///
    /// # Errors
    /// Patroni refuses, or there is no primary.
    pub fn switch_over(&self) -> io::Result<()> {
        let primary = self.primary();
        let primary = primary.ok_or_else(|| io::Error::other("no primary"))?;
        let node = &self.databases[primary].0;
        let body = format!(r#"{{"leader":"{}"}}"#, node.name);
        match ask(&node.address, "POST", "/switchover", &body) {
            Some((200 | 202, _)) => Ok(()),
            other => Err(io::Error::other(format!("switchover: {other:?}"))),
        }
    }

    /// Says what clock a machine has, as an offset in seconds; it is read anew within a second.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn set_clock(node: &Node, offset: i64) -> io::Result<()> {
        fs::write(clock_file(&node.name), format!("{offset:+}\n"))
    }

    /// Where the data of a database are.
    pub fn disk(node: &Node) -> String {
        format!("{HOME}/{}", node.name)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let nodes: Vec<Node> = self.all().cloned().collect();
        let services = [&self.hubs, &self.databases, &self.etcd];
        for (_, service) in services.into_iter().flatten().chain([&self.balancer]) {
            service.forget();
        }
        // What Patroni started is not a child of ours, and some may stand still: by machine.
        for node in &nodes {
            signal("KILL", &node.processes().unwrap_or_default()).ok();
        }
        for (node, _) in &self.databases {
            run("umount", &["--lazy", &Cluster::disk(node)]).ok();
        }
        network::take_down(&nodes);
        fs::remove_dir_all(HOME).ok();
    }
}

fn folder(number: usize) -> String {
    format!("{HOME}/hub{number}")
}

fn repere() -> Command {
    Command::new(format!("{HOME}/bin/repere"))
}

/// A password that nobody knows and that needs no escaping.
fn secret() -> String {
    let mut bytes = [0; 16];
    rand::rng().fill_bytes(&mut bytes);
    hex::encode(bytes)
}

fn clock_file(machine: &str) -> String {
    format!("{HOME}/clock/{machine}")
}

/// What stands before a program whose clock can be set wrong while it runs; the clock by which it waits is right.
/// The program alone has it, not what changes the account before it.
fn with_clock(machine: &str) -> [String; 6] {
    let library = format!("/usr/lib/{ARCH}-linux-gnu/faketime/libfaketimeMT.so.1");
    [
        "env".to_owned(),
        format!("FAKETIME_TIMESTAMP_FILE={}", clock_file(machine)),
        "FAKETIME_CACHE_DURATION=1".to_owned(),
        "FAKETIME_DONT_FAKE_MONOTONIC=1".to_owned(),
        "FAKETIME_DONT_RESET=1".to_owned(),
        format!("LD_PRELOAD={library}"),
    ]
}

/// Everything that has to be there before the first program starts.
fn prepare(programs: &Programs, databases: &[Node]) -> io::Result<()> {
    for folder in ["tls", "bin", "clock"] {
        fs::create_dir_all(format!("{HOME}/{folder}"))?;
    }
    fs::write(format!("{HOME}/patroni.yml"), PATRONI)?;
    fs::write(format!("{HOME}/post-bootstrap.sh"), BOOTSTRAP)?;
    fs::write(format!("{HOME}/haproxy.cfg"), HAPROXY)?;
    run(
        "chmod",
        &["755", HOME, &format!("{HOME}/post-bootstrap.sh")],
    )?;
    // Copies: an account without rights may not be let into the folder of whoever builds.
    fs::copy(&programs.repere, format!("{HOME}/bin/repere"))?;
    if let Some(other) = &programs.other {
        fs::copy(other, format!("{HOME}/bin/repere-other"))?;
    }
    let patroni = programs.patroni.display().to_string();
    run("cp", &["-a", &patroni, &format!("{HOME}/patroni")])?;
    certify(databases)?;
    for node in databases {
        let disk = Cluster::disk(node);
        fs::create_dir_all(&disk)?;
        let options = format!("{DISK},mode=700");
        run("mount", &["-t", "tmpfs", "-o", &options, "tmpfs", &disk])?;
        run("chown", &["postgres:", &disk])?;
    }
    for hub in 1..=OF_EACH {
        fs::write(clock_file(&format!("hub{hub}")), "+0\n")?;
    }
    Ok(())
}

/// A certificate for the databases, of an authority of their own, under their addresses and HAProxy's.
fn certify(databases: &[Node]) -> io::Result<()> {
    let wrong = |error: rcgen::Error| io::Error::other(error);
    let key = KeyPair::generate().map_err(wrong)?;
    let mut authority = CertificateParams::new(Vec::new()).map_err(wrong)?;
    authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Constrained(0));
    authority.key_usages = vec![rcgen::KeyUsagePurpose::KeyCertSign];
    let certificate = authority.self_signed(&key).map_err(wrong)?;
    let issuer = rcgen::Issuer::new(authority, key);
    let mut names: Vec<String> = databases.iter().map(|node| node.address.clone()).collect();
    names.push(Node::new("balancer", 41).address);
    let server = KeyPair::generate().map_err(wrong)?;
    let signed = CertificateParams::new(names)
        .and_then(|params| params.signed_by(&server, &issuer))
        .map_err(wrong)?;
    fs::write(format!("{HOME}/tls/database-ca.pem"), certificate.pem())?;
    fs::write(format!("{HOME}/tls/database.pem"), signed.pem())?;
    let key = format!("{HOME}/tls/database.key");
    fs::write(&key, "")?;
    run("chmod", &["600", &key])?;
    fs::write(&key, server.serialize_pem())?;
    run("chown", &["postgres:", &key]).map(drop)
}

fn start_etcd(nodes: Vec<Node>, logs: &Path) -> io::Result<Vec<(Node, Service)>> {
    let url = |node: &Node, port| format!("http://{}:{port}", node.address);
    let peers = nodes
        .iter()
        .map(|node| format!("{}={}", node.name, url(node, 2380)));
    let peers = peers.collect::<Vec<_>>().join(",");
    let start = |node: Node| {
        let (of, peers) = (node.clone(), peers.clone());
        let service = Service::start(&node.name, logs, move || {
            let mut command = of.command("etcd");
            let (client, peer) = (url(&of, 2379), url(&of, 2380));
            command.args(["--name", &of.name, "--data-dir", &Cluster::disk(&of)]);
            command.args(["--listen-client-urls", &client]);
            command.args(["--advertise-client-urls", &client]);
            command.args([
                "--listen-peer-urls",
                &peer,
                "--initial-advertise-peer-urls",
                &peer,
            ]);
            command.args(["--initial-cluster", &peers, "--log-level", "warn"]);
            command
        })?;
        Ok((node, service))
    };
    nodes.into_iter().map(start).collect()
}

fn start_databases(
    nodes: Vec<Node>,
    etcd: &[(Node, Service)],
    passwords: &Passwords,
    logs: &Path,
) -> io::Result<Vec<(Node, Service)>> {
    let etcd = etcd
        .iter()
        .map(|(node, _)| format!("{}:2379", node.address));
    let etcd = etcd.collect::<Vec<_>>().join(",");
    let start = |node: Node| {
        let (of, etcd, passwords) = (node.clone(), etcd.clone(), passwords.clone());
        let service = Service::start(&node.name, logs, move || {
            let mut command = of.command_as("postgres", &format!("{HOME}/patroni/bin/python3"));
            command.args([
                format!("{HOME}/patroni/bin/patroni"),
                format!("{HOME}/patroni.yml"),
            ]);
            let (disk, address) = (Cluster::disk(&of), &of.address);
            command.current_dir(&disk).env("HOME", &disk);
            let given = [
                ("PATRONI_NAME", of.name.clone()),
                ("PATRONI_ETCD3_HOSTS", etcd.clone()),
                ("PATRONI_RESTAPI_LISTEN", format!("{address}:8008")),
                ("PATRONI_RESTAPI_CONNECT_ADDRESS", format!("{address}:8008")),
                ("PATRONI_POSTGRESQL_LISTEN", format!("{address}:5432")),
                (
                    "PATRONI_POSTGRESQL_CONNECT_ADDRESS",
                    format!("{address}:5432"),
                ),
                ("PATRONI_POSTGRESQL_DATA_DIR", format!("{disk}/data")),
                ("PATRONI_POSTGRESQL_PGPASS", format!("{disk}/pgpass")),
                ("PATRONI_SUPERUSER_PASSWORD", passwords.superuser.clone()),
                (
                    "PATRONI_REPLICATION_PASSWORD",
                    passwords.replication.clone(),
                ),
                ("REPERE_DATABASE_PASSWORD", passwords.hubs.clone()),
            ];
            command.envs(given);
            command
        })?;
        Ok((node, service))
    };
    nodes.into_iter().map(start).collect()
}

fn start_balancer(
    node: Node,
    hubs: &[Node],
    databases: &[(Node, Service)],
    logs: &Path,
) -> io::Result<(Node, Service)> {
    let mut given = vec![
        ("HUB_LISTEN".to_owned(), format!("{}:443", node.address)),
        ("HUB_AUTHORITY".to_owned(), format!("{HOME}/tls/hubs.pem")),
        (
            "DATABASE_LISTEN".to_owned(),
            format!("{}:5432", node.address),
        ),
    ];
    for (number, hub) in (1..).zip(hubs) {
        given.push((format!("HUB_{number}"), format!("{}:8443", hub.address)));
    }
    for (number, (database, _)) in (1..).zip(databases) {
        given.push((
            format!("DATABASE_{number}"),
            format!("{}:5432", database.address),
        ));
    }
    let of = node.clone();
    let service = Service::start(&node.name, logs, move || {
        let mut command = of.command("haproxy");
        command.args(["-db", "-f", &format!("{HOME}/haproxy.cfg")]);
        command.envs(given.clone());
        command
    })?;
    Ok((node, service))
}

/// What Patroni's interface answers to a question, by its status alone.
fn status(address: &str, path: &str) -> Option<u16> {
    get(address, path).map(|(status, _)| status)
}

fn get(address: &str, path: &str) -> Option<(u16, String)> {
    ask(address, "GET", path, "")
}

/// One request of HTTP/1.0 to Patroni, which answers in one piece and ends the connection.
fn ask(address: &str, method: &str, path: &str, body: &str) -> Option<(u16, String)> {
    let limit = Duration::from_secs(if body.is_empty() { 1 } else { 30 });
    let to: SocketAddr = format!("{address}:8008").parse().ok()?;
    let mut stream = TcpStream::connect_timeout(&to, Duration::from_secs(1)).ok()?;
    stream.set_read_timeout(Some(limit)).ok()?;
    let length = body.len();
    let head = format!("{method} {path} HTTP/1.0\r\nContent-Type: application/json");
    write!(stream, "{head}\r\nContent-Length: {length}\r\n\r\n{body}").ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some((status, body.to_owned()))
}
