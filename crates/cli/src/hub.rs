//! `repere hub`: the commands of a hub's operator.
//!
//! A token or an address goes to standard output, its sentence to standard error.

mod problem;
#[cfg(test)]
mod tests;

use crate::protocol::Format;
use crate::terminal::{Stop, Terminal, complain, stop_signal, wait};
use chrono::Utc;
use clap::{ArgGroup, Args, Subcommand, ValueEnum};
use problem::{of_admin, of_agency, of_file, of_io, of_name, of_place, of_serve, problem};
use repere_files::Readers;
use repere_hub::admin::{self, AdminError, Anew, LogFault, Place, RegisterError, Terms};
use repere_hub::store::StoreAddress;
use repere_hub::{Event, Finding, HubNames, Options, RunningHub};
use repere_language::{Notice, Value};
use repere_referral::deployment::{Agency, MAX_AGENCY_BYTES, Retention};
use repere_referral::publication::Publisher;
use serde_json::json;
use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// The largest file that an agency or a publisher hands over, in bytes.
const MAX_PUBLIC_BYTES: u64 = MAX_AGENCY_BYTES as u64;
/// The largest register file, in bytes.
const MAX_REGISTER_BYTES: u64 = repere_register::MAX_FILE_BYTES as u64;
/// The largest signed checkpoint, in bytes.
const MAX_CHECKPOINT_BYTES: u64 = 512 * 1024;
/// The code to exit with when a command cannot be carried out.
const CANNOT: u8 = 1;

/// What the operator of a hub does.
#[derive(Subcommand)]
pub(crate) enum Command {
    Init(Init),
    AddAgency(AddAgency),
    UpdateAgency(AddAgency),
    Deployment(Deployment),
    Keys(Keys),
    Register(Register),
    Serve(Serve),
    Renew(At),
    Rotate(Rotate),
    Status(Status),
    Verify(Verify),
}

/// Where the hub is.
#[derive(Args)]
pub(crate) struct At {
    #[arg(long)]
    dir: PathBuf,
}

/// Where the hub and its store are.
#[derive(Args)]
pub(crate) struct Stored {
    #[command(flatten)]
    at: At,
    #[arg(long)]
    store: Option<String>,
}

/// The variable that says where the store is, where the line does not.
const STORE: &str = "REPERE_HUB_STORE";

impl Stored {
    fn place(&self) -> Result<Place, Notice> {
        let named = self.store.clone().or_else(|| std::env::var(STORE).ok());
        let store = named.as_deref().map(str::parse::<StoreAddress>).transpose();
        Ok(Place {
            dir: self.at.dir.clone(),
            // What was said is not repeated: there may be a password in it.
            store: store.map_err(|what| problem(what.code()))?,
        })
    }
}

#[derive(Args)]
pub(crate) struct Init {
    #[command(flatten)]
    at: Stored,
    #[arg(long = "name", default_values = ["localhost", "127.0.0.1", "::1"])]
    names: Vec<String>,
}

#[derive(Args)]
pub(crate) struct AddAgency {
    #[command(flatten)]
    at: Stored,
    agency: PathBuf,
}

#[derive(Args)]
pub(crate) struct Deployment {
    #[command(flatten)]
    at: Stored,
    #[arg(long)]
    name: String,
    #[arg(long)]
    url: String,
    #[arg(long)]
    demonstration: bool,
    #[arg(long = "publisher", value_name = "FILE")]
    publishers: Vec<PathBuf>,
    #[arg(long, value_name = "DAYS")]
    inactive_days: Option<NonZeroU16>,
    #[arg(long, value_name = "DAYS")]
    delivered_days: Option<NonZeroU16>,
    #[arg(long)]
    out: PathBuf,
}

#[derive(Args)]
pub(crate) struct Keys {
    #[command(flatten)]
    at: At,
    #[arg(long)]
    url: String,
    #[arg(long)]
    name: Option<String>,
    #[arg(long)]
    out: PathBuf,
}

#[derive(Args)]
pub(crate) struct Register {
    #[command(flatten)]
    at: Stored,
    #[arg(value_name = "FILE")]
    register: PathBuf,
    #[arg(long)]
    id: Option<String>,
}

#[derive(Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    at: Stored,
    #[arg(long, default_value = "127.0.0.1:8443")]
    listen: SocketAddr,
    #[arg(long = "balancer", value_name = "LISTEN")]
    balancers: Vec<IpAddr>,
    #[arg(long, value_name = "LISTEN")]
    observe: Option<SocketAddr>,
    #[arg(long)]
    json: bool,
    #[arg(long, value_enum, default_value_t = Log::Problems)]
    log: Log,
}

