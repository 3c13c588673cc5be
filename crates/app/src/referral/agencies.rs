//! Whom this device can refer to.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::outbox::deployment::{self, Joined};
use crate::session::open::Open;
use crate::view::Agency;
use serde::Deserialize;
use ts_rs::TS;

/// The agencies of the deployment, those that take no referrals any more with the reason; none before the
/// device joined one.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListAgencies {}

impl Ask for ListAgencies {
    type Reply = Vec<Agency>;
}

impl InSession for ListAgencies {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<Agency>, AppError> {
        let joined = open.session.joined()?;
        let agencies = joined.iter().flat_map(Joined::every_agency);
        Ok(agencies
            .map(|(agency, closed)| Agency {
                closed: closed.map(str::to_owned),
                ..deployment::agency_view(agency, open.locale)
            })
            .collect())
    }
}
