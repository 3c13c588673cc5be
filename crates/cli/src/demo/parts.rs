//! The parts of a demonstration deployment: a hub, an agency's desk, the settings file.

use super::failure::Failure;
use chrono::Utc;
use repere_desk::Desk;
use repere_hub::admin;
use repere_hub::{HubNames, RunningHub};
use repere_language::interface;
use repere_referral::AgencyIdentity;
use repere_referral::deployment::Agency;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;

/// The agency's id in the demonstration.
pub(super) const AGENCY: &str = "accueil";

/// The name under which the demonstration's hub is known.
const HUB_NAME: &str = "127.0.0.1";

/// Makes a desk in `dir/desk` and a hub in `dir/hub` that knows its agency, and lets the hub serve.
///
/// `listen` may have port 0; the settings file names the real one.
pub(super) async fn make(
    dir: &Path,
    listen: SocketAddr,
    lang: &str,
) -> Result<(Desk, RunningHub, String), Failure> {
    let identity = AgencyIdentity::generate(&mut rand::rng());
    let agency = Agency {
        id: AGENCY.to_owned(),
        names: in_every_language("demo-agency-name"),
        purposes: in_every_language("demo-agency-purpose"),
        locale: lang.to_owned(),
        recipient: identity.recipient(),
        keys: None,
    };
    let desk = Desk::create(&dir.join("desk"), agency, &identity, Utc::now())?;
    let hub_dir = dir.join("hub");
    let names = HubNames::parse(&[HUB_NAME]).map_err(|error| Failure::own("hub", error))?;
    admin::init(&hub_dir, &names)?;
    admin::add_agency(&hub_dir, desk.agency()?).await?;
    let hub = repere_hub::serve(&hub_dir, listen).await?;
    let url = format!("https://{HUB_NAME}:{}", hub.local_addr().port());
    let name = interface()
        .text(lang, "demo-deployment-name", None, &[])
        .text;
    let deployment = admin::deployment(&hub_dir, &name, &url, true, &[]).await?;
    desk.connect(&deployment, None)?;
    Ok((desk, hub, deployment))
}

/// A text in every language that has it.
fn in_every_language(id: &str) -> BTreeMap<String, String> {
    let texts = interface();
    texts
        .locales()
        .into_iter()
        .filter_map(|locale| {
            let text = texts.find(locale, id, None, &[])?;
            (!text.fallback).then(|| (locale.to_owned(), text.text))
        })
        .collect()
}
