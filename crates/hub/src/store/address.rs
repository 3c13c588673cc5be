//! Where a hub's store is: a SQLite file, or a PostgreSQL database.

use std::fmt;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use tokio_postgres::Config;
use tokio_postgres::config::Host;
use zeroize::Zeroizing;

/// Where a store is, as `sqlite:PATH` or `postgres://USER@HOST[:PORT][,HOST…]/DATABASE[?OPTION=VALUE…]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreAddress {
    /// A SQLite file.
    Sqlite(PathBuf),
    /// A PostgreSQL database.
    Postgres(PostgresAddress),
}

/// A PostgreSQL database and how it is reached. Several hosts may be named: the one that takes writes is used.
///
/// Options are `sslmode` (`verify-full`, which holds where none is said, or `disable`, for this machine alone),
/// `sslrootcert` (the authorities of the server's certificate, a PEM file), `passfile`, and what tokio-postgres takes.
#[derive(Clone, PartialEq, Eq)]
pub struct PostgresAddress {
    config: Box<Config>,
    tls: Option<PathBuf>,
    passfile: Option<PathBuf>,
}

/// Its hosts alone: an address can be pasted into a report.
impl fmt::Debug for PostgresAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PostgresAddress({:?})", self.config.get_hosts())
    }
}

/// What is wrong with the address of a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreAddressProblem {
    /// It begins with neither `sqlite:` nor `postgres://`.
    #[error("neither sqlite: nor postgres://")]
    Scheme,
    /// It cannot be read.
    #[error("not the address of a database")]
    Malformed,
    /// A password is in it, where everybody on the machine could see it.
    #[error("a password in the address")]
    Password,
    /// It asks for a connection over a network without TLS, or with TLS that verifies too little.
    #[error("not encrypted, or not verified")]
    Insecure,
    /// Over a network the authorities of the server's certificate have to be named.
    #[error("no authorities")]
    NoAuthorities,
}

impl StoreAddressProblem {
    /// A stable word, for Fluent and for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            StoreAddressProblem::Scheme => "store-scheme",
            StoreAddressProblem::Malformed => "store-address",
            StoreAddressProblem::Password => "store-password",
            StoreAddressProblem::Insecure => "store-insecure",
            StoreAddressProblem::NoAuthorities => "store-no-authorities",
        }
    }
}

impl FromStr for StoreAddress {
    type Err = StoreAddressProblem;

    fn from_str(text: &str) -> Result<StoreAddress, StoreAddressProblem> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            return match path {
                "" => Err(StoreAddressProblem::Malformed),
                path => Ok(StoreAddress::Sqlite(PathBuf::from(path))),
            };
        }
        if !text.starts_with("postgres://") && !text.starts_with("postgresql://") {
            return Err(StoreAddressProblem::Scheme);
        }
        postgres(text).map(StoreAddress::Postgres)
    }
}

fn postgres(text: &str) -> Result<PostgresAddress, StoreAddressProblem> {
    let (address, options) = text.split_once('?').unwrap_or((text, ""));
    let (mut mode, mut authorities, mut passfile) = (None, None, None);
    // tokio-postgres knows fewer words for sslmode, and neither of the files.
    let mut rest = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in url::form_urlencoded::parse(options.as_bytes()) {
        match name.as_ref() {
            "sslmode" => mode = Some(value.into_owned()),
            "sslrootcert" => authorities = Some(PathBuf::from(value.as_ref())),
            "passfile" => passfile = Some(PathBuf::from(value.as_ref())),
            "password" => return Err(StoreAddressProblem::Password),
            // It is always the one that takes writes.
            "target_session_attrs" if value == "read-write" => {}
            _ => drop(rest.append_pair(&name, &value)),
        }
    }
    // Spaces: a form writes them as plus signs, which tokio-postgres does not read.
    let rest = rest.finish().replace('+', "%20");
    let config = Config::from_str(&format!("{address}?{rest}"));
    let config = config.map_err(|_| StoreAddressProblem::Malformed)?;
    if config.get_password().is_some() {
        return Err(StoreAddressProblem::Password);
    }
    if config.get_hosts().is_empty() || config.get_dbname().is_none() {
        return Err(StoreAddressProblem::Malformed);
    }
    let tls = match (mode.as_deref(), is_here(&config)) {
        (None | Some("disable"), true) => None,
        (None | Some("verify-full"), _) => {
            Some(authorities.ok_or(StoreAddressProblem::NoAuthorities)?)
        }
        // Also those that encrypt: they ask nobody who is at the other end.
        _ => return Err(StoreAddressProblem::Insecure),
    };
    Ok(PostgresAddress {
        config: Box::new(config),
        tls,
        passfile,
    })
}

/// Nothing leaves the machine on the way to any of the hosts.
fn is_here(config: &Config) -> bool {
    let is_loopback = |host: &str| {
        let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
        host == "localhost" || address.is_ok_and(|address| address.is_loopback())
    };
    let hosts = config.get_hosts().iter().all(|host| match host {
        Host::Tcp(host) => is_loopback(host),
        Host::Unix(_) => true,
    });
    let addresses = config.get_hostaddrs().iter();
    hosts && addresses.into_iter().all(IpAddr::is_loopback)
}

impl PostgresAddress {
    /// What tokio-postgres needs to know, without a password.
    pub(super) fn config(&self) -> &Config {
        &self.config
    }

