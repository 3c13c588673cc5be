//! A referral: shown field by field, then sealed and queued.

use crate::command::{ReferralDraft, SafeContact};
use crate::device::Device;
use crate::error::AppError;
use crate::outbox::entries;
use crate::referral::document::{self, Ingredients};
use crate::referral::sealing::Addressed;
use crate::screening::case::Case;
use crate::screening::drafts;
use crate::session::Session;
use crate::view::{OutboxItem, ReferralPreview};
use chrono::{SubsecRound, Utc};
use repere_referral::Document;
use uuid::Uuid;

/// Exactly what the agency would be able to read. Nothing is stored.
pub(crate) fn preview(device: &Device, draft: &ReferralDraft) -> Result<ReferralPreview, AppError> {
    let locale = device.interface_locale();
    device.in_session(|session| {
        let prepared = Prepared::new(device, session, draft)?;
        let withheld = withheld(draft, &prepared);
        prepared
            .addressed
            .preview(&prepared.document, &withheld, &locale)
    })
}

/// Seals the referral and puts it in the outbox, in one transaction with the consent.
///
/// # Errors
/// `preview-outdated` when it would not say what the preview with this digest showed.
pub(crate) fn queue(
    device: &Device,
    draft: &ReferralDraft,
    previewed: &str,
) -> Result<OutboxItem, AppError> {
    let locale = device.interface_locale();
    device.in_session(|session| {
        let Prepared {
            addressed,
            document,
            ..
        } = Prepared::new(device, session, draft)?;
        let (consent, entry) = addressed.seal(&document, draft.screening, previewed, &locale)?;
        session.vault.queue_referral(&consent, &entry)?;
        drafts::done(session, draft.screening, drafts::REFERRAL);
        entries::item(device, session, document.referral)
    })
}

/// What sealing and previewing share: the very same document.
struct Prepared<'a> {
    addressed: Addressed<'a>,
    document: Document,
    has_notes: bool,
    has_judgement: bool,
}

impl<'a> Prepared<'a> {
    fn new(
        device: &Device,
        session: &mut Session,
        draft: &'a ReferralDraft,
    ) -> Result<Prepared<'a>, AppError> {
        let addressed = Addressed::new(session, &draft.agency, &draft.basis)?;
        let case = Case::read(device, session, draft.screening)?;
        let notes = session.vault.notes(draft.screening)?;
        let own_words = session.vault.own_words(draft.screening)?;
        let judgements = session.vault.judgements(draft.screening)?;
        let judgement = judgements.last().filter(|last| last.outcome.is_some());
        let role = session.role()?.unwrap_or_default();
        let document = document::build(&Ingredients {
            case: &case,
            notes: &notes,
            own_words: &own_words,
            judgement,
            draft,
            agency: &addressed.agency,
            device: &addressed.device,
            role: &role,
            referral: Uuid::new_v4(),
            now: Utc::now().trunc_subsecs(0),
        });
        Ok(Prepared {
            addressed,
            document,
            has_notes: !notes.is_empty() || !own_words.is_empty(),
            has_judgement: judgement.is_some(),
        })
    }
}

/// What stays on the device, as codes of sentences, each with whether it does.
fn withheld(draft: &ReferralDraft, prepared: &Prepared<'_>) -> [(&'static str, bool); 6] {
    let identified = draft.identity.as_ref().is_some_and(|identity| {
        !identity.first_name.trim().is_empty() || !identity.second_name.trim().is_empty()
    });
    let contact = draft.safe_contact.as_ref();
    let reachable = contact.is_some_and(SafeContact::says_something);
    [
        ("identity", !identified),
        ("safe-contact", !reachable),
        ("answers", !draft.include_answers),
        ("notes", prepared.has_notes && !draft.include_notes),
        (
            "judgement",
            prepared.has_judgement && !draft.include_judgement,
        ),
        ("history", true),
    ]
}
