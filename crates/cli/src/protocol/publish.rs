//! `repere protocol keygen`, `sign` and `verify`: who stands behind a pack.
//!
//! The secret keys lie in one file that only its owner can read, as a desk's do. What is printed is for
//! everybody, and for `repere hub deployment`.

use super::one::open_one;
use super::{FOUND_PROBLEMS, Format, Told, complain, print, print_json, print_problems, say, tell};
use crate::whole::{self, Readers};
use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::Utc;
use clap::{ArgGroup, Args};
use repere_app::bundle::{
    BUNDLE_EXTENSION, Bundle, BundleProblem, MAX_BUNDLE_BYTES, OpenedBundle, Unsigned,
};
use repere_language::{Value, interface};
use repere_protocol::{PackFile, Severity};
use repere_referral::SigningKeys;
use repere_referral::publication::{Publisher, is_good_name};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use zeroize::{Zeroize, Zeroizing};

/// The largest file of keys: the public ones have 3 KB.
const MAX_KEY_BYTES: usize = 64 * 1024;
/// The version of the file of secret keys.
const KEY_FORMAT: u32 = 1;

/// Options of `keygen`.
#[derive(Args)]
pub struct Keygen {
    /// What people call the publisher.
    #[arg(long)]
    name: String,
    /// The new file for the secret keys, readable by its owner only.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Options of `sign`.
#[derive(Args)]
#[command(group(ArgGroup::new("by").required(true).args(["key", "unsigned"])))]
pub struct Sign {
    /// The folder of a pack.
    path: PathBuf,
    /// The publisher's secret keys, as `keygen` wrote them.
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// Sign with nobody's keys: only a demonstration takes it.
    #[arg(long)]
    unsigned: bool,
    /// The file to write. Default: the pack's id and version, in this folder.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Options of `verify`.
#[derive(Args)]
pub struct Verify {
    /// A `.repere-protocol` file.
    file: PathBuf,
    /// A publisher who is trusted: what `keygen` printed; may be repeated.
    #[arg(long = "publisher", value_name = "FILE", required = true)]
    publishers: Vec<PathBuf>,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// The file of a publisher's secret keys.
#[derive(Serialize, Deserialize)]
struct KeyFile {
    format: u32,
    name: String,
    /// Base64. Secret: whoever has it can publish under this name.
    secret_keys: String,
}

impl Drop for KeyFile {
    fn drop(&mut self) {
        self.secret_keys.zeroize();
    }
}

impl KeyFile {
    fn keys(&self) -> Option<SigningKeys> {
        let bytes = Zeroizing::new(BASE64_STANDARD.decode(&self.secret_keys).ok()?);
        SigningKeys::from_bytes(&bytes).ok()
    }
}

pub(super) fn keygen(options: &Keygen, lang: &str) -> Result<u8, Told> {
    let name = options.name.trim();
    if !is_good_name(name) {
        tell(lang, "publish-bad-name", &[]);
        return Err(Told);
    }
    let keys = SigningKeys::generate(&mut rand::rng());
    let file = KeyFile {
        format: KEY_FORMAT,
        name: name.to_owned(),
        secret_keys: BASE64_STANDARD.encode(keys.to_bytes()),
    };
    let text = serde_json::to_string(&file).expect("strings and a number are always JSON");
    let text = Zeroizing::new(text);
    whole::create(&options.out, text.as_bytes(), Readers::Owner)
        .map_err(|error| cannot_write(&error, &options.out, lang))?;
    let path = options.out.display().to_string();
    let arguments = [("path", Value::from(&path)), ("name", name.into())];
    complain(
        &interface()
            .text(lang, "publish-keys-made", None, &arguments)
            .text,
    );
    print_json(&json!(Publisher {
        name: name.to_owned(),
        keys: keys.public(),
    }))?;
    Ok(0)
}

pub(super) fn sign(options: &Sign, lang: &str) -> Result<u8, Told> {
    let Some(opened) = open_one(&options.path, lang)? else {
        return Ok(FOUND_PROBLEMS);
    };
    let Some(pack) = &opened.loaded.pack else {
        return Ok(FOUND_PROBLEMS);
    };
    if opened.count(Severity::Error) > 0 {
        print_problems(&opened, &[Severity::Error], lang)?;
        tell(lang, "protocol-score-broken", &[("name", pack.id().into())]);
        return Ok(FOUND_PROBLEMS);
    }
    let mut files = opened.files.clone();
    // What is not a pack's is there by its name only.
    files
        .0
        .retain(|name, _| PackFile::of(name) != PackFile::Unknown);
    let mut bundle = Bundle::of(files).map_err(|problem| told(&problem, lang))?;
    let mut publisher = None;
    if let Some(path) = &options.key {
        let (name, keys) = secret_keys(path, lang)?;
        bundle = bundle.signed(pack, &name, &keys, Utc::now());
        publisher = Some(name);
    }
    let out = options.out.clone().unwrap_or_else(|| {
        let name = format!("{}-{}.{BUNDLE_EXTENSION}", pack.id(), pack.version());
        PathBuf::from(name)
    });
    whole::replace(&out, bundle.to_text().as_bytes(), Readers::Everybody)
        .map_err(|error| cannot_write(&error, &out, lang))?;
    let path = out.display().to_string();
    let mut arguments = vec![
        ("path", Value::from(&path)),
        ("id", pack.id().into()),
        ("version", pack.version().into()),
    ];
    match &publisher {
        None => say(lang, "publish-unsigned", &arguments)?,
        Some(name) => {
            arguments.push(("name", name.into()));
            say(lang, "publish-signed", &arguments)?;
        }
    }
    Ok(0)
}

pub(super) fn verify(options: &Verify, lang: &str) -> Result<u8, Told> {
    let mut publishers = Vec::new();
    for path in &options.publishers {
        let text = read(path, MAX_KEY_BYTES, lang)?;
        publishers.push(Publisher::parse(&text).map_err(|_| {
            let path = path.display().to_string();
            tell(lang, "publish-not-a-publisher", &[("path", (&path).into())]);
            Told
        })?);
    }
    let text = read(&options.file, MAX_BUNDLE_BYTES, lang)?;
    let opened =
        Bundle::parse(&text).and_then(|bundle| bundle.open(&publishers, Unsigned::Refused));
    let (opened, problem) = match opened {
        Ok(opened) => (Some(opened), None),
        Err(problem) => (None, Some(problem)),
    };
    match options.format {
        Format::Json => print_json(&verified_json(opened.as_ref(), problem.as_ref()))?,
        Format::Text => {
            if let Some(opened) = &opened {
                print(&verified(opened, lang))?;
            }
            if let Some(problem) = &problem {
                told(problem, lang);
            }
        }
    }
    Ok(if problem.is_none() { 0 } else { FOUND_PROBLEMS })
}

fn verified(opened: &OpenedBundle, lang: &str) -> String {
    let Some((publication, publisher)) = &opened.signed else {
        return String::new();
    };
    let at = publication
        .signed_at
        .format("%Y-%m-%d %H:%M:%SZ")
        .to_string();
    let arguments = [
        ("id", Value::from(opened.pack.id())),
        ("version", opened.pack.version().into()),
        ("name", publisher.into()),
        ("at", (&at).into()),
        ("sha256", opened.pack.sha256().into()),
    ];
    let text = interface().text(lang, "publish-verified", None, &arguments);
    format!("{}\n", text.text)
}

fn verified_json(
    opened: Option<&OpenedBundle>,
    problem: Option<&BundleProblem>,
) -> serde_json::Value {
    let signed = opened.and_then(|opened| opened.signed.as_ref());
    json!({
        "verified": opened.is_some(),
        "problem": problem.map(BundleProblem::code),
        "publisher": signed.map(|(_, publisher)| publisher),
        "publication": signed.map(|(publication, _)| publication),
    })
}

fn secret_keys(path: &Path, lang: &str) -> Result<(String, SigningKeys), Told> {
    let text = Zeroizing::new(read(path, MAX_KEY_BYTES, lang)?);
    let file: Option<KeyFile> = serde_json::from_str(&text).ok();
    let file = file.filter(|file| file.format == KEY_FORMAT && is_good_name(&file.name));
    let found = file.and_then(|file| Some((file.name.clone(), file.keys()?)));
    found.ok_or_else(|| {
        let path = path.display().to_string();
        tell(lang, "publish-not-a-key", &[("path", (&path).into())]);
        Told
    })
}

/// A text of at most so many bytes; one more is read, so that what judges it can say that it is too large.
fn read(path: &Path, most: usize, lang: &str) -> Result<String, Told> {
    let mut text = String::new();
    let file = std::fs::File::open(path);
    let read = file.and_then(|file| file.take(most as u64 + 1).read_to_string(&mut text));
    read.map_err(|error| {
        let (path, reason) = (path.display().to_string(), error.to_string());
        let arguments = [("path", Value::from(&path)), ("reason", (&reason).into())];
        tell(lang, "publish-cannot-read", &arguments);
        Told
    })?;
    Ok(text)
}

fn cannot_write(error: &io::Error, path: &Path, lang: &str) -> Told {
    let (path, reason) = (path.display().to_string(), error.to_string());
    let arguments = [("path", Value::from(&path)), ("reason", (&reason).into())];
    let id = match error.kind() {
        io::ErrorKind::AlreadyExists => "publish-already-there",
        _ => "publish-cannot-write",
    };
    tell(lang, id, &arguments);
    Told
}

/// Tells what is wrong with a bundle, as the app would.
fn told(problem: &BundleProblem, lang: &str) -> Told {
    let parameters = problem.parameters();
    let arguments: Vec<(&str, Value<'_>)> = parameters
        .iter()
        .map(|(name, value)| (*name, value.into()))
        .collect();
    tell(lang, &format!("error-{}", problem.code()), &arguments);
    Told
}
