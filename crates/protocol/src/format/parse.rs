//! Reads `protocol.toml` into a [`Protocol`] and notes everything that is wrong with it.

mod dimensions;
mod locales;
mod protection;
pub(crate) mod scores_and_facts;

use crate::format::conditions::{Conditions, Place, Subject};
use crate::format::declared::{Declared, id_place};
use crate::format::model::{
    Alert, Compare, ImpliedFact, Kind, Mode, Protocol, Question, Raise, Section, Test,
};
use crate::format::problem::{Problems, Severity, Source};
use crate::format::reader::{Reader, Table, shorten};
use crate::{FORMAT, MAX_OPTIONS, MAX_QUESTIONS};
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use toml::de::DeTable;

/// Where things stand, for checks that look at the pack as a whole.
#[derive(Default)]
pub(crate) struct Places {
    pub(crate) questions: HashMap<String, Range<usize>>,
    pub(crate) indicators: HashMap<String, Range<usize>>,
    pub(crate) outcomes: HashMap<String, Range<usize>>,
    pub(crate) sections: HashMap<String, Range<usize>>,
    pub(crate) locales: HashMap<String, Range<usize>>,
    pub(crate) dimensions: HashMap<String, Range<usize>>,
    pub(crate) next_steps: HashMap<String, Range<usize>>,
    pub(crate) alerts: HashMap<String, Range<usize>>,
    pub(crate) views: HashMap<String, Range<usize>>,
    pub(crate) sides: HashMap<String, Range<usize>>,
    pub(crate) scores: HashMap<String, Range<usize>>,
    pub(crate) exploitations: HashMap<String, Range<usize>>,
    pub(crate) contradictions: HashMap<String, Range<usize>>,
    pub(crate) references: HashMap<String, Range<usize>>,
    pub(crate) presumed_minor: Option<Range<usize>>,
    /// The indicators that say themselves whether they are passed on.
    pub(crate) says_disclose: BTreeSet<String>,
    /// The place of each `[[always]]`.
    pub(crate) always: Vec<Range<usize>>,
    /// By the order in which they are handed on: the question's id there and the answer there.
    pub(crate) handed: Vec<[Range<usize>; 2]>,
}

/// What `protocol.toml` says, as far as it can be read. Every error has been noted.
pub(crate) fn parse(source: &Source<'_>, problems: &mut Problems) -> (Protocol, Places) {
    let (root, errors) = DeTable::parse_recoverable(source.text);
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let parameters = [("detail", shorten(error.message()))];
        problems.add(Severity::Error, source, span, "toml-syntax", parameters);
    }
    let root = Table {
        table: root.get_ref(),
        span: root.span(),
    };
    let mut reader = Reader { source, problems };
    let declared = Declared::collect(&mut reader, &root);
    let mut parser = Parser {
        reader,
        declared: &declared,
        places: Places::default(),
    };
    let protocol = parser.protocol(&root);
    parser.places.indicators = declared
        .indicators
        .iter()
        .map(|(id, place)| ((*id).to_owned(), place.clone()))
        .collect();
    (protocol, parser.places)
}

/// Reads one file.
pub(crate) struct Parser<'a, 'p, 'd, 't> {
    pub(crate) reader: Reader<'a, 'p>,
    pub(crate) declared: &'d Declared<'t>,
    pub(crate) places: Places,
}

const ROOT_KEYS: [&str; 19] = [
    "format",
    "id",
    "version",
    "source_locale",
    "locales",
    "respondent_locales",
    "roles",
    "presumed_minor",
    "section",
    "dimension",
    "score",
    "outcome",
    "exploitation",
    "contradiction",
    "hand_on",
    "about",
    "always",
    "raise",
    "reference",
];
const QUESTION_KEYS: [&str; 17] = [
    "id",
    "kind",
    "modes",
    "options",
    "exclusive",
    "ask_if",
    "raises",
    "alert",
    "minimum",
    "maximum",
    "seconds",
    "htcds",
    "compare",
    "needs_training",
    "subject",
    "discloses",
    "disclose",
];

