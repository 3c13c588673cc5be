//! A protocol becomes a FHIR R4 Questionnaire (HL7 FHIR 4.0.1, `Questionnaire`).

use crate::enable::{self, Enable};
use crate::export::{Exported, note_what_stays};
use crate::formula::asked;
use crate::note::{Notes, Place};
use crate::packtexts::PackTexts;
use repere_protocol::{Kind, MAX_TEXT_CHARS, Mode, Pack, Question};
use serde_json::{Map, Value, json};

const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";
const MIN_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/minValue";
const MAX_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/maxValue";
const EXCLUSIVE: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
const DISPLAY: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory";
const DISPLAY_SYSTEM: &str = "http://hl7.org/fhir/questionnaire-display-category";

/// Where the questionnaire of a pack is named from. Not a registered namespace: it only has to be the
/// same everywhere.
pub(crate) fn url(pack: &Pack) -> String {
    format!("urn:repere:protocol:{}", pack.id())
}

/// The code system of a question's options.
pub(crate) fn system(pack: &Pack, question: &Question) -> String {
    format!("{}:{}", url(pack), question.id)
}

/// The `linkId` of a section. Ids have no dot, so it is no question's.
pub(crate) fn section_link(id: &str) -> String {
    format!("section.{id}")
}

/// The pack as a Questionnaire: sections as groups, what opens a question as `enableWhen` where that can
/// say it, else as an expression of the SDC guide, translations as extensions.
pub fn questionnaire(pack: &Pack) -> Exported<Value> {
    let mut writer = Writer {
        pack,
        texts: PackTexts::new(pack),
        notes: Notes::default(),
    };
    let items: Vec<Value> = pack
        .sections()
        .iter()
        .filter(|section| !section.questions.is_empty())
        .map(|section| {
            let mut item = Map::new();
            item.insert("linkId".into(), section_link(&section.id).into());
            item.insert("type".into(), "group".into());
            writer.text(&mut item, "text", &format!("section-{}", section.id), None);
            let questions = section.questions.iter().map(|q| writer.question(q));
            item.insert("item".into(), questions.collect());
            Value::Object(item)
        })
        .collect();
    let mut resource = Map::new();
    for (key, value) in [
        ("resourceType", "Questionnaire".to_owned()),
        ("id", pack.id().to_owned()),
        ("url", url(pack)),
        ("version", pack.version().to_owned()),
        ("name", computer_name(pack.id())),
        ("status", "draft".to_owned()),
        ("language", pack.source_locale().to_owned()),
    ] {
        resource.insert(key.into(), value.into());
    }
    writer.text(&mut resource, "title", "title", None);
    writer.text(&mut resource, "description", "summary", None);
    resource.insert("item".into(), items.into());
    note_what_stays(pack, &writer.texts, &mut writer.notes);
    Exported {
        content: Value::Object(resource),
        notes: writer.notes.sorted(),
    }
}

/// A name for programs: letters and digits, beginning with a capital one.
fn computer_name(id: &str) -> String {
    let mut name = String::new();
    for part in id.split('-') {
        let mut letters = part.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters);
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, 'P');
    }
    name
}

struct Writer<'p> {
    pack: &'p Pack,
    texts: PackTexts<'p>,
    notes: Notes,
}

