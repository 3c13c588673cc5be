//! `repere desk`: the command line over [`repere_desk`]. Arguments, calls, printing.

mod attachment;
mod connect;
mod devices;
mod following;
mod hand_in;
mod invite;
mod list;
mod missing;
pub(crate) mod problem;
#[cfg(test)]
mod tests;
mod word_back;

use crate::terminal::{Stop, Terminal, complain, stop_signal, wait};
use chrono::{DateTime, FixedOffset, Local, Utc};
use clap::{Args, Subcommand, ValueEnum};
use problem::notice;
use repere_desk::{Desk, DeskError};
use repere_files::Readers;
use repere_reading::{Occasion, Reader, read};
use repere_referral::deployment::Agency;
use repere_referral::{AgencyIdentity, Opened};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;
use uuid::Uuid;

/// The largest file that is taken from the command line, in bytes: a sealed referral or a settings file has
/// at most 1 MiB.
const MAX_NAMED_BYTES: u64 = 16 * 1024 * 1024;

/// What a desk does.
#[derive(Subcommand)]
pub(crate) enum Command {
    Keygen(Keygen),
    NewKey(NewKey),
    Connect(connect::Connect),
    Invite(invite::Invite),
    Fetch(Fetch),
    Open(Open),
    Attachment(attachment::Attachment),
    List(list::List),
    HandIn(hand_in::HandIn),
    Reply(word_back::Reply),
    Erase(word_back::Erase),
    Devices(devices::Devices),
    Withdraw(devices::Withdraw),
    Strike(devices::Strike),
    Settle(missing::Settle),
}

/// Where the desk is.
#[derive(Args)]
pub(crate) struct At {
    #[arg(long)]
    dir: PathBuf,
}

#[derive(Args)]
pub(crate) struct Keygen {
    #[command(flatten)]
    at: At,
    #[arg(long)]
    id: String,
    #[arg(long)]
    name: String,
    #[arg(long)]
    purpose: Option<String>,
    #[arg(long)]
    locale: String,
}

#[derive(Args)]
pub(crate) struct NewKey {
    #[command(flatten)]
    at: At,
    #[arg(long)]
    replies: bool,
}

#[derive(Args)]
pub(crate) struct Fetch {
    #[command(flatten)]
    at: At,
    #[arg(long)]
    all: bool,
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(LEAST_EVERY..=MOST_EVERY))]
    every: Option<u64>,
    #[arg(long, value_enum, default_value_t = Listing::Text)]
    format: Listing,
}

#[derive(Args)]
pub(crate) struct Open {
    referral: String,
    #[command(flatten)]
    at: At,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Forms of an opened referral: for a terminal, one page to read and print, for programs.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Html,
    Json,
}

/// Forms of a list: for a terminal, for programs.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Listing {
    Text,
    Json,
}

/// The code to exit with when a command cannot be carried out.
const CANNOT: u8 = 1;

/// Runs one command; what went wrong is told on standard error.
pub(crate) fn run(command: Command, terminal: &Terminal) -> ExitCode {
    let done = match command {
        Command::Keygen(options) => keygen(options, terminal),
        Command::NewKey(options) => new_key(&options, terminal),
        Command::Connect(options) => connect::connect(&options, terminal),
        Command::Invite(options) => invite::invite(&options, terminal),
        Command::Fetch(options) => fetch(&options, terminal),
        Command::Open(options) => open_one(&options, terminal),
        Command::Attachment(options) => attachment::attachment(&options, terminal),
        Command::List(options) => list::list(&options, terminal),
        Command::HandIn(options) => hand_in::hand_in(&options, terminal),
        Command::Reply(options) => word_back::reply(&options, terminal),
        Command::Erase(options) => word_back::erase(&options, terminal),
        Command::Devices(options) => devices::devices(&options, terminal),
        Command::Withdraw(options) => devices::withdraw(&options, terminal),
        Command::Strike(options) => devices::strike(&options, terminal),
        Command::Settle(options) => missing::settle(&options, terminal),
    };
    terminal.end(done.map(|()| 0), CANNOT)
}

fn keygen(options: Keygen, terminal: &Terminal) -> Result<(), Stop> {
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
    let arguments = [("public", (&public).into()), ("secret", (&secret).into())];
    Ok(terminal.say("desk-keygen-done", &arguments)?)
}