impl Parser<'_, '_, '_, '_> {
    fn protocol(&mut self, root: &Table<'_>) -> Protocol {
        self.reader.only_keys(root, &ROOT_KEYS);
        let start = Table {
            table: root.table,
            span: 0..0,
        };
        let format = self.format(&start);
        let id = self
            .reader
            .id(&start, "id")
            .map_or("", |id| id.value)
            .to_owned();
        let version = self.reader.version(&start);
        let (source_locale, locales) = self.locales(&start);
        let respondent_locales = self.respondent_locales(&start, &source_locale, &locales);
        let roles = self
            .reader
            .ids(root, "roles")
            .into_iter()
            .map(|role| role.value.to_owned())
            .collect();
        let about = self.about(root);
        let presumed_minor = self.presumed_minor(root);
        let floor = self.floor(root);
        let sections = self.sections(root);
        let dimensions = self.dimensions(root);
        let scores = self.scores(root);
        let outcomes = self.outcomes(root, &start);
        let exploitations = self.exploitations(root);
        let contradictions = self.contradictions(root);
        let hand_on = self.hand_on(root);
        let raises = self.raised_together(root);
        let always = self.always(root);
        let references = self.references(root);
        if sections.iter().all(|section| section.questions.is_empty()) {
            self.reader.error(0..0, "empty-pack", []);
        }
        Protocol {
            format,
            id,
            version,
            source_locale,
            locales,
            roles,
            presumed_minor,
            sections,
            dimensions,
            outcomes,
            respondent_locales,
            scores,
            exploitations,
            contradictions,
            hand_on,
            about,
            floor,
            always,
            raises,
            references,
        }
    }

    fn format(&mut self, start: &Table<'_>) -> u32 {
        if start.get("format").is_none() {
            self.reader.missing(start, "format");
            return FORMAT;
        }
        if let Some(format) = self.reader.integer(start, "format")
            && format.value != i64::from(FORMAT)
        {
            let parameters = [
                ("found", format.value.to_string()),
                ("known", FORMAT.to_string()),
            ];
            self.reader.error(format.span, "unknown-format", parameters);
        }
        FORMAT
    }

    fn presumed_minor(&mut self, root: &Table<'_>) -> Option<crate::format::model::Condition> {
        let table = self.reader.table(root, "presumed_minor")?;
        self.reader.only_keys(&table, &["when", "floor"]);
        if table.get("when").is_none() {
            self.reader.missing(&table, "when");
        }
        let when = self.reader.table(&table, "when")?;
        let conditions = Conditions {
            declared: self.declared,
        };
        conditions.read(&mut self.reader, &when, Place::PresumedMinor)
    }

    fn sections(&mut self, root: &Table<'_>) -> Vec<Section> {
        let mut sections = Vec::new();
        let mut order = 0;
        for table in self.reader.tables(root, "section") {
            self.reader.only_keys(&table, &["id", "question"]);
            let place = id_place(&self.reader, &table);
            let id = self
                .reader
                .id(&table, "id")
                .map_or("", |id| id.value)
                .to_owned();
            let questions = self.reader.tables(&table, "question");
            if questions.is_empty() {
                self.reader
                    .warning(place.clone(), "empty-section", [("name", id.clone())]);
            }
            self.places.sections.insert(id.clone(), place);
            let mut read = Vec::new();
            for question in &questions {
                if order == MAX_QUESTIONS {
                    let parameters = [("maximum", MAX_QUESTIONS.to_string())];
                    self.reader.error(
                        id_place(&self.reader, question),
                        "too-many-questions",
                        parameters,
                    );
                }
                if order < MAX_QUESTIONS {
                    read.push(self.question(question, &id, order));
                }
                order += 1;
            }
            sections.push(Section {
                id,
                questions: read,
            });
        }
        sections
    }

