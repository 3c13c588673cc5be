//! The published schema says what the types read and write.
//!
//! `REPERE_WRITE_TYPES=1 cargo test -p repere-referral --test schema` writes it anew.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

mod example_referral;

use example_referral::{document, time};
use jsonschema::Validator;
use repere_referral::document::*;
use repere_referral::{Envelope, Sequence, referral_schema};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn validator(schema: &Value) -> Validator {
    jsonschema::meta::validate(schema).expect("it is a schema of 2020-12");
    let options = jsonschema::options().should_validate_formats(true);
    options
        .build(schema)
        .expect("every reference leads somewhere")
}

/// The schema of a document alone.
fn of_document() -> Validator {
    let mut schema = referral_schema();
    let members = schema.as_object_mut().unwrap();
    members.retain(|name, _| name.starts_with('$'));
    members.insert("$ref".to_owned(), json!("#/$defs/document"));
    validator(&schema)
}

#[track_caller]
fn check(validator: &Validator, value: &Value, what: &str) {
    let errors: Vec<_> = validator.iter_errors(value).collect();
    let errors: Vec<_> = errors.iter().map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{what}: {errors:#?}");
}

/// A referral with every member that there is.
fn everything() -> Value {
    let mut document = document();
    let at = time("2026-11-23T16:30:00Z");
    document.basis.ground = Some("article 40".into());
    document.own_words = Some(vec![OwnWords {
        question: "papers-held-by".into(),
        words: "Il garde tout.".into(),
    }]);
    document.judgement = Some(Judgement {
        outcome: "situation-of-concern".into(),
        reason: "Elle a peur.".into(),
        recorded_at: at,
    });
    document.attachments = vec![Attachment {
        id: uuid::Uuid::from_u128(11),
        kind: AttachmentKind::Payslip,
        media_type: MediaType::Jpeg,
        bytes: 1_234_567,
        sha256: "ef".repeat(32),
    }];
    document.safe_contact = Some(SafeContact {
        phone: "+33 6 00 00 00 00".into(),
        instructions: "Jamais de message.".into(),
        way: Some(ContactWay {
            channel: Channel::Call,
            value: "+33 6 00 00 00 00".into(),
            hours: "le soir".into(),
            ask_for: "la cousine".into(),
            never_leave_message: true,
            phone_watched: false,
            other: String::new(),
        }),
    });
    let indications = document.assessment.indications.clone();
    document.visit = Some(Visit {
        code: "V1".into(),
        day: at.date_naive(),
        place: Some("chantier".into()),
        sector: Some("Construction".into()),
        interviews: 4,
        common: vec![Common {
            protocol: "visit-short".into(),
            interviews: 3,
            indications: vec![CommonIndication {
                id: "documents-confiscated".into(),
                present: 2,
                absent: 0,
                unknown: 1,
            }],
            named: vec![CommonName {
                kind: "recruiter".into(),
                interviews: 2,
                name: Some("M. B.".into()),
            }],
            said_alike: vec![2],
        }],
        others: vec![VisitScreening {
            code: "K2".into(),
            protocol: document.screening.protocol.clone(),
            respondent_locale: "ro".into(),
            outcome: "none-recorded".into(),
            lowest: "none-recorded".into(),
            highest: "some-indications".into(),
            indications,
        }],
    });
    serde_json::to_value(Envelope {
        sender: "ab".repeat(16),
        recipient: "cd".repeat(32),
        referral: document.referral,
        created_at: document.created_at,
        sequence: Some(Sequence {
            number: 7,
            previous: Some("ef".repeat(32)),
            taken_back: vec![3, 5],
        }),
        document,
    })
    .unwrap()
}

#[test]
fn published_schema_is_what_the_types_make() {
    let path = root().join("docs/schema/repere-referral-1.schema.json");
    let made = serde_json::to_string_pretty(&referral_schema()).unwrap() + "\n";
    if std::env::var_os("REPERE_WRITE_TYPES").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &made).unwrap();
    }
    let published = fs::read_to_string(&path).expect("it is published");
    assert!(published == made, "REPERE_WRITE_TYPES=1 writes it anew");
    validator(&referral_schema());
}

#[test]
fn schema_lets_pass_every_referral_that_is_kept() {
    let (whole, document) = (validator(&referral_schema()), of_document());
    check(&whole, &everything(), "everything");
    let frozen = include_str!("frozen/document.json");
    check(&document, &serde_json::from_str(frozen).unwrap(), "frozen");
    let small = serde_json::to_value(example_referral::document()).unwrap();
    check(&document, &small, "example");
}

/// Every place in a value, with the members on the way to it.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let members: Vec<(String, &Value)> = match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, one)| (name.clone(), one))
            .collect(),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .map(|(n, one)| (n.to_string(), one))
            .collect(),
        _ => Vec::new(),
    };
    for (name, member) in members {
        let at = format!("{at}/{name}");
        places(member, &at, found);
        found.push(at);
    }
}

