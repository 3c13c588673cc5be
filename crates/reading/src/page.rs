//! What stands where on a page.

use crate::sections;
use crate::words::Words;
use crate::writer::Writer;
use chrono::{DateTime, FixedOffset, Utc};
use repere_language::{Audience, Review, language_for};
use repere_referral::Document;
use uuid::Uuid;

/// Who reads, and when.
pub struct Reader<'a> {
    /// The language of the sentences and of what codes mean, BCP 47: the agency's, or the one that its
    /// reader asked for. The document's own words stay in the language that they came in.
    pub lang: &'a str,
    /// The language of titles and labels, BCP 47: the same at a desk; the worker's in a preview.
    pub labels: &'a str,
    /// The agency's name, where it is known.
    pub agency: Option<&'a str>,
    /// Before it is sent, or after it was received.
    pub occasion: Occasion<'a>,
    /// A moment on the reader's clock.
    pub clock: &'a dyn Fn(DateTime<Utc>) -> DateTime<FixedOffset>,
}

/// When a document is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion<'a> {
    /// By the worker, before it is sealed. Its number and the moment are not settled yet and not shown.
    Preview,
    /// By the agency: it is opened, and both signatures verified.
    Opened {
        /// The id of the device's keys that signed it.
        sender: &'a str,
        /// Nothing in this deployment is a real case.
        demonstration: bool,
        /// The ids of the attachments that are here; none where nobody looked.
        attachments: Option<&'a [Uuid]>,
    },
}

/// A page, from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The language of the page, BCP 47.
    pub lang: String,
    /// What kind of page it is.
    pub kind: Words,
    /// Which referral it is.
    pub title: Words,
    /// Said above everything: verified, confidential, not an identification.
    pub notices: Vec<Words>,
    /// What the document says.
    pub sections: Vec<Section>,
    /// Said below everything: what nobody has reviewed.
    pub remarks: Vec<Words>,
}

/// What a section is about, which decides how loud it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// How to reach the person.
    Contact,
    /// What the answers amount to.
    Outcome,
    /// What was noticed.
    Indications,
    /// The dimensions of the assessment.
    Dimensions,
    /// Facts, and the visit.
    Facts,
    /// Answers to questions.
    Answers,
    /// What somebody wrote or said.
    Notes,
    /// Where the referral comes from, and on what ground.
    Origin,
}

impl Part {
    /// A word for style sheets.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Outcome => "outcome",
            Self::Indications => "indications",
            Self::Dimensions => "dimensions",
            Self::Facts => "facts",
            Self::Answers => "answers",
            Self::Notes => "notes",
            Self::Origin => "origin",
        }
    }
}

/// A titled part of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Which it is; each is on a page once.
    pub key: &'static str,
    /// What it is about.
    pub part: Part,
    /// The section's title.
    pub title: Words,
    /// Sentences before the rows.
    pub lead: Vec<Words>,
    /// What it says.
    pub rows: Vec<Row>,
}

/// A name, what stands under it, and small things beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What of the document it shows: a field of HTCDS 2.0, else a path of ours.
    pub field: String,
    /// What it is.
    pub label: Option<Words>,
    /// What it says.
    pub values: Vec<Words>,
    /// What else there is to know of it.
    pub asides: Vec<Words>,
    /// There is nothing under the name but a reason why.
    pub quiet: bool,
}

/// Puts a document into words. A language that the interface does not speak becomes the nearest that it
/// does.
#[must_use]
pub fn read(document: &Document, reader: &Reader<'_>) -> Page {
    let writer = Writer::new(document, reader);
    let sections = sections::all(&writer);
    let mut remarks = Vec::new();
    if sections.iter().any(Section::has_draft) {
        remarks.push(writer.say("document-draft-note"));
    }
    if writer.say("document-title").review == Review::Draft {
        remarks.push(writer.say("document-draft-page"));
    }
    let (kind, verified) = match reader.occasion {
        Occasion::Preview => ("document-kind", None),
        Occasion::Opened { demonstration, .. } => {
            let kind = match demonstration {
                true => "document-kind-demonstration",
                false => "document-kind",
            };
            (kind, Some("document-verified"))
        }
    };
    let notices = ["document-confidential", "document-not-an-identification"];
    Page {
        kind: writer.say(kind),
        title: writer.title(),
        notices: (verified.into_iter().chain(notices))
            .map(|id| writer.say(id))
            .collect(),
        sections,
        remarks,
        lang: writer.lang,
    }
}

/// The language of the interface that is nearest to one that was asked for.
pub(crate) fn spoken(lang: &str) -> String {
    language_for(Audience::App, &[lang])
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
    pub(crate) fn new(field: &str, label: Words, values: Vec<Words>) -> Self {
        Self {
            field: field.to_owned(),
            label: Some(label),
            values,
            asides: Vec::new(),
            quiet: false,
        }
    }
}
