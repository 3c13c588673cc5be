//! An opened referral as a page: what stands where, in the reader's language. Pure: no file, no clock,
//! no network; the demonstration uses it too. [`super::html`] and [`super::text`] write it down.

mod times;
mod visit;

use super::words::Words;
use chrono::{DateTime, FixedOffset, Utc};
use repere_language::{Review, Value, interface, native_title};
use repere_referral::{Answer, BasisKind, Document, Opened};
use serde_json::Value as Json;

/// How the page is to be read.
pub(crate) struct Reader<'a> {
    /// The language of the page, BCP 47; the document's own words stay in the agency's.
    pub(crate) lang: &'a str,
    /// The agency's name, where it is known.
    pub(crate) agency: Option<&'a str>,
    /// Nothing in this deployment is a real case.
    pub(crate) demonstration: bool,
    /// A moment on the reader's clock.
    pub(crate) clock: &'a dyn Fn(DateTime<Utc>) -> DateTime<FixedOffset>,
}

/// A page, from top to bottom.
pub(crate) struct Page {
    pub(crate) lang: String,
    pub(crate) kind: Words,
    pub(crate) title: Words,
    /// Said above everything: verified, confidential, not an identification.
    pub(crate) notices: Vec<Words>,
    pub(crate) sections: Vec<Section>,
    /// Said below everything: what nobody has reviewed.
    pub(crate) remarks: Vec<Words>,
}

/// What a section is about, which decides how loud it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Contact,
    Outcome,
    Indications,
    Dimensions,
    Facts,
    Answers,
    Notes,
    Origin,
}

/// A titled part of the page.
pub(crate) struct Section {
    pub(crate) part: Part,
    pub(crate) title: Words,
    /// Sentences before the rows.
    pub(crate) lead: Vec<Words>,
    pub(crate) rows: Vec<Row>,
}

/// A name, what stands under it, and small things beside it.
#[derive(Default)]
pub(crate) struct Row {
    pub(crate) label: Option<Words>,
    pub(crate) values: Vec<Words>,
    pub(crate) asides: Vec<Words>,
    /// There is nothing under the name but a reason why.
    pub(crate) quiet: bool,
}

/// Puts an opened referral on a page.
pub(crate) fn page(opened: &Opened, reader: &Reader<'_>) -> Page {
    let writer = Writer {
        document: &opened.document,
        reader,
    };
    let kind = if reader.demonstration {
        "document-kind-demonstration"
    } else {
        "document-kind"
    };
    let sections = vec![
        writer.contact(),
        writer.visit(),
        writer.common(),
        writer.outcome(),
        writer.indications(),
        writer.dimensions(),
        writer.facts(),
        writer.answers(),
        writer.notes(),
        writer.own_words(),
        writer.judgement(),
        writer.others(),
        writer.origin(&opened.sender),
    ];
    let sections: Vec<Section> = sections.into_iter().flatten().collect();
    let mut remarks = Vec::new();
    if sections.iter().any(Section::has_draft) {
        remarks.push(writer.say("document-draft-note"));
    }
    if writer.say("document-title").review == Review::Draft {
        remarks.push(writer.say("document-draft-page"));
    }
    Page {
        lang: reader.lang.to_owned(),
        kind: writer.say(kind),
        title: writer.title(),
        notices: [
            "document-verified",
            "document-confidential",
            "document-not-an-identification",
        ]
        .map(|id| writer.say(id))
        .to_vec(),
        sections,
        remarks,
    }
}

impl Section {
    fn has_draft(&self) -> bool {
        let rows = self.rows.iter().flat_map(|row| {
            let label = row.label.iter();
            label.chain(&row.values).chain(&row.asides)
        });
        self.lead.iter().chain(rows).any(|words| words.draft)
    }
}

impl Row {
    pub(super) fn new(label: Words, values: Vec<Words>) -> Self {
        Self {
            label: Some(label),
            values,
            ..Self::default()
        }
    }
}

pub(super) struct Writer<'a> {
    pub(super) document: &'a Document,
    reader: &'a Reader<'a>,
}

