//! `repere desk`: the command line over [`repere_desk`]. Arguments, calls, printing.

mod list;
pub(crate) mod problem;
#[cfg(test)]
mod tests;
mod word_back;

use chrono::{DateTime, FixedOffset, Local, Utc};
use clap::{Args, Subcommand, ValueEnum};
use problem::{Problem, sentences};
use repere_desk::{Desk, DeskError, qr};
use repere_files::Readers;
use repere_language::{Value, interface};
use repere_reading::{Occasion, Reader, read};
use repere_referral::deployment::Agency;
use repere_referral::{AgencyIdentity, Opened};
use serde_json::json;
use std::collections::BTreeMap;
use std::future::Future;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use uuid::Uuid;
use zeroize::Zeroizing;

/// The largest file that is taken from the command line, in bytes: a sealed referral or a settings file has
/// at most 1 MiB.
const MAX_NAMED_BYTES: u64 = 16 * 1024 * 1024;

/// What a desk does.
#[derive(Subcommand)]
pub enum Command {
    /// Make the agency's key and its public description.
    Keygen(Keygen),
    /// Join the deployment whose hub receives for this agency.
    Connect(Connect),
    /// Make a one-time code that lets one device send to this agency.
    Invite(Invite),
    /// Fetch what came, keep it sealed, check who sent it.
    Fetch(Fetch),
    /// Open and verify one referral.
    Open(Open),
    /// List what was received.
    List(list::List),
    /// Word back on a referral: it was taken up, or is closed.
    Reply(word_back::Reply),
    /// Erase every copy of a referral here, and say so to who referred.
    Erase(word_back::Erase),
    /// Believe a device no longer: it was lost or stolen.
    Strike(Strike),
}

/// Where the desk is.
#[derive(Args)]
pub struct At {
    /// The desk's folder.
    #[arg(long)]
    dir: PathBuf,
}

/// Options of `keygen`.
#[derive(Args)]
pub struct Keygen {
    #[command(flatten)]
    at: At,
    /// The agency's id: lower-case letters, digits, hyphens.
    #[arg(long)]
    id: String,
    /// The agency's name, as workers will read it.
    #[arg(long)]
    name: String,
    /// What the agency does, in a sentence.
    #[arg(long)]
    purpose: Option<String>,
    /// The language that the agency reads (BCP 47).
    #[arg(long)]
    locale: String,
}

/// Options of `connect`.
#[derive(Args)]
pub struct Connect {
    #[command(flatten)]
    at: At,
    /// The deployment's settings file.
    #[arg(long)]
    deployment: PathBuf,
    /// The token that the hub's operator gave; `-` reads it from standard input.
    // One token in 64 begins with a hyphen.
    #[arg(long, allow_hyphen_values = true)]
    bearer: String,
}

/// Options of `fetch`.
#[derive(Args)]
pub struct Fetch {
    #[command(flatten)]
    at: At,
    /// Also what was fetched before.
    #[arg(long)]
    all: bool,
    /// How to print what came.
    #[arg(long, value_enum, default_value_t = Listing::Text)]
    format: Listing,
}

/// Options of `invite`.
#[derive(Args)]
pub struct Invite {
    #[command(flatten)]
    at: At,
    /// Also write the code as a picture (PNG) that the app reads from a photograph.
    #[arg(long, value_name = "FILE")]
    qr: Option<PathBuf>,
}

/// Options of `open`.
#[derive(Args)]
pub struct Open {
    /// A sealed referral, or the number of one in the inbox.
    referral: String,
    #[command(flatten)]
    at: At,
    /// How to write the document.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write to this file, readable by its owner only, instead of standard output.
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Options of `strike`.
#[derive(Args)]
pub struct Strike {
    #[command(flatten)]
    at: At,
    /// The device's number, as every opened referral of it says.
    #[arg(required_unless_present = "unused_codes")]
    device: Option<String>,
    /// Also every one-time code that no device has used yet.
    #[arg(long)]
    unused_codes: bool,
}

/// Forms of an opened referral.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal.
    Text,
    /// One page to read and print.
    Html,
    /// For programs.
    Json,
}

/// Forms of a list.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Listing {
    /// For a terminal.
    Text,
    /// For programs.
    Json,
}

