//! Whatever is in a document is on the page, for the worker and for the agency: each leaf is changed in
//! turn, and the page must notice.

use super::{OPENED, page_of};
use chrono::{DateTime, Utc};
use repere_reading::Occasion;
use repere_referral::document::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What is not to be read: the name of the format, and words that nothing on the page asks for.
const NOT_READ: [&str; 2] = ["/format", "/texts"];

/// What sealing sets anew, so that a preview cannot know it.
const SET_BY_SEALING: [&str; 3] = ["/referral", "/created_at", "/basis/recorded_at"];

fn at(time: &str) -> DateTime<Utc> {
    format!("2026-11-23T{time}Z").parse().unwrap()
}

fn protocol(id: &str) -> Protocol {
    Protocol {
        id: id.into(),
        version: "1.0.0".into(),
        sha256: "ab".into(),
    }
}

fn indication() -> Indication {
    Indication {
        id: "i".into(),
        weight: Weight::Strong,
        dimension: "d".into(),
        provenance: vec![Provenance::Observed],
    }
}

fn answer(question: &str, answer: Value, provenance: &str) -> Answer {
    Answer {
        question: question.into(),
        answer,
        provenance: Provenance::from_code(provenance).expect("a provenance"),
        recorded_at: at("09:10:00"),
    }
}

fn text(text: &str) -> Text {
    Text {
        text: text.into(),
        locale: "fr".into(),
        direction: "ltr".into(),
        review: "source".into(),
    }
}

fn way(channel: Channel) -> ContactWay {
    ContactWay {
        channel,
        value: "0600000000".into(),
        hours: "18 h".into(),
        ask_for: "the cousin".into(),
        never_leave_message: true,
        phone_watched: true,
        other: "never on Sunday".into(),
    }
}

/// A document with something in every member. Written out in full: a member that is new does not compile
/// here until it is given, and is then looked for on the page.
pub(super) fn full() -> Document {
    Document {
        format: FORMAT.into(),
        referral: Uuid::from_u128(7),
        created_at: at("10:00:00"),
        sender: Sender {
            device: "d1".into(),
            role: "labour-inspector".into(),
        },
        agency: "ccem".into(),
        basis: Basis {
            kind: BasisKind::LegalDuty,
            ground: Some("article 40".into()),
            recorded_at: at("10:00:01"),
        },
        screening: Screening {
            code: "K7".into(),
            protocol: protocol("labour-exploitation"),
            interviewer_locale: "fr".into(),
            respondent_locale: "ro".into(),
            begun_at: at("09:00:00"),
            changed_at: at("09:30:00"),
        },
        facts: BTreeMap::from([
            ("con_Consent".into(), json!(false)),
            ("prs_FirstName".into(), json!("Ana")),
            ("prs_Birthdate".into(), json!("1999-01-02")),
            ("prs_MobilePhone".into(), json!("0611111111")),
            ("prs_PrimaryLanguage".into(), json!("ron")),
            ("vic_AgeWhenTrafficked".into(), json!(31)),
            (
                "vic_MethodsOfControl".into(),
                json!(["WithholdsDocuments", "DebtBondage"]),
            ),
            ("not_of_the_standard".into(), json!({ "a": ["b"] })),
        ]),
        assessment: Assessment {
            outcome: "high".into(),
            lowest: "low".into(),
            highest: "higher".into(),
            dimensions: vec![Dimension {
                id: "d".into(),
                state: DimensionState::Positive,
                strong: 1,
                medium: 2,
                weak: 3,
            }],
            indications: vec![indication()],
        },
        answers: Some(vec![
            answer("q", json!({ "code": "employer" }), "answered"),
            answer("r", json!({ "codes": ["a", "b"] }), "volunteered"),
            answer("s", json!({ "number": 70 }), "reported"),
            answer("t", json!({ "unanswered": "does-not-know" }), "answered"),
            answer("u", json!({ "text": "her words" }), "document"),
            answer("v", json!({ "date": "2026-11-20" }), "observed"),
            answer("w", json!({ "later": { "a": "form" } }), "observed"),
        ]),
        notes: Some(vec![Note {
            question: "q".into(),
            note: "hidden in the drawer".into(),
        }]),
        own_words: Some(vec![OwnWords {
            question: "q".into(),
            words: "he keeps it all".into(),
        }]),
        judgement: Some(Judgement {
            outcome: "higher".into(),
            reason: "she was afraid".into(),
            recorded_at: at("09:40:00"),
        }),
        attachments: vec![
            Attachment {
                id: Uuid::from_u128(11),
                kind: AttachmentKind::Payslip,
                media_type: MediaType::Jpeg,
                bytes: 1_234_567,
                sha256: "cd".into(),
            },
            Attachment {
                id: Uuid::from_u128(12),
                kind: AttachmentKind::OwnWords,
                media_type: MediaType::OggOpus,
                bytes: 98_765,
                sha256: "ef".into(),
            },
        ],
        safe_contact: Some(SafeContact {
            phone: "0600000000".into(),
            instructions: "never on Sunday".into(),
            way: None,
        }),
        visit: Some(Visit {
            code: "V3".into(),
            day: at("09:00:00").date_naive(),
            place: Some("the greenhouses".into()),
            sector: Some("F_Construction".into()),
            interviews: 6,
            common: vec![Common {
                protocol: "p".into(),
                interviews: 5,
                indications: vec![CommonIndication {
                    id: "i".into(),
                    present: 4,
                    absent: 1,
                    unknown: 2,
                }],
                named: vec![CommonName {
                    kind: "recruiter".into(),
                    interviews: 3,
                    name: Some("Ali".into()),
                }],
                said_alike: vec![3],
            }],
            others: vec![VisitScreening {
                code: "K8".into(),
                protocol: protocol("p"),
                respondent_locale: "ar".into(),
                outcome: "high".into(),
                lowest: "low".into(),
                highest: "higher".into(),
                indications: vec![indication()],
            }],
        }),
        texts: BTreeMap::from([
            ("protocol".into(), text("Exploitation par le travail")),
            ("question-q".into(), text("Qui garde les papiers ?")),
            ("outcome-high".into(), text("Préoccupant")),
            ("p/title".into(), text("Travail")),
        ]),
    }
}

