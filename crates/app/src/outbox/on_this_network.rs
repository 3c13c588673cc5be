//! What the page says of the network, and what the worker wants sent on it.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::outbox::entries;
use crate::session::open::Open;
use crate::view::OutboxItem;
use serde::Deserialize;
use ts_rs::TS;

/// The page says what kind of network there is. While data costs something, attachments wait; where that is not known, the
/// worker's setting counts.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportNetwork {
    /// Data costs something, or is to be saved; `null` where the page cannot know.
    pub metered: Option<bool>,
}

impl Ask for ReportNetwork {
    type Reply = ();
    const WAKES: bool = true;
}

impl InSession for ReportNetwork {
    fn answer(self, open: &mut Open<'_>) -> Result<(), AppError> {
        let cost = &mut open.session.cost;
        cost.send_all_the_same &= cost.metered == self.metered;
        cost.metered = self.metered;
        Ok(())
    }
}

/// Sends the attachments now, whatever the network costs: the worker asked. It holds until the network is another
/// one, or the vault is closed.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SendAttachmentsNow {}

impl Ask for SendAttachmentsNow {
    type Reply = Vec<OutboxItem>;
    const WAKES: bool = true;
}

impl InSession for SendAttachmentsNow {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<OutboxItem>, AppError> {
        open.session.cost.send_all_the_same = true;
        entries::items(open)
    }
}
