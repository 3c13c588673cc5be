//! The minimised document: nothing is in it that the worker did not choose to disclose, and nothing that no
//! longer counts.

use crate::interview::result;
use crate::referral::draft::{Basis, ReferralDraft};
use crate::referral::safe_contact;
use crate::screening::answers;
use crate::screening::case::Case;
use crate::screening::counting::AtQuestion;
use crate::view::Text;
use chrono::{DateTime, Utc};
use repere_casebook::StoredJudgement;
use repere_protocol::{
    Answer, Assessment, DimensionState, Provenance, Told, Weight, takes_several,
};
use repere_referral::Key;
use repere_referral::deployment::Agency;
use repere_referral::document::{self, BasisKind, Document, FORMAT};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What a document is made from.
pub(crate) struct Ingredients<'a> {
    /// The screening.
    pub case: &'a Case,
    /// What stands at the questions that count.
    pub counting: &'a [AtQuestion],
    /// What is told of what was noticed.
    pub told: &'a Told,
    /// What the worker thinks, if that stands.
    pub judgement: Option<&'a StoredJudgement>,
    /// What the worker chose.
    pub draft: &'a ReferralDraft,
    /// The pictures and recordings that go with it.
    pub attachments: &'a [document::Attachment],
    /// Who is to read it.
    pub agency: &'a Agency,
    /// The device, as the hub knows it.
    pub device: &'a str,
    /// The worker's role.
    pub role: &'a str,
    /// The referral's id.
    pub referral: Uuid,
    /// When it is sealed.
    pub now: DateTime<Utc>,
}

/// Builds the document. What is previewed and what is sealed both come from here.
pub(crate) fn build(from: &Ingredients<'_>) -> Document {
    let case = from.case;
    let assessment = case.assess();
    let told = from.told;
    let counting = from.counting.iter();
    let counting = counting.filter(|at| !told.kept_questions.contains(&at.question));
    let counting: Vec<&AtQuestion> = counting.collect();
    let mut words = Words::new(from);
    let document = Document {
        format: FORMAT.to_owned(),
        referral: from.referral,
        created_at: from.now,
        sender: document::Sender {
            device: from.device.to_owned(),
            role: from.role.to_owned(),
        },
        agency: from.agency.id.clone(),
        basis: basis(from),
        screening: document::Screening {
            code: case.screening.code.clone(),
            protocol: document::Protocol {
                id: case.screening.protocol_id.clone(),
                version: case.screening.protocol_version.clone(),
                sha256: case.screening.protocol_sha256.clone(),
            },
            interviewer_locale: case.screening.interviewer_locale.clone(),
            respondent_locale: case.screening.respondent_locale.clone(),
            begun_at: case.screening.begun_at,
            changed_at: case.screening.changed_at,
        },
        facts: facts(from, &assessment),
        assessment: disclosed_assessment(&assessment, told, &mut words),
        answers: from
            .draft
            .include_answers
            .then(|| disclosed_answers(&counting, &mut words)),
        notes: from
            .draft
            .include_notes
            .then(|| disclosed_notes(&counting, &mut words)),
        own_words: from
            .draft
            .include_notes
            .then(|| disclosed_own_words(&counting, &mut words))
            .filter(|own_words| !own_words.is_empty()),
        judgement: from
            .judgement
            .filter(|_| from.draft.include_judgement)
            .and_then(|judgement| disclosed_judgement(judgement, &mut words)),
        attachments: from.attachments.to_vec(),
        safe_contact: (from.draft.safe_contact.as_ref())
            .and_then(|given| safe_contact::disclosed(given, &from.agency.locale)),
        visit: None,
        texts: BTreeMap::new(),
    };
    Document {
        texts: words.texts,
        ..document
    }
}

fn basis(from: &Ingredients<'_>) -> document::Basis {
    let (kind, ground) = match &from.draft.basis {
        Basis::Consent => (BasisKind::Consent, None),
        Basis::LegalDuty { ground } => (BasisKind::LegalDuty, Some(ground.trim().to_owned())),
    };
    document::Basis {
        kind,
        ground,
        recorded_at: from.now,
    }
}

