//! A picture or a recording comes from the page part by part, is stripped in memory, and only then kept.

use crate::ask::{Ask, InSession, OnDevice};
use crate::attachments::incoming::Incoming;
use crate::device::Device;
use crate::error::AppError;
use crate::screening::case::Case;
use crate::session::open::{Open, Session};
use crate::view::{AttachmentKind, AttachmentPart, AttachmentView, Way};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use chrono::Utc;
use repere_attachment::{MAX_BYTES, Media, Refused, strip};
use repere_casebook::{Attachment, StoreError};
use repere_referral::sha256_hex;
use serde::Deserialize;
use std::sync::Arc;
use ts_rs::TS;
use uuid::Uuid;
use zeroize::Zeroizing;

/// The most attachments of a screening.
pub const MAX_ATTACHMENTS: usize = 30;

/// Takes the next part of a file that is to be attached, into memory. The first one, of the number 0, puts away
/// whatever came before; of the others only the next one is taken.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BringAttachmentPart {
    /// The screening's id.
    pub screening: Uuid,
    /// Which part, from 0.
    pub number: u32,
    /// Its bytes, base64.
    pub data: String,
}

impl Ask for BringAttachmentPart {
    type Reply = ();
}

impl InSession for BringAttachmentPart {
    fn answer(self, open: &mut Open<'_>) -> Result<(), AppError> {
        let data = Zeroizing::new(self.data);
        let part = BASE64_STANDARD.decode(data.as_bytes());
        let part = Zeroizing::new(part.map_err(|_| AppError::CommandUnreadable)?);
        let incoming = &mut open.session.incoming;
        if self.number == 0 {
            *incoming = Some(Incoming {
                screening: self.screening,
                next: 0,
                bytes: Zeroizing::default(),
            });
        }
        let begun = incoming.as_mut();
        let begun =
            begun.filter(|begun| begun.screening == self.screening && begun.next == self.number);
        let begun = begun.ok_or(AppError::CommandUnreadable)?;
        if begun.bytes.len() + part.len() > MAX_BYTES {
            *incoming = None;
            return Err(Refused::TooLarge.into());
        }
        begun.bytes.extend_from_slice(&part);
        begun.next += 1;
        Ok(())
    }
}

/// Strips the file that was brought and keeps what is left. Of the file itself nothing stays, its name was never
/// brought. A recording of the person's own words needs what asking needs.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddAttachment {
    /// The screening's id.
    pub screening: Uuid,
    /// What it is of.
    pub kind: AttachmentKind,
}

impl Ask for AddAttachment {
    type Reply = Vec<AttachmentView>;
}

impl OnDevice for AddAttachment {
    fn answer(self, device: &Arc<Device>) -> Result<Vec<AttachmentView>, AppError> {
        let session = device.session_number();
        let incoming = device.in_open_when(Self::WHEN, |open| self.take(open))?;
        // Outside the session's lock: a large picture takes seconds, and nobody else waits for it.
        let stripped = strip(&incoming.bytes)?;
        drop(incoming);
        let bytes = Zeroizing::new(stripped.bytes);
        device.in_open_when(Self::WHEN, |open| {
            // What came goes with the session that it came in.
            if device.session_number() != session {
                return Err(AppError::Locked);
            }
            self.keep(open, stripped.media, &bytes)
        })
    }
}

impl AddAttachment {
    /// Takes the file that was brought, where it may be attached.
    fn take(&self, open: &mut Open<'_>) -> Result<Incoming, AppError> {
        let incoming = open.session.incoming.take();
        let incoming = incoming.filter(|incoming| incoming.screening == self.screening);
        let incoming = incoming.ok_or(AppError::CommandUnreadable)?;
        self.may_be_added(open)?;
        Ok(incoming)
    }

