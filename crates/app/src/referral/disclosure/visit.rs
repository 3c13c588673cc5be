//! What a referral of a visit discloses besides its own screening.

use super::Disclosure;
use crate::texts;
use crate::view::{DisclosedField, Text};
use repere_language::Value as Argument;
use repere_referral::document::{Common, Visit, VisitScreening};

impl Disclosure<'_> {
    pub(super) fn visit(&mut self) {
        let Some(visit) = &self.document.visit else {
            return;
        };
        self.about(visit);
        for common in &visit.common {
            self.common(common);
        }
        for other in &visit.others {
            self.other(other);
        }
    }

    fn about(&mut self, visit: &Visit) {
        let count = [("count", Argument::from(i64::from(visit.interviews)))];
        let values = vec![
            self.own(&visit.code),
            self.day(visit.day),
            self.sentence("disclosed-visit-interviews", &count),
        ];
        self.put("visit", values);
        if let Some(place) = &visit.place {
            self.put("visit.place", vec![self.own(place)]);
        }
        if let Some(sector) = &visit.sector {
            let words = self.coded("htcds-value", sector);
            self.put(
                "visit.sector",
                vec![words.unwrap_or_else(|| self.own(sector))],
            );
        }
    }

    fn common(&mut self, common: &Common) {
        let of = |id: &str| format!("{}/{id}", common.protocol);
        let compared = [("count", Argument::from(i64::from(common.interviews)))];
        let mut values = vec![
            self.word(&of("title"), &common.protocol),
            self.sentence("disclosed-visit-compared", &compared),
        ];
        values.extend(common.indications.iter().map(|one| {
            let title = self.word(&of(&format!("indicator-{}", one.id)), &one.id);
            self.sentence(
                "disclosed-common-indication",
                &[
                    ("title", Argument::from(title.text.as_str())),
                    ("present", Argument::from(i64::from(one.present))),
                    (
                        "settled",
                        Argument::from(i64::from(one.present + one.absent)),
                    ),
                    ("unknown", Argument::from(i64::from(one.unknown))),
                ],
            )
        }));
        for one in &common.named {
            let kind = self.shared(&format!("compare-{}", one.kind)).text;
            values.push(self.sentence(
                "disclosed-common-name",
                &[
                    ("kind", Argument::from(kind.as_str())),
                    ("count", Argument::from(i64::from(one.interviews))),
                ],
            ));
            values.extend(one.name.iter().map(|name| self.own(name)));
        }
        values.extend(common.said_alike.iter().map(|count| {
            let count = [("count", Argument::from(i64::from(*count)))];
            self.sentence("disclosed-common-said", &count)
        }));
        self.put("visit.common", values);
    }

    fn other(&mut self, other: &VisitScreening) {
        let of = |id: &str| format!("{}/{id}", other.protocol.id);
        let outcome = |id: &str| self.word(&of(&format!("outcome-{id}")), id);
        let range = [("lowest", &other.lowest), ("highest", &other.highest)];
        let range = range.map(|(name, id)| (name, outcome(id).text));
        let range: Vec<(&str, Argument<'_>)> = range
            .iter()
            .map(|(name, text)| (*name, Argument::from(text.as_str())))
            .collect();
        let mut protocol = self.word(&of("title"), &other.protocol.id);
        protocol.text = format!("{} {}", protocol.text, other.protocol.version);
        let language = repere_language::native_title(&other.respondent_locale);
        let mut values: Vec<Text> = vec![
            outcome(&other.outcome),
            match other.lowest == other.highest {
                true => self.shared("document-range-certain"),
                false => self.sentence("document-range", &range),
            },
            protocol,
            self.own(&other.protocol.id),
            texts::verbatim(&language, &other.respondent_locale),
        ];
        values.extend(other.indications.iter().map(|indication| {
            let title = self.word(&of(&format!("indicator-{}", indication.id)), &indication.id);
            let known = indication.provenance.iter();
            let known: Vec<String> = known.map(|code| self.provenance(code).text).collect();
            let separator = self.shared("answer-separator").text;
            let weight = self.shared(&format!("weight-{}", indication.weight)).text;
            let dimension = format!("dimension-{}", indication.dimension);
            let dimension = self.word(&of(&dimension), &indication.dimension).text;
            let provenance = known.join(&separator);
            self.sentence(
                "disclosed-indication",
                &[
                    ("title", Argument::from(title.text.as_str())),
                    ("weight", Argument::from(weight.as_str())),
                    ("dimension", Argument::from(dimension.as_str())),
                    ("provenance", Argument::from(provenance.as_str())),
                ],
            )
        }));
        self.fields.push(DisclosedField {
            field: format!("visit.{}", other.code),
            htcds: false,
            label: self.labelled("field-visit-interview", &other.code),
            values,
        });
    }

    /// A label with the code of an interview, in the interface's language.
    fn labelled(&self, id: &str, code: &str) -> Text {
        let code = [("code", Argument::from(code))];
        texts::view(repere_language::interface().text(self.locale, id, None, &code))
    }
}
