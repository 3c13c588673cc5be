//! `repere protocol new`: a small protocol that is complete, to be changed piece by piece.

use super::{CANNOT, Told, say, tell};
use crate::whole;
use clap::{Args, ValueEnum};
use include_dir::{Dir, include_dir};
use repere_language::{Value, interface};
use repere_protocol::is_id;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Packs to begin with, as files with `{{ … }}` where an id or a note stands.
static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// Options of `new`.
#[derive(Args)]
#[command(after_help = "Examples:
  repere protocol new my-protocol
      Makes the folder `my-protocol`: four questions in French and English, six cases.
  repere protocol new drafts/second --id street-outreach
      The same in another folder, for a protocol named `street-outreach`.
  repere protocol new my-protocol --from points
      Begins with questions that add up points, and cut-offs.

Then change one thing at a time, and after each change:
  repere protocol check my-protocol
  repere protocol test my-protocol")]
pub struct New {
    /// The folder to make. It must not exist yet.
    dir: PathBuf,
    /// The protocol's id: small letters without accents, digits, hyphens. Default: the folder's name.
    #[arg(long)]
    id: Option<String>,
    /// What to begin with.
    #[arg(long, value_enum, default_value_t = Start::Minimal)]
    from: Start,
}

/// What a protocol can begin with.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Start {
    /// Four questions, two indicators, one dimension that weighs them.
    Minimal,
    /// Five questions that add up points, with cut-offs.
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

/// Runs it.
pub(crate) fn run(options: &New, lang: &str) -> Result<u8, Told> {
    let name = options.dir.file_name().map(|name| name.to_string_lossy());
    let id = options.id.clone().or(name.map(Into::into));
    let id = id.unwrap_or_default();
    if !is_id(&id) {
        tell(lang, "new-bad-id", &[("name", (&id).into())]);
        return Ok(CANNOT);
    }
    let path = options.dir.display().to_string();
    // Whatever stands there, be it an empty folder or a broken link, is somebody's.
    if fs::symlink_metadata(&options.dir).is_ok() {
        tell(lang, "new-exists", &[("path", (&path).into())]);
        return Ok(CANNOT);
    }
    if let Err(error) = make(&options.dir, options.from, &id, lang) {
        let detail = error.to_string();
        let arguments = [("path", Value::from(&path)), ("detail", (&detail).into())];
        tell(lang, "new-failed", &arguments);
        return Ok(CANNOT);
    }
    let arguments = [("path", Value::from(&path)), ("id", (&id).into())];
    say(lang, "new-made", &arguments)?;
    Ok(0)
}

/// Makes the folder: it is whole or not there.
fn make(folder: &Path, from: Start, id: &str, lang: &str) -> io::Result<()> {
    let template = TEMPLATES.get_dir(from.folder());
    let template = template.ok_or(io::ErrorKind::NotFound)?;
    whole::folder(folder, |partial| {
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
