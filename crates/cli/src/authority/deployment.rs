//! `repere authority agency`, `registrar`, `publisher`, `settings` and `files`: what the next edition of the
//! deployment changes.

use super::words::say_written;
use super::{At, done, read_agency, read_hubs};
use crate::protocol::publish::publishers;
use crate::terminal::{Stop, Terminal};
use chrono::{NaiveDate, Utc};
use clap::{ArgGroup, Args, Subcommand};
use repere_authority::edit::{self, MAX_NAMED_FILE_BYTES};
use repere_authority::{AuthorityError, change, renew};
use repere_files::FileError;
use repere_referral::deployment::Retention;
use repere_register::Deployment;
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};

/// Whom devices refer to.
#[derive(Subcommand)]
pub(crate) enum Agencies {
    Add(AddAgency),
    Close(CloseAgency),
    Open(OneId),
    Key(DescribeAgency),
    WithdrawKey(WithdrawKey),
}

#[derive(Args)]
pub(crate) struct AddAgency {
    #[command(flatten)]
    at: At,
    agency: PathBuf,
    #[arg(long)]
    registrar: bool,
}

#[derive(Args)]
pub(crate) struct CloseAgency {
    #[command(flatten)]
    at: At,
    id: String,
    #[arg(long, value_name = "MESSAGE")]
    why: String,
}

#[derive(Args)]
pub(crate) struct DescribeAgency {
    #[command(flatten)]
    at: At,
    id: String,
    agency: PathBuf,
    #[arg(long, conflicts_with = "until")]
    reserve: bool,
    #[arg(long, value_name = "DATE")]
    until: Option<NaiveDate>,
}

#[derive(Args)]
pub(crate) struct WithdrawKey {
    #[command(flatten)]
    at: At,
    id: String,
    #[arg(value_name = "ID")]
    key: String,
}

/// One thing in the register, by its id.
#[derive(Args)]
pub(crate) struct OneId {
    #[command(flatten)]
    at: At,
    id: String,
}

/// Which desks let devices in.
#[derive(Subcommand)]
pub(crate) enum Registrars {
    Add(OneId),
    Remove(OneId),
    Epoch(OneId),
}

/// Whose protocols and directories are installed.
#[derive(Subcommand)]
pub(crate) enum Publishers {
    Add(AddPublisher),
    Remove(RemovePublisher),
}

#[derive(Args)]
pub(crate) struct AddPublisher {
    #[command(flatten)]
    at: At,
    file: PathBuf,
}

#[derive(Args)]
pub(crate) struct RemovePublisher {
    #[command(flatten)]
    at: At,
    name: String,
}

#[derive(Args)]
#[command(group(
    ArgGroup::new("what").required(true).multiple(true).args([
        "name", "hub_urls", "hubs", "also_hubs", "inactive_days", "delivered_days",
        "no_retention", "renew",
    ])
))]
pub(crate) struct Settings {
    #[command(flatten)]
    at: At,
    #[arg(long)]
    name: Option<String>,
    #[arg(long = "hub-url", value_name = "URL", conflicts_with_all = ["hubs", "also_hubs"])]
    hub_urls: Vec<String>,
    #[arg(long = "hub", value_name = "FILE", conflicts_with = "also_hubs")]
    hubs: Vec<PathBuf>,
    #[arg(long = "also-hub", value_name = "FILE")]
    also_hubs: Vec<PathBuf>,
    #[arg(long, value_name = "DAYS", conflicts_with = "no_retention")]
    inactive_days: Option<NonZeroU16>,
    #[arg(long, value_name = "DAYS", conflicts_with = "no_retention")]
    delivered_days: Option<NonZeroU16>,
    #[arg(long)]
    no_retention: bool,
    #[arg(long)]
    renew: bool,
}

/// Files that belong to a deployment.
#[derive(Subcommand)]
pub(crate) enum Files {
    Add(AddFile),
    Remove(RemoveFile),
    Check(CheckFile),
}

#[derive(Args)]
pub(crate) struct AddFile {
    #[command(flatten)]
    at: At,
    file: PathBuf,
    #[arg(long = "as", value_name = "NAME")]
    called: Option<String>,
}

#[derive(Args)]
pub(crate) struct RemoveFile {
    #[command(flatten)]
    at: At,
    name: String,
}

#[derive(Args)]
pub(crate) struct CheckFile {
    file: PathBuf,
    #[arg(long, value_name = "FILE")]
    register: PathBuf,
    #[arg(long = "as", value_name = "NAME")]
    called: Option<String>,
}

