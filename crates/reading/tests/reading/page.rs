//! What the page says, and that hostile words do not act on it.

use super::{example::document, opened_in as page};
use repere_reading::{Page, Words};
use repere_referral::Text;

#[test]
fn page_says_it_in_words() {
    let shown = page(&document(), "fr").text();
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
        assert!(shown.contains(words), "{words} missing in:\n{shown}");
    }
    // Instructions come before the number, and both before everything else.
    let at = |words: &str| shown.find(words).unwrap();
    assert!(at("Jamais de message") < at("+33 6 00"));
    assert!(at("+33 6 00") < at("Des indices convergent"));
    assert_eq!(shown.matches("+33 6 00").count(), 1);
}

#[test]
fn page_has_words_for_every_label_in_every_language() {
    for lang in repere_language::languages(repere_language::Audience::App) {
        let shown = page(&document(), lang).text();
        for prefix in [
            "document-",
            "htcds-",
            "provenance-",
            "weight-",
            "dimension-state-",
            "non-answer-",
        ] {
            assert!(!shown.contains(prefix), "{prefix} in {lang}:\n{shown}");
        }
    }
}

#[test]
fn page_keeps_the_language_and_direction_of_each_block() {
    let shown = page(&document(), "fr").html();
    assert!(shown.starts_with("<!DOCTYPE html><html lang=\"fr\" dir=\"ltr\">"));
    assert!(shown.contains("<bdi lang=\"ar\" dir=\"rtl\">من يحتفظ بأوراقك؟</bdi>"));
    assert!(shown.contains("<bdi dir=\"auto\">Jamais de message vocal.</bdi>"));
    let shown = page(&document(), "ar").html();
    assert!(shown.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(shown.contains("<bdi lang=\"fr\" dir=\"ltr\">Des indices convergent</bdi>"));
    // The Arabic question is an unreviewed translation, and the page says so where it stands.
    assert!(shown.contains("من يحتفظ بأوراقك؟</bdi><abbr title="));
}

/// Every word of the sections.
fn words_of(page: &Page) -> impl Iterator<Item = &Words> {
    page.sections.iter().flat_map(|section| {
        let rows = section.rows.iter().flat_map(|row| {
            let label = row.label.iter();
            label.chain(&row.values).chain(&row.asides)
        });
        section.lead.iter().chain(rows)
    })
}

#[test]
fn page_marks_sentences_that_tell_an_unreviewed_text() {
    let mut document = super::leaves::full();
    let keys = [
        "outcome-high",
        "outcome-low",
        "outcome-higher",
        "dimension-d",
        "p/outcome-low",
        "p/outcome-high",
        "p/outcome-higher",
        "p/indicator-i",
        "p/dimension-d",
    ];
    for key in keys {
        let text = Text {
            text: format!("§{key}§"),
            locale: "fr".into(),
            direction: "ltr".into(),
            review: "draft".into(),
        };
        document.texts.insert(key.into(), text);
    }
    let shown = page(&document, "fr");
    for key in keys {
        let told: Vec<&Words> = words_of(&shown)
            .filter(|words| words.text.contains(&format!("§{key}§")))
            .collect();
        assert!(!told.is_empty(), "{key}");
        assert!(told.iter().all(|words| words.draft), "{key}: {told:?}");
    }
}

#[test]
fn page_marks_sentences_that_tell_a_code_without_words() {
    let mut document = super::leaves::full();
    document.texts.clear();
    if let Some(visit) = &mut document.visit {
        for other in &mut visit.others {
            other.lowest = "lowest-code".into();
            other.indications[0].id = "indicator-code".into();
        }
        visit.common[0].indications[0].id = "common-code".into();
        visit.common[0].named[0].kind = "kind-code".into();
    }
    let shown = page(&document, "fr");
    for code in ["lowest-code", "indicator-code", "common-code", "kind-code"] {
        let told: Vec<&Words> = words_of(&shown)
            .filter(|words| words.text.contains(code))
            .collect();
        assert!(!told.is_empty(), "{code}");
        assert!(told.iter().all(|words| words.mark.is_some()), "{told:?}");
    }
}

#[test]
fn page_takes_no_code_for_another_message_of_its_kind() {
    let mut document = document();
    for answer in document.answers.iter_mut().flatten() {
        answer.answer = serde_json::json!({ "unanswered": "short-not-asked" });
    }
    let shown = page(&document, "fr");
    let told = words_of(&shown).find(|words| words.text == "short-not-asked");
    assert!(told.unwrap().fixed, "shown as the code that it is");
}

#[test]
fn page_shows_hostile_words_that_do_not_act() {
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
    }
    for indication in &mut document.assessment.indications {
        indication.dimension = hostile.into();
        indication.id = hostile.into();
    }
    for text in document.texts.values_mut() {
        text.text = hostile.into();
        text.locale = hostile.into();
    }
    document.assessment.outcome = hostile.into();
    let shown = page(&document, "fr").html();
    for acting in ["<script", "<img", "\u{202e}", "\u{1b}", "src=\"", "href="] {
        assert!(!shown.contains(acting), "{acting:?}");
    }
    assert!(shown.contains("default-src 'none'"));
    let text = page(&document, "fr").text();
    assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'));
}
