//! `repere hub`: the central endpoint, for whoever runs it.
//!
//! What a program reads goes to standard output, what a person reads beside it to standard error:
//! a token or an address can be piped without its sentence.

mod problem;
#[cfg(test)]
mod tests;

use clap::{Args, Subcommand, ValueEnum};
use problem::Problem;
use repere_files::Readers;
use repere_hub::admin::{self, Terms};
use repere_hub::{Event, HubNames, Options, RunningHub};
use repere_language::{Value, interface};
use repere_referral::deployment::{Agency, MAX_AGENCY_BYTES, Retention};
use repere_referral::publication::Publisher;
use serde_json::json;
use std::future::Future;
use std::io::{self, Write as _};
use std::net::SocketAddr;
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// The largest file that an agency or a publisher hands over, in bytes.
const MAX_PUBLIC_BYTES: u64 = MAX_AGENCY_BYTES as u64;

/// What the operator of a hub does.
#[derive(Subcommand)]
pub enum Command {
    /// Make a hub: its own authority, certificate, receipt keys and store, in an empty folder.
    Init(Init),
    /// Let an agency's desk in. Prints its token, once.
    AddAgency(AddAgency),
    /// Take a new description of an agency that is here, with other names for instance. Its token stays.
    UpdateAgency(AddAgency),
    /// Write the settings file that devices and desks need.
    Deployment(Deployment),
    /// Answer devices and desks until stopped (Ctrl-C or SIGTERM).
    Serve(Serve),
    /// Make a new certificate from the same authority; settings files stay good.
    Renew(At),
}

/// Where the hub is.
#[derive(Args)]
pub struct At {
    /// The hub's folder.
    #[arg(long)]
    dir: PathBuf,
}

/// Options of `init`.
#[derive(Args)]
pub struct Init {
    #[command(flatten)]
    at: At,
    /// A DNS name or IP address under which devices reach the hub; may be repeated.
    #[arg(long = "name", default_values = ["localhost", "127.0.0.1", "::1"])]
    names: Vec<String>,
}

/// Options of `add-agency` and `update-agency`.
#[derive(Args)]
pub struct AddAgency {
    #[command(flatten)]
    at: At,
    /// The `agency.json` that the agency's desk made.
    agency: PathBuf,
}

/// Options of `deployment`.
#[derive(Args)]
pub struct Deployment {
    #[command(flatten)]
    at: At,
    /// What people call the deployment.
    #[arg(long)]
    name: String,
    /// Where devices reach the hub: `https://host[:port]`.
    #[arg(long)]
    url: String,
    /// Mark it as practice: nothing that is sent is a real case.
    #[arg(long)]
    demonstration: bool,
    /// Somebody whose protocols devices may install: what `repere protocol keygen` printed; may be repeated.
    #[arg(long = "publisher", value_name = "FILE")]
    publishers: Vec<PathBuf>,
    /// Have devices delete a screening so many days after its last change; announced two weeks ahead.
    #[arg(long, value_name = "DAYS")]
    inactive_days: Option<NonZeroU16>,
    /// Have devices delete a screening so many days after all that was referred of it was received.
    #[arg(long, value_name = "DAYS")]
    delivered_days: Option<NonZeroU16>,
    /// The file to write; `-` writes to standard output.
    #[arg(long)]
    out: PathBuf,
}

/// Options of `serve`.
#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    at: At,
    /// The address and port to listen on; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:8443")]
    listen: SocketAddr,
    /// Print the address as JSON.
    #[arg(long)]
    json: bool,
    /// What to write to standard error, one JSON object a line. Never anything about a person.
    #[arg(long, value_enum, default_value_t = Log::Problems)]
    log: Log,
}

/// What a serving hub tells.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Log {
    /// Nothing.
    None,
    /// What an operator should look into.
    Problems,
    /// Every request, too.
    All,
}

/// Runs one command; what went wrong is told on standard error in the given language.
pub fn run(command: Command, lang: &str) -> ExitCode {
    let done = match command {
        Command::Init(options) => init(&options, lang),
        Command::AddAgency(options) => add_agency(&options, lang),
        Command::UpdateAgency(options) => update_agency(&options, lang),
        Command::Deployment(options) => deployment(&options, lang),
        Command::Serve(options) => serve(&options, lang),
        Command::Renew(at) => renew(&at, lang),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            let (sentence, fix) = problem.sentences(lang);
            tell(&format!("{sentence}\n{fix}"));
            ExitCode::FAILURE
        }
    }
}

fn init(options: &Init, lang: &str) -> Result<(), Problem> {
    let names = HubNames::parse(&options.names)?;
    let dir = &options.at.dir;
    let certified = admin::init(dir, &names).map_err(|error| Problem::of(&error, dir))?;
    let (path, until) = (dir.display().to_string(), certified.until.to_string());
    let arguments = [("path", Value::from(&path)), ("until", Value::from(&until))];
    tell(
        &interface()
            .text(lang, "hub-init-done", None, &arguments)
            .text,
    );
    Ok(())
}