    /// How the screening is made, where it may have one more of this kind.
    fn may_be_added(&self, open: &mut Open<'_>) -> Result<Way, AppError> {
        let case = Case::read(open, self.screening)?;
        if case.settled.waits() {
            return Err(AppError::NotNow);
        }
        if self.kind == AttachmentKind::OwnWords && case.way() == Way::Observation {
            return Err(AppError::ObservationOnly);
        }
        if open.session.vault.attachments(self.screening)?.len() >= MAX_ATTACHMENTS {
            return Err(AppError::TooManyAttachments {
                maximum: MAX_ATTACHMENTS,
            });
        }
        Ok(case.way())
    }

    /// Keeps what is left of it, where it still may be: the screening may have changed meanwhile.
    fn keep(
        &self,
        open: &mut Open<'_>,
        kept: Media,
        bytes: &[u8],
    ) -> Result<Vec<AttachmentView>, AppError> {
        let way = self.may_be_added(open)?;
        // Whatever it is said to be of: a voice is heard.
        if kept != Media::Jpeg && way == Way::Observation {
            return Err(AppError::ObservationOnly);
        }
        let attachment = Attachment {
            id: Uuid::now_v7(),
            screening: self.screening,
            kind: self.kind.into(),
            media: media(kept),
            size: u32::try_from(bytes.len()).map_err(|_| Refused::TooLarge)?,
            sha256: sha256_hex(bytes),
            added_at: Utc::now(),
        };
        open.session.vault.add_attachment(&attachment, bytes)?;
        views(open.session, self.screening)
    }
}

fn media(media: Media) -> repere_casebook::Media {
    match media {
        Media::Jpeg => repere_casebook::Media::Jpeg,
        Media::Wav => repere_casebook::Media::Wav,
        Media::OggOpus => repere_casebook::Media::OggOpus,
    }
}

/// The pictures and recordings of a screening, in the order of adding. Changes nothing.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListAttachments {
    /// The screening's id.
    pub screening: Uuid,
}

impl Ask for ListAttachments {
    type Reply = Vec<AttachmentView>;
}

impl InSession for ListAttachments {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<AttachmentView>, AppError> {
        views(open.session, self.screening)
    }
}

/// One part of an attachment's bytes, for the page to show or to play. Changes nothing.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadAttachmentPart {
    /// The attachment's id.
    pub attachment: Uuid,
    /// Which part, from 0.
    pub number: u32,
}

impl Ask for ReadAttachmentPart {
    type Reply = AttachmentPart;
}

impl InSession for ReadAttachmentPart {
    fn answer(self, open: &mut Open<'_>) -> Result<AttachmentPart, AppError> {
        let part = open
            .session
            .vault
            .attachment_part(self.attachment, self.number);
        let part = Zeroizing::new(part.map_err(unknown)?);
        Ok(AttachmentPart {
            data: BASE64_STANDARD.encode(&*part),
        })
    }
}

/// Removes a picture or a recording, for good. What goes with a referral stays until it has arrived.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveAttachment {
    /// The attachment's id.
    pub attachment: Uuid,
}

impl Ask for RemoveAttachment {
    type Reply = Vec<AttachmentView>;
}

impl InSession for RemoveAttachment {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<AttachmentView>, AppError> {
        let vault = &open.session.vault;
        let attachment = vault.attachment(self.attachment)?;
        let attachment = attachment.ok_or(AppError::AttachmentUnknown)?;
        match vault.remove_attachment(self.attachment, Utc::now()) {
            Err(StoreError::WrongState) => return Err(AppError::AttachmentWaits),
            removed => removed?,
        }
        vault.forget_log()?;
        views(open.session, attachment.screening)
    }
}

fn unknown(error: StoreError) -> AppError {
    match error {
        StoreError::NotFound => AppError::AttachmentUnknown,
        error => error.into(),
    }
}

fn views(session: &Session, screening: Uuid) -> Result<Vec<AttachmentView>, AppError> {
    let attachments = session.vault.attachments(screening)?;
    Ok(attachments.iter().map(AttachmentView::from).collect())
}