    fn question(&mut self, table: &Table<'_>, section: &str, order: usize) -> Question {
        self.reader.only_keys(table, &QUESTION_KEYS);
        let id = self.reader.id(table, "id").map_or("", |id| id.value);
        self.places
            .questions
            .insert(id.to_owned(), id_place(&self.reader, table));
        let kinds = Kind::ALL.map(|kind| (kind.code(), kind));
        let kind = self.reader.required(table, "kind");
        let kind = self.reader.one_of(kind, &kinds);
        let options = self.options(table, kind);
        let exclusive = self.exclusive(table, kind, &options);
        let codes: Vec<&str> = match kind {
            Some(Kind::YesNo) => vec!["yes", "no"],
            _ => options.clone(),
        };
        let subject = Subject {
            id,
            kind,
            options: &codes,
        };
        let conditions = Conditions {
            declared: self.declared,
        };
        let ask_if = self.reader.table(table, "ask_if");
        let ask_if =
            ask_if.and_then(|table| conditions.read(&mut self.reader, &table, Place::AskIf(order)));
        let (minimum, maximum) = self.bounds(table, kind);
        Question {
            id: id.to_owned(),
            section: section.to_owned(),
            kind: kind.unwrap_or(Kind::Text),
            modes: self.modes(table),
            ask_if,
            raises: self.raises(table, subject),
            alert: self.alert(table, subject),
            minimum,
            maximum,
            seconds: self
                .reader
                .count(table, "seconds", 1)
                .unwrap_or(crate::DEFAULT_SECONDS),
            htcds: self.implied_facts(table, subject),
            options: options.into_iter().map(str::to_owned).collect(),
            exclusive,
            compare: self.compare(table, kind),
            needs_training: self.needs_training(table),
            subject: self.subject(table),
            discloses: self.discloses(table, subject),
            disclose: self.disclose(table),
        }
    }

