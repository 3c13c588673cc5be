//! Which pictures and recordings go with a referral: those that were chosen one by one, and no other.

use crate::error::AppError;
use crate::session::open::Session;
use repere_casebook::{Attachment, ChosenAttachment};
use repere_referral::attachment::{self, MAX_COUNT};
use repere_referral::document::{self, AttachmentKind, MediaType};
use uuid::Uuid;

/// What goes with a referral, in the order of adding.
#[derive(Default)]
pub(crate) struct Chosen {
    /// As the document lists them.
    pub listed: Vec<document::Attachment>,
    /// As they are kept.
    pub kept: Vec<ChosenAttachment>,
    /// There are others that stay.
    pub others_stay: bool,
}

impl Chosen {
    /// Reads what of a screening is chosen for the referral of this id.
    ///
    /// # Errors
    /// `attachment-unknown` where one is not the screening's, `too-many-attachments`.
    pub fn read(
        session: &Session,
        screening: Uuid,
        referral: Uuid,
        ids: &[Uuid],
    ) -> Result<Chosen, AppError> {
        let all = session.vault.attachments(screening)?;
        let is_known = |id: &Uuid| all.iter().any(|one| one.id == *id);
        if !ids.iter().all(is_known) {
            return Err(AppError::AttachmentUnknown);
        }
        let chosen: Vec<&Attachment> = all.iter().filter(|one| ids.contains(&one.id)).collect();
        if chosen.len() > MAX_COUNT {
            return Err(AppError::TooManyAttachments { maximum: MAX_COUNT });
        }
        let listed = chosen.iter().map(|one| listed(one, referral));
        let kept = chosen.iter().map(|one| ChosenAttachment {
            id: attachment::id(referral, one.id),
            attachment: one.id,
        });
        Ok(Chosen {
            listed: listed.collect::<Result<_, _>>()?,
            kept: kept.collect(),
            others_stay: chosen.len() < all.len(),
        })
    }
}

fn listed(one: &Attachment, referral: Uuid) -> Result<document::Attachment, AppError> {
    let damaged = || AppError::from(repere_casebook::StoreError::Damaged);
    Ok(document::Attachment {
        id: attachment::id(referral, one.id),
        kind: AttachmentKind::from_code(one.kind.code()).ok_or_else(damaged)?,
        media_type: MediaType::from_code(one.media.code()).ok_or_else(damaged)?,
        bytes: one.size.into(),
        sha256: one.sha256.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_that_is_kept_has_its_word_in_a_document() {
        for kind in repere_casebook::AttachmentKind::ALL {
            assert!(AttachmentKind::from_code(kind.code()).is_some(), "{kind:?}");
        }
        for media in repere_casebook::Media::ALL {
            assert!(MediaType::from_code(media.code()).is_some(), "{media:?}");
        }
    }
}