    /// The file with the authorities of the server's certificate, where the connection is encrypted.
    pub(super) fn authorities(&self) -> Option<&Path> {
        self.tls.as_deref()
    }

    /// The password for a host: that of the file that the address names, else of the environment variable
    /// `PGPASSWORD`, else of the file `PGPASSFILE` or `~/.pgpass`, in the form of PostgreSQL's own programs.
    pub(super) fn password(&self, host: &str, port: u16) -> Option<Zeroizing<String>> {
        let named = std::env::var_os("PGPASSFILE").map(PathBuf::from);
        let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".pgpass"));
        if self.passfile.is_none()
            && let Ok(password) = std::env::var("PGPASSWORD")
        {
            return Some(Zeroizing::new(password));
        }
        let file = self.passfile.clone().or(named).or_else(home)?;
        let text = repere_files::read_secret(&file, MAX_PASSFILE_BYTES).ok()?;
        let text = std::str::from_utf8(&text).ok()?;
        let user = self.config.get_user().unwrap_or_default();
        let database = self.config.get_dbname().unwrap_or(user);
        password_in(text, [host, &port.to_string(), database, user])
    }
}

/// The largest file of passwords.
const MAX_PASSFILE_BYTES: u64 = 64 * 1024;

/// The password of the first line whose four fields are these, or `*` (PostgreSQL, *The Password File*).
fn password_in(text: &str, wanted: [&str; 4]) -> Option<Zeroizing<String>> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .find_map(|line| {
            let mut fields = Vec::new();
            let mut field = Zeroizing::new(String::new());
            let mut letters = line.chars();
            while let Some(letter) = letters.next() {
                match letter {
                    '\\' => field.extend(letters.next()),
                    // The fifth is the password, to the end of the line.
                    ':' if fields.len() < 4 => {
                        fields.push(std::mem::replace(&mut field, Zeroizing::new(String::new())));
                    }
                    letter => field.push(letter),
                }
            }
            let mut both = fields.iter().zip(wanted);
            let fits = fields.len() == 4
                && both.all(|(field, wanted)| field.as_str() == "*" || field.as_str() == wanted);
            fits.then_some(field)
        })
}

/// For messages: without user and hosts.
impl fmt::Display for StoreAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreAddress::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            StoreAddress::Postgres(address) => {
                let name = address.config.get_dbname().unwrap_or_default();
                write!(f, "postgres:{name}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<&str, StoreAddressProblem>) {
        let read = text.parse::<StoreAddress>();
        let read = read.map(|address| match address {
            StoreAddress::Sqlite(path) => format!("file {}", path.display()),
            StoreAddress::Postgres(address) => match address.authorities() {
                Some(path) => format!("tls {}", path.display()),
                None => "plain".to_owned(),
            },
        });
        assert_eq!(
            read.as_deref().map_err(|problem| *problem),
            expected,
            "{text}"
        );
    }

    #[test]
    fn address_says_where_the_store_is_and_how_it_is_reached() {
        use StoreAddressProblem::{Insecure, Malformed, NoAuthorities, Password, Scheme};
        check("sqlite:/srv/hub.db", Ok("file /srv/hub.db"));
        check("sqlite:", Err(Malformed));
        check("/srv/hub.db", Err(Scheme));
        check("mysql://a@b/c", Err(Scheme));
        check("postgres://hub@localhost/hub", Ok("plain"));
        check(
            "postgresql://hub@127.0.0.1:5433/hub?sslmode=disable",
            Ok("plain"),
        );
        check("postgres://hub@[::1]/hub", Ok("plain"));
        check("postgres://hub@%2Frun%2Fpostgresql/hub", Ok("plain"));
        check("postgres://hub@db/hub", Err(NoAuthorities));
        check(
            "postgres://hub@db/hub?sslrootcert=/ca.pem",
            Ok("tls /ca.pem"),
        );
        check(
            "postgres://hub@a,b:5433,c/hub?sslrootcert=/ca.pem&sslmode=verify-full",
            Ok("tls /ca.pem"),
        );
        for mode in ["disable", "allow", "prefer", "require", "verify-ca"] {
            check(
                &format!("postgres://hub@db/hub?sslmode={mode}&sslrootcert=/ca.pem"),
                Err(Insecure),
            );
        }
        check(
            "postgres://hub@localhost,db/hub?sslmode=disable",
            Err(Insecure),
        );
        check(
            "postgres://hub@localhost/hub?hostaddr=192.0.2.1&sslmode=disable",
            Err(Insecure),
        );
        check("postgres://hub:secret@localhost/hub", Err(Password));
        check(
            "postgres://hub@localhost/hub?password=secret",
            Err(Password),
        );
        check("postgres://hub@localhost/hub?nonsense=1", Err(Malformed));
        check("postgres://hub@localhost", Err(Malformed));
    }

    #[test]
    fn password_is_that_of_the_first_line_that_fits() {
        let text = "# a note\nother:5432:hub:hub:no\ndb\\:1:5432:*:hub:a:b\\\\c\n*:*:*:*:last\n";
        let of = |host| password_in(text, [host, "5432", "hub", "hub"]);
        assert_eq!(of("db:1").as_deref().map(String::as_str), Some("a:b\\c"));
        assert_eq!(of("elsewhere").as_deref().map(String::as_str), Some("last"));
        assert_eq!(password_in("a:b:c", ["a", "b", "c", "d"]), None);
    }
}
