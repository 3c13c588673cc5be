//! Exactly what an agency would read: every field of the document, in the reader's order. It is
//! made from the document that is sealed, never from the screening.

use crate::referral::safe_contact;
use crate::screening::answers;
use crate::texts;
use crate::view::{Direction, DisclosedField, Review, Text};
use chrono::{DateTime, Datelike, Local, NaiveDate, Utc};
use repere_language::{Value as Argument, interface};
use repere_protocol::{Answer, NonAnswer, Provenance};
use repere_referral::document::{self, BasisKind, Document};
use serde_json::Value;

/// Lists what the document discloses. Labels are in the interface's language, values as the
/// agency reads them.
///
/// Left out is what concerns no person: the format, the ids of the referral and the device, the
/// hash of the protocol, and the words that stand beside their codes anyway.
pub(crate) fn fields(
    document: &Document,
    locale: &str,
    agency_locale: &str,
) -> Vec<DisclosedField> {
    let mut list = Disclosure {
        document,
        locale,
        agency_locale,
        fields: Vec::new(),
    };
    list.basis();
    list.screening();
    list.facts();
    list.assessment();
    list.answers();
    list.notes();
    list.own_words();
    list.judgement();
    list.safe_contact();
    list.visit();
    list.fields
}

struct Disclosure<'a> {
    document: &'a Document,
    locale: &'a str,
    agency_locale: &'a str,
    fields: Vec<DisclosedField>,
}