    fn options<'t>(&mut self, table: &Table<'t>, kind: Option<Kind>) -> Vec<&'t str> {
        let options = self.reader.ids(table, "options");
        let chosen = matches!(kind, Some(Kind::Choice | Kind::Choices));
        match (table.get("options"), kind) {
            (Some(value), Some(kind)) if !chosen => {
                let parameters = [
                    ("key", "options".to_owned()),
                    ("kind", kind.code().to_owned()),
                ];
                self.reader
                    .error(value.span(), "key-not-for-kind", parameters);
            }
            (None, _) if chosen => self.reader.missing(table, "options"),
            (Some(value), _) if chosen && options.is_empty() => {
                self.reader
                    .error(value.span(), "empty-list", [("key", "options".to_owned())]);
            }
            _ => {}
        }
        if let Some(beyond) = options.get(MAX_OPTIONS) {
            let parameters = [("maximum", MAX_OPTIONS.to_string())];
            self.reader
                .error(beyond.span.clone(), "too-many-options", parameters);
        }
        options
            .into_iter()
            .take(MAX_OPTIONS)
            .map(|option| option.value)
            .collect()
    }

    fn exclusive(
        &mut self,
        table: &Table<'_>,
        kind: Option<Kind>,
        options: &[&str],
    ) -> Vec<String> {
        let exclusive = self.reader.ids(table, "exclusive");
        if let (Some(value), Some(kind)) = (table.get("exclusive"), kind)
            && kind != Kind::Choices
        {
            let parameters = [
                ("key", "exclusive".to_owned()),
                ("kind", kind.code().to_owned()),
            ];
            self.reader
                .error(value.span(), "key-not-for-kind", parameters);
        }
        for option in &exclusive {
            if !options.contains(&option.value) {
                let span = option.span.clone();
                self.reader.unknown(
                    span,
                    "unknown-option",
                    option.value,
                    options.iter().copied(),
                );
            }
        }
        exclusive
            .into_iter()
            .map(|option| option.value.to_owned())
            .collect()
    }

    /// Only a text can name something; a code means the same in every screening anyway.
    fn compare(&mut self, table: &Table<'_>, kind: Option<Kind>) -> Option<Compare> {
        let value = table.get("compare")?;
        if let Some(kind) = kind
            && kind != Kind::Text
        {
            let parameters = [
                ("key", "compare".to_owned()),
                ("kind", kind.code().to_owned()),
            ];
            self.reader
                .error(value.span(), "key-not-for-kind", parameters);
        }
        let compare = self.reader.id(table, "compare");
        self.reader.one_of(compare, &Compare::CODES)
    }

    fn modes(&mut self, table: &Table<'_>) -> Vec<Mode> {
        let Some(value) = table.get("modes") else {
            return vec![Mode::Ask];
        };
        let found = self.reader.ids(table, "modes");
        if value
            .get_ref()
            .as_array()
            .is_some_and(|array| array.is_empty())
        {
            self.reader
                .error(value.span(), "empty-list", [("key", "modes".to_owned())]);
        }
        found
            .into_iter()
            .filter_map(|mode| self.reader.one_of(Some(mode), &Mode::CODES))
            .collect()
    }

    fn bounds(&mut self, table: &Table<'_>, kind: Option<Kind>) -> (Option<i64>, Option<i64>) {
        for key in ["minimum", "maximum"] {
            if let (Some(value), Some(kind)) = (table.get(key), kind)
                && kind != Kind::Number
            {
                let parameters = [("key", key.to_owned()), ("kind", kind.code().to_owned())];
                self.reader
                    .error(value.span(), "key-not-for-kind", parameters);
            }
        }
        let minimum = self.reader.integer(table, "minimum");
        let maximum = self.reader.integer(table, "maximum");
        if let (Some(least), Some(greatest)) = (&minimum, &maximum)
            && least.value > greatest.value
        {
            self.reader
                .error(least.span.clone(), "minimum-above-maximum", []);
        }
        (
            minimum.map(|number| number.value),
            maximum.map(|number| number.value),
        )
    }

    /// The `when` of a table about a question: a test of its own answer.
    pub(crate) fn when(&mut self, table: &Table<'_>, subject: Subject<'_>) -> Option<Test> {
        if table.get("when").is_none() {
            self.reader.missing(table, "when");
        }
        let when = self.reader.table(table, "when")?;
        Conditions {
            declared: self.declared,
        }
        .test(&mut self.reader, &when, subject, 1)
    }

    fn raises(&mut self, table: &Table<'_>, subject: Subject<'_>) -> Vec<Raise> {
        let mut raises = Vec::new();
        for raise in self.reader.tables(table, "raises") {
            self.reader.only_keys(&raise, &["when", "indicator"]);
            let when = self.when(&raise, subject);
            let Some(indicator) = self.reader.id(&raise, "indicator") else {
                continue;
            };
            if !self.declared.indicators.contains_key(indicator.value) {
                let known = self.declared.indicators.keys().copied();
                self.reader
                    .unknown(indicator.span, "unknown-indicator", indicator.value, known);
            } else if let Some(when) = when {
                raises.push(Raise {
                    when,
                    indicator: indicator.value.to_owned(),
                });
            }
        }
        raises
    }

    fn alert(&mut self, table: &Table<'_>, subject: Subject<'_>) -> Option<Alert> {
        let alert = self.reader.table(table, "alert")?;
        self.reader.only_keys(&alert, &["when", "text", "contact"]);
        let when = self.when(&alert, subject);
        let contact = alert.get("contact").is_some();
        let contact = contact.then(|| self.reader.id(&alert, "contact")).flatten();
        let text = self.reader.id(&alert, "text")?;
        self.places.alerts.insert(text.value.to_owned(), text.span);
        Some(Alert {
            when: when?,
            text: text.value.to_owned(),
            contact: contact.map(|contact| contact.value.to_owned()),
        })
    }

    fn implied_facts(&mut self, table: &Table<'_>, subject: Subject<'_>) -> Vec<ImpliedFact> {
        let mut facts = Vec::new();
        for implied in self.reader.tables(table, "htcds") {
            self.reader.only_keys(&implied, &["when", "field", "value"]);
            let when = self.when(&implied, subject);
            let fact = self.fact(&implied);
            if let (Some(when), Some(fact)) = (when, fact) {
                facts.push(ImpliedFact { when, fact });
            }
        }
        facts
    }
}