/// Facts under their HTCDS 2.0 names.
fn facts(from: &Ingredients<'_>, assessment: &Assessment) -> BTreeMap<String, Value> {
    let mut values: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for fact in &from.told.facts {
        let known = values.entry(fact.field.to_string()).or_default();
        known.push(Value::String(fact.value.to_string()));
    }
    let mut facts: BTreeMap<String, Value> = values
        .into_iter()
        .map(|(field, mut values)| {
            let several = takes_several(&field) || values.len() > 1;
            let value = match values.pop() {
                Some(only) if !several => only,
                last => Value::Array(values.into_iter().chain(last).collect()),
            };
            (field, value)
        })
        .collect();

    // Only what was asked and given. Where the ground is a duty nobody asked, and "no" would be
    // a refusal that nobody heard.
    if from.draft.basis == Basis::Consent {
        for field in ["con_Consent", "vic_AgreementToManagePersonalData"] {
            facts.insert(field.to_owned(), json!(true));
        }
    }
    let today = from.now.date_naive().to_string();
    facts.insert("cas_OutgoingReferralDate".to_owned(), json!(today));
    // A first-line worker notices; nobody is identified here. Where nothing was noticed, even
    // "possible" would say too much.
    if from.case.outcome(&assessment.outcome).level > 0 {
        let status = json!("PossibleVictimOfTrafficking");
        facts.insert("vic_TraffickingStatus".to_owned(), status);
    }
    let identity = from.draft.identity.iter().flat_map(|identity| {
        [
            ("prs_FirstName", &identity.first_name),
            ("prs_SecondName", &identity.second_name),
        ]
    });
    let identity = identity.map(|(field, name)| (field, name.as_str()));
    let phone = from.draft.safe_contact.iter();
    let phone = phone.map(|contact| ("prs_MobilePhone", contact.phone()));
    for (field, text) in identity.chain(phone) {
        if !text.trim().is_empty() {
            facts.insert(field.to_owned(), json!(text.trim()));
        }
    }
    facts
}

/// The outcome and its range are the whole assessment's: they say how much concern there is, and not
/// about what. Everything else is counted without what is kept back, and nothing says that it is.
fn disclosed_assessment(
    assessment: &Assessment,
    told: &Told,
    words: &mut Words<'_>,
) -> document::Assessment {
    for outcome in [
        &assessment.outcome,
        &assessment.range.lowest,
        &assessment.range.highest,
    ] {
        words.put(Key::Outcome(outcome));
        words.put_meaning(outcome);
    }
    let indications = indications(told);
    for indication in &indications {
        words.put(Key::Indicator(&indication.id));
    }
    let dimensions = told.dimensions.iter().map(|dimension| {
        words.put(Key::Dimension(&dimension.id));
        document::Dimension {
            id: dimension.id.clone(),
            state: state(dimension.state),
            strong: dimension.strong,
            medium: dimension.medium,
            weak: dimension.weak,
        }
    });
    document::Assessment {
        outcome: assessment.outcome.clone(),
        lowest: assessment.range.lowest.clone(),
        highest: assessment.range.highest.clone(),
        dimensions: dimensions.collect(),
        indications,
    }
}

/// What was noticed, and how it became known.
pub(crate) fn indications(told: &Told) -> Vec<document::Indication> {
    let present = result::present(&told.indicators).into_iter();
    let indications = present.map(|indicator| {
        let because = indicator.because.iter();
        let ways = because.map(|because| provenance(because.provenance));
        let mut provenance: Vec<document::Provenance> = ways.collect();
        provenance.sort_by_key(|way| way.code());
        provenance.dedup();
        document::Indication {
            id: indicator.id.to_string(),
            weight: weight(indicator.weight),
            dimension: indicator.dimension.to_string(),
            provenance,
        }
    });
    indications.collect()
}

fn state(state: DimensionState) -> document::DimensionState {
    match state {
        DimensionState::Positive => document::DimensionState::Positive,
        DimensionState::NotReached => document::DimensionState::NotReached,
        DimensionState::CouldChange => document::DimensionState::CouldChange,
    }
}

fn weight(weight: Option<Weight>) -> document::Weight {
    match weight {
        Some(Weight::Strong) => document::Weight::Strong,
        Some(Weight::Medium) => document::Weight::Medium,
        Some(Weight::Weak) => document::Weight::Weak,
        None => document::Weight::None,
    }
}

