//! A referral: shown field by field, then sealed and queued.

use crate::ask::{Ask, InSession};
use crate::attachments::choosing::Chosen;
use crate::error::AppError;
use crate::outbox::{entries, erasures};
use crate::referral::disclosure;
use crate::referral::document::{self, Ingredients};
use crate::referral::draft::{ReferralDraft, SafeContact};
use crate::referral::sealing::{self, Addressed};
use crate::screening::case::Case;
use crate::screening::counting::AtQuestions;
use crate::screening::drafts;
use crate::session::open::Open;
use crate::view::{OutboxItem, ReferralPreview};
use chrono::{SubsecRound, Utc};
use repere_referral::Document;
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// Exactly what an agency would be able to read. Nothing is stored.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewReferral {
    /// What would be sent.
    pub draft: ReferralDraft,
}

impl Ask for PreviewReferral {
    type Reply = ReferralPreview;
}

impl InSession for PreviewReferral {
    fn answer(self, open: &mut Open<'_>) -> Result<ReferralPreview, AppError> {
        let prepared = Prepared::new(open, &self.draft, Uuid::new_v4())?;
        let withheld = withheld(&self.draft, &prepared);
        prepared.addressed.preview(
            &prepared.document,
            &withheld,
            &prepared.attachments.kept,
            open.locale,
        )
    }
}

/// Seals the referral and puts it in the outbox, in one transaction with the consent and the end of its draft. The
/// same preview once more seals nothing: what was sealed of it is given again.
///
/// Fails with `preview-outdated` when it would not say what the preview with this digest showed.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QueueReferral {
    /// What is sent: the same draft that was previewed.
    pub draft: ReferralDraft,
    /// The preview's digest.
    pub digest: String,
    /// The id that the preview drew.
    pub referral: Uuid,
}

impl Ask for QueueReferral {
    type Reply = OutboxItem;
    const WAKES: bool = true;
}

impl InSession for QueueReferral {
    fn answer(self, open: &mut Open<'_>) -> Result<OutboxItem, AppError> {
        if sealing::was_sealed(open.session, self.referral, &self.digest)? {
            return entries::item(open, self.referral);
        }
        let Prepared {
            addressed,
            document,
            attachments,
            ..
        } = Prepared::new(open, &self.draft, self.referral)?;
        let vault = &open.session.vault;
        let of = (self.draft.screening, None);
        let (consent, entry) = addressed.seal(vault, &document, of, &self.digest, open.locale)?;
        erasures::ask_for_what_is_replaced(open.session, &entry, None)?;
        vault.queue_referral_with(&consent, &entry, drafts::REFERRAL, &attachments.kept)?;
        entries::item(open, self.referral)
    }
}

/// What sealing and previewing share: the very same document.
struct Prepared<'a> {
    addressed: Addressed<'a>,
    document: Document,
    attachments: Chosen,
    has_notes: bool,
    /// Something that was noticed is not told.
    keeps_back: bool,
    has_judgement: bool,
}

impl<'a> Prepared<'a> {
    /// `referral`: the id that it has, or would have.
    fn new(
        open: &mut Open<'_>,
        draft: &'a ReferralDraft,
        referral: Uuid,
    ) -> Result<Prepared<'a>, AppError> {
        let addressed = Addressed::new(open.session, &draft.agency, &draft.basis, open.now)?;
        let case = Case::read(open, draft.screening)?;
        let counting = AtQuestions::read(&open.session.vault, &case)?.counting;
        let told = disclosure::told(&case, &case.assess(), &draft.choice);
        let judgements = open.session.vault.judgements(draft.screening)?;
        let judgement = judgements.last().filter(|last| last.outcome.is_some());
        let role = open.session.role()?.unwrap_or_default();
        let attachments =
            Chosen::read(open.session, draft.screening, referral, &draft.attachments)?;
        let document = document::build(&Ingredients {
            case: &case,
            counting: &counting,
            told: &told,
            judgement,
            draft,
            attachments: &attachments.listed,
            agency: &addressed.agency,
            device: &addressed.device,
            role: &role,
            referral,
            now: Utc::now().trunc_subsecs(0),
        });
        Ok(Prepared {
            addressed,
            document,
            attachments,
            has_notes: (counting.iter()).any(|at| at.note.is_some() || at.own_words.is_some()),
            keeps_back: !told.kept_indicators.is_empty(),
            has_judgement: judgement.is_some(),
        })
    }
}

/// What stays on the device, as codes of sentences, each with whether it does.
fn withheld(draft: &ReferralDraft, prepared: &Prepared<'_>) -> [(&'static str, bool); 8] {
    let identified = draft.identity.as_ref().is_some_and(|identity| {
        !identity.first_name.trim().is_empty() || !identity.second_name.trim().is_empty()
    });
    let contact = draft.safe_contact.as_ref();
    let reachable = contact.is_some_and(SafeContact::says_something);
    [
        ("identity", !identified),
        ("safe-contact", !reachable),
        ("indications", prepared.keeps_back),
        ("answers", !draft.include_answers),
        ("notes", prepared.has_notes && !draft.include_notes),
        (
            "judgement",
            prepared.has_judgement && !draft.include_judgement,
        ),
        ("attachments", prepared.attachments.others_stay),
        ("history", true),
    ]
}
