//! The visit that a referral is of: what it says of itself, what its interviews have in common, and the
//! interviews that are told of besides the first.

use super::{Part, Row, Section, Writer};
use crate::desk::words::Words;
use repere_referral::document::{Common, Visit, VisitScreening};

impl Writer<'_> {
    /// The codes by which the sender knows it: the visit's, and that of the interview that it tells of first.
    pub(super) fn title(&self) -> Words {
        let screening = &self.document.screening.code;
        let code = match &self.document.visit {
            Some(visit) => format!("{} · {screening}", visit.code),
            None => screening.clone(),
        };
        self.say_with("document-title", &[("code", (&code).into())])
    }

    pub(super) fn visit(&self) -> Option<Section> {
        let visit = self.document.visit.as_ref()?;
        let count = [("count", i64::from(visit.interviews).into())];
        let day = self.day(&visit.day.to_string());
        let mut rows = vec![
            Row::new(
                self.say("document-visit-code"),
                vec![Words::fixed(&visit.code)],
            ),
            Row::new(self.say("document-visit-day"), day.into_iter().collect()),
        ];
        if let Some(place) = &visit.place {
            rows.push(Row::new(
                self.say("field-visit-place"),
                vec![Words::free(place)],
            ));
        }
        if let Some(sector) = &visit.sector {
            let words = self.shared("htcds-value", sector);
            rows.push(Row::new(self.say("field-visit-sector"), vec![words]));
        }
        let lead = vec![self.say_with("disclosed-visit-interviews", &count)];
        Some(self.section(Part::Facts, "document-visit", lead, rows))
    }

    pub(super) fn common(&self) -> Option<Section> {
        let visit = self.document.visit.as_ref()?;
        let rows: Vec<Row> = visit.common.iter().map(|one| self.shared_by(one)).collect();
        let lead = vec![self.say("document-visit-common-note")];
        (!rows.is_empty())
            .then(|| self.section(Part::Indications, "document-visit-common", lead, rows))
    }

    fn shared_by(&self, common: &Common) -> Row {
        let of = |id: &str| format!("{}/{id}", common.protocol);
        let compared = [("count", i64::from(common.interviews).into())];
        let mut values: Vec<Words> = Vec::new();
        for one in &common.indications {
            let title = self.received(&of(&format!("indicator-{}", one.id)), &one.id);
            values.push(self.say_with(
                "disclosed-common-indication",
                &[
                    ("title", (&title.text).into()),
                    ("present", i64::from(one.present).into()),
                    (
                        "settled",
                        i64::from(one.present.saturating_add(one.absent)).into(),
                    ),
                    ("unknown", i64::from(one.unknown).into()),
                ],
            ));
        }
        for one in &common.named {
            let kind = self.shared("compare", &one.kind);
            values.push(self.say_with(
                "disclosed-common-name",
                &[
                    ("kind", (&kind.text).into()),
                    ("count", i64::from(one.interviews).into()),
                ],
            ));
            values.extend(one.name.iter().map(|name| Words::free(name)));
        }
        for count in &common.said_alike {
            let count = [("count", i64::from(*count).into())];
            values.push(self.say_with("disclosed-common-said", &count));
        }
        Row {
            label: Some(self.received(&of("title"), &common.protocol)),
            values,
            asides: vec![self.say_with("disclosed-visit-compared", &compared)],
            quiet: false,
        }
    }

    pub(super) fn others(&self) -> Option<Section> {
        let Visit { others, .. } = self.document.visit.as_ref()?;
        let rows: Vec<Row> = others.iter().map(|one| self.other(one)).collect();
        (!rows.is_empty())
            .then(|| self.section(Part::Indications, "document-visit-others", Vec::new(), rows))
    }

    fn other(&self, other: &VisitScreening) -> Row {
        let of = |id: &str| format!("{}/{id}", other.protocol.id);
        let outcome = |id: &str| self.received(&of(&format!("outcome-{id}")), id);
        let code = [("code", other.code.as_str().into())];
        let mut values = vec![outcome(&other.outcome)];
        let indications = other.indications.iter();
        values.extend(
            indications.map(|one| self.received(&of(&format!("indicator-{}", one.id)), &one.id)),
        );
        if other.indications.is_empty() {
            values.push(self.say("document-indications-none"));
        }
        let range = match other.lowest == other.highest {
            true => self.say("document-range-certain"),
            false => {
                let (lowest, highest) = (outcome(&other.lowest).text, outcome(&other.highest).text);
                let range = [("lowest", (&lowest).into()), ("highest", (&highest).into())];
                self.say_with("document-range", &range)
            }
        };
        let language = repere_language::native_title(&other.respondent_locale);
        let language = [("language", (&language).into())];
        Row {
            label: Some(self.say_with("field-visit-interview", &code)),
            values,
            asides: vec![
                range,
                self.say_with("document-language-respondent", &language),
            ],
            quiet: false,
        }
    }
}
