//! `repere desk connect`: the register or the settings file, and the token.

use super::{At, read_file};
use crate::terminal::{Stop, Terminal};
use clap::Args;
use repere_desk::{Desk, DeskError};
use repere_register::{MAX_FILE_BYTES, spoken};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The longest token for the hub, in bytes: the hub makes them of 43.
const MAX_BEARER_BYTES: u64 = 4096;

#[derive(Args)]
pub(crate) struct Connect {
    #[command(flatten)]
    at: At,
    #[arg(long, value_name = "FILE", required_unless_present = "deployment")]
    register: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with = "register")]
    deployment: Option<PathBuf>,
    #[arg(long, requires = "register")]
    id: Option<String>,
    // One token in 64 begins with a hyphen.
    #[arg(long, allow_hyphen_values = true)]
    bearer: Option<String>,
}

pub(super) fn connect(options: &Connect, terminal: &Terminal) -> Result<(), Stop> {
    let desk = Desk::at(&options.at.dir)?;
    let bearer = options.bearer.as_deref().map(bearer).transpose()?;
    let bearer = bearer.as_ref().map(|bearer| bearer.as_str());
    if let Some(path) = &options.register {
        let file = read_file(path, MAX_FILE_BYTES as u64)?;
        let register = desk.connect_to_register(&file, bearer, options.id.as_deref())?;
        let deployment = desk.connection()?.deployment;
        let digits = spoken(register.id());
        let id = match deployment.demonstration {
            true => "desk-connect-register-demonstration",
            false => "desk-connect-register",
        };
        let arguments = [
            ("name", (&deployment.name).into()),
            ("hub", (&deployment.hub_url).into()),
            ("digits", (&digits).into()),
        ];
        return Ok(terminal.say(id, &arguments)?);
    }
    let path = options.deployment.as_deref().unwrap_or(Path::new(""));
    let bytes = read_file(path, super::MAX_NAMED_BYTES)?;
    let text = String::from_utf8(bytes).map_err(|_| DeskError::DeploymentNotText {
        path: path.to_owned(),
    })?;
    let deployment = desk.connect(&text, bearer)?;
    let id = match deployment.demonstration {
        true => "desk-connect-done-demonstration",
        false => "desk-connect-done",
    };
    let arguments = [
        ("name", (&deployment.name).into()),
        ("hub", (&deployment.hub_url).into()),
    ];
    Ok(terminal.say(id, &arguments)?)
}

/// The token; `-` for the standard input.
fn bearer(given: &str) -> Result<Zeroizing<String>, DeskError> {
    if given != "-" {
        return Ok(Zeroizing::new(given.to_owned()));
    }
    let name = Path::new("-");
    let read = repere_files::read_secret_from(std::io::stdin(), name, MAX_BEARER_BYTES);
    let read = read.map_err(|_| DeskError::BearerInvalid)?;
    let text = std::str::from_utf8(&read).map_err(|_| DeskError::BearerInvalid)?;
    Ok(Zeroizing::new(text.to_owned()))
}
