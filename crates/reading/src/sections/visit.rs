//! The visit that a referral is of: what it says of itself, what its interviews have in common, and the
//! interviews that are told of besides the first.

use crate::page::{Part, Row, Section};
use crate::words::Words;
use crate::writer::Writer;
use repere_referral::document::{Common, VisitScreening};
use repere_referral::{Indication, Key};

impl Writer<'_> {
    pub(super) fn visit(&self) -> Option<Section> {
        let visit = self.document.visit.as_ref()?;
        let count = [("count", i64::from(visit.interviews).into())];
        let code = Words::fixed(&visit.code);
        let mut rows = vec![
            self.row("visit", "document-visit-code", code),
            self.row("visit.day", "document-visit-day", self.date(visit.day)),
        ];
        if let Some(place) = &visit.place {
            rows.push(self.row("visit.place", "field-visit-place", Words::free(place)));
        }
        if let Some(sector) = &visit.sector {
            let words = self.shared("htcds-value", sector);
            rows.push(self.row("visit.sector", "field-visit-sector", words));
        }
        let lead = vec![self.say_with("disclosed-visit-interviews", &count)];
        let place = ("visit", Part::Facts);
        Some(self.section(place, "document-visit", lead, rows))
    }

    pub(super) fn common(&self) -> Option<Section> {
        let visit = self.document.visit.as_ref()?;
        let rows: Vec<Row> = visit.common.iter().map(|one| self.shared_by(one)).collect();
        let lead = vec![self.say("document-visit-common-note")];
        let place = ("visit-common", Part::Indications);
        (!rows.is_empty()).then(|| self.section(place, "document-visit-common", lead, rows))
    }

    fn shared_by(&self, common: &Common) -> Row {
        let protocol = common.protocol.as_str();
        let compared = [("count", i64::from(common.interviews).into())];
        let mut values: Vec<Words> = Vec::new();
        for one in &common.indications {
            let key = Key::IndicatorOf {
                protocol,
                id: &one.id,
            };
            let title = self.received(key, &one.id);
            values.push(self.say_of(
                "disclosed-common-indication",
                &[
                    ("present", i64::from(one.present).into()),
                    (
                        "settled",
                        i64::from(one.present.saturating_add(one.absent)).into(),
                    ),
                    ("unknown", i64::from(one.unknown).into()),
                ],
                &[("title", &title)],
            ));
        }
        for one in &common.named {
            let kind = self.shared("compare", &one.kind);
            values.push(self.say_of(
                "disclosed-common-name",
                &[("count", i64::from(one.interviews).into())],
                &[("kind", &kind)],
            ));
            values.extend(one.name.iter().map(|name| Words::free(name)));
        }
        for count in &common.said_alike {
            let count = [("count", i64::from(*count).into())];
            values.push(self.say_with("disclosed-common-said", &count));
        }
        Row {
            field: "visit.common".to_owned(),
            label: Some(self.received(Key::TitleOf(protocol), protocol)),
            values,
            asides: vec![self.say_with("disclosed-visit-compared", &compared)],
            quiet: false,
        }
    }

    pub(super) fn others(&self) -> Option<Section> {
        let others = self.document.visit.as_ref()?.others.iter();
        let rows: Vec<Row> = others.map(|one| self.other(one)).collect();
        let place = ("visit-others", Part::Indications);
        (!rows.is_empty()).then(|| self.section(place, "document-visit-others", Vec::new(), rows))
    }

    fn other(&self, other: &VisitScreening) -> Row {
        let protocol = other.protocol.id.as_str();
        let outcome = |id: &str| self.received(Key::OutcomeOf { protocol, id }, id);
        let mut values = vec![outcome(&other.outcome)];
        let indications = other.indications.iter();
        values.extend(indications.map(|one| self.indication_of(protocol, one)));
        if other.indications.is_empty() {
            values.push(self.say("document-indications-none"));
        }
        let (lowest, highest) = (outcome(&other.lowest), outcome(&other.highest));
        let certain = [&other.lowest, &other.highest]
            .iter()
            .all(|id| **id == other.outcome);
        let language = repere_language::language_name(&other.respondent_locale, &self.lang);
        let language = [("language", (&language).into())];
        let version = [("version", other.protocol.version.as_str().into())];
        let code = [("code", other.code.as_str().into())];
        Row {
            field: format!("visit.{}", other.code),
            label: Some(self.label_with("field-visit-interview", &code)),
            values,
            asides: vec![
                self.range(certain, &lowest, &highest),
                self.say_with("document-language-respondent", &language),
                self.received(Key::TitleOf(protocol), protocol),
                self.say_with("document-protocol-version", &version),
                Words::fixed(&other.protocol.sha256),
            ],
            quiet: false,
        }
    }

    /// An indication of another interview, with what it weighs and how it became known.
    fn indication_of(&self, protocol: &str, indication: &Indication) -> Words {
        let Indication {
            id,
            weight,
            dimension,
            provenance,
        } = indication;
        let title = self.received(Key::IndicatorOf { protocol, id }, id);
        let weight = self.shared("weight", weight.code());
        let key = Key::DimensionOf {
            protocol,
            id: dimension,
        };
        let dimension = self.received(key, dimension);
        let ways: Vec<Words> = provenance
            .iter()
            .map(|one| self.shared("provenance", one.code()))
            .collect();
        let texts: Vec<&str> = ways.iter().map(|way| way.text.as_str()).collect();
        let mut known = self.say("answer-separator");
        known.text = texts.join(&known.text);
        known.carry(&ways);
        self.say_of(
            "disclosed-indication",
            &[],
            &[
                ("title", &title),
                ("weight", &weight),
                ("dimension", &dimension),
                ("provenance", &known),
            ],
        )
    }
}
