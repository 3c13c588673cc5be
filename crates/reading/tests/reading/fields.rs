//! What a fact is follows from its field, and from nothing else.

use super::{OPENED, example::document, page_of};
use repere_protocol::htcds_fields;
use repere_reading::htcds::{FIELDS, Kind, kind};
use repere_reading::{Page, Row};
use repere_referral::Document;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The page of a document with one fact.
fn page(field: &str, value: Value, labels: &str) -> Page {
    let document = Document {
        facts: BTreeMap::from([(field.to_owned(), value)]),
        ..document()
    };
    page_of(&document, OPENED, labels, "fr")
}

fn row(page: &Page, field: &str) -> Row {
    let mut rows = page.sections.iter().flat_map(|section| &section.rows);
    rows.find(|row| row.field == field)
        .unwrap_or_else(|| panic!("{field} is not shown"))
        .clone()
}

#[track_caller]
fn check(field: &str, value: impl Into<Value>, expected: &[&str]) {
    let row = row(&page(field, value.into(), "fr"), field);
    let shown: Vec<&str> = row.values.iter().map(|words| words.text.as_str()).collect();
    assert_eq!(shown, expected, "{field}");
}

#[test]
fn table_agrees_with_the_standard() {
    let mut of_standard = htcds_fields();
    for (field, kind) in FIELDS {
        let standard = of_standard.next().expect("as many fields");
        assert_eq!(field, standard.name, "in the standard's order");
        let listed = !standard.values.is_empty();
        let expected: &[Kind] = match (standard.kind, listed) {
            ("Text", _) => &[Kind::Words, Kind::Phone],
            ("Long Text", _) | ("Picklist or Text", false) => &[Kind::Words],
            ("Date", _) => &[Kind::Day],
            ("Picklist", true) => &[Kind::Picklist],
            ("Picklist", false) => &[Kind::Language],
            ("Multiselect Picklist", true) => &[Kind::Picklists],
            ("Multiselect Picklist", false) => &[Kind::Codes],
            ("Checkbox", _) => &[Kind::YesNo],
            ("Number" | "Geolocation", _) => &[Kind::Number],
            (lookup, _) if lookup.starts_with("Lookup") => &[Kind::Words],
            (other, _) => panic!("{field}: what is {other:?}?"),
        };
        assert!(expected.contains(&kind), "{field}: {kind:?}");
        let is_phone = field.ends_with("Phone");
        assert_eq!(kind == Kind::Phone, is_phone, "{field}");
        let is_language = field.ends_with("Language");
        assert_eq!(kind == Kind::Language, is_language, "{field}");
    }
    assert!(of_standard.next().is_none(), "no field more");
}

/// Whatever can be in a picklist is nothing but a name in a field that holds names.
#[test]
fn name_that_is_a_code_stays_a_name() {
    let mut codes: Vec<&str> = htcds_fields()
        .flat_map(|field| field.values)
        .copied()
        .collect();
    codes.extend(["ron", "fra", "yes", "no", "true", "2026-11-23", "31"]);
    codes.sort_unstable();
    codes.dedup();
    assert!(codes.len() > 150, "the standard's own: {}", codes.len());
    let free = |kind: Kind| matches!(kind, Kind::Words | Kind::Phone | Kind::Codes);
    for (field, _) in FIELDS.into_iter().filter(|(_, kind)| free(*kind)) {
        let list: Vec<Value> = codes.iter().map(|code| json!(code)).collect();
        check(field, list, &codes);
        check(field, "Single", &["Single"]);
    }
}

#[test]
fn fact_is_read_as_its_field_says() {
    for (field, value, shown) in [
        ("prs_FirstName", "Police", "Police"),
        ("prs_SecondName", "Single", "Single"),
        ("prs_SecondName", "Education", "Education"),
        ("cas_ReferringOrganisation", "NGO", "NGO"),
        ("prs_MobilePhone", "2026-11-23", "2026-11-23"),
        ("prs_IdentityNumber", "2026-11-23", "2026-11-23"),
        ("prs_MaritalStatus", "Single", "Célibataire"),
        ("prs_MaritalStatus", "ron", "ron"),
        ("prs_SecondaryLanguage", "ron", "roumain"),
        ("prs_SecondaryLanguage", "Single", "Single"),
        ("prs_Birthdate", "1999-01-02", "2 janvier 1999"),
        ("prs_Birthdate", "about 1999", "about 1999"),
        ("cas_OutgoingReferralDate", "2026-11-23", "23 novembre 2026"),
        ("not_OfTheStandard", "Single", "Single"),
        ("an_unknownLanguage", "ron", "ron"),
    ] {
        check(field, value, &[shown]);
    }
    check("con_Consent", false, &["Non"]);
    check("vic_AgeWhenTrafficked", 31, &["31"]);
    check(
        "vic_MethodsOfControl",
        vec!["WithholdsDocuments", "DebtBondage"],
        &["Papiers retenus", "Servitude pour dettes"],
    );
}

#[test]
fn field_has_a_label_in_every_language() {
    let mut missing = Vec::new();
    for lang in repere_language::languages(repere_language::Audience::App) {
        for (field, _) in FIELDS {
            let row = row(&page(field, json!("x"), lang), field);
            let label = row.label.expect("a label");
            if label.fixed || label.locale.as_deref() != Some(lang) {
                missing.push((lang, field));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

/// A picklist's codes are words in every language, but for the names of services.
#[test]
fn code_of_a_picklist_has_words() {
    let mut missing = Vec::new();
    let lists = htcds_fields().filter(|field| {
        matches!(kind(field.name), Some(Kind::Picklist | Kind::Picklists))
            && !field.name.ends_with("WebsitesAndApps")
    });
    for field in lists {
        for code in field.values {
            let shown = row(&page(field.name, json!(code), "fr"), field.name);
            if shown.values[0].locale.is_none() {
                missing.push((field.name, code));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}