#[derive(Args)]
#[command(group = ArgGroup::new("anew").required(true).multiple(true))]
pub(crate) struct Rotate {
    #[command(flatten)]
    at: Stored,
    #[arg(long, group = "anew")]
    authority: bool,
    #[arg(long, group = "anew")]
    receipts: bool,
    #[arg(long, group = "anew")]
    timestamps: bool,
}

#[derive(Args)]
pub(crate) struct Status {
    #[command(flatten)]
    at: Stored,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Args)]
pub(crate) struct Verify {
    #[command(flatten)]
    at: Stored,
    #[arg(long = "checkpoint", value_name = "FILE")]
    checkpoints: Vec<PathBuf>,
}

/// What a serving hub tells: nothing, what an operator should look into, or every request too.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Log {
    None,
    Problems,
    All,
}

/// Runs one command; what went wrong is told on standard error.
pub(crate) fn run(command: Command, terminal: &Terminal) -> ExitCode {
    let done = match command {
        Command::Init(options) => init(&options, terminal),
        Command::AddAgency(options) => add_agency(&options, terminal),
        Command::UpdateAgency(options) => update_agency(&options, terminal),
        Command::Deployment(options) => deployment(&options, terminal),
        Command::Keys(options) => keys(&options, terminal),
        Command::Register(options) => register(&options, terminal),
        Command::Serve(options) => serve(&options, terminal),
        Command::Renew(at) => renew(&at, terminal),
        Command::Rotate(options) => rotate(&options, terminal),
        Command::Status(options) => {
            let done = status(&options, terminal);
            return terminal.end(done.map_err(Stop::Because), CANNOT);
        }
        Command::Verify(options) => {
            let done = verify(&options, terminal);
            return terminal.end(done.map_err(Stop::Because), CANNOT);
        }
    };
    terminal.end(done.map(|()| 0).map_err(Stop::Because), CANNOT)
}

fn init(options: &Init, terminal: &Terminal) -> Result<(), Notice> {
    let names = HubNames::parse(&options.names).map_err(of_name)?;
    let place = &options.at.place()?;
    let made = wait(admin::init_at(place, &names))?;
    let certified = made.map_err(|error| of_place(&error, place))?;
    let dir = &place.dir;
    let (path, until) = (dir.display().to_string(), certified.until.to_string());
    let arguments = [("path", Value::from(&path)), ("until", Value::from(&until))];
    terminal.remark("hub-init-done", &arguments);
    Ok(())
}

fn renew(at: &At, terminal: &Terminal) -> Result<(), Notice> {
    let certified = admin::renew(&at.dir).map_err(|error| of_admin(&error, &at.dir))?;
    let until = certified.until.to_string();
    terminal.remark("hub-renew-done", &[("until", Value::from(&until))]);
    Ok(())
}

fn rotate(options: &Rotate, terminal: &Terminal) -> Result<(), Notice> {
    let place = &options.at.place()?;
    let anew = Anew {
        authority: options.authority,
        receipts: options.receipts,
        timestamps: options.timestamps,
    };
    let rotated = wait(admin::rotate(place, anew))?;
    let certified = rotated.map_err(|error| of_place(&error, place))?;
    if let Some(certified) = certified {
        let until = certified.until.to_string();
        terminal.remark("hub-rotate-authority", &[("until", Value::from(&until))]);
    }
    if options.receipts || options.timestamps {
        terminal.remark("hub-rotate-keys", &[]);
    }
    Ok(())
}

/// Says whether the store is true to its log. What is not is never told as a success.
fn verify(options: &Verify, terminal: &Terminal) -> Result<u8, Notice> {
    let place = &options.at.place()?;
    let read = |path: &PathBuf| repere_files::read(path, MAX_CHECKPOINT_BYTES);
    let brought = options.checkpoints.iter().map(read);
    let brought = brought.collect::<Result<Vec<_>, _>>();
    let brought = brought.map_err(|error| of_file(&error))?;
    let verified =
        wait(admin::verify(place, &brought))?.map_err(|error| of_place(&error, place))?;
    let Some(verified) = verified else {
        terminal.say("hub-verify-no-log", &[])?;
        return Ok(0);
    };
    let number = |count: u64| Value::from(i64::try_from(count).unwrap_or(i64::MAX));
    let counts = [
        ("entries", number(verified.entries)),
        ("receipts", number(verified.receipts)),
        ("before", number(verified.before)),
    ];
    terminal.say("hub-verify-counts", &counts)?;
    for fault in &verified.faults {
        let (one, other) = match fault {
            LogFault::Entries(Finding::Truncated { have, signed }) => (*have, *signed),
            LogFault::Entries(Finding::OtherEntries { size }) => (*size, 0),
            LogFault::Entries(Finding::Doubled { first, again }) => (*first, *again),
            LogFault::NotLogged(count) => (*count, 0),
            _ => (0, 0),
        };
        let arguments = [
            ("what", Value::from(fault.code())),
            ("one", number(one)),
            ("other", number(other)),
        ];
        terminal.say("hub-verify-fault", &arguments)?;
    }
    let good = verified.faults.is_empty();
    if good {
        terminal.say("hub-verify-good", &[])?;
    }
    Ok(if good { 0 } else { CANNOT })
}