fn provenance(provenance: Provenance) -> document::Provenance {
    match provenance {
        Provenance::Answered => document::Provenance::Answered,
        Provenance::Volunteered => document::Provenance::Volunteered,
        Provenance::Observed => document::Provenance::Observed,
        Provenance::Reported => document::Provenance::Reported,
        Provenance::Document => document::Provenance::Document,
    }
}

/// A text as the document has it.
pub(crate) fn disclosed(text: Text) -> document::Text {
    document::Text {
        direction: answers::code(&text.direction),
        review: answers::code(&text.review),
        text: text.text,
        locale: text.locale,
    }
}

/// The answers, in the pack's order.
fn disclosed_answers(counting: &[&AtQuestion], words: &mut Words<'_>) -> Vec<document::Answer> {
    let recorded = counting.iter();
    let recorded = recorded.filter_map(|at| Some((&at.question, at.answer.as_ref()?, at)));
    recorded
        .map(|(question, recorded, at)| {
            words.put_question(question);
            let codes: Vec<&String> = match &recorded.answer {
                Answer::Code(code) => vec![code],
                Answer::Codes(codes) => codes.iter().collect(),
                _ => Vec::new(),
            };
            for code in codes {
                words.put_option(question, code);
            }
            document::Answer {
                question: question.clone(),
                answer: serde_json::to_value(&recorded.answer).unwrap_or_default(),
                provenance: provenance(recorded.provenance),
                recorded_at: at.recorded_at.unwrap_or_default(),
            }
        })
        .collect()
}

fn disclosed_notes(counting: &[&AtQuestion], words: &mut Words<'_>) -> Vec<document::Note> {
    let notes = counting.iter();
    let notes = notes.filter_map(|at| Some((&at.question, at.note.as_ref()?)));
    notes
        .map(|(question, note)| {
            words.put_question(question);
            document::Note {
                question: question.clone(),
                note: note.clone(),
            }
        })
        .collect()
}

fn disclosed_own_words(counting: &[&AtQuestion], words: &mut Words<'_>) -> Vec<document::OwnWords> {
    let said = counting.iter();
    let said = said.filter_map(|at| Some((&at.question, at.own_words.as_ref()?)));
    said.map(|(question, said)| {
        words.put_question(question);
        document::OwnWords {
            question: question.clone(),
            words: said.clone(),
        }
    })
    .collect()
}

fn disclosed_judgement(
    judgement: &StoredJudgement,
    words: &mut Words<'_>,
) -> Option<document::Judgement> {
    let outcome = judgement.outcome.as_ref()?;
    words.put(Key::Outcome(outcome));
    Some(document::Judgement {
        outcome: outcome.clone(),
        reason: judgement.reason.clone(),
        recorded_at: judgement.recorded_at,
    })
}

/// The words for the codes used, in the agency's language.
struct Words<'a> {
    case: &'a Case,
    locale: &'a str,
    texts: BTreeMap<String, document::Text>,
}

impl<'a> Words<'a> {
    fn new(from: &Ingredients<'a>) -> Words<'a> {
        let mut words = Words {
            case: from.case,
            locale: &from.agency.locale,
            texts: BTreeMap::new(),
        };
        words.insert(Key::Protocol, from.case.title(words.locale));
        words
    }

    /// A text that has the same name in the pack.
    fn put(&mut self, key: Key<'_>) {
        self.insert(key, self.case.pack.text(self.locale, &key.to_string()));
    }

    fn put_meaning(&mut self, outcome: &str) {
        let id = Key::Outcome(outcome).to_string();
        if let Some(text) = self.case.pack.attribute(self.locale, &id, "meaning") {
            self.insert(Key::Meaning(outcome), text);
        }
    }

    fn put_question(&mut self, question: &str) {
        let text = self.case.pack.worker_prompt(self.locale, question);
        self.insert(Key::Question(question), text);
    }

    fn put_option(&mut self, question: &str, code: &str) {
        let text = answers::option_words(&self.case.pack, self.locale, question, code);
        self.insert(Key::Option { question, code }, text);
    }

    fn insert(&mut self, key: Key<'_>, text: Text) {
        self.texts.insert(key.to_string(), disclosed(text));
    }
}
