//! A demonstration deployment that stays, for `./dev run`:
//!
//! | in the folder | what |
//! |---|---|
//! | `hub/` | the hub, for `repere hub serve` |
//! | `desk/` | the agency's desk, for `repere desk` |
//! | `deployment.json` | the settings file |
//! | `device/` | the vault of an enrolled device |
//! | `demonstration.json` | the passphrase, and that all of it is complete |

use super::failure::Failure;
use super::report::Report;
use super::{parts, script};
use repere_app::command::{CreateVault, Enrol, PreviewJoining};
use repere_app::{App, AppConfig, SecretString};
use repere_files::{FileError, Readers, create_private_folder, replace};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::net::SocketAddr;
use std::path::Path;

/// In ASCII, so that it can be typed on any keyboard. It protects nothing: every demonstration has it.
const PASSPHRASE: &str = "cairn meadow lantern";

/// Says that everything is there.
const MARKER: &str = "demonstration.json";
/// It has about 200 bytes.
const MAX_MARKER_BYTES: u64 = 64 * 1024;

/// Where it is made before it is put in its place.
const UNFINISHED: &str = "preparing";

const PIECES: [&str; 4] = ["hub", "desk", "deployment.json", "device"];

#[derive(Serialize, Deserialize)]
struct Demonstration {
    format: u32,
    passphrase: String,
    listen: SocketAddr,
    agency: String,
}

/// Makes the demonstration deployment unless it is there, and says what there is.
pub(super) async fn run(
    dir: &Path,
    listen: SocketAddr,
    only_show: bool,
    lang: &str,
    report: &mut Report<'_>,
) -> Result<(), Failure> {
    let known = match repere_files::read(&dir.join(MARKER), MAX_MARKER_BYTES) {
        Ok(text) => {
            let known: Result<Demonstration, _> = serde_json::from_slice(&text);
            known.map_err(|_| Failure::of_path("marker-damaged", &dir.join(MARKER)))?
        }
        Err(FileError::Missing { .. } | FileError::NotAFolder { .. }) if only_show => {
            return Err(Failure::of_path("nothing-prepared", dir));
        }
        Err(FileError::Missing { .. }) => make(dir, listen, lang).await?,
        Err(error) => return Err(error.into()),
    };
    if known.listen != listen {
        return Err(Failure::own("other-address", known.listen));
    }
    let path = |piece: &str| dir.join(piece).display().to_string();
    report.step(
        "prepared",
        json!({
            "hub": path("hub"),
            "desk": path("desk"),
            "deployment": path("deployment.json"),
            "device": path("device"),
            "listen": known.listen.to_string(),
        }),
    )?;
    report.detail("passphrase", &json!({ "passphrase": known.passphrase }))?;
    report.result("passphrase", json!(known.passphrase));
    Ok(())
}

/// Everything is made beside its place, so that an interruption leaves nothing half.
async fn make(dir: &Path, listen: SocketAddr, lang: &str) -> Result<Demonstration, Failure> {
    for piece in PIECES {
        if dir.join(piece).exists() {
            return Err(Failure::of_path("folder-not-empty", &dir.join(piece)));
        }
    }
    let unfinished = dir.join(UNFINISHED);
    if unfinished.exists() {
        std::fs::remove_dir_all(&unfinished)?;
    }
    create_private_folder(&unfinished)?;
    let (desk, hub, deployment) = parts::make(&unfinished, listen, lang).await?;
    replace(
        &unfinished.join("deployment.json"),
        deployment.as_bytes(),
        Readers::Everybody,
    )?;
    let app = App::open(AppConfig::new(unfinished.join("device")));
    app.ask(CreateVault {
        passphrase: SecretString::from(PASSPHRASE),
        interface_locale: lang.to_owned(),
        role: script::ROLE.to_owned(),
    })
    .await?;
    let code = desk.invite().await?.to_string();
    let shown = app
        .ask(PreviewJoining {
            deployment: deployment.clone(),
            code: code.clone(),
        })
        .await?;
    app.ask(Enrol {
        deployment,
        code,
        previewed: shown.digest,
    })
    .await?;
    app.close();
    hub.shutdown().await;
    for piece in PIECES {
        std::fs::rename(unfinished.join(piece), dir.join(piece))?;
    }
    std::fs::remove_dir_all(&unfinished)?;
    let made = Demonstration {
        format: 1,
        passphrase: PASSPHRASE.to_owned(),
        listen,
        agency: parts::AGENCY.to_owned(),
    };
    let mut text = serde_json::to_vec_pretty(&made).map_err(std::io::Error::from)?;
    text.push(b'\n');
    replace(&dir.join(MARKER), &text, Readers::Everybody)?;
    Ok(made)
}