impl Disclosure<'_> {
    fn basis(&mut self) {
        let basis = &self.document.basis;
        let kind = match basis.kind {
            BasisKind::Consent => "document-basis-consent",
            BasisKind::LegalDuty => "document-basis-legal-duty",
        };
        let mut values = vec![self.shared(kind)];
        values.extend(basis.ground.iter().map(|ground| self.own(ground)));
        values.push(self.time(basis.recorded_at));
        self.put("basis", values);
        let role = self.document.sender.role.as_str();
        let role = texts::find_interface_text(self.agency_locale, &format!("role-{role}"))
            .unwrap_or_else(|| self.own(role));
        self.put("sender.role", vec![role]);
    }

    fn screening(&mut self) {
        let screening = &self.document.screening;
        self.put("screening.code", vec![self.own(&screening.code)]);
        let mut protocol = self.word("protocol", &screening.protocol.id);
        protocol.text = format!("{} {}", protocol.text, screening.protocol.version);
        self.put(
            "screening.protocol",
            vec![protocol, self.own(&screening.protocol.id)],
        );
        self.put(
            "screening.languages",
            [&screening.respondent_locale, &screening.interviewer_locale]
                .map(|locale| texts::verbatim(&repere_language::native_title(locale), locale))
                .to_vec(),
        );
        self.put(
            "screening.dates",
            vec![
                self.time(screening.begun_at),
                self.time(screening.changed_at),
            ],
        );
    }

    fn facts(&mut self) {
        for (field, value) in &self.document.facts {
            let values = match value {
                Value::Array(values) => {
                    values.iter().map(|value| self.fact(field, value)).collect()
                }
                value => vec![self.fact(field, value)],
            };
            self.fields.push(DisclosedField {
                field: field.clone(),
                htcds: true,
                label: texts::find_interface_text(self.locale, &format!("htcds-field-{field}"))
                    .unwrap_or_else(|| texts::verbatim(field, "en")),
                values,
            });
        }
    }

    fn assessment(&mut self) {
        let assessment = &self.document.assessment;
        self.put("assessment.outcome", self.outcome(&assessment.outcome));
        self.put(
            "assessment.range",
            [&assessment.lowest, &assessment.highest]
                .iter()
                .flat_map(|outcome| self.outcome(outcome))
                .collect(),
        );
        let dimensions = assessment.dimensions.iter().map(|dimension| {
            let title = self.word(&format!("dimension-{}", dimension.id), &dimension.id);
            let state = self.shared(&format!("dimension-state-{}", dimension.state));
            self.sentence(
                "disclosed-dimension",
                &[
                    ("title", Argument::from(title.text.as_str())),
                    ("state", Argument::from(state.text.as_str())),
                    ("strong", Argument::from(i64::from(dimension.strong))),
                    ("medium", Argument::from(i64::from(dimension.medium))),
                    ("weak", Argument::from(i64::from(dimension.weak))),
                ],
            )
        });
        let dimensions = dimensions.collect();
        self.put("assessment.dimensions", dimensions);
        let indications = assessment.indications.iter().map(|indication| {
            let title = self.word(&format!("indicator-{}", indication.id), &indication.id);
            let weight = self.shared(&format!("weight-{}", indication.weight));
            let dimension = format!("dimension-{}", indication.dimension);
            let dimension = self.word(&dimension, &indication.dimension);
            let known: Vec<String> = indication
                .provenance
                .iter()
                .map(|code| self.provenance(code).text)
                .collect();
            let separator = self.shared("answer-separator").text;
            self.sentence(
                "disclosed-indication",
                &[
                    ("title", Argument::from(title.text.as_str())),
                    ("weight", Argument::from(weight.text.as_str())),
                    ("dimension", Argument::from(dimension.text.as_str())),
                    (
                        "provenance",
                        Argument::from(known.join(&separator).as_str()),
                    ),
                ],
            )
        });
        let indications = indications.collect();
        self.put("assessment.indications", indications);
    }

    fn answers(&mut self) {
        for answer in self.document.answers.iter().flatten() {
            let mut values = self.answer(answer);
            values.push(self.provenance(&answer.provenance));
            values.push(self.time(answer.recorded_at));
            self.fields.push(DisclosedField {
                field: format!("answers.{}", answer.question),
                htcds: false,
                label: self.word(&format!("question-{}", answer.question), &answer.question),
                values,
            });
        }
    }

    fn notes(&mut self) {
        for note in self.document.notes.iter().flatten() {
            self.fields.push(DisclosedField {
                field: format!("notes.{}", note.question),
                htcds: false,
                label: self.word(&format!("question-{}", note.question), &note.question),
                values: vec![self.own(&note.note)],
            });
        }
    }

    fn own_words(&mut self) {
        for said in self.document.own_words.iter().flatten() {
            let quoted = self.sentence(
                "document-quoted",
                &[("words", Argument::from(said.words.as_str()))],
            );
            self.fields.push(DisclosedField {
                field: format!("own_words.{}", said.question),
                htcds: false,
                label: self.word(&format!("question-{}", said.question), &said.question),
                values: vec![quoted],
            });
        }
    }

    fn judgement(&mut self) {
        if let Some(judgement) = &self.document.judgement {
            let mut values = vec![self.word(
                &format!("outcome-{}", judgement.outcome),
                &judgement.outcome,
            )];
            if !judgement.reason.is_empty() {
                values.push(self.own(&judgement.reason));
            }
            values.push(self.time(judgement.recorded_at));
            self.put("judgement", values);
        }
    }

    fn safe_contact(&mut self) {
        if let Some(contact) = &self.document.safe_contact {
            let values = match &contact.way {
                Some(way) => {
                    let own = &self.document.screening.interviewer_locale;
                    safe_contact::told(way, self.agency_locale, own)
                }
                None => [&contact.phone, &contact.instructions]
                    .into_iter()
                    .filter(|text| !text.is_empty())
                    .map(|text| self.own(text))
                    .collect(),
            };
            self.put("safe_contact", values);
        }
    }

    /// A field of ours, labelled in the interface's language.
    fn put(&mut self, field: &str, values: Vec<Text>) {
        let label = format!("field-{}", field.replace(['.', '_'], "-"));
        self.fields.push(DisclosedField {
            field: field.to_owned(),
            htcds: false,
            label: texts::interface_text(self.locale, &label),
            values,
        });
    }

    /// Words of the interface, in the agency's language.
    fn shared(&self, id: &str) -> Text {
        texts::interface_text(self.agency_locale, id)
    }

    fn sentence(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Text {
        texts::view(interface().text(self.agency_locale, id, None, arguments))
    }

    /// A person's own words; their language is not known, the worker's is the likeliest.
    fn own(&self, text: &str) -> Text {
        texts::verbatim(text, &self.document.screening.interviewer_locale)
    }

    fn time(&self, time: DateTime<Utc>) -> Text {
        let local = time.with_timezone(&Local);
        let time = local.format("%H:%M").to_string();
        let offset = format!("UTC{}", local.format("%:z"));
        self.sentence(
            "document-moment",
            &[
                ("day", Argument::from(local.day())),
                ("month", Argument::from(local.month())),
                ("year", Argument::from(i64::from(local.year()))),
                ("time", Argument::from(time.as_str())),
                ("offset", Argument::from(offset.as_str())),
            ],
        )
    }

    fn day(&self, day: NaiveDate) -> Text {
        self.sentence(
            "document-day",
            &[
                ("day", Argument::from(day.day())),
                ("month", Argument::from(day.month())),
                ("year", Argument::from(i64::from(day.year()))),
            ],
        )
    }

    /// The words that the document gives for a code; the code where it gives none.
    fn word(&self, key: &str, code: &str) -> Text {
        match self.document.texts.get(key) {
            Some(text) => as_disclosed(text),
            None => texts::verbatim(code, self.agency_locale),
        }
    }

    fn outcome(&self, id: &str) -> Vec<Text> {
        let key = format!("outcome-{id}");
        let meaning = self.document.texts.get(&format!("{key}.meaning"));
        let title = self.word(&key, id);
        std::iter::once(title)
            .chain(meaning.map(as_disclosed))
            .collect()
    }

    fn provenance(&self, code: &str) -> Text {
        match Provenance::from_code(code) {
            Some(provenance) => answers::provenance_words(self.agency_locale, provenance),
            None => texts::verbatim(code, self.agency_locale),
        }
    }

    /// A value of a fact. What it is follows from the field alone: a name that happens to be
    /// a code stays a name.
    fn fact(&self, field: &str, value: &Value) -> Text {
        let text = match value {
            Value::Bool(true) => return self.shared("answer-word-yes"),
            Value::Bool(false) => return self.shared("answer-word-no"),
            Value::String(text) => text,
            other => return texts::verbatim(&other.to_string(), self.agency_locale),
        };
        let words = match content(field) {
            Content::Own => None,
            Content::Day => text.parse().ok().map(|day| self.day(day)),
            Content::Language => self.coded("language", text),
            Content::Picklist => self.coded("htcds-value", text),
        };
        words.unwrap_or_else(|| self.own(text))
    }

    /// The words for a code, if it is one.
    fn coded(&self, kind: &str, code: &str) -> Option<Text> {
        let is_code = code.starts_with(|char: char| char.is_ascii_alphanumeric())
            && code
                .chars()
                .all(|char| char.is_ascii_alphanumeric() || char == '_');
        is_code
            .then(|| texts::find_interface_text(self.agency_locale, &format!("{kind}-{code}")))
            .flatten()
    }

    fn answer(&self, answer: &document::Answer) -> Vec<Text> {
        let option = |code: &String| {
            let key = format!("question-{}.option-{code}", answer.question);
            self.word(&key, code)
        };
        match serde_json::from_value(answer.answer.clone()) {
            Ok(Answer::Code(code)) => vec![option(&code)],
            Ok(Answer::Codes(codes)) if codes.is_empty() => {
                vec![self.shared("answer-word-none")]
            }
            Ok(Answer::Codes(codes)) => codes.iter().map(option).collect(),
            Ok(Answer::Number(number)) => vec![self.own(&number.to_string())],
            Ok(Answer::Date(date)) => vec![self.day(date)],
            Ok(Answer::Text(text)) => vec![self.own(&text)],
            Ok(Answer::Unanswered(reason)) => vec![self.non_answer(reason)],
            Err(_) => vec![self.own(&answer.answer.to_string())],
        }
    }

    fn non_answer(&self, reason: NonAnswer) -> Text {
        self.shared(&format!("non-answer-{}", reason.code()))
    }
}