/// Says what ends; the exit code is 0 when nothing has to be done about any of it.
fn status(options: &Status, terminal: &Terminal) -> Result<u8, Notice> {
    let place = &options.at.place()?;
    let status = wait(admin::status(place))?.map_err(|error| of_place(&error, place))?;
    let now = Utc::now();
    let in_order = !status.register_damaged && !status.endings.iter().any(|one| one.is_soon(now));
    let code = if in_order { 0 } else { CANNOT };
    if options.format == Format::Json {
        let endings: Vec<_> = (status.endings.iter())
            .map(|one| {
                json!({
                    "what": one.what.code(),
                    "end": one.at,
                    "days": one.days(now),
                    "soon": one.is_soon(now),
                })
            })
            .collect();
        let [receipts, timestamps] = status.keys_wait;
        terminal.print_json(&json!({
            "register": status.register,
            "register_damaged": status.register_damaged,
            "endings": endings,
            "receipt_keys_wait": receipts,
            "timestamp_keys_wait": timestamps,
        }))?;
        return Ok(code);
    }
    match (&status.register, status.register_damaged) {
        (Some(id), _) => {
            let spoken = repere_register::spoken(id);
            let arguments = [("id", Value::from(id)), ("spoken", (&spoken).into())];
            terminal.say("hub-status-register", &arguments)?;
        }
        (None, true) => terminal.say("hub-status-register-damaged", &[])?,
        (None, false) => terminal.say("hub-status-no-register", &[])?,
    }
    for one in &status.endings {
        let on = one.at.format("%Y-%m-%d").to_string();
        let state = match (one.at <= now, one.is_soon(now)) {
            (true, _) => "ended",
            (false, true) => "soon",
            (false, false) => "no",
        };
        let arguments = [
            ("what", Value::from(one.what.code())),
            ("state", state.into()),
            ("on", (&on).into()),
            ("days", one.days(now).into()),
        ];
        terminal.say("hub-status-ends", &arguments)?;
    }
    if status.keys_wait.contains(&true) {
        terminal.say("hub-status-keys-wait", &[])?;
    }
    Ok(code)
}

fn add_agency(options: &AddAgency, terminal: &Terminal) -> Result<(), Notice> {
    let place = &options.at.place()?;
    let agency = read_agency(&options.agency)?;
    let (id, key) = (agency.id.clone(), agency.recipient.id());
    let added = wait(admin::add_agency(place, agency))?;
    let bearer = added.map_err(|error| of_place(&error, place).with("agency", &id))?;
    let arguments = [("agency", Value::from(&id))];
    let (said, printed) = match &bearer {
        Some(token) => ("hub-agency-added-with-token", token.as_str()),
        None => ("hub-agency-added", key.as_str()),
    };
    terminal.remark(said, &arguments);
    terminal.print(printed)?;
    terminal.print("\n")
}

fn update_agency(options: &AddAgency, terminal: &Terminal) -> Result<(), Notice> {
    let place = &options.at.place()?;
    let agency = read_agency(&options.agency)?;
    let id = agency.id.clone();
    wait(admin::update_agency(place, agency))?
        .map_err(|error| of_place(&error, place).with("agency", &id))?;
    terminal.remark("hub-agency-updated", &[("agency", Value::from(&id))]);
    Ok(())
}

fn deployment(options: &Deployment, terminal: &Terminal) -> Result<(), Notice> {
    let place = &options.at.place()?;
    let publisher = |path: &PathBuf| {
        Publisher::parse(&read(path)?)
            .map_err(|_| problem("not-a-publisher").with("path", path.display()))
    };
    let publishers: Result<Vec<Publisher>, Notice> =
        options.publishers.iter().map(publisher).collect();
    let terms = Terms {
        demonstration: options.demonstration,
        publishers: &publishers?,
        retention: Some(Retention {
            inactive_days: options.inactive_days.map(|days| days.get().into()),
            delivered_days: options.delivered_days.map(|days| days.get().into()),
        }),
    };
    let (name, url) = (&options.name, &options.url);
    let written = wait(admin::deployment_with(place, name, url, terms))?;
    let text = written.map_err(|error| of_place(&error, place).with("url", url))?;
    if !write(&options.out, &text, terminal)? {
        return Ok(());
    }
    let path = options.out.display().to_string();
    let arguments = [("path", Value::from(&path)), ("name", name.trim().into())];
    terminal.remark("hub-deployment-written", &arguments);
    Ok(())
}