impl Writer<'_> {
    fn outcome(&self) -> Option<Section> {
        let assessment = &self.document.assessment;
        let key = format!("outcome-{}", assessment.outcome);
        let title = self.received(&key, &assessment.outcome);
        let meaning = self.document.texts.get(&format!("{key}.meaning"));
        let name = |id: &String| self.received(&format!("outcome-{id}"), id).text;
        let range = if assessment.lowest == assessment.highest {
            self.say("document-range-certain")
        } else {
            let (lowest, highest) = (name(&assessment.lowest), name(&assessment.highest));
            let arguments = [("lowest", (&lowest).into()), ("highest", (&highest).into())];
            self.say_with("document-range", &arguments)
        };
        let row = Row {
            label: Some(title),
            values: meaning.map(Words::received).into_iter().collect(),
            asides: vec![range],
            quiet: false,
        };
        Some(self.section(Part::Outcome, "document-outcome", Vec::new(), vec![row]))
    }

    fn indications(&self) -> Option<Section> {
        let indications = &self.document.assessment.indications;
        let mut lead = Vec::new();
        if indications.is_empty() {
            lead.push(self.say("document-indications-none"));
        }
        let rows = indications.iter().map(|indication| {
            let mut asides = vec![self.shared("weight", &indication.weight)];
            let known = indication.provenance.iter();
            asides.extend(known.map(|code| self.shared("provenance", code)));
            let key = format!("dimension-{}", indication.dimension);
            asides.push(self.received(&key, &indication.dimension));
            Row {
                label: None,
                values: vec![
                    self.received(&format!("indicator-{}", indication.id), &indication.id),
                ],
                asides,
                quiet: false,
            }
        });
        let rows = rows.collect();
        Some(self.section(Part::Indications, "document-indications", lead, rows))
    }

    fn dimensions(&self) -> Option<Section> {
        let rows = self.document.assessment.dimensions.iter().map(|dimension| {
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
                label: Some(self.received(&format!("dimension-{}", dimension.id), &dimension.id)),
                values: vec![self.shared("dimension-state", &dimension.state)],
                asides,
                quiet: false,
            }
        });
        let rows: Vec<Row> = rows.collect();
        (!rows.is_empty())
            .then(|| self.section(Part::Dimensions, "document-dimensions", Vec::new(), rows))
    }

    fn facts(&self) -> Option<Section> {
        let shown_above = self.document.safe_contact.as_ref().map(|safe| &safe.phone);
        let mut facts: Vec<(&String, &Json)> = self
            .document
            .facts
            .iter()
            // A number never stands anywhere without the instructions for using it.
            .filter(|(_, value)| {
                value.as_str().is_none() || value.as_str() != shown_above.map(String::as_str)
            })
            .collect();
        facts.sort_by_key(|(field, _)| {
            let order = ["prs_", "vic_", "con_", "cas_"];
            order
                .iter()
                .position(|prefix| field.starts_with(prefix))
                .unwrap_or(order.len())
        });
        let rows = facts.into_iter().map(|(field, value)| {
            let values = match value {
                Json::Array(values) => values.iter().map(|value| self.fact(field, value)).collect(),
                value => vec![self.fact(field, value)],
            };
            Row::new(self.shared("htcds-field", field), values)
        });
        let rows: Vec<Row> = rows.collect();
        (!rows.is_empty()).then(|| self.section(Part::Facts, "document-facts", Vec::new(), rows))
    }

    fn fact(&self, field: &str, value: &Json) -> Words {
        match value {
            Json::Bool(true) => self.say("answer-word-yes"),
            Json::Bool(false) => self.say("answer-word-no"),
            Json::String(text) if field.ends_with("Language") => self
                .find("language", text)
                .unwrap_or_else(|| Words::free(text)),
            Json::String(text) => self
                .find("htcds-value", text)
                .or_else(|| self.day(text))
                .unwrap_or_else(|| Words::free(text)),
            other => Words::free(&other.to_string()),
        }
    }

    fn answers(&self) -> Option<Section> {
        let rows = self.document.answers.as_ref()?.iter().map(|answer| {
            let quiet = answer.answer.get("unanswered").is_some();
            let mut asides = Vec::new();
            if !quiet {
                asides.push(self.shared("provenance", &answer.provenance));
            }
            // One interview, one day, as a rule: only what came on another day says when.
            let day = |moment| (self.reader.clock)(moment).date_naive();
            if day(answer.recorded_at) != day(self.document.screening.begun_at) {
                let moment = self.moment(answer.recorded_at).text;
                let arguments = [("moment", (&moment).into())];
                asides.push(self.say_with("document-answers-recorded", &arguments));
            }
            Row {
                label: Some(self.question(&answer.question)),
                values: self.answer(answer),
                asides,
                quiet,
            }
        });
        let rows = rows.collect();
        Some(self.section(Part::Answers, "document-answers", Vec::new(), rows))
    }

    /// An answer in words; see [`Answer::answer`] for its forms.
    fn answer(&self, answer: &Answer) -> Vec<Words> {
        let option = |code: &str| {
            let key = format!("question-{}.option-{code}", answer.question);
            match (self.document.texts.get(&key), code) {
                (Some(text), _) => Words::received(text),
                (None, "yes") => self.say("answer-word-yes"),
                (None, "no") => self.say("answer-word-no"),
                (None, code) => self.code(code),
            }
        };
        let form = answer
            .answer
            .as_object()
            .and_then(|form| form.iter().next());
        match form.map(|(kind, value)| (kind.as_str(), value)) {
            Some(("code", Json::String(code))) => vec![option(code)],
            Some(("codes", Json::Array(codes))) if codes.is_empty() => {
                vec![self.say("answer-word-none")]
            }
            Some(("codes", Json::Array(codes))) => {
                codes.iter().filter_map(Json::as_str).map(option).collect()
            }
            Some(("date", Json::String(date))) => {
                vec![self.day(date).unwrap_or_else(|| Words::free(date))]
            }
            Some(("text", Json::String(text))) => vec![Words::free(text)],
            Some(("unanswered", Json::String(reason))) => vec![self.shared("non-answer", reason)],
            Some((_, value)) => vec![Words::free(&value.to_string())],
            None => vec![Words::free(&answer.answer.to_string())],
        }
    }

    fn notes(&self) -> Option<Section> {
        let rows = self
            .document
            .notes
            .as_ref()?
            .iter()
            .map(|note| Row::new(self.question(&note.question), vec![Words::free(&note.note)]));
        let rows: Vec<Row> = rows.collect();
        (!rows.is_empty()).then(|| self.section(Part::Notes, "document-notes", Vec::new(), rows))
    }

    /// What the person said, in quotation marks, so that nobody takes it for the worker's words.
    fn own_words(&self) -> Option<Section> {
        let said = self.document.own_words.as_ref()?.iter();
        let rows = said.map(|said| {
            let quoted = self.say_with("document-quoted", &[("words", said.words.as_str().into())]);
            Row::new(
                self.question(&said.question),
                vec![Words::free(&quoted.text)],
            )
        });
        let rows: Vec<Row> = rows.collect();
        (!rows.is_empty())
            .then(|| self.section(Part::Notes, "document-own-words", Vec::new(), rows))
    }

    /// What the worker thinks, apart from what the answers amount to.
    fn judgement(&self) -> Option<Section> {
        let judgement = self.document.judgement.as_ref()?;
        let mut values = vec![self.received(
            &format!("outcome-{}", judgement.outcome),
            &judgement.outcome,
        )];
        if !judgement.reason.is_empty() {
            values.push(Words::free(&judgement.reason));
        }
        let row = Row::new(self.moment(judgement.recorded_at), values);
        Some(self.section(Part::Notes, "document-judgement", Vec::new(), vec![row]))
    }

    fn origin(&self, device: &str) -> Option<Section> {
        let document = self.document;
        let screening = &document.screening;
        let basis = match document.basis.kind {
            BasisKind::Consent => "document-basis-consent",
            BasisKind::LegalDuty => "document-basis-legal-duty",
        };
        let mut basis = Row::new(self.say("document-basis"), vec![self.say(basis)]);
        basis.values.extend(
            document
                .basis
                .ground
                .iter()
                .map(|ground| Words::free(ground)),
        );
        let language = |id, locale: &str| {
            let name = native_title(locale);
            self.say_with(id, &[("language", (&name).into())])
        };
        let languages = vec![
            language("document-language-respondent", &screening.respondent_locale),
            language(
                "document-language-interviewer",
                &screening.interviewer_locale,
            ),
        ];
        let version = screening.protocol.version.as_str();
        let protocol = vec![
            self.received("protocol", &screening.protocol.id),
            self.say_with("document-protocol-version", &[("version", version.into())]),
        ];
        let row = |label, value| Row::new(self.say(label), vec![value]);
        let agency = self.reader.agency.unwrap_or(&document.agency);
        let rows = vec![
            basis,
            row("document-sent", self.moment(document.created_at)),
            row("document-role", self.shared("role", &document.sender.role)),
            row("document-agency", Words::free(agency)),
            Row::new(self.say("document-languages"), languages),
            row("document-begun", self.moment(screening.begun_at)),
            row("document-changed", self.moment(screening.changed_at)),
            Row::new(self.say("document-protocol"), protocol),
            row(
                "document-protocol-fingerprint",
                Words::fixed(&screening.protocol.sha256),
            ),
            row(
                "document-referral",
                Words::fixed(&document.referral.to_string()),
            ),
            row("document-device", Words::fixed(device)),
        ];
        Some(self.section(Part::Origin, "document-origin", Vec::new(), rows))
    }

    pub(super) fn section(
        &self,
        part: Part,
        title: &str,
        lead: Vec<Words>,
        rows: Vec<Row>,
    ) -> Section {
        Section {
            part,
            title: self.say(title),
            lead,
            rows,
        }
    }

    fn question(&self, id: &str) -> Words {
        self.received(&format!("question-{id}"), id)
    }

    /// The words that the document brings for a code; else the code, said to be one.
    fn received(&self, key: &str, code: &str) -> Words {
        match self.document.texts.get(key) {
            Some(text) => Words::received(text),
            None => self.code(code),
        }
    }

    fn code(&self, code: &str) -> Words {
        let mut words = Words::fixed(code);
        words.mark = Some(self.say("document-code-only").text);
        words
    }

    /// Our own words for a code that we share with the app; else the code.
    fn shared(&self, kind: &str, code: &str) -> Words {
        self.find(kind, code).unwrap_or_else(|| self.code(code))
    }

    fn find(&self, kind: &str, code: &str) -> Option<Words> {
        // A stranger's value never reaches into other messages.
        let is_code = !code.is_empty()
            && code
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
        let found = is_code
            .then(|| interface().find(self.reader.lang, &format!("{kind}-{code}"), None, &[]))
            .flatten()?;
        Some(Words::own(found))
    }

    pub(super) fn say(&self, id: &str) -> Words {
        self.say_with(id, &[])
    }

    fn say_with(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> Words {
        Words::own(interface().text(self.reader.lang, id, None, arguments))
    }
}