fn is_read(value: &Value) -> bool {
    serde_json::from_value::<Envelope>(value.clone()).is_ok()
}

/// What anybody may name as they like: facts, words, and an answer, which is the protocol's.
fn is_free(place: &str) -> bool {
    ["/document/facts/", "/document/texts/"]
        .iter()
        .any(|start| {
            place
                .strip_prefix(start)
                .is_some_and(|rest| !rest.contains('/'))
        })
        || place.contains("/answer/")
        || place.contains("/facts/")
}

#[test]
fn schema_demands_what_the_types_demand() {
    let schema = validator(&referral_schema());
    let whole = everything();
    assert!(is_read(&whole));
    let mut all = Vec::new();
    places(&whole, "", &mut all);
    for place in all.iter().filter(|place| !is_free(place)) {
        let (parent, name) = place.rsplit_once('/').unwrap();
        let mut without = whole.clone();
        let Some(members) = without.pointer_mut(parent).unwrap().as_object_mut() else {
            continue;
        };
        members.remove(name);
        assert_eq!(
            schema.is_valid(&without),
            is_read(&without),
            "without {place}"
        );
    }
}

#[test]
fn schema_refuses_the_kinds_of_value_that_the_types_refuse() {
    let schema = validator(&referral_schema());
    let whole = everything();
    let mut all = Vec::new();
    places(&whole, "", &mut all);
    for place in all.iter().filter(|place| !is_free(place)) {
        for other in [
            json!(true),
            json!(-1),
            json!("?"),
            json!(1.5),
            json!([1]),
            json!({}),
        ] {
            let mut changed = whole.clone();
            *changed.pointer_mut(place).unwrap() = other.clone();
            // What is written more narrowly than it is read is refused by the schema alone.
            if schema.is_valid(&changed) {
                assert!(is_read(&changed), "{other} at {place}");
            } else if is_read(&changed) {
                // What serde reads of a struct out of a list is written by nobody.
                let narrow = ["/answer", "/facts", "/sequence"];
                let is_narrow = narrow.iter().any(|end| place.ends_with(end));
                assert!(other.is_string() || is_narrow, "{other} at {place}");
            }
        }
    }
}

/// Names of members in a schema, wherever they stand.
fn named(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(members) => {
            if let Some(properties) = members.get("properties").and_then(Value::as_object) {
                found.extend(properties.keys().cloned());
            }
            members.values().for_each(|member| named(member, found));
        }
        Value::Array(list) => list.iter().for_each(|one| named(one, found)),
        _ => {}
    }
}

#[test]
fn schema_names_every_member_that_is_written_and_no_other() {
    let mut written = Vec::new();
    places(&everything(), "", &mut written);
    let written = written.iter().filter(|place| !is_free(place));
    let written = written.filter_map(|place| place.rsplit('/').next());
    let written = written.filter(|name| name.parse::<u32>().is_err());
    let mut written: BTreeSet<String> = written.map(str::to_owned).collect();
    for free in [
        "vic_TraffickingStatus",
        "code",
        "codes",
        "number",
        "date",
        "text",
        "unanswered",
    ] {
        written.insert(free.to_owned());
    }
    let mut in_schema = BTreeSet::new();
    named(&referral_schema(), &mut in_schema);
    assert_eq!(in_schema, written);
}

#[test]
fn schema_refuses_words_that_no_reader_knows() {
    let schema = validator(&referral_schema());
    for (place, value) in [
        ("/document/format", json!("repere-referral/2")),
        ("/document/basis/kind", json!("order")),
        ("/document/created_at", json!("2026-11-23")),
        ("/document/created_at", json!("1969-12-31T23:59:59Z")),
        (
            "/document/facts/vic_TraffickingStatus",
            json!("ConfirmedVictim"),
        ),
        ("/document/answers/0/answer", json!({ "unanswered": "no" })),
        (
            "/document/answers/0/answer",
            json!({ "code": "yes", "number": 1 }),
        ),
        ("/document/assessment/dimensions/0/state", json!("absent")),
        ("/document/attachments/0/kind", json!("film")),
        ("/document/attachments/0/media_type", json!("text/html")),
        ("/document/attachments", json!([])),
        ("/document/safe_contact/way/channel", json!("fax")),
        ("/recipient", json!("CD")),
        ("/sequence/number", json!(0)),
        ("/sequence/previous", json!("CD")),
        ("/sequence/taken_back", json!([3, 3])),
    ] {
        let mut changed = everything();
        *changed.pointer_mut(place).unwrap() = value.clone();
        assert!(!schema.is_valid(&changed), "{value} at {place}");
    }
    let mut later = everything();
    later["document"]["urgency"] = json!("tonight");
    check(&schema, &later, "a member that came later");
}