/// Runs one command; what went wrong is told on standard error in the given language, which somebody
/// asked for by `--lang` or which is the environment's.
pub fn run(command: Command, lang: &str, lang_was_asked_for: bool) -> ExitCode {
    let done = match command {
        Command::Keygen(options) => keygen(options, lang),
        Command::Connect(options) => connect(&options, lang),
        Command::Invite(options) => invite(&options, lang),
        Command::Fetch(options) => fetch(&options, lang),
        Command::Open(options) => open_one(&options, lang, lang_was_asked_for),
        Command::List(options) => list::list(&options, lang),
        Command::Reply(options) => word_back::reply(&options, lang),
        Command::Erase(options) => word_back::erase(&options, lang),
        Command::Strike(options) => strike(&options, lang),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            let (sentence, fix) = problem.sentences(lang);
            complain(&format!("{sentence}\n{fix}"));
            ExitCode::FAILURE
        }
    }
}

fn keygen(options: Keygen, lang: &str) -> Result<(), Problem> {
    let texts = |text: String| BTreeMap::from([(options.locale.clone(), text)]);
    let identity = AgencyIdentity::generate(&mut rand::rng());
    let agency = Agency {
        id: options.id,
        names: texts(options.name),
        purposes: options.purpose.map(texts).unwrap_or_default(),
        locale: options.locale.clone(),
        recipient: identity.recipient(),
        keys: None,
    };
    let desk = Desk::create(&options.at.dir, agency, &identity, Utc::now())?;
    let public = desk.public_file().display().to_string();
    let secret = desk.key_file().display().to_string();
    say(
        lang,
        "desk-keygen-done",
        &[("public", (&public).into()), ("secret", (&secret).into())],
    )
}

fn connect(options: &Connect, lang: &str) -> Result<(), Problem> {
    let desk = Desk::at(&options.at.dir)?;
    let bytes = read_file(&options.deployment)?;
    let text = String::from_utf8(bytes).map_err(|_| DeskError::DeploymentNotText {
        path: options.deployment.clone(),
    })?;
    let mut bearer = Zeroizing::new(options.bearer.clone());
    if *bearer == "-" {
        bearer.clear();
        std::io::stdin()
            .read_to_string(&mut bearer)
            .map_err(|_| DeskError::BearerInvalid)?;
    }
    let deployment = desk.connect(&text, &bearer)?;
    let id = if deployment.demonstration {
        "desk-connect-done-demonstration"
    } else {
        "desk-connect-done"
    };
    let arguments = [
        ("name", (&deployment.name).into()),
        ("hub", (&deployment.hub_url).into()),
    ];
    say(lang, id, &arguments)
}

fn invite(options: &Invite, lang: &str) -> Result<(), Problem> {
    let desk = Desk::at(&options.at.dir)?;
    let code = wait(desk.invite())??;
    // The code alone on standard output, for whoever pipes it; what to do with it beside.
    complain(&sentence(lang, "desk-invite-done", &[]));
    print(&format!("{}\n", *code))?;
    match &options.qr {
        Some(path) => write(path, &qr::picture(&code)),
        None => Ok(()),
    }
}

fn fetch(options: &Fetch, lang: &str) -> Result<(), Problem> {
    let desk = Desk::at(&options.at.dir)?;
    // What was said and could not be sent goes first; what stands in its way is told beside.
    if let Err(error) = wait(desk.send_replies())? {
        complain(&sentences(&error, lang).0);
    }
    let fetched = wait(desk.fetch(options.all))??;
    let bad = fetched.iter().filter(|one| one.problem.is_some()).count();
    match options.format {
        Listing::Json => {
            let list: Vec<_> = fetched
                .iter()
                .map(|one| {
                    json!({
                        "referral": one.referral,
                        "known": one.known,
                        "asks_to_erase": one.asks_to_erase,
                        "verified": one.problem.is_none(),
                        "problem": one.problem.as_ref().map(DeskError::code),
                    })
                })
                .collect();
            print(&format!("{}\n", json!({ "referrals": list })))?;
        }
        Listing::Text => {
            let new = fetched.iter().filter(|one| !one.known).count();
            let arguments = [("new", new.into()), ("count", fetched.len().into())];
            say(lang, "desk-fetch-done", &arguments)?;
            for one in &fetched {
                let id = one.referral.to_string();
                match (&one.problem, one.asks_to_erase) {
                    (None, None) => print(&format!("{id}\n"))?,
                    (None, Some(referral)) => {
                        let referral = referral.to_string();
                        let arguments = [("referral", (&referral).into())];
                        say(lang, "desk-fetch-asks-to-erase", &arguments)?;
                    }
                    (Some(problem), _) => {
                        print(&format!("{id}  {}\n", sentences(problem, lang).0))?
                    }
                }
            }
        }
    }
    // A programme that fetches every hour wants to know that somebody has to look.
    if bad > 0 {
        return Err(Problem::FetchIncomplete { count: bad });
    }
    Ok(())
}

