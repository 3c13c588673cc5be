//! What a document tells of a visit: counts of what interviews have in common, and the interviews that
//! may be told of one by one. No name of a person; what several named alike only where it was chosen.

use crate::protocols::packs::LoadedPack;
use crate::referral::document::{disclosed, indications};
use crate::referral::draft::VisitReferralDraft;
use crate::screening::case::Case;
use crate::visits::commonalities::Common;
use repere_protocol::Told;
use repere_referral::Key;
use repere_referral::document::{
    self, CommonIndication, CommonName, Protocol, Text, Visit, VisitScreening,
};
use std::collections::BTreeMap;

/// What it is made from.
pub(crate) struct Ingredients<'a> {
    /// The visit.
    pub visit: &'a repere_casebook::Visit,
    /// How many interviews it has.
    pub interviews: u32,
    /// What they have in common.
    pub common: &'a [Common],
    /// The interviews that are told of besides the document's own.
    pub others: &'a [(&'a Case, &'a Told)],
    /// What the worker chose.
    pub draft: &'a VisitReferralDraft,
    /// The agency's language.
    pub locale: &'a str,
}

/// The visit, and the words for its codes.
pub(crate) fn build(from: &Ingredients<'_>) -> (Visit, BTreeMap<String, Text>) {
    let mut texts = BTreeMap::new();
    let draft = from.draft;
    let place = Some(from.visit.place.clone());
    let common = from.common.iter().filter(|one| !is_empty(one));
    let visit = Visit {
        code: from.visit.code.clone(),
        day: from.visit.day,
        place: place.filter(|place| draft.include_place && !place.is_empty()),
        sector: from.visit.sector.clone(),
        interviews: from.interviews,
        common: common
            .map(|one| counts(one, draft.include_names, from.locale, &mut texts))
            .collect(),
        others: from
            .others
            .iter()
            .map(|(case, told)| tells(case, told, from.locale, &mut texts))
            .collect(),
    };
    (visit, texts)
}

fn is_empty(common: &Common) -> bool {
    let found = &common.found;
    found.indications.is_empty() && found.named.is_empty() && found.said.is_empty()
}

fn counts(
    common: &Common,
    include_names: bool,
    locale: &str,
    texts: &mut BTreeMap<String, Text>,
) -> document::Common {
    let found = &common.found;
    let protocol = common.protocol();
    let mut put = |key: Key<'_>, id: &str| {
        texts.insert(key.to_string(), disclosed(common.text(locale, id)));
    };
    put(Key::TitleOf(protocol), "title");
    for one in &found.indications {
        let id = one.indicator.as_str();
        put(
            Key::IndicatorOf { protocol, id },
            &Key::Indicator(id).to_string(),
        );
    }
    document::Common {
        protocol: protocol.to_owned(),
        interviews: found.screenings,
        indications: found
            .indications
            .iter()
            .map(|one| CommonIndication {
                id: one.indicator.clone(),
                present: one.present.len() as u32,
                absent: one.absent,
                unknown: one.unknown,
            })
            .collect(),
        named: found
            .named
            .iter()
            .map(|one| CommonName {
                kind: one.compare.code().to_owned(),
                interviews: one.screenings.len() as u32,
                name: include_names.then(|| one.text.clone()),
            })
            .collect(),
        said_alike: found
            .said
            .iter()
            .map(|one| one.places.len() as u32)
            .collect(),
    }
}

fn tells(
    case: &Case,
    told: &Told,
    locale: &str,
    texts: &mut BTreeMap<String, Text>,
) -> VisitScreening {
    let assessment = case.assess();
    let pack: &LoadedPack = &case.pack;
    let protocol = pack.pack.id();
    let mut put = |key: Key<'_>, id: &str| {
        texts.insert(key.to_string(), disclosed(pack.text(locale, id)));
    };
    put(Key::TitleOf(protocol), "title");
    let range = &assessment.range;
    for outcome in [&assessment.outcome, &range.lowest, &range.highest] {
        let of = Key::OutcomeOf {
            protocol,
            id: outcome,
        };
        put(of, &Key::Outcome(outcome).to_string());
    }
    let indications = indications(told);
    for indication in &indications {
        let id = indication.id.as_str();
        let of = Key::IndicatorOf { protocol, id };
        put(of, &Key::Indicator(id).to_string());
        let id = indication.dimension.as_str();
        let of = Key::DimensionOf { protocol, id };
        put(of, &Key::Dimension(id).to_string());
    }
    VisitScreening {
        code: case.screening.code.clone(),
        protocol: Protocol {
            id: case.screening.protocol_id.clone(),
            version: case.screening.protocol_version.clone(),
            sha256: case.screening.protocol_sha256.clone(),
        },
        respondent_locale: case.respondent().to_owned(),
        lowest: assessment.range.lowest.clone(),
        highest: assessment.range.highest.clone(),
        outcome: assessment.outcome,
        indications,
    }
}
