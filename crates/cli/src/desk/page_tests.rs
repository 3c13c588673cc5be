//! The page against hostile words, and in every language.
#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

#[path = "../../../referral/tests/support/mod.rs"]
mod example;

use super::{Format, write_down};
use chrono::{DateTime, FixedOffset, Utc};
use example::document;
use repere_referral::{Document, Opened};

fn paris(moment: DateTime<Utc>) -> DateTime<FixedOffset> {
    moment.with_timezone(&FixedOffset::east_opt(3600).unwrap())
}

fn written(document: Document, format: Format, lang: &str) -> String {
    let opened = Opened {
        document,
        sender: "0123456789abcdef".into(),
    };
    write_down(&opened, format, lang, Some("Accueil"), false, &paris)
}

#[test]
fn the_json_form_is_stable() {
    let text = written(document(), Format::Json, "fr");
    let object: serde_json::Value = serde_json::from_str(&text).unwrap();
    let keys: Vec<&String> = object.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["document", "referral", "sender", "verified"]);
    assert_eq!(object["verified"], true);
    assert_eq!(object["referral"], document().referral.to_string());
    assert_eq!(
        object["document"],
        serde_json::to_value(document()).unwrap()
    );
}

#[test]
fn the_page_says_it_in_words() {
    let page = written(document(), Format::Text, "fr");
    for words in [
        "Orientation K1",
        "Des indices convergent",
        "Documents d’identité retenus",
        "indice fort",
        "Papiers retenus",
        "Pas prudent de demander à ce moment",
        "Jamais de message vocal.",
        "arabe",
        "23 novembre 2026 à 17:42 (UTC+01:00)",
    ] {
        assert!(page.contains(words), "{words} missing in:\n{page}");
    }
    // Instructions come before the number, and both before everything else.
    let at = |words: &str| page.find(words).unwrap();
    assert!(at("Jamais de message") < at("+33 6 00"));
    assert!(at("+33 6 00") < at("Des indices convergent"));
    assert_eq!(page.matches("+33 6 00").count(), 1);
}

#[test]
fn every_label_has_words_in_every_language() {
    for lang in repere_language::languages(repere_language::Audience::Desk) {
        let page = written(document(), Format::Text, lang);
        for prefix in [
            "document-",
            "htcds-",
            "provenance-",
            "weight-",
            "dimension-state-",
            "non-answer-",
        ] {
            assert!(!page.contains(prefix), "{prefix} in {lang}:\n{page}");
        }
    }
}

#[test]
fn blocks_keep_their_own_language_and_direction() {
    let page = written(document(), Format::Html, "fr");
    assert!(page.starts_with("<!doctype html>\n<html lang=\"fr\" dir=\"ltr\">"));
    assert!(page.contains("<bdi lang=\"ar\" dir=\"rtl\">من يحتفظ بأوراقك؟</bdi>"));
    assert!(page.contains("<bdi dir=\"auto\">Jamais de message vocal.</bdi>"));
    let page = written(document(), Format::Html, "ar");
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page.contains("<bdi lang=\"fr\" dir=\"ltr\">Des indices convergent</bdi>"));
    // The Arabic question is an unreviewed translation, and the page says so where it stands.
    assert!(page.contains("من يحتفظ بأوراقك؟</bdi><abbr title="));
}

#[test]
fn nothing_in_a_document_acts() {
    let hostile = "</bdi><script src=\"//x\">alert('1')</script>\u{202e}\u{1b}[2J<img onerror=x>";
    let mut document = document();
    document.screening.code = hostile.into();
    document.sender.role = hostile.into();
    document.agency = hostile.into();
    document
        .facts
        .insert("prs_FirstName".into(), hostile.into());
    document.facts.insert(hostile.into(), hostile.into());
    for note in document.notes.iter_mut().flatten() {
        note.note = hostile.into();
        note.question = hostile.into();
    }
    for answer in document.answers.iter_mut().flatten() {
        answer.answer = serde_json::json!({ hostile: hostile });
        answer.provenance = hostile.into();
    }
    for indication in &mut document.assessment.indications {
        indication.weight = hostile.into();
        indication.id = hostile.into();
    }
    for text in document.texts.values_mut() {
        text.text = hostile.into();
        text.locale = hostile.into();
    }
    document.assessment.outcome = hostile.into();
    let page = written(document.clone(), Format::Html, "fr");
    for acting in ["<script", "<img", "\u{202e}", "\u{1b}", "src=\"", "href="] {
        assert!(!page.contains(acting), "{acting:?}");
    }
    assert!(page.contains("default-src 'none'"));
    let text = written(document, Format::Text, "fr");
    assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'));
}
