//! `repere protocol new`: a small protocol that is complete, to be changed piece by piece.

use super::about;
use crate::terminal::{Stop, Terminal};
use clap::{Args, ValueEnum};
use include_dir::{Dir, include_dir};
use repere_files::FileError;
use repere_language::{Notice, Value, interface};
use repere_protocol::is_id;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Packs to begin with, as files with `{{ … }}` where an id or a note stands.
static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");

#[derive(Args)]
pub(crate) struct New {
    dir: PathBuf,
    #[arg(long)]
    id: Option<String>,
    #[arg(long, value_enum, default_value_t = Start::Minimal)]
    from: Start,
}

/// What a protocol can begin with.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Start {
    Minimal,
    Points,
}

impl Start {
    fn folder(self) -> &'static str {
        match self {
            Start::Minimal => "minimal",
            Start::Points => "points",
        }
    }
}

pub(super) fn run(options: &New, terminal: &Terminal) -> Result<u8, Stop> {
    let name = options.dir.file_name().map(|name| name.to_string_lossy());
    let id = options.id.clone().or(name.map(Into::into));
    let id = id.unwrap_or_default();
    if !is_id(&id) {
        return Err(Notice::new("new-bad-id").with("name", id).into());
    }
    // Nothing that has this name is overwritten, not even an empty folder or a broken link.
    if fs::symlink_metadata(&options.dir).is_ok() {
        return Err(about("new-exists", &options.dir).into());
    }
    make(&options.dir, options.from, &id, terminal.lang())
        .map_err(|error| about("new-failed", &options.dir).with("detail", error.reason()))?;
    let path = options.dir.display().to_string();
    let arguments = [("path", Value::from(&path)), ("id", (&id).into())];
    terminal.say("new-made", &arguments)?;
    Ok(0)
}

/// Makes the folder: it is whole or not there.
fn make(folder: &Path, from: Start, id: &str, lang: &str) -> Result<(), FileError> {
    let template = TEMPLATES.get_dir(from.folder());
    let missing = || FileError::of(folder, io::ErrorKind::NotFound.into());
    let template = template.ok_or_else(missing)?;
    repere_files::create_whole_folder(folder, |partial| {
        write_files(template, template.path(), partial, id, lang)
    })
}

fn write_files(
    template: &Dir<'_>,
    root: &Path,
    folder: &Path,
    id: &str,
    lang: &str,
) -> io::Result<()> {
    for file in template.files() {
        let name = file.path().strip_prefix(root).unwrap_or(file.path());
        let text = file.contents_utf8().ok_or(io::ErrorKind::InvalidData)?;
        fs::write(folder.join(name), filled(text, id, lang))?;
    }
    for inner in template.dirs() {
        let name = inner.path().strip_prefix(root).unwrap_or(inner.path());
        fs::create_dir(folder.join(name))?;
        write_files(inner, root, folder, id, lang)?;
    }
    Ok(())
}

/// A template with every `{{ … }}` filled in: the id, or words in the author's language. Words of
/// several lines repeat what stands before them, such as the `#` of a note.
fn filled(template: &str, id: &str, lang: &str) -> String {
    let mut text = String::new();
    for line in template.lines() {
        let mut rest = line;
        while let Some((before, after)) = rest.split_once("{{ ") {
            let Some((key, after)) = after.split_once(" }}") else {
                break;
            };
            text.push_str(before);
            if key == "id" {
                text.push_str(id);
            } else {
                let words = interface().text(lang, key, None, &[]).text;
                text.push_str(&words.replace('\n', &format!("\n{before}")));
            }
            rest = after;
        }
        text.push_str(rest);
        text.push('\n');
    }
    text
}
