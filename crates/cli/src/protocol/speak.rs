//! `repere protocol speak`: draft recordings of a pack's questions, read by a machine.

use super::one::open_one;
use super::{CANNOT, FOUND_PROBLEMS, Told, say, tell};
use crate::whole::{self, Readers};
use clap::Args;
use repere_authoring::speak::{Machine, Plan, SpeakError};
use repere_language::Value;
use repere_protocol::Pack;
use std::path::{Path, PathBuf};

/// Options of `speak`.
#[derive(Args)]
pub struct Speak {
    /// The folder of a pack.
    path: PathBuf,
    /// A language of the pack; may be repeated. Default: all of them.
    #[arg(long = "locale", value_name = "TAG")]
    locales: Vec<String>,
    /// Make those anew that a machine spoke and whose words have not changed.
    #[arg(long)]
    again: bool,
}

pub(super) fn run(options: &Speak, lang: &str) -> Result<u8, Told> {
    let Some(opened) = open_one(&options.path, lang)? else {
        return Ok(FOUND_PROBLEMS);
    };
    let Some(pack) = &opened.loaded.pack else {
        return Ok(FOUND_PROBLEMS);
    };
    let wanted = locales(pack, &options.locales, lang)?;
    let told = |error: SpeakError| told(&error, lang);
    let machine = Machine::find().map_err(told)?;
    let mut result = 0;
    for locale in wanted {
        if !machine.speaks(locale) {
            tell(lang, "speak-no-voice", &[("locale", locale.into())]);
            if !options.locales.is_empty() {
                result = CANNOT;
            }
            continue;
        }
        let plan = Plan::of(pack, &opened.files, locale, options.again);
        for due in &plan.due {
            let ogg = machine.speak(due, locale).map_err(told)?;
            put(&options.path.join(&due.name), &ogg, lang)?;
        }
        let arguments = [
            ("locale", Value::from(locale)),
            ("made", plan.due.len().into()),
            ("kept", plan.kept.into()),
            ("people", plan.by_person.into()),
        ];
        say(lang, "speak-done", &arguments)?;
    }
    Ok(result)
}

fn told(error: &SpeakError, lang: &str) -> Told {
    match error {
        SpeakError::NoProgram { program } => {
            tell(lang, "speak-no-program", &[("program", program.into())]);
        }
        SpeakError::Failed { program, detail } => {
            let arguments = [("program", Value::from(program)), ("detail", detail.into())];
            tell(lang, "speak-failed", &arguments);
        }
        other => {
            let detail = other.to_string();
            let arguments = [("program", Value::from("-")), ("detail", (&detail).into())];
            tell(lang, "speak-failed", &arguments);
        }
    }
    Told
}

/// The languages to speak, as the pack spells them.
fn locales<'a>(pack: &'a Pack, wanted: &[String], lang: &str) -> Result<Vec<&'a str>, Told> {
    let known = || pack.locales().iter().map(String::as_str);
    if wanted.is_empty() {
        return Ok(known().collect());
    }
    wanted
        .iter()
        .map(|tag| {
            known().find(|locale| *locale == tag).ok_or_else(|| {
                let list = known().collect::<Vec<_>>().join(", ");
                let arguments = [("locale", Value::from(tag)), ("known", (&list).into())];
                tell(lang, "speak-unknown-locale", &arguments);
                Told
            })
        })
        .collect()
}

fn put(path: &Path, bytes: &[u8], lang: &str) -> Result<(), Told> {
    let written = path
        .parent()
        .map_or(Ok(()), std::fs::create_dir_all)
        .and_then(|()| whole::replace(path, bytes, Readers::Everybody));
    written.map_err(|error| {
        let (path, detail) = (path.display().to_string(), error.to_string());
        let arguments = [("path", Value::from(&path)), ("detail", (&detail).into())];
        tell(lang, "protocol-out-failed", &arguments);
        Told
    })
}