/// Writes a public file, or prints it for `-`; whether it is in a file now.
fn write(out: &Path, text: &str, terminal: &Terminal) -> Result<bool, Notice> {
    if out == Path::new("-") {
        terminal.print(&format!("{}\n", text.trim_end()))?;
        return Ok(false);
    }
    // Nobody must ever find half of it.
    repere_files::replace(out, text.as_bytes(), Readers::Everybody)
        .map_err(|error| of_file(&error))?;
    Ok(true)
}

fn keys(options: &Keys, terminal: &Terminal) -> Result<(), Notice> {
    let (dir, url) = (&options.at.dir, &options.url);
    let keys = admin::keys(dir, options.name.as_deref(), url)
        .map_err(|error| of_admin(&error, dir).with("url", url))?;
    if write(&options.out, &keys.to_text(), terminal)? {
        let path = options.out.display().to_string();
        let (receipts, timestamps) = (keys.receipt_keys.id(), keys.timestamp_keys.id());
        let arguments = [
            ("path", Value::from(&path)),
            ("receipts", Value::from(&receipts)),
            ("timestamps", Value::from(&timestamps)),
        ];
        terminal.remark("hub-keys-written", &arguments);
    }
    Ok(())
}

fn register(options: &Register, terminal: &Terminal) -> Result<(), Notice> {
    let (place, path) = (&options.at.place()?, &options.register);
    let file = repere_files::read(path, MAX_REGISTER_BYTES).map_err(|error| of_file(&error))?;
    let imported = wait(admin::import_register(place, &file, options.id.as_deref()))?;
    let imported = imported.map_err(|error| {
        if let AdminError::Register(RegisterError::Refused(refused)) = &error {
            let why = Notice::new(format!("register-refused-{}", refused.code()));
            terminal.tell(&why.with_all(refused.parameters()));
        }
        of_place(&error, place).with("file", path.display())
    })?;
    let message = match (imported.first, imported.changes.len()) {
        (true, _) => "hub-register-begun",
        (false, 0) => "hub-register-unchanged",
        (false, _) => "hub-register-followed",
    };
    let count = imported.changes.len();
    let arguments = [
        ("id", Value::from(&imported.id)),
        ("count", Value::from(count)),
    ];
    terminal.remark(message, &arguments);
    for change in &imported.changes {
        let changed = Notice::new(format!("register-change-{}", change.code()));
        terminal.tell(&changed.with_all(change.parameters().iter().cloned()));
    }
    for agency in &imported.without_desk {
        terminal.remark(
            "hub-register-without-desk",
            &[("agency", Value::from(agency))],
        );
    }
    Ok(())
}

fn serve(options: &Serve, terminal: &Terminal) -> Result<(), Notice> {
    let log = options.log;
    let hub = Options {
        observer: Arc::new(move |event| note(log, event)),
        balancers: options.balancers.clone(),
        observe: options.observe,
        ..Options::default()
    };
    let place = &options.at.place()?;
    wait(async {
        // The signals are listened to before the address is printed: a program that reads it may stop the hub at once.
        let stopped = stop_signal().map_err(|error| of_io(&error, &place.dir))?;
        let running = repere_hub::serve_with(place, options.listen, hub)
            .await
            .map_err(|error| of_serve(&error, place).with("address", options.listen))?;
        announce(&running, options.json, terminal)?;
        stopped.await;
        running.shutdown().await;
        terminal.remark("hub-stopped", &[]);
        Ok(())
    })?
}

fn announce(running: &RunningHub, as_json: bool, terminal: &Terminal) -> Result<(), Notice> {
    let address = running.local_addr().to_string();
    if as_json {
        let mut said = json!({ "listening": address });
        if let Some(observed) = running.observed_at() {
            said["observed"] = observed.to_string().into();
        }
        return terminal.print(&format!("{said}\n"));
    }
    terminal.say("hub-serving", &[("address", Value::from(&address))])?;
    if let Some(observed) = running.observed_at() {
        let observed = observed.to_string();
        terminal.say("hub-observed", &[("address", Value::from(&observed))])?;
    }
    Ok(())
}

/// Writes an event to standard error; that it is closed does not stop the hub.
fn note(log: Log, event: Event) {
    let wanted = match log {
        Log::None => false,
        Log::All => true,
        Log::Problems => match event {
            Event::Answered { status, .. } => status >= 500,
            _ => true,
        },
    };
    if wanted && let Ok(line) = serde_json::to_string(&event) {
        complain(&line);
    }
}

fn read(path: &Path) -> Result<String, Notice> {
    repere_files::read_text(path, MAX_PUBLIC_BYTES).map_err(|error| of_file(&error))
}

fn read_agency(path: &Path) -> Result<Agency, Notice> {
    Agency::parse(&read(path)?).map_err(|problem| of_agency(&problem).with("path", path.display()))
}
