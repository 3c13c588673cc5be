//! The referral of a visit: shown field by field, then sealed and queued like any other. Of a person is
//! told who agreed that this agency reads of them, or everybody where a legal duty says so; the others
//! only count.

use crate::app::Inner;
use crate::case::Case;
use crate::command::{Basis, ReferralDraft, VisitReferralDraft};
use crate::document::{self, Ingredients};
use crate::failure::failure;
use crate::referrals::{digest, recorded, require_ground};
use crate::session::Session;
use crate::view::{Failure, OutboxItem, ReferralPreview, VisitReferralPreview};
use crate::{common, deployment, disclosure, drafts, outbox, visit_document, visits};
use chrono::{DateTime, SubsecRound, Utc};
use repere_exchange::DeploymentAgency;
use repere_referral::{Document, SigningKeys, seal};
use repere_vault::{ConsentRecord, OutboxEntry};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Exactly what the agency would be able to read. Nothing is stored.
pub(crate) fn preview(
    inner: &Inner,
    draft: &VisitReferralDraft,
) -> Result<VisitReferralPreview, Failure> {
    let locale = inner.interface_locale();
    inner.in_session(|session| {
        let prepared = Prepared::new(inner, session, draft)?;
        let agency = &prepared.agency;
        Ok(VisitReferralPreview {
            preview: ReferralPreview {
                disclosed: disclosure::fields(&prepared.document, &locale, &agency.locale),
                agency: deployment::agency_view(agency, &locale),
                withheld: withheld(draft, &prepared),
                digest: digest(&prepared.document)?,
            },
            told: prepared.told.iter().map(|one| one.1.clone()).collect(),
            counted: prepared.counted,
        })
    })
}

/// Seals it and puts it in the outbox, in one transaction with what allows it for each interview that it
/// tells of.
///
/// # Errors
/// `preview-outdated` when it would not say what the preview with this digest showed.
pub(crate) fn queue(
    inner: &Inner,
    draft: &VisitReferralDraft,
    previewed: &str,
) -> Result<OutboxItem, Failure> {
    let locale = inner.interface_locale();
    inner.in_session(|session| {
        let prepared = Prepared::new(inner, session, draft)?;
        if digest(&prepared.document)? != previewed {
            return Err(failure("preview-outdated"));
        }
        let agency = &prepared.agency;
        let sealed = seal(&prepared.document, &prepared.keys, &agency.recipient)?;
        let fields = disclosure::fields(&prepared.document, &locale, &agency.locale);
        let fields: Vec<String> = fields.into_iter().map(|field| field.field).collect();
        let disclosed = serde_json::to_string(&fields).map_err(|_| failure("unexpected"))?;
        let (kind, ground) = recorded(&draft.basis);
        let allowed = prepared.told.iter().map(|(screening, _)| ConsentRecord {
            id: Uuid::now_v7(),
            screening: *screening,
            agency: draft.agency.clone(),
            kind: kind.to_owned(),
            ground: ground.clone(),
            disclosed: disclosed.clone(),
            recorded_at: prepared.now,
        });
        let allowed: Vec<ConsentRecord> = allowed.collect();
        let first = allowed.first().ok_or_else(|| failure("nobody-told"))?;
        let entry = OutboxEntry {
            referral: prepared.document.referral,
            screening: first.screening,
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
        let queued = session
            .vault
            .queue_visit_referral(draft.visit, &allowed, &entry);
        queued?;
        drafts::done(session, draft.visit, drafts::REFERRAL);
        outbox::item(inner, session, prepared.document.referral)
    })
}

/// What sealing and previewing share: the very same document.
struct Prepared {
    document: Document,
    keys: SigningKeys,
    agency: DeploymentAgency,
    /// The interviews that are told of, with their codes; the document's own first.
    told: Vec<(Uuid, String)>,
    /// The codes of those that only count.
    counted: Vec<String>,
    has_place: bool,
    has_names: bool,
    now: DateTime<Utc>,
}

impl Prepared {
    fn new(
        inner: &Inner,
        session: &mut Session,
        draft: &VisitReferralDraft,
    ) -> Result<Prepared, Failure> {
        require_ground(&draft.basis)?;
        let joined = deployment::joined(session)?.ok_or_else(|| failure("not-enrolled"))?;
        let agency = joined.agency(&draft.agency)?.clone();
        let visit = visits::read(session, draft.visit)?;
        let cases = visits::cases(inner, session, draft.visit)?;
        let interviews = cases.len() as u32;
        let (mut told, counted): (Vec<Case>, Vec<Case>) =
            cases.into_iter().partition(|case| may_be_told(draft, case));
        // What is shared is shared among those who are told of: beside what each of them said, a
        // count over all would tell what the others said.
        let common = common::of(session, &told)?;
        // What weighs most is read first.
        told.sort_by_key(|case| std::cmp::Reverse(case.outcome(&case.assess().outcome).level));
        let Some((first, others)) = told.split_first() else {
            return Err(failure("nobody-told"));
        };
        let now = Utc::now().trunc_subsecs(0);
        let role = session.role()?.unwrap_or_default();
        let nothing = BTreeMap::new();
        let mut document = document::build(&Ingredients {
            case: first,
            notes: &nothing,
            own_words: &nothing,
            judgement: None,
            draft: &least(draft, first.screening.id),
            agency: &agency,
            device: &joined.device_id,
            role: &role,
            referral: Uuid::new_v4(),
            now,
        });
        let (told_visit, texts) = visit_document::build(&visit_document::Ingredients {
            visit: &visit,
            interviews,
            common: &common,
            others: &others.iter().collect::<Vec<_>>(),
            draft,
            locale: &agency.locale,
        });
        document.visit = Some(told_visit);
        document.texts.extend(texts);
        let named = common.iter().any(|common| !common.found.named.is_empty());
        Ok(Prepared {
            document,
            keys: joined.keys()?,
            agency,
            told: told
                .iter()
                .map(|case| (case.screening.id, case.screening.code.clone()))
                .collect(),
            counted: counted
                .iter()
                .map(|case| case.screening.code.clone())
                .collect(),
            has_place: !visit.place.is_empty(),
            has_names: named,
            now,
        })
    }
}

/// An interview without an answer tells nothing of its person.
fn may_be_told(draft: &VisitReferralDraft, case: &Case) -> bool {
    let allowed = match draft.basis {
        Basis::Consent => draft.agreed.contains(&case.screening.id),
        Basis::LegalDuty { .. } => true,
    };
    allowed && !case.answers.is_empty()
}

/// Of the first interview as little is disclosed as of the others: what was noticed.
fn least(draft: &VisitReferralDraft, screening: Uuid) -> ReferralDraft {
    ReferralDraft {
        screening,
        agency: draft.agency.clone(),
        basis: draft.basis.clone(),
        include_answers: false,
        include_notes: false,
        include_judgement: false,
        identity: None,
        safe_contact: None,
    }
}

/// What stays on the device, as codes of sentences.
fn withheld(draft: &VisitReferralDraft, prepared: &Prepared) -> Vec<String> {
    [
        ("identity", true),
        ("safe-contact", true),
        ("answers", true),
        ("place", prepared.has_place && !draft.include_place),
        ("names", prepared.has_names && !draft.include_names),
        ("sentences", true),
        ("history", true),
    ]
    .into_iter()
    .filter(|(_, withheld)| *withheld)
    .map(|(code, _)| code.to_owned())
    .collect()
}
