//! `repere authority keygen`, `init` and `rotate`: who signs.

use super::words::{say_waiting, say_written, warn_without_spare};
use super::{At, done, parsed, read_agency, read_hubs};
use crate::terminal::{Stop, Terminal};
use chrono::Utc;
use clap::Args;
use repere_authority::{Authority, Beginning, People, Rotation, public_path};
use repere_language::{Notice, Value};
use repere_referral::deployment::{Deployment, MAX_BYTES};
use repere_register::{Holder, spoken};
use std::path::PathBuf;

/// The largest file of public keys, in bytes: they have 3 KB.
const MAX_PUBLIC_BYTES: usize = 64 * 1024;

#[derive(Args)]
pub(crate) struct Keygen {
    #[arg(long)]
    name: String,
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Args)]
pub(crate) struct Init {
    #[command(flatten)]
    at: At,
    #[arg(long, value_name = "FILE", required = true, num_args = 1..)]
    root: Vec<PathBuf>,
    #[arg(long, value_name = "N")]
    threshold: usize,
    #[arg(long = "deployment-signer", value_name = "FILE", num_args = 1..)]
    deployment_signers: Vec<PathBuf>,
    #[arg(long, value_name = "N")]
    deployment_threshold: Option<usize>,
    #[arg(long = "hub", value_name = "FILE", required = true)]
    hubs: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    #[arg(long, required_unless_present = "settings")]
    name: Option<String>,
    #[arg(long)]
    demonstration: bool,
    #[arg(
        long = "agency",
        value_name = "FILE",
        required_unless_present = "settings"
    )]
    agencies: Vec<PathBuf>,
    #[arg(long)]
    registrar: bool,
}

#[derive(Args)]
pub(crate) struct Rotate {
    #[command(flatten)]
    at: At,
    #[arg(long = "add-root", value_name = "FILE")]
    add_root: Vec<PathBuf>,
    #[arg(long = "remove-root", value_name = "NAME")]
    remove_root: Vec<String>,
    #[arg(long, value_name = "N")]
    threshold: Option<usize>,
    #[arg(long = "add-deployment-signer", value_name = "FILE")]
    add_deployment_signer: Vec<PathBuf>,
    #[arg(long = "remove-deployment-signer", value_name = "NAME")]
    remove_deployment_signer: Vec<String>,
    #[arg(long, value_name = "N")]
    deployment_threshold: Option<usize>,
    #[arg(long = "hub", value_name = "FILE")]
    hubs: Vec<PathBuf>,
    #[arg(long)]
    void_deployment: bool,
    #[arg(long)]
    void_timestamps: bool,
}

pub(super) fn keygen(options: &Keygen, terminal: &Terminal) -> Result<u8, Stop> {
    let made = repere_authority::keygen(&options.name, &options.out, &mut rand::rng());
    let holder = done(made, terminal)?;
    let path = options.out.display().to_string();
    let public = public_path(&options.out).display().to_string();
    let id = holder.keys.id();
    let arguments = [
        ("path", Value::from(&path)),
        ("public", (&public).into()),
        ("name", (&holder.name).into()),
        ("keys", (&id).into()),
    ];
    terminal.say("authority-keys-made", &arguments)?;
    Ok(0)
}

pub(super) fn init(options: &Init, terminal: &Terminal) -> Result<u8, Stop> {
    let settings = |path: &PathBuf| {
        parsed(path, MAX_BYTES, "not-settings", |text| {
            Deployment::parse(text).ok()
        })
    };
    let agencies = options.agencies.iter().map(|path| read_agency(path));
    let beginning = Beginning {
        root: holders(&options.root)?,
        threshold: options.threshold,
        deployment: holders(&options.deployment_signers)?,
        deployment_threshold: options.deployment_threshold,
        hubs: read_hubs(&options.hubs)?,
        settings: options.settings.as_ref().map(settings).transpose()?,
        name: options.name.clone(),
        demonstration: options.demonstration,
        agencies: agencies.collect::<Result<_, Notice>>()?,
        registrars: options.registrar,
    };
    let (dir, now) = (&options.at.dir, Utc::now());
    let id = done(repere_authority::begin(dir, beginning, now), terminal)?;
    let report = done(Authority::read(dir), terminal)?.report(now);
    let path = dir.display().to_string();
    let spoken = spoken(&id);
    let arguments = [
        ("path", Value::from(&path)),
        ("id", (&id).into()),
        ("spoken", (&spoken).into()),
    ];
    terminal.say("authority-begun", &arguments)?;
    for edition in &report.editions {
        say_waiting(edition, terminal)?;
    }
    warn_without_spare(&report.without_spare, terminal);
    terminal.remark("authority-sign-next", &[("path", Value::from(&path))]);
    Ok(0)
}

pub(super) fn rotate(options: &Rotate, terminal: &Terminal) -> Result<u8, Stop> {
    let rotation = Rotation {
        root: People {
            add: holders(&options.add_root)?,
            remove: options.remove_root.clone(),
            threshold: options.threshold,
        },
        deployment: People {
            add: holders(&options.add_deployment_signer)?,
            remove: options.remove_deployment_signer.clone(),
            threshold: options.deployment_threshold,
        },
        hubs: read_hubs(&options.hubs)?,
        void_deployment: options.void_deployment,
        void_timestamps: options.void_timestamps,
    };
    let (dir, now) = (&options.at.dir, Utc::now());
    let reports = done(repere_authority::rotate(dir, &rotation, now), terminal)?;
    let without_spare = done(Authority::read(dir), terminal)?
        .report(now)
        .without_spare;
    warn_without_spare(&without_spare, terminal);
    say_written(&reports, dir, terminal)
}

/// The people whose public keys are in these files.
fn holders(paths: &[PathBuf]) -> Result<Vec<Holder>, Notice> {
    let one = |path: &PathBuf| parsed(path, MAX_PUBLIC_BYTES, "not-public-keys", Holder::parse);
    paths.iter().map(one).collect()
}
