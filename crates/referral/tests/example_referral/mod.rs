//! What every test of this crate starts from.
#![allow(dead_code)] // each test binary uses its part

use chrono::{DateTime, Utc};
use repere_referral::document::{DimensionState, Provenance, Weight};
use repere_referral::*;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Two devices and two agencies.
pub struct World {
    pub device: SigningKeys,
    pub stranger: SigningKeys,
    pub agency: AgencyIdentity,
    pub other_agency: AgencyIdentity,
}

impl World {
    pub fn new() -> Self {
        let rng = &mut rand::rng();
        Self {
            device: SigningKeys::generate(rng),
            stranger: SigningKeys::generate(rng),
            agency: AgencyIdentity::generate(rng),
            other_agency: AgencyIdentity::generate(rng),
        }
    }

    /// Opens as the agency, which vouches for the one device.
    pub fn open(&self, bytes: &[u8]) -> Result<Opened, OpenError> {
        let known = self.device.public();
        open(bytes, &self.agency, |id| {
            (id == known.id()).then(|| known.clone())
        })
    }
}

pub fn time(text: &str) -> DateTime<Utc> {
    text.parse().expect("a time in the test's own text")
}

pub fn text(words: &str, locale: &str) -> Text {
    Text {
        text: words.into(),
        locale: locale.into(),
        direction: if locale == "ar" { "rtl" } else { "ltr" }.into(),
        review: if locale == "fr" { "source" } else { "draft" }.into(),
    }
}

/// A referral with everything that one can hold; nobody real.
pub fn document() -> Document {
    let at = time("2026-11-23T16:30:00Z");
    Document {
        format: FORMAT.into(),
        referral: Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0001),
        created_at: time("2026-11-23T16:42:10.123456Z"),
        sender: Sender {
            device: "d1".into(),
            role: "labour-inspector".into(),
        },
        agency: "ccem".into(),
        basis: Basis {
            kind: BasisKind::Consent,
            ground: None,
            recorded_at: at,
        },
        screening: Screening {
            code: "K1".into(),
            protocol: Protocol {
                id: "labour-exploitation".into(),
                version: "1.0.0".into(),
                sha256: "ab".repeat(32),
            },
            interviewer_locale: "fr".into(),
            respondent_locale: "ar".into(),
            begun_at: time("2026-11-23T16:00:00Z"),
            changed_at: at,
        },
        facts: BTreeMap::from([
            (
                "vic_TraffickingStatus".into(),
                "PossibleVictimOfTrafficking".into(),
            ),
            (
                "vic_MethodsOfControl".into(),
                serde_json::json!(["WithholdsDocuments", "TakesEarnings"]),
            ),
            ("con_Consent".into(), true.into()),
            ("prs_PrimaryLanguage".into(), "ara".into()),
            ("prs_FirstName".into(), "Amina <b>&".into()),
        ]),
        assessment: Assessment {
            outcome: "converging-indications".into(),
            lowest: "some-indications".into(),
            highest: "situation-of-concern".into(),
            dimensions: vec![Dimension {
                id: "coercion-at-destination".into(),
                state: DimensionState::Positive,
                strong: 2,
                medium: 0,
                weak: 1,
            }],
            indications: vec![Indication {
                id: "documents-confiscated".into(),
                weight: Weight::Strong,
                dimension: "coercion-at-destination".into(),
                provenance: vec![Provenance::Answered, Provenance::Observed],
            }],
        },
        answers: Some(vec![
            Answer {
                question: "papers-held-by".into(),
                answer: serde_json::json!({"code": "employer"}),
                provenance: Provenance::Answered,
                recorded_at: at,
            },
            Answer {
                question: "wages-paid".into(),
                answer: serde_json::json!({"unanswered": "not-safe-to-ask"}),
                provenance: Provenance::Answered,
                recorded_at: at,
            },
        ]),
        notes: Some(vec![Note {
            question: "papers-held-by".into(),
            note: "Dit que « le patron garde tout ».".into(),
        }]),
        own_words: None,
        judgement: None,
        attachments: Vec::new(),
        safe_contact: Some(SafeContact {
            phone: "+33 6 00 00 00 00".into(),
            instructions: "Jamais de message vocal.".into(),
            way: None,
        }),
        visit: None,
        texts: BTreeMap::from([
            (
                "outcome-converging-indications".into(),
                text("Des indices convergent", "fr"),
            ),
            (
                "indicator-documents-confiscated".into(),
                text("Documents d’identité retenus", "fr"),
            ),
            (
                "question-papers-held-by".into(),
                text("من يحتفظ بأوراقك؟", "ar"),
            ),
        ]),
    }
}
