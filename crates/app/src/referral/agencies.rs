//! Whom this device can refer to.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::outbox::deployment;
use crate::session::open::Open;
use crate::view::Agency;
use serde::Deserialize;
use ts_rs::TS;

/// The agencies that a referral can go to; none before the device joined a deployment.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListAgencies {}

impl Ask for ListAgencies {
    type Reply = Vec<Agency>;
}

impl InSession for ListAgencies {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<Agency>, AppError> {
        let agencies = deployment::joined(&open.session.vault)?;
        let agencies = agencies.map(|joined| joined.deployment.agencies);
        let agencies = agencies.unwrap_or_default();
        let agencies = agencies.iter();
        Ok(agencies
            .map(|agency| deployment::agency_view(agency, open.locale))
            .collect())
    }
}