fn renew(at: &At, lang: &str) -> Result<(), Problem> {
    let certified = admin::renew(&at.dir).map_err(|error| Problem::of(&error, &at.dir))?;
    let until = certified.until.to_string();
    let arguments = [("until", Value::from(&until))];
    tell(
        &interface()
            .text(lang, "hub-renew-done", None, &arguments)
            .text,
    );
    Ok(())
}

fn add_agency(options: &AddAgency, lang: &str) -> Result<(), Problem> {
    let dir = &options.at.dir;
    let agency = read_agency(&options.agency)?;
    let id = agency.id.clone();
    let added = wait(admin::add_agency(dir, agency))?;
    let bearer = added.map_err(|error| Problem::of(&error, dir).with("agency", &id))?;
    let arguments = [("agency", Value::from(&id))];
    tell(
        &interface()
            .text(lang, "hub-agency-added", None, &arguments)
            .text,
    );
    print(&bearer)
}

fn update_agency(options: &AddAgency, lang: &str) -> Result<(), Problem> {
    let dir = &options.at.dir;
    let agency = read_agency(&options.agency)?;
    let id = agency.id.clone();
    wait(admin::update_agency(dir, agency))?
        .map_err(|error| Problem::of(&error, dir).with("agency", &id))?;
    let arguments = [("agency", Value::from(&id))];
    tell(
        &interface()
            .text(lang, "hub-agency-updated", None, &arguments)
            .text,
    );
    Ok(())
}

fn deployment(options: &Deployment, lang: &str) -> Result<(), Problem> {
    let dir = &options.at.dir;
    let publishers = options
        .publishers
        .iter()
        .map(|path| {
            Publisher::parse(&read(path)?)
                .map_err(|_| Problem::new("not-a-publisher").with("path", path.display()))
        })
        .collect::<Result<Vec<Publisher>, Problem>>()?;
    let terms = Terms {
        demonstration: options.demonstration,
        publishers: &publishers,
        retention: Some(Retention {
            inactive_days: options.inactive_days.map(|days| days.get().into()),
            delivered_days: options.delivered_days.map(|days| days.get().into()),
        }),
    };
    let written = wait(admin::deployment_with(
        dir,
        &options.name,
        &options.url,
        terms,
    ))?;
    let text = written.map_err(|error| Problem::of(&error, dir).with("url", &options.url))?;
    if options.out == Path::new("-") {
        return print(text.trim_end());
    }
    // A device must never find half a settings file.
    repere_files::replace(&options.out, text.as_bytes(), Readers::Everybody)
        .map_err(|error| Problem::of_file(&error))?;
    let path = options.out.display().to_string();
    let arguments = [
        ("path", Value::from(&path)),
        ("name", Value::from(options.name.trim())),
    ];
    tell(
        &interface()
            .text(lang, "hub-deployment-written", None, &arguments)
            .text,
    );
    Ok(())
}

fn serve(options: &Serve, lang: &str) -> Result<(), Problem> {
    let log = options.log;
    let hub = Options {
        observer: Arc::new(move |event| note(log, event)),
        ..Options::default()
    };
    wait(async {
        let dir = &options.at.dir;
        // Asked for before the address is printed: who reads it may stop us at once.
        let stopped = stop_signal().map_err(|error| Problem::of_io(&error, dir))?;
        let running = repere_hub::serve_with(dir, options.listen, hub)
            .await
            .map_err(|error| Problem::of_serve(&error, dir).with("address", options.listen))?;
        announce(&running, options.json, lang)?;
        stopped.await;
        running.shutdown().await;
        tell(&interface().text(lang, "hub-stopped", None, &[]).text);
        Ok(())
    })?
}

fn announce(running: &RunningHub, as_json: bool, lang: &str) -> Result<(), Problem> {
    let address = running.local_addr().to_string();
    if as_json {
        return print(&json!({ "listening": address }).to_string());
    }
    let arguments = [("address", Value::from(&address))];
    print(&interface().text(lang, "hub-serving", None, &arguments).text)
}

/// Resolves at Ctrl-C, or when the service manager asks to stop.
#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Resolves at Ctrl-C.
#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        tokio::signal::ctrl_c().await.ok();
    })
}

/// Writes an event for whoever watches; a watcher that is gone stops nothing.
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
        tell(&line);
    }
}

fn read(path: &Path) -> Result<String, Problem> {
    repere_files::read_text(path, MAX_PUBLIC_BYTES).map_err(|error| Problem::of_file(&error))
}

fn read_agency(path: &Path) -> Result<Agency, Problem> {
    Agency::parse(&read(path)?)
        .map_err(|problem| Problem::of_agency(&problem).with("path", path.display()))
}

/// Runs the part that waits for others.
fn wait<T>(work: impl Future<Output = T>) -> Result<T, Problem> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let runtime = runtime.map_err(|error| Problem::of_io(&error, Path::new("")))?;
    Ok(runtime.block_on(work))
}

fn print(line: &str) -> Result<(), Problem> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")
        .and_then(|()| out.flush())
        .map_err(|error| Problem::of_io(&error, Path::new("-")))
}

fn tell(line: &str) {
    // Where standard error is closed there is nobody to tell.
    writeln!(io::stderr().lock(), "{line}").ok();
}