/// The same, with the way to reach the person in parts; the two older members say the same.
fn in_parts(channel: Channel) -> Document {
    let way = way(channel);
    Document {
        safe_contact: Some(SafeContact {
            phone: match channel {
                Channel::Call | Channel::TextMessage => way.value.clone(),
                Channel::InPerson | Channel::ThroughSomebody => String::new(),
            },
            instructions: repere_reading::in_sentences(&way, "fr"),
            way: Some(way),
        }),
        ..full()
    }
}

fn shown(document: &Value, occasion: Occasion<'_>) -> Option<String> {
    let document: Document = serde_json::from_value(document.clone()).ok()?;
    let page = page_of(&document, occasion, "en", "fr");
    // What is drawn, not what is in memory.
    Some(format!("{}{}", page.text(), page.html()))
}

fn leaves(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                leaves(member, &format!("{path}/{name}"), found);
            }
        }
        Value::Array(list) => {
            for (index, member) in list.iter().enumerate() {
                leaves(member, &format!("{path}/{index}"), found);
            }
        }
        _ => found.push(path.to_owned()),
    }
}

/// Values to put in a leaf's place; the first that the document's type takes is used.
fn others(value: &Value) -> Vec<Value> {
    match value {
        Value::Bool(value) => vec![json!(!value)],
        Value::Number(number) => vec![json!(number.as_i64().unwrap_or_default() + 1)],
        _ => vec![
            json!("2001-02-03T04:05:06Z"),
            json!("2001-02-03"),
            json!("changed"),
            json!("consent"),
            json!("weak"),
            json!("reported"),
            json!("document"),
            json!("not-reached"),
            json!("in-person"),
            json!("call"),
            json!("place"),
            json!("audio/wav"),
            json!("0190b0e0-0000-7000-8000-000000000001"),
        ],
    }
}

/// Makes the two older members say what the parts say: a part must be seen by itself, not by what no longer
/// agrees with it.
fn agree(document: &mut Value) {
    let contact = &mut document["safe_contact"];
    let way: ContactWay = serde_json::from_value(contact["way"].clone()).expect("parts");
    contact["phone"] = match way.channel {
        Channel::Call | Channel::TextMessage => json!(way.value),
        Channel::InPerson | Channel::ThroughSomebody => json!(""),
    };
    contact["instructions"] = json!(repere_reading::in_sentences(&way, "fr"));
}

/// The leaves below a path that can be changed without anybody noticing.
fn unseen(document: &Document, below: &str, occasion: Occasion<'_>) -> Vec<String> {
    let document = serde_json::to_value(document).unwrap();
    let before = shown(&document, occasion).expect("a document");
    let mut paths = Vec::new();
    leaves(&document, "", &mut paths);
    let excused = |path: &str| {
        let is_below = |known: &str| path == known || path.starts_with(&format!("{known}/"));
        NOT_READ.into_iter().any(is_below)
            || (occasion == Occasion::Preview && SET_BY_SEALING.into_iter().any(is_below))
    };
    paths.retain(|path| path.starts_with(below) && !excused(path));
    assert!(!paths.is_empty(), "nothing below {below}");
    paths.retain(|path| {
        let old = document.pointer(path).expect("a leaf");
        let noticed = others(old)
            .into_iter()
            .filter(|new| new != old)
            .find_map(|new| {
                let mut changed = document.clone();
                *changed.pointer_mut(path).expect("the same leaf") = new;
                if path.starts_with("/safe_contact/way/")
                    && serde_json::from_value::<Document>(changed.clone()).is_ok()
                {
                    agree(&mut changed);
                }
                shown(&changed, occasion).map(|after| after != before)
            });
        noticed != Some(true)
    });
    paths
}