/// What a field of HTCDS 2.0 holds.
enum Content {
    /// A person's own words.
    Own,
    /// A date.
    Day,
    /// A language, ISO 639-2.
    Language,
    /// A code of a picklist.
    Picklist,
}

fn content(field: &str) -> Content {
    match field {
        "prs_PrimaryLanguage" | "prs_SecondaryLanguage" => Content::Language,
        "prs_Birthdate" | "cas_OutgoingReferralDate" => Content::Day,
        "prs_Salutation"
        | "prs_Title"
        | "prs_FirstName"
        | "prs_MiddleName"
        | "prs_SecondName"
        | "prs_IdentityNumber"
        | "prs_Email"
        | "prs_HomePhone"
        | "prs_MobilePhone"
        | "prs_MailingStreet"
        | "prs_MailingPostalCode"
        | "prs_MailingCity"
        | "prs_MailingState"
        | "prs_MailingCountry"
        | "vic_DetailsOfVulnerabilities"
        | "cas_ReferringOrganisation"
        | "cas_ReferredOrganisation"
        | "cas_OutgoingReferralDetails" => Content::Own,
        _ => Content::Picklist,
    }
}

fn as_disclosed(text: &document::Text) -> Text {
    Text {
        text: text.text.clone(),
        locale: text.locale.clone(),
        direction: match text.direction.as_str() {
            "rtl" => Direction::Rtl,
            _ => Direction::Ltr,
        },
        review: match text.review.as_str() {
            "source" => Review::Source,
            "reviewed" => Review::Reviewed,
            _ => Review::Draft,
        },
        fallback: false,
    }
}

mod visit;

#[cfg(test)]
mod tests;