fn open_one(options: &Open, lang: &str, lang_was_asked_for: bool) -> Result<(), Problem> {
    let desk = Desk::at(&options.at.dir)?;
    // The number of a referral in the inbox, else a path.
    let number = options.referral.parse::<Uuid>().ok();
    let opened = match number.filter(|number| desk.inbox(number).is_file()) {
        Some(number) => wait(desk.open_received(&number))??,
        None => wait(desk.open(&read_file(Path::new(&options.referral))?))??,
    };
    if desk.erasure_asked_at(&opened)?.is_some() {
        complain(&sentence(lang, "desk-erasure-asked", &[]));
    }
    let agency = desk.agency()?;
    // In the agency's language unless somebody asks for another; the environment's is not asking.
    let reader_lang = if lang_was_asked_for {
        lang.to_owned()
    } else {
        agency.locale.clone()
    };
    let demonstration = desk
        .connection()
        .is_ok_and(|connection| connection.deployment.demonstration);
    let name = agency
        .names
        .get(&reader_lang)
        .or_else(|| agency.names.values().next());
    let written = write_down(
        &opened,
        options.format,
        &reader_lang,
        name.map(String::as_str),
        demonstration,
        &local_clock,
    );
    match &options.out {
        None => print(&written),
        Some(path) => {
            write(path, written.as_bytes())?;
            let path = path.display().to_string();
            complain(&sentence(
                lang,
                "desk-open-written",
                &[("path", (&path).into())],
            ));
            Ok(())
        }
    }
}

/// An opened referral in one of its forms.
pub(crate) fn write_down(
    opened: &Opened,
    format: Format,
    lang: &str,
    agency: Option<&str>,
    demonstration: bool,
    clock: &dyn Fn(DateTime<Utc>) -> DateTime<FixedOffset>,
) -> String {
    if format == Format::Json {
        let object = json!({
            "referral": opened.document.referral,
            "verified": true,
            "sender": opened.sender,
            "document": opened.document,
        });
        return format!("{object:#}\n");
    }
    let reader = Reader {
        lang,
        labels: lang,
        agency,
        occasion: Occasion::Opened {
            sender: &opened.sender,
            demonstration,
        },
        clock,
    };
    let page = read(&opened.document, &reader);
    match format {
        Format::Html => page.html(),
        Format::Text | Format::Json => page.text(),
    }
}

fn strike(options: &Strike, lang: &str) -> Result<(), Problem> {
    let desk = Desk::at(&options.at.dir)?;
    if let Some(device) = &options.device {
        desk.strike(device)?;
    }
    if options.unused_codes {
        desk.forget_unused_invitations()?;
    }
    say(lang, "desk-strike-done", &[])
}

fn local_clock(moment: DateTime<Utc>) -> DateTime<FixedOffset> {
    moment.with_timezone(&Local).fixed_offset()
}

/// Reads a file that was named on the command line.
fn read_file(path: &Path) -> Result<Vec<u8>, Problem> {
    repere_files::read(path, MAX_NAMED_BYTES)
        .map_err(|error| Problem::of_reading(path, error.into()))
}

/// Writes a file readable by its owner only, whole or not at all.
fn write(path: &Path, content: &[u8]) -> Result<(), Problem> {
    repere_files::replace(path, content, Readers::Owner)
        .map_err(|error| Problem::of_writing(path, error.into()))
}

/// Runs what needs the network.
fn wait<T>(future: impl Future<Output = T>) -> Result<T, Problem> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|_| Problem::NoRuntime)?;
    Ok(runtime.block_on(future))
}

fn sentence(lang: &str, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
    interface().text(lang, id, None, arguments).text
}

fn say(lang: &str, id: &str, arguments: &[(&str, Value<'_>)]) -> Result<(), Problem> {
    print(&format!("{}\n", sentence(lang, id, arguments)))
}

/// To standard output. Somebody who stops reading, as `head` does, has had enough: no problem.
fn print(text: &str) -> Result<(), Problem> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Problem::of_writing(Path::new("-"), error))
        }
        _ => Ok(()),
    }
}

/// To standard error; when even that is closed there is nobody left to tell.
fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}
