//! The referral of a visit: shown field by field, then sealed and queued like any other. Of a person is
//! told who agreed that this agency reads of them, or everybody where a legal duty says so; the others
//! only count.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::interview::result;
use crate::outbox::{entries, erasures};
use crate::referral::disclosure;
use crate::referral::document::{self, Ingredients};
use crate::referral::draft::{Basis, Choice, ReferralDraft, VisitReferralDraft};
use crate::referral::sealing::{self, Addressed};
use crate::referral::visit_document;
use crate::screening::case::Case;
use crate::screening::counting;
use crate::screening::drafts;
use crate::session::open::Open;
use crate::view::{OfferedIndication, OutboxItem, VisitReferralPreview};
use crate::visits::commonalities;
use crate::visits::visit;
use crate::visits::visit_page;
use chrono::{SubsecRound, Utc};
use repere_casebook::ConsentRecord;
use repere_protocol::{Assessment, Told};
use repere_referral::Document;
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// Exactly what an agency would be able to read of a visit. Nothing is stored.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewVisitReferral {
    /// What would be sent.
    pub draft: VisitReferralDraft,
}

impl Ask for PreviewVisitReferral {
    type Reply = VisitReferralPreview;
}

impl InSession for PreviewVisitReferral {
    fn answer(self, open: &mut Open<'_>) -> Result<VisitReferralPreview, AppError> {
        let prepared = Prepared::new(open, &self.draft, Uuid::new_v4())?;
        let withheld = withheld(&self.draft, &prepared);
        Ok(VisitReferralPreview {
            preview: (prepared.addressed).preview(
                &prepared.document,
                &withheld,
                &[],
                open.locale,
            )?,
            told: prepared.told.into_iter().map(|(_, code)| code).collect(),
            counted: prepared.counted,
            indications: prepared.offered,
        })
    }
}

/// Seals the referral of a visit and puts it in the outbox, in one transaction with what allows it for
/// each interview that it tells of and the end of its draft. The same preview once more seals nothing: what was
/// sealed of it is given again.
///
/// Fails with `preview-outdated` when it would not say what the preview with this digest showed.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QueueVisitReferral {
    /// What is sent: the same draft that was previewed.
    pub draft: VisitReferralDraft,
    /// The preview's digest.
    pub digest: String,
    /// The id that the preview drew.
    pub referral: Uuid,
}

impl Ask for QueueVisitReferral {
    type Reply = OutboxItem;
    const WAKES: bool = true;
}

impl InSession for QueueVisitReferral {
    fn answer(self, open: &mut Open<'_>) -> Result<OutboxItem, AppError> {
        if sealing::was_sealed(open.session, self.referral, &self.digest)? {
            return entries::item(open, self.referral);
        }
        let Prepared {
            addressed,
            document,
            told,
            ..
        } = Prepared::new(open, &self.draft, self.referral)?;
        let (first, _) = told.first().ok_or(AppError::NobodyTold)?;
        let vault = &open.session.vault;
        let of = (*first, Some(self.draft.visit));
        let (consent, entry) = addressed.seal(vault, &document, of, &self.digest, open.locale)?;
        let allowed = told.iter().map(|(screening, _)| ConsentRecord {
            id: Uuid::now_v7(),
            screening: *screening,
            ..consent.clone()
        });
        let allowed: Vec<ConsentRecord> = allowed.collect();
        erasures::ask_for_what_is_replaced(open.session, &entry, Some(self.draft.visit))?;
        vault.queue_visit_referral(self.draft.visit, &allowed, &entry, drafts::REFERRAL)?;
        entries::item(open, self.referral)
    }
}

/// What sealing and previewing share: the very same document.
struct Prepared<'a> {
    addressed: Addressed<'a>,
    document: Document,
    /// The interviews that are told of, with their codes; the document's own first.
    told: Vec<(Uuid, String)>,
    /// The codes of those that only count.
    counted: Vec<String>,
    has_place: bool,
    has_names: bool,
    /// Something that was noticed is not told.
    keeps_back: bool,
    /// What was noticed, to be told or left out.
    offered: Vec<OfferedIndication>,
}

