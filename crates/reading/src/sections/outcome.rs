//! What the answers amount to: the outcome, the indications, the dimensions.

use crate::page::{Part, Row, Section};
use crate::words::Words;
use crate::writer::Writer;
use repere_referral::{Dimension, Indication, Key};

impl Writer<'_> {
    pub(super) fn outcome(&self) -> Section {
        let assessment = &self.document.assessment;
        let title = self.received(Key::Outcome(&assessment.outcome), &assessment.outcome);
        let meaning = self.document.text(Key::Meaning(&assessment.outcome));
        let [lowest, highest] =
            [&assessment.lowest, &assessment.highest].map(|id| self.received(Key::Outcome(id), id));
        let certain = [&assessment.lowest, &assessment.highest]
            .iter()
            .all(|id| **id == assessment.outcome);
        let row = Row {
            field: "assessment.outcome".to_owned(),
            label: Some(title),
            values: meaning.map(Words::received).into_iter().collect(),
            asides: vec![self.range(certain, &lowest, &highest)],
            quiet: false,
        };
        let place = ("outcome", Part::Outcome);
        self.section(place, "document-outcome", Vec::new(), vec![row])
    }

    /// What the unknown still allows.
    pub(super) fn range(&self, certain: bool, lowest: &Words, highest: &Words) -> Words {
        if certain {
            return self.say("document-range-certain");
        }
        let told = [("lowest", lowest), ("highest", highest)];
        self.say_of("document-range", &[], &told)
    }

    pub(super) fn indications(&self) -> Section {
        let indications = &self.document.assessment.indications;
        let mut lead = Vec::new();
        if indications.is_empty() {
            lead.push(self.say("document-indications-none"));
        }
        let rows = indications.iter().map(|one| self.indication(one)).collect();
        let place = ("indications", Part::Indications);
        self.section(place, "document-indications", lead, rows)
    }

    fn indication(&self, indication: &Indication) -> Row {
        let mut asides = vec![self.shared("weight", indication.weight.code())];
        let known = indication.provenance.iter();
        asides.extend(known.map(|one| self.shared("provenance", one.code())));
        let dimension = &indication.dimension;
        asides.push(self.received(Key::Dimension(dimension), dimension));
        Row {
            field: "assessment.indications".to_owned(),
            label: None,
            values: vec![self.received(Key::Indicator(&indication.id), &indication.id)],
            asides,
            quiet: false,
        }
    }

    pub(super) fn dimensions(&self) -> Option<Section> {
        let dimensions = self.document.assessment.dimensions.iter();
        let rows: Vec<Row> = dimensions.map(|one| self.dimension(one)).collect();
        let place = ("dimensions", Part::Dimensions);
        (!rows.is_empty()).then(|| self.section(place, "document-dimensions", Vec::new(), rows))
    }

    fn dimension(&self, dimension: &Dimension) -> Row {
        let counts = [
            ("document-count-strong", dimension.strong),
            ("document-count-medium", dimension.medium),
            ("document-count-weak", dimension.weak),
        ];
        let mut asides: Vec<Words> = counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| self.say_with(id, &[("count", count.into())]))
            .collect();
        if asides.is_empty() {
            asides.push(self.say("document-counts-none"));
        }
        Row {
            field: "assessment.dimensions".to_owned(),
            label: Some(self.received(Key::Dimension(&dimension.id), &dimension.id)),
            values: vec![self.shared("dimension-state", dimension.state.code())],
            asides,
            quiet: false,
        }
    }
}
