//! Pictures and recordings that go with a referral: fetched part by part, kept sealed, opened in memory.

use crate::error::DeskError;
use crate::files;
use crate::folder::{Connection, Desk};
use crate::open::{self, Trust};
use repere_exchange::{HubClient, is_attachment};
use repere_referral::attachment::{self, MAX_SEALED_BYTES};
use repere_referral::document::Attachment;
use repere_referral::wire::AttachmentItem;
use repere_referral::{OpenError, Opened};
use std::path::PathBuf;
use uuid::Uuid;
use zeroize::Zeroizing;

/// The outcome of fetching one attachment.
#[derive(Debug)]
pub struct FetchedAttachment {
    /// The referral that it goes with.
    pub referral: Uuid,
    /// Its id.
    pub attachment: Uuid,
    /// Why it is not here (yet): it stays at the hub, and is looked at again.
    pub problem: Option<DeskError>,
}

impl Desk {
    /// Fetches the attachments that have come whole since the last time (with `all`, every one that is not here), of
    /// referrals that are here and open. Each is taken up where it was cut, kept sealed, and kept only if it is what
    /// its referral lists. One bad attachment never stops the others.
    ///
    /// # Errors
    /// The hub cannot be asked for the list; what is wrong with one attachment stands with it.
    pub async fn fetch_attachments(&self, all: bool) -> Result<Vec<FetchedAttachment>, DeskError> {
        let connection = self.connection()?;
        let client = connection.client()?;
        let agency = self.agency()?.id;
        let seen = self.seen()?.attachment.filter(|_| !all);
        let items = client
            .attachments_after(&connection.bearer, &agency, seen.as_ref())
            .await?;
        let trust = Trust::of(self)?;
        let mut fetched = Vec::new();
        // The last one before the first that is to be looked at again.
        let mut done = Ok(seen);
        for item in &items {
            let one = self
                .fetch_one(&connection, &client, &agency, &trust, item)
                .await;
            done = match (done, &one) {
                (Ok(_), Ok(_)) => Ok(Some(item.attachment)),
                (Ok(last) | Err(last), _) => Err(last),
            };
            let problem = match one {
                Ok(false) => continue,
                Ok(true) => None,
                Err(problem) => Some(problem),
            };
            fetched.push(FetchedAttachment {
                referral: item.referral,
                attachment: item.attachment,
                problem,
            });
        }
        let (Ok(last) | Err(last)) = done;
        if last != seen {
            self.see(|kept| kept.attachment = last)?;
        }
        Ok(fetched)
    }

    /// Whether an attachment is new here.
    async fn fetch_one(
        &self,
        connection: &Connection,
        client: &HubClient,
        agency: &str,
        trust: &Trust,
        item: &AttachmentItem,
    ) -> Result<bool, DeskError> {
        // What was erased here is not fetched again.
        if self.ledger()?.erased(&item.referral) {
            return Ok(false);
        }
        let path = self.attachment(&item.referral, &item.attachment);
        if repere_files::exists(&path) {
            return Ok(false);
        }
        let referral = files::read(&self.inbox(&item.referral), |path| DeskError::FileMissing {
            path,
        })?;
        let opened = trust.judge(|trust| trust.open(&referral))?;
        let opened = open::of_number(opened, &item.referral)?;
        let mut listed = opened.document.attachments.iter();
        let listed = listed.find(|one| one.id == item.attachment);
        let listed = listed.ok_or(DeskError::AttachmentNotListed)?;
        if item.size > MAX_SEALED_BYTES as u64 {
            return Err(DeskError::AttachmentNotListed);
        }
        let sealed = self.download(connection, client, agency, item).await?;
        trust.with_each(|identity| attachment::open(&sealed, identity, listed))?;
        // It may have been erased while this came.
        let _lock = self.lock()?;
        if self.ledger()?.erased(&item.referral) {
            self.remove_attachments(&item.referral)?;
            return Ok(false);
        }
        files::create_folder(&self.attachments_of(&item.referral))?;
        files::write(&path, &sealed)?;
        files::remove(&self.begun(item))?;
        Ok(true)
    }

    /// The sealed bytes, as the hub lists them. What came before the connection was cut is kept for the next time.
    async fn download(
        &self,
        connection: &Connection,
        client: &HubClient,
        agency: &str,
        item: &AttachmentItem,
    ) -> Result<Vec<u8>, DeskError> {
        let begun = self.begun(item);
        let kept = files::read_if_there(&begun)?;
        let mut sealed = kept.map(|kept| kept.to_vec()).unwrap_or_default();
        if sealed.len() as u64 > item.size {
            sealed.clear();
        }
        let came = sealed.len();
        while (sealed.len() as u64) < item.size {
            let offset = sealed.len() as u64;
            let part = client.attachment_part(&connection.bearer, agency, item, offset);
            match part.await {
                Ok(part) if !part.is_empty() => sealed.extend_from_slice(&part),
                other => {
                    let _lock = self.lock()?;
                    if sealed.len() > came && !self.ledger()?.erased(&item.referral) {
                        files::create_folder(&self.attachments_of(&item.referral))?;
                        files::write(&begun, &sealed)?;
                    }
                    other?;
                    return Err(DeskError::AttachmentNotListed);
                }
            }
        }
        match is_attachment(item, &sealed) {
            true => Ok(sealed),
            // Whatever was wrong with it, nothing of it is used again.
            false => {
                files::remove(&begun)?;
                Err(OpenError::Tampered.into())
            }
        }
    }

    /// Which attachments of a referral are here.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn attachments_here(&self, referral: &Uuid) -> Result<Vec<Uuid>, DeskError> {
        files::numbers(&self.attachments_of(referral))
    }

    /// Opens one of the attachments that a referral lists, counted from 1: what it is, and its bytes, which are
    /// written nowhere.
    ///
    /// # Errors
    /// There is none of that number, it has not come yet, or it is damaged here.
    pub fn open_attachment(
        &self,
        opened: &Opened,
        number: usize,
    ) -> Result<(Attachment, Zeroizing<Vec<u8>>), DeskError> {
        let listed = &opened.document.attachments;
        let place = number.checked_sub(1);
        let one = place.and_then(|place| listed.get(place));
        let one = one.ok_or(DeskError::AttachmentUnknown {
            number,
            count: listed.len(),
        })?;
        let path = self.attachment(&opened.document.referral, &one.id);
        let sealed = files::read(&path, |_| DeskError::AttachmentMissing { number })?;
        let trust = Trust::of(self)?;
        let bytes = trust.with_each(|identity| attachment::open(&sealed, identity, one))?;
        Ok((one.clone(), bytes))
    }

    /// Takes all attachments of a referral away.
    pub(crate) fn remove_attachments(&self, referral: &Uuid) -> Result<(), DeskError> {
        files::remove_folder(&self.attachments_of(referral))
    }

    fn attachments_of(&self, referral: &Uuid) -> PathBuf {
        self.path("attachments").join(referral.to_string())
    }

    fn attachment(&self, referral: &Uuid, attachment: &Uuid) -> PathBuf {
        self.attachments_of(referral)
            .join(format!("{attachment}.age"))
    }

    fn begun(&self, item: &AttachmentItem) -> PathBuf {
        self.attachments_of(&item.referral)
            .join(format!("{}.part", item.attachment))
    }
}