impl<'a> Prepared<'a> {
    /// `referral`: the id that it has, or would have.
    fn new(
        open: &mut Open<'_>,
        draft: &'a VisitReferralDraft,
        referral: Uuid,
    ) -> Result<Prepared<'a>, AppError> {
        let addressed = Addressed::new(open.session, &draft.agency, &draft.basis, open.now)?;
        let visit = visit::read(open.session, draft.visit)?;
        let cases = visit_page::cases(open, draft.visit)?;
        let interviews = cases.len() as u32;
        let (told, counted): (Vec<Case>, Vec<Case>) =
            cases.into_iter().partition(|case| may_be_told(draft, case));
        let told = told.into_iter().map(|case| {
            let assessment = case.assess();
            let level = case.outcome(&assessment.outcome).level;
            let is_told = disclosure::told(&case, &assessment, &choice_of(draft, &case));
            (level, case, assessment, is_told)
        });
        let mut told: Vec<_> = told.collect();
        // What weighs most is read first.
        told.sort_by_key(|(level, ..)| std::cmp::Reverse(*level));
        let offered = offered(
            draft,
            told.iter()
                .map(|(_, case, assessment, _)| (case, assessment)),
        );
        let told: Vec<(Case, Told)> = (told.into_iter())
            .map(|(_, case, _, is_told)| (case, is_told))
            .collect();
        // What is shared is shared among those who are told of: beside what each of them said, a
        // count over all would tell what the others said.
        let common = commonalities::told(open.session, &told)?;
        let Some(((first, first_told), others)) = told.split_first() else {
            return Err(AppError::NobodyTold);
        };
        let role = open.session.role()?.unwrap_or_default();
        let mut document = document::build(&Ingredients {
            case: first,
            counting: &[],
            told: first_told,
            judgement: None,
            attachments: &[],
            draft: &least(draft, first.screening.id),
            agency: &addressed.agency,
            device: &addressed.device,
            role: &role,
            referral,
            now: Utc::now().trunc_subsecs(0),
        });
        let (told_visit, texts) = visit_document::build(&visit_document::Ingredients {
            visit: &visit,
            interviews,
            common: &common,
            others: &(others.iter().map(|(case, told)| (case, told))).collect::<Vec<_>>(),
            draft,
            locale: &addressed.agency.locale,
        });
        document.visit = Some(told_visit);
        document.texts.extend(texts);
        let named = common.iter().any(|common| !common.found.named.is_empty());
        Ok(Prepared {
            addressed,
            document,
            told: told
                .iter()
                .map(|(case, _)| (case.screening.id, case.screening.code.clone()))
                .collect(),
            counted: counted
                .iter()
                .map(|case| case.screening.code.clone())
                .collect(),
            has_place: !visit.place.is_empty(),
            has_names: named,
            keeps_back: told
                .iter()
                .any(|(_, told)| !told.kept_indicators.is_empty()),
            offered,
        })
    }
}

/// An interview without an answer tells nothing of its person.
fn may_be_told(draft: &VisitReferralDraft, case: &Case) -> bool {
    let allowed = match draft.basis {
        Basis::Consent => draft.agreed.contains(&case.screening.id),
        Basis::LegalDuty { .. } => true,
    };
    allowed && !counting::answers(case).is_empty()
}

/// What the worker chose for an interview: what is left out by its protocol, what is told although a pack keeps it by the
/// interview itself, since what one person agreed to is nobody else's.
fn choice_of(draft: &VisitReferralDraft, case: &Case) -> Choice {
    let of = |owner: &str, ids: &[String]| {
        let ids = ids.iter();
        ids.filter_map(|id| Some(id.strip_prefix(owner)?.strip_prefix('/')?.to_owned()))
            .collect()
    };
    let interview = case.screening.id.to_string();
    Choice {
        left_out: of(case.pack.pack.id(), &draft.choice.left_out),
        chosen: of(&interview, &draft.choice.chosen),
        chosen_answers: of(&interview, &draft.choice.chosen_answers),
    }
}

/// Everything that was noticed in the interviews that are told of, what weighs most first: each once, but for what is told
/// only where it is chosen, which is chosen for each person.
fn offered<'a>(
    draft: &VisitReferralDraft,
    told: impl Iterator<Item = (&'a Case, &'a Assessment)>,
) -> Vec<OfferedIndication> {
    let mut offered: Vec<OfferedIndication> = Vec::new();
    for (case, assessment) in told {
        for one in result::present(&assessment.indicators) {
            let kept = disclosure::indicator_is_kept(case, one.id.as_str());
            let id = match kept {
                true => format!("{}/{}", case.screening.id, one.id),
                false => format!("{}/{}", case.pack.pack.id(), one.id),
            };
            if offered.iter().any(|known| known.id == id) {
                continue;
            }
            offered.push(OfferedIndication {
                of: kept.then(|| case.screening.code.clone()),
                statement: case.text(&format!("indicator-{}", one.id)),
                told: match kept {
                    true => draft.choice.chosen.contains(&id),
                    false => !draft.choice.left_out.contains(&id),
                },
                kept,
                id,
            });
        }
    }
    offered
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
        choice: Choice::default(),
        identity: None,
        attachments: Vec::new(),
        safe_contact: None,
    }
}

/// What stays on the device, as codes of sentences, each with whether it does.
fn withheld(draft: &VisitReferralDraft, prepared: &Prepared<'_>) -> [(&'static str, bool); 8] {
    [
        ("identity", true),
        ("safe-contact", true),
        ("indications", prepared.keeps_back),
        ("answers", true),
        ("place", prepared.has_place && !draft.include_place),
        ("names", prepared.has_names && !draft.include_names),
        ("sentences", true),
        ("history", true),
    ]
}
