//! How codes, keys and ids become words.

use crate::page::{Part, Reader, Row, Section, spoken};
use crate::words::Words;
use repere_language::{Value, interface};
use repere_referral::{Document, Key};

/// A document, and whom it is put into words for.
pub(crate) struct Writer<'a> {
    pub(crate) document: &'a Document,
    pub(crate) reader: &'a Reader<'a>,
    /// The language of sentences and of what codes mean.
    pub(crate) lang: String,
    /// The language of titles and labels.
    labels: String,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(document: &'a Document, reader: &'a Reader<'a>) -> Self {
        Self {
            document,
            reader,
            lang: spoken(reader.lang),
            labels: spoken(reader.labels),
        }
    }

    /// The codes by which the sender knows it: the visit's, and that of the interview that it tells of
    /// first.
    pub(crate) fn title(&self) -> Words {
        let screening = &self.document.screening.code;
        let code = match &self.document.visit {
            Some(visit) => format!("{} · {screening}", visit.code),
            None => screening.clone(),
        };
        self.say_with("document-title", &[("code", (&code).into())])
    }

    pub(crate) fn section(
        &self,
        (key, part): (&'static str, Part),
        title: &str,
        lead: Vec<Words>,
        rows: Vec<Row>,
    ) -> Section {
        Section {
            key,
            part,
            title: self.label(title),
            lead,
            rows,
        }
    }

    /// The words that the document brings for a code; else the code, said to be one.
    pub(crate) fn received(&self, key: Key<'_>, code: &str) -> Words {
        match self.document.text(key) {
            Some(text) => Words::received(text),
            None => self.code(code),
        }
    }

    pub(crate) fn question(&self, id: &str) -> Words {
        self.received(Key::Question(id), id)
    }

    pub(crate) fn code(&self, code: &str) -> Words {
        let mut words = Words::fixed(code);
        words.mark = Some(self.say("document-code-only").text);
        words
    }

    /// Our own words for a code that we share with the app; else the code.
    pub(crate) fn shared(&self, kind: &str, code: &str) -> Words {
        self.find(kind, code).unwrap_or_else(|| self.code(code))
    }

    /// Our own words for a code, if there are any.
    pub(crate) fn find(&self, kind: &str, code: &str) -> Option<Words> {
        find(&self.lang, kind, code)
    }

    /// The same as a label.
    pub(crate) fn find_label(&self, kind: &str, code: &str) -> Option<Words> {
        find(&self.labels, kind, code)
    }

    pub(crate) fn say(&self, id: &str) -> Words {
        self.say_with(id, &[])
    }

    pub(crate) fn say_with(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> Words {
        Words::own(interface().text(&self.lang, id, None, arguments))
    }

    /// A sentence of ours that tells words of another source. What has to be known of those to show them
    /// honestly is said of the sentence: that one is a draft that nobody has reviewed, or a code without words.
    pub(crate) fn say_of(
        &self,
        id: &str,
        arguments: &[(&str, Value<'_>)],
        told: &[(&str, &Words)],
    ) -> Words {
        let mut all = arguments.to_vec();
        all.extend(
            told.iter()
                .map(|(name, words)| (*name, (&words.text).into())),
        );
        let mut sentence = self.say_with(id, &all);
        sentence.carry(told.iter().map(|(_, words)| *words));
        sentence
    }

    pub(crate) fn label(&self, id: &str) -> Words {
        self.label_with(id, &[])
    }

    pub(crate) fn label_with(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> Words {
        Words::own(interface().text(&self.labels, id, None, arguments))
    }

    /// A row of ours.
    pub(crate) fn row(&self, field: &str, label: &str, value: Words) -> Row {
        Row::new(field, self.label(label), vec![value])
    }
}

/// The reasons for which an answer is none, as the protocol writes them.
const NON_ANSWERS: [&str; 5] = [
    "not-answered",
    "does-not-know",
    "prefers-not-to-say",
    "not-safe-to-ask",
    "not-asked",
];

/// As what a name is compared.
const COMPARED: [&str; 3] = ["recruiter", "employer", "place"];

fn find(lang: &str, kind: &str, code: &str) -> Option<Words> {
    // A stranger's value never reaches into other messages, and not into those of the same kind that mean
    // something else, such as the short form of a reason.
    let is_code = match kind {
        "non-answer" => NON_ANSWERS.contains(&code),
        "compare" => COMPARED.contains(&code),
        _ => {
            !code.is_empty()
                && code
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        }
    };
    let id = format!("{kind}-{code}");
    let found = is_code.then(|| interface().find(lang, &id, None, &[]));
    Some(Words::own(found.flatten()?))
}
