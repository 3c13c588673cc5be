//! A PostgreSQL server of the test's own, of the system's programs: in a folder under the system's temporary one, on
//! a socket in it, as a user who is not root. It ends with the test's process, however that ends.

#![allow(dead_code)] // each test uses its part

use repere_hub::store::StoreAddress;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio_postgres::{Client, NoTls};

/// Begins the server, says so, and ends it when nobody holds the other end of the standard input any more.
const KEEPER: &str = r#"
set -eu
programs=$1 folder=$2
shift 2
trap 'rm -rf "$folder"' EXIT
"$programs/initdb" -D "$folder/data" -U hub -A trust -E UTF8 --locale=C --no-sync >"$folder/log" 2>&1
[ ! -f "$folder/pg_hba.conf" ] || cp "$folder/pg_hba.conf" "$folder/data/pg_hba.conf"
"$programs/postgres" -D "$folder/data" -k "$folder" "$@" >>"$folder/log" 2>&1 &
server=$!
until "$programs/pg_isready" -q -h "$folder"; do
  kill -0 "$server" || { cat "$folder/log" >&2; exit 1; }
  sleep 0.05
done
echo ready
read -r _ || true
kill -INT "$server"
wait "$server" || true
"#;

/// A server.
pub struct Server {
    pub folder: PathBuf,
    _keeper: Child,
}

static FOLDERS: AtomicU32 = AtomicU32::new(0);

impl Server {
    /// Starts a server with more settings than the usual ones; `prepare` is given its folder before.
    pub fn start(settings: &[&str], prepare: impl FnOnce(&Path)) -> Server {
        let number = FOLDERS.fetch_add(1, Ordering::SeqCst);
        let name = format!("repere-pg-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir(&folder).expect("a new folder");
        let private = std::fs::Permissions::from_mode(0o700);
        std::fs::set_permissions(&folder, private).expect("private");
        prepare(&folder);
        let keeper = folder.join("keeper.sh");
        std::fs::write(&keeper, KEEPER).expect("writes");
        let mut command = as_somebody(&folder);
        command.arg("sh").arg(&keeper).arg(programs()).arg(&folder);
        // What is tried here is not the disk.
        let usual = [
            "listen_addresses=",
            "max_connections=400",
            "shared_buffers=32MB",
            "fsync=off",
        ];
        for setting in usual.iter().chain(settings) {
            command.args(["-c", setting]);
            // For the one that asks whether it is ready, too.
            if let Some(port) = setting.strip_prefix("port=") {
                command.env("PGPORT", port);
            }
        }
        let mut keeper = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("starts");
        let said = keeper.stdout.take().expect("a pipe");
        let mut line = String::new();
        BufReader::new(said).read_line(&mut line).expect("reads");
        assert_eq!(line.trim(), "ready", "the server did not start");
        Server {
            folder,
            _keeper: keeper,
        }
    }

    /// Its address, with more options.
    pub fn address(&self, options: &str) -> String {
        let socket = self.folder.display().to_string().replace('/', "%2F");
        format!("postgres://hub@{socket}/postgres?{options}")
    }

    /// Somebody who may do everything there.
    pub async fn client(&self) -> Client {
        let (client, connection) = tokio_postgres::connect(&self.address(""), NoTls)
            .await
            .expect("connects");
        tokio::spawn(connection);
        client
    }

    /// The address of a database in which there is nothing; a schema of its own is one.
    pub async fn empty(&self) -> StoreAddress {
        let schema = schema();
        let create = format!("CREATE SCHEMA {schema}");
        let client = self.client().await;
        client.batch_execute(&create).await.expect("creates");
        self.schema(&schema)
    }

    /// The address of a schema.
    pub fn schema(&self, schema: &str) -> StoreAddress {
        let address = self.address(&format!("options=-csearch_path%3D{schema}"));
        address.parse().expect("an address")
    }
}

static SCHEMAS: AtomicU32 = AtomicU32::new(0);

/// A name that no schema has yet.
pub fn schema() -> String {
    format!("store_{}", SCHEMAS.fetch_add(1, Ordering::SeqCst))
}

/// The server that the tests of one process share.
pub fn server() -> &'static Server {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(|| Server::start(&[], |_| {}))
}

/// Whether the hubs of this run stand on PostgreSQL: `./dev test stores` says so.
pub fn is_wanted() -> bool {
    match std::env::var("REPERE_HUB_TESTS_ON").as_deref() {
        Ok("postgres") => true,
        Err(_) | Ok("" | "sqlite") => false,
        Ok(other) => panic!("REPERE_HUB_TESTS_ON is postgres or sqlite, not {other}"),
    }
}

/// The folder of PostgreSQL's programs: Debian's newest, or wherever `pg_config` says.
pub fn programs() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql");
    let versions = versions.into_iter().flatten().flatten();
    let newest = versions
        .filter_map(|folder| {
            let version: u32 = folder.file_name().to_str()?.parse().ok()?;
            let programs = folder.path().join("bin");
            programs
                .join("initdb")
                .exists()
                .then_some((version, programs))
        })
        .max();
    if let Some((_, programs)) = newest {
        return programs;
    }
    let said = Command::new("pg_config").arg("--bindir").output();
    let said = said
        .expect("PostgreSQL is needed here: ./dev test installs it, or apt-get install postgresql");
    PathBuf::from(String::from_utf8(said.stdout).expect("a path").trim())
}

/// A command of a user whom PostgreSQL lets start it: root has it done by another one, who gets the folder.
fn as_somebody(folder: &Path) -> Command {
    let said = Command::new("id").arg("-u").output().expect("runs");
    if said.stdout.trim_ascii() != b"0" {
        return Command::new("env");
    }
    let known = |user: &&str| {
        let asked = Command::new("id").arg("-u").arg(user).output();
        asked.is_ok_and(|said| said.status.success())
    };
    let user = ["postgres", "nobody"].into_iter().find(known);
    let user = user.expect("a user who is not root");
    let given = Command::new("chown")
        .args(["-R", user])
        .arg(folder)
        .status();
    assert!(given.expect("runs").success());
    let mut command = Command::new("runuser");
    command.args(["-u", user, "--", "env"]);
    command
}
