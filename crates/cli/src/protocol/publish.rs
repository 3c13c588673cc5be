//! `repere protocol keygen`, `sign` and `verify`: the publisher's signature of a pack.
//!
//! The secret keys lie in one file that only its owner can read, as a desk's do. What is printed is for
//! everybody, and for `repere hub deployment`.

use super::packs::open_one_to_hand_out;
use super::{FOUND_PROBLEMS, Format, about};
use crate::terminal::{Stop, Terminal};
use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::Utc;
use clap::{ArgGroup, Args};
use repere_app::bundle::{
    BUNDLE_EXTENSION, Bundle, BundleProblem, MAX_BUNDLE_BYTES, OpenedBundle, Unsigned,
};
use repere_files::{FileError, Readers};
use repere_language::{Notice, Value};
use repere_protocol::{PackFile, Severity};
use repere_referral::SigningKeys;
use repere_referral::publication::{Publisher, is_good_name};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::path::{Path, PathBuf};
use zeroize::{Zeroize, Zeroizing};

/// The largest file of keys: the public ones have 3 KB.
const MAX_KEY_BYTES: usize = 64 * 1024;
/// The version of the file of secret keys.
const KEY_FORMAT: u32 = 1;

#[derive(Args)]
pub(crate) struct Keygen {
    #[arg(long)]
    name: String,
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// What `sign` takes, of a protocol or of a directory.
#[derive(Args)]
#[command(group(ArgGroup::new("by").required(true).args(["key", "unsigned"])))]
pub(crate) struct Sign {
    pub(crate) path: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,
    #[arg(long)]
    pub(crate) unsigned: bool,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// What `verify` takes, of a protocol or of a directory.
#[derive(Args)]
pub(crate) struct Verify {
    pub(crate) file: PathBuf,
    #[arg(long = "publisher", value_name = "FILE", required = true)]
    pub(crate) publishers: Vec<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
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

pub(super) fn keygen(options: &Keygen, terminal: &Terminal) -> Result<u8, Stop> {
    let name = options.name.trim();
    if !is_good_name(name) {
        return Err(Notice::new("publish-bad-name").into());
    }
    let keys = SigningKeys::generate(&mut rand::rng());
    let file = KeyFile {
        format: KEY_FORMAT,
        name: name.to_owned(),
        secret_keys: BASE64_STANDARD.encode(keys.to_bytes()),
    };
    let text = serde_json::to_string(&file).expect("strings and a number are always JSON");
    let text = Zeroizing::new(text);
    repere_files::create(&options.out, text.as_bytes(), Readers::Owner)
        .map_err(|error| cannot_write(&error, &options.out))?;
    let path = options.out.display().to_string();
    let arguments = [("path", Value::from(&path)), ("name", name.into())];
    terminal.remark("publish-keys-made", &arguments);
    terminal.print_json(&json!(Publisher {
        name: name.to_owned(),
        keys: keys.public(),
    }))?;
    Ok(0)
}

pub(super) fn sign(options: &Sign, terminal: &Terminal) -> Result<u8, Stop> {
    let (pack, opened) = open_one_to_hand_out(&options.path, terminal)?;
    if opened.count(Severity::Error) > 0 {
        return opened.refuse(pack.id(), terminal);
    }
    let mut files = opened.files;
    // Files that are no part of a pack are listed by name, without bytes.
    files
        .0
        .retain(|name, _| PackFile::of(name) != PackFile::Unknown);
    let mut bundle = Bundle::of(files).map_err(|problem| notice(&problem))?;
    let mut publisher = None;
    if let Some(path) = &options.key {
        let (name, keys) = secret_keys(path)?;
        bundle = bundle.signed(&pack, &name, &keys, Utc::now());
        publisher = Some(name);
    }
    let out = options.out.clone().unwrap_or_else(|| {
        let name = format!("{}-{}.{BUNDLE_EXTENSION}", pack.id(), pack.version());
        PathBuf::from(name)
    });
    let text = bundle.to_text();
    // The signature adds to the size that was checked before: a bundle that no device would read is not written.
    Bundle::parse(&text).map_err(|problem| notice(&problem))?;
    repere_files::replace(&out, text.as_bytes(), Readers::Everybody)
        .map_err(|error| cannot_write(&error, &out))?;
    let path = out.display().to_string();
    let mut arguments = vec![
        ("path", Value::from(&path)),
        ("id", pack.id().into()),
        ("version", pack.version().into()),
    ];
    match &publisher {
        None => terminal.say("publish-unsigned", &arguments)?,
        Some(name) => {
            arguments.push(("name", name.into()));
            terminal.say("publish-signed", &arguments)?;
        }
    }
    Ok(0)
}

pub(super) fn verify(options: &Verify, terminal: &Terminal) -> Result<u8, Stop> {
    let publishers = publishers(&options.publishers)?;
    let text = read(&options.file, MAX_BUNDLE_BYTES)?;
    let opened =
        Bundle::parse(&text).and_then(|bundle| bundle.open(&publishers, Unsigned::Refused));
    if options.format == Format::Json {
        terminal.print_json(&verified_json(opened.as_ref()))?;
        return Ok(if opened.is_ok() { 0 } else { FOUND_PROBLEMS });
    }
    match opened {
        Ok(opened) => {
            say_verified(&opened, terminal)?;
            Ok(0)
        }
        Err(problem) => {
            terminal.tell(&notice(&problem));
            Ok(FOUND_PROBLEMS)
        }
    }
}

/// The publishers whose public keys are in these files.
pub(crate) fn publishers(paths: &[PathBuf]) -> Result<Vec<Publisher>, Notice> {
    let one = |path: &PathBuf| {
        let publisher = Publisher::parse(&read(path, MAX_KEY_BYTES)?);
        publisher.map_err(|_| about("publish-not-a-publisher", path))
    };
    paths.iter().map(one).collect()
}

fn say_verified(opened: &OpenedBundle, terminal: &Terminal) -> Result<(), Notice> {
    let Some((publication, publisher)) = &opened.signed else {
        return Ok(());
    };
    let at = publication.signed_at.format("%Y-%m-%d %H:%M:%SZ");
    let at = at.to_string();
    let arguments = [
        ("id", Value::from(opened.pack.id())),
        ("version", opened.pack.version().into()),
        ("name", publisher.into()),
        ("at", (&at).into()),
        ("sha256", opened.pack.sha256().into()),
    ];
    terminal.say("publish-verified", &arguments)
}

fn verified_json(opened: Result<&OpenedBundle, &BundleProblem>) -> serde_json::Value {
    let signed = opened.ok().and_then(|opened| opened.signed.as_ref());
    json!({
        "verified": opened.is_ok(),
        "problem": opened.err().map(BundleProblem::code),
        "publisher": signed.map(|(_, publisher)| publisher),
        "publication": signed.map(|(publication, _)| publication),
    })
}

pub(crate) fn secret_keys(path: &Path) -> Result<(String, SigningKeys), Notice> {
    let text = repere_files::read_secret(path, MAX_KEY_BYTES as u64)
        .map_err(|error| about("publish-cannot-read", path).with("reason", error.reason()))?;
    let file: Option<KeyFile> = serde_json::from_slice(&text).ok();
    let file = file.filter(|file| file.format == KEY_FORMAT && is_good_name(&file.name));
    let found = file.and_then(|file| Some((file.name.clone(), file.keys()?)));
    found.ok_or_else(|| about("publish-not-a-key", path))
}

/// A text of at most so many bytes; one more is read, so that what judges it can say that it is too large.
pub(crate) fn read(path: &Path, most: usize) -> Result<String, Notice> {
    let cannot =
        |error: FileError| about("publish-cannot-read", path).with("reason", error.reason());
    let bytes = repere_files::read_up_to(path, most as u64 + 1).map_err(cannot)?;
    let not_text = |_| FileError::NotText {
        path: path.to_owned(),
    };
    String::from_utf8(bytes).map_err(not_text).map_err(cannot)
}

pub(crate) fn cannot_write(error: &FileError, path: &Path) -> Notice {
    let id = match error {
        FileError::AlreadyExists { .. } => "publish-already-there",
        _ => "publish-cannot-write",
    };
    about(id, path).with("reason", error.reason())
}

/// What is wrong with a bundle, in the app's words.
pub(crate) fn notice(problem: &BundleProblem) -> Notice {
    Notice::new(format!("error-{}", problem.code())).with_all(problem.parameters())
}
