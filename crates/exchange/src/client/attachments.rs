//! Pictures and recordings that go with a referral: a part a request, taken up again where it was cut.

use super::{HubClient, MAX_JSON_BYTES};
use crate::ExchangeError;
use repere_referral::attachment::{MAX_PART_BYTES, MAX_SEALED_BYTES, size_class};
use repere_referral::receipt::{Expected, Held, HeldKind};
use repere_referral::wire::{AttachmentItem, AttachmentList, SEALED_MEDIA_TYPE, Uploaded, paths};
use repere_referral::{Receipt, sha256_hex};
use reqwest::Method;
use uuid::Uuid;

/// A sealed attachment that is brought to the hub, and what its receipt has to say of it.
#[derive(Clone, Copy)]
pub struct OutgoingAttachment<'a> {
    /// Its id.
    pub id: &'a Uuid,
    /// The referral that it goes with.
    pub referral: &'a Uuid,
    /// The id of the agency that the referral is for.
    pub agency: &'a str,
    /// The id of the agency's key that it is sealed to.
    pub recipient: &'a str,
    /// The id of this device.
    pub device: &'a str,
    /// SHA-256 of the sealed bytes, hexadecimal.
    pub sha256: &'a str,
    /// How many sealed bytes.
    pub size: u64,
}

/// How far an attachment has come at the hub.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Far {
    /// So many bytes are durable; the next part begins there.
    Durable(u64),
    /// All of it, with a receipt that verified.
    Received(Box<Receipt>),
}

impl HubClient {
    /// Asks how far an attachment has come; nothing where the hub has none of it.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn attachment_progress(
        &self,
        bearer: &str,
        outgoing: &OutgoingAttachment<'_>,
    ) -> Result<Option<Far>, ExchangeError> {
        let (referral, id) = (outgoing.referral.to_string(), outgoing.id.to_string());
        let request = self.request(Method::GET, bearer, paths::ATTACHMENT, &[&referral, &id]);
        match self.ask(request, MAX_JSON_BYTES).await {
            Ok(answer) => self.far(outgoing, answer.json()?).map(Some),
            Err(ExchangeError::Refused { status: 404 }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Brings a part of an attachment that begins at `offset`. Safe to repeat.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn put_attachment_part(
        &self,
        bearer: &str,
        outgoing: &OutgoingAttachment<'_>,
        offset: u64,
        part: &[u8],
    ) -> Result<Far, ExchangeError> {
        let (referral, id) = (outgoing.referral.to_string(), outgoing.id.to_string());
        let mut url = self.url(paths::ATTACHMENT, &[&referral, &id]);
        url.query_pairs_mut()
            .append_pair("recipient", outgoing.recipient)
            .append_pair("sha256", outgoing.sha256)
            .append_pair("size", &outgoing.size.to_string())
            .append_pair("offset", &offset.to_string());
        let request = self.put(url, bearer, part);
        let uploaded = self.ask(request, MAX_JSON_BYTES).await?.json()?;
        self.far(outgoing, uploaded)
    }

    /// What the hub says, not believed before it can be so.
    fn far(
        &self,
        outgoing: &OutgoingAttachment<'_>,
        uploaded: Uploaded,
    ) -> Result<Far, ExchangeError> {
        let Some(receipt) = uploaded.receipt else {
            return match uploaded.offset < outgoing.size {
                true => Ok(Far::Durable(uploaded.offset)),
                // Whole, and no receipt: the last part is brought once more.
                false => Ok(Far::Durable(outgoing.size.saturating_sub(1))),
            };
        };
        let held = Held {
            kind: HeldKind::Attachment,
            agency: outgoing.agency.to_owned(),
            recipient: outgoing.recipient.to_owned(),
            device: outgoing.device.to_owned(),
            size_class: size_class(usize::try_from(outgoing.size).unwrap_or(usize::MAX)),
        };
        let expected = Expected {
            referral: *outgoing.id,
            sha256: outgoing.sha256,
            held: &held,
            first_format: false,
        };
        self.believed(|keys| receipt.verify_sent(keys, &expected))?;
        Ok(Far::Received(Box::new(receipt)))
    }

    /// For a desk: the attachments that are whole and came after `after`, oldest first.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn attachments_after(
        &self,
        bearer: &str,
        agency: &str,
        after: Option<&Uuid>,
    ) -> Result<Vec<AttachmentItem>, ExchangeError> {
        let url = self.url(paths::MAILBOX_ATTACHMENTS, &[agency]);
        let items = |page: AttachmentList| page.items;
        let after = after.map(Uuid::to_string);
        let id = |item: &AttachmentItem| item.attachment.to_string();
        self.pages(bearer, url, after.as_deref(), items, id).await
    }

    /// For a desk: the next sealed bytes of an attachment, from `offset` on; none behind the last one.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn attachment_part(
        &self,
        bearer: &str,
        agency: &str,
        item: &AttachmentItem,
        offset: u64,
    ) -> Result<Vec<u8>, ExchangeError> {
        if item.size > MAX_SEALED_BYTES as u64 {
            return Err(ExchangeError::TooLarge);
        }
        let mut url = self.url(
            paths::MAILBOX_ATTACHMENT,
            &[agency, &item.attachment.to_string()],
        );
        url.query_pairs_mut()
            .append_pair("offset", &offset.to_string());
        let request = self.http.get(url).bearer_auth(bearer);
        let request = request.timeout(self.limit_for(MAX_PART_BYTES));
        let answer = self.ask(request, MAX_PART_BYTES).await?;
        answer.bytes(SEALED_MEDIA_TYPE)
    }
}

/// Whether these are the bytes of an attachment, as the hub lists it.
#[must_use]
pub fn is_attachment(item: &AttachmentItem, sealed: &[u8]) -> bool {
    sealed.len() as u64 == item.size && sha256_hex(sealed) == item.sha256
}
