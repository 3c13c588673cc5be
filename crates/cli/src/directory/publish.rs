//! `repere directory sign` and `verify`: who stands behind a directory. The keys are those of a publisher of
//! protocols.

use super::{FOUND_PROBLEMS, Format, Opened};
use crate::protocol::publish::{Sign, Verify, cannot_write, notice, publishers, read, secret_keys};
use crate::terminal::{Stop, Terminal};
use chrono::Utc;
use repere_app::bundle::{BundleProblem, MAX_BUNDLE_BYTES, Unsigned};
use repere_app::directory_bundle::{
    DIRECTORY_EXTENSION, OpenedDirectory, bundle_of, open_directory,
};
use repere_directory::belongs;
use repere_files::Readers;
use repere_language::Value;
use serde_json::json;
use std::path::PathBuf;

pub(super) fn sign(options: &Sign, terminal: &Terminal) -> Result<u8, Stop> {
    let opened = Opened::read(&options.path)?;
    let directory = opened.directory(terminal)?;
    let mut files = opened.files.clone();
    // Files that are no part of a directory are listed by name, without bytes.
    files.0.retain(|name, _| belongs(name));
    let signer = options.key.as_deref().map(secret_keys).transpose()?;
    let by = signer.as_ref().map(|(name, keys)| (name.as_str(), keys));
    let text = bundle_of(directory, files, by, Utc::now()).map_err(|one| notice(&one))?;
    let out = options.out.clone().unwrap_or_else(|| {
        let (id, version) = (&directory.id, &directory.version);
        PathBuf::from(format!("{id}-{version}.{DIRECTORY_EXTENSION}"))
    });
    repere_files::replace(&out, text.as_bytes(), Readers::Everybody)
        .map_err(|error| cannot_write(&error, &out))?;
    let path = out.display().to_string();
    let mut arguments = vec![
        ("path", Value::from(&path)),
        ("id", (&directory.id).into()),
        ("version", (&directory.version).into()),
    ];
    match &signer {
        None => terminal.say("publish-unsigned", &arguments)?,
        Some((name, _)) => {
            arguments.push(("name", name.into()));
            terminal.say("publish-signed", &arguments)?;
        }
    }
    Ok(0)
}

pub(super) fn verify(options: &Verify, terminal: &Terminal) -> Result<u8, Stop> {
    let publishers = publishers(&options.publishers)?;
    let text = read(&options.file, MAX_BUNDLE_BYTES)?;
    let opened = open_directory(&text, &publishers, Unsigned::Refused);
    if options.format == Format::Json {
        let signed = opened.as_ref().ok().and_then(|one| one.signed.as_ref());
        terminal.print_json(&json!({
            "verified": opened.is_ok(),
            "problem": opened.as_ref().err().map(BundleProblem::code),
            "publisher": signed.map(|(_, publisher)| &publisher.name),
            "publication": signed.map(|(publication, _)| publication),
        }))?;
        return Ok(if opened.is_ok() { 0 } else { FOUND_PROBLEMS });
    }
    match opened {
        Ok(OpenedDirectory {
            signed: Some((publication, publisher)),
            ..
        }) => {
            let at = publication
                .signed_at
                .format("%Y-%m-%d %H:%M:%SZ")
                .to_string();
            let arguments = [
                ("id", Value::from(&publication.id)),
                ("version", (&publication.version).into()),
                ("name", (&publisher.name).into()),
                ("at", (&at).into()),
                ("sha256", (&publication.sha256).into()),
            ];
            terminal.say("publish-verified", &arguments)?;
            Ok(0)
        }
        Ok(_) => {
            terminal.tell(&notice(&BundleProblem::Unsigned));
            Ok(FOUND_PROBLEMS)
        }
        Err(problem) => {
            terminal.tell(&notice(&problem));
            Ok(FOUND_PROBLEMS)
        }
    }
}