fn new_key(options: &NewKey, terminal: &Terminal) -> Result<(), Stop> {
    let desk = Desk::at(&options.at.dir)?;
    let public = desk.public_file().display().to_string();
    if options.replies {
        let keys = desk.renew_reply_keys()?.id();
        let secret = desk.reply_key_file().display().to_string();
        let arguments = [
            ("public", (&public).into()),
            ("secret", (&secret).into()),
            ("keys", (&keys).into()),
        ];
        return Ok(terminal.say("desk-new-reply-keys-done", &arguments)?);
    }
    desk.renew_key(Utc::now())?;
    let secret = desk.key_file().display().to_string();
    let key = desk.identity()?.recipient().fingerprint();
    let arguments = [
        ("public", (&public).into()),
        ("secret", (&secret).into()),
        ("key", (&key).into()),
    ];
    Ok(terminal.say("desk-new-key-done", &arguments)?)
}

/// How often a desk may ask, in seconds, and how seldom.
const LEAST_EVERY: u64 = 10;
const MOST_EVERY: u64 = 86_400;

/// Fetches once, or again and again until the program is stopped. What is wrong with one time is told, and does not
/// end the others.
fn fetch(options: &Fetch, terminal: &Terminal) -> Result<(), Stop> {
    let Some(every) = options.every else {
        return fetch_once(options, terminal);
    };
    // Everything that a fetch does is whole at any moment: it is stopped wherever it is.
    std::thread::spawn(|| {
        let stopped = wait(async {
            match stop_signal() {
                Ok(stopped) => {
                    stopped.await;
                    true
                }
                Err(_) => false,
            }
        });
        if stopped.is_ok_and(|stopped| stopped) {
            std::process::exit(0);
        }
    });
    // What is in the way is told once, until it is something else or gone.
    let mut told = None;
    loop {
        match fetch_once(options, terminal) {
            Ok(()) | Err(Stop::Told(_)) => told = None,
            Err(Stop::Because(notice)) => {
                let sentence = notice.sentence(terminal.lang());
                if told.as_ref() != Some(&sentence) {
                    terminal.tell(&notice);
                }
                told = Some(sentence);
            }
        }
        std::thread::sleep(Duration::from_secs(every));
    }
}

fn fetch_once(options: &Fetch, terminal: &Terminal) -> Result<(), Stop> {
    let desk = Desk::at(&options.at.dir)?;
    // Replies that could not be sent before go first; why one still cannot is printed on standard error.
    if let Err(error) = wait(desk.send_replies())? {
        complain(&notice(&error).sentence(terminal.lang()));
    }
    let followed = wait(desk.follow())??;
    following::remark(&followed, terminal);
    let mut fetched = wait(desk.fetch(options.all))??;
    let attached = wait(desk.fetch_attachments(options.all))??;
    let bad = fetched.iter().filter(|one| one.problem.is_some()).count();
    let bad = bad + attachment::not_fetched(&attached);
    let mut lacking = missing::Found::read(&desk);
    lacking.not_noted(fetched.iter_mut().filter_map(|one| one.not_noted.take()));
    let now = Utc::now();
    match options.format {
        Listing::Json => {
            let list: Vec<_> = fetched
                .iter()
                .map(|one| {
                    json!({
                        "referral": one.referral,
                        "known": one.known,
                        "asks_to_erase": one.asks_to_erase,
                        "held": one.held,
                        "verified": one.problem.is_none(),
                        "problem": one.problem.as_ref().map(DeskError::code),
                    })
                })
                .collect();
            let lists = json!({
                "referrals": list,
                "attachments": attachment::json(&attached),
                "register": following::json(&followed),
                "missing": missing::json(&lacking.missing, now),
                "missing_problems": lacking.problems(),
            });
            terminal.print(&format!("{lists}\n"))?;
        }
        Listing::Text => {
            let new = fetched.iter().filter(|one| !one.known).count();
            let arguments = [("new", new.into()), ("count", fetched.len().into())];
            // Again and again, only what is new is said.
            if options.every.is_none() || !fetched.is_empty() {
                terminal.say("desk-fetch-done", &arguments)?;
            }
            for one in &fetched {
                let id = one.referral.to_string();
                match (&one.problem, one.asks_to_erase) {
                    (None, None) => terminal.print(&format!("{id}\n"))?,
                    (None, Some(referral)) => {
                        let referral = referral.to_string();
                        let arguments = [("referral", (&referral).into())];
                        let sentence = match one.held {
                            true => "desk-fetch-asks-to-erase",
                            false => "desk-fetch-asks-to-erase-elsewhere",
                        };
                        terminal.say(sentence, &arguments)?;
                    }
                    (Some(problem), _) => {
                        let sentence = notice(problem).sentence(terminal.lang());
                        terminal.print(&format!("{id}  {sentence}\n"))?;
                    }
                }
            }
            attachment::say(&attached, terminal)?;
            for sentence in missing::sentences(&lacking.missing, now, terminal) {
                terminal.print(&format!("{sentence}\n"))?;
            }
        }
    }
    // The exit code tells a program that fetches every hour that a person has to look.
    let lists = lacking.complain(terminal);
    if bad == 0 && (!followed.problems.is_empty() || lacking.needs_a_person(now)) {
        return Err(Stop::Told(CANNOT));
    }
    if bad > 0 {
        return Err(problem::fetch_incomplete(bad).into());
    }
    lists
}