pub(super) fn agency(command: &Agencies, terminal: &Terminal) -> Result<u8, Stop> {
    match command {
        Agencies::Add(options) => {
            let agency = read_agency(&options.agency)?;
            write(&options.at, terminal, |one| {
                edit::add_agency(one, agency, options.registrar)
            })
        }
        Agencies::Close(options) => write(&options.at, terminal, |one| {
            edit::close_agency(one, &options.id, &options.why)
        }),
        Agencies::Open(options) => write(&options.at, terminal, |one| {
            edit::open_agency(one, &options.id)
        }),
        Agencies::Key(options) => {
            let agency = read_agency(&options.agency)?;
            let until = options.until.and_then(|day| day.and_hms_opt(23, 59, 59));
            write(&options.at, terminal, |one| {
                match until.map(|until| until.and_utc()) {
                    _ if options.reserve => edit::reserve_agency_key(one, &options.id, agency),
                    Some(until) => edit::renew_agency_key(one, &options.id, agency, until),
                    None => edit::describe_agency(one, &options.id, agency),
                }
            })
        }
        Agencies::WithdrawKey(options) => write(&options.at, terminal, |one| {
            edit::withdraw_agency_key(one, &options.id, &options.key)
        }),
    }
}

pub(super) fn registrar(command: &Registrars, terminal: &Terminal) -> Result<u8, Stop> {
    type Edit = fn(&mut Deployment, &str) -> Result<(), AuthorityError>;
    let (options, edit): (&OneId, Edit) = match command {
        Registrars::Add(options) => (options, edit::add_registrar),
        Registrars::Remove(options) => (options, edit::remove_registrar),
        Registrars::Epoch(options) => (options, edit::void_registrar),
    };
    write(&options.at, terminal, |one| edit(one, &options.id))
}

pub(super) fn publisher(command: &Publishers, terminal: &Terminal) -> Result<u8, Stop> {
    match command {
        Publishers::Add(options) => {
            let publishers = publishers(std::slice::from_ref(&options.file))?;
            write(&options.at, terminal, |one| {
                let mut publishers = publishers.into_iter();
                publishers.try_for_each(|publisher| edit::add_publisher(one, publisher))
            })
        }
        Publishers::Remove(options) => write(&options.at, terminal, |one| {
            edit::remove_publisher(one, &options.name)
        }),
    }
}

pub(super) fn settings(options: &Settings, terminal: &Terminal) -> Result<u8, Stop> {
    let (hubs, also) = (read_hubs(&options.hubs)?, read_hubs(&options.also_hubs)?);
    let retention = Retention {
        inactive_days: options.inactive_days.map(|days| days.get().into()),
        delivered_days: options.delivered_days.map(|days| days.get().into()),
    };
    let edit = |one: &mut Deployment| {
        if let Some(name) = &options.name {
            edit::set_name(one, name);
        }
        if !options.hub_urls.is_empty() {
            edit::set_hub_urls(one, &options.hub_urls);
        }
        edit::set_hubs(one, &hubs);
        edit::add_hubs(one, &also);
        if options.no_retention {
            edit::set_retention(one, None);
        } else if retention != Retention::default() {
            edit::set_retention(one, Some(retention));
        }
        Ok(())
    };
    let (dir, now) = (&options.at.dir, Utc::now());
    let written = match change(dir, now, edit) {
        // The same once more, with a later end.
        Err(AuthorityError::NothingChanges) if options.renew => renew(dir, now),
        written => written,
    };
    say_written(&[done(written, terminal)?], dir, terminal)
}

pub(super) fn files(command: &Files, terminal: &Terminal) -> Result<u8, Stop> {
    match command {
        Files::Add(options) => {
            let named = options.file.file_name().and_then(|name| name.to_str());
            let name = options.called.as_deref().or(named).unwrap_or_default();
            let bytes = done(read_file(&options.file), terminal)?;
            write(&options.at, terminal, |one| {
                edit::add_file(one, name, &bytes);
                Ok(())
            })
        }
        Files::Remove(options) => write(&options.at, terminal, |one| {
            edit::remove_file(one, &options.name)
        }),
        Files::Check(options) => {
            let named = options.file.file_name().and_then(|name| name.to_str());
            let name = options.called.as_deref().or(named).unwrap_or_default();
            let bytes = done(read_file(&options.file), terminal)?;
            let checked = repere_authority::check_file(&options.register, name, &bytes);
            done(checked, terminal)?;
            terminal.say("authority-file-is-named", &[("name", name.into())])?;
            Ok(0)
        }
    }
}

fn read_file(path: &Path) -> Result<Vec<u8>, AuthorityError> {
    let bytes: Result<Vec<u8>, FileError> = repere_files::read(path, MAX_NAMED_FILE_BYTES);
    Ok(bytes?)
}

/// Writes the next edition, and says what it changes.
fn write(
    at: &At,
    terminal: &Terminal,
    edit: impl FnOnce(&mut Deployment) -> Result<(), AuthorityError>,
) -> Result<u8, Stop> {
    let report = done(change(&at.dir, Utc::now(), edit), terminal)?;
    say_written(&[report], &at.dir, terminal)
}
