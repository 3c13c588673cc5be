//! One pack that can be used, and files that are written whole.

use super::{Opened, Told, open_all, print_problems, tell};
use crate::whole::{self, Readers};
use repere_language::Value;
use repere_protocol::{Case, Pack, Severity};
use std::path::Path;

/// The one pack at a path, to be used. `None` if it has errors, which have then been shown.
pub(crate) fn open_one(path: &Path, lang: &str) -> Result<Option<Opened>, Told> {
    let (mut opened, failed) = open_all(&[path.to_owned()], lang);
    if failed {
        return Err(Told);
    }
    let (Some(one), true) = (opened.pop(), opened.is_empty()) else {
        let path = path.display().to_string();
        tell(lang, "protocol-score-one-pack", &[("path", (&path).into())]);
        return Err(Told);
    };
    if one.loaded.pack.is_none() {
        print_problems(&one, &[Severity::Error], lang)?;
        let name = one.name();
        tell(lang, "protocol-score-broken", &[("name", (&name).into())]);
        return Ok(None);
    }
    Ok(Some(one))
}

/// The pack at a path, with its cases. `None` if it has errors, which have then been shown.
pub(crate) fn pack_at(path: &Path, lang: &str) -> Result<Option<(Pack, Vec<Case>)>, Told> {
    let loaded = open_one(path, lang)?.map(|opened| opened.loaded);
    Ok(loaded.and_then(|loaded| Some((loaded.pack?, loaded.cases))))
}

/// Writes a file whole or not at all; says so if it cannot be written.
pub(crate) fn write_out(path: &Path, text: &str, lang: &str) -> Result<(), Told> {
    let written = whole::replace(path, text.as_bytes(), Readers::Everybody);
    written.map_err(|error| {
        let (path, detail) = (path.display().to_string(), error.to_string());
        let arguments = [("path", Value::from(&path)), ("detail", (&detail).into())];
        tell(lang, "protocol-out-failed", &arguments);
        Told
    })
}
