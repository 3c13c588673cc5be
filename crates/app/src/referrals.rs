//! A referral: shown field by field, then sealed and queued.

use crate::app::Inner;
use crate::case::Case;
use crate::command::{Basis, ReferralDraft, SafeContact};
use crate::deployment;
use crate::disclosure;
use crate::document::{self, Ingredients};
use crate::drafts;
use crate::failure::failure;
use crate::outbox;
use crate::session::Session;
use crate::view::{Failure, OutboxItem, ReferralPreview};
use chrono::{DateTime, SubsecRound, Utc};
use repere_exchange::DeploymentAgency;
use repere_referral::{Document, SigningKeys, seal};
use repere_vault::{ConsentRecord, OutboxEntry};
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Exactly what the agency would be able to read. Nothing is stored.
pub(crate) fn preview(inner: &Inner, draft: &ReferralDraft) -> Result<ReferralPreview, Failure> {
    let locale = inner.interface_locale();
    inner.in_session(|session| {
        let prepared = Prepared::new(inner, session, draft)?;
        let agency = &prepared.agency;
        Ok(ReferralPreview {
            disclosed: disclosure::fields(&prepared.document, &locale, &agency.locale),
            agency: deployment::agency_view(agency, &locale),
            withheld: withheld(draft, &prepared),
            digest: digest(&prepared.document)?,
        })
    })
}

/// Seals the referral and puts it in the outbox, in one transaction with the consent.
///
/// # Errors
/// `preview-outdated` when it would not say what the preview with this digest showed.
pub(crate) fn queue(
    inner: &Inner,
    draft: &ReferralDraft,
    previewed: &str,
) -> Result<OutboxItem, Failure> {
    let locale = inner.interface_locale();
    inner.in_session(|session| {
        let prepared = Prepared::new(inner, session, draft)?;
        if digest(&prepared.document)? != previewed {
            return Err(failure("preview-outdated"));
        }
        let sealed = seal(
            &prepared.document,
            &prepared.keys,
            &prepared.agency.recipient,
        )?;
        let disclosed: Vec<String> =
            disclosure::fields(&prepared.document, &locale, &prepared.agency.locale)
                .into_iter()
                .map(|field| field.field)
                .collect();
        let (kind, ground) = recorded(&draft.basis);
        let consent = ConsentRecord {
            id: Uuid::now_v7(),
            screening: draft.screening,
            agency: draft.agency.clone(),
            kind: kind.to_owned(),
            ground,
            disclosed: serde_json::to_string(&disclosed).map_err(|_| failure("unexpected"))?,
            recorded_at: prepared.now,
        };
        let entry = OutboxEntry {
            referral: prepared.document.referral,
            screening: draft.screening,
            agency: draft.agency.clone(),
            sealed: sealed.bytes,
            sha256: sealed.sha256,
            state: outbox::WAITING.to_owned(),
            sealed_at: prepared.now,
            attempts: 0,
            next_attempt_at: None,
            problem: None,
            receipt: None,
            received_at: None,
        };
        session.vault.queue_referral(&consent, &entry)?;
        drafts::done(session, draft.screening, drafts::REFERRAL);
        outbox::item(inner, session, prepared.document.referral)
    })
}

/// Fails where a legal duty is claimed and not said.
pub(crate) fn require_ground(basis: &Basis) -> Result<(), Failure> {
    match basis {
        Basis::LegalDuty { ground } if ground.trim().is_empty() => Err(failure("ground-missing")),
        _ => Ok(()),
    }
}

/// A basis as the vault keeps it: its kind and its ground.
pub(crate) fn recorded(basis: &Basis) -> (&'static str, Option<String>) {
    match basis {
        Basis::Consent => ("consent", None),
        Basis::LegalDuty { ground } => ("legal-duty", Some(ground.trim().to_owned())),
    }
}

/// SHA-256 of what a document says, hexadecimal: all of it but what each making of it sets anew,
/// which is the referral's id and the moment.
pub(crate) fn digest(document: &Document) -> Result<String, Failure> {
    let mut said = serde_json::to_value(document).map_err(|_| failure("unexpected"))?;
    if let Some(members) = said.as_object_mut() {
        members.remove("referral");
        members.remove("created_at");
        let basis = members.get_mut("basis").and_then(Value::as_object_mut);
        if let Some(basis) = basis {
            basis.remove("recorded_at");
        }
    }
    let hash = Sha256::digest(said.to_string());
    Ok(hash.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// What sealing and previewing share: the very same document.
struct Prepared {
    document: Document,
    keys: SigningKeys,
    agency: DeploymentAgency,
    has_notes: bool,
    has_judgement: bool,
    now: DateTime<Utc>,
}

impl Prepared {
    fn new(
        inner: &Inner,
        session: &mut Session,
        draft: &ReferralDraft,
    ) -> Result<Prepared, Failure> {
        require_ground(&draft.basis)?;
        let joined = deployment::joined(session)?.ok_or_else(|| failure("not-enrolled"))?;
        let agency = joined.agency(&draft.agency)?.clone();
        let case = Case::read(inner, session, draft.screening)?;
        let notes = session.vault.notes(draft.screening)?;
        let own_words = session.vault.own_words(draft.screening)?;
        let judgements = session.vault.judgements(draft.screening)?;
        let judgement = judgements.last().filter(|last| last.outcome.is_some());
        let role = session.role()?.unwrap_or_default();
        let now = Utc::now().trunc_subsecs(0);
        let document = document::build(&Ingredients {
            case: &case,
            notes: &notes,
            own_words: &own_words,
            judgement,
            draft,
            agency: &agency,
            device: &joined.device_id,
            role: &role,
            referral: Uuid::new_v4(),
            now,
        });
        Ok(Prepared {
            document,
            keys: joined.keys()?,
            agency,
            has_notes: !notes.is_empty() || !own_words.is_empty(),
            has_judgement: judgement.is_some(),
            now,
        })
    }
}

/// What stays on the device, as codes of sentences.
fn withheld(draft: &ReferralDraft, prepared: &Prepared) -> Vec<String> {
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
    .into_iter()
    .filter(|(_, withheld)| *withheld)
    .map(|(code, _)| code.to_owned())
    .collect()
}
