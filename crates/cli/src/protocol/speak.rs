//! `repere protocol speak`: draft recordings of a pack's questions, read by a machine.

use super::packs::open_one;
use super::{CANNOT, about};
use crate::terminal::{Stop, Terminal};
use clap::Args;
use repere_authoring::speak::{Machine, Plan, SpeakError};
use repere_files::{FileError, Readers};
use repere_language::{Notice, Value};
use repere_protocol::Pack;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(crate) struct Speak {
    path: PathBuf,
    #[arg(long = "locale", value_name = "TAG")]
    locales: Vec<String>,
    #[arg(long)]
    again: bool,
}

pub(super) fn run(options: &Speak, terminal: &Terminal) -> Result<u8, Stop> {
    let (pack, opened) = open_one(&options.path, terminal)?;
    let wanted = locales(&pack, &options.locales)?;
    let machine = Machine::find().map_err(notice)?;
    let mut result = 0;
    for locale in wanted {
        if !machine.speaks(locale) {
            terminal.tell(&Notice::new("speak-no-voice").with("locale", locale));
            if !options.locales.is_empty() {
                result = CANNOT;
            }
            continue;
        }
        let plan = Plan::of(&pack, &opened.files, locale, options.again);
        for due in &plan.due {
            let ogg = machine.speak(due, locale).map_err(notice)?;
            put(&options.path.join(&due.name), &ogg)?;
        }
        let arguments = [
            ("locale", Value::from(locale)),
            ("made", plan.due.len().into()),
            ("kept", plan.kept.into()),
            ("people", plan.by_person.into()),
        ];
        terminal.say("speak-done", &arguments)?;
    }
    Ok(result)
}

fn notice(error: SpeakError) -> Notice {
    match &error {
        SpeakError::NoProgram { program } => {
            Notice::new("speak-no-program").with("program", program)
        }
        SpeakError::Failed { program, detail } => Notice::new("speak-failed")
            .with("program", program)
            .with("detail", detail),
        other => Notice::new("speak-failed")
            .with("program", "-")
            .with("detail", other),
    }
}

/// The languages to speak, as the pack spells them.
fn locales<'a>(pack: &'a Pack, wanted: &[String]) -> Result<Vec<&'a str>, Notice> {
    let known: Vec<&str> = pack.locales().iter().map(String::as_str).collect();
    if wanted.is_empty() {
        return Ok(known);
    }
    let find = |tag: &String| {
        let found = known.iter().find(|locale| *locale == tag).copied();
        found.ok_or_else(|| {
            let notice = Notice::new("speak-unknown-locale").with("locale", tag);
            notice.with("known", known.join(", "))
        })
    };
    wanted.iter().map(find).collect()
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), Notice> {
    let folder = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    folder
        .map_err(|error| FileError::of(path, error))
        .and_then(|()| repere_files::replace(path, bytes, Readers::Everybody))
        .map_err(|error| about("protocol-out-failed", path).with("detail", error.reason()))
}
