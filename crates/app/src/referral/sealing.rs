//! What every referral goes through, be it of one screening or of a visit: the document that was
//! previewed, and no other, is sealed to its agency and put down with what allowed it.

use crate::error::AppError;
use crate::outbox::deployment;
use crate::referral::draft::Basis;
use crate::referral::preview;
use crate::session::open::Session;
use crate::view::ReferralPreview;
use chrono::{DateTime, Utc};
use repere_casebook::{
    BasisKind, Casebook, ChosenAttachment, ConsentRecord, OutboxEntry, Place, SealedFor, SendState,
    StoreError,
};
use repere_referral::deployment::Agency;
use repere_referral::{
    Document, MAX_TAKEN_BACK, Sequence, SigningKeys, seal_in_sequence, sha256_hex,
};
use serde_json::Value;
use uuid::Uuid;

/// To whom a referral goes, and what allows it.
pub(crate) struct Addressed<'a> {
    pub agency: Agency,
    /// The device that it comes from, as the hub knows it.
    pub device: String,
    sealed_for: SealedFor,
    keys: SigningKeys,
    basis: &'a Basis,
}

impl<'a> Addressed<'a> {
    /// Fails where a legal duty is claimed and not said, without a deployment that knows the agency, and where
    /// the agency is new and the register, by a clock that says `now`, is not current.
    pub fn new(
        session: &Session,
        agency: &str,
        basis: &'a Basis,
        now: DateTime<Utc>,
    ) -> Result<Self, AppError> {
        if matches!(basis, Basis::LegalDuty { ground } if ground.trim().is_empty()) {
            return Err(AppError::GroundMissing);
        }
        let joined = session.joined()?.ok_or(AppError::NotEnrolled)?;
        let agency = joined.agency(agency)?.clone();
        joined.allows_agency(&session.vault, &agency, now)?;
        Ok(Addressed {
            sealed_for: joined.sealed_for(&agency),
            agency,
            keys: joined.keys()?,
            device: joined.device_id,
            basis,
        })
    }

    /// Exactly what the agency would be able to read of the document.
    ///
    /// `withheld`: codes of sentences, each with whether it is withheld.
    pub fn preview(
        &self,
        document: &Document,
        withheld: &[(&str, bool)],
        attachments: &[ChosenAttachment],
        locale: &str,
    ) -> Result<ReferralPreview, AppError> {
        let withheld = withheld.iter().filter(|(_, withheld)| *withheld);
        let page = preview::page(document, locale, &self.agency);
        Ok(ReferralPreview {
            disclosed: page.sections.into_iter().map(Into::into).collect(),
            remarks: preview::words(page.remarks),
            agency: deployment::agency_view(&self.agency, locale),
            withheld: withheld.map(|(code, _)| (*code).to_owned()).collect(),
            digest: digest(document)?,
            referral: document.referral,
            attachments: attachments.iter().map(|one| one.attachment).collect(),
        })
    }

    /// Seals the document, which is about this screening, or a `visit` that it is of, in the next place among what the
    /// device's keys have sealed to the agency: what allows it, and its entry in the outbox, which takes the place.
    ///
    /// # Errors
    /// `preview-outdated` when it would not say what the preview with the digest `previewed` showed.
    pub fn seal(
        &self,
        vault: &Casebook,
        document: &Document,
        (screening, visit): (Uuid, Option<Uuid>),
        previewed: &str,
        locale: &str,
    ) -> Result<(ConsentRecord, OutboxEntry), AppError> {
        if digest(document)? != previewed {
            return Err(AppError::PreviewOutdated);
        }
        let sealed_by = self.keys.public().id();
        let of = (screening, visit);
        let next = vault.next_place(&sealed_by, &self.agency.id, of, MAX_TAKEN_BACK)?;
        let sequence = Sequence {
            number: next.number,
            previous: next.previous,
            taken_back: next.taken_back,
        };
        let sealed = seal_in_sequence(document, &sequence, &self.keys, &self.agency.recipient)?;
        let fields = preview::fields(&preview::page(document, locale, &self.agency));
        let (kind, ground) = match self.basis {
            Basis::Consent => (BasisKind::Consent, None),
            Basis::LegalDuty { ground } => (BasisKind::LegalDuty, Some(ground.trim().to_owned())),
        };
        let consent = ConsentRecord {
            id: Uuid::now_v7(),
            screening,
            agency: self.agency.id.clone(),
            kind,
            ground,
            disclosed: serde_json::to_string(&fields)
                .map_err(|error| AppError::unexpected(error))?,
            recorded_at: document.created_at,
        };
        let entry = OutboxEntry {
            referral: document.referral,
            screening,
            agency: self.agency.id.clone(),
            sealed: sealed.bytes,
            sha256: sealed.sha256,
            state: SendState::Waiting,
            sealed_at: document.created_at,
            attempts: 0,
            tried_at: None,
            next_attempt_at: None,
            problem: None,
            receipt: None,
            received_at: None,
            may_have_arrived: false,
            preview: Some(previewed.to_owned()),
            found: None,
            sealed_for: Some(self.sealed_for.clone()),
            place: Some(Place {
                sealed_by,
                number: next.number,
            }),
        };
        Ok((consent, entry))
    }
}

/// Whether a referral of this id was sealed of the preview with this digest before.
///
/// # Errors
/// `preview-outdated` where the id was drawn for another preview.
pub(crate) fn was_sealed(
    session: &Session,
    referral: Uuid,
    previewed: &str,
) -> Result<bool, AppError> {
    match session.vault.was_queued(referral, Some(previewed)) {
        Err(StoreError::AlreadyExists) => Err(AppError::PreviewOutdated),
        found => Ok(found?),
    }
}

/// SHA-256 of what a document says, hexadecimal: all of it but what each making of it sets anew,
/// which is the referral's id and the moment.
fn digest(document: &Document) -> Result<String, AppError> {
    let mut said = serde_json::to_value(document).map_err(|error| AppError::unexpected(error))?;
    if let Some(members) = said.as_object_mut() {
        members.remove("referral");
        members.remove("created_at");
        let basis = members.get_mut("basis").and_then(Value::as_object_mut);
        if let Some(basis) = basis {
            basis.remove("recorded_at");
        }
        // Their ids are drawn from the referral's.
        let attachments = members.get_mut("attachments").and_then(Value::as_array_mut);
        for attachment in attachments.into_iter().flatten() {
            attachment["id"].take();
        }
    }
    Ok(sha256_hex(said.to_string()))
}
