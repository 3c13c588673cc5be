//! What the page says, and that hostile words do not act on it.

use super::{example::document, opened_in as page};

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
