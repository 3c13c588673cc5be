//! Answers become a FHIR R4 QuestionnaireResponse, nested as the Questionnaire is.

use crate::export::Exported;
use crate::fhir::{plain_spaces, section_link, system, url};
use crate::note::{Notes, Place};
use repere_protocol::{Answer, Answers, Kind, NonAnswer, Pack, Provenance, Question, Recorded};
use serde_json::{Map, Value, json};
use std::collections::HashSet;

/// Why there is no value: HL7 FHIR 4.0.1, `data-absent-reason`.
const ABSENT: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
/// The code of one of the five non-answers: FHIR's reasons do not tell all five apart.
const NON_ANSWER: &str = "urn:repere:non-answer";
/// How an answer became known.
const PROVENANCE: &str = "urn:repere:provenance";
/// Several options were offered and none was chosen, which is an answer.
const NONE_CHOSEN: &str = "urn:repere:none-chosen";

/// FHIR's reason for a non-answer (value set `data-absent-reason`).
fn reason(non_answer: NonAnswer) -> &'static str {
    match non_answer {
        NonAnswer::NotAnswered => "unknown",
        NonAnswer::DoesNotKnow => "asked-unknown",
        NonAnswer::PrefersNotToSay => "asked-declined",
        // The answer may become known later, when it is safe to ask.
        NonAnswer::NotSafeToAskNow => "temp-unknown",
        NonAnswer::NotAsked => "not-asked",
    }
}

/// The answers as a response. Answers to questions that the others rule out do not count and are left
/// out, with a note.
pub fn response(pack: &Pack, answers: &Answers) -> Exported<Value> {
    let mut notes = Notes::default();
    let route = pack.route(answers);
    let reached: HashSet<&str> = route.reached.iter().map(String::as_str).collect();
    for id in answers.keys().filter(|id| !reached.contains(id.as_str())) {
        notes.add("answer-left", &Place::default(), [("name", id.clone())]);
    }
    let mut items = Vec::new();
    for section in pack.sections() {
        let answered: Vec<Value> = section
            .questions
            .iter()
            .filter(|question| reached.contains(question.id.as_str()))
            .filter_map(|question| Some(item(pack, question, answers.get(&question.id)?)))
            .collect();
        if !answered.is_empty() {
            items.push(json!({ "linkId": section_link(&section.id), "item": answered }));
        }
    }
    let open = pack.next(answers, None).is_some();
    let mut resource = json!({
        "resourceType": "QuestionnaireResponse",
        "questionnaire": format!("{}|{}", url(pack), pack.version()),
        "status": if open { "in-progress" } else { "completed" },
    });
    if !items.is_empty() {
        resource["item"] = items.into();
    }
    Exported {
        content: resource,
        notes: notes.sorted(),
    }
}

fn item(pack: &Pack, question: &Question, recorded: &Recorded) -> Value {
    let coding =
        |code: &str| json!({ "valueCoding": { "system": system(pack, question), "code": code } });
    let values: Vec<Value> = match &recorded.answer {
        Answer::Code(code) if question.kind == Kind::YesNo => {
            vec![json!({ "valueBoolean": code == "yes" })]
        }
        Answer::Code(code) => vec![coding(code)],
        Answer::Codes(codes) => codes.iter().map(|code| coding(code)).collect(),
        // FHIR's integers have 32 bits; a larger number is still a decimal.
        Answer::Number(number) => match i32::try_from(*number) {
            Ok(number) => vec![json!({ "valueInteger": number })],
            Err(_) => vec![json!({ "valueDecimal": number })],
        },
        Answer::Date(date) => vec![json!({ "valueDate": date.to_string() })],
        Answer::Text(text) if text.trim().is_empty() => Vec::new(),
        Answer::Text(text) => vec![json!({ "valueString": plain_spaces(text) })],
        Answer::Unanswered(non_answer) => vec![absent(question, *non_answer)],
    };
    let mut item = Map::new();
    item.insert("linkId".into(), question.id.clone().into());
    if matches!(&recorded.answer, Answer::Codes(codes) if codes.is_empty()) {
        let none = json!([{ "url": NONE_CHOSEN, "valueBoolean": true }]);
        item.insert("extension".into(), none);
    }
    if !values.is_empty() {
        let known = recorded.provenance;
        let values = values
            .into_iter()
            .map(|value| with_provenance(value, known));
        item.insert("answer".into(), values.collect());
    }
    Value::Object(item)
}

/// A value that is not there, with the reason.
fn absent(question: &Question, non_answer: NonAnswer) -> Value {
    let why = json!({ "extension": [
        { "url": ABSENT, "valueCode": reason(non_answer) },
        { "url": NON_ANSWER, "valueCode": non_answer.code() },
    ] });
    let key = match question.kind {
        Kind::YesNo => "_valueBoolean",
        Kind::Choice | Kind::Choices => "valueCoding",
        Kind::Number => "_valueInteger",
        Kind::Date => "_valueDate",
        Kind::Text => "_valueString",
    };
    json!({ key: why })
}

fn with_provenance(mut value: Value, provenance: Provenance) -> Value {
    if provenance != Provenance::Answered {
        value["extension"] = json!([{ "url": PROVENANCE, "valueCode": provenance.code() }]);
    }
    value
}