fn open_one(options: &Open, terminal: &Terminal) -> Result<(), Stop> {
    let desk = Desk::at(&options.at.dir)?;
    // The number of a referral in the inbox, else a path.
    let number = options.referral.parse::<Uuid>().ok();
    let opened = match number.filter(|number| desk.inbox(number).is_file()) {
        Some(number) => wait(desk.open_received(&number))??,
        None => {
            let sealed = read_file(Path::new(&options.referral), MAX_NAMED_BYTES)?;
            wait(desk.open(&sealed))??
        }
    };
    // The worker is told that somebody has it open; with the next word that is sent, so that it opens without a network.
    if let Err(error) = desk.say_opened(&opened) {
        complain(&notice(&error).sentence(terminal.lang()));
    }
    let asked = desk.erasure_asked_at(&opened);
    if matches!(asked, Ok(Some(_))) {
        terminal.remark("desk-erasure-asked", &[]);
    }
    let lacking = missing::Found::of(&desk, &opened.sender);
    for sentence in missing::sentences(&lacking.missing, Utc::now(), terminal) {
        complain(&sentence);
    }
    let agency = desk.agency()?;
    // In the agency's language unless `--lang` gives another; the environment's does not count.
    let reader_lang = terminal.lang_asked_for().unwrap_or(&agency.locale);
    let demonstration = desk
        .connection()
        .is_ok_and(|connection| connection.deployment.demonstration);
    let name = agency
        .names
        .get(reader_lang)
        .or_else(|| agency.names.values().next());
    let here = desk.attachments_here(&opened.document.referral)?;
    let written = write_down(
        &opened,
        Some(&here),
        options.format,
        reader_lang,
        name.map(String::as_str),
        demonstration,
        &local_clock,
    );
    match &options.out {
        None => terminal.print(&written)?,
        Some(path) => {
            write(path, written.as_bytes())?;
            let path = path.display().to_string();
            terminal.remark("desk-open-written", &[("path", (&path).into())]);
        }
    }
    // Last: no list beside the referral keeps it from being read.
    asked?;
    lacking.complain(terminal)
}

/// An opened referral in one of its forms.
pub(crate) fn write_down(
    opened: &Opened,
    attachments: Option<&[Uuid]>,
    format: Format,
    lang: &str,
    agency: Option<&str>,
    demonstration: bool,
    clock: &dyn Fn(DateTime<Utc>) -> DateTime<FixedOffset>,
) -> String {
    if format == Format::Json {
        let mut object = json!({
            "referral": opened.document.referral,
            "verified": true,
            "sender": opened.sender,
            "document": opened.document,
        });
        if let Some(here) = attachments {
            object["attachments_here"] = json!(here);
        }
        return format!("{object:#}\n");
    }
    let reader = Reader {
        lang,
        labels: lang,
        agency,
        occasion: Occasion::Opened {
            sender: &opened.sender,
            demonstration,
            attachments,
        },
        clock,
    };
    let page = read(&opened.document, &reader);
    match format {
        Format::Html => page.html(),
        Format::Text | Format::Json => page.text(),
    }
}

fn local_clock(moment: DateTime<Utc>) -> DateTime<FixedOffset> {
    moment.with_timezone(&Local).fixed_offset()
}

/// Reads a file that was named on the command line.
fn read_file(path: &Path, most: u64) -> Result<Vec<u8>, DeskError> {
    repere_files::read(path, most).map_err(|error| problem::of_reading(path, error.into()))
}

/// Writes a file readable by its owner only, whole or not at all.
fn write(path: &Path, content: &[u8]) -> Result<(), DeskError> {
    repere_files::replace(path, content, Readers::Owner)
        .map_err(|error| problem::of_writing(path, error.into()))
}
