//! The referrals of the inbox, each with the last reply and a request to erase, if there is one.

use crate::error::DeskError;
use crate::files;
use crate::folder::Desk;
use crate::ledger::{Said, asked_at};
use crate::open::{self, Trust};
use chrono::{DateTime, Utc};
use repere_referral::Opened;
use uuid::Uuid;

/// One referral of the inbox.
#[derive(Debug)]
pub struct Received {
    /// The referral's number, by which it lies here.
    pub referral: Uuid,
    /// The opened referral, or why it is not shown.
    pub opened: Result<Opened, DeskError>,
    /// The last reply of this desk about it.
    pub said: Option<Said>,
    /// When the device that sent it asked to erase it.
    pub erasure_asked_at: Option<DateTime<Utc>>,
}

impl Desk {
    /// Every referral of the inbox, by number. Asks nobody: it works without a network.
    ///
    /// # Errors
    /// The folder or the lists of this desk cannot be read; what is wrong with one referral stands with it.
    pub async fn received(&self) -> Result<Vec<Received>, DeskError> {
        let ledger = self.ledger()?;
        let requests = self.erasures()?;
        // Read once for all of them; where that fails, each says why.
        let trust = Trust::of(self);
        let mut found = Vec::new();
        for referral in files::numbers(&self.path("inbox"))? {
            let opened = match files::read(&self.inbox(&referral), |path| DeskError::FileMissing {
                path,
            }) {
                Ok(sealed) => match &trust {
                    Ok(trust) => trust.judge(|trust| trust.open(&sealed)),
                    Err(_) => self.open_offline(&sealed).await,
                }
                .and_then(|opened| open::of_number(opened, &referral)),
                Err(error) => Err(error),
            };
            let asked = |opened: &Opened| asked_at(&requests, opened);
            found.push(Received {
                referral,
                said: ledger.last_of_a_person(&referral).cloned(),
                erasure_asked_at: opened.as_ref().ok().and_then(asked),
                opened,
            });
        }
        Ok(found)
    }
}
