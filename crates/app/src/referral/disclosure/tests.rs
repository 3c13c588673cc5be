//! Whatever is in the document is on the preview: each leaf is changed in turn, and the preview
//! must notice.

use super::fields;
use repere_referral::Document;
use serde_json::{Value, json};

/// What concerns no person. Everything else must be seen before it is sent.
const TECHNICAL: [&str; 8] = [
    "/format",
    "/referral",
    "/created_at",
    "/sender/device",
    "/agency",
    "/screening/protocol/sha256",
    "/visit/others/0/protocol/sha256",
    "/texts",
];

fn document() -> Value {
    let text = |text: &str| json!({ "text": text, "locale": "fr", "direction": "ltr", "review": "source" });
    json!({
        "format": "repere-referral/1",
        "referral": "0190b0e0-0000-7000-8000-000000000001",
        "created_at": "2026-11-23T10:00:00Z",
        "sender": { "device": "d1", "role": "labour-inspector" },
        "agency": "ccem",
        "basis": {
            "kind": "legal-duty", "ground": "article 40", "recorded_at": "2026-11-23T10:00:01Z",
        },
        "screening": {
            "code": "K7",
            "protocol": { "id": "labour-exploitation", "version": "1.0.0", "sha256": "ab" },
            "interviewer_locale": "fr",
            "respondent_locale": "ro",
            "begun_at": "2026-11-23T09:00:00Z",
            "changed_at": "2026-11-23T09:30:00Z",
        },
        "facts": {
            "con_Consent": false,
            "prs_FirstName": "Ana",
            "prs_PrimaryLanguage": "ron",
            "vic_MethodsOfControl": ["WithholdsDocuments", "DebtBondage"],
            "vic_AgeWhenTrafficked": 31,
        },
        "assessment": {
            "outcome": "high", "lowest": "low", "highest": "higher",
            "dimensions": [
                { "id": "d", "state": "positive", "strong": 1, "medium": 2, "weak": 3 },
            ],
            "indications": [
                { "id": "i", "weight": "strong", "dimension": "d", "provenance": ["observed"] },
            ],
        },
        "answers": [
            { "question": "q", "answer": { "code": "employer" }, "provenance": "answered",
              "recorded_at": "2026-11-23T09:10:00Z" },
            { "question": "r", "answer": { "codes": ["a", "b"] }, "provenance": "volunteered",
              "recorded_at": "2026-11-23T09:11:00Z" },
            { "question": "s", "answer": { "number": 70 }, "provenance": "reported",
              "recorded_at": "2026-11-23T09:12:00Z" },
            { "question": "t", "answer": { "unanswered": "does-not-know" }, "provenance": "answered",
              "recorded_at": "2026-11-23T09:13:00Z" },
            { "question": "u", "answer": { "text": "her words" }, "provenance": "document",
              "recorded_at": "2026-11-23T09:14:00Z" },
        ],
        "notes": [{ "question": "q", "note": "hidden in the drawer" }],
        "visit": {
            "code": "V3", "day": "2026-11-23", "place": "the greenhouses",
            "sector": "F_Construction", "interviews": 6,
            "common": [{
                "protocol": "p", "interviews": 5,
                "indications": [{ "id": "i", "present": 4, "absent": 1, "unknown": 2 }],
                "named": [{ "kind": "recruiter", "interviews": 3, "name": "Ali" }],
                "said_alike": [3],
            }],
            "others": [{
                "code": "K8",
                "protocol": { "id": "p", "version": "1.0.0", "sha256": "ab" },
                "respondent_locale": "ar",
                "outcome": "high", "lowest": "low", "highest": "higher",
                "indications": [
                    { "id": "i", "weight": "strong", "dimension": "d", "provenance": ["observed"] },
                ],
            }],
        },
        "safe_contact": { "phone": "0600000000", "instructions": "never on Sunday" },
        "texts": { "question-q": text("Qui garde les papiers ?"), "outcome-high": text("Préoccupant") },
    })
}

fn preview(document: &Value) -> Option<String> {
    let document: Document = serde_json::from_value(document.clone()).ok()?;
    Some(format!("{:?}", fields(&document, "en", "fr")))
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
            json!("not-asked"),
        ],
    }
}

#[test]
fn every_leaf_that_concerns_the_person_is_on_the_preview() {
    let document = document();
    let before = preview(&document).expect("a document");
    let mut paths = Vec::new();
    leaves(&document, "", &mut paths);
    let mut unseen = Vec::new();
    for path in paths {
        let technical = |known: &str| path == known || path.starts_with(&format!("{known}/"));
        if TECHNICAL.iter().any(|known| technical(known)) {
            continue;
        }
        let noticed = others(document.pointer(&path).expect("a leaf"))
            .into_iter()
            .find_map(|other| {
                let mut changed = document.clone();
                *changed.pointer_mut(&path).expect("the same leaf") = other;
                preview(&changed).map(|after| after != before)
            });
        if noticed != Some(true) {
            unseen.push(path);
        }
    }
    assert!(unseen.is_empty(), "not on the preview: {unseen:#?}");
}

#[test]
fn what_is_not_in_the_document_is_not_on_the_preview() {
    let mut document = document();
    let members = document.as_object_mut().expect("an object");
    for member in ["answers", "notes", "safe_contact"] {
        members.remove(member);
    }
    let preview = preview(&document).expect("a document");
    for secret in [
        "her words",
        "hidden in the drawer",
        "never on Sunday",
        "0600000000",
    ] {
        assert!(!preview.contains(secret), "{secret}");
    }
}

#[test]
fn codes_are_shown_in_the_words_of_the_agency() {
    let document: Document = serde_json::from_value(document()).expect("a document");
    let fields = fields(&document, "en", "fr");
    let check = |field: &str, label: &str, values: &[&str]| {
        let found = fields.iter().find(|known| known.field == field);
        let found = found.unwrap_or_else(|| panic!("no {field}"));
        assert_eq!(found.label.text, label);
        let shown: Vec<&str> = found
            .values
            .iter()
            .map(|value| value.text.as_str())
            .collect();
        assert_eq!(shown, values);
    };
    check("con_Consent", "The person’s consent", &["Non"]);
    check("prs_PrimaryLanguage", "Main language", &["roumain"]);
    check(
        "notes.q",
        "Qui garde les papiers ?",
        &["hidden in the drawer"],
    );
    check(
        "assessment.outcome",
        "What is established",
        &["Préoccupant"],
    );
}

/// Whatever somebody is called, it is a name: a code is only a code where its field says so.
#[test]
fn a_name_that_is_a_code_stays_a_name() {
    for (field, value, shown) in [
        ("prs_FirstName", "Police", "Police"),
        ("prs_FirstName", "ron", "ron"),
        ("prs_SecondName", "Servitude", "Servitude"),
        ("prs_SecondName", "Single", "Single"),
        ("prs_MobilePhone", "2026-11-23", "2026-11-23"),
        ("prs_MaritalStatus", "Single", "Célibataire"),
        ("prs_MaritalStatus", "ron", "ron"),
        ("prs_SecondaryLanguage", "ron", "roumain"),
        ("prs_SecondaryLanguage", "Single", "Single"),
    ] {
        let mut document = document();
        document["facts"] = json!({ field: value });
        let document: Document = serde_json::from_value(document).expect("a document");
        let fields = fields(&document, "en", "fr");
        let fact = fields.iter().find(|known| known.field == field);
        assert_eq!(
            fact.expect("it is shown").values[0].text,
            shown,
            "{field}: {value}"
        );
    }
}