impl Writer<'_> {
    /// A text in the source language, with its translations beside it.
    fn text(&self, item: &mut Map<String, Value>, key: &str, id: &str, attribute: Option<&str>) {
        let exactly = |locale: &str| {
            let text = self.texts.exactly(locale, id, attribute);
            text.map(|text| plain_spaces(&text))
        };
        let source = self.pack.source_locale();
        let Some(text) = exactly(source) else {
            return;
        };
        item.insert(key.to_owned(), text.into());
        let others = self.pack.locales().iter().filter(|l| *l != source);
        let translations: Vec<Value> = others
            .filter_map(|locale| Some(translation(locale, &exactly(locale)?)))
            .collect();
        if !translations.is_empty() {
            item.insert(format!("_{key}"), json!({ "extension": translations }));
        }
    }

    fn question(&mut self, question: &Question) -> Value {
        let message = format!("question-{}", question.id);
        let mut item = Map::new();
        let mut extensions = Vec::new();
        item.insert("linkId".into(), question.id.clone().into());
        self.text(&mut item, "text", &message, None);
        let kind = match question.kind {
            Kind::YesNo => "boolean",
            Kind::Choice | Kind::Choices => "choice",
            Kind::Number => "integer",
            Kind::Date => "date",
            Kind::Text => "text",
        };
        item.insert("type".into(), kind.into());
        match question.kind {
            Kind::Choices => {
                item.insert("repeats".into(), true.into());
            }
            Kind::Text => {
                item.insert("maxLength".into(), MAX_TEXT_CHARS.into());
            }
            _ => {}
        }
        if !question.options.is_empty() {
            let options = question
                .options
                .iter()
                .map(|o| self.option(question, &message, o));
            item.insert("answerOption".into(), options.collect());
        }
        for (url, limit) in [(MIN_VALUE, question.minimum), (MAX_VALUE, question.maximum)] {
            // FHIR's integers have 32 bits.
            if let Some(limit) = limit.and_then(|limit| i32::try_from(limit).ok()) {
                extensions.push(json!({ "url": url, "valueInteger": limit }));
            }
        }
        self.enable(question, &mut item, &mut extensions);
        if !extensions.is_empty() {
            item.insert("extension".into(), extensions.into());
        }
        let observed = question.modes.contains(&Mode::Observe).then_some("observe");
        let shown: Vec<Value> = ["hint"]
            .into_iter()
            .chain(observed)
            .filter_map(|part| self.instruction(question, &message, part))
            .collect();
        if !shown.is_empty() {
            item.insert("item".into(), shown.into());
        }
        Value::Object(item)
    }

    fn option(&self, question: &Question, message: &str, option: &str) -> Value {
        let mut coding = Map::new();
        coding.insert("system".into(), system(self.pack, question).into());
        coding.insert("code".into(), option.into());
        let attribute = format!("option-{option}");
        self.text(&mut coding, "display", message, Some(&attribute));
        let mut written = json!({ "valueCoding": coding });
        if question.exclusive.iter().any(|code| code == option) {
            written["extension"] = json!([{ "url": EXCLUSIVE, "valueBoolean": true }]);
        }
        written
    }

    /// Words for whoever asks, under the question.
    fn instruction(&self, question: &Question, message: &str, part: &str) -> Option<Value> {
        let mut item = Map::new();
        self.text(&mut item, "text", message, Some(part));
        item.get("text")?;
        item.insert("linkId".into(), format!("{}.{part}", question.id).into());
        item.insert("type".into(), "display".into());
        let coding = json!({ "system": DISPLAY_SYSTEM, "code": "instructions" });
        item.insert(
            "extension".into(),
            json!([{ "url": DISPLAY, "valueCodeableConcept": { "coding": [coding] } }]),
        );
        Some(Value::Object(item))
    }

    fn enable(
        &mut self,
        question: &Question,
        item: &mut Map<String, Value>,
        extensions: &mut Vec<Value>,
    ) {
        let name = [("name", question.id.clone())];
        let Ok(formula) = asked(self.pack, question) else {
            self.notes.add("condition-left", &Place::default(), name);
            return;
        };
        match enable::enable(self.pack, &formula) {
            Enable::Always => {}
            Enable::When { all, conditions } => {
                if conditions.len() > 1 {
                    let behavior = if all { "all" } else { "any" };
                    item.insert("enableBehavior".into(), behavior.into());
                }
                item.insert("enableWhen".into(), conditions.into());
            }
            Enable::Expression(extension) => {
                self.notes
                    .add("condition-expression", &Place::default(), name);
                extensions.push(extension);
            }
        }
    }
}

/// With the spaces that FHIR's pattern for strings (`[ \r\n\t\S]+`) knows in every language of
/// programming: to some, a no-break space is neither a space nor anything else.
pub(crate) fn plain_spaces(text: &str) -> String {
    text.replace(
        |c: char| c.is_whitespace() && !matches!(c, ' ' | '\r' | '\n' | '\t'),
        " ",
    )
}

fn translation(locale: &str, text: &str) -> Value {
    json!({
        "url": TRANSLATION,
        "extension": [
            { "url": "lang", "valueCode": locale },
            { "url": "content", "valueString": text },
        ],
    })
}