#[test]
fn page_shows_every_leaf_of_a_document_to_both_readers() {
    for occasion in [Occasion::Preview, OPENED] {
        let missing = unseen(&full(), "", occasion);
        assert!(missing.is_empty(), "not on the page: {missing:#?}");
        for channel in [Channel::Call, Channel::InPerson] {
            let missing = unseen(&in_parts(channel), "/safe_contact", occasion);
            assert!(
                missing.is_empty(),
                "{channel:?}, not on the page: {missing:#?}"
            );
        }
    }
}

/// An id of ours that has no words would stand on the page as it is.
#[test]
fn page_has_words_for_all_that_it_says_of_a_visit() {
    for lang in repere_language::languages(repere_language::Audience::App) {
        let page = page_of(&full(), OPENED, lang, lang).text();
        for id in [
            "disclosed-",
            "field-",
            "compare-",
            "document-",
            "answer-separator",
        ] {
            assert!(!page.contains(id), "{id} in {lang}:\n{page}");
        }
    }
}

/// Nothing is empty in the document that the test above walks: what is not there cannot be missed.
#[test]
fn example_has_something_in_every_member() {
    let parts = serde_json::to_value(in_parts(Channel::Call)).unwrap();
    fn empty(value: &Value, path: &str) -> Vec<String> {
        match value {
            Value::Null => vec![path.to_owned()],
            Value::String(text) if text.is_empty() => vec![path.to_owned()],
            Value::Array(list) if list.is_empty() => vec![path.to_owned()],
            Value::Array(list) => {
                let list = list.iter().enumerate();
                list.flat_map(|(at, value)| empty(value, &format!("{path}/{at}")))
                    .collect()
            }
            Value::Object(members) => {
                let members = members.iter();
                members
                    .flat_map(|(name, value)| empty(value, &format!("{path}/{name}")))
                    .collect()
            }
            _ => Vec::new(),
        }
    }
    assert_eq!(empty(&parts, ""), Vec::<String>::new());
}

#[test]
fn preview_says_what_the_desk_says() {
    let document = full();
    let preview = page_of(&document, Occasion::Preview, "en", "fr");
    let opened = page_of(&document, OPENED, "fr", "fr");
    let keys = |page: &repere_reading::Page| {
        let sections = page.sections.iter();
        sections.map(|section| section.key).collect::<Vec<_>>()
    };
    assert_eq!(keys(&preview), keys(&opened));
    for (shown, read) in preview.sections.iter().zip(&opened.sections) {
        assert_eq!(shown.lead, read.lead, "{}", shown.key);
        let read = read.rows.iter();
        let set_anew = ["referral", "created_at", "basis.recorded_at"];
        let read: Vec<_> = read
            .filter(|row| !set_anew.contains(&row.field.as_str()))
            .collect();
        assert_eq!(shown.rows.len(), read.len(), "{}", shown.key);
        for (shown, read) in shown.rows.iter().zip(read) {
            assert_eq!(shown.field, read.field);
            // The desk knows the keys that verified besides.
            if shown.field != "sender.device" {
                assert_eq!(shown.values, read.values, "{}", shown.field);
            }
            assert_eq!(shown.asides, read.asides, "{}", shown.field);
        }
    }
}

#[test]
fn preview_shows_nothing_that_is_not_in_the_document() {
    let document = Document {
        answers: None,
        notes: None,
        own_words: None,
        safe_contact: None,
        ..full()
    };
    let preview = page_of(&document, Occasion::Preview, "en", "fr").text();
    for secret in [
        "her words",
        "hidden in the drawer",
        "he keeps it all",
        "never on Sunday",
        "0600000000",
    ] {
        assert!(!preview.contains(secret), "{secret}");
    }
}

/// The instructions are the parts in sentences; only where they say something else do they stand besides.
#[test]
fn instructions_that_say_what_the_parts_say_are_not_said_twice() {
    for lang in ["fr", "ar"] {
        let page = page_of(&in_parts(Channel::Call), OPENED, lang, lang);
        let contact = page.sections[0].rows.iter();
        let said = contact.filter(|row| row.values[0].text.contains("never on Sunday"));
        assert_eq!(said.count(), 1, "{lang}");
    }
}

#[test]
fn number_stands_nowhere_without_its_instructions() {
    let mut document = full();
    document
        .facts
        .insert("prs_MobilePhone".into(), json!("0600000000"));
    let page = page_of(&document, OPENED, "fr", "fr").text();
    assert_eq!(page.matches("0600000000").count(), 1, "{page}");
}
